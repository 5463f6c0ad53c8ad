//! What may be said of two waves of a survey: RELIABILITY.md section 2, R10 d.
//!
//! Answers of two waves are different answers, so each wave is a system of its own. A change is told only where everybody
//! can be found in the other wave, and where those who came and those who went are nobody or as many as may be shown, in
//! every group and in whatever can be worked out from several (R3). It is the difference of the two means that are shown.
//! How sure it is, is a detail (R5): both waves have to show theirs; and where people are compared with themselves, those
//! who stayed are a system of their own.

use std::collections::BTreeMap;

use super::rounded_change;
use super::span::{Atom, Candidate, Level, publishable};
use super::tables::{Changes, Key, PublishedGroup, PublishedWave};
use super::{DETAILS_FROM, judge};
use crate::engine::scale::rounding_error;
use crate::engine::statistics::Sample;
use crate::engine::tally::{Cell, Layout, Part, Tally};
use crate::engine::trend::{Side, compare_sides};
use crate::model::comparison::{Change, Difference};
use crate::model::rubric::FactorRules;

/// The waves of a survey in which everybody can be told apart.
pub(super) struct Changing<'a, 'r> {
    layouts: &'a [Layout],
    rules: &'r FactorRules,
    waves: Vec<Vec<&'a Cell>>,
    min_group: usize,
}

/// Where somebody was in two waves, by cells, with the mean in each.
type Course = [Option<(usize, f64)>; 2];

impl<'a, 'r> Changing<'a, 'r> {
    /// `None` where there is one wave only, where somebody cannot be found in another, or where no changes are judged.
    pub(super) fn new(tally: &'a Tally<'r>, min_group: usize) -> Option<Self> {
        let waves: Vec<Vec<&Cell>> = tally.cells().map(|(_, cells)| cells).collect();
        let is_linked = tally.is_linked() && waves.len() > 1;
        let rules = tally.rules().filter(|_| is_linked)?;
        Some(Changing { layouts: tally.layouts(), rules, waves, min_group })
    }

    /// Notes the changes of every group since the wave before and since the first.
    pub(super) fn add_to(&self, waves: &mut [PublishedWave]) {
        for at in 1..waves.len() {
            let (earlier, later) = waves.split_at_mut(at);
            let (Some(first), Some(previous), Some(now)) = (earlier.first(), earlier.last(), later.first_mut()) else {
                continue;
            };
            let since_previous = self.since([at - 1, at], previous, now);
            let since_first = if at == 1 { since_previous.clone() } else { self.since([0, at], first, now) };
            for (group, (previous, first)) in
                now.groups_mut().iter_mut().zip(since_previous.into_iter().zip(since_first))
            {
                let pairs = previous.into_iter().zip(first);
                let changes = pairs.map(|(since_previous, since_first)| Changes { since_previous, since_first });
                group.set_changes(changes.collect());
            }
        }
    }

    /// Of every group of the later wave the change of every scale.
    fn since(&self, places: [usize; 2], earlier: &PublishedWave, now: &PublishedWave) -> Vec<Vec<Option<Change>>> {
        let mut found = vec![vec![None; self.layouts.len()]; now.groups().len()];
        for (at, layout) in self.layouts.iter().enumerate() {
            let Some(change) = matches!(layout.part, Part::Factor(_)).then(|| self.scale(places, at)).flatten() else {
                continue;
            };
            for (changes, told) in found.iter_mut().zip(change.told(self, layout, earlier, now)) {
                changes.get_mut(at).into_iter().for_each(|change| *change = told);
            }
        }
        found
    }

    /// Everybody's course on a scale; `None` where somebody is in a wave twice.
    fn scale(&self, places: [usize; 2], at: usize) -> Option<OfScale<'_>> {
        let mut courses: BTreeMap<u64, Course> = BTreeMap::new();
        let [before, after] = places.map(|place| self.waves.get(place).map(Vec::as_slice).unwrap_or_default());
        for (wave, cells) in [before, after].into_iter().enumerate() {
            for (place, cell) in cells.iter().enumerate() {
                for person in &cell.people_by_id {
                    let Some(score) = person.scores.get(at).copied().flatten() else { continue };
                    let known = courses.entry(person.id).or_default().get_mut(wave)?;
                    if known.replace((place, score.mean())).is_some() {
                        return None;
                    }
                }
            }
        }
        Some(OfScale { at, cells: [before, after], courses: courses.into_values().collect() })
    }
}

/// One scale in two waves.
struct OfScale<'a> {
    at: usize,
    cells: [&'a [&'a Cell]; 2],
    courses: Vec<Course>,
}

/// A group in two waves: which cells are in it.
type InGroup = [Vec<bool>; 2];

