//! Whether the tables of a survey can be read, and what they hold. It keeps no answer.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::error;
use super::super::rows;
use super::encoding;
use super::result::Wanted;
use crate::load::survey::{Gathering, Mapping};
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::row::{Row, TableCode, TableProblem};
use crate::model::survey::Survey;
use crate::present::survey as pages;

/// Reads every table, also behind one that cannot be read, and says what it holds.
pub(super) fn check(wanted: &Wanted<'_, '_>, told: &mut Document) -> Exit {
    let Wanted { tables, session, .. } = wanted;
    let look = |path: &PathBuf| {
        let failed = |failed| error::report(&failed, &session.words, &session.output);
        table(path, wanted, told).unwrap_or_else(failed)
    };
    Exit::worst(tables.iter().map(look))
}

fn table(path: &Path, wanted: &Wanted<'_, '_>, told: &mut Document) -> Result<Exit> {
    let Wanted { survey, args, session, .. } = *wanted;
    let read = match rows::read(path, encoding(args), &Columns { survey })? {
        Ok(read) => read,
        Err(problems) => {
            rows::show(&problems, path, session);
            return Ok(Exit::InvalidInput);
        }
    };
    if read.tally.numbered && read.tally.dated {
        rows::show(&[TableProblem::of_table(TableCode::MixedWaves)], path, session);
        return Ok(Exit::InvalidInput);
    }
    rows::show(&read.tally.problems, path, session);
    let name = path.display().to_string();
    let items = survey.instrument.items();
    let missing: Vec<&str> =
        items.iter().filter(|(_, slot)| !read.mapping.holds(*slot)).map(|(id, _)| id.as_str()).collect();
    let (of, unused) = (items.len(), read.mapping.unused());
    let found = pages::Found { items: of - missing.len(), of, missing, unused };
    told.blocks.extend(pages::read(&name, survey, &found, &read.tally, &session.words).blocks);
    Ok(if args.strict && read.tally.bad > 0 {
        Exit::InvalidInput
    } else if read.tally.rows == 0 {
        Exit::NoVerdict
    } else {
        Exit::Done
    })
}

/// Looks at every row and keeps none.
struct Columns<'s, 'r> {
    survey: &'s Survey<'r>,
}

impl Gathering<()> for Columns<'_, '_> {
    fn mapping(&self, headings: Vec<String>) -> std::result::Result<Mapping, Vec<TableProblem>> {
        Mapping::new(self.survey, &self.survey.plan.columns(), headings)
    }

    fn begin(&self) {}

    fn take(&self, (): &mut (), _: &Row<'_>) {}
}
