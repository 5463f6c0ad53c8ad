//! `lotse assess`: a person places themselves, area by area, and can stop at any question.

mod draft;
mod interview;

use std::path::{Path, PathBuf};

use anyhow::Result;

use self::draft::{Draft, Wanted};
use self::interview::{Interview, Outcome};
use super::Session;
use super::args::Assess;
use super::ask;
use super::failure::Failure;
use super::input::Source;
use crate::engine::{competence, retention};
use crate::load;
use crate::model::exit::Exit;
use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::profile::{Profile, RaterRole};
use crate::model::rubric::{Area, Competence, CompetenceRubric};
use crate::present;

pub(super) fn run(args: &Assess, session: &Session) -> Result<Exit> {
    let wanted = wanted(args);
    let path = args.profile.clone().unwrap_or_else(|| PathBuf::from(file_name(&wanted, session)));
    let Some(mut draft) = Draft::open(&path, &wanted, session)? else { return Ok(Exit::InvalidInput) };
    let scope = scope(args.area.as_deref(), draft.profile().rubric)?;
    if let Some(file) = &args.answers {
        let Some(answers) = answers(file, session)? else { return Ok(Exit::InvalidInput) };
        draft.take(answers);
    }
    let missing = draft.missing(&scope);
    let again = args.area.is_some() && args.answers.is_none() && session.interactive;
    if !missing.is_empty() && !session.interactive {
        name_missing(&missing, args.answers.as_deref().unwrap_or(&path), session);
        return Ok(Exit::InvalidInput);
    }
    if !missing.is_empty() || again {
        let mut person = ask::person(session);
        match Interview::new(&mut draft, person.as_mut(), session).run(&scope)? {
            Outcome::Finished => {}
            Outcome::Stopped => return pause(&draft, Exit::Done, session),
            Outcome::Interrupted => return pause(&draft, Exit::Interrupted, session),
        }
    }
    let saved = draft.finish()?;
    let standing = competence::assess(draft.profile());
    let own = draft.profile().rater.role == RaterRole::Own;
    let report = if own { present::competence::report } else { present::competence::view };
    let kept = retention::kept(draft.profile());
    session.output.document(&report(draft.profile(), &standing, kept.as_ref(), &session.words), None)?;
    if saved {
        let key = if own { "assess-saved" } else { "assess-saved-other" };
        session.note(key, &[("path", draft.path().display().to_string().into())])?;
    }
    Ok(Exit::Done)
}

fn wanted(args: &Assess) -> Wanted {
    Wanted {
        role: args.rater.map(Into::into),
        code: args.by.clone(),
        subject: args.subject.clone(),
        occasion: args.occasion.map(Into::into),
        turn: args.turn,
    }
}

/// The name of a file for a view, if none is given.
fn file_name(wanted: &Wanted, session: &Session) -> String {
    let role = wanted.role.unwrap_or_default();
    let args = [("role", role.id().into()), ("turn", usize::from(wanted.turn.unwrap_or(1)).into())];
    session.words.with("file-profile", &args)
}

/// The competences to ask about: all, or those of one area, by its id or its name in any language.
fn scope<'r>(wanted: Option<&str>, rubric: &'r CompetenceRubric) -> Result<Vec<&'r Competence>> {
    let Some(wanted) = wanted else { return Ok(rubric.competences().collect()) };
    let is_wanted = |area: &&Area| {
        [area.id.as_str(), &area.name.de, &area.name.en].iter().any(|name| name.to_lowercase() == wanted.to_lowercase())
    };
    if let Some(area) = rubric.areas.iter().find(is_wanted) {
        return Ok(area.competences.iter().collect());
    }
    let known: Vec<&str> = rubric.areas.iter().map(|area| area.id.as_str()).collect();
    let failure = Failure::new(Exit::Usage, "unknown-area").with("area", wanted).with("known", known.join(", "));
    Err(failure.meant(wanted, known.into_iter()).into())
}

/// The answers of a file; none if it is invalid, which has been said then.
fn answers<'s>(file: &Path, session: &'s Session) -> Result<Option<Profile<'s>>> {
    Ok(Source::read(file)?.accept(session, |text| load::answers(text, &session.library)))
}

/// Lists what nobody answered. Nothing is written.
fn name_missing(missing: &[&Competence], file: &Path, session: &Session) {
    let ids = missing.iter().map(|competence| competence.id.to_string()).collect();
    let facts = vec![("n", Fact::Count(missing.len())), ("ids", Fact::List(ids))];
    let source = Source::read(file).unwrap_or_else(|_| Source::absent(file));
    source.show(&[Problem::new(ProblemCode::MissingAnswer, source.end()).with(facts)], session);
}

/// Says where everything answered is, and how to go on.
fn pause(draft: &Draft<'_>, exit: Exit, session: &Session) -> Result<Exit> {
    let key = if draft.is_saved() { "assess-paused" } else { "assess-nothing-saved" };
    session.note(key, &[("path", draft.path().display().to_string().into())])?;
    Ok(exit)
}
