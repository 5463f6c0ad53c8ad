//! The one place that prints errors of any kind.

use super::failure::Failure;
use super::output::Output;
use crate::locales::Words;
use crate::model::diagnostic::Diagnostic;
use crate::model::exit::Exit;
use crate::render::snippet;

/// The exit code of an error of a command, if it is one of ours.
pub(super) fn exit_of(error: &anyhow::Error) -> Option<Exit> {
    error.downcast_ref::<Failure>().map(|failure| failure.exit)
}

/// Prints an error of a command and gives its exit code.
pub(super) fn report(error: &anyhow::Error, words: &Words, output: &Output) -> Exit {
    let unexpected = Failure::new(Exit::Io, "unexpected").with("detail", format!("{error:#}"));
    let failure = error.downcast_ref::<Failure>().unwrap_or(&unexpected);
    print(&failure.diagnostic(words), output);
    failure.exit
}

/// Prints a diagnostic on standard error. If that fails too, the exit code still tells.
pub(super) fn print(diagnostic: &Diagnostic, output: &Output) {
    let _ = output.error(&snippet::diagnostic(diagnostic, &output.error_style()));
}
