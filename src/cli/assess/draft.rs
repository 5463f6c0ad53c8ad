//! A profile that grows answer by answer, in memory and in its file alike.
//!
//! The file is the draft: each answer changes its own line, so comments in the file stay, and whatever ends the
//! program, every answer given so far is there.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::Session;
use super::super::failure::Failure;
use super::super::input::Source;
use super::super::store::{Held, Kind};
use crate::load::edit::{self, NewValue};
use crate::load::{self, FINISHED};
use crate::model::answer::Answer;
use crate::model::exit::Exit;
use crate::model::profile::{Occasion, Profile, Rater, RaterRole, Rating};
use crate::model::rubric::Competence;
use crate::present::template;

/// Who rates whom, what for, and at which turn, as far as it was typed.
pub(super) struct Wanted {
    pub(super) role: Option<RaterRole>,
    pub(super) code: Option<String>,
    pub(super) subject: Option<String>,
    pub(super) occasion: Option<Occasion>,
    pub(super) turn: Option<u8>,
}

impl Wanted {
    /// A new profile. Whoever rates somebody else says whom.
    fn begin<'s>(&self, session: &'s Session) -> Result<Profile<'s>> {
        let rater = Rater { role: self.role.unwrap_or_default(), code: self.code.clone() };
        if rater.role != RaterRole::Own && self.subject.is_none() {
            return Err(Failure::new(Exit::Usage, "no-subject").into());
        }
        Ok(Profile {
            rater,
            occasion: self.occasion,
            turn: self.turn.unwrap_or(1),
            date: Some(session.today),
            ..Profile::empty(session.library.competences())
        })
    }

    /// A file holds one view of one person at one turn, and is never taken over by another.
    fn check(&self, profile: &Profile<'_>, path: &Path) -> Result<()> {
        if let (Some(given), Some(found)) = (&self.subject, &profile.subject)
            && given != found
        {
            let failure = Failure::new(Exit::Usage, "other-subject").path(path);
            return Err(failure.with("found", found.as_str()).with("given", given.as_str()).into());
        }
        let other_role = self.role.is_some_and(|role| role != profile.rater.role);
        let other_code = self.code.is_some() && self.code != profile.rater.code;
        if other_role || other_code || self.turn.is_some_and(|turn| turn != profile.turn) {
            return Err(Failure::new(Exit::Usage, "other-view").path(path).into());
        }
        Ok(())
    }
}

pub(super) struct Draft<'s> {
    path: PathBuf,
    held: Held,
    profile: Profile<'s>,
    session: &'s Session,
    /// Ratings taken over from a file of answers that are not in the profile's file yet.
    unsaved: Vec<&'s Competence>,
    exists: bool,
}

impl<'s> Draft<'s> {
    /// Goes on with the profile in the file, or begins a new one. None if the file is invalid, which has been said.
    pub(super) fn open(path: &Path, wanted: &Wanted, session: &'s Session) -> Result<Option<Self>> {
        let held = Held::acquire(path, Kind::Answers)?;
        let bytes = held.read()?;
        let exists = bytes.is_some();
        let mut profile = match bytes {
            None => wanted.begin(session)?,
            Some(bytes) => {
                let source = Source::from_bytes(path, &bytes);
                match source.accept(session, |text| load::profile(text, &session.library)) {
                    Some(profile) => profile,
                    None => return Ok(None),
                }
            }
        };
        wanted.check(&profile, path)?;
        profile.subject = profile.subject.or_else(|| wanted.subject.clone());
        Ok(Some(Draft { path: path.to_owned(), held, profile, session, unsaved: Vec::new(), exists }))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn profile(&self) -> &Profile<'s> {
        &self.profile
    }

    /// Whether anything of it is in its file.
    pub(super) fn is_saved(&self) -> bool {
        self.exists
    }

