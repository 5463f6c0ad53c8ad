//! The shapes of the files that people write, as their readers give them away.
//!
//! Files that only programs write have none here: answers from a questionnaire, and ledgers.

use super::library::Library;
use super::reader::shape_of;
use super::{FileKind, case, letterhead, profile, round, rubric, survey};
use crate::model::rubric::Kind;
use crate::model::shape::Shape;

/// The shape of a kind of file; none if only programs write it, or if it has several.
pub fn shape(kind: FileKind) -> Option<Shape> {
    let library = Library::default();
    Some(match kind {
        FileKind::Case => shape_of(kind, |table, notes| drop(case::content(table, &library, notes))),
        FileKind::Profile => shape_of(kind, |table, notes| drop(profile::content(table, &library, notes))),
        FileKind::Survey => shape_of(kind, |table, notes| drop(survey::file_content(table, &library, notes))),
        FileKind::Round => shape_of(kind, |table, notes| drop(round::content(table, notes))),
        FileKind::Letterhead => shape_of(kind, |table, notes| drop(letterhead::content(table, |_| None, notes))),
        FileKind::Rubric | FileKind::Answers | FileKind::Ledger => return None,
    })
}

/// The shape of a rubric of a kind.
pub fn rubric_shape(kind: Kind) -> Shape {
    rubric::shape(kind)
}
