//! Checks on the file itself: what should not stand in it.

use super::Family::File;
use super::Severity::{Hint, Medium};
use super::{Check, Evidence, Found, OnCase};
use crate::model::case::RemarkKind;
use crate::model::finding::Sureness;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 2] = [
    Check::new("email-address", File, Medium, email_address),
    Check::new("control-character", File, Hint, control_character),
];

/// A text that looks like an e-mail address.
fn email_address<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    remarks(evidence, RemarkKind::EmailAddress)
}

/// A text with characters that cannot be seen.
fn control_character<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    remarks(evidence, RemarkKind::ControlCharacter)
}

fn remarks<'r>(evidence: &Evidence<'_, 'r>, kind: RemarkKind) -> Vec<Found<'r>> {
    let remarks = evidence.case.remarks.iter().filter(|remark| remark.kind == kind);
    let found = |place| Found { certainty: Sureness::Certain, subject: None, place, facts: Vec::new() };
    remarks.map(|remark| found(Some(remark.place))).collect()
}
