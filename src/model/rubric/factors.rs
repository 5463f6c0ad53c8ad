//! Rubrics of kind `factors`: success factors, the symptom each leads to, frame conditions, measures.
//!
//! Factors are a list, not an enum: a sixth factor is a matter of data.

use super::{Head, Scale};
use crate::model::answer::Role;
use crate::model::case::{Response, Stated};
use crate::model::diagnosis::{Status, Verdict};
use crate::model::id::Id;
use crate::model::lang::{Text, Texts};
use crate::model::source::Place;

/// A model of success factors. The order of `factors` is the logical order of METHOD C4.
#[derive(Debug, Clone, PartialEq)]
pub struct FactorRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// What the table gives when every factor is there.
    pub success: Text,
    /// Every figure of METHOD C4.
    pub rules: FactorRules,
    /// The factors, each with the symptom its gap leads to.
    pub factors: Vec<Factor>,
    /// Conditions outside the factors that are asked the same way.
    pub frames: Vec<Frame>,
    /// Answers with the result they have to lead to.
    pub examples: Vec<Example>,
}

impl FactorRubric {
    /// Every question in the order asked: factors, then symptoms, then frame conditions.
    pub fn questions(&self) -> impl Iterator<Item = &Question> + Clone {
        let factors = self.factors.iter().flat_map(|factor| &factor.questions);
        let symptoms = self.symptoms().flat_map(|symptom| &symptom.questions);
        factors.chain(symptoms).chain(self.frames.iter().flat_map(|frame| &frame.questions))
    }

    /// The symptoms, in the order of their factors.
    pub fn symptoms(&self) -> impl Iterator<Item = &Symptom> + Clone {
        self.factors.iter().filter_map(|factor| factor.symptom.as_ref())
    }

    /// The factor with this id.
    pub fn factor(&self, id: &str) -> Option<&Factor> {
        self.factors.iter().find(|factor| factor.id.as_str() == id)
    }
}

/// A small project by which a rubric proves itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// What it shows.
    pub name: Text,
    /// The quick form, as in a case.
    pub stated: Option<Vec<Stated>>,
    /// Answers of people, as in a case; nobody is protected, because there is nobody.
    pub responses: Vec<Response>,
    /// What it has to come to.
    pub expected: Expected,
    /// Where it stands.
    pub place: Place,
}

/// The result of an example. What is not named may be anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// What the project comes to.
    pub verdict: Verdict,
    /// The gap to begin with.
    pub primary: Option<Id>,
    /// The judgement on factors.
    pub factors: Vec<(Id, Status)>,
    /// The codes of all findings about the factors; an empty list says that there are none.
    pub findings: Option<Vec<String>>,
}

/// A success factor.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// What it means that it is there.
    pub meaning: Text,
    /// The one question of the quick form.
    pub quick: Text,
    /// What other versions of the table call it.
    pub synonyms: Texts,
    /// The others can only be judged against it: when it is missing, it comes first.
    pub prerequisite: bool,
    /// The scale of its questions.
    pub scale: Scale,
    /// Its questions.
    pub questions: Vec<Question>,
    /// What its gap leads to.
    pub symptom: Option<Symptom>,
    /// What can be done, best known first; at least one.
    pub measures: Vec<Measure>,
}

/// What a missing factor leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Symptom {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// How it shows.
    pub sign: Text,
    /// Why it fits the missing factor.
    pub why: Text,
    /// What other versions of the table call it.
    pub synonyms: Texts,
    /// Further factors whose gap it fits, with a weight below that of its own factor, which is 1.
    pub also: Vec<Cause>,
    /// The scale of its questions.
    pub scale: Scale,
    /// Its questions.
    pub questions: Vec<Question>,
}

/// A secondary cause of a symptom.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    /// Id of the factor.
    pub factor: Id,
    /// Weight, more than 0 and at most 1.
    pub weight: f64,
}

/// A condition outside the factors, never counted among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// What it means that it is there.
    pub meaning: Text,
    /// What other versions of the table call it.
    pub synonyms: Texts,
    /// What its absence leads to.
    pub leads_to: Text,
    /// Why.
    pub why: Text,
    /// The scale of its questions.
    pub scale: Scale,
    /// Its questions.
    pub questions: Vec<Question>,
    /// What can be done; at least one.
    pub measures: Vec<Measure>,
}

/// A question to respondents.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its id.
    pub id: Id,
    /// Its place among all questions of the rubric, from 0.
    pub slot: usize,
    /// Its wording.
    pub text: Text,
    /// It asks about knowing, so "don't know" is not offered: not knowing is the lowest answer.
    pub knowing: bool,
    /// Who is asked; empty means everybody.
    pub asked_of: Vec<Role>,
    /// It makes sense only from the day of the cut-over on.
    pub from_cut_over: bool,
}

