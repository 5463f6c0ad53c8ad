//! `lotse purge`: deletes profiles that have been kept long enough, and nothing else.
//!
//! Folders are searched with everything below them. Links are never followed: what is deleted is what was named, or
//! lies in a folder that was named.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use super::args::Purge;
use super::ask::{self, Choice, Choosable, Reply};
use super::failure::Failure;
use super::input::Source;
use super::{Session, error, store};
use crate::engine::retention;
use crate::load;
use crate::model::exit::Exit;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::profile::Profile;
use crate::present::retention::{self as pages, Found};

pub(super) fn run(args: &Purge, session: &Session) -> Result<Exit> {
    if !args.due {
        return Err(Failure::new(Exit::Usage, "purge-needs-due").into());
    }
    if !args.dry_run && !args.yes && !session.interactive {
        return Err(Failure::new(Exit::Usage, "purge-needs-yes").into());
    }
    let mut search = Search::new(session);
    for path in &args.paths {
        search.named(path);
    }
    let (output, words) = (&session.output, &session.words);
    if args.dry_run {
        output.document(&pages::tried(&search.found, session.today, words), None)?;
        return Ok(Exit::worst(search.failed));
    }
    output.document(&pages::found(&search.found, session.today, words), None)?;
    if !args.yes && !search.due.is_empty() {
        match is_wanted(search.due.len(), session)? {
            Reply::Given(true) => {}
            other => {
                session.note("purge-declined", &[])?;
                return Ok(if other == Reply::Interrupted { Exit::Interrupted } else { Exit::worst(search.failed) });
            }
        }
    }
    let deleted = search.delete();
    if !search.found.due.is_empty() {
        output.result("\n", None)?;
        output.document(&pages::deleted(deleted, &search.found, words), None)?;
    }
    Ok(Exit::worst(search.failed))
}

/// Whether the files shall really go; a bare Enter says no.
fn is_wanted(files: usize, session: &Session) -> Result<Reply<bool>> {
    let words = &session.words;
    let question = words.with("purge-ask", &[("n", files.into())]);
    let options = vec![Choosable::plain(words.say("no")), Choosable::plain(words.say("yes"))];
    Ok(match ask::person(session).choose(&Choice { question: &question, options, default: 0 })? {
        Reply::Given(chosen) => Reply::Given(chosen == 1),
        Reply::Stop => Reply::Stop,
        Reply::Interrupted => Reply::Interrupted,
    })
}

/// Files and folders, looked through one after the other; a bad one is reported and remembered.
struct Search<'s> {
    session: &'s Session,
    found: Found,
    /// The profiles that are due, each with the text it was judged by.
    due: Vec<(PathBuf, Arc<str>)>,
    /// The codes of the persons the profiles speak of.
    persons: BTreeSet<String>,
    folders: Vec<PathBuf>,
    /// Files that were looked at already, whatever they are called.
    seen: BTreeSet<PathBuf>,
    failed: Vec<Exit>,
}

impl<'s> Search<'s> {
    fn new(session: &'s Session) -> Self {
        Search {
            session,
            found: Found::default(),
            due: Vec::new(),
            persons: BTreeSet::new(),
            folders: Vec::new(),
            seen: BTreeSet::new(),
            failed: Vec::new(),
        }
    }

    /// What was named on the command line.
    fn named(&mut self, path: &Path) {
        let kind = match fs::symlink_metadata(path) {
            Ok(found) => found.file_type(),
            Err(reason) => return self.fail(Failure::io("read", path, reason)),
        };
        if kind.is_symlink() {
            let target = fs::read_link(path).unwrap_or_default();
            self.fail(Failure::new(Exit::Io, "is-link").path(path).with("target", target.display().to_string()));
        } else if kind.is_dir() {
            self.folder(path);
        } else if kind.is_file() {
            self.file(path, &|_| false);
        } else {
            self.fail(Failure::io("read", path, std::io::ErrorKind::Unsupported.into()));
        }
    }

    /// A folder with everything below it, by name, so that the same folder always gives the same list.
    fn folder(&mut self, folder: &Path) {
        let entries = fs::read_dir(folder).and_then(|entries| {
            entries.map(|entry| entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)))).collect()
        });
        let mut entries: Vec<(PathBuf, fs::FileType)> = match entries {
            Ok(entries) => entries,
            Err(reason) => return self.fail(Failure::io("read", folder, reason)),
        };
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.folders.push(folder.to_owned());
        for (path, kind) in entries {
            let is_toml = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
            if kind.is_symlink() {
                self.found.links += 1;
            } else if kind.is_dir() {
                self.folder(&path);
            } else if kind.is_file() && is_toml {
                self.file(&path, &is_of_another_kind);
            }
        }
    }

    /// A file. One that is no valid profile is shown, unless it may be passed over.
    fn file(&mut self, path: &Path, passes: &dyn Fn(&[Problem]) -> bool) {
        if !self.seen.insert(fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())) {
            return;
        }
        let source = match Source::read(path) {
            Ok(source) => source,
            Err(failed) => return self.report(&failed),
        };
        match source.load(|text| load::profile(text, &self.session.library)) {
            Ok(profile) => self.profile(path, &source, &profile),
            Err(problems) if passes(&problems) => self.found.others += 1,
            Err(problems) => {
                source.show(&problems, self.session);
                self.found.invalid += 1;
                self.failed.push(Exit::InvalidInput);
            }
        }
    }

    fn profile(&mut self, path: &Path, source: &Source, profile: &Profile<'_>) {
        self.persons.extend(profile.subject.clone());
        self.found.persons = self.persons.len();
        let name = source.path.clone();
        match retention::kept(profile) {
            None => self.found.undated.push(name),
            Some(kept) if kept.due(self.session.today) => {
                self.found.due.push((name, kept));
                self.due.push((path.to_owned(), Arc::clone(&source.text)));
            }
            Some(kept) => self.found.kept.push((name, kept)),
        }
    }

    /// Deletes what is due; how many files went.
    fn delete(&mut self) -> usize {
        for folder in &self.folders {
            store::sweep_folder(folder);
        }
        let mut deleted = 0;
        for (path, text) in std::mem::take(&mut self.due) {
            match store::delete(&path, text.as_bytes()) {
                Ok(()) => deleted += 1,
                Err(failed) => self.report(&failed),
            }
        }
        deleted
    }

    fn fail(&mut self, failure: Failure) {
        self.report(&failure.into());
    }

    fn report(&mut self, failed: &anyhow::Error) {
        self.failed.push(error::report(failed, &self.session.words, &self.session.output));
    }
}

/// Whether all that is wrong with a file is that it is no profile and does not say it is one.
fn is_of_another_kind(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| matches!(problem.code, ProblemCode::WrongKind | ProblemCode::MissingSchema))
}
