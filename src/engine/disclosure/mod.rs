//! What of a result may be shown to others: the one place that decides it.
//!
//! [`Published`] is the only form in which a diagnosis leaves the engine, and only this module can make one. It is
//! limited *before* conclusions are drawn, so that nothing hidden shines through a verdict or an order.
//! Source: RELIABILITY.md section 2, rules R2 to R7, and R10 for what is said of two waves.

mod changes;
pub mod comments;
mod gate;
pub mod ledger;
pub mod merge;
mod partition;
pub mod prints;
mod span;
mod tables;

use self::partition::{Mean, Partition};
pub use self::tables::{Changes, PublishedGroup, PublishedSurvey, PublishedWave, Table};
use super::scale::{ItemMean, Raw, judged, status};
use super::scales::{FactorScales, Members, Scales, Views, WaveScales};
use super::trend::{Compared, compare, judge};
use super::{EPSILON, below};
use crate::model::answer::Role;
use crate::model::comparison::{Change, Difference, Group, GroupKey, WaveFactor, WaveResult};
use crate::model::diagnosis::{Basis, Bound, Diagnosis, Measured, Status, UnknownReason};
use crate::model::rubric::{Factor, FactorRules, Frame, Question, Scale};

/// From so many people on, spread, interval, agreement and shares may be shown (R5).
const DETAILS_FROM: usize = 20;

/// The ends of the scale of factors and symptoms.
const FIVE_STEPS: (f64, f64) = (1.0, 5.0);

/// A diagnosis as far as it may be shown.
#[derive(Debug, Clone)]
pub struct Published<'r> {
    diagnosis: Diagnosis<'r>,
    min_group: usize,
}

impl<'r> Published<'r> {
    /// Limits every scale to what groups of `min_group` people may show, then lets `conclude` draw its conclusions
    /// from what is left.
    pub(super) fn new(
        min_group: usize,
        rules: &FactorRules,
        scales: Scales<'r, Raw<'r>>,
        conclude: impl FnOnce(Shown<'r>) -> Diagnosis<'r>,
    ) -> Self {
        Published { diagnosis: conclude(Limits { min_group, rules }.of(scales)), min_group }
    }

    /// The diagnosis.
    pub fn diagnosis(&self) -> &Diagnosis<'r> {
        &self.diagnosis
    }

    /// The smallest group that may be shown.
    pub fn min_group(&self) -> usize {
        self.min_group
    }

    /// How many people of each role answered, as far as that may be shown.
    pub fn roles(&self) -> impl Iterator<Item = (Role, usize)> {
        self.diagnosis.groups.iter().filter_map(|group| match group.key {
            GroupKey::Role(role) => Some((role, group.people?)),
            GroupKey::Named(_) => None,
        })
    }

    /// How many people were asked, unless that would show how few did not answer (R4).
    pub fn invited(&self, invited: Option<u32>) -> Option<usize> {
        let Basis::Answers { respondents: Some(respondents), .. } = self.diagnosis.basis else { return None };
        let invited = usize::try_from(invited?).ok()?;
        let silent = invited.checked_sub(respondents)?;
        (!is_small(silent, self.min_group)).then_some(invited)
    }
}

/// What may be shown, before conclusions.
pub(super) struct Shown<'r> {
    /// Where the statements come from.
    pub(super) basis: Basis,
    /// Roles and named groups.
    pub(super) groups: Vec<Group<'r>>,
    /// Each factor with its symptom.
    pub(super) factors: Vec<(&'r Factor, Measured<'r>, Measured<'r>)>,
    /// The frame conditions.
    pub(super) frames: Vec<(&'r Frame, Measured<'r>)>,
    /// Every wave.
    pub(super) waves: Vec<WaveResult<'r>>,
}

/// Decides what may be shown.
struct Limits<'a> {
    min_group: usize,
    rules: &'a FactorRules,
}

