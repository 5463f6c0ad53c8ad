//! Until when profiles are kept, what is due to be deleted, and what cannot be deleted from here.

use jiff::civil::Date;

use crate::locales::Words;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table};
use crate::model::retention::{Kept, Why};

/// What was found when profiles were looked through.
#[derive(Debug, Default)]
pub struct Found {
    /// Profiles whose last day has passed, as they were named.
    pub due: Vec<(String, Kept)>,
    /// Profiles that are kept for now.
    pub kept: Vec<(String, Kept)>,
    /// Profiles without any date to count from.
    pub undated: Vec<String>,
    /// Files of other kinds.
    pub others: usize,
    /// Files that are invalid.
    pub invalid: usize,
    /// Links, which are not followed.
    pub links: usize,
    /// How many persons the profiles speak of, as far as they have codes.
    pub persons: usize,
}

/// Until when a profile is kept, in one sentence.
pub fn sentence(kept: Option<&Kept>, words: &Words) -> String {
    let Some(kept) = kept else { return words.say("kept-undated") };
    words.with("kept-until", &[("date", words.date(kept.until).into()), ("why", why(kept, words).into())])
}

/// What is due, and what is not.
pub fn found(found: &Found, today: Date, words: &Words) -> Document {
    let mut document = Document::default();
    let as_of = words.with("as-of", &[("date", words.date(today).into())]);
    document.push(Block::Title(words.say("retention-title"), as_of));
    let due = words.with("retention-due", &[("n", found.due.len().into())]);
    document.push(Block::Paragraph(vec![Span::strong(due)]));
    if !found.due.is_empty() {
        document.push(Block::Table(due_table(&found.due, words)));
    }
    let mut points = Vec::new();
    if let Some((path, kept)) = found.kept.iter().min_by_key(|(_, kept)| kept.until) {
        let args = [("path", path.as_str().into()), ("date", words.date(kept.until).into())];
        points.push(words.with("retention-next", &args));
    }
    if !found.undated.is_empty() {
        points.push(words.with("retention-undated", &[("paths", words.list(&found.undated).into())]));
    }
    let seen = found.due.len() + found.kept.len() + found.undated.len();
    let counts = [
        ("retention-seen", seen),
        ("retention-invalid", found.invalid),
        ("retention-others", found.others),
        ("retention-links", found.links),
    ];
    let counts = counts.iter().filter(|(key, n)| *n > 0 || *key == "retention-seen");
    let counts: Vec<String> = counts.map(|(key, n)| words.with(key, &[("n", (*n).into())])).collect();
    points.push(counts.join(" "));
    document.push(Block::List(points.into_iter().map(Point::plain).collect()));
    document
}

/// What was done, and what remains to be done by hand.
pub fn deleted(deleted: usize, found: &Found, words: &Words) -> Document {
    let mut document = Document::default();
    let n = words.with("retention-deleted", &[("n", deleted.into()), ("of", found.due.len().into())]);
    document.push(Block::Paragraph(vec![Span::strong(n)]));
    limits(&mut document, found, words);
    document
}

/// What would be done, without doing it.
pub fn tried(found: &Found, today: Date, words: &Words) -> Document {
    let mut document = self::found(found, today, words);
    document.text(words.say("retention-tried"));
    if !found.due.is_empty() {
        limits(&mut document, found, words);
    }
    document
}

/// What no program can delete, and whom to ask.
fn limits(document: &mut Document, found: &Found, words: &Words) {
    document.text(words.say("retention-limits"));
    if found.persons > 1 {
        document.text(words.say("co-determination"));
    }
}

fn due_table(due: &[(String, Kept)], words: &Words) -> Table {
    let columns = ["column-file", "column-kept-until", "column-why"].map(|key| Column::new(words.say(key))).into();
    let row = |(path, kept): &(String, Kept)| {
        vec![Cell::plain(path.as_str()), Cell::plain(words.date(kept.until)), Cell::plain(why(kept, words))]
    };
    Table { columns, rows: due.iter().map(row).collect() }
}

fn why(kept: &Kept, words: &Words) -> String {
    match kept.why {
        Why::Stated => words.say("kept-stated"),
        Why::Occasion { occasion, date, days } => {
            let occasion = words.say(&format!("occasion-{}", occasion.id()));
            let args = [("occasion", occasion.into()), ("date", words.date(date).into()), ("days", days.into())];
            words.with("kept-by-occasion", &args)
        }
    }
}
