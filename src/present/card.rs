//! The change card and the message map.

use super::page::Page;
use super::template::quoted;
use crate::engine::messages::same_for_all;
use crate::locales::UNKNOWN;
use crate::model::case::Case;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::messages::Audience;
use crate::model::rubric::List;

/// The change card: each property of a change with what the project says of it, and the dates.
pub fn card(page: &Page<'_>, case: &Case<'_>, properties: &List) -> Document {
    let words = page.words;
    if !case.card.is_begun {
        return page.empty("card-title", "card-empty", card_example(page));
    }
    let mut document = page.begin(&words.say("card-title"));
    let said = |key: &str, text: &Option<String>| text.as_deref().map(|text| words.with(key, &[("text", text.into())]));
    let day =
        |key: &str, day: Option<jiff::civil::Date>| day.map(|day| words.with(key, &[("date", words.date(day).into())]));
    let card = &case.card;
    for property in &properties.entries {
        let answers = match property.id.as_str() {
            "reason" => vec![said("card-reason", &card.reason), said("card-required", &card.required_by)],
            "horizon" => vec![day("card-horizon", card.horizon), day("card-planned", card.planned_until)],
            "behaviour" => vec![said("card-behaviour", &card.behaviour), said("card-reward", &card.reward)],
            "communication" => vec![said("card-communication", &card.communication)],
            _ => vec![said("card-mistakes", &card.mistakes), day("card-review", card.review)],
        };
        document.heading(property.text.get(words.lang()));
        let answers: Vec<Point> = answers.into_iter().flatten().map(Point::plain).collect();
        if answers.is_empty() {
            document.push(Block::Paragraph(vec![Span::new(words.say("card-open"), Tone::Caution)]));
        } else {
            document.push(Block::List(answers));
        }
    }
    let dates = [
        ("card-announced", card.announced),
        ("card-trial-until", case.about.trial_until),
        ("card-cut-over", case.about.cut_over),
        ("card-review-on", card.review),
    ];
    let mut dates: Vec<_> = dates.into_iter().filter_map(|(key, date)| Some((date?, key))).collect();
    dates.sort();
    if !dates.is_empty() {
        document.heading(words.say("heading-dates"));
        let rows = dates.iter().map(|(date, key)| vec![Cell::plain(words.date(*date)), Cell::plain(words.say(key))]);
        document.push(Block::Table(Table { rows: rows.collect(), columns: vec![Column::new(""), Column::new("")] }));
    }
    page.end(document)
}

fn card_example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    page.example(
        "[card]",
        &[
            ("reason", text("example-reason"), "comment-reason"),
            ("behaviour", text("example-behaviour"), "comment-behaviour"),
            ("reward", text("example-reward"), "comment-reward"),
            ("communication", text("example-communication"), "comment-communication"),
            ("mistakes", text("example-mistakes"), "comment-mistakes"),
            ("announced", page.today.to_string(), "comment-announced"),
            ("cut_over", page.ahead(), "comment-cut-over"),
            ("review", page.ahead(), "comment-review"),
        ],
    )
}

/// The message map: every audience with its answers to the typical questions.
pub fn messages(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let Some(messages) = &case.messages else {
        return page.empty("messages-title", "messages-empty", messages_example(page));
    };
    let mut document = page.begin(&words.say("messages-title"));
    let open: usize = messages.audiences.iter().map(|audience| messages.unanswered(audience).count()).sum();
    let of = messages.audiences.len() * messages.questions.entries.len();
    let args = [("n", (of - open).into()), ("of", of.into())];
    document.push(Block::Paragraph(vec![Span::strong(words.with("messages-answered", &args))]));
    if same_for_all(messages) {
        document.push(Block::Paragraph(vec![Span::new(words.say("messages-same"), Tone::Caution)]));
    }
    for audience in &messages.audiences {
        document.heading(audience.name.as_str());
        document.push(Block::Table(page.answers(audience, messages.questions)));
    }
    page.end(document)
}

impl Page<'_> {
    /// Question and answer, then the loss and who tells it.
    fn answers(&self, audience: &Audience, questions: &List) -> Table {
        let words = self.words;
        let answer = |answer: &Option<String>| match answer {
            Some(answer) => Cell::plain(answer.as_str()),
            None => Cell::Text(Span::new(words.say("message-open"), Tone::Caution)),
        };
        let mut rows: Vec<Vec<Cell>> = questions
            .entries
            .iter()
            .zip(&audience.answers)
            .map(|(question, said)| vec![Cell::Text(Span::strong(question.text.get(words.lang()))), answer(said)])
            .collect();
        rows.push(vec![Cell::Text(Span::strong(words.say("message-loss"))), answer(&audience.loss)]);
        let told_by = audience.told_by.as_deref().unwrap_or(UNKNOWN);
        rows.push(vec![Cell::plain(words.say("message-told-by")), Cell::plain(told_by)]);
        Table { rows, columns: vec![Column::new(""), Column::new("")] }
    }
}

fn messages_example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    let mut lines = page.example(
        "[[audience]]",
        &[
            ("name", text("example-group"), "comment-audience"),
            ("loss", text("example-loss"), "comment-loss"),
            ("told_by", text("example-told-by"), "comment-told-by"),
        ],
    );
    lines.extend(page.example(
        "[audience.answers]",
        &[
            ("what_is_this", text("example-what-is-this"), "comment-what-is-this"),
            ("what_do_we_gain", text("example-gain"), "comment-gain"),
            ("why_us", quoted(""), "comment-why-us"),
            ("more_work", quoted(""), "comment-more-work"),
        ],
    ));
    lines
}
