//! Reads rubrics of kind `factors` and resolves who refers to whom: scales, symptoms, causes, measures.

use super::super::notes::{At, Notes};
use super::super::reader::Table;
use super::super::value::Value;
use super::{Ids, examples, is_one_of, needed_ids, scale};
use crate::model::answer::Role;
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::ProblemCode;
use crate::model::rubric::{
    Cause, EvidenceRules, Factor, FactorRubric, FactorRules, Frame, Grade, GroupRules, Head, InverseRules, Measure,
    PlanningRules, Question, ReservationRules, Scale, Symptom, TrendRules,
};

pub(super) fn read(head: Head, table: &mut Table<'_>, notes: &mut Notes<'_>) -> FactorRubric {
    let success = table.needed_translation("success", notes);
    let rule_table = table.needed_table("rules", notes);
    let scales: Vec<(Id, Scale)> = table
        .needed_tables("scale", notes)
        .into_iter()
        .map(|mut table| (table.needed_id("id", notes).value, scale(table, notes)))
        .collect();
    let mut reading = Reading { scales, ids: Ids::default(), next_slot: 0 };

    let mut factors: Vec<Factor> =
        table.needed_tables("factor", notes).into_iter().map(|table| reading.factor(table, notes)).collect();
    let factor_ids: Vec<Id> = factors.iter().map(|factor| factor.id.clone()).collect();
    let mut led_to = Ids::default();
    for symptom in table.needed_tables("symptom", notes) {
        let (of, symptom) = reading.symptom(symptom, &factor_ids, notes);
        let Some(factor) = factors.iter_mut().find(|factor| factor.id == of.value) else { continue };
        led_to.take(of, notes);
        factor.symptom = Some(symptom);
    }
    let mut frames: Vec<Frame> =
        table.tables("frame", notes).into_iter().map(|table| reading.frame(table, notes)).collect();
    for measure in table.needed_tables("measure", notes) {
        reading.measure(measure, &mut factors, &mut frames, notes);
    }
    need_measures(table, &factors, &frames, notes);
    let rules = rules(rule_table, &factor_ids, notes);
    let rubric = FactorRubric { head, success, rules, factors, frames, examples: Vec::new() };
    FactorRubric { examples: examples::read(table, &rubric, notes), ..rubric }
}

/// What the parts of the rubric share while it is read.
struct Reading {
    scales: Vec<(Id, Scale)>,
    ids: Ids,
    next_slot: usize,
}

impl Reading {
    fn factor(&mut self, mut table: Table<'_>, notes: &mut Notes<'_>) -> Factor {
        let factor = Factor {
            id: self.ids.take(table.needed_id("id", notes), notes),
            name: table.needed_translation("name", notes),
            meaning: table.needed_translation("meaning", notes),
            quick: table.needed_translation("question", notes),
            synonyms: table.needed_translations("synonyms", notes),
            prerequisite: table.flag("prerequisite", notes),
            scale: self.scale(&mut table, notes),
            questions: self.questions(&mut table, notes),
            symptom: None,
            measures: Vec::new(),
        };
        table.finish(notes);
        factor
    }

    fn symptom(&mut self, mut table: Table<'_>, factors: &[Id], notes: &mut Notes<'_>) -> (At<Id>, Symptom) {
        let of = table.needed_id("of", notes);
        is_one_of(&of, factors, notes);
        let symptom = Symptom {
            id: self.ids.take(table.needed_id("id", notes), notes),
            name: table.needed_translation("name", notes),
            sign: table.needed_translation("sign", notes),
            why: table.needed_translation("why", notes),
            synonyms: table.needed_translations("synonyms", notes),
            also: table.tables("also", notes).into_iter().map(|also| cause(also, factors, notes)).collect(),
            scale: self.scale(&mut table, notes),
            questions: self.questions(&mut table, notes),
        };
        table.finish(notes);
        (of, symptom)
    }

    fn frame(&mut self, mut table: Table<'_>, notes: &mut Notes<'_>) -> Frame {
        let frame = Frame {
            id: self.ids.take(table.needed_id("id", notes), notes),
            name: table.needed_translation("name", notes),
            meaning: table.needed_translation("meaning", notes),
            synonyms: table.needed_translations("synonyms", notes),
            leads_to: table.needed_translation("leads_to", notes),
            why: table.needed_translation("why", notes),
            scale: self.scale(&mut table, notes),
            questions: self.questions(&mut table, notes),
            measures: Vec::new(),
        };
        table.finish(notes);
        frame
    }

    fn scale(&mut self, table: &mut Table<'_>, notes: &mut Notes<'_>) -> Scale {
        let id = table.needed_id("scale", notes);
        is_one_of(&id, self.scales.iter().map(|(known, _)| known), notes);
        let found = self.scales.iter().find(|(known, _)| *known == id.value);
        found.map_or_else(|| super::scale(Table::absent(), notes), |(_, scale)| scale.clone())
    }

