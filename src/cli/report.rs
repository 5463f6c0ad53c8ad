//! `lotse report`: one page about a project or a person, or the sheet of a talk.

use anyhow::Result;

use super::Session;
use super::args::{Page, PageFormat, Report};
use super::compare::{Gathered, gather};
use super::failure::Failure;
use super::input::Source;
use crate::engine::views;
use crate::load;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::rubric::Guide;
use crate::model::views::Comparison;
use crate::present::{self, requests, sheets};

pub(super) fn run(args: &Report, session: &Session) -> Result<Exit> {
    let document = match args.page {
        Page::Requests | Page::Transfer => follow_up(args, session)?,
        Page::Mandate => Some(sheets::guide(guide("mandate_talk", session)?, &session.words)),
        Page::Concern => Some(sheets::guide(guide("concern_talk", session)?, &session.words)),
        Page::Selection | Page::Feedback => sheet(args, session)?,
    };
    let Some(document) = document else { return Ok(Exit::InvalidInput) };
    match args.format {
        PageFormat::Text => session.output.about_people().document(&document, args.output.as_deref())?,
    }
    Ok(Exit::Done)
}

/// A page about one case or profile. None if it is invalid, which has been said.
fn follow_up(args: &Report, session: &Session) -> Result<Option<Document>> {
    let [file] = args.files.as_slice() else { return Err(Failure::new(Exit::Usage, "report-needs-one-file").into()) };
    let source = Source::read(file)?;
    let Some(subject) = source.accept(session, |text| load::subject(text, &session.library)) else { return Ok(None) };
    let page = if args.page == Page::Requests { requests::requests } else { requests::transfer };
    Ok(Some(page(&source.path, &subject, session.today, &session.words)))
}

/// The sheet of a talk about people: empty without files, filled with profiles or a round, and of a round only when
/// all have handed in. None if a file is invalid, which has been said.
fn sheet(args: &Report, session: &Session) -> Result<Option<Document>> {
    let words = &session.words;
    let Some(gathered) = gather(&args.files, session)? else { return Ok(None) };
    if let Some(Comparison::Waiting(entries)) = waiting(&gathered) {
        return Ok(Some(present::views::waiting(&entries, words)));
    }
    if args.page == Page::Selection {
        let guide = guide("selection_interview", session)?;
        return Ok(Some(sheets::selection(guide, session.library.competences(), &gathered.profiles, words)));
    }
    let guide = guide("feedback_talk", session)?;
    Ok(Some(match views::compare(&gathered.profiles) {
        None => sheets::feedback(guide, None, words),
        Some(Comparison::Person(person)) => sheets::feedback(guide, Some(&person), words),
        Some(Comparison::Waiting(entries)) => present::views::waiting(&entries, words),
        Some(Comparison::Panel(_)) => return Err(Failure::new(Exit::Usage, "feedback-is-of-one").into()),
    }))
}

/// Who is waited for before anything may be shown.
fn waiting<'g>(gathered: &'g Gathered<'_>) -> Option<Comparison<'g>> {
    gathered.waiting().filter(|_| gathered.profiles.is_empty())
}

fn guide<'s>(id: &str, session: &'s Session) -> Result<&'s Guide> {
    let guide = session.library.guides().guide(id);
    guide.ok_or_else(|| Failure::new(Exit::InvalidInput, "no-guide").with("id", id).into())
}
