//! One scale in one group of people: METHOD C4.1 to C4.4.

use super::statistics::{mean, t_quantile, variance, wilson};
use super::{EPSILON, at_least, below};
use crate::model::answer::Answer;
use crate::model::diagnosis::{Bound, Certainty, Measured, Share, Status, UnknownReason};
use crate::model::rubric::{FactorRules, Question, Scale};

/// The answers of one respondent to the questions of one scale, in the order of the questions.
pub(super) type Row = Vec<Answer>;

/// What a scale needs to be measured.
pub(super) struct Measurement<'a, 'r> {
    /// Its questions.
    pub(super) questions: &'r [Question],
    /// Its answers' scale.
    pub(super) scale: &'r Scale,
    /// One row per respondent.
    pub(super) rows: &'a [&'a Row],
    /// The figures of the rubric.
    pub(super) rules: &'a FactorRules,
    /// k: the smallest group that may be shown.
    pub(super) min_group: usize,
}

/// What was measured, before anybody decided what of it may be shown.
pub(super) struct Raw<'r> {
    /// The scale.
    pub(super) measured: Measured<'r>,
    /// Its items.
    pub(super) items: Vec<ItemMean<'r>>,
    /// The valid respondents, each with the place of the row and the mean.
    pub(super) scores: Vec<(usize, f64)>,
    /// The places of the rows of those who were asked enough and are not valid.
    pub(super) silent: Vec<usize>,
}

impl<'r> Raw<'r> {
    /// A scale of whose items nothing is known.
    pub(super) fn of(measured: Measured<'r>) -> Self {
        Raw { measured, items: Vec::new(), scores: Vec::new(), silent: Vec::new() }
    }
}

/// The mean of one item.
pub(super) struct ItemMean<'r> {
    /// Which item.
    pub(super) question: &'r Question,
    /// Its mean.
    pub(super) mean: f64,
    /// Of how many people.
    pub(super) of: usize,
}

