//! What was published of a survey lies beside its file: read before a result is told, refused or added to.
//!
//! The survey file notes what stands in it. So a ledger that is gone, cut off, older or another one is missed, instead of
//! looking like that of a survey of which nothing was published yet (RELIABILITY.md section 2, R10 e).

use std::path::{Path, PathBuf};

use anyhow::Result;
use jiff::civil::Date;

use super::super::Session;
use super::super::enter::random;
use super::super::failure::Failure;
use super::super::input::Source;
use super::super::store::{Held, Kind};
use crate::engine::disclosure::ledger::{Refusal, refusal};
use crate::engine::disclosure::prints::{self, Seen};
use crate::load;
use crate::load::edit::{self, NewValue};
use crate::model::exit::Exit;
use crate::model::ledger::{Ledger, Release};
use crate::model::survey::{LedgerNote, Survey};
use crate::render::ledger_toml;

/// So many digits of a hash tell two ledgers apart.
const MARK: usize = 16;

/// The ledger of a survey, held until the result is told.
pub(super) struct Open<'a, 'r> {
    held: Held,
    ledger: Ledger,
    survey: &'a Survey<'r>,
    path: &'a Path,
    session: &'a Session,
    /// The last day on which somebody went on without an earlier ledger.
    lost: Option<Date>,
}

/// The ledger of a survey file.
pub(in crate::cli) fn beside(survey: &Path) -> PathBuf {
    survey.with_extension("ledger.toml")
}

impl<'a, 'r> Open<'a, 'r> {
    /// Opens the ledger beside a survey file; a survey of which nothing was published has an empty one. One that is
    /// not what the survey file says is refused unless `accepts_lost`.
    pub(super) fn new(
        survey: &'a Survey<'r>,
        path: &'a Path,
        accepts_lost: bool,
        session: &'a Session,
    ) -> Result<Self> {
        let own = beside(path);
        let held = Held::acquire(&own, Kind::Answers)?;
        let ledger = match held.read()? {
            None => Ledger { salt: format!("{:016x}{:016x}", random(), random()), releases: Vec::new() },
            Some(bytes) => {
                let source = Source::within(&own, &bytes, load::MAX_LEDGER);
                let Some(ledger) = source.accept(session, load::survey::ledger) else {
                    return Err(Failure::new(Exit::InvalidInput, "ledger-unreadable").path(&own).into());
                };
                ledger
            }
        };
        let mut lost = survey.ledger.as_ref().and_then(|note| note.lost);
        if let Some(note) = survey.ledger.as_ref().filter(|note| !is_whole(&ledger, note)) {
            if !accepts_lost {
                let failure = Failure::new(Exit::Privacy, "ledger-lost").path(&own);
                let failure = failure.with("survey", path.display().to_string());
                return Err(failure.with("date", session.words.date(note.last)).into());
            }
            lost = Some(session.today);
        }
        Ok(Open { held, ledger, survey, path, session, lost })
    }

    pub(super) fn salt(&self) -> &str {
        &self.ledger.salt
    }

    /// The last day on which somebody went on without an earlier ledger.
    pub(super) fn lost(&self) -> Option<Date> {
        self.lost
    }

    /// What is about to be told of each wave.
    pub(super) fn releases(&self, seen: Seen) -> Vec<Release> {
        let release = |(wave, cells)| Release { made: self.session.today, wave, plan: self.plan(), cells };
        seen.done().into_iter().map(release).collect()
    }

    /// Refuses what may not be told.
    pub(super) fn refuse(&self, releases: &[Release]) -> Result<()> {
        let refused = |release| refusal(&self.ledger, release, self.survey.plan.min_group);
        releases.iter().find_map(refused).map_or(Ok(()), |refused| Err(self.failure(refused).into()))
    }

    /// Notes what is about to be told, unless it may not be.
    pub(super) fn enter(mut self, seen: Seen) -> Result<()> {
        let releases = self.releases(seen);
        self.refuse(&releases)?;
        let mut is_new = false;
        for release in releases {
            let same = |known: &Release| (known.wave, &known.cells) == (release.wave, &release.cells);
            if !self.ledger.releases.iter().any(same) {
                is_new = true;
                self.ledger.releases.push(release);
            }
        }
        if is_new {
            let text = ledger_toml::ledger(&self.ledger, &self.session.words.say("ledger-comment"));
            self.held.replace(text.as_bytes())?;
        }
        // Should this fail, the ledger knows more than the file says, and that does no harm.
        self.note()
    }

    /// Writes into the survey file what now stands in the ledger.
    fn note(&self) -> Result<()> {
        let Some(last) = self.ledger.releases.iter().map(|release| release.made).max() else { return Ok(()) };
        let results = self.ledger.releases.len();
        let note = LedgerNote { results, last, mark: mark(&self.ledger, results), lost: self.lost };
        if self.survey.ledger.as_ref() == Some(&note) {
            return Ok(());
        }
        let mut fields = vec![
            ("results", NewValue::Integer(i64::try_from(note.results).unwrap_or(i64::MAX))),
            ("last", NewValue::Date(note.last)),
            ("mark", NewValue::Text(note.mark)),
        ];
        fields.extend(note.lost.map(|day| ("lost", NewValue::Date(day))));
        Held::acquire(self.path, Kind::Report)?.edit(|bytes| {
            let text = bytes.and_then(|bytes| load::text(bytes).ok());
            let text = text.ok_or_else(|| Failure::new(Exit::Busy, "changed").path(self.path))?;
            let refused = |_| Failure::new(Exit::InvalidInput, "cannot-edit").path(self.path).with("key", "ledger");
            let new = edit::set(text, &[], "ledger", &NewValue::Inline(fields.clone())).map_err(refused)?;
            Ok(new.into_bytes())
        })
    }

    /// A hash of what two results have to have in common.
    fn plan(&self) -> String {
        let library = &self.session.library;
        let rubric = self.survey.instrument.head().map(|head| library.content_hash(head.id.as_str()));
        load::content_hash(&prints::plan(self.survey, rubric.as_deref()))
    }

    fn failure(&self, refused: Refusal<'_>) -> Failure {
        let k = self.survey.plan.min_group.to_string();
        let (failure, release) = match refused {
            Refusal::FewChanged(release) => (Failure::new(Exit::Privacy, "few-changed").with("k", k), release),
            Refusal::OtherPlan(release) => (Failure::new(Exit::Privacy, "other-plan").path(self.path), release),
        };
        failure.with("date", self.session.words.date(release.made))
    }
}

/// Whether all that a survey file says of its ledger still stands in it. More may: a run that was killed before it
/// could note it.
fn is_whole(ledger: &Ledger, note: &LedgerNote) -> bool {
    ledger.releases.len() >= note.results && mark(ledger, note.results) == note.mark
}

/// A hash of the salt and the oldest results.
fn mark(ledger: &Ledger, results: usize) -> String {
    let oldest = ledger.releases.iter().take(results).cloned().collect();
    let oldest = Ledger { salt: ledger.salt.clone(), releases: oldest };
    load::content_hash(&ledger_toml::ledger(&oldest, "")).chars().take(MARK).collect()
}
