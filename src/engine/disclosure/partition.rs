//! Who belongs to exactly the same groups: the atoms of RELIABILITY.md section 2, of which every group is made.

use std::collections::BTreeMap;

use super::Members;
use super::span::{self, Atom, Candidate, Level};

/// People by the groups they belong to.
pub(super) struct Partition {
    /// The atom of each person, by place.
    atom_of: Vec<usize>,
    /// Whether an atom is one person who agreed to be shown.
    consents: Vec<bool>,
    /// Each group by its name and atoms, in the order given.
    groups: Vec<(String, Vec<usize>)>,
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
        Partition { atom_of, consents, groups: names.zip(of_group).collect() }
    }

    /// How many of some people, who are named by their places, are in each atom.
    pub(super) fn atoms(&self, places: impl Iterator<Item = usize>) -> Vec<Atom> {
        let mut atoms: Vec<Atom> =
            self.consents.iter().map(|consents| Atom { people: 0, consents: *consents }).collect();
        for place in places {
            if let Some(atom) = self.atom_of.get(place).and_then(|atom| atoms.get_mut(*atom)) {
                atom.people += 1;
            }
        }
        atoms
    }

    /// Everybody, and then each group.
    pub(super) fn candidates<'p>(&'p self, everybody: &'p [usize]) -> Vec<Candidate<'p>> {
        let total = Candidate { atoms: everybody, level: Level::Total, name: "" };
        let group = |(name, atoms): &'p (String, Vec<usize>)| Candidate { atoms, level: Level::Margin, name };
        std::iter::once(total).chain(self.groups.iter().map(group)).collect()
    }

    /// Every atom.
    pub(super) fn everybody(&self) -> Vec<usize> {
        (0..self.consents.len()).collect()
    }

    /// For each group, whether it may be counted where these people answered (R2, R3).
    pub(super) fn publishable(&self, places: impl Iterator<Item = usize>, min_group: usize) -> Vec<bool> {
        let everybody = self.everybody();
        let allowed = span::publishable(&self.atoms(places), &self.candidates(&everybody), min_group);
        allowed.into_iter().skip(1).collect()
    }
}
