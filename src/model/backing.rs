//! Backing: who in the house stands for the change, and who is let off.

use jiff::civil::Date;

use super::source::Place;

/// Who stands for the change, and who is let off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backing {
    /// Those who stand for it.
    pub sponsors: Vec<Sponsor>,
    /// Those who are let off.
    pub exceptions: Vec<Exemption>,
}

/// A role that stands for the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sponsor {
    /// The role; no name.
    pub role: String,
    /// Where it stands in the house.
    pub level: Rank,
    /// Whether it works in the new way itself, for all to see.
    pub uses: bool,
    /// What it does for the change.
    pub does: Option<String>,
    /// Where it stands in the file.
    pub place: Place,
}

/// Where in the house somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rank {
    /// Mayor, heads of departments.
    Upper,
    /// Heads of divisions and teams.
    Middle,
    /// Staff.
    #[default]
    Staff,
}

impl Rank {
    /// Every rank, highest first.
    pub const ALL: [Rank; 3] = [Rank::Upper, Rank::Middle, Rank::Staff];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Rank::Upper => "upper",
            Rank::Middle => "middle",
            Rank::Staff => "staff",
        }
    }
}

/// A group that need not go along for the time being.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    /// Which group or role; no name.
    pub who: String,
    /// What it is let off.
    pub what: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// Through which day.
    pub until: Option<Date>,
    /// Which role has signed it.
    pub signed_by: Option<String>,
    /// Where it stands.
    pub place: Place,
}
