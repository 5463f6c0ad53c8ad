//! What several checks say in the same way: a mean, a place, a status as a word.

use jiff::civil::Date;

use super::super::survey::current_responses;
use super::{Evidence, Found};
use crate::model::diagnosis::{Measured, Status, UnknownReason};
use crate::model::finding::{Fact, Facts, Sureness};
use crate::model::source::Place;

/// The mean; "none" chooses the wording without one.
pub(super) fn score<'r>(name: &'static str, measured: &Measured<'_>) -> (&'static str, Fact<'r>) {
    (name, measured.score.map_or_else(|| Fact::Text("none".to_owned()), |score| Fact::Number(score, 1)))
}

/// The first of the answers that count.
pub(super) fn place_of_answers(evidence: &Evidence<'_, '_>) -> Option<Place> {
    current_responses(evidence.case).first()?.place
}

/// The word for a status.
pub(super) fn status_word(status: Status) -> &'static str {
    match status {
        Status::Missing => "status-missing",
        Status::Weak => "status-weak",
        Status::Present => "status-present",
        Status::Unknown => "status-unknown",
        Status::Suppressed => "status-suppressed",
    }
}

/// The words for why nothing is known.
pub(super) fn reason_word(reason: UnknownReason) -> &'static str {
    match reason {
        UnknownReason::GroupTooSmall => "unknown-group_too_small",
        UnknownReason::NoRespondents => "unknown-no_respondents",
        UnknownReason::NotAsked => "unknown-not_asked",
        UnknownReason::NotApplicable => "unknown-not_applicable",
        UnknownReason::DontKnow => "unknown-dont_know",
        UnknownReason::LowCoverage => "unknown-low_coverage",
    }
}

/// A plain fact of the file, on nothing in particular.
pub(super) fn plain<'r>(subject: &str, facts: Facts<'r>) -> Found<'r> {
    Found { certainty: Sureness::Certain, subject: Some(subject.to_owned()), place: None, facts }
}

/// A plain fact of the file about one of its entries.
pub(super) fn about<'r>(subject: &str, place: Place, facts: Facts<'r>) -> Found<'r> {
    Found { place: Some(place), ..plain(subject, facts) }
}

/// A text as it stands in the file.
pub(super) fn text<'r>(text: &str) -> Fact<'r> {
    Fact::Text(text.to_owned())
}

/// The cut-over date beside another one, if both are known.
pub(super) fn cut_over_and(evidence: &Evidence<'_, '_>, date: Option<Date>) -> Option<(Date, Date)> {
    evidence.case.about.cut_over.zip(date)
}
