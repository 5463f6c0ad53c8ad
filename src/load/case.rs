//! Reads a case: one change project.

use std::collections::BTreeMap;
use std::ops::Range;

use super::FileKind;
use super::library::Library;
use super::notes::{At, Notes, closest, unknown};
use super::reader::{Table, read};
use super::transfer::follow_up;
use super::value::Value;
use crate::model::answer::{Answer, Role, Wave};
use crate::model::case::{About, Case, Noticed, Response, Stated};
use crate::model::checklist::{Checklist, Entry, State};
use crate::model::diagnosis::{Level, Status};
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::{ChecklistRubric, FactorRubric, Question, Rubric, Scale};

/// k where nothing else is said (METHOD C4.2): one's own view is one's own, a group of others is at least five.
const MIN_GROUP: usize = 5;

/// Reads a case, or says everything that is wrong with it.
pub fn case<'r>(text: &str, library: &'r Library) -> Result<Case<'r>, Vec<Problem>> {
    read(text, FileKind::Case, |table, notes| {
        let named = named_rubrics(table, library, SAME_MAJOR, notes);
        let rubric = named.iter().find_map(|named| named.rubric.as_factors()).unwrap_or_else(|| library.factors());
        let head = table.table("case", notes);
        let card = table.table("card", notes);
        let stated = stated(table, rubric, notes);
        let responses = responses(table, rubric, notes);
        let questions = named.iter().find_map(|named| named.rubric.as_checklist());
        let checklist = match table.table("checklist", notes) {
            Some(entries) => Some(checklist(&entries, questions.unwrap_or_else(|| library.checklist()), notes)),
            None => questions.map(Checklist::empty),
        };
        let about = about(head, card, responses.len(), notes);
        let follow_up = follow_up(table, notes);
        Case { rubric, about, stated, responses, checklist, follow_up, remarks: notes.take_remarks() }
    })
}

/// A rubric a file names.
pub(super) struct Named<'r> {
    pub(super) rubric: &'r Rubric,
    /// The version the file was written with, if it says so.
    pub(super) version: Option<semver::Version>,
}

/// Whether a file written with one version of a rubric can be read with another.
pub(super) type Fits = fn(wanted: &semver::Version, have: &semver::Version) -> bool;

/// The same major version, and not newer than what is at hand.
const SAME_MAJOR: Fits = |wanted, have| wanted.major == have.major && wanted <= have;

/// The rubrics a file names, each of which must be at hand in a version that fits.
pub(super) fn named_rubrics<'r>(
    table: &mut Table<'_>,
    library: &'r Library,
    fits: Fits,
    notes: &mut Notes<'_>,
) -> Vec<Named<'r>> {
    let mut rubrics = Vec::new();
    for mut named in table.tables("rubrics", notes) {
        let id = named.needed_text("id", notes);
        let version = named.text("version", notes);
        named.value("hash");
        named.finish(notes);
        if let Some(rubric) = library.find(&id.value) {
            let version = version.and_then(|version| check_version(&version, rubric, fits, notes));
            rubrics.push(Named { rubric, version });
        } else if !id.span.is_empty() {
            let known = library.ids();
            notes.problem(ProblemCode::UnknownRubric, id.span, unknown("id", &id.value, known.iter().copied()));
        }
    }
    rubrics
}

/// The version, if it fits.
fn check_version(version: &At<String>, rubric: &Rubric, fits: Fits, notes: &mut Notes<'_>) -> Option<semver::Version> {
    let have = &rubric.head().version;
    let wanted = semver::Version::parse(&version.value).ok().filter(|wanted| fits(wanted, have));
    if wanted.is_none() {
        let facts = vec![
            ("id", Fact::Text(rubric.head().id.to_string())),
            ("found", Fact::Text(version.value.clone())),
            ("needed", Fact::Text(have.to_string())),
        ];
        notes.problem(ProblemCode::RubricVersion, version.span.clone(), facts);
    }
    wanted
}

