//! What of a survey's groups may be shown: tables by any columns with their margins and the total.
//!
//! [`PublishedSurvey`] is the only form in which a survey leaves the engine, and only this module can make one. Every
//! wave and every scale is judged on its own (R8, R10 d). Source: RELIABILITY.md section 2, rules R1 to R8.

use std::collections::BTreeMap;

use super::Published;
use super::Shown;
use super::changes::Changing;
use super::gate::Answers;
use super::partition::{Mean, shown};
use super::span::{Atom, Candidate, Level, publishable};
use super::{DETAILS_FROM, hidden, limited, may_number, numbered_if, shown_mean, without_details};
use crate::engine::below;
use crate::engine::tally::{Cell, Consistency, Layout, Part, Sums, Tally};
use crate::model::answer::{Role, Wave};
use crate::model::comparison::{Change, Group, GroupKey, WaveFactor, WaveResult};
use crate::model::diagnosis::{Basis, Diagnosis, Measured, Status};
use crate::model::rubric::{Factor, FactorRubric};

/// A table of the plan: its axes, each one column or a path of columns of which the later lie within the earlier, as
/// a municipality lies within its district. Columns are named by their places among those the rows were read with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The axes.
    pub axes: Vec<Vec<usize>>,
}

/// Columns and their values.
pub(super) type Key = Vec<(usize, String)>;

/// A survey as far as it may be shown.
#[derive(Debug, Clone)]
pub struct PublishedSurvey {
    layouts: Vec<Layout>,
    waves: Vec<PublishedWave>,
    min_group: usize,
}

/// A wave as far as it may be shown.
#[derive(Debug, Clone)]
pub struct PublishedWave {
    wave: Option<Wave>,
    groups: Vec<PublishedGroup>,
}

/// A group as far as it may be shown.
#[derive(Debug, Clone)]
pub struct PublishedGroup {
    key: Key,
    people: Option<usize>,
    scales: Vec<Measured<'static>>,
    weak_items: Vec<Vec<usize>>,
    consistency: Vec<Option<Consistency>>,
    changes: Vec<Changes>,
}

/// What changed on a scale since the wave before, and since the first.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Changes {
    /// Since the wave before.
    pub since_previous: Option<Change>,
    /// Since the first wave.
    pub since_first: Option<Change>,
}

impl PublishedSurvey {
    /// Decides what may be shown of `tally` in these tables where groups of `min_group` may be.
    pub fn new(tally: &Tally<'_>, tables: &[Table], min_group: usize) -> Self {
        let wave = |(wave, cells): (Option<Wave>, Vec<&Cell>)| {
            let keys: Vec<&[String]> = cells.iter().map(|cell| cell.keys.as_slice()).collect();
            let grid = Grid { tally, cells: &cells, groups: groups(&keys, tables), min_group };
            grid.published(wave)
        };
        let mut waves: Vec<PublishedWave> = tally.cells().map(wave).collect();
        if let Some(changing) = Changing::new(tally, min_group) {
            changing.add_to(&mut waves);
        }
        PublishedSurvey { layouts: tally.layouts().to_vec(), waves, min_group }
    }

    /// The scales, in the order of the results of every group.
    pub fn layouts(&self) -> &[Layout] {
        &self.layouts
    }

    /// Everybody of the newest wave, with the roles where the plan has a table of them (their column is at `role`),
    /// and with all waves. The conclusions are drawn by `conclude` from what may be shown, and from nothing else.
    pub(in crate::engine) fn everybody<'r>(
        &self,
        rubric: &'r FactorRubric,
        role: Option<usize>,
        conclude: impl FnOnce(Shown<'r>) -> Diagnosis<'r>,
    ) -> Option<Published<'r>> {
        let view = View { layouts: &self.layouts, rubric };
        let newest = self.waves.last()?;
        let everybody = newest.everybody()?;
        let of_role = |group: &PublishedGroup| {
            let [(column, value)] = group.key.as_slice() else { return None };
            let key = Role::ALL.into_iter().find(|role| role.id() == value).filter(|_| Some(*column) == role)?;
            Some((GroupKey::Role(key), view.group(group)))
        };
        let group = |(key, (factors, frames, people)): (GroupKey, (Vec<_>, Vec<_>, Option<usize>))| Group {
            key,
            people,
            single: false,
            factors,
            frames,
        };
        let mut groups: Vec<Group<'r>> = newest.groups.iter().filter_map(of_role).map(group).collect();
        groups.sort_by(|a, b| a.key.cmp(&b.key));
        let shown = Shown {
            basis: Basis::Answers { respondents: everybody.people, min_group: self.min_group },
            groups,
            factors: view.factors(everybody),
            frames: rubric.frames.iter().zip(view.group(everybody).1).collect(),
            waves: if self.waves.len() > 1 {
                self.waves.iter().map(|wave| view.wave(wave)).collect()
            } else {
                Vec::new()
            },
        };
        Some(Published { diagnosis: conclude(shown), min_group: self.min_group })
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

