//! The diagnosis of a change project: what METHOD C4 computes, in its words.

use super::answer::Role;
use super::comparison::{Gap, Group, GroupKey, WaveResult};
use super::rubric::{Factor, Frame, Question};

/// The diagnosis of one case.
#[derive(Debug, Clone)]
pub struct Diagnosis<'r> {
    /// Where the statements come from.
    pub basis: Basis,
    /// Each factor, in the logical order.
    pub factors: Vec<FactorResult<'r>>,
    /// Frame conditions outside the factors; empty for the quick form.
    pub frames: Vec<FrameResult<'r>>,
    /// Gaps in the order to work on; the first one is the primary gap.
    pub order: Vec<Pick<'r>>,
    /// The gap with the largest deficit.
    pub deepest: Option<&'r Factor>,
    /// The gap that comes first in the logical order.
    pub first_in_order: Option<&'r Factor>,
    /// The smallest mean over the known factors, 1 to 5.
    pub bottleneck: Option<f64>,
    /// What the case comes to.
    pub verdict: Verdict,
    /// From the symptoms back to the factors; `None` where no symptom has a figure.
    pub inverse: Option<Inverse<'r>>,
    /// Every role and department, side by side.
    pub groups: Vec<Group<'r>>,
    /// Leadership against staff, factor by factor, as far as both may be shown.
    pub gaps: Vec<Gap<'r>>,
    /// Every wave, oldest first; empty if there is only one.
    pub waves: Vec<WaveResult<'r>>,
    /// The question whose answers would settle the most.
    pub next: Option<Ask<'r>>,
}

impl<'r> Diagnosis<'r> {
    /// A group, if it exists.
    pub fn group(&self, key: &GroupKey) -> Option<&Group<'r>> {
        self.groups.iter().find(|group| group.key == *key)
    }

    /// The result of one factor.
    pub fn of(&self, factor: &Factor) -> Option<&FactorResult<'r>> {
        self.factors.iter().find(|result| result.factor.id == factor.id)
    }

    /// Factors whose comparison with their symptom came out as `matched`, in order.
    pub fn matching(&self, matched: Match) -> impl Iterator<Item = &FactorResult<'r>> {
        self.factors.iter().filter(move |result| result.matched == matched)
    }
}

/// Where the statements of a diagnosis come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The quick form: somebody said so.
    Stated,
    /// Answers of people.
    Answers {
        /// How many people answered; `None` where that may not be shown.
        respondents: Option<usize>,
        /// The smallest group that may be shown.
        min_group: usize,
    },
}

/// One factor with its symptom.
#[derive(Debug, Clone)]
pub struct FactorResult<'r> {
    /// Which factor.
    pub factor: &'r Factor,
    /// What was found for the factor.
    pub measured: Measured<'r>,
    /// How strong its symptom is.
    pub symptom: SymptomResult,
    /// How the two fit together.
    pub matched: Match,
    /// For sorting suspicions, 0 to 100, not a probability; `None` if neither side is known.
    pub evidence_index: Option<f64>,
    /// The factor is present as a whole, and yet a gap for these, taken alone (METHOD C4.7).
    pub outvoted: Vec<Role>,
}

/// One frame condition.
#[derive(Debug, Clone)]
pub struct FrameResult<'r> {
    /// Which condition.
    pub frame: &'r Frame,
    /// What was found.
    pub measured: Measured<'r>,
}

