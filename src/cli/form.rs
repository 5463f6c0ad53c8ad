//! `lotse form`: a questionnaire of a survey, for people who install nothing.

use anyhow::Result;

use super::Session;
use super::args::{Form, FormFormat};
use super::failure::Failure;
use super::input::Source;
use crate::load::{self, FileKind};
use crate::model::exit::Exit;
use crate::model::questionnaire::Questionnaire;
use crate::present::form::{self, Both, Refused};
use crate::render;

pub(super) fn run(args: &Form, session: &Session) -> Result<Exit> {
    if let Some(id) = args.survey.to_str().filter(|id| session.library.find(id).is_some()) {
        return Err(needs_survey(id).into());
    }
    let source = Source::read(&args.survey)?;
    if load::kind(&source.text) == Some(FileKind::Rubric) {
        return Err(needs_survey(&source.path).into());
    }
    let Some(survey) = source.accept(session, |text| load::survey::survey(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let words = Both::new(session.words.lang());
    let hash = survey.instrument.head().map(|head| session.library.content_hash(head.id.as_str())).unwrap_or_default();
    let questionnaire = form::questionnaire(&survey, &hash, &words).map_err(|why| refused(&why, &source.path))?;
    let told = survey.information.as_ref().map_or("", |told| told.evaluated_by.as_str());
    let text = made(args.format, &questionnaire, told, &words);
    session.output.result(&text, args.output.as_deref())?;
    Ok(Exit::Done)
}

fn made(format: FormFormat, questionnaire: &Questionnaire, evaluated_by: &str, words: &Both) -> String {
    match format {
        FormFormat::Html => render::form::html(questionnaire, &form::page_words(evaluated_by, words)),
    }
}

/// A rubric says what is asked, not who evaluates: that stands in the file of a survey.
fn needs_survey(rubric: &str) -> Failure {
    Failure::new(Exit::Privacy, "form-needs-survey").with("rubric", rubric)
}

fn refused(why: &Refused, path: &str) -> Failure {
    match why {
        Refused::Untold(keys) => {
            Failure::new(Exit::Privacy, "form-untold").with("path", path).with("keys", keys.join(", "))
        }
        Refused::NoWording => Failure::new(Exit::InvalidInput, "form-no-wording").with("path", path),
    }
}
