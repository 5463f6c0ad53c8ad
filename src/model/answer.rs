//! What somebody answered to one item, and who somebody is.

use std::fmt;

use jiff::civil::Date;

/// One answer. "Don't know", "not applicable" and "not answered" are three things, and none of them is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// A value of the item's scale, 1 to 5 in the built-in rubrics.
    Value(u8),
    /// `?` in files: does not know. Stays in the denominator and is counted.
    DontKnow,
    /// `-` in files: does not apply, or was not asked. Leaves the denominator.
    NotApplicable,
    /// Nothing was answered. Stays in the denominator and is not a finding.
    Missing,
}

impl Answer {
    /// The value, where there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Answer::Value(value) => Some(f64::from(value)),
            _ => None,
        }
    }
}

/// The role of a respondent in the change project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Upper or middle leadership.
    Lead,
    /// Staff.
    Staff,
    /// The digital navigator.
    Navigator,
}

impl Role {
    /// Every role, in the order reports list them.
    pub const ALL: [Role; 3] = [Role::Lead, Role::Staff, Role::Navigator];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Role::Lead => "lead",
            Role::Staff => "staff",
            Role::Navigator => "navigator",
        }
    }
}

/// When somebody answered: repeated surveys number their waves or date them, never both in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// First, second, third …
    Number(i64),
    /// The day of the wave.
    Date(Date),
}

impl fmt::Display for Wave {
    /// The number, or the day as ISO 8601 writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wave::Number(number) => number.fmt(f),
            Wave::Date(day) => day.fmt(f),
        }
    }
}
