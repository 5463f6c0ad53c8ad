//! Resistance as it was voiced: by groups, never by persons.

use jiff::civil::Date;

use super::rubric::{ResistanceKind, ResistanceMeasure, ResistanceRubric};
use super::source::Place;

/// The register of what was voiced.
#[derive(Debug, Clone)]
pub struct Concerns<'r> {
    /// The kinds of resistance it is sorted by.
    pub rubric: &'r ResistanceRubric,
    /// What was voiced, in the order of the file.
    pub entries: Vec<Concern<'r>>,
}

/// Something a group has voiced.
#[derive(Debug, Clone)]
pub struct Concern<'r> {
    /// What was said, in a few words.
    pub what: String,
    /// Which kind of resistance it is taken for.
    pub kind: &'r ResistanceKind,
    /// Which kind a second reader took it for, without knowing of the first.
    pub second_kind: Option<&'r ResistanceKind>,
    /// Which group said so; never a person.
    pub group: Option<String>,
    /// How strongly, 1 to 3.
    pub intensity: Option<u8>,
    /// For each amplifier of its kind whether it is present; `None` where nobody has looked.
    pub amplifiers: Vec<Option<bool>>,
    /// For each reducer of its kind whether it is active; `None` where nobody has looked.
    pub reducers: Vec<Option<bool>>,
    /// What was observed, where a kind can only be supposed.
    pub observed: Option<String>,
    /// What else could explain it.
    pub other_explanation: Option<String>,
    /// What is planned against it.
    pub measure: Option<&'r ResistanceMeasure>,
    /// The role that sees to it.
    pub owner: Option<String>,
    /// Until when it is answered.
    pub due: Option<Date>,
    /// Since when it is settled.
    pub settled: Option<Date>,
    /// Where it stands.
    pub place: Place,
}

impl Concern<'_> {
    /// Whether it still waits for an answer.
    pub fn is_open(&self) -> bool {
        self.settled.is_none()
    }
}
