//! Reads a file of answers that somebody handed in. It may have been changed by anybody, so nothing is taken that was
//! not asked, and no text of it is ever repeated.

use std::collections::HashMap;
use std::ops::Range;

use crate::load::FileKind;
use crate::load::case::wave;
use crate::load::notes::{At, Notes, unknown};
use crate::load::reader::{Table, read, read_json};
use crate::load::value::Value;
use crate::model::answer::{Answer, Role, Wave};
use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::returned::{MAX_GROUP, MAX_REMARKS, Returned};
use crate::model::survey::{Instrument, Survey};

/// So many characters of a hash tell two rubrics apart.
const SHORT: usize = 8;

/// How a file of answers is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// As a form saves it.
    Json,
    /// As a person may write it.
    Toml,
    /// As it was taken from a workbook: every copy of one is the same, so there is no id in it.
    Workbook,
}

/// Reads a file of answers to a survey whose rubric has this hash, or says everything that is wrong with it.
pub fn returned(text: &str, written: Written, survey: &Survey<'_>, hash: &str) -> Result<Returned, Vec<Problem>> {
    let has_id = written != Written::Workbook;
    let content = |table: &mut Table<'_>, notes: &mut Notes<'_>| content(table, has_id, survey, hash, notes);
    let read = match written {
        Written::Json | Written::Workbook => read_json(text, FileKind::Answers, content),
        Written::Toml => read(text, FileKind::Answers, content),
    };
    read.map(Returned::harmless).map_err(|problems| problems.into_iter().map(discreet).collect())
}

fn content(table: &mut Table<'_>, has_id: bool, survey: &Survey<'_>, hash: &str, notes: &mut Notes<'_>) -> Returned {
    of_survey(table, survey, notes);
    of_rubric(table, survey, hash, notes);
    if table.has("finished") && !table.flag("finished", notes) {
        notes.problem(ProblemCode::Unfinished, 0..0, Vec::new());
    }
    let roles = Role::ALL.map(|role| (role.id(), role));
    Returned {
        id: has_id.then(|| table.needed_id("response", notes).value.to_string()),
        wave: table.value("wave").and_then(|value| self::wave_of(value, notes)),
        role: table.choice("role", &roles, notes),
        group: text(table, "group", MAX_GROUP, notes).filter(|group| !group.is_empty()),
        attributes: attributes(table.table("attributes", notes).as_ref(), survey, notes),
        answers: answers(&table.needed_table("answers", notes), survey, notes),
        remarks: text(table, "remarks", MAX_REMARKS, notes).unwrap_or_default(),
    }
}

/// The columns of the survey's own; what is not said stays empty.
fn attributes(table: Option<&Table<'_>>, survey: &Survey<'_>, notes: &mut Notes<'_>) -> Vec<String> {
    let names: Vec<&str> = survey.columns.attributes.iter().map(|attribute| attribute.name.as_str()).collect();
    let mut said = vec![String::new(); names.len()];
    for (key, span, value) in table.into_iter().flat_map(Table::entries) {
        let place = names.iter().position(|name| *name == key).and_then(|at| said.get_mut(at));
        match (place, value.text(notes)) {
            (None, _) => notes.problem(ProblemCode::UnknownId, span, unknown("id", key, names.iter().copied())),
            (Some(place), Some(found)) => *place = short("attributes", found, MAX_GROUP, notes).unwrap_or_default(),
            (Some(_), None) => {}
        }
    }
    said
}

/// The survey the answers belong to has to be this one.
fn of_survey(table: &mut Table<'_>, survey: &Survey<'_>, notes: &mut Notes<'_>) {
    let found = table.needed_text("survey", notes);
    if found.value != survey.id.as_str() && !found.span.is_empty() {
        let facts = vec![("found", Fact::Text(found.value)), ("needed", Fact::Text(survey.id.to_string()))];
        notes.problem(ProblemCode::ForeignSurvey, found.span, facts);
    }
}

/// The rubric the questions were taken from has to be the same to the letter: else the same id may be another question.
fn of_rubric(table: &mut Table<'_>, survey: &Survey<'_>, hash: &str, notes: &mut Notes<'_>) {
    let Some(head) = survey.instrument.head() else { return };
    for mut named in table.needed_tables("rubrics", notes) {
        let id = named.needed_text("id", notes);
        let version = named.needed_text("version", notes);
        let found = named.text("hash", notes);
        if id.value != head.id.as_str() && !id.span.is_empty() {
            let known = std::iter::once(head.id.as_str());
            notes.problem(ProblemCode::UnknownRubric, id.span, unknown("id", &id.value, known));
        } else if version.value != head.version.to_string() && !version.span.is_empty() {
            other_version(head.id.as_str(), version, head.version.to_string(), notes);
        } else if let Some(found) = found.filter(|found| found.value != hash) {
            let short = |hash: &str| format!("{}#{}", head.version, hash.chars().take(SHORT).collect::<String>());
            let found = At { value: short(&found.value), span: found.span };
            other_version(head.id.as_str(), found, short(hash), notes);
        }
        named.finish(notes);
    }
}

fn other_version(id: &str, found: At<String>, needed: String, notes: &mut Notes<'_>) {
    let facts =
        vec![("id", Fact::Text(id.to_owned())), ("found", Fact::Text(found.value)), ("needed", Fact::Text(needed))];
    notes.problem(ProblemCode::RubricVersion, found.span, facts);
}

