//! From the answers to a verdict: METHOD C4.0 and C4.5 to C4.7.

use jiff::civil::Date;

use super::disclosure::{Published, PublishedSurvey, Shown};
use super::next::Known;
use super::survey::{SIDES, scales};
use super::{at_least, below, groups, inverse};
use crate::model::answer::Role;
use crate::model::case::Case;
use crate::model::comparison::Group;
use crate::model::diagnosis::{
    Diagnosis, FactorResult, FrameResult, Level, Match, Measured, Pick, PickReason, Status, SymptomResult, Verdict,
};
use crate::model::rubric::{Factor, FactorRubric, FactorRules};

/// Diagnoses a case. Answers of people decide; the quick form speaks only where there are none.
///
/// `earlier` are files of earlier waves, oldest first. `today` matters for questions that are asked from the cut-over
/// on.
pub fn diagnose<'r>(case: &Case<'r>, earlier: &[Case<'r>], today: Date) -> Published<'r> {
    let rubric = case.rubric;
    let scales = scales(case, earlier, today);
    Published::new(case.about.min_group, &rubric.rules, scales, |shown| conclude(rubric, shown))
}

/// Diagnoses everybody of the newest wave of a survey, from what may be shown of it. `role` is the place of the column
/// of roles among those that make groups. `None` where nobody answered.
pub fn of_survey<'r>(survey: &PublishedSurvey, rubric: &'r FactorRubric, role: Option<usize>) -> Option<Published<'r>> {
    survey.everybody(rubric, role, |shown| conclude(rubric, shown))
}

/// Draws the conclusions from what may be shown.
fn conclude<'r>(rubric: &'r FactorRubric, shown: Shown<'r>) -> Diagnosis<'r> {
    let rules = &rubric.rules;
    let factors = shown.factors.into_iter().enumerate();
    let factors: Vec<FactorResult> = factors
        .map(|(at, (factor, measured, symptom))| {
            let outvoted = outvoted(&measured, at, &shown.groups);
            factor_result(factor, measured, &symptom, outvoted, rules)
        })
        .collect();
    let order = order(&factors, rules);
    let inverse = inverse::inverse(&factors, &rules.inverse);
    let groups = shown.groups;
    let known = Known { factors: &factors, order: &order, inverse: inverse.as_ref(), groups: &groups, rules };
    let next = known.next();
    let gaps = || factors.iter().filter(|result| result.measured.is_gap());
    let known_scores = factors.iter().filter(|result| result.measured.is_known()).filter_map(|r| r.measured.score);
    let all: Vec<&Factor> = factors.iter().map(|result| result.factor).collect();
    Diagnosis {
        basis: shown.basis,
        deepest: deepest(gaps()),
        first_in_order: gaps().next().map(|result| result.factor),
        bottleneck: known_scores.min_by(f64::total_cmp),
        verdict: verdict(&factors, rules),
        gaps: groups::gaps(&all, &groups, rules),
        order,
        frames: shown.frames.into_iter().map(|(frame, measured)| FrameResult { frame, measured }).collect(),
        inverse,
        next,
        groups,
        waves: shown.waves,
        factors,
    }
}

/// C4.7: the sides that, taken alone, have a gap where the factor is present as a whole.
fn outvoted(measured: &Measured<'_>, at: usize, groups: &[Group<'_>]) -> Vec<Role> {
    let has_gap = |role: &Role| {
        let alone = groups::side(groups, *role).and_then(|group| group.factors.get(at));
        measured.status == Status::Present && alone.is_some_and(Measured::is_gap)
    };
    SIDES.into_iter().filter(has_gap).collect()
}

fn factor_result<'r>(
    factor: &'r Factor,
    measured: Measured<'r>,
    symptom: &Measured<'r>,
    outvoted: Vec<Role>,
    rules: &FactorRules,
) -> FactorResult<'r> {
    let symptom = SymptomResult { level: symptom.status.into(), score: symptom.score };
    FactorResult {
        factor,
        matched: matched(&measured, symptom.level),
        evidence_index: evidence_index(measured.score, symptom.score, rules),
        measured,
        symptom,
        outvoted,
    }
}

/// C4.6: the table of a factor against its symptom.
fn matched(measured: &Measured<'_>, level: Level) -> Match {
    match (measured.status, level) {
        (Status::Missing | Status::Weak, Level::Strong) => Match::Confirmed,
        (Status::Missing | Status::Weak, Level::Some) => Match::Probable,
        (Status::Missing | Status::Weak, Level::None) => Match::Silent,
        (Status::Missing | Status::Weak, Level::Unknown) => Match::Unsupported,
        (Status::Present, Level::Strong) => Match::Contradiction,
        (Status::Present, Level::Some) => Match::Watch,
        (Status::Present, Level::None) => Match::Clear,
        (Status::Present, Level::Unknown) => Match::ClearUnchecked,
        (Status::Unknown | Status::Suppressed, Level::Strong) => Match::Suspected,
        (Status::Unknown | Status::Suppressed, Level::Some) => Match::Hint,
        (Status::Unknown | Status::Suppressed, Level::None) => Match::NoSign,
        (Status::Unknown | Status::Suppressed, Level::Unknown) => Match::NoData,
    }
}

