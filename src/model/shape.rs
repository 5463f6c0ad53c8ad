//! The shape of a kind of file: which keys a table may have, of which type, and which have to be there.
//!
//! Nobody writes it down: the readers of `load` give it away by what they ask for.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The shape of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    /// Its keys.
    pub keys: BTreeMap<&'static str, Key>,
    /// Every other key is a mistake.
    pub closed: bool,
}

/// A key of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Key {
    /// Whether it has to be there.
    pub needed: bool,
    /// What its value may be.
    pub value: Value,
}

/// What a value may be.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// Anything: its reader looks for itself.
    #[default]
    Any,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// One of some words.
    Choice(Vec<&'static str>),
    /// A list of some words.
    Choices(Vec<&'static str>),
    /// Yes or no.
    Flag,
    /// A day.
    Date,
    /// A whole number.
    Integer(RangeInclusive<i64>),
    /// A number.
    Number(RangeInclusive<f64>),
    /// A list of numbers.
    Numbers(RangeInclusive<f64>),
    /// A table.
    Table(Shape),
    /// A list of tables.
    Tables(Shape),
}
