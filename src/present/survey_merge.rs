//! Which groups of a survey might be one, what would be shown then, and the lines to write into its file.

use super::survey::{column, title};
use super::template::quoted;
use super::words;
use crate::locales::Words;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table};
use crate::model::survey::{Merge, Survey};
use crate::model::survey_result::{MergeProposal, MergedTable, Visible};

/// What a proposal speaks of.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a, 'r> {
    /// The survey file, or the table where there is none.
    pub path: &'a str,
    /// The survey.
    pub survey: &'a Survey<'r>,
    /// What is proposed.
    pub proposal: &'a MergeProposal,
    /// There is no survey file.
    pub is_bare: bool,
}

/// The proposal as a page.
pub fn page(subject: &Subject<'_, '_>, words: &Words) -> Document {
    let Subject { path, survey, proposal, is_bare } = *subject;
    let mut document = Document::default();
    document.push(title(path, survey, proposal.today, words));
    let hides = |table: &MergedTable| table.today.shown < table.today.groups;
    let key = match (proposal.merges.is_empty(), proposal.tables.iter().any(hides)) {
        (false, _) => "survey-merge-proposal",
        (true, true) => "survey-merge-none",
        (true, false) => "survey-merge-needless",
    };
    document.push(Block::Paragraph(vec![Span::strong(words.say(key))]));
    if proposal.merges.is_empty() {
        return document;
    }
    document.push(Block::List(proposal.merges.iter().map(|merge| Point::plain(line(merge, words))).collect()));
    document.push(Block::Table(table(&proposal.tables, words)));
    if !is_bare {
        document.heading(words.with("survey-merge-file", &[("path", path.into())]));
        document.push(Block::Lines(proposal.merges.iter().flat_map(toml).collect()));
    }
    document.heading(words.say("survey-result-notes"));
    let notes = ["survey-merge-from-numbers", "survey-merge-agree"];
    let bare = is_bare.then_some("survey-merge-bare");
    let notes = notes.into_iter().chain(bare).map(|key| Point::plain(words.say(key)));
    document.push(Block::List(notes.collect()));
    document
}

/// Which values are put together, and where.
pub(super) fn line(merge: &Merge, words: &Words) -> String {
    let within: Vec<&str> = merge.within.iter().map(|(_, value)| value.as_str()).collect();
    let args = [
        ("column", words::capitalised(&column(&merge.column, words)).into()),
        ("values", words.list(&merge.values).into()),
        ("within", within.join(" · ").into()),
    ];
    words.with(if within.is_empty() { "survey-merge-line" } else { "survey-merge-line-within" }, &args)
}

/// What of each table is shown today and would be then.
fn table(tables: &[MergedTable], words: &Words) -> Table {
    let columns = [
        Column::new(words.say("column-survey-table")),
        Column::new(words.say("column-shown-today")).right(),
        Column::new(words.say("column-shown-then")).right(),
        Column::new(words.say("column-people-today")).right(),
        Column::new(words.say("column-people-then")).right(),
    ];
    let of = |visible: &Visible| {
        let args = [("n", visible.shown.into()), ("of", visible.groups.into())];
        Cell::plain(words.with("survey-merge-of", &args))
    };
    let row = |MergedTable { axes, today, then }: &MergedTable| {
        let names: Vec<String> = axes.iter().map(|name| column(name, words)).collect();
        vec![
            Cell::Text(Span::strong(words::capitalised(&words.list(&names)))),
            of(today),
            of(then),
            Cell::plain(today.people.to_string()),
            Cell::plain(then.people.to_string()),
        ]
    };
    Table { columns: columns.into(), rows: tables.iter().map(row).collect() }
}

/// The lines for the file.
fn toml(merge: &Merge) -> Vec<String> {
    let values: Vec<String> = merge.values.iter().map(|value| quoted(value)).collect();
    let within = merge.within.iter().map(|(name, value)| format!("{name} = {}", quoted(value)));
    let within: Vec<String> = within.collect();
    let within = (!within.is_empty()).then(|| format!("within = {{ {} }}", within.join(", ")));
    let lines = ["[[plan.merge]]".to_owned(), format!("column = {}", quoted(&merge.column))];
    let rest = [format!("values = [{}]", values.join(", ")), format!("name = {}", quoted(&merge.name)), String::new()];
    lines.into_iter().chain(within).chain(rest).collect()
}
