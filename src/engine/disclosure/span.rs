//! Which groups of a plan may be shown together, so that no sum or difference of them isolates too few people.
//!
//! Everything here is about one item, because different people answer different items. Source: RELIABILITY.md
//! section 2, rules R2 (small groups are hidden) and R3 (whatever would give them away is hidden too).
//!
//! How it works: a set of people can be worked out from published groups exactly if its 0/1 vector over the atoms is
//! a combination of theirs. The combinations are kept in reduced form over the integers modulo a prime, with the
//! columns of large atoms first, so that the rows which start in a small atom span all combinations free of large
//! atoms: only those can describe too few people. In them, sums of fingerprints are searched (R3).

use std::collections::{BTreeSet, HashMap, HashSet};

/// A smallest set of people: those who belong to exactly the same groups and gave a valid answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Atom {
    /// How many; 0 is known to be nobody and protects nothing.
    pub(super) people: usize,
    /// A single person who agreed in writing to be shown. Of more than one person it means nothing.
    pub(super) consents: bool,
}

impl Atom {
    /// Whether everybody knows it: nobody is in it, or a person who agreed to be shown.
    pub(super) fn is_known(self) -> bool {
        self.people == 0 || self.is_own_view()
    }

    /// Whether it is one person who agreed to be shown.
    pub(super) fn is_own_view(self) -> bool {
        self.consents && self.people == 1
    }

    /// Whether it is somebody, too few to be shown.
    pub(super) fn is_protected(self, min_group: usize) -> bool {
        !self.is_known() && self.people < min_group
    }
}

/// How a group stands in its table, in the order of publication (R3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Everybody.
    Total,
    /// A row or a column.
    Margin,
    /// A cell.
    Inner,
}

/// A group that may be shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'a> {
    /// Its atoms, by their places in the list of atoms.
    pub(super) atoms: &'a [usize],
    /// Where it stands.
    pub(super) level: Level,
    /// Its name; no two groups of a level share one, or their order decides between them.
    pub(super) name: &'a str,
}

/// For each candidate, in the order given, whether it may be shown where groups of `min_group` people may be.
///
/// Of the groups that are large enough, as many as possible by R3: first the total, then margins, then cells, within
/// each the larger first, and each only if nobody too few can be worked out from it and those before it. Nobody
/// (n = 0) may be shown as nobody. A group of the one person who agreed to be shown may be shown. What names an atom
/// that does not exist is hidden. The result depends neither on the order of the atoms nor on that of the candidates.
///
/// Where the search would take too long ([`WORK`], [`SUMS`]), all inner cells are hidden, then all margins, then the
/// total.
pub(super) fn publishable(atoms: &[Atom], candidates: &[Candidate], min_group: usize) -> Vec<bool> {
    publishable_within(WORK, atoms, candidates, min_group)
}

/// The places of the candidates in the order of publication: by level, larger ones first, then by name (R3).
pub(super) fn by_priority(atoms: &[Atom], candidates: &[Candidate]) -> Vec<usize> {
    let mut keyed: Vec<_> = candidates
        .iter()
        .enumerate()
        .map(|(place, group)| ((group.level, std::cmp::Reverse(people(atoms, group)), group.name), place))
        .collect();
    keyed.sort();
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// Row operations and sums that one call may take, each row operation counted by its columns and each sum as
/// [`SUM_COST`]: one to two seconds when optimised. A table of 20 rows by 25 columns of single people takes a quarter.
const WORK: usize = 500_000_000;

/// What looking up or storing one sum costs beside one step of a row operation.
const SUM_COST: usize = 20;

/// How many sums one search may store: below 100 MB.
const SUMS: usize = 2_000_000;

/// [`publishable`] with a limit of its own.
fn publishable_within(work: usize, atoms: &[Atom], candidates: &[Candidate], min_group: usize) -> Vec<bool> {
    if min_group <= 1 {
        return vec![true; candidates.len()];
    }
    // Where everybody is in an atom large enough, so is every set of people, and there is nothing to be found out.
    if atoms.iter().all(|atom| atom.people == 0 || atom.people >= min_group) {
        let exists = |group: &Candidate| group.atoms.iter().all(|place| *place < atoms.len());
        let is_shown =
            |group: &Candidate| is_harmless(atoms, group) || exists(group) && people(atoms, group) >= min_group;
        return candidates.iter().map(is_shown).collect();
    }
    let order = by_priority(atoms, candidates);
    let ordered: Vec<_> = order.iter().filter_map(|place| Some((*place, candidates.get(*place)?))).collect();
    let table = Table::new(atoms, &ordered, min_group);
    let mut shown: Vec<bool> = candidates.iter().map(|group| is_harmless(atoms, group)).collect();
    let mut span = Span::default();
    let mut budget = Budget { left: work };
    for level in [Level::Total, Level::Margin, Level::Inner] {
        let of_level = |(_, group): &&(usize, &Candidate)| group.level == level && people(atoms, group) >= min_group;
        let Ok(places) = publish(ordered.iter().filter(of_level), &table, &mut span, &mut budget) else { break };
        for place in places {
            if let Some(shown) = shown.get_mut(place) {
                *shown = true;
            }
        }
    }
    shown
}

/// The places of those groups that may be added to what `span` holds, one after the other.
fn publish<'a>(
    groups: impl Iterator<Item = &'a (usize, &'a Candidate<'a>)>,
    table: &Table,
    span: &mut Span,
    budget: &mut Budget,
) -> Result<Vec<usize>, TooMuchWork> {
    let mut places = Vec::new();
    for (place, group) in groups {
        let Some(row) = table.row(group.atoms) else { continue };
        if span.admit(row, table, budget)? {
            places.push(*place);
        }
    }
    Ok(places)
}

