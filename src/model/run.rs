//! What a run over several files came to. The one place that counts, filters and decides the exit code:
//! formats only spell it.

use jiff::civil::Date;

use super::answer::Wave;
use super::case::{About, Case};
use super::comparison::WaveResult;
use super::diagnosis::{Diagnosis, Verdict};
use super::exit::Exit;
use super::finding::{Severity, Sureness};
use super::rubric::{Factor, Head};
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

/// One case of a run. Of a hundred thousand, no more is held than this.
#[derive(Debug)]
pub struct CaseReport<'r> {
    /// The file, as it was named.
    pub path: String,
    /// The head of the case.
    pub about: About,
    /// What it comes to.
    pub verdict: Verdict,
    /// The gap to begin with.
    pub primary: Option<&'r Factor>,
    /// Since which wave that has been a gap without a break, if there are several waves.
    pub since: Option<Wave>,
    /// Whether its file says anything that was checked without anybody's answers.
    pub has_sections: bool,
    /// What its findings come to.
    pub counts: Counts,
    /// Its findings in words, worst first; empty where no report of the run will tell them.
    pub findings: Vec<Notice>,
}

impl<'r> CaseReport<'r> {
    /// What is reported of a case. `fail_on` is the severity from which a finding makes the run fail.
    pub fn new(
        path: String,
        case: &Case<'r>,
        diagnosis: &Diagnosis<'r>,
        findings: Vec<Notice>,
        fail_on: Option<Severity>,
    ) -> Self {
        CaseReport {
            path,
            about: case.about.clone(),
            verdict: diagnosis.verdict,
            primary: diagnosis.order.first().map(|pick| pick.factor),
            since: gap_since(diagnosis),
            has_sections: case.has_sections(),
            counts: Counts::of(&findings, fail_on),
            findings,
        }
    }

    /// How bad it is, worst greatest: findings by severity, then whether there is no verdict.
    pub fn badness(&self) -> ([usize; 4], bool) {
        (self.counts.found, self.verdict.is_none())
    }

    /// The findings that count: all but those somebody has decided to live with.
    pub fn counted(&self) -> impl Iterator<Item = &Notice> {
        self.findings.iter().filter(|notice| notice.counts())
    }
}

/// Since which wave its first gap has been a gap without a break, if there are several waves and it has one.
fn gap_since(diagnosis: &Diagnosis<'_>) -> Option<Wave> {
    let primary = diagnosis.order.first()?;
    let at = diagnosis.factors.iter().position(|result| result.factor.id == primary.factor.id)?;
    let is_gap = |wave: &&WaveResult<'_>| wave.factors.get(at).is_some_and(|factor| factor.measured.is_gap());
    let gaps = diagnosis.waves.iter().rev().take_while(is_gap);
    gaps.last()?.wave.filter(|_| diagnosis.waves.len() > 1)
}

/// What the findings of a case come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that count, of each severity, worst first as in `Severity::ALL`.
    pub found: [usize; 4],
    /// Those somebody has decided to live with.
    pub ignored: usize,
    /// Those that are about a day that has passed.
    pub overdue: usize,
    /// Those an earlier report did not have.
    pub new: usize,
    /// Whether one of them makes the run fail.
    pub fails: bool,
}

impl Counts {
    fn of(findings: &[Notice], fail_on: Option<Severity>) -> Self {
        let counted = || findings.iter().filter(|notice| notice.counts());
        let found = Severity::ALL.map(|severity| counted().filter(|notice| notice.severity == severity).count());
        Counts {
            found,
            ignored: findings.len() - counted().count(),
            overdue: counted().filter(|notice| notice.code.ends_with("overdue")).count(),
            new: counted().filter(|notice| notice.is_new == Some(true)).count(),
            fails: counted().any(|notice| notice.fails(fail_on)),
        }
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
    pub fn is_wanted(&self, least: Severity) -> bool {
        self.severity >= least || self.ruling == Some(Ruling::Denied)
    }

    /// Whether nobody has decided to live with it.
    fn counts(&self) -> bool {
        self.ignored.is_none()
    }

    /// Whether it makes a run fail that fails from a severity on.
    fn fails(&self, fail_on: Option<Severity>) -> bool {
        self.counts()
            && match self.ruling {
                Some(Ruling::Denied) => true,
                Some(Ruling::Allowed | Ruling::Warned) => false,
                None => fail_on.is_some_and(|level| self.severity >= level),
            }
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
        let mut summary = Summary {
            checked: self.cases.len(),
            invalid: self.invalid.len(),
            skipped: self.skipped,
            ..Summary::default()
        };
        let mut new = 0;
        for case in &self.cases {
            let has_findings = case.counts.found.iter().any(|n| *n > 0);
            summary.findings.iter_mut().zip(case.counts.found).for_each(|(all, found)| *all += found);
            summary.ignored += case.counts.ignored;
            summary.no_verdict += usize::from(case.verdict.is_none());
            summary.with_findings += usize::from(has_findings);
            summary.ready += usize::from(!has_findings && !case.verdict.is_none());
            new += case.counts.new;
        }
        summary.since = self.baseline.as_ref().map(|baseline| (new, baseline.gone.len()));
        summary
    }

    /// Whether a finding makes the run fail.
    pub fn fails(&self, notice: &Notice) -> bool {
        notice.fails(self.fail_on)
    }

    /// The exit code: findings that fail, invalid files, no verdict at all.
    pub fn exit(&self) -> Exit {
        let found = self.cases.iter().any(|case| case.counts.fails);
        let undecided = self.cases.iter().all(|case| case.verdict.is_none() && !case.has_sections);
        Exit::worst(
            [(found, Exit::Findings), (!self.invalid.is_empty(), Exit::InvalidInput), (undecided, Exit::NoVerdict)]
                .into_iter()
                .filter_map(|(happened, exit)| happened.then_some(exit)),
        )
    }
}
