//! What a survey came to, as machines are told: only what may be shown, with hidden figures left out.

use jiff::civil::Date;

use super::answer::Wave;
use super::comparison::Change;
use super::diagnosis::{Diagnosis, Measured};
use super::rubric::Head;
use super::survey::Merge;

/// A result.
#[derive(Debug, Clone)]
pub struct SurveyResult<'r> {
    /// The survey.
    pub id: String,
    /// What it is called.
    pub title: Option<String>,
    /// The rubric it asked about, if it asked about one.
    pub rubric: Option<&'r Head>,
    /// The day of the report.
    pub today: Date,
    /// The smallest group that is shown.
    pub min_group: usize,
    /// How many rows could not be read and do not count.
    pub left_out: u64,
    /// The last day on which somebody went on although the ledger of what was published was lost.
    pub ledger_lost: Option<Date>,
    /// The scales, in the order of the figures of every group.
    pub scales: Vec<ScaleName>,
    /// Everybody of the newest wave as a diagnosis, where factors were asked for.
    pub diagnosis: Option<Diagnosis<'r>>,
    /// Every wave, oldest first.
    pub waves: Vec<WaveResult>,
}

impl SurveyResult<'_> {
    /// The columns that make groups, each once, as they are first met.
    pub fn columns(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for (column, _) in self.waves.iter().flat_map(|wave| &wave.groups).flat_map(|group| &group.by) {
            if !found.contains(&column.as_str()) {
                found.push(column);
            }
        }
        found
    }
}

/// A scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleName {
    /// `factor`, `symptom`, `frame`, `area` or `scale`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// What it is called in the language of the report.
    pub name: String,
}

/// A wave.
#[derive(Debug, Clone)]
pub struct WaveResult {
    /// Its number or day.
    pub wave: Option<Wave>,
    /// Everybody, then every group of the plan.
    pub groups: Vec<GroupResult>,
}

/// A group.
#[derive(Debug, Clone)]
pub struct GroupResult {
    /// Columns and their values; empty for everybody.
    pub by: Vec<(String, String)>,
    /// How many people; `None` where that may not be shown.
    pub people: Option<usize>,
    /// What was found, scale by scale.
    pub scales: Vec<Measured<'static>>,
    /// How far the items of a scale measure the same, of those scales of which it may be said.
    pub reliability: Vec<Reliability>,
    /// What changed, of those scales of which it may be said.
    pub changes: Vec<ScaleChange>,
}

/// What changed on a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScaleChange {
    /// The scale, by its place.
    pub scale: usize,
    /// Since the wave before.
    pub since_previous: Option<Change>,
    /// Since the first wave.
    pub since_first: Option<Change>,
}

/// How far the items of a scale measure the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// The scale, by its place.
    pub scale: usize,
    /// So many people answered every item; only they count here.
    pub complete: usize,
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// Feldt's 95 % interval.
    pub interval: Option<(f64, f64)>,
    /// Of each item, by its id, the correlation with the sum of all others.
    pub item_rest: Vec<(String, Option<f64>)>,
}

/// Which groups might be one, so that more can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeProposal {
    /// The survey.
    pub id: String,
    /// The day of the proposal.
    pub today: Date,
    /// The smallest group that is shown.
    pub min_group: usize,
    /// Values that would be one group.
    pub merges: Vec<Merge>,
    /// Every table of the plan.
    pub tables: Vec<MergedTable>,
}

/// A table today and with the merges of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedTable {
    /// Its axes by their columns, `district/town` where one lies within the other.
    pub axes: Vec<String>,
    /// What is shown today.
    pub today: Visible,
    /// What would be shown.
    pub then: Visible,
}

/// What of the cells of a table is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Visible {
    /// So many groups …
    pub shown: usize,
    /// … of so many,
    pub groups: usize,
    /// with so many people.
    pub people: usize,
}
