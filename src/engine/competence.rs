//! From ratings to strengths, development and topics: METHOD B2. There is no total, by design.

use super::at_least;
use super::statistics::mean;
use crate::model::answer::Answer;
use crate::model::profile::{Profile, Rating};
use crate::model::rubric::{Area, Competence, CompetenceRules};
use crate::model::standing::{AreaStanding, Basis, Johari, Standing, Step, Strength, Topic, TopicReason};

/// Where a person stands.
pub fn assess<'a>(profile: &'a Profile<'a>) -> Standing<'a> {
    let rules = &profile.rubric.rules;
    let rows: Vec<(&Competence, &Rating)> = profile.rows().collect();
    let strengths = strengths(&rows, rules);
    Standing {
        areas: profile.rubric.areas.iter().map(|area| area_standing(area, profile)).collect(),
        development: development(&rows),
        focus: rules.focus,
        dialogue: dialogue(&rows, &strengths, rules),
        strengths,
    }
}

/// How the own level and another's fit together; `other` may be a mean of several. The first that applies counts.
pub fn johari(own: f64, other: f64, rules: &CompetenceRules) -> Johari {
    let strength = f64::from(rules.strength_from);
    let both = |test: &dyn Fn(f64) -> bool| test(own) && test(other);
    if both(&|level| at_least(level, strength)) {
        Johari::SharedStrength
    } else if at_least(own - other, rules.dialogue_gap) {
        Johari::BlindSpot
    } else if at_least(other - own, rules.dialogue_gap) {
        Johari::HiddenStrength
    } else if both(&|level| at_least(rules.shared_field_up_to, level)) {
        Johari::SharedField
    } else {
        Johari::Agreed
    }
}

/// The relevance of a competence for this person: the own word, else the rubric's.
fn relevance(competence: &Competence, rating: &Rating) -> u8 {
    rating.relevance.unwrap_or(competence.relevance)
}

fn level(rating: &Rating) -> Option<u8> {
    match rating.level {
        Answer::Value(level) => Some(level),
        _ => None,
    }
}

/// A mean needs enough levels, and levels for at least half of what is relevant.
fn area_standing<'a>(area: &'a Area, profile: &Profile<'_>) -> AreaStanding<'a> {
    let ratings = || area.competences.iter().filter_map(|competence| profile.rating(competence));
    let levels: Vec<f64> = ratings().filter_map(|rating| rating.level.value()).collect();
    let relevant = ratings().filter(|rating| rating.level != Answer::NotApplicable).count();
    let enough = levels.len() >= profile.rubric.rules.min_ratings && 2 * levels.len() >= relevant;
    AreaStanding { area, rated: levels.len(), relevant, mean: if enough { mean(&levels) } else { None } }
}

fn strengths<'a>(rows: &[(&'a Competence, &'a Rating)], rules: &CompetenceRules) -> Vec<Strength<'a>> {
    let rated: Vec<(u8, &'a Competence, &'a Rating)> =
        rows.iter().filter_map(|(competence, rating)| Some((level(rating)?, *competence, *rating))).collect();
    let levels: Vec<f64> = rated.iter().map(|(level, ..)| f64::from(*level)).collect();
    let own_mean = mean(&levels).unwrap_or_default();
    let stands_out = |level: u8| {
        level >= rules.strength_from
            || (level == rules.near_strength && at_least(f64::from(level), own_mean + rules.near_margin))
    };
    let found: Vec<Strength<'a>> = rated
        .iter()
        .filter(|(level, ..)| stands_out(*level))
        .map(|(_, competence, rating)| {
            let basis = if rating.evidence.is_some() { Basis::Evidenced } else { Basis::Named };
            Strength { competence, rating, basis }
        })
        .collect();
    if found.is_empty() { most_likely(rated, rules) } else { found }
}

/// Nobody is left without a strength: the highest levels, then the most relevant, then in order.
fn most_likely<'a>(mut rated: Vec<(u8, &'a Competence, &'a Rating)>, rules: &CompetenceRules) -> Vec<Strength<'a>> {
    rated.sort_by_key(|(level, competence, rating)| std::cmp::Reverse((*level, relevance(competence, rating))));
    let best = rated.into_iter().take(rules.fallback);
    best.map(|(_, competence, rating)| Strength { competence, rating, basis: Basis::MostLikely }).collect()
}

/// Only what the person wished for; relevance times distance, then the lower level, then in order.
fn development<'a>(rows: &[(&'a Competence, &'a Rating)]) -> Vec<Step<'a>> {
    let mut steps: Vec<Step<'a>> = rows
        .iter()
        .filter_map(|(competence, rating)| {
            let (from, to) = (level(rating)?, rating.wish?);
            let distance = to.checked_sub(from).filter(|distance| *distance >= 1)?;
            let priority = u32::from(relevance(competence, rating)) * u32::from(distance);
            Some(Step { competence, from, to, priority })
        })
        .collect();
    steps.sort_by_key(|step| (std::cmp::Reverse(step.priority), step.from));
    steps
}

fn dialogue<'a>(
    rows: &[(&'a Competence, &'a Rating)],
    strengths: &[Strength<'_>],
    rules: &CompetenceRules,
) -> Vec<Topic<'a>> {
    rows.iter()
        .filter_map(|(competence, rating)| {
            let very_relevant = relevance(competence, rating) >= rules.high_relevance;
            let low = level(rating).is_some_and(|level| level <= rules.low_level);
            let strength = strengths.iter().find(|strength| strength.competence.slot == competence.slot);
            let reason = if rating.level == Answer::DontKnow {
                TopicReason::CannotJudge
            } else if very_relevant && low && rating.wish.is_none() {
                TopicReason::RelevantAndLow
            } else if very_relevant && strength.is_some_and(|strength| strength.basis == Basis::Named) {
                TopicReason::StrengthWithoutExample
            } else {
                return None;
            };
            Some(Topic { competence, reason })
        })
        .collect()
}
