//! Reads rubrics of kind `checklist`.

use super::super::notes::Notes;
use super::super::reader::Table;
use super::Ids;
use crate::model::id::Id;
use crate::model::rubric::{CheckQuestion, ChecklistRubric, Head};

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> ChecklistRubric {
    let mut ids = Ids::default();
    let questions = table.needed_tables("question", notes);
    let questions = questions.into_iter().map(|item| question(item, &mut ids, notes)).collect();
    ChecklistRubric { head, questions }
}

fn question(mut item: Table<'_>, ids: &mut Ids, notes: &mut Notes<'_>) -> CheckQuestion {
    let question = CheckQuestion {
        id: ids.take(item.needed_id("id", notes), notes),
        name: item.needed_translation("name", notes),
        text: item.needed_translation("text", notes),
        duty: item.needed_translation("duty", notes),
        asks: item.needed_translations("asks", notes),
        evidence: item.needed_translations("evidence", notes),
        touches: touches(&mut item, notes),
        shelf_life: item.integer("shelf_life", 1..=36_500, notes).and_then(|days| u32::try_from(days.value).ok()),
        retold: item.flag("retold", notes),
    };
    item.finish(notes);
    question
}

/// The factor it touches belongs to another rubric; only its form can be judged here.
fn touches(item: &mut Table<'_>, notes: &mut Notes<'_>) -> Option<Id> {
    item.text("touches", notes).and_then(|id| id.id(notes)).map(|id| id.value)
}
