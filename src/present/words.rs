//! Facts and words of the model in a language.

use crate::locales::{Arg, UNKNOWN, Words};
use crate::model::answer::Answer;
use crate::model::checklist::State;
use crate::model::comparison::{Change, Trend};
use crate::model::diagnosis::{Bound, Certainty, Level, Measured, Status, UnknownReason};
use crate::model::document::{Span, Tone};
use crate::model::finding::{Fact, Facts, Severity};
use crate::model::profile::{Rater, RaterRole, Rating};
use crate::model::rubric::Measure;

/// The arguments of a message, made of facts.
pub(super) fn args<'a>(facts: &'a Facts<'_>, words: &Words) -> Vec<Arg<'a>> {
    facts.iter().map(|(name, fact)| (*name, value(fact, words))).collect()
}

fn value<'a>(fact: &'a Fact<'_>, words: &Words) -> fluent_bundle::FluentValue<'a> {
    match fact {
        Fact::Count(count) => (*count).into(),
        Fact::Text(text) => text.as_str().into(),
        Fact::List(items) => items.iter().map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ").into(),
        Fact::Name(name) => name.get(words.lang()).to_owned().into(),
        Fact::Names(names) => words.list(&names.iter().map(|name| name.get(words.lang())).collect::<Vec<_>>()).into(),
        Fact::Word(key) => words.say(key).into(),
        Fact::Number(number, decimals) => words.number(*number, *decimals).into(),
        Fact::Percent(share) => words.percent(*share).into(),
        Fact::Date(date) => words.date(*date).into(),
    }
}

/// A status as a word.
pub(super) fn status(status: Status, words: &Words) -> String {
    words.say(&format!("status-{}", status.id()))
}

/// How a status is meant.
pub(super) fn status_tone(status: Status) -> Tone {
    match status {
        Status::Missing => Tone::Bad,
        Status::Weak => Tone::Caution,
        Status::Present => Tone::Good,
        Status::Unknown | Status::Suppressed => Tone::Quiet,
    }
}

/// A certainty as words.
pub(super) fn certainty(certainty: Certainty, words: &Words) -> String {
    words.say(&format!("certainty-{}", certainty.id()))
}

/// The level of a symptom as a word.
pub(super) fn level(level: Level, words: &Words) -> String {
    words.say(&format!("level-{}", level.id()))
}

/// Why nothing is known, as words.
pub(super) fn unknown_reason(reason: UnknownReason, words: &Words) -> String {
    words.say(&format!("unknown-{}", reason.id()))
}

/// A severity as a word.
pub(super) fn severity(severity: Severity, words: &Words) -> String {
    words.say(&format!("severity-{}", severity.id()))
}

/// The state of a checklist question, with its tone.
pub(super) fn state(state: State, words: &Words) -> Span {
    let tone = match state {
        State::No => Tone::Bad,
        State::Open => Tone::Quiet,
        State::Partly => Tone::Caution,
        State::Yes => Tone::Good,
    };
    Span::new(words.say(&format!("state-{}", state.id())), tone)
}

/// The level of a rating as it stands in files.
pub(super) fn level_sign(rating: &Rating) -> String {
    match rating.level {
        Answer::Value(level) => level.to_string(),
        Answer::DontKnow => "?".to_owned(),
        Answer::NotApplicable => "-".to_owned(),
        Answer::Missing => UNKNOWN.to_owned(),
    }
}

/// A mean with one decimal, or with "at least" and "at most" where it is only bounded.
pub(super) fn score(measured: &Measured<'_>, words: &Words) -> Option<String> {
    let number = words.number(measured.score?, 1);
    Some(match measured.bound {
        Bound::Exact => number,
        Bound::AtLeast => format!("≥ {number}"),
        Bound::AtMost => format!("≤ {number}"),
    })
}

/// "+0.9 better"
pub(super) fn change(change: Option<&Change>, words: &Words) -> Span {
    let Some(change) = change else { return Span::new(UNKNOWN, Tone::Quiet) };
    let difference = words.signed(change.difference.value, 1);
    let Some(trend) = change.trend else { return Span::plain(difference) };
    let tone = match trend {
        Trend::Better => Tone::Good,
        Trend::Worse => Tone::Bad,
        Trend::NoClearChange => Tone::Quiet,
    };
    Span::new(format!("{difference} {}", words.say(&format!("trend-{}.short", trend.id()))), tone)
}

/// What supports a measure: a grade, the programme, or both.
pub(super) fn support(measure: &Measure, words: &Words) -> String {
    let grade = measure.evidence.map(|grade| words.with("support-grade", &[("grade", grade.id().into())]));
    let programme = measure.programme.then(|| words.say("support-programme"));
    let both: Vec<String> = grade.into_iter().chain(programme).collect();
    both.join(", ")
}

/// A duration: "75 minutes".
pub(super) fn minutes(minutes: u32, words: &Words) -> String {
    words.with("minutes", &[("n", minutes.into())])
}

/// A name with its first letter in upper case: English names of the rubric are lower case.
pub(super) fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The role of a rater, with the code if there is one.
pub(super) fn rater(rater: &Rater, words: &Words) -> String {
    let role = match rater.role {
        RaterRole::Own => words.say("rater-self"),
        role => words.with(&format!("rater-{}", role.id()), &[("n", 1.into())]),
    };
    match &rater.code {
        Some(code) => format!("{role} {code}"),
        None => role,
    }
}
