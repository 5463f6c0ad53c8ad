//! A survey before there are any results: what is asked, who evaluates, what may be published. This is the page a staff
//! council agrees to.

use jiff::civil::Date;

use super::page::Page;
use super::{survey_merge, words};
use crate::locales::Words;
use crate::model::answer::Wave;
use crate::model::document::{Block, Document, Point, Span};
use crate::model::lang::Lang;
use crate::model::row::Tally;
use crate::model::survey::{Filter, Instrument, Survey, WaveState};

/// The plan of a survey.
pub fn plan(page: &Page<'_>, survey: &Survey<'_>) -> Document {
    let words = page.words;
    let mut document = page.begin(&words.say("survey-plan-title"));
    document.push(Block::List(head(survey, words)));
    if survey.information.is_none() {
        document.push(Block::Paragraph(vec![Span::strong(words.say("survey-no-information"))]));
    }
    document
        .heading(words.say("survey-published"))
        .push(Block::List(published(survey, words).into_iter().map(Point::plain).collect()));
    if !survey.waves.is_empty() {
        let points = survey.waves.iter().map(|state| Point::plain(wave(state, words)));
        document.heading(words.say("survey-waves")).push(Block::List(points.collect()));
    }
    document.text(words.say("survey-limits"));
    page.end(document)
}

/// What a table of answers holds: enough answers or not, which questions, what does not count. Never how many answered:
/// that is for the results to say, if it may be said.
pub fn read(path: &str, survey: &Survey<'_>, found: &Found<'_>, tally: &Tally, words: &Words) -> Document {
    let mut document = Document::default();
    let k = survey.plan.min_group;
    let enough = usize::try_from(tally.rows).unwrap_or(usize::MAX) >= k;
    let key = if enough { "survey-read-enough" } else { "survey-read-few" };
    let said = words.with(key, &[("path", path.into()), ("n", k.into())]);
    document.push(Block::Paragraph(vec![Span::strong(said)]));
    let items = words.with("survey-read-items", &[("n", found.items.into()), ("of", found.of.into())]);
    let list = |key: &str, names: &[&str]| {
        (!names.is_empty()).then(|| words.with(key, &[("names", words.list(names).into())]))
    };
    let left_out = usize::try_from(tally.bad).unwrap_or(usize::MAX);
    let hidden = left_out.saturating_sub(tally.problems.len());
    let formulas = usize::try_from(tally.formulas).unwrap_or(usize::MAX);
    let count = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into()), ("hidden", hidden.into())]));
    let points = [
        Some(items),
        list("survey-read-missing", &found.missing),
        list("survey-read-unused", &found.unused),
        count("survey-read-left-out", left_out),
        count("survey-read-formulas", formulas),
    ];
    document.push(Block::List(points.into_iter().flatten().map(Point::plain).collect()));
    document
}

/// Which columns a table has.
#[derive(Debug)]
pub struct Found<'a> {
    /// So many items have one …
    pub items: usize,
    /// … of so many.
    pub of: usize,
    /// The items without one.
    pub missing: Vec<&'a str>,
    /// The headings nobody knows.
    pub unused: Vec<&'a str>,
}

pub(super) fn head(survey: &Survey<'_>, words: &Words) -> Vec<Point> {
    let point = |key: &str, text: String| Point::plain(words.with(key, &[("text", text.into())]));
    let said = |key: &str, text: Option<&String>| text.map(|text| point(key, text.clone()));
    let information = survey.information.as_ref();
    let k = &survey.plan.min_group;
    let min_group = match &survey.plan.min_group_reason {
        Some(reason) => {
            words.with("survey-min-group-because", &[("n", (*k).into()), ("reason", reason.as_str().into())])
        }
        None => words.with("survey-min-group", &[("n", (*k).into())]),
    };
    let optional = [
        said("survey-of", survey.organisation.as_ref()),
        Some(point("survey-asked", asked(&survey.instrument, words))),
        said("survey-purpose", information.map(|told| &told.purpose)),
        said("survey-evaluated-by", information.map(|told| &told.evaluated_by)),
        said("survey-seen-by", information.map(|told| &told.seen_by)),
        said("survey-contact", information.and_then(|told| told.contact.as_ref())),
        survey.keep_until.map(|day| point("survey-kept", words.date(day))),
        Some(Point::plain(min_group)),
    ];
    optional.into_iter().flatten().collect()
}

pub(super) fn asked(instrument: &Instrument<'_>, words: &Words) -> String {
    match (instrument, instrument.head()) {
        (Instrument::Scales(scales), _) => {
            words.list(&scales.iter().map(|scale| scale.name.as_str()).collect::<Vec<_>>())
        }
        (_, Some(head)) => format!("{} ({} {})", head.title.get(words.lang()), head.id, head.version),
        (_, None) => String::new(),
    }
}

/// Every table there will be, the total first.
pub(super) fn published(survey: &Survey<'_>, words: &Words) -> Vec<String> {
    let by = |columns: &[String]| {
        let names: Vec<String> = columns.iter().map(|name| column(name, words)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        words.with("survey-by", &[("columns", words.list(&names).into())])
    };
    let comments = match &survey.plan.comments {
        None => words.say("survey-comments-none"),
        Some(columns) if columns.is_empty() => words.say("survey-comments-total"),
        Some(columns) => words.with("survey-comments-by", &[("by", by(columns).into())]),
    };
    let filters = survey.plan.filters.iter().map(|filter| {
        let args = [
            ("name", filter.name.as_str().into()),
            ("column", words::capitalised(&column(&filter.column, words)).into()),
            ("values", words.list(&filter.values).into()),
        ];
        words.with("survey-filter", &args)
    });
    let tables = survey.plan.tables.iter().map(|columns| by(columns));
    let merges = survey.plan.merges.iter().map(|merge| {
        let line = survey_merge::line(merge, words);
        words.with("survey-merged", &[("line", line.into()), ("name", merge.name.as_str().into())])
    });
    std::iter::once(words.say("survey-total")).chain(tables).chain(merges).chain(filters).chain([comments]).collect()
}

/// The columns every survey has are named in the reader's language, others as they are.
pub(super) fn column(name: &str, words: &Words) -> String {
    match name {
        "group" => words.say("survey-column-group"),
        "role" => words.say("survey-column-role"),
        Filter::COLUMN => words.say("survey-column-filter"),
        other if words.lang() == Lang::De => words::capitalised(other),
        other => other.to_owned(),
    }
}

/// What stands above every page about a survey: what it is called and whose it is, or else its file, and the day.
pub(super) fn title(path: &str, survey: &Survey<'_>, today: Date, words: &Words) -> Block {
    let names: Vec<&str> = survey.title.iter().chain(&survey.organisation).map(String::as_str).collect();
    let title = if names.is_empty() { path.to_owned() } else { names.join(" · ") };
    Block::Title(title, words.with("as-of", &[("date", words.date(today).into())]))
}

/// What a wave is called.
pub(super) fn wave_name(wave: Option<Wave>, words: &Words) -> String {
    match wave {
        Some(Wave::Number(number)) => number.to_string(),
        Some(Wave::Date(day)) => words.date(day),
        None => words.say("survey-only-wave"),
    }
}

fn wave(state: &WaveState, words: &Words) -> String {
    let name = wave_name(state.wave, words);
    let key = if state.closed { "survey-wave-closed" } else { "survey-wave-open" };
    words.with(key, &[("wave", name.into())])
}
