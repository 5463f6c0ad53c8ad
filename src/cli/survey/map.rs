//! `lotse survey --map`: which column of a table holds what, as the file of a survey to look at and to keep.

use std::path::Path;

use anyhow::Result;

use super::super::args::{Survey as Args, SurveyFormat};
use super::super::error;
use super::super::failure::Failure;
use super::super::rows;
use super::super::store::{self, Kind};
use super::encoding;
use super::result::Wanted;
use crate::load::survey::{Columns, Looking, propose};
use crate::model::exit::Exit;
use crate::present::form::Both;
use crate::present::survey_map::{self as pages, New};

impl Wanted<'_, '_> {
    /// Looks at the tables of a survey, and proposes what its file should say; a whole new one where there is none.
    pub(super) fn propose_map(&self) -> Result<Exit> {
        let Wanted { survey, tables, is_bare, args, session, .. } = *self;
        if args.format != SurveyFormat::Text {
            return Err(Failure::new(Exit::Usage, "map-is-a-file").into());
        }
        let mut columns = Columns::default();
        let mut failed = Vec::new();
        for path in tables {
            match rows::read(path, encoding(args), &Looking) {
                Err(reason) => failed.push(error::report(&reason, &session.words, &session.output)),
                Ok(Err(problems)) => {
                    rows::show(&problems, path, session);
                    failed.push(Exit::InvalidInput);
                }
                Ok(Ok(gathered)) => columns.add(gathered.mapping.headings(), gathered.parts),
            }
        }
        if !failed.is_empty() {
            return Ok(Exit::worst(failed));
        }
        let words = Both::new(session.words.lang());
        let map = propose(&columns, survey, &pages::usual(&words));
        let text = match survey.instrument.head().filter(|_| is_bare) {
            None => pages::lines(&map, survey, &session.words),
            Some(head) => {
                let hash = session.library.content_hash(head.id.as_str());
                let rows: Vec<String> =
                    tables.iter().filter(|path| *path != Path::new("-")).map(|path| beside(path, args)).collect();
                let new = New { rubric: (head, &hash), year: session.today.year(), rows: &rows };
                pages::file(&map, &new, &session.words)
            }
        };
        match &args.output {
            None => session.output.result(&text, None)?,
            Some(path) => {
                store::create(path, text.as_bytes(), Kind::Answers)?;
                session.note("map-written", &[("path", path.display().to_string().into())])?;
            }
        }
        Ok(Exit::Done)
    }
}

/// A table as the new file will see it.
fn beside(table: &Path, args: &Args) -> String {
    let folder = args.output.as_deref().and_then(Path::parent).filter(|folder| !folder.as_os_str().is_empty());
    let seen = match (folder, table.is_absolute()) {
        (None, _) | (_, true) => table.to_path_buf(),
        (Some(folder), false) => table
            .strip_prefix(folder)
            .map_or_else(|_| std::path::absolute(table).unwrap_or_else(|_| table.to_path_buf()), Path::to_path_buf),
    };
    seen.to_string_lossy().replace('\\', "/")
}
