//! The message map: what each audience is told in answer to each of the typical questions.

use super::rubric::{List, ListEntry};
use super::source::Place;

/// Every audience with the questions that each of them asks.
#[derive(Debug, Clone)]
pub struct Messages<'r> {
    /// The typical questions.
    pub questions: &'r List,
    /// The audiences, in the order of the file.
    pub audiences: Vec<Audience>,
}

/// A group that has to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// Which group: a department or a role, no name.
    pub name: String,
    /// What it is told, one answer per question of the list; `None` where there is none yet.
    pub answers: Vec<Option<String>>,
    /// What it loses by the change, and how that is met.
    pub loss: Option<String>,
    /// Who tells it: a role.
    pub told_by: Option<String>,
    /// Where it stands.
    pub place: Place,
}

impl Messages<'_> {
    /// The questions an audience has no answer to.
    pub fn unanswered<'a>(&'a self, audience: &'a Audience) -> impl Iterator<Item = &'a ListEntry> {
        let both = self.questions.entries.iter().zip(&audience.answers);
        both.filter(|(_, answer)| answer.is_none()).map(|(question, _)| question)
    }
}
