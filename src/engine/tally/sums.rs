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
use crate::model::answer::{Answer, Role};
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
    fn add(&mut self, value: u64) {
        self.merge(Moments { n: 1, sum: value, squares: value * value });
    }

    fn merge(&mut self, other: Moments) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }

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

/// An item over those who answered every item of the scale.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Listwise {
    alone: Moments,
    /// The answers times the person's sum over the scale.
    with_total: u64,
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
    pub(super) fn new(layout: &Layout, role: Option<Role>, answers: &[Answer]) -> Self {
        let mut given = Given::default();
        for item in &layout.items {
            match effective(item, layout, role, answers) {
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

/// One scale of some people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    people: u64,
    /// People who gave any answer to the scale, a number or a sign.
    answered: u64,
    eligible: u64,
    dont_know: u64,
    numbers: u64,
    /// Valid people by how many numbers they gave, from one on: of each the sum of their numbers.
    by_count: Vec<Moments>,
    /// Valid people whose mean is below the two limits of the rubric.
    missing: u64,
    gaps: u64,
    /// Valid people by the answer nearest to their mean; halves go up.
    nearest: Vec<u64>,
    /// Each item over valid people.
    items: Vec<Moments>,
    /// Each item over people who answered all, and their sums over the scale.
    listwise: Vec<Listwise>,
    totals: Moments,
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
        Sums {
            people: 0,
            answered: 0,
            eligible: 0,
            dont_know: 0,
            numbers: 0,
            by_count: vec![Moments::default(); items],
            missing: 0,
            gaps: 0,
            nearest: vec![0; answers],
            items: vec![Moments::default(); items],
            listwise: vec![Listwise::default(); items],
            totals: Moments::default(),
        }
    }

    /// Adds one person.
    pub(super) fn add(&mut self, layout: &Layout, role: Option<Role>, answers: &[Answer], rules: Option<&FactorRules>) {
        let given = Given::new(layout, role, answers);
        let (count, sum, items) = (given.count, given.sum, layout.items.len());
        self.people += 1;
        self.answered += u64::from(given.silent < items);
        self.eligible += u64::from(given.is_eligible(items));
        self.dont_know += given.unknown;
        self.numbers += count as u64;
        if !given.is_valid(items) {
            return;
        }
        if let Some(of_count) = count.checked_sub(1).and_then(|at| self.by_count.get_mut(at)) {
            of_count.add(sum);
        }
        self.classify(layout, sum as f64 / count as f64, rules);
        let answers = layout.items.iter().map(|item| effective(item, layout, role, answers));
        for ((answer, item), listwise) in answers.zip(&mut self.items).zip(&mut self.listwise) {
            let Answer::Value(value) = answer else { continue };
            item.add(u64::from(value));
            if count == items {
                listwise.alone.add(u64::from(value));
                listwise.with_total += u64::from(value) * sum;
            }
        }
        if count == items {
            self.totals.add(sum);
        }
    }

    fn classify(&mut self, layout: &Layout, mean: f64, rules: Option<&FactorRules>) {
        let mut answer = f64::from(layout.low) + 0.5;
        let last = self.nearest.len().saturating_sub(1);
        for (at, count) in self.nearest.iter_mut().enumerate() {
            if at == last || below(mean, answer) {
                *count += 1;
                break;
            }
            answer += 1.0;
        }
        if let Some(rules) = rules {
            self.missing += u64::from(below(mean, rules.missing_below));
            self.gaps += u64::from(below(mean, rules.present_from));
        }
    }

    /// Adds other people.
    pub(super) fn merge(&mut self, other: &Sums) {
        self.people += other.people;
        self.answered += other.answered;
        self.eligible += other.eligible;
        self.dont_know += other.dont_know;
        self.numbers += other.numbers;
        self.missing += other.missing;
        self.gaps += other.gaps;
        self.totals.merge(other.totals);
        self.by_count.iter_mut().zip(&other.by_count).for_each(|(mine, other)| mine.merge(*other));
        self.nearest.iter_mut().zip(&other.nearest).for_each(|(mine, other)| *mine += other);
        self.items.iter_mut().zip(&other.items).for_each(|(mine, other)| mine.merge(*other));
        for (mine, other) in self.listwise.iter_mut().zip(&other.listwise) {
            mine.alone.merge(other.alone);
            mine.with_total += other.with_total;
        }
    }

    /// How many people have a valid mean.
    pub(in crate::engine) fn valid(&self) -> usize {
        count(self.by_count.iter().map(|of_count| of_count.n).sum())
    }

    /// How many people answered every item.
    pub(in crate::engine) fn complete(&self) -> usize {
        count(self.totals.n)
    }

    /// How many people were asked enough of the scale to have a mean, and have none.
    pub(in crate::engine) fn silent(&self) -> usize {
        count(self.eligible).saturating_sub(self.valid())
    }

    /// METHOD C4.2 to C4.4. Complete; what of it may be shown is for `disclosure` to say.
    pub(in crate::engine) fn measured<'r>(
        &self,
        layout: &Layout,
        rules: Option<&FactorRules>,
        min_group: usize,
    ) -> Measured<'r> {
        let (people, eligible, valid) = (count(self.people), count(self.eligible), self.valid());
        if [people, eligible, valid].into_iter().any(|n| 0 < n && n < min_group) {
            return Measured { reason: Some(UnknownReason::GroupTooSmall), ..judged(Status::Suppressed, None) };
        }
        let yardstick = Yardstick::new(layout.items.len(), (layout.low, layout.high), rules);
        let asked = self.dont_know + self.numbers;
        let dont_know = (asked > 0).then(|| self.dont_know as f64 / asked as f64);
        let counted =
            Measured { eligible: Some(eligible), valid: Some(valid), dont_know, ..judged(Status::Unknown, None) };
        let answered = Answered { people, any: self.answered > 0, eligible, dont_know };
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
        let gaps = count(self.gaps);
        let camp = |n: usize| at_least(n as f64, rules.camp_share * valid as f64);
        let split = agreement.map(|agreement| valid >= rules.split_from && below(agreement, rules.split_below));
        let share = wilson(gaps, valid, rules.confidence);
        Measured {
            status: status(score, rules),
            certainty: Some(certainty(interval, valid, eligible, rules)),
            split,
            camps: split == Some(true) && camp(count(self.missing)) && camp(valid - gaps),
            gap_share: share.map(|interval| Share { count: gaps, of: valid, interval }),
            ..figures
        }
    }

    /// Cronbach's alpha and item-rest correlations, listwise. Source: METHOD B; see `engine::reliability`.
    pub(in crate::engine) fn consistency(&self) -> Consistency {
        let items = self.listwise.len() as f64;
        let of_total = self.totals.variance();
        let of_items: Option<f64> = self.listwise.iter().map(|item| item.alone.variance()).sum();
        let unexplained = of_items.zip(of_total).and_then(|(items, total)| ratio(items, total));
        let alpha = unexplained.filter(|_| items > 1.0).map(|share| items / (items - 1.0) * (1.0 - share));
        let complete = self.complete();
        let interval = alpha.and_then(|alpha| feldt(alpha, complete, self.listwise.len(), 0.95));
        let rest = |item: &Listwise| {
            let with_total = spread(self.totals.n, item.alone.sum, self.totals.sum, item.with_total)?;
            let own = item.alone.variance()?;
            let of_rest = of_total? + own - 2.0 * with_total;
            (items > 1.0).then(|| ratio(with_total - own, own.sqrt() * of_rest.max(0.0).sqrt()))?
        };
        let item_rest = self.listwise.iter().map(|item| rest(item).map(|r| r.clamp(-1.0, 1.0))).collect();
        Consistency { complete, alpha, interval, item_rest }
    }

    /// The mean of each item over valid people, with how many gave it a number.
    pub(in crate::engine) fn item_means(&self) -> impl Iterator<Item = Option<(f64, usize)>> {
        self.items.iter().map(|item| (item.n > 0).then(|| (item.sum as f64 / item.n as f64, count(item.n))))
    }

    fn mean(&self) -> Option<f64> {
        let sums = self.counts().map(|(items, of_count)| of_count.sum as f64 / items);
        let valid = self.valid();
        (valid > 0).then(|| sums.sum::<f64>() / valid as f64)
    }

    /// The sample variance of people's means.
    fn variance(&self, mean: f64) -> Option<f64> {
        let squares = |(items, of_count): (f64, &Moments)| {
            of_count.squares as f64 / (items * items) - 2.0 * mean * of_count.sum as f64 / items
                + of_count.n as f64 * mean * mean
        };
        let valid = self.valid();
        let variance = (valid > 1).then(|| self.counts().map(squares).sum::<f64>() / (valid - 1) as f64)?;
        Some(if below(EPSILON, variance) { variance } else { 0.0 })
    }

    /// Valid people by how many numbers they gave.
    fn counts(&self) -> impl Iterator<Item = (f64, &Moments)> {
        self.by_count.iter().zip(1_u32..).map(|(of_count, items)| (f64::from(items), of_count))
    }

    /// C4.4; without rules the variance of uniform answers is that of a scale of so many steps.
    fn agreement(&self, layout: &Layout, rules: Option<&FactorRules>) -> Option<f64> {
        let steps = f64::from(layout.high) - f64::from(layout.low) + 1.0;
        let random = rules.map_or((steps * steps - 1.0) / 12.0, |rules| rules.agreement_variance);
        let variances: Vec<f64> = self.items.iter().filter_map(|item| item.variance()).collect();
        (!variances.is_empty()).then(|| 1.0 - variances.iter().sum::<f64>() / variances.len() as f64 / random)
    }

    fn distribution(&self) -> Vec<usize> {
        self.nearest.iter().map(|n| count(*n)).collect()
    }
}

/// The answer as it counts: whoever is not asked counts as "not applicable" (METHOD C3).
fn effective(item: &Item, layout: &Layout, role: Option<Role>, answers: &[Answer]) -> Answer {
    let not_asked = !item.asked_of.is_empty() && role.is_some_and(|role| !item.asked_of.contains(&role));
    match answers.get(item.slot).copied().unwrap_or(Answer::Missing) {
        Answer::Missing if not_asked => Answer::NotApplicable,
        Answer::Value(value) if item.reversed => {
            Answer::Value((layout.low.saturating_add(layout.high)).saturating_sub(value))
        }
        answer => answer,
    }
}

fn count(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
