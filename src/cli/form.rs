//! `lotse form`: a questionnaire of a survey, for people who install nothing.

use std::io::IsTerminal;

use anyhow::Result;

use super::Session;
use super::args::{DocumentFormat, Form, FormFormat};
use super::failure::Failure;
use super::input::Source;
use crate::load::{self, FileKind};
use crate::model::exit::Exit;
use crate::model::questionnaire::Questionnaire;
use crate::model::survey::Survey;
use crate::present::form::{self, Both, Refused};
use crate::render;
use crate::render::form::ToolWords;

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
    let questionnaire = questionnaire(&survey, &source.path, &words, session)?;
    let file = args.output.as_deref();
    let told = survey.information.as_ref().map_or("", |told| told.evaluated_by.as_str());
    let head = session.output.letterhead();
    let paper =
        |format| session.output.publish(&form::paper(&questionnaire, &session.words), format, &session.words, file);
    // What only another program can show is not poured over a screen.
    let is_readable = matches!(args.format, FormFormat::Text | FormFormat::Markdown);
    if !is_readable && file.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::new(Exit::Usage, "form-needs-file").into());
    }
    let bytes = |make: &dyn Fn() -> Option<Vec<u8>>| {
        let bytes = make().ok_or_else(|| Failure::new(Exit::Io, "too-many-rows"))?;
        session.output.deliver_bytes(&bytes, &session.output.sink(file)?)
    };
    let sheet = || form::entry_sheet(&questionnaire, session.today, &session.words);
    match args.format {
        FormFormat::Html => {
            session.output.result(&render::form::html(&questionnaire, &form::page_words(told, &words), head), file)
        }
        FormFormat::Print => {
            session.output.result(&render::form::paper(&questionnaire, &form::paper_words(&words), head), file)
        }
        FormFormat::Xlsx => bytes(&|| render::form::xlsx(&sheet())),
        FormFormat::Ods => bytes(&|| render::form::ods(&sheet())),
        FormFormat::XlsForm => bytes(&|| render::form::xlsform(&questionnaire, &tool_words(&words))),
        FormFormat::SurveyJs => {
            session.output.result(&render::form::surveyjs(&questionnaire, &tool_words(&words)), file)
        }
        FormFormat::Pdf => paper(DocumentFormat::Pdf),
        FormFormat::Text => paper(DocumentFormat::Text),
        FormFormat::Markdown => paper(DocumentFormat::Markdown),
    }?;
    if let Some(file) = file {
        let survey = args.survey.display().to_string();
        session.note("form-made", &[("path", file.display().to_string().into()), ("survey", survey.into())])?;
    }
    Ok(Exit::Done)
}

/// The questionnaire of a survey; none if people would not be told what they have a right to know.
pub(super) fn questionnaire(survey: &Survey<'_>, path: &str, words: &Both, session: &Session) -> Result<Questionnaire> {
    let hash = survey.instrument.head().map(|head| session.library.content_hash(head.id.as_str())).unwrap_or_default();
    Ok(form::questionnaire(survey, &hash, words).map_err(|why| refused(&why, path))?)
}

/// What a form for a survey tool says besides.
fn tool_words(words: &Both) -> ToolWords {
    ToolWords {
        role: words.text("form-role"),
        remarks: words.text("form-remarks"),
        warning: words.text("form-remarks-warning"),
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
