//! What follows from an agenda: cycles, the order in which measures can be done, who has too many at once, which
//! benefits nothing brings, and how well its hours were estimated.

use std::collections::BTreeMap;

use super::at_least;
use super::calibration::{Calibration, Round, calibrate};
use crate::model::agenda::{Agenda, EstimateRound, Progress, Step};
use crate::model::rubric::{Factor, ListEntry};

/// More measures than this one role cannot have running at once (METHOD D, P4).
pub const AT_ONCE: usize = 3;

/// From so many estimated hours on, a measure is better cut into steps.
pub const LARGE: f64 = 40.0;

/// So many results are needed before estimates are judged.
const ENOUGH: usize = 3;

/// A typical factor beyond this, or below its inverse, is worth saying: a quarter, as for a hit.
const WORTH_SAYING: f64 = 1.25;

/// The rings of measures that wait for each other, each in the order in which one waits for the next, beginning with
/// the one that stands first in the file. A measure that waits for itself is a ring of one.
pub fn cycles(agenda: &Agenda<'_>) -> Vec<Vec<usize>> {
    let edges: Vec<&[usize]> = agenda.measures.iter().map(|step| step.depends_on.as_slice()).collect();
    let mut rings: Vec<Vec<usize>> = components(&edges).into_iter().filter_map(|found| ring(&found, &edges)).collect();
    rings.sort();
    rings
}

/// One ring within measures that all wait for each other; none for a single one that does not wait for itself.
fn ring(component: &[usize], edges: &[&[usize]]) -> Option<Vec<usize>> {
    let first = *component.iter().min()?;
    // The shortest way from the first back to itself, found breadth first.
    let mut came_from: BTreeMap<usize, usize> = BTreeMap::new();
    let mut queue = std::collections::VecDeque::from([first]);
    while let Some(at) = queue.pop_front() {
        for next in edges.get(at).copied().unwrap_or_default() {
            if *next == first {
                return Some(way(first, at, &came_from));
            }
            if component.contains(next) && !came_from.contains_key(next) {
                came_from.insert(*next, at);
                queue.push_back(*next);
            }
        }
    }
    None
}

fn way(first: usize, last: usize, came_from: &BTreeMap<usize, usize>) -> Vec<usize> {
    let mut way = vec![last];
    let mut at = last;
    while at != first {
        let Some(before) = came_from.get(&at) else { break };
        at = *before;
        way.push(at);
    }
    way.reverse();
    way
}

/// Measures that all wait for each other (Tarjan 1972, without recursion, so that any length is safe), each sorted.
fn components(edges: &[&[usize]]) -> Vec<Vec<usize>> {
    let mut walk = Walk { index: vec![None; edges.len()], low: vec![0; edges.len()], ..Walk::default() };
    for root in 0..edges.len() {
        walk.from(root, edges);
    }
    walk.found
}

#[derive(Default)]
struct Walk {
    index: Vec<Option<usize>>,
    low: Vec<usize>,
    on_stack: std::collections::BTreeSet<usize>,
    stack: Vec<usize>,
    count: usize,
    found: Vec<Vec<usize>>,
}

impl Walk {
    fn from(&mut self, root: usize, edges: &[&[usize]]) {
        // Where the walk stands, and which of its edges comes next.
        let mut path: Vec<(usize, usize)> = Vec::new();
        if self.enter(root) {
            path.push((root, 0));
        }
        while let Some((at, edge)) = path.pop() {
            let Some(next) = edges.get(at).and_then(|edges| edges.get(edge)).copied() else {
                self.leave(at);
                if let Some((before, _)) = path.last() {
                    self.lower(*before, self.low_of(at));
                }
                continue;
            };
            path.push((at, edge + 1));
            if self.enter(next) {
                path.push((next, 0));
            } else if self.on_stack.contains(&next) {
                let index = self.index.get(next).copied().flatten().unwrap_or(usize::MAX);
                self.lower(at, index);
            }
        }
    }

    /// Whether it was not seen before.
    fn enter(&mut self, at: usize) -> bool {
        let Some(index) = self.index.get_mut(at).filter(|index| index.is_none()) else { return false };
        *index = Some(self.count);
        if let Some(low) = self.low.get_mut(at) {
            *low = self.count;
        }
        self.count += 1;
        self.stack.push(at);
        self.on_stack.insert(at);
        true
    }

