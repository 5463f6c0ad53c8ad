//! What a person adds to a scale, remembered by how it was answered: on few questions people can say few things, so it is
//! worked out once for each of them and added as a list from then on. A test compares it with [`Sums::add`].

use super::layout::Layout;
use super::sums::{Sums, effective};
use crate::model::answer::{Answer, Role};
use crate::model::rubric::FactorRules;

/// A scale of more items, or of more answers, is added up person by person.
const MOST_ITEMS: usize = 4;
const MOST_ANSWERS: u8 = 5;

/// An answer takes so many bits in a pattern: up to five values and three signs.
const BITS: usize = 3;

/// No scale of so few items has more numbers.
pub(super) const MOST_NUMBERS: usize = 64;

/// What was worked out for each scale.
#[derive(Debug)]
pub(super) struct Patterns {
    /// Of each layout its table, if it can have one; scales of the same form share it.
    table_of: Vec<Option<usize>>,
    tables: Vec<Table>,
}

#[derive(Debug)]
struct Table {
    /// Numbers of a scale.
    width: usize,
    known: Vec<bool>,
    numbers: Vec<u32>,
}

impl Patterns {
    /// For these scales; nothing is worked out yet.
    pub(super) fn new(layouts: &[Layout]) -> Self {
        let mut forms: Vec<(usize, u8, u8)> = Vec::new();
        let mut tables = Vec::new();
        let table_of = layouts.iter().map(|layout| {
            let form = (layout.items.len(), layout.low, layout.high);
            let width = Sums::new(layout).numbers().len();
            let is_small = form.0 <= MOST_ITEMS && layout.high - layout.low < MOST_ANSWERS && width <= MOST_NUMBERS;
            let known = forms.iter().position(|known| *known == form);
            is_small.then(|| {
                known.unwrap_or_else(|| {
                    forms.push(form);
                    let patterns = 1 << (BITS * form.0);
                    tables.push(Table { width, known: vec![false; patterns], numbers: vec![0; patterns * width] });
                    tables.len() - 1
                })
            })
        });
        let table_of = table_of.collect();
        Patterns { table_of, tables }
    }

    /// Adds people to the scale at this place: the role of each, and all answers of each, `each` of them.
    pub(super) fn add<'p>(
        &mut self,
        sums: &mut Sums,
        (at, layout): (usize, &Layout),
        rules: Option<&FactorRules>,
        people: impl Iterator<Item = (Option<Role>, &'p [Answer])>,
    ) {
        let table = self.table_of.get(at).copied().flatten().and_then(|table| self.tables.get_mut(table));
        let Some(table) = table else {
            return people.for_each(|(role, answers)| sums.add(layout, role, answers, rules));
        };
        let mut added = [0; MOST_NUMBERS];
        for (role, answers) in people {
            match table.numbers(layout, role, answers, rules) {
                // A few people add up to little, and unchecked they are added eight at a time.
                Some(numbers) => {
                    let add = |(all, one): (&mut u32, &u32)| *all = all.wrapping_add(*one);
                    added.iter_mut().zip(numbers).for_each(add);
                }
                None => sums.add(layout, role, answers, rules),
            }
        }
        sums.add_numbers(&added);
    }
}

impl Table {
    /// What somebody who answered like that adds; `None` where an answer is none of the scale.
    fn numbers(
        &mut self,
        layout: &Layout,
        role: Option<Role>,
        answers: &[Answer],
        rules: Option<&FactorRules>,
    ) -> Option<&[u32]> {
        let pattern = pattern(layout, role, answers)?;
        let place = pattern * self.width..(pattern + 1) * self.width;
        let known = self.known.get_mut(pattern)?;
        if !*known {
            let mut alone = Sums::new(layout);
            alone.add(layout, role, answers, rules);
            let room = self.numbers.get_mut(place.clone())?;
            for (number, one) in room.iter_mut().zip(alone.numbers()) {
                *number = u32::try_from(*one).ok()?;
            }
            *known = true;
        }
        self.numbers.get(place)
    }
}

/// How a scale was answered as one number.
fn pattern(layout: &Layout, role: Option<Role>, answers: &[Answer]) -> Option<usize> {
    let mut pattern = 0;
    for item in &layout.items {
        let code = match effective(item, layout, role, answers) {
            Answer::Value(value) => usize::from(value.checked_sub(layout.low).filter(|step| *step < MOST_ANSWERS)?),
            Answer::DontKnow => 5,
            Answer::NotApplicable => 6,
            Answer::Missing => 7,
        };
        pattern = pattern << BITS | code;
    }
    Some(pattern)
}
