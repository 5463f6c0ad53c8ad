//! What changed from one edition of a rubric to the next: the version it needs, what becomes of answers, every change.

use super::words::capitalised;
use crate::locales::{UNKNOWN, Words};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::edition::{Change, Fate, Part, Revision, Step, What};
use crate::model::rubric::Kind;

/// So many ids are named in a line; of more, how many there are.
const NAMED: usize = 8;

/// The whole report, the step of the version first.
pub fn report(revision: &Revision<'_>, words: &Words) -> Document {
    let (old, new) = (revision.old, revision.new);
    let mut document = Document::default();
    let title = format!("{} {} → {}", new.id, old.version, new.version);
    document.push(Block::Title(title, capitalised(&words.say(&format!("kind-{}", new.kind.id())))));
    document.push(Block::Paragraph(verdict(revision, words)));
    if !revision.answers.is_empty() {
        document.heading(words.with("diff-answers", &[("version", old.version.to_string().into())]));
        document.push(Block::List(answers(revision, words)));
    }
    for step in Step::ALL {
        let changes: Vec<&Change<'_>> = revision.changes.iter().filter(|change| change.step == step).collect();
        if !changes.is_empty() {
            document.heading(words.say(&format!("diff-{}", step.id())));
            document.push(table(&changes, words));
        }
    }
    document
}

/// Which version is needed, why, and whether it is there.
fn verdict(revision: &Revision<'_>, words: &Words) -> Vec<Span> {
    let Some(step) = revision.step else { return vec![Span::strong(words.say("diff-nothing"))] };
    let args = [
        ("least", revision.least.to_string().into()),
        ("version", revision.new.version.to_string().into()),
        ("major", revision.old.version.major.to_string().into()),
    ];
    let needed = Span::strong(words.with(&format!("diff-needs-{}", step.id()), &args));
    let (key, tone) =
        if revision.is_version_enough() { ("diff-enough", Tone::Good) } else { ("diff-too-low", Tone::Bad) };
    let mut verdict = vec![needed, Span::plain(" "), Span::new(words.with(key, &args), tone)];
    if step == Step::Major {
        let key = if revision.new.kind == Kind::Competence { "diff-profiles-stay" } else { "diff-case-too-old" };
        verdict.push(Span::plain(format!(" {}", words.with(key, &args))));
    }
    verdict
}

/// What becomes of answers, a line for each fate that befalls one.
fn answers(revision: &Revision<'_>, words: &Words) -> Vec<Point> {
    let line = |id: &str| {
        let ids = revision.answers.iter().filter(|(_, fate)| fate.id() == id).map(|(part, fate)| match fate {
            Fate::Renamed(now) => format!("{} → {now}", part.id),
            _ => part.id.clone(),
        });
        let ids: Vec<String> = ids.collect();
        let text = words.with(&format!("diff-fate-{id}"), &[("n", ids.len().into())]);
        let named = id != Fate::Same.id() && ids.len() <= NAMED;
        let text = if named { format!("{text} {}", ids.join(", ")) } else { text };
        (!ids.is_empty()).then(|| Point::plain(text))
    };
    Fate::IDS.into_iter().filter_map(line).collect()
}

fn table(changes: &[&Change<'_>], words: &Words) -> Block {
    let columns = vec![
        Column::new(words.say("column-change")),
        Column::new(words.say("column-part")).naming(),
        Column::new(words.say("column-before")),
        Column::new(words.say("column-after")),
    ];
    let row = |change: &&Change<'_>| {
        let (before, after) = values(change, words);
        vec![
            Cell::plain(words.say(&format!("diff-what-{}", change.what.id()))),
            Cell::Text(Span::strong(place(change))),
            Cell::plain(before),
            Cell::plain(after),
        ]
    };
    Block::Table(Table { columns, rows: changes.iter().map(row).collect() })
}

/// Where in the file it stands, as the file has it.
fn place(change: &Change<'_>) -> String {
    let part = change.part;
    let section = if part.section.is_empty() { String::new() } else { format!("[[{}]] {}", part.section, part.id) };
    let words = [section.as_str(), change.key.unwrap_or_default()];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What it was and what it is; of a whole part, what it says of itself.
fn values(change: &Change<'_>, words: &Words) -> (String, String) {
    let told = |value: Option<&str>| value.unwrap_or(UNKNOWN).to_owned();
    match change.what {
        What::Gone => (says(change.part, words), told(None)),
        What::New => (told(None), says(change.part, words)),
        _ => (told(change.before), told(change.after)),
    }
}

/// How a part calls itself, or what it asks.
fn says(part: &Part, words: &Words) -> String {
    let keys = ["name", "text", "question"].map(|key| format!("{key}.{}", words.lang().code()));
    let said = keys.iter().find_map(|key| part.value(key));
    said.unwrap_or(&part.id).to_owned()
}
