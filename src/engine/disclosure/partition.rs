//! Who belongs to exactly the same groups: the atoms of RELIABILITY.md section 2, of which every group is made.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::super::scales::Members;
use super::gate::{self, Answers, Range};
use super::span::{self, Atom, Candidate, Level};
use crate::model::diagnosis::{Bound, Measured};
use crate::model::rubric::Scale;

/// Which groups may be counted, by the number of people in each atom and the smallest group.
type Decided = BTreeMap<(Vec<usize>, usize), Vec<bool>>;

/// People by the groups they belong to.
pub(super) struct Partition {
    /// The atom of each person, by place.
    atom_of: Vec<usize>,
    /// Whether an atom is one person who agreed to be shown.
    consents: Vec<bool>,
    /// Each group by its name and atoms, in the order given.
    groups: Vec<(String, Vec<usize>)>,
    /// What was decided already: where everybody answered everything, all scales are alike.
    decided: RefCell<Decided>,
}

impl Partition {
    pub(super) fn new(people: usize, groups: &[Members]) -> Self {
        let mut of_place: Vec<Vec<usize>> = vec![Vec::new(); people];
        for (group, members) in groups.iter().enumerate() {
            for place in &members.places {
                of_place.get_mut(*place).into_iter().for_each(|of| of.push(group));
            }
        }
        let mut atoms: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut atom_of = Vec::with_capacity(people);
        for of in of_place {
            let next = atoms.len();
            atom_of.push(*atoms.entry(of).or_insert(next));
        }
        let mut consents = vec![false; atoms.len()];
        let mut of_group: Vec<Vec<usize>> = vec![Vec::new(); groups.len()];
        for (of, atom) in &atoms {
            let single = of.iter().any(|group| groups.get(*group).is_some_and(|members| members.single));
            consents.get_mut(*atom).into_iter().for_each(|consents| *consents = single);
            for group in of {
                of_group.get_mut(*group).into_iter().for_each(|atoms| atoms.push(*atom));
            }
        }
        let names = groups.iter().map(|members| format!("{:?}", members.key));
        Partition { atom_of, consents, groups: names.zip(of_group).collect(), decided: RefCell::default() }
    }

    /// How many people there are.
    pub(super) fn people(&self) -> usize {
        self.atom_of.len()
    }

    /// Whether everybody, and then each group, may be counted where these people, who are named by their places,
    /// answered (R2, R3).
    pub(super) fn publishable(&self, places: impl Iterator<Item = usize>, min_group: usize) -> Vec<bool> {
        self.decide(&self.atoms(places), min_group)
    }

    fn decide(&self, atoms: &[Atom], min_group: usize) -> Vec<bool> {
        let people = atoms.iter().map(|atom| atom.people).collect();
        let publishable = || {
            let everybody = self.everybody();
            let candidates: Vec<Candidate<'_>> = self.groups(&everybody).collect();
            span::publishable(atoms, &candidates, min_group)
        };
        self.decided.borrow_mut().entry((people, min_group)).or_insert_with(publishable).clone()
    }

    /// Whether everybody, and then each group, may show its mean where these people answered (R2, R3, R6).
    ///
    /// `means` are the means as they would be shown, in the same order; `None` where there is none.
    pub(super) fn shown(
        &self,
        places: impl Iterator<Item = usize>,
        means: &[Option<Mean>],
        min_group: usize,
        scale: &Scale,
    ) -> Vec<bool> {
        let everybody = self.everybody();
        let candidates: Vec<Candidate<'_>> = self.groups(&everybody).collect();
        let (low, high) = scale.range();
        // A person's mean over several questions need not be whole.
        let answers = Answers { low: f64::from(low), high: f64::from(high), whole: false };
        let atoms = self.atoms(places);
        let allowed = self.decide(&atoms, min_group);
        kept(&atoms, &candidates, means, allowed, min_group, answers)
    }

    /// How many of some people are in each atom.
    fn atoms(&self, places: impl Iterator<Item = usize>) -> Vec<Atom> {
        let consents = self.consents.iter();
        let mut atoms: Vec<Atom> = consents.map(|consents| Atom { people: 0, consents: *consents }).collect();
        for place in places {
            if let Some(atom) = self.atom_of.get(place).and_then(|atom| atoms.get_mut(*atom)) {
                atom.people += 1;
            }
        }
        atoms
    }

    /// Everybody, and then each group.
    fn groups<'p>(&'p self, everybody: &'p [usize]) -> impl Iterator<Item = Candidate<'p>> {
        let total = Candidate { atoms: everybody, level: Level::Total, name: "" };
        let group = |(name, atoms): &'p (String, Vec<usize>)| Candidate { atoms, level: Level::Margin, name };
        std::iter::once(total).chain(self.groups.iter().map(group))
    }

    /// Every atom.
    fn everybody(&self) -> Vec<usize> {
        (0..self.consents.len()).collect()
    }
}

/// Whether each group may show its mean (R2, R3, R6). `means` are the means as they would be shown.
pub(super) fn shown(
    atoms: &[Atom],
    candidates: &[Candidate<'_>],
    means: &[Option<Mean>],
    min_group: usize,
    answers: Answers,
) -> Vec<bool> {
    kept(atoms, candidates, means, span::publishable(atoms, candidates, min_group), min_group, answers)
}

/// Of the groups that are allowed by their numbers, those whose means may stand side by side (R6).
fn kept(
    atoms: &[Atom],
    candidates: &[Candidate<'_>],
    means: &[Option<Mean>],
    mut allowed: Vec<bool>,
    min_group: usize,
    answers: Answers,
) -> Vec<bool> {
    let judged = candidates.iter().zip(means).zip(&mut allowed).filter(|(_, allowed)| **allowed);
    let judged = judged.filter_map(|((candidate, mean), allowed)| Some((candidate, mean.as_ref()?, allowed)));
    let (shown, allowed_of): (Vec<_>, Vec<_>) =
        judged.map(|(candidate, mean, allowed)| ((*candidate, mean.range(answers)), allowed)).unzip();
    let kept = gate::kept(atoms, &shown, min_group, answers);
    allowed_of.into_iter().zip(kept).for_each(|(allowed, kept)| *allowed = kept);
    allowed
}

/// A mean as it would be shown.
pub(super) struct Mean {
    value: f64,
    bound: Bound,
    /// One person's own view is shown as it is; everything else is rounded.
    exact: bool,
}

impl Mean {
    /// The mean of a scale, if there is one to show; `single` if it is one person's own view.
    pub(super) fn of(measured: &Measured<'_>, single: bool) -> Option<Mean> {
        Some(Mean { value: measured.score?, bound: measured.bound, exact: single })
    }

    fn range(&self, answers: Answers) -> Range {
        if self.exact { Range::exactly(self.value) } else { Range::of(self.value, self.bound, answers) }
    }
}
