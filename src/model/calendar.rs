//! A calendar: entries for whole days, to be taken over into somebody's own.

use jiff::civil::Date;

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// The day it was made.
    pub made: Date,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// Something that is due on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stays the same when the calendar is made again, so that the entry moves instead of standing there twice.
    pub id: String,
    /// The day.
    pub day: Date,
    /// What it is.
    pub title: String,
    /// More about it, line by line.
    pub about: String,
}
