//! What a run over several files came to. The one place that counts, filters and decides the exit code:
//! formats only spell it.

use jiff::civil::Date;

use super::answer::Wave;
use super::case::About;
use super::comparison::WaveResult;
use super::diagnosis::Diagnosis;
use super::exit::Exit;
use super::finding::{Severity, Sureness};
use super::rubric::Head;
use super::source::Place;

/// A run.
#[derive(Debug)]
pub struct Run<'r> {
    /// The day it speaks of.
    pub today: Date,
    /// The folder it was started in: build servers name files from there.
    pub root: String,
    /// Findings below are counted but not shown.
    pub min_severity: Severity,
    /// Findings from here up fail; with `None`, none does.
    pub fail_on: Option<Severity>,
    /// The rubrics that were used.
    pub rubrics: Vec<RubricUse<'r>>,
    /// The cases, in the order given.
    pub cases: Vec<CaseReport<'r>>,
    /// The files that could not be read as a case.
    pub invalid: Vec<InvalidFile>,
    /// How many files of another kind were passed over.
    pub skipped: usize,
    /// The earlier report it is compared with.
    pub baseline: Option<Baseline>,
}

/// A rubric that was used, in the exact content it had.
#[derive(Debug)]
pub struct RubricUse<'r> {
    /// Its identity and version.
    pub head: &'r Head,
    /// SHA-256 of its file, in hexadecimal.
    pub hash: String,
}

/// One case of a run.
#[derive(Debug)]
pub struct CaseReport<'r> {
    /// The file, as it was named.
    pub path: String,
    /// The head of the case.
    pub about: About,
    /// Its diagnosis, as far as it may be shown.
    pub diagnosis: Diagnosis<'r>,
    /// Whether its file says anything that was checked without anybody's answers.
    pub has_sections: bool,
    /// Its findings in words, worst first.
    pub findings: Vec<Notice>,
}

impl<'r> CaseReport<'r> {
    /// Since which wave its first gap has been a gap without a break, if there are several waves and it has one.
    pub fn gap_since(&self) -> Option<Wave> {
        let primary = self.diagnosis.order.first()?;
        let at = self.diagnosis.factors.iter().position(|result| result.factor.id == primary.factor.id)?;
        let is_gap = |wave: &&WaveResult<'r>| wave.factors.get(at).is_some_and(|factor| factor.measured.is_gap());
        let gaps = self.diagnosis.waves.iter().rev().take_while(is_gap);
        gaps.last()?.wave.filter(|_| self.diagnosis.waves.len() > 1)
    }

    /// How many of its findings are about a day that has passed.
    pub fn overdue(&self) -> usize {
        self.counted().filter(|notice| notice.code.ends_with("overdue")).count()
    }

    /// How bad it is, worst greatest: findings by severity, then whether there is no verdict.
    pub fn badness(&self) -> ([usize; 4], bool) {
        let of = |severity| self.counted().filter(|notice| notice.severity == severity).count();
        (Severity::ALL.map(of), self.diagnosis.verdict.is_none())
    }

    /// The findings that count: all but those somebody has decided to live with.
    pub fn counted(&self) -> impl Iterator<Item = &Notice> {
        self.findings.iter().filter(|notice| notice.ignored.is_none())
    }
}

/// A finding in words.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The check.
    pub code: &'static str,
    /// How bad.
    pub severity: Severity,
    /// How sure.
    pub certainty: Sureness,
    /// Id of what it is about.
    pub subject: Option<String>,
    /// Where.
    pub place: Option<Place>,
    /// What was found.
    pub message: String,
    /// What can be done.
    pub help: String,
    /// Why somebody has decided to live with it for the time being; it is counted apart then.
    pub ignored: Option<String>,
    /// What was said about its code for this run.
    pub ruling: Option<Ruling>,
    /// Whether an earlier report did not have it; `None` where it is compared with none.
    pub is_new: Option<bool>,
}

impl Notice {
    /// Mild findings may be left out; what was said to be a failure is not.
    fn is_wanted(&self, least: Severity) -> bool {
        self.severity >= least || self.ruling == Some(Ruling::Denied)
    }
}

