//! Reads `[[ignore]]`: findings somebody has decided to live with, for a reason and for a time.

use crate::load::notes::Notes;
use crate::load::reader::Table;
use crate::model::ignore::Ignore;

pub(super) fn ignores(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<Ignore> {
    table.tables("ignore", notes).into_iter().filter_map(|item| ignore(item, notes)).collect()
}

/// None without a last day, which has been noted then.
fn ignore(mut item: Table<'_>, notes: &mut Notes<'_>) -> Option<Ignore> {
    let code = item.needed_name("code", notes);
    let subject = item.said("subject", notes);
    let reason = item.needed_name("reason", notes);
    item.need("until", notes);
    let until = item.date("until", notes);
    let place = notes.place(&item.span());
    item.finish(notes);
    Some(Ignore { code, subject, reason, until: until?, place })
}
