//! The figures of the diagnosis: every vector of METHOD C5.
//!
//! `vectors/diagnosis.json` was computed by an independent implementation in another language.

use jiff::civil::date;
use lotse::engine::diagnosis::diagnose;
use lotse::engine::disclosure::PublishedSurvey;
use lotse::engine::tally::{Part, Tally};
use lotse::load::Library;
use lotse::model::answer::{Answer, Answers};
use lotse::model::case::{About, Case, Response};
use lotse::model::diagnosis::FactorResult;
use lotse::model::row::Row;
use lotse::model::rubric::{FactorRubric, Question};
use lotse::model::survey::Instrument;
use serde_json::Value;

const VECTORS: &str = include_str!("vectors/diagnosis.json");

/// METHOD C5 asks for nine digits.
const TOLERANCE: f64 = 1e-9;

#[test]
fn every_vector_of_the_diagnosis_holds() {
    let library = Library::default();
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    let vectors = vectors.as_object().unwrap();
    assert_eq!(vectors.len(), 26);
    for (name, vector) in vectors {
        let case = case_of(vector, library.factors());
        let published = diagnose(&case, &[], date(2026, 11, 22));
        let (got, expected) = (published.diagnosis(), &vector["expected"]);
        for result in &got.factors {
            compare_factor(name, result, &expected["factors"][result.factor.id.as_str()]);
        }
        assert_eq!(got.verdict.id(), expected["verdict"], "{name}: verdict");
        let order: Vec<Value> =
            got.order.iter().map(|pick| vec![pick.factor.id.as_str(), pick.reason.id()].into()).collect();
        assert_eq!(Value::from(order), expected["order"], "{name}: order");
        assert_eq!(id(got.deepest.map(|f| f.id.as_str())), expected["deepest"], "{name}: deepest");
        assert_eq!(id(got.first_in_order.map(|f| f.id.as_str())), expected["first_in_order"], "{name}: first");
        close(name, "bottleneck", got.bottleneck, &expected["bottleneck"]);
    }
}

/// The same figures where respondents pass by one at a time and only sums of them are kept.
#[test]
fn a_survey_of_any_length_gives_the_same_figures() {
    let library = Library::default();
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    for (name, vector) in vectors.as_object().unwrap() {
        let case = case_of(vector, library.factors());
        let mut tally = Tally::new(&Instrument::Factors(library.factors()));
        for response in &case.responses {
            let Response { wave, role, answers, .. } = response;
            let (wave, role) = (*wave, *role);
            let codes: Vec<u8> = answers.iter().map(|answer| answer.code()).collect();
            let answers = Answers(&codes);
            tally.add(&Row { id: None, wave, role, group: None, keys: &[], answers, comments: &[] });
        }
        let published = diagnose(&case, &[], date(2026, 11, 22));
        let survey = PublishedSurvey::new(&tally, &[], case.about.min_group);
        let Some(wave) = survey.waves().first() else { continue };
        let total = &wave.groups()[0];
        for (at, result) in published.diagnosis().factors.iter().enumerate() {
            let place = |part: Part| tally.layouts().iter().position(|layout| layout.part == part).unwrap();
            let (factor, symptom) = (place(Part::Factor(at)), place(Part::Symptom(at)));
            let (got, mut expected) = (total.scales()[factor].clone(), result.measured.clone());
            let spots: Vec<u64> =
                expected.weak_spots.drain(..).map(|spot| position(&result.factor.questions, spot)).collect();
            let got_spots: Vec<u64> = total.weak_items()[factor].iter().map(|item| *item as u64 + 1).collect();
            assert_eq!(got_spots, spots, "{name}");
            assert_eq!(got.status, expected.status, "{name}");
            assert_eq!(
                (got.reason, got.eligible, got.valid),
                (expected.reason, expected.eligible, expected.valid),
                "{name}"
            );
            assert_eq!(
                (got.certainty, got.split, got.camps),
                (expected.certainty, expected.split, expected.camps),
                "{name}"
            );
            assert_eq!(got.distribution, expected.distribution, "{name}");
            assert_eq!(got.gap_share, expected.gap_share, "{name}");
            let json = |of: Option<f64>| of.map_or(Value::Null, Value::from);
            close(name, "S", got.score, &json(expected.score));
            close(name, "sd", got.sd, &json(expected.sd));
            close(name, "rwg", got.agreement, &json(expected.agreement));
            close(name, "dk", got.dont_know, &json(expected.dont_know));
            close(name, "low", got.interval.map(|of| of.0), &json(expected.interval.map(|of| of.0)));
            close(name, "Y", total.scales()[symptom].score, &json(result.symptom.score));
        }
    }
}

