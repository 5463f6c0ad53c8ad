//! The state of a checklist at a glance.

use jiff::civil::Date;

use super::page::Page;
use super::words;
use crate::engine::checklist::{Readiness, readiness};
use crate::locales::{UNKNOWN, Words};
use crate::model::checklist::{Checklist, Entry, State};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::rubric::CheckQuestion;

/// The page on the checklists of a project: of each what is weakest, every question, and what to do about those that
/// are open.
pub fn page(page: &Page<'_>, checklists: &[Checklist<'_>]) -> Document {
    let mut document = Document::default();
    for checklist in checklists {
        document.blocks.extend(one(page, checklist).blocks);
    }
    page.end(document)
}

fn one(page: &Page<'_>, checklist: &Checklist<'_>) -> Document {
    let Page { path, today, words, .. } = *page;
    let readiness = readiness(checklist);
    let mut document = page.begin(checklist.rubric.head.title.get(words.lang()));
    document.push(Block::Paragraph(head(checklist, readiness, today, words)));
    let rows = by_urgency(checklist);
    document.push(Block::Table(table(&rows, today, words)));
    let open: Vec<Point> = rows
        .iter()
        .filter(|(_, entry)| needs_work(entry))
        .map(|(question, entry)| duty(question, entry, words))
        .collect();
    if !open.is_empty() {
        document.heading(words.say("heading-duties"));
        document.push(Block::List(open));
        let first = rows.first().map_or("", |(question, _)| question.id.as_str());
        document.hint(words.with("checklist-read-on", &[("path", path.into()), ("item", first.into())]));
    }
    document
}

/// "2 of 6 yes. Weakest: no. 1 overdue."
fn head(checklist: &Checklist<'_>, readiness: Readiness, today: Date, words: &Words) -> Vec<Span> {
    let counts = words.with("checklist-progress", &[("yes", readiness.yes.into()), ("of", readiness.of.into())]);
    let weakest = words::state(readiness.weakest, words);
    let overdue = checklist.entries.iter().filter(|entry| entry.overdue(today)).count();
    let claimed = checklist.entries.iter().filter(|entry| entry.claimed()).count();
    let mut spans = vec![Span::strong(counts)];
    if readiness.weakest != State::Yes {
        spans.extend([Span::plain(format!(" {} ", words.say("checklist-weakest"))), weakest, Span::plain(".")]);
    }
    for (key, n) in [("checklist-overdue-count", overdue), ("checklist-claimed-count", claimed)] {
        if n > 0 {
            spans.push(Span::plain(format!(" {}", words.with(key, &[("n", n.into())]))));
        }
    }
    spans
}

/// Open points first, weakest first; within a state as the checklist has them.
fn by_urgency<'a, 'r>(checklist: &'a Checklist<'r>) -> Vec<(&'r CheckQuestion, &'a Entry)> {
    let mut rows: Vec<_> = checklist.rows().collect();
    rows.sort_by_key(|(_, entry)| (entry.state, !entry.claimed()));
    rows
}

fn needs_work(entry: &Entry) -> bool {
    entry.state != State::Yes || entry.claimed()
}

fn table(rows: &[(&CheckQuestion, &Entry)], today: Date, words: &Words) -> Table {
    let columns = vec![
        Column::new(words.say("column-state")),
        Column::new(words.say("column-question")),
        Column::new(words.say("column-evidence")),
        Column::new(words.say("column-owner")),
        Column::new(words.say("column-due")),
    ];
    let text = |text: &Option<String>| Cell::plain(text.clone().unwrap_or_else(|| UNKNOWN.to_owned()));
    let rows = rows.iter().map(|(question, entry)| {
        let evidence = if entry.claimed() {
            Cell::Text(Span::new(words.say("claimed"), Tone::Caution))
        } else {
            text(&entry.evidence)
        };
        vec![
            Cell::Text(words::state(entry.state, words)),
            Cell::plain(question.name.get(words.lang())),
            evidence,
            text(&entry.owner),
            due(entry, today, words),
        ]
    });
    Table { rows: rows.collect(), columns }
}

fn due(entry: &Entry, today: Date, words: &Words) -> Cell {
    let Some(due) = entry.due else { return Cell::plain(UNKNOWN) };
    let date = words.date(due);
    if entry.overdue(today) {
        Cell::Text(Span::new(words.with("overdue", &[("date", date.into())]), Tone::Bad))
    } else {
        Cell::plain(date)
    }
}

/// What the navigator does, and what would show it.
fn duty(question: &CheckQuestion, entry: &Entry, words: &Words) -> Point {
    let name = Span::strong(format!("{}: ", question.name.get(words.lang())));
    let duty = if entry.claimed() { String::new() } else { format!("{} ", question.duty.get(words.lang())) };
    let evidence = question.evidence.get(words.lang()).join("; ");
    let evidence = words.with("evidence-would-be", &[("evidence", evidence.into())]);
    Point {
        text: vec![name, Span::plain(duty), Span::new(evidence, Tone::Quiet)],
        place: Some(question.id.to_string()),
    }
}
