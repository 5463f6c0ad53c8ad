//! From the cells of a table to rows: which column holds what.
//!
//! It knows headings and cells, not where they come from.

use std::sync::Arc;

use jiff::civil::Date;
use smallvec::SmallVec;

use super::headings::{Finder, Item};
use super::meaning::{Meaning, NONE, folded};
use crate::model::answer::{Answer, Answers, Role, Wave};
use crate::model::row::{Row, TableCode, TableProblem, Tally};
use crate::model::survey::Survey;

/// No survey has more columns.
pub(super) const MAX_COLUMNS: usize = 4096;

/// No remark, id or name of a group is longer, in bytes.
const MAX_TEXT: usize = 16 * 1024;

/// What the columns of a table hold.
#[derive(Debug)]
pub struct Mapping {
    headings: Vec<String>,
    runs: Vec<Run>,
    id: Option<usize>,
    wave: Option<usize>,
    role: Option<usize>,
    group: Option<usize>,
    keys: Vec<Key>,
    comments: Vec<usize>,
    /// The words for roles; where one stands twice, the last counts.
    roles: Vec<(String, Role)>,
    slots: usize,
}

/// Columns of answers side by side, to items that follow each other.
#[derive(Debug)]
struct Run {
    /// The first.
    column: usize,
    slot: usize,
    /// What the answers in each mean.
    meanings: Vec<Arc<Meaning>>,
}

impl Run {
    /// Reads the answers in its columns, by their codes.
    fn read(&self, cells: &impl Cells, answers: &mut [u8]) -> Result<(), (TableCode, usize)> {
        let answers = answers.get_mut(self.slot..).unwrap_or_default();
        let mut is_read = true;
        for ((code, meaning), byte) in answers.iter_mut().zip(&self.meanings).zip(cells.bytes(self.column)) {
            *code = byte.map_or(NONE, |byte| meaning.of_byte(byte));
            is_read &= *code != NONE;
        }
        if is_read { Ok(()) } else { self.read_texts(cells, answers) }
    }

    /// Reads what is more than a byte, or nothing.
    fn read_texts(&self, cells: &impl Cells, answers: &mut [u8]) -> Result<(), (TableCode, usize)> {
        for (column, (code, meaning)) in (self.column..).zip(answers.iter_mut().zip(&self.meanings)) {
            if *code == NONE {
                let answer = meaning.of_text(cells.text(column)).ok_or((TableCode::NotAnAnswer, column))?;
                *code = answer.code();
            }
        }
        Ok(())
    }
}

/// Columns in order as few runs.
fn runs(items: Vec<Item>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for Item { column, slot, meaning } in items {
        let follows = |run: &&mut Run| {
            let length = run.meanings.len();
            (column, slot) == (run.column + length, run.slot + length)
        };
        match runs.last_mut().filter(follows) {
            Some(run) => run.meanings.push(meaning),
            None => runs.push(Run { column, slot, meanings: vec![meaning] }),
        }
    }
    runs
}

/// A column whose values make groups.
#[derive(Debug, Clone, Copy)]
enum Key {
    /// As it stands.
    Text(usize),
    /// A role, by its id.
    Role,
}

impl Mapping {
    /// Finds the columns by their headings, or says everything that does not fit. `by` names the columns whose values
    /// make groups.
    pub fn new(survey: &Survey<'_>, by: &[String], headings: Vec<String>) -> Result<Mapping, Vec<TableProblem>> {
        let mut finder = Finder::new(&headings);
        if headings.len() > MAX_COLUMNS {
            return Err(vec![TableProblem::at(TableCode::TooManyColumns, 1)]);
        }
        let columns = &survey.columns;
        let id = finder.own(columns.id.as_deref(), &["id", "kennung"]);
        let wave = finder.own(columns.wave.as_deref(), &["wave", "welle"]);
        let role = finder.own(columns.role.as_deref(), &["role", "rolle"]);
        let group = finder.own(columns.group.as_deref(), &["group", "gruppe"]);
        let comments = finder.comments(&columns.comments);
        let items = finder.items(survey);
        let keys = by.iter().filter_map(|name| {
            let attribute = columns.attributes.iter().find(|attribute| attribute.name == *name);
            let found = match (name.as_str(), attribute) {
                ("role", _) => role.map(|_| Key::Role),
                ("group", _) => group.map(Key::Text),
                (name, Some(attribute)) => finder.either(&attribute.heading, name).map(Key::Text),
                (name, None) => finder.named(name).map(Key::Text),
            };
            if found.is_none() && ["role", "group"].contains(&name.as_str()) {
                finder.miss(name);
            }
            found
        });
        let keys = keys.collect();
        if items.is_empty() {
            finder.problems.push(TableProblem::at(TableCode::NoItems, 1));
        }
        let problems = std::mem::take(&mut finder.problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let words = survey.roles.iter().map(|(word, role)| (folded(word), *role));
        let roles = Role::ALL.into_iter().map(|role| (role.id().to_owned(), role)).chain(words).collect();
        let slots = survey.instrument.items().len();
        Ok(Mapping { headings, runs: runs(items), id, wave, role, group, keys, comments, roles, slots })
    }

    /// Every column as remarks: for a table of which nobody knows yet what it holds.
    pub fn of_texts(headings: Vec<String>) -> Result<Mapping, Vec<TableProblem>> {
        if headings.len() > MAX_COLUMNS {
            return Err(vec![TableProblem::at(TableCode::TooManyColumns, 1)]);
        }
        let comments = (0..headings.len()).collect();
        let (runs, keys, roles) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Mapping { headings, runs, id: None, wave: None, role: None, group: None, keys, comments, roles, slots: 0 })
    }

