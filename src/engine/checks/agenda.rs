//! Checks on the agenda, its estimates, the visit from the future and what follows from a workshop (METHOD C7).

use super::Family::Project;
use super::Severity::{High, Hint, Low, Medium};
use super::facts::{about, plain, text};
use super::{Check, Evidence, Found, OnCase};
use crate::engine::agenda::{self, AT_ONCE, LARGE};
use crate::engine::at_least;
use crate::engine::vision::review_day;
use crate::model::agenda::{Agenda, Step};
use crate::model::finding::{Fact, Facts, Sureness};

/// So many names are listed of a ring.
const NAMED: usize = 6;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 16] = [
    Check::new("measure-cycle", Project, High, cycle),
    Check::new("factor-without-measure", Project, Medium, factor_without_measure),
    Check::new("measure-overdue", Project, Medium, overdue),
    Check::new("measure-without-owner", Project, Medium, without_owner),
    Check::new("owner-overloaded", Project, Medium, overloaded),
    Check::new("due-before-dependency", Project, Medium, due_before_dependency),
    Check::new("measure-without-goal", Project, Low, without_goal),
    Check::new("estimates-off", Project, Low, estimates_off),
    Check::new("benefit-uncovered", Project, Hint, benefit_uncovered),
    Check::new("measure-large", Project, Hint, large),
    Check::new("commitment-overdue", Project, Medium, commitment_overdue),
    Check::new("commitment-without-owner", Project, Low, commitment_without_owner),
    Check::new("vision-review-due", Project, Low, review_due),
    Check::new("vision-without-milestone", Project, Hint, without_milestone),
    Check::new("action-overdue", Project, Medium, action_overdue),
    Check::new("action-without-owner", Project, Low, action_without_owner),
];

fn the_agenda<'e, 'r>(evidence: &'e Evidence<'_, 'r>) -> Option<&'e Agenda<'r>> {
    evidence.case.agenda.as_ref()
}

fn of_steps<'r>(evidence: &Evidence<'_, 'r>, test: impl Fn(&Step<'r>) -> Option<Facts<'r>>) -> Vec<Found<'r>> {
    let steps = the_agenda(evidence).into_iter().flat_map(|agenda| &agenda.measures);
    steps
        .filter_map(|step| {
            let mut facts = test(step)?;
            facts.push(("measure", text(&step.title)));
            Some(about(&step.id, step.place, facts))
        })
        .collect()
}

/// Measures that wait for each other.
fn cycle<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(agenda) = the_agenda(evidence) else { return Vec::new() };
    let rings = agenda::cycles(agenda);
    rings
        .iter()
        .filter_map(|ring| {
            let first = agenda.measures.get(*ring.first()?)?;
            let names = ring.iter().take(NAMED).filter_map(|at| agenda.measures.get(*at));
            let names: Vec<&str> = names.map(|step| step.title.as_str()).collect();
            let more = ring.len().saturating_sub(NAMED);
            Some(about(&first.id, first.place, vec![("ring", text(&names.join(" → "))), ("more", Fact::Count(more))]))
        })
        .collect()
}

/// A gap of the diagnosis that no measure of the agenda works on.
fn factor_without_measure<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(agenda) = the_agenda(evidence) else { return Vec::new() };
    let gaps = evidence.diagnosis().factors.iter().filter(|result| result.measured.is_gap());
    let idle = gaps.filter(|result| !agenda::works_on(agenda, result.factor));
    idle.map(|result| Found {
        certainty: super::sureness(result.measured.certainty),
        subject: Some(result.factor.id.to_string()),
        place: agenda.measures.first().map(|step| step.place),
        facts: vec![("factor", Fact::Name(&result.factor.name))],
    })
    .collect()
}

/// A measure whose day has passed.
fn overdue<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_steps(evidence, |step| {
        let due = step.due.filter(|_| step.overdue(evidence.today))?;
        Some(vec![("due", Fact::Date(due)), ("owner", text(step.owner.as_deref().unwrap_or("none")))])
    })
}

/// A measure nobody sees to.
fn without_owner<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_steps(evidence, |step| (step.status.is_open() && step.owner.is_none()).then(Vec::new))
}

/// A measure nobody knows the purpose of.
fn without_goal<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_steps(evidence, |step| (step.status.is_open() && step.goal.is_none()).then(Vec::new))
}

/// A measure that is better cut into steps.
fn large<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_steps(evidence, |step| {
        let estimate = step.estimate.filter(|hours| step.status.is_open() && at_least(*hours, LARGE))?;
        Some(vec![("hours", Fact::Number(estimate, 0))])
    })
}

