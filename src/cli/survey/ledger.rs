//! What was published of a survey lies beside its file: read before a result is told, refused or added to.

use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::super::Session;
use super::super::enter::random;
use super::super::failure::Failure;
use super::super::input::Source;
use super::super::store::{Held, Kind};
use crate::engine::disclosure::ledger::{Refusal, refusal};
use crate::load;
use crate::model::answer::{Answer, Role, Wave};
use crate::model::exit::Exit;
use crate::model::ledger::{Cells, Ledger, Print, Release};
use crate::model::row::Row;
use crate::model::survey::{Instrument, PlainScale, Survey};
use crate::render::ledger_toml;

/// The prints of everybody in some rows, by wave.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) waves: std::collections::BTreeMap<Option<Wave>, Cells>,
}

impl Seen {
    /// Adds one person, who has a mean on these scales.
    pub(super) fn add(&mut self, salt: &str, row: &Row<'_>, scales: u128) {
        let keys = row.keys.iter().map(|key| (*key).to_owned()).collect();
        let print = Print { number: number(salt, row), scales };
        self.waves.entry(row.wave).or_default().entry(keys).or_default().add(print);
    }

    pub(super) fn merge(&mut self, other: Seen) {
        for (wave, cells) in other.waves {
            let mine = self.waves.entry(wave).or_default();
            for (keys, prints) in cells {
                mine.entry(keys).or_default().merge(&prints);
            }
        }
    }
}

/// One number made of everything somebody said; whoever corrects an answer has another one.
fn number(salt: &str, row: &Row<'_>) -> u64 {
    let texts = [Some(salt), row.id, row.group, row.role.map(Role::id)];
    // With its length in front, no text can look like two.
    let texts = texts.map(Option::unwrap_or_default).into_iter().flat_map(|text| [text.len().to_string(), text.into()]);
    let mut digest = texts.fold(Sha256::new(), Digest::chain_update);
    let answers: Vec<u8> = row.answers.iter().map(|answer| code(*answer)).collect();
    digest.update(&answers);
    digest.finalize().iter().take(8).fold(0, |print, byte| print << 8 | u64::from(*byte))
}

fn code(answer: Answer) -> u8 {
    match answer {
        Answer::Value(value) => value,
        Answer::DontKnow => u8::MAX,
        Answer::NotApplicable => u8::MAX - 1,
        Answer::Missing => u8::MAX - 2,
    }
}

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

/// A hash of what decides which groups there are and whose answers make a mean of them.
fn plan(survey: &Survey<'_>, session: &Session) -> String {
    let asked = match &survey.instrument {
        Instrument::Scales(scales) => scales.iter().map(scale).collect(),
        other => other.head().map(|head| session.library.content_hash(head.id.as_str())).unwrap_or_default(),
    };
    let said = format!("{:?}|{}|{asked}", survey.plan.tables, survey.plan.min_group);
    load::content_hash(&said)
}

/// What a scale of a survey's own is made of; what it is called is all the same.
fn scale(scale: &PlainScale) -> String {
    let items: Vec<String> = scale.items.iter().map(|item| format!("{}{}", item.id, u8::from(item.reversed))).collect();
    format!("{}:{}-{}:{};", scale.id, scale.low, scale.high, items.join(","))
}

fn failure(refused: Refusal<'_>, path: &Path, k: usize, session: &Session) -> Failure {
    let (failure, release) = match refused {
        Refusal::FewChanged(release) => (Failure::new(Exit::Privacy, "few-changed").with("k", k.to_string()), release),
        Refusal::OtherPlan(release) => (Failure::new(Exit::Privacy, "other-plan").path(path), release),
    };
    failure.with("date", session.words.date(release.made))
}
