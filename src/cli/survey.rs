//! `lotse survey`: what a survey may publish, and whether the tables of its answers can be read.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Session;
use super::args::{Survey as Args, SurveyWork, TextEncoding};
use super::enter;
use super::error;
use super::failure::Failure;
use super::input::Source;
use super::rows;
use crate::load;
use crate::load::survey::{Encoding, Gathering, Mapping};
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::id::Id;
use crate::model::row::{Row, TableCode, TableProblem};
use crate::model::survey::{Instrument, Survey};
use crate::present::page::Page;
use crate::present::survey as pages;

/// What a survey file is called at its end; everything else is a table.
const SURVEY_FILE: &str = "toml";

pub(super) fn run(args: &Args, session: &Session) -> Result<Exit> {
    if let Some(SurveyWork::Enter(args)) = &args.work {
        return enter::run(args, session);
    }
    let mut told = Document::default();
    let exit = look(args, session, &mut told);
    // What was read before something failed is told all the same.
    if !told.blocks.is_empty() {
        session.output.publish(&told, args.format, &session.words, args.output.as_deref())?;
    }
    exit
}

fn look(args: &Args, session: &Session, told: &mut Document) -> Result<Exit> {
    let is_survey = |path: &&PathBuf| path.extension().is_some_and(|end| end == SURVEY_FILE);
    let surveys: Vec<&PathBuf> = args.files.iter().filter(is_survey).collect();
    let tables: Vec<PathBuf> = args.files.iter().filter(|path| !is_survey(path)).cloned().collect();
    if tables.is_empty() {
        let shown = surveys.into_iter().map(|path| with_file(path, &tables, args, session, told));
        return Ok(Exit::worst(shown.collect::<Result<Vec<Exit>>>()?));
    }
    match surveys.as_slice() {
        [] => {
            let id = Id::parse("survey").expect("a word is an id");
            let survey = Survey::of(id, Instrument::Factors(session.library.factors()));
            Ok(check(&survey, &tables, args, session, told))
        }
        [path] => with_file(path, &tables, args, session, told),
        _ => Err(Failure::new(Exit::Usage, "one-survey").into()),
    }
}

/// A survey with the tables that were named, or else with those it names itself. Without any, or if that is wanted, its plan is shown.
fn with_file(path: &Path, tables: &[PathBuf], args: &Args, session: &Session, told: &mut Document) -> Result<Exit> {
    let source = Source::read(path)?;
    let Some(survey) = source.accept(session, |text| load::survey::survey(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let own: Vec<PathBuf> = survey.rows.iter().map(|table| path.with_file_name(table)).collect();
    let tables = if tables.is_empty() { &own } else { tables };
    if tables.is_empty() || args.plan {
        let page = Page::of_survey(&source.path, &survey, session.today, &session.words);
        told.blocks.extend(pages::plan(&page, &survey).blocks);
        return Ok(Exit::Done);
    }
    Ok(check(&survey, tables, args, session, told))
}

/// Reads every table, also behind one that cannot be read, and says what it holds.
fn check(survey: &Survey<'_>, tables: &[PathBuf], args: &Args, session: &Session, told: &mut Document) -> Exit {
    let mut exits = Vec::new();
    for path in tables {
        match table(survey, path, args, session, told) {
            Ok(exit) => exits.push(exit),
            Err(failed) => exits.push(error::report(&failed, &session.words, &session.output)),
        }
    }
    Exit::worst(exits)
}

fn table(survey: &Survey<'_>, path: &Path, args: &Args, session: &Session, told: &mut Document) -> Result<Exit> {
    let encoding = match args.encoding {
        TextEncoding::Utf8 => Encoding::Utf8,
        TextEncoding::Windows1252 => Encoding::Windows1252,
        TextEncoding::Utf16 => Encoding::Utf16,
    };
    let read = match rows::read(path, encoding, &Columns { survey })? {
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
        let mut by: Vec<String> = Vec::new();
        for name in self.survey.plan.tables.iter().flatten() {
            if !by.contains(name) {
                by.push(name.clone());
            }
        }
        Mapping::new(self.survey, &by, headings)
    }

    fn begin(&self) {}

    fn take(&self, (): &mut (), _: &Row<'_>) {}
}
