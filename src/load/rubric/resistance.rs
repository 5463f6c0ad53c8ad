//! Reads rubrics of kind `resistance`.

use super::super::notes::{At, Notes};
use super::super::reader::Table;
use super::{Ids, is_one_of};
use crate::model::id::Id;
use crate::model::rubric::{Head, ResistanceKind, ResistanceMeasure, ResistanceRubric, Sign};

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> ResistanceRubric {
    let mut reader = Reader::default();
    let kinds = table.needed_tables("resistance", notes);
    let kinds: Vec<ResistanceKind> = kinds.into_iter().map(|item| reader.kind(item, notes)).collect();
    for id in &reader.harmed {
        is_one_of(id, kinds.iter().map(|kind| &kind.id), notes);
    }
    ResistanceRubric { head, kinds }
}

/// The ids seen so far, and those that must turn out to be kinds.
#[derive(Default)]
struct Reader {
    ids: Ids,
    harmed: Vec<At<Id>>,
}

impl Reader {
    fn kind(&mut self, mut item: Table<'_>, notes: &mut Notes<'_>) -> ResistanceKind {
        let kind = ResistanceKind {
            id: self.ids.take(item.needed_id("id", notes), notes),
            name: item.needed_translation("name", notes),
            meaning: item.needed_translation("meaning", notes),
            signs: item.needed_translations("signs", notes),
            needs_observation: item.flag("needs_observation", notes),
            amplifiers: self.signs(&mut item, "amplifier", notes),
            reducers: self.signs(&mut item, "reducer", notes),
            measures: self.measures(&mut item, notes),
        };
        item.finish(notes);
        kind
    }

    fn signs(&mut self, item: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> Vec<Sign> {
        let mut signs = Vec::new();
        for mut sign in item.needed_tables(key, notes) {
            let id = self.ids.take(sign.needed_id("id", notes), notes);
            signs.push(Sign { id, text: sign.needed_translation("text", notes) });
            sign.finish(notes);
        }
        signs
    }

    fn measures(&mut self, item: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<ResistanceMeasure> {
        let measures = item.needed_tables("measure", notes);
        measures.into_iter().map(|measure| self.measure(measure, notes)).collect()
    }

    fn measure(&mut self, mut item: Table<'_>, notes: &mut Notes<'_>) -> ResistanceMeasure {
        let harms = item.text_list("harms", notes).unwrap_or_default();
        let harms: Vec<At<Id>> = harms.into_iter().filter_map(|id| id.id(notes)).collect();
        if !harms.is_empty() {
            item.need("why", notes);
        }
        let measure = ResistanceMeasure {
            id: self.ids.take(item.needed_id("id", notes), notes),
            name: item.needed_translation("name", notes),
            text: item.needed_translation("text", notes),
            never_offered: item.flag("never_offered", notes),
            harms: harms.iter().map(|id| id.value.clone()).collect(),
            why: item.translation("why", notes),
        };
        self.harmed.extend(harms);
        item.finish(notes);
        measure
    }
}
