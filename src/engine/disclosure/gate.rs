//! Whether published means say too much about a few people although none of them can be worked out exactly.
//!
//! Everything here is about one item. Source: RELIABILITY.md section 2, rule R6: as far as the published, rounded
//! means tell, the mean of too few people must be able to lie anywhere in a range at least [`WIDTH`] wide, or groups
//! are hidden until it can.
//!
//! How it works: the lowest and the highest possible mean of an atom are linear programs. What the solver returns is
//! not believed but checked: two sets of answers that fit all published means and differ by the width are the proof.
//! Whatever goes wrong with the solver, then, hides a group and shows none.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::span::{Atom, Candidate, Level, by_priority, somebody};
use crate::model::diagnosis::Bound;

/// So much must stay open about the mean of too few people, in steps of the answer scale (R6).
const WIDTH: f64 = 1.0;

/// Half a step of a mean with one decimal (R5).
const HALF_STEP: f64 = 0.05;

/// The solver keeps to its constraints to within 1e-7. Ranges are taken to be narrower by this, so that what it finds
/// keeps to the published ones fully; between whole numbers, where there is no room, it may miss them by this. In
/// answers added up.
const SLACK: f64 = 1e-6;

/// What rounding errors of adding up answers may amount to, for each answer.
const ROUND_OFF: f64 = 1e-10;

/// A possible sum of whole answers that is so close to a whole number is that number. All sums in question are
/// multiples of fractions much coarser than this.
const NEARLY_WHOLE: f64 = 1e-4;

/// The largest table judged: atoms times groups of more than one atom, times the atoms that are protected. Twenty rows
/// by 25 columns with 91 small cells make 2.1 million and take less than a second.
const LARGEST: usize = 5_000_000;

/// What a person can have answered.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answers {
    /// The lowest answer.
    pub(super) low: f64,
    /// The highest answer.
    pub(super) high: f64,
    /// Whether everybody knows that answers are whole numbers, as those to one question are. The mean of a person over
    /// several questions is not. An outsider can then rule out more, so less is shown.
    pub(super) whole: bool,
}

/// What an outsider can read from a published mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Range {
    /// The lowest exact mean it can stand for.
    pub(super) low: f64,
    /// The highest exact mean it can stand for.
    pub(super) high: f64,
}

impl Range {
    /// Of a mean with one decimal, possibly kept away from an end (R7): then it is open up to that end of the scale.
    pub(super) fn of(mean: f64, bound: Bound, answers: Answers) -> Self {
        // Halves are rounded up, so the upper end itself would be shown as the next mean.
        let (low, high) = (mean - HALF_STEP, mean + HALF_STEP - 10.0 * ROUND_OFF);
        match bound {
            Bound::Exact => Range { low, high },
            Bound::AtLeast => Range { low, high: answers.high },
            Bound::AtMost => Range { low: answers.low, high },
        }
    }

    /// Of a mean shown as it is.
    pub(super) fn exactly(mean: f64) -> Self {
        Range { low: mean, high: mean }
    }
}

/// For each published group, in the order given, whether it stays published: the group of lowest priority is dropped
/// until the rest leaves enough open ([`wide_enough`]).
///
/// `shown` is what may be shown by R3. The own view of a person who agreed to be shown is known, so it always stays; it
/// must be in `shown`, exactly, if any other group with that person is, or no group with that person stays.
///
/// Where the programs would be too large ([`LARGEST`]), all inner cells are dropped, then all margins, then the total.
pub(super) fn kept(atoms: &[Atom], shown: &[(Candidate, Range)], min_group: usize, answers: Answers) -> Vec<bool> {
    kept_within(LARGEST, atoms, shown, min_group, answers)
}

/// Whether what is shown leaves open, for every atom of fewer than `min_group` people, means that lie [`WIDTH`] apart.
///
/// Nobody and people who agreed to be shown are not protected; of the latter, their own view must be in `shown` if any
/// group with them is, for else nobody here could tell what is known of the others.
/// `false` also if `shown` contradicts itself, names an atom that does not exist, or cannot be judged for certain.
pub(super) fn wide_enough(atoms: &[Atom], shown: &[(&[usize], Range)], min_group: usize, answers: Answers) -> bool {
    let protected: Vec<usize> =
        atoms.iter().enumerate().filter(|(_, atom)| atom.is_protected(min_group)).map(|(place, _)| place).collect();
    protected.is_empty() || Known::new(atoms, shown, answers).is_some_and(|known| known.leaves_open(&protected))
}

