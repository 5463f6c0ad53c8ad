//! Pressure and cover of each kind of resistance (METHOD C7), measures that help one kind and harm another, and how
//! far two readers agree about the kinds.

use super::agreement::{Metric, krippendorff};
use super::statistics::{mean, wilson};
use super::{at_least, below};
use crate::model::concern::{Concern, Concerns};
use crate::model::diagnosis::Share;
use crate::model::rubric::{ResistanceKind, ResistanceMeasure};

/// From this share on, pressure is high and cover is good.
const HALF: f64 = 0.5;

/// Confidence of the interval around a share.
const CONFIDENCE: f64 = 0.95;

/// One kind of resistance, taken together.
#[derive(Debug, Clone)]
pub struct Balance<'r> {
    /// The kind.
    pub kind: &'r ResistanceKind,
    /// How many statements are of this kind, of all that are open, with the interval of the share.
    pub share: Share,
    /// The mean intensity, 1 to 3; `None` if nobody has given one.
    pub intensity: Option<f64>,
    /// The share of amplifiers that are present among those looked at; `None` if none was.
    pub pressure: Option<f64>,
    /// The share of reducers that are active among those looked at; `None` if none was.
    pub cover: Option<f64>,
    /// Where it stands.
    pub status: Standing,
}

impl Balance<'_> {
    /// Cover less pressure, −1 to 1.
    pub fn net(&self) -> Option<f64> {
        Some(self.cover? - self.pressure?)
    }
}

/// Where one kind of resistance stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// High pressure, little against it.
    Escalating,
    /// High pressure, much against it.
    Contested,
    /// Little pressure, much against it.
    Held,
    /// Little pressure, little against it.
    Untouched,
    /// Not enough was looked at.
    Unknown,
}

impl Standing {
    /// Every standing, worst first.
    pub const ALL: [Standing; 5] =
        [Standing::Escalating, Standing::Contested, Standing::Untouched, Standing::Held, Standing::Unknown];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Escalating => "escalating",
            Standing::Contested => "contested",
            Standing::Held => "held",
            Standing::Untouched => "untouched",
            Standing::Unknown => "unknown",
        }
    }
}

/// Every kind of which something open was voiced, in the order of the rubric.
pub fn balances<'r>(concerns: &Concerns<'r>) -> Vec<Balance<'r>> {
    let open: Vec<&Concern<'r>> = concerns.entries.iter().filter(|concern| concern.is_open()).collect();
    let of_kind = |kind: &'r ResistanceKind| {
        let of_it: Vec<&Concern<'r>> = open.iter().copied().filter(|concern| concern.kind.id == kind.id).collect();
        if of_it.is_empty() { None } else { balance(kind, &of_it, open.len()) }
    };
    concerns.rubric.kinds.iter().filter_map(of_kind).collect()
}

fn balance<'r>(kind: &'r ResistanceKind, concerns: &[&Concern<'r>], of: usize) -> Option<Balance<'r>> {
    let count = concerns.len();
    let intensities: Vec<f64> = concerns.iter().filter_map(|concern| concern.intensity.map(f64::from)).collect();
    let amplifiers = seen(kind.amplifiers.len(), concerns, |concern| &concern.amplifiers);
    let reducers = seen(kind.reducers.len(), concerns, |concern| &concern.reducers);
    let (pressure, cover) = (share_of(&amplifiers), share_of(&reducers));
    let known = mostly_known(&amplifiers) && mostly_known(&reducers);
    Some(Balance {
        kind,
        share: Share { count, of, interval: wilson(count, of, CONFIDENCE)? },
        intensity: mean(&intensities),
        pressure,
        cover,
        status: pressure.zip(cover).filter(|_| known).map_or(Standing::Unknown, standing),
    })
}

/// What is known of each amplifier or reducer from all statements of a kind: one that was seen somewhere is there.
fn seen<'a>(
    count: usize,
    concerns: &[&'a Concern<'_>],
    of: impl Fn(&'a Concern<'_>) -> &'a Vec<Option<bool>>,
) -> Vec<Option<bool>> {
    let at = |at: usize| {
        let looked = concerns.iter().filter_map(|concern| of(concern).get(at).copied().flatten());
        looked.reduce(|a, b| a || b)
    };
    (0..count).map(at).collect()
}

/// The share that is there of those looked at.
fn share_of(seen: &[Option<bool>]) -> Option<f64> {
    mean(&seen.iter().flatten().map(|there| f64::from(u8::from(*there))).collect::<Vec<f64>>())
}

/// Whether at most half is unknown.
fn mostly_known(seen: &[Option<bool>]) -> bool {
    2 * seen.iter().filter(|there| there.is_none()).count() <= seen.len()
}

fn standing((pressure, cover): (f64, f64)) -> Standing {
    match (at_least(pressure, HALF), below(cover, HALF)) {
        (true, true) => Standing::Escalating,
        (true, false) => Standing::Contested,
        (false, false) => Standing::Held,
        (false, true) => Standing::Untouched,
    }
}

/// A planned measure that harms what somebody has voiced.
#[derive(Debug, Clone, Copy)]
pub struct Harm<'a, 'r> {
    /// For whom it is planned.
    pub planned_for: &'a Concern<'r>,
    /// The measure.
    pub measure: &'r ResistanceMeasure,
    /// What it harms: the statement it is planned for, or another one of the same group.
    pub harmed: &'a Concern<'r>,
}

/// Every planned measure that harms something open: the statement it is planned for, or one of another kind that the
/// same group has voiced, or a group nobody has named.
pub fn harms<'a, 'r>(concerns: &'a Concerns<'r>) -> Vec<Harm<'a, 'r>> {
    let open = || concerns.entries.iter().filter(|concern| concern.is_open());
    let harm = |planned_for: &'a Concern<'r>| {
        let measure = planned_for.measure?;
        let is_harmed = |concern: &&Concern<'_>| {
            let together = std::ptr::eq(*concern, planned_for) || same_group(concern, planned_for);
            together && measure.harms.contains(&concern.kind.id)
        };
        let first = Some(planned_for).filter(is_harmed).or_else(|| open().find(is_harmed));
        first.map(|harmed| Harm { planned_for, measure, harmed })
    };
    open().filter_map(harm).collect()
}

fn same_group(a: &Concern<'_>, b: &Concern<'_>) -> bool {
    a.group.is_none() || b.group.is_none() || a.group == b.group
}

/// Krippendorff's alpha of two readers who told the kinds apart on their own, with how many statements both have read;
/// `None` for alpha where all were taken for the same kind.
pub fn agreement(concerns: &Concerns<'_>) -> Option<(Option<f64>, usize)> {
    let number = |kind: &ResistanceKind| {
        let at = concerns.rubric.kinds.iter().position(|other| other.id == kind.id);
        at.and_then(|at| u8::try_from(at).ok())
    };
    let pairs: Vec<Vec<Option<u8>>> = concerns
        .entries
        .iter()
        .filter_map(|concern| Some(vec![number(concern.kind), number(concern.second_kind?)]))
        .collect();
    (!pairs.is_empty()).then(|| (krippendorff(&pairs, Metric::Nominal), pairs.len()))
}
