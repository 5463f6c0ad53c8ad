//! What to learn when time is short: the units that serve the most goals within a budget. Exact.
//!
//! This is a maximum coverage knapsack: a goal counts once, however many units serve it. Three questions are asked one
//! after the other, and each is a search for a choice that is better than the best one known: what is the most that can
//! be served within the budget; with how few minutes can that be done; and which of those choices comes first in the
//! order of the units. A search skips whatever a bound (see `relaxation`) proves to hold nothing better. All figures
//! are whole numbers, so nothing is decided by rounding.

use super::relaxation::{Bound, Candidate, Int, Relaxation};

/// Something that takes time and serves goals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// How long it takes, at least 1.
    pub minutes: u32,
    /// Which goals it serves, by their place.
    pub serves: Vec<usize>,
}

/// The best choice of units.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// The units, by their place, ascending.
    pub units: Vec<usize>,
    /// Whether it is proven that none is better. Only a catalogue far larger than any real one is given up on.
    pub proven: bool,
}

/// So many steps of work, then the search gives up and says so: less than a second.
const WORK: usize = 20_000_000;

/// Rounds in which a bound is made tighter: for the first one, and for every other.
const ROUNDS: (u32, u32) = (100, 6);

/// The best choice within the budget: the most worth, then the fewest minutes, then first in the order of the units.
pub fn choose(units: &[Unit], worth: &[u32], budget: u32) -> Choice {
    let mut search = Search::new(units, worth, budget);
    let best = search.best(Int::from(budget));
    let places = best.iter().filter_map(|at| search.candidates.get(*at)).map(|candidate| candidate.place);
    Choice { units: places.collect(), proven: search.work < WORK }
}

/// The units worth a look: they fit, they serve something, and no other serves as much in less time.
fn candidates(units: &[Unit], worth: &[u32], budget: u32) -> Vec<Candidate> {
    let is_worth = |goal: &usize| worth.get(*goal).is_some_and(|worth| *worth > 0);
    let beats = |(at, unit): (usize, &Unit), (other_at, other): (usize, &Unit)| {
        (unit.minutes, at) < (other.minutes, other_at)
            && other.serves.iter().filter(|goal| is_worth(goal)).all(|goal| unit.serves.contains(goal))
    };
    let all = || units.iter().enumerate();
    all()
        .filter(|(_, unit)| unit.minutes <= budget && unit.serves.iter().any(is_worth))
        .filter(|(at, unit)| !all().any(|other| beats(other, (*at, unit))))
        .map(|(place, unit)| {
            let mut serves: Vec<usize> = unit.serves.iter().copied().filter(is_worth).collect();
            serves.sort_unstable();
            serves.dedup();
            Candidate { place, minutes: Int::from(unit.minutes), serves }
        })
        .collect()
}

struct Search {
    candidates: Vec<Candidate>,
    worth: Vec<Int>,
    relaxation: Relaxation,
    /// How many of the chosen candidates serve each goal.
    served: Vec<u32>,
    /// Whether a candidate is still open: neither chosen nor ruled out.
    open: Vec<bool>,
    chosen: Vec<usize>,
    work: usize,
}

impl Search {
    fn new(units: &[Unit], worth: &[u32], budget: u32) -> Self {
        let candidates = candidates(units, worth, budget);
        let worth: Vec<Int> = worth.iter().copied().map(Int::from).collect();
        Search {
            relaxation: Relaxation::new(&worth),
            served: vec![0; worth.len()],
            open: vec![true; candidates.len()],
            chosen: Vec::new(),
            candidates,
            worth,
            work: 0,
        }
    }

    /// The best choice. If the work gets too much, the best one found so far, with everything in it needed and with
    /// no room left for more.
    fn best(&mut self, budget: Int) -> Vec<usize> {
        let mut best = self.filled(Vec::new(), budget);
        let top = self.bound(budget, self.value(&best) + 1, ROUNDS.0).most;
        while self.value(&best) < top
            && let Some(better) = self.find(&[], &[], budget, self.value(&best) + 1)
        {
            best = better;
        }
        let value = self.value(&best);
        let step = self.candidates.iter().fold(0, |step, candidate| common_divisor(step, candidate.minutes)).max(1);
        while let Some(shorter) = self.find(&[], &[], self.minutes(&best) - step, value) {
            best = shorter;
        }
        best = self.first_in_order(best);
        if self.work < WORK { best } else { self.filled(self.without_idle(best), budget) }
    }

    /// The choice that comes first among those worth as much in as few minutes: candidate by candidate, is there one
    /// that has it?
    fn first_in_order(&mut self, mut best: Vec<usize>) -> Vec<usize> {
        let (value, minutes) = (self.value(&best), self.minutes(&best));
        let (mut with, mut without) = (Vec::new(), Vec::new());
        for at in 0..self.candidates.len() {
            if self.value(&with) == value {
                break;
            }
            with.push(at);
            if !best.contains(&at) {
                match self.find(&with, &without, minutes, value) {
                    Some(earlier) => best = earlier,
                    None => without.extend(with.pop()),
                }
            }
        }
        best
    }

