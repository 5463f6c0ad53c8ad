//! Many projects side by side, worst first; and what is new since an earlier report.

use jiff::Unit;
use jiff::civil::Date;

use super::words;
use crate::locales::{UNKNOWN, Words};
use crate::model::answer::Wave;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::finding::Severity;
use crate::model::run::{Baseline, CaseReport, Run, Summary};

/// What a page about many projects is called.
pub fn title(run: &Run<'_>, words: &Words) -> Block {
    let as_of = words.with("as-of", &[("date", words.date(run.today).into())]);
    Block::Title(words.with("portfolio-title", &[("n", run.cases.len().into())]), as_of)
}

/// Every project on a line: whose, what to begin with, since when, what was found.
pub fn report(run: &Run<'_>, words: &Words) -> Document {
    let mut cases: Vec<&CaseReport<'_>> = run.cases.iter().collect();
    cases.sort_by_key(|case| std::cmp::Reverse(case.badness()));
    let columns = vec![
        Column::new(words.say("column-organisation")),
        Column::new(words.say("column-project")),
        Column::new(words.say("column-begin-with")),
        Column::new(words.say("column-since")),
        Column::new(words.say("column-overdue")).right().expendable(1),
        Column::new(words.say("column-findings")),
    ];
    let rows = cases.iter().map(|case| row(case, run.today, words));
    let mut document = Document::default();
    if !cases.is_empty() {
        document.push(Block::Table(Table { rows: rows.collect(), columns }));
    }
    document
}

fn row(case: &CaseReport<'_>, today: Date, words: &Words) -> Vec<Cell> {
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| UNKNOWN.to_owned());
    let begin = case.primary;
    let begin = begin.map_or(UNKNOWN.to_owned(), |factor| words::capitalised(factor.name.get(words.lang())));
    let since = match case.since {
        Some(Wave::Date(date)) => words.with("since-months", &[("n", whole_months(date, today).into())]),
        Some(Wave::Number(number)) => words.with("since-wave", &[("n", number.to_string().into())]),
        None => UNKNOWN.to_owned(),
    };
    let overdue = case.counts.overdue;
    vec![
        Cell::plain(text(&case.about.organisation)),
        Cell::Text(Span::strong(case.about.title.clone().unwrap_or_else(|| case.path.clone()))),
        Cell::plain(begin),
        Cell::plain(since),
        Cell::plain(if overdue == 0 { UNKNOWN.to_owned() } else { overdue.to_string() }),
        Cell::Text(findings(case, words)),
    ]
}

/// How many whole months lie between two days; 0 where the second is not later.
fn whole_months(from: Date, to: Date) -> usize {
    let months = from.until((Unit::Month, to)).map_or(0, |span| span.get_months());
    usize::try_from(months).unwrap_or(0)
}

/// "2 high, 3 medium": the two worst sorts; or why there is nothing to say.
fn findings(case: &CaseReport<'_>, words: &Words) -> Span {
    let (counts, no_verdict) = case.badness();
    let named = Severity::ALL.into_iter().zip(counts).filter(|(_, n)| *n > 0).take(2);
    let named: Vec<String> = named.map(|(severity, n)| format!("{n} {}", words::severity(severity, words))).collect();
    match (named.is_empty(), no_verdict) {
        (false, _) => Span::new(
            named.join(", "),
            if counts.first().is_some_and(|high| *high > 0) { Tone::Bad } else { Tone::Caution },
        ),
        (true, true) => Span::new(words.say("portfolio-no-verdict"), Tone::Quiet),
        (true, false) => Span::new(words.say("portfolio-ready"), Tone::Good),
    }
}

/// What is new since an earlier report, and what is gone.
pub fn baseline(baseline: &Baseline, summary: &Summary, today: Date, words: &Words) -> Document {
    let (new, gone) = summary.since.unwrap_or_default();
    let days = (today - baseline.made).get_days().unsigned_abs() as usize;
    let args = [
        ("path", baseline.path.as_str().into()),
        ("date", words.date(baseline.made).into()),
        ("days", days.into()),
        ("new", new.into()),
        ("gone", gone.into()),
    ];
    let mut document = Document::default();
    document.text(words.with("baseline-compared", &args));
    if !baseline.gone.is_empty() {
        document.push(Block::List(baseline.gone.iter().map(Point::plain).collect()));
    }
    document
}
