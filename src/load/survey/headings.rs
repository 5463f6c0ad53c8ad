//! Finds the columns of a table by their headings.

use std::sync::Arc;

use super::meaning::{Asked, Meaning, asked, folded};
use crate::load::notes::closest;
use crate::model::row::{TableCode, TableProblem};
use crate::model::survey::Survey;

/// A column of answers.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) column: usize,
    pub(super) slot: usize,
    pub(super) meaning: Arc<Meaning>,
}

/// Looks for columns, each of which can hold one thing.
pub(super) struct Finder<'h> {
    headings: &'h [String],
    taken: Vec<usize>,
    /// What does not fit.
    pub(super) problems: Vec<TableProblem>,
}

impl<'h> Finder<'h> {
    /// In these headings.
    pub(super) fn new(headings: &'h [String]) -> Self {
        Finder { headings, taken: Vec::new(), problems: Vec::new() }
    }

    /// The column with a heading that was named and so has to be there.
    pub(super) fn named(&mut self, heading: &str) -> Option<usize> {
        let found = self.places(|have| have.trim() == heading.trim());
        let found = if found.is_empty() { self.places(|have| folded(have) == folded(heading)) } else { found };
        match found.as_slice() {
            [] => self.miss(heading),
            [column] => return Some(*column),
            [_, second, ..] => {
                let problem = TableProblem::at(TableCode::DoubleColumn, 1).named(heading);
                self.problems.push(TableProblem { column: second + 1, ..problem });
            }
        }
        None
    }

    /// A column by its heading, or by the name a survey tool took over from our form.
    pub(super) fn either(&mut self, heading: &str, name: &str) -> Option<usize> {
        let is_there = |wanted: &str| !self.places(|have| folded(have) == folded(wanted)).is_empty();
        let wanted = if !is_there(heading) && is_there(name) { name } else { heading };
        self.named(wanted)
    }

    /// Notes that there is no such column.
    pub(super) fn miss(&mut self, heading: &str) {
        let best = closest(heading, self.headings.iter().map(String::as_str)).map(str::to_owned);
        self.problems.push(TableProblem::at(TableCode::NoColumn, 1).named(heading).hinting(best));
    }

    /// A column of the program's own: as the survey names it, else under one of its names, else none.
    pub(super) fn own(&mut self, heading: Option<&str>, names: &[&str]) -> Option<usize> {
        let found = match heading {
            Some(heading) => self.named(heading),
            None => self.places(|have| names.contains(&folded(have).as_str())).first().copied(),
        };
        self.taken.extend(found);
        found
    }

    /// The columns of remarks.
    pub(super) fn comments(&mut self, headings: &[String]) -> Vec<usize> {
        let found: Vec<usize> = if headings.is_empty() {
            self.places(|have| ["comment", "bemerkung"].contains(&folded(have).as_str()))
        } else {
            headings.iter().filter_map(|heading| self.named(heading)).collect()
        };
        self.taken.extend(&found);
        found
    }

    /// The columns of the items: as the survey names them, else under their id or their wording.
    pub(super) fn items(&mut self, survey: &Survey<'_>) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for Asked { slot, id, texts, meaning } in asked(survey) {
            let named = survey.columns.items.iter().find(|(of, _)| *of == slot).map(|(_, heading)| heading.clone());
            let column = if let Some(heading) = named {
                self.named(&heading)
            } else {
                let found = self.places(|have| is_item(have, &id, &texts));
                if let [_, second, ..] = found.as_slice() {
                    let problem = TableProblem::at(TableCode::DoubleColumn, 1).named(&id);
                    self.problems.push(TableProblem { column: second + 1, ..problem });
                }
                found.first().copied()
            };
            items.extend(column.map(|column| Item { column, slot, meaning }));
        }
        items.sort_by_key(|item| item.column);
        items
    }

    /// The columns whose heading fits and that hold nothing else.
    fn places(&self, fits: impl Fn(&str) -> bool) -> Vec<usize> {
        let fitting = self.headings.iter().enumerate().filter(|(_, heading)| fits(heading)).map(|(at, _)| at);
        fitting.filter(|at| !self.taken.contains(at)).collect()
    }
}

/// A heading is an item's if it is its id, however a survey tool wrote it (`GOAL_1`, `goal1`, `section/goal_1`), or its
/// wording.
fn is_item(heading: &str, id: &str, texts: &[String]) -> bool {
    let heading = folded(heading);
    let last = heading.rsplit('/').next().unwrap_or_default();
    let bare = |text: &str| text.replace(['_', '-'], "");
    last == id || bare(last) == bare(id) || texts.iter().any(|text| folded(text) == heading)
}
