//! Reads `[[day]]` and `[[event]]`: days looked back on, and dates of the programme.

use jiff::civil::Date;

use super::{list, reference};
use crate::load::library::Library;
use crate::load::notes::Notes;
use crate::load::reader::Table;
use crate::model::workshop::{Action, DayReview, Event, Workshop};

pub(super) fn workshop<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Workshop<'r> {
    let events = table.tables("event", notes).into_iter();
    Workshop {
        days: table.tables("day", notes).into_iter().filter_map(|item| day(item, notes)).collect(),
        events: events.filter_map(|item| event(item, library, notes)).collect(),
    }
}

/// None without a date, which has been noted then.
fn day(mut item: Table<'_>, notes: &mut Notes<'_>) -> Option<DayReview> {
    let on = needed_date(&mut item, notes);
    let title = item.said("title", notes);
    let [kept, changed, learnt] = ["kept", "changed", "learnt"].map(|key| item.said_list(key, notes));
    let actions = item.tables("action", notes).into_iter().map(|item| action(item, notes)).collect();
    let place = notes.place(&item.span());
    item.finish(notes);
    Some(DayReview { on: on?, title, kept, changed, learnt, actions, place })
}

fn action(mut item: Table<'_>, notes: &mut Notes<'_>) -> Action {
    let action = Action {
        what: item.needed_name("what", notes),
        owner: item.said("owner", notes),
        due: item.date("due", notes),
        done: item.flag("done", notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    action
}

/// None without a date or a known format, which has been noted then.
fn event<'r>(mut item: Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Option<Event<'r>> {
    let on = needed_date(&mut item, notes);
    item.need("format", notes);
    let format = reference(&mut item, "format", &list(library, "formats").entries, |entry| entry.id.as_str(), notes);
    let title = item.said("title", notes);
    let place = notes.place(&item.span());
    item.finish(notes);
    Some(Event { on: on?, format: format?, title, place })
}

fn needed_date(item: &mut Table<'_>, notes: &mut Notes<'_>) -> Option<Date> {
    item.need("on", notes);
    item.date("on", notes)
}