/// C4.6: E = 100 / (1 + e^−L), L = ln base · ((middle − S) + weight · (Y − middle)).
fn evidence_index(score: Option<f64>, symptom: Option<f64>, rules: &FactorRules) -> Option<f64> {
    let rules = &rules.evidence;
    let from_factor = score.map(|score| rules.middle - score);
    let from_symptom = symptom.map(|symptom| rules.symptom_weight * (symptom - rules.middle));
    let odds = match (from_factor, from_symptom) {
        (None, None) => return None,
        (factor, symptom) => rules.base.ln() * (factor.unwrap_or(0.0) + symptom.unwrap_or(0.0)),
    };
    Some(100.0 / (1.0 + (-odds).exp()))
}

/// C4.5: the gaps in the order to work on.
fn order<'r>(factors: &[FactorResult<'r>], rules: &FactorRules) -> Vec<Pick<'r>> {
    let mut left: Vec<&FactorResult<'r>> = factors.iter().filter(|result| result.measured.is_gap()).collect();
    let mut order = Vec::with_capacity(left.len());
    while let Some((at, reason)) = next_gap(&left, rules) {
        order.push(Pick { factor: left.remove(at).factor, reason });
    }
    order
}

/// Which of the gaps that are left comes next, and why.
fn next_gap(left: &[&FactorResult<'_>], rules: &FactorRules) -> Option<(usize, PickReason)> {
    if let Some(at) = left.iter().position(|result| comes_first(result, rules)) {
        return Some((at, PickReason::Prerequisite));
    }
    let any_missing = left.iter().any(|result| result.measured.status == Status::Missing);
    let class = if any_missing { Status::Missing } else { Status::Weak };
    // Without figures (the quick form) all deficits of a class count as equal.
    let deficit = |result: &FactorResult<'_>| result.measured.score.map_or(0.0, |score| rules.present_from - score);
    let candidates: Vec<(usize, f64)> = left
        .iter()
        .enumerate()
        .filter(|(_, result)| result.measured.status == class)
        .map(|(at, result)| (at, deficit(result)))
        .collect();
    let largest = candidates.iter().map(|(_, deficit)| *deficit).max_by(f64::total_cmp)?;
    let tied: Vec<usize> =
        candidates.iter().filter(|(_, d)| at_least(*d, largest - rules.tie)).map(|(at, _)| *at).collect();
    let reason = if tied.len() > 1 { PickReason::TieOrder } else { PickReason::Deepest };
    tied.first().map(|at| (*at, reason))
}

/// A prerequisite that is missing, and whose interval, if there is one, lies wholly below.
fn comes_first(result: &FactorResult<'_>, rules: &FactorRules) -> bool {
    let measured = &result.measured;
    result.factor.prerequisite
        && measured.status == Status::Missing
        && measured.interval.is_none_or(|(_, high)| below(high, rules.missing_below))
}

/// The gap with the lowest mean; among equals the first in the logical order.
fn deepest<'a, 'r: 'a>(gaps: impl Iterator<Item = &'a FactorResult<'r>>) -> Option<&'r Factor> {
    let mut deepest: Option<(f64, &'r Factor)> = None;
    for result in gaps {
        let Some(score) = result.measured.score else { continue };
        if deepest.is_none_or(|(lowest, _)| below(score, lowest)) {
            deepest = Some((score, result.factor));
        }
    }
    deepest.map(|(_, factor)| factor)
}

/// C4.7, the first that applies.
fn verdict(factors: &[FactorResult<'_>], rules: &FactorRules) -> Verdict {
    let any = |test: &dyn Fn(&FactorResult<'_>) -> bool| factors.iter().any(test);
    if any(&|result| result.measured.is_gap()) {
        Verdict::Gaps
    } else if any(&|result| result.matched == Match::Suspected) {
        Verdict::Suspicion
    } else if !any(&|result| result.measured.is_known()) {
        let suppressed = any(&|result| result.measured.status == Status::Suppressed);
        if suppressed { Verdict::Suppressed } else { Verdict::NoData }
    } else if any(&|result| result.matched == Match::Contradiction) {
        Verdict::Contradictory
    } else if any(&|result| !result.measured.is_known()) {
        Verdict::Incomplete
    } else if any(&|result| has_reservations(result, rules)) {
        Verdict::NearlyReady
    } else {
        Verdict::Ready
    }
}

fn has_reservations(result: &FactorResult<'_>, rules: &FactorRules) -> bool {
    !result.measured.weak_spots.is_empty() || !result.outvoted.is_empty() || not_known_to_all(result, rules)
}

/// C4.7: a factor that is present for those who can say, and unknown to too many.
pub(super) fn not_known_to_all(result: &FactorResult<'_>, rules: &FactorRules) -> bool {
    let rules = &rules.reservation;
    result.measured.status == Status::Present
        && rules.not_known_factors.contains(&result.factor.id)
        && result.measured.dont_know.is_some_and(|share| at_least(share, rules.not_known_share))
}