/// A number or a day; JSON has no days, so there it is a text.
fn wave_of(value: Value<'_>, notes: &mut Notes<'_>) -> Option<Wave> {
    match value.as_str().and_then(|text| text.parse().ok()) {
        Some(day) => Some(Wave::Date(day)),
        None => wave(value, notes),
    }
}

/// A text that is not too long.
fn text(table: &mut Table<'_>, key: &'static str, limit: usize, notes: &mut Notes<'_>) -> Option<String> {
    short(key, table.text(key, notes)?, limit, notes)
}

fn short(key: &'static str, found: At<String>, limit: usize, notes: &mut Notes<'_>) -> Option<String> {
    if found.value.chars().count() > limit {
        let facts = vec![("key", Fact::Text(key.to_owned())), ("limit", Fact::Count(limit))];
        notes.problem(ProblemCode::TextTooLong, found.span, facts);
        return None;
    }
    Some(found.value.trim().to_owned())
}

/// Every answer is one to a question of the survey, and one its scale has.
fn answers(table: &Table<'_>, survey: &Survey<'_>, notes: &mut Notes<'_>) -> Vec<Answer> {
    let asked = asked(&survey.instrument);
    let mut answers = vec![Answer::Missing; asked.len()];
    for (key, span, value) in table.entries() {
        let Some((slot, values)) = asked.get(key) else {
            let facts = unknown("id", key, asked.keys().copied());
            notes.problem(ProblemCode::UnknownId, span, without_list(facts));
            continue;
        };
        if let (Some(answer), Some(place)) = (answer(value, values, notes), answers.get_mut(*slot)) {
            *place = answer;
        }
    }
    answers
}

/// Every item by its id: its slot, and the values it can have.
fn asked<'s>(instrument: &'s Instrument<'_>) -> HashMap<&'s str, (usize, Vec<u8>)> {
    let values = |scale: &crate::model::rubric::Scale| scale.answers.iter().map(|answer| answer.value).collect();
    match instrument {
        Instrument::Factors(rubric) => {
            let factors = rubric.factors.iter().map(|factor| (&factor.scale, &factor.questions));
            let symptoms = rubric.symptoms().map(|symptom| (&symptom.scale, &symptom.questions));
            let frames = rubric.frames.iter().map(|frame| (&frame.scale, &frame.questions));
            let groups = factors.chain(symptoms).chain(frames);
            let items = groups.flat_map(|(scale, questions)| questions.iter().map(move |question| (question, scale)));
            items.map(|(question, scale)| (question.id.as_str(), (question.slot, values(scale)))).collect()
        }
        Instrument::Competences(rubric) => {
            let item =
                |item: &'s crate::model::rubric::Competence| (item.id.as_str(), (item.slot, values(&rubric.scale)));
            rubric.competences().map(item).collect()
        }
        Instrument::Scales(scales) => {
            let items = scales.iter().flat_map(|scale| scale.items.iter().map(move |item| (item, scale)));
            items.map(|(item, scale)| (item.id.as_str(), (item.slot, (scale.low..=scale.high).collect()))).collect()
        }
    }
}

fn answer(value: Value<'_>, values: &[u8], notes: &mut Notes<'_>) -> Option<Answer> {
    match (value.as_str(), value.as_integer()) {
        (Some("?"), _) => return Some(Answer::DontKnow),
        (Some("-"), _) => return Some(Answer::NotApplicable),
        (None, Some(number)) => {
            let found = values.iter().find(|value| i64::from(**value) == number);
            if let Some(value) = found {
                return Some(Answer::Value(*value));
            }
            out_of_scale(number.to_string(), value.span(), values, notes);
        }
        (Some(_), _) => out_of_scale(String::new(), value.span(), values, notes),
        (None, None) => value.wrong_type("type-answer", notes),
    }
    None
}

fn out_of_scale(found: String, span: Range<usize>, values: &[u8], notes: &mut Notes<'_>) {
    let end = |value: Option<&u8>| Fact::Text(value.map(u8::to_string).unwrap_or_default());
    let facts = vec![
        ("found", Fact::Text(found)),
        ("low", end(values.first())),
        ("high", end(values.last())),
        ("allowed", Fact::List(values.iter().map(u8::to_string).collect())),
    ];
    notes.problem(ProblemCode::OutOfScale, span, facts);
}

/// A questionnaire has too many ids to list them all.
fn without_list(facts: Vec<(&'static str, Fact<'static>)>) -> Vec<(&'static str, Fact<'static>)> {
    facts
        .into_iter()
        .map(|(name, fact)| if name == "known" { (name, Fact::List(Vec::new())) } else { (name, fact) })
        .collect()
}

/// The same problem without anything a person may have written: keys are named, texts are not (RELIABILITY D7).
fn discreet(mut problem: Problem) -> Problem {
    for (name, fact) in &mut problem.facts {
        if let (Fact::Text(text), "found" | "value" | "id" | "key") = (&*fact, *name)
            && (!is_word(text) || problem.code == ProblemCode::UnknownChoice)
        {
            *fact = Fact::Text(String::from("…"));
        }
    }
    problem
}

/// Something that looks like an id, a number, a version or a schema, not like a text.
fn is_word(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._/-#".contains(&byte);
    !text.is_empty() && text.len() <= 64 && text.bytes().all(fits)
}
