//! How long a profile is kept, and why.

use jiff::civil::Date;

use super::profile::Occasion;

/// Until when something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The last day; from the next one on it is due to be deleted.
    pub until: Date,
    /// Where that day comes from.
    pub why: Why,
}

impl Kept {
    /// Whether it is to be deleted.
    pub fn due(&self, today: Date) -> bool {
        self.until < today
    }
}

/// Where the last day comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The file says so.
    Stated,
    /// So many days after a day, as the rubric says for the occasion.
    Occasion {
        /// What for.
        occasion: Occasion,
        /// The day of the assessment.
        date: Date,
        /// How many days.
        days: u32,
    },
}
