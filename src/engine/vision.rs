//! What follows from a visit from the future: when it is looked back on, and how much has come true (METHOD C7).

use jiff::civil::Date;

use super::statistics::wilson;
use crate::model::vision::{Outcome, Visit};

/// Confidence of the interval around the rate.
const CONFIDENCE: f64 = 0.95;

/// The day on which the sentences are looked back on: a year after the visit.
pub fn review_day(visit: &Visit<'_>) -> Option<Date> {
    visit.on?.checked_add(jiff::Span::new().years(1)).ok()
}

/// How many sentences have come true.
#[derive(Debug, Clone, PartialEq)]
pub struct Fulfilment {
    /// How many have each outcome, in the order of [`Outcome::ALL`].
    pub counts: [usize; 4],
    /// How many were looked at and not dropped.
    pub of: usize,
    /// The interval around the share that has come true; `None` where nothing was looked at.
    pub interval: Option<(f64, f64)>,
}

/// Counts the outcomes. Nothing is averaged into a grade: "in part" counts as not yet.
pub fn fulfilment(visit: &Visit<'_>) -> Fulfilment {
    let outcomes = || visit.sentences.iter().filter_map(|sentence| sentence.outcome);
    let counts = Outcome::ALL.map(|outcome| outcomes().filter(|found| *found == outcome).count());
    let of = outcomes().filter(|outcome| *outcome != Outcome::Dropped).count();
    let achieved = outcomes().filter(|outcome| *outcome == Outcome::Achieved).count();
    Fulfilment { counts, of, interval: wilson(achieved, of, CONFIDENCE) }
}
