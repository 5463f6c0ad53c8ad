//! What became of the answers that were handed in.

use crate::engine::collect::Collected;
use crate::locales::Words;
use crate::model::document::{Block, Document, Point, Span};

/// What else was in the folder.
#[derive(Debug, Default)]
pub struct Beside {
    /// Files in which something is wrong; what it is has been said.
    pub bad: usize,
    /// Files that hold no answers.
    pub other: Vec<String>,
}

/// How many there are now, and what does not count.
pub fn collected(collected: &Collected, beside: &Beside, output: &str, words: &Words) -> Document {
    let mut document = Document::default();
    let said = words.with("collect-total", &[("n", collected.rows.len().into()), ("path", output.into())]);
    document.push(Block::Paragraph(vec![Span::strong(said)]));
    let count = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into())]));
    let names = |key: &str, names: &[String]| {
        let list: Vec<&str> = names.iter().map(String::as_str).collect();
        let args = [("n", names.len().into()), ("names", words.list(&list).into())];
        (!names.is_empty()).then(|| words.with(key, &args))
    };
    let points = [
        count("collect-new", collected.new),
        count("collect-known", collected.known),
        names("collect-doubled", &collected.doubled),
        names("collect-conflicting", &collected.conflicting),
        names("collect-late", &collected.late),
        count("collect-bad", beside.bad),
        names("collect-other", &beside.other),
    ];
    document.push(Block::List(points.into_iter().flatten().map(Point::plain).collect()));
    document
}