    /// A choice of at least this worth within these minutes, with and without certain candidates; none if there is
    /// none, or if the work gets too much.
    fn find(&mut self, with: &[usize], without: &[usize], minutes: Int, value: Int) -> Option<Vec<usize>> {
        self.open.iter_mut().for_each(|open| *open = true);
        self.served.iter_mut().for_each(|served| *served = 0);
        self.chosen.clear();
        for at in with {
            self.take(*at);
        }
        for at in without {
            self.close(*at, true);
        }
        let left = minutes - self.minutes(with);
        if left < 0 || !self.look(left, value - self.value(with)) {
            return None;
        }
        let mut found = self.chosen.clone();
        found.sort_unstable();
        Some(found)
    }

    /// Whether the chosen candidates can be added to so that they are worth so much more; if so, they have been.
    fn look(&mut self, left: Int, needed: Int) -> bool {
        let multipliers = self.relaxation.multipliers.clone();
        let mut ruled_out = Vec::new();
        let found = loop {
            if needed <= 0 {
                break true;
            }
            let Bound { most, promising: Some(at), .. } = self.bound(left, needed, ROUNDS.1) else { break false };
            if most < needed || self.work >= WORK {
                break false;
            }
            let (minutes, gain) = (self.candidates.get(at).map_or(0, |candidate| candidate.minutes), self.gain(at));
            self.take(at);
            if self.look(left - minutes, needed - gain) {
                break true;
            }
            self.put_back(at);
            self.close(at, true);
            ruled_out.push(at);
        };
        for at in ruled_out {
            self.close(at, found);
        }
        self.relaxation.multipliers = multipliers;
        found
    }

    fn take(&mut self, at: usize) {
        self.close(at, true);
        self.chosen.push(at);
        self.count(at, |served| served + 1);
    }

    fn put_back(&mut self, at: usize) {
        self.chosen.pop();
        self.count(at, |served| served - 1);
    }

    fn close(&mut self, at: usize, closed: bool) {
        if let Some(open) = self.open.get_mut(at) {
            *open = !closed;
        }
    }

    fn count(&mut self, at: usize, change: impl Fn(u32) -> u32) {
        for goal in self.candidates.get(at).into_iter().flat_map(|candidate| &candidate.serves) {
            if let Some(served) = self.served.get_mut(*goal) {
                *served = change(*served);
            }
        }
    }

    /// The most that the open candidates can add within what is left, at the most.
    fn bound(&mut self, left: Int, needed: Int, rounds: u32) -> Bound {
        let served = &self.served;
        let is_open = |goal: &usize| served.get(*goal) == Some(&0);
        let fits = |(candidate, open): &(&Candidate, &bool)| {
            **open && candidate.minutes <= left && candidate.serves.iter().any(is_open)
        };
        let places = self.candidates.iter().zip(&self.open).enumerate().filter(|(_, pair)| fits(pair));
        let useful: Vec<(usize, &Candidate)> = places.map(|(at, (candidate, _))| (at, candidate)).collect();
        self.work += useful.len() + 1;
        let bound = self.relaxation.bound(&useful, &is_open, left, needed, rounds);
        self.work += useful.len() * usize::try_from(bound.rounds).unwrap_or_default();
        bound
    }

    /// What a candidate would add to the chosen ones.
    fn gain(&self, at: usize) -> Int {
        let goals = self.candidates.get(at).into_iter().flat_map(|candidate| &candidate.serves);
        goals.filter(|goal| self.served.get(**goal) == Some(&0)).filter_map(|goal| self.worth.get(*goal)).sum()
    }

    fn value(&self, choice: &[usize]) -> Int {
        let serves = |goal: usize| {
            choice.iter().filter_map(|at| self.candidates.get(*at)).any(|candidate| candidate.serves.contains(&goal))
        };
        self.worth.iter().enumerate().filter(|(goal, _)| serves(*goal)).map(|(_, worth)| worth).sum()
    }

    fn minutes(&self, choice: &[usize]) -> Int {
        choice.iter().filter_map(|at| self.candidates.get(*at)).map(|candidate| candidate.minutes).sum()
    }

    /// The choice with whatever still fits, the most worth per minute first.
    fn filled(&self, mut choice: Vec<usize>, budget: Int) -> Vec<usize> {
        loop {
            let (value, left) = (self.value(&choice), budget - self.minutes(&choice));
            let gain = |at: usize| self.value(&[&choice, &[at][..]].concat()) - value;
            let fitting = self.candidates.iter().enumerate().filter(|(_, candidate)| candidate.minutes <= left);
            let useful =
                fitting.map(|(at, candidate)| (at, gain(at), candidate.minutes)).filter(|(_, gain, _)| *gain > 0);
            let best = useful.reduce(|best, next| if next.1 * best.2 > best.1 * next.2 { next } else { best });
            match best {
                Some((at, ..)) => choice.push(at),
                None => break,
            }
        }
        choice.sort_unstable();
        choice
    }

    /// The choice without candidates it is worth as much without.
    fn without_idle(&self, mut choice: Vec<usize>) -> Vec<usize> {
        let value = self.value(&choice);
        for at in choice.clone() {
            let without: Vec<usize> = choice.iter().copied().filter(|other| *other != at).collect();
            if self.value(&without) == value {
                choice = without;
            }
        }
        choice
    }
}

fn common_divisor(a: Int, b: Int) -> Int {
    if b == 0 { a } else { common_divisor(b, a % b) }
}
