//! `lotse compare`: views on people side by side. What is compared follows from the files.

use std::path::Path;

use anyhow::Result;

use super::Session;
use super::args::{Compare, Format};
use super::failure::Failure;
use super::input::Source;
use crate::engine::views;
use crate::load::{self, FileKind};
use crate::model::exit::Exit;
use crate::model::profile::Profile;
use crate::model::round::{Entry, Round};
use crate::model::views::{Comparison, HandedIn};
use crate::present;
use crate::render::{comparison_json, terminal};

pub(super) fn run(args: &Compare, session: &Session) -> Result<Exit> {
    let sources: Vec<Source> = args.files.iter().map(|path| Source::read(path)).collect::<Result<_>>()?;
    if let [only] = sources.as_slice()
        && load::kind(&only.text) == Some(FileKind::Round)
    {
        return match only.accept(session, load::round) {
            Some(round) => compare_round(&round, args, session),
            None => Ok(Exit::InvalidInput),
        };
    }
    let read = sources.iter().map(|source| source.accept(session, |text| load::profile(text, &session.library)));
    let profiles: Vec<Option<Profile<'_>>> = read.collect();
    let Some(profiles) = profiles.into_iter().collect::<Option<Vec<Profile<'_>>>>() else {
        return Ok(Exit::InvalidInput);
    };
    show(&profiles, args, session)
}

/// A round: who has handed in and nothing else, until all have.
fn compare_round(round: &Round, args: &Compare, session: &Session) -> Result<Exit> {
    let folder = args.files.first().and_then(|path| path.parent()).unwrap_or(Path::new(""));
    let mut first = Vec::new();
    let mut second = Vec::new();
    for entry in &round.entries {
        match (profile(&folder.join(&entry.file), entry, 1, session)?, &entry.second) {
            (Read::Invalid, _) => return Ok(Exit::InvalidInput),
            (read, None) => first.push((entry, read)),
            (read, Some(file)) => {
                first.push((entry, read));
                second.push((entry, profile(&folder.join(file), entry, 2, session)?));
            }
        }
    }
    if second.iter().any(|(_, read)| matches!(read, Read::Invalid)) {
        return Ok(Exit::InvalidInput);
    }
    if !first.iter().all(|(_, read)| read.is_finished()) {
        return wait(&first, 1, args, session);
    }
    // Nobody sees a second view before giving the own one: until all are there, only the first ones are shown.
    let second_done = second.iter().all(|(_, read)| read.is_finished());
    let awaited = if second_done { &[][..] } else { &second };
    let mut profiles: Vec<Profile<'_>> = Vec::new();
    for (_, read) in first.iter().chain(second.iter().filter(|_| second_done)) {
        if let Read::Profile(profile) = read {
            profiles.push(profile.as_ref().clone());
        }
    }
    let exit = show(&profiles, args, session)?;
    if awaited.is_empty() || args.format == Format::Json { Ok(exit) } else { wait(awaited, 2, args, session) }
}

/// What the file of a round's entry came to.
enum Read<'s> {
    /// It is not there yet.
    Missing,
    /// It is invalid, which has been said.
    Invalid,
    /// It is there.
    Profile(Box<Profile<'s>>),
}

impl Read<'_> {
    fn is_finished(&self) -> bool {
        matches!(self, Read::Profile(profile) if profile.is_finished())
    }
}

/// The profile of an entry, if it is there; it has to be of the rater and the person the round names.
fn profile<'s>(path: &Path, entry: &Entry, turn: u8, session: &'s Session) -> Result<Read<'s>> {
    if !path.exists() {
        return Ok(Read::Missing);
    }
    let source = Source::read(path)?;
    let Some(profile) = source.accept(session, |text| load::profile(text, &session.library)) else {
        return Ok(Read::Invalid);
    };
    let same_subject = profile.subject.is_none() || entry.subject.is_none() || profile.subject == entry.subject;
    if profile.rater.role != entry.rater.role || !same_subject || profile.turn != turn {
        return Err(Failure::new(Exit::InvalidInput, "not-of-round").path(path).into());
    }
    let mut profile = profile;
    profile.rater.code = profile.rater.code.or_else(|| entry.rater.code.clone());
    profile.subject = profile.subject.or_else(|| entry.subject.clone());
    Ok(Read::Profile(Box::new(profile)))
}

fn wait(entries: &[(&Entry, Read<'_>)], turn: u8, args: &Compare, session: &Session) -> Result<Exit> {
    let handed_in: Vec<HandedIn<'_>> = entries
        .iter()
        .map(|(entry, read)| HandedIn {
            subject: entry.subject.as_deref(),
            rater: &entry.rater,
            turn,
            finished: read.is_finished(),
        })
        .collect();
    print(&Comparison::Waiting(handed_in), args, session)
}

fn show(profiles: &[Profile<'_>], args: &Compare, session: &Session) -> Result<Exit> {
    let comparison = views::compare(profiles).ok_or_else(|| Failure::new(Exit::Usage, "nothing-to-compare"))?;
    print(&comparison, args, session)
}

/// A result about people never sets a failing exit code.
fn print(comparison: &Comparison<'_>, args: &Compare, session: &Session) -> Result<Exit> {
    let rubric = session.library.competences();
    let text = match args.format {
        Format::Json => comparison_json::comparison(comparison, env!("CARGO_PKG_VERSION")),
        Format::Text => {
            let style = session.output.style();
            let style = crate::render::Style { color: style.color && args.output.is_none(), ..style };
            terminal::document(&present::views::report(comparison, rubric, &session.words), &style)
        }
    };
    session.output.result(&text, args.output.as_deref())?;
    Ok(Exit::Done)
}
