//! Reads what was published of a survey. It is written by the program alone; whatever does not fit is a problem.

use crate::load::FileKind;
use crate::load::case::wave;
use crate::load::notes::{At, Notes};
use crate::load::reader::{Table, read};
use crate::model::ledger::{Ledger, Print, Prints, Release, Sum};
use crate::model::problem::Problem;

/// Reads a ledger, or says everything that is wrong with it.
pub fn ledger(text: &str) -> Result<Ledger, Vec<Problem>> {
    read(text, FileKind::Ledger, |table, notes| Ledger {
        salt: table.needed_text("salt", notes).value,
        releases: table.tables("release", notes).into_iter().map(|table| release(table, notes)).collect(),
    })
}

fn release(mut table: Table<'_>, notes: &mut Notes<'_>) -> Release {
    table.need("made", notes);
    let made = table.date("made", notes).unwrap_or_default();
    let wave = table.value("wave").and_then(|value| wave(value, notes));
    let plan = table.needed_text("plan", notes).value;
    let cells = table.tables("cell", notes).into_iter().map(|table| cell(table, notes)).collect();
    table.finish(notes);
    Release { made, wave, plan, cells }
}

fn cell(mut table: Table<'_>, notes: &mut Notes<'_>) -> (Vec<String>, Prints) {
    let texts = |found: Option<Vec<At<String>>>| found.unwrap_or_default().into_iter().map(|text| text.value);
    let keys = texts(table.text_list("keys", notes)).collect();
    let all = sum(&table.needed_text("all", notes).value);
    let valid = texts(table.text_list("valid", notes)).map(|text| sum(&text)).collect();
    let each = texts(table.text_list("each", notes)).map(|text| print(&text)).collect();
    table.finish(notes);
    (keys, Prints { all, valid, each })
}

/// A number of people and the sum of their prints as they stand in the file. What was changed by hand is nobody's.
fn sum(text: &str) -> Sum {
    let (people, prints) = text.split_once('/').unwrap_or_default();
    Sum { people: people.parse().unwrap_or(0), prints: u64::from_str_radix(prints, 16).unwrap_or(0) }
}

/// A print and its scales as they stand in the file.
fn print(text: &str) -> Print {
    let (number, scales) = text.split_once('/').unwrap_or_default();
    Print {
        number: u64::from_str_radix(number, 16).unwrap_or(0),
        scales: u128::from_str_radix(scales, 16).unwrap_or(0),
    }
}