/// [`kept`] with a limit of its own.
fn kept_within(
    largest: usize,
    atoms: &[Atom],
    shown: &[(Candidate, Range)],
    min_group: usize,
    answers: Answers,
) -> Vec<bool> {
    let candidates: Vec<Candidate> = shown.iter().map(|(group, _)| *group).collect();
    let (facts, others): (Vec<usize>, Vec<usize>) = by_priority(atoms, &candidates)
        .into_iter()
        .partition(|place| candidates.get(*place).is_some_and(|group| is_own_view(atoms, group.atoms)));
    let get = |place: &usize| shown.get(*place).map(|(group, range)| (group.atoms, *range));
    let together = |places: &[usize]| facts.iter().chain(places).filter_map(get).collect::<Vec<_>>();
    let upto = |level: Level| {
        let of_level = |place: &&usize| candidates.get(**place).is_some_and(|group| group.level <= level);
        others.iter().take_while(of_level).copied().collect::<Vec<_>>()
    };
    let stays = [Level::Inner, Level::Margin, Level::Total]
        .into_iter()
        .map(upto)
        .find(|places| size(atoms, &together(places), min_group) <= largest)
        .map(|mut places| {
            let wide = |count: usize| {
                wide_enough(atoms, &together(places.get(..count).unwrap_or_default()), min_group, answers)
            };
            let count = if min_group <= 1 { places.len() } else { longest(places.len(), wide) };
            places.truncate(count);
            places
        })
        .unwrap_or_default();
    (0..shown.len()).map(|place| facts.contains(&place) || stays.contains(&place)).collect()
}

/// The largest number up to `all` for which `good` holds, if it holds for all numbers below one for which it does; 0
/// if for none. The fewer means are published, the more they leave open.
fn longest(all: usize, good: impl Fn(usize) -> bool) -> usize {
    if good(all) {
        return all;
    }
    let (mut works, mut fails) = (0, all);
    while fails.saturating_sub(works) > 1 {
        let middle = works.midpoint(fails);
        if good(middle) { works = middle } else { fails = middle }
    }
    works
}

/// How large the programs are, all in all.
fn size(atoms: &[Atom], shown: &[(&[usize], Range)], min_group: usize) -> usize {
    let sums = shown.iter().filter(|(group, _)| somebody(atoms, group).len() > 1).count();
    let protected = atoms.iter().filter(|atom| atom.is_protected(min_group)).count();
    atoms.len().saturating_mul(sums).saturating_mul(protected)
}

/// Whether a group is one person who agreed to be shown.
fn is_own_view(atoms: &[Atom], group: &[usize]) -> bool {
    matches!(somebody(atoms, group).as_slice(), [(_, only)] if only.is_own_view())
}

/// What is known of the answers of each atom, added up.
#[derive(Debug)]
struct Known {
    /// For each atom, what is known of it alone.
    alone: Vec<Sum>,
    /// What is known of several together.
    together: Vec<Sum>,
    /// Whether all these sums are whole numbers.
    whole: bool,
}

/// What is known of the answers of some atoms, added up.
#[derive(Debug)]
struct Sum {
    /// The atoms.
    atoms: Vec<usize>,
    /// How many people they are.
    people: f64,
    /// Between what the sum of their answers lies.
    range: Range,
}

impl Sum {
    /// Of `atoms` as many as `people`, whose mean is in `range`.
    fn new(atoms: Vec<usize>, people: usize, range: Range, whole: bool) -> Self {
        let people = people as f64;
        let (low, high, error) = (range.low * people, range.high * people, ROUND_OFF * people);
        let range =
            if whole { Range { low: (low - error).ceil(), high: (high + error).floor() } } else { Range { low, high } };
        Sum { atoms, people, range }
    }
}

