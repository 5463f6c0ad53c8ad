//! Tables of answers: opening them, handing their rows on, showing what is wrong with them.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::num::NonZero;
use std::path::Path;

use anyhow::Result;

use super::Session;
use super::error;
use super::failure::Failure;
use crate::load::survey::{Encoding, Failed, Gathered, Gathering, Mapping, delimited, is_workbook, workbook};
use crate::model::case::{Case, Response};
use crate::model::id::Id;
use crate::model::row::{Row, TableCode, TableProblem};
use crate::model::survey::{Instrument, Survey};
use crate::present;

/// Reads a table of any kind. What is wrong with the table as a whole comes as the inner error.
pub(super) fn read<A: Send>(
    path: &Path,
    encoding: Encoding,
    gathering: &impl Gathering<A>,
) -> Result<std::result::Result<Gathered<A>, Vec<TableProblem>>> {
    let failed = |reason: io::Error| Failure::io("read", path, reason);
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let read = if path == Path::new("-") {
        delimited(io::stdin().lock(), encoding, threads, gathering)
    } else {
        let mut file = File::open(path).map_err(failed)?;
        let mut head = Vec::with_capacity(4);
        file.by_ref().take(4).read_to_end(&mut head).map_err(failed)?;
        if is_workbook(&head) {
            workbook(file, gathering)
        } else if file.rewind().is_ok() {
            delimited(file, encoding, threads, gathering)
        } else {
            delimited(io::Cursor::new(head).chain(file), encoding, threads, gathering)
        }
    };
    match read {
        Ok(gathered) => Ok(Ok(gathered)),
        Err(Failed::Table(problems)) => Ok(Err(problems)),
        Err(Failed::Io(reason)) => Err(failed(reason).into()),
    }
}

/// Shows what is wrong with a table.
pub(super) fn show(problems: &[TableProblem], path: &Path, session: &Session) {
    let path = path.display().to_string();
    for problem in problems {
        error::print(&present::rows::diagnostic(problem, &path, &session.words), &session.output);
    }
}

/// The answers that lie in a table beside a case. Every row has to be readable, as in a case itself.
pub(super) fn responses(case: &Case<'_>, path: &Path) -> Result<std::result::Result<Vec<Response>, Vec<TableProblem>>> {
    let id = Id::parse("case").expect("a word is an id");
    let survey = Survey::of(id, Instrument::Factors(case.rubric));
    let gathered = read(path, Encoding::Utf8, &Responses { survey: &survey })?;
    Ok(gathered.and_then(|gathered| {
        let tally = gathered.tally;
        if tally.numbered && tally.dated {
            return Err(vec![TableProblem::of_table(TableCode::MixedWaves)]);
        }
        if tally.bad > 0 {
            return Err(tally.problems);
        }
        let mut found: Vec<Response> = gathered.parts.into_iter().flatten().collect();
        // Which thread read what is not the same every time.
        found.sort_by(|a, b| key(a).cmp(&key(b)));
        let twice =
            found.windows(2).any(|pair| matches!(pair, [a, b] if a.id.is_some() && (&a.id, a.wave) == (&b.id, b.wave)));
        if twice { Err(vec![TableProblem::of_table(TableCode::DoubleId)]) } else { Ok(found) }
    }))
}

/// Everything a response holds, to put responses in an order of their own.
fn key(response: &Response) -> impl Ord {
    let Response { id, group, role, wave, answers, .. } = response;
    (id, wave, group, role, answers)
}

/// Gathers responses of a case.
struct Responses<'s, 'r> {
    survey: &'s Survey<'r>,
}

impl Gathering<Vec<Response>> for Responses<'_, '_> {
    fn mapping(&self, headings: Vec<String>) -> std::result::Result<Mapping, Vec<TableProblem>> {
        Mapping::new(self.survey, &[], headings)
    }

    fn begin(&self) -> Vec<Response> {
        Vec::new()
    }

    fn take(&self, gathered: &mut Vec<Response>, row: &Row<'_>) {
        gathered.push(Response {
            id: row.id.map(str::to_owned),
            group: row.group.map(str::to_owned),
            role: row.role,
            wave: row.wave,
            consent: false,
            answers: row.answers.to_vec(),
            place: None,
        });
    }
}
