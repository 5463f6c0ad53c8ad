//! Reads rubrics of kind `competence`.

use super::super::notes::{Notes, unknown};
use super::super::reader::Table;
use super::super::value::Value;
use super::{Ids, scale};
use crate::model::finding::Fact;
use crate::model::lang::{Lang, Text};
use crate::model::problem::ProblemCode;
use crate::model::rubric::{
    AgreementRules, Area, ChangeRules, Competence, CompetenceRubric, CompetenceRules, Head, Moved, Retention,
};

/// A hundred years: whoever wants more wants no end.
const MAX_DAYS: i64 = 36_500;

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> CompetenceRubric {
    let rules = rules(table, notes);
    let retention = retention(table, notes);
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
    let moved = table.tables("moved", notes).into_iter().map(|entry| moved(entry, &areas, notes)).collect();
    CompetenceRubric { head, rules, retention, scale, areas, moved }
}

/// A competence that has another id now; the new one has to be there.
fn moved(mut entry: Table<'_>, areas: &[Area], notes: &mut Notes<'_>) -> Moved {
    let from = entry.needed_id("from", notes);
    let to = entry.needed_id("to", notes);
    entry.finish(notes);
    let ids = areas.iter().flat_map(|area| &area.competences).map(|competence| competence.id.as_str());
    if !to.span.is_empty() && !ids.clone().any(|id| id == to.value.as_str()) {
        notes.problem(ProblemCode::UnknownId, to.span, unknown("id", to.value.as_str(), ids));
    }
    Moved { from: from.value, to: to.value }
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
    let mut agreement = rules.needed_table("agreement", notes);
    let mut change = rules.needed_table("change", notes);
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
        agreement: AgreementRules {
            min_peers: count(agreement.needed_integer("min_peers", 2..=99, notes)),
            min_units: count(agreement.needed_integer("min_units", 2..=999, notes)),
            min_targets: count(agreement.needed_integer("min_targets", 2..=999, notes)),
            talk_about: count(agreement.needed_integer("talk_about", 1..=99, notes)),
        },
        change: ChangeRules {
            sd: change.needed_number("sd", 0.01..=9.0, notes),
            reliability: change.needed_number("reliability", 0.0..=0.999, notes),
            threshold: change.needed_number("threshold", 0.0..=9.0, notes),
        },
    };
    for table in [rules, agreement, change] {
        table.finish(notes);
    }
    read
}

fn retention(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Retention {
    let mut table = table.needed_table("retention", notes);
    let mut days = |key| days(table.needed_integer(key, 1..=MAX_DAYS, notes));
    let read = Retention {
        position: days("position"),
        selection: days("selection"),
        training: days("training"),
        feedback: days("feedback"),
    };
    table.finish(notes);
    read
}

fn days(value: i64) -> u32 {
    u32::try_from(value).unwrap_or_default()
}

fn small(value: i64) -> u8 {
    u8::try_from(value).unwrap_or_default()
}

fn count(value: i64) -> usize {
    usize::try_from(value).unwrap_or_default()
}
