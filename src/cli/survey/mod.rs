//! `lotse survey`: the plan of a survey, its result, and whether the tables of its answers can be read.

mod check;
mod comments;
mod filter;
pub(super) mod ledger;
mod map;
mod merge;
mod result;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::Result;

use self::result::Wanted;
use super::Session;
use super::args::{Instead, Survey as Args, SurveyWork, TextEncoding};
use super::enter;
use super::failure::Failure;
use super::input::Source;
use super::pdf;
use crate::load;
use crate::load::survey::Encoding;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::id::Id;
use crate::model::survey::{Instrument, Survey};
use crate::present::page::Page;
use crate::present::survey as pages;

/// What a survey file is called at its end; everything else is a table.
const SURVEY_FILE: &str = "toml";

pub(super) fn run(args: &Args, session: &Session) -> Result<Exit> {
    if let Some(SurveyWork::Enter(args)) = &args.work {
        return enter::run(args, session);
    }
    pdf::check(args.format.of_document(), args.output.as_deref())?;
    if args.output.is_none() && args.format.is_binary() && std::io::stdout().is_terminal() {
        return Err(Failure::new(Exit::Usage, "report-needs-file").into());
    }
    let mut told = Document::default();
    let exit = look(args, session, &mut told);
    // What was read before something failed is told all the same.
    if !told.blocks.is_empty() {
        publish(&told, args, session)?;
    }
    exit
}

/// A plan or a check has no form for machines.
fn publish(document: &Document, args: &Args, session: &Session) -> Result<()> {
    let Some(format) = args.format.of_document() else {
        return Err(Failure::new(Exit::Usage, "survey-json-is-a-result").into());
    };
    session.output.publish(document, format, &session.words, args.output.as_deref())
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
            let mut survey = Survey::of(id, Instrument::Factors(session.library.factors()));
            survey.plan.tables = args.by.iter().map(|by| columns(by)).collect();
            filter::add(&args.filter, &mut survey, true, session)?;
            let path = tables.first().map_or(Path::new("-"), PathBuf::as_path);
            tell(&Wanted { survey: &survey, path, tables: &tables, is_bare: true, args, session }, told)
        }
        [path] => with_file(path, &tables, args, session, told),
        _ => Err(Failure::new(Exit::Usage, "one-survey").into()),
    }
}

/// A survey with the tables that were named, or else with those it names itself. Without any, or if that is wanted, its
/// plan is shown.
fn with_file(path: &Path, tables: &[PathBuf], args: &Args, session: &Session, told: &mut Document) -> Result<Exit> {
    let source = Source::read(path)?;
    let Some(mut survey) = source.accept(session, |text| load::survey::survey(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    filter::add(&args.filter, &mut survey, false, session)?;
    let own: Vec<PathBuf> = survey.rows.iter().map(|table| path.with_file_name(table)).collect();
    let tables = if tables.is_empty() { &own } else { tables };
    if tables.is_empty() || args.instead.plan {
        let page = Page::of_survey(&source.path, &survey, session.today, &session.words);
        told.blocks.extend(pages::plan(&page, &survey).blocks);
        return Ok(Exit::Done);
    }
    if let Some(by) = args.by.iter().find(|by| !is_planned(&columns(by), &survey)) {
        return Err(Failure::new(Exit::Privacy, "by-not-planned").path(path).with("by", by.as_str()).into());
    }
    tell(&Wanted { survey: &survey, path, tables, is_bare: false, args, session }, told)
}

/// The result, or which groups might be one, or only whether the tables can be read.
fn tell(wanted: &Wanted<'_, '_>, told: &mut Document) -> Result<Exit> {
    match wanted.args.instead {
        Instead { check: true, .. } => Ok(check::check(wanted, told)),
        Instead { merge: true, .. } => wanted.propose(),
        Instead { map: true, .. } => wanted.propose_map(),
        Instead { comments: true, .. } => wanted.tell_comments(),
        _ => wanted.tell(),
    }
}

/// The columns of a table as they are typed: `district,role`.
fn columns(by: &str) -> Vec<String> {
    by.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// Whether the plan has this table, whatever the order of its columns.
fn is_planned(by: &[String], survey: &Survey<'_>) -> bool {
    let sorted = |columns: &[String]| {
        let mut columns = columns.to_vec();
        columns.sort();
        columns
    };
    survey.plan.tables.iter().any(|table| sorted(table) == sorted(by))
}

/// How a table is stored.
fn encoding(args: &Args) -> Encoding {
    match args.encoding {
        TextEncoding::Utf8 => Encoding::Utf8,
        TextEncoding::Windows1252 => Encoding::Windows1252,
        TextEncoding::Utf16 => Encoding::Utf16,
    }
}
