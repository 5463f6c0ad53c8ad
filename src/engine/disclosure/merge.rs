//! Which groups might be one, so that more of a survey can be shown.
//!
//! A proposal is a publication, too. It is made from the numbers of people alone and never from what they said, and it
//! tells nothing but what the merged tables would: their groups and how many people are in those that are shown. Only
//! hidden groups are put together, and only if the merged tables and today's can be shown side by side, as if they were
//! one (R3), so a proposal does no harm where today's tables are known already. Which small ones are put together
//! tells at most which hidden groups are not larger than others; of none, how large it is.

use std::collections::{BTreeMap, BTreeSet};

use super::span::{Atom, Candidate, Level, publishable};
use super::tables::{Key, Table, groups};
use crate::engine::tally::Tally;
use crate::model::survey::Merge;
use crate::model::survey_result::Visible;

/// So many names are put together; of more, the first and the last stand for all.
const NAMED: usize = 3;

/// Values of a column that are one group; columns by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    column: usize,
    /// Only where these other columns have these values.
    within: Vec<(usize, String)>,
    values: Vec<String>,
    name: String,
}

impl Join {
    /// What a plan says; `None` if it names a column that makes no group.
    pub fn of(merge: &Merge, columns: &[String]) -> Option<Join> {
        let place = |name: &String| columns.iter().position(|column| column == name);
        let within = merge.within.iter().map(|(name, value)| Some((place(name)?, value.clone())));
        Some(Join {
            column: place(&merge.column)?,
            within: within.collect::<Option<Vec<_>>>()?,
            values: merge.values.clone(),
            name: merge.name.clone(),
        })
    }

    /// As a plan says it; `None` if there is no such column.
    pub fn named(&self, columns: &[String]) -> Option<Merge> {
        let name = |place: usize| columns.get(place).cloned();
        let within = self.within.iter().map(|(place, value)| Some((name(*place)?, value.clone())));
        Some(Merge {
            column: name(self.column)?,
            within: within.collect::<Option<Vec<_>>>()?,
            values: self.values.clone(),
            name: self.name.clone(),
        })
    }
}

/// The keys of a respondent where these values are one group, one join after the other.
pub fn joined<'k>(keys: &[&'k str], joins: &'k [Join]) -> Vec<&'k str> {
    let mut keys = keys.to_vec();
    for Join { column, within, values, name } in joins {
        let is_within = within.iter().all(|(place, value)| keys.get(*place) == Some(&value.as_str()));
        if let Some(key) = keys.get_mut(*column).filter(|key| is_within && values.iter().any(|value| value == *key)) {
            *key = name;
        }
    }
    keys
}

/// Which groups might be one, and what would be shown then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Values that are one group.
    pub joins: Vec<Join>,
    /// Each table today and then.
    pub tables: Vec<[Visible; 2]>,
}

/// Proposes which values of these columns might be one group, from the newest wave.
pub fn propose(tally: &Tally<'_>, tables: &[Table], columns: &[usize], min_group: usize) -> Proposal {
    let newest = tally.cells().last().map(|(_, cells)| cells).unwrap_or_default();
    let cells = newest.iter().map(|cell| (cell.keys.iter().map(String::as_str).collect(), cell.people)).collect();
    let people = People { cells, tables, min_group };
    let today = people.view(&[]);
    let (mut joins, mut view) = (Vec::new(), people.view(&[]));
    for family in people.families(&today, columns) {
        people.join(&family, &today, &mut view, &mut joins);
    }
    let tables = tables.iter().map(|table| [today.visible(table), view.visible(table)]).collect();
    Proposal { joins, tables }
}

/// How many people belong to the same groups, by their keys.
struct People<'a> {
    cells: Vec<(Vec<&'a str>, usize)>,
    tables: &'a [Table],
    min_group: usize,
}

/// Values of a column that may be put together: those within the same values of the columns above it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Family {
    column: usize,
    within: Vec<(usize, String)>,
    /// The columns below it: a district is not hidden because one of its towns is.
    below: Vec<usize>,
}

/// Every group, and whether it is shown.
#[derive(Clone)]
struct View {
    groups: BTreeMap<Key, Seen>,
}

#[derive(Clone)]
struct Seen {
    level: Level,
    is_shown: bool,
    people: usize,
}

