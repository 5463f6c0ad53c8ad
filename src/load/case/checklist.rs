//! Reads `[checklist]`: the state of each question of every checklist at hand.

use crate::load::library::Library;
use crate::load::notes::{Notes, unknown};
use crate::load::reader::Table;
use crate::model::checklist::{Checklist, Entry, State};
use crate::model::problem::ProblemCode;
use crate::model::rubric::ChecklistRubric;

/// The checklists the case names, and those of the library it says something of. A question belongs to the first
/// checklist that has its id.
pub(super) fn checklists<'r>(
    table: &mut Table<'_>,
    named: Vec<&'r ChecklistRubric>,
    library: &'r Library,
    notes: &mut Notes<'_>,
) -> Vec<Checklist<'r>> {
    let count = named.len();
    let mut lists: Vec<Checklist<'r>> = named.into_iter().map(Checklist::empty).collect();
    if let Some(section) = table.table("checklist", notes) {
        let is_new = |rubric: &&ChecklistRubric| lists.iter().all(|list| list.rubric.head.id != rubric.head.id);
        let others: Vec<_> = library.checklists().filter(is_new).map(Checklist::empty).collect();
        lists.extend(others);
        fill(&section, &mut lists, notes);
    }
    let said = lists.into_iter().enumerate().filter(|(at, list)| *at < count || list.is_begun());
    said.map(|(_, list)| list).collect()
}

fn fill(section: &Table<'_>, lists: &mut [Checklist<'_>], notes: &mut Notes<'_>) {
    for (key, span, value) in section.entries() {
        let Some((list, at)) = position(lists, key) else {
            let ids = lists.iter().flat_map(|list| &list.rubric.questions).map(|question| question.id.as_str());
            notes.problem(ProblemCode::UnknownId, span, unknown("id", key, ids));
            continue;
        };
        let slot = lists.get_mut(list).and_then(|list| list.entries.get_mut(at));
        if let (Some(table), Some(slot)) = (Table::of(value, notes), slot) {
            *slot = entry(table, notes);
        }
    }
}

/// Which list has a question of this id, and where.
fn position(lists: &[Checklist<'_>], id: &str) -> Option<(usize, usize)> {
    lists.iter().enumerate().find_map(|(list, checklist)| {
        let at = checklist.rubric.questions.iter().position(|question| question.id.as_str() == id)?;
        Some((list, at))
    })
}

fn entry(mut table: Table<'_>, notes: &mut Notes<'_>) -> Entry {
    let entry = Entry {
        state: table.choice("state", &State::ALL.map(|state| (state.id(), state)), notes).unwrap_or_default(),
        evidence: table.said("evidence", notes),
        owner: table.said("owner", notes),
        due: table.date("due", notes),
        checked: table.date("checked", notes),
        retold: table.date("retold", notes),
        place: Some(notes.place(&table.span())),
    };
    table.finish(notes);
    entry
}
