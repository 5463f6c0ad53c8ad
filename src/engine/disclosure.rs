//! What of a result may be shown to others: the one place that decides it.
//!
//! [`Published`] is the only form in which a diagnosis leaves the engine, and only this module can make one. It is
//! limited *before* conclusions are drawn, so that nothing hidden shines through a verdict or an order.
//! Source: RELIABILITY.md section 2, rules R2, R4, R5 and R7 for a single group.

use super::below;
use super::scale::{ItemMean, Raw, status};
use crate::model::answer::Role;
use crate::model::diagnosis::{Basis, Bound, Diagnosis, Measured, Status};
use crate::model::rubric::{Factor, FactorRules, Frame, Question};

/// From so many people on, spread, interval, agreement and shares may be shown (R5).
const DETAILS_FROM: usize = 20;

/// A diagnosis as far as it may be shown.
#[derive(Debug, Clone)]
pub struct Published<'r> {
    diagnosis: Diagnosis<'r>,
    roles: Vec<(Role, usize)>,
    min_group: usize,
}

impl<'r> Published<'r> {
    /// Limits every scale to what groups of `min_group` people may show, then lets `conclude` draw its conclusions
    /// from what is left.
    pub(super) fn new(
        min_group: usize,
        rules: &FactorRules,
        scales: Scales<'r, Raw<'r>>,
        conclude: impl FnOnce(Scales<'r, Measured<'r>>) -> Diagnosis<'r>,
    ) -> Self {
        let limited = |raw| limit(raw, min_group, rules);
        let counts = scales.roles;
        let shown = Scales {
            basis: scales.basis,
            roles: Vec::new(),
            factors: scales
                .factors
                .into_iter()
                .map(|scale| FactorScales {
                    factor: scale.factor,
                    measured: limited(scale.measured),
                    symptom: limited(scale.symptom),
                })
                .collect(),
            frames: scales.frames.into_iter().map(|(frame, measured)| (frame, limited(measured))).collect(),
        };
        let hidden = counts.iter().any(|(_, n)| is_small(*n, min_group));
        Published { diagnosis: conclude(shown), roles: if hidden { Vec::new() } else { counts }, min_group }
    }

    /// The diagnosis.
    pub fn diagnosis(&self) -> &Diagnosis<'r> {
        &self.diagnosis
    }

    /// How many people of each role answered; empty where one of the counts would be too small to show.
    pub fn roles(&self) -> &[(Role, usize)] {
        &self.roles
    }

    /// How many people were asked, unless that would show how few did not answer (R4).
    pub fn invited(&self, invited: Option<u32>) -> Option<usize> {
        let Basis::Answers { respondents: Some(respondents), .. } = self.diagnosis.basis else { return None };
        let invited = usize::try_from(invited?).ok()?;
        let silent = invited.checked_sub(respondents)?;
        (!is_small(silent, self.min_group)).then_some(invited)
    }
}

/// Every scale of a case: `M` is [`Raw`] as measured, or [`Measured`] as far as it may be shown.
pub(super) struct Scales<'r, M> {
    /// Where the statements come from.
    pub(super) basis: Basis,
    /// How many people of each role answered.
    pub(super) roles: Vec<(Role, usize)>,
    /// The factors with their symptoms.
    pub(super) factors: Vec<FactorScales<'r, M>>,
    /// The frame conditions.
    pub(super) frames: Vec<(&'r Frame, M)>,
}

/// A factor and its symptom.
pub(super) struct FactorScales<'r, M> {
    /// Which factor.
    pub(super) factor: &'r Factor,
    /// The factor.
    pub(super) measured: M,
    /// Its symptom.
    pub(super) symptom: M,
}

/// A mean as it may be shown.
struct Shown {
    /// The mean, exact for a group of one's own choice, else rounded and kept away from the ends.
    mean: f64,
    /// Whether it was kept away from an end.
    bound: Bound,
}

/// A mean of `n` people as it may be shown where groups of `min_group` may be: one decimal, and never so close to an
/// end that all must have said the same (R5, R7). `None` if the group is too small.
fn shown_mean(mean: f64, n: usize, min_group: usize) -> Option<Shown> {
    if min_group <= 1 {
        return Some(Shown { mean, bound: Bound::Exact });
    }
    if n < min_group {
        return None;
    }
    let (low, high) = if n < DETAILS_FROM { (1.5, 4.5) } else { (1.1, 4.9) };
    Some(match one_decimal(mean) {
        rounded if rounded <= low => Shown { mean: low, bound: Bound::AtMost },
        rounded if rounded >= high => Shown { mean: high, bound: Bound::AtLeast },
        rounded => Shown { mean: rounded, bound: Bound::Exact },
    })
}

/// What of a scale may be shown.
fn limit<'r>(raw: Raw<'r>, min_group: usize, rules: &FactorRules) -> Measured<'r> {
    let weak_spots = weak_spots(&raw, min_group, rules);
    let measured = figures(raw.measured, min_group, rules);
    Measured { weak_spots: if measured.status == Status::Present { weak_spots } else { Vec::new() }, ..measured }
}

/// C4.7: items that are low although their factor is present.
fn weak_spots<'r>(raw: &Raw<'r>, min_group: usize, rules: &FactorRules) -> Vec<&'r Question> {
    let shown = |item: &ItemMean<'r>| shown_mean(item.mean, item.of, min_group);
    let is_low = |item: &&ItemMean<'r>| shown(item).is_some_and(|s| below(s.mean, rules.reservation.weak_item_below));
    raw.items.iter().filter(is_low).map(|item| item.question).collect()
}

fn figures<'r>(measured: Measured<'r>, min_group: usize, rules: &FactorRules) -> Measured<'r> {
    let (Some(eligible), Some(valid)) = (measured.eligible, measured.valid) else { return measured };
    if min_group <= 1 {
        return measured;
    }
    let details = valid >= DETAILS_FROM;
    let shown = measured.score.and_then(|score| shown_mean(score, valid, min_group));
    Measured {
        status: shown.as_ref().map_or(measured.status, |shown| status(shown.mean, rules)),
        eligible: (!is_small(eligible - valid, min_group)).then_some(eligible),
        dont_know: measured.dont_know.filter(|_| details).map(one_decimal),
        score: shown.as_ref().map(|shown| shown.mean),
        bound: shown.as_ref().map_or(Bound::Exact, |shown| shown.bound),
        sd: measured.sd.filter(|_| details).map(one_decimal),
        interval: measured.interval.filter(|_| details).map(|(low, high)| (one_decimal(low), one_decimal(high))),
        certainty: measured.certainty.filter(|_| details),
        agreement: measured.agreement.filter(|_| details).map(one_decimal),
        split: measured.split.filter(|_| details),
        camps: measured.camps && details,
        gap_share: measured
            .gap_share
            .filter(|share| details && share.count >= min_group && share.of - share.count >= min_group),
        ..measured
    }
}

/// More than nobody and fewer than may be shown.
fn is_small(n: usize, min_group: usize) -> bool {
    0 < n && n < min_group
}

fn one_decimal(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
