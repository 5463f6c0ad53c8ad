//! Tables for a spreadsheet program.

use jiff::civil::Date;

/// A file of tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// The day it speaks of.
    pub made: Date,
    /// Its tables.
    pub sheets: Vec<Sheet>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name, of at most 31 letters.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Heading>,
    /// Its rows, each with one value per column.
    pub rows: Vec<Vec<Value>>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What stands there.
    pub text: String,
    /// How many letters wide it is.
    pub width: u16,
}

/// What stands in a cell. A text is never taken for anything else, whatever it begins with.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
}

impl Value {
    /// A text, or nothing.
    pub fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Value::Empty, |text| Value::Text(text.into()))
    }

    /// A count.
    pub fn count(n: usize) -> Self {
        Value::Number(n as f64)
    }
}
