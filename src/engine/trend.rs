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

/// A wave on one factor. `P` is what people are known by.
#[derive(Debug)]
pub(super) struct Side<P: Ord> {
    /// How many have a mean.
    pub(super) n: usize,
    /// The mean.
    pub(super) mean: f64,
    /// The sample; `None` below two people.
    pub(super) sample: Option<Sample>,
    /// The means of those who are known.
    pub(super) known: BTreeMap<P, f64>,
}

/// Compares one factor, by its place, in two waves; `None` unless both have a mean.
pub(super) fn compare(
    earlier: &WaveScales<'_, Raw<'_>>,
    later: &WaveScales<'_, Raw<'_>>,
    at: usize,
    rules: &FactorRules,
) -> Option<Compared> {
    let ((factor, before), (_, after)) = (earlier.factors.get(at)?, later.factors.get(at)?);
    let floor = rounding_error(factor.questions.len());
    compare_sides(&side(earlier, before, floor)?, &side(later, after, floor)?, floor, rules)
}

/// Compares one factor in two waves. The spread of a mean is at least `floor`, what rounding answers makes of it.
pub(super) fn compare_sides<P: Ord>(
    before: &Side<P>,
    after: &Side<P>,
    floor: f64,
    rules: &FactorRules,
) -> Option<Compared> {
    let differences: Vec<f64> = before.known.iter().filter_map(|(id, old)| Some(after.known.get(id)? - old)).collect();
    let all_are_known = before.known.len() == before.n && after.known.len() == after.n;
    let stayed = differences.len();
    let moved = all_are_known.then(|| [before.n - stayed, after.n - stayed]);
    if are_matched(stayed, before.n.min(after.n), rules) {
        let sample = sample(&differences, floor * std::f64::consts::SQRT_2)?;
        let contrast = paired(sample, rules.confidence);
        return Some(Compared { pairs: Some(sample.n), contrast, difference: sample.mean, moved });
    }
    let both = after.sample.zip(before.sample);
    let contrast = both.and_then(|(after, before)| welch(after, before, rules.confidence));
    Some(Compared { pairs: None, contrast, difference: after.mean - before.mean, moved })
}

fn side<'a>(wave: &'a WaveScales<'_, Raw<'_>>, raw: &Raw<'_>, floor: f64) -> Option<Side<&'a str>> {
    let scores: Vec<f64> = raw.scores.iter().map(|(_, score)| *score).collect();
    let sample = sample(&scores, floor);
    Some(Side { n: scores.len(), mean: raw.measured.score?, sample, known: by_id(wave, raw) })
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