impl Known {
    /// `None` where it contradicts itself, names an atom that does not exist, or shows a group with a person who
    /// agreed to be shown without showing what that person said.
    fn new(atoms: &[Atom], shown: &[(&[usize], Range)], answers: Answers) -> Option<Self> {
        let (ends, whole) = (Range { low: answers.low, high: answers.high }, answers.whole);
        let any = |(place, atom): (usize, &Atom)| Sum::new(vec![place], atom.people, ends, whole);
        let mut alone: Vec<Sum> = atoms.iter().enumerate().map(any).collect();
        let mut together = Vec::new();
        let mut open_views: Vec<bool> = atoms.iter().map(|atom| atom.is_own_view()).collect();
        for (group, range) in shown {
            if group.iter().any(|place| *place >= atoms.len()) {
                return None;
            }
            let (members, people): (Vec<usize>, Vec<usize>) =
                somebody(atoms, group).into_iter().map(|(place, atom)| (place, atom.people)).unzip();
            let sum = Sum::new(members, people.into_iter().sum(), *range, whole);
            if !is_possible(sum.range) {
                return None;
            }
            if let [only] = sum.atoms.as_slice() {
                let known = &mut alone.get_mut(*only)?.range;
                *known = Range { low: known.low.max(sum.range.low), high: known.high.min(sum.range.high) };
                *open_views.get_mut(*only)? = false;
            } else if !sum.atoms.is_empty() {
                together.push(sum);
            }
        }
        let unclear = |sum: &Sum| sum.atoms.iter().any(|place| open_views.get(*place).is_none_or(|open| *open));
        let fits = alone.iter().all(|sum| is_possible(sum.range));
        (fits && !together.iter().any(unclear)).then_some(Known { alone, together, whole })
    }

    /// Whether the mean of each of these atoms can lie in places [`WIDTH`] apart.
    fn leaves_open(&self, protected: &[usize]) -> bool {
        let nothing = Range { low: f64::INFINITY, high: f64::NEG_INFINITY };
        let mut seen = vec![nothing; self.alone.len()];
        protected.iter().all(|place| {
            [OptimizationDirection::Maximize, OptimizationDirection::Minimize].into_iter().any(|direction| {
                if !self.is_wide(&seen, *place)
                    && let Some(sums) = self.extreme(*place, direction)
                {
                    let widen = |(range, sum): (&mut Range, f64)| {
                        *range = Range { low: range.low.min(sum), high: range.high.max(sum) };
                    };
                    seen.iter_mut().zip(sums).for_each(widen);
                }
                self.is_wide(&seen, *place)
            })
        })
    }

    /// Whether sums have been seen of an atom whose means lie [`WIDTH`] apart.
    fn is_wide(&self, seen: &[Range], place: usize) -> bool {
        let (Some(seen), Some(sum)) = (seen.get(place), self.alone.get(place)) else { return false };
        let (low, high) = if self.whole {
            ((seen.low - NEARLY_WHOLE).ceil(), (seen.high + NEARLY_WHOLE).floor())
        } else {
            (seen.low, seen.high)
        };
        high - low >= WIDTH * sum.people
    }

    /// Sums of the answers of all atoms that fit what is known and make that of `target` as large or as small as
    /// possible, as far as the way to them is right; that they fit is checked. `None` if there are none or the solver
    /// gives up.
    fn extreme(&self, target: usize, direction: OptimizationDirection) -> Option<Vec<f64>> {
        let sums = match self.together.as_slice() {
            [only] if only.atoms.contains(&target) => self.shared_out(only, target, direction)?,
            _ => self.solved(target, direction)?,
        };
        self.fits(&sums).then_some(sums)
    }

    /// Where a single mean of several is known, most cases by far, no program is needed: all but `target` give as
    /// little as they can, or as much, and then whatever the known sum still lacks, or has too much.
    fn shared_out(&self, known: &Sum, target: usize, direction: OptimizationDirection) -> Option<Vec<f64>> {
        let ends: Vec<(f64, f64)> = self.alone.iter().map(|sum| self.narrower(sum.range)).collect();
        let (low, high) = self.narrower(known.range);
        let is_up = matches!(direction, OptimizationDirection::Maximize);
        let away: Vec<f64> = ends.iter().map(|(low, high)| if is_up { *low } else { *high }).collect();
        let others: f64 =
            known.atoms.iter().filter(|place| **place != target).filter_map(|place| away.get(*place)).sum();
        let mut sums = away;
        let wanted = (if is_up { high } else { low }) - others;
        let (least, most) = *ends.get(target)?;
        *sums.get_mut(target)? = wanted.clamp(least, most);
        let reached: f64 = known.atoms.iter().filter_map(|place| sums.get(*place)).sum();
        let mut lacking = reached.clamp(low, high) - reached;
        for place in known.atoms.iter().filter(|place| **place != target) {
            let ((least, most), sum) = (*ends.get(*place)?, sums.get_mut(*place)?);
            let moved = (*sum + lacking).clamp(least, most);
            lacking -= moved - *sum;
            *sum = moved;
        }
        Some(sums)
    }

