//! Surveys of any length: what is kept of respondents while they pass by, one at a time.
//!
//! A [`Tally`] is made for an instrument and fed row by row ([`Tally::add`]). Per wave and per combination of the
//! columns that make groups it keeps whole numbers and no respondent, so its size follows the number of groups and
//! never that of rows. Tallies of parts of a table are put together with [`Tally::merge`]; as all sums are exact, the
//! result is the same to the last bit for any order of rows, any size of block and any number of threads.
//!
//! Nothing leaves a tally but through `disclosure`, which decides what of it may be shown.

mod layout;
mod sums;

use std::collections::BTreeMap;
use std::fmt::Write as _;

pub use self::layout::{Item, Layout, Part, layouts, rules};
pub use self::sums::{Consistency, Sums};
use crate::model::answer::Wave;
use crate::model::row::Row;
use crate::model::rubric::FactorRules;
use crate::model::survey::Instrument;

/// A survey's answers, added up per wave and group.
#[derive(Debug, Clone)]
pub struct Tally<'r> {
    layouts: Vec<Layout>,
    rules: Option<&'r FactorRules>,
    waves: BTreeMap<Option<Wave>, BTreeMap<String, Cell>>,
    /// The name of a cell, put together anew for each row.
    name: String,
}

/// The respondents who belong to exactly the same groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The values of the columns that make groups; empty where nothing stood.
    pub(super) keys: Vec<String>,
    /// How many.
    pub(super) people: usize,
    /// Each scale.
    pub(super) scales: Vec<Sums>,
}

impl<'r> Tally<'r> {
    /// Of nobody.
    pub fn new(instrument: &Instrument<'r>) -> Self {
        Tally { layouts: layouts(instrument), rules: rules(instrument), waves: BTreeMap::new(), name: String::new() }
    }

    /// Adds one respondent. Tells on which scales there is a mean of the person: one bit each, the first the lowest.
    pub fn add(&mut self, row: &Row<'_>) -> u128 {
        self.name.clear();
        for key in row.keys {
            // With its length in front, no value can look like two.
            let _ = write!(self.name, "{}:{key}", key.len());
        }
        let cells = self.waves.entry(row.wave).or_default();
        if !cells.contains_key(&self.name) {
            cells.insert(self.name.clone(), Cell::new(row.keys, &self.layouts));
        }
        let Some(cell) = cells.get_mut(&self.name) else { return 0 };
        cell.people += 1;
        let mut valid = 0;
        for ((sums, layout), place) in cell.scales.iter_mut().zip(&self.layouts).zip(0..) {
            let is_valid = sums.add(layout, row.role, row.answers, self.rules);
            valid |= u128::from(is_valid).checked_shl(place).unwrap_or(0);
        }
        valid
    }

    /// Adds what was counted elsewhere of the same survey.
    pub fn merge(&mut self, other: Tally<'r>) {
        for (wave, cells) in other.waves {
            let mine = self.waves.entry(wave).or_default();
            for (name, cell) in cells {
                match mine.get_mut(&name) {
                    Some(known) => known.merge(&cell),
                    None => {
                        mine.insert(name, cell);
                    }
                }
            }
        }
    }

    /// The scales, in the order of the results.
    pub fn layouts(&self) -> &[Layout] {
        &self.layouts
    }

    /// The waves, oldest first.
    pub fn waves(&self) -> impl Iterator<Item = Option<Wave>> {
        self.waves.keys().copied()
    }

    /// The figures that judge a scale.
    pub(super) fn rules(&self) -> Option<&'r FactorRules> {
        self.rules
    }

    /// Each wave with its cells.
    pub(super) fn cells(&self) -> impl Iterator<Item = (Option<Wave>, Vec<&Cell>)> {
        self.waves.iter().map(|(wave, cells)| (*wave, cells.values().collect()))
    }
}

impl Cell {
    fn new(keys: &[&str], layouts: &[Layout]) -> Self {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        Cell { keys, people: 0, scales: layouts.iter().map(Sums::new).collect() }
    }

    /// Adds other people.
    pub(super) fn merge(&mut self, other: &Cell) {
        self.people += other.people;
        self.scales.iter_mut().zip(&other.scales).for_each(|(mine, other)| mine.merge(other));
    }

    /// Some cells together.
    pub(super) fn together(cells: &[&Cell], layouts: &[Layout]) -> Cell {
        let mut all = Cell::new(&[], layouts);
        for cell in cells {
            all.merge(cell);
        }
        all
    }
}
