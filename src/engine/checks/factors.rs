//! Checks on the factors, their symptoms and the answers behind them.

use super::super::below;
use super::super::diagnosis::not_known_to_all;
use super::Family::Factors;
use super::Severity::{High, Hint, Low, Medium};
use super::facts::{place_of_answers, reason_word, score, status_word};
use super::{Check, Evidence, Found, OnCase, sureness};
use crate::model::diagnosis::{Basis, FactorResult, Match, Status, Verdict};
use crate::model::finding::{Fact, Facts, Sureness};
use crate::model::lang::Text;
use crate::model::source::Place;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 13] = [
    Check::graded("factor-missing", Factors, High, Medium, missing),
    Check::graded("factor-weak", Factors, Medium, Low, weak),
    Check::new("suspicion", Factors, Medium, suspicion),
    Check::new("nonspecific", Factors, Medium, nonspecific),
    Check::new("contradiction", Factors, Medium, contradiction),
    Check::graded("frame-gap", Factors, Medium, Low, frame_gap),
    Check::new("not-known", Factors, Low, not_known),
    Check::new("weak-spot", Factors, Low, weak_spot),
    Check::new("split-opinion", Factors, Low, split_opinion),
    Check::new("stated-vs-survey", Factors, Low, stated_vs_survey),
    Check::new("silent-gap", Factors, Hint, silent_gap),
    Check::new("too-few-answers", Factors, Hint, too_few_answers),
    Check::new("low-response", Factors, Hint, low_response),
];

/// A factor is not there.
fn missing<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    gaps(evidence, Status::Missing)
}

/// A factor is there in part.
fn weak<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    gaps(evidence, Status::Weak)
}

/// The factor is not known, but its symptom is strong. Where every symptom is strong, none points anywhere.
fn suspicion<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    if is_nonspecific(evidence) { Vec::new() } else { matching(evidence, Match::Suspected) }
}

/// Every symptom is strong, and no factor is known to be a gap.
fn nonspecific<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let found =
        Found { certainty: Sureness::Open, subject: None, place: place_of_answers(evidence), facts: Vec::new() };
    if is_nonspecific(evidence) { vec![found] } else { Vec::new() }
}

fn is_nonspecific(evidence: &Evidence<'_, '_>) -> bool {
    let diagnosis = evidence.diagnosis();
    diagnosis.verdict == Verdict::Suspicion && diagnosis.inverse.as_ref().is_some_and(|inverse| inverse.nonspecific)
}

/// The factor is there, and yet its symptom is strong.
fn contradiction<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    factors(
        evidence,
        |result| result.matched == Match::Contradiction,
        |result| (Sureness::Open, vec![("also", secondary_causes(evidence, result))]),
    )
}

/// The other factors whose gap would fit the symptom; "none" chooses the wording without them.
fn secondary_causes<'r>(evidence: &Evidence<'_, 'r>, result: &FactorResult<'r>) -> Fact<'r> {
    let also = result.factor.symptom.iter().flat_map(|symptom| &symptom.also);
    let names: Vec<&Text> = also
        .filter_map(|cause| evidence.case.rubric.factor(cause.factor.as_str()))
        .map(|factor| &factor.name)
        .collect();
    if names.is_empty() { Fact::Text("none".to_owned()) } else { Fact::Names(names) }
}

/// A gap without its symptom.
fn silent_gap<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    matching(evidence, Match::Silent)
}

/// A condition outside the factors is missing or weak.
fn frame_gap<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let gaps = evidence.diagnosis().frames.iter().filter(|result| result.measured.is_gap());
    gaps.map(|result| Found {
        certainty: sureness(result.measured.certainty),
        subject: Some(result.frame.id.to_string()),
        place: place_of_answers(evidence),
        facts: vec![
            ("frame", Fact::Name(&result.frame.name)),
            ("status", Fact::Word(status_word(result.measured.status))),
            ("leads_to", Fact::Name(&result.frame.leads_to)),
        ],
    })
    .collect()
}

/// A present factor that too many cannot speak of.
fn not_known<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let rules = &evidence.case.rubric.rules;
    factors(
        evidence,
        |result| not_known_to_all(result, rules),
        |result| {
            let share = result.measured.dont_know.unwrap_or_default();
            (Sureness::Certain, vec![("share", Fact::Percent(share))])
        },
    )
}

