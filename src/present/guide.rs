//! Guides for talks, and named lists.

use super::words;
use crate::locales::Words;
use crate::model::document::{Block, Document, Point, Span, Tone};
use crate::model::rubric::{Guide, List, ListEntry, Step};

/// One guide with everything it says: what the talk is for, its rules, its steps with the room to write.
pub(super) fn guide(guide: &Guide, words: &Words, document: &mut Document) {
    let lang = words.lang();
    let id = Span::new(format!("  {}", guide.id), Tone::Quiet);
    document.push(Block::Paragraph(vec![Span::plain(guide.purpose.get(lang)), id]));
    document.text(words.with("guide-takes", &[("time", words::minutes(guide.minutes, words).into())]));
    document.push(Block::List(guide.rules.get(lang).iter().map(Point::plain).collect()));
    document.text(words.say("guide-steps"));
    document.push(Block::List(guide.steps.iter().map(|step| self::step(step, words)).collect()));
}

/// "Time: how many hours …? (2 lines)"
fn step(step: &Step, words: &Words) -> Point {
    let name = Span::strong(format!("{}: ", step.name.get(words.lang())));
    let room = (step.lines > 0).then(|| words.with("lines", &[("n", step.lines.into())]));
    Point { text: vec![name, Span::plain(step.text.get(words.lang()))], place: room }
}

/// One list with everything it says: what it is for, its entries, what follows from each.
pub(super) fn list(list: &List, words: &Words, document: &mut Document) {
    let id = Span::new(format!("  {}", list.id), Tone::Quiet);
    document.push(Block::Paragraph(vec![Span::plain(list.about.get(words.lang())), id]));
    document.push(Block::List(list.entries.iter().map(|entry| self::entry(entry, words)).collect()));
}

fn entry(entry: &ListEntry, words: &Words) -> Point {
    let mut text = vec![Span::strong(entry.text.get(words.lang()))];
    if let Some(note) = &entry.note {
        text.push(Span::plain(format!(" {}", note.get(words.lang()))));
    }
    Point { text, place: Some(entry.id.to_string()) }
}
