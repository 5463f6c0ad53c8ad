//! Reads `[[role]]` and `[[support]]`: who has which mandate, and who helps from outside.

use super::{list, reference};
use crate::load::library::Library;
use crate::load::notes::Notes;
use crate::load::reader::Table;
use crate::model::mandate::{Duty, Mandate, Mandates, RoleCard, Support};

/// Hours of a week.
const WEEK: f64 = 168.0;

pub(super) fn mandates<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Mandates<'r> {
    let support = table.tables("support", notes).into_iter();
    Mandates {
        roles: table.tables("role", notes).into_iter().map(|item| role(item, notes)).collect(),
        support: support.filter_map(|item| self::support(item, library, notes)).collect(),
    }
}

fn role(mut item: Table<'_>, notes: &mut Notes<'_>) -> RoleCard {
    let role = RoleCard {
        name: item.needed_name("name", notes),
        mandate: item.choice("mandate", &Mandate::ALL.map(|way| (way.id(), way)), notes).unwrap_or_default(),
        duties: item.tables("duty", notes).into_iter().map(|item| duty(item, notes)).collect(),
        decides: item.said_list("decides", notes),
        answers_for: item.said_list("answers_for", notes),
        hours: item.number("hours", 0.0..=WEEK, notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    role
}

fn duty(mut item: Table<'_>, notes: &mut Notes<'_>) -> Duty {
    let duty = Duty { what: item.needed_name("what", notes), hours: item.number("hours", 0.0..=WEEK, notes) };
    item.finish(notes);
    duty
}

/// None without a known helper, which has been noted then.
fn support<'r>(mut item: Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Option<Support<'r>> {
    item.need("from", notes);
    let helpers = &list(library, "supporters").entries;
    let from = reference(&mut item, "from", helpers, |helper| helper.id.as_str(), notes);
    let with = item.needed_name("with", notes);
    let topic = item.said("topic", notes);
    let place = notes.place(&item.span());
    item.finish(notes);
    Some(Support { from: from?, with, topic, place })
}
