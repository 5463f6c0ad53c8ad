//! Reads rubrics. What all kinds share stands here: head, scales, ids that must be unique.

mod checklist;
mod competence;
mod curriculum;
mod examples;
mod factors;
mod guide;
mod methods;
mod resistance;

use std::collections::BTreeMap;
use std::ops::Range;

use super::FileKind;
use super::notes::{At, Notes, unknown};
use super::reader::{Table, read, shape_of};
use crate::model::answer::Answer;
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::{CompetenceRubric, Head, Kind, NonRating, Rubric, Scale, ScaleAnswer};
use crate::model::shape::Shape;

/// Reads a rubric of any kind, or says everything that is wrong with it. What it names of other rubrics is not looked
/// for.
pub fn rubric(text: &str) -> Result<Rubric, Vec<Problem>> {
    read_beside(text, || None)
}

/// Reads a rubric beside the catalogue of competences it may speak of: what it names of it must be there.
pub fn rubric_beside<'c>(text: &str, catalogue: impl FnOnce() -> &'c CompetenceRubric) -> Result<Rubric, Vec<Problem>> {
    read_beside(text, || Some(catalogue()))
}

fn read_beside<'c>(
    text: &str,
    catalogue: impl FnOnce() -> Option<&'c CompetenceRubric>,
) -> Result<Rubric, Vec<Problem>> {
    let rubric = read(text, FileKind::Rubric, |table, notes| {
        let head = head(table, notes);
        let kinds = Kind::ALL.map(|kind| (kind.id(), kind));
        table.need("kind", notes);
        table.choice("kind", &kinds, notes).map(|kind| content(kind, head, table, catalogue, notes))
    })?;
    // Without a kind there was a problem, and then there is no model.
    rubric.ok_or_else(Vec::new)
}

/// What a rubric of a kind says.
fn content<'c>(
    kind: Kind,
    head: Head,
    table: &mut Table<'_>,
    catalogue: impl FnOnce() -> Option<&'c CompetenceRubric>,
    notes: &mut Notes<'_>,
) -> Rubric {
    match kind {
        Kind::Competence => Rubric::Competence(competence::read(head, table, notes)),
        Kind::Factors => Rubric::Factors(factors::read(head, table, notes)),
        Kind::Checklist => Rubric::Checklist(checklist::read(head, table, notes)),
        Kind::Curriculum => Rubric::Curriculum(curriculum::read(head, table, catalogue(), notes)),
        Kind::Guide => Rubric::Guide(guide::read(head, table, notes)),
        Kind::Methods => Rubric::Methods(methods::read(head, table, notes)),
        Kind::Resistance => Rubric::Resistance(resistance::read(head, table, notes)),
    }
}

/// The shape of a rubric of a kind.
pub(super) fn shape(kind: Kind) -> Shape {
    shape_of(FileKind::Rubric, |table, notes| {
        let head = head(table, notes);
        table.need("kind", notes);
        table.choice("kind", &[(kind.id(), kind)], notes);
        content(kind, head, table, || None, notes);
    })
}

fn head(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Head {
    Head {
        id: table.needed_id("id", notes).value,
        version: version(table, notes),
        title: table.needed_translation("title", notes),
        about: table.needed_translation("about", notes),
    }
}

fn version(table: &mut Table<'_>, notes: &mut Notes<'_>) -> semver::Version {
    let text = table.needed_text("version", notes);
    semver::Version::parse(&text.value).unwrap_or_else(|_| {
        if !text.span.is_empty() {
            let facts = vec![("needed", Fact::Word("type-version")), ("found", Fact::Word("type-text"))];
            notes.problem(ProblemCode::WrongType, text.span, facts);
        }
        semver::Version::new(0, 0, 0)
    })
}

/// Reads one scale. Its values ascend, so that lowest and highest are first and last.
fn scale(mut table: Table<'_>, notes: &mut Notes<'_>) -> Scale {
    let question = table.needed_translation("question", notes);
    let mut answers: Vec<ScaleAnswer> = Vec::new();
    for mut answer in table.needed_tables("answer", notes) {
        let least = answers.last().map_or(0, |last| i64::from(last.value) + 1);
        let value = answer.needed_integer("value", least..=i64::from(Answer::HIGHEST), notes);
        answers.push(ScaleAnswer {
            value: u8::try_from(value).unwrap_or_default(),
            label: answer.needed_translation("label", notes),
            text: answer.translation("text", notes),
        });
        answer.finish(notes);
    }
    if answers.len() < 2 && table.has("answer") {
        notes.problem(ProblemCode::EmptyValue, table.span(), vec![("key", Fact::Text("answer".to_owned()))]);
    }
    let unknown = non_rating(&mut table, "unknown", notes);
    let not_applicable = non_rating(&mut table, "not_applicable", notes);
    table.finish(notes);
    Scale { question, answers, unknown, not_applicable }
}

fn non_rating(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> NonRating {
    let mut non_rating = table.needed_table(key, notes);
    let label = non_rating.needed_translation("label", notes);
    let text = non_rating.translation("text", notes);
    non_rating.finish(notes);
    NonRating { label, text }
}

/// A list of ids that has to be there.
fn needed_ids(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> Vec<At<Id>> {
    table.need(key, notes);
    let words = table.text_list(key, notes).unwrap_or_default();
    words.into_iter().filter_map(|word| word.id(notes)).collect()
}

/// Notes an id that is not among those known; a placeholder has been noted already.
fn is_one_of<'k>(id: &At<Id>, known: impl IntoIterator<Item = &'k Id, IntoIter: Clone>, notes: &mut Notes<'_>) {
    let known = known.into_iter();
    if !id.span.is_empty() && !known.clone().any(|known| *known == id.value) {
        let facts = unknown("id", id.value.as_str(), known.map(Id::as_str));
        notes.problem(ProblemCode::UnknownId, id.span.clone(), facts);
    }
}

/// Ids of one namespace, each of which may stand only once.
#[derive(Default)]
struct Ids {
    seen: BTreeMap<Id, Range<usize>>,
}

impl Ids {
    /// Takes an id, or says where it stood first.
    fn take(&mut self, id: At<Id>, notes: &mut Notes<'_>) -> Id {
        if let Some(first) = self.seen.get(&id.value) {
            let facts = vec![("id", Fact::Text(id.value.to_string()))];
            notes.note(Problem::new(ProblemCode::DuplicateId, id.span).with(facts).related_to(first.clone()));
        } else if !id.span.is_empty() {
            self.seen.insert(id.value.clone(), id.span);
        }
        id.value
    }
}