/// An item that is low although its factor is present.
fn weak_spot<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let spots = |result: &FactorResult<'r>| {
        let factor = result.factor;
        result.measured.weak_spots.clone().into_iter().map(move |question| (factor, question))
    };
    let spots = evidence.diagnosis().factors.iter().flat_map(spots);
    spots
        .map(|(factor, question)| Found {
            certainty: Sureness::Open,
            subject: Some(question.id.to_string()),
            place: place_of_answers(evidence),
            facts: vec![("factor", Fact::Name(&factor.name)), ("item", Fact::Name(&question.text))],
        })
        .collect()
}

/// Answers that are far apart.
fn split_opinion<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    factors(
        evidence,
        |result| result.measured.split == Some(true),
        |result| {
            let shape = if result.measured.camps { "shape-camps" } else { "shape-scattered" };
            (Sureness::Certain, vec![("shape", Fact::Word(shape))])
        },
    )
}

/// The quick form says one thing, the answers say another.
fn stated_vs_survey<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(stated) = evidence.case.stated.as_ref().filter(|_| !evidence.case.responses.is_empty()) else {
        return Vec::new();
    };
    let is_gap = |status| matches!(status, Status::Missing | Status::Weak);
    let rows = evidence.diagnosis().factors.iter().zip(stated);
    let disagreeing = rows.filter(|(result, stated)| {
        let both_known = result.measured.is_known() && stated.status != Status::Unknown;
        both_known && is_gap(stated.status) != result.measured.is_gap()
    });
    disagreeing
        .map(|(result, stated)| Found {
            certainty: sureness(result.measured.certainty),
            subject: Some(result.factor.id.to_string()),
            place: stated.place,
            facts: vec![
                ("factor", Fact::Name(&result.factor.name)),
                ("stated", Fact::Word(status_word(stated.status))),
                ("survey", Fact::Word(status_word(result.measured.status))),
            ],
        })
        .collect()
}

/// A factor of which nothing can be said, in a survey that says something of others.
fn too_few_answers<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    if !evidence.diagnosis().factors.iter().any(|result| result.measured.is_known()) {
        return Vec::new();
    }
    factors(
        evidence,
        |result| !result.measured.is_known() && result.matched != Match::Suspected,
        |result| {
            let reason = result.measured.reason.map_or("unknown-stated", reason_word);
            (Sureness::Certain, vec![("reason", Fact::Word(reason))])
        },
    )
}

/// Few of those who were asked have answered.
fn low_response<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Basis::Answers { respondents: Some(respondents), .. } = evidence.diagnosis().basis else { return Vec::new() };
    let Some(invited) = evidence.published.invited(evidence.case.about.invited) else { return Vec::new() };
    if !below(respondents as f64, evidence.case.rubric.rules.low_response * invited as f64) {
        return Vec::new();
    }
    let facts = vec![("respondents", Fact::Count(respondents)), ("invited", Fact::Count(invited))];
    vec![Found { certainty: Sureness::Certain, subject: None, place: place_of_answers(evidence), facts }]
}

fn gaps<'r>(evidence: &Evidence<'_, 'r>, status: Status) -> Vec<Found<'r>> {
    factors(
        evidence,
        |result| result.measured.status == status,
        |result| (sureness(result.measured.certainty), vec![score("score", &result.measured)]),
    )
}

fn matching<'r>(evidence: &Evidence<'_, 'r>, matched: Match) -> Vec<Found<'r>> {
    factors(evidence, |result| result.matched == matched, |_| (Sureness::Open, Vec::new()))
}

/// One finding per factor that passes a test. Each carries the names of the factor and of its symptom.
fn factors<'r>(
    evidence: &Evidence<'_, 'r>,
    test: impl Fn(&FactorResult<'r>) -> bool,
    detail: impl Fn(&FactorResult<'r>) -> (Sureness, Facts<'r>),
) -> Vec<Found<'r>> {
    let found = |(at, result): (usize, &FactorResult<'r>)| {
        let (certainty, mut facts) = detail(result);
        facts.push(("factor", Fact::Name(&result.factor.name)));
        if let Some(symptom) = &result.factor.symptom {
            facts.push(("symptom", Fact::Name(&symptom.name)));
        }
        Found { certainty, subject: Some(result.factor.id.to_string()), place: place(evidence, at), facts }
    };
    evidence.diagnosis().factors.iter().enumerate().filter(|(_, result)| test(result)).map(found).collect()
}

/// Where the statement on a factor stands: its line in the quick form, or the first of the answers.
fn place(evidence: &Evidence<'_, '_>, factor: usize) -> Option<Place> {
    match evidence.diagnosis().basis {
        Basis::Stated => evidence.case.stated.as_ref()?.get(factor)?.place,
        Basis::Answers { .. } => place_of_answers(evidence),
    }
}
