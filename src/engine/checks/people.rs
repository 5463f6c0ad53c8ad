//! Checks on what people bring up and who stands where: resistance, backing, roles, needs (METHOD C7).

use super::Family::Project;
use super::Severity::{Hint, Low, Medium};
use super::facts::{about, cut_over_and, text};
use super::{Check, Evidence, Found, OnCase};
use crate::engine::resistance::{self, Standing};
use crate::model::backing::{Exemption, Rank};
use crate::model::concern::Concern;
use crate::model::finding::{Fact, Facts};
use crate::model::mandate::{Mandate, RoleCard};
use crate::model::transfer::Need;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 19] = [
    Check::new("resistance-escalates", Project, Medium, escalates),
    Check::new("measure-harms", Project, Medium, measure_harms),
    Check::new("self-interest-supposed", Project, Medium, supposed),
    Check::new("concern-overdue", Project, Medium, concern_overdue),
    Check::new("resistance-untouched", Project, Low, untouched),
    Check::new("readers-disagree", Project, Hint, readers_disagree),
    Check::new("no-visible-user", Project, Medium, no_visible_user),
    Check::new("exception-without-end", Project, Medium, exception_without_end),
    Check::new("exception-unsigned", Project, Medium, exception_unsigned),
    Check::new("exception-outlives-cut-over", Project, Medium, exception_outlives),
    Check::new("mandate-missing", Project, Medium, mandate_missing),
    Check::new("no-decider", Project, Medium, no_decider),
    Check::new("two-deciders", Project, Medium, two_deciders),
    Check::new("responsibility-without-authority", Project, Medium, without_authority),
    Check::new("hours-exceeded", Project, Medium, hours_exceeded),
    Check::new("mandate-only-oral", Project, Low, only_oral),
    Check::new("authority-without-mandate", Project, Low, without_mandate),
    Check::new("need-without-aim", Project, Low, without_aim),
    Check::new("need-without-addressee", Project, Low, without_addressee),
];

fn concerns<'e, 'r>(evidence: &'e Evidence<'_, 'r>) -> impl Iterator<Item = &'e Concern<'r>> {
    let all = evidence.case.concerns.iter().flat_map(|concerns| &concerns.entries);
    all.filter(|concern| concern.is_open())
}

/// A finding on each kind of resistance with some standing, where it was first voiced.
fn of_standing<'r>(evidence: &Evidence<'_, 'r>, wanted: Standing) -> Vec<Found<'r>> {
    let balances = evidence.case.concerns.iter().flat_map(resistance::balances);
    balances
        .filter(|balance| balance.status == wanted)
        .filter_map(|balance| {
            let first = concerns(evidence).find(|concern| concern.kind.id == balance.kind.id)?;
            let facts = vec![
                ("kind", Fact::Name(&balance.kind.name)),
                ("pressure", Fact::Percent(balance.pressure?)),
                ("cover", Fact::Percent(balance.cover?)),
            ];
            Some(about(balance.kind.id.as_str(), first.place, facts))
        })
        .collect()
}

/// What amplifies a kind is mostly there, what reduces it mostly is not.
fn escalates<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_standing(evidence, Standing::Escalating)
}

/// Nothing presses yet, and nothing is done either.
fn untouched<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_standing(evidence, Standing::Untouched)
}

/// A planned measure that makes something worse.
fn measure_harms<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let harms = evidence.case.concerns.iter().flat_map(resistance::harms);
    harms
        .filter_map(|harm| {
            let facts = vec![
                ("measure", Fact::Name(&harm.measure.name)),
                ("kind", Fact::Name(&harm.harmed.kind.name)),
                ("harmed", text(&harm.harmed.what)),
                ("why", Fact::Name(harm.measure.why.as_ref()?)),
            ];
            Some(about(harm.measure.id.as_str(), harm.planned_for.place, facts))
        })
        .collect()
}

/// A kind that can only be supposed, without an observation or without a second explanation.
fn supposed<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_concerns(evidence, |concern| {
        let lacks = concern.observed.is_none() || concern.other_explanation.is_none();
        (concern.kind.needs_observation && lacks).then(|| vec![("kind", Fact::Name(&concern.kind.name))])
    })
}

/// A statement that waits for its answer.
fn concern_overdue<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_concerns(evidence, |concern| {
        let due = concern.due.filter(|due| *due < evidence.today)?;
        Some(vec![("due", Fact::Date(due))])
    })
}

/// A statement that two readers took for different kinds.
fn readers_disagree<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_concerns(evidence, |concern| {
        let second = concern.second_kind.filter(|second| second.id != concern.kind.id)?;
        Some(vec![("kind", Fact::Name(&concern.kind.name)), ("second", Fact::Name(&second.name))])
    })
}

fn of_concerns<'r>(evidence: &Evidence<'_, 'r>, test: impl Fn(&Concern<'r>) -> Option<Facts<'r>>) -> Vec<Found<'r>> {
    concerns(evidence)
        .filter_map(|concern| {
            let mut facts = test(concern)?;
            facts.push(("what", text(&concern.what)));
            Some(about(&concern.what, concern.place, facts))
        })
        .collect()
}

