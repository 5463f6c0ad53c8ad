//! Which groups of a plan may be shown together, so that no sum or difference of them isolates too few people.
//!
//! Everything here is about one item, because different people answer different items. Source: RELIABILITY.md
//! section 2, rules R2 (small groups are hidden) and R3 (whatever would give them away is hidden too).
//!
//! How it works: a set of people can be worked out from published groups exactly if its 0/1 vector over the atoms is
//! a combination of theirs. The combinations are kept in reduced form over the integers modulo a prime, with the
//! columns of large atoms first, so that the rows which start in a small atom span all combinations free of large
//! atoms: only those can describe too few people. In them, sums of fingerprints are searched (R3).

use std::collections::HashMap;

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
/// [`SUM_COST`]: about a second.
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

/// Whether a group may be shown however small it is: nobody, or the one person who agreed.
fn is_harmless(atoms: &[Atom], group: &Candidate) -> bool {
    let exists = group.atoms.iter().all(|place| *place < atoms.len());
    let somebody: Vec<_> = members(atoms, group.atoms).into_iter().filter(|(_, atom)| atom.people > 0).collect();
    exists
        && match somebody.as_slice() {
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

    /// The 0/1 vector of a group; `None` if it names an atom that does not exist.
    fn row(&self, group: &[usize]) -> Option<Vec<Residue>> {
        let mut row = vec![Residue::ZERO; self.people.len()];
        for place in group {
            if let Some(column) = *self.column_of.get(*place)? {
                *row.get_mut(column)? = Residue::ONE;
            }
        }
        Some(row)
    }
}

/// What can be worked out: all combinations of the groups published so far, as rows in reduced form. Every row has a
/// pivot, its first entry, which is 1 and the only one in its column.
#[derive(Debug, Clone, Default)]
struct Span {
    rows: Vec<Row>,
}

/// A row of a [`Span`].
#[derive(Debug, Clone)]
struct Row {
    pivot: usize,
    entries: Vec<Residue>,
}

impl Span {
    /// Adds a group if nobody too few can be worked out then; says whether it did.
    fn admit(&mut self, group: Vec<Residue>, table: &Table, budget: &mut Budget) -> Result<bool, TooMuchWork> {
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
    fn news(&self, mut vector: Vec<Residue>, budget: &mut Budget) -> Result<Option<Row>, TooMuchWork> {
        for row in &self.rows {
            subtract(&mut vector, row, budget)?;
        }
        let Some((pivot, first)) = vector.iter().enumerate().find(|(_, entry)| **entry != Residue::ZERO) else {
            return Ok(None);
        };
        let scale = first.inverse();
        Ok(Some(Row { pivot, entries: vector.iter().map(|entry| entry.times(scale)).collect() }))
    }

    /// Adds what [`Span::news`] found.
    fn add(&mut self, new: Row, budget: &mut Budget) -> Result<(), TooMuchWork> {
        for row in &mut self.rows {
            subtract(&mut row.entries, &new, budget)?;
        }
        self.rows.push(new);
        Ok(())
    }

    /// [`Span::add`] to a copy.
    fn with(mut self, new: Row, budget: &mut Budget) -> Result<Self, TooMuchWork> {
        self.add(new, budget)?;
        Ok(self)
    }

    /// The combinations in which no large atom occurs.
    fn small_rows(&self, table: &Table) -> Span {
        Span { rows: self.rows.iter().filter(|row| row.pivot >= table.first_small).cloned().collect() }
    }

    /// Whether some set of more than nobody and fewer than may be shown can be worked out. Only of rows in which no
    /// large atom occurs.
    ///
    /// Rows that share no column, not even through others, are looked at apart: the smallest set that can be worked
    /// out lies in one of these parts. A part of one row can say only the one thing it says.
    fn isolates_too_few(&self, table: &Table, budget: &mut Budget) -> Result<bool, TooMuchWork> {
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
        let mut parts: Vec<(Vec<bool>, Vec<&Row>)> = Vec::new();
        for row in &self.rows {
            let mut columns: Vec<bool> = row.entries.iter().map(|entry| *entry != Residue::ZERO).collect();
            let mut rows = vec![row];
            let mut apart = Vec::new();
            for (other_columns, other_rows) in parts {
                budget.spend(columns.len())?;
                if columns.iter().zip(&other_columns).any(|(mine, other)| *mine && *other) {
                    columns.iter_mut().zip(other_columns).for_each(|(mine, other)| *mine |= other);
                    rows.extend(other_rows);
                } else {
                    apart.push((other_columns, other_rows));
                }
            }
            apart.push((columns, rows));
            parts = apart;
        }
        Ok(parts.into_iter().map(|(_, rows)| rows).collect())
    }
}

/// Makes the entry of `vector` in the column of the row's pivot 0.
fn subtract(vector: &mut [Residue], row: &Row, budget: &mut Budget) -> Result<(), TooMuchWork> {
    let factor = vector.get(row.pivot).copied().unwrap_or(Residue::ZERO);
    if factor != Residue::ZERO {
        budget.spend(vector.len())?;
        let minus = factor.negative();
        vector.iter_mut().zip(&row.entries).for_each(|(entry, other)| *entry = entry.plus(minus.times(*other)));
    }
    Ok(())
}

/// Whether a row is the 0/1 vector of fewer people than may be shown.
fn is_too_few(row: &Row, table: &Table) -> bool {
    let is_set = row.entries.iter().all(|entry| [Residue::ZERO, Residue::ONE].contains(entry));
    let members = row.entries.iter().zip(&table.people).filter(|(entry, _)| **entry != Residue::ZERO);
    is_set && members.fold(0, |sum: usize, (_, people)| sum.saturating_add(*people)) < table.min_group
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
    let random = |column: usize| {
        let pivot = rows.iter().any(|row| row.pivot == column);
        if pivot { Residue::ZERO } else { Residue::random(column) }
    };
    let free: Vec<Residue> = (0..table.people.len()).map(random).collect();
    let mark = |column: usize| match rows.iter().find(|row| row.pivot == column) {
        Some(row) => row
            .entries
            .iter()
            .zip(&free)
            .fold(Residue::ZERO, |sum, (entry, free)| sum.plus(entry.times(*free)))
            .negative(),
        None => free.get(column).copied().unwrap_or(Residue::ZERO),
    };
    let occurs = |column: &usize| rows.iter().any(|row| row.entries.get(*column).is_some_and(|e| *e != Residue::ZERO));
    let columns = table.people.iter().enumerate().filter(|(column, _)| occurs(column));
    columns.map(|(column, people)| Marked { mark: mark(column), people: *people }).collect()
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
