//! From wishes to modules: METHOD B2 says what is wished for and how much it matters; here is what to learn for it.
//!
//! What a plan covers is the sum of the priorities of the steps that some module of it builds; each step counts once.
//! What was learnt since the self-assessment covers its steps and takes its part of the budget, so a plan that is
//! followed stays the same while it is worked off. What was learnt before is not learnt twice, but covers nothing: the
//! wish is younger.

pub mod coverage;
mod relaxation;

use jiff::civil::{Date, Weekday};

use self::coverage::Unit;
use super::competence::assess;
use crate::model::plan::{Budget, Learnt, LeftOut, Lesson, Open, Plan, Reason, StepPlan};
use crate::model::profile::Profile;
use crate::model::rubric::{CurriculumRubric, Module};
use crate::model::standing::Step;

/// What somebody asks of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// The budget; without one, what the curriculum gives.
    pub minutes: Option<u32>,
    /// Lessons are spread over the working days after this day …
    pub today: Date,
    /// … up to this one, if it is given.
    pub until: Option<Date>,
}

/// The best plan for a profile.
pub fn plan<'a>(profile: &'a Profile<'a>, curriculum: &'a CurriculumRubric, request: Request) -> Plan<'a> {
    let standing = assess(profile);
    let learnt = learnt(profile, curriculum);
    let since: Vec<&Module> = learnt.iter().filter(|one| one.since_assessment).filter_map(|one| one.module).collect();
    let spent = since.iter().map(|module| module.minutes).fold(0, u32::saturating_add);
    let minutes = request.minutes.unwrap_or(curriculum.rules.course);
    let budget = Budget { minutes, named: request.minutes.is_some(), spent };
    let catalogue =
        Catalogue { modules: curriculum.modules().collect(), steps: &standing.development, learnt: &learnt };
    let (chosen, proven) = catalogue.choose(&since, minutes.saturating_sub(spent));
    let left = chosen.iter().map(|module| module.minutes).fold(minutes.saturating_sub(spent), u32::saturating_sub);
    let mut plan = Plan {
        curriculum,
        budget,
        steps: catalogue.steps(&since, &chosen, left, standing.focus),
        lessons: chosen.iter().map(|module| catalogue.lesson(module)).collect(),
        left_out: catalogue.left_out(&since, &chosen, left),
        learnt,
        until: request.until,
        crowded: None,
        proven,
    };
    if let Some(until) = request.until {
        spread(&mut plan, request.today, until);
    }
    plan
}

/// The working days after one day up to another. Holidays are not known.
pub fn working_days(today: Date, until: Date) -> Vec<Date> {
    let days = std::iter::successors(today.tomorrow().ok(), |day| day.tomorrow().ok()).take_while(|day| *day <= until);
    days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)).collect()
}

/// Every module of the log once, with its first day and the last word on where it was applied.
fn learnt<'a>(profile: &'a Profile<'a>, curriculum: &'a CurriculumRubric) -> Vec<Learnt<'a>> {
    let mut learnt: Vec<Learnt<'a>> = Vec::new();
    for entry in &profile.log {
        let since_assessment = profile.date.is_none_or(|date| entry.done >= date);
        match learnt.iter_mut().find(|known| known.entry.module == entry.module) {
            Some(known) => {
                known.applied = entry.applied.as_deref().or(known.applied);
                // Whoever learns it once more after the self-assessment has learnt it since.
                known.since_assessment |= since_assessment && entry.applied.is_none();
            }
            None => learnt.push(Learnt {
                module: curriculum.module(entry.module.as_str()),
                entry,
                applied: entry.applied.as_deref(),
                since_assessment,
            }),
        }
    }
    learnt
}

/// Modules, what is wished of them, and which of them are done.
struct Catalogue<'a, 'p> {
    modules: Vec<&'a Module>,
    steps: &'p [Step<'a>],
    learnt: &'p [Learnt<'a>],
}

