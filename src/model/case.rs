//! A case: one change project as its file describes it.

use jiff::civil::Date;

use super::agenda::{Agenda, EstimateRound};
use super::answer::{Answer, Role, Wave};
use super::backing::Backing;
use super::card::Card;
use super::checklist::Checklist;
use super::concern::Concerns;
use super::diagnosis::{Level, Status};
use super::ignore::Ignore;
use super::mandate::Mandates;
use super::messages::Messages;
use super::rubric::{FactorRubric, Question};
use super::source::Place;
use super::transfer::FollowUp;
use super::vision::Visit;
use super::workshop::Workshop;

/// A change project. `'r` is the lifetime of the rubrics it speaks of.
#[derive(Debug, Clone)]
pub struct Case<'r> {
    /// The model of factors it is diagnosed with.
    pub rubric: &'r FactorRubric,
    /// Title, organisation, dates.
    pub about: About,
    /// The quick form, if the case has it: one entry per factor of the rubric.
    pub stated: Option<Vec<Stated>>,
    /// The answers of people.
    pub responses: Vec<Response>,
    /// The table beside the case that holds them, as seen from it.
    pub table: Option<String>,
    /// The checklists the case says something of, in the order of the library.
    pub checklists: Vec<Checklist<'r>>,
    /// Why the change is made, what it asks, how it is conveyed.
    pub card: Card,
    /// What each audience is told.
    pub messages: Option<Messages<'r>>,
    /// What resistance was voiced.
    pub concerns: Option<Concerns<'r>>,
    /// Who stands for the change, and who is let off.
    pub backing: Backing,
    /// Who has which mandate, and who helps.
    pub mandates: Mandates<'r>,
    /// The digital agenda.
    pub agenda: Option<Agenda<'r>>,
    /// Rounds of estimating and doing.
    pub rounds: Vec<EstimateRound>,
    /// The visit from the future.
    pub visit: Option<Visit<'r>>,
    /// The workshop and what follows it.
    pub workshop: Workshop<'r>,
    /// What became of topics, and what is still needed.
    pub follow_up: FollowUp,
    /// Findings somebody has decided to live with for a time.
    pub ignores: Vec<Ignore>,
    /// What was noticed while reading that is no error.
    pub remarks: Vec<Remark>,
}

impl<'r> Case<'r> {
    /// A case that says nothing yet but its head.
    pub fn empty(rubric: &'r FactorRubric, about: About) -> Self {
        Case {
            rubric,
            about,
            stated: None,
            responses: Vec::new(),
            table: None,
            checklists: Vec::new(),
            card: Card::default(),
            messages: None,
            concerns: None,
            backing: Backing::default(),
            mandates: Mandates::default(),
            agenda: None,
            rounds: Vec::new(),
            visit: None,
            workshop: Workshop::default(),
            follow_up: FollowUp::default(),
            ignores: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

impl Case<'_> {
    /// Whether it says anything that can be checked without anybody's answers.
    pub fn has_sections(&self) -> bool {
        let FollowUp { transfers, needs } = &self.follow_up;
        self.card.is_begun
            || self.messages.is_some()
            || self.concerns.is_some()
            || self.backing != Backing::default()
            || !self.mandates.roles.is_empty()
            || !self.mandates.support.is_empty()
            || self.agenda.is_some()
            || !self.rounds.is_empty()
            || self.visit.is_some()
            || !self.workshop.days.is_empty()
            || !self.workshop.events.is_empty()
            || !transfers.is_empty()
            || !needs.is_empty()
    }
}

/// The head of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// A fixed identity of the project, across files and years.
    pub id: Option<String>,
    /// What the project is called.
    pub title: Option<String>,
    /// Whose project it is.
    pub organisation: Option<String>,
    /// How many people were asked.
    pub invited: Option<u32>,
    /// The smallest group that may be shown (METHOD C4.2: k), at least 1.
    pub min_group: usize,
    /// The day from which the new way applies.
    pub cut_over: Option<Date>,
    /// The last day of a voluntary trial.
    pub trial_until: Option<Date>,
}

/// What the quick form says of one factor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stated {
    /// `present`, `weak`, `missing` or `unknown`.
    pub status: Status,
    /// How strong its symptom is said to be: a word, or a mean of 1 to 5.
    pub symptom: Noticed,
    /// Where it stands, if it was said.
    pub place: Option<Place>,
}

/// How strong somebody says a symptom is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Noticed {
    /// In a word.
    Level(Level),
    /// On the scale of the symptom's questions, 1 to 5.
    Score(f64),
}

/// The answers of one respondent.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// A pseudonym that links waves; never a name.
    pub id: Option<String>,
    /// The department or any other group.
    pub group: Option<String>,
    /// The role in the project.
    pub role: Option<Role>,
    /// When it was answered.
    pub wave: Option<Wave>,
    /// A single leader agreed that the own view is shown.
    pub consent: bool,
    /// One answer per question of the rubric, by its slot.
    pub answers: Vec<Answer>,
    /// Where it begins in the file.
    pub place: Option<Place>,
}

impl Response {
    /// The answer to a question of the rubric the response was read with.
    pub fn answer(&self, question: &Question) -> Answer {
        self.answers.get(question.slot).copied().unwrap_or(Answer::Missing)
    }
}

/// Something noticed while reading a file that is no error but worth a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remark {
    /// What was noticed.
    pub kind: RemarkKind,
    /// Where.
    pub place: Place,
}

/// The kinds of remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkKind {
    /// A text looks like an e-mail address; files hold codes and roles, no people.
    EmailAddress,
    /// A text holds control characters or marks that turn the direction of writing.
    ControlCharacter,
}