/// How many people are in a group; of an atom named twice, its people once.
fn people(atoms: &[Atom], group: &Candidate) -> usize {
    members(atoms, group.atoms).iter().fold(0, |sum, (_, atom)| sum.saturating_add(atom.people))
}

/// The atoms of a group that exist, each once and in their order.
fn members(atoms: &[Atom], group: &[usize]) -> Vec<(usize, Atom)> {
    let mut places = group.to_vec();
    places.sort_unstable();
    places.dedup();
    places.into_iter().filter_map(|place| Some((place, *atoms.get(place)?))).collect()
}

/// The atoms of a group in which somebody is, each once and in their order.
pub(super) fn somebody(atoms: &[Atom], group: &[usize]) -> Vec<(usize, Atom)> {
    members(atoms, group).into_iter().filter(|(_, atom)| atom.people > 0).collect()
}

/// Whether a group may be shown however small it is: nobody, or the one person who agreed.
fn is_harmless(atoms: &[Atom], group: &Candidate) -> bool {
    let exists = group.atoms.iter().all(|place| *place < atoms.len());
    exists
        && match somebody(atoms, group.atoms).as_slice() {
            [] => true,
            [(_, only)] => only.is_own_view(),
            _ => false,
        }
}

/// The columns of the search: the atoms nobody knows, in an order that does not depend on how they were given.
struct Table {
    /// For each atom its column, unless everybody knows it.
    column_of: Vec<Option<usize>>,
    /// For each column how many people it is. Those large enough to be shown come first.
    people: Vec<usize>,
    /// The first column of too few people.
    first_small: usize,
    /// How many people may be shown.
    min_group: usize,
}

impl Table {
    /// `ordered` stands in the order of [`by_priority`].
    fn new(atoms: &[Atom], ordered: &[(usize, &Candidate)], min_group: usize) -> Self {
        let mut belongs = vec![Vec::new(); atoms.len()];
        for (rank, (_, group)) in ordered.iter().enumerate() {
            for (place, _) in members(atoms, group.atoms) {
                belongs.get_mut(place).into_iter().for_each(|ranks: &mut Vec<usize>| ranks.push(rank));
            }
        }
        let mut keyed: Vec<_> = atoms
            .iter()
            .zip(belongs)
            .enumerate()
            .filter(|(_, (atom, _))| !atom.is_known())
            .map(|(place, (atom, ranks))| ((atom.people < min_group, atom.people, ranks), place))
            .collect();
        keyed.sort();
        let mut column_of = vec![None; atoms.len()];
        for (column, (_, place)) in keyed.iter().enumerate() {
            if let Some(entry) = column_of.get_mut(*place) {
                *entry = Some(column);
            }
        }
        Table {
            column_of,
            people: keyed.iter().map(|((_, people, _), _)| *people).collect(),
            first_small: keyed.iter().take_while(|((small, ..), _)| !small).count(),
            min_group,
        }
    }

    /// How many people a column is.
    fn people_of(&self, column: usize) -> usize {
        self.people.get(column).copied().unwrap_or_default()
    }

    /// The 0/1 vector of a group; `None` if it names an atom that does not exist.
    fn row(&self, group: &[usize]) -> Option<Vector> {
        let mut columns = Vec::with_capacity(group.len());
        for place in group {
            columns.extend(*self.column_of.get(*place)?);
        }
        columns.sort_unstable();
        columns.dedup();
        Some(columns.into_iter().map(|column| (column, Residue::ONE)).collect())
    }
}

/// The entries of a vector that are not 0, by ascending column. Of a table of thousands of groups nearly all are.
type Vector = Vec<(usize, Residue)>;

/// What can be worked out: all combinations of the groups published so far, as rows in reduced form. Every row has a
/// pivot, its first entry, which is 1 and the only one in its column.
#[derive(Debug, Clone, Default)]
struct Span {
    /// Columns that are known by themselves: rows with no entry but the pivot.
    known: HashSet<usize>,
    /// All other rows.
    rows: Vec<Row>,
}

/// A row of a [`Span`].
#[derive(Debug, Clone)]
struct Row {
    pivot: usize,
    entries: Vector,
}

impl Span {
    /// Adds a group if nobody too few can be worked out then; says whether it did.
    fn admit(&mut self, group: Vector, table: &Table, budget: &mut Budget) -> Result<bool, TooMuchWork> {
        let Some(row) = self.news(group, budget)? else { return Ok(true) };
        // A row that starts in a large atom leaves the combinations free of large atoms as they were.
        let risky = row.pivot >= table.first_small;
        if risky && self.small_rows(table).with(row.clone(), budget)?.isolates_too_few(table, budget)? {
            return Ok(false);
        }
        self.add(row, budget)?;
        Ok(true)
    }

