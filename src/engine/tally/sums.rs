//! One scale of some people as whole numbers: what every figure of a survey is made from.
//!
//! Only counts, sums and squares of answers are kept, never a person. They are exact, so it is all the same in which
//! order people come and on how many threads they are counted. Source: METHOD.md B, C4.1 to C4.4.

use std::num::NonZeroU32;

use super::layout::{Item, Layout};
use crate::engine::reliability::feldt;
use crate::engine::scale::{Answered, Yardstick, certainty, judged, status};
use crate::engine::statistics::{ratio, wilson};
use crate::engine::{EPSILON, at_least, below};
use crate::model::answer::{Answer, Answers, Role};
use crate::model::diagnosis::{Measured, Share, Status, UnknownReason};
use crate::model::rubric::FactorRules;

/// How many, their sum, and the sum of their squares.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Moments {
    n: u64,
    sum: u64,
    squares: u64,
}

impl Moments {
    /// The sample variance, with n − 1; `None` below two values. Exact up to the last division.
    fn variance(self) -> Option<f64> {
        spread(self.n, self.sum, self.sum, self.squares)
    }
}

/// The covariance of `n` pairs, with n − 1, from their sums and the sum of their products.
fn spread(n: u64, one: u64, other: u64, products: u64) -> Option<f64> {
    let count = i128::from(n);
    let exact = count * i128::from(products) - i128::from(one) * i128::from(other);
    (n > 1).then(|| exact as f64 / (n as f64 * (n - 1) as f64))
}

/// The answers of one person to a scale, of which there is a mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) struct Score {
    sum: u32,
    /// Never 0, so that no score takes no room of its own.
    count: NonZeroU32,
}

impl Score {
    /// The person's mean.
    pub(in crate::engine) fn mean(self) -> f64 {
        f64::from(self.sum) / f64::from(self.count.get())
    }
}

/// What one person gave to a scale.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Given {
    /// Items that apply to the person.
    applicable: usize,
    /// Items that were answered with a number, and these added up.
    count: usize,
    sum: u64,
    /// Items answered with "don't know", and those not answered.
    unknown: u64,
    silent: usize,
}

impl Given {
    pub(super) fn new(layout: &Layout, role: Option<Role>, answers: Answers<'_>) -> Self {
        let mut given = Given::default();
        for item in &layout.items {
            match effective(item, layout, role, answers.get(item.slot)) {
                Answer::Value(value) => {
                    given.count += 1;
                    given.sum += u64::from(value);
                }
                Answer::DontKnow => given.unknown += 1,
                Answer::Missing => given.silent += 1,
                Answer::NotApplicable => continue,
            }
            given.applicable += 1;
        }
        given
    }

    fn is_eligible(&self, items: usize) -> bool {
        self.applicable >= items.div_ceil(2)
    }

    /// Whether there is a mean of the person, of a scale of so many items (METHOD C4.1).
    fn is_valid(&self, items: usize) -> bool {
        self.is_eligible(items) && self.count >= items.div_ceil(2).max(self.applicable.div_ceil(2))
    }

    /// What the person's mean is made of, if there is one.
    pub(super) fn score(&self, items: usize) -> Option<Score> {
        let count = NonZeroU32::new(u32::try_from(self.count).ok()?).filter(|_| self.is_valid(items))?;
        Some(Score { sum: u32::try_from(self.sum).ok()?, count })
    }
}

/// One scale of some people: whole numbers side by side, so that those of many people are added as one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    counts: Vec<u64>,
    items: usize,
}

/// The places of the numbers there is one of: people; those who gave any answer, a number or a sign; those who are
/// eligible; answers "don't know"; numbers; valid people whose mean is below the two limits of the rubric.
const PEOPLE: usize = 0;
const ANSWERED: usize = 1;
const ELIGIBLE: usize = 2;
const DONT_KNOW: usize = 3;
const NUMBERS: usize = 4;
const MISSING: usize = 5;
const GAPS: usize = 6;

