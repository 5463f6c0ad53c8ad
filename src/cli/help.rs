//! Clap in the reader's language: the command tree gets its texts from the locale files, by command and argument.
//!
//! Clap knows English only. So a command line is first read without any texts; only when help is wanted, or something
//! is wrong, is the tree walked and worded. That also keeps the ordinary start fast.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::locales::{Arg as Named, Words};
use crate::model::diagnostic::{Diagnostic, Help};
use crate::model::exit::Exit;

/// The command tree with all its texts, for a screen of a given width.
pub(super) fn localise(command: Command, words: &Words, width: usize) -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = command.disable_version_flag(true).arg(version.help(words.say("arg-version")).display_order(LAST));
    let walker = Walker { words };
    let mut root = walker.texts(command, "lotse").term_width(width).after_help(exit_codes(words));
    // Only a built tree knows the full names its usage lines begin with.
    root.build();
    walker.usages(root)
}

fn exit_codes(words: &Words) -> String {
    format!("{}\n{}", words.say("help-exit-codes"), exit_code_lines(words).join("\n"))
}

/// What each exit code means, a line each.
pub(super) fn exit_code_lines(words: &Words) -> Vec<String> {
    let line = |exit: Exit| format!("{:>5}  {}", exit.code(), words.say(&format!("exit-{}", exit.code())));
    Exit::ALL.map(line).into()
}

/// The name of a command in the locale files, by that of the one above it.
pub(super) fn below(path: &str, name: &str) -> String {
    if path == "lotse" { name.to_owned() } else { format!("{path}-{name}") }
}

/// What every command has stands behind what only some have.
const LAST: usize = 900;

struct Walker<'w> {
    words: &'w Words,
}

impl Walker<'_> {
    /// Words one command and everything below it. `path` names it in the locale files.
    fn texts(&self, command: Command, path: &str) -> Command {
        let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
        let arguments: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
        let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(self.words.say("arg-help"));
        let help = help.display_order(LAST);
        let mut command = command.about(self.words.say(&format!("cmd-{path}"))).disable_help_flag(true).arg(help);
        for id in arguments.iter().filter(|id| *id != "version") {
            command = command.mut_arg(id, |arg| self.argument(arg, path));
        }
        for name in &names {
            command = command.mut_subcommand(name, |command| self.texts(command, &below(path, name)));
        }
        if !names.is_empty() {
            command = command.subcommand_value_name(self.words.say("help-command-value"));
        }
        let template = self.template(path, !names.is_empty(), command.get_positionals().next().is_some());
        command.help_template(template)
    }

    fn argument(&self, arg: Arg, path: &str) -> Arg {
        let (key, arg) = if arg.is_global_set() {
            (format!("arg-{}", arg.get_id()), arg.display_order(LAST - 1))
        } else {
            (format!("arg-{path}-{}", arg.get_id()), arg)
        };
        let mut text = self.words.say(&key);
        let words_of = |values: Vec<String>| self.words.choices(&values);
        let takes_value = arg.get_action().takes_values();
        let possible: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if takes_value && !possible.is_empty() && !arg.is_hide_possible_values_set() {
            text = format!("{text} {}", self.words.with("help-possible", &[("values", words_of(possible).into())]));
        }
        let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
        if let Some(default) = default.filter(|_| takes_value) {
            text = format!("{text} {}", self.words.with("help-default", &[("value", default.into())]));
        }
        if !takes_value {
            return arg.help(text);
        }
        let value_name = self.words.say(&format!("{key}.value"));
        arg.help(text).hide_default_value(true).hide_possible_values(true).value_name(value_name)
    }

    /// The usage lines without clap's English words.
    fn usages(&self, mut command: Command) -> Command {
        let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
        for name in names {
            command = command.mut_subcommand(name, |below| self.usages(below));
        }
        let usage = command.render_usage().to_string();
        let usage = usage.trim_start_matches("Usage:").trim();
        let usage = usage.replace("[OPTIONS]", &self.words.say("help-options-value"));
        command.override_usage(usage)
    }

    /// The example first, then what the command is for, then its parts.
    fn template(&self, path: &str, has_commands: bool, has_positionals: bool) -> String {
        let say = |key: &str| self.words.say(key);
        let example = format!("{} {}", say("help-example"), say(&format!("cmd-{path}.example")));
        let part = |wanted: bool, heading: &str, tag: &str| {
            if wanted { format!("\n{}\n{{{tag}}}\n", say(heading)) } else { String::new() }
        };
        format!(
            "{example}\n\n{{about}}\n\n{} {{usage}}\n{}{}\n{}\n{{options}}{{after-help}}\n",
            say("help-usage"),
            part(has_commands, "help-commands", "subcommands"),
            part(has_positionals, "help-arguments", "positionals"),
            say("help-options"),
        )
    }
}

/// What is wrong with a command line, in words.
pub(super) fn diagnostic(error: &clap::Error, words: &Words) -> Diagnostic {
    let text = |kind: ContextKind| context(error, kind, words);
    let args: Vec<Named<'_>> = vec![
        ("arg", text(ContextKind::InvalidArg).into()),
        ("prior", text(ContextKind::PriorArg).into()),
        ("command", text(ContextKind::InvalidSubcommand).into()),
        ("value", text(ContextKind::InvalidValue).into()),
        ("valid", text(ContextKind::ValidValue).into()),
    ];
    let title = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingSubcommand => "usage-missing-command",
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => "usage-missing-value",
        ErrorKind::InvalidValue if !text(ContextKind::ValidValue).is_empty() => "usage-invalid-choice",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "usage-value-count",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        _ => "usage-other",
    };
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let best = suggested.into_iter().map(text).find(|best| !best.is_empty());
    let help = match best {
        Some(best) => words.with("did-you-mean-typed", &[("best", best.into())]),
        None => words.say("usage-help"),
    };
    Diagnostic {
        level: words.say("label-error"),
        code: None,
        title: words.with(title, &args),
        excerpt: None,
        help: Some(Help { level: words.say("label-help"), text: help }),
    }
}

fn context(error: &clap::Error, kind: ContextKind, words: &Words) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => words.choices(texts),
        Some(ContextValue::Number(number)) => number.to_string(),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}
