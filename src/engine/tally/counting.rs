//! Respondents on their way into a [`Tally`]: a few of each cell wait until they are counted together.
//!
//! A row goes to any of thousands of cells, each of which is kilobytes of sums that are then no longer in the memory
//! next to the processor. Counted sixteen at a time they are fetched once for all of them. The sums are exact, so the
//! order makes no difference; a test compares it with [`Tally::add`].

use std::collections::{BTreeMap, HashMap};

use super::patterns::Patterns;
use super::{Cell, Tally, name};
use crate::model::answer::{Answer, Role, Wave};
use crate::model::row::Row;
use crate::model::survey::Instrument;

/// So many of a cell wait.
const MOST: usize = 16;

/// A tally that is being fed.
#[derive(Debug)]
pub struct Counting<'r> {
    tally: Tally<'r>,
    /// The place of each cell, by its wave and its name.
    places: BTreeMap<Option<Wave>, HashMap<String, usize>>,
    cells: Vec<Filling>,
    patterns: Patterns,
    /// The name of a cell, put together anew for each row.
    name: String,
}

/// A cell with those who wait to be counted.
#[derive(Debug)]
struct Filling {
    cell: Cell,
    roles: Vec<Option<Role>>,
    answers: Vec<Answer>,
}

impl<'r> Counting<'r> {
    /// Of nobody.
    pub fn new(instrument: &Instrument<'r>) -> Self {
        let tally = Tally::new(instrument);
        let patterns = Patterns::new(&tally.layouts);
        Counting { tally, places: BTreeMap::new(), cells: Vec::new(), patterns, name: String::new() }
    }

    /// Adds one respondent.
    pub fn add(&mut self, row: &Row<'_>) {
        name(row.keys, &mut self.name);
        let places = self.places.entry(row.wave).or_default();
        let place = places.get(&self.name).copied().unwrap_or_else(|| {
            places.insert(self.name.clone(), self.cells.len());
            let cell = Cell::new(row.keys, &self.tally.layouts);
            self.cells.push(Filling { cell, roles: Vec::new(), answers: Vec::new() });
            self.cells.len() - 1
        });
        let Some(filling) = self.cells.get_mut(place) else { return };
        filling.roles.push(row.role);
        filling.answers.extend_from_slice(row.answers);
        if filling.roles.len() >= MOST {
            filling.count(&self.tally, &mut self.patterns);
        }
        let person = self.tally.person(row);
        let linked = person.as_ref().and(self.tally.linked).map(|others| others + 1);
        filling.cell.people_by_id.extend(person);
        if self.tally.stops_linking(linked) {
            self.cells.iter_mut().for_each(|filling| filling.cell.people_by_id = Vec::new());
        }
    }

    /// On which scales there is a mean of a person: one bit each, the first the lowest.
    pub fn valid(&self, row: &Row<'_>) -> u128 {
        self.tally.valid(row)
    }

    /// All are counted.
    pub fn done(self) -> Tally<'r> {
        let Counting { mut tally, places, cells, mut patterns, .. } = self;
        let mut cells: Vec<Option<Filling>> = cells.into_iter().map(Some).collect();
        for (wave, places) in places {
            for (name, place) in places {
                let Some(mut filling) = cells.get_mut(place).and_then(Option::take) else { continue };
                filling.count(&tally, &mut patterns);
                tally.waves.entry(wave).or_default().insert(name, filling.cell);
            }
        }
        tally
    }
}

impl Filling {
    /// Counts those who wait.
    fn count(&mut self, tally: &Tally<'_>, patterns: &mut Patterns) {
        let each = self.answers.len().checked_div(self.roles.len()).unwrap_or_default();
        let people = || self.roles.iter().copied().zip(self.answers.chunks(each.max(1)));
        self.cell.people += self.roles.len();
        // Scale by scale: what belongs to one lies together.
        for (sums, layout) in self.cell.scales.iter_mut().zip(tally.layouts.iter().enumerate()) {
            patterns.add(sums, layout, tally.rules, people());
        }
        self.roles.clear();
        self.answers.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::Counting;
    use crate::engine::tally::Tally;
    use crate::model::answer::{Answer, Role, Wave};
    use crate::model::id::Id;
    use crate::model::row::Row;
    use crate::model::survey::{Instrument, PlainItem, PlainScale};

    fn scale(id: &str, from: usize, items: usize) -> PlainScale {
        let item = |at| PlainItem { id: Id::parse(&format!("{id}{at}")).unwrap(), slot: from + at, reversed: at == 1 };
        PlainScale {
            id: Id::parse(id).unwrap(),
            name: id.to_owned(),
            low: 1,
            high: 5,
            items: (0..items).map(item).collect(),
        }
    }

    /// Cells of every size around [`super::MOST`], values that could be taken for two, and every kind of answer.
    #[test]
    fn who_waits_is_counted_as_who_does_not() {
        const NAMES: [[&str; 2]; 6] = [["a", "b"], ["", "ab"], ["ab", ""], ["1:a", "b"], ["a", "1:b"], ["ä", "ö"]];
        const ANSWERS: [Answer; 8] = [
            Answer::Value(1),
            Answer::Value(2),
            Answer::Value(3),
            Answer::Value(4),
            Answer::Value(5),
            Answer::DontKnow,
            Answer::NotApplicable,
            Answer::Missing,
        ];
        let instrument = Instrument::Scales(vec![scale("one", 0, 3), scale("two", 3, 4)]);
        let (mut tally, mut counting) = (Tally::new(&instrument), Counting::new(&instrument));
        let mut dice = 2800_usize;
        let mut side = |sides: usize| {
            dice = dice * 16_807 % 2_147_483_647;
            dice % sides
        };
        for (at, name) in NAMES.iter().enumerate() {
            for number in 0..44 + at {
                let id = format!("p{at}-{number}");
                let answers: Vec<Answer> = (0..7).map(|_| ANSWERS[side(8)]).collect();
                let wave = Some(Wave::Number([1, 2, 3][side(3)]));
                let role = [None, Some(Role::Lead), Some(Role::Staff)][side(3)];
                let row = Row { id: Some(&id), wave, role, group: None, keys: name, answers: &answers, comments: &[] };
                tally.add(&row);
                counting.add(&row);
            }
        }
        let counted = counting.done();
        assert!(counted.is_linked() && tally.is_linked());
        assert_eq!(counted.cells().collect::<Vec<_>>(), tally.cells().collect::<Vec<_>>());
        assert_eq!(tally.cells().map(|(_, cells)| cells.len()).sum::<usize>(), 18);
    }
}
