//! A questionnaire for paper: one sheet, printed from any browser on both sides, with boxes big enough for a pen.
//!
//! Questions are numbered, because whoever types sheets in types answers in this order.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::super::html::letterhead;
use super::super::page::plain;
use super::super::visible::visible_lines;
use super::PageWords;
use crate::model::lang::Lang;
use crate::model::letterhead::Letterhead;
use crate::model::questionnaire::{Asked, Questionnaire, Section};

/// How the sheet looks.
const STYLE: &str = include_str!("paper.css");

/// A table with so many questions is not torn in two.
const SHORT: usize = 6;

/// The questionnaire as a page made for printing, in the language it opens in.
pub fn paper(questionnaire: &Questionnaire, words: &PageWords, letterhead: Option<&Letterhead>) -> String {
    let style = letterhead::style(STYLE, letterhead);
    let lang = questionnaire.lang;
    let say = |key: &str| words.iter().find(|(name, _)| *name == key).map_or("", |(_, text)| text.get(lang));
    let hash = STANDARD.encode(Sha256::digest(&style));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'");
    let mut number = 0;
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (plain(questionnaire.title.get(lang))) }
                style { (PreEscaped(&style)) }
            }
            body {
                header {
                    (letterhead::sender(letterhead))
                    p { (plain(questionnaire.organisation.as_deref().unwrap_or_default())) }
                    h1 { (plain(questionnaire.title.get(lang))) }
                }
                main {
                    dl { @for (name, text) in &questionnaire.told { div { dt { (name.get(lang)) } dd { (visible_lines(text.get(lang))) } } } }
                    p.how { (say("form-paper-how")) }
                    (about(questionnaire, lang, &say))
                    @for section in &questionnaire.on_paper() { (self::section(section, &mut number, lang)) }
                    section.remarks {
                        h2 { (say("form-remarks")) }
                        p { (say("form-remarks-warning")) }
                        div.lines aria-hidden="true" {}
                    }
                    p.thanks { (say("form-paper-thanks")) }
                    (levels(questionnaire, lang, &say))
                }
                footer {
                    (letterhead::foot(letterhead))
                    p { (questionnaire.survey) " · " (questionnaire.rubric.id) " " (questionnaire.rubric.version) }
                }
            }
        }
    };
    page.into_string()
}

/// Department and role, numbered like that for whoever types them in.
fn about<'w>(questionnaire: &Questionnaire, lang: Lang, say: &impl Fn(&str) -> &'w str) -> Markup {
    let boxes = |names: Vec<&str>| {
        html! { p.choices { @for (at, name) in names.iter().enumerate() { span { span.box {} (at + 1) " " (plain(name)) } " " } } }
    };
    html! {
        @if !questionnaire.belongings.is_empty() || !questionnaire.roles.is_empty() {
            section.about {
                h2 { (say("form-about-you")) }
                @for belonging in &questionnaire.belongings {
                    h3 { (plain(belonging.question.get(lang))) }
                    @if belonging.choices.is_empty() { div.line aria-hidden="true" {} }
                    @else { (boxes(belonging.choices.iter().map(String::as_str).collect())) }
                }
                @if !questionnaire.roles.is_empty() {
                    h3 { (say("form-role")) }
                    (boxes(questionnaire.roles.iter().map(|(_, name)| name.get(lang)).collect()))
                }
            }
        }
    }
}

fn section(section: &Section, number: &mut usize, lang: Lang) -> Markup {
    html! {
        table.short[section.questions.len() <= SHORT] {
            caption {
                @if let Some(name) = &section.name { span { (plain(name.get(lang))) ": " } }
                (plain(section.question.get(lang)))
            }
            thead {
                tr {
                    td {}
                    @for answer in &section.answers { th scope="col" { (plain(answer.label.get(lang))) } }
                    th.other scope="col" { (plain(section.unknown.get(lang))) }
                    th.other scope="col" { (plain(section.not_applicable.get(lang))) }
                }
            }
            tbody {
                @for asked in &section.questions { (row(section, asked, number, lang)) }
            }
        }
    }
}

/// What each answer looks like, on a sheet of its own to be kept.
fn levels<'w>(questionnaire: &Questionnaire, lang: Lang, say: &impl Fn(&str) -> &'w str) -> Markup {
    let anchored = questionnaire.anchored();
    html! {
        @if !anchored.is_empty() {
            section.levels {
                h2 { (say("form-levels")) }
                p { (say("form-levels-keep")) }
                @for (first, section) in &anchored {
                    table {
                        caption { (plain(section.name.as_ref().map_or("", |name| name.get(lang)))) }
                        thead { tr { td {} @for answer in &section.answers { th scope="col" { (answer.value) " " (plain(answer.label.get(lang))) } } } }
                        tbody {
                            @for (at, asked) in section.questions.iter().enumerate() {
                                tr {
                                    th scope="row" { (first + at) " " (plain(asked.text.get(lang))) }
                                    @for anchor in &asked.anchors { td { (plain(anchor.get(lang))) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn row(section: &Section, asked: &Asked, number: &mut usize, lang: Lang) -> Markup {
    *number += 1;
    html! {
        tr {
            th scope="row" {
                span.number { (*number) }
                span { (plain(asked.text.get(lang))) @for detail in asked.details() { small { " " (plain(detail.get(lang))) } } }
            }
            @for answer in &section.answers { td { span.box { (answer.value) } } }
            td.other { @if asked.may_not_know { span.box { "?" } } }
            td.other { span.box { "–" } }
        }
    }
}
