//! Reads rubrics of kind `competence`.

use super::super::notes::Notes;
use super::super::reader::Table;
use super::super::value::Value;
use super::{Ids, scale};
use crate::model::finding::Fact;
use crate::model::lang::{Lang, Text};
use crate::model::problem::ProblemCode;
use crate::model::rubric::{Area, Competence, CompetenceRubric, CompetenceRules, Head};

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> CompetenceRubric {
    let rules = rules(table, notes);
    let scale = scale(table.needed_table("scale", notes), notes);
    let levels = scale.answers.len();
    let (mut ids, mut slots) = (Ids::default(), 0..);
    let mut areas = Vec::new();
    for mut area in table.needed_tables("area", notes) {
        let id = ids.take(area.needed_id("id", notes), notes);
        let name = area.needed_translation("name", notes);
        let about = area.needed_translation("about", notes);
        let items = area.needed_tables("item", notes);
        let competences =
            items.into_iter().zip(&mut slots).map(|(item, slot)| competence(item, slot, levels, &mut ids, notes));
        let competences = competences.collect();
        area.finish(notes);
        areas.push(Area { id, name, about, competences });
    }
    CompetenceRubric { head, rules, scale, areas }
}

fn competence(mut item: Table<'_>, slot: usize, levels: usize, ids: &mut Ids, notes: &mut Notes<'_>) -> Competence {
    let competence = Competence {
        id: ids.take(item.needed_id("id", notes), notes),
        slot,
        name: item.needed_translation("name", notes),
        meaning: item.needed_translation("meaning", notes),
        good_for: item.needed_translation("use", notes),
        trace: item.needed_translation("trace", notes),
        relevance: small(item.needed_integer("relevance", 1..=3, notes)),
        anchors: anchors(&mut item, levels, notes),
    };
    item.finish(notes);
    competence
}

/// One wording per level of the scale, in every language.
fn anchors(item: &mut Table<'_>, levels: usize, notes: &mut Notes<'_>) -> Vec<Text> {
    let anchors = item.needed_translations("anchors", notes);
    let span = item.value("anchors").map_or(0..0, Value::span);
    for lang in Lang::ALL {
        let count = anchors.get(lang).len();
        if count > 0 && count != levels {
            let facts = vec![
                ("found", Fact::Count(count)),
                ("low", Fact::Count(levels)),
                ("high", Fact::Count(levels)),
                ("allowed", Fact::List(Vec::new())),
            ];
            notes.problem(ProblemCode::OutOfScale, span.clone(), facts);
        }
    }
    let pairs = anchors.de.into_iter().zip(anchors.en);
    pairs.map(|(de, en)| Text { de, en }).collect()
}

fn rules(table: &mut Table<'_>, notes: &mut Notes<'_>) -> CompetenceRules {
    let mut rules = table.needed_table("rules", notes);
    let read = CompetenceRules {
        strength_from: small(rules.needed_integer("strength_from", 1..=9, notes)),
        near_strength: small(rules.needed_integer("near_strength", 1..=9, notes)),
        near_margin: rules.needed_number("near_margin", 0.0..=9.0, notes),
        fallback: count(rules.needed_integer("fallback", 1..=9, notes)),
        min_ratings: count(rules.needed_integer("min_ratings", 1..=99, notes)),
        focus: count(rules.needed_integer("focus", 1..=9, notes)),
        low_level: small(rules.needed_integer("low_level", 1..=9, notes)),
        high_relevance: small(rules.needed_integer("high_relevance", 1..=3, notes)),
        dialogue_gap: rules.needed_number("dialogue_gap", 0.0..=9.0, notes),
        shared_field_up_to: rules.needed_number("shared_field_up_to", 0.0..=9.0, notes),
    };
    rules.finish(notes);
    read
}

fn small(value: i64) -> u8 {
    u8::try_from(value).unwrap_or_default()
}

fn count(value: i64) -> usize {
    usize::try_from(value).unwrap_or_default()
}
