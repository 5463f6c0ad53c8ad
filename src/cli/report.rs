//! `lotse report`: one page about a project or a person, or the sheet of a talk.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;

use super::Session;
use super::args::{Page as Wanted, Report};
use super::checklist;
use super::compare::{Gathered, gather};
use super::diagnose;
use super::failure::Failure;
use super::input::Source;
use super::pdf;
use crate::engine::{competence, retention, views};
use crate::load::{self, FileKind};
use crate::model::case::Case;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::rubric::Guide;
use crate::model::subject::Subject;
use crate::model::transfer::FollowUp;
use crate::model::views::Comparison;
use crate::present::audience::{self, Audience};
use crate::present::page::Page;
use crate::present::{self, requests, sheets};
use crate::render::ics;

pub(super) fn run(args: &Report, session: &Session) -> Result<Exit> {
    let output = session.output.about_people();
    let Some(format) = args.format.of_document() else { return calendar(args, session) };
    pdf::check(Some(format), args.output.as_deref())?;
    let page = args.page.map_or_else(|| usual(args), |page| Ok(Some(page)))?;
    let Some(page) = page else { return Err(Failure::new(Exit::Usage, "report-needs-page").into()) };
    let Some(mut document) = document(page, args, session)? else { return Ok(Exit::InvalidInput) };
    if let Some(audience) = args.audience {
        document = for_whom(document, page, audience.into(), session)?;
    }
    output.publish(&document, format, &session.words, args.output.as_deref())?;
    Ok(Exit::Done)
}

/// The page that goes with a file where none is named.
fn usual(args: &Report) -> Result<Option<Wanted>> {
    let [file] = args.files.as_slice() else { return Ok(None) };
    Ok(match load::kind(&Source::read(file)?.text) {
        Some(FileKind::Case) => Some(Wanted::Diagnosis),
        Some(FileKind::Profile) => Some(Wanted::Profile),
        Some(FileKind::Survey) => Some(Wanted::Council),
        _ => None,
    })
}

/// What of a page somebody may read. Where nothing is, that is said, and what else there is for them.
fn for_whom(document: Document, page: Wanted, audience: Audience, session: &Session) -> Result<Document> {
    let words = &session.words;
    let page = page.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
    let others = audience::pages(audience).collect::<Vec<_>>().join(", ");
    let whom = words.say(&format!("audience-{}", audience.id()));
    audience::part(document, &page, audience, words).ok_or_else(|| {
        let failure = Failure::new(Exit::Privacy, "not-for-audience").with("page", page);
        failure.with("audience", whom).with("others", others).into()
    })
}

/// Every date of a project as a calendar file.
fn calendar(args: &Report, session: &Session) -> Result<Exit> {
    if args.page.is_some() {
        return Err(Failure::new(Exit::Usage, "calendar-is-no-page").into());
    }
    let source = the_file(args)?;
    let Some(case) = source.accept(session, |text| load::case(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let page = Page::of_case(&source.path, &case, session.today, &session.words);
    let calendar = present::calendar::calendar(&page, &case);
    session.output.about_people().result(&ics::calendar(&calendar), args.output.as_deref())?;
    Ok(Exit::Done)
}

/// The page that is wanted. None if a file is invalid, which has been said.
fn document(page: Wanted, args: &Report, session: &Session) -> Result<Option<Document>> {
    Ok(match page {
        Wanted::Diagnosis => {
            diagnose::page(the_path(args)?, args.audience.map_or(Audience::Navigator, Into::into), session)?
        }
        Wanted::Profile => profile(args, session)?,
        Wanted::Council => council(args, session)?,
        Wanted::Card => of_case(args, session, |page, case| {
            let properties = session.library.list("change_properties");
            properties.map_or_else(Document::default, |properties| present::card::card(page, case, properties))
        })?,
        Wanted::Messages => of_case(args, session, present::card::messages)?,
        Wanted::Resistance => of_case(args, session, present::resistance::page)?,
        Wanted::Backing => of_case(args, session, present::backing::page)?,
        Wanted::Roles => of_case(args, session, present::roles::page)?,
        Wanted::Agenda => of_case(args, session, present::agenda::page)?,
        Wanted::Calibration => of_case(args, session, present::agenda::calibration)?,
        Wanted::Flipchart => of_case(args, session, present::visit::page)?,
        Wanted::Workshop => of_case(args, session, present::workshop::page)?,
        Wanted::Checklist => of_case(args, session, |page, case| checklist::page(page.path, case, session))?,
        Wanted::Requests => follow_up(args, session, requests::requests)?,
        Wanted::Transfer => follow_up(args, session, requests::transfer)?,
        Wanted::Mandate => Some(sheets::guide(guide("mandate_talk", session)?, &session.words)),
        Wanted::Concern => Some(sheets::guide(guide("concern_talk", session)?, &session.words)),
        Wanted::Selection | Wanted::Feedback => sheet(page, args, session)?,
    })
}

/// The page about one survey. None if its file is invalid, which has been said.
fn council(args: &Report, session: &Session) -> Result<Option<Document>> {
    let source = the_file(args)?;
    let survey = source.accept(session, |text| load::survey::survey(text, &session.library));
    let page = |survey| {
        present::council::page(&Page::of_survey(&source.path, &survey, session.today, &session.words), &survey)
    };
    Ok(survey.map(page))
}

/// The page about one profile. None if its file is invalid, which has been said.
fn profile(args: &Report, session: &Session) -> Result<Option<Document>> {
    let source = the_file(args)?;
    let profile = source.accept(session, |text| load::profile(text, &session.library));
    Ok(profile.map(|profile| {
        let (standing, kept) = (competence::assess(&profile), retention::kept(&profile));
        present::competence::page(&profile, &standing, kept.as_ref(), &session.words)
    }))
}

/// Makes a page about topics and needs.
type OfFollowUp = fn(&Page<'_>, &FollowUp) -> Document;

/// A page about one project. None if its file is invalid, which has been said.
fn of_case(
    args: &Report,
    session: &Session,
    page: impl FnOnce(&Page<'_>, &Case<'_>) -> Document,
) -> Result<Option<Document>> {
    let source = the_file(args)?;
    let case = source.accept(session, |text| load::case(text, &session.library));
    Ok(case.map(|case| page(&Page::of_case(&source.path, &case, session.today, &session.words), &case)))
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
    Source::read(the_path(args)?)
}

fn the_path(args: &Report) -> Result<&Path> {
    let [file] = args.files.as_slice() else { return Err(Failure::new(Exit::Usage, "report-needs-one-file").into()) };
    Ok(file)
}

/// The sheet of a talk about people: empty without files, filled with profiles or a round, and of a round only when
/// all have handed in. None if a file is invalid, which has been said.
fn sheet(page: Wanted, args: &Report, session: &Session) -> Result<Option<Document>> {
    let words = &session.words;
    let Some(gathered) = gather(&args.files, session)? else { return Ok(None) };
    if let Some(Comparison::Waiting(entries)) = waiting(&gathered) {
        return Ok(Some(present::views::waiting(&entries, words)));
    }
    if page == Wanted::Selection {
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
    let guide = session.library.guide(id);
    guide.ok_or_else(|| Failure::new(Exit::InvalidInput, "no-guide").with("id", id).into())
}
