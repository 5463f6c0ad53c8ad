//! `lotse man`: the manual pages, one for the program and one for each command, in the reader's language.
//!
//! They say what the help says; only how a manual page is built stands here.

use anyhow::Result;
use clap::{Command, CommandFactory};
use clap_mangen::Man as Page;
use clap_mangen::roff::{Roff, bold, roman};

use super::args::{Args, Man};
use super::{Session, help};
use crate::locales::Words;
use crate::model::exit::Exit;

/// The headings a page comes with, and the messages that take their place.
const HEADINGS: [(&str, &str); 7] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "man-options"),
    ("SUBCOMMANDS", "man-commands"),
    ("EXTRA", "man-exit-codes"),
    ("VERSION", "man-version"),
];

pub(super) fn run(args: &Man, session: &Session) -> Result<Exit> {
    let (output, words) = (&session.output, &session.words);
    let root = help::localise(Args::command(), words, output.style().width);
    let root = root.after_help(help::exit_code_lines(words).join("\n"));
    let Some(folder) = &args.output else {
        output.deliver_bytes(page(&root, "lotse", words).as_bytes(), &output.sink(None)?)?;
        return Ok(Exit::Done);
    };
    let mut written: usize = 0;
    for (name, command) in all(&root) {
        let path = folder.join(format!("{}.1", full_name(&name)));
        output.deliver_bytes(page(command, &name, words).as_bytes(), &output.sink(Some(&path))?)?;
        written += 1;
    }
    session.note("man-written", &[("n", written.into()), ("folder", folder.display().to_string().into())])?;
    Ok(Exit::Done)
}

/// Every command by its name in the locale files, the program first.
fn all(root: &Command) -> Vec<(String, &Command)> {
    let mut found = vec![("lotse".to_owned(), root)];
    let mut at = 0;
    while let Some((path, command)) = found.get(at).cloned() {
        let below = command.get_subcommands();
        found.extend(below.map(|command| (help::below(&path, command.get_name()), command)));
        at += 1;
    }
    found
}

/// What a page is called: `lotse-rubric-check`.
fn full_name(name: &str) -> String {
    if name == "lotse" { name.to_owned() } else { format!("lotse-{name}") }
}

/// One page, in the language of manual pages.
fn page(command: &Command, name: &str, words: &Words) -> String {
    let source = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
    let page =
        Page::new(command.clone()).title(full_name(name).to_uppercase()).source(source).manual(words.say("man-manual"));
    let mut bytes = Vec::new();
    // Memory takes everything.
    let _ = page.render(&mut bytes);
    let example = example(name, words);
    let lines = String::from_utf8_lossy(&bytes).into_owned();
    let mut page = String::new();
    for line in lines.lines() {
        let Some((heading, message)) = HEADINGS.iter().find(|(heading, _)| line == format!(".SH {heading}")) else {
            page.push_str(line);
            page.push('\n');
            continue;
        };
        if *heading == "OPTIONS" {
            page.push_str(&example);
        }
        page.push_str(&self::heading(&words.say(message)).to_roff());
    }
    page
}

fn example(name: &str, words: &Words) -> String {
    let mut example = heading(&words.say("man-example"));
    let typed = words.say(&format!("cmd-{name}.example"));
    let (program, rest) = typed.split_once(' ').unwrap_or((&typed, ""));
    example.text([bold(program), roman(format!(" {rest}"))]);
    example.to_roff()
}

fn heading(text: &str) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [text]);
    roff
}
