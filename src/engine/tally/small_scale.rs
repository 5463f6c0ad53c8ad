//! Scales that are answered in few ways: all answers of a person to one as a small number, its pattern.

use super::layout::{Item, Layout};
use super::sums::effective;
use crate::model::answer::{Answer, Answers, Role};

/// A scale of more items, or of more answers, is not small.
const MOST_ITEMS: usize = 4;
const MOST_ANSWERS: u8 = 5;

/// An answer takes so many bits of a pattern: up to five values, from the lowest on, and three signs.
const BITS: usize = 3;

/// Instead of such a digit: not an answer of the scale.
const NONE: u8 = 1 << BITS;

/// A small scale as it counts for people of one role.
#[derive(Debug)]
pub(super) struct SmallScale {
    low: u8,
    /// The first of its items; the others come right behind it.
    first: usize,
    /// The digit of each answer to each item, by its code.
    items: Vec<[u8; 256]>,
}

impl SmallScale {
    /// Of a scale, if it is small.
    pub(super) fn new(layout: &Layout, role: Option<Role>) -> Option<Self> {
        let is_small = layout.items.len() <= MOST_ITEMS && layout.high.saturating_sub(layout.low) < MOST_ANSWERS;
        let first = layout.items.first().filter(|_| is_small)?.slot;
        let in_order = layout.items.iter().zip(first..).all(|(item, slot)| item.slot == slot);
        let items = || layout.items.iter().map(|item| digits(item, layout, role)).collect();
        in_order.then(|| SmallScale { low: layout.low, first, items: items() })
    }

    /// How many patterns there are; the largest is one less.
    pub(super) fn patterns(&self) -> u16 {
        1 << (BITS * self.items.len())
    }

    /// How a person answered; `None` where an answer is none of the scale.
    pub(super) fn pattern(&self, answers: Answers<'_>) -> Option<u16> {
        let codes = answers.0.get(self.first..)?.get(..self.items.len())?;
        let (mut pattern, mut seen) = (0, 0);
        for (digits, code) in self.items.iter().zip(codes) {
            let digit = digits.get(usize::from(*code)).copied().unwrap_or(NONE);
            pattern = pattern << BITS | u16::from(digit);
            seen |= digit;
        }
        (seen < NONE).then_some(pattern)
    }

    /// The answers of a pattern as they count, one code for each item.
    pub(super) fn codes(&self, pattern: u16) -> Vec<u8> {
        let digits =
            (0..self.items.len()).rev().map(|place| usize::from(pattern >> (BITS * place)) % usize::from(NONE));
        digits.map(|digit| answers(self.low).nth(digit).unwrap_or(Answer::Missing).code()).collect()
    }
}

/// What can be answered on a scale from this value on, in the order of the digits.
fn answers(low: u8) -> impl Iterator<Item = Answer> {
    let values = (0..MOST_ANSWERS).map(move |step| Answer::Value(low.saturating_add(step)));
    values.chain([Answer::DontKnow, Answer::NotApplicable, Answer::Missing])
}

/// The digit of what each answer to an item counts as, by its code.
fn digits(item: &Item, layout: &Layout, role: Option<Role>) -> [u8; 256] {
    let digit = |code: u8| {
        let answer = Answer::of_code(code);
        let is_of_scale = !matches!(answer, Answer::Value(value) if !(layout.low..=layout.high).contains(&value));
        let counted = effective(item, layout, role, answer);
        let digit = (0..).zip(answers(layout.low)).find(|(_, of_digit)| *of_digit == counted);
        digit.filter(|_| is_of_scale).map_or(NONE, |(digit, _)| digit)
    };
    let mut digits = [NONE; 256];
    digits.iter_mut().zip(0..=u8::MAX).for_each(|(of_code, code)| *of_code = digit(code));
    digits
}

#[cfg(test)]
mod tests {
    use super::SmallScale;
    use crate::engine::tally::layout::{Item, Layout, Part};
    use crate::engine::tally::sums::effective;
    use crate::model::answer::{Answer, Answers, Role};

    /// An item of every kind behind one of another scale, and every answer by everybody.
    #[test]
    fn a_pattern_says_how_each_answer_counts() {
        let item = |slot| Item { id: format!("i{slot}"), slot, reversed: slot == 2, asked_of: Vec::new() };
        let of_lead = Item { asked_of: vec![Role::Lead], ..item(3) };
        let layout = Layout { part: Part::Plain(0), low: 2, high: 5, items: vec![item(1), item(2), of_lead] };
        let signs = [Answer::DontKnow, Answer::NotApplicable, Answer::Missing];
        let answers: Vec<Answer> = (1..=6).map(Answer::Value).chain(signs).collect();
        let is_none = |answer: &Answer| [Answer::Value(1), Answer::Value(6)].contains(answer);
        let mut seen = 0;
        for role in [None, Some(Role::Lead), Some(Role::Staff), Some(Role::Navigator)] {
            let scale = SmallScale::new(&layout, role).unwrap();
            for given in answers.iter().flat_map(|a| answers.iter().flat_map(|b| answers.iter().map(|c| [*a, *b, *c])))
            {
                let codes: Vec<u8> = std::iter::once(u8::MAX).chain(given.iter().map(|answer| answer.code())).collect();
                let pattern = scale.pattern(Answers(&codes));
                assert_eq!(pattern.is_none(), given.iter().any(is_none), "{given:?}");
                let counted = layout.items.iter().zip(given);
                let counted: Vec<u8> =
                    counted.map(|(item, answer)| effective(item, &layout, role, answer).code()).collect();
                assert!(pattern.is_none_or(|pattern| scale.codes(pattern) == counted && pattern < scale.patterns()));
                seen += usize::from(pattern.is_some());
            }
        }
        assert_eq!(seen, 4 * 7 * 7 * 7);
    }

    #[test]
    fn a_scale_with_many_answers_or_out_of_order_is_not_small() {
        let items = |slots: &[usize]| {
            let item =
                |slot: &usize| Item { id: format!("i{slot}"), slot: *slot, reversed: false, asked_of: Vec::new() };
            slots.iter().map(item).collect()
        };
        let is_small = |high, slots: &[usize]| {
            let layout = Layout { part: Part::Plain(0), low: 1, high, items: items(slots) };
            SmallScale::new(&layout, None).is_some()
        };
        assert!(is_small(5, &[0, 1, 2, 3]));
        assert!(!is_small(6, &[0, 1]) && !is_small(5, &[0, 1, 2, 3, 4]) && !is_small(5, &[1, 0]) && !is_small(5, &[]));
    }
}
