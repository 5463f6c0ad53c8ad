//! Checks on the checklist (METHOD C7).

use super::Family;
use super::Severity::{Low, Medium};
use super::{Check, Evidence, Found, OnCase};
use crate::model::checklist::{Checklist, Entry, State};
use crate::model::finding::{Fact, Facts, Sureness};
use crate::model::rubric::CheckQuestion;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 4] = [
    Check::new("checklist-overdue", Family::Checklist, Medium, overdue),
    Check::new("checklist-not-retold", Family::Checklist, Medium, not_retold),
    Check::new("checklist-claimed", Family::Checklist, Low, claimed),
    Check::new("checklist-stale", Family::Checklist, Low, stale),
];

/// A question whose day has passed without a "yes".
fn overdue<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    entries(evidence, |_, entry| {
        let due = entry.due.filter(|_| entry.overdue(evidence.today))?;
        Some(vec![("due", Fact::Date(due)), ("owner", Fact::Text(entry.owner.clone().unwrap_or_default()))])
    })
}

/// A "yes" without evidence.
fn claimed<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    entries(evidence, |_, entry| entry.claimed().then(Vec::new))
}

/// A "yes" to whether all have understood, and nobody has retold it.
fn not_retold<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    entries(evidence, |question, entry| {
        (question.retold && entry.state == State::Yes && entry.retold.is_none()).then(Vec::new)
    })
}

/// A "yes" whose evidence was last looked at longer ago than it keeps.
fn stale<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    entries(evidence, |question, entry| {
        let days = question.shelf_life.filter(|_| entry.state == State::Yes)?;
        let checked = entry.checked?;
        let keeps = checked.saturating_add(jiff::Span::new().days(days));
        (keeps < evidence.today).then(|| vec![("checked", Fact::Date(checked)), ("days", Fact::Count(days as usize))])
    })
}

fn entries<'r>(
    evidence: &Evidence<'_, 'r>,
    test: impl Fn(&CheckQuestion, &Entry) -> Option<Facts<'r>>,
) -> Vec<Found<'r>> {
    let rows = evidence.case.checklists.iter().flat_map(Checklist::rows);
    rows.filter_map(|(question, entry)| {
        let mut facts = test(question, entry)?;
        facts.push(("question", Fact::Name(&question.name)));
        Some(Found { certainty: Sureness::Certain, subject: Some(question.id.to_string()), place: entry.place, facts })
    })
    .collect()
}
