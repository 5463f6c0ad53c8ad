//! The workshop and what follows it: the review of its days, and the dates afterwards.

use jiff::civil::Date;

use super::rubric::ListEntry;
use super::source::Place;

/// Reviewed days and dates to come.
#[derive(Debug, Clone, Default)]
pub struct Workshop<'r> {
    /// Days that were looked back on.
    pub days: Vec<DayReview>,
    /// Dates of the programme.
    pub events: Vec<Event<'r>>,
}

/// Looking back on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayReview {
    /// Which day.
    pub on: Date,
    /// What it was about.
    pub title: Option<String>,
    /// What to keep.
    pub kept: Vec<String>,
    /// What to change.
    pub changed: Vec<String>,
    /// What was learnt.
    pub learnt: Vec<String>,
    /// What follows from it.
    pub actions: Vec<Action>,
    /// Where it stands.
    pub place: Place,
}

/// What follows from a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What is done.
    pub what: String,
    /// The role that does it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// Whether it is done.
    pub done: bool,
    /// Where it stands.
    pub place: Place,
}

impl Action {
    /// Whether its day has passed and it is not done; the day itself still counts as in time.
    pub fn overdue(&self, today: Date) -> bool {
        !self.done && self.due.is_some_and(|due| due < today)
    }
}

/// A date of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<'r> {
    /// When.
    pub on: Date,
    /// Its format.
    pub format: &'r ListEntry,
    /// What it is about.
    pub title: Option<String>,
    /// Where it stands.
    pub place: Place,
}