    /// The same, to note changes in.
    pub(super) fn groups_mut(&mut self) -> &mut [PublishedGroup] {
        &mut self.groups
    }

    /// Everybody.
    pub fn everybody(&self) -> Option<&PublishedGroup> {
        self.groups.iter().find(|group| group.key.is_empty())
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

    /// Of each scale how far its items measure the same; `None` where that may not be told.
    pub fn consistency(&self) -> &[Option<Consistency>] {
        &self.consistency
    }

    /// What changed on each scale; nothing where that may not be told.
    pub fn changes(&self) -> &[Changes] {
        &self.changes
    }

    /// Notes what changed.
    pub(super) fn set_changes(&mut self, changes: Vec<Changes>) {
        self.changes = changes;
    }

    /// Each scale, in the order of the instrument.
    pub fn scales(&self) -> &[Measured<'static>] {
        &self.scales
    }
}

/// How a group is seen through a model of factors.
struct View<'a, 'r> {
    layouts: &'a [Layout],
    rubric: &'r FactorRubric,
}

impl<'r> View<'_, 'r> {
    /// A part of the model as it was measured in a group, with its weak items.
    fn part(&self, group: &PublishedGroup, part: Part) -> Measured<'r> {
        let place = self.layouts.iter().position(|layout| layout.part == part);
        let Some((place, measured)) = place.and_then(|place| Some((place, group.scales.get(place)?))) else {
            return hidden();
        };
        let questions = match part {
            Part::Factor(at) => self.rubric.factors.get(at).map(|factor| factor.questions.as_slice()),
            _ => None,
        };
        let weak = group.weak_items.get(place).into_iter().flatten();
        let weak = weak.filter_map(|item| questions.and_then(|questions| questions.get(*item)));
        Measured { weak_spots: weak.collect(), ..measured.clone() }
    }

    fn factors(&self, group: &PublishedGroup) -> Vec<(&'r Factor, Measured<'r>, Measured<'r>)> {
        let factors = self.rubric.factors.iter().enumerate();
        let found = |(at, factor)| (factor, self.part(group, Part::Factor(at)), self.part(group, Part::Symptom(at)));
        factors.map(found).collect()
    }

    /// Factors, frame conditions and number of people.
    fn group(&self, group: &PublishedGroup) -> (Vec<Measured<'r>>, Vec<Measured<'r>>, Option<usize>) {
        let factors = (0..self.rubric.factors.len()).map(|at| self.part(group, Part::Factor(at)));
        let frames = (0..self.rubric.frames.len()).map(|at| self.part(group, Part::Frame(at)));
        (factors.collect(), frames.collect(), group.people)
    }

    /// What changed of a part of the model.
    fn changes(&self, group: Option<&PublishedGroup>, part: Part) -> Changes {
        let place = self.layouts.iter().position(|layout| layout.part == part);
        place.zip(group).and_then(|(place, group)| group.changes.get(place).copied()).unwrap_or_default()
    }

    fn wave(&self, wave: &PublishedWave) -> WaveResult<'r> {
        let everybody = wave.everybody();
        let factors = everybody.map_or_else(Vec::new, |group| self.group(group).0);
        let factor = |(at, measured)| {
            let Changes { since_previous, since_first } = self.changes(everybody, Part::Factor(at));
            WaveFactor { measured, since_previous, since_first }
        };
        WaveResult {
            wave: wave.wave,
            people: everybody.and_then(|group| group.people),
            factors: factors.into_iter().enumerate().map(factor).collect(),
        }
    }
}

/// A group of the plan.
pub(super) struct Planned {
    pub(super) key: Key,
    pub(super) level: Level,
    name: String,
    /// Its cells, by their places.
    pub(super) cells: Vec<usize>,
}

impl Planned {
    pub(super) fn candidate(&self) -> Candidate<'_> {
        Candidate { atoms: &self.cells, level: self.level, name: &self.name }
    }
}