    /// What a vector says that the rows do not say already, with a 1 as its first entry; `None` if nothing.
    fn news(&self, mut vector: Vector, budget: &mut Budget) -> Result<Option<Row>, TooMuchWork> {
        vector.retain(|(column, _)| !self.known.contains(column));
        for row in &self.rows {
            subtract(&mut vector, row, budget)?;
        }
        let Some((pivot, first)) = vector.first().copied() else { return Ok(None) };
        let scale = first.inverse();
        for (_, entry) in &mut vector {
            *entry = entry.times(scale);
        }
        Ok(Some(Row { pivot, entries: vector }))
    }

    /// Adds what [`Span::news`] found.
    fn add(&mut self, new: Row, budget: &mut Budget) -> Result<(), TooMuchWork> {
        for row in &mut self.rows {
            subtract(&mut row.entries, &new, budget)?;
        }
        self.rows.push(new);
        let known = &mut self.known;
        self.rows.retain(|row| row.entries.len() > 1 || !known.insert(row.pivot));
        Ok(())
    }

    /// [`Span::add`] to a copy.
    fn with(mut self, new: Row, budget: &mut Budget) -> Result<Self, TooMuchWork> {
        self.add(new, budget)?;
        Ok(self)
    }

    /// The combinations in which no large atom occurs.
    fn small_rows(&self, table: &Table) -> Span {
        let is_small = |column: &usize| *column >= table.first_small;
        Span {
            known: self.known.iter().copied().filter(is_small).collect(),
            rows: self.rows.iter().filter(|row| is_small(&row.pivot)).cloned().collect(),
        }
    }

