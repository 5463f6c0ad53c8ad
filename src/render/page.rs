//! What a page is, for browsers and for paper: how it begins, which sentence is its answer, where no line may end.

use super::visible::visible;
use crate::model::document::{Block, Cell, Point, Span, Table, Tone};

/// Words longer than this may be broken anywhere, so that none is wider than the page.
const LONG: usize = 28;

/// Blanks at which no line ends: before a percent sign or a dash, inside an abbreviation.
const TOGETHER: [(&str, &str); 6] = [
    (" %", "\u{a0}%"),
    (" –", "\u{a0}–"),
    (" ·", "\u{a0}·"),
    ("z. B.", "z.\u{a0}B."),
    ("d. h.", "d.\u{a0}h."),
    ("u. a.", "u.\u{a0}a."),
];

/// What a page begins with, and what follows.
pub(super) struct Opened<'a> {
    pub(super) title: Option<&'a str>,
    pub(super) as_of: &'a str,
    pub(super) body: &'a [Block],
}

impl<'a> Opened<'a> {
    /// The first title is that of the page; others are those of its parts. Without any, a first heading stands in.
    pub(super) fn of(blocks: &'a [Block]) -> Self {
        match blocks {
            [Block::Title(title, as_of), body @ ..] => Opened { title: Some(title), as_of, body },
            [Block::Heading(title), body @ ..] => Opened { title: Some(title), as_of: "", body },
            body => Opened { title: None, as_of: "", body },
        }
    }
}

/// Whether a paragraph begins with a strong sentence: where no heading has come yet, that is the answer.
pub(super) fn is_answer(spans: &[Span]) -> bool {
    let is_sentence = |span: &Span| span.tone == Tone::Strong && span.text.trim_end().ends_with(['.', '!', '?']);
    spans.first().is_some_and(is_sentence)
}

/// Whether each point begins with a box to tick.
pub(super) fn has_boxes(points: &[Point]) -> bool {
    points.iter().all(|point| point.text.first().is_some_and(|span| span.text.starts_with('□')))
}

/// The column that says what a row is about: as the table has it, else the first in which there is always a text.
pub(super) fn naming_column(table: &Table) -> Option<usize> {
    let said = table.columns.iter().position(|column| column.names_row);
    let is_text = |cell: &Cell| matches!(cell, Cell::Text(span) if !span.text.is_empty());
    let always = |at: usize| table.rows.iter().all(|row| row.get(at).is_some_and(is_text));
    said.or_else(|| (0..table.columns.len()).find(|at| always(*at)))
}

/// A text with what cannot be seen made visible, and with blanks that hold where they have to.
pub(super) fn plain(text: &str) -> String {
    TOGETHER.iter().fold(visible(text).into_owned(), |text, (apart, together)| text.replace(apart, together))
}

/// A text in pieces; what stands between two backticks is code.
pub(super) fn with_code(text: &str) -> Vec<(&str, bool)> {
    if text.matches('`').count() % 2 == 1 {
        return vec![(text, false)];
    }
    text.split('`').enumerate().map(|(at, piece)| (piece, at % 2 == 1)).collect()
}

/// Whether a word may be broken anywhere.
pub(super) fn is_long(word: &str) -> bool {
    word.chars().count() > LONG
}

/// Whether a word is not to be broken at its hyphen, since a single letter stands in front of it: E-Akte.
pub(super) fn is_whole(word: &str) -> bool {
    word.chars().nth(1) == Some('-') && !is_long(word)
}
