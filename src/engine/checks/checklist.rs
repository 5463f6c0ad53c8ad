//! Checks on the checklist (METHOD C7).

use super::Family::Checklist;
use super::Severity::{Low, Medium};
use super::{Check, Evidence, Found, OnCase};
use crate::model::checklist::Entry;
use crate::model::finding::{Fact, Facts, Sureness};

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 2] = [
    Check::new("checklist-overdue", Checklist, Medium, overdue),
    Check::new("checklist-claimed", Checklist, Low, claimed),
];

/// A question whose day has passed without a "yes".
fn overdue<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    entries(evidence, |entry| {
        let due = entry.due.filter(|_| entry.overdue(evidence.today))?;
        Some(vec![("due", Fact::Date(due)), ("owner", Fact::Text(entry.owner.clone().unwrap_or_default()))])
    })
}

/// A "yes" without evidence.
fn claimed<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    entries(evidence, |entry| entry.claimed().then(Vec::new))
}

fn entries<'r>(evidence: &Evidence<'_, 'r>, test: impl Fn(&Entry) -> Option<Facts<'r>>) -> Vec<Found<'r>> {
    let Some(checklist) = &evidence.case.checklist else { return Vec::new() };
    checklist
        .rows()
        .filter_map(|(question, entry)| {
            let mut facts = test(entry)?;
            facts.push(("question", Fact::Name(&question.name)));
            Some(Found {
                certainty: Sureness::Certain,
                subject: Some(question.id.to_string()),
                place: entry.place,
                facts,
            })
        })
        .collect()
}
