//! Reads `[[transfer]]` and `[[need]]`, which a profile and a case hold in the same form.

use super::notes::Notes;
use super::reader::Table;
use super::value::Value;
use crate::model::transfer::{FollowUp, Heard, Need, NeedState, Transfer};

pub(super) fn follow_up(table: &mut Table<'_>, notes: &mut Notes<'_>) -> FollowUp {
    FollowUp {
        transfers: table.tables("transfer", notes).into_iter().map(|entry| transfer(entry, notes)).collect(),
        needs: table.tables("need", notes).into_iter().map(|entry| need(entry, notes)).collect(),
    }
}

fn transfer(mut table: Table<'_>, notes: &mut Notes<'_>) -> Transfer {
    let transfer = Transfer {
        topic: table.needed_name("topic", notes),
        heard: table.value("heard").and_then(|value| heard(value, notes)),
        experienced: table.said("experienced", notes),
        applied: table.date("applied", notes),
        next: table.said("next", notes),
        next_by: table.date("next_by", notes),
    };
    table.finish(notes);
    transfer
}

fn need(mut table: Table<'_>, notes: &mut Notes<'_>) -> Need {
    let need = Need {
        what: table.needed_name("what", notes),
        aim: table.said("aim", notes),
        from: table.said("from", notes),
        mandate: table.said("mandate", notes),
        topic: table.said("topic", notes),
        by: table.date("by", notes),
        state: table.choice("state", &NeedState::ALL.map(|state| (state.id(), state)), notes).unwrap_or_default(),
        place: notes.place(&table.span()),
    };
    table.finish(notes);
    need
}

/// Yes, no, or what of it.
fn heard(value: Value<'_>, notes: &mut Notes<'_>) -> Option<Heard> {
    match value.as_bool() {
        Some(true) => Some(Heard::Yes),
        Some(false) => Some(Heard::No),
        None if value.as_str().is_some() => {
            let text = value.text(notes)?.value.trim().to_owned();
            (!text.is_empty()).then_some(Heard::Of(text))
        }
        None => {
            value.wrong_type("type-flag-or-text", notes);
            None
        }
    }
}
