//! How one case of a run is read and judged, and how many are on all cores. It keeps nothing: of each case it hands on
//! what was found and how it is spelled in the reports that are written while the run goes on.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use anyhow::Result;
use jiff::civil::Date;

use super::super::Session;
use super::super::args::Diagnose;
use super::super::input::Source;
use super::baseline::{self, Key, Known};
use super::inputs::Input;
use super::reading::{Accepted, accept, is_passed_over, read};
use super::rulings::Rulings;
use super::targets::{Streamed, Wanted};
use crate::engine::checks::{self, Family};
use crate::engine::diagnosis;
use crate::engine::disclosure::Published;
use crate::load::Library;
use crate::locales::Words;
use crate::model::case::Case;
use crate::model::diagnosis::Diagnosis;
use crate::model::finding::Severity;
use crate::model::lang::Lang;
use crate::model::problem::Problem;
use crate::model::row::TableProblem;
use crate::model::rubric::Head;
use crate::model::run::CaseReport;
use crate::present;
use crate::render::stream::Stream;

/// So many files are judged at a stretch.
const STRETCH: usize = 32;

/// So many stretches may lie ready on each core until they are told.
const READY: usize = 2;

/// By what every case of a run is judged.
pub(super) struct Evaluation<'a> {
    pub(super) library: &'a Library,
    pub(super) today: Date,
    /// The files of earlier waves.
    pub(super) earlier: Vec<Case<'a>>,
    rulings: Rulings,
    pub(super) known: Option<Known>,
    pub(super) least: Severity,
    pub(super) fail_on: Option<Severity>,
    streams: Vec<Stream>,
    /// Whether findings are told when the run is over.
    keeps_findings: bool,
}

/// What was found in a case.
pub(super) struct Evaluated<'a> {
    pub(super) report: CaseReport<'a>,
    pub(super) head: &'a Head,
    /// How it is spelled in each report that is written while the run goes on.
    pub(super) spelled: Vec<String>,
    /// What an earlier report had found, too.
    pub(super) again: Vec<Key>,
}

/// What became of one input.
pub(super) enum Outcome<'a> {
    Evaluated(Box<Evaluated<'a>>),
    Invalid(Source, Vec<Problem>),
    InvalidTable(PathBuf, Vec<TableProblem>),
    PassedOver,
    Failed(anyhow::Error),
}

impl<'a> Evaluation<'a> {
    pub(super) fn new(
        args: &Diagnose,
        (streamed, wanted): (&[Streamed], &[Wanted]),
        session: &'a Session,
    ) -> Result<Self> {
        Ok(Evaluation {
            known: args.baseline.as_deref().map(baseline::read).transpose()?,
            rulings: Rulings::new(args)?,
            least: Severity::from(args.min_severity),
            fail_on: args.fail_on.severity(),
            streams: streamed.iter().map(Streamed::stream).collect(),
            keeps_findings: wanted.iter().any(|wanted| wanted.format.of_document().is_none()),
            ..Evaluation::plain(session)
        })
    }

    /// Every finding as it is, for nobody but a reader.
    pub(super) fn plain(session: &'a Session) -> Self {
        Evaluation {
            library: &session.library,
            today: session.today,
            earlier: Vec::new(),
            rulings: Rulings::default(),
            known: None,
            least: Severity::Hint,
            fail_on: None,
            streams: Vec::new(),
            keeps_findings: true,
        }
    }

    /// The diagnosis of a case, as far as it may be shown.
    pub(super) fn diagnosed(&self, case: &Case<'a>) -> Published<'a> {
        diagnosis::diagnose(case, &self.earlier, self.today)
    }

    /// What was found in a case, in words.
    pub(super) fn report(
        &self,
        path: String,
        case: &Case<'a>,
        published: &Published<'a>,
        words: &Words,
    ) -> CaseReport<'a> {
        let findings = checks::run(&Family::ALL, case, published, self.today);
        let notices = findings.iter().map(|finding| self.rulings.on(present::finding::notice(finding, words), words));
        let mut notices: Vec<_> = notices.collect();
        if let Some(known) = &self.known {
            known.mark(baseline::project(&path, &case.about), &mut notices);
        }
        CaseReport::new(path, case, published.diagnosis(), notices, self.fail_on)
    }

    /// A report as it is told while the run goes on, and what is kept of it.
    pub(super) fn evaluated(&self, report: CaseReport<'a>, diagnosis: &Diagnosis<'a>, head: &'a Head) -> Evaluated<'a> {
        let spelled = self.streams.iter().map(|stream| stream.case(&report, diagnosis, self.least)).collect();
        let again = baseline::again(&report);
        let findings = if self.keeps_findings { report.findings } else { Vec::new() };
        Evaluated { report: CaseReport { findings, ..report }, head, spelled, again }
    }

    /// Reads and judges one input. The case itself is dropped.
    fn outcome(&self, input: &Input, words: &Words) -> Outcome<'a> {
        let source = match read(input) {
            Ok(source) => source,
            Err(failed) => return Outcome::Failed(failed),
        };
        if is_passed_over(input, &source) {
            return Outcome::PassedOver;
        }
        match accept(source, self.library) {
            Err(failed) => Outcome::Failed(failed),
            Ok(Accepted::Invalid(source, problems)) => Outcome::Invalid(source, problems),
            Ok(Accepted::InvalidTable(path, problems)) => Outcome::InvalidTable(path, problems),
            Ok(Accepted::Case(case, path)) => {
                let published = self.diagnosed(&case);
                let report = self.report(path, &case, &published, words);
                Outcome::Evaluated(Box::new(self.evaluated(report, published.diagnosis(), &case.rubric.head)))
            }
        }
    }

    /// Judges every input on so many cores, and hands on the outcomes in the order of the inputs. However many they
    /// are, only a few are held at a time.
    pub(super) fn outcomes(&self, inputs: &[Input], jobs: usize, lang: Lang, mut take: impl FnMut(Outcome<'a>)) {
        let stretches = inputs.len().div_ceil(STRETCH);
        let jobs = jobs.clamp(1, stretches.max(1));
        thread::scope(|scope| {
            let at_work = (0..jobs).map(|job| {
                let (ready, told) = sync_channel(READY);
                scope.spawn(move || {
                    let words = Words::new(lang);
                    for stretch in inputs.chunks(STRETCH).skip(job).step_by(jobs) {
                        let outcomes: Vec<Outcome<'a>> =
                            stretch.iter().map(|input| self.outcome(input, &words)).collect();
                        if ready.send(outcomes).is_err() {
                            return;
                        }
                    }
                });
                told
            });
            let at_work: Vec<Receiver<Vec<Outcome<'a>>>> = at_work.collect();
            for told in at_work.iter().cycle().take(stretches) {
                told.recv().into_iter().flatten().for_each(&mut take);
            }
        });
    }
}
