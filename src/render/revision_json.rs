//! The machine contract of what changed in a rubric: `lotse.rubric-diff/1`.

use serde::Serialize;

use super::json::text;
use crate::model::edition::{Change, Edition, Fate, Part, Revision, Step};

/// A revision as JSON, ending in a newline.
pub fn revision(revision: &Revision<'_>, version: &str) -> String {
    text(&Document {
        schema: "lotse.rubric-diff/1",
        lotse: version,
        kind: revision.new.kind.id(),
        old: Named::of(revision.old),
        new: Named::of(revision.new),
        step: revision.step.map(Step::id),
        least_version: revision.least.to_string(),
        version_is_enough: revision.is_version_enough(),
        answers: revision.answers.iter().map(answer).collect(),
        changes: revision.changes.iter().map(change).collect(),
    })
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    lotse: &'a str,
    kind: &'static str,
    old: Named<'a>,
    new: Named<'a>,
    step: Option<&'static str>,
    least_version: String,
    version_is_enough: bool,
    answers: Vec<Answer<'a>>,
    changes: Vec<Changed<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    version: String,
    hash: &'a str,
}

impl<'a> Named<'a> {
    fn of(edition: &'a Edition) -> Self {
        Named { id: edition.id.as_str(), version: edition.version.to_string(), hash: &edition.hash }
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    answers: &'static str,
    now: Option<&'a str>,
}

#[derive(Serialize)]
struct Changed<'a> {
    step: &'static str,
    change: &'static str,
    section: &'a str,
    id: &'a str,
    key: Option<&'a str>,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

fn answer<'a>((part, fate): &(&'a Part, Fate<'a>)) -> Answer<'a> {
    let now = match fate {
        Fate::Renamed(id) => Some(*id),
        Fate::Gone => None,
        Fate::Same | Fate::Reworded | Fate::Different => Some(part.id.as_str()),
    };
    Answer { id: &part.id, answers: fate.id(), now }
}

fn change<'a>(change: &Change<'a>) -> Changed<'a> {
    Changed {
        step: change.step.id(),
        change: change.what.id(),
        section: &change.part.section,
        id: &change.part.id,
        key: change.key,
        before: change.before,
        after: change.after,
    }
}