/// Everybody and all groups of the plan that somebody belongs to. Whoever has no value in a column belongs to no
/// by it, but still to those by other columns. `cells` are the values of the columns of each cell.
pub(super) fn groups(cells: &[&[impl AsRef<str>]], tables: &[Table]) -> Vec<Planned> {
    let mut found: BTreeMap<Key, (Level, Vec<usize>)> = BTreeMap::new();
    found.insert(Key::new(), (Level::Total, (0..cells.len()).collect()));
    for table in tables {
        for (level, columns) in margins(table) {
            for (place, keys) in cells.iter().enumerate() {
                let value = |column: &usize| {
                    let value = keys.get(*column).map(AsRef::as_ref).filter(|value| !value.is_empty())?;
                    Some((*column, value.to_owned()))
                };
                let Some(key) = columns.iter().map(value).collect::<Option<Vec<_>>>() else { continue };
                let (known, members) = found.entry(key).or_insert((level, Vec::new()));
                *known = level.min(*known);
                if let Err(at) = members.binary_search(&place) {
                    members.insert(at, place);
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
        let counted = self.publishable(|cell| cell.people, self.min_group);
        let mut groups: Vec<PublishedGroup> = self
            .groups
            .iter()
            .zip(together.iter().zip(counted))
            .map(|(group, (cell, counted))| PublishedGroup {
                key: group.key.clone(),
                people: counted.then_some(cell.people),
                scales: Vec::new(),
                weak_items: Vec::new(),
                consistency: Vec::new(),
                changes: vec![Changes::default(); self.tally.layouts().len()],
            })
            .collect();
        for (at, layout) in self.tally.layouts().iter().enumerate() {
            let measured = self.scale(at, layout, &together);
            let consistency = self.consistency(at, &measured, &together);
            let found = together.iter().zip(measured).zip(consistency);
            for (group, ((cell, measured), consistency)) in groups.iter_mut().zip(found) {
                // An item is a figure of its own (R8): it is told of only where all details are.
                let sums = cell.scales.get(at).filter(|_| self.has_details(&measured));
                let sums = sums.filter(|_| measured.status == Status::Present);
                group.weak_items.push(sums.map_or_else(Vec::new, |sums| self.weak_items(sums, layout)));
                group.scales.push(measured);
                group.consistency.push(consistency);
            }
        }
        PublishedWave { wave, groups }
    }

    /// Whether all that is known of a scale is shown of a group.
    fn has_details(&self, measured: &Measured<'_>) -> bool {
        measured.score.is_some() && (self.min_group <= 1 || measured.sd.is_some())
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
        // Spread, shares and their like are a system of their own: a remainder needs as many people as a group (R5).
        let detailed = self.publishable(valid, self.min_group.max(DETAILS_FROM));
        // So are those who did not answer: how few they are in a group must not be left over (R4, R8).
        let counted = may_number(self.publishable(|cell| cell.scales.get(at).map_or(0, Sums::silent), self.min_group));
        // Everybody is the first group.
        let numbered = may_number(self.publishable(|cell| cell.people.saturating_sub(valid(cell)), self.min_group));
        let limited = |((measured, shown), (detailed, (counted, numbered)))| {
            let measured: Measured<'static> = measured;
            let measured = Measured { eligible: measured.eligible.filter(|_| counted), ..measured };
            match (shown, detailed) {
                (false, _) => hidden(),
                (true, false) => numbered_if(numbered, without_details(measured)),
                (true, true) => numbered_if(numbered, measured),
            }
        };
        let numbers = detailed.into_iter().zip(counted.into_iter().zip(numbered));
        measured.into_iter().zip(shown).zip(numbers).map(limited).collect()
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

    /// How far the items of a scale measure the same in every group, as far as it may be told.
    ///
    /// Alpha is made of variances over those who answered every item. They are fewer than those who have a mean, so
    /// they are details in a system of their own: whatever is left over of them is as many as details need (R5). How
    /// many left out an item must not be left over either where it is few, neither of all nor of those who have a mean
    /// (R4, R8); their numbers stand beside it.
    fn consistency(&self, at: usize, measured: &[Measured<'_>], together: &[Cell]) -> Vec<Option<Consistency>> {
        let complete = |cell: &Cell| cell.scales.get(at).map_or(0, Sums::complete);
        let valid = |cell: &Cell| cell.scales.get(at).map_or(0, Sums::valid);
        let many = if self.min_group <= 1 { 1 } else { self.min_group.max(DETAILS_FROM) };
        let of_many = self.publishable(complete, many);
        let of_valid = self.publishable(|cell| valid(cell).saturating_sub(complete(cell)), self.min_group);
        let of_all = self.publishable(|cell| cell.people.saturating_sub(complete(cell)), self.min_group);
        let may_tell = of_many.into_iter().zip(of_valid).zip(of_all).map(|((many, valid), all)| many && valid && all);
        let found = measured.iter().zip(together).zip(may_tell);
        let told = found.map(|((measured, cell), may_tell)| {
            let sums = cell.scales.get(at).filter(|_| may_tell && self.has_details(measured))?;
            let found = sums.consistency();
            let is_whole = found.alpha.is_some() && (self.min_group <= 1 || varies(&found));
            is_whole.then(|| self.rounded(found))
        });
        told.collect()
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

    /// Whether each group may be counted where so many people of each cell are meant (R2, R3).
    fn publishable(&self, people: impl Fn(&Cell) -> usize, min_group: usize) -> Vec<bool> {
        publishable(&self.atoms(people), &self.candidates(), min_group)
    }

    fn atoms(&self, people: impl Fn(&Cell) -> usize) -> Vec<Atom> {
        self.cells.iter().map(|cell| Atom { people: people(cell), consents: false }).collect()
    }

    fn candidates(&self) -> Vec<Candidate<'_>> {
        self.groups.iter().map(Planned::candidate).collect()
    }
}

/// Whether the answers to every item vary: an item without a correlation is one that all answered alike (R7).
fn varies(found: &Consistency) -> bool {
    found.item_rest.iter().all(Option::is_some)
}