impl Limits<'_> {
    fn of<'r>(&self, scales: Scales<'r, Raw<'r>>) -> Shown<'r> {
        let partition = Partition::new(scales.people, &scales.groups);
        let may_count = partition.publishable(0..scales.people, self.min_group).into_iter().skip(1);
        let mut groups: Vec<Group<'r>> = scales
            .groups
            .into_iter()
            .zip(may_count)
            .map(|(Members { key, places, single }, may_count)| {
                let people = may_count.then_some(places.len());
                Group { key, people, single, factors: Vec::new(), frames: Vec::new() }
            })
            .collect();
        let mut factors = Vec::with_capacity(scales.factors.len());
        for FactorScales { factor, measured, symptom } in scales.factors {
            let views = self.views(measured, &factor.scale, &partition);
            groups.iter_mut().zip(views.groups).for_each(|(group, measured)| group.factors.push(measured));
            factors.push((factor, views.total, self.scale(symptom)));
        }
        let mut frames = Vec::with_capacity(scales.frames.len());
        for (frame, measured) in scales.frames {
            let views = self.views(measured, &frame.scale, &partition);
            groups.iter_mut().zip(views.groups).for_each(|(group, measured)| group.frames.push(measured));
            frames.push((frame, views.total));
        }
        Shown { basis: scales.basis, groups, factors, frames, waves: self.waves(scales.waves) }
    }

    /// What of one scale may be shown of everybody and of each group (R2, R3, R6, R8).
    fn views<'r>(&self, mut views: Views<Raw<'r>>, scale: &Scale, partition: &Partition) -> Views<Measured<'r>> {
        let places: Vec<usize> = views.total.scores.iter().map(|(place, _)| *place).collect();
        let silent = std::mem::take(&mut views.total.silent);
        let total = self.scale(views.total);
        let groups: Vec<Measured<'r>> = views.groups.into_iter().map(|raw| self.group(raw)).collect();
        if self.min_group <= 1 {
            return Views { total, groups };
        }
        let total_mean = Mean::of(&total, false);
        let group_mean = |measured: &Measured<'r>| Mean::of(measured, measured.valid == Some(1));
        let means: Vec<Option<Mean>> = std::iter::once(total_mean).chain(groups.iter().map(group_mean)).collect();
        // Spread, shares and their like are a system of their own: a remainder needs as many people as a group (R5).
        let detailed = partition.publishable(places.iter().copied(), self.min_group.max(DETAILS_FROM));
        let shown = partition.shown(places.iter().copied(), &means, self.min_group, scale);
        let mut shown = shown.into_iter().zip(detailed);
        // So are those who were asked and did not answer, and those who have no mean (R4, R8).
        let asked = may_number(partition.publishable(silent.into_iter(), self.min_group));
        let without = (0..partition.people()).filter(|place| !places.contains(place));
        let numbered = may_number(partition.publishable(without, self.min_group));
        let hide = |(measured, (shown, detailed)): (Measured<'r>, (bool, bool))| match (shown, detailed) {
            (false, _) => hidden(),
            // One person who agreed shows what was said.
            (true, false) if measured.valid != Some(1) => without_details(measured),
            (true, _) => measured,
        };
        let total = hide((total, shown.next().unwrap_or_default()));
        let numbers = asked.into_iter().zip(numbered).skip(1);
        let group = |(measured, (asked, numbered)): (Measured<'r>, (bool, bool))| match measured.valid {
            // One person who agreed shows what was said.
            Some(1) => measured,
            _ => numbered_if(numbered, Measured { eligible: measured.eligible.filter(|_| asked), ..measured }),
        };
        Views { total, groups: groups.into_iter().zip(shown).map(hide).zip(numbers).map(group).collect() }
    }

    /// What of a group's scale may be shown, if any of it. One person who agreed shows what was said.
    fn group<'r>(&self, raw: Raw<'r>) -> Measured<'r> {
        if raw.measured.valid == Some(1) { raw.measured } else { self.scale(raw) }
    }

    /// What of a scale may be shown.
    fn scale<'r>(&self, raw: Raw<'r>) -> Measured<'r> {
        let weak_spots = self.weak_spots(&raw);
        let measured = limited(raw.measured, self.min_group, Some(self.rules), FIVE_STEPS);
        Measured { weak_spots: if measured.status == Status::Present { weak_spots } else { Vec::new() }, ..measured }
    }

    /// C4.7: items that are low although their factor is present.
    fn weak_spots<'r>(&self, raw: &Raw<'r>) -> Vec<&'r Question> {
        let shown = |item: &ItemMean<'r>| shown_mean(item.mean, item.of, self.min_group, FIVE_STEPS);
        let limit = self.rules.reservation.weak_item_below;
        let is_low = |item: &&ItemMean<'r>| shown(item).is_some_and(|shown| below(shown.mean, limit));
        raw.items.iter().filter(is_low).map(|item| item.question).collect()
    }

    fn waves<'r>(&self, waves: Vec<WaveScales<'r, Raw<'r>>>) -> Vec<WaveResult<'r>> {
        let mut changes: Vec<Vec<[Option<Change>; 2]>> = Vec::with_capacity(waves.len());
        for (at, wave) in waves.iter().enumerate() {
            let since = |earlier: Option<&WaveScales<'r, Raw<'r>>>, factor| {
                earlier.and_then(|earlier| self.change(earlier, wave, factor))
            };
            let previous = at.checked_sub(1).and_then(|before| waves.get(before));
            let first = waves.first().filter(|_| at > 0);
            let of = |factor| [since(previous, factor), since(first, factor)];
            changes.push((0..wave.factors.len()).map(of).collect());
        }
        let wave = |(wave, changes): (WaveScales<'r, Raw<'r>>, Vec<[Option<Change>; 2]>)| WaveResult {
            wave: wave.wave,
            people: (wave.ids.len() >= self.min_group).then_some(wave.ids.len()),
            factors: wave
                .factors
                .into_iter()
                .zip(changes)
                .map(|((_, raw), [since_previous, since_first])| WaveFactor {
                    measured: self.scale(raw),
                    since_previous,
                    since_first,
                })
                .collect(),
        };
        waves.into_iter().zip(changes).map(wave).collect()
    }

    /// What may be said of a change (R10 d): of groups of others only where joiners and leavers are nobody or many, and
    /// then from what is shown of both waves.
    fn change<'r>(
        &self,
        earlier: &WaveScales<'r, Raw<'r>>,
        later: &WaveScales<'r, Raw<'r>>,
        factor: usize,
    ) -> Option<Change> {
        let compared = compare(earlier, later, factor, self.rules)?;
        let interval = compared.contrast.map(|contrast| contrast.interval());
        if self.min_group <= 1 {
            let difference = Difference { value: compared.difference, interval };
            return Some(Change { pairs: compared.pairs, difference, trend: Some(judge(&difference, self.rules)) });
        }
        let moved = compared.moved.is_some_and(|moved| moved.iter().all(|n| !is_small(*n, self.min_group)));
        let shown = |wave: &WaveScales<'r, Raw<'r>>| {
            let (_, raw) = wave.factors.get(factor)?;
            let shown = shown_mean(raw.measured.score?, raw.scores.len(), self.min_group, FIVE_STEPS)?;
            Some((shown.mean, raw.scores.len()))
        };
        let ((old, n_old), (new, n_new)) = shown(earlier).zip(shown(later)).filter(|_| moved)?;
        Some(rounded_change(&compared, [old, new], n_old.min(n_new) >= DETAILS_FROM, self.rules))
    }
}

