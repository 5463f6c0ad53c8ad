//! Reads rubrics of kind `methods`.

use super::super::notes::Notes;
use super::super::reader::Table;
use super::Ids;
use crate::model::rubric::{Head, Medium, Method, MethodRubric};

/// More people than fit into a room.
const PEOPLE: i64 = 1000;

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> MethodRubric {
    let mut ids = Ids::default();
    let methods = table.needed_tables("method", notes);
    let methods = methods.into_iter().map(|item| method(item, &mut ids, notes)).collect();
    MethodRubric { head, methods }
}

fn method(mut item: Table<'_>, ids: &mut Ids, notes: &mut Notes<'_>) -> Method {
    item.need("medium", notes);
    let medium = item.choice("medium", &Medium::ALL.map(|medium| (medium.id(), medium)), notes);
    let fewest = item.needed_integer("people_from", 1..=PEOPLE, notes);
    let most = item.needed_integer("people_to", fewest..=PEOPLE, notes);
    let method = Method {
        id: ids.take(item.needed_id("id", notes), notes),
        name: item.needed_translation("name", notes),
        purpose: item.needed_translation("purpose", notes),
        minutes: count(item.needed_integer("minutes", 1..=999, notes)),
        people: (count(fewest), count(most)),
        medium: medium.unwrap_or(Medium::Both),
        material: item.needed_translation("material", notes),
        steps: item.needed_translations("steps", notes),
    };
    item.finish(notes);
    method
}

fn count(value: i64) -> u32 {
    u32::try_from(value).unwrap_or_default()
}
