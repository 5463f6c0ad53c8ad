//! Comparisons: groups side by side, leadership against staff, one wave against another (METHOD C4.9, C4.10).

use super::answer::{Role, Wave};
use super::diagnosis::Measured;
use super::rubric::Factor;

/// One group of respondents, as far as it may be shown.
#[derive(Debug, Clone)]
pub struct Group<'r> {
    /// Which group.
    pub key: GroupKey,
    /// How many answered; `None` where that may not be shown.
    pub people: Option<usize>,
    /// It is one person, who agreed that the own view is shown.
    pub single: bool,
    /// What was found for each factor, in the logical order.
    pub factors: Vec<Measured<'r>>,
    /// What was found for each frame condition.
    pub frames: Vec<Measured<'r>>,
}

/// What makes a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKey {
    /// The same role in the project.
    Role(Role),
    /// The same department, or whatever the file calls a group.
    Named(String),
}

/// How differently leadership and staff see a factor.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap<'r> {
    /// Which factor.
    pub factor: &'r Factor,
    /// The mean of the leadership, 1 to 5.
    pub lead: f64,
    /// The mean of the staff, 1 to 5.
    pub staff: f64,
    /// Leadership minus staff.
    pub difference: Difference,
    /// How large the difference is.
    pub size: GapSize,
    /// Who sees a gap where the other sees none.
    pub view: Option<View>,
}

/// A difference of two means with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The difference, in steps of the scale.
    pub value: f64,
    /// Its interval; `None` where a side has one person, or where it may not be shown.
    pub interval: Option<(f64, f64)>,
}

impl Difference {
    /// The interval excludes 0.
    pub fn is_certain(&self) -> bool {
        self.interval.is_some_and(|(low, high)| low > 0.0 || high < 0.0)
    }
}

/// The size of a difference between two groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapSize {
    /// A whole step of the scale or more.
    Large,
    /// Half a step or more.
    Noticeable,
    /// Less.
    None,
}

impl GapSize {
    /// Every size.
    pub const ALL: [GapSize; 3] = [GapSize::Large, GapSize::Noticeable, GapSize::None];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            GapSize::Large => "large",
            GapSize::Noticeable => "noticeable",
            GapSize::None => "none",
        }
    }
}

/// Who sees a gap where the other sees none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The leadership sees the factor as present, the staff does not.
    BlindSpotOfLead,
    /// The staff sees the factor as present, the leadership does not.
    Underestimated,
}

impl View {
    /// Every view.
    pub const ALL: [View; 2] = [View::BlindSpotOfLead, View::Underestimated];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            View::BlindSpotOfLead => "blind_spot_of_lead",
            View::Underestimated => "underestimated",
        }
    }
}

/// One wave of a survey, as far as it may be shown.
#[derive(Debug, Clone)]
pub struct WaveResult<'r> {
    /// Its number or day, if it has one.
    pub wave: Option<Wave>,
    /// How many answered; `None` where that may not be shown.
    pub people: Option<usize>,
    /// Each factor, in the logical order.
    pub factors: Vec<WaveFactor<'r>>,
}

/// One factor in one wave.
#[derive(Debug, Clone)]
pub struct WaveFactor<'r> {
    /// What was found.
    pub measured: Measured<'r>,
    /// What changed since the wave before.
    pub since_previous: Option<Change>,
    /// What changed since the first wave.
    pub since_first: Option<Change>,
}

/// What changed from an earlier wave to a later one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// How many people were compared with themselves; `None` if the waves were compared as two groups.
    pub pairs: Option<usize>,
    /// Later minus earlier.
    pub difference: Difference,
    /// What it comes to; `None` where the interval may not be shown.
    pub trend: Option<Trend>,
}

/// What a change comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trend {
    /// Clearly up.
    Better,
    /// Clearly down.
    Worse,
    /// An ordinary result: too little or too uncertain.
    NoClearChange,
}

impl Trend {
    /// Every trend.
    pub const ALL: [Trend; 3] = [Trend::Better, Trend::Worse, Trend::NoClearChange];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Trend::Better => "better",
            Trend::Worse => "worse",
            Trend::NoClearChange => "no_clear_change",
        }
    }
}