/// A measure that is due before one it has to wait for.
fn due_before_dependency<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(agenda) = the_agenda(evidence) else { return Vec::new() };
    of_steps(evidence, |step| {
        let due = step.due.filter(|_| step.status.is_open())?;
        let needed = step.depends_on.iter().filter_map(|at| agenda.measures.get(*at));
        let late = needed.filter(|before| before.status.is_open()).filter_map(|before| Some((before, before.due?)));
        let (before, later) = late.filter(|(_, day)| *day > due).max_by_key(|(_, day)| *day)?;
        Some(vec![("due", Fact::Date(due)), ("before", text(&before.title)), ("later", Fact::Date(later))])
    })
}

/// A role with too much at once.
fn overloaded<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let owners = the_agenda(evidence).into_iter().flat_map(agenda::overloaded);
    owners
        .filter_map(|(owner, steps)| {
            let first = steps.first()?;
            let facts = vec![("owner", text(owner)), ("n", Fact::Count(steps.len())), ("limit", Fact::Count(AT_ONCE))];
            Some(about(owner, first.place, facts))
        })
        .collect()
}

/// Kinds of benefit that nothing brings.
fn benefit_uncovered<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(agenda) = the_agenda(evidence) else { return Vec::new() };
    let says_none = agenda.measures.iter().all(|step| step.benefits.is_empty());
    let uncovered = agenda::uncovered(agenda);
    if uncovered.is_empty() || says_none {
        return Vec::new();
    }
    let place = agenda.measures.first().map(|step| step.place);
    let names = uncovered.iter().map(|benefit| &benefit.text).collect();
    vec![Found { place, ..plain("benefits", vec![("benefits", Fact::Names(names))]) }]
}

/// Finished measures took clearly longer or shorter than estimated.
fn estimates_off<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(agenda) = the_agenda(evidence) else { return Vec::new() };
    let (_, finished) = agenda::estimates(&[], Some(agenda));
    let Some((factor, n)) = agenda::habit(&finished) else { return Vec::new() };
    let too_short = factor > 1.0;
    let times = if too_short { factor } else { 1.0 / factor };
    let facts = vec![
        ("way", text(if too_short { "short" } else { "long" })),
        ("times", Fact::Number(times, 1)),
        ("n", Fact::Count(n)),
    ];
    let place = agenda.measures.first().map(|step| step.place);
    vec![Found { certainty: Sureness::Open, place, ..plain("estimates", facts) }]
}

/// What somebody took on and has not kept by its day.
fn commitment_overdue<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let commitments = evidence.case.visit.iter().flat_map(|visit| &visit.commitments);
    commitments
        .filter(|commitment| commitment.overdue(evidence.today))
        .filter_map(|commitment| {
            let facts = vec![("what", text(&commitment.it_takes)), ("due", Fact::Date(commitment.check?))];
            Some(about(&commitment.it_takes, commitment.place, facts))
        })
        .collect()
}

/// What it takes, and nobody takes it on.
fn commitment_without_owner<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let commitments = evidence.case.visit.iter().flat_map(|visit| &visit.commitments);
    commitments
        .filter(|commitment| !commitment.kept && commitment.owner.is_none())
        .map(|commitment| about(&commitment.it_takes, commitment.place, vec![("what", text(&commitment.it_takes))]))
        .collect()
}

/// A year has passed since the visit, and sentences wait to be looked at.
fn review_due<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(visit) = &evidence.case.visit else { return Vec::new() };
    let mut open = visit.sentences.iter().filter(|sentence| sentence.outcome.is_none());
    let Some((first, day)) = open.next().zip(review_day(visit)) else { return Vec::new() };
    if day >= evidence.today {
        return Vec::new();
    }
    let facts = vec![("day", Fact::Date(day)), ("n", Fact::Count(1 + open.count()))];
    vec![about("visit", first.place, facts)]
}

/// A sentence that nothing leads to.
fn without_milestone<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let sentences = evidence.case.visit.iter().flat_map(|visit| &visit.sentences);
    sentences
        .filter(|sentence| sentence.milestones.is_empty() && sentence.outcome.is_none())
        .map(|sentence| about(&sentence.text, sentence.place, vec![("text", text(&sentence.text))]))
        .collect()
}

/// What was to follow from a day and has not by its day.
fn action_overdue<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let actions = evidence.case.workshop.days.iter().flat_map(|day| &day.actions);
    actions
        .filter(|action| action.overdue(evidence.today))
        .filter_map(|action| {
            let facts = vec![("what", text(&action.what)), ("due", Fact::Date(action.due?))];
            Some(about(&action.what, action.place, facts))
        })
        .collect()
}

/// What is to follow from a day, and nobody does it.
fn action_without_owner<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let actions = evidence.case.workshop.days.iter().flat_map(|day| &day.actions);
    actions
        .filter(|action| !action.done && action.owner.is_none())
        .map(|action| about(&action.what, action.place, vec![("what", text(&action.what))]))
        .collect()
}
