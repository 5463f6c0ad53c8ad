//! Until when profiles and answers are kept, what is due to be deleted, and what cannot be deleted from here.

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
    /// How many surveys were looked at.
    pub surveys: usize,
    /// Tables and ledgers of surveys whose last day has passed, each with the survey that says so.
    pub due_answers: Vec<(String, Kept, String)>,
    /// Surveys whose answers are kept for now.
    pub kept_surveys: Vec<(String, Kept)>,
    /// Surveys whose answers have no last day.
    pub undated_surveys: Vec<String>,
    /// Tables of surveys that do not lie beside them.
    pub elsewhere: Vec<String>,
    /// Files of other kinds.
    pub others: usize,
    /// Files that are invalid.
    pub invalid: usize,
    /// Links, which are not followed.
    pub links: usize,
    /// How many persons the profiles speak of, as far as they have codes.
    pub persons: usize,
}

impl Found {
    /// How many profiles were looked at.
    fn profiles(&self) -> usize {
        self.due.len() + self.kept.len() + self.undated.len()
    }

    /// Whether anything is to be deleted.
    pub fn is_any_due(&self) -> bool {
        !self.due.is_empty() || !self.due_answers.is_empty()
    }
}

/// Whether all this shall really go.
pub fn question(found: &Found, words: &Words) -> String {
    let files = found.due.len() + found.due_answers.len();
    let key = if found.due_answers.is_empty() { "purge-ask" } else { "purge-ask-files" };
    words.with(key, &[("n", files.into())])
}

/// Until when a profile is kept, in one sentence.
pub fn sentence(kept: Option<&Kept>, words: &Words) -> String {
    let Some(kept) = kept else { return words.say("kept-undated") };
    words.with("kept-until", &[("date", words.date(kept.until).into()), ("why", why(*kept, words).into())])
}

/// What is due, and what is not.
pub fn found(found: &Found, today: Date, words: &Words) -> Document {
    let mut document = Document::default();
    let as_of = words.with("as-of", &[("date", words.date(today).into())]);
    let title = if found.surveys > 0 { "retention-title-surveys" } else { "retention-title" };
    document.push(Block::Title(words.say(title), as_of));
    if found.profiles() > 0 || found.surveys == 0 {
        let due = words.with("retention-due", &[("n", found.due.len().into())]);
        document.push(Block::Paragraph(vec![Span::strong(due)]));
    }
    if !found.due.is_empty() {
        let row = |(path, kept): &(String, Kept)| due_row(path, *kept, why(*kept, words), words);
        document.push(Block::Table(due_table(found.due.iter().map(row).collect(), words)));
    }
    if found.surveys > 0 {
        let due = words.with("retention-answers-due", &[("n", found.due_answers.len().into())]);
        document.push(Block::Paragraph(vec![Span::strong(due)]));
    }
    if !found.due_answers.is_empty() {
        let row = |(path, kept, survey): &(String, Kept, String)| {
            let why = words.with("kept-by-survey", &[("path", survey.as_str().into())]);
            due_row(path, *kept, why, words)
        };
        document.push(Block::Table(due_table(found.due_answers.iter().map(row).collect(), words)));
    }
    let mut points = Vec::new();
    let kept = found.kept.iter().chain(&found.kept_surveys);
    if let Some((path, kept)) = kept.min_by_key(|(_, kept)| kept.until) {
        let args = [("path", path.as_str().into()), ("date", words.date(kept.until).into())];
        points.push(words.with("retention-next", &args));
    }
    if !found.undated.is_empty() {
        points.push(words.with("retention-undated", &[("paths", words.list(&found.undated).into())]));
    }
    let lists = [("retention-undated-surveys", &found.undated_surveys), ("retention-elsewhere", &found.elsewhere)];
    for (key, paths) in lists.into_iter().filter(|(_, paths)| !paths.is_empty()) {
        points.push(words.with(key, &[("paths", words.list(paths).into())]));
    }
    let counts = [
        ("retention-seen", found.profiles()),
        ("retention-seen-surveys", found.surveys),
        ("retention-invalid", found.invalid),
        ("retention-others", found.others),
        ("retention-links", found.links),
    ];
    let counts = counts.iter().filter(|(key, n)| *n > 0 || *key == "retention-seen" && found.surveys == 0);
    let counts: Vec<String> = counts.map(|(key, n)| words.with(key, &[("n", (*n).into())])).collect();
    points.push(counts.join(" "));
    document.push(Block::List(points.into_iter().map(Point::plain).collect()));
    document
}

/// What was done, and what remains to be done by hand.
pub fn deleted(profiles: usize, tables: usize, found: &Found, words: &Words) -> Document {
    let mut document = Document::default();
    let sums = [
        ("retention-deleted", profiles, found.due.len()),
        ("retention-answers-deleted", tables, found.due_answers.len()),
    ];
    for (key, n, of) in sums.into_iter().filter(|(_, _, of)| *of > 0) {
        let text = words.with(key, &[("n", n.into()), ("of", of.into())]);
        document.push(Block::Paragraph(vec![Span::strong(text)]));
    }
    limits(&mut document, found, words);
    document
}

/// What would be done, without doing it.
pub fn tried(found: &Found, today: Date, words: &Words) -> Document {
    let mut document = self::found(found, today, words);
    document.text(words.say("retention-tried"));
    if found.is_any_due() {
        limits(&mut document, found, words);
    }
    document
}

/// What no program can delete, and whom to ask.
fn limits(document: &mut Document, found: &Found, words: &Words) {
    if !found.due_answers.is_empty() {
        document.text(words.say("retention-answers-limits"));
    }
    document.text(words.say("retention-limits"));
    if found.persons > 1 {
        document.text(words.say("co-determination"));
    }
}

fn due_row(path: &str, kept: Kept, why: String, words: &Words) -> Vec<Cell> {
    vec![Cell::plain(path), Cell::plain(words.date(kept.until)), Cell::plain(why)]
}

fn due_table(rows: Vec<Vec<Cell>>, words: &Words) -> Table {
    let columns = ["column-file", "column-kept-until", "column-why"].map(|key| Column::new(words.say(key))).into();
    Table { columns, rows }
}

fn why(kept: Kept, words: &Words) -> String {
    match kept.why {
        Why::Stated => words.say("kept-stated"),
        Why::Occasion { occasion, date, days } => {
            let occasion = words.say(&format!("occasion-{}", occasion.id()));
            let args = [("occasion", occasion.into()), ("date", words.date(date).into()), ("days", days.into())];
            words.with("kept-by-occasion", &args)
        }
    }
}
