//! What is still needed, from whom and what for; and what became of each topic after it was heard of.

use jiff::civil::Date;

use super::page::{Page, joined};
use super::template::quoted;
use crate::locales::UNKNOWN;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::transfer::{FollowUp, Heard, Need, NeedState, Transfer};

/// The requests: what is needed, in one list per addressee.
pub fn requests(page: &Page<'_>, follow_up: &FollowUp) -> Document {
    let Page { today, words, .. } = *page;
    let needs = &follow_up.needs;
    if needs.is_empty() {
        return page.empty("requests-title", "requests-empty", page.need_example());
    }
    let mut document = page.begin(&words.say("requests-title"));
    let count = |which: &dyn Fn(&Need) -> bool| needs.iter().filter(|need| which(need)).count();
    document.push(Block::Paragraph(page.counts(
        words.with("requests-pending", &[("n", count(&Need::pending).into()), ("of", needs.len().into())]),
        &[("requests-overdue", count(&|need| need.overdue(today))), ("requests-incomplete", count(&Need::incomplete))],
    )));
    for addressee in addressees(needs) {
        document.heading(addressee.unwrap_or(&words.say("requests-nobody")));
        let of_them = needs.iter().filter(|need| need.from.as_deref() == addressee);
        document.push(Block::List(of_them.map(|need| page.request(need)).collect()));
    }
    let incomplete: Vec<Point> = needs.iter().filter(|need| need.incomplete()).map(|need| page.gap(need)).collect();
    if !incomplete.is_empty() {
        document.heading(words.say("heading-incomplete")).push(Block::List(incomplete));
    }
    page.end(document)
}

/// The matrix of topics: heard, experienced, applied, next use.
pub fn transfer(page: &Page<'_>, follow_up: &FollowUp) -> Document {
    let Page { today, words, .. } = *page;
    let transfers = &follow_up.transfers;
    if transfers.is_empty() {
        return page.empty("transfer-title", "transfer-empty", page.transfer_example());
    }
    let mut document = page.begin(&words.say("transfer-title"));
    let applied = transfers.iter().filter(|transfer| transfer.applied.is_some()).count();
    let overdue = transfers.iter().filter(|transfer| transfer.overdue(today)).count();
    let args = [("n", applied.into()), ("of", transfers.len().into())];
    let counts = page.counts(words.with("transfer-applied", &args), &[("transfer-overdue", overdue)]);
    document.push(Block::Paragraph(counts)).push(Block::Table(page.matrix(transfers)));
    page.end(document)
}

/// Who is asked for something, in the order of the file; at the end nobody, if nobody is named somewhere.
fn addressees(needs: &[Need]) -> Vec<Option<&str>> {
    let mut found: Vec<Option<&str>> = Vec::new();
    for from in needs.iter().map(|need| need.from.as_deref()) {
        if !found.contains(&from) {
            found.push(from);
        }
    }
    found.sort_by_key(Option::is_none);
    found
}

impl Page<'_> {
    /// What, what for, and everything else that is known of it.
    fn request(&self, need: &Need) -> Point {
        let words = self.words;
        let said = |key: &str, text: &Option<String>| {
            text.as_deref().map(|text| Span::plain(words.with(key, &[("text", text.into())])))
        };
        let state = match need.state {
            NeedState::Granted => Tone::Good,
            NeedState::Refused => Tone::Caution,
            NeedState::Open | NeedState::Asked => Tone::Plain,
        };
        let details = [
            said("request-aim", &need.aim),
            need.by.map(|by| self.day(by, need.overdue(self.today))),
            said("request-mandate", &need.mandate),
            said("request-topic", &need.topic),
            Some(Span::new(words.say(&format!("need-{}", need.state.id())), state)),
        ];
        Point { text: joined(&need.what, details), place: Some(self.place(need.place)) }
    }

    /// A day by which something is due, which may have passed.
    fn day(&self, by: Date, overdue: bool) -> Span {
        let args = [("date", self.words.date(by).into())];
        if overdue {
            Span::new(self.words.with("overdue", &args), Tone::Bad)
        } else {
            Span::plain(self.words.with("request-by", &args))
        }
    }

    /// Where a topic is applied next, and by when.
    fn next_use(&self, transfer: &Transfer) -> Span {
        let day = transfer.next_by.map(|by| self.day(by, transfer.overdue(self.today)));
        let tone = day.as_ref().map_or(Tone::Plain, |day| day.tone);
        let both: Vec<String> = transfer.next.clone().into_iter().chain(day.map(|day| day.text)).collect();
        if both.is_empty() { Span::plain(UNKNOWN) } else { Span::new(both.join(" · "), tone) }
    }

    /// What keeps a need from being a request.
    fn gap(&self, need: &Need) -> Point {
        let missing = [("need-without-aim", need.aim.is_none()), ("need-without-addressee", need.from.is_none())];
        let missing = missing.iter().filter(|(_, lacks)| *lacks);
        let missing: Vec<String> = missing.map(|(key, _)| self.words.say(key)).collect();
        Point {
            text: vec![Span::strong(need.what.as_str()), Span::plain(format!(" – {}", missing.join(" ")))],
            place: Some(self.place(need.place)),
        }
    }

    fn matrix(&self, transfers: &[Transfer]) -> Table {
        let words = self.words;
        let columns = ["column-topic", "column-heard", "column-experienced", "column-applied", "column-next"];
        let text = |text: Option<&str>| Cell::plain(text.unwrap_or(UNKNOWN));
        let rows = transfers.iter().map(|transfer| {
            let heard = match &transfer.heard {
                Some(Heard::Yes) => words.say("yes"),
                Some(Heard::No) => words.say("no"),
                Some(Heard::Of(what)) => what.clone(),
                None => UNKNOWN.to_owned(),
            };
            vec![
                Cell::Text(Span::strong(transfer.topic.as_str())),
                Cell::plain(heard),
                text(transfer.experienced.as_deref()),
                text(transfer.applied.map(|date| words.date(date)).as_deref()),
                Cell::Text(self.next_use(transfer)),
            ]
        });
        Table { rows: rows.collect(), columns: columns.map(|key| Column::new(words.say(key))).into() }
    }

    fn need_example(&self) -> Vec<String> {
        let text = |key: &str| quoted(&self.words.say(key));
        self.example(
            "[[need]]",
            &[
                ("what", text("example-need-what"), "comment-what"),
                ("aim", text("example-need-aim"), "comment-aim"),
                ("from", text("example-need-from"), "comment-from"),
                ("mandate", text("example-need-mandate"), "comment-mandate"),
                ("topic", text("example-topic"), "comment-topic"),
                ("by", self.ahead(), "comment-by"),
                ("state", quoted(NeedState::Open.id()), "comment-state"),
            ],
        )
    }

    fn transfer_example(&self) -> Vec<String> {
        let text = |key: &str| quoted(&self.words.say(key));
        self.example(
            "[[transfer]]",
            &[
                ("topic", text("example-topic"), "comment-topic"),
                ("heard", "true".to_owned(), "comment-heard"),
                ("experienced", text("example-experienced"), "comment-experienced"),
                ("applied", self.today.to_string(), "comment-applied"),
                ("next", text("example-next"), "comment-next"),
                ("next_by", self.ahead(), "comment-by"),
            ],
        )
    }
}