    /// The same by a linear program.
    fn solved(&self, target: usize, direction: OptimizationDirection) -> Option<Vec<f64>> {
        let mut problem = Problem::new(direction);
        let mut terms = Vec::new();
        for (place, sum) in self.alone.iter().enumerate() {
            let weight = if place == target { 1.0 } else { 0.0 };
            terms.push(problem.add_var(weight, self.narrower(sum.range)));
        }
        for sum in &self.together {
            let (low, high) = self.narrower(sum.range);
            let parts = || sum.atoms.iter().filter_map(|place| Some((*terms.get(*place)?, 1.0)));
            problem.add_constraint(parts(), ComparisonOp::Ge, low);
            problem.add_constraint(parts(), ComparisonOp::Le, high);
        }
        let solution = problem.solve().ok()?.into_solution().ok()?;
        Some(terms.iter().map(|term| solution.var_value(*term)).collect())
    }

    /// Whether sums of the answers of all atoms agree with everything known.
    fn fits(&self, sums: &[f64]) -> bool {
        let lies_in = |value: f64, known: &Sum| {
            let error = if self.whole { SLACK } else { ROUND_OFF * known.people };
            known.range.low - error <= value && value <= known.range.high + error
        };
        let get = |place: &usize| sums.get(*place).copied().unwrap_or(f64::NAN);
        let mut all = self.alone.iter().chain(&self.together);
        all.all(|known| lies_in(known.atoms.iter().map(get).sum(), known))
    }

    /// What the solver is to keep to: a range without its outermost [`SLACK`]s, its middle if there is no more. Between
    /// whole numbers, the range itself.
    fn narrower(&self, range: Range) -> (f64, f64) {
        let middle = f64::midpoint(range.low, range.high);
        let slack = if self.whole { 0.0 } else { SLACK };
        ((range.low + slack).min(middle), (range.high - slack).max(middle))
    }
}

