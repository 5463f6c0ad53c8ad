//! Reads the quick form of a case: `[factors]`, and `[symptoms]` beside it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::load::notes::{Notes, unknown};
use crate::load::reader::Table;
use crate::load::value::Value;
use crate::model::case::{Noticed, Stated};
use crate::model::diagnosis::{Level, Status};
use crate::model::id::Id;
use crate::model::problem::ProblemCode;
use crate::model::rubric::FactorRubric;

/// The quick form: `[factors]`, and `[symptoms]` beside it if somebody noticed them.
pub(in crate::load) fn stated(
    table: &mut Table<'_>,
    rubric: &FactorRubric,
    notes: &mut Notes<'_>,
) -> Option<Vec<Stated>> {
    let factors = table.table("factors", notes);
    let symptoms = table.table("symptoms", notes);
    if factors.is_none() && symptoms.is_none() {
        return None;
    }
    let statuses =
        words(factors.as_ref(), &rubric.factors.iter().map(|f| &f.id), &Status::STATED.map(|s| (s.id(), s)), notes);
    let levels = noticed(symptoms.as_ref(), rubric, notes);
    let stated = rubric.factors.iter().map(|factor| {
        let status = statuses.get(factor.id.as_str());
        let level = factor.symptom.as_ref().and_then(|symptom| levels.get(symptom.id.as_str()));
        let span = status.map(|(_, span)| span).or(level.map(|(_, span)| span));
        Stated {
            status: status.map_or(Status::Unknown, |(status, _)| *status),
            symptom: level.map_or(Noticed::Level(Level::Unknown), |(noticed, _)| *noticed),
            place: span.map(|span| notes.place(span)),
        }
    });
    Some(stated.collect())
}

/// A table of ids with one of several words each.
pub(in crate::load) fn words<'d, T: Copy>(
    table: Option<&Table<'d>>,
    ids: &(impl Iterator<Item = &'d Id> + Clone),
    choices: &[(&'static str, T)],
    notes: &mut Notes<'_>,
) -> BTreeMap<String, (T, Range<usize>)> {
    by_id(table, ids, notes, |_, value, notes| value.choice(choices, notes))
}

/// How strong each symptom is said to be: a word, or a mean on its scale.
fn noticed(
    table: Option<&Table<'_>>,
    rubric: &FactorRubric,
    notes: &mut Notes<'_>,
) -> BTreeMap<String, (Noticed, Range<usize>)> {
    let levels = Level::ALL.map(|level| (level.id(), Noticed::Level(level)));
    by_id(table, &rubric.symptoms().map(|symptom| &symptom.id), notes, |id, value, notes| {
        if value.as_str().is_some() {
            return value.choice(&levels, notes);
        }
        let symptom = rubric.symptoms().find(|symptom| symptom.id.as_str() == id)?;
        let (low, high) = symptom.scale.range();
        value.number(f64::from(low)..=f64::from(high), notes).map(Noticed::Score)
    })
}

/// A table of ids with one value each.
fn by_id<'d, 'i, T>(
    table: Option<&Table<'d>>,
    ids: &(impl Iterator<Item = &'i Id> + Clone),
    notes: &mut Notes<'_>,
    read: impl Fn(&str, Value<'d>, &mut Notes<'_>) -> Option<T>,
) -> BTreeMap<String, (T, Range<usize>)> {
    let mut found = BTreeMap::new();
    for (key, span, value) in table.into_iter().flat_map(Table::entries) {
        if !ids.clone().any(|id| id.as_str() == key) {
            notes.problem(ProblemCode::UnknownId, span, unknown("id", key, ids.clone().map(Id::as_str)));
        } else if let Some(value) = read(key, value, notes) {
            found.insert(key.to_owned(), (value, span));
        }
    }
    found
}