fn about(head: Option<Table<'_>>, card: Option<Table<'_>>, responses: usize, notes: &mut Notes<'_>) -> About {
    let mut head = head.unwrap_or_else(Table::absent);
    let mut card = card.unwrap_or_else(Table::absent);
    let open_workshop = head.flag("open_workshop", notes);
    let default = if responses <= 1 || open_workshop { 1 } else { MIN_GROUP };
    let min_group = head.integer("min_group", 1..=1000, notes);
    let about = About {
        id: head.plain_text("id", notes),
        title: head.plain_text("title", notes),
        organisation: head.plain_text("organisation", notes),
        invited: head.integer("invited", 1..=10_000_000, notes).and_then(|found| u32::try_from(found.value).ok()),
        min_group: min_group.and_then(|found| usize::try_from(found.value).ok()).unwrap_or(default),
        cut_over: card.date("cut_over", notes),
        trial_until: card.date("trial_until", notes),
    };
    head.finish(notes);
    card.finish(notes);
    about
}

/// The quick form: `[factors]`, and `[symptoms]` beside it if somebody noticed them.
fn stated(table: &mut Table<'_>, rubric: &FactorRubric, notes: &mut Notes<'_>) -> Option<Vec<Stated>> {
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
fn words<'d, T: Copy>(
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

fn responses(table: &mut Table<'_>, rubric: &FactorRubric, notes: &mut Notes<'_>) -> Vec<Response> {
    let scales = Scales::of(rubric);
    let mut responses = Vec::new();
    let mut waves = Vec::new();
    let mut seen: BTreeMap<(String, Option<Wave>), Range<usize>> = BTreeMap::new();
    for mut table in table.tables("response", notes) {
        let id = table.text("id", notes);
        let wave = table.value("wave").and_then(|value| wave(value, notes));
        waves.push((wave, table.span()));
        if let Some(id) = &id
            && let Some(first) = seen.insert((id.value.clone(), wave), id.span.clone())
        {
            let facts = vec![("id", Fact::Text(id.value.clone()))];
            notes.note(Problem::new(ProblemCode::DuplicateId, id.span.clone()).with(facts).related_to(first));
        }
        let answers = table.table("answers", notes).map(|table| answers(&table, &scales, notes));
        responses.push(Response {
            id: id.map(|id| id.value),
            group: table.plain_text("group", notes),
            role: table.choice("role", &Role::ALL.map(|role| (role.id(), role)), notes),
            wave,
            consent: table.flag("consent", notes),
            answers: answers.unwrap_or_else(|| vec![Answer::Missing; scales.len()]),
            place: Some(notes.place(&table.span())),
        });
        table.finish(notes);
    }
    check_waves(&waves, notes);
    responses
}

/// Every question of a rubric with its scale, by its id.
struct Scales<'r>(BTreeMap<&'r str, (&'r Question, &'r Scale)>);