    /// The competences of a list that have no answer yet.
    pub(super) fn missing(&self, scope: &[&'s Competence]) -> Vec<&'s Competence> {
        scope.iter().copied().filter(|competence| self.rating(competence).level == Answer::Missing).collect()
    }

    /// The rating of a competence so far.
    pub(super) fn rating(&self, competence: &Competence) -> Rating {
        self.profile.rating(competence).cloned().unwrap_or_default()
    }

    /// Takes the answers of a file over, to be saved with the next answer or at the end.
    pub(super) fn take(&mut self, answers: Profile<'s>) {
        self.profile.subject = self.profile.subject.take().or(answers.subject);
        self.profile.date = answers.date.or(self.profile.date);
        for (competence, rating) in self.profile.rubric.competences().zip(answers.ratings) {
            if rating.level != Answer::Missing {
                self.set(competence, rating);
                self.unsaved.push(competence);
            }
        }
    }

    /// Saves a rating, and with which question to go on.
    pub(super) fn rate(&mut self, competence: &'s Competence, rating: Rating, next: &'s Competence) -> Result<()> {
        self.set(competence, rating);
        self.unsaved.push(competence);
        self.go_on_at(next)
    }

    /// Saves with which question to go on.
    pub(super) fn go_on_at(&mut self, next: &'s Competence) -> Result<()> {
        self.profile.resume_at = Some(next.id.clone());
        self.save(next.id.as_str())
    }

    /// Saves what is not saved yet; false if there was nothing. If everything is answered, the profile is finished.
    pub(super) fn finish(&mut self) -> Result<bool> {
        let everything: Vec<&'s Competence> = self.profile.rubric.competences().collect();
        let open = self.missing(&everything).first().map(|competence| competence.id.clone());
        if self.exists && self.unsaved.is_empty() && self.profile.resume_at == open {
            return Ok(false);
        }
        self.profile.resume_at.clone_from(&open);
        self.save(open.as_ref().map_or(FINISHED, |id| id.as_str()))?;
        Ok(true)
    }

    fn new_file(&self) -> String {
        let hash = self.session.library.content_hash(self.profile.rubric.head.id.as_str());
        template::profile(&self.profile, &hash, self.session.today, &self.session.words)
    }

    fn set(&mut self, competence: &Competence, rating: Rating) {
        if let Some(slot) = self.profile.ratings.get_mut(competence.slot) {
            *slot = rating;
        }
    }

    fn save(&mut self, next: &str) -> Result<()> {
        let changed = || Failure::new(Exit::Busy, "changed").path(&self.path);
        self.held.edit(|bytes| {
            let mut text = match bytes {
                Some(bytes) => load::text(bytes).map_err(|_| changed())?.to_owned(),
                None => self.new_file(),
            };
            for competence in &self.unsaved {
                let rating = value(&self.rating(competence));
                text = edit::set(&text, &["rating"], competence.id.as_str(), &rating).map_err(|_| changed())?;
            }
            let next = NewValue::Text(next.to_owned());
            Ok(edit::set(&text, &[], "next", &next).map_err(|_| changed())?.into_bytes())
        })?;
        self.unsaved.clear();
        self.exists = true;
        Ok(())
    }
}

/// A rating as it stands in a profile.
fn value(rating: &Rating) -> NewValue {
    let integer = |value: u8| NewValue::Integer(i64::from(value));
    let level = match rating.level {
        Answer::Value(level) => integer(level),
        Answer::DontKnow => NewValue::Text("?".to_owned()),
        Answer::NotApplicable | Answer::Missing => NewValue::Text("-".to_owned()),
    };
    let wish = rating.wish.map(|wish| ("wish", integer(wish)));
    let relevance = rating.relevance.map(|relevance| ("relevance", integer(relevance)));
    let evidence = rating.evidence.clone().map(|evidence| ("evidence", NewValue::Text(evidence)));
    NewValue::Inline([Some(("level", level)), wish, relevance, evidence].into_iter().flatten().collect())
}
