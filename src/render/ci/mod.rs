//! Reports for build servers, one file for each format. What all of them have in common is decided here: how
//! each severity is called, which findings they name and in which order, what is a test and whether it fails.

pub mod github;
pub mod gitlab;
pub mod junit;
pub mod sarif;
pub mod tap;

use std::borrow::Cow;
use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::model::finding::{Severity, Sureness};
use crate::model::run::{CaseReport, InvalidFile, Notice, ProblemNotice, Ruling, Run};
use crate::model::source::Place;

/// How a severity is called elsewhere.
#[derive(Debug, PartialEq, Eq)]
pub struct Level {
    /// The severity; `None` for what makes a file invalid.
    pub severity: Option<Severity>,
    /// The level in SARIF.
    pub sarif: &'static str,
    /// The command of GitHub.
    pub github: &'static str,
    /// The severity of GitLab Code Quality.
    pub gitlab: &'static str,
}

/// The one table, worst first. `JUnit` and TAP know no severities: there a finding fails if it fails the run.
pub const LEVELS: [Level; 5] = [
    Level { severity: None, sarif: "error", github: "error", gitlab: "blocker" },
    Level { severity: Some(Severity::High), sarif: "error", github: "error", gitlab: "critical" },
    Level { severity: Some(Severity::Medium), sarif: "warning", github: "warning", gitlab: "major" },
    Level { severity: Some(Severity::Low), sarif: "note", github: "notice", gitlab: "minor" },
    Level { severity: Some(Severity::Hint), sarif: "note", github: "notice", gitlab: "info" },
];

/// How a severity is called elsewhere.
fn level(severity: Option<Severity>) -> &'static Level {
    let [invalid, ..] = &LEVELS;
    LEVELS.iter().find(|level| level.severity == severity).unwrap_or(invalid)
}

/// A finding, or a problem of an invalid file.
#[derive(Debug, Clone)]
struct Entry<'a> {
    /// The file, from the folder the run stands in.
    path: Cow<'a, str>,
    /// What the project is called by machines: its id, else its file.
    project: &'a str,
    place: Option<Place>,
    code: &'static str,
    subject: Option<&'a str>,
    /// `None` for a problem of an invalid file.
    severity: Option<Severity>,
    certainty: Option<Sureness>,
    message: &'a str,
    help: &'a str,
    fails: bool,
    ignored: Option<&'a str>,
    /// Whether it is lived with in this run alone, and not by the file.
    is_allowed: bool,
    is_new: Option<bool>,
}

impl<'a> Entry<'a> {
    fn of_finding(run: &Run<'_>, case: &'a CaseReport<'_>, notice: &'a Notice) -> Self {
        Entry {
            path: relative(&case.path, &run.root),
            project: case.about.id.as_deref().unwrap_or(&case.path),
            place: notice.place,
            code: notice.code,
            subject: notice.subject.as_deref(),
            severity: Some(notice.severity),
            certainty: Some(notice.certainty),
            message: &notice.message,
            help: &notice.help,
            fails: run.fails(notice),
            ignored: notice.ignored.as_deref(),
            is_allowed: notice.ruling == Some(Ruling::Allowed),
            is_new: notice.is_new,
        }
    }

    fn of_problem(run: &Run<'_>, file: &'a InvalidFile, problem: &'a ProblemNotice) -> Self {
        Entry {
            path: relative(&file.path, &run.root),
            project: &file.path,
            place: Some(problem.place),
            code: problem.code,
            subject: None,
            severity: None,
            certainty: None,
            message: &problem.message,
            help: "",
            fails: true,
            ignored: None,
            is_allowed: false,
            is_new: None,
        }
    }