/// What was found for one scale in one group. `None` means unknown or not to be shown, never 0.
#[derive(Debug, Clone)]
pub struct Measured<'r> {
    /// The judgement.
    pub status: Status,
    /// Why it is unknown or suppressed.
    pub reason: Option<UnknownReason>,
    /// N: respondents to whom enough of the scale applies.
    pub eligible: Option<usize>,
    /// n: respondents with a valid mean.
    pub valid: Option<usize>,
    /// Share of "don't know" among all answers, 0 to 1.
    pub dont_know: Option<f64>,
    /// S: mean of the valid respondents' means, 1 to 5.
    pub score: Option<f64>,
    /// Whether the mean is exact or only bounded.
    pub bound: Bound,
    /// Standard deviation of the respondents' means, with n − 1.
    pub sd: Option<f64>,
    /// 95 % interval of the mean, inside 1 to 5.
    pub interval: Option<(f64, f64)>,
    /// How sure the judgement is.
    pub certainty: Option<Certainty>,
    /// r*wg: 1 full agreement, 0 as at random, negative when opposed.
    pub agreement: Option<f64>,
    /// The answers are far apart.
    pub split: Option<bool>,
    /// They are far apart because many are low and many are high.
    pub camps: bool,
    /// Items that are low although the factor is present.
    pub weak_spots: Vec<&'r Question>,
    /// Respondents whose own mean is a gap.
    pub gap_share: Option<Share>,
    /// How many respondents' own means are nearest to each answer, from the lowest answer to the highest; halves go up.
    pub distribution: Option<Vec<usize>>,
}

impl Measured<'_> {
    /// Missing or weak.
    pub fn is_gap(&self) -> bool {
        matches!(self.status, Status::Missing | Status::Weak)
    }

    /// Missing, weak or present.
    pub fn is_known(&self) -> bool {
        self.is_gap() || self.status == Status::Present
    }

    /// The mean on 0 to 100, for display.
    pub fn display(&self) -> Option<f64> {
        self.score.map(|score| (score - 1.0) * 25.0)
    }
}

/// A share of respondents with its Wilson interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// 95 % interval, 0 to 1.
    pub interval: (f64, f64),
}

/// Whether a mean is shown as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// As computed, possibly rounded.
    Exact,
    /// Only "at least": nobody shall see that all said the same.
    AtLeast,
    /// Only "at most".
    AtMost,
}

/// The judgement on a factor or a frame condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not there.
    Missing,
    /// There in part.
    Weak,
    /// There.
    Present,
    /// Nothing can be said.
    Unknown,
    /// Too few people: nothing may be said.
    Suppressed,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 5] = [Status::Missing, Status::Weak, Status::Present, Status::Unknown, Status::Suppressed];

    /// What the quick form may say.
    pub const STATED: [Status; 4] = [Status::Present, Status::Weak, Status::Missing, Status::Unknown];

    /// The word in files and machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Status::Missing => "missing",
            Status::Weak => "weak",
            Status::Present => "present",
            Status::Unknown => "unknown",
            Status::Suppressed => "suppressed",
        }
    }
}

/// Why a scale is unknown or suppressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownReason {
    /// Fewer people than may be shown.
    GroupTooSmall,
    /// Nobody answered the survey.
    NoRespondents,
    /// Nobody answered anything on this scale.
    NotAsked,
    /// It applies to nobody.
    NotApplicable,
    /// At least half of the answers are "don't know".
    DontKnow,
    /// Too few of those it applies to answered enough of it.
    LowCoverage,
}

impl UnknownReason {
    /// Every reason.
    pub const ALL: [UnknownReason; 6] = [
        UnknownReason::GroupTooSmall,
        UnknownReason::NoRespondents,
        UnknownReason::NotAsked,
        UnknownReason::NotApplicable,
        UnknownReason::DontKnow,
        UnknownReason::LowCoverage,
    ];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            UnknownReason::GroupTooSmall => "group_too_small",
            UnknownReason::NoRespondents => "no_respondents",
            UnknownReason::NotAsked => "not_asked",
            UnknownReason::NotApplicable => "not_applicable",
            UnknownReason::DontKnow => "dont_know",
            UnknownReason::LowCoverage => "low_coverage",
        }
    }
}

/// How sure a judgement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The whole interval lies below `present`: certainly a gap, not certainly "missing".
    CertainGap,
    /// The whole interval lies at or above `present`.
    CertainPresent,
    /// The data allow more than one judgement.
    Open,
    /// Somebody said so; nothing was measured.
    Stated,
}

