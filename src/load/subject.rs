//! Reads a case or a profile, whichever the text says it is.

use super::library::Library;
use super::reader::kind;
use super::{FileKind, case, profile};
use crate::model::problem::Problem;
use crate::model::subject::Subject;

/// Reads a case or a profile, or says everything that is wrong with it.
pub fn subject<'r>(text: &str, library: &'r Library) -> Result<Subject<'r>, Vec<Problem>> {
    match kind(text) {
        Some(FileKind::Profile) => profile(text, library).map(|profile| Subject::Profile(Box::new(profile))),
        _ => case(text, library).map(|case| Subject::Case(Box::new(case))),
    }
}
