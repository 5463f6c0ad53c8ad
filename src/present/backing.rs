//! Backing: who stands for the change, and who is let off until when.

use super::page::Page;
use super::template::quoted;
use crate::locales::UNKNOWN;
use crate::model::backing::{Exemption, Sponsor};
use crate::model::case::Case;
use crate::model::document::{Block, Cell, Column, Document, Span, Table, Tone};

/// The page on backing.
pub fn page(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let backing = &case.backing;
    if backing.sponsors.is_empty() && backing.exceptions.is_empty() {
        return page.empty("backing-title", "backing-empty", example(page));
    }
    let mut document = page.begin(&words.say("backing-title"));
    if !backing.sponsors.is_empty() {
        let using = backing.sponsors.iter().filter(|sponsor| sponsor.uses).count();
        let args = [("n", using.into()), ("of", backing.sponsors.len().into())];
        document.push(Block::Paragraph(vec![Span::strong(words.with("backing-users", &args))]));
        document.push(Block::Table(page.sponsors(&backing.sponsors)));
    }
    document.heading(words.say("heading-exceptions"));
    if backing.exceptions.is_empty() {
        document.text(words.say("exceptions-none"));
    } else {
        document.push(Block::Table(page.exceptions(&backing.exceptions)));
        document.text(words.say("exceptions-rule"));
    }
    page.end(document)
}

impl Page<'_> {
    fn sponsors(&self, sponsors: &[Sponsor]) -> Table {
        let words = self.words;
        let columns = ["column-role", "column-rank", "column-uses", "column-does"];
        let rows = sponsors.iter().map(|sponsor| {
            let uses = if sponsor.uses {
                Span::new(words.say("yes"), Tone::Good)
            } else {
                Span::new(words.say("no"), Tone::Caution)
            };
            vec![
                Cell::Text(Span::strong(sponsor.role.as_str())),
                Cell::plain(words.say(&format!("rank-{}", sponsor.level.id()))),
                Cell::Text(uses),
                Cell::plain(sponsor.does.as_deref().unwrap_or(UNKNOWN)),
            ]
        });
        Table { rows: rows.collect(), columns: columns.map(|key| Column::new(words.say(key))).into() }
    }

    fn exceptions(&self, exceptions: &[Exemption]) -> Table {
        let words = self.words;
        let columns = ["column-who", "column-exempt-from", "column-why", "column-until", "column-signed"];
        let text = |text: &Option<String>| match text {
            Some(text) => Cell::plain(text.as_str()),
            None => Cell::Text(Span::new(UNKNOWN, Tone::Caution)),
        };
        let rows = exceptions.iter().map(|exception| {
            let until = match exception.until {
                Some(until) => Span::new(words.date(until), if until < self.today { Tone::Quiet } else { Tone::Plain }),
                None => Span::new(words.say("no-end"), Tone::Bad),
            };
            vec![
                Cell::Text(Span::strong(exception.who.as_str())),
                text(&exception.what),
                text(&exception.why),
                Cell::Text(until),
                text(&exception.signed_by),
            ]
        });
        Table { rows: rows.collect(), columns: columns.map(|key| Column::new(words.say(key))).into() }
    }
}

fn example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    let mut lines = page.example(
        "[[sponsor]]",
        &[
            ("role", text("example-told-by"), "comment-sponsor-role"),
            ("level", quoted("upper"), "comment-rank"),
            ("uses", "true".to_owned(), "comment-uses"),
            ("does", text("example-does"), "comment-does"),
        ],
    );
    lines.extend(page.example(
        "[[exception]]",
        &[
            ("who", text("example-group"), "comment-who"),
            ("what", text("example-exempt-from"), "comment-exempt-from"),
            ("why", text("example-why"), "comment-why"),
            ("until", page.ahead(), "comment-until"),
            ("signed_by", text("example-told-by"), "comment-signed"),
        ],
    ));
    lines
}
