//! Where a person stands: strengths, development, topics to talk about. There is no total here, and no field for one.

use super::profile::Rating;
use super::rubric::{Area, Competence};

/// The result of a self-assessment (METHOD B2).
#[derive(Debug, Clone)]
pub struct Standing<'a> {
    /// Each area with its mean, if there are enough ratings.
    pub areas: Vec<AreaStanding<'a>>,
    /// Strengths, in the order of the catalogue; never empty if anything was rated.
    pub strengths: Vec<Strength<'a>>,
    /// Steps the person wished for, most important first.
    pub development: Vec<Step<'a>>,
    /// How many of the steps are in focus; the rest is for later.
    pub focus: usize,
    /// What to talk about, in the order of the catalogue.
    pub dialogue: Vec<Topic<'a>>,
}

/// An area of competence.
#[derive(Debug, Clone)]
pub struct AreaStanding<'a> {
    /// Which one.
    pub area: &'a Area,
    /// How many competences have a level.
    pub rated: usize,
    /// How many were not set aside as irrelevant.
    pub relevant: usize,
    /// The mean level; `None` where too little was rated.
    pub mean: Option<f64>,
}

/// A strength.
#[derive(Debug, Clone)]
pub struct Strength<'a> {
    /// Which competence.
    pub competence: &'a Competence,
    /// Its rating.
    pub rating: &'a Rating,
    /// What it rests on.
    pub basis: Basis,
}

/// What a strength rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// An example was given.
    Evidenced,
    /// The level alone.
    Named,
    /// Nothing stands out; this comes closest.
    MostLikely,
}

/// A development step: the person wants to reach a higher level.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// Which competence.
    pub competence: &'a Competence,
    /// The level today.
    pub from: u8,
    /// The level wished for.
    pub to: u8,
    /// Relevance times distance; for the order only.
    pub priority: u32,
}

/// A topic to talk about.
#[derive(Debug, Clone)]
pub struct Topic<'a> {
    /// Which competence.
    pub competence: &'a Competence,
    /// Why it is worth a talk.
    pub reason: TopicReason,
}

/// Why a competence is worth a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicReason {
    /// The person cannot judge it.
    CannotJudge,
    /// Very relevant, at a low level, and no wish was named.
    RelevantAndLow,
    /// A very relevant strength without an example.
    StrengthWithoutExample,
}

/// How somebody's own view and another's fit together (METHOD B2, after the window of Luft and Ingham).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Johari {
    /// Both see a strength.
    SharedStrength,
    /// The person sees more than the other.
    BlindSpot,
    /// The other sees more than the person.
    HiddenStrength,
    /// Both see a field to work on.
    SharedField,
    /// They see about the same.
    Agreed,
}

impl Johari {
    /// Every label.
    pub const ALL: [Johari; 5] =
        [Johari::SharedStrength, Johari::BlindSpot, Johari::HiddenStrength, Johari::SharedField, Johari::Agreed];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Johari::SharedStrength => "shared_strength",
            Johari::BlindSpot => "blind_spot",
            Johari::HiddenStrength => "hidden_strength",
            Johari::SharedField => "shared_field",
            Johari::Agreed => "agreed",
        }
    }
}
