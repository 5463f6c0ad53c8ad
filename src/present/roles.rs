//! Roles and mandates: who does, decides and answers for what, and who helps from outside.

use super::page::Page;
use super::template::quoted;
use crate::locales::UNKNOWN;
use crate::model::case::Case;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::mandate::{Mandate, RoleCard, Support};

/// The page on roles.
pub fn page(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let mandates = &case.mandates;
    if mandates.roles.is_empty() && mandates.support.is_empty() {
        return page.empty("roles-title", "roles-empty", example(page));
    }
    let mut document = page.begin(&words.say("roles-title"));
    document.text(words.say("roles-rule"));
    for role in &mandates.roles {
        document.push(Block::Paragraph(page.role_head(role)));
        document.push(Block::Table(page.role(role)));
    }
    if mandates.roles.len() > 1 {
        document.heading(words.say("heading-deciders")).push(Block::Table(page.deciders(&mandates.roles)));
    }
    if !mandates.support.is_empty() {
        document.heading(words.say("heading-support"));
        document.push(Block::List(mandates.support.iter().map(|support| page.support(support)).collect()));
    }
    page.end(document)
}

impl Page<'_> {
    /// "Navigator · mandate in writing · 5 of 4 hours a week".
    fn role_head(&self, role: &RoleCard) -> Vec<Span> {
        let words = self.words;
        let tone = match role.mandate {
            Mandate::Written => Tone::Good,
            Mandate::Oral => Tone::Caution,
            Mandate::Missing => Tone::Bad,
        };
        let mut spans = vec![
            Span::strong(role.name.as_str()),
            Span::plain(" · "),
            Span::new(words.say(&format!("mandate-{}", role.mandate.id())), tone),
        ];
        let hours = match (role.hours_needed(), role.hours) {
            (Some(needed), Some(has)) => {
                let args = [("needed", words.exact(needed).into()), ("has", words.exact(has).into())];
                let tone = if needed > has { Tone::Bad } else { Tone::Plain };
                Some(Span::new(words.with("role-hours", &args), tone))
            }
            (None, Some(has)) => Some(Span::plain(words.with("role-has-hours", &[("has", words.exact(has).into())]))),
            _ => None,
        };
        spans.extend(hours.into_iter().flat_map(|hours| [Span::plain(" · "), hours]));
        spans
    }

    fn role(&self, role: &RoleCard) -> Table {
        let words = self.words;
        let duties: Vec<String> = role
            .duties
            .iter()
            .map(|duty| match duty.hours {
                Some(hours) => {
                    let args = [("what", duty.what.as_str().into()), ("hours", words.exact(hours).into())];
                    words.with("duty-hours", &args)
                }
                None => duty.what.clone(),
            })
            .collect();
        let row = |key: &str, topics: &[String]| {
            let text = if topics.is_empty() { UNKNOWN.to_owned() } else { topics.join("; ") };
            vec![Cell::plain(words.say(key)), Cell::plain(text)]
        };
        let rows = vec![
            row("role-duties", &duties),
            row("role-decides", &role.decides),
            row("role-answers-for", &role.answers_for),
        ];
        Table { rows, columns: vec![Column::new(""), Column::new("")] }
    }

    /// Every topic somebody decides or answers for, with who does.
    fn deciders(&self, roles: &[RoleCard]) -> Table {
        let words = self.words;
        let mut topics: Vec<&String> = Vec::new();
        for topic in roles.iter().flat_map(|role| role.decides.iter().chain(&role.answers_for)) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        let who = |of: &dyn Fn(&RoleCard) -> bool| {
            let names: Vec<&str> = roles.iter().filter(|role| of(role)).map(|role| role.name.as_str()).collect();
            if names.is_empty() { UNKNOWN.to_owned() } else { names.join(", ") }
        };
        let rows = topics.iter().map(|topic| {
            let deciders = roles.iter().filter(|role| role.decides.contains(topic)).count();
            let tone = if deciders == 1 { Tone::Plain } else { Tone::Bad };
            vec![
                Cell::Text(Span::strong(topic.as_str())),
                Cell::Text(Span::new(who(&|role| role.decides.contains(topic)), tone)),
                Cell::plain(who(&|role| role.answers_for.contains(topic))),
            ]
        });
        let columns = ["column-topic", "role-decides", "role-answers-for"];
        Table { rows: rows.collect(), columns: columns.map(|key| Column::new(words.say(key))).into() }
    }

    fn support(&self, support: &Support<'_>) -> Point {
        let topic = support.topic.as_ref().map(|topic| format!(" ({topic})")).unwrap_or_default();
        let text = vec![
            Span::strong(format!("{}: ", support.from.text.get(self.words.lang()))),
            Span::plain(format!("{}{topic}", support.with)),
        ];
        Point { text, place: Some(self.place(support.place)) }
    }
}

fn example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    let list = |key: &str| format!("[{}]", quoted(&page.words.say(key)));
    let mut lines = page.example(
        "[[role]]",
        &[
            ("name", text("example-role"), "comment-role"),
            ("mandate", quoted("written"), "comment-mandate-way"),
            ("hours", "4".to_owned(), "comment-hours"),
            ("decides", list("example-decides"), "comment-decides"),
            ("answers_for", list("example-decides"), "comment-answers-for"),
        ],
    );
    lines.extend(page.example(
        "[[role.duty]]",
        &[("what", text("example-decides"), "comment-duty"), ("hours", "2".to_owned(), "comment-duty-hours")],
    ));
    lines.extend(page.example(
        "[[support]]",
        &[
            ("from", quoted("guides"), "comment-support-from"),
            ("with", text("example-support"), "comment-support-with"),
        ],
    ));
    lines
}
