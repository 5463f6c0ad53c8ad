//! An earlier JSON report to compare with: what is new since, and what is gone.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;
use serde::Deserialize;

use crate::cli::failure::Failure;
use crate::model::case::About;
use crate::model::exit::Exit;
use crate::model::run::{Baseline, CaseReport, Notice};

/// What of an earlier report is needed. Whatever else it says is passed over.
#[derive(Deserialize)]
struct Earlier {
    schema: String,
    today: String,
    cases: Vec<EarlierCase>,
}

#[derive(Deserialize)]
struct EarlierCase {
    path: String,
    id: Option<String>,
    findings: Vec<EarlierFinding>,
}

#[derive(Deserialize)]
struct EarlierFinding {
    code: String,
    subject: Option<String>,
    ignored: Option<String>,
}

/// A finding as it is recognised: project, code, subject. Lines move, so they do not count.
pub(super) type Key = (String, String, Option<String>);

/// An earlier report.
pub(super) struct Known {
    path: String,
    made: Date,
    keys: BTreeSet<Key>,
}

/// What of an earlier report is still there.
#[derive(Default)]
pub(super) struct Met {
    projects: BTreeSet<String>,
    again: BTreeSet<Key>,
}

/// By what a project is recognised.
pub(super) fn project<'a>(path: &'a str, about: &'a About) -> &'a str {
    about.id.as_deref().unwrap_or(path)
}

/// Reads an earlier report. One that is missing or of another kind is a failure: comparing with nothing would call
/// everything new.
pub(super) fn read(path: &Path) -> Result<Known> {
    let text = std::fs::read_to_string(path).map_err(|reason| Failure::io("read", path, reason))?;
    let foreign = || Failure::new(Exit::InvalidInput, "baseline-foreign").path(path);
    let earlier: Earlier = serde_json::from_str(&text).map_err(|_| foreign())?;
    if earlier.schema != "lotse.diagnosis/1" {
        return Err(foreign().into());
    }
    let made = earlier.today.parse().map_err(|_| foreign())?;
    let keys = earlier.cases.into_iter().flat_map(|case| {
        let project = case.id.unwrap_or(case.path);
        let counted = case.findings.into_iter().filter(|finding| finding.ignored.is_none());
        counted.map(move |finding| (project.clone(), finding.code, finding.subject))
    });
    Ok(Known { path: path.display().to_string(), made, keys: keys.collect() })
}

impl Known {
    /// Marks which findings of a project are new.
    pub(super) fn mark(&self, project: &str, notices: &mut [Notice]) {
        for notice in notices {
            notice.is_new = Some(!self.keys.contains(&key(project, notice)));
        }
    }

    /// What is gone. Only projects of this run count as gone from.
    pub(super) fn gone(&self, met: &Met) -> Baseline {
        let gone = self.keys.iter().filter(|key| met.projects.contains(&key.0) && !met.again.contains(key));
        let gone = gone.map(|(project, code, subject)| {
            let about = subject.as_ref().map(|subject| format!(" {subject}")).unwrap_or_default();
            format!("{project}: {code}{about}")
        });
        Baseline { path: self.path.clone(), made: self.made, gone: gone.collect() }
    }
}

/// What of a marked report was found before.
pub(super) fn again(report: &CaseReport<'_>) -> Vec<Key> {
    let project = project(&report.path, &report.about);
    let known = report.counted().filter(|notice| notice.is_new == Some(false));
    known.map(|notice| key(project, notice)).collect()
}

impl Met {
    /// A project of this run, and what an earlier report had found in it, too.
    pub(super) fn add(&mut self, project: &str, again: Vec<Key>) {
        self.projects.insert(project.to_owned());
        self.again.extend(again);
    }
}

fn key(project: &str, notice: &Notice) -> Key {
    (project.to_owned(), notice.code.to_owned(), notice.subject.clone())
}
