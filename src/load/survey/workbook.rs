//! The first sheet of a workbook, row by row. Never the whole sheet: two cells can lie a million rows apart.

use std::fmt::Write as _;
use std::io::{BufReader, Read, Seek};

use calamine::{DataRef, Reader, Xlsx};

use super::archive::{Workbook, examine};
use super::failed::Failed;
use super::mapping::{Cells, MAX_COLUMNS, Mapping};
use super::ods;
use super::{Gathered, Gathering};
use crate::model::row::{TableCode, TableProblem, Tally};

/// Reads a workbook of Excel or in the open format.
pub fn workbook<A>(mut file: impl Read + Seek, gathering: &impl Gathering<A>) -> Result<Gathered<A>, Failed> {
    let kind = examine(&mut file)?;
    file.rewind().map_err(Failed::Io)?;
    let mut rows = Rows { gathering, state: None, tally: Tally::default() };
    cells(file, kind, &mut |line, cells, formulas| {
        rows.tally.formulas += formulas;
        rows.row(line, cells)
    })?;
    rows.finish()
}

/// Hands every row of the first sheet on: its line, the texts of its cells, and how many of them are calculated.
pub(super) fn cells(
    file: impl Read + Seek,
    kind: Workbook,
    take: &mut impl FnMut(u64, &[String], u64) -> Result<(), Failed>,
) -> Result<(), Failed> {
    match kind {
        Workbook::Xlsx => xlsx(file, take),
        Workbook::Ods => ods::rows(file, &mut |line, cells| take(line, cells, 0)),
    }
}

/// Takes rows: the first that is not empty holds the headings.
struct Rows<'g, G, A> {
    gathering: &'g G,
    state: Option<(Mapping, super::mapping::Buffer, A)>,
    tally: Tally,
}

impl<A, G: Gathering<A>> Rows<'_, G, A> {
    /// Takes a row. Cells behind the last one are empty.
    fn row(&mut self, line: u64, cells: &[String]) -> Result<(), Failed> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        let Some((mapping, buffer, gathered)) = &mut self.state else {
            let mut headings: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
            while headings.last().is_some_and(String::is_empty) {
                headings.pop();
            }
            let mapping = self.gathering.mapping(headings).map_err(Failed::Table)?;
            let buffer = mapping.buffer();
            self.state = Some((mapping, buffer, self.gathering.begin()));
            return Ok(());
        };
        let behind = cells.get(mapping.width()..).unwrap_or_default();
        if behind.iter().any(|cell| !cell.trim().is_empty()) {
            self.tally.leave_out(TableProblem::at(TableCode::FieldCount, line));
            return Ok(());
        }
        mapping.row(&cells, || line, buffer, &mut self.tally, |row| self.gathering.take(gathered, row));
        Ok(())
    }

    fn finish(mut self) -> Result<Gathered<A>, Failed> {
        self.tally.keep_first();
        let (mapping, _, gathered) = self.state.ok_or(TableCode::Empty)?;
        Ok(Gathered { parts: vec![gathered], tally: self.tally, mapping })
    }
}

fn xlsx(
    file: impl Read + Seek,
    take: &mut impl FnMut(u64, &[String], u64) -> Result<(), Failed>,
) -> Result<(), Failed> {
    let unreadable = |_| Failed::from(TableCode::Workbook);
    let mut book = Xlsx::new(BufReader::new(file)).map_err(unreadable)?;
    let sheet = book.sheet_names().first().cloned().ok_or(TableCode::Workbook)?;
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(unreadable)?;
    let (mut current, mut formulas) = (0, 0);
    let mut row: Vec<String> = Vec::new();
    while let Some(found) = cells.next_cell_with_formula_metadata().map_err(unreadable)? {
        let (at, column) = found.pos;
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let line = u64::from(at) + 1;
        if column >= MAX_COLUMNS {
            return Err(TableProblem::at(TableCode::TooManyColumns, line).into());
        }
        if at < current {
            return Err(TableCode::WorkbookOdd.into());
        }
        if at > current {
            take(u64::from(current) + 1, &row, std::mem::take(&mut formulas))?;
            row.iter_mut().for_each(String::clear);
            current = at;
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        formulas += u64::from(found.formula.is_some());
        if let Some(cell) = row.get_mut(column) {
            write(&found.value, cell);
        }
    }
    take(u64::from(current) + 1, &row, formulas)
}

impl Cells for &[String] {
    fn len(&self) -> usize {
        <[String]>::len(self)
    }

    fn text(&self, column: usize) -> &str {
        self.get(column).map_or("", String::as_str)
    }
}

/// A value as a table of text would have it.
fn write(value: &DataRef<'_>, cell: &mut String) {
    cell.clear();
    match value {
        DataRef::Int(number) => cell.push_str(&number.to_string()),
        DataRef::Float(number) => cell.push_str(&number.to_string()),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => cell.push_str(text),
        DataRef::SharedString(text) => cell.push_str(text),
        DataRef::Bool(flag) => cell.push_str(if *flag { "1" } else { "0" }),
        DataRef::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            let _ = write!(cell, "{year:04}-{month:02}-{day:02}");
        }
        // An error of the sheet is no answer of a person's, and no reader takes it for one.
        DataRef::Error(_) => cell.push('#'),
        DataRef::Empty => {}
    }
}