/// Whether there is anything in a range; `false` where an end is not a number.
fn is_possible(range: Range) -> bool {
    range.low <= range.high
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::Config;

    use super::super::span::{Atom, Candidate, Level};
    use super::{Answers, Known, Range, kept, kept_within, wide_enough};
    use crate::model::diagnosis::Bound;
    use microlp::OptimizationDirection::{Maximize, Minimize};

    /// Means of people over several questions.
    const MEANS: Answers = Answers { low: 1.0, high: 5.0, whole: false };

    /// Answers to one question.
    const WHOLE: Answers = Answers { whole: true, ..MEANS };

    fn atoms(people: &[usize]) -> Vec<Atom> {
        people.iter().map(|people| Atom { people: *people, consents: false }).collect()
    }

    fn rounded(mean: f64) -> Range {
        Range::of(mean, Bound::Exact, MEANS)
    }

    /// The lowest and the highest possible mean of an atom, by the linear programs.
    fn possible(atoms: &[Atom], shown: &[(&[usize], Range)], target: usize) -> (f64, f64) {
        possible_of(MEANS, atoms, shown, target)
    }

    fn possible_of(answers: Answers, atoms: &[Atom], shown: &[(&[usize], Range)], target: usize) -> (f64, f64) {
        let known = Known::new(atoms, shown, answers).unwrap();
        let mean = |direction| known.extreme(target, direction).unwrap()[target] / atoms[target].people as f64;
        (mean(Minimize), mean(Maximize))
    }

    fn assert_range((low, high): (f64, f64), expected: (f64, f64)) {
        assert!((low - expected.0).abs() < 5e-3 && (high - expected.1).abs() < 5e-3, "{low} to {high}");
    }

    /// RELIABILITY.md V01: with one decimal the sum of the three lies within 2.55 and 7.05.
    #[test]
    fn a_small_group_left_over_is_known_to_lie_low() {
        let atoms = atoms(&[12, 9, 3]);
        let shown: [(&[usize], Range); 3] = [(&[0, 1, 2], rounded(3.3)), (&[0], rounded(3.5)), (&[1], rounded(3.6))];
        assert_range(possible(&atoms, &shown, 2), (1.0, 7.05 / 3.0));
        assert!(wide_enough(&atoms, &shown, 5, MEANS));
    }

    /// RELIABILITY.md V10: one more reply between two reports still shows an answer of 0.35 to 2.65.
    #[test]
    fn one_reply_more_is_known_to_lie_low() {
        let shown: [(&[usize], Range); 2] = [(&[0], rounded(3.9)), (&[0, 1], rounded(3.7))];
        assert_range(possible(&atoms(&[11, 1]), &shown, 1), (1.0, 2.65));
    }

    /// RELIABILITY.md V11: the rest of a total are of one mind. The three lie at 4.28 (12.85 / 3) to 5.0; V11 rounds
    /// their sum up to 13, so 4.33. Who also knows that the twelve add up to 42 and all to 66 or 67 gets 14 / 3.
    #[test]
    fn a_rest_of_one_mind_hides_the_group_beside_it() {
        let atoms = atoms(&[12, 3, 2]);
        let shown: [(&[usize], Range); 2] = [(&[0, 1, 2], rounded(3.9)), (&[0], rounded(3.5))];
        assert_range(possible(&atoms, &shown, 1), (12.85 / 3.0, 5.0));
        assert_range(possible_of(WHOLE, &atoms, &shown, 1), (14.0 / 3.0, 5.0));
        assert!(!wide_enough(&atoms, &shown, 5, WHOLE));
        assert!(!wide_enough(&atoms, &shown, 5, MEANS));
        assert!(wide_enough(&atoms, &shown[..1], 5, MEANS));
        assert!(wide_enough(&atoms, &shown, 2, MEANS), "nobody is too few then");
        let published = [
            (Candidate { atoms: &[0], level: Level::Inner, name: "g1" }, rounded(3.5)),
            (Candidate { atoms: &[0, 1, 2], level: Level::Total, name: "*" }, rounded(3.9)),
        ];
        assert_eq!(kept(&atoms, &published, 5, MEANS), [false, true]);
        assert_eq!(kept(&atoms, &published, 2, MEANS), [true, true]);
        assert_eq!(kept(&atoms, &published, 1, MEANS), [true, true]);
    }

    /// Between 2.55 and 3.65 there is more than a step, but only one answer.
    #[test]
    fn a_single_possible_answer_is_no_range() {
        let atoms = atoms(&[1]);
        let shown: [(&[usize], Range); 1] = [(&[0], Range { low: 2.55, high: 3.65 })];
        assert!(wide_enough(&atoms, &shown, 5, MEANS));
        assert!(!wide_enough(&atoms, &shown, 5, WHOLE));
        let shown: [(&[usize], Range); 1] = [(&[0], Range { low: 2.0, high: 3.65 })];
        assert!(wide_enough(&atoms, &shown, 5, WHOLE));
    }

    /// Three people in pairs: twice the first is what two pairs have more than the third, so 1.5 to 2.5, so 2.
    #[test]
    fn half_an_answer_is_none() {
        let atoms = atoms(&[1, 1, 1]);
        let four_or_five = Range { low: 2.0, high: 2.5 };
        let shown: [(&[usize], Range); 3] =
            [(&[0, 1], four_or_five), (&[0, 2], four_or_five), (&[1, 2], Range::exactly(2.5))];
        assert_range(possible_of(WHOLE, &atoms, &shown, 0), (1.5, 2.5));
        assert!(!wide_enough(&atoms, &shown, 5, WHOLE));
    }

    /// Twenty people with 3.5 have 69 or 70 in all: 71 is shown as 3.6.
    #[test]
    fn halves_are_rounded_up() {
        let sums = |range: Range| Known::new(&atoms(&[20]), &[(&[0], range)], WHOLE).unwrap().alone[0].range;
        assert_eq!(sums(rounded(3.5)), Range { low: 69.0, high: 70.0 });
        assert_eq!(sums(Range::exactly(3.5)), Range { low: 70.0, high: 70.0 });
        assert_eq!(sums(Range::of(4.9, Bound::AtLeast, WHOLE)), Range { low: 97.0, high: 100.0 });
    }

    /// What is kept away from an end is open up to that end: that the five say 4.9 is not read from "at least 4.5".
    #[test]
    fn a_clamped_mean_leaves_more_open() {
        let low_end = Range::of(1.5, Bound::AtMost, MEANS);
        assert!(low_end.low <= 1.0 && (low_end.high - 1.55).abs() < 1e-8);
        let high_end = Range::of(4.5, Bound::AtLeast, MEANS);
        assert!((high_end.low - 4.45).abs() < 1e-8 && high_end.high >= 5.0);
        let atoms = atoms(&[6, 4]);
        let shown = |range: Range| -> [(&'static [usize], Range); 2] { [(&[0], range), (&[0, 1], rounded(4.4))] };
        assert!(!wide_enough(&atoms, &shown(rounded(4.9)), 5, MEANS), "4.4 of all less 4.9 of six: 3.5 to 3.8");
        assert!(wide_enough(&atoms, &shown(high_end), 5, MEANS), "4.4 of all less 4.45 to 5 of six: 3.4 to 4.5");
    }

    /// A range of exactly one step cannot be told from a slightly narrower one, so it does not pass.
    #[test]
    fn the_edge_itself_does_not_pass() {
        let atoms = atoms(&[1]);
        let shown = |high: f64| -> [(&'static [usize], Range); 1] { [(&[0], Range { low: 2.0, high })] };
        assert!(!wide_enough(&atoms, &shown(2.9), 5, MEANS));
        assert!(!wide_enough(&atoms, &shown(3.0), 5, MEANS));
        assert!(wide_enough(&atoms, &shown(3.001), 5, MEANS));
    }

    #[test]
    fn who_agreed_is_known_and_narrows_the_others() {
        let atoms = [Atom { people: 1, consents: true }, Atom { people: 1, consents: false }];
        let everybody: (&[usize], Range) = (&[0, 1], Range { low: 2.5, high: 3.3 });
        let own = |view: f64| -> (&'static [usize], Range) { (&[0], Range::exactly(view)) };
        // Of two people whose answers add up to 5 to 6.6, one said 1: the other said 4 or 5.
        assert_range(possible(&atoms, &[own(1.0), everybody], 1), (4.0, 5.0));
        assert!(!wide_enough(&atoms, &[own(1.0), everybody], 5, MEANS));
        assert!(wide_enough(&atoms, &[own(3.0), everybody], 5, MEANS));
        assert!(!wide_enough(&atoms, &[everybody], 5, MEANS), "what the first said is known, only not here");
        assert!(wide_enough(&atoms, &[own(1.0)], 5, MEANS));
        assert!(wide_enough(&atoms, &[own(3.0), everybody], 5, WHOLE), "2 or 3");
    }

    #[test]
    fn the_view_of_who_agreed_stays_whatever_is_dropped() {
        let atoms = [Atom { people: 1, consents: true }, Atom { people: 1, consents: false }];
        let all = (Candidate { atoms: &[0, 1], level: Level::Total, name: "*" }, Range { low: 2.5, high: 3.3 });
        let own = (Candidate { atoms: &[0], level: Level::Inner, name: "lead" }, Range::exactly(1.0));
        assert_eq!(kept(&atoms, &[all, own], 5, MEANS), [false, true]);
        assert_eq!(kept_within(0, &atoms, &[all, own], 5, MEANS), [false, true]);
    }

    #[test]
    fn what_makes_no_sense_does_not_pass() {
        let atoms = atoms(&[6, 3]);
        let ok: (&[usize], Range) = (&[0, 1], rounded(3.0));
        assert!(wide_enough(&atoms, &[ok], 5, MEANS));
        assert!(!wide_enough(&atoms, &[ok, (&[2], rounded(3.0))], 5, MEANS), "no such atom");
        assert!(!wide_enough(&atoms, &[ok, (&[0], Range::exactly(f64::NAN))], 5, MEANS));
        assert!(!wide_enough(&atoms, &[(&[0, 1], Range::exactly(f64::NAN))], 5, MEANS));
        assert!(!wide_enough(&atoms, &[ok, (&[0, 1], rounded(4.0))], 5, MEANS), "two means of one group");
        assert!(!wide_enough(&atoms, &[ok, (&[1], rounded(7.0))], 5, MEANS), "beyond the scale");
    }

    #[test]
    fn what_the_solver_says_is_checked() {
        let known = Known::new(&atoms(&[6, 3]), &[(&[0, 1], rounded(3.0))], MEANS).unwrap();
        assert!(known.fits(&[18.0, 9.0]));
        assert!(!known.fits(&[18.0, 9.5]), "27.5 of nine is 3.1");
        assert!(!known.fits(&[12.0, 15.1]), "beyond the scale");
        assert!(!known.fits(&[27.0]), "one is missing");
        assert!(!known.fits(&[f64::NAN, 9.0]));
    }

    /// Only what is below the priority of the culprit is dropped with it, and nothing above.
    #[test]
    fn groups_are_dropped_from_the_end() {
        let atoms = atoms(&[12, 3, 2, 9, 8]);
        let group = |atoms: &'static [usize], level, name, mean| (Candidate { atoms, level, name }, rounded(mean));
        let published = [
            group(&[4], Level::Inner, "c", 3.0),
            group(&[0], Level::Inner, "a", 3.5),
            group(&[3], Level::Inner, "b", 3.0),
            group(&[3, 4], Level::Margin, "*/2", 3.0),
            group(&[0, 1, 2], Level::Margin, "*/1", 3.9),
        ];
        // "a" comes first of the cells, so all cells go.
        assert_eq!(kept(&atoms, &published, 5, MEANS), [false, false, false, true, true]);
        let harmless = published.map(|(group, range)| (group, if group.name == "a" { rounded(3.9) } else { range }));
        assert_eq!(kept(&atoms, &harmless, 5, MEANS), [true; 5]);
    }

    #[test]
    fn too_large_a_program_hides_cells_then_margins_then_the_total() {
        let atoms = atoms(&[12, 3, 2, 9, 8]);
        let group = |atoms: &'static [usize], level, name| (Candidate { atoms, level, name }, rounded(3.0));
        let published = [
            group(&[0, 1, 2, 3, 4], Level::Total, "*"),
            group(&[0, 1, 2], Level::Margin, "*/1"),
            group(&[3, 4], Level::Margin, "*/2"),
            group(&[0, 3], Level::Inner, "x"),
        ];
        // Five atoms, two of them protected, times the groups of more than one atom.
        assert_eq!(kept_within(40, &atoms, &published, 5, MEANS), [true, true, true, true]);
        assert_eq!(kept_within(39, &atoms, &published, 5, MEANS), [true, true, true, false]);
        assert_eq!(kept_within(29, &atoms, &published, 5, MEANS), [true, false, false, false]);
        assert_eq!(kept_within(9, &atoms, &published, 5, MEANS), [false; 4]);
    }

    /// RELIABILITY.md R3 speaks of 500 cells.
    #[test]
    fn a_large_table_is_within_the_limits() {
        let (rows, columns) = (20, 25);
        let people: Vec<usize> = (0..rows * columns).map(|place| 3 + place * 7 % 11).collect();
        let atoms = atoms(&people);
        let mut groups: Vec<(String, Level, Vec<usize>)> =
            vec![("*".to_owned(), Level::Total, (0..rows * columns).collect())];
        for row in 0..rows {
            groups.push((
                format!("m{row}"),
                Level::Margin,
                (0..columns).map(|column| row * columns + column).collect(),
            ));
        }
        for column in 0..columns {
            groups.push((format!("r{column}"), Level::Margin, (0..rows).map(|row| row * columns + column).collect()));
        }
        for (place, _) in people.iter().enumerate().filter(|(place, people)| **people >= 5 && place % 3 > 0) {
            groups.push((format!("c{place}"), Level::Inner, vec![place]));
        }
        let answer = |place: usize| 2.0 + (place * 13 % 21) as f64 / 10.0;
        let published: Vec<(Candidate, Range)> = groups
            .iter()
            .map(|(name, level, atoms)| {
                let sum: f64 = atoms.iter().map(|place| answer(*place) * people[*place] as f64).sum();
                let n: usize = atoms.iter().map(|place| people[*place]).sum();
                let mean = (sum / n as f64 * 10.0).round() / 10.0;
                (Candidate { atoms, level: *level, name }, rounded(mean))
            })
            .collect();
        assert!(kept(&atoms, &published, 5, MEANS).iter().all(|stays| *stays));
    }

    proptest! {
        #![proptest_config(Config { cases: 500, failure_persistence: None, ..Config::default() })]

        /// Of a one-way table, what is possible can be written down: what the others leave of the total.
        #[test]
        fn the_programs_agree_with_the_formula_for_one_total(
            cells in prop::collection::vec((1..9_usize, 10..51_u8), 2..7),
            k in 2..7_usize,
        ) {
            let people: Vec<usize> = cells.iter().map(|(people, _)| *people).collect();
            let atoms = atoms(&people);
            let n = |place: usize| people[place] as f64;
            let all: Vec<usize> = (0..people.len()).collect();
            let answer = |place: usize| f64::from(cells[place].1) / 10.0;
            let total = all.iter().map(|place| n(*place) * answer(*place)).sum::<f64>() / people.iter().sum::<usize>() as f64;
            let total = rounded((total * 10.0).round() / 10.0);
            let singles: Vec<[usize; 1]> = all.iter().map(|place| [*place]).collect();
            let large = |place: usize| people[place] >= k;
            let mut shown: Vec<(&[usize], Range)> = vec![(&all, total)];
            shown.extend(all.iter().filter(|p| large(**p)).map(|p| (&singles[*p][..], rounded(answer(*p)))));
            let sides = |place: usize| {
                let own = rounded(answer(place));
                if large(place) { (own.low.max(1.0) * n(place), own.high.min(5.0) * n(place)) } else { (n(place), 5.0 * n(place)) }
            };
            let everybody: f64 = all.iter().map(|place| n(*place)).sum();
            let mut wide = true;
            for target in all.iter().copied().filter(|place| !large(*place)) {
                let others = || all.iter().copied().filter(move |place| *place != target);
                let (least, most) = (others().map(|p| sides(p).0).sum::<f64>(), others().map(|p| sides(p).1).sum::<f64>());
                let low = ((total.low * everybody - most) / n(target)).max(1.0);
                let high = ((total.high * everybody - least) / n(target)).min(5.0);
                let (got_low, got_high) = possible(&atoms, &shown, target);
                prop_assert!((got_low - low).abs() < 1e-4 && (got_high - high).abs() < 1e-4, "{got_low} {low} {got_high} {high}");
                prop_assume!((high - low - 1.0).abs() > 1e-4);
                wide &= high - low >= 1.0;
            }
            prop_assert_eq!(wide_enough(&atoms, &shown, k, MEANS), wide);
        }

        /// Where a single mean is known, what is shared out by hand is what a program finds.
        #[test]
        fn a_single_mean_shared_out_is_what_the_program_finds(
            cells in prop::collection::vec((1..9_usize, 10..51_u8), 2..7),
            alone in prop::option::of(0..7_usize),
            whole in any::<bool>(),
        ) {
            let answers = Answers { whole, ..MEANS };
            let people: Vec<usize> = cells.iter().map(|(people, _)| *people).collect();
            let sum = |(people, answer): &(usize, u8)| (*people as f64 * f64::from(*answer) / 10.0).round();
            let mean = cells.iter().map(sum).sum::<f64>() / people.iter().sum::<usize>() as f64;
            let of = |mean: f64| Range::of((mean * 10.0).round() / 10.0, Bound::Exact, answers);
            let all: Vec<usize> = (0..people.len()).collect();
            let single = alone.filter(|place| *place < people.len()).map(|place| [place]);
            let mut shown: Vec<(&[usize], Range)> = vec![(&all, of(mean))];
            if let Some(single) = &single {
                shown.push((single, of(sum(&cells[single[0]]) / people[single[0]] as f64)));
            }
            let known = Known::new(&atoms(&people), &shown, answers).unwrap();
            for target in all.iter().copied() {
                for direction in [Minimize, Maximize] {
                    let by_hand = known.shared_out(&known.together[0], target, direction).filter(|sums| known.fits(sums));
                    let solved = known.solved(target, direction).filter(|sums| known.fits(sums));
                    prop_assert!(by_hand.is_some());
                    if let (Some(by_hand), Some(solved)) = (by_hand, solved) {
                        prop_assert!((by_hand[target] - solved[target]).abs() < 1e-4, "{by_hand:?} {solved:?}");
                    }
                }
            }
        }
    }
}
