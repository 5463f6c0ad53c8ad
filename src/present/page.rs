//! A page about a case or a profile: its head, what to write where nothing is there yet, and its end. What stands in
//! between is for the page of each section.

use jiff::civil::Date;

use crate::locales::Words;
use crate::model::case::{Case, Remark, RemarkKind};
use crate::model::document::{Block, Document, Point, Span, Tone};
use crate::model::source::Place;
use crate::model::subject::Subject;
use crate::model::survey::Survey;

/// So many days ahead lie the days in an example.
const AHEAD: i64 = 28;

/// A page about a case or a profile.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The file, as it was named.
    pub path: &'a str,
    /// The title of the project, or the person's code.
    pub title: Option<&'a str>,
    /// What was noticed while reading the file that is no error.
    pub remarks: &'a [Remark],
    /// The day it speaks of.
    pub today: Date,
    /// The words of its language.
    pub words: &'a Words,
}

impl<'a> Page<'a> {
    /// A page about a project.
    pub fn of_case(path: &'a str, case: &'a Case<'_>, today: Date, words: &'a Words) -> Self {
        Page { path, title: case.about.title.as_deref(), remarks: &case.remarks, today, words }
    }

    /// A page about a project or a person.
    pub fn of(path: &'a str, subject: &'a Subject<'_>, today: Date, words: &'a Words) -> Self {
        Page { path, title: subject.title(), remarks: subject.remarks(), today, words }
    }

    /// A page about a survey.
    pub fn of_survey(path: &'a str, survey: &'a Survey<'_>, today: Date, words: &'a Words) -> Self {
        Page { path, title: survey.title.as_deref(), remarks: &survey.remarks, today, words }
    }

    /// The page with its title.
    pub(super) fn begin(&self, title: &str) -> Document {
        let mut document = Document::default();
        let title = format!("{title} · {}", self.title.unwrap_or(self.path));
        let as_of = self.words.with("as-of", &[("date", self.words.date(self.today).into())]);
        document.push(Block::Title(title, as_of));
        document
    }

    /// Nothing is there yet: what to write.
    pub(super) fn empty(&self, title: &str, nothing: &str, example: Vec<String>) -> Document {
        let mut document = self.begin(&self.words.say(title));
        document.text(self.words.with(nothing, &[("path", self.path.into())]));
        document.push(Block::Lines(example));
        self.end(document)
    }

    /// A sentence, and others where there is something to count.
    pub(super) fn counts(&self, first: String, others: &[(&str, usize)]) -> Vec<Span> {
        let others = others.iter().filter(|(_, n)| *n > 0);
        let others = others.map(|(key, n)| Span::plain(format!(" {}", self.words.with(key, &[("n", (*n).into())]))));
        std::iter::once(Span::strong(first)).chain(others).collect()
    }

    /// What does not belong into such a file, at the end of every page.
    pub(super) fn end(&self, mut document: Document) -> Document {
        let points: Vec<Point> = self
            .remarks
            .iter()
            .map(|found| {
                let text = match found.kind {
                    RemarkKind::EmailAddress => self.words.say("finding-email-address"),
                    RemarkKind::ControlCharacter => self.words.say("finding-control-character"),
                };
                Point { text: vec![Span::plain(text)], place: Some(self.place(found.place)) }
            })
            .collect();
        if !points.is_empty() {
            document.heading(self.words.say("heading-notable")).push(Block::List(points));
        }
        document
    }

    /// Where something stands.
    pub(super) fn place(&self, place: Place) -> String {
        format!("{}:{}", self.path, place.line)
    }

    /// A day by which something is due, which may have passed.
    pub(super) fn due(&self, by: Date) -> Span {
        let args = [("date", self.words.date(by).into())];
        if by < self.today {
            Span::new(self.words.with("overdue", &args), Tone::Bad)
        } else {
            Span::plain(self.words.with("request-by", &args))
        }
    }

    /// A day that lies ahead, for examples.
    pub(super) fn ahead(&self) -> String {
        self.today.saturating_add(jiff::Span::new().days(AHEAD)).to_string()
    }

    /// A section with a comment behind each line.
    pub(super) fn example(&self, header: &str, lines: &[(&str, String, &str)]) -> Vec<String> {
        let codes: Vec<String> = lines.iter().map(|(key, value, _)| format!("{key} = {value}")).collect();
        let width = codes.iter().map(|code| code.chars().count()).max().unwrap_or(0);
        let commented = codes.iter().zip(lines);
        let commented = commented.map(|(code, (_, _, key))| format!("{code:width$}  # {}", self.words.say(key)));
        std::iter::once(header.to_owned()).chain(commented).collect()
    }
}

/// What it is about, then everything else that is known of it.
pub(super) fn joined(what: &str, details: impl IntoIterator<Item = Option<Span>>) -> Vec<Span> {
    let mut text = vec![Span::strong(what)];
    for (at, detail) in details.into_iter().flatten().enumerate() {
        text.extend([Span::plain(if at == 0 { " – " } else { " · " }), detail]);
    }
    text
}
