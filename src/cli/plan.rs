//! `lotse plan`: what to learn for one's wishes, and the log of what was learnt.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Session;
use super::args::{Entry, Log, Plan as Args, PlanFormat};
use super::failure::Failure;
use super::input::Source;
use super::pdf;
use super::store::{Held, Kind};
use crate::engine::plan::{self, Request};
use crate::load;
use crate::load::edit::{self, NewValue};
use crate::model::exit::Exit;
use crate::model::plan::Plan;
use crate::model::profile::{Profile, RaterRole};
use crate::model::run::RubricUse;
use crate::present;
use crate::present::plan::Subject;
use crate::render::{ics, plan_json};

/// Without a file it is the one that `assess` writes without a name. So `lotse plan log MODULE` works as it stands, and
/// `lotse plan FILE log MODULE` where there are several profiles.
pub(super) fn run(args: &Args, session: &Session) -> Result<Exit> {
    let usual = || session.words.with("file-profile", &[("role", RaterRole::Own.id().into()), ("turn", 1.into())]);
    let path = args.profile.clone().unwrap_or_else(|| PathBuf::from(usual()));
    match &args.entry {
        None => show(&path, args, session),
        Some(Entry::Log(entry)) => log(&path, entry, session),
    }
}

/// What a plan says of a person never changes the exit code.
fn show(path: &Path, args: &Args, session: &Session) -> Result<Exit> {
    let request = Request { minutes: args.minutes, today: session.today, until: args.until };
    check(args, request)?;
    pdf::check(args.format.of_document(), args.output.as_deref())?;
    let source = Source::read(path)?;
    let Some(profile) = own_profile(&source, path, session)? else { return Ok(Exit::InvalidInput) };
    let plan = plan::plan(&profile, session.library.curriculum(), request);
    let subject = Subject { path: &source.path, profile: &profile, plan: &plan, today: session.today };
    let (words, output, out) = (&session.words, args.output.as_deref(), session.output.about_people());
    let json = || as_json(&subject, &plan, &profile, session);
    match (args.format.of_document(), args.format) {
        (Some(format), _) => {
            out.publish_with(&present::plan::report(&subject, words), format, words, output, Some(&json))?;
        }
        (None, PlanFormat::Json) => out.result(&json(), output)?,
        (None, _) => {
            let calendar = present::plan::calendar(&subject, words);
            out.result(&ics::calendar(&calendar), output)?;
            if calendar.entries.is_empty() {
                session.note("learn-calendar-empty", &[("path", source.path.as_str().into())])?;
            }
        }
    }
    Ok(Exit::Done)
}

/// A person's own view: nobody wishes for somebody else. None if the file is invalid, which has been said then.
fn own_profile<'s>(source: &Source, path: &Path, session: &'s Session) -> Result<Option<Profile<'s>>> {
    match source.accept(session, |text| load::profile(text, &session.library)) {
        Some(profile) if profile.rater.role != RaterRole::Own => {
            Err(Failure::new(Exit::InvalidInput, "not-own-view").path(path).into())
        }
        read => Ok(read),
    }
}

/// What does not go together beyond what clap can tell.
fn check(args: &Args, request: Request) -> Result<()> {
    match request.until {
        None if args.format == PlanFormat::Ics => Err(Failure::new(Exit::Usage, "calendar-needs-until").into()),
        Some(until) if plan::working_days(request.today, until).is_empty() => {
            Err(Failure::new(Exit::Usage, "until-not-ahead").with("date", until.to_string()).into())
        }
        _ => Ok(()),
    }
}

fn as_json(subject: &Subject<'_>, plan: &Plan<'_>, profile: &Profile<'_>, session: &Session) -> String {
    let heads = [&profile.rubric.head, &plan.curriculum.head];
    let rubrics = heads.map(|head| RubricUse { head, hash: session.library.content_hash(head.id.as_str()) });
    plan_json::plan(plan, profile, subject.path, &rubrics, session.today, env!("CARGO_PKG_VERSION"))
}

/// Adds an entry to the log of a profile, and not one byte else.
fn log(path: &Path, log: &Log, session: &Session) -> Result<Exit> {
    let held = Held::acquire(path, Kind::Answers)?;
    let before = held.read()?.ok_or_else(|| Failure::io("read", path, std::io::ErrorKind::NotFound.into()))?;
    let source = Source::from_bytes(path, &before);
    let Some(profile) = own_profile(&source, path, session)? else { return Ok(Exit::InvalidInput) };
    let curriculum = session.library.curriculum();
    let Some(module) = curriculum.module(&log.module) else {
        let ids = || curriculum.modules().map(|module| module.id.as_str());
        let known = session.words.choices(&ids().collect::<Vec<_>>());
        let failure = Failure::new(Exit::Usage, "unknown-module").with("id", log.module.as_str());
        return Err(failure.with("known", known).meant(&log.module, ids()).into());
    };
    // What is applied later was learnt when it was learnt.
    let learnt = profile.log.iter().find(|entry| entry.module == module.id).map(|entry| entry.done);
    let done = log.done.or(learnt).unwrap_or(session.today);
    if done > session.today {
        return Err(Failure::new(Exit::Usage, "done-in-future").with("date", done.to_string()).into());
    }
    let mut fields = vec![("module", NewValue::Text(module.id.to_string())), ("done", NewValue::Date(done))];
    fields.extend(log.applied.clone().map(|applied| ("applied", NewValue::Text(applied))));
    held.edit(|bytes| {
        let text = bytes.and_then(|bytes| load::text(bytes).ok());
        let text = text.ok_or_else(|| Failure::new(Exit::Busy, "changed").path(path))?;
        let new = edit::append(text, "log", &fields);
        let refused = |_| Failure::new(Exit::InvalidInput, "cannot-edit").path(path).with("key", "log");
        Ok(new.map_err(refused)?.into_bytes())
    })?;
    let words = &session.words;
    let args = [
        ("path", source.path.as_str().into()),
        ("module", module.name.get(words.lang()).into()),
        ("date", words.date(done).into()),
    ];
    session.note("learn-logged", &args)?;
    Ok(Exit::Done)
}