fn compare_factor(name: &str, got: &FactorResult<'_>, expected: &Value) {
    let what = |field: &str| format!("{}.{field}", got.factor.id);
    let measured = &got.measured;
    assert_eq!(measured.status.id(), expected["status"], "{name}: {}", what("status"));
    assert_eq!(
        id(measured.reason.map(lotse::model::diagnosis::UnknownReason::id)),
        expected["reason"],
        "{name}: {}",
        what("reason")
    );
    assert_eq!(Value::from(measured.eligible), expected["N"], "{name}: {}", what("N"));
    assert_eq!(Value::from(measured.valid), expected["n"], "{name}: {}", what("n"));
    assert_eq!(
        id(measured.certainty.map(lotse::model::diagnosis::Certainty::id)),
        expected["certainty"],
        "{name}: {}",
        what("certainty")
    );
    assert_eq!(Value::from(measured.split), expected["split"], "{name}: {}", what("split"));
    close(name, &what("dk_rate"), measured.dont_know, &expected["dk_rate"]);
    close(name, &what("S"), measured.score, &expected["S"]);
    close(name, &what("pct"), measured.display(), &expected["pct"]);
    close(name, &what("sd"), measured.sd, &expected["sd"]);
    close(name, &what("rwg"), measured.agreement, &expected["rwg"]);
    interval(name, &what("ci"), measured.interval, &expected["ci"]);
    let share = measured.gap_share;
    assert_eq!(Value::from(share.map(|share| share.count)), expected["gap_share"][0], "{name}: {}", what("gaps"));
    assert_eq!(Value::from(share.map(|share| share.of)), expected["gap_share"][1], "{name}: {}", what("gaps"));
    interval(name, &what("gap_share"), share.map(|share| share.interval), &expected["gap_share"][2]);
    let spots: Vec<u64> =
        measured.weak_spots.iter().map(|question| position(&got.factor.questions, question)).collect();
    let expected_spots = expected["weak_spots"].as_array().cloned().unwrap_or_default();
    assert_eq!(Value::from(spots), Value::from(expected_spots), "{name}: {}", what("weak_spots"));
    assert_eq!(got.symptom.level.id(), expected["symptom_level"], "{name}: {}", what("symptom"));
    close(name, &what("Y"), got.symptom.score, &expected["Y"]);
    assert_eq!(got.matched.id(), expected["finding"], "{name}: {}", what("finding"));
    close(name, &what("evidence"), got.evidence_index, &expected["evidence"]);
}

fn position(questions: &[Question], question: &Question) -> u64 {
    questions.iter().position(|q| q.id == question.id).unwrap() as u64 + 1
}

fn id(id: Option<&str>) -> Value {
    id.map_or(Value::Null, Value::from)
}

#[track_caller]
fn close(name: &str, field: &str, got: Option<f64>, expected: &Value) {
    match (got, expected.as_f64()) {
        (Some(got), Some(expected)) => assert!((got - expected).abs() < TOLERANCE, "{name}: {field}: {got} {expected}"),
        (got, expected) => assert_eq!(got, expected, "{name}: {field}"),
    }
}

#[track_caller]
fn interval(name: &str, field: &str, got: Option<(f64, f64)>, expected: &Value) {
    close(name, field, got.map(|(low, _)| low), &expected[0]);
    close(name, field, got.map(|(_, high)| high), &expected[1]);
}

/// A case with the answers of a vector: per scale a list of respondents, each with a list of answers.
fn case_of<'r>(vector: &Value, rubric: &'r FactorRubric) -> Case<'r> {
    let respondents = vector["factors"]["goal"].as_array().unwrap().len();
    let blank = Response {
        id: None,
        group: None,
        role: None,
        wave: None,
        consent: false,
        answers: vec![Answer::Missing; rubric.questions().count()],
        place: None,
    };
    let mut responses = vec![blank; respondents];
    for factor in &rubric.factors {
        fill(&mut responses, &factor.questions, &vector["factors"][factor.id.as_str()]);
        let symptom = factor.symptom.as_ref().unwrap();
        fill(&mut responses, &symptom.questions, &vector["symptoms"][symptom.id.as_str()]);
    }
    let min_group = usize::try_from(vector["n_min"].as_u64().unwrap()).unwrap();
    let about = About { min_group, ..About::default() };
    Case { responses, ..Case::empty(rubric, about) }
}

fn fill(responses: &mut [Response], questions: &[Question], answers: &Value) {
    for (response, row) in responses.iter_mut().zip(answers.as_array().into_iter().flatten()) {
        for (question, answer) in questions.iter().zip(row.as_array().unwrap()) {
            response.answers[question.slot] = match (answer.as_u64(), answer.as_str()) {
                (Some(value), _) => Answer::Value(u8::try_from(value).unwrap()),
                (_, Some("?")) => Answer::DontKnow,
                (_, Some("-")) => Answer::NotApplicable,
                _ => panic!("{answer} is no answer"),
            };
        }
    }
}
