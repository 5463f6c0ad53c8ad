//! Roles and mandates: who has which duty, may decide what, and answers for what; and who helps from outside.

use super::rubric::ListEntry;
use super::source::Place;

/// The roles of a project and the help from outside.
#[derive(Debug, Clone, Default)]
pub struct Mandates<'r> {
    /// The roles, in the order of the file.
    pub roles: Vec<RoleCard>,
    /// Who helps from outside, in the order of the file.
    pub support: Vec<Support<'r>>,
}

/// One role with what belongs to it (METHOD C7: duties, authority and responsibility must match).
#[derive(Debug, Clone, PartialEq)]
pub struct RoleCard {
    /// What the role is called; no name of a person.
    pub name: String,
    /// How it was charged with it.
    pub mandate: Mandate,
    /// What it has to do, with the hours a week each takes.
    pub duties: Vec<Duty>,
    /// What it may decide.
    pub decides: Vec<String>,
    /// What it answers for.
    pub answers_for: Vec<String>,
    /// The hours a week it has.
    pub hours: Option<f64>,
    /// Where it stands.
    pub place: Place,
}

impl RoleCard {
    /// The hours a week all duties take that say so; `None` if none does.
    pub fn hours_needed(&self) -> Option<f64> {
        let hours: Vec<f64> = self.duties.iter().filter_map(|duty| duty.hours).collect();
        (!hours.is_empty()).then(|| hours.iter().sum())
    }
}

/// Something a role has to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    /// What.
    pub what: String,
    /// Hours a week.
    pub hours: Option<f64>,
}

/// How a role was charged with its duties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mandate {
    /// In writing.
    Written,
    /// By word of mouth.
    Oral,
    /// Not at all, or nobody knows.
    #[default]
    Missing,
}

impl Mandate {
    /// Every way.
    pub const ALL: [Mandate; 3] = [Mandate::Written, Mandate::Oral, Mandate::Missing];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Mandate::Written => "written",
            Mandate::Oral => "oral",
            Mandate::Missing => "missing",
        }
    }
}

/// Help from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support<'r> {
    /// Who helps.
    pub from: &'r ListEntry,
    /// With what.
    pub with: String,
    /// For which role or topic.
    pub topic: Option<String>,
    /// Where it stands.
    pub place: Place,
}
