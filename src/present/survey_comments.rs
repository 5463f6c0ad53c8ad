//! Free remarks of a survey as a document of their own, and where a name of a list stands in them.

use jiff::civil::Date;

use super::survey::{column, title, wave_name};
use super::survey_result::value_of;
use super::words::capitalised;
use crate::engine::disclosure::comments::{FROM_PEOPLE, FROM_REMARKS, GroupRemarks, PublishedRemarks};
use crate::locales::Words;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table};
use crate::model::survey::Survey;

/// What is told.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a, 'r> {
    /// The survey file.
    pub path: &'a str,
    /// The survey.
    pub survey: &'a Survey<'r>,
    /// The columns by which remarks are told; none for everybody together.
    pub by: &'a [String],
    /// The remarks that may be shown.
    pub published: &'a PublishedRemarks,
    /// The day.
    pub today: Date,
}

/// The remarks as a page: by wave, group and question.
pub fn page(subject: &Subject<'_, '_>, words: &Words) -> Document {
    let survey = subject.survey;
    let mut document = Document::default();
    document.push(title(subject.path, survey, subject.today, words));
    let groups = subject.published.groups();
    let (shown, hidden): (Vec<_>, Vec<_>) = groups.iter().partition(|group| !group.questions.is_empty());
    let key = if shown.is_empty() { "survey-comments-nothing" } else { "survey-comments-read-first" };
    document.push(Block::Paragraph(vec![Span::strong(words.say(key))]));
    for group in &shown {
        for (question, texts) in &group.questions {
            document.heading(heading(subject, group, *question, words));
            document.push(Block::Table(numbered(texts, words)));
        }
    }
    document.heading(words.say("survey-result-notes"));
    let k = survey.plan.min_group;
    let limits = [("people", FROM_PEOPLE.max(k).into()), ("remarks", FROM_REMARKS.max(k).into())];
    let mut notes = vec![words.with("survey-comments-from", &limits), words.say("survey-comments-order")];
    let names: Vec<String> = hidden.iter().map(|group| name(subject, group, words)).collect();
    if !names.is_empty() && !shown.is_empty() {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        notes.push(words.with("survey-comments-hidden", &[("groups", words.list(&names).into())]));
    }
    document.push(Block::List(notes.into_iter().map(Point::plain).collect()));
    document
}

/// Where a word of a list stands: `Depot 3, 7`. The words are in lower case.
pub fn naming(subject: &Subject<'_, '_>, list: &[String], words: &Words) -> Vec<String> {
    let is_named = |text: &String| {
        let mut found = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        found.any(|word| list.contains(&word))
    };
    let mut places = Vec::new();
    for group in subject.published.groups() {
        for (question, texts) in &group.questions {
            let named = texts.iter().enumerate().filter(|(_, text)| is_named(text));
            let numbers: Vec<String> = named.map(|(at, _)| (at + 1).to_string()).collect();
            if !numbers.is_empty() {
                places.push(format!("{} {}", heading(subject, group, *question, words), numbers.join(", ")));
            }
        }
    }
    places
}

fn numbered(texts: &[String], words: &Words) -> Table {
    let columns =
        vec![Column::new(words.say("column-number")).right(), Column::new(words.say("column-remark")).naming()];
    let row = |(at, text): (usize, &String)| vec![Cell::plain((at + 1).to_string()), Cell::plain(text)];
    Table { columns, rows: texts.iter().enumerate().map(row).collect() }
}

/// The group, and which question if there are several.
fn heading(subject: &Subject<'_, '_>, group: &GroupRemarks, question: usize, words: &Words) -> String {
    let columns = &subject.survey.columns.comments;
    let asked = columns.get(question).filter(|_| columns.len() > 1);
    let parts = std::iter::once(name(subject, group, words)).chain(asked.cloned());
    parts.collect::<Vec<_>>().join(": ")
}

/// What a group is called, with its wave where there are several.
fn name(subject: &Subject<'_, '_>, group: &GroupRemarks, words: &Words) -> String {
    let value = |(column_name, key): (&String, &String)| match key.as_str() {
        "" => words.with("survey-comments-unnamed", &[("column", capitalised(&column(column_name, words)).into())]),
        key => value_of(column_name, key, words),
    };
    let keys: Vec<String> = subject.by.iter().zip(&group.keys).map(value).collect();
    let who = if keys.is_empty() { words.say("survey-result-everybody") } else { keys.join(" · ") };
    match group.wave {
        None => who,
        wave => {
            let args = [("who", who.as_str().into()), ("wave", wave_name(wave, words).into())];
            words.with("survey-comments-wave", &args)
        }
    }
}