    /// The headings, in the order of the table.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// How many columns the table has.
    pub(super) fn width(&self) -> usize {
        self.headings.len()
    }

    /// Whether a column holds the item with this slot.
    pub fn holds(&self, slot: usize) -> bool {
        self.runs.iter().any(|run| (run.slot..run.slot + run.meanings.len()).contains(&slot))
    }

    /// The headings of columns that hold nothing the survey knows.
    pub fn unused(&self) -> Vec<&str> {
        let keys = self.keys.iter().filter_map(|key| match key {
            Key::Text(column) => Some(*column),
            Key::Role => None,
        });
        let own = [self.id, self.wave, self.role, self.group].into_iter().flatten();
        let items = self.runs.iter().flat_map(|run| run.column..run.column + run.meanings.len());
        let used: Vec<usize> = own.chain(keys).chain(items).chain(self.comments.iter().copied()).collect();
        let unused = self.headings.iter().enumerate().filter(|(at, _)| !used.contains(at));
        unused.map(|(_, heading)| heading.as_str()).filter(|heading| !heading.is_empty()).collect()
    }

    /// Hands one record to `take`, or says what in it cannot be read.
    pub(super) fn row(
        &self,
        cells: &impl Cells,
        line: impl FnOnce() -> u64,
        buffer: &mut Buffer,
        tally: &mut Tally,
        take: impl FnOnce(&Row<'_>),
    ) {
        match self.read(cells, buffer, take) {
            Ok(wave) => {
                tally.rows += 1;
                tally.numbered |= matches!(wave, Some(Wave::Number(_)));
                tally.dated |= matches!(wave, Some(Wave::Date(_)));
            }
            Err((code, column)) => {
                let heading = self.headings.get(column).cloned().unwrap_or_default();
                let meaning = |run: &Run| Some(run.meanings.get(column.checked_sub(run.column)?)?.allowed());
                let hint = self.runs.iter().find_map(meaning);
                let line = line();
                tally.leave_out(TableProblem { code, line, column: column + 1, heading, hint });
            }
        }
    }

    /// Hands one record to `take` and says its wave; else the first column that could not be read.
    fn read(
        &self,
        cells: &impl Cells,
        buffer: &mut Buffer,
        take: impl FnOnce(&Row<'_>),
    ) -> Result<Option<Wave>, (TableCode, usize)> {
        for run in &self.runs {
            run.read(cells, &mut buffer.answers)?;
        }
        let role = self.role.map_or(Ok(None), |column| self.role_of(cells.text(column), column))?;
        let wave = |column| wave(bare(cells.text(column))).ok_or((TableCode::NotAWave, column));
        let wave = self.wave.map(wave).transpose()?;
        let text = |column| short(cells.text(column), column);
        let mut keys: SmallVec<[&str; FEW]> = SmallVec::new();
        for key in &self.keys {
            keys.push(match key {
                Key::Role => role.map_or("", Role::id),
                Key::Text(column) => text(*column)?,
            });
        }
        let mut comments = Vec::new();
        for (place, column) in self.comments.iter().enumerate() {
            comments.extend(said(text(*column)?).map(|text| (place, text)));
        }
        let id = self.id.map(text).transpose()?.and_then(said);
        let group = self.group.map(text).transpose()?.and_then(said);
        take(&Row { id, wave, role, group, keys: &keys, answers: Answers(&buffer.answers), comments: &comments });
        Ok(wave)
    }

    /// The role a cell names, if it names any.
    fn role_of(&self, cell: &str, column: usize) -> Result<Option<Role>, (TableCode, usize)> {
        let called = |name: &str| self.roles.iter().rev().find(|(word, _)| word == name).map(|(_, role)| *role);
        match bare(cell) {
            "" => Ok(None),
            text => called(text).or_else(|| called(&folded(text))).ok_or((TableCode::NotARole, column)).map(Some),
        }
    }

    /// Room for the answers of one row.
    pub(super) fn buffer(&self) -> Buffer {
        Buffer { answers: vec![Answer::Missing.code(); self.slots] }
    }
}

/// So many keys need no memory of their own.
const FEW: usize = 4;

/// The cells of one record.
pub(super) trait Cells {
    /// How many there are.
    fn len(&self) -> usize;

    /// The text of a column; empty where there is none.
    fn text(&self, column: usize) -> &str;

    /// What stands in each column from one on, where it is a single byte. It does not end before there is no cell more.
    fn bytes(&self, from: usize) -> impl Iterator<Item = Option<u8>> {
        (from..).map(|column| if let [byte] = self.text(column).as_bytes() { Some(*byte) } else { None })
    }

    /// Whether nothing stands in any of them.
    fn is_blank(&self) -> bool {
        (0..self.len()).all(|column| self.text(column).is_empty())
    }
}

/// The text of a column without blanks around it, if it is not too long to be one of a survey.
fn short(text: &str, column: usize) -> Result<&str, (TableCode, usize)> {
    if text.len() > MAX_TEXT { Err((TableCode::CellTooLong, column)) } else { Ok(bare(text)) }
}

/// A text, if there is any.
fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// A text without blanks around it. Few have any, and then it is seen at once.
fn bare(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// Room for the answers of one row. A slot without a column is never written.
#[derive(Debug)]
pub(super) struct Buffer {
    /// By their codes.
    answers: Vec<u8>,
}

/// A wave: a number, or a day as ISO or German writing has it, with or without a time behind it.
pub(super) fn wave(text: &str) -> Option<Wave> {
    if let Ok(number) = text.parse() {
        return Some(Wave::Number(number));
    }
    let day = text.split([' ', 'T']).next()?;
    if let Ok(date) = day.parse::<Date>() {
        return Some(Wave::Date(date));
    }
    let mut parts = day.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    parts.next().is_none().then_some(Wave::Date(date))
}
