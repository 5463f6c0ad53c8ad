//! Reads what was published of a survey. It is written by the program alone; whatever does not fit is a problem.

use crate::load::FileKind;
use crate::load::case::wave;
use crate::load::notes::{At, Notes};
use crate::load::reader::{Table, read};
use crate::model::ledger::{Ledger, Prints, Release};
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
    let texts = |found: Option<Vec<At<String>>>| found.unwrap_or_default().into_iter();
    let keys = texts(table.text_list("keys", notes)).map(|key| key.value).collect();
    table.need("people", notes);
    let people = table.integer("people", 0..=i64::MAX, notes).map_or(0, |found| found.value);
    let sum = print(&table.needed_text("sum", notes).value);
    let each = texts(table.text_list("each", notes)).map(|each| print(&each.value)).collect();
    table.finish(notes);
    (keys, Prints { people: usize::try_from(people).unwrap_or(usize::MAX), sum, each })
}

/// A print as it stands in the file; one that was changed by hand is nobody's.
fn print(text: &str) -> u64 {
    u64::from_str_radix(text, 16).unwrap_or(0)
}
