//! A run as delimited text for other programs: UTF-8, commas, one heading, the words of the JSON whatever the language.
//! People's spreadsheet programs get a workbook instead.
//!
//! Whoever opens it in a spreadsheet program all the same is not attacked: a text that would become a formula there
//! begins with an apostrophe (RELIABILITY C4).

use std::borrow::Cow;

use csv::{QuoteStyle, WriterBuilder};

use super::visible::visible;
use crate::model::finding::Severity;
use crate::model::run::{CaseReport, InvalidFile, Notice};

const FINDINGS: [&str; 14] = [
    "path",
    "line",
    "column",
    "id",
    "organisation",
    "title",
    "code",
    "severity",
    "certainty",
    "subject",
    "message",
    "help",
    "ignored",
    "new",
];

const PROJECTS: [&str; 13] = [
    "path",
    "id",
    "organisation",
    "title",
    "verdict",
    "primary",
    "since",
    "overdue",
    "high",
    "medium",
    "low",
    "hint",
    "ignored",
];

/// The heading of findings.
pub(super) fn findings_head() -> String {
    lines(|table| table.heading(&FINDINGS))
}

/// Every finding of a case on a line. Those below `least` are left out.
pub(super) fn findings_of(case: &CaseReport<'_>, least: Severity) -> String {
    lines(|table| {
        for notice in case.findings.iter().filter(|notice| notice.is_wanted(least)) {
            table.row(&finding(case, notice));
        }
    })
}

fn finding<'a>(case: &'a CaseReport<'_>, notice: &'a Notice) -> [Cow<'a, str>; FINDINGS.len()] {
    [
        text(&case.path),
        number(notice.place.map(|place| place.line)),
        number(notice.place.map(|place| place.column)),
        text(case.about.id.as_deref().unwrap_or_default()),
        text(case.about.organisation.as_deref().unwrap_or_default()),
        text(case.about.title.as_deref().unwrap_or_default()),
        text(notice.code),
        text(notice.severity.id()),
        text(notice.certainty.id()),
        text(notice.subject.as_deref().unwrap_or_default()),
        text(&notice.message),
        text(&notice.help),
        text(notice.ignored.as_deref().unwrap_or_default()),
        text(notice.is_new.map(|is_new| if is_new { "true" } else { "false" }).unwrap_or_default()),
    ]
}

/// The problems of invalid files, behind the findings.
pub(super) fn findings_tail(invalid: &[InvalidFile]) -> String {
    lines(|table| {
        for (file, problem) in invalid.iter().flat_map(|file| file.problems.iter().map(move |problem| (file, problem)))
        {
            let mut row = vec![Cow::Borrowed(""); FINDINGS.len()];
            let known = [
                (0, text(&file.path)),
                (1, number(Some(problem.place.line))),
                (2, number(Some(problem.place.column))),
                (6, text(problem.code)),
                (7, text("invalid")),
                (10, text(&problem.message)),
            ];
            for (at, value) in known {
                if let Some(cell) = row.get_mut(at) {
                    *cell = value;
                }
            }
            table.row(&row);
        }
    })
}

/// The heading of projects.
pub(super) fn projects_head() -> String {
    lines(|table| table.heading(&PROJECTS))
}

/// A project on a line.
pub(super) fn project_of(case: &CaseReport<'_>) -> String {
    lines(|table| table.row(&project(case)))
}

/// Invalid files, behind the projects.
pub(super) fn projects_tail(invalid: &[InvalidFile]) -> String {
    lines(|table| {
        for file in invalid {
            let mut row = vec![Cow::Borrowed(""); PROJECTS.len()];
            for (cell, value) in row.iter_mut().zip([text(&file.path), text(""), text(""), text(""), text("invalid")]) {
                *cell = value;
            }
            table.row(&row);
        }
    })
}

fn project<'a>(case: &'a CaseReport<'_>) -> Vec<Cow<'a, str>> {
    let primary = case.primary.map(|factor| factor.id.as_str());
    let ([high, medium, low, hint], _) = case.badness();
    let counts =
        [case.counts.overdue, high, medium, low, hint, case.counts.ignored].map(|count| Cow::Owned(count.to_string()));
    [
        text(&case.path),
        text(case.about.id.as_deref().unwrap_or_default()),
        text(case.about.organisation.as_deref().unwrap_or_default()),
        text(case.about.title.as_deref().unwrap_or_default()),
        text(case.verdict.id()),
        text(primary.unwrap_or_default()),
        Cow::Owned(case.since.map(|wave| wave.to_string()).unwrap_or_default()),
    ]
    .into_iter()
    .chain(counts)
    .collect()
}

/// Delimited text that is being written into memory.
pub(super) struct Table(csv::Writer<Vec<u8>>);

impl Table {
    pub(super) fn heading(&mut self, heading: &[&str]) {
        self.row(&heading.iter().map(|name| Cow::Borrowed(*name)).collect::<Vec<_>>());
    }

    /// Memory takes every row.
    pub(super) fn row(&mut self, row: &[Cow<'_, str>]) {
        let _ = self.0.write_record(row.iter().map(AsRef::<str>::as_ref));
    }
}

/// What is written into a table.
pub(super) fn lines(write: impl FnOnce(&mut Table)) -> String {
    let mut table = Table(WriterBuilder::new().quote_style(QuoteStyle::NonNumeric).from_writer(Vec::new()));
    write(&mut table);
    String::from_utf8(table.0.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn number(number: Option<u32>) -> Cow<'static, str> {
    Cow::Owned(number.map(|number| number.to_string()).unwrap_or_default())
}

/// A text, without anything a spreadsheet program would run.
pub(super) fn text(text: &str) -> Cow<'_, str> {
    let shown = visible(text);
    let is_formula = shown.trim_start().starts_with(STARTS);
    if is_formula { Cow::Owned(format!("'{shown}")) } else { shown }
}

/// What a formula begins with, and the same letters as Asian keyboards have them.
const STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn what_would_become_a_formula_begins_with_an_apostrophe() {
        for start in
            ["=", "+", "-", "@", "\t=", "\r@", " =", "\u{a0}=", "\u{3000}＝", "＋", "－", "＠", "\n-", "  \t +"]
        {
            assert!(text(&format!("{start}1+1")).starts_with('\''), "{start:?}");
        }
        assert_eq!(text("\u{0}=1"), "\\u{0}=1");
        for harmless in ["Ämter", "a=b", "1-2", "'=1", "", "»=«"] {
            assert_eq!(text(harmless), harmless);
        }
    }
}
