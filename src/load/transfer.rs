//! Reads `[[transfer]]` and `[[need]]`, which a profile and a case hold in the same form.

use super::notes::Notes;
use super::reader::Table;
use super::value::Value;
use crate::model::finding::Fact;
use crate::model::problem::ProblemCode;
use crate::model::transfer::{FollowUp, Heard, Need, NeedState, Transfer};

pub(super) fn follow_up(table: &mut Table<'_>, notes: &mut Notes<'_>) -> FollowUp {
    FollowUp {
        transfers: table.tables("transfer", notes).into_iter().map(|entry| transfer(entry, notes)).collect(),
        needs: table.tables("need", notes).into_iter().map(|entry| need(entry, notes)).collect(),
    }
}

fn transfer(mut table: Table<'_>, notes: &mut Notes<'_>) -> Transfer {
    let transfer = Transfer {
        topic: name(&mut table, "topic", notes),
        heard: table.value("heard").and_then(|value| heard(value, notes)),
        experienced: said(&mut table, "experienced", notes),
        applied: table.date("applied", notes),
        next: said(&mut table, "next", notes),
        next_by: table.date("next_by", notes),
    };
    table.finish(notes);
    transfer
}

fn need(mut table: Table<'_>, notes: &mut Notes<'_>) -> Need {
    let need = Need {
        what: name(&mut table, "what", notes),
        aim: said(&mut table, "aim", notes),
        from: said(&mut table, "from", notes),
        mandate: said(&mut table, "mandate", notes),
        topic: said(&mut table, "topic", notes),
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
        None if value.as_str().is_some() => filled(&value.text(notes)?.value).map(Heard::Of),
        None => {
            value.wrong_type("type-flag-or-text", notes);
            None
        }
    }
}

/// What the entry is about, which has to be there.
fn name(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> String {
    let text = table.needed_text(key, notes);
    let is_there = !text.span.is_empty();
    filled(&text.value).unwrap_or_else(|| {
        if is_there {
            notes.problem(ProblemCode::EmptyValue, text.span, vec![("key", Fact::Text(key.to_owned()))]);
        }
        String::new()
    })
}

/// A text; an empty one says nothing.
fn said(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> Option<String> {
    table.plain_text(key, notes).and_then(|text| filled(&text))
}

fn filled(text: &str) -> Option<String> {
    let trimmed = text.trim();
    if trimmed.is_empty() { None } else { Some(trimmed.to_owned()) }
}
