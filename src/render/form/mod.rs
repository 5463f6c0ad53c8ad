//! A questionnaire as one HTML file that works in any browser, without a network, from a stick.
//!
//! Its content security policy lets exactly one script and one style sheet work, by their hashes, and nothing be loaded
//! or sent. The questions stand in it as data; the script makes the page of them and never takes a text for markup.

mod paper;
mod tools;
mod workbook;

pub use paper::paper;
pub use tools::{ToolWords, surveyjs, xlsform};
pub use workbook::{ods, xlsx};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, PreEscaped, html};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::html::letterhead;
use super::page::plain;
use super::visible::visible_lines;
use crate::model::answer::{Role, Wave};
use crate::model::lang::Text;
use crate::model::letterhead::Letterhead;
use crate::model::questionnaire::{Asked, Belonging, Choice, Questionnaire, Section};

/// What the page does.
const SCRIPT: &str = include_str!("form.js");

/// How it looks.
const STYLE: &str = concat!(include_str!("../palette.css"), include_str!("form.css"));

/// What a page says around the questions, by the names of the messages.
pub type PageWords = [(&'static str, Text)];

/// The questionnaire as an HTML file.
pub fn html(questionnaire: &Questionnaire, words: &PageWords, letterhead: Option<&Letterhead>) -> String {
    let style = letterhead::style(STYLE, letterhead);
    let lang = questionnaire.lang;
    let say = |key: &str| words.iter().find(|(name, _)| *name == key).map_or("", |(_, text)| text.get(lang));
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta http-equiv="Content-Security-Policy" content=(policy(&style));
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (plain(questionnaire.title.get(lang))) }
                style { (PreEscaped(&style)) }
            }
            body {
                a.skip href="#content" { (say("form-skip")) }
                header {
                    (letterhead::sender(letterhead))
                    div #languages {}
                    p #title { (plain(questionnaire.title.get(lang))) }
                    p #organisation { (plain(questionnaire.organisation.as_deref().unwrap_or_default())) }
                }
                main #content tabindex="-1" { noscript { p { (say("form-needs-script")) } } }
                p #status role="status" {}
                footer {
                    (letterhead::foot(letterhead))
                    p #made-by { (say("form-made-by")) }
                }
                script #questions type="application/json" { (PreEscaped(data(questionnaire, words))) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string()
}

fn policy(style: &str) -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'",
        hash(SCRIPT),
        hash(style)
    )
}

/// The questions as data inside a page: no character of theirs can end the element they stand in.
fn data(questionnaire: &Questionnaire, words: &PageWords) -> String {
    let data = Data {
        schema: "lotse.answers/1",
        lang: questionnaire.lang.code(),
        survey: questionnaire.survey.as_str(),
        rubric: Rubric {
            id: questionnaire.rubric.id.as_str(),
            version: &questionnaire.rubric.version,
            hash: &questionnaire.rubric.hash,
        },
        title: (&questionnaire.title).into(),
        wave: questionnaire.wave.map(wave),
        told: questionnaire.told.iter().map(|(name, text)| [name.into(), text.into()]).collect(),
        belongings: questionnaire.belongings.iter().map(belonging).collect(),
        roles: questionnaire.roles.iter().map(|(role, name)| (role.id(), name.into())).collect(),
        sections: questionnaire.sections.iter().map(section).collect(),
        words: words.iter().map(|(key, text)| (*key, text.into())).collect(),
    };
    let json = serde_json::to_string(&data).unwrap_or_default();
    let escapes =
        [('<', "\\u003c"), ('>', "\\u003e"), ('&', "\\u0026"), ('\u{2028}', "\\u2028"), ('\u{2029}', "\\u2029")];
    escapes.iter().fold(json, |json, (character, escape)| json.replace(*character, escape))
}

fn wave(wave: Wave) -> serde_json::Value {
    match wave {
        Wave::Number(number) => number.into(),
        Wave::Date(day) => day.to_string().into(),
    }
}

fn belonging(belonging: &Belonging) -> BelongingData<'_> {
    BelongingData {
        attribute: belonging.attribute.as_deref(),
        question: (&belonging.question).into(),
        choices: belonging.choices.iter().map(|choice| visible_lines(choice)).collect(),
    }
}

fn section(section: &Section) -> SectionData<'_> {
    SectionData {
        name: section.name.as_ref().map(Into::into),
        question: (&section.question).into(),
        answers: section.answers.iter().map(|Choice { value, label }| (*value, label.into())).collect(),
        unknown: (&section.unknown).into(),
        not_applicable: (&section.not_applicable).into(),
        questions: section.questions.iter().map(asked).collect(),
    }
}

fn asked(asked: &Asked) -> AskedData<'_> {
    AskedData {
        id: asked.id.as_str(),
        text: (&asked.text).into(),
        detail: asked.detail.as_ref().map(Into::into),
        anchors: asked.anchors.iter().map(Into::into).collect(),
        may_not_know: asked.may_not_know,
        asked_of: asked.asked_of.iter().map(|role: &Role| role.id()).collect(),
    }
}

#[derive(Serialize)]
struct Data<'q> {
    schema: &'static str,
    lang: &'static str,
    survey: &'q str,
    rubric: Rubric<'q>,
    title: Pair,
    wave: Option<serde_json::Value>,
    told: Vec<[Pair; 2]>,
    belongings: Vec<BelongingData<'q>>,
    roles: Vec<(&'static str, Pair)>,
    sections: Vec<SectionData<'q>>,
    words: std::collections::BTreeMap<&'static str, Pair>,
}

#[derive(Serialize)]
struct BelongingData<'q> {
    attribute: Option<&'q str>,
    question: Pair,
    choices: Vec<String>,
}

#[derive(Serialize)]
struct Rubric<'q> {
    id: &'q str,
    version: &'q str,
    hash: &'q str,
}

#[derive(Serialize)]
struct Pair {
    de: String,
    en: String,
}

impl From<&Text> for Pair {
    fn from(text: &Text) -> Self {
        Pair { de: visible_lines(&text.de), en: visible_lines(&text.en) }
    }
}

#[derive(Serialize)]
struct SectionData<'q> {
    name: Option<Pair>,
    question: Pair,
    answers: Vec<(u8, Pair)>,
    unknown: Pair,
    not_applicable: Pair,
    questions: Vec<AskedData<'q>>,
}

#[derive(Serialize)]
struct AskedData<'q> {
    id: &'q str,
    text: Pair,
    detail: Option<Pair>,
    anchors: Vec<Pair>,
    may_not_know: bool,
    asked_of: Vec<&'static str>,
}
