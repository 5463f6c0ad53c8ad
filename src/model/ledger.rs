//! What was published of a survey, so that the next result can be told apart from it: who was in it, as numbers and
//! not as answers. Whoever has the file and few questions to try can still guess: it is for its owner alone.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::answer::Wave;

/// Cells of more people are remembered by their sum alone.
pub const REMEMBERED: usize = 1000;

/// Everything published of a survey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Goes into every print, so that prints of two surveys cannot be compared.
    pub salt: String,
    /// Every result, oldest first.
    pub releases: Vec<Release>,
}

/// A result that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The day.
    pub made: Date,
    /// The wave it spoke of.
    pub wave: Option<Wave>,
    /// A hash of its tables, its smallest group and its rubric.
    pub plan: String,
    /// The people who belong to exactly the same groups, cell by cell.
    pub cells: Cells,
}

/// Cells by the values of the columns that make groups.
pub type Cells = BTreeMap<Vec<String>, Prints>;

/// The prints of some people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prints {
    /// All of them.
    pub all: Sum,
    /// Of each scale, those who have a mean on it; scales behind the last that anybody has one on are left out.
    pub valid: Vec<Sum>,
    /// Each of them in order, if they are at most [`REMEMBERED`].
    pub each: Vec<Print>,
}

/// How many people, and the sum of their prints.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many people.
    pub people: usize,
    /// The sum of their prints.
    pub prints: u64,
}

/// One person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Print {
    /// One number, made of all the person said.
    pub number: u64,
    /// The scales on which the person has a mean, one bit each, the first the lowest.
    pub scales: u128,
}

impl Print {
    /// Whether the person has a mean on a scale.
    pub fn has(self, scale: usize) -> bool {
        u32::try_from(scale).ok().and_then(|scale| self.scales.checked_shr(scale)).is_some_and(|bits| bits & 1 == 1)
    }
}

impl Sum {
    fn merge(&mut self, other: Sum) {
        self.people += other.people;
        self.prints = self.prints.wrapping_add(other.prints);
    }
}

impl Prints {
    /// Adds one person; who they are is not in order before [`Prints::sort`].
    pub fn add(&mut self, print: Print) {
        let one = Sum { people: 1, prints: print.number };
        let scales = (u128::BITS - print.scales.leading_zeros()) as usize;
        self.merge_sums(one, scales, |scale| if print.has(scale) { one } else { Sum::default() });
        self.remember(&[print]);
    }

    /// Adds other people. After [`Prints::sort`] the result is the same in any order.
    pub fn merge(&mut self, other: &Prints) {
        let sum = |scale| other.valid.get(scale).copied().unwrap_or_default();
        self.merge_sums(other.all, other.valid.len(), sum);
        self.remember(&other.each);
    }

    /// Puts who they are in order.
    pub fn sort(&mut self) {
        self.each.sort_unstable();
    }

    fn merge_sums(&mut self, all: Sum, scales: usize, valid: impl Fn(usize) -> Sum) {
        self.all.merge(all);
        if self.valid.len() < scales {
            self.valid.resize(scales, Sum::default());
        }
        self.valid.iter_mut().take(scales).enumerate().for_each(|(scale, mine)| mine.merge(valid(scale)));
    }

    fn remember(&mut self, others: &[Print]) {
        if self.all.people > REMEMBERED {
            self.each = Vec::new();
        } else {
            self.each.extend_from_slice(others);
        }
    }

    /// Whether each of them is known.
    pub fn is_listed(&self) -> bool {
        self.each.len() == self.all.people
    }
}
