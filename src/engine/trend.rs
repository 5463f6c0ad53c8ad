//! One wave against another: METHOD C4.10.

use std::collections::BTreeMap;

use super::scale::{Raw, rounding_error};
use super::scales::WaveScales;
use super::statistics::{Contrast, Sample, mean, paired, variance, welch};
use super::{at_least, below};
use crate::model::comparison::{Difference, Trend};
use crate::model::rubric::FactorRules;

/// An earlier and a later wave on one factor, compared before anybody decided what of it may be shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compared {
    /// How many people were compared with themselves; `None` if the waves were compared as two groups.
    pub(super) pairs: Option<usize>,
    /// The difference and how its interval comes about; `None` below two people.
    pub(super) contrast: Option<Contrast>,
    /// Later minus earlier.
    pub(super) difference: f64,
    /// How many went and how many came; `None` if that cannot be told.
    pub(super) moved: Option<[usize; 2]>,
}

/// Compares one factor, by its place, in two waves; `None` unless both have a mean.
pub(super) fn compare(
    earlier: &WaveScales<'_, Raw<'_>>,
    later: &WaveScales<'_, Raw<'_>>,
    at: usize,
    rules: &FactorRules,
) -> Option<Compared> {
    let ((factor, before), (_, after)) = (earlier.factors.get(at)?, later.factors.get(at)?);
    let (old, new) = (before.measured.score?, after.measured.score?);
    let floor = rounding_error(factor.questions.len());
    let (by_id_before, by_id_after) = (by_id(earlier, before), by_id(later, after));
    let differences: Vec<f64> = by_id_before.iter().filter_map(|(id, old)| Some(by_id_after.get(id)? - old)).collect();
    let all_have_ids = by_id_before.len() == before.scores.len() && by_id_after.len() == after.scores.len();
    let stayed = differences.len();
    let moved = all_have_ids.then(|| [before.scores.len() - stayed, after.scores.len() - stayed]);
    if are_matched(stayed, before.scores.len().min(after.scores.len()), rules) {
        let sample = sample(&differences, floor * std::f64::consts::SQRT_2)?;
        let contrast = paired(sample, rules.confidence);
        return Some(Compared { pairs: Some(sample.n), contrast, difference: sample.mean, moved });
    }
    let scores = |raw: &Raw<'_>| raw.scores.iter().map(|(_, score)| *score).collect::<Vec<f64>>();
    let both = sample(&scores(after), floor).zip(sample(&scores(before), floor));
    let contrast = both.and_then(|(after, before)| welch(after, before, rules.confidence));
    Some(Compared { pairs: None, contrast, difference: new - old, moved })
}

/// What a change comes to. An interval that may not be shown, or that there is none of, proves nothing.
pub(super) fn judge(difference: &Difference, rules: &FactorRules) -> Trend {
    let is_clear = difference.is_certain() && at_least(difference.value.abs(), rules.trend.clear_from);
    match (is_clear, difference.value > 0.0) {
        (true, true) => Trend::Better,
        (true, false) => Trend::Worse,
        (false, _) => Trend::NoClearChange,
    }
}

fn are_matched(pairs: usize, smaller_wave: usize, rules: &FactorRules) -> bool {
    pairs >= rules.trend.pairs_from && !below(pairs as f64, rules.trend.matched_share * smaller_wave as f64)
}

/// The valid means of those respondents who have an id.
fn by_id<'a>(wave: &'a WaveScales<'_, Raw<'_>>, raw: &Raw<'_>) -> BTreeMap<&'a str, f64> {
    raw.scores.iter().filter_map(|(at, score)| Some((wave.ids.get(*at)?.as_deref()?, *score))).collect()
}

fn sample(values: &[f64], floor: f64) -> Option<Sample> {
    Some(Sample { n: values.len(), mean: mean(values)?, sd: variance(values)?.sqrt().max(floor) })
}
