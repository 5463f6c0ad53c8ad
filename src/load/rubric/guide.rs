//! Reads rubrics of kind `guide`.

use super::super::notes::Notes;
use super::super::reader::Table;
use super::Ids;
use crate::model::rubric::{Guide, GuideRubric, Head, List, ListEntry, Step};

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> GuideRubric {
    let mut ids = Ids::default();
    if !table.may_have("list") {
        table.need("guide", notes);
    }
    let guides = table.tables("guide", notes).into_iter().map(|item| guide(item, &mut ids, notes)).collect();
    let lists = table.tables("list", notes).into_iter().map(|item| list(item, &mut ids, notes)).collect();
    GuideRubric { head, guides, lists }
}

fn list(mut item: Table<'_>, ids: &mut Ids, notes: &mut Notes<'_>) -> List {
    let mut of_entries = Ids::default();
    let list = List {
        id: ids.take(item.needed_id("id", notes), notes),
        name: item.needed_translation("name", notes),
        about: item.needed_translation("about", notes),
        entries: item
            .needed_tables("entry", notes)
            .into_iter()
            .map(|entry| list_entry(entry, &mut of_entries, notes))
            .collect(),
    };
    item.finish(notes);
    list
}

fn list_entry(mut item: Table<'_>, ids: &mut Ids, notes: &mut Notes<'_>) -> ListEntry {
    let entry = ListEntry {
        id: ids.take(item.needed_id("id", notes), notes),
        text: item.needed_translation("text", notes),
        note: item.translation("note", notes),
    };
    item.finish(notes);
    entry
}

fn guide(mut item: Table<'_>, ids: &mut Ids, notes: &mut Notes<'_>) -> Guide {
    let guide = Guide {
        id: ids.take(item.needed_id("id", notes), notes),
        name: item.needed_translation("name", notes),
        purpose: item.needed_translation("purpose", notes),
        minutes: count(item.needed_integer("minutes", 1..=999, notes)),
        rules: item.needed_translations("rules", notes),
        steps: item.needed_tables("step", notes).into_iter().map(|item| step(item, notes)).collect(),
    };
    item.finish(notes);
    guide
}

fn step(mut item: Table<'_>, notes: &mut Notes<'_>) -> Step {
    let step = Step {
        name: item.needed_translation("name", notes),
        text: item.needed_translation("text", notes),
        lines: count(item.needed_integer("lines", 0..=40, notes)),
    };
    item.finish(notes);
    step
}

fn count(value: i64) -> u32 {
    u32::try_from(value).unwrap_or_default()
}