/// A change as it may be shown: the difference of the two `shown` means, and with `details` how sure it is.
fn rounded_change(compared: &Compared, shown: [f64; 2], details: bool, rules: &FactorRules) -> Change {
    let [old, new] = shown;
    let interval = compared.contrast.filter(|_| details).map(|contrast| contrast.interval());
    let interval = interval.map(|(low, high)| (one_decimal(low), one_decimal(high)));
    let difference = Difference { value: one_decimal(new - old), interval };
    let trend = details.then(|| judge(&difference, rules));
    Change { pairs: compared.pairs.filter(|_| details), difference, trend }
}

/// What of a scale may be shown if its group may (R4, R5, R7). A scale without `rules` has no status.
fn limited<'r>(
    measured: Measured<'r>,
    min_group: usize,
    rules: Option<&FactorRules>,
    ends: (f64, f64),
) -> Measured<'r> {
    let (Some(eligible), Some(valid)) = (measured.eligible, measured.valid) else { return measured };
    if min_group <= 1 {
        return measured;
    }
    let details = valid >= DETAILS_FROM;
    let shown = measured.score.and_then(|score| shown_mean(score, valid, min_group, ends));
    Measured {
        status: shown.as_ref().zip(rules).map_or(measured.status, |(shown, rules)| status(shown.mean, rules)),
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
        distribution: measured.distribution.filter(|counts| details && can_be_listed(counts, min_group)),
        ..measured
    }
}

