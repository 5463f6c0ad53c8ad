//! One value of a TOML file, taken as the type that is needed.

use std::ops::{Range, RangeInclusive};

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::notes::{At, Notes, unknown};
use crate::model::finding::Fact;
use crate::model::problem::ProblemCode;

/// A value of any type.
#[derive(Clone, Copy)]
pub(super) struct Value<'d>(&'d Spanned<DeValue<'d>>);

impl<'d> Value<'d> {
    pub(super) fn new(value: &'d Spanned<DeValue<'d>>) -> Self {
        Value(value)
    }

    /// The elements, if it is a list.
    pub(super) fn as_array(self) -> Option<&'d DeArray<'d>> {
        self.0.get_ref().as_array()
    }

    /// Yes or no, if it is that.
    pub(super) fn as_bool(self) -> Option<bool> {
        self.0.get_ref().as_bool()
    }

    /// Where it stands.
    pub(super) fn span(self) -> Range<usize> {
        self.0.span()
    }

    /// The text, if it is one.
    pub(super) fn as_str(self) -> Option<&'d str> {
        self.0.get_ref().as_str()
    }

    /// The whole number, if it is one and fits.
    pub(super) fn as_integer(self) -> Option<i64> {
        let integer = self.0.get_ref().as_integer()?;
        i64::from_str_radix(integer.as_str(), integer.radix()).ok()
    }

    /// The table, if it is one.
    pub(super) fn as_table(self) -> Option<&'d DeTable<'d>> {
        self.0.get_ref().as_table()
    }

    /// A text.
    pub(super) fn text(self, notes: &mut Notes<'_>) -> Option<At<String>> {
        let Some(text) = self.as_str() else {
            self.wrong_type("type-text", notes);
            return None;
        };
        notes.remark(text, &self.span());
        Some(At { value: text.to_owned(), span: self.span() })
    }

    /// A whole number within a range.
    pub(super) fn integer(self, range: RangeInclusive<i64>, notes: &mut Notes<'_>) -> Option<At<i64>> {
        let Some(integer) = self.as_integer() else {
            self.wrong_type("type-integer", notes);
            return None;
        };
        if !range.contains(&integer) {
            self.out_of_range(&integer, range.start(), range.end(), notes);
            return None;
        }
        Some(At { value: integer, span: self.span() })
    }

    /// A number within a range.
    pub(super) fn number(self, range: RangeInclusive<f64>, notes: &mut Notes<'_>) -> Option<f64> {
        let number = match self.0.get_ref() {
            DeValue::Float(float) => float.as_str().parse().ok().filter(|number: &f64| number.is_finite()),
            _ => self.as_integer().map(|integer| integer as f64),
        };
        let Some(number) = number else {
            self.wrong_type("type-number", notes);
            return None;
        };
        if !range.contains(&number) {
            self.out_of_range(&number, range.start(), range.end(), notes);
            return None;
        }
        Some(number)
    }

    /// A day. Days of the past and the future are fine; times are not days.
    pub(super) fn date(self, notes: &mut Notes<'_>) -> Option<Date> {
        let date = self.0.get_ref().as_datetime().filter(|found| found.time.is_none()).and_then(|found| found.date);
        let civil = date.and_then(|date| {
            let part = |n: u8| i8::try_from(n).ok();
            Date::new(i16::try_from(date.year).ok()?, part(date.month)?, part(date.day)?).ok()
        });
        if civil.is_none() {
            self.wrong_type("type-date", notes);
        }
        civil
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(self, choices: &[(&'static str, T)], notes: &mut Notes<'_>) -> Option<T> {
        let text = self.text(notes)?;
        let found = choices.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let words = choices.iter().map(|(word, _)| *word);
            notes.problem(ProblemCode::UnknownChoice, text.span, unknown("value", &text.value, words));
        }
        found.map(|(_, choice)| *choice)
    }

    /// Notes that the value is of another type than needed.
    ///
    /// A number that looks like one and is none, such as `0x`, is noted as what it is: the parser leaves it to us.
    pub(super) fn wrong_type(self, needed: &'static str, notes: &mut Notes<'_>) {
        if self.0.get_ref().as_integer().is_some() && self.as_integer().is_none() {
            let meaning = vec![("meaning", Fact::Word("syntax-number"))];
            return notes.problem(ProblemCode::Syntax, self.span(), meaning);
        }
        let found = match self.0.get_ref() {
            DeValue::String(_) => "type-text",
            DeValue::Integer(_) => "type-integer",
            DeValue::Float(_) => "type-number",
            DeValue::Boolean(_) => "type-flag",
            DeValue::Datetime(_) => "type-date",
            DeValue::Array(_) => "type-list",
            DeValue::Table(_) => "type-table",
        };
        let facts = vec![("needed", Fact::Word(needed)), ("found", Fact::Word(found))];
        notes.problem(ProblemCode::WrongType, self.span(), facts);
    }

    fn out_of_range(self, found: &impl ToString, low: &impl ToString, high: &impl ToString, notes: &mut Notes<'_>) {
        let facts = vec![
            ("found", Fact::Text(found.to_string())),
            ("low", Fact::Text(low.to_string())),
            ("high", Fact::Text(high.to_string())),
            ("allowed", Fact::List(Vec::new())),
        ];
        notes.problem(ProblemCode::OutOfScale, self.span(), facts);
    }
}
