//! The change card: why a change is made, what it asks of whom, and how it is brought to people. Its cut-over date and
//! the end of its trial stand in the head of the case, because the diagnosis speaks of them too.

use jiff::civil::Date;

use super::source::Place;

/// What the change card says, one part per property of a change (METHOD E 10).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Why the change is needed now.
    pub reason: Option<String>,
    /// The rule that leaves no choice, where the change lies outside one's discretion.
    pub required_by: Option<String>,
    /// How far ahead the change reaches.
    pub horizon: Option<Date>,
    /// How far ahead there is a plan.
    pub planned_until: Option<Date>,
    /// What people will do differently.
    pub behaviour: Option<String>,
    /// What they get for it.
    pub reward: Option<String>,
    /// How it is conveyed to each group.
    pub communication: Option<String>,
    /// How mistakes are dealt with, so that nobody is blamed.
    pub mistakes: Option<String>,
    /// When it is announced.
    pub announced: Option<Date>,
    /// When one looks whether it has worked.
    pub review: Option<Date>,
    /// Whether it says anything beyond the dates of the head.
    pub is_begun: bool,
    /// Where it stands.
    pub place: Option<Place>,
}
