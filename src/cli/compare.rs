//! `lotse compare`: views on people side by side. What is compared follows from the files.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Session;
use super::args::Compare;
use super::failure::Failure;
use super::input::Source;
use super::pdf;
use crate::engine::views;
use crate::load::{self, FileKind};
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::profile::Profile;
use crate::model::round::{Entry, Round};
use crate::model::views::{Comparison, HandedIn};
use crate::present;
use crate::render::comparison_json;

/// A result about people never sets a failing exit code.
pub(super) fn run(args: &Compare, session: &Session) -> Result<Exit> {
    pdf::check(args.format.of_document(), args.output.as_deref())?;
    let Some(gathered) = gather(&args.files, session)? else { return Ok(Exit::InvalidInput) };
    let mut comparisons = Vec::new();
    if !gathered.profiles.is_empty() {
        comparisons.extend(views::compare(&gathered.profiles));
    }
    comparisons.extend(gathered.waiting());
    let Some(first) = comparisons.first() else {
        return Err(Failure::new(Exit::Usage, "nothing-to-compare").into());
    };
    let output = session.output.about_people();
    let json = || comparison_json::comparison(first, env!("CARGO_PKG_VERSION"));
    match args.format.of_document() {
        None => output.result(&json(), args.output.as_deref())?,
        Some(format) => {
            let rubric = session.library.competences();
            let documents =
                comparisons.iter().map(|comparison| present::views::report(comparison, rubric, &session.words));
            let document = Document { blocks: documents.flat_map(|document| document.blocks).collect() };
            output.publish_with(&document, format, &session.words, args.output.as_deref(), Some(&json))?;
        }
    }
    Ok(Exit::Done)
}

/// What files or a round come to: the profiles that may be shown, and who is waited for.
pub(super) struct Gathered<'s> {
    pub(super) profiles: Vec<Profile<'s>>,
    awaited: Vec<Awaited>,
}

/// A rating of a round whose turn is not complete.
struct Awaited {
    entry: Entry,
    turn: u8,
    finished: bool,
}

impl Awaited {
    fn handed_in(&self) -> HandedIn<'_> {
        HandedIn {
            subject: self.entry.subject.as_deref(),
            rater: &self.entry.rater,
            turn: self.turn,
            finished: self.finished,
        }
    }
}

impl Gathered<'_> {
    /// Who has handed in, if somebody is waited for.
    pub(super) fn waiting(&self) -> Option<Comparison<'_>> {
        let entries: Vec<HandedIn<'_>> = self.awaited.iter().map(Awaited::handed_in).collect();
        (!entries.is_empty()).then_some(Comparison::Waiting(entries))
    }
}

/// Reads profiles, or the round that names them. None if a file is invalid, which has been said.
pub(super) fn gather<'s>(files: &[PathBuf], session: &'s Session) -> Result<Option<Gathered<'s>>> {
    let sources: Vec<Source> = files.iter().map(|path| Source::read(path)).collect::<Result<_>>()?;
    if let ([only], [path]) = (sources.as_slice(), files)
        && load::kind(&only.text) == Some(FileKind::Round)
    {
        let Some(round) = only.accept(session, load::round) else { return Ok(None) };
        return of_round(&round, path.parent().unwrap_or(Path::new("")), session);
    }
    let read = sources.iter().map(|source| source.accept(session, |text| load::profile(text, &session.library)));
    let profiles: Vec<Option<Profile<'s>>> = read.collect();
    let profiles: Option<Vec<Profile<'s>>> = profiles.into_iter().collect();
    Ok(profiles.map(|profiles| Gathered { profiles, awaited: Vec::new() }))
}

/// A round: nothing of a turn until all have handed in. Nobody sees a second view before giving the own one either.
fn of_round<'s>(round: &Round, folder: &Path, session: &'s Session) -> Result<Option<Gathered<'s>>> {
    let mut gathered = Gathered { profiles: Vec::new(), awaited: Vec::new() };
    for turn in 1..=2 {
        let mut read = Vec::new();
        for entry in &round.entries {
            let file = if turn == 1 { Some(&entry.file) } else { entry.second.as_ref() };
            let Some(file) = file else { continue };
            match profile(&folder.join(file), entry, turn, session)? {
                Read::Invalid => return Ok(None),
                found => read.push((entry, found)),
            }
        }
        if !read.iter().all(|(_, found)| found.is_finished()) {
            let awaited = read.iter().map(|(entry, found)| Awaited {
                entry: (*entry).clone(),
                turn,
                finished: found.is_finished(),
            });
            gathered.awaited = awaited.collect();
            break;
        }
        let found = read.into_iter().filter_map(|(_, found)| match found {
            Read::Profile(profile) => Some(*profile),
            Read::Missing | Read::Invalid => None,
        });
        gathered.profiles.extend(found);
    }
    Ok(Some(gathered))
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
