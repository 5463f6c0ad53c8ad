//! Reads profiles, and answers given in one sitting. Both hold ratings in the same form.

use super::FileKind;
use super::case::{answer, named_rubrics};
use super::library::Library;
use super::notes::{Notes, closest, unknown};
use super::reader::{Table, read};
use super::round::{occasion, rater};
use super::transfer::follow_up;
use super::value::Value;
use crate::model::answer::Answer;
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::profile::{LogEntry, Profile, Rating};
use crate::model::rubric::{Competence, CompetenceRubric};

/// What `next` says in a profile that is finished.
pub const FINISHED: &str = "finished";

/// Reads a profile: `[rating]`, and where an unfinished assessment goes on.
pub fn profile<'r>(text: &str, library: &'r Library) -> Result<Profile<'r>, Vec<Problem>> {
    read(text, FileKind::Profile, |table, notes| content(table, library, notes))
}

/// What a profile says.
pub(super) fn content<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Profile<'r> {
    let (mut profile, ids) = head(table, library, notes);
    profile.rater = rater(table, notes);
    profile.occasion = occasion(table, notes);
    profile.turn = table.integer("turn", 1..=2, notes).and_then(|turn| u8::try_from(turn.value).ok()).unwrap_or(1);
    profile.subject = table.plain_text("subject", notes);
    profile.date = table.date("date", notes);
    profile.keep_until = table.date("keep_until", notes);
    profile.resume_at = next(table, profile.rubric, notes);
    if let Some(ratings) = table.table("rating", notes) {
        ratings_into(&ratings, ids, &mut profile, notes);
    }
    if let Some(then) = table.table("then", notes) {
        then_into(&then, ids, &mut profile, notes);
    }
    profile.log = table.tables("log", notes).into_iter().filter_map(|entry| log_entry(entry, notes)).collect();
    profile.log.sort_by_key(|entry| entry.done);
    profile.follow_up = follow_up(table, notes);
    profile.remarks = notes.take_remarks();
    profile
}

/// A module that was done. Which modules there are is for the curriculum to say, and that may be another tomorrow.
fn log_entry(mut entry: Table<'_>, notes: &mut Notes<'_>) -> Option<LogEntry> {
    let module = entry.needed_id("module", notes).value;
    entry.need("done", notes);
    let done = entry.date("done", notes);
    let applied = entry.plain_text("applied", notes).filter(|applied| !applied.trim().is_empty());
    entry.finish(notes);
    Some(LogEntry { module, done: done?, applied })
}

/// Reads answers: `[answers]`, as a form or a script gives them.
pub fn answers<'r>(text: &str, library: &'r Library) -> Result<Profile<'r>, Vec<Problem>> {
    read(text, FileKind::Answers, |table, notes| {
        let (mut profile, ids) = head(table, library, notes);
        profile.subject = table.plain_text("subject", notes);
        profile.date = table.date("date", notes);
        let answers = table.needed_table("answers", notes);
        ratings_into(&answers, ids, &mut profile, notes);
        profile
    })
}

/// An empty profile of the rubric that is named, and whether it was written with an earlier version of it.
fn head<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> (Profile<'r>, Ids) {
    let named = named_rubrics(table, library, |wanted, have| wanted <= have, notes);
    let found = named.iter().find_map(|named| Some((named.rubric.as_competence()?, named.version.as_ref())));
    let (rubric, version) = found.unwrap_or_else(|| (library.competences(), None));
    let ids = if version.is_some_and(|version| *version < rubric.head.version) { Ids::Earlier } else { Ids::Same };
    (Profile::empty(rubric), ids)
}

/// Which ids a file may speak of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ids {
    /// Those of the rubric.
    Same,
    /// Those of an earlier version: some have moved, some are gone.
    Earlier,
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

fn ratings_into(table: &Table<'_>, ids: Ids, profile: &mut Profile<'_>, notes: &mut Notes<'_>) {
    each_competence(table, ids, profile, notes, rating_into);
}

/// What the levels of the time before look like from today.
fn then_into(table: &Table<'_>, ids: Ids, profile: &mut Profile<'_>, notes: &mut Notes<'_>) {
    each_competence(table, ids, profile, notes, |competence, value, profile, notes| {
        let answer = answer(value, &profile.rubric.scale, notes);
        if let (Some(answer), Some(slot)) = (answer, profile.then.get_mut(competence.slot)) {
            *slot = answer;
        }
    });
}

/// Reads one value per competence. In a file of an earlier version, an id that has moved counts where it is now, and
/// one that is gone is remembered.
fn each_competence(
    table: &Table<'_>,
    ids: Ids,
    profile: &mut Profile<'_>,
    notes: &mut Notes<'_>,
    read: impl Fn(&Competence, Value<'_>, &mut Profile<'_>, &mut Notes<'_>),
) {
    let rubric = profile.rubric;
    for (key, span, value) in table.entries() {
        let moved = rubric.moved.iter().find(|moved| ids == Ids::Earlier && moved.from.as_str() == key);
        let id = moved.map_or(key, |moved| moved.to.as_str());
        if let Some(competence) = rubric.competences().find(|competence| competence.id.as_str() == id) {
            read(competence, value, profile, notes);
        } else if ids == Ids::Earlier {
            profile.foreign.push(key.to_owned());
        } else {
            let known = rubric.competences().map(|competence| competence.id.as_str());
            let mut facts = vec![("id", Fact::Text(key.to_owned())), ("known", Fact::List(Vec::new()))];
            facts.extend(closest(key, known).map(|best| ("best", Fact::Text(best.to_owned()))));
            notes.problem(ProblemCode::UnknownId, span, facts);
        }
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