impl OfScale<'_> {
    /// The change of every group of the later wave, as far as it may be told.
    fn told(
        &self,
        changing: &Changing<'_, '_>,
        layout: &Layout,
        earlier: &PublishedWave,
        now: &PublishedWave,
    ) -> Vec<Option<Change>> {
        let k = changing.min_group;
        let belongs = |key: &Key| self.cells.map(|cells| cells.iter().map(|cell| is_in(cell, key)).collect());
        let groups: Vec<InGroup> = now.groups().iter().map(|group| belongs(&group.key().to_vec())).collect();
        let went = |[before, after]: [bool; 2]| before && !after;
        let came = |[before, after]: [bool; 2]| !before && after;
        let stayed = |[before, after]: [bool; 2]| before && after;
        let moved = self.publishable(now, &groups, &[&went, &came], k);
        let details = self.publishable(now, &groups, &[&stayed], if k <= 1 { 1 } else { k.max(DETAILS_FROM) });
        let found = now.groups().iter().zip(&groups).zip(moved.into_iter().zip(details));
        let change = found.map(|((group, within), (moved, pairs_may_be_told))| {
            let old = earlier.groups().iter().find(|old| old.key() == group.key())?;
            let shown = [old, group].map(|group| group.scales().get(self.at));
            let [Some(old), Some(new)] = shown else { return None };
            let means = [old.score?, new.score?];
            let floor = rounding_error(layout.items.len());
            let [before, after] = [0, 1].map(|wave| self.side(wave, within, floor));
            let compared = compare_sides(&before?, &after?, floor, changing.rules)?;
            if k <= 1 {
                let interval = compared.contrast.map(|contrast| contrast.interval());
                let difference = Difference { value: compared.difference, interval };
                return Some(Change {
                    pairs: compared.pairs,
                    difference,
                    trend: Some(judge(&difference, changing.rules)),
                });
            }
            let details = old.sd.is_some() && new.sd.is_some() && (compared.pairs.is_none() || pairs_may_be_told);
            moved.then(|| rounded_change(&compared, means, details, changing.rules))
        });
        change.collect()
    }

    /// A wave of a group.
    fn side(&self, wave: usize, within: &InGroup, floor: f64) -> Option<Side<usize>> {
        let here =
            |course: &Course| course.get(wave).copied().flatten().filter(|(cell, _)| is_set(within, wave, *cell));
        let courses = self.courses.iter().enumerate();
        let known: BTreeMap<usize, f64> =
            courses.filter_map(|(person, course)| here(course).map(|(_, mean)| (person, mean))).collect();
        let n = known.len();
        let mean = (n > 0).then(|| known.values().sum::<f64>() / n as f64)?;
        let squares: f64 = known.values().map(|value| (value - mean) * (value - mean)).sum();
        let sample = (n > 1).then(|| Sample { n, mean, sd: (squares / (n as f64 - 1.0)).sqrt().max(floor) });
        Some(Side { n, mean, sample, known })
    }

    /// For every group whether all of these may be counted: those of its people who were in it before and after as each
    /// of `which` says (R2, R3).
    fn publishable(
        &self,
        now: &PublishedWave,
        groups: &[InGroup],
        which: &[&dyn Fn([bool; 2]) -> bool],
        min_group: usize,
    ) -> Vec<bool> {
        let mut people: BTreeMap<[Option<usize>; 2], usize> = BTreeMap::new();
        for course in &self.courses {
            *people.entry(course.map(|place| place.map(|(cell, _)| cell))).or_default() += 1;
        }
        let atoms: Vec<Atom> = people.values().map(|people| Atom { people: *people, consents: false }).collect();
        let within = |group: &InGroup, cells: &[Option<usize>; 2]| {
            let [before, after] = *cells;
            [before.is_some_and(|cell| is_set(group, 0, cell)), after.is_some_and(|cell| is_set(group, 1, cell))]
        };
        let sets = now.groups().iter().zip(groups).flat_map(|(group, cells_of)| {
            which.iter().enumerate().map(|(at, which)| {
                let atoms = people.keys().enumerate().filter(|(_, cells)| which(within(cells_of, cells)));
                (level(group), format!("{:?} {at}", group.key()), atoms.map(|(atom, _)| atom).collect::<Vec<_>>())
            })
        });
        let sets: Vec<(Level, String, Vec<usize>)> = sets.collect();
        let candidates: Vec<Candidate<'_>> =
            sets.iter().map(|(level, name, atoms)| Candidate { atoms, level: *level, name }).collect();
        let told = publishable(&atoms, &candidates, min_group);
        told.chunks(which.len().max(1)).map(|told| told.iter().all(|told| *told)).collect()
    }
}

fn level(group: &PublishedGroup) -> Level {
    match group.key().len() {
        0 => Level::Total,
        1 => Level::Margin,
        _ => Level::Inner,
    }
}

/// Whether a cell belongs to a group.
fn is_in(cell: &Cell, key: &Key) -> bool {
    key.iter().all(|(column, value)| cell.keys.get(*column) == Some(value))
}

fn is_set(within: &InGroup, wave: usize, cell: usize) -> bool {
    within.get(wave).and_then(|cells| cells.get(cell)).is_some_and(|is_in| *is_in)
}