/// What is said about a code for a single run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ruling {
    /// It is as if somebody had decided to live with it.
    Allowed,
    /// It never makes the run fail.
    Warned,
    /// It always does, however mild it is.
    Denied,
}

/// An earlier report a run is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baseline {
    /// Its file.
    pub path: String,
    /// The day it speaks of.
    pub made: Date,
    /// The findings it had and this run has not: project, code and subject.
    pub gone: Vec<String>,
}

/// A file that is invalid.
#[derive(Debug, Clone)]
pub struct InvalidFile {
    /// The file, as it was named.
    pub path: String,
    /// All its problems.
    pub problems: Vec<ProblemNotice>,
}

/// A problem in words.
#[derive(Debug, Clone)]
pub struct ProblemNotice {
    /// The code.
    pub code: &'static str,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
}

/// The counts of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Cases that were diagnosed.
    pub checked: usize,
    /// Files that were not.
    pub invalid: usize,
    /// Findings of each severity, worst first as in `Severity::ALL`.
    pub findings: [usize; 4],
    /// Findings somebody has decided to live with.
    pub ignored: usize,
    /// Cases without any verdict.
    pub no_verdict: usize,
    /// Cases without a finding that have a verdict.
    pub ready: usize,
    /// Cases with a finding that counts.
    pub with_findings: usize,
    /// Files of another kind that were passed over.
    pub skipped: usize,
    /// Findings an earlier report did not have, and those only it had; `None` where it is compared with none.
    pub since: Option<(usize, usize)>,
}

impl Run<'_> {
    /// The findings of a case that are shown to people.
    pub fn shown<'c>(&self, case: &'c CaseReport<'_>) -> impl Iterator<Item = &'c Notice> {
        let least = self.min_severity;
        case.counted().filter(move |notice| notice.is_wanted(least))
    }

    /// The findings of a case that machines are told of: those that are ignored say why.
    pub fn told<'c>(&self, case: &'c CaseReport<'_>) -> impl Iterator<Item = &'c Notice> {
        let least = self.min_severity;
        case.findings.iter().filter(move |notice| notice.is_wanted(least))
    }

    /// Counts.
    pub fn summary(&self) -> Summary {
        let notices = || self.cases.iter().flat_map(CaseReport::counted);
        Summary {
            checked: self.cases.len(),
            invalid: self.invalid.len(),
            findings: Severity::ALL.map(|severity| notices().filter(|notice| notice.severity == severity).count()),
            ignored: self.cases.iter().map(|case| case.findings.len() - case.counted().count()).sum(),
            no_verdict: self.cases.iter().filter(|case| case.diagnosis.verdict.is_none()).count(),
            with_findings: self.cases.iter().filter(|case| case.counted().next().is_some()).count(),
            skipped: self.skipped,
            since: self
                .baseline
                .as_ref()
                .map(|baseline| (notices().filter(|notice| notice.is_new == Some(true)).count(), baseline.gone.len())),
            ready: self
                .cases
                .iter()
                .filter(|case| case.counted().next().is_none() && !case.diagnosis.verdict.is_none())
                .count(),
        }
    }

    /// Whether a finding makes the run fail.
    pub fn fails(&self, notice: &Notice) -> bool {
        let by_severity = || self.fail_on.is_some_and(|level| notice.severity >= level);
        notice.ignored.is_none()
            && match notice.ruling {
                Some(Ruling::Denied) => true,
                Some(Ruling::Allowed | Ruling::Warned) => false,
                None => by_severity(),
            }
    }

    /// The exit code: findings that fail, invalid files, no verdict at all.
    pub fn exit(&self) -> Exit {
        let found = self.cases.iter().flat_map(CaseReport::counted).any(|notice| self.fails(notice));
        let undecided = self.cases.iter().all(|case| case.diagnosis.verdict.is_none() && !case.has_sections);
        Exit::worst(
            [(found, Exit::Findings), (!self.invalid.is_empty(), Exit::InvalidInput), (undecided, Exit::NoVerdict)]
                .into_iter()
                .filter_map(|(happened, exit)| happened.then_some(exit)),
        )
    }
}
