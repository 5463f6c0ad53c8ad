//! `lotse checklist`: the state of a checklist, and changing one point of it.

use std::path::Path;

use anyhow::Result;

use super::Session;
use super::args::{Change, Checklist as Args, Set};
use super::failure::Failure;
use super::input::Source;
use super::pdf;
use super::store::{Held, Kind};
use crate::engine::checks::{self, Family};
use crate::engine::diagnosis;
use crate::load;
use crate::load::edit::{self, NewValue};
use crate::model::case::Case;
use crate::model::checklist::{Checklist, State};
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::rubric::{CheckQuestion, ChecklistRubric};
use crate::present;
use crate::present::page::Page;

pub(super) fn run(args: &Args, session: &Session) -> Result<Exit> {
    match &args.change {
        None => show(args, session),
        Some(Change::Set(set)) => self::set(&args.file, set, session),
    }
}

fn show(args: &Args, session: &Session) -> Result<Exit> {
    pdf::check(Some(args.format), args.output.as_deref())?;
    let source = Source::read(&args.file)?;
    let Some(case) = source.accept(session, |text| load::case(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let page = page(&source.path, &case, session);
    session.output.publish(&page, args.format, &session.words, args.output.as_deref())?;
    Ok(if fails(&case, args, session) { Exit::Findings } else { Exit::Done })
}

/// The page on the checklists of a project; where the project has none, one nobody has touched.
pub(super) fn page(path: &str, case: &Case<'_>, session: &Session) -> Document {
    let untouched = [Checklist::empty(session.library.checklist())];
    let page = Page::of_case(path, case, session.today, &session.words);
    present::checklist::page(&page, if case.checklists.is_empty() { &untouched } else { &case.checklists })
}

/// Whether a finding about the checklist is as bad as `--fail-on` says.
fn fails(case: &Case<'_>, args: &Args, session: &Session) -> bool {
    let published = diagnosis::diagnose(case, &[], session.today);
    let findings = checks::run(&[Family::Checklist], case, &published, session.today);
    let level = args.fail_on.severity();
    findings.iter().any(|finding| level.is_some_and(|level| finding.severity >= level))
}

/// Changes the values named, and not one byte else.
fn set(file: &Path, set: &Set, session: &Session) -> Result<Exit> {
    let held = Held::acquire(file, Kind::Answers)?;
    let before = held.read()?.ok_or_else(|| Failure::io("read", file, std::io::ErrorKind::NotFound.into()))?;
    let source = Source::from_bytes(file, &before);
    let Some(case) = source.accept(session, |text| load::case(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let begun: Vec<&ChecklistRubric> = case.checklists.iter().map(|checklist| checklist.rubric).collect();
    let others =
        session.library.checklists().filter(|other| begun.iter().all(|rubric| rubric.head.id != other.head.id));
    let question = question(&set.item, begun.iter().copied().chain(others), session)?;
    let state = state(&set.state, session)?;
    let values = values(set, state);
    held.edit(|bytes| {
        let text = bytes.and_then(|bytes| load::text(bytes).ok());
        let mut text = text.ok_or_else(|| Failure::new(Exit::Busy, "changed").path(file))?.to_owned();
        for (key, value) in &values {
            text = edit::set(&text, &["checklist", question.id.as_str()], key, value)
                .map_err(|_| Failure::new(Exit::InvalidInput, "cannot-edit").path(file).with("key", *key))?;
        }
        Ok(text.into_bytes())
    })?;
    let words = &session.words;
    let args = [
        ("path", source.path.as_str().into()),
        ("question", question.name.get(words.lang()).into()),
        ("state", words.say(&format!("state-{}", state.id())).into()),
    ];
    session.note("checklist-changed", &args)?;
    Ok(Exit::Done)
}

/// The values to be written, by their keys.
fn values(set: &Set, state: State) -> Vec<(&'static str, NewValue)> {
    let text = |text: &Option<String>| text.clone().map(NewValue::Text);
    let values = [
        ("state", Some(NewValue::Text(state.id().to_owned()))),
        ("evidence", text(&set.evidence)),
        ("owner", text(&set.owner)),
        ("due", set.due.map(NewValue::Date)),
    ];
    values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

/// The question with an id.
fn question<'r>(
    id: &str,
    rubrics: impl Iterator<Item = &'r ChecklistRubric>,
    session: &Session,
) -> Result<&'r CheckQuestion> {
    let questions: Vec<&CheckQuestion> = rubrics.flat_map(|rubric| &rubric.questions).collect();
    let found = questions.iter().copied().find(|question| question.id.as_str() == id);
    found.ok_or_else(|| {
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        let failure = Failure::new(Exit::Usage, "unknown-item").with("id", id);
        failure.with("known", session.words.choices(&ids)).meant(id, ids.into_iter()).into()
    })
}

/// A state as files or the reader's language call it.
fn state(typed: &str, session: &Session) -> Result<State> {
    let words = &session.words;
    let said = |state: State| words.say(&format!("state-{}", state.id()));
    let found = State::ALL.into_iter().find(|state| typed == state.id() || typed.to_lowercase() == said(*state));
    found.ok_or_else(|| {
        let known = words.choices(&State::ALL.map(State::id));
        Failure::new(Exit::Usage, "unknown-state").with("state", typed).with("known", known).into()
    })
}
