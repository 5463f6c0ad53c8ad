//! `lotse report`: one page about a project or a person, or the sheet of a talk.

use anyhow::Result;

use super::Session;
use super::args::{Page as Wanted, Report};
use super::checklist;
use super::compare::{Gathered, gather};
use super::failure::Failure;
use super::input::Source;
use crate::engine::views;
use crate::load;
use crate::model::case::Case;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::rubric::Guide;
use crate::model::subject::Subject;
use crate::model::transfer::FollowUp;
use crate::model::views::Comparison;
use crate::present::page::Page;
use crate::present::{self, requests, sheets};

pub(super) fn run(args: &Report, session: &Session) -> Result<Exit> {
    let document = match args.page {
        Wanted::Checklist => of_case(args, session, checklist::page)?,
        Wanted::Requests => follow_up(args, session, requests::requests)?,
        Wanted::Transfer => follow_up(args, session, requests::transfer)?,
        Wanted::Mandate => Some(sheets::guide(guide("mandate_talk", session)?, &session.words)),
        Wanted::Concern => Some(sheets::guide(guide("concern_talk", session)?, &session.words)),
        Wanted::Selection | Wanted::Feedback => sheet(args, session)?,
    };
    let Some(document) = document else { return Ok(Exit::InvalidInput) };
    let output = session.output.about_people();
    output.publish(&document, args.format, session.words.lang(), args.output.as_deref())?;
    Ok(Exit::Done)
}

/// Makes a page about a project.
type OfCase = fn(&str, &Case<'_>, &Session) -> Document;

/// Makes a page about topics and needs.
type OfFollowUp = fn(&Page<'_>, &FollowUp) -> Document;

/// A page about one project. None if its file is invalid, which has been said.
fn of_case(args: &Report, session: &Session, page: OfCase) -> Result<Option<Document>> {
    let source = the_file(args)?;
    let case = source.accept(session, |text| load::case(text, &session.library));
    Ok(case.map(|case| page(&source.path, &case, session)))
}

/// A page about one project or profile. None if its file is invalid, which has been said.
fn follow_up(args: &Report, session: &Session, page: OfFollowUp) -> Result<Option<Document>> {
    let source = the_file(args)?;
    let subject = source.accept(session, |text| load::subject(text, &session.library));
    let page = |subject: Subject<'_>| {
        page(&Page::of(&source.path, &subject, session.today, &session.words), subject.follow_up())
    };
    Ok(subject.map(page))
}

fn the_file(args: &Report) -> Result<Source> {
    let [file] = args.files.as_slice() else { return Err(Failure::new(Exit::Usage, "report-needs-one-file").into()) };
    Source::read(file)
}
/// The sheet of a talk about people: empty without files, filled with profiles or a round, and of a round only when
/// all have handed in. None if a file is invalid, which has been said.
fn sheet(args: &Report, session: &Session) -> Result<Option<Document>> {
    let words = &session.words;
    let Some(gathered) = gather(&args.files, session)? else { return Ok(None) };
    if let Some(Comparison::Waiting(entries)) = waiting(&gathered) {
        return Ok(Some(present::views::waiting(&entries, words)));
    }
    if args.page == Wanted::Selection {
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
