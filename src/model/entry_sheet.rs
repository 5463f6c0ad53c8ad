//! A questionnaire as a table to fill in with a spreadsheet program: everything is locked but the cells for answers.

use jiff::civil::Date;

/// What the key of a group begins with that is a column of the survey's own: so it cannot be taken for a question.
pub const ATTRIBUTE: &str = "attributes.";

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntrySheet {
    /// Its name, of at most 31 letters.
    pub name: String,
    /// The day it was made.
    pub made: Date,
    /// Its rows.
    pub rows: Vec<EntryRow>,
    /// What the program says when something else is typed.
    pub refused: String,
}

/// One row: a key that a program reads, what it is about, room for an answer, and what helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// The key; empty where a program reads nothing.
    pub key: String,
    /// What it says.
    pub text: String,
    /// What stands in the cell for the answer.
    pub answer: Entry,
    /// What helps.
    pub detail: String,
    /// It stands above others.
    pub is_heading: bool,
}

/// The cell for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Locked, with a text that may be empty.
    Locked(String),
    /// One of these can be chosen.
    Choice(Vec<String>),
    /// A text of at most so many letters can be written.
    Text(usize),
}

impl EntryRow {
    /// A row that only says something.
    pub fn said(text: impl Into<String>) -> Self {
        EntryRow {
            key: String::new(),
            text: text.into(),
            answer: Entry::Locked(String::new()),
            detail: String::new(),
            is_heading: false,
        }
    }
}