impl People<'_> {
    fn view(&self, joins: &[Join]) -> View {
        let mut cells: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
        for (keys, people) in &self.cells {
            *cells.entry(joined(keys, joins)).or_default() += people;
        }
        let keys: Vec<&[&str]> = cells.keys().map(Vec::as_slice).collect();
        let atoms: Vec<Atom> = cells.values().map(|people| Atom { people: *people, consents: false }).collect();
        let planned = groups(&keys, self.tables);
        let candidates: Vec<Candidate<'_>> = planned.iter().map(|group| group.candidate()).collect();
        let shown = publishable(&atoms, &candidates, self.min_group);
        let seen = planned.iter().zip(shown).map(|(group, is_shown)| {
            let people = group.cells.iter().filter_map(|place| atoms.get(*place)).map(|atom| atom.people).sum();
            (group.key.clone(), Seen { level: group.level, is_shown, people })
        });
        View { groups: seen.collect() }
    }

    /// In the order of tables and axes, those further out first.
    fn families(&self, today: &View, columns: &[usize]) -> Vec<Family> {
        let mut found = Vec::new();
        for axis in self.tables.iter().flat_map(|table| &table.axes) {
            for (depth, column) in axis.iter().enumerate().filter(|(_, column)| columns.contains(column)) {
                let above: BTreeSet<usize> = axis.iter().take(depth).copied().collect();
                let all: BTreeSet<usize> = above.iter().copied().chain([*column]).collect();
                let of_columns = today.groups.keys().filter(|key| key.iter().map(|(at, _)| *at).eq(all.clone()));
                for key in of_columns {
                    let within = key.iter().filter(|(at, _)| at != column).cloned().collect();
                    let below = axis.iter().skip(depth + 1).copied().collect();
                    let family = Family { column: *column, within, below };
                    if !found.contains(&family) {
                        found.push(family);
                    }
                }
            }
        }
        found
    }

    /// Puts hidden groups of a family together: the smallest with the next, or with the largest of the small ones,
    /// whichever shows more.
    fn join(&self, family: &Family, today: &View, view: &mut View, joins: &mut Vec<Join>) {
        let hidden = view.hidden(family);
        let (mut best, mut best_joins) = (view.clone(), joins.clone());
        for order in [from_both_ends(&hidden, self.min_group), hidden] {
            let (mut then, mut then_joins) = (view.clone(), joins.clone());
            self.join_in_order(family, order, today, &mut then, &mut then_joins);
            if self.shown(&then) >= self.shown(&best) {
                (best, best_joins) = (then, then_joins);
            }
        }
        (*view, *joins) = (best, best_joins);
    }

    /// How many people and groups are shown in all tables.
    fn shown(&self, view: &View) -> (usize, usize) {
        let tables = self.tables.iter().map(|table| view.visible(table));
        tables.fold((0, 0), |(people, shown), table| (people + table.people, shown + table.shown))
    }

    /// Puts hidden groups of a family together one after the other until they can be shown.
    fn join_in_order(
        &self,
        family: &Family,
        hidden: Vec<(String, usize)>,
        today: &View,
        view: &mut View,
        joins: &mut Vec<Join>,
    ) {
        let first = joins.len();
        let mut open: Vec<(String, usize)> = Vec::new();
        for (value, people) in hidden {
            // What was put together before may have set it free.
            if open.is_empty() && !view.hides(family, &value) {
                continue;
            }
            open.push((value, people));
            let enough = open.len() > 1 && open.iter().map(|(_, people)| people).sum::<usize>() >= self.min_group;
            if enough && let Some(next) = self.with(family, &values(&open), today, view, joins) {
                *view = next;
                open.clear();
            }
        }
        // Too few are left over: perhaps with those put together last.
        if open.is_empty() || joins.len() == first {
            return;
        }
        if let Some(last) = joins.pop() {
            let before = std::mem::replace(view, self.view(joins));
            let more: Vec<String> = last.values.iter().cloned().chain(values(&open)).collect();
            if let Some(next) = self.with(family, &more, today, view, joins) {
                *view = next;
            } else {
                joins.push(last);
                *view = before;
            }
        }
    }

    /// What is shown if these values of a family are one group, unless some of it is hidden, or it tells of too few beside
    /// what is shown today.
    fn with(
        &self,
        family: &Family,
        values: &[String],
        today: &View,
        view: &View,
        joins: &mut Vec<Join>,
    ) -> Option<View> {
        let mut values = values.to_vec();
        values.sort();
        let mut name = name(&values);
        while view.groups.keys().flatten().any(|(column, value)| *column == family.column && *value == name) {
            name.push('+');
        }
        let Family { column, within, .. } = family.clone();
        joins.push(Join { column, within, values: values.clone(), name: name.clone() });
        let next = self.view(joins);
        // Whatever is shown today stays: beside the merged tables, nothing would be hidden without need.
        if !next.hides(family, &name) && self.can_stand_beside(today, &next, joins) {
            return Some(next);
        }
        joins.pop();
        None
    }

    /// Whether today's groups and those of the merged tables may be shown side by side.
    fn can_stand_beside(&self, today: &View, merged: &View, joins: &[Join]) -> bool {
        let atoms: Vec<Atom> = self.cells.iter().map(|(_, people)| Atom { people: *people, consents: false }).collect();
        let keys: Vec<Vec<&str>> = self.cells.iter().map(|(keys, _)| joined(keys, joins)).collect();
        let old = today.groups.iter().filter(|(_, seen)| seen.is_shown);
        let old = old.map(|(key, _)| {
            let cells = self.cells.iter().enumerate().filter(|(_, (keys, _))| belongs(keys, key));
            (Level::Total, format!("{key:?}"), cells.map(|(at, _)| at).collect())
        });
        let is_new = |key: &Key| !today.groups.get(key).is_some_and(|seen| seen.is_shown);
        let new = merged.groups.iter().filter(|(key, seen)| seen.is_shown && is_new(key));
        let new = new.map(|(key, seen)| {
            let cells = keys.iter().enumerate().filter(|(_, keys)| belongs(keys, key));
            (seen.level, format!("merged {key:?}"), cells.map(|(at, _)| at).collect())
        });
        let both: Vec<(Level, String, Vec<usize>)> = old.chain(new).collect();
        let candidates: Vec<Candidate<'_>> =
            both.iter().map(|(level, name, atoms)| Candidate { atoms, level: *level, name }).collect();
        publishable(&atoms, &candidates, self.min_group).into_iter().all(|told| told)
    }
}

