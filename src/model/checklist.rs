//! The state of a checklist in a case.

use jiff::civil::Date;

use super::rubric::{CheckQuestion, ChecklistRubric};
use super::source::Place;

/// A checklist as filled in so far.
#[derive(Debug, Clone)]
pub struct Checklist<'r> {
    /// Its questions.
    pub rubric: &'r ChecklistRubric,
    /// One entry per question, in the order of the rubric.
    pub entries: Vec<Entry>,
}

impl<'r> Checklist<'r> {
    /// A checklist nobody has touched.
    pub fn empty(rubric: &'r ChecklistRubric) -> Self {
        Checklist { rubric, entries: vec![Entry::default(); rubric.questions.len()] }
    }

    /// Whether a file says anything of it.
    pub fn is_begun(&self) -> bool {
        self.entries.iter().any(|entry| entry.place.is_some())
    }

    /// The questions with their entries, in order.
    pub fn rows(&self) -> impl Iterator<Item = (&'r CheckQuestion, &Entry)> {
        self.rubric.questions.iter().zip(&self.entries)
    }
}

/// What is known about one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The answer so far.
    pub state: State,
    /// What shows it.
    pub evidence: Option<String>,
    /// The role that sees to it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// When it was last looked at.
    pub checked: Option<Date>,
    /// When somebody last retold it in their own words.
    pub retold: Option<Date>,
    /// Where it stands in the file; `None` for a question the file does not mention.
    pub place: Option<Place>,
}

impl Entry {
    /// "Yes" without evidence is a claim (METHOD C7).
    pub fn claimed(&self) -> bool {
        self.state == State::Yes && self.evidence.is_none()
    }

    /// Whether its day has passed without a "yes"; the day itself still counts as in time.
    pub fn overdue(&self, today: Date) -> bool {
        self.state != State::Yes && self.due.is_some_and(|due| due < today)
    }
}

/// The answer to a question of a checklist, weakest first (METHOD C7).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// No.
    No,
    /// Nobody has looked yet.
    #[default]
    Open,
    /// In part.
    Partly,
    /// Yes.
    Yes,
}

impl State {
    /// Every state, weakest first.
    pub const ALL: [State; 4] = [State::No, State::Open, State::Partly, State::Yes];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            State::No => "no",
            State::Open => "open",
            State::Partly => "partly",
            State::Yes => "yes",
        }
    }
}
