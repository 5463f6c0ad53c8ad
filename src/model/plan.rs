//! A development plan: which modules bring a person's wishes forward, and why others are left out.

use jiff::civil::Date;

use super::profile::LogEntry;
use super::rubric::{CurriculumRubric, Module};
use super::standing::Step;

/// A development plan.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// Where the modules come from.
    pub curriculum: &'a CurriculumRubric,
    /// How much time there is.
    pub budget: Budget,
    /// Every step the person wished for, most important first.
    pub steps: Vec<StepPlan<'a>>,
    /// What is still to be learnt, in order.
    pub lessons: Vec<Lesson<'a>>,
    /// What was learnt, by its first day.
    pub learnt: Vec<Learnt<'a>>,
    /// The other modules, in the order of the curriculum.
    pub left_out: Vec<LeftOut<'a>>,
    /// The last day, if the lessons have days.
    pub until: Option<Date>,
    /// A day with more lessons than a day of the curriculum holds, and their minutes.
    pub crowded: Option<(Date, u32)>,
    /// Whether it is proven that no plan within the budget covers more.
    pub proven: bool,
}

impl<'a> Plan<'a> {
    /// What was learnt but not applied yet.
    pub fn to_apply(&self) -> impl Iterator<Item = &Learnt<'a>> {
        self.learnt.iter().filter(|learnt| learnt.applied.is_none())
    }

    /// The minutes of what is still to be learnt.
    pub fn minutes(&self) -> u32 {
        self.lessons.iter().map(|lesson| lesson.module.minutes).fold(0, u32::saturating_add)
    }
}

/// How much time there is for the plan as a whole, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// The time.
    pub minutes: u32,
    /// Whether somebody named it; otherwise it is what the curriculum gives.
    pub named: bool,
    /// What was learnt since the self-assessment took so much of it.
    pub spent: u32,
}

/// A step with what brings it forward.
#[derive(Debug, Clone)]
pub struct StepPlan<'a> {
    /// The step.
    pub step: Step<'a>,
    /// Whether it is in focus; the others are for later.
    pub in_focus: bool,
    /// Modules learnt since the self-assessment that build it.
    pub learnt: Vec<&'a Module>,
    /// Modules of the plan that build it.
    pub planned: Vec<&'a Module>,
    /// Why nothing brings it forward.
    pub open: Option<Open<'a>>,
}

/// Why nothing in a plan brings a step forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open<'a> {
    /// The curriculum has no module that builds it.
    NoModule,
    /// Every module that builds it was done before the self-assessment.
    AllDone,
    /// This module builds it, but lacks so many minutes.
    NoTime(&'a Module, u32),
}

impl Open<'_> {
    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Open::NoModule => "no_module",
            Open::AllDone => "all_done",
            Open::NoTime(..) => "no_time",
        }
    }
}

/// A module to be learnt.
#[derive(Debug, Clone)]
pub struct Lesson<'a> {
    /// The module.
    pub module: &'a Module,
    /// The steps it brings forward, most important first.
    pub steps: Vec<Step<'a>>,
    /// The day by which it is proposed to be done.
    pub due: Option<Date>,
}

/// Something that was learnt.
#[derive(Debug, Clone)]
pub struct Learnt<'a> {
    /// The module; `None` if the curriculum does not have it.
    pub module: Option<&'a Module>,
    /// The first entry about it.
    pub entry: &'a LogEntry,
    /// Where it was applied, as entered last.
    pub applied: Option<&'a str>,
    /// Whether it was done on the day of the self-assessment or later.
    pub since_assessment: bool,
}

/// A module that is not in the plan.
#[derive(Debug, Clone)]
pub struct LeftOut<'a> {
    /// The module.
    pub module: &'a Module,
    /// Why not.
    pub reason: Reason<'a>,
}

/// Why a module is not in a plan. Every module outside it has one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason<'a> {
    /// It builds nothing the person wished for.
    NothingWished,
    /// What it builds is covered by these.
    Covered(Vec<&'a Module>),
    /// It lacks so many minutes.
    NoTime(u32),
    /// It was done on this day, before the self-assessment.
    DoneBefore(Date),
}

impl Reason<'_> {
    /// The word in machine formats.
    pub fn id(&self) -> &'static str {
        match self {
            Reason::NothingWished => "nothing_wished",
            Reason::Covered(_) => "covered",
            Reason::NoTime(_) => "no_time",
            Reason::DoneBefore(_) => "done_before",
        }
    }
}