impl<'r> Measurement<'_, 'r> {
    /// Measures the scale. The result is complete; what of it may be shown is for `disclosure` to say.
    pub(super) fn measure(&self) -> Raw<'r> {
        let silent = self.silent();
        let (places, valid): (Vec<usize>, Vec<&Row>) = self.valid().unzip();
        let means = valid.iter().filter_map(|row| mean_answer(row.iter().copied()));
        let scores: Vec<(usize, f64)> = places.into_iter().zip(means).collect();
        let eligible = silent.len() + valid.len();
        let too_small = |n: usize| 0 < n && n < self.min_group;
        if [self.rows.len(), eligible, valid.len()].into_iter().any(too_small) {
            let measured = nothing(Status::Suppressed, UnknownReason::GroupTooSmall);
            return Raw { scores, silent, ..Raw::of(measured) };
        }
        let dont_know = self.dont_know_share();
        let counted =
            Measured { eligible: Some(eligible), valid: Some(valid.len()), dont_know, ..judged(Status::Unknown, None) };
        if valid.is_empty() || 2 * valid.len() < eligible {
            let any = self.rows.iter().copied().flatten().any(|answer| *answer != Answer::Missing);
            let answered = Answered { people: self.rows.len(), any, eligible, dont_know };
            let reason = Some(self.yardstick().why_unknown(answered));
            return Raw { scores, silent, ..Raw::of(Measured { reason, ..counted }) };
        }
        let measured = self.judge(&valid, &scores, counted);
        Raw { items: self.item_means(&valid), scores, silent, measured }
    }

    /// The respondents who gave enough numbers, each with the place of the row.
    pub(super) fn valid(&self) -> impl Iterator<Item = (usize, &Row)> {
        let rows = self.rows.iter().copied().enumerate();
        rows.filter(|(_, row)| self.is_eligible(row) && self.is_valid(row))
    }

    /// The places of the rows of those who were asked enough and did not give enough numbers.
    fn silent(&self) -> Vec<usize> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| self.is_eligible(row) && !self.is_valid(row)).map(|(place, _)| place).collect()
    }

    /// Half of the items, rounded up.
    fn half_of_items(&self) -> usize {
        self.questions.len().div_ceil(2)
    }

    /// Enough of the scale applies to the respondent.
    fn is_eligible(&self, row: &[Answer]) -> bool {
        applicable(row) >= self.half_of_items()
    }

    /// An eligible respondent gave enough numbers.
    fn is_valid(&self, row: &[Answer]) -> bool {
        let given = row.iter().filter(|answer| answer.value().is_some()).count();
        given >= self.half_of_items().max(applicable(row).div_ceil(2))
    }

    fn dont_know_share(&self) -> Option<f64> {
        let answers = || self.rows.iter().copied().flatten();
        let unknown = answers().filter(|answer| **answer == Answer::DontKnow).count();
        let known = answers().filter(|answer| answer.value().is_some()).count();
        (unknown + known > 0).then(|| unknown as f64 / (unknown + known) as f64)
    }

    /// Mean, status, interval, certainty, agreement of at least one valid respondent.
    fn judge(&self, valid: &[&Row], scores: &[(usize, f64)], counted: Measured<'r>) -> Measured<'r> {
        let scores: Vec<f64> = scores.iter().map(|(_, score)| *score).collect();
        let Some(score) = mean(&scores) else { return counted };
        let status = status(score, self.rules);
        let sd = variance(&scores).map(f64::sqrt);
        let interval = sd.and_then(|sd| self.yardstick().interval(score, sd, scores.len()));
        let agreement = self.agreement(valid);
        let share_of = |test: &dyn Fn(f64) -> bool| scores.iter().filter(|score| test(**score)).count();
        let gaps = share_of(&|score| below(score, self.rules.present_from));
        let low = share_of(&|score| below(score, self.rules.missing_below));
        let high = scores.len() - gaps;
        let camp = |n: usize| at_least(n as f64, self.rules.camp_share * scores.len() as f64);
        let split = agreement
            .map(|agreement| scores.len() >= self.rules.split_from && below(agreement, self.rules.split_below));
        Measured {
            score: Some(score),
            sd,
            interval,
            agreement,
            split,
            camps: split == Some(true) && camp(low) && camp(high),
            distribution: Some(distribution(&scores, self.scale)),
            gap_share: wilson(gaps, scores.len(), self.rules.confidence).map(|interval| Share {
                count: gaps,
                of: scores.len(),
                interval,
            }),
            status,
            certainty: Some(certainty(interval, scores.len(), counted.eligible.unwrap_or_default(), self.rules)),
            ..counted
        }
    }

    /// What means of this scale are judged by.
    fn yardstick(&self) -> Yardstick {
        Yardstick::new(self.questions.len(), self.scale.range(), Some(self.rules))
    }

    /// C4.4: r*wg over the valid respondents who gave a number; items with fewer than two numbers are left out.
    fn agreement(&self, valid: &[&Row]) -> Option<f64> {
        let numbers = |at| -> Vec<f64> { column(valid, at).filter_map(Answer::value).collect() };
        let variances: Vec<f64> = (0..self.questions.len()).filter_map(|at| variance(&numbers(at))).collect();
        Some(1.0 - mean(&variances)? / self.rules.agreement_variance)
    }

    /// The mean of each item over the valid respondents who gave it a number.
    fn item_means(&self, valid: &[&Row]) -> Vec<ItemMean<'r>> {
        let item = |(at, question): (usize, &'r Question)| {
            let mean = mean_answer(column(valid, at))?;
            let of = column(valid, at).filter(|answer| answer.value().is_some()).count();
            Some(ItemMean { question, mean, of })
        };
        self.questions.iter().enumerate().filter_map(item).collect()
    }
}

/// Who answered anything.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answered {
    /// How many people there are.
    pub(super) people: usize,
    /// Whether anybody answered anything of the scale, with a number or a sign.
    pub(super) any: bool,
    /// To how many people enough of the scale applies.
    pub(super) eligible: usize,
    /// The share of "don't know".
    pub(super) dont_know: Option<f64>,
}

/// What means of a scale are judged by, however they were added up (METHOD C4.2, C4.3).
#[derive(Debug, Clone, Copy)]
pub(super) struct Yardstick {
    items: usize,
    ends: (u8, u8),
    confidence: f64,
    dont_know_share: f64,
}

impl Yardstick {
    /// Of a scale of so many items; where an instrument has no rules, at 95 % and one half.
    pub(super) fn new(items: usize, ends: (u8, u8), rules: Option<&FactorRules>) -> Self {
        let (confidence, dont_know_share) =
            rules.map_or((0.95, 0.5), |rules| (rules.confidence, rules.dont_know_share));
        Yardstick { items, ends, confidence, dont_know_share }
    }

    /// Why nothing is known of a scale.
    pub(super) fn why_unknown(self, answered: Answered) -> UnknownReason {
        if answered.people == 0 {
            UnknownReason::NoRespondents
        } else if !answered.any {
            UnknownReason::NotAsked
        } else if answered.eligible == 0 {
            UnknownReason::NotApplicable
        } else if answered.dont_know.is_some_and(|share| at_least(share, self.dont_know_share)) {
            UnknownReason::DontKnow
        } else {
            UnknownReason::LowCoverage
        }
    }

