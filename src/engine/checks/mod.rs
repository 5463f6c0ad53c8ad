//! The list of checks. It feeds `diagnose`, `rubric check`, `explain`, the handbook's table and the tests.
//!
//! A check finds; it says how sure it is, where and with which facts. How bad that is stands in the list, how it is
//! worded in `locales`. A new check is one function and one line in the list of its family, in one of the files beside
//! this one.

mod agenda;
mod card;
mod checklist;
mod curriculum;
mod factors;
mod facts;
mod file;
mod ignores;
mod people;
mod revision;
mod views;

pub use curriculum::course;
pub use revision::revision;

use jiff::civil::Date;

use super::disclosure::Published;
use crate::model::case::Case;
use crate::model::diagnosis::{Certainty, Diagnosis};
use crate::model::finding::{Facts, Finding, Severity, Sureness};
use crate::model::source::Place;

/// A check: its code, how bad its findings are, and how it finds them.
#[derive(Debug)]
pub struct Check<Find = ()> {
    /// The code users see and type.
    pub code: &'static str,
    /// What it looks at.
    pub family: Family,
    /// How bad a finding is when it is certain or stated.
    pub certain: Severity,
    /// How bad a finding is when it is open.
    pub open: Severity,
    run: Find,
}

/// Finds in a case and its diagnosis.
type OnCase = for<'a, 'r> fn(&Evidence<'a, 'r>) -> Vec<Found<'r>>;

/// What a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// The factors, their symptoms and the answers behind them.
    Factors,
    /// The checklists.
    Checklist,
    /// The sections about the project itself.
    Project,
    /// The file itself.
    File,
    /// A curriculum.
    Curriculum,
    /// What changed in a rubric.
    Revision,
}

impl Family {
    /// Every family.
    pub const ALL: [Family; 6] =
        [Family::Factors, Family::Checklist, Family::Project, Family::File, Family::Curriculum, Family::Revision];

    /// Whether it looks at rubrics and not at projects.
    pub fn is_of_rubrics(self) -> bool {
        matches!(self, Family::Curriculum | Family::Revision)
    }
}

/// Every check on a case, in the order in which reports list findings of equal severity: one list per family, in the
/// file of the family.
const ON_CASE: [&[Check<OnCase>]; 7] = [
    &factors::CHECKS,
    &views::CHECKS,
    &checklist::CHECKS,
    &card::CHECKS,
    &people::CHECKS,
    &agenda::CHECKS,
    &file::CHECKS,
];

/// Every check there is, whatever it looks at and however it finds.
pub fn all() -> impl Iterator<Item = Check> {
    let ignores = ignores::CHECKS.iter().map(Check::told);
    on_case()
        .map(Check::told)
        .chain(ignores)
        .chain(curriculum::CHECKS.iter().map(Check::told))
        .chain([revision::CHECK.told()])
}

fn on_case() -> impl Iterator<Item = &'static Check<OnCase>> {
    ON_CASE.iter().flat_map(|family| family.iter())
}

/// What a check may look at: the case, what of its diagnosis may be shown, and the day.
#[derive(Debug)]
struct Evidence<'a, 'r> {
    case: &'a Case<'r>,
    published: &'a Published<'r>,
    today: Date,
}

impl<'r> Evidence<'_, 'r> {
    fn diagnosis(&self) -> &Diagnosis<'r> {
        self.published.diagnosis()
    }
}

/// A finding before its severity is looked up.
struct Found<'r> {
    certainty: Sureness,
    subject: Option<String>,
    place: Option<Place>,
    facts: Facts<'r>,
}

/// The findings of some families of checks, worst first; among equals in the order of the list.
pub fn run<'r>(families: &[Family], case: &Case<'r>, published: &Published<'r>, today: Date) -> Vec<Finding<'r>> {
    let evidence = Evidence { case, published, today };
    let checks = on_case().filter(|check| families.contains(&check.family));
    let found = checks.flat_map(|check| (check.run)(&evidence).into_iter().map(|found| check.judge(found)));
    let mut findings: Vec<Finding<'r>> = found.map(|finding| ignores::apply(finding, &case.ignores, today)).collect();
    if families.contains(&Family::File) {
        findings.extend(ignores::findings(&case.ignores, &findings, today));
    }
    worst_first(findings.into_iter())
}

fn worst_first<'r>(findings: impl Iterator<Item = Finding<'r>>) -> Vec<Finding<'r>> {
    let mut findings: Vec<Finding<'r>> = findings.collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

impl Check<OnCase> {
    /// A check whose findings are as bad whether they are certain or not: most are plain facts of the file.
    const fn new(code: &'static str, family: Family, severity: Severity, run: OnCase) -> Self {
        Check::graded(code, family, severity, severity, run)
    }

    /// A check whose findings are less bad while they are open.
    const fn graded(code: &'static str, family: Family, certain: Severity, open: Severity, run: OnCase) -> Self {
        Check { code, family, certain, open, run }
    }
}

impl<Find> Check<Find> {
    /// What is told of it.
    fn told(&self) -> Check {
        Check { code: self.code, family: self.family, certain: self.certain, open: self.open, run: () }
    }

    fn judge<'r>(&self, found: Found<'r>) -> Finding<'r> {
        Finding {
            code: self.code,
            severity: if found.certainty == Sureness::Open { self.open } else { self.certain },
            certainty: found.certainty,
            subject: found.subject,
            place: found.place,
            facts: found.facts,
            ignored: None,
        }
    }
}

/// How sure a finding about a gap is. Where certainty may not be shown, nothing is claimed to be certain.
fn sureness(certainty: Option<Certainty>) -> Sureness {
    match certainty {
        Some(Certainty::CertainGap | Certainty::CertainPresent) => Sureness::Certain,
        Some(Certainty::Stated) => Sureness::Stated,
        Some(Certainty::Open) | None => Sureness::Open,
    }
}
