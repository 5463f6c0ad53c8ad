//! The workshop companion: what was kept, changed and learnt, what follows from it, and the dates to come.

use super::page::{Page, joined};
use super::template::quoted;
use crate::model::case::Case;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::workshop::{Action, DayReview, Event};

/// The page on the workshop.
pub fn page(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let workshop = &case.workshop;
    if workshop.days.is_empty() && workshop.events.is_empty() {
        return page.empty("workshop-title", "workshop-empty", example(page));
    }
    let mut document = page.begin(&words.say("workshop-title"));
    for day in &workshop.days {
        page.day_review(day, &mut document);
    }
    if !workshop.events.is_empty() {
        document.heading(words.say("heading-events")).push(Block::Table(page.events(&workshop.events)));
    }
    page.end(document)
}

impl Page<'_> {
    fn day_review(&self, day: &DayReview, document: &mut Document) {
        let words = self.words;
        let title = day.title.as_ref().map(|title| format!(" · {title}")).unwrap_or_default();
        document.heading(format!("{}{title}", words.date(day.on)));
        for (key, notes) in [("day-kept", &day.kept), ("day-changed", &day.changed), ("day-learnt", &day.learnt)] {
            if !notes.is_empty() {
                document.push(Block::Paragraph(vec![Span::strong(words.say(key))]));
                document.push(Block::List(notes.iter().map(Point::plain).collect()));
            }
        }
        if !day.actions.is_empty() {
            document.push(Block::Paragraph(vec![Span::strong(words.say("day-actions"))]));
            document.push(Block::List(day.actions.iter().map(|action| self.action(action)).collect()));
        }
    }

    fn action(&self, action: &Action) -> Point {
        let state = if action.done {
            Some(Span::new(self.words.say("milestone-done"), Tone::Good))
        } else {
            action.due.map(|due| self.due(due))
        };
        let details = [action.owner.as_deref().map(Span::plain), state];
        Point { text: joined(&action.what, details), place: Some(self.place(action.place)) }
    }

    fn events(&self, events: &[Event<'_>]) -> Table {
        let words = self.words;
        let mut sorted: Vec<&Event<'_>> = events.iter().collect();
        sorted.sort_by_key(|event| event.on);
        let rows = sorted.iter().map(|event| {
            let tone = if event.on < self.today { Tone::Quiet } else { Tone::Plain };
            vec![
                Cell::Text(Span::new(words.date(event.on), tone)),
                Cell::Text(Span::strong(event.format.text.get(words.lang()))),
                Cell::plain(event.title.as_deref().unwrap_or_default()),
            ]
        });
        Table { rows: rows.collect(), columns: vec![Column::new(""); 3] }
    }
}

fn example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    let list = |key: &str| format!("[{}]", quoted(&page.words.say(key)));
    let mut lines = page.example(
        "[[day]]",
        &[
            ("on", page.today.to_string(), "comment-on"),
            ("kept", list("example-kept"), "comment-kept"),
            ("changed", list("example-changed"), "comment-changed"),
            ("learnt", list("example-learnt"), "comment-learnt"),
        ],
    );
    lines.extend(page.example(
        "[[day.action]]",
        &[
            ("what", text("example-action"), "comment-action"),
            ("owner", text("example-role"), "comment-owner"),
            ("due", page.ahead(), "comment-by"),
        ],
    ));
    lines.extend(page.example(
        "[[event]]",
        &[("on", page.ahead(), "comment-on"), ("format", quoted("breakfast"), "comment-format")],
    ));
    lines
}