    fn leave(&mut self, at: usize) {
        if self.index.get(at).copied().flatten() != Some(self.low_of(at)) {
            return;
        }
        let mut component = Vec::new();
        while let Some(top) = self.stack.pop() {
            self.on_stack.remove(&top);
            component.push(top);
            if top == at {
                break;
            }
        }
        component.sort_unstable();
        self.found.push(component);
    }

    fn low_of(&self, at: usize) -> usize {
        self.low.get(at).copied().unwrap_or(usize::MAX)
    }

    fn lower(&mut self, at: usize, to: usize) {
        if let Some(low) = self.low.get_mut(at) {
            *low = (*low).min(to);
        }
    }
}

/// How deep each measure stands below those it waits for: 0 for one that waits for nothing. Within a ring nothing
/// stands below anything.
pub fn depths(agenda: &Agenda<'_>) -> Vec<usize> {
    let count = agenda.measures.len();
    let mut waits: Vec<usize> = agenda.measures.iter().map(|step| step.depends_on.len()).collect();
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (at, step) in agenda.measures.iter().enumerate() {
        for before in &step.depends_on {
            if let Some(list) = followers.get_mut(*before) {
                list.push(at);
            }
        }
    }
    let mut depths = vec![0; count];
    let mut ready: std::collections::VecDeque<usize> = (0..count).filter(|at| waits.get(*at) == Some(&0)).collect();
    while let Some(at) = ready.pop_front() {
        let below = depths.get(at).map_or(0, |depth| depth + 1);
        for next in followers.get(at).into_iter().flatten() {
            if let Some(depth) = depths.get_mut(*next) {
                *depth = below.max(*depth);
            }
            if let Some(left) = waits.get_mut(*next) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    ready.push_back(*next);
                }
            }
        }
    }
    depths
}

/// Roles with more running measures than they can have at once, with those measures, in the order of the file.
pub fn overloaded<'a, 'r>(agenda: &'a Agenda<'r>) -> Vec<(&'a str, Vec<&'a Step<'r>>)> {
    let mut owners: Vec<(&str, Vec<&Step<'r>>)> = Vec::new();
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    for step in agenda.measures.iter().filter(|step| step.status == Progress::Running) {
        let Some(owner) = step.owner.as_deref() else { continue };
        let slot = *at.entry(owner).or_insert(owners.len());
        match owners.get_mut(slot) {
            Some((_, steps)) => steps.push(step),
            None => owners.push((owner, vec![step])),
        }
    }
    owners.retain(|(_, steps)| steps.len() > AT_ONCE);
    owners
}

/// The kinds of benefit that no measure brings which still counts.
pub fn uncovered<'r>(agenda: &Agenda<'r>) -> Vec<&'r ListEntry> {
    let counted = || agenda.measures.iter().filter(|step| step.status.counts());
    let entries = agenda.benefits.entries.iter().enumerate();
    entries.filter(|(at, _)| !counted().any(|step| step.benefits.contains(at))).map(|(_, entry)| entry).collect()
}

/// Whether some measure that still counts works on a factor.
pub fn works_on(agenda: &Agenda<'_>, factor: &Factor) -> bool {
    let mut counted = agenda.measures.iter().filter(|step| step.status.counts());
    counted.any(|step| step.factor.is_some_and(|worked_on| worked_on.id == factor.id))
}

/// Every estimate with its result: the rounds of the game, then the finished measures, in the order of the file.
pub fn estimates(rounds: &[EstimateRound], agenda: Option<&Agenda<'_>>) -> (Calibration, Calibration) {
    let game: Vec<Round> =
        rounds.iter().map(|round| Round { estimate: round.estimate, result: round.result }).collect();
    (calibrate(&game), calibrate(&finished(agenda)))
}

fn finished(agenda: Option<&Agenda<'_>>) -> Vec<Round> {
    let steps = agenda.into_iter().flat_map(|agenda| &agenda.measures);
    let done = steps.filter(|step| step.status == Progress::Done && (step.estimate.is_some() || step.actual.is_some()));
    done.map(|step| Round { estimate: step.estimate, result: step.actual }).collect()
}

/// The factor by which measures take longer (above 1) or shorter than estimated, if enough are finished and it is worth
/// saying; with how many it rests on.
pub fn habit(calibration: &Calibration) -> Option<(f64, usize)> {
    let bias = calibration.bias.filter(|bias| at_least(*bias, WORTH_SAYING) || at_least(1.0 / WORTH_SAYING, *bias))?;
    (calibration.of >= ENOUGH).then_some((bias, calibration.of))
}
