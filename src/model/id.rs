//! Identifiers in files and machine formats.

use std::fmt;

/// A fixed identifier: 1 to 64 of `a-z`, `0-9`, `_`, `-`, beginning with a letter. Names are free, ids are not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// Takes a text as an id if it has the form of one.
    pub fn parse(text: &str) -> Option<Id> {
        let first = text.bytes().next()?;
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-';
        (first.is_ascii_lowercase() && text.len() <= 64 && text.bytes().all(fits)).then(|| Id(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn only_lower_case_ascii_words_are_ids() {
        assert!(Id::parse("goal_1").is_some());
        assert!(Id::parse("digital-navigator").is_some());
        for wrong in ["", "Goal", "1goal", "ziel ", "größe", &"a".repeat(65)] {
            assert!(Id::parse(wrong).is_none(), "{wrong}");
        }
    }
}
