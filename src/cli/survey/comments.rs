//! `lotse survey --comments`: free remarks, where the plan says so, in a document of their own.
//!
//! They are told only when the result could be told, too, and the ledger remembers it the same way.

use std::path::Path;

use anyhow::Result;

use super::super::failure::Failure;
use super::super::input::Source;
use super::result::{Added, Wanted};
use crate::engine::disclosure::comments::PublishedRemarks;
use crate::model::exit::Exit;
use crate::present::survey_comments::{self as pages, Subject};

impl Wanted<'_, '_> {
    pub(super) fn tell_comments(&self) -> Result<Exit> {
        let Some(by) = self.survey.plan.comments.as_ref().filter(|_| !self.is_bare) else {
            return Err(Failure::new(Exit::Privacy, "comments-not-planned").path(self.path).into());
        };
        let Some(format) = self.args.format.of_document() else {
            return Err(Failure::new(Exit::Usage, "survey-json-is-a-result").into());
        };
        let names = self.args.names.as_deref().map(words_of).transpose()?;
        let ledger = self.ledger()?;
        let Added { seen, remarks, .. } = match self.answers(ledger.as_ref())? {
            Ok((added, _)) => added,
            Err(exit) => return Ok(exit),
        };
        if let Some(ledger) = ledger {
            ledger.enter(seen)?;
        }
        let survey = self.survey;
        let published = PublishedRemarks::new(remarks, &survey.id, survey.plan.min_group);
        let words = &self.session.words;
        let path = self.path.display().to_string();
        let subject = Subject { path: &path, survey, by, published: &published, today: self.session.today };
        let output = self.session.output.about_people();
        output.publish(&pages::page(&subject, words), format, words, self.args.output.as_deref())?;
        if let (Some(names), Some(file)) = (names, &self.args.names) {
            self.warn(&pages::naming(&subject, &names, words), file)?;
        }
        let is_silent = published.groups().iter().all(|group| group.questions.is_empty());
        Ok(if is_silent { Exit::NoVerdict } else { Exit::Done })
    }

    /// Says where a word of a list of names stands, so that somebody looks before these remarks go further.
    fn warn(&self, places: &[String], file: &Path) -> Result<()> {
        let path = file.display().to_string();
        if places.is_empty() {
            return self.session.note("comments-no-names", &[("path", path.into())]);
        }
        let places = places.join("; ");
        self.session.note("comments-names", &[("path", path.into()), ("places", places.into())])
    }
}

/// The words of a list, one or more a line.
fn words_of(path: &Path) -> Result<Vec<String>> {
    let source = Source::read(path)?;
    Ok(source
        .text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect())
}
