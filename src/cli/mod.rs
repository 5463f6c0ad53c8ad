//! The world: command line, files, streams, clock, prompts, exit codes. The only layer that touches any of them.
//!
//! One file per command; each reads, lets the layers below work, and prints. Nothing is computed or worded here.

mod args;
mod ask;
mod assess;
mod checklist;
mod collect;
mod compare;
mod completions;
mod diagnose;
mod enter;
mod error;
mod explain;
mod failure;
mod form;
mod help;
mod init;
mod input;
mod man;
mod output;
mod pdf;
mod plan;
mod purge;
mod report;
mod rows;
mod rubric;
mod signals;
mod store;
mod survey;

use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use jiff::civil::Date;

use self::args::{Args, Color, Command, Global};
use self::input::Source;
use self::output::Output;
use crate::load::{self, Library, Own};
use crate::locales::{Arg, Words};
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::lang::Lang;
use crate::model::letterhead::Letterhead;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    ExitCode::from(run(&std::env::args_os().collect::<Vec<_>>()).code())
}

fn run(typed: &[OsString]) -> Exit {
    let args = match Args::try_parse(typed) {
        Ok(args) => args,
        Err(error) => return answer_instead(typed, &error),
    };
    let session = match Session::new(&args.global) {
        Ok(session) => session,
        Err(exit) => return exit,
    };
    let done = match args.command {
        Command::Diagnose(args) => diagnose::run(&args, &session),
        Command::Assess(args) => assess::run(&args, &session),
        Command::Compare(args) => compare::run(&args, &session),
        Command::Plan(args) => plan::run(&args, &session),
        Command::Checklist(args) => checklist::run(&args, &session),
        Command::Collect(args) => collect::run(&args, &session),
        Command::Completions(args) => completions::run(&args, &session),
        Command::Explain(args) => explain::run(&args, &session),
        Command::Form(args) => form::run(&args, &session),
        Command::Init(args) => init::run(&args, &session),
        Command::Man(args) => man::run(&args, &session),
        Command::Purge(args) => purge::run(&args, &session),
        Command::Report(args) => report::run(&args, &session),
        Command::Rubric(args) => rubric::run(&args, &session),
        Command::Survey(args) => survey::run(&args, &session),
    };
    let exit = done.unwrap_or_else(|failed| error::report(&failed, &session.words, &session.output));
    // The program ends here, and the system takes memory back faster than rubrics and words give it away.
    std::mem::forget(session);
    exit
}

impl Args {
    fn try_parse(typed: &[OsString]) -> std::result::Result<Args, clap::Error> {
        Args::command().try_get_matches_from(typed).and_then(|matches| Args::from_arg_matches(&matches))
    }
}

/// Help, the version, or what is wrong with the command line, in the reader's language.
fn answer_instead(typed: &[OsString], error: &clap::Error) -> Exit {
    let output = Output::new(Color::Auto, false, false);
    let spoken = language(typed_language(typed));
    if error.kind() == ErrorKind::DisplayVersion {
        let version = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"), "\n");
        let said = output.result(version, None);
        return said.map_or_else(|failed| error::report(&failed, &Words::new(spoken), &output), |()| Exit::Done);
    }
    let words = Words::new(spoken);
    let command = help::localise(Args::command(), &words, output.style().width);
    match command.try_get_matches_from(typed) {
        Err(help) if help.kind() == ErrorKind::DisplayHelp => {
            let text = if output.style().color { help.render().ansi().to_string() } else { help.render().to_string() };
            output.result(&text, None).map_or_else(|failed| error::report(&failed, &words, &output), |()| Exit::Done)
        }
        Err(help) if help.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = output.error(&help.render().to_string());
            Exit::Usage
        }
        Err(error) => {
            error::print(&help::diagnostic(&error, &words), &output);
            Exit::Usage
        }
        Ok(_) => Exit::Usage,
    }
}

/// What `--lang` says in a command line that could not be read as a whole.
fn typed_language(typed: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = typed.iter().filter_map(|word| word.to_str()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let after = words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1).copied());
    Lang::from_locale(joined.or(after)?)
}

/// The language to speak: as typed, as the environment says, as the system says, else English.
fn language(typed: Option<Lang>) -> Lang {
    let environment = || std::env::var("LOTSE_LANG").ok().and_then(|name| Lang::from_locale(&name));
    let system = || sys_locale::get_locale().and_then(|name| Lang::from_locale(&name));
    typed.or_else(environment).or_else(system).unwrap_or(Lang::En)
}

/// What every command needs.
#[derive(Debug)]
struct Session {
    words: Words,
    output: Output,
    library: Library,
    today: Date,
    interactive: bool,
}

impl Session {
    /// Settles language, output and date, and reads the user's rubrics.
    fn new(global: &Global) -> std::result::Result<Session, Exit> {
        let words = Words::new(language(global.lang.map(Lang::from)));
        let output = Output::new(global.color, global.accessible, global.quiet);
        let today = global.today.unwrap_or_else(|| jiff::Zoned::now().date());
        let mut session = Session {
            words,
            output: output.on(today),
            library: Library::default(),
            today,
            interactive: !global.non_interactive && (global.accessible || ask::can_ask()),
        };
        match session.with_own(global) {
            Ok(true) => Ok(session),
            Ok(false) => Err(Exit::InvalidInput),
            Err(failed) => Err(error::report(&failed, &session.words, &session.output)),
        }
    }

    /// Reads what the user brings along: rubrics and a letterhead. False if one is invalid, which has been said then.
    fn with_own(&mut self, global: &Global) -> Result<bool> {
        let own = global.own_rubrics.iter().map(|path| Ok(self.own_rubric(&Source::read(path)?)));
        let own: Option<Vec<Own>> = own.collect::<Result<_>>()?;
        let letterhead = global.letterhead.as_deref().map(|path| self.letterhead(path)).transpose()?;
        if let Some(own) = own {
            self.library = Library::new(own);
        } else {
            return Ok(false);
        }
        match letterhead {
            Some(None) => return Ok(false),
            Some(Some(letterhead)) => self.output.put_on(letterhead),
            None => {}
        }
        Ok(true)
    }

    /// A letterhead with the picture beside it; none if it is invalid, which has been said then.
    fn letterhead(&self, path: &Path) -> Result<Option<Letterhead>> {
        let source = Source::read(path)?;
        let limit = u64::try_from(load::MAX_LOGO).unwrap_or(u64::MAX).saturating_add(1);
        let open = |name: &str| {
            let mut bytes = Vec::new();
            let file = File::open(path.with_file_name(name)).ok()?;
            file.take(limit).read_to_end(&mut bytes).ok().map(|_| bytes)
        };
        Ok(source.accept(self, |text| load::letterhead(text, open)))
    }

    /// Says what was done, unless quiet is wanted.
    fn note(&self, key: &str, args: &[Arg<'_>]) -> Result<()> {
        let mut document = Document::default();
        document.text(self.words.with(key, args));
        self.output.note(&document)
    }

    /// A rubric of the user's; none if it is invalid, which has been said then.
    fn own_rubric(&self, source: &Source) -> Option<Own> {
        let rubric = source.accept(self, load::rubric)?;
        Some(Own { rubric, text: source.text.to_string() })
    }
}
