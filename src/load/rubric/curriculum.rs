//! Reads rubrics of kind `curriculum`.

use std::ops::RangeInclusive;

use super::super::notes::Notes;
use super::super::reader::Table;
use super::super::value::Value;
use super::{Ids, is_one_of, needed_ids};
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::ProblemCode;
use crate::model::rubric::{
    CompetenceRubric, CourseRules, CurriculumRubric, Day, DayFrame, Head, Mode, Module, Part, When,
};

/// Competences belong to another rubric. With one at hand, the ids named here must be its; without, only their form
/// can be judged.
pub(super) fn read(
    head: Head,
    table: &mut Table<'_>,
    competences: Option<&CompetenceRubric>,
    notes: &mut Notes<'_>,
) -> CurriculumRubric {
    let rules = rules(table, notes);
    let mut reading = Reading { competences, ids: Ids::default() };
    let days = table.needed_tables("day", notes);
    let days = days.into_iter().enumerate().map(|(at, table)| reading.day(at, table, notes)).collect();
    let mut modules = |key: &'static str, when: When| -> Vec<Module> {
        let tables = table.tables(key, notes);
        tables.into_iter().map(|module| reading.module(module, when, notes)).collect()
    };
    let self_learning = modules("self_learning", When::SelfLearning);
    let advanced = modules("advanced", When::Advanced);
    CurriculumRubric { head, rules, days, self_learning, advanced }
}

/// What the parts of the rubric share while it is read.
struct Reading<'c> {
    competences: Option<&'c CompetenceRubric>,
    ids: Ids,
}

/// What a part of a day says it is.
#[derive(Clone, Copy)]
enum Kind {
    Module,
    Frame,
    Break,
}

impl Reading<'_> {
    fn day(&mut self, at: usize, mut table: Table<'_>, notes: &mut Notes<'_>) -> Day {
        let parts = table.needed_tables("part", notes);
        let day = Day {
            name: table.needed_translation("name", notes),
            parts: parts.into_iter().filter_map(|part| self.part(part, When::Day(at), notes)).collect(),
            place: notes.place(&table.span()),
        };
        table.finish(notes);
        day
    }

    /// Without a kind there was a problem, and which keys belong to it is not known.
    fn part(&mut self, mut table: Table<'_>, when: When, notes: &mut Notes<'_>) -> Option<Part> {
        table.need("kind", notes);
        let kinds = [("module", Kind::Module), ("frame", Kind::Frame), ("break", Kind::Break)];
        Some(match table.choice("kind", &kinds, notes)? {
            Kind::Module => Part::Module(self.module(table, when, notes)),
            Kind::Frame => Part::Frame(frame(table, notes)),
            Kind::Break => Part::Break(frame(table, notes)),
        })
    }

    fn module(&mut self, mut table: Table<'_>, when: When, notes: &mut Notes<'_>) -> Module {
        let module = Module {
            id: self.ids.take(table.needed_id("id", notes), notes),
            name: table.needed_translation("name", notes),
            about: table.needed_translation("about", notes),
            when,
            minutes: minutes(&mut table, "minutes", notes),
            modes: modes(&mut table, notes),
            builds: self.builds(&mut table, notes),
            trace: table.needed_translation("trace", notes),
            place: notes.place(&table.span()),
        };
        table.finish(notes);
        module
    }

    /// The competences a module builds; none is a finding of the check, not a problem.
    fn builds(&self, table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<Id> {
        let mut named = Ids::default();
        let ids = needed_ids(table, "builds", notes);
        if let Some(rubric) = self.competences {
            for id in &ids {
                is_one_of(id, rubric.competences().map(|known| &known.id), notes);
            }
        }
        ids.into_iter().map(|id| named.take(id, notes)).collect()
    }
}

fn frame(mut table: Table<'_>, notes: &mut Notes<'_>) -> DayFrame {
    let frame = DayFrame {
        name: table.needed_translation("name", notes),
        minutes: minutes(&mut table, "minutes", notes),
        place: notes.place(&table.span()),
    };
    table.finish(notes);
    frame
}

fn modes(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<Mode> {
    table.need("modes", notes);
    let modes = table.choices("modes", &Mode::ALL.map(|mode| (mode.id(), mode)), notes);
    let empty = table.value("modes").filter(|modes| modes.as_array().is_some_and(|modes| modes.is_empty()));
    if let Some(span) = empty.map(Value::span) {
        notes.problem(ProblemCode::EmptyValue, span, vec![("key", Fact::Text("modes".to_owned()))]);
    }
    modes
}

fn rules(table: &mut Table<'_>, notes: &mut Notes<'_>) -> CourseRules {
    let mut rules = table.needed_table("rules", notes);
    let read = CourseRules {
        day: minutes(&mut rules, "day", notes),
        frame: minutes(&mut rules, "frame", notes),
        course: minutes(&mut rules, "course", notes),
        without_break: minutes(&mut rules, "without_break", notes),
        place: notes.place(&rules.span()),
    };
    rules.finish(notes);
    read
}

/// Longer than a week of days and nights is a slip of the keyboard.
const MINUTES: RangeInclusive<i64> = 1..=9_999;

fn minutes(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> u32 {
    u32::try_from(table.needed_integer(key, MINUTES, notes)).unwrap_or_default()
}
