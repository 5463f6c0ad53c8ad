//! A round: who rates whom, in which role, until when.

use jiff::civil::Date;

use super::profile::{Occasion, Rater};
use super::source::Place;

/// A round of a selection or a feedback talk.
#[derive(Debug, Clone)]
pub struct Round {
    /// What it is called.
    pub title: Option<String>,
    /// What it is for.
    pub occasion: Option<Occasion>,
    /// The last day to hand in.
    pub until: Option<Date>,
    /// Who rates whom.
    pub entries: Vec<Entry>,
}

/// One rating that is awaited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whom it is about.
    pub subject: Option<String>,
    /// Who rates.
    pub rater: Rater,
    /// The profile, as a path beside the round's own file.
    pub file: String,
    /// The second rating, after talking about the first ones; it never replaces the first.
    pub second: Option<String>,
    /// Where it stands.
    pub place: Place,
}
