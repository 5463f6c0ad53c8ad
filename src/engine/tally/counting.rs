//! Respondents on their way into a [`Tally`]: how a few of each cell answered waits until they are counted together.
//!
//! A row goes to any of thousands of cells, each of which is kilobytes of sums that are then no longer in the memory
//! next to the processor. Counted many at a time they are fetched once for all of them. The sums are exact, so the
//! order makes no difference; a test compares it with [`Tally::add`].

use foldhash::{HashMap, HashMapExt};

use super::patterns::{MOST_PEOPLE, Patterns};
use super::{Cell, Tally, name};
use crate::model::answer::Wave;
use crate::model::row::Row;
use crate::model::survey::Instrument;

/// A tally that is being fed.
#[derive(Debug)]
pub struct Counting<'r> {
    tally: Tally<'r>,
    /// The place of each cell, by its [`key`].
    places: HashMap<Vec<u8>, usize>,
    cells: Vec<Filling>,
    patterns: Patterns<'r>,
    /// The key of a cell, put together anew for each row.
    key: Vec<u8>,
}

/// A cell with those who wait to be counted.
#[derive(Debug)]
struct Filling {
    wave: Option<Wave>,
    cell: Cell,
    /// How many of them there are, and how each answered.
    people: usize,
    noted: Vec<u16>,
}

impl<'r> Counting<'r> {
    /// Of nobody.
    pub fn new(instrument: &Instrument<'r>) -> Self {
        let tally = Tally::new(instrument);
        let patterns = Patterns::new(&tally.layouts, tally.rules);
        Counting { tally, places: HashMap::new(), cells: Vec::new(), patterns, key: Vec::new() }
    }

    /// Adds one respondent.
    pub fn add(&mut self, row: &Row<'_>) {
        key(row, &mut self.key);
        let place = self.places.get(&self.key).copied().unwrap_or_else(|| {
            self.places.insert(self.key.clone(), self.cells.len());
            let cell = Cell::new(row.keys, &self.tally.layouts);
            self.cells.push(Filling { wave: row.wave, cell, people: 0, noted: Vec::new() });
            self.cells.len() - 1
        });
        let Some(filling) = self.cells.get_mut(place) else { return };
        let (sums, answered) = (&mut filling.cell.scales, (row.role, row.answers));
        self.patterns.note(&self.tally.layouts, answered, sums, &mut filling.noted);
        filling.people += 1;
        if filling.people >= MOST_PEOPLE {
            filling.count(&self.patterns);
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
        let Counting { mut tally, cells, patterns, .. } = self;
        for mut filling in cells {
            filling.count(&patterns);
            let mut called = String::new();
            name(filling.cell.keys.iter().map(String::as_str), &mut called);
            tally.waves.entry(filling.wave).or_default().insert(called, filling.cell);
        }
        tally
    }
}

impl Filling {
    /// Counts those who wait.
    fn count(&mut self, patterns: &Patterns<'_>) {
        self.cell.people += std::mem::take(&mut self.people);
        patterns.add(&self.noted, &mut self.cell.scales);
        self.noted.clear();
    }
}

/// The wave and the keys of a row as bytes; with its length in front, no value can look like two.
fn key(row: &Row<'_>, into: &mut Vec<u8>) {
    into.clear();
    let (kind, number) = match row.wave {
        None => (0, 0),
        Some(Wave::Number(number)) => (1, number),
        Some(Wave::Date(day)) => (2, i64::from(day.year()) << 16 | i64::from(day.month()) << 8 | i64::from(day.day())),
    };
    into.push(kind);
    into.extend_from_slice(&number.to_le_bytes());
    for key in row.keys {
        into.extend_from_slice(&key.len().to_le_bytes());
        into.extend_from_slice(key.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::Counting;
    use crate::engine::tally::Tally;
    use crate::model::answer::{Answer, Answers, Role, Wave};
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

    /// Cells of every size around [`super::MOST_PEOPLE`], values that could be taken for two, and every kind of answer, also
    /// one that is none of the scale.
    #[test]
    fn who_waits_is_counted_as_who_does_not() {
        const NAMES: [[&str; 2]; 6] = [["a", "b"], ["", "ab"], ["ab", ""], ["1:a", "b"], ["a", "1:b"], ["ä", "ö"]];
        const ANSWERS: [Answer; 9] = [
            Answer::Value(1),
            Answer::Value(2),
            Answer::Value(3),
            Answer::Value(4),
            Answer::Value(5),
            Answer::Value(6),
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
            for number in 0..92 + at {
                let id = format!("p{at}-{number}");
                let answers: Vec<u8> = (0..7).map(|_| ANSWERS[side(9)].code()).collect();
                let wave = Some(Wave::Number([1, 2, 3][side(3)]));
                let role = [None, Some(Role::Lead), Some(Role::Staff)][side(3)];
                let answers = Answers(&answers);
                let row = Row { id: Some(&id), wave, role, group: None, keys: name, answers, comments: &[] };
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
