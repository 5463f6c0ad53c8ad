//! What was published of a survey lies beside its file: read before a result is told, refused or added to.

use std::path::Path;

use anyhow::Result;

use super::super::Session;
use super::super::enter::random;
use super::super::failure::Failure;
use super::super::input::Source;
use super::super::store::{Held, Kind};
use crate::engine::disclosure::ledger::{Refusal, refusal};
use crate::engine::disclosure::prints::{self, Seen};
use crate::load;
use crate::model::exit::Exit;
use crate::model::ledger::{Ledger, Release};
use crate::model::survey::Survey;
use crate::render::ledger_toml;

/// The ledger of a survey, held until the result is told.
pub(super) struct Open {
    held: Held,
    ledger: Ledger,
}

impl Open {
    /// Opens the ledger beside a survey file; a survey of which nothing was published has an empty one.
    pub(super) fn beside(survey: &Path, session: &Session) -> Result<std::result::Result<Open, Exit>> {
        let path = survey.with_extension("ledger.toml");
        let held = Held::acquire(&path, Kind::Answers)?;
        let ledger = match held.read()? {
            None => Ledger { salt: format!("{:016x}{:016x}", random(), random()), releases: Vec::new() },
            Some(bytes) => {
                let source = Source::from_bytes(&path, &bytes);
                let Some(ledger) = source.accept(session, load::survey::ledger) else {
                    return Ok(Err(Exit::InvalidInput));
                };
                ledger
            }
        };
        Ok(Ok(Open { held, ledger }))
    }

    pub(super) fn salt(&self) -> &str {
        &self.ledger.salt
    }

    /// Notes what is about to be told, unless it may not be.
    pub(super) fn enter(mut self, seen: Seen, survey: &Survey<'_>, path: &Path, session: &Session) -> Result<()> {
        let k = survey.plan.min_group;
        let mut is_new = false;
        for (wave, cells) in seen.waves {
            let release = Release { made: session.today, wave, plan: plan(survey, session), cells };
            if let Some(refused) = refusal(&self.ledger, &release, k) {
                return Err(failure(refused, path, k, session).into());
            }
            let same = |known: &Release| (known.wave, &known.cells) == (release.wave, &release.cells);
            if !self.ledger.releases.iter().any(same) {
                is_new = true;
                self.ledger.releases.push(release);
            }
        }
        if is_new {
            let text = ledger_toml::ledger(&self.ledger, &session.words.say("ledger-comment"));
            self.held.replace(text.as_bytes())?;
        }
        Ok(())
    }
}

/// A hash of what two results have to have in common.
fn plan(survey: &Survey<'_>, session: &Session) -> String {
    let rubric = survey.instrument.head().map(|head| session.library.content_hash(head.id.as_str()));
    load::content_hash(&prints::plan(survey, rubric.as_deref()))
}

fn failure(refused: Refusal<'_>, path: &Path, k: usize, session: &Session) -> Failure {
    let (failure, release) = match refused {
        Refusal::FewChanged(release) => (Failure::new(Exit::Privacy, "few-changed").with("k", k.to_string()), release),
        Refusal::OtherPlan(release) => (Failure::new(Exit::Privacy, "other-plan").path(path), release),
    };
    failure.with("date", session.words.date(release.made))
}
