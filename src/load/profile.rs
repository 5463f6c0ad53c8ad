//! Reads profiles, and answers given in one sitting. Both hold ratings in the same form.

use super::FileKind;
use super::case::{answer, named_rubrics};
use super::library::Library;
use super::notes::{Notes, closest, unknown};
use super::reader::{Table, read};
use super::value::Value;
use crate::model::answer::Answer;
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::profile::{Profile, Rating};
use crate::model::rubric::{Competence, CompetenceRubric};

/// What `next` says in a profile that is finished.
pub const FINISHED: &str = "finished";

/// Reads a profile: `[rating]`, and where an unfinished assessment goes on.
pub fn profile<'r>(text: &str, library: &'r Library) -> Result<Profile<'r>, Vec<Problem>> {
    read(text, FileKind::Profile, |table, notes| {
        let mut profile = head(table, library, notes);
        table.choice("rater", &[("self", ())], notes);
        profile.subject = table.plain_text("subject", notes);
        profile.date = table.date("date", notes);
        profile.resume_at = next(table, profile.rubric, notes);
        if let Some(ratings) = table.table("rating", notes) {
            ratings_into(&ratings, &mut profile, notes);
        }
        profile
    })
}

/// Reads answers: `[answers]`, as a form or a script gives them.
pub fn answers<'r>(text: &str, library: &'r Library) -> Result<Profile<'r>, Vec<Problem>> {
    read(text, FileKind::Answers, |table, notes| {
        let mut profile = head(table, library, notes);
        profile.subject = table.plain_text("subject", notes);
        profile.date = table.date("date", notes);
        let answers = table.needed_table("answers", notes);
        ratings_into(&answers, &mut profile, notes);
        profile
    })
}

fn head<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Profile<'r> {
    let named = named_rubrics(table, library, notes);
    let rubric = named.iter().find_map(|rubric| rubric.as_competence()).unwrap_or_else(|| library.competences());
    Profile::empty(rubric)
}

/// The question an unfinished assessment goes on with; none if it is finished.
fn next(table: &mut Table<'_>, rubric: &CompetenceRubric, notes: &mut Notes<'_>) -> Option<Id> {
    let next = table.text("next", notes).filter(|next| next.value != FINISHED)?;
    let found = rubric.competences().find(|competence| competence.id.as_str() == next.value);
    if found.is_none() {
        let ids = rubric.competences().map(|competence| competence.id.as_str());
        notes.problem(ProblemCode::UnknownId, next.span, unknown("id", &next.value, ids));
    }
    found.map(|competence| competence.id.clone())
}

fn ratings_into(table: &Table<'_>, profile: &mut Profile<'_>, notes: &mut Notes<'_>) {
    let rubric = profile.rubric;
    for (key, span, value) in table.entries() {
        let Some(competence) = rubric.competences().find(|competence| competence.id.as_str() == key) else {
            let ids = rubric.competences().map(|competence| competence.id.as_str());
            let mut facts = vec![("id", Fact::Text(key.to_owned())), ("known", Fact::List(Vec::new()))];
            facts.extend(closest(key, ids).map(|best| ("best", Fact::Text(best.to_owned()))));
            notes.problem(ProblemCode::UnknownId, span, facts);
            continue;
        };
        rating_into(competence, value, profile, notes);
    }
}

/// A rating is a level alone, or a table with wish, relevance and evidence.
fn rating_into(competence: &Competence, value: Value<'_>, profile: &mut Profile<'_>, notes: &mut Notes<'_>) {
    let scale = &profile.rubric.scale;
    let rating = if value.as_table().is_some() {
        let Some(mut table) = Table::of(value, notes) else { return };
        let level = table.value("level").and_then(|value| answer(value, scale, notes));
        let wish = table.value("wish").and_then(|value| answer(value, scale, notes));
        let relevance = table.integer("relevance", 1..=3, notes);
        let evidence = table.plain_text("evidence", notes).filter(|evidence| !evidence.trim().is_empty());
        table.finish(notes);
        Rating {
            level: level.unwrap_or(Answer::Missing),
            wish: match wish {
                Some(Answer::Value(level)) => Some(level),
                _ => None,
            },
            relevance: relevance.and_then(|found| u8::try_from(found.value).ok()),
            evidence,
        }
    } else {
        Rating { level: answer(value, scale, notes).unwrap_or(Answer::Missing), ..Rating::default() }
    };
    if let Some(slot) = profile.ratings.get_mut(competence.slot) {
        *slot = rating;
    }
}