/// Something that can be done about a gap: an option, never a prescription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id.
    pub id: Id,
    /// What to do, in a few words.
    pub name: Text,
    /// How to do it.
    pub text: Text,
    /// How one notices that it works.
    pub sign: Text,
    /// The programme names it.
    pub programme: bool,
    /// The best evidence known for it, if more than the programme's word.
    pub evidence: Option<Grade>,
    /// Where that evidence stands: author and year.
    pub source: Option<String>,
}

/// How well a measure is supported (METHOD D).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Meta-analysis or controlled studies.
    A,
    /// Field study in comparable digital or public change.
    B,
    /// Expert consensus, practice.
    C,
}

impl Grade {
    /// Every grade, best first.
    pub const ALL: [Grade; 3] = [Grade::A, Grade::B, Grade::C];

    /// The letter in files and reports.
    pub fn id(self) -> &'static str {
        match self {
            Grade::A => "A",
            Grade::B => "B",
            Grade::C => "C",
        }
    }
}

/// The figures of METHOD C4. All of them are decisions of ours and can be changed in the rubric.
#[derive(Debug, Clone, PartialEq)]
pub struct FactorRules {
    /// A mean below is `missing`.
    pub missing_below: f64,
    /// A mean from here on is `present`; between the two it is `weak`.
    pub present_from: f64,
    /// Deficits so close count as equal, and the logical order decides.
    pub tie: f64,
    /// Two-sided level of every interval, between 0 and 1.
    pub confidence: f64,
    /// From this share of "don't know" on, an unknown scale is unknown because people do not know.
    pub dont_know_share: f64,
    /// So many of those eligible must be valid, else every statement stays open.
    pub certain_share: f64,
    /// The variance of answers at random, against which agreement is measured.
    pub agreement_variance: f64,
    /// Agreement below: split.
    pub split_below: f64,
    /// … from so many respondents on.
    pub split_from: usize,
    /// Two camps: at least so many low and so many high.
    pub camp_share: f64,
    /// Fewer answers than this share of those invited: a hint.
    pub low_response: f64,
    /// When a present factor is said to be present with reservations.
    pub reservation: ReservationRules,
    /// How suspicions are sorted.
    pub evidence: EvidenceRules,
    /// From symptoms back to factors.
    pub inverse: InverseRules,
    /// When two groups differ.
    pub groups: GroupRules,
    /// When two waves differ.
    pub trend: TrendRules,
    /// What is assumed before a survey.
    pub planning: PlanningRules,
}

/// Reservations on a factor that is present (METHOD C4.7).
#[derive(Debug, Clone, PartialEq)]
pub struct ReservationRules {
    /// An item whose mean lies below is a weak spot.
    pub weak_item_below: f64,
    /// From this share of "don't know" on, the factor is not known to all …
    pub not_known_share: f64,
    /// … if it is one of these.
    pub not_known_factors: Vec<Id>,
}

/// The evidence index (METHOD C4.6): for sorting suspicions, not a probability.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceRules {
    /// One full step of the scale multiplies the odds by this.
    pub base: f64,
    /// The middle of the scale, where the odds are even.
    pub middle: f64,
    /// The weight of the symptom against that of the factor.
    pub symptom_weight: f64,
}

/// The inverse mode (METHOD C4.8).
#[derive(Debug, Clone, PartialEq)]
pub struct InverseRules {
    /// A symptom at this mean counts nothing.
    pub start: f64,
    /// So many steps above it counts fully.
    pub width: f64,
    /// A factor is suspected from this value on.
    pub suspect_from: f64,
    /// If every symptom is at least so strong, nothing in particular is suspected.
    pub nonspecific_from: f64,
}

/// Differences between groups (METHOD C4.9), in steps of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupRules {
    /// From here on: large.
    pub large: f64,
    /// From here on: noticeable.
    pub noticeable: f64,
}

/// Differences between waves (METHOD C4.10).
#[derive(Debug, Clone, PartialEq)]
pub struct TrendRules {
    /// A change of at least so many steps can be clear.
    pub clear_from: f64,
    /// Waves are matched from so many pairs on …
    pub pairs_from: usize,
    /// … if they are this share of the smaller wave.
    pub matched_share: f64,
}

/// What is assumed of answers before there are any (METHOD C6), to say how many people to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanningRules {
    /// Standard deviation between people, in steps of the scale.
    pub person_sd: f64,
    /// Standard deviation of one answer around the person's own mean.
    pub noise_sd: f64,
    /// True means for which the chance is told, the clearest gap first.
    pub means: Vec<f64>,
    /// A survey is worth it from so many people on that a gap of this true mean …
    pub clear_mean: f64,
    /// … is seen with this chance.
    pub wanted_chance: f64,
}