/// The sums over the scale of those who answered all.
const TOTALS: usize = 7;

/// Behind these stand as many numbers as there are items.
const HEAD: usize = 10;

/// How many numbers moments are.
const MOMENTS: usize = 3;

/// The places of the numbers that depend on how many items there are.
impl Sums {
    /// Valid people by how many numbers they gave, from one on: of each the sum of their numbers.
    fn by_count(at: usize) -> usize {
        HEAD + MOMENTS * at
    }

    /// Each item over valid people.
    fn item(&self, at: usize) -> usize {
        HEAD + MOMENTS * (self.items + at)
    }

    /// Each item over people who answered all.
    fn alone(&self, at: usize) -> usize {
        HEAD + MOMENTS * (2 * self.items + at)
    }

    /// The answers to each item times the person's sum over the scale, of those who answered all.
    fn with_total(&self, at: usize) -> usize {
        HEAD + 3 * MOMENTS * self.items + at
    }

    /// Valid people by the answer nearest to their mean; halves go up.
    fn nearest(&self) -> usize {
        self.with_total(self.items)
    }

    fn get(&self, place: usize) -> u64 {
        self.counts.get(place).copied().unwrap_or_default()
    }

    fn moments(&self, place: usize) -> Moments {
        Moments { n: self.get(place), sum: self.get(place + 1), squares: self.get(place + 2) }
    }

    fn count(&mut self, place: usize, by: u64) {
        if let Some(count) = self.counts.get_mut(place) {
            *count += by;
        }
    }

    fn add_to(&mut self, moments: usize, value: u64) {
        [1, value, value * value].into_iter().zip(moments..).for_each(|(by, place)| self.count(place, by));
    }
}

/// How far the items of a scale measure the same, of those who answered all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Consistency {
    /// So many answered every item.
    pub complete: usize,
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// Feldt's 95 % interval.
    pub interval: Option<(f64, f64)>,
    /// The correlation of each item with the sum of all others.
    pub item_rest: Vec<Option<f64>>,
}

impl Sums {
    /// Of nobody.
    pub(super) fn new(layout: &Layout) -> Self {
        let items = layout.items.len();
        let answers = usize::from(layout.high.saturating_sub(layout.low)) + 1;
        let mut sums = Sums { counts: Vec::new(), items };
        sums.counts = vec![0; sums.nearest() + answers];
        sums
    }

    /// Adds one person.
    pub(super) fn add(
        &mut self,
        layout: &Layout,
        role: Option<Role>,
        answers: Answers<'_>,
        rules: Option<&FactorRules>,
    ) {
        let given = Given::new(layout, role, answers);
        let (count, sum, items) = (given.count, given.sum, layout.items.len());
        self.count(PEOPLE, 1);
        self.count(ANSWERED, u64::from(given.silent < items));
        self.count(ELIGIBLE, u64::from(given.is_eligible(items)));
        self.count(DONT_KNOW, given.unknown);
        self.count(NUMBERS, count as u64);
        if !given.is_valid(items) {
            return;
        }
        if let Some(at) = count.checked_sub(1) {
            self.add_to(Self::by_count(at), sum);
        }
        self.classify(layout, sum as f64 / count as f64, rules);
        for (at, item) in layout.items.iter().enumerate() {
            let Answer::Value(value) = effective(item, layout, role, answers.get(item.slot)) else { continue };
            let value = u64::from(value);
            self.add_to(self.item(at), value);
            if count == items {
                self.add_to(self.alone(at), value);
                self.count(self.with_total(at), value * sum);
            }
        }
        if count == items {
            self.add_to(TOTALS, sum);
        }
    }

    fn classify(&mut self, layout: &Layout, mean: f64, rules: Option<&FactorRules>) {
        let mut answer = f64::from(layout.low) + 0.5;
        let places = self.nearest()..self.counts.len();
        let last = places.end.saturating_sub(1);
        for place in places {
            if place == last || below(mean, answer) {
                self.count(place, 1);
                break;
            }
            answer += 1.0;
        }
        if let Some(rules) = rules {
            self.count(MISSING, u64::from(below(mean, rules.missing_below)));
            self.count(GAPS, u64::from(below(mean, rules.present_from)));
        }
    }

