//! The machine contract of development plans: `lotse.plan/1`. What does not apply is `null`.

use jiff::civil::Date;
use serde::Serialize;

use super::json::text;
use crate::model::plan::{Budget, Learnt, LeftOut, Lesson, Open, Plan, Reason, StepPlan};
use crate::model::profile::Profile;
use crate::model::rubric::{Mode, Module, When};
use crate::model::run::RubricUse;
use crate::model::standing::Step;

/// A development plan as JSON, ending in a newline.
///
/// # Panics
///
/// Never: these structs are plain and their keys are texts.
pub fn plan(
    plan: &Plan<'_>,
    profile: &Profile<'_>,
    path: &str,
    rubrics: &[RubricUse<'_>],
    today: Date,
    version: &str,
) -> String {
    text(&Document {
        schema: "lotse.plan/1",
        lotse: version,
        today: today.to_string(),
        rubrics: rubrics.iter().map(rubric).collect(),
        profile: About { path, subject: profile.subject.as_deref(), date: profile.date.map(|date| date.to_string()) },
        budget: self::budget(plan),
        until: plan.until.map(|until| until.to_string()),
        proven: plan.proven,
        steps: plan.steps.iter().map(step).collect(),
        modules: plan.lessons.iter().map(lesson).collect(),
        left_out: plan.left_out.iter().map(left_out).collect(),
        log: plan.learnt.iter().map(learnt).collect(),
        due: Due {
            learn: plan.lessons.iter().map(|lesson| lesson.module.id.as_str()).collect(),
            apply: plan.to_apply().map(|learnt| learnt.entry.module.as_str()).collect(),
        },
    })
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    lotse: &'a str,
    today: String,
    rubrics: Vec<RubricRef<'a>>,
    profile: About<'a>,
    budget: Time,
    until: Option<String>,
    proven: bool,
    steps: Vec<Wished<'a>>,
    modules: Vec<Planned<'a>>,
    left_out: Vec<Out<'a>>,
    log: Vec<Logged<'a>>,
    due: Due<'a>,
}

#[derive(Serialize)]
struct RubricRef<'a> {
    id: &'a str,
    version: String,
    hash: &'a str,
}

#[derive(Serialize)]
struct About<'a> {
    path: &'a str,
    subject: Option<&'a str>,
    date: Option<String>,
}

#[derive(Serialize)]
struct Time {
    minutes: u32,
    source: &'static str,
    spent: u32,
    planned: u32,
}

#[derive(Serialize)]
struct Wished<'a> {
    competence: &'a str,
    from: u8,
    to: u8,
    priority: u32,
    focus: bool,
    learnt: Vec<&'a str>,
    planned: Vec<&'a str>,
    open: Option<&'static str>,
}

#[derive(Serialize)]
struct Planned<'a> {
    module: &'a str,
    day: Option<usize>,
    level: &'static str,
    minutes: u32,
    modes: Vec<&'static str>,
    builds: Vec<&'a str>,
    due: Option<String>,
}

#[derive(Serialize)]
struct Out<'a> {
    module: &'a str,
    minutes: u32,
    reason: &'static str,
    covered_by: Vec<&'a str>,
    minutes_short: Option<u32>,
    done: Option<String>,
}

#[derive(Serialize)]
struct Logged<'a> {
    module: &'a str,
    done: String,
    applied: Option<&'a str>,
    since_assessment: bool,
}

#[derive(Serialize)]
struct Due<'a> {
    learn: Vec<&'a str>,
    apply: Vec<&'a str>,
}

fn rubric<'a>(used: &'a RubricUse<'_>) -> RubricRef<'a> {
    RubricRef { id: used.head.id.as_str(), version: used.head.version.to_string(), hash: &used.hash }
}

fn budget(plan: &Plan<'_>) -> Time {
    let Budget { minutes, named, spent } = plan.budget;
    Time { minutes, source: if named { "named" } else { "curriculum" }, spent, planned: plan.minutes() }
}

fn step<'a>(planned: &StepPlan<'a>) -> Wished<'a> {
    let Step { competence, from, to, priority } = planned.step;
    Wished {
        competence: competence.id.as_str(),
        from,
        to,
        priority,
        focus: planned.in_focus,
        learnt: ids(&planned.learnt),
        planned: ids(&planned.planned),
        open: planned.open.map(Open::id),
    }
}

fn lesson<'a>(lesson: &Lesson<'a>) -> Planned<'a> {
    let module = lesson.module;
    Planned {
        module: module.id.as_str(),
        day: match module.when {
            When::Day(day) => Some(day + 1),
            When::SelfLearning | When::Advanced => None,
        },
        level: module.when.level().id(),
        minutes: module.minutes,
        modes: module.modes.iter().copied().map(Mode::id).collect(),
        builds: lesson.steps.iter().map(|step| step.competence.id.as_str()).collect(),
        due: lesson.due.map(|due| due.to_string()),
    }
}

fn left_out<'a>(left_out: &LeftOut<'a>) -> Out<'a> {
    let reason = &left_out.reason;
    Out {
        module: left_out.module.id.as_str(),
        minutes: left_out.module.minutes,
        reason: reason.id(),
        covered_by: match reason {
            Reason::Covered(by) => ids(by),
            _ => Vec::new(),
        },
        minutes_short: match reason {
            Reason::NoTime(minutes) => Some(*minutes),
            _ => None,
        },
        done: match reason {
            Reason::DoneBefore(done) => Some(done.to_string()),
            _ => None,
        },
    }
}

fn learnt<'a>(learnt: &'a Learnt<'_>) -> Logged<'a> {
    Logged {
        module: learnt.entry.module.as_str(),
        done: learnt.entry.done.to_string(),
        applied: learnt.applied,
        since_assessment: learnt.since_assessment,
    }
}

fn ids<'a>(modules: &[&'a Module]) -> Vec<&'a str> {
    modules.iter().map(|module| module.id.as_str()).collect()
}