    fn questions(&mut self, table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<Question> {
        table.needed_tables("item", notes).into_iter().map(|item| self.question(item, notes)).collect()
    }

    fn question(&mut self, mut item: Table<'_>, notes: &mut Notes<'_>) -> Question {
        let slot = self.next_slot;
        self.next_slot += 1;
        let question = Question {
            id: self.ids.take(item.needed_id("id", notes), notes),
            slot,
            text: item.needed_translation("text", notes),
            knowing: item.flag("knowing", notes),
            asked_of: item.choices("asked_of", &Role::ALL.map(|role| (role.id(), role)), notes),
            from_cut_over: item.flag("from_cut_over", notes),
        };
        item.finish(notes);
        question
    }

    fn measure(&mut self, mut table: Table<'_>, factors: &mut [Factor], frames: &mut [Frame], notes: &mut Notes<'_>) {
        let target = table.needed_id("for", notes);
        let measure = Measure {
            id: self.ids.take(table.needed_id("id", notes), notes),
            name: table.needed_translation("name", notes),
            text: table.needed_translation("text", notes),
            sign: table.needed_translation("sign", notes),
            programme: table.flag("programme", notes),
            evidence: table.choice("evidence", &Grade::ALL.map(|grade| (grade.id(), grade)), notes),
            source: table.plain_text("source", notes),
        };
        table.finish(notes);
        let factor = factors.iter_mut().find(|factor| factor.id == target.value).map(|factor| &mut factor.measures);
        let frame = frames.iter_mut().find(|frame| frame.id == target.value).map(|frame| &mut frame.measures);
        if let Some(measures) = factor.or(frame) {
            measures.push(measure);
        } else {
            let known = factors.iter().map(|factor| &factor.id).chain(frames.iter().map(|frame| &frame.id));
            is_one_of(&target, known, notes);
        }
    }
}

/// Every factor and frame condition offers something to do.
fn need_measures(table: &mut Table<'_>, factors: &[Factor], frames: &[Frame], notes: &mut Notes<'_>) {
    let factors = factors.iter().map(|factor| (&factor.id, factor.measures.len()));
    let frames = frames.iter().map(|frame| (&frame.id, frame.measures.len()));
    let measures = table.value("measure").map_or(0..0, Value::span);
    for (id, _) in factors.chain(frames).filter(|(_, measures)| *measures == 0) {
        let facts = vec![("key", Fact::Text(format!("[[measure]] for = \"{id}\"")))];
        notes.problem(ProblemCode::EmptyValue, measures.clone(), facts);
    }
}

fn cause(mut table: Table<'_>, factors: &[Id], notes: &mut Notes<'_>) -> Cause {
    let factor = table.needed_id("factor", notes);
    is_one_of(&factor, factors, notes);
    let weight = table.needed_number("weight", SHARE, notes);
    table.finish(notes);
    Cause { factor: factor.value, weight }
}

fn rules(mut table: Table<'_>, factors: &[Id], notes: &mut Notes<'_>) -> FactorRules {
    let mut reservation = table.needed_table("reservation", notes);
    let mut evidence = table.needed_table("evidence", notes);
    let mut inverse = table.needed_table("inverse", notes);
    let mut groups = table.needed_table("groups", notes);
    let mut trend = table.needed_table("trend", notes);
    let mut planning = table.needed_table("planning", notes);
    let rules = FactorRules {
        missing_below: table.needed_number("missing_below", STEPS, notes),
        present_from: table.needed_number("present_from", STEPS, notes),
        tie: table.needed_number("tie", STEPS, notes),
        confidence: table.needed_number("confidence", 0.5..=0.999_999, notes),
        dont_know_share: table.needed_number("dont_know_share", SHARE, notes),
        certain_share: table.needed_number("certain_share", SHARE, notes),
        agreement_variance: table.needed_number("agreement_variance", 0.01..=100.0, notes),
        split_below: table.needed_number("split_below", -9.0..=1.0, notes),
        split_from: people(&mut table, "split_from", notes),
        camp_share: table.needed_number("camp_share", SHARE, notes),
        low_response: table.needed_number("low_response", SHARE, notes),
        reservation: ReservationRules {
            weak_item_below: reservation.needed_number("weak_item_below", STEPS, notes),
            not_known_share: reservation.needed_number("not_known_share", SHARE, notes),
            not_known_factors: not_known_factors(&mut reservation, factors, notes),
        },
        evidence: EvidenceRules {
            base: evidence.needed_number("base", 1.0..=100.0, notes),
            middle: evidence.needed_number("middle", STEPS, notes),
            symptom_weight: evidence.needed_number("symptom_weight", SHARE, notes),
        },
        inverse: InverseRules {
            start: inverse.needed_number("start", STEPS, notes),
            width: inverse.needed_number("width", 0.01..=9.0, notes),
            suspect_from: inverse.needed_number("suspect_from", SHARE, notes),
            nonspecific_from: inverse.needed_number("nonspecific_from", STEPS, notes),
        },
        groups: GroupRules {
            large: groups.needed_number("large", STEPS, notes),
            noticeable: groups.needed_number("noticeable", STEPS, notes),
        },
        trend: TrendRules {
            clear_from: trend.needed_number("clear_from", STEPS, notes),
            pairs_from: people(&mut trend, "pairs_from", notes),
            matched_share: trend.needed_number("matched_share", SHARE, notes),
        },
        planning: PlanningRules {
            person_sd: planning.needed_number("person_sd", 0.01..=9.0, notes),
            noise_sd: planning.needed_number("noise_sd", 0.01..=9.0, notes),
            means: planning.needed_numbers("means", STEPS, notes),
            clear_mean: planning.needed_number("clear_mean", STEPS, notes),
            wanted_chance: planning.needed_number("wanted_chance", SHARE, notes),
        },
    };
    for table in [table, reservation, evidence, inverse, groups, trend, planning] {
        table.finish(notes);
    }
    rules
}

/// A figure in steps of a scale.
const STEPS: std::ops::RangeInclusive<f64> = 0.0..=9.0;

/// A figure that is a share.
const SHARE: std::ops::RangeInclusive<f64> = 0.0..=1.0;

fn people(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> usize {
    usize::try_from(table.needed_integer(key, 1..=1_000_000, notes)).unwrap_or_default()
}

fn not_known_factors(table: &mut Table<'_>, factors: &[Id], notes: &mut Notes<'_>) -> Vec<Id> {
    let ids = needed_ids(table, "not_known_factors", notes);
    for id in &ids {
        is_one_of(id, factors, notes);
    }
    ids.into_iter().map(|id| id.value).collect()
}
