//! Whether a result may be told after those that were told before (RELIABILITY.md section 2, R10).
//!
//! Of two results of one wave, everybody can take the difference. So of every set of people who belong to the same
//! groups, either nobody may have come, gone or changed an answer, or as many as may be shown. Any group is made of such
//! sets, and so is any difference of groups. More than two results are put together as groups are.

use std::collections::{BTreeMap, BTreeSet};

use super::is_small;
use super::span::{Atom, Candidate, Level, publishable};
use crate::model::ledger::{Ledger, Print, Prints, Release};

/// Why a result may not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// Fewer people than may be shown came, went or changed an answer since this result.
    FewChanged(&'a Release),
    /// Other tables, another rubric or another smallest group than in this result.
    OtherPlan(&'a Release),
}

/// Whether `now` may be told, or why not. A result exactly like an earlier one may.
pub fn refusal<'a>(ledger: &'a Ledger, now: &Release, min_group: usize) -> Option<Refusal<'a>> {
    let earlier: Vec<&Release> = ledger.releases.iter().filter(|release| release.wave == now.wave).collect();
    let refused = |release: &&'a Release| match *release {
        release if release.plan != now.plan => Some(Refusal::OtherPlan(release)),
        release => few_changed(release, now, min_group).then_some(Refusal::FewChanged(release)),
    };
    earlier.iter().rev().find_map(refused).or_else(|| {
        let newest = *earlier.last()?;
        few_told_together(&earlier, now, min_group).then_some(Refusal::FewChanged(newest))
    })
}

/// Whether the earlier results and this one together tell what too few people said, though no two of them do (R3).
fn few_told_together(earlier: &[&Release], now: &Release, min_group: usize) -> bool {
    let releases: Vec<&Release> = earlier.iter().copied().chain([now]).collect();
    let keys: BTreeSet<&Vec<String>> = releases.iter().flat_map(|release| release.cells.keys()).collect();
    let nobody = Prints::default();
    keys.into_iter().any(|key| {
        let cells: Vec<&Prints> = releases.iter().map(|release| release.cells.get(key).unwrap_or(&nobody)).collect();
        // Of sums nothing can be subtracted; one by one they were looked at before.
        cells.iter().all(|cell| cell.is_listed()) && scopes(&cells).any(|scale| tells_few(&cells, scale, min_group))
    })
}

/// Whether too few people of a cell can be worked out from how it was at different times. Whoever was always in it is
/// put together with as many as may be shown: that the cell itself is told is not in question here.
fn tells_few(cells: &[&Prints], scale: Option<usize>, min_group: usize) -> bool {
    let numbers: Vec<Vec<u64>> = cells.iter().map(|cell| each(cell, scale)).collect();
    // Of people who said the same, it is all the same which of them was there when.
    let mut people: BTreeMap<(u64, usize), Vec<bool>> = BTreeMap::new();
    for (at, numbers) in numbers.iter().enumerate() {
        let mut before = None;
        for number in numbers {
            let same = before.filter(|(known, _)| known == number).map_or(0, |(_, same)| same + 1);
            before = Some((*number, same));
            let was_there = people.entry((*number, same)).or_insert_with(|| vec![false; cells.len()]);
            was_there.get_mut(at).into_iter().for_each(|was| *was = true);
        }
    }
    let mut patterns: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    for pattern in people.into_values() {
        *patterns.entry(pattern).or_default() += 1;
    }
    *patterns.entry(vec![true; cells.len()]).or_default() += min_group;
    let atoms: Vec<Atom> = patterns.values().map(|people| Atom { people: *people, consents: false }).collect();
    let within = |at: usize| -> Vec<usize> {
        let places = patterns.keys().enumerate();
        places.filter(|(_, pattern)| pattern.get(at) == Some(&true)).map(|(place, _)| place).collect()
    };
    let groups: Vec<Vec<usize>> = (0..cells.len()).map(within).collect();
    let candidates: Vec<Candidate<'_>> =
        groups.iter().map(|atoms| Candidate { atoms, level: Level::Total, name: "" }).collect();
    !publishable(&atoms, &candidates, min_group).into_iter().all(|told| told)
}

/// Everybody, and those who have a mean on a scale, for every scale.
fn scopes(cells: &[&Prints]) -> impl Iterator<Item = Option<usize>> + use<> {
    let scales = cells.iter().map(|cell| cell.valid.len()).max().unwrap_or_default();
    std::iter::once(None).chain((0..scales).map(Some))
}

/// The prints of everybody, or of those who have a mean on a scale, in order.
fn each(cell: &Prints, scale: Option<usize>) -> Vec<u64> {
    let counts = |print: &&Print| scale.is_none_or(|scale| print.has(scale));
    let mut numbers: Vec<u64> = cell.each.iter().filter(counts).map(|print| print.number).collect();
    numbers.sort_unstable();
    numbers
}

/// Whether some cell, or those of it who have a mean on some scale, changed by fewer people than may be shown. Every
/// scale is a figure of its own: of five late sheets only one may have answered it.
fn few_changed(earlier: &Release, now: &Release, min_group: usize) -> bool {
    let nobody = Prints::default();
    let keys: BTreeSet<&Vec<String>> = earlier.cells.keys().chain(now.cells.keys()).collect();
    keys.into_iter().any(|key| {
        let [old, new] = [earlier, now].map(|release| release.cells.get(key).unwrap_or(&nobody));
        scopes(&[old, new]).any(|scale| is_small(changed(old, new, scale), min_group))
    })
}

/// At least how many people came, went or changed an answer, of all or of those who have a mean on a scale; 0 only if
/// nobody did. Whoever changed an answer went with one print and came with another, and is still one person: so the
/// larger of both counts, never their sum.
fn changed(old: &Prints, new: &Prints, scale: Option<usize>) -> usize {
    let sum = |prints: &Prints| scale.map_or(prints.all, |scale| prints.valid.get(scale).copied().unwrap_or_default());
    let (before, after) = (sum(old), sum(new));
    if old.is_listed() && new.is_listed() {
        return difference(&each(old, scale), &each(new, scale));
    }
    if before == after { 0 } else { before.people.abs_diff(after.people).max(1) }
}

/// How many stand in only one of two lists in order, each as often as it stands there: of that list of which there are
/// more.
fn difference(old: &[u64], new: &[u64]) -> usize {
    let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
    let (mut gone, mut come) = (0, 0);
    loop {
        match (old.peek(), new.peek()) {
            (None, None) => return gone.max(come),
            (Some(before), Some(after)) if before == after => drop((old.next(), new.next())),
            (Some(before), Some(after)) if before > after => {
                new.next();
                come += 1;
            }
            (None, Some(_)) => {
                new.next();
                come += 1;
            }
            (Some(_), _) => {
                old.next();
                gone += 1;
            }
        }
    }
}