impl Certainty {
    /// Every certainty.
    pub const ALL: [Certainty; 4] =
        [Certainty::CertainGap, Certainty::CertainPresent, Certainty::Open, Certainty::Stated];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Certainty::CertainGap => "certain_gap",
            Certainty::CertainPresent => "certain_present",
            Certainty::Open => "open",
            Certainty::Stated => "stated",
        }
    }
}

/// How strong a symptom is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SymptomResult {
    /// The level.
    pub level: Level,
    /// Y: its mean, 1 to 5.
    pub score: Option<f64>,
}

/// The level of a symptom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Often or constantly.
    Strong,
    /// Sometimes.
    Some,
    /// Rarely or never.
    None,
    /// Not asked, or too few answers.
    Unknown,
}

impl Level {
    /// Every level.
    pub const ALL: [Level; 4] = [Level::Strong, Level::Some, Level::None, Level::Unknown];

    /// The word in files and machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Level::Strong => "strong",
            Level::Some => "some",
            Level::None => "none",
            Level::Unknown => "unknown",
        }
    }
}

/// Symptoms are measured like factors; a high mean is a strong symptom (METHOD C4.6).
impl From<Status> for Level {
    fn from(status: Status) -> Self {
        match status {
            Status::Present => Level::Strong,
            Status::Weak => Level::Some,
            Status::Missing => Level::None,
            Status::Unknown | Status::Suppressed => Level::Unknown,
        }
    }
}

impl From<Level> for Status {
    fn from(level: Level) -> Self {
        match level {
            Level::Strong => Status::Present,
            Level::Some => Status::Weak,
            Level::None => Status::Missing,
            Level::Unknown => Status::Unknown,
        }
    }
}

/// How a factor and its symptom fit together (METHOD C4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// Gap and strong symptom.
    Confirmed,
    /// Gap and some symptom.
    Probable,
    /// Gap without the symptom.
    Silent,
    /// Gap, symptom not known.
    Unsupported,
    /// No gap but a strong symptom.
    Contradiction,
    /// No gap, some symptom.
    Watch,
    /// Neither gap nor symptom.
    Clear,
    /// No gap, symptom not known.
    ClearUnchecked,
    /// Factor unknown, strong symptom.
    Suspected,
    /// Factor unknown, some symptom.
    Hint,
    /// Factor unknown, no symptom.
    NoSign,
    /// Neither is known.
    NoData,
}

impl Match {
    /// Every combination.
    pub const ALL: [Match; 12] = [
        Match::Confirmed,
        Match::Probable,
        Match::Silent,
        Match::Unsupported,
        Match::Contradiction,
        Match::Watch,
        Match::Clear,
        Match::ClearUnchecked,
        Match::Suspected,
        Match::Hint,
        Match::NoSign,
        Match::NoData,
    ];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Match::Confirmed => "confirmed",
            Match::Probable => "probable",
            Match::Silent => "silent",
            Match::Unsupported => "unsupported",
            Match::Contradiction => "contradiction",
            Match::Watch => "watch",
            Match::Clear => "clear",
            Match::ClearUnchecked => "clear_unchecked",
            Match::Suspected => "suspected",
            Match::Hint => "hint",
            Match::NoSign => "no_sign",
            Match::NoData => "no_data",
        }
    }
}

/// A gap in the order to work on.
#[derive(Debug, Clone, Copy)]
pub struct Pick<'r> {
    /// Which factor.
    pub factor: &'r Factor,
    /// Why it comes here.
    pub reason: PickReason,
}

/// Why a gap comes where it comes (METHOD C4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickReason {
    /// The others can only be judged against it.
    Prerequisite,
    /// Its deficit is the largest.
    Deepest,
    /// Others are about as deep, and it comes first in the logical order.
    TieOrder,
}

impl PickReason {
    /// Every reason.
    pub const ALL: [PickReason; 3] = [PickReason::Prerequisite, PickReason::Deepest, PickReason::TieOrder];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            PickReason::Prerequisite => "prerequisite",
            PickReason::Deepest => "deepest",
            PickReason::TieOrder => "tie_order",
        }
    }
}

