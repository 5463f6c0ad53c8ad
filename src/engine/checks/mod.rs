//! The list of checks. It feeds `diagnose`, `rubric check`, `explain`, the handbook's table and the tests.
//!
//! A check finds; it says how sure it is, where and with which facts. How bad that is stands in the list, how it is
//! worded in `locales`. A new check is one function in one of the files beside this one, and one line here; those on a
//! curriculum have their lines in their own file.

mod checklist;
mod curriculum;
mod factors;
mod facts;
mod file;
mod views;

pub use curriculum::course;

use jiff::civil::Date;

use super::disclosure::Published;
use crate::model::case::Case;
use crate::model::diagnosis::{Certainty, Diagnosis};
use crate::model::finding::{Facts, Finding, Severity, Sureness};
use crate::model::id::Id;
use crate::model::source::Place;

use Family::{Checklist, Factors, File};
use Severity::{High, Hint, Low, Medium};

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
    /// The checklist.
    Checklist,
    /// The file itself.
    File,
    /// A curriculum.
    Curriculum,
}

impl Family {
    /// Every family.
    pub const ALL: [Family; 4] = [Family::Factors, Family::Checklist, Family::File, Family::Curriculum];
}

/// Every check on a case, in the order in which reports list findings of equal severity.
const CHECKS: [Check<OnCase>; 22] = [
    Check { code: "factor-missing", family: Factors, certain: High, open: Medium, run: factors::missing },
    Check { code: "factor-weak", family: Factors, certain: Medium, open: Low, run: factors::weak },
    Check { code: "suspicion", family: Factors, certain: Medium, open: Medium, run: factors::suspicion },
    Check { code: "nonspecific", family: Factors, certain: Medium, open: Medium, run: factors::nonspecific },
    Check { code: "contradiction", family: Factors, certain: Medium, open: Medium, run: factors::contradiction },
    Check { code: "frame-gap", family: Factors, certain: Medium, open: Low, run: factors::frame_gap },
    Check {
        code: "checklist-vs-survey",
        family: Factors,
        certain: Medium,
        open: Medium,
        run: views::checklist_vs_survey,
    },
    Check { code: "blind-spot-of-lead", family: Factors, certain: Medium, open: Low, run: views::blind_spot_of_lead },
    Check { code: "outvoted", family: Factors, certain: Medium, open: Low, run: views::outvoted },
    Check { code: "got-worse", family: Factors, certain: Medium, open: Medium, run: views::got_worse },
    Check { code: "underestimated", family: Factors, certain: Low, open: Hint, run: views::underestimated },
    Check { code: "not-known", family: Factors, certain: Low, open: Low, run: factors::not_known },
    Check { code: "weak-spot", family: Factors, certain: Low, open: Low, run: factors::weak_spot },
    Check { code: "split-opinion", family: Factors, certain: Low, open: Low, run: factors::split_opinion },
    Check { code: "stated-vs-survey", family: Factors, certain: Low, open: Low, run: factors::stated_vs_survey },
    Check { code: "silent-gap", family: Factors, certain: Hint, open: Hint, run: factors::silent_gap },
    Check { code: "too-few-answers", family: Factors, certain: Hint, open: Hint, run: factors::too_few_answers },
    Check { code: "low-response", family: Factors, certain: Hint, open: Hint, run: factors::low_response },
    Check { code: "checklist-overdue", family: Checklist, certain: Medium, open: Medium, run: checklist::overdue },
    Check { code: "checklist-claimed", family: Checklist, certain: Low, open: Low, run: checklist::claimed },
    Check { code: "email-address", family: File, certain: Medium, open: Medium, run: file::email_address },
    Check { code: "control-character", family: File, certain: Hint, open: Hint, run: file::control_character },
];

/// Every check there is, whatever it looks at and however it finds.
pub fn all() -> impl Iterator<Item = Check> {
    CHECKS.iter().map(Check::told).chain(curriculum::CHECKS.iter().map(Check::told))
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
    subject: Option<&'r Id>,
    place: Option<Place>,
    facts: Facts<'r>,
}

/// The findings of some families of checks, worst first; among equals in the order of the list.
pub fn run<'r>(families: &[Family], case: &Case<'r>, published: &Published<'r>, today: Date) -> Vec<Finding<'r>> {
    let evidence = Evidence { case, published, today };
    let checks = CHECKS.iter().filter(|check| families.contains(&check.family));
    worst_first(checks.flat_map(|check| (check.run)(&evidence).into_iter().map(|found| check.judge(found))))
}

fn worst_first<'r>(findings: impl Iterator<Item = Finding<'r>>) -> Vec<Finding<'r>> {
    let mut findings: Vec<Finding<'r>> = findings.collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
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
