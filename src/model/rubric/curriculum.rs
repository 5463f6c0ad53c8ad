//! Rubrics of kind `curriculum`: days of modules and breaks, what is learnt on one's own, and what comes later.

use super::Head;
use crate::model::id::Id;
use crate::model::lang::Text;
use crate::model::source::Place;

/// A curriculum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurriculumRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// How much time there is.
    pub rules: CourseRules,
    /// The days, in order.
    pub days: Vec<Day>,
    /// What everybody learns on their own, in the order proposed.
    pub self_learning: Vec<Module>,
    /// What goes further afterwards.
    pub advanced: Vec<Module>,
}

impl CurriculumRubric {
    /// Every module: those of the days in order, then self-learning, then what goes further.
    pub fn modules(&self) -> impl Iterator<Item = &Module> + Clone {
        self.days.iter().flat_map(Day::modules).chain(&self.self_learning).chain(&self.advanced)
    }

    /// The module with this id.
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.modules().find(|module| module.id.as_str() == id)
    }

    /// The modules that build a competence, in the order of [`CurriculumRubric::modules`].
    pub fn building<'a>(&'a self, competence: &'a Id) -> impl Iterator<Item = &'a Module> + Clone {
        self.modules().filter(move |module| module.builds.contains(competence))
    }

    /// The minutes of the modules of all days, without their frame.
    pub fn minutes(&self) -> u32 {
        self.days.iter().map(Day::minutes).sum()
    }
}

/// How much time there is, in minutes (METHOD C7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseRules {
    /// Modules of one day.
    pub day: u32,
    /// Frame of one day: arriving and breaks.
    pub frame: u32,
    /// Modules of all days.
    pub course: u32,
    /// Nobody sits longer than this without a break.
    pub without_break: u32,
    /// Where the rules stand in the file.
    pub place: Place,
}

/// A day, from arriving to closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Its name.
    pub name: Text,
    /// What follows upon what.
    pub parts: Vec<Part>,
    /// Where it begins in the file.
    pub place: Place,
}

impl Day {
    /// Its modules, in order.
    pub fn modules(&self) -> impl Iterator<Item = &Module> + Clone {
        self.parts.iter().filter_map(Part::as_module)
    }

    /// The minutes of its modules.
    pub fn minutes(&self) -> u32 {
        self.modules().map(|module| module.minutes).sum()
    }

    /// The minutes of everything else.
    pub fn frame_minutes(&self) -> u32 {
        self.parts.iter().filter(|part| part.as_module().is_none()).map(Part::minutes).sum()
    }
}

/// One part of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Something is learnt.
    Module(Module),
    /// Frame that is no break: arriving.
    Frame(Frame),
    /// Frame that is a break.
    Break(Frame),
}

impl Part {
    /// The module, if it is one.
    pub fn as_module(&self) -> Option<&Module> {
        match self {
            Part::Module(module) => Some(module),
            Part::Frame(_) | Part::Break(_) => None,
        }
    }

    /// What it is called.
    pub fn name(&self) -> &Text {
        match self {
            Part::Module(module) => &module.name,
            Part::Frame(frame) | Part::Break(frame) => &frame.name,
        }
    }

    /// How long it takes.
    pub fn minutes(&self) -> u32 {
        match self {
            Part::Module(module) => module.minutes,
            Part::Frame(frame) | Part::Break(frame) => frame.minutes,
        }
    }

    /// Where it stands in the file.
    pub fn place(&self) -> Place {
        match self {
            Part::Module(module) => module.place,
            Part::Frame(frame) | Part::Break(frame) => frame.place,
        }
    }
}

/// Time of a day in which nothing is taught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What it is called.
    pub name: Text,
    /// How long it takes.
    pub minutes: u32,
    /// Where it stands in the file.
    pub place: Place,
}

/// Something to learn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// What it is about.
    pub about: Text,
    /// When it is taken.
    pub when: When,
    /// How long it takes.
    pub minutes: u32,
    /// Where it can be taken; at least one.
    pub modes: Vec<Mode>,
    /// The competences it builds, by their ids in a rubric of kind `competence`.
    pub builds: Vec<Id>,
    /// Where the programme deals with it.
    pub trace: Text,
    /// Where it stands in the file.
    pub place: Place,
}

/// When a module is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On this day of the curriculum, counted from 0.
    Day(usize),
    /// On one's own, beside the days.
    SelfLearning,
    /// After all that.
    Advanced,
}

impl When {
    /// How far a module leads that is taken then.
    pub fn level(self) -> CourseLevel {
        match self {
            When::Day(_) | When::SelfLearning => CourseLevel::Basic,
            When::Advanced => CourseLevel::Advanced,
        }
    }
}

/// How far a module leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CourseLevel {
    /// Everybody begins here.
    Basic,
    /// It builds on the basics.
    Advanced,
}

impl CourseLevel {
    /// Every level.
    pub const ALL: [CourseLevel; 2] = [CourseLevel::Basic, CourseLevel::Advanced];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            CourseLevel::Basic => "basic",
            CourseLevel::Advanced => "advanced",
        }
    }
}

/// Where a module can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Everybody in one room.
    OnSite,
    /// Over the network.
    Online,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Mode; 2] = [Mode::OnSite, Mode::Online];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Mode::OnSite => "on_site",
            Mode::Online => "online",
        }
    }
}
