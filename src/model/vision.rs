//! The visit from the future: sentences in the past tense, what it takes, and what became of them after a year.

use jiff::civil::Date;

use super::rubric::List;
use super::source::Place;

/// A visit from the future.
#[derive(Debug, Clone)]
pub struct Visit<'r> {
    /// The questions of the visit.
    pub prompts: &'r List,
    /// When it was paid.
    pub on: Option<Date>,
    /// The sentences, in the order of the file.
    pub sentences: Vec<Sentence>,
    /// What it takes, in the order of the file.
    pub commitments: Vec<Commitment>,
}

/// A sentence told as if it had happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Under which question, by its place in the list.
    pub prompt: usize,
    /// The sentence.
    pub text: String,
    /// What must have happened by when, for it to become true.
    pub milestones: Vec<Milestone>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// Where it stands.
    pub place: Place,
}

/// What must have happened on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// What.
    pub what: String,
    /// By when.
    pub by: Option<Date>,
    /// Whether it has happened.
    pub done: bool,
}

/// What became of a sentence (METHOD C7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It has come true.
    Achieved,
    /// In part.
    Partly,
    /// It has not come true.
    Not,
    /// Nobody wants it any more.
    Dropped,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 4] = [Outcome::Achieved, Outcome::Partly, Outcome::Not, Outcome::Dropped];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Achieved => "achieved",
            Outcome::Partly => "partly",
            Outcome::Not => "not",
            Outcome::Dropped => "dropped",
        }
    }
}

/// "It takes …": what somebody takes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// What it takes.
    pub it_takes: String,
    /// The role that takes it on.
    pub owner: Option<String>,
    /// When one looks whether it has happened.
    pub check: Option<Date>,
    /// Whether it has happened.
    pub kept: bool,
    /// Where it stands.
    pub place: Place,
}

impl Commitment {
    /// Whether its day has passed and it has not been kept; the day itself still counts as in time.
    pub fn overdue(&self, today: Date) -> bool {
        !self.kept && self.check.is_some_and(|check| check < today)
    }
}
