//! Reads `[[audience]]`: what each group is told in answer to the typical questions.

use super::list;
use crate::load::library::Library;
use crate::load::notes::{Notes, unknown};
use crate::load::reader::Table;
use crate::model::messages::{Audience, Messages};
use crate::model::problem::ProblemCode;
use crate::model::rubric::List;

pub(super) fn messages<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Option<Messages<'r>> {
    let audiences = table.tables("audience", notes);
    if audiences.is_empty() {
        return None;
    }
    let questions = list(library, "typical_questions");
    let audiences = audiences.into_iter().map(|item| audience(item, questions, notes)).collect();
    Some(Messages { questions, audiences })
}

fn audience(mut item: Table<'_>, questions: &List, notes: &mut Notes<'_>) -> Audience {
    let audience = Audience {
        name: item.needed_name("name", notes),
        answers: answers(&mut item, questions, notes),
        loss: item.said("loss", notes),
        told_by: item.said("told_by", notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    audience
}

fn answers(item: &mut Table<'_>, questions: &List, notes: &mut Notes<'_>) -> Vec<Option<String>> {
    let mut answers = vec![None; questions.entries.len()];
    let Some(table) = item.table("answers", notes) else { return answers };
    for (key, span, value) in table.entries() {
        let Some(at) = questions.entries.iter().position(|question| question.id.as_str() == key) else {
            let known = questions.entries.iter().map(|question| question.id.as_str());
            notes.problem(ProblemCode::UnknownId, span, unknown("id", key, known));
            continue;
        };
        let text = value.text(notes).map(|text| text.value.trim().to_owned()).filter(|text| !text.is_empty());
        if let Some(answer) = answers.get_mut(at) {
            *answer = text;
        }
    }
    answers
}
