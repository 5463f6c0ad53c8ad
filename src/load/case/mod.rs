//! Reads a case: one change project. Its head stands here, each of its sections in a file of its own.

mod agenda;
mod backing;
mod card;
mod checklist;
mod concerns;
mod ignores;
mod mandates;
mod messages;
mod responses;
mod stated;
mod visit;
mod workshop;

pub(super) use responses::{answer, responses, wave};
pub(super) use stated::{stated, words};

use self::card::{Dates, card};
use self::checklist::checklists;
use super::FileKind;
use super::library::Library;
use super::notes::{At, Notes, unknown};
use super::reader::{Table, read};
use super::transfer::follow_up;
use crate::model::case::{About, Case};
use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::{List, Rubric};

/// k where nothing else is said (METHOD C4.2): one's own view is one's own, a group of others is at least five.
const MIN_GROUP: usize = 5;

/// Reads a case, or says everything that is wrong with it.
pub fn case<'r>(text: &str, library: &'r Library) -> Result<Case<'r>, Vec<Problem>> {
    read(text, FileKind::Case, |table, notes| content(table, library, notes))
}

/// What a case says. Only its parts are looked at one by one.
pub(super) fn content<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Case<'r> {
    let named = named_rubrics(table, library, SAME_MAJOR, notes);
    let rubric = named.iter().find_map(|named| named.rubric.as_factors()).unwrap_or_else(|| library.factors());
    let head = table.table("case", notes);
    let (card, dates) = card(table, notes);
    let stated = stated(table, rubric, notes);
    let beside = table.plain_text("responses", notes);
    let responses = if beside.is_some() { Vec::new() } else { responses(table, rubric, notes) };
    // A table beside the case holds the answers of many.
    let people = if beside.is_some() { usize::MAX } else { responses.len() };
    let lists = named.iter().filter_map(|named| named.rubric.as_checklist()).collect();
    Case {
        rubric,
        about: about(head, dates, people, notes),
        stated,
        responses,
        table: beside,
        checklists: checklists(table, lists, library, notes),
        card,
        messages: messages::messages(table, library, notes),
        concerns: concerns::concerns(table, library, notes),
        backing: backing::backing(table, notes),
        mandates: mandates::mandates(table, library, notes),
        agenda: agenda::agenda(table, rubric, library, notes),
        rounds: agenda::rounds(table, notes),
        visit: visit::visit(table, library, notes),
        workshop: workshop::workshop(table, library, notes),
        follow_up: follow_up(table, notes),
        ignores: ignores::ignores(table, notes),
        remarks: notes.take_remarks(),
    }
}

/// A list the sections of a case refer to.
fn list<'r>(library: &'r Library, id: &str) -> &'r List {
    library.list(id).expect("tests/rubrics.rs finds every list a case refers to")
}

/// What a key refers to by its id, if the key is there.
fn reference<'i, T>(
    table: &mut Table<'_>,
    key: &'static str,
    items: &'i [T],
    id: impl Fn(&T) -> &str + Copy,
    notes: &mut Notes<'_>,
) -> Option<&'i T> {
    items.get(reference_at(table, key, items, id, notes)?)
}

/// The place of what a key refers to by its id, if the key is there.
fn reference_at<T>(
    table: &mut Table<'_>,
    key: &'static str,
    items: &[T],
    id: impl Fn(&T) -> &str + Copy,
    notes: &mut Notes<'_>,
) -> Option<usize> {
    let word = table.text(key, notes)?;
    let found = items.iter().position(|item| id(item) == word.value);
    if found.is_none() {
        notes.problem(ProblemCode::UnknownId, word.span, unknown("id", &word.value, items.iter().map(id)));
    }
    found
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

fn about(head: Option<Table<'_>>, dates: Dates, responses: usize, notes: &mut Notes<'_>) -> About {
    let mut head = head.unwrap_or_else(Table::absent);
    let open_workshop = head.flag("open_workshop", notes);
    let default = if responses <= 1 || open_workshop { 1 } else { MIN_GROUP };
    let min_group = head.integer("min_group", 1..=1000, notes);
    let about = About {
        id: head.plain_text("id", notes),
        title: head.plain_text("title", notes),
        organisation: head.plain_text("organisation", notes),
        invited: head.integer("invited", 1..=10_000_000, notes).and_then(|found| u32::try_from(found.value).ok()),
        min_group: min_group.and_then(|found| usize::try_from(found.value).ok()).unwrap_or(default),
        cut_over: dates.cut_over,
        trial_until: dates.trial_until,
    };
    head.finish(notes);
    about
}
