//! Rubrics of kind `competence`: areas, competences, five worded levels each.

use super::{Head, Scale};
use crate::model::id::Id;
use crate::model::lang::Text;
use crate::model::profile::Occasion;

/// A catalogue of competences.
#[derive(Debug, Clone, PartialEq)]
pub struct CompetenceRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// The figures of METHOD B2.
    pub rules: CompetenceRules,
    /// How long profiles are kept.
    pub retention: Retention,
    /// The one scale of all competences.
    pub scale: Scale,
    /// The areas, in the order asked.
    pub areas: Vec<Area>,
    /// Competences of earlier versions that have another id now.
    pub moved: Vec<Moved>,
}

/// A competence that changed its id: what was rated under the old one counts under the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The id in earlier versions.
    pub from: Id,
    /// The id now.
    pub to: Id,
}

impl CompetenceRubric {
    /// All competences in the order asked.
    pub fn competences(&self) -> impl Iterator<Item = &Competence> + Clone {
        self.areas.iter().flat_map(|area| &area.competences)
    }
}

/// The figures of METHOD B2; all of them decisions of ours, open to change in the rubric.
#[derive(Debug, Clone, PartialEq)]
pub struct CompetenceRules {
    /// A level from here on is a strength.
    pub strength_from: u8,
    /// This level is one too if it stands out from one's own mean …
    pub near_strength: u8,
    /// … by at least so many steps.
    pub near_margin: f64,
    /// If nobody of the above qualifies, so many are named as "most likely".
    pub fallback: usize,
    /// An area mean needs at least so many levels.
    pub min_ratings: usize,
    /// Development steps in focus at a time.
    pub focus: usize,
    /// Very relevant and at most at this level without a wish: a topic to talk about.
    pub low_level: u8,
    /// What counts as very relevant, of 1 to 3.
    pub high_relevance: u8,
    /// Self and other so many steps apart: a topic to talk about.
    pub dialogue_gap: f64,
    /// Self and other both at most here: a field for both.
    pub shared_field_up_to: f64,
    /// When two views are compared by figures.
    pub agreement: AgreementRules,
    /// When a change of one person over time is more than error of measurement.
    pub change: ChangeRules,
}

/// For how many days after its date a profile is kept, by what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// To see where one stands.
    pub position: u32,
    /// To find somebody for the role.
    pub selection: u32,
    /// To plan training, or after it.
    pub training: u32,
    /// A regular talk.
    pub feedback: u32,
}

impl Retention {
    /// The days for an occasion.
    pub fn days(&self, occasion: Occasion) -> u32 {
        match occasion {
            Occasion::Position => self.position,
            Occasion::Selection => self.selection,
            Occasion::Training => self.training,
            Occasion::Feedback => self.feedback,
        }
    }
}

/// What the comparison of views needs (METHOD B).
#[derive(Debug, Clone, PartialEq)]
pub struct AgreementRules {
    /// Peers are shown only as the mean of at least so many.
    pub min_peers: usize,
    /// Kappa and alpha need at least so many units.
    pub min_units: usize,
    /// The intraclass correlation needs at least so many targets.
    pub min_targets: usize,
    /// So many competences are proposed for the talk.
    pub talk_about: usize,
}

/// What the reliable change index assumes (METHOD B2).
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeRules {
    /// Standard deviation of area means between people, in levels.
    pub sd: f64,
    /// Reliability of an area mean, 0 to 1.
    pub reliability: f64,
    /// Beyond so many standard errors a change is reliable.
    pub threshold: f64,
}

/// One area of competence. It has a mean of its own; there is never a total over areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// What it is about.
    pub about: Text,
    /// Its competences, in the order asked.
    pub competences: Vec<Competence>,
}

/// One competence.
#[derive(Debug, Clone, PartialEq)]
pub struct Competence {
    /// Its id.
    pub id: Id,
    /// Its place among all competences of the rubric, from 0.
    pub slot: usize,
    /// Its name.
    pub name: Text,
    /// What it means.
    pub meaning: Text,
    /// What it is good for in a town hall.
    pub good_for: Text,
    /// Where the programme deals with it.
    pub trace: Text,
    /// How relevant it is unless the person says otherwise: 1 less, 2 normal, 3 very.
    pub relevance: u8,
    /// What can be observed at each level, in the order of the scale.
    pub anchors: Vec<Text>,
}