    /// C4.3: a t interval whose spread is at least the rounding error of the scale.
    pub(super) fn interval(self, score: f64, sd: f64, n: usize) -> Option<(f64, f64)> {
        let half = Margin::of(sd, n, self.items, self.confidence)?.half();
        let (low, high) = self.ends;
        Some(((score - half).max(f64::from(low)), (score + half).min(f64::from(high))))
    }
}

/// C4.3: how sure a judgement is.
pub(super) fn certainty(interval: Option<(f64, f64)>, valid: usize, eligible: usize, rules: &FactorRules) -> Certainty {
    let Some((low, high)) = interval else { return Certainty::Open };
    if below(valid as f64, rules.certain_share * eligible as f64) {
        Certainty::Open
    } else if below(high, rules.present_from) {
        Certainty::CertainGap
    } else if at_least(low, rules.present_from) {
        Certainty::CertainPresent
    } else {
        Certainty::Open
    }
}

/// What the half width of an interval is made of (METHOD C4.3).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margin {
    /// The quantile of Student's t.
    pub t: f64,
    /// The spread that counts: the standard deviation, or the rounding error of the scale if that is larger.
    pub spread: f64,
    /// The rounding error of a mean of so many items: 1/√(12 m).
    pub floor: f64,
    /// How many respondents.
    pub n: usize,
}

impl Margin {
    /// The margin of a mean of `n` people on a scale of `items`; `None` below two people.
    pub(super) fn of(sd: f64, n: usize, items: usize, confidence: f64) -> Option<Margin> {
        let floor = rounding_error(items);
        Some(Margin { t: t_quantile(confidence, n as f64 - 1.0)?, spread: sd.max(floor), floor, n })
    }

    /// Half the width of the interval.
    pub fn half(&self) -> f64 {
        self.t * self.spread / (self.n as f64).sqrt()
    }
}

/// The standard deviation that rounding to whole answers alone gives a mean of so many items.
pub(super) fn rounding_error(items: usize) -> f64 {
    1.0 / (12.0 * items as f64).sqrt()
}

/// How many means are nearest to each answer of a scale, lowest first; halves go up.
fn distribution(scores: &[f64], scale: &Scale) -> Vec<usize> {
    let (low, high) = scale.range();
    let nearest = |score: f64| (score + 0.5 + EPSILON).floor();
    (low..=high)
        .map(|answer| scores.iter().filter(|score| (nearest(**score) - f64::from(answer)).abs() < 0.5).count())
        .collect()
}

/// C4.2: the judgement on a mean.
pub(super) fn status(score: f64, rules: &FactorRules) -> Status {
    if below(score, rules.missing_below) {
        Status::Missing
    } else if below(score, rules.present_from) {
        Status::Weak
    } else {
        Status::Present
    }
}

/// A scale of which nothing is known but why.
fn nothing<'r>(status: Status, reason: UnknownReason) -> Measured<'r> {
    Measured { reason: Some(reason), ..judged(status, None) }
}

/// A judgement without any figure.
pub(super) fn judged<'r>(status: Status, certainty: Option<Certainty>) -> Measured<'r> {
    Measured {
        status,
        reason: None,
        eligible: None,
        valid: None,
        dont_know: None,
        score: None,
        bound: Bound::Exact,
        sd: None,
        interval: None,
        certainty,
        agreement: None,
        split: None,
        camps: false,
        weak_spots: Vec::new(),
        gap_share: None,
        distribution: None,
    }
}

/// The answers to the question at a place.
fn column(rows: &[&Row], at: usize) -> impl Iterator<Item = Answer> {
    rows.iter().filter_map(move |row| row.get(at).copied())
}

/// The mean of the numbers among some answers; `None` of none. They are whole, so their sum is exact in any order.
fn mean_answer(answers: impl Iterator<Item = Answer>) -> Option<f64> {
    let (sum, of) = answers.filter_map(Answer::value).fold((0.0, 0_usize), |(sum, of), value| (sum + value, of + 1));
    (of > 0).then(|| sum / of as f64)
}

fn applicable(row: &[Answer]) -> usize {
    row.iter().filter(|answer| **answer != Answer::NotApplicable).count()
}

/// The numbers a respondent gave.
pub(super) fn numbers(row: &[Answer]) -> Vec<f64> {
    row.iter().filter_map(|answer| answer.value()).collect()
}
