//! The check on what changed in a rubric: whether its version says so.

use super::{Check, Family, Found, Severity};
use crate::model::edition::Revision;
use crate::model::finding::{Fact, Finding, Sureness};

/// What is checked; it is a plain fact of two files.
pub(super) const CHECK: Check =
    Check { code: "version-too-low", family: Family::Revision, certain: Severity::High, open: Severity::High, run: () };

/// The findings about a revision.
pub fn revision(revision: &Revision<'_>) -> Vec<Finding<'static>> {
    if revision.is_version_enough() {
        return Vec::new();
    }
    let facts = vec![
        ("version", Fact::Text(revision.new.version.to_string())),
        ("old", Fact::Text(revision.old.version.to_string())),
        ("least", Fact::Text(revision.least.to_string())),
    ];
    let place = Some(revision.new.version_place);
    vec![CHECK.judge(Found { certainty: Sureness::Certain, subject: None, place, facts })]
}