impl Family {
    /// Whether a group is of a value of this family, perhaps by other columns, too.
    fn holds(&self, key: &Key, value: &str) -> bool {
        let has = |column: usize, value: &str| key.iter().any(|(at, other)| *at == column && other == value);
        has(self.column, value)
            && self.within.iter().all(|(column, value)| has(*column, value))
            && !key.iter().any(|(column, _)| self.below.contains(column))
    }
}

impl View {
    /// Whether a value of a family is hidden, also by other columns.
    fn hides(&self, family: &Family, value: &str) -> bool {
        self.groups.iter().any(|(key, seen)| !seen.is_shown && family.holds(key, value))
    }

    /// The values of a family that are hidden, or of which something is, with how many people: the smallest first.
    fn hidden(&self, family: &Family) -> Vec<(String, usize)> {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for (key, seen) in &self.groups {
            let value = key.iter().find(|(column, _)| *column == family.column).map(|(_, value)| value.as_str());
            if let Some(value) = value.filter(|value| family.holds(key, value) && self.hides(family, value)) {
                // All of it is more than what lies within.
                let people = found.entry(value).or_default();
                *people = seen.people.max(*people);
            }
        }
        let mut found: Vec<(String, usize)> = found.into_iter().map(|(value, n)| (value.to_owned(), n)).collect();
        found.sort_by(|(a, few), (b, many)| few.cmp(many).then_with(|| a.cmp(b)));
        found
    }

    /// What of the cells of a table is shown.
    fn visible(&self, table: &Table) -> Visible {
        let all: BTreeSet<usize> = table.axes.iter().flatten().copied().collect();
        let cells = self.groups.iter().filter(|(key, _)| key.iter().map(|(at, _)| *at).eq(all.iter().copied()));
        cells.fold(Visible::default(), |sum, (_, seen)| Visible {
            shown: sum.shown + usize::from(seen.is_shown),
            groups: sum.groups + 1,
            people: sum.people + if seen.is_shown { seen.people } else { 0 },
        })
    }
}

/// The small groups from both ends, the smallest, the largest, the next smallest and so on; behind them the others.
fn from_both_ends(hidden: &[(String, usize)], min_group: usize) -> Vec<(String, usize)> {
    let (small, others): (Vec<_>, Vec<_>) = hidden.iter().cloned().partition(|(_, people)| *people < min_group);
    let (up, down) = (small.iter(), small.iter().rev());
    let both = up.zip(down).flat_map(|(low, high)| [low.clone(), high.clone()]).take(small.len());
    both.chain(others).collect()
}

fn values(open: &[(String, usize)]) -> Vec<String> {
    open.iter().map(|(value, _)| value.clone()).collect()
}

/// Whether a respondent with these keys belongs to a group.
fn belongs(keys: &[&str], group: &Key) -> bool {
    group.iter().all(|(column, value)| keys.get(*column) == Some(&value.as_str()))
}

/// What a group of several is called until somebody finds a better word.
fn name(values: &[String]) -> String {
    match values {
        [first, .., last] if values.len() > NAMED => format!("{first} + … + {last}"),
        _ => values.join(" + "),
    }
}