    /// Its numbers, in an order that is the same for all scales of as many items and answers.
    pub(super) fn numbers(&self) -> &[u64] {
        &self.counts
    }

    /// Adds people whose numbers were added up already, in the same order.
    pub(super) fn add_numbers(&mut self, numbers: &[u16]) {
        let add = |(mine, others): (&mut u64, &u16)| *mine = mine.wrapping_add(u64::from(*others));
        self.counts.iter_mut().zip(numbers).for_each(add);
    }

    /// Adds other people.
    pub(super) fn merge(&mut self, other: &Sums) {
        self.counts.iter_mut().zip(&other.counts).for_each(|(mine, others)| *mine += others);
    }

    /// How many people have a valid mean.
    pub(in crate::engine) fn valid(&self) -> usize {
        count((0..self.items).map(|at| self.get(Self::by_count(at))).sum())
    }

    /// How many people answered every item.
    pub(in crate::engine) fn complete(&self) -> usize {
        count(self.get(TOTALS))
    }

    /// How many people were asked enough of the scale to have a mean, and have none.
    pub(in crate::engine) fn silent(&self) -> usize {
        count(self.get(ELIGIBLE)).saturating_sub(self.valid())
    }

    /// METHOD C4.2 to C4.4. Complete; what of it may be shown is for `disclosure` to say.
    pub(in crate::engine) fn measured<'r>(
        &self,
        layout: &Layout,
        rules: Option<&FactorRules>,
        min_group: usize,
    ) -> Measured<'r> {
        let (people, eligible, valid) = (count(self.get(PEOPLE)), count(self.get(ELIGIBLE)), self.valid());
        if [people, eligible, valid].into_iter().any(|n| 0 < n && n < min_group) {
            return Measured { reason: Some(UnknownReason::GroupTooSmall), ..judged(Status::Suppressed, None) };
        }
        let yardstick = Yardstick::new(layout.items.len(), (layout.low, layout.high), rules);
        let asked = self.get(DONT_KNOW) + self.get(NUMBERS);
        let dont_know = (asked > 0).then(|| self.get(DONT_KNOW) as f64 / asked as f64);
        let counted =
            Measured { eligible: Some(eligible), valid: Some(valid), dont_know, ..judged(Status::Unknown, None) };
        let answered = Answered { people, any: self.get(ANSWERED) > 0, eligible, dont_know };
        let Some(score) = self.mean().filter(|_| 2 * valid >= eligible) else {
            return Measured { reason: Some(yardstick.why_unknown(answered)), ..counted };
        };
        let sd = self.variance(score).map(f64::sqrt);
        let interval = sd.and_then(|sd| yardstick.interval(score, sd, valid));
        let agreement = self.agreement(layout, rules);
        let figures = Measured {
            score: Some(score),
            sd,
            interval,
            agreement,
            distribution: Some(self.distribution()),
            ..counted
        };
        let Some(rules) = rules else { return figures };
        let gaps = count(self.get(GAPS));
        let camp = |n: usize| at_least(n as f64, rules.camp_share * valid as f64);
        let split = agreement.map(|agreement| valid >= rules.split_from && below(agreement, rules.split_below));
        let share = wilson(gaps, valid, rules.confidence);
        Measured {
            status: status(score, rules),
            certainty: Some(certainty(interval, valid, eligible, rules)),
            split,
            camps: split == Some(true) && camp(count(self.get(MISSING))) && camp(valid - gaps),
            gap_share: share.map(|interval| Share { count: gaps, of: valid, interval }),
            ..figures
        }
    }

    /// Cronbach's alpha and item-rest correlations, listwise. Source: METHOD B; see `engine::reliability`.
    pub(in crate::engine) fn consistency(&self) -> Consistency {
        let items = self.items as f64;
        let totals = self.moments(TOTALS);
        let of_total = totals.variance();
        let alone = |at: usize| self.moments(self.alone(at));
        let of_items: Option<f64> = (0..self.items).map(|at| alone(at).variance()).sum();
        let unexplained = of_items.zip(of_total).and_then(|(items, total)| ratio(items, total));
        let alpha = unexplained.filter(|_| items > 1.0).map(|share| items / (items - 1.0) * (1.0 - share));
        let complete = self.complete();
        let interval = alpha.and_then(|alpha| feldt(alpha, complete, self.items, 0.95));
        let rest = |at: usize| {
            let with_total = spread(totals.n, alone(at).sum, totals.sum, self.get(self.with_total(at)))?;
            let own = alone(at).variance()?;
            let of_rest = of_total? + own - 2.0 * with_total;
            (items > 1.0).then(|| ratio(with_total - own, own.sqrt() * of_rest.max(0.0).sqrt()))?
        };
        let item_rest = (0..self.items).map(|at| rest(at).map(|r| r.clamp(-1.0, 1.0))).collect();
        Consistency { complete, alpha, interval, item_rest }
    }

    /// The mean of each item over valid people, with how many gave it a number.
    pub(in crate::engine) fn item_means(&self) -> impl Iterator<Item = Option<(f64, usize)>> {
        let items = (0..self.items).map(|at| self.moments(self.item(at)));
        items.map(|item| (item.n > 0).then(|| (item.sum as f64 / item.n as f64, count(item.n))))
    }

    fn mean(&self) -> Option<f64> {
        let sums = self.counts().map(|(items, of_count)| of_count.sum as f64 / items);
        let valid = self.valid();
        (valid > 0).then(|| sums.sum::<f64>() / valid as f64)
    }

    /// The sample variance of people's means.
    fn variance(&self, mean: f64) -> Option<f64> {
        let squares = |(items, of_count): (f64, Moments)| {
            of_count.squares as f64 / (items * items) - 2.0 * mean * of_count.sum as f64 / items
                + of_count.n as f64 * mean * mean
        };
        let valid = self.valid();
        let variance = (valid > 1).then(|| self.counts().map(squares).sum::<f64>() / (valid - 1) as f64)?;
        Some(if below(EPSILON, variance) { variance } else { 0.0 })
    }

    /// Valid people by how many numbers they gave.
    fn counts(&self) -> impl Iterator<Item = (f64, Moments)> {
        (0..self.items).map(|at| ((at + 1) as f64, self.moments(Self::by_count(at))))
    }

    /// C4.4; without rules the variance of uniform answers is that of a scale of so many steps.
    fn agreement(&self, layout: &Layout, rules: Option<&FactorRules>) -> Option<f64> {
        let steps = f64::from(layout.high) - f64::from(layout.low) + 1.0;
        let random = rules.map_or((steps * steps - 1.0) / 12.0, |rules| rules.agreement_variance);
        let variances: Vec<f64> = (0..self.items).filter_map(|at| self.moments(self.item(at)).variance()).collect();
        (!variances.is_empty()).then(|| 1.0 - variances.iter().sum::<f64>() / variances.len() as f64 / random)
    }

    fn distribution(&self) -> Vec<usize> {
        self.counts.iter().skip(self.nearest()).map(|n| count(*n)).collect()
    }
}

/// The answer as it counts: whoever is not asked counts as "not applicable" (METHOD C3).
pub(super) fn effective(item: &Item, layout: &Layout, role: Option<Role>, answer: Answer) -> Answer {
    let not_asked = || !item.asked_of.is_empty() && role.is_some_and(|role| !item.asked_of.contains(&role));
    match answer {
        Answer::Missing if not_asked() => Answer::NotApplicable,
        Answer::Value(value) if item.reversed => {
            Answer::Value((layout.low.saturating_add(layout.high)).saturating_sub(value))
        }
        answer => answer,
    }
}

fn count(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