impl<'r> Scales<'r> {
    fn of(rubric: &'r FactorRubric) -> Self {
        let factors = rubric.factors.iter().map(|factor| (&factor.questions, &factor.scale));
        let symptoms = rubric.symptoms().map(|symptom| (&symptom.questions, &symptom.scale));
        let frames = rubric.frames.iter().map(|frame| (&frame.questions, &frame.scale));
        let groups = factors.chain(symptoms).chain(frames);
        let questions = groups.flat_map(|(questions, scale)| questions.iter().map(move |question| (question, scale)));
        Scales(questions.map(|(question, scale)| (question.id.as_str(), (question, scale))).collect())
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}

fn answers(table: &Table<'_>, scales: &Scales<'_>, notes: &mut Notes<'_>) -> Vec<Answer> {
    let mut answers = vec![Answer::Missing; scales.len()];
    for (key, span, value) in table.entries() {
        let Some((question, scale)) = scales.0.get(key) else {
            let known = scales.0.keys().copied();
            let mut facts = vec![("id", Fact::Text(key.to_owned())), ("known", Fact::List(Vec::new()))];
            facts.extend(closest(key, known).map(|best| ("best", Fact::Text(best.to_owned()))));
            notes.problem(ProblemCode::UnknownId, span, facts);
            continue;
        };
        if let (Some(answer), Some(slot)) = (answer(value, scale, notes), answers.get_mut(question.slot)) {
            *slot = answer;
        }
    }
    answers
}

/// One answer: a value of the scale, `"?"` or `"-"`.
pub(super) fn answer(value: Value<'_>, scale: &Scale, notes: &mut Notes<'_>) -> Option<Answer> {
    match (value.as_str(), value.as_integer()) {
        (Some("?"), _) => Some(Answer::DontKnow),
        (Some("-"), _) => Some(Answer::NotApplicable),
        (_, Some(number)) => {
            let level = u8::try_from(number).ok().filter(|level| scale.answer(*level).is_some());
            if level.is_none() {
                out_of_scale(number.to_string(), value.span(), scale, notes);
            }
            level.map(Answer::Value)
        }
        (Some(text), None) => {
            out_of_scale(format!("\"{text}\""), value.span(), scale, notes);
            None
        }
        (None, None) => {
            value.wrong_type("type-answer", notes);
            None
        }
    }
}

fn out_of_scale(found: String, span: Range<usize>, scale: &Scale, notes: &mut Notes<'_>) {
    let (low, high) = scale.range();
    let values = scale.answers.iter().map(|answer| answer.value.to_string());
    let facts = vec![
        ("found", Fact::Text(found)),
        ("low", Fact::Text(low.to_string())),
        ("high", Fact::Text(high.to_string())),
        ("allowed", Fact::List(values.collect())),
    ];
    notes.problem(ProblemCode::OutOfScale, span, facts);
}

fn wave(value: Value<'_>, notes: &mut Notes<'_>) -> Option<Wave> {
    match value.as_integer() {
        Some(number) => Some(Wave::Number(number)),
        None => value.date(notes).map(Wave::Date),
    }
}

/// Waves can only be compared if all respondents have one, and all of the same sort.
fn check_waves(waves: &[(Option<Wave>, Range<usize>)], notes: &mut Notes<'_>) {
    let sort = |wave: &Option<Wave>| wave.map(|wave| matches!(wave, Wave::Date(_)));
    let Some((first, place)) = waves.first() else { return };
    for (_, span) in waves.iter().filter(|(wave, _)| sort(wave) != sort(first)) {
        notes.note(Problem::new(ProblemCode::MixedWaves, span.clone()).related_to(place.clone()));
    }
}

fn checklist<'r>(table: &Table<'_>, rubric: &'r ChecklistRubric, notes: &mut Notes<'_>) -> Checklist<'r> {
    let mut checklist = Checklist::empty(rubric);
    for (key, span, value) in table.entries() {
        let Some(at) = rubric.questions.iter().position(|question| question.id.as_str() == key) else {
            let known = rubric.questions.iter().map(|question| question.id.as_str());
            notes.problem(ProblemCode::UnknownId, span, unknown("id", key, known));
            continue;
        };
        if let (Some(table), Some(slot)) = (Table::of(value, notes), checklist.entries.get_mut(at)) {
            *slot = entry(table, notes);
        }
    }
    checklist
}

fn entry(mut table: Table<'_>, notes: &mut Notes<'_>) -> Entry {
    let entry = Entry {
        state: table.choice("state", &State::ALL.map(|state| (state.id(), state)), notes).unwrap_or_default(),
        evidence: table.plain_text("evidence", notes).filter(|evidence| !evidence.trim().is_empty()),
        owner: table.plain_text("owner", notes).filter(|owner| !owner.trim().is_empty()),
        due: table.date("due", notes),
        checked: table.date("checked", notes),
        place: Some(notes.place(&table.span())),
    };
    table.finish(notes);
    entry
}