/// What a case comes to (METHOD C4.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// At least one factor is missing or weak.
    Gaps,
    /// A factor is unknown, but its symptom is strong.
    Suspicion,
    /// Too few people: nothing may be said.
    Suppressed,
    /// Nothing is known.
    NoData,
    /// No gap, but a strong symptom.
    Contradictory,
    /// No gap seen, but not every factor is known.
    Incomplete,
    /// No gap, with reservations.
    NearlyReady,
    /// No gap to be seen.
    Ready,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Verdict; 8] = [
        Verdict::Gaps,
        Verdict::Suspicion,
        Verdict::Suppressed,
        Verdict::NoData,
        Verdict::Contradictory,
        Verdict::Incomplete,
        Verdict::NearlyReady,
        Verdict::Ready,
    ];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Gaps => "gaps",
            Verdict::Suspicion => "suspicion",
            Verdict::Suppressed => "suppressed",
            Verdict::NoData => "no_data",
            Verdict::Contradictory => "contradictory",
            Verdict::Incomplete => "incomplete",
            Verdict::NearlyReady => "nearly_ready",
            Verdict::Ready => "ready",
        }
    }

    /// Nothing can be said about the case at all.
    pub fn is_none(self) -> bool {
        matches!(self, Verdict::NoData | Verdict::Suppressed)
    }
}

/// From the symptoms back to the factors (METHOD C4.8).
#[derive(Debug, Clone, PartialEq)]
pub struct Inverse<'r> {
    /// What speaks for a gap in each factor, in the logical order.
    pub suspicions: Vec<Suspicion<'r>>,
    /// The factors to suspect, most likely first.
    pub suspects: Vec<&'r Factor>,
    /// Every symptom is strong: general overload, nobody in particular is suspected.
    pub nonspecific: bool,
}

impl<'r> Inverse<'r> {
    /// What speaks for a gap in a factor.
    pub fn of(&self, factor: &Factor) -> Option<&Suspicion<'r>> {
        self.suspicions.iter().find(|suspicion| suspicion.factor.id == factor.id)
    }
}

/// What speaks for a gap in one factor, judged by symptoms alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Suspicion<'r> {
    /// Which factor.
    pub factor: &'r Factor,
    /// Q, 0 to 1; `None` if its own symptom is not known.
    pub score: Option<f64>,
    /// The symptoms it is made of; none where there is no Q.
    pub traces: Vec<Trace<'r>>,
}

/// A symptom that speaks for a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace<'r> {
    /// The factor whose symptom it is.
    pub of: &'r Factor,
    /// W: 1 for the factor's own symptom, less for another.
    pub weight: f64,
    /// y: how strong it is, 0 to 1.
    pub strength: f64,
}

/// What to ask next, because the answers would settle the most.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask<'r> {
    /// About which factor.
    pub factor: &'r Factor,
    /// Whom, if one group in particular.
    pub whom: Option<Role>,
    /// About how many more answers would do, if that can be told from those that are there.
    pub people: Option<usize>,
    /// Why this one.
    pub why: AskReason,
}

/// Why a factor is the one to ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskReason {
    /// Its symptom points to it, but nothing is known of the factor itself.
    Suspected,
    /// Nothing is known of it.
    Unknown,
    /// It is the gap to begin with, but not certain.
    OpenGap,
    /// It is present, but not certain, and would be the only gap.
    OpenPresent,
    /// Leadership or staff has not been heard on it.
    Unheard,
}

impl AskReason {
    /// Every reason.
    pub const ALL: [AskReason; 5] =
        [AskReason::Suspected, AskReason::Unknown, AskReason::OpenGap, AskReason::OpenPresent, AskReason::Unheard];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            AskReason::Suspected => "suspected",
            AskReason::Unknown => "unknown",
            AskReason::OpenGap => "open_gap",
            AskReason::OpenPresent => "open_present",
            AskReason::Unheard => "unheard",
        }
    }
}
