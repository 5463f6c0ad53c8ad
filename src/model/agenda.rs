//! The digital agenda: measures with goal, owner, day, benefit and what they depend on.

use jiff::civil::Date;

use super::rubric::{Factor, List};
use super::source::Place;

/// The measures of a project.
#[derive(Debug, Clone)]
pub struct Agenda<'r> {
    /// The kinds of benefit a measure can bring.
    pub benefits: &'r List,
    /// The measures, in the order of the file.
    pub measures: Vec<Step<'r>>,
}

/// One measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Step<'r> {
    /// Its id.
    pub id: String,
    /// What is done.
    pub title: String,
    /// What it is for.
    pub goal: Option<String>,
    /// The success factor it works on.
    pub factor: Option<&'r Factor>,
    /// The role that sees to it.
    pub owner: Option<String>,
    /// The role that backs it.
    pub sponsor: Option<String>,
    /// From when.
    pub start: Option<Date>,
    /// By when.
    pub due: Option<Date>,
    /// The kinds of benefit it brings, by their place in the list.
    pub benefits: Vec<usize>,
    /// The measures that must be done first, by their place in the agenda.
    pub depends_on: Vec<usize>,
    /// How many hours it was thought to take.
    pub estimate: Option<f64>,
    /// How many hours it took.
    pub actual: Option<f64>,
    /// How far it is.
    pub status: Progress,
    /// Where it stands.
    pub place: Place,
}

impl Step<'_> {
    /// Whether its day has passed and it is neither done nor dropped; the day itself still counts as in time.
    pub fn overdue(&self, today: Date) -> bool {
        self.status.is_open() && self.due.is_some_and(|due| due < today)
    }
}

/// How far a measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// Not begun.
    #[default]
    Planned,
    /// Begun.
    Running,
    /// Put aside for now.
    Parked,
    /// Finished.
    Done,
    /// Given up.
    Dropped,
}

impl Progress {
    /// Every state.
    pub const ALL: [Progress; 5] =
        [Progress::Planned, Progress::Running, Progress::Parked, Progress::Done, Progress::Dropped];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Progress::Planned => "planned",
            Progress::Running => "running",
            Progress::Parked => "parked",
            Progress::Done => "done",
            Progress::Dropped => "dropped",
        }
    }

    /// Whether it is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, Progress::Planned | Progress::Running)
    }

    /// Whether it counts as part of the agenda: what is done counts, what was given up does not.
    pub fn counts(self) -> bool {
        self != Progress::Dropped
    }
}

/// One round of estimating and doing.
#[derive(Debug, Clone, PartialEq)]
pub struct EstimateRound {
    /// What was estimated; its number where nothing is said.
    pub title: Option<String>,
    /// The estimate, 0 or more.
    pub estimate: Option<f64>,
    /// The result, 0 or more.
    pub result: Option<f64>,
    /// When.
    pub on: Option<Date>,
    /// Where it stands.
    pub place: Place,
}
