//! What was published of a survey, so that the next result can be told apart from it: who was in it, as numbers nobody
//! can turn back into answers.

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

/// The prints of some people: of each one number, made of all they said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prints {
    /// How many people.
    pub people: usize,
    /// The sum of their prints.
    pub sum: u64,
    /// Each of them in order, if they are at most [`REMEMBERED`].
    pub each: Vec<u64>,
}

impl Prints {
    /// Adds one person.
    pub fn add(&mut self, print: u64) {
        self.merge(&Prints { people: 1, sum: print, each: vec![print] });
    }

    /// Adds other people. The result is the same in any order.
    pub fn merge(&mut self, other: &Prints) {
        self.people += other.people;
        self.sum = self.sum.wrapping_add(other.sum);
        if self.people > REMEMBERED {
            self.each = Vec::new();
            return;
        }
        for print in &other.each {
            let place = self.each.partition_point(|known| known < print);
            self.each.insert(place, *print);
        }
    }
}
