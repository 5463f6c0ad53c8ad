//! A run as tables for a spreadsheet program: every project on a line, worst first, and every finding on a line.

use super::words;
use crate::locales::Words;
use crate::model::answer::Wave;
use crate::model::finding::Severity;
use crate::model::run::{CaseReport, InvalidFile, Notice, ProblemNotice, Run};
use crate::model::source::Place;
use crate::model::workbook::{Heading, Sheet, Value, Workbook};

/// The run as tables.
pub fn workbook(run: &Run<'_>, words: &Words) -> Workbook {
    Workbook { made: run.today, sheets: vec![projects(run, words), findings(run, words)] }
}

fn projects(run: &Run<'_>, words: &Words) -> Sheet {
    let heading = |key: &str, width| Heading { text: words.say(key), width };
    let mut columns = vec![
        heading("column-organisation", 24),
        heading("column-project", 36),
        heading("column-begin-with", 18),
        heading("column-since", 14),
        heading("column-overdue", 10),
    ];
    columns.extend(Severity::ALL.map(|severity| Heading { text: words::severity(severity, words), width: 10 }));
    columns.extend([heading("column-status", 18), heading("column-file", 36)]);
    let mut cases: Vec<&CaseReport<'_>> = run.cases.iter().collect();
    cases.sort_by_key(|case| std::cmp::Reverse(case.badness()));
    let rows = cases.iter().map(|case| project(case, words)).chain(run.invalid.iter().map(|file| {
        let blanks = columns.len().saturating_sub(2);
        let said = [Value::Text(words.say("severity-invalid")), Value::Text(file.path.clone())];
        std::iter::repeat_n(Value::Empty, blanks).chain(said).collect()
    }));
    Sheet { name: words.say("sheet-projects"), rows: rows.collect(), columns }
}

fn project(case: &CaseReport<'_>, words: &Words) -> Vec<Value> {
    let begin = case.primary;
    let mut row = vec![
        Value::text(case.about.organisation.clone()),
        Value::text(case.about.title.clone().or_else(|| case.about.id.clone())),
        Value::text(begin.map(|factor| words::capitalised(factor.name.get(words.lang())))),
        match case.since {
            Some(Wave::Date(date)) => Value::Day(date),
            Some(Wave::Number(number)) => Value::Text(words.with("since-wave", &[("n", number.to_string().into())])),
            None => Value::Empty,
        },
        Value::count(case.counts.overdue),
    ];
    row.extend(case.badness().0.map(Value::count));
    row.push(Value::Text(words.say(&format!("verdict-{}", case.verdict.id()))));
    row.push(Value::Text(case.path.clone()));
    row
}

fn findings(run: &Run<'_>, words: &Words) -> Sheet {
    let heading = |key: &str, width| Heading { text: words.say(key), width };
    let columns = vec![
        heading("column-organisation", 24),
        heading("column-project", 36),
        heading("column-severity", 12),
        heading("column-found", 60),
        heading("column-to-do", 60),
        heading("column-lived-with", 30),
        heading("column-code", 24),
        heading("column-file", 36),
        heading("column-line", 8),
    ];
    let found = run.cases.iter().flat_map(|case| run.told(case).map(move |notice| finding(case, notice, words)));
    let broken = |file: &InvalidFile| file.problems.iter().map(|found| problem(file, found, words)).collect::<Vec<_>>();
    Sheet {
        name: words.say("sheet-findings"),
        rows: found.chain(run.invalid.iter().flat_map(broken)).collect(),
        columns,
    }
}

fn finding(case: &CaseReport<'_>, notice: &Notice, words: &Words) -> Vec<Value> {
    vec![
        Value::text(case.about.organisation.clone()),
        Value::text(case.about.title.clone().or_else(|| case.about.id.clone())),
        Value::Text(words::severity(notice.severity, words)),
        Value::Text(notice.message.clone()),
        Value::Text(notice.help.clone()),
        Value::text(notice.ignored.clone()),
        Value::Text(notice.code.to_owned()),
        Value::Text(case.path.clone()),
        line(notice.place),
    ]
}

fn problem(file: &InvalidFile, found: &ProblemNotice, words: &Words) -> Vec<Value> {
    vec![
        Value::Empty,
        Value::Empty,
        Value::Text(words.say("severity-invalid")),
        Value::Text(found.message.clone()),
        Value::Empty,
        Value::Empty,
        Value::Text(found.code.to_owned()),
        Value::Text(file.path.clone()),
        line(Some(found.place)),
    ]
}

fn line(place: Option<Place>) -> Value {
    place.map_or(Value::Empty, |place| Value::Number(f64::from(place.line)))
}
