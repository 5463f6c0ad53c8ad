//! Reads `[checklist]`: the state of each question.

use crate::load::notes::{Notes, unknown};
use crate::load::reader::Table;
use crate::model::checklist::{Checklist, Entry, State};
use crate::model::problem::ProblemCode;
use crate::model::rubric::ChecklistRubric;

pub(super) fn checklist<'r>(table: &Table<'_>, rubric: &'r ChecklistRubric, notes: &mut Notes<'_>) -> Checklist<'r> {
    let mut checklist = Checklist::empty(rubric);
    for (key, span, value) in table.entries() {
        let Some(at) = rubric.questions.iter().position(|question| question.id.as_str() == key) else {
            let known = rubric.questions.iter().map(|question| question.id.as_str());
            notes.problem(ProblemCode::UnknownId, span, unknown("id", key, known));
            continue;
        };
        if let (Some(table), Some(slot)) = (Table::of(value, notes), checklist.entries.get_mut(at)) {
            *slot = entry(table, notes);
        }
    }
    checklist
}

fn entry(mut table: Table<'_>, notes: &mut Notes<'_>) -> Entry {
    let entry = Entry {
        state: table.choice("state", &State::ALL.map(|state| (state.id(), state)), notes).unwrap_or_default(),
        evidence: table.plain_text("evidence", notes).filter(|evidence| !evidence.trim().is_empty()),
        owner: table.plain_text("owner", notes).filter(|owner| !owner.trim().is_empty()),
        due: table.date("due", notes),
        checked: table.date("checked", notes),
        place: Some(notes.place(&table.span())),
    };
    table.finish(notes);
    entry
}
