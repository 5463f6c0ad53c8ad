//! What of a survey's groups may be shown: tables by any columns with their margins and the total.
//!
//! [`PublishedSurvey`] is the only form in which a survey leaves the engine, and only this module can make one. Every
//! wave and every scale is judged on its own (R8, R10 d). Source: RELIABILITY.md section 2, rules R1 to R8.

use std::collections::BTreeMap;

use super::gate::Answers;
use super::partition::{Mean, shown};
use super::span::{Atom, Candidate, Level, publishable};
use super::{DETAILS_FROM, hidden, limited, shown_mean};
use crate::engine::below;
use crate::engine::tally::{Cell, Consistency, Layout, Sums, Tally};
use crate::model::answer::Wave;
use crate::model::diagnosis::{Measured, Status};

/// A table of the plan: its axes, each one column or a path of columns of which the later lie within the earlier, as
/// a municipality lies within its district. Columns are named by their places among those the rows were read with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The axes.
    pub axes: Vec<Vec<usize>>,
}

/// Columns and their values.
type Key = Vec<(usize, String)>;

/// A survey as far as it may be shown.
#[derive(Debug, Clone)]
pub struct PublishedSurvey {
    waves: Vec<PublishedWave>,
    min_group: usize,
}

/// A wave as far as it may be shown.
#[derive(Debug, Clone)]
pub struct PublishedWave {
    wave: Option<Wave>,
    groups: Vec<PublishedGroup>,
    consistency: Vec<Option<Consistency>>,
}

/// A group as far as it may be shown.
#[derive(Debug, Clone)]
pub struct PublishedGroup {
    key: Key,
    people: Option<usize>,
    scales: Vec<Measured<'static>>,
    weak_items: Vec<Vec<usize>>,
}

impl PublishedSurvey {
    /// Decides what may be shown of `tally` in these tables where groups of `min_group` may be.
    pub fn new(tally: &Tally<'_>, tables: &[Table], min_group: usize) -> Self {
        let wave = |(wave, cells): (Option<Wave>, Vec<&Cell>)| {
            let grid = Grid { tally, cells: &cells, groups: groups(&cells, tables), min_group };
            grid.published(wave)
        };
        PublishedSurvey { waves: tally.cells().map(wave).collect(), min_group }
    }

    /// Every wave, oldest first.
    pub fn waves(&self) -> &[PublishedWave] {
        &self.waves
    }

    /// The smallest group that may be shown.
    pub fn min_group(&self) -> usize {
        self.min_group
    }
}

impl PublishedWave {
    /// Its number or day.
    pub fn wave(&self) -> Option<Wave> {
        self.wave
    }

    /// Everybody, then every planned group, in the order of columns and values.
    pub fn groups(&self) -> &[PublishedGroup] {
        &self.groups
    }

    /// Of each scale how far its items measure the same over everybody; `None` where too few answered every item.
    pub fn consistency(&self) -> &[Option<Consistency>] {
        &self.consistency
    }
}

impl PublishedGroup {
    /// The columns and their values; empty for everybody.
    pub fn key(&self) -> &[(usize, String)] {
        &self.key
    }

    /// How many people answered, as far as that may be shown.
    pub fn people(&self) -> Option<usize> {
        self.people
    }

    /// Of each scale the items, by their places in it, that are low although the scale is present.
    pub fn weak_items(&self) -> &[Vec<usize>] {
        &self.weak_items
    }

    /// Each scale, in the order of the instrument.
    pub fn scales(&self) -> &[Measured<'static>] {
        &self.scales
    }
}

/// A group of the plan.
struct Planned {
    key: Key,
    level: Level,
    name: String,
    /// Its cells, by their places.
    cells: Vec<usize>,
}

/// Everybody and all groups of the plan that somebody belongs to. Whoever has no value in a column belongs to no
/// group by it, but still to those by other columns.
fn groups(cells: &[&Cell], tables: &[Table]) -> Vec<Planned> {
    let mut found: BTreeMap<Key, (Level, Vec<usize>)> = BTreeMap::new();
    found.insert(Key::new(), (Level::Total, (0..cells.len()).collect()));
    for table in tables {
        for (level, columns) in margins(table) {
            for (place, cell) in cells.iter().enumerate() {
                let value = |column: &usize| {
                    let value = cell.keys.get(*column).filter(|value| !value.is_empty())?;
                    Some((*column, value.clone()))
                };
                let Some(key) = columns.iter().map(value).collect::<Option<Vec<_>>>() else { continue };
                let (known, members) = found.entry(key).or_insert((level, Vec::new()));
                *known = level.min(*known);
                if members.last() != Some(&place) && !members.contains(&place) {
                    members.push(place);
                }
            }
        }
    }
    let planned = |(key, (level, cells))| Planned { name: format!("{key:?}"), key, level, cells };
    found.into_iter().map(planned).collect()
}

/// The columns of every margin and of the cells of a table, without the total.
fn margins(table: &Table) -> Vec<(Level, Vec<usize>)> {
    let mut found = vec![(true, Vec::new())];
    for axis in &table.axes {
        let deeper = |(whole, columns): &(bool, Vec<usize>)| {
            let (whole, columns) = (*whole, columns.clone());
            (0..=axis.len())
                .map(move |depth| {
                    let columns = columns.iter().chain(axis.iter().take(depth)).copied().collect();
                    (whole && depth == axis.len(), columns)
                })
                .collect::<Vec<_>>()
        };
        found = found.iter().flat_map(deeper).collect();
    }
    let canonical = |(whole, mut columns): (bool, Vec<usize>)| {
        columns.sort_unstable();
        columns.dedup();
        (if whole { Level::Inner } else { Level::Margin }, columns)
    };
    found.into_iter().filter(|(_, columns)| !columns.is_empty()).map(canonical).collect()
}

