//! Checks on views that differ: leadership and staff, one wave and another, checklist and survey (METHOD C4.9 to
//! C4.11).

use super::super::survey::SIDES;
use super::Family::Factors;
use super::Severity::{Hint, Low, Medium};
use super::facts::{place_of_answers, score, status_word};
use super::{Check, Evidence, Found, OnCase, sureness};
use crate::model::answer::Role;
use crate::model::checklist::{Checklist, State};
use crate::model::comparison::{Gap, GroupKey, Trend, View};
use crate::model::diagnosis::{Basis, FactorResult, Measured};
use crate::model::finding::{Fact, Facts, Sureness};
use crate::model::id::Id;
use crate::model::lang::Text;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 5] = [
    Check::new("checklist-vs-survey", Factors, Medium, checklist_vs_survey),
    Check::graded("blind-spot-of-lead", Factors, Medium, Low, blind_spot_of_lead),
    Check::graded("outvoted", Factors, Medium, Low, outvoted),
    Check::new("got-worse", Factors, Medium, got_worse),
    Check::graded("underestimated", Factors, Low, Hint, underestimated),
];

/// A factor is present as a whole, but leadership or staff alone has a gap there.
fn outvoted<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let diagnosis = evidence.diagnosis();
    let outvoted = diagnosis.factors.iter().enumerate();
    let outvoted = outvoted.flat_map(|(at, result)| result.outvoted.iter().map(move |role| (at, result, *role)));
    outvoted
        .filter_map(|(at, result, role)| {
            let of = |role| diagnosis.group(&GroupKey::Role(role))?.factors.get(at);
            let alone = of(role)?;
            let mut facts = vec![("role", Fact::Text(role.id().to_owned())), score("score", alone)];
            let other = SIDES.into_iter().find(|other| *other != role).and_then(of);
            facts.push(other.map_or(("other", Fact::Text("none".to_owned())), |other| score("other", other)));
            Some(found(evidence, result, sureness(alone.certainty), facts))
        })
        .collect()
}

/// The leadership sees the factor as present, the staff does not.
fn blind_spot_of_lead<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    seen_differently(evidence, View::BlindSpotOfLead)
}

/// The staff sees the factor as present, the leadership does not.
fn underestimated<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    seen_differently(evidence, View::Underestimated)
}

/// One finding per factor; where a side is outvoted, that has been said.
fn seen_differently<'r>(evidence: &Evidence<'_, 'r>, view: View) -> Vec<Found<'r>> {
    let gaps = evidence.diagnosis().gaps.iter().filter(|gap| gap.view == Some(view));
    gaps.filter_map(|gap| {
        let result = evidence.diagnosis().of(gap.factor).filter(|result| result.outvoted.is_empty())?;
        Some(found(
            evidence,
            result,
            gap_sureness(gap),
            vec![("lead", Fact::Number(gap.lead, 1)), ("staff", Fact::Number(gap.staff, 1))],
        ))
    })
    .collect()
}

fn gap_sureness(gap: &Gap<'_>) -> Sureness {
    if gap.difference.is_certain() { Sureness::Certain } else { Sureness::Open }
}

/// A factor is clearly lower than in an earlier wave: the one before, or else the first.
fn got_worse<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let diagnosis = evidence.diagnosis();
    let Some(latest) = diagnosis.waves.last() else { return Vec::new() };
    let results = diagnosis.factors.iter().zip(&latest.factors);
    results
        .filter_map(|(result, latest)| {
            let changes = [latest.since_previous, latest.since_first].into_iter().flatten();
            let change = changes.into_iter().find(|change| change.trend == Some(Trend::Worse))?;
            let facts = vec![("difference", Fact::Number(change.difference.value.abs(), 1))];
            Some(found(evidence, result, Sureness::Certain, facts))
        })
        .collect()
}

/// The checklist says yes, those who answered say no (METHOD C4.11): the staff alone where it may be shown, else all.
fn checklist_vs_survey<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let diagnosis = evidence.diagnosis();
    if diagnosis.basis == Basis::Stated {
        return Vec::new();
    }
    let rows = evidence.case.checklists.iter().flat_map(Checklist::rows);
    let said_yes = rows.filter(|(_, entry)| entry.state == State::Yes);
    said_yes
        .filter_map(|(question, entry)| {
            let (name, measured) = view_of_staff(evidence, question.touches.as_ref()?)?;
            measured.is_gap().then(|| Found {
                certainty: sureness(measured.certainty),
                subject: Some(question.id.to_string()),
                place: entry.place,
                facts: vec![
                    ("question", Fact::Name(&question.name)),
                    ("factor", Fact::Name(name)),
                    ("status", Fact::Word(status_word(measured.status))),
                    score("score", &measured),
                ],
            })
        })
        .collect()
}

/// A factor or frame condition as the staff sees it, or everybody where the staff alone may not be shown.
fn view_of_staff<'r>(evidence: &Evidence<'_, 'r>, id: &Id) -> Option<(&'r Text, Measured<'r>)> {
    let diagnosis = evidence.diagnosis();
    let staff = diagnosis.group(&GroupKey::Role(Role::Staff));
    let own = |measured: Option<&Measured<'r>>| measured.filter(|measured| measured.is_known()).cloned();
    let factor = || {
        let (at, result) = diagnosis.factors.iter().enumerate().find(|(_, result)| result.factor.id == *id)?;
        let alone = own(staff.and_then(|staff| staff.factors.get(at)));
        Some((&result.factor.name, alone.unwrap_or_else(|| result.measured.clone())))
    };
    let frame = || {
        let (at, result) = diagnosis.frames.iter().enumerate().find(|(_, result)| result.frame.id == *id)?;
        let alone = own(staff.and_then(|staff| staff.frames.get(at)));
        Some((&result.frame.name, alone.unwrap_or_else(|| result.measured.clone())))
    };
    factor().or_else(frame)
}

/// A finding on one factor.
fn found<'r>(
    evidence: &Evidence<'_, 'r>,
    result: &FactorResult<'r>,
    certainty: Sureness,
    facts: Facts<'r>,
) -> Found<'r> {
    let facts = facts.into_iter().chain([("factor", Fact::Name(&result.factor.name))]).collect();
    Found { certainty, subject: Some(result.factor.id.to_string()), place: place_of_answers(evidence), facts }
}
