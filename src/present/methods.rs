//! Method cards for workshops.

use super::words;
use crate::locales::Words;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::rubric::{Method, MethodRubric};

/// Every card in one table, to choose from by what is needed.
pub(super) fn overview(rubric: &MethodRubric, words: &Words, document: &mut Document) {
    let lang = words.lang();
    let columns = vec![
        Column::new(words.say("column-method")),
        Column::new(words.say("column-purpose")),
        Column::new(words.say("column-minutes")).right(),
        Column::new(words.say("column-people")).right(),
        Column::new(words.say("column-medium")).expendable(1),
    ];
    let rows = rubric.methods.iter().map(|method| {
        vec![
            Cell::Text(Span::strong(method.name.get(lang))),
            Cell::plain(method.purpose.get(lang)),
            Cell::plain(method.minutes.to_string()),
            Cell::plain(people(method)),
            Cell::plain(words.say(&format!("medium-{}", method.medium.id()))),
        ]
    });
    document.push(Block::Table(Table { rows: rows.collect(), columns }));
}

/// One card with everything it says.
pub(super) fn method(method: &Method, words: &Words, document: &mut Document) {
    let lang = words.lang();
    let id = Span::new(format!("  {}", method.id), Tone::Quiet);
    document.push(Block::Paragraph(vec![Span::plain(method.purpose.get(lang)), id]));
    let args = [
        ("time", words::minutes(method.minutes, words).into()),
        ("people", people(method).into()),
        ("medium", words.say(&format!("medium-{}", method.medium.id())).into()),
    ];
    document.text(words.with("method-frame", &args));
    document.text(words.with("method-material", &[("material", method.material.get(lang).into())]));
    document.push(Block::List(method.steps.get(lang).iter().map(Point::plain).collect()));
}

fn people(method: &Method) -> String {
    format!("{}–{}", method.people.0, method.people.1)
}
