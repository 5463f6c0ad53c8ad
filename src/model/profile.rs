//! A profile: how one person sees the own competences on one day.

use jiff::civil::Date;

use super::answer::Answer;
use super::id::Id;
use super::rubric::{Competence, CompetenceRubric};

/// A self-assessment, finished or not.
#[derive(Debug, Clone)]
pub struct Profile<'r> {
    /// The catalogue it speaks of.
    pub rubric: &'r CompetenceRubric,
    /// A code for the person; never a name.
    pub subject: Option<String>,
    /// The day of the assessment.
    pub date: Option<Date>,
    /// One rating per competence, by its slot.
    pub ratings: Vec<Rating>,
    /// Where an unfinished assessment goes on.
    pub resume_at: Option<Id>,
}

impl<'r> Profile<'r> {
    /// A profile in which nothing is rated yet.
    pub fn empty(rubric: &'r CompetenceRubric) -> Self {
        let ratings = vec![Rating::default(); rubric.competences().count()];
        Profile { rubric, subject: None, date: None, ratings, resume_at: None }
    }

    /// The competences with their ratings, in the order asked.
    pub fn rows(&self) -> impl Iterator<Item = (&'r Competence, &Rating)> {
        self.rubric.competences().zip(&self.ratings)
    }

    /// The rating of a competence of the same rubric.
    pub fn rating(&self, competence: &Competence) -> Option<&Rating> {
        self.ratings.get(competence.slot)
    }
}

/// The rating of one competence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// A level of the scale, `?`, `-`, or not rated yet.
    pub level: Answer,
    /// The level the person would like to reach.
    pub wish: Option<u8>,
    /// How relevant it is in the person's role, 1 to 3; `None` means as the rubric says.
    pub relevance: Option<u8>,
    /// An example: "last when …".
    pub evidence: Option<String>,
}

impl Default for Rating {
    fn default() -> Self {
        Rating { level: Answer::Missing, wish: None, relevance: None, evidence: None }
    }
}
