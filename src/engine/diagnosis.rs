//! From the answers to a verdict: METHOD C4.0 and C4.5 to C4.7.

use jiff::civil::Date;

use super::disclosure::{FactorScales, Published, Scales};
use super::scale::{Measurement, Raw, judged};
use super::{at_least, below};
use crate::model::answer::{Answer, Role, Wave};
use crate::model::case::{Case, Response, Stated};
use crate::model::diagnosis::{
    Basis, Certainty, Diagnosis, FactorResult, FrameResult, Level, Match, Measured, Pick, PickReason, Status,
    SymptomResult, Verdict,
};
use crate::model::rubric::{Factor, FactorRubric, FactorRules, Question, Scale};

/// Diagnoses a case. Answers of people decide; the quick form speaks only where there are none.
///
/// `today` matters for questions that are asked from the cut-over on.
pub fn diagnose<'r>(case: &Case<'r>, today: Date) -> Published<'r> {
    let rubric = case.rubric;
    let scales = match &case.stated {
        Some(stated) if case.responses.is_empty() => stated_scales(rubric, stated),
        _ => measured_scales(case, today),
    };
    Published::new(case.about.min_group, &rubric.rules, scales, |scales| conclude(rubric, scales))
}

/// The responses the diagnosis is made of: those of the latest wave (METHOD C4.10).
pub(super) fn current_responses<'a>(case: &'a Case<'_>) -> Vec<&'a Response> {
    let latest: Option<Wave> = case.responses.iter().filter_map(|response| response.wave).max();
    case.responses.iter().filter(|response| response.wave == latest).collect()
}

fn measured_scales<'r>(case: &Case<'r>, today: Date) -> Scales<'r, Raw<'r>> {
    let responses = current_responses(case);
    let min_group = case.about.min_group;
    let measure = |questions: &'r [Question], scale: &'r Scale| {
        let rows: Vec<Vec<Answer>> = responses
            .iter()
            .map(|response| questions.iter().map(|question| effective(question, response, case, today)).collect())
            .collect();
        Measurement { questions, scale, rows: &rows, rules: &case.rubric.rules, min_group }.measure()
    };
    let factor_scales = |factor: &'r Factor| FactorScales {
        factor,
        measured: measure(&factor.questions, &factor.scale),
        symptom: factor.symptom.as_ref().map_or_else(
            || Raw::of(judged(Status::Unknown, None)),
            |symptom| measure(&symptom.questions, &symptom.scale),
        ),
    };
    let may_count = responses.is_empty() || responses.len() >= min_group;
    let in_role = |role| (role, responses.iter().filter(|response| response.role == Some(role)).count());
    Scales {
        basis: Basis::Answers { respondents: may_count.then_some(responses.len()), min_group },
        roles: Role::ALL.map(in_role).into_iter().filter(|(_, n)| *n > 0).collect(),
        factors: case.rubric.factors.iter().map(factor_scales).collect(),
        frames: case.rubric.frames.iter().map(|frame| (frame, measure(&frame.questions, &frame.scale))).collect(),
    }
}

/// The answer as it counts: whoever is not asked a question counts as "not applicable" (METHOD C3).
fn effective(question: &Question, response: &Response, case: &Case<'_>, today: Date) -> Answer {
    let day = match response.wave {
        Some(Wave::Date(day)) => day,
        _ => today,
    };
    let too_early = question.from_cut_over && case.about.cut_over.is_some_and(|cut_over| day < cut_over);
    let not_asked =
        !question.asked_of.is_empty() && response.role.is_some_and(|role| !question.asked_of.contains(&role));
    match response.answer(question) {
        Answer::Missing if too_early || not_asked => Answer::NotApplicable,
        answer => answer,
    }
}

fn stated_scales<'r>(rubric: &'r FactorRubric, stated: &[Stated]) -> Scales<'r, Raw<'r>> {
    let factor_scales = |(factor, stated): (&'r Factor, &Stated)| FactorScales {
        factor,
        measured: Raw::of(judged(stated.status, Some(Certainty::Stated))),
        symptom: Raw::of(judged(status_of_level(stated.symptom), None)),
    };
    Scales {
        basis: Basis::Stated,
        roles: Vec::new(),
        factors: rubric.factors.iter().zip(stated).map(factor_scales).collect(),
        frames: Vec::new(),
    }
}

/// Draws the conclusions from scales as far as they may be shown.
fn conclude<'r>(rubric: &'r FactorRubric, scales: Scales<'r, Measured<'r>>) -> Diagnosis<'r> {
    let factors: Vec<FactorResult> =
        scales.factors.into_iter().map(|scale| factor_result(scale, &rubric.rules)).collect();
    let order = order(&factors, &rubric.rules);
    let gaps = || factors.iter().filter(|result| result.measured.is_gap());
    let known_scores = factors.iter().filter(|result| result.measured.is_known()).filter_map(|r| r.measured.score);
    Diagnosis {
        basis: scales.basis,
        deepest: deepest(gaps()),
        first_in_order: gaps().next().map(|result| result.factor),
        bottleneck: known_scores.min_by(f64::total_cmp),
        verdict: verdict(&factors, &rubric.rules),
        order,
        frames: scales.frames.into_iter().map(|(frame, measured)| FrameResult { frame, measured }).collect(),
        factors,
    }
}

fn factor_result<'r>(scales: FactorScales<'r, Measured<'r>>, rules: &FactorRules) -> FactorResult<'r> {
    let FactorScales { factor, measured, symptom } = scales;
    let symptom = SymptomResult { level: level_of_status(symptom.status), score: symptom.score };
    FactorResult {
        factor,
        matched: matched(&measured, symptom.level),
        evidence_index: evidence_index(measured.score, symptom.score, rules),
        measured,
        symptom,
    }
}

/// C4.6: symptoms are measured like factors; a high mean is a strong symptom.
fn level_of_status(status: Status) -> Level {
    match status {
        Status::Present => Level::Strong,
        Status::Weak => Level::Some,
        Status::Missing => Level::None,
        Status::Unknown | Status::Suppressed => Level::Unknown,
    }
}

fn status_of_level(level: Level) -> Status {
    match level {
        Level::Strong => Status::Present,
        Level::Some => Status::Weak,
        Level::None => Status::Missing,
        Level::Unknown => Status::Unknown,
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
    } else if any(&|result| !result.measured.weak_spots.is_empty() || not_known_to_all(result, rules)) {
        Verdict::NearlyReady
    } else {
        Verdict::Ready
    }
}

/// C4.7: a factor that is present for those who can say, and unknown to too many.
pub(super) fn not_known_to_all(result: &FactorResult<'_>, rules: &FactorRules) -> bool {
    let rules = &rules.reservation;
    result.measured.status == Status::Present
        && rules.not_known_factors.contains(&result.factor.id)
        && result.measured.dont_know.is_some_and(|share| at_least(share, rules.not_known_share))
}
