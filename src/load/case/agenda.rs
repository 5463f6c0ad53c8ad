//! Reads `[[measure]]` and `[[round]]`: the digital agenda, and rounds of estimating and doing.

use std::collections::BTreeMap;
use std::ops::Range;

use super::list;
use crate::load::library::Library;
use crate::load::notes::{At, Notes, unknown};
use crate::load::reader::Table;
use crate::model::agenda::{Agenda, EstimateRound, Progress, Step};
use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::{Factor, FactorRubric, List};

/// More hours than anything takes.
const HOURS: f64 = 1_000_000.0;

pub(super) fn agenda<'r>(
    table: &mut Table<'_>,
    factors: &'r FactorRubric,
    library: &'r Library,
    notes: &mut Notes<'_>,
) -> Option<Agenda<'r>> {
    let items = table.tables("measure", notes);
    if items.is_empty() {
        return None;
    }
    let mut reader = Reader { factors, benefits: list(library, "benefits"), at: BTreeMap::new(), needs: Vec::new() };
    let mut measures: Vec<Step<'r>> = items.into_iter().map(|item| reader.step(item, notes)).collect();
    reader.resolve(&mut measures, notes);
    Some(Agenda { benefits: reader.benefits, measures })
}

/// What is known of the measures read so far.
struct Reader<'r> {
    factors: &'r FactorRubric,
    benefits: &'r List,
    /// Where in the agenda an id stands, and where in the file.
    at: BTreeMap<String, (usize, Range<usize>)>,
    /// What each measure needs done first, as the file says it.
    needs: Vec<Vec<At<String>>>,
}

impl<'r> Reader<'r> {
    fn step(&mut self, mut item: Table<'_>, notes: &mut Notes<'_>) -> Step<'r> {
        let id = item.needed_id("id", notes);
        self.take(&id.value.to_string(), id.span, notes);
        self.needs.push(item.text_list("depends_on", notes).unwrap_or_default());
        let benefits = self.benefits(&mut item, notes);
        let step = Step {
            id: id.value.to_string(),
            title: item.needed_name("title", notes),
            goal: item.said("goal", notes),
            factor: self.factor(&mut item, notes),
            owner: item.said("owner", notes),
            sponsor: item.said("sponsor", notes),
            start: item.date("start", notes),
            due: item.date("due", notes),
            benefits,
            depends_on: Vec::new(),
            estimate: item.number("estimate", 0.0..=HOURS, notes),
            actual: item.number("actual", 0.0..=HOURS, notes),
            status: item.choice("status", &Progress::ALL.map(|way| (way.id(), way)), notes).unwrap_or_default(),
            place: notes.place(&item.span()),
        };
        item.finish(notes);
        step
    }

    fn take(&mut self, id: &str, span: Range<usize>, notes: &mut Notes<'_>) {
        let at = self.needs.len();
        if span.is_empty() {
            return;
        }
        if let Some((_, first)) = self.at.get(id) {
            let facts = vec![("id", Fact::Text(id.to_owned()))];
            notes.note(Problem::new(ProblemCode::DuplicateId, span).with(facts).related_to(first.clone()));
        } else {
            self.at.insert(id.to_owned(), (at, span));
        }
    }

    fn factor(&self, item: &mut Table<'_>, notes: &mut Notes<'_>) -> Option<&'r Factor> {
        super::reference(item, "factor", &self.factors.factors, |factor| factor.id.as_str(), notes)
    }

    fn benefits(&self, item: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<usize> {
        let entries = &self.benefits.entries;
        let mut found = Vec::new();
        for word in item.text_list("benefits", notes).unwrap_or_default() {
            if let Some(at) = entries.iter().position(|entry| entry.id.as_str() == word.value) {
                found.push(at);
            } else {
                let facts = unknown("id", &word.value, entries.iter().map(|entry| entry.id.as_str()));
                notes.problem(ProblemCode::UnknownId, word.span, facts);
            }
        }
        found
    }

    /// Puts places of the agenda where the file has ids.
    fn resolve(&self, measures: &mut [Step<'r>], notes: &mut Notes<'_>) {
        for (step, needs) in measures.iter_mut().zip(&self.needs) {
            for need in needs {
                if let Some((at, _)) = self.at.get(&need.value) {
                    step.depends_on.push(*at);
                } else {
                    let facts = unknown("id", &need.value, self.at.keys().map(String::as_str));
                    notes.problem(ProblemCode::UnknownId, need.span.clone(), facts);
                }
            }
        }
    }
}

pub(super) fn rounds(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<EstimateRound> {
    table.tables("round", notes).into_iter().map(|item| round(item, notes)).collect()
}

fn round(mut item: Table<'_>, notes: &mut Notes<'_>) -> EstimateRound {
    let round = EstimateRound {
        title: item.said("title", notes),
        estimate: item.number("estimate", 0.0..=HOURS, notes),
        result: item.number("result", 0.0..=HOURS, notes),
        on: item.date("on", notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    round
}
