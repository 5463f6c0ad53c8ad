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
    /// No scale goes higher.
    pub const HIGHEST: u8 = 100;

    /// It as one byte: a value as it is, the signs at the end.
    pub fn code(self) -> u8 {
        match self {
            Answer::Value(value) => value,
            Answer::DontKnow => u8::MAX,
            Answer::NotApplicable => u8::MAX - 1,
            Answer::Missing => u8::MAX - 2,
        }
    }

    /// The answer that has this code.
    pub fn of_code(code: u8) -> Answer {
        let signs = [Answer::DontKnow, Answer::NotApplicable, Answer::Missing];
        signs.into_iter().find(|sign| sign.code() == code).unwrap_or(Answer::Value(code))
    }

    /// The value, where there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Answer::Value(value) => Some(f64::from(value)),
            _ => None,
        }
    }
}

/// All answers of one respondent, by the slots of the items, one byte each ([`Answer::code`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers<'a>(pub &'a [u8]);

impl Answers<'_> {
    /// The answer to an item; nobody answered one there is no slot for.
    pub fn get(self, slot: usize) -> Answer {
        self.0.get(slot).map_or(Answer::Missing, |code| Answer::of_code(*code))
    }

    /// Each of them.
    pub fn to_vec(self) -> Vec<Answer> {
        self.0.iter().map(|code| Answer::of_code(*code)).collect()
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
