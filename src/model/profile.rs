//! A profile: how one rater sees the competences of one person on one day.

use jiff::civil::Date;

use super::answer::Answer;
use super::case::Remark;
use super::id::Id;
use super::rubric::{Competence, CompetenceRubric};
use super::transfer::FollowUp;

/// What one rater says of one person, finished or not.
#[derive(Debug, Clone)]
pub struct Profile<'r> {
    /// The catalogue it speaks of.
    pub rubric: &'r CompetenceRubric,
    /// A code for the person it speaks of; never a name.
    pub subject: Option<String>,
    /// Who rates.
    pub rater: Rater,
    /// What it is for.
    pub occasion: Option<Occasion>,
    /// 1 before the others' views are known, 2 after talking about them.
    pub turn: u8,
    /// The day of the assessment.
    pub date: Option<Date>,
    /// The last day it is kept, if that was said; else the rubric says how long.
    pub keep_until: Option<Date>,
    /// One rating per competence, by its slot.
    pub ratings: Vec<Rating>,
    /// From today's view, the levels of the time before: at most one per competence, by its slot.
    pub then: Vec<Answer>,
    /// Competences of another version of the catalogue that this one does not have.
    pub foreign: Vec<String>,
    /// What was learnt, as it was written down, oldest first.
    pub log: Vec<LogEntry>,
    /// Where an unfinished assessment goes on.
    pub resume_at: Option<Id>,
    /// What became of topics, and what is still needed.
    pub follow_up: FollowUp,
    /// What was noticed while reading that is no error.
    pub remarks: Vec<Remark>,
}

impl<'r> Profile<'r> {
    /// A profile in which nothing is rated yet.
    pub fn empty(rubric: &'r CompetenceRubric) -> Self {
        let ratings = vec![Rating::default(); rubric.competences().count()];
        Profile {
            rubric,
            subject: None,
            rater: Rater::default(),
            occasion: None,
            turn: 1,
            date: None,
            keep_until: None,
            then: vec![Answer::Missing; ratings.len()],
            ratings,
            foreign: Vec::new(),
            log: Vec::new(),
            resume_at: None,
            follow_up: FollowUp::default(),
            remarks: Vec::new(),
        }
    }

    /// Everything is rated; an unfinished view is nobody's business yet.
    pub fn is_finished(&self) -> bool {
        self.resume_at.is_none() && self.ratings.iter().all(|rating| rating.level != Answer::Missing)
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

/// Who rates: a role, and a code where several have the same role.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rater {
    /// In which role.
    pub role: RaterRole,
    /// A code for the rater; never a name. Without one, all of a role count as one rater.
    pub code: Option<String>,
}

/// In which role somebody rates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum RaterRole {
    /// The person themself.
    #[default]
    Own,
    /// Whoever leads the person.
    Lead,
    /// Somebody at eye level; shown only as the mean of several.
    Peer,
    /// Whoever teaches or coaches the person.
    Trainer,
}

impl RaterRole {
    /// Every role, in the order reports list them.
    pub const ALL: [RaterRole; 4] = [RaterRole::Own, RaterRole::Lead, RaterRole::Peer, RaterRole::Trainer];

    /// The word in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            RaterRole::Own => "self",
            RaterRole::Lead => "lead",
            RaterRole::Peer => "peer",
            RaterRole::Trainer => "trainer",
        }
    }
}

/// What a profile is for: the four uses of the programme's guide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// To see where one stands.
    #[default]
    Position,
    /// To find somebody for the role.
    Selection,
    /// To plan training, or after it.
    Training,
    /// A regular talk.
    Feedback,
}

impl Occasion {
    /// Every occasion.
    pub const ALL: [Occasion; 4] = [Occasion::Position, Occasion::Selection, Occasion::Training, Occasion::Feedback];

    /// The word in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Occasion::Position => "position",
            Occasion::Selection => "selection",
            Occasion::Training => "training",
            Occasion::Feedback => "feedback",
        }
    }
}

/// An entry of the learning log. The same module may be entered again when it is applied later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Which module; the curriculum at hand need not have it.
    pub module: Id,
    /// When it was done.
    pub done: Date,
    /// Where it was applied.
    pub applied: Option<String>,
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
