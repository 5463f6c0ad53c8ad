//! Reports that are written while a run goes on, case by case: what stands before the cases, each case, what stands
//! behind. What a report of a hundred thousand cases needs in memory is one of them.
//!
//! It knows no files and does not write.

use jiff::civil::Date;

use super::{csv, json};
use crate::model::diagnosis::Diagnosis;
use crate::model::finding::Severity;
use crate::model::run::{CaseReport, Run};

/// A format of which each case can be spelled as soon as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// `lotse.diagnosis/1`.
    Json,
    /// Every finding on a line.
    Findings,
    /// Every project on a line.
    Projects,
}

impl Stream {
    /// What stands before the cases.
    pub fn head(self, today: Date, version: &str) -> String {
        match self {
            Stream::Json => json::head(today, version),
            Stream::Findings => csv::findings_head(),
            Stream::Projects => csv::projects_head(),
        }
    }

    /// A case, with its findings from `least` up.
    pub fn case(self, report: &CaseReport<'_>, diagnosis: &Diagnosis<'_>, least: Severity) -> String {
        match self {
            Stream::Json => json::case(report, diagnosis, least),
            Stream::Findings => csv::findings_of(report, least),
            Stream::Projects => csv::project_of(report),
        }
    }

    /// What stands between two cases, and before the first.
    pub fn between(self, is_first: bool) -> &'static str {
        match self {
            Stream::Json => json::between(is_first),
            Stream::Findings | Stream::Projects => "",
        }
    }

    /// What stands behind the cases.
    pub fn tail(self, run: &Run<'_>) -> String {
        match self {
            Stream::Json => json::tail(run),
            Stream::Findings => csv::findings_tail(&run.invalid),
            Stream::Projects => csv::projects_tail(&run.invalid),
        }
    }
}
