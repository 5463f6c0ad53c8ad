//! Reads a case: one change project. Its head stands here, each of its sections in a file of its own.

mod checklist;
mod responses;
mod stated;

pub(super) use responses::{answer, wave};

use self::checklist::checklist;
use self::responses::responses;
use self::stated::stated;
use super::FileKind;
use super::library::Library;
use super::notes::{At, Notes, unknown};
use super::reader::{Table, read};
use super::transfer::follow_up;
use crate::model::case::{About, Case};
use crate::model::checklist::Checklist;
use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::Rubric;

/// k where nothing else is said (METHOD C4.2): one's own view is one's own, a group of others is at least five.
const MIN_GROUP: usize = 5;

/// Reads a case, or says everything that is wrong with it.
pub fn case<'r>(text: &str, library: &'r Library) -> Result<Case<'r>, Vec<Problem>> {
    read(text, FileKind::Case, |table, notes| {
        let named = named_rubrics(table, library, SAME_MAJOR, notes);
        let rubric = named.iter().find_map(|named| named.rubric.as_factors()).unwrap_or_else(|| library.factors());
        let head = table.table("case", notes);
        let card = table.table("card", notes);
        let stated = stated(table, rubric, notes);
        let responses = responses(table, rubric, notes);
        let questions = named.iter().find_map(|named| named.rubric.as_checklist());
        let checklist = match table.table("checklist", notes) {
            Some(entries) => Some(checklist(&entries, questions.unwrap_or_else(|| library.checklist()), notes)),
            None => questions.map(Checklist::empty),
        };
        let about = about(head, card, responses.len(), notes);
        let follow_up = follow_up(table, notes);
        Case { rubric, about, stated, responses, checklist, follow_up, remarks: notes.take_remarks() }
    })
}

/// A rubric a file names.
pub(super) struct Named<'r> {
    pub(super) rubric: &'r Rubric,
    /// The version the file was written with, if it says so.
    pub(super) version: Option<semver::Version>,
}

/// Whether a file written with one version of a rubric can be read with another.
pub(super) type Fits = fn(wanted: &semver::Version, have: &semver::Version) -> bool;

/// The same major version, and not newer than what is at hand.
pub(super) const SAME_MAJOR: Fits = |wanted, have| wanted.major == have.major && wanted <= have;

/// The rubrics a file names, each of which must be at hand in a version that fits.
pub(super) fn named_rubrics<'r>(
    table: &mut Table<'_>,
    library: &'r Library,
    fits: Fits,
    notes: &mut Notes<'_>,
) -> Vec<Named<'r>> {
    let mut rubrics = Vec::new();
    for mut named in table.tables("rubrics", notes) {
        let id = named.needed_text("id", notes);
        let version = named.text("version", notes);
        named.value("hash");
        named.finish(notes);
        if let Some(rubric) = library.find(&id.value) {
            let version = version.and_then(|version| check_version(&version, rubric, fits, notes));
            rubrics.push(Named { rubric, version });
        } else if !id.span.is_empty() {
            let known = library.ids();
            notes.problem(ProblemCode::UnknownRubric, id.span, unknown("id", &id.value, known.iter().copied()));
        }
    }
    rubrics
}

/// The version, if it fits.
fn check_version(version: &At<String>, rubric: &Rubric, fits: Fits, notes: &mut Notes<'_>) -> Option<semver::Version> {
    let have = &rubric.head().version;
    let wanted = semver::Version::parse(&version.value).ok().filter(|wanted| fits(wanted, have));
    if wanted.is_none() {
        let facts = vec![
            ("id", Fact::Text(rubric.head().id.to_string())),
            ("found", Fact::Text(version.value.clone())),
            ("needed", Fact::Text(have.to_string())),
        ];
        notes.problem(ProblemCode::RubricVersion, version.span.clone(), facts);
    }
    wanted
}

fn about(head: Option<Table<'_>>, card: Option<Table<'_>>, responses: usize, notes: &mut Notes<'_>) -> About {
    let mut head = head.unwrap_or_else(Table::absent);
    let mut card = card.unwrap_or_else(Table::absent);
    let open_workshop = head.flag("open_workshop", notes);
    let default = if responses <= 1 || open_workshop { 1 } else { MIN_GROUP };
    let min_group = head.integer("min_group", 1..=1000, notes);
    let about = About {
        id: head.plain_text("id", notes),
        title: head.plain_text("title", notes),
        organisation: head.plain_text("organisation", notes),
        invited: head.integer("invited", 1..=10_000_000, notes).and_then(|found| u32::try_from(found.value).ok()),
        min_group: min_group.and_then(|found| usize::try_from(found.value).ok()).unwrap_or(default),
        cut_over: card.date("cut_over", notes),
        trial_until: card.date("trial_until", notes),
    };
    head.finish(notes);
    card.finish(notes);
    about
}
