//! What can go wrong outside the contents of files: the type, and its wording.

use std::fmt;
use std::io;
use std::path::Path;

use crate::load;
use crate::locales::{Arg, Words};
use crate::model::diagnostic::{Diagnostic, Help};
use crate::model::exit::Exit;

/// A failure that ends the command. Its wording is the message `error-KEY` with its attribute `help`.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) exit: Exit,
    key: &'static str,
    args: Vec<(&'static str, String)>,
    reason: Option<io::Error>,
    meant: Option<String>,
}

impl Failure {
    pub(super) fn new(exit: Exit, key: &'static str) -> Self {
        Failure { exit, key, args: Vec::new(), reason: None, meant: None }
    }

    /// A file that could not be read or written, and why.
    pub(super) fn io(key: &'static str, path: &Path, reason: io::Error) -> Self {
        Failure { reason: Some(reason), ..Failure::new(Exit::Io, key).path(path) }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Names the known word that was probably meant, if there is one like it.
    pub(super) fn meant<'k>(self, typed: &str, known: impl Iterator<Item = &'k str>) -> Self {
        Failure { meant: load::closest(typed, known).map(str::to_owned), ..self }
    }

    pub(super) fn path(self, path: &Path) -> Self {
        self.with("path", path.display().to_string())
    }

    /// The failure as it is shown.
    pub(super) fn diagnostic(&self, words: &Words) -> Diagnostic {
        let reason = self.reason.as_ref().map(|reason| io_reason(reason, words));
        let mut args: Vec<Arg<'_>> = self.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        args.extend(reason.map(|reason| ("reason", reason.into())));
        let key = format!("error-{}", self.key);
        let meant = self.meant.as_ref().map(|best| words.with("did-you-mean-typed", &[("best", best.as_str().into())]));
        let help: Vec<String> = meant.into_iter().chain([words.with(&format!("{key}.help"), &args)]).collect();
        Diagnostic {
            level: words.say("label-error"),
            code: None,
            title: words.with(&key, &args),
            excerpt: None,
            help: Some(Help { level: words.say("label-help"), text: help.join(" ") }),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key)
    }
}

impl std::error::Error for Failure {}

/// Why the system refused, in words: its own are in a language of their own.
fn io_reason(error: &io::Error, words: &Words) -> String {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "io-not-found",
        io::ErrorKind::PermissionDenied => "io-permission",
        io::ErrorKind::AlreadyExists => "io-exists",
        io::ErrorKind::IsADirectory => "io-is-folder",
        io::ErrorKind::NotADirectory => "io-not-a-folder",
        io::ErrorKind::Unsupported => "io-not-a-file",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "io-full",
        io::ErrorKind::FileTooLarge => "io-too-large",
        io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
        _ => "io-other",
    };
    let code = error.raw_os_error().map_or_else(|| error.kind().to_string(), |code| code.to_string());
    words.with(key, &[("code", code.into())])
}
