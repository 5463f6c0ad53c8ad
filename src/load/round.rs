//! Reads a round: who rates whom, until when.

use super::FileKind;
use super::notes::Notes;
use super::reader::{Table, read};
use crate::model::problem::Problem;
use crate::model::profile::{Occasion, Rater, RaterRole};
use crate::model::round::{Entry, Round};

/// Reads a round, or says everything that is wrong with it.
pub fn round(text: &str) -> Result<Round, Vec<Problem>> {
    read(text, FileKind::Round, |table, notes| content(table, notes))
}

/// What a round says.
pub(super) fn content(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Round {
    let subject = table.plain_text("subject", notes);
    Round {
        title: table.plain_text("title", notes),
        occasion: occasion(table, notes),
        until: table.date("until", notes),
        entries: table
            .needed_tables("rating", notes)
            .into_iter()
            .map(|rating| entry(rating, subject.as_ref(), notes))
            .collect(),
    }
}

fn entry(mut table: Table<'_>, subject: Option<&String>, notes: &mut Notes<'_>) -> Entry {
    let entry = Entry {
        subject: table.plain_text("subject", notes).or(subject.cloned()),
        rater: rater(&mut table, notes),
        file: table.needed_text("file", notes).value,
        second: table.plain_text("second", notes),
        place: notes.place(&table.span()),
    };
    table.finish(notes);
    entry
}

/// Who rates; the person themself if nothing is said.
pub(super) fn rater(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Rater {
    let role = table.choice("rater", &RaterRole::ALL.map(|role| (role.id(), role)), notes).unwrap_or_default();
    Rater { role, code: table.plain_text("rater_code", notes) }
}

/// What profiles are for.
pub(super) fn occasion(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Option<Occasion> {
    table.choice("occasion", &Occasion::ALL.map(|occasion| (occasion.id(), occasion)), notes)
}
