//! What the examples of a rubric came to: how many as expected, and every difference.

use crate::engine::examples::{Difference, Tried};
use crate::locales::{UNKNOWN, Words};
use crate::model::document::{Block, Document, Point, Span};

/// The result of one rubric's examples.
pub fn report(path: &str, tried: &[Tried<'_>], words: &Words) -> Document {
    let failed: Vec<&Tried<'_>> = tried.iter().filter(|tried| !tried.differences.is_empty()).collect();
    let args = [("path", path.into()), ("n", tried.len().into()), ("failed", failed.len().into())];
    let key = match (tried.len(), failed.len()) {
        (0, _) => "examples-none",
        (_, 0) => "examples-right",
        _ => "examples-wrong",
    };
    let mut document = Document::default();
    document.text(words.with(key, &args));
    let points = failed.iter().flat_map(|tried| tried.differences.iter().map(|found| point(path, tried, found, words)));
    let points: Vec<Point> = points.collect();
    if !points.is_empty() {
        document.push(Block::List(points));
    }
    document
}

fn point(path: &str, tried: &Tried<'_>, difference: &Difference, words: &Words) -> Point {
    let args = [
        ("key", difference.key.as_str().into()),
        ("expected", difference.expected.as_str().into()),
        ("found", difference.found.as_deref().unwrap_or(UNKNOWN).into()),
    ];
    let name = Span::strong(format!("{}: ", tried.example.name.get(words.lang())));
    let place = tried.example.place;
    Point {
        text: vec![name, Span::plain(words.with("example-differs", &args))],
        place: Some(format!("{path}:{}:{}", place.line, place.column)),
    }
}