    /// Whether some set of more than nobody and fewer than may be shown can be worked out. Only of rows in which no
    /// large atom occurs.
    ///
    /// Rows that share no column, not even through others, are looked at apart: the smallest set that can be worked
    /// out lies in one of these parts. A part of one row can say only the one thing it says.
    fn isolates_too_few(&self, table: &Table, budget: &mut Budget) -> Result<bool, TooMuchWork> {
        if self.known.iter().any(|column| table.people_of(*column) < table.min_group) {
            return Ok(true);
        }
        for part in self.parts(budget)? {
            let found = match part.as_slice() {
                [only] => is_too_few(only, table),
                rows => some_sum_vanishes(&fingerprints(rows, table), table.min_group, budget)?,
            };
            if found {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The rows, parted so that no two parts have an entry in the same column.
    fn parts(&self, budget: &mut Budget) -> Result<Vec<Vec<&Row>>, TooMuchWork> {
        let mut parts: Vec<(HashSet<usize>, Vec<&Row>)> = Vec::new();
        for row in &self.rows {
            let mut columns: HashSet<usize> = row.entries.iter().map(|(column, _)| *column).collect();
            let mut rows = vec![row];
            let mut apart = Vec::new();
            for (other_columns, other_rows) in parts {
                budget.spend(columns.len())?;
                if columns.is_disjoint(&other_columns) {
                    apart.push((other_columns, other_rows));
                } else {
                    columns.extend(other_columns);
                    rows.extend(other_rows);
                }
            }
            apart.push((columns, rows));
            parts = apart;
        }
        Ok(parts.into_iter().map(|(_, rows)| rows).collect())
    }
}

/// Makes the entry of `vector` in the column of the row's pivot 0.
fn subtract(vector: &mut Vector, row: &Row, budget: &mut Budget) -> Result<(), TooMuchWork> {
    let Ok(at) = vector.binary_search_by_key(&row.pivot, |(column, _)| *column) else { return Ok(()) };
    let Some(factor) = vector.get(at).map(|(_, factor)| factor.negative()) else { return Ok(()) };
    if row.entries.len() == 1 {
        vector.remove(at);
        return budget.spend(1);
    }
    budget.spend(vector.len() + row.entries.len())?;
    let mut mine = std::mem::take(vector).into_iter().peekable();
    let mut others = row.entries.iter().map(|(column, entry)| (*column, factor.times(*entry))).peekable();
    let next_of = |entry: Option<&(usize, Residue)>| entry.map_or(usize::MAX, |(column, _)| *column);
    loop {
        let (my_next, other_next) = (next_of(mine.peek()), next_of(others.peek()));
        let column = my_next.min(other_next);
        if column == usize::MAX {
            return Ok(());
        }
        let own = mine.next_if(|_| my_next == column).map_or(Residue::ZERO, |(_, entry)| entry);
        let other = others.next_if(|_| other_next == column).map_or(Residue::ZERO, |(_, entry)| entry);
        let sum = own.plus(other);
        if sum != Residue::ZERO {
            vector.push((column, sum));
        }
    }
}

/// Whether a row is the 0/1 vector of fewer people than may be shown.
fn is_too_few(row: &Row, table: &Table) -> bool {
    let is_set = row.entries.iter().all(|(_, entry)| *entry == Residue::ONE);
    let people = row.entries.iter().fold(0, |sum: usize, (column, _)| sum.saturating_add(table.people_of(*column)));
    is_set && people < table.min_group
}

/// A column with its fingerprint.
#[derive(Debug, Clone, Copy)]
struct Marked {
    /// The value of a random functional that vanishes on all rows (R3).
    mark: Residue,
    /// How many people the column is.
    people: usize,
}

/// The columns that occur in the rows, each with the value of one random functional on what the rows leave open: the
/// values of a set's columns add up to 0 exactly if the set is a combination of the rows, but for a chance of about
/// 2⁻⁶¹. The seed is fixed. In ascending order of people, as the table is.
fn fingerprints(rows: &[&Row], table: &Table) -> Vec<Marked> {
    let pivots: HashMap<usize, &Row> = rows.iter().map(|row| (row.pivot, *row)).collect();
    let mark = |column: usize| match pivots.get(&column) {
        Some(row) => {
            let others = row.entries.iter().filter(|(other, _)| *other != column);
            let sum = others.fold(Residue::ZERO, |sum, (other, entry)| sum.plus(entry.times(Residue::random(*other))));
            sum.negative()
        }
        None => Residue::random(column),
    };
    let columns: BTreeSet<usize> = rows.iter().flat_map(|row| row.entries.iter().map(|(column, _)| *column)).collect();
    columns.into_iter().map(|column| Marked { mark: mark(column), people: table.people_of(column) }).collect()
}

/// Whether the fingerprints of some set of more than nobody and fewer than `min_group` people add up to 0.
///
/// Every set falls into a lower and an upper half in the order of the columns. For each column in turn, the sets that
/// begin there are looked for among the sets that end before it, of each sum the one with the fewest people; then the
/// sets that end there are stored.
fn some_sum_vanishes(columns: &[Marked], min_group: usize, budget: &mut Budget) -> Result<bool, TooMuchWork> {
    let most = min_group.saturating_sub(1);
    let largest = largest_set(columns, most);
    let (lower, upper) = (largest / 2, largest - largest / 2);
    let mut stored: HashMap<Residue, usize> = HashMap::from([(Residue::ZERO, 0)]);
    for (place, column) in columns.iter().enumerate() {
        let (before, after) = columns.split_at(place);
        let alone = Sum { mark: column.mark, people: column.people };
        let mut found = false;
        let rest = after.get(1..).unwrap_or_default();
        sums(rest, upper.saturating_sub(1), alone, most, budget, &mut |sum| {
            let fewest = stored.get(&sum.mark.negative());
            found |= fewest.is_some_and(|people| people + sum.people <= most);
            Ok(())
        })?;
        if found {
            return Ok(true);
        }
        if lower > 0 {
            sums(before, lower - 1, alone, most, budget, &mut |sum| {
                let fewest = stored.entry(sum.mark).or_insert(sum.people);
                *fewest = sum.people.min(*fewest);
                if stored.len() > SUMS { Err(TooMuchWork) } else { Ok(()) }
            })?;
        }
    }
    Ok(false)
}

/// How many columns a set of at most `most` people can have. `columns` ascends by people.
fn largest_set(columns: &[Marked], most: usize) -> usize {
    let mut left = most;
    let fits = |column: &&Marked| {
        left.checked_sub(column.people).is_some_and(|rest| {
            left = rest;
            true
        })
    };
    columns.iter().take_while(fits).count()
}

/// The fingerprints of a set of columns, added up, and its people.
#[derive(Debug, Clone, Copy)]
struct Sum {
    mark: Residue,
    people: usize,
}

/// Visits `start` and every set that adds up to `size` of the columns to it, as long as it has at most `most` people.
/// `columns` ascends by people.
fn sums(
    columns: &[Marked],
    size: usize,
    start: Sum,
    most: usize,
    budget: &mut Budget,
    visit: &mut dyn FnMut(Sum) -> Result<(), TooMuchWork>,
) -> Result<(), TooMuchWork> {
    if start.people > most {
        return Ok(());
    }
    budget.spend(SUM_COST)?;
    visit(start)?;
    let mut rest = columns;
    while let ([column, others @ ..], true) = (rest, size > 0) {
        let sum = Sum { mark: start.mark.plus(column.mark), people: start.people.saturating_add(column.people) };
        if sum.people > most {
            break;
        }
        sums(others, size - 1, sum, most, budget, visit)?;
        rest = others;
    }
    Ok(())
}

/// The search was broken off.
#[derive(Debug)]
struct TooMuchWork;

/// The work a call may still do.
struct Budget {
    left: usize,
}

impl Budget {
    fn spend(&mut self, steps: usize) -> Result<(), TooMuchWork> {
        self.left = self.left.checked_sub(steps).ok_or(TooMuchWork)?;
        Ok(())
    }
}

/// An integer modulo the prime 2⁶¹ − 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Residue(u64);

impl Residue {
    const PRIME: u64 = (1 << 61) - 1;
    const ZERO: Residue = Residue(0);
    const ONE: Residue = Residue(1);

    /// Of a number below twice the prime.
    fn folded(number: u64) -> Self {
        Residue(if number >= Self::PRIME { number - Self::PRIME } else { number })
    }

    fn plus(self, other: Self) -> Self {
        Self::folded(self.0 + other.0)
    }

    fn negative(self) -> Self {
        Self::folded(Self::PRIME - self.0)
    }

    #[expect(clippy::cast_possible_truncation, reason = "both halves of a product below 2^122 are below 2^61")]
    fn times(self, other: Self) -> Self {
        let product = u128::from(self.0) * u128::from(other.0);
        Self::folded((product as u64 & Self::PRIME) + (product >> 61) as u64)
    }

    /// What times this is 1 (Fermat); 0 of 0.
    fn inverse(self) -> Self {
        let (mut power, mut result, mut exponent) = (self, Self::ONE, Self::PRIME - 2);
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result.times(power);
            }
            power = power.times(power);
            exponent /= 2;
        }
        result
    }

    /// The same random number for the same column at all times.
    ///
    /// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014 (`SplitMix64`).
    fn random(column: usize) -> Self {
        const SEED: u64 = 0x6c6f_7473_6521_0001;
        let step = (column as u64).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut z = SEED.wrapping_add(step);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Residue((z ^ (z >> 31)) % Self::PRIME)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::Config;
    use serde_json::Value;

    use super::{
        Atom, Budget, Candidate, Level, Marked, Residue, Span, Table, WORK, publishable, publishable_within,
        some_sum_vanishes,
    };

    /// The output of a reference model in another language, checked again by its own attack: RELIABILITY.md V01 to
    /// V08 and V12.
    const VECTORS: &str = include_str!("../../../tests/integration/vectors/suppression.json");

    /// A group with a name and a level of its own.
    #[derive(Debug, Clone, PartialEq)]
    struct Group {
        atoms: Vec<usize>,
        level: Level,
        name: String,
    }

    impl Group {
        fn new(name: &str, atoms: &[usize]) -> Self {
            let level = match name {
                "*" | "*/*" | "all" => Level::Total,
                _ if name.contains('*') => Level::Margin,
                _ => Level::Inner,
            };
            Group { atoms: atoms.to_vec(), level, name: name.to_owned() }
        }
    }

    fn candidates(groups: &[Group]) -> Vec<Candidate<'_>> {
        groups.iter().map(|g| Candidate { atoms: &g.atoms, level: g.level, name: &g.name }).collect()
    }

    fn atoms(people: &[usize]) -> Vec<Atom> {
        people.iter().map(|people| Atom { people: *people, consents: false }).collect()
    }

    /// Without a small atom there is nothing to work out; with one there is.
    #[test]
    fn where_nobody_is_in_a_small_atom_every_large_group_is_shown_without_any_work() {
        let all: Vec<usize> = (0..1_000).collect();
        let mut groups: Vec<Group> = all.iter().map(|at| Group::new(&format!("g{at}/*"), &[*at])).collect();
        groups.push(Group::new("*/*", &all));
        groups.push(Group::new("nobody/*", &[1_000]));
        groups.push(Group::new("no such atom/*", &[5_000]));
        let mut people = vec![5; 1_000];
        people.push(0);
        let shown = publishable_within(0, &atoms(&people), &candidates(&groups), 5);
        assert_eq!(shown.iter().filter(|shown| !**shown).count(), 1);
        assert_eq!(shown.last(), Some(&false));
        people[7] = 4;
        assert!(!publishable_within(WORK, &atoms(&people), &candidates(&groups), 5)[7]);
    }

    /// What stays of a list of names.
    fn names_shown(atoms: &[Atom], groups: &[Group], k: usize) -> Vec<String> {
        let shown = publishable(atoms, &candidates(groups), k);
        groups.iter().zip(shown).filter(|(_, shown)| *shown).map(|(group, _)| group.name.clone()).collect()
    }

    /// Names of the groups of a one-way table that stay, each named by its size.
    fn one_way(people: &[usize], k: usize) -> Vec<String> {
        let mut groups: Vec<Group> =
            people.iter().enumerate().map(|(place, people)| Group::new(&people.to_string(), &[place])).collect();
        groups.push(Group::new("all", &(0..people.len()).collect::<Vec<_>>()));
        names_shown(&atoms(people), &groups, k)
    }

    /// Everything that is published of a vector, whether or not it should be.
    struct Attack {
        table: Table,
        span: Span,
    }

    impl Attack {
        fn new(atoms: &[Atom], published: &[Group], k: usize) -> Self {
            let groups = candidates(published);
            let ordered: Vec<_> = groups.iter().enumerate().collect();
            let table = Table::new(atoms, &ordered, k);
            let mut span = Span::default();
            for group in published {
                if let Some(news) = span.news(table.row(&group.atoms).unwrap(), &mut budget()).unwrap() {
                    span.add(news, &mut budget()).unwrap();
                }
            }
            Attack { table, span }
        }

        fn recovers(&self, set: &[usize]) -> bool {
            self.span.news(self.table.row(set).unwrap(), &mut budget()).unwrap().is_none()
        }

        fn finds_too_few(&self) -> bool {
            self.span.small_rows(&self.table).isolates_too_few(&self.table, &mut budget()).unwrap()
        }
    }

    fn budget() -> Budget {
        Budget { left: WORK }
    }

    /// A vector of the file.
    struct Vector {
        id: String,
        atoms: Vec<Atom>,
        groups: Vec<Group>,
        k: usize,
        json: Value,
    }

    impl Vector {
        fn all() -> Vec<Vector> {
            let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
            assert_eq!(vectors.len(), 10);
            vectors.into_iter().map(Vector::new).collect()
        }

        fn new(json: Value) -> Self {
            let groups = json["groups"].as_object().unwrap();
            Vector {
                id: json["id"].as_str().unwrap().to_owned(),
                atoms: atoms(&numbers(&json["atoms"])),
                groups: groups.iter().map(|(name, atoms)| Group::new(name, &numbers(atoms))).collect(),
                k: numbers(&json["k"])[0],
                json,
            }
        }

        fn status(&self, group: &Group) -> &str {
            self.json["expect"][&group.name].as_str().unwrap()
        }

        /// The attack on those groups only that have one of these statuses.
        fn attack(&self, statuses: &[&str]) -> Attack {
            let published: Vec<Group> =
                self.groups.iter().filter(|group| statuses.contains(&self.status(group))).cloned().collect();
            Attack::new(&self.atoms, &published, self.k)
        }
    }

    /// The number or the list of numbers.
    fn numbers(value: &Value) -> Vec<usize> {
        let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
        value.as_array().map_or_else(|| vec![number(value)], |list| list.iter().map(number).collect())
    }

    #[test]
    fn the_reference_model_shows_the_same_groups() {
        for vector in Vector::all() {
            let shown = publishable(&vector.atoms, &candidates(&vector.groups), vector.k);
            for (group, shown) in vector.groups.iter().zip(shown) {
                let expected = match vector.status(group) {
                    "show" | "empty" => true,
                    "compl" | "primary" => false,
                    other => panic!("{other}"),
                };
                assert_eq!(shown, expected, "{} {}", vector.id, group.name);
            }
        }
    }

    #[test]
    fn hiding_only_small_groups_gives_away_what_the_reference_model_says() {
        for vector in Vector::all() {
            let attack = vector.attack(&["show", "compl"]);
            let leaks = vector.json["leak_if_primary_only"].as_array().unwrap();
            assert_eq!(attack.finds_too_few(), !leaks.is_empty(), "{}", vector.id);
            for leak in leaks {
                assert!(attack.recovers(&numbers(&leak["atoms"])), "{} {leak}", vector.id);
            }
        }
    }

    #[test]
    fn what_is_left_gives_nothing_away() {
        for vector in Vector::all() {
            assert!(vector.json["leak_after"].as_array().unwrap().is_empty());
            assert!(!vector.attack(&["show"]).finds_too_few(), "{}", vector.id);
        }
    }

    /// V05: two hidden cells in every row and column, and still one of them can be worked out.
    #[test]
    fn a_bridge_between_two_rectangles_is_found() {
        let vector = Vector::all().into_iter().find(|vector| vector.id == "V05").unwrap();
        let hidden: Vec<&str> =
            vector.json["bad_pattern_hidden"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let (hidden, shown): (Vec<Group>, Vec<Group>) =
            vector.groups.iter().cloned().partition(|group| hidden.contains(&group.name.as_str()));
        let attack = Attack::new(&vector.atoms, &shown, vector.k);
        assert!(attack.finds_too_few());
        let recovered: Vec<Group> = hidden.into_iter().filter(|group| attack.recovers(&group.atoms)).collect();
        assert_eq!(recovered.len(), 1);
        assert_eq!(recovered[0].name, vector.json["bad_pattern_recovers"]);
    }

    /// METHOD T23.
    #[test]
    fn two_small_groups_that_are_too_few_together_hide_a_third() {
        assert_eq!(one_way(&[8, 6, 3, 1], 5), ["8", "all"]);
    }

    /// METHOD T24.
    #[test]
    fn no_more_is_hidden_than_must_be() {
        assert_eq!(one_way(&[8, 6, 2, 3], 5), ["8", "6", "all"]);
        assert_eq!(one_way(&[5, 4], 5), ["all"]);
        assert!(one_way(&[4], 5).is_empty());
    }

    #[test]
    fn one_person_may_be_asked_for_everything() {
        assert_eq!(one_way(&[2, 1], 1), ["2", "1", "all"]);
        assert_eq!(one_way(&[2, 1], 0), ["2", "1", "all"]);
    }

    #[test]
    fn who_agreed_is_shown_and_the_others_are_protected_from_the_difference() {
        let lead = Atom { people: 1, consents: true };
        let groups = |staff: usize| {
            let atoms = [lead, Atom { people: staff, consents: false }];
            let groups = [Group::new("all", &[0, 1]), Group::new("lead", &[0]), Group::new("staff", &[1])];
            names_shown(&atoms, &groups, 5)
        };
        assert_eq!(groups(5), ["all", "lead", "staff"]);
        assert_eq!(groups(4), ["lead"], "five with a known one are four");
        assert_eq!(groups(0), ["all", "lead", "staff"], "all are the one, and nobody is shown as nobody");
    }

    #[test]
    fn two_who_agreed_are_no_single_view_and_a_group_cannot_agree() {
        let one = Atom { people: 1, consents: true };
        let both = [Group::new("both", &[0, 1])];
        assert!(names_shown(&[one, one], &both, 5).is_empty());
        assert!(names_shown(&[Atom { people: 3, consents: true }], &[Group::new("three", &[0])], 5).is_empty());
    }

    #[test]
    fn an_atom_that_does_not_exist_is_hidden_and_one_named_twice_counts_once() {
        let groups = [Group::new("all", &[0, 1]), Group::new("ghost", &[0, 7]), Group::new("twice", &[1, 1])];
        assert_eq!(names_shown(&atoms(&[9, 4]), &groups, 5), ["all"]);
    }

    /// V07 with its empty cell as an atom: column 1 (9) less row 1 (6) is cell 2/1 (3).
    #[test]
    fn an_empty_cell_protects_nobody() {
        let groups = [
            Group::new("*/*", &[0, 1, 2, 3]),
            Group::new("m1/*", &[0, 1]),
            Group::new("m2/*", &[2, 3]),
            Group::new("*/r1", &[0, 2]),
            Group::new("*/r2", &[1, 3]),
        ];
        assert_eq!(names_shown(&atoms(&[6, 0, 3, 8]), &groups, 5), ["*/*", "m1/*", "m2/*"]);
    }

    /// Of two sets that add up to the same, the one with fewer people counts, also if it is found later.
    #[test]
    fn the_smaller_of_two_equal_sums_is_found() {
        let column = |mark: u64, people| Marked { mark: Residue(mark), people };
        let last = Marked { mark: Residue(1101).negative(), people: 2 };
        // 1 + 100 is stored first, with 4 people; 10 + 91 has 3.
        let columns = [column(10, 1), column(1, 2), column(100, 2), column(91, 2), column(1000, 2), last];
        assert!(some_sum_vanishes(&columns, 8, &mut budget()).unwrap(), "3 and 4 people");
        assert!(!some_sum_vanishes(&columns, 7, &mut budget()).unwrap());
    }

    /// A cell that would cost nothing is hidden all the same.
    #[test]
    fn where_margins_take_too_long_no_cell_is_shown() {
        let groups = [
            Group::new("*/1", &[0, 1, 2, 3, 4, 5]),
            Group::new("*/2", &[2, 3, 4, 5, 6, 7]),
            Group::new("cell", &[8]),
            Group::new("nobody", &[9]),
        ];
        let atoms = atoms(&[1, 1, 1, 1, 1, 1, 1, 1, 9, 0]);
        let shown = |work| publishable_within(work, &atoms, &candidates(&groups), 5);
        assert_eq!(shown(WORK), [true, true, true, true]);
        assert_eq!(shown(1), [false, false, false, true]);
    }

    /// Everything that is large enough is shown only while the search can be finished; then level by level nothing.
    #[test]
    fn a_search_that_is_broken_off_hides_cells_then_margins_then_the_total() {
        let vector = Vector::all().into_iter().find(|vector| vector.id == "V04").unwrap();
        let groups = candidates(&vector.groups);
        let full = publishable(&vector.atoms, &groups, vector.k);
        let upto = |levels: &[Level]| -> Vec<bool> {
            groups.iter().zip(&full).map(|(group, shown)| *shown && levels.contains(&group.level)).collect()
        };
        let steps = [vec![], vec![Level::Total], vec![Level::Total, Level::Margin]];
        let mut expected: Vec<Vec<bool>> = steps.iter().map(|levels| upto(levels)).collect();
        expected.push(full.clone());
        let mut seen: Vec<Vec<bool>> =
            (0..20_000).step_by(5).map(|work| publishable_within(work, &vector.atoms, &groups, vector.k)).collect();
        seen.dedup();
        // A table with one total and nothing else costs nothing.
        assert_eq!(seen, expected[1..]);
    }

    /// RELIABILITY.md R3: a table of 500 cells, all of them small, takes well under a second when optimised.
    #[test]
    fn five_hundred_small_cells_are_within_the_limits() {
        let (rows, columns) = (20, 25);
        let people: Vec<usize> = (0..rows * columns).map(|place| 1 + place * 7 % 4).collect();
        let mut groups = vec![Group::new("*/*", &(0..rows * columns).collect::<Vec<_>>())];
        for row in 0..rows {
            let cells: Vec<usize> = (0..columns).map(|column| row * columns + column).collect();
            groups.push(Group::new(&format!("m{row}/*"), &cells));
        }
        for column in 0..columns {
            let cells: Vec<usize> = (0..rows).map(|row| row * columns + column).collect();
            groups.push(Group::new(&format!("*/r{column}"), &cells));
        }
        assert_eq!(names_shown(&atoms(&people), &groups, 5).len(), groups.len());
    }

    #[test]
    fn the_arithmetic_is_that_of_the_integers_modulo_the_prime() {
        let half = Residue(2).inverse();
        assert_eq!(half, Residue(1 << 60));
        assert_eq!(half.plus(half), Residue::ONE);
        assert_eq!(Residue::ZERO.negative(), Residue::ZERO);
        // 3^200 mod (2^61 - 1), by Python's pow().
        let mut power = Residue::ONE;
        (0..200).for_each(|_| power = power.times(Residue(3)));
        assert_eq!(power, Residue(424_410_663_027_747_676));
        let random: Vec<Residue> = (0..1000).map(Residue::random).collect();
        assert!(random.iter().all(|r| r.0 < Residue::PRIME && *r != Residue::ZERO));
    }

    /// A table of up to three by three cells, some of whose people agreed, with margins and other groups.
    fn plan() -> impl Strategy<Value = (Vec<Atom>, Vec<Group>, usize)> {
        let person = prop_oneof![4 => 0..4_usize, 2 => 4..8_usize, 1 => 8..15_usize];
        let cell = (person, prop::bool::weighted(0.3));
        let shape = (1..4_usize, 1..4_usize, 2..9_usize);
        let subset = prop::collection::vec(any::<bool>(), 9);
        let others = prop::collection::vec(subset, 0..4);
        (shape, prop::collection::vec(cell, 9), others).prop_map(|((rows, columns, k), cells, others)| {
            let size = rows * columns;
            let atoms = cells.into_iter().take(size).map(|(people, consents)| Atom { people, consents }).collect();
            let at = |wanted: &dyn Fn(usize) -> bool| (0..size).filter(|place| wanted(*place)).collect::<Vec<_>>();
            let mut groups = vec![Group::new("*/*", &at(&|_| true))];
            for row in 0..rows {
                groups.push(Group::new(&format!("m{row}/*"), &at(&|place| place / columns == row)));
            }
            for column in 0..columns {
                groups.push(Group::new(&format!("*/r{column}"), &at(&|place| place % columns == column)));
            }
            for place in 0..size {
                groups.push(Group::new(&format!("cell {place}"), &[place]));
            }
            for (number, subset) in others.iter().enumerate() {
                groups.push(Group::new(&format!("other {number}"), &at(&|place| subset[place])));
            }
            (atoms, groups, k)
        })
    }

    /// The attacker of R3, by brute force and over the rational numbers: whether a set of more than nobody and fewer
    /// than `k` people, none of whom agreed to be shown, can be worked out from these groups.
    fn attacker_wins(atoms: &[Atom], published: &[&Group], k: usize) -> bool {
        let is_open = |atom: &Atom| atom.people > 0 && !(atom.people == 1 && atom.consents);
        let open: Vec<usize> = (0..atoms.len()).filter(|place| is_open(&atoms[*place])).collect();
        let vector = |group: &Group| open.iter().map(|place| i128::from(group.atoms.contains(place))).collect();
        let known: Vec<Vec<i128>> = published.iter().map(|group| vector(group)).collect();
        let rank_known = rank(known.clone());
        (1..1_u32 << open.len()).any(|set| {
            let member = |bit: &usize| set >> bit & 1 == 1;
            let people: usize = (0..open.len()).filter(member).map(|bit| atoms[open[bit]].people).sum();
            let mut with = known.clone();
            with.push((0..open.len()).map(|bit| i128::from(member(&bit))).collect());
            people < k && rank(with) == rank_known
        })
    }

    /// The rank of a matrix of small integers, by elimination without fractions (Bareiss 1968).
    fn rank(mut rows: Vec<Vec<i128>>) -> usize {
        let width = rows.first().map_or(0, Vec::len);
        let (mut rank, mut previous) = (0, 1);
        for column in 0..width {
            let Some(found) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
            rows.swap(rank, found);
            let pivot = rows[rank].clone();
            for row in &mut rows[rank + 1..] {
                let factor = row[column];
                for (entry, above) in row.iter_mut().zip(&pivot) {
                    *entry = (*entry * pivot[column] - *above * factor) / previous;
                }
            }
            previous = pivot[column];
            rank += 1;
        }
        rank
    }

    #[test]
    fn the_attacker_by_brute_force_can_win() {
        let vector = Vector::all().into_iter().find(|vector| vector.id == "V01").unwrap();
        let all: Vec<&Group> = vector.groups.iter().filter(|group| vector.status(group) != "primary").collect();
        assert!(attacker_wins(&vector.atoms, &all, vector.k));
        assert!(!attacker_wins(&vector.atoms, &all, 3));
    }

    proptest! {
        #![proptest_config(Config { cases: 2_000, failure_persistence: None, ..Config::default() })]

        /// Nothing is given away, and nothing is hidden without need.
        #[test]
        fn an_attacker_by_brute_force_never_wins_and_would_with_any_group_more((atoms, groups, k) in plan()) {
            let verdicts = publishable(&atoms, &candidates(&groups), k);
            let shown: Vec<&Group> = groups.iter().zip(&verdicts).filter(|(_, v)| **v).map(|(g, _)| g).collect();
            prop_assert!(!attacker_wins(&atoms, &shown, k));
            for (group, verdict) in groups.iter().zip(&verdicts) {
                let people: usize = group.atoms.iter().map(|place| atoms[*place].people).sum();
                if people >= k && !verdict {
                    let more: Vec<&Group> = shown.iter().copied().chain([group]).collect();
                    prop_assert!(attacker_wins(&atoms, &more, k), "{} hidden without need", group.name);
                }
                let own_view = people == 1 && group.atoms.iter().any(|a| atoms[*a].people == 1 && atoms[*a].consents);
                prop_assert!(people >= k || people == 0 || *verdict == own_view, "{}", group.name);
            }
        }

        #[test]
        fn the_order_of_atoms_and_candidates_decides_nothing(
            (atoms, groups, k) in plan(),
            seeds in prop::collection::vec(any::<u32>(), 30),
        ) {
            let shuffled = |count: usize, from: usize| {
                let mut places: Vec<usize> = (0..count).collect();
                places.sort_by_key(|place| seeds[(place + from) % seeds.len()]);
                places
            };
            let (atom_order, group_order) = (shuffled(atoms.len(), 0), shuffled(groups.len(), 9));
            let moved_atoms: Vec<Atom> = atom_order.iter().map(|place| atoms[*place]).collect();
            let moved = |place: &usize| atom_order.iter().position(|from| from == place).unwrap();
            let moved_groups: Vec<Group> = group_order
                .iter()
                .map(|place| &groups[*place])
                .map(|group| Group { atoms: group.atoms.iter().rev().map(moved).collect(), ..group.clone() })
                .collect();
            for work in [WORK, 2_000, 500, 100] {
                let before = publishable_within(work, &atoms, &candidates(&groups), k);
                let after = publishable_within(work, &moved_atoms, &candidates(&moved_groups), k);
                let back: Vec<bool> = group_order.iter().map(|place| before[*place]).collect();
                prop_assert_eq!(back, after, "work {}", work);
            }
        }
    }
}
