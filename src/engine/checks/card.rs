//! Checks on the change card (METHOD C7) and on the message map.

use super::Family::Project;
use super::Severity::{High, Low, Medium};
use super::facts::{about, cut_over_and, plain};
use super::{Check, Evidence, Found, OnCase};
use crate::engine::messages::same_for_all;
use crate::model::finding::{Fact, Facts};
use crate::model::source::Place;

/// What is checked.
pub(super) const CHECKS: [Check<OnCase>; 9] = [
    Check::new("cut-over-before-announcement", Project, High, cut_over_before_announcement),
    Check::new("card-without-reason", Project, Medium, without_reason),
    Check::new("trial-after-cut-over", Project, Medium, trial_after_cut_over),
    Check::new("horizon-beyond-plan", Project, Low, horizon_beyond_plan),
    Check::new("behaviour-without-reward", Project, Low, behaviour_without_reward),
    Check::new("review-missing", Project, Low, review_missing),
    Check::new("message-unanswered", Project, Medium, message_unanswered),
    Check::new("one-message-for-all", Project, Medium, one_message_for_all),
    Check::new("loss-not-addressed", Project, Low, loss_not_addressed),
];

/// Where the card stands, if it says anything beyond the dates of the head.
fn card(evidence: &Evidence<'_, '_>) -> Option<Place> {
    evidence.case.card.place.filter(|_| evidence.case.card.is_begun)
}

/// A finding on the card as a whole.
fn on_card(place: Place, facts: Facts<'_>) -> Vec<Found<'_>> {
    vec![about("card", place, facts)]
}

/// The change applies before anybody was told.
fn cut_over_before_announcement<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let case = evidence.case;
    let dates = card(evidence).zip(case.about.cut_over).zip(case.card.announced);
    let too_late = dates.filter(|((_, cut_over), announced)| cut_over < announced);
    too_late.map_or_else(Vec::new, |((place, cut_over), announced)| {
        on_card(place, vec![("cut_over", Fact::Date(cut_over)), ("announced", Fact::Date(announced))])
    })
}

/// Neither a reason nor a rule that leaves no choice.
fn without_reason<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let card = &evidence.case.card;
    let lacks = card.reason.is_none() && card.required_by.is_none();
    self::card(evidence).filter(|_| lacks).map_or_else(Vec::new, |place| on_card(place, Vec::new()))
}

/// A voluntary trial that ends when there is nothing left to try.
fn trial_after_cut_over<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let trial = evidence.case.about.trial_until;
    let late = cut_over_and(evidence, trial).filter(|(cut_over, trial)| trial > cut_over);
    late.map_or_else(Vec::new, |(cut_over, trial)| {
        let facts = vec![("trial", Fact::Date(trial)), ("cut_over", Fact::Date(cut_over))];
        vec![Found { place: evidence.case.card.place, ..plain("card", facts) }]
    })
}

/// It reaches further ahead than there is a plan, or than the agenda's last day where no plan is named.
fn horizon_beyond_plan<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let case = evidence.case;
    let last_day = || case.agenda.iter().flat_map(|agenda| &agenda.measures).filter_map(|step| step.due).max();
    let planned = case.card.planned_until.or_else(last_day);
    let reach = card(evidence).zip(case.card.horizon);
    let beyond = reach.filter(|(_, horizon)| planned.is_none_or(|planned| *horizon > planned));
    beyond.map_or_else(Vec::new, |(place, horizon)| {
        let planned = planned.map_or_else(|| Fact::Text("none".to_owned()), Fact::Date);
        on_card(place, vec![("horizon", Fact::Date(horizon)), ("planned", planned)])
    })
}

/// Other behaviour is asked for, and nothing is held out for it.
fn behaviour_without_reward<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let lacks = evidence.case.card.behaviour.is_some() && evidence.case.card.reward.is_none();
    card(evidence).filter(|_| lacks).map_or_else(Vec::new, |place| on_card(place, Vec::new()))
}

/// No day on which one looks whether it has worked.
fn review_missing<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let lacks = evidence.case.card.review.is_none();
    card(evidence).filter(|_| lacks).map_or_else(Vec::new, |place| on_card(place, Vec::new()))
}

/// A typical question without an answer for some audience.
fn message_unanswered<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(messages) = &evidence.case.messages else { return Vec::new() };
    let open = |audience| {
        let at = messages.unanswered(audience).map(|open| &open.id);
        let ids: Vec<_> = at.collect();
        let names = messages.questions.entries.iter().filter(|entry| ids.contains(&&entry.id));
        names.map(|entry| &entry.text).collect::<Vec<_>>()
    };
    let audiences = messages.audiences.iter().map(|audience| (audience, open(audience)));
    audiences
        .filter(|(_, open)| !open.is_empty())
        .map(|(audience, open)| {
            let facts = vec![
                ("audience", Fact::Text(audience.name.clone())),
                ("n", Fact::Count(open.len())),
                ("questions", Fact::Names(open)),
            ];
            about(&audience.name, audience.place, facts)
        })
        .collect()
}

/// Two audiences or more are all told the same.
fn one_message_for_all<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let Some(messages) = &evidence.case.messages else { return Vec::new() };
    let Some(first) = messages.audiences.first().filter(|_| same_for_all(messages)) else { return Vec::new() };
    vec![about("audience", first.place, vec![("n", Fact::Count(messages.audiences.len()))])]
}

/// An audience that is told what it gains and not what it loses.
fn loss_not_addressed<'r>(evidence: &Evidence<'_, 'r>) -> Vec<Found<'r>> {
    let audiences = evidence.case.messages.iter().flat_map(|messages| &messages.audiences);
    let silent = audiences.filter(|audience| audience.loss.is_none());
    silent
        .map(|audience| about(&audience.name, audience.place, vec![("audience", Fact::Text(audience.name.clone()))]))
        .collect()
}