/// One wave with its plan.
struct Grid<'a, 'r> {
    tally: &'a Tally<'r>,
    cells: &'a [&'a Cell],
    groups: Vec<Planned>,
    min_group: usize,
}

impl Grid<'_, '_> {
    fn published(&self, wave: Option<Wave>) -> PublishedWave {
        let together: Vec<Cell> = self.groups.iter().map(|group| self.together(group)).collect();
        let counted = publishable(&self.atoms(|cell| cell.people), &self.candidates(), self.min_group);
        let mut groups: Vec<PublishedGroup> = self
            .groups
            .iter()
            .zip(together.iter().zip(counted))
            .map(|(group, (cell, counted))| PublishedGroup {
                key: group.key.clone(),
                people: counted.then_some(cell.people),
                scales: Vec::new(),
                weak_items: Vec::new(),
            })
            .collect();
        let mut consistency = Vec::new();
        for (at, layout) in self.tally.layouts().iter().enumerate() {
            let measured = self.scale(at, layout, &together);
            let total = measured.first().zip(together.first()).and_then(|(measured, total)| {
                measured.score.is_some().then(|| total.scales.get(at).map(Sums::consistency))?
            });
            consistency.push(total.filter(|found| self.may_show(found)).map(|found| self.rounded(found)));
            for (group, (cell, measured)) in groups.iter_mut().zip(together.iter().zip(measured)) {
                let sums = cell.scales.get(at).filter(|_| measured.status == Status::Present);
                group.weak_items.push(sums.map_or_else(Vec::new, |sums| self.weak_items(sums, layout)));
                group.scales.push(measured);
            }
        }
        PublishedWave { wave, groups, consistency }
    }

    /// One scale of every group, as far as it may be shown (R2, R3, R5 to R8).
    fn scale(&self, at: usize, layout: &Layout, together: &[Cell]) -> Vec<Measured<'static>> {
        let ends = (f64::from(layout.low), f64::from(layout.high));
        let rules = self.tally.rules();
        let measured = |cell: &Cell| {
            let measured = cell.scales.get(at).map(|sums| sums.measured(layout, rules, self.min_group));
            measured.map_or_else(hidden, |measured| limited(measured, self.min_group, rules, ends))
        };
        let measured: Vec<Measured<'static>> = together.iter().map(measured).collect();
        if self.min_group <= 1 {
            return measured;
        }
        let means: Vec<Option<Mean>> = measured.iter().map(|measured| Mean::of(measured, false)).collect();
        let valid = |cell: &Cell| cell.scales.get(at).map_or(0, Sums::valid);
        // The answer to one item is whole, and everybody knows it.
        let answers = Answers { low: ends.0, high: ends.1, whole: layout.items.len() == 1 };
        let shown = shown(&self.atoms(valid), &self.candidates(), &means, self.min_group, answers);
        measured.into_iter().zip(shown).map(|(measured, shown)| if shown { measured } else { hidden() }).collect()
    }

    /// C4.7: items that are low although their scale is present, as far as their means may be shown.
    fn weak_items(&self, sums: &Sums, layout: &Layout) -> Vec<usize> {
        let Some(rules) = self.tally.rules() else { return Vec::new() };
        let ends = (f64::from(layout.low), f64::from(layout.high));
        let is_low = |(mean, of): (f64, usize)| {
            let shown = shown_mean(mean, of, self.min_group, ends);
            shown.is_some_and(|shown| below(shown.mean, rules.reservation.weak_item_below))
        };
        let items = sums.item_means().enumerate();
        items.filter(|(_, item)| item.is_some_and(is_low)).map(|(place, _)| place).collect()
    }

    /// Coefficients of many people only, and not where they would tell who left out an item.
    fn may_show(&self, found: &Consistency) -> bool {
        found.alpha.is_some() && (self.min_group <= 1 || found.complete >= DETAILS_FROM)
    }

    fn rounded(&self, found: Consistency) -> Consistency {
        if self.min_group <= 1 {
            return found;
        }
        let two = |value: f64| (value * 100.0).round() / 100.0;
        Consistency {
            alpha: found.alpha.map(two),
            interval: found.interval.map(|(low, high)| (two(low), two(high))),
            item_rest: found.item_rest.into_iter().map(|r| r.map(two)).collect(),
            ..found
        }
    }

    fn together(&self, group: &Planned) -> Cell {
        let cells: Vec<&Cell> = group.cells.iter().filter_map(|place| self.cells.get(*place).copied()).collect();
        Cell::together(&cells, self.tally.layouts())
    }

    fn atoms(&self, people: impl Fn(&Cell) -> usize) -> Vec<Atom> {
        self.cells.iter().map(|cell| Atom { people: people(cell), consents: false }).collect()
    }

    fn candidates(&self) -> Vec<Candidate<'_>> {
        let candidate = |group| {
            let Planned { cells, level, name, .. }: &Planned = group;
            Candidate { atoms: cells, level: *level, name }
        };
        self.groups.iter().map(candidate).collect()
    }
}
