//! `lotse diagnose`: what is missing in a change project.

mod baseline;
mod batch;
mod collected;
mod evaluation;
mod inputs;
mod interview;
mod reading;
mod rulings;
mod symptoms;
mod targets;

use std::path::Path;

use anyhow::Result;

use self::batch::{Batch, subject};
use self::evaluation::Evaluation;
use self::reading::{Accepted, accept};
use super::Session;
use super::args::{Diagnose, RunFormat};
use super::ask;
use super::failure::Failure;
use super::input::Source;
use super::rows;
use crate::engine::planning;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::run::Notice;
use crate::present;
use crate::present::audience::{self, Audience};
use crate::render::json;

pub(super) fn run(args: &Diagnose, session: &Session) -> Result<Exit> {
    check(args)?;
    if let Some(people) = args.plan_survey {
        return plan_survey(people, args, session);
    }
    if !args.symptoms.is_empty() {
        let case = symptoms::case(&args.symptoms, session.library.factors())?;
        let mut batch = Batch::new(args, &[], session)?;
        batch.case(session.words.say("file-case"), &case)?;
        return Ok(batch.finish());
    }
    if args.files.is_empty() {
        return ask_about(args, session);
    }
    let inputs = inputs::inputs(&args.files)?;
    let mut batch = Batch::new(args, &inputs.files, session)?;
    batch.many = inputs.many;
    if batch.shows_each() {
        for input in &inputs.files {
            batch.input(input)?;
        }
    } else {
        batch.side_by_side(&inputs.files);
        batch.tell_an_only_project(&inputs.files)?;
    }
    Ok(batch.finish())
}

/// What does not go together beyond what clap can tell.
fn check(args: &Diagnose) -> Result<()> {
    if !args.since.is_empty() && args.files.len() != 1 {
        return Err(Failure::new(Exit::Usage, "since-needs-one-file").into());
    }
    if args.explain.is_some() && args.format.of_document().is_none() {
        return Err(Failure::new(Exit::Usage, "explain-is-text").into());
    }
    if args.plan_survey.is_some() && args.format != RunFormat::Json && args.format.of_document().is_none() {
        return Err(Failure::new(Exit::Usage, "plan-survey-format").into());
    }
    Ok(())
}

/// Before a survey: what so many people would show.
fn plan_survey(people: u32, args: &Diagnose, session: &Session) -> Result<Exit> {
    let plan = planning::plan(session.library.factors(), usize::try_from(people).unwrap_or(usize::MAX));
    let output = args.output.as_deref();
    let json = || json::survey_plan(&plan, env!("CARGO_PKG_VERSION"));
    match args.format.of_document() {
        None => session.output.result(&json(), output)?,
        Some(format) => {
            let document = present::planning::report(&plan, &session.words);
            session.output.publish_with(&document, format, &session.words, output, Some(&json))?;
        }
    }
    Ok(Exit::Done)
}

/// Without a file, the project is asked about.
fn ask_about(args: &Diagnose, session: &Session) -> Result<Exit> {
    if !session.interactive {
        return Err(Failure::new(Exit::Usage, "nothing-to-diagnose").into());
    }
    let mut batch = Batch::new(args, &[], session)?;
    let mut person = ask::person(session);
    let Some(case) = interview::case(person.as_mut(), session)? else { return Ok(Exit::Interrupted) };
    batch.case(session.words.say("file-case"), &case)?;
    let exit = batch.finish();
    if interview::offer_to_save(&case, person.as_mut(), session)? { Ok(exit) } else { Ok(Exit::Interrupted) }
}

/// The diagnosis of one project as a page for somebody. None if a file is invalid, which has been said.
pub(super) fn page(path: &Path, audience: Audience, session: &Session) -> Result<Option<Document>> {
    let words = &session.words;
    let (case, path) = match accept(Source::read(path)?, &session.library)? {
        Accepted::Case(case, path) => (case, path),
        Accepted::Invalid(source, problems) => {
            source.show(&problems, session);
            return Ok(None);
        }
        Accepted::InvalidTable(path, problems) => {
            rows::show(&problems, &path, session);
            return Ok(None);
        }
    };
    let evaluation = Evaluation::plain(session);
    let published = evaluation.diagnosed(&case);
    let report = evaluation.report(path, &case, &published, words);
    let told = report.counted().filter(|notice| audience::is_told(notice.code, audience));
    let notices: Vec<Notice> = told.cloned().collect();
    Ok(Some(present::diagnosis::report(&subject(&report, &case, &published, &notices, session.today), words)))
}
