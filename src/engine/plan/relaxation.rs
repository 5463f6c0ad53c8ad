//! How much a choice of units can serve at the most, without trying them all.
//!
//! The worth of each goal is divided: one part is given away for nothing, the other, its multiplier, is earned by every
//! unit that serves it. Units then add up without looking at each other, and taking them by what they earn per minute,
//! the last one in part, is the most a budget can hold. Whatever the multipliers, no choice is worth more. This is the
//! Lagrangian bound; subgradient steps move the multipliers to where it is low: down for a goal that is served more than
//! once, up for one that is not served.

/// Worth and minutes, where sums and products of them always fit.
pub(super) type Int = i128;

/// A unit that can be of use.
pub(super) struct Candidate {
    /// Its place among all units.
    pub(super) place: usize,
    pub(super) minutes: Int,
    pub(super) serves: Vec<usize>,
}

/// Multipliers are in parts of one unit of worth.
const PARTS: Int = 4096;

/// A whole unit, when units are taken in part.
const WHOLE: Int = 64;

/// So many rounds without success, then the steps get shorter.
const PATIENCE: u32 = 4;

pub(super) struct Relaxation {
    worth: Vec<Int>,
    /// What a unit earns for each goal, in parts.
    pub(super) multipliers: Vec<Int>,
}

/// What a bound says.
pub(super) struct Bound {
    /// No choice is worth more.
    pub(super) most: Int,
    /// The unit that earns the most per minute; none if there is nothing to choose from.
    pub(super) promising: Option<usize>,
    /// How many rounds it took.
    pub(super) rounds: u32,
}

/// One round: the bound, how often each goal is served in it, and the unit taken first.
struct Round {
    parts: Int,
    load: Vec<Int>,
    first: Option<usize>,
}

impl Relaxation {
    pub(super) fn new(worth: &[Int]) -> Self {
        Relaxation { worth: worth.to_vec(), multipliers: worth.iter().map(|worth| worth * PARTS).collect() }
    }

    /// The most that `units` can be worth within `left` minutes, counting only open goals. It is made tighter until it
    /// is below `needed` or the rounds are over, and the multipliers found are kept for the next one.
    pub(super) fn bound(
        &mut self,
        units: &[(usize, &Candidate)],
        is_open: &impl Fn(&usize) -> bool,
        left: Int,
        needed: Int,
        rounds: u32,
    ) -> Bound {
        let mut reachable = vec![false; self.worth.len()];
        for goal in units.iter().flat_map(|(_, unit)| &unit.serves).filter(|goal| is_open(goal)) {
            if let Some(reachable) = reachable.get_mut(*goal) {
                *reachable = true;
            }
        }
        let mut best = self.round(units, &reachable, left);
        let mut kept = self.multipliers.clone();
        let (mut shorter, mut in_vain, mut done) = (1, 0, 1);
        let mut last = (best.parts, best.load.clone());
        while best.parts / PARTS >= needed
            && done <= rounds
            && self.step(&last.1, last.0 - (needed * PARTS - 1), &reachable, shorter)
        {
            let round = self.round(units, &reachable, left);
            done += 1;
            last = (round.parts, round.load.clone());
            if round.parts < best.parts {
                best = round;
                kept.clone_from(&self.multipliers);
                in_vain = 0;
            } else {
                in_vain += 1;
            }
            if in_vain == PATIENCE {
                self.multipliers.clone_from(&kept);
                last = (best.parts, best.load.clone());
                (shorter, in_vain) = (shorter * 2, 0);
            }
        }
        self.multipliers = kept;
        Bound { most: best.parts / PARTS, promising: best.first, rounds: done }
    }

    /// Takes the units by what they earn per minute until the minutes are used up, the last one in part.
    fn round(&self, units: &[(usize, &Candidate)], reachable: &[bool], left: Int) -> Round {
        let is_reachable = |goal: &usize| reachable.get(*goal) == Some(&true);
        let earned = |unit: &Candidate| -> Int {
            unit.serves.iter().filter(|goal| is_reachable(goal)).filter_map(|goal| self.multipliers.get(*goal)).sum()
        };
        let given = self.worth.iter().zip(&self.multipliers).zip(reachable).filter(|(_, reachable)| **reachable);
        let mut parts: Int = given.map(|((worth, multiplier), _)| worth * PARTS - multiplier).sum();
        let mut order: Vec<(usize, &Candidate, Int)> =
            units.iter().map(|(at, unit)| (*at, *unit, earned(unit))).collect();
        order.sort_by(|(a_at, a, a_earned), (b_at, b, b_earned)| {
            (b_earned * a.minutes).cmp(&(a_earned * b.minutes)).then(a_at.cmp(b_at))
        });
        let mut load = vec![0; reachable.len()];
        let mut room = left;
        for (_, unit, earned) in &order {
            let taken = if unit.minutes <= room { WHOLE } else { WHOLE * room / unit.minutes };
            // What is earned in part is rounded up: the bound must not be too low.
            parts += if unit.minutes <= room { *earned } else { (earned * room + unit.minutes - 1) / unit.minutes };
            for goal in &unit.serves {
                if let Some(load) = load.get_mut(*goal) {
                    *load += taken;
                }
            }
            room -= unit.minutes.min(room);
            if room == 0 {
                break;
            }
        }
        Round { parts, load, first: order.first().map(|(at, ..)| *at) }
    }

    /// Moves the multipliers of the reachable goals; false if there is nowhere to go.
    fn step(&mut self, load: &[Int], excess: Int, reachable: &[bool], shorter: Int) -> bool {
        let off = |load: &Int| load - WHOLE;
        let norm: Int = load.iter().zip(reachable).filter(|(_, r)| **r).map(|(load, _)| off(load) * off(load)).sum();
        if norm == 0 {
            return false;
        }
        let goals = self.multipliers.iter_mut().zip(&self.worth).zip(load.iter().zip(reachable));
        for ((multiplier, worth), (load, _)) in goals.filter(|(_, (_, reachable))| **reachable) {
            let step = excess.max(1) * off(load) * WHOLE / norm / shorter;
            *multiplier = (*multiplier - step).clamp(0, worth * PARTS);
        }
        true
    }
}
