//! `lotse purge`: deletes profiles and the answers to surveys that have been kept long enough, and nothing else.
//!
//! The answers to a survey are the tables its file names that lie beside it or below; with the last of them goes the
//! ledger, from which answers could be guessed. The file itself stays, and still says what stood in the ledger: should
//! answers turn up again, there is no new result of them.
//!
//! Folders are searched with everything below them. Links are never followed: what is deleted is what was named, or
//! lies in a folder that was named.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use super::args::Purge;
use super::ask::{self, Choice, Choosable, Reply};
use super::failure::Failure;
use super::input::Source;
use super::survey::ledger;
use super::{Session, error, store};
use crate::engine::retention;
use crate::load::{self, FileKind};
use crate::model::exit::Exit;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::profile::Profile;
use crate::model::survey::Survey;
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
    if !args.yes && search.found.is_any_due() {
        match is_wanted(&search.found, session)? {
            Reply::Given(true) => {}
            other => {
                session.note("purge-declined", &[])?;
                return Ok(if other == Reply::Interrupted { Exit::Interrupted } else { Exit::worst(search.failed) });
            }
        }
    }
    let (profiles, tables) = (search.delete(), search.delete_answers());
    if search.found.is_any_due() {
        output.result("\n", None)?;
        output.document(&pages::deleted(profiles, tables, &search.found, words), None)?;
    }
    Ok(Exit::worst(search.failed))
}

/// Whether the files shall really go; a bare Enter says no.
fn is_wanted(found: &Found, session: &Session) -> Result<Reply<bool>> {
    let words = &session.words;
    let question = pages::question(found, words);
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
    /// The surveys whose answers are due.
    answers: Vec<Answers>,
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
            answers: Vec::new(),
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
        if load::kind(&source.text) == Some(FileKind::Survey) {
            return self.survey(path, &source);
        }
        match source.load(|text| load::profile(text, &self.session.library)) {
            Ok(profile) => self.profile(path, &source, &profile),
            Err(problems) if passes(&problems) => self.found.others += 1,
            Err(problems) => self.invalid(&source, &problems),
        }
    }

    fn invalid(&mut self, source: &Source, problems: &[Problem]) {
        source.show(problems, self.session);
        self.found.invalid += 1;
        self.failed.push(Exit::InvalidInput);
    }

    /// A survey with the answers that are there.
    fn survey(&mut self, path: &Path, source: &Source) {
        match source.load(|text| load::survey::survey(text, &self.session.library)) {
            Ok(survey) => self.answers(path, source, &survey),
            Err(problems) => self.invalid(source, &problems),
        }
    }

    fn answers(&mut self, path: &Path, source: &Source, survey: &Survey<'_>) {
        self.found.surveys += 1;
        let kept = retention::answers_kept(survey);
        let mut files = Vec::new();
        for table in &survey.rows {
            let file = path.with_file_name(table);
            if !is_below(Path::new(table)) {
                self.found.elsewhere.push(file.display().to_string());
            } else if let Some(file) = self.there(file) {
                files.push(file);
            }
        }
        files.extend(self.there(ledger::beside(path)));
        match kept {
            _ if files.is_empty() => {}
            None => self.found.undated_surveys.push(source.path.clone()),
            Some(kept) if kept.due(self.session.today) => {
                let named = files.iter().map(|file| (file.display().to_string(), kept, source.path.clone()));
                self.found.due_answers.extend(named);
                self.answers.push(Answers { survey: path.to_owned(), text: Arc::clone(&source.text), files });
            }
            Some(kept) => self.found.kept_surveys.push((source.path.clone(), kept)),
        }
    }

    /// A file if it is there. A link is counted and not followed.
    fn there(&mut self, file: PathBuf) -> Option<PathBuf> {
        let kind = fs::symlink_metadata(&file).ok()?.file_type();
        self.found.links += usize::from(kind.is_symlink());
        kind.is_file().then_some(file)
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

    /// Deletes the answers that are due, unless what says so has changed; how many files went. Of a survey of which
    /// one file could not be deleted, the ledger stays: it comes last.
    fn delete_answers(&mut self) -> usize {
        let mut deleted = 0;
        for Answers { survey, text, files } in std::mem::take(&mut self.answers) {
            if Source::read(&survey).is_ok_and(|now| now.text == text) {
                for file in files {
                    match store::remove(&file) {
                        Ok(()) => deleted += 1,
                        Err(failed) => {
                            self.report(&failed);
                            break;
                        }
                    }
                }
            } else {
                self.fail(Failure::new(Exit::Busy, "not-deleted").path(&survey));
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

/// The answers to a survey that are due.
struct Answers {
    survey: PathBuf,
    /// The text of the survey file by which they are.
    text: Arc<str>,
    /// The tables, and the ledger last.
    files: Vec<PathBuf>,
}

/// Whether a path leads nowhere but down.
fn is_below(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

/// Whether all that is wrong with a file is that it is no profile and does not say it is one.
fn is_of_another_kind(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| matches!(problem.code, ProblemCode::WrongKind | ProblemCode::MissingSchema))
}