    fn level(&self) -> &'static Level {
        level(self.severity)
    }

    /// The word for how bad it is.
    fn severity_id(&self) -> &'static str {
        self.severity.map_or("invalid", Severity::id)
    }

    /// What was found and what can be done, in one text.
    fn text(&self) -> String {
        if self.help.is_empty() { self.message.to_owned() } else { format!("{} {}", self.message, self.help) }
    }

    /// What it is about, without the words of any language.
    fn name(&self) -> String {
        self.subject.map_or_else(|| self.code.to_owned(), |subject| format!("{} {subject}", self.code))
    }
}

/// Everything a run has to tell, file by file in the order of the run, the invalid ones last.
fn entries<'a>(run: &'a Run<'_>) -> impl Iterator<Item = Entry<'a>> {
    let found = run.cases.iter().flat_map(|case| of_case(run, case));
    found.chain(run.invalid.iter().flat_map(|file| of_invalid(run, file)))
}

fn of_case<'a>(run: &'a Run<'_>, case: &'a CaseReport<'_>) -> impl Iterator<Item = Entry<'a>> {
    run.told(case).map(move |notice| Entry::of_finding(run, case, notice))
}

fn of_invalid<'a>(run: &'a Run<'_>, file: &'a InvalidFile) -> impl Iterator<Item = Entry<'a>> {
    file.problems.iter().map(move |problem| Entry::of_problem(run, file, problem))
}

/// A path as build servers want it: from the root of the project, with slashes.
fn relative<'a>(path: &'a str, root: &str) -> Cow<'a, str> {
    let below = path.strip_prefix(root).and_then(|rest| rest.strip_prefix(['/', '\\'])).unwrap_or(path);
    if cfg!(windows) { Cow::Owned(below.replace('\\', "/")) } else { Cow::Borrowed(below) }
}

/// Names for findings that stay the same when lines move: made of project, code and subject, and of a number where the
/// same thing is found more than once.
#[derive(Default)]
struct Fingerprints {
    seen: BTreeMap<String, usize>,
}

impl Fingerprints {
    fn of(&mut self, entry: &Entry<'_>) -> String {
        let key = [entry.project, entry.code, entry.subject.unwrap_or_default()].join("\u{0}");
        let count = self.seen.entry(key.clone()).or_default();
        *count += 1;
        let hash = Sha256::digest(format!("{key}\u{0}{count}"));
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
        hash.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }
}

/// One thing that can pass or fail.
struct Point<'a> {
    name: String,
    outcome: Outcome<'a>,
}

enum Outcome<'a> {
    /// The project could be judged.
    Judged(&'static str),
    /// It could not.
    NotJudged,
    /// Something was found.
    Found(Entry<'a>),
}

/// The tests of one file: whether there is a verdict, and every finding.
struct Suite<'a> {
    path: Cow<'a, str>,
    /// What people call it.
    name: &'a str,
    points: Vec<Point<'a>>,
}

/// A suite for each file, in the order of the run, the invalid ones last.
fn suites<'a>(run: &'a Run<'_>) -> impl Iterator<Item = Suite<'a>> {
    let cases = run.cases.iter().map(|case| {
        let verdict = case.verdict;
        let outcome = if verdict.is_none() { Outcome::NotJudged } else { Outcome::Judged(verdict.id()) };
        let first = Point { name: "verdict".to_owned(), outcome };
        let name = case.about.title.as_deref().unwrap_or(&case.path);
        Suite {
            path: relative(&case.path, &run.root),
            name,
            points: std::iter::once(first).chain(points(of_case(run, case))).collect(),
        }
    });
    let invalid = run.invalid.iter().map(|file| Suite {
        path: relative(&file.path, &run.root),
        name: &file.path,
        points: points(of_invalid(run, file)).collect(),
    });
    cases.chain(invalid)
}

/// Findings with names that are unique within their file.
fn points<'a>(entries: impl Iterator<Item = Entry<'a>>) -> impl Iterator<Item = Point<'a>> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    entries.map(move |entry| {
        let name = entry.name();
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { name } else { format!("{name} ({count})") };
        Point { name, outcome: Outcome::Found(entry) }
    })
}
