//! What a survey of some size would show, before it is held.

use crate::locales::Words;
use crate::model::document::{Block, Cell, Column, Document, Span, Table};
use crate::model::planning::{Chance, SurveyPlan};

/// How likely gaps are seen with so many people, and from how many on it is worth it.
pub fn report(plan: &SurveyPlan, words: &Words) -> Document {
    let mut document = Document::default();
    let clear = plan.chances.iter().find(|chance| chance.mean.total_cmp(&plan.clear_mean).is_eq());
    let args = [
        ("n", plan.people.into()),
        ("mean", words.number(plan.clear_mean, 1).into()),
        ("chance", words.percent(clear.map_or(0.0, |chance| chance.chance)).into()),
        ("wanted", words.percent(plan.wanted_chance).into()),
        ("from", plan.worth_from.unwrap_or(0).into()),
        ("persons", words.number(plan.person_sd, 1).into()),
        ("noise", words.number(plan.noise_sd, 1).into()),
    ];
    document.push(Block::Paragraph(vec![Span::strong(words.with("plan-answer", &args))]));
    document.text(words.with("plan-worth", &args));
    document.push(Block::Table(table(plan, words)));
    document.text(words.with("plan-assumptions", &args));
    document
}

fn table(plan: &SurveyPlan, words: &Words) -> Table {
    let columns = vec![Column::new(words.say("plan-mean")), Column::new(words.say("plan-chance")).right()];
    let row = |Chance { mean, chance }: &Chance| {
        vec![Cell::Text(Span::strong(words.number(*mean, 1))), Cell::plain(words.percent(*chance))]
    };
    Table { columns, rows: plan.chances.iter().map(row).collect() }
}
