//! Views on people side by side: own and other, one person over time, several persons (METHOD B and B2).
//!
//! Nothing here orders people or adds their levels up, and there is no field for it.

use jiff::civil::Date;

use super::answer::Answer;
use super::profile::{Profile, Rater, RaterRole, Rating};
use super::rubric::{Area, Competence};
use super::standing::Johari;

/// What some profiles come to when they are laid side by side.
#[derive(Debug, Clone)]
pub enum Comparison<'p> {
    /// Somebody has not finished yet, so nothing of anybody is shown.
    Waiting(Vec<HandedIn<'p>>),
    /// One person.
    Person(Person<'p>),
    /// Several persons.
    Panel(Panel<'p>),
}

/// Whether a rater has handed in.
#[derive(Debug, Clone)]
pub struct HandedIn<'p> {
    /// Whom it is about.
    pub subject: Option<&'p str>,
    /// Who rates.
    pub rater: &'p Rater,
    /// At which turn.
    pub turn: u8,
    /// Whether everything is rated.
    pub finished: bool,
}

/// One person, seen by several or at several times.
#[derive(Debug, Clone)]
pub struct Person<'p> {
    /// The person's code, if the files name one.
    pub subject: Option<&'p str>,
    /// Own and other views, before and after talking about them; empty where there are no others.
    pub turns: Vec<Turn<'p>>,
    /// The own view over time; `None` where there is only one.
    pub course: Option<Course<'p>>,
    /// Files that were left out, and why.
    pub left_out: Vec<LeftOut<'p>>,
}

/// Own and other views at one turn.
#[derive(Debug, Clone)]
pub struct Turn<'p> {
    /// 1 before the views were talked about, 2 after.
    pub turn: u8,
    /// The own view, if there is one.
    pub own: Option<&'p Profile<'p>>,
    /// The others, each on its own; peers together.
    pub others: Vec<Other<'p>>,
}

/// How somebody else sees the person.
#[derive(Debug, Clone)]
pub struct Other<'p> {
    /// In which role.
    pub role: RaterRole,
    /// Their code, if it is one rater and has one.
    pub code: Option<&'p str>,
    /// How many raters it is the mean of; 1 except for peers.
    pub raters: usize,
    /// One row per competence, in the order of the catalogue.
    pub rows: Vec<Row<'p>>,
    /// The figures over the competences both rated; `None` where there is no own view.
    pub figures: Option<Figures>,
    /// The competences to talk about first: those furthest apart, in the order of the catalogue.
    pub talk_about: Vec<&'p Competence>,
}

/// One competence in own and other view.
#[derive(Debug, Clone)]
pub struct Row<'p> {
    /// Which one.
    pub competence: &'p Competence,
    /// The own rating.
    pub own: Option<&'p Rating>,
    /// The other's level, or the mean of several; `None` where there is none.
    pub other: Option<f64>,
    /// What the other noted; empty for the mean of several.
    pub evidence: Option<&'p str>,
    /// Own minus other; `None` unless both are levels.
    pub difference: Option<f64>,
    /// How the two fit together.
    pub johari: Option<Johari>,
}

/// How two views agree over the competences both rated. `None` is not computable, never 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// How many competences both rated.
    pub n: usize,
    /// The mean of own minus other, in levels.
    pub mean_difference: Option<f64>,
    /// The mean distance, in levels.
    pub mean_distance: Option<f64>,
    /// Quadratic weighted kappa; only of two raters with enough competences.
    pub kappa: Option<f64>,
    /// ICC(A,1) with competences as targets; only of two raters with enough of them.
    pub icc: Option<f64>,
}

/// The own view over time.
#[derive(Debug, Clone)]
pub struct Course<'p> {
    /// The profiles, oldest first.
    pub profiles: Vec<&'p Profile<'p>>,
    /// Each area: from the first time and from the time before to the latest.
    pub areas: Vec<AreaCourse<'p>>,
}

/// One area over time.
#[derive(Debug, Clone)]
pub struct AreaCourse<'p> {
    /// Which one.
    pub area: &'p Area,
    /// Since the time before; `None` where too little was rated both times.
    pub since_previous: Option<AreaChange>,
    /// Since the first time, if there are more than two.
    pub since_first: Option<AreaChange>,
    /// Since "then" as seen from today, if the latest profile says so.
    pub since_then: Option<AreaChange>,
}

/// What changed in an area, over the competences rated both times.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AreaChange {
    /// How many competences were rated both times.
    pub n: usize,
    /// Their mean before.
    pub before: f64,
    /// Their mean after.
    pub after: f64,
    /// The change in standard errors.
    pub index: f64,
    /// Whether it is more than error of measurement, under the assumptions of the rubric.
    pub reliable: bool,
}

/// Several persons side by side, in the order given.
#[derive(Debug, Clone)]
pub struct Panel<'p> {
    /// One column per profile.
    pub columns: Vec<&'p Profile<'p>>,
    /// One row per competence, in the order of the catalogue.
    pub rows: Vec<(&'p Competence, Vec<&'p Rating>)>,
    /// Krippendorff's alpha (ordinal) over persons and competences; `None` where it cannot be computed.
    pub alpha: Option<f64>,
    /// Quadratic weighted kappa, if the same two raters rated everybody.
    pub kappa: Option<f64>,
    /// How many persons.
    pub subjects: usize,
    /// How many raters other than the persons themselves.
    pub raters: usize,
    /// Files that were left out, and why.
    pub left_out: Vec<LeftOut<'p>>,
}

/// A profile, or a part of one, that was not compared.
#[derive(Debug, Clone)]
pub struct LeftOut<'p> {
    /// Which profile.
    pub rater: &'p Rater,
    /// Its day.
    pub date: Option<Date>,
    /// Why.
    pub why: WhyLeftOut<'p>,
}

/// Why something was not compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyLeftOut<'p> {
    /// The same rater has a newer one: one rater twice is one rater.
    Replaced,
    /// Fewer peers than may be shown.
    TooFewPeers,
    /// Competences that this version of the catalogue does not have.
    Foreign(&'p [String]),
}

impl Row<'_> {
    /// The own level, as a number.
    pub fn own_level(&self) -> Option<f64> {
        self.own?.level.value()
    }
}

/// The level of a rating.
impl Rating {
    /// The level as a whole number, if it is one.
    pub fn whole_level(&self) -> Option<u8> {
        match self.level {
            Answer::Value(level) => Some(level),
            _ => None,
        }
    }
}
