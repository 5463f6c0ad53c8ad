//! Reads the answers of people: every `[[response]]` of a case.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::load::notes::{Notes, closest};
use crate::load::reader::Table;
use crate::load::value::Value;
use crate::model::answer::{Answer, Role, Wave};
use crate::model::case::Response;
use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::{FactorRubric, Question, Scale};

pub(in crate::load) fn responses(table: &mut Table<'_>, rubric: &FactorRubric, notes: &mut Notes<'_>) -> Vec<Response> {
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

/// Every question of a rubric with its scale, in the order asked.
struct Scales<'r>(Vec<(&'r Question, &'r Scale)>);

impl<'r> Scales<'r> {
    fn of(rubric: &'r FactorRubric) -> Self {
        let factors = rubric.factors.iter().map(|factor| (&factor.questions, &factor.scale));
        let symptoms = rubric.symptoms().map(|symptom| (&symptom.questions, &symptom.scale));
        let frames = rubric.frames.iter().map(|frame| (&frame.questions, &frame.scale));
        let groups = factors.chain(symptoms).chain(frames);
        Scales(groups.flat_map(|(questions, scale)| questions.iter().map(move |question| (question, scale))).collect())
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    /// The place of the question with this id. It is looked for from a place on: mostly the questions of a factor
    /// stand together in a file, too.
    fn place(&self, id: &str, from: usize) -> Option<usize> {
        let (before, behind) = self.0.split_at_checked(from)?;
        let is_it = |(question, _): &(&Question, &Scale)| question.id.as_str() == id;
        behind.iter().position(is_it).map(|at| from + at).or_else(|| before.iter().position(is_it))
    }

    /// Every id, in the order of letters.
    fn ids(&self) -> Vec<&'r str> {
        let mut ids: Vec<&str> = self.0.iter().map(|(question, _)| question.id.as_str()).collect();
        ids.sort_unstable();
        ids
    }
}

fn answers(table: &Table<'_>, scales: &Scales<'_>, notes: &mut Notes<'_>) -> Vec<Answer> {
    let mut answers = vec![Answer::Missing; scales.len()];
    let mut from = 0;
    for (key, span, value) in table.entries() {
        let place = scales.place(key, from);
        from = place.map_or(0, |place| place + 1);
        let Some((question, scale)) = place.and_then(|place| scales.0.get(place)) else {
            let known = scales.ids().into_iter();
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
pub(in crate::load) fn answer(value: Value<'_>, scale: &Scale, notes: &mut Notes<'_>) -> Option<Answer> {
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

pub(in crate::load) fn wave(value: Value<'_>, notes: &mut Notes<'_>) -> Option<Wave> {
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
