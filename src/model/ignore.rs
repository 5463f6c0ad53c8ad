//! Findings somebody has decided to live with, for a reason and for a time.

use jiff::civil::Date;

use super::source::Place;

/// A finding that is not counted through a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignore {
    /// The code of the check.
    pub code: String,
    /// What the finding is about; `None` for every finding of the code.
    pub subject: Option<String>,
    /// Why.
    pub reason: String,
    /// Through which day.
    pub until: Date,
    /// Where it stands.
    pub place: Place,
}

impl Ignore {
    /// Whether it still holds; the last day is one of them.
    pub fn holds(&self, today: Date) -> bool {
        today <= self.until
    }

    /// Whether it speaks of a finding.
    pub fn is_about(&self, code: &str, subject: Option<&str>) -> bool {
        self.code == code && self.subject.as_deref().is_none_or(|wanted| subject == Some(wanted))
    }
}