impl<'a> Catalogue<'a, '_> {
    /// The best modules to learn within what is left of the budget.
    fn choose(&self, since: &[&Module], left: u32) -> (Vec<&'a Module>, bool) {
        let open: Vec<&Step<'_>> =
            self.steps.iter().filter(|step| !since.iter().any(|done| builds(done, step))).collect();
        let worth: Vec<u32> = open.iter().map(|step| step.priority).collect();
        let places = 0..open.len();
        let units = self.modules.iter().map(|module| Unit {
            minutes: module.minutes,
            serves: match self.done(module) {
                Some(_) => Vec::new(),
                None => places.clone().filter(|at| open.get(*at).is_some_and(|step| builds(module, step))).collect(),
            },
        });
        let choice = coverage::choose(&units.collect::<Vec<_>>(), &worth, left);
        (choice.units.iter().filter_map(|at| self.modules.get(*at).copied()).collect(), choice.proven)
    }

    fn done(&self, module: &Module) -> Option<&Learnt<'a>> {
        self.learnt.iter().find(|learnt| learnt.entry.module == module.id)
    }

    fn lesson(&self, module: &'a Module) -> Lesson<'a> {
        Lesson { module, steps: self.steps.iter().filter(|step| builds(module, step)).cloned().collect(), due: None }
    }

    fn steps(&self, since: &[&'a Module], chosen: &[&'a Module], left: u32, focus: usize) -> Vec<StepPlan<'a>> {
        let building = |modules: &[&'a Module], step: &Step<'_>| -> Vec<&'a Module> {
            modules.iter().copied().filter(|module| builds(module, step)).collect()
        };
        let planned = self.steps.iter().enumerate().map(|(at, step)| {
            let (learnt, planned) = (building(since, step), building(chosen, step));
            let open = (learnt.is_empty() && planned.is_empty()).then(|| self.open(step, left));
            StepPlan { step: step.clone(), in_focus: at < focus, learnt, planned, open }
        });
        planned.collect()
    }

    /// Why no module builds a step: there is none, each was done before, or the one that lacks least has no room.
    fn open(&self, step: &Step<'_>, left: u32) -> Open<'a> {
        let building = || self.modules.iter().copied().filter(|module| builds(module, step));
        let shortest = building().filter(|module| self.done(module).is_none()).min_by_key(|module| module.minutes);
        match shortest {
            Some(module) => Open::NoTime(module, module.minutes.saturating_sub(left)),
            None if building().next().is_none() => Open::NoModule,
            None => Open::AllDone,
        }
    }

    fn left_out(&self, since: &[&'a Module], chosen: &[&'a Module], left: u32) -> Vec<LeftOut<'a>> {
        let in_plan = |module: &Module| since.iter().chain(chosen).any(|other| other.id == module.id);
        let outside = self.modules.iter().copied().filter(|module| !in_plan(module));
        outside.map(|module| LeftOut { module, reason: self.reason(module, since, chosen, left) }).collect()
    }

    fn reason(&self, module: &Module, since: &[&'a Module], chosen: &[&'a Module], left: u32) -> Reason<'a> {
        let wished: Vec<&Step<'_>> = self.steps.iter().filter(|step| builds(module, step)).collect();
        let covering = |step: &Step<'_>| since.iter().chain(chosen).copied().find(|other| builds(other, step));
        if let Some(learnt) = self.done(module) {
            Reason::DoneBefore(learnt.entry.done)
        } else if wished.is_empty() {
            Reason::NothingWished
        } else if wished.iter().any(|step| covering(step).is_none()) {
            // Whatever fits and covers more is in the plan already.
            Reason::NoTime(module.minutes.saturating_sub(left))
        } else {
            let mut by: Vec<&'a Module> = Vec::new();
            for other in wished.iter().filter_map(|step| covering(step)) {
                if !by.iter().any(|known| known.id == other.id) {
                    by.push(other);
                }
            }
            Reason::Covered(by)
        }
    }
}

fn builds(module: &Module, step: &Step<'_>) -> bool {
    module.builds.contains(&step.competence.id)
}

/// Spreads the lessons over the working days: each is due when as large a part of the days is over as it is of all
/// minutes together with those before it. The last one is due on the last day.
fn spread(plan: &mut Plan<'_>, today: Date, until: Date) {
    let days = working_days(today, until);
    let all = u64::from(plan.minutes());
    let mut before = 0;
    for lesson in &mut plan.lessons {
        before += u64::from(lesson.module.minutes);
        let day = (before * days.len() as u64).div_ceil(all.max(1)).saturating_sub(1);
        lesson.due = usize::try_from(day).ok().and_then(|day| days.get(day)).copied();
    }
    let minutes_on = |day: Date| {
        let lessons = plan.lessons.iter().filter(|lesson| lesson.due == Some(day));
        (day, lessons.map(|lesson| lesson.module.minutes).fold(0, u32::saturating_add))
    };
    let fullest =
        plan.lessons.iter().filter_map(|lesson| lesson.due).map(minutes_on).max_by_key(|(_, minutes)| *minutes);
    plan.crowded = fullest.filter(|(_, minutes)| *minutes > plan.curriculum.rules.day);
}
