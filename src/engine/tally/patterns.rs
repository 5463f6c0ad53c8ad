//! What a person adds to a scale, by how it was answered: on few questions people can say few things, so it is worked out
//! once for each of them and added as a list from then on. A test compares it with [`Sums::add`].

use super::layout::{Item, Layout};
use super::small_scale::SmallScale;
use super::sums::Sums;
use crate::model::answer::{Answers, Role};
use crate::model::rubric::FactorRules;

/// A scale with more numbers is added up person by person.
const MOST_NUMBERS: usize = 64;

/// So many people are added together at most.
pub(super) const MOST_PEOPLE: usize = 32;

/// The numbers of a scale, of so few people that none is large. Unchecked they are added many at a time.
type Numbers = [u16; MOST_NUMBERS];

/// What was worked out for each scale.
#[derive(Debug)]
pub(super) struct Patterns<'r> {
    rules: Option<&'r FactorRules>,
    /// The small scales, for people without a role and of each role: the same in each.
    scales: [Vec<SmallScale>; 1 + Role::ALL.len()],
    /// Of each of these scales its place among all, and that of its table; scales of the same form share one.
    small: Vec<(usize, usize)>,
    /// The places of all others.
    large: Vec<usize>,
    tables: Vec<Table>,
}

/// What people add, by pattern; the last is the pattern of nobody.
#[derive(Debug)]
struct Table(Vec<Numbers>);

impl<'r> Patterns<'r> {
    /// For these scales.
    pub(super) fn new(layouts: &[Layout], rules: Option<&'r FactorRules>) -> Self {
        let scales = Default::default();
        let mut patterns = Patterns { rules, scales, small: Vec::new(), large: Vec::new(), tables: Vec::new() };
        let mut forms: Vec<(usize, u8, u8)> = Vec::new();
        for (place, layout) in layouts.iter().enumerate() {
            let Some(scales) = of_every_role(layout).filter(|_| adds_little(layout)) else {
                patterns.large.push(place);
                continue;
            };
            let form = (layout.items.len(), layout.low, layout.high);
            let table = forms.iter().position(|known| *known == form).unwrap_or_else(|| {
                forms.push(form);
                patterns.tables.extend(scales.first().map(|scale| Table::new(scale, layout, rules)));
                forms.len() - 1
            });
            patterns.small.push((place, table));
            patterns.scales.iter_mut().zip(scales).for_each(|(all, scale)| all.push(scale));
        }
        patterns
    }

    /// Notes how a person answered each small scale, one number each; what was given to others is added to their sums.
    pub(super) fn note(
        &self,
        layouts: &[Layout],
        (role, answers): (Option<Role>, Answers<'_>),
        sums: &mut [Sums],
        noted: &mut Vec<u16>,
    ) {
        let mut add = |place: usize| {
            if let (Some(layout), Some(sums)) = (layouts.get(place), sums.get_mut(place)) {
                sums.add(layout, role, answers, self.rules);
            }
        };
        self.large.iter().for_each(|place| add(*place));
        let scales = self.scales.get(role.map_or(0, |role| 1 + role as usize)).map_or([].as_slice(), Vec::as_slice);
        noted.extend(scales.iter().zip(&self.small).map(|(scale, (place, _))| {
            scale.pattern(answers).unwrap_or_else(|| {
                add(*place);
                scale.patterns()
            })
        }));
    }

    /// Adds what was noted of at most [`MOST_PEOPLE`].
    pub(super) fn add(&self, noted: &[u16], sums: &mut [Sums]) {
        let each = self.small.len().max(1);
        for (at, (place, table)) in self.small.iter().enumerate() {
            if let (Some(sums), Some(table)) = (sums.get_mut(*place), self.tables.get(*table)) {
                sums.add_numbers(&table.sum(noted.chunks_exact(each).filter_map(|person| person.get(at))));
            }
        }
    }
}

impl Table {
    fn new(scale: &SmallScale, layout: &Layout, rules: Option<&FactorRules>) -> Self {
        // What counts is all the same to whoever was asked, and it is the right way round already.
        let item = |(slot, item): (usize, &Item)| Item { slot, reversed: false, asked_of: Vec::new(), ..item.clone() };
        let plain = Layout { items: layout.items.iter().enumerate().map(item).collect(), ..*layout };
        let numbers = |pattern| {
            let mut alone = Sums::new(&plain);
            alone.add(&plain, None, Answers(&scale.codes(pattern)), rules);
            let mut numbers = [0; MOST_NUMBERS];
            let small = |(to, from): (&mut u16, &u64)| *to = u16::try_from(*from).unwrap_or(u16::MAX);
            numbers.iter_mut().zip(alone.numbers()).for_each(small);
            numbers
        };
        Table((0..scale.patterns()).map(numbers).chain([[0; MOST_NUMBERS]]).collect())
    }

    fn sum<'p>(&self, patterns: impl Iterator<Item = &'p u16>) -> Numbers {
        let mut all = [0; MOST_NUMBERS];
        for numbers in patterns.filter_map(|pattern| self.0.get(usize::from(*pattern))) {
            all.iter_mut().zip(numbers).for_each(|(all, one): (&mut u16, &u16)| *all = all.wrapping_add(*one));
        }
        all
    }
}

/// A small scale as it counts for people without a role, and of each.
fn of_every_role(layout: &Layout) -> Option<Vec<SmallScale>> {
    let everybody = std::iter::once(None).chain(Role::ALL.map(Some));
    everybody.map(|role| SmallScale::new(layout, role)).collect()
}

/// Whether no number of [`MOST_PEOPLE`] is too large. The largest is the square of all answers of a person added up.
fn adds_little(layout: &Layout) -> bool {
    let largest = (layout.items.len() * usize::from(layout.high)).pow(2);
    u16::try_from(largest * MOST_PEOPLE).is_ok() && Sums::new(layout).numbers().len() <= MOST_NUMBERS
}