/// A scale of which the mean may be shown and nothing else.
fn without_details(measured: Measured<'_>) -> Measured<'_> {
    Measured {
        dont_know: None,
        sd: None,
        interval: None,
        certainty: None,
        agreement: None,
        split: None,
        camps: false,
        gap_share: None,
        distribution: None,
        ..measured
    }
}

/// For everybody and then every group, whether the number of people who have a mean on a scale (or were asked it) may stand
/// beside the number of all, by whether those without one may be counted there.
///
/// R5 shows the number of every group that is shown, and R8 never shows whether one to four of a *named* group did not
/// answer. Everybody together is no named group, so R5 holds there; in named groups R8 does, as the special rule. Who
/// knows that one to four of all have no mean can find out where they are by any number of a group, so then there is none.
fn may_number(countable: Vec<bool>) -> Vec<bool> {
    let of_all = countable.first().copied().unwrap_or_default();
    countable.into_iter().enumerate().map(|(at, countable)| at == 0 || countable && of_all).collect()
}

/// A scale of a group, and how many people have a mean on it only if that may be told. What adds up to their number is
/// not told then, either.
fn numbered_if(may_be_told: bool, measured: Measured<'_>) -> Measured<'_> {
    if may_be_told {
        return measured;
    }
    Measured { valid: None, distribution: None, gap_share: None, ..measured }
}

/// No answer is so rare that it could be traced, and none so common that it was given by all.
fn can_be_listed(counts: &[usize], min_group: usize) -> bool {
    let given = counts.iter().filter(|count| **count > 0).count();
    given > 1 && counts.iter().all(|count| !is_small(*count, min_group))
}

/// A group of which nothing may be shown.
fn hidden<'r>() -> Measured<'r> {
    Measured { reason: Some(UnknownReason::GroupTooSmall), ..judged(Status::Suppressed, None) }
}

/// A mean as it may be shown.
struct ShownMean {
    /// The mean, exact for a group of one's own choice, else rounded and kept away from the ends.
    mean: f64,
    /// Whether it was kept away from an end.
    bound: Bound,
}

/// A mean of `n` people as it may be shown where groups of `min_group` may be: one decimal, and never so close to an
/// end that all must have said the same (R5, R7). `None` if the group is too small.
fn shown_mean(mean: f64, n: usize, min_group: usize, ends: (f64, f64)) -> Option<ShownMean> {
    if min_group <= 1 {
        return Some(ShownMean { mean, bound: Bound::Exact });
    }
    if n < min_group {
        return None;
    }
    let margin = if n < DETAILS_FROM { 0.5 } else { 0.1 };
    let (low, high) = (ends.0 + margin, ends.1 - margin);
    Some(match one_decimal(mean) {
        rounded if rounded <= low => ShownMean { mean: low, bound: Bound::AtMost },
        rounded if rounded >= high => ShownMean { mean: high, bound: Bound::AtLeast },
        rounded => ShownMean { mean: rounded, bound: Bound::Exact },
    })
}

/// More than nobody and fewer than may be shown.
fn is_small(n: usize, min_group: usize) -> bool {
    0 < n && n < min_group
}

/// Half away from zero, where figures within [`EPSILON`] of a half count as one.
fn one_decimal(value: f64) -> f64 {
    ((value.abs() + EPSILON) * 10.0).round().copysign(value) / 10.0
}
