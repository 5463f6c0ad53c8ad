//! Asking people, behind one seam: a terminal with arrow keys, or line by line for screen readers and plain terminals.

mod lines;
mod terminal;

use std::io::IsTerminal;

use anyhow::Result;

use super::Session;
use crate::model::document::Document;

/// A question with several answers to choose from.
#[derive(Debug)]
pub(super) struct Choice<'a> {
    /// The question.
    pub(super) question: &'a str,
    /// The answers.
    pub(super) options: Vec<Choosable>,
    /// The answer under the cursor, which a bare Enter takes.
    pub(super) default: usize,
}

/// An answer to choose.
#[derive(Debug, Clone)]
pub(super) struct Choosable {
    /// In a word or two.
    pub(super) label: String,
    /// What it means, if the label alone does not say it.
    pub(super) detail: String,
}

impl Choosable {
    pub(super) fn plain(label: impl Into<String>) -> Self {
        Choosable::new(label, "")
    }

    pub(super) fn new(label: impl Into<String>, detail: impl Into<String>) -> Self {
        Choosable { label: label.into(), detail: detail.into() }
    }
}

/// What somebody did with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reply<T> {
    /// Answered it.
    Given(T),
    /// Wants to stop here (Esc).
    Stop,
    /// Broke off (Ctrl-C, end of input).
    Interrupted,
}

/// Somebody to ask.
pub(super) trait Ask {
    /// Shows something before a question.
    fn show(&mut self, document: &Document) -> Result<()>;
    /// Lets somebody choose one of several answers.
    fn choose(&mut self, choice: &Choice<'_>) -> Result<Reply<usize>>;
    /// Lets somebody write a line; nothing written is nothing said.
    fn text(&mut self, question: &str, hint: &str) -> Result<Reply<Option<String>>>;
}

/// Whether there is a terminal to ask on.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Somebody to ask, as the session wants it.
pub(super) fn person(session: &Session) -> Box<dyn Ask + '_> {
    if session.output.is_plain() {
        Box::new(lines::Lines { session })
    } else {
        super::signals::restore_terminal_when_ended();
        Box::new(terminal::Terminal { session })
    }
}
