//! Reads `[[concern]]`: what resistance was voiced, by which group.

use super::reference;
use crate::load::library::Library;
use crate::load::notes::{Notes, unknown};
use crate::load::reader::Table;
use crate::model::concern::{Concern, Concerns};
use crate::model::finding::Fact;
use crate::model::problem::ProblemCode;
use crate::model::rubric::{ResistanceKind, ResistanceMeasure, ResistanceRubric, Sign};

pub(super) fn concerns<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Option<Concerns<'r>> {
    let entries = table.tables("concern", notes);
    if entries.is_empty() {
        return None;
    }
    let rubric = library.resistance();
    let entries = entries.into_iter().filter_map(|item| concern(item, rubric, notes)).collect();
    Some(Concerns { rubric, entries })
}

/// None without a kind, which has been noted then.
fn concern<'r>(mut item: Table<'_>, rubric: &'r ResistanceRubric, notes: &mut Notes<'_>) -> Option<Concern<'r>> {
    let what = item.needed_name("what", notes);
    item.need("kind", notes);
    let kind = kind(&mut item, "kind", rubric, notes);
    let second_kind = self::kind(&mut item, "second_kind", rubric, notes);
    let (known_amplifiers, known_reducers) =
        kind.map_or((None, None), |kind| (Some(&kind.amplifiers), Some(&kind.reducers)));
    let amplifiers = observed(&mut item, "amplifiers", known_amplifiers, notes);
    let reducers = observed(&mut item, "reducers", known_reducers, notes);
    let concern = |kind: &'r ResistanceKind, item: &mut Table<'_>, notes: &mut Notes<'_>| Concern {
        what,
        kind,
        second_kind,
        group: item.said("group", notes),
        intensity: item.integer("intensity", 1..=3, notes).and_then(|found| u8::try_from(found.value).ok()),
        amplifiers,
        reducers,
        observed: item.said("observed", notes),
        other_explanation: item.said("other_explanation", notes),
        measure: measure(item, rubric, notes),
        owner: item.said("owner", notes),
        due: item.date("due", notes),
        settled: item.date("settled", notes),
        place: notes.place(&item.span()),
    };
    // Without a kind the rest is read with any: what is wrong with it is noted all the same.
    let read = concern(kind.or(rubric.kinds.first())?, &mut item, notes);
    item.finish(notes);
    kind.map(|_| read)
}

fn kind<'r>(
    item: &mut Table<'_>,
    key: &'static str,
    rubric: &'r ResistanceRubric,
    notes: &mut Notes<'_>,
) -> Option<&'r ResistanceKind> {
    reference(item, key, &rubric.kinds, |kind| kind.id.as_str(), notes)
}

fn measure<'r>(
    item: &mut Table<'_>,
    rubric: &'r ResistanceRubric,
    notes: &mut Notes<'_>,
) -> Option<&'r ResistanceMeasure> {
    let measures: Vec<&ResistanceMeasure> = rubric.measures().collect();
    reference(item, "measure", &measures, |measure| measure.id.as_str(), notes).copied()
}

/// `{ id = true, … }`: what was looked at, and whether it is there. Without a kind nothing can be said of the ids.
fn observed(
    item: &mut Table<'_>,
    key: &'static str,
    signs: Option<&Vec<Sign>>,
    notes: &mut Notes<'_>,
) -> Vec<Option<bool>> {
    let table = item.table(key, notes);
    let (Some(signs), Some(table)) = (signs, table) else { return vec![None; signs.map_or(0, Vec::len)] };
    let mut observed = vec![None; signs.len()];
    for (name, span, value) in table.entries() {
        let Some(at) = signs.iter().position(|sign| sign.id.as_str() == name) else {
            let facts = unknown("id", name, signs.iter().map(|sign| sign.id.as_str()));
            notes.problem(ProblemCode::UnknownId, span, facts);
            continue;
        };
        match (value.as_bool(), value.as_str(), observed.get_mut(at)) {
            (Some(seen), _, Some(slot)) => *slot = Some(seen),
            (None, Some("?"), _) => {}
            _ => {
                let facts = vec![("needed", Fact::Word("type-flag-or-unknown")), ("found", Fact::Word("type-text"))];
                notes.problem(ProblemCode::WrongType, value.span(), facts);
            }
        }
    }
    observed
}