/// Nobody of the leadership works in the new way for all to see.
fn no_visible_user<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let sponsors = &evidence.case.backing.sponsors;
    let visible = sponsors.iter().any(|sponsor| sponsor.uses && sponsor.level != Rank::Staff);
    sponsors
        .first()
        .filter(|_| !visible)
        .map_or_else(Vec::new, |first| vec![about("sponsor", first.place, vec![("n", Fact::Count(sponsors.len()))])])
}

fn of_exceptions<'r>(evidence: &Evidence<'_, 'r>, test: impl Fn(&Exemption) -> Option<Facts<'r>>) -> Vec<Found<'r>> {
    let exceptions = evidence.case.backing.exceptions.iter();
    exceptions
        .filter_map(|exception| {
            let mut facts = test(exception)?;
            facts.push(("who", text(&exception.who)));
            Some(about(&exception.who, exception.place, facts))
        })
        .collect()
}

/// An exception that nobody has said will end.
fn exception_without_end<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_exceptions(evidence, |exception| exception.until.is_none().then(Vec::new))
}

/// An exception that nobody answers for.
fn exception_unsigned<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_exceptions(evidence, |exception| exception.signed_by.is_none().then(Vec::new))
}

/// An exception that still holds when the old way is closed for everybody else.
fn exception_outlives<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_exceptions(evidence, |exception| {
        let (cut_over, until) = cut_over_and(evidence, exception.until)?;
        (until > cut_over).then(|| vec![("until", Fact::Date(until)), ("cut_over", Fact::Date(cut_over))])
    })
}

fn of_roles<'r>(evidence: &Evidence<'_, 'r>, test: impl Fn(&RoleCard) -> Option<Facts<'r>>) -> Vec<Found<'r>> {
    let roles = evidence.case.mandates.roles.iter();
    roles
        .filter_map(|role| {
            let mut facts = test(role)?;
            facts.push(("role", text(&role.name)));
            Some(about(&role.name, role.place, facts))
        })
        .collect()
}

/// Somebody does it, and nobody has charged them with it.
fn mandate_missing<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| (role.mandate == Mandate::Missing).then(Vec::new))
}

/// Said once, written nowhere.
fn only_oral<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| (role.mandate == Mandate::Oral).then(Vec::new))
}

/// Something somebody answers for and nobody may decide.
fn no_decider<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| listed(role.answers_for.iter().filter(|topic| deciders(evidence, topic).is_empty())))
}

/// Something a role answers for and another one decides.
fn without_authority<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| {
        let elsewhere = |topic: &&String| !role.decides.contains(topic) && !deciders(evidence, topic).is_empty();
        listed(role.answers_for.iter().filter(elsewhere))
    })
}

/// Something a role decides that is neither its duty nor its responsibility.
fn without_mandate<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| {
        let is_its_own =
            |topic: &&String| role.answers_for.contains(topic) || role.duties.iter().any(|duty| duty.what == **topic);
        listed(role.decides.iter().filter(|topic| !is_its_own(topic)))
    })
}

/// Something that two roles or more decide, at the first of them.
fn two_deciders<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| {
        let shared = |topic: &&String| {
            let deciders = deciders(evidence, topic);
            deciders.len() > 1 && deciders.first().is_some_and(|first| std::ptr::eq(*first, role))
        };
        let topics: Vec<&String> = role.decides.iter().filter(shared).collect();
        let names = topics.iter().flat_map(|topic| deciders(evidence, topic)).map(|decider| decider.name.clone());
        let mut facts = listed(topics.iter().copied())?;
        let mut names: Vec<String> = names.collect();
        names.dedup();
        facts.push(("deciders", text(&names.join(", "))));
        Some(facts)
    })
}

fn deciders<'e>(evidence: &'e Evidence<'_, '_>, topic: &String) -> Vec<&'e RoleCard> {
    evidence.case.mandates.roles.iter().filter(|role| role.decides.contains(topic)).collect()
}

fn listed<'t, 'r>(topics: impl Iterator<Item = &'t String>) -> Option<Facts<'r>> {
    let topics: Vec<String> = topics.cloned().collect();
    (!topics.is_empty()).then(|| vec![("topics", text(&topics.join(", ")))])
}

/// More hours of duties than the role has.
fn hours_exceeded<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_roles(evidence, |role| {
        let (needed, has) = (role.hours_needed()?, role.hours?);
        let too_many = super::super::below(has, needed);
        too_many.then(|| vec![("needed", hours(needed)), ("has", hours(has))])
    })
}

/// Hours, with a decimal only where there is one.
fn hours<'r>(hours: f64) -> Fact<'r> {
    Fact::Number(hours, usize::from(hours.fract().abs() > f64::EPSILON))
}

fn of_needs<'r>(evidence: &Evidence<'_, 'r>, test: impl Fn(&Need) -> bool) -> Vec<Found<'r>> {
    let needs = evidence.case.follow_up.needs.iter().filter(|need| need.pending() && test(need));
    needs.map(|need| about(&need.what, need.place, vec![("what", text(&need.what))])).collect()
}

/// Something that is needed and nobody says what for.
fn without_aim<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_needs(evidence, |need| need.aim.is_none())
}

/// Something that is needed and nobody is asked for.
fn without_addressee<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    of_needs(evidence, |need| need.from.is_none())
}
