//! Surveys of any length: what is kept of respondents while they pass by, one at a time.
//!
//! A [`Tally`] is made for an instrument and fed row by row ([`Tally::add`]). Per wave and per combination of the
//! columns that make groups it keeps whole numbers and no respondent, so its size follows the number of groups and
//! never that of rows; only where rows name a wave and an id, up to [`LINKED`] people are remembered one by one, to say
//! what changed from wave to wave. Tallies of parts of a table are put together with [`Tally::merge`]; as all sums are exact, the
//! result is the same to the last bit for any order of rows, any size of block and any number of threads.
//!
//! Nothing leaves a tally but through `disclosure`, which decides what of it may be shown.

mod counting;
mod layout;
mod patterns;
mod small_scale;
mod sums;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

pub use self::counting::Counting;
pub use self::layout::{Item, Layout, Part, layouts, rules};
use self::sums::Given;
pub(super) use self::sums::Score;
pub use self::sums::{Consistency, Sums};
use crate::model::answer::{Answers, Role, Wave};
use crate::model::row::Row;
use crate::model::rubric::FactorRules;
use crate::model::survey::Instrument;

/// A survey's answers, added up per wave and group.
#[derive(Debug, Clone)]
pub struct Tally<'r> {
    layouts: Vec<Layout>,
    rules: Option<&'r FactorRules>,
    waves: BTreeMap<Option<Wave>, BTreeMap<String, Cell>>,
    /// How many people are remembered; `None` once some cannot be or there are too many.
    linked: Option<usize>,
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
    /// Each of them, where all can be told apart.
    pub(super) people_by_id: Vec<Person>,
}

/// Somebody who can be found in another wave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    /// A number made of the id.
    pub(super) id: u64,
    /// The answers to each scale of which the person has a mean.
    pub(super) scores: Vec<Option<Score>>,
}

/// Of so many people it is remembered who they are: about six megabytes for eleven scales.
pub const LINKED: usize = 50_000;

impl<'r> Tally<'r> {
    /// Of nobody.
    pub fn new(instrument: &Instrument<'r>) -> Self {
        Tally {
            layouts: layouts(instrument),
            rules: rules(instrument),
            waves: BTreeMap::new(),
            linked: Some(0),
            name: String::new(),
        }
    }

    /// Adds one respondent. [`Counting`] does the same for many in less time.
    pub fn add(&mut self, row: &Row<'_>) {
        let person = self.person(row);
        name(row.keys.iter().copied(), &mut self.name);
        let cells = self.waves.entry(row.wave).or_default();
        if !cells.contains_key(&self.name) {
            cells.insert(self.name.clone(), Cell::new(row.keys, &self.layouts));
        }
        let Some(cell) = cells.get_mut(&self.name) else { return };
        cell.people += 1;
        for (sums, layout) in cell.scales.iter_mut().zip(&self.layouts) {
            sums.add(layout, row.role, row.answers, self.rules);
        }
        let linked = person.as_ref().and(self.linked).map(|others| others + 1);
        cell.people_by_id.extend(person);
        self.link(linked);
    }

    /// Of each scale what the mean of a person is made of, if there is one.
    fn scores(&self, role: Option<Role>, answers: Answers<'_>) -> impl Iterator<Item = Option<Score>> {
        self.layouts.iter().map(move |layout| Given::new(layout, role, answers).score(layout.items.len()))
    }

    /// On which scales there is a mean of a person: one bit each, the first the lowest.
    pub fn valid(&self, row: &Row<'_>) -> u128 {
        let scores = self.scores(row.role, row.answers).zip(0..);
        let bits = scores.map(|(score, place)| u128::from(score.is_some()).checked_shl(place).unwrap_or(0));
        bits.fold(0, std::ops::BitOr::bitor)
    }

    /// Who can be found in another wave, as long as everybody can.
    fn person(&self, row: &Row<'_>) -> Option<Person> {
        let id = row.id.filter(|_| self.linked.is_some() && row.wave.is_some())?;
        Some(Person { id: number(id), scores: self.scores(row.role, row.answers).collect() })
    }

    /// Notes how many people are remembered, or forgets all.
    fn link(&mut self, people: Option<usize>) {
        if self.stops_linking(people) {
            let cells = self.waves.values_mut().flat_map(BTreeMap::values_mut);
            cells.for_each(|cell| cell.people_by_id = Vec::new());
        }
    }

    /// Notes how many people are remembered; says whether from now on nobody is.
    fn stops_linking(&mut self, people: Option<usize>) -> bool {
        let were_linked = self.linked.is_some();
        self.linked = people.filter(|people| *people <= LINKED);
        were_linked && self.linked.is_none()
    }

    /// Whether everybody can be found in another wave.
    pub(super) fn is_linked(&self) -> bool {
        self.linked.is_some()
    }

    /// Adds what was counted elsewhere of the same survey.
    pub fn merge(&mut self, other: Tally<'r>) {
        let linked = self.linked.zip(other.linked).map(|(mine, others)| mine + others);
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
        self.link(linked);
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
        Cell { keys, people: 0, scales: layouts.iter().map(Sums::new).collect(), people_by_id: Vec::new() }
    }

    /// Adds other people.
    pub(super) fn merge(&mut self, other: &Cell) {
        self.people += other.people;
        self.scales.iter_mut().zip(&other.scales).for_each(|(mine, other)| mine.merge(other));
        self.people_by_id.extend(other.people_by_id.iter().cloned());
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

/// A number made of an id, which itself is not kept.
fn number(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// The name of a cell.
fn name<'k>(keys: impl Iterator<Item = &'k str>, name: &mut String) {
    name.clear();
    for key in keys {
        // With its length in front, no value can look like two.
        let _ = write!(name, "{}:", key.len());
        name.push_str(key);
    }
}
