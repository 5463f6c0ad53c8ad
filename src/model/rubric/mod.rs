//! Rubrics: everything the program knows about the subject, as data.
//!
//! Underneath every kind lies the same: questions answered on a scale, gathered in groups. The kinds add their own
//! words to it, in one file each.

mod checklist;
mod competence;
mod curriculum;
mod factors;
mod guide;
mod methods;
mod resistance;

pub use checklist::{ChecklistRubric, Question as CheckQuestion};
pub use competence::{
    AgreementRules, Area, ChangeRules, Competence, CompetenceRubric, CompetenceRules, Moved, Retention,
};
pub use curriculum::{CourseLevel, CourseRules, CurriculumRubric, Day, Frame as DayFrame, Mode, Module, Part, When};
pub use factors::{
    Cause, EvidenceRules, Example, Expected, Factor, FactorRubric, FactorRules, Frame, Grade, GroupRules, InverseRules,
    Measure, PlanningRules, Question, ReservationRules, Symptom, TrendRules,
};
pub use guide::{Guide, GuideRubric, List, ListEntry, Step};
pub use methods::{Medium, Method, MethodRubric};
pub use resistance::{ResistanceKind, ResistanceMeasure, ResistanceRubric, Sign};

use super::id::Id;
use super::lang::Text;

/// A rubric of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Rubric {
    /// Competences of a person in areas.
    Competence(CompetenceRubric),
    /// Success factors of a change and their symptoms.
    Factors(FactorRubric),
    /// Questions with a state.
    Checklist(ChecklistRubric),
    /// Modules in days.
    Curriculum(CurriculumRubric),
    /// Guides for talks and named lists.
    Guide(GuideRubric),
    /// Kinds of resistance.
    Resistance(ResistanceRubric),
    /// Method cards for workshops.
    Methods(MethodRubric),
}

impl Rubric {
    /// What every rubric carries.
    pub fn head(&self) -> &Head {
        match self {
            Rubric::Competence(rubric) => &rubric.head,
            Rubric::Factors(rubric) => &rubric.head,
            Rubric::Checklist(rubric) => &rubric.head,
            Rubric::Curriculum(rubric) => &rubric.head,
            Rubric::Guide(rubric) => &rubric.head,
            Rubric::Resistance(rubric) => &rubric.head,
            Rubric::Methods(rubric) => &rubric.head,
        }
    }

    /// The rubric, if it is a catalogue of competences.
    pub fn as_competence(&self) -> Option<&CompetenceRubric> {
        match self {
            Rubric::Competence(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The rubric, if it is a model of success factors.
    pub fn as_factors(&self) -> Option<&FactorRubric> {
        match self {
            Rubric::Factors(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The rubric, if it is a checklist.
    pub fn as_checklist(&self) -> Option<&ChecklistRubric> {
        match self {
            Rubric::Checklist(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The rubric, if it is a curriculum.
    pub fn as_curriculum(&self) -> Option<&CurriculumRubric> {
        match self {
            Rubric::Curriculum(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The rubric, if it holds guides for talks.
    pub fn as_guides(&self) -> Option<&GuideRubric> {
        match self {
            Rubric::Guide(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The rubric, if it tells kinds of resistance apart.
    pub fn as_resistance(&self) -> Option<&ResistanceRubric> {
        match self {
            Rubric::Resistance(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The rubric, if it holds method cards.
    pub fn as_methods(&self) -> Option<&MethodRubric> {
        match self {
            Rubric::Methods(rubric) => Some(rubric),
            _ => None,
        }
    }

    /// The kind, as files name it.
    pub fn kind(&self) -> Kind {
        match self {
            Rubric::Competence(_) => Kind::Competence,
            Rubric::Factors(_) => Kind::Factors,
            Rubric::Checklist(_) => Kind::Checklist,
            Rubric::Curriculum(_) => Kind::Curriculum,
            Rubric::Guide(_) => Kind::Guide,
            Rubric::Resistance(_) => Kind::Resistance,
            Rubric::Methods(_) => Kind::Methods,
        }
    }
}

/// The kind of a rubric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Areas, competences, worded levels.
    Competence,
    /// Factors, symptoms, frame conditions, measures.
    Factors,
    /// Questions, duties, evidence.
    Checklist,
    /// Days, modules, minutes, competences built.
    Curriculum,
    /// Guides, rules, steps, lists.
    Guide,
    /// Kinds of resistance, what amplifies and what reduces them.
    Resistance,
    /// Cards that say how to work together in a workshop.
    Methods,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 7] = [
        Kind::Competence,
        Kind::Factors,
        Kind::Checklist,
        Kind::Curriculum,
        Kind::Guide,
        Kind::Resistance,
        Kind::Methods,
    ];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Competence => "competence",
            Kind::Factors => "factors",
            Kind::Checklist => "checklist",
            Kind::Curriculum => "curriculum",
            Kind::Guide => "guide",
            Kind::Resistance => "resistance",
            Kind::Methods => "methods",
        }
    }
}

/// What every rubric carries: its identity and what it says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The fixed identity.
    pub id: Id,
    /// Semantic version; changed content needs a new one.
    pub version: semver::Version,
    /// The title.
    pub title: Text,
    /// What it is, where it comes from, what it is not.
    pub about: Text,
}

/// A scale: a question and its possible answers, in ascending order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// The question asked above the answers.
    pub question: Text,
    /// The answers with a value, ascending; at least two.
    pub answers: Vec<ScaleAnswer>,
    /// The answer `?`.
    pub unknown: NonRating,
    /// The answer `-`.
    pub not_applicable: NonRating,
}

impl Scale {
    /// The lowest and the highest value.
    pub fn range(&self) -> (u8, u8) {
        let value = |answer: Option<&ScaleAnswer>| answer.map_or(0, |answer| answer.value);
        (value(self.answers.first()), value(self.answers.last()))
    }

    /// The answer with this value, if the scale has it.
    pub fn answer(&self, value: u8) -> Option<&ScaleAnswer> {
        self.answers.iter().find(|answer| answer.value == value)
    }
}

/// One answer of a scale that has a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleAnswer {
    /// Its value.
    pub value: u8,
    /// Its label.
    pub label: Text,
    /// What it means in general, where the label alone does not say it.
    pub text: Option<Text>,
}

/// An answer of a scale that is not a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NonRating {
    /// Its label.
    pub label: Text,
    /// What becomes of it.
    pub text: Option<Text>,
}
