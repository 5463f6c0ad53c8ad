//! From an input to a case: a file, what lies beside it, or standard input.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::failure::Failure;
use super::super::input::Source;
use super::super::rows;
use super::inputs::Input;
use crate::load::{self, FileKind, Library};
use crate::model::case::Case;
use crate::model::problem::Problem;
use crate::model::row::TableProblem;

/// A case with the answers that lie beside it, or what is wrong with either.
pub(super) enum Accepted<'a> {
    Case(Box<Case<'a>>, String),
    Invalid(Source, Vec<Problem>),
    InvalidTable(PathBuf, Vec<TableProblem>),
}

/// Reads a case, and the table of answers beside it.
pub(super) fn accept(source: Source, library: &Library) -> Result<Accepted<'_>> {
    let mut case = match source.load(|text| load::case(text, library)) {
        Ok(case) => case,
        Err(problems) => return Ok(Accepted::Invalid(source, problems)),
    };
    if let Some(table) = case.table.as_ref().map(|table| Path::new(&source.path).with_file_name(table)) {
        match rows::responses(&case, &table)? {
            Ok(responses) => case.responses = responses,
            Err(problems) => return Ok(Accepted::InvalidTable(table, problems)),
        }
    }
    Ok(Accepted::Case(Box::new(case), source.path))
}

/// The text of an input.
pub(super) fn read(input: &Input) -> Result<Source> {
    match input {
        Input::Named(path) | Input::Found(path) => Source::read(path),
        Input::Stdin => {
            let name = Path::new("-");
            let mut bytes = Vec::new();
            let limit = u64::try_from(load::MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
            let taken = std::io::stdin().lock().take(limit).read_to_end(&mut bytes);
            taken.map_err(|reason| Failure::io("read", name, reason))?;
            Ok(Source::from_bytes(name, &bytes))
        }
    }
}

/// A file in a folder that is no case belongs to something else.
pub(super) fn is_passed_over(input: &Input, source: &Source) -> bool {
    let says_so = || {
        let first = source.text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        first.is_some_and(|line| line.contains("lotse.case/"))
    };
    matches!(input, Input::Found(_)) && !says_so() && load::kind(&source.text) != Some(FileKind::Case)
}
