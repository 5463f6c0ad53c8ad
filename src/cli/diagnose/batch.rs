//! A run over projects: told one by one, or evaluated on all cores and told side by side; then every report that is
//! wanted.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::Result;
use indicatif::ProgressBar;
use jiff::civil::Date;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::super::Session;
use super::super::args::{Diagnose, DocumentFormat, RunFormat};
use super::super::error;
use super::super::failure::Failure;
use super::super::input::Source;
use super::super::output::Sink;
use super::super::rows;
use super::baseline::{self, Known};
use super::inputs::Input;
use super::reading::{Accepted, accept, is_passed_over, read};
use super::rulings::Rulings;
use super::targets::{self, Wanted};
use crate::engine::checks::{self, Family};
use crate::engine::diagnosis;
use crate::engine::disclosure::Published;
use crate::engine::explanation::{self, Target};
use crate::load::Library;
use crate::locales::Words;
use crate::model::case::Case;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::finding::Severity;
use crate::model::problem::Problem;
use crate::model::row::TableProblem;
use crate::model::rubric::Head;
use crate::model::run::{CaseReport, InvalidFile, Notice, RubricUse, Run};
use crate::model::workbook::Workbook;
use crate::present;
use crate::render::{ci, csv, json, ods, xlsx};

/// From so many files on, progress is shown.
const LONG: usize = 500;

/// Several files, one after the other; a bad one is reported and remembered.
pub(super) struct Batch<'a> {
    args: &'a Diagnose,
    session: &'a Session,
    /// The files of earlier waves.
    earlier: Vec<Case<'a>>,
    run: Run<'a>,
    used: Vec<&'a Head>,
    document: Document,
    failed: Vec<Exit>,
    /// Whether projects are shown side by side.
    pub(super) many: bool,
    baseline: Option<Known>,
    /// The reports that are wanted.
    wanted: Vec<Wanted>,
    rulings: Rulings,
}

impl<'a> Batch<'a> {
    pub(super) fn new(args: &'a Diagnose, inputs: &[Input], session: &'a Session) -> Result<Self> {
        let run = Run {
            today: session.today,
            root: std::env::current_dir().map(|folder| folder.display().to_string()).unwrap_or_default(),
            min_severity: Severity::from(args.min_severity),
            fail_on: args.fail_on.severity(),
            rubrics: Vec::new(),
            cases: Vec::new(),
            invalid: Vec::new(),
            skipped: 0,
            baseline: None,
        };
        let batch = Batch {
            args,
            session,
            earlier: Vec::new(),
            run,
            used: Vec::new(),
            document: Document::default(),
            failed: Vec::new(),
            many: false,
            baseline: args.baseline.as_deref().map(baseline::read).transpose()?,
            rulings: Rulings::new(args)?,
            wanted: targets::open(args, inputs, &session.output)?,
        };
        batch.with_earlier_waves()
    }

    /// Reads the files of earlier waves. One that is invalid is named, and then nothing is compared with it.
    fn with_earlier_waves(mut self) -> Result<Self> {
        for path in &self.args.since {
            let source = Source::read(path)?;
            let case = self.accept(source)?.filter(|case| !case.responses.is_empty());
            self.earlier.extend(case);
            if self.run.invalid.is_empty() && self.earlier.is_empty() {
                return Err(Failure::new(Exit::InvalidInput, "since-without-answers").path(path).into());
            }
        }
        Ok(self)
    }

    /// Whether each project gets a report of its own; otherwise they are evaluated on all cores and shown side by side.
    pub(super) fn shows_each(&self) -> bool {
        self.args.explain.is_some() || (self.wants_document() && !self.many)
    }

    fn wants_document(&self) -> bool {
        self.wanted.iter().any(|wanted| wanted.format.of_document().is_some())
    }

    pub(super) fn input(&mut self, input: &Input) -> Result<()> {
        match read(input) {
            Err(failed) => self.fail(&failed),
            Ok(source) if is_passed_over(input, &source) => self.run.skipped += 1,
            Ok(source) => {
                let path = source.path.clone();
                match self.accept(source) {
                    Err(failed) => self.fail(&failed),
                    Ok(Some(case)) => return self.case(path, &case),
                    Ok(None) => {}
                }
            }
        }
        Ok(())
    }

    fn fail(&mut self, failed: &anyhow::Error) {
        self.failed.push(error::report(failed, &self.session.words, &self.session.output));
    }

    /// Reads a case, and the table of answers beside it. What is wrong with an invalid one is shown and remembered.
    fn accept(&mut self, source: Source) -> Result<Option<Case<'a>>> {
        Ok(match accept(source, &self.session.library)? {
            Accepted::Case(case, _) => Some(*case),
            Accepted::Invalid(source, problems) => {
                self.invalid(&source, &problems);
                None
            }
            Accepted::InvalidTable(path, problems) => {
                self.invalid_table(&path, &problems);
                None
            }
        })
    }

    /// Evaluates on all cores what needs no reader, then tells everything in the order of the inputs.
    pub(super) fn side_by_side(&mut self, inputs: &[Input]) {
        let library = &self.session.library;
        let (today, lang) = (self.session.today, self.session.words.lang());
        let progress = self.progress(inputs.len());
        let (earlier, rulings) = (&self.earlier, &self.rulings);
        let evaluate = |words: &mut Words, input: &Input| {
            let outcome = evaluate(input, library, (earlier, rulings), today, words);
            progress.inc(1);
            outcome
        };
        let outcomes: Vec<Outcome<'a>> = inputs.par_iter().map_init(|| Words::new(lang), evaluate).collect();
        progress.finish_and_clear();
        for outcome in outcomes {
            match outcome {
                Outcome::Report(report, head) => self.keep(*report, head),
                Outcome::Invalid(source, problems) => self.invalid(&source, &problems),
                Outcome::InvalidTable(path, problems) => self.invalid_table(&path, &problems),
                Outcome::PassedOver => self.run.skipped += 1,
                Outcome::Failed(failed) => self.fail(&failed),
            }
        }
    }

    /// A folder with one project: it is told in full, for which it is read once more, since none is kept.
    pub(super) fn tell_an_only_project(&mut self, inputs: &[Input]) -> Result<()> {
        let [only] = self.run.cases.as_slice() else { return Ok(()) };
        let is_it = |input: &&Input| input.path().is_some_and(|path| path.display().to_string() == only.path);
        let Some(input) = inputs.iter().find(is_it).filter(|_| self.wants_document()) else { return Ok(()) };
        self.run.cases.clear();
        self.input(input)
    }

    /// A bar on a terminal, for work that takes a while.
    fn progress(&self, files: usize) -> ProgressBar {
        let shown = files >= LONG && std::io::stderr().is_terminal() && !self.session.output.is_quiet();
        if shown { ProgressBar::new(files as u64) } else { ProgressBar::hidden() }
    }

    fn keep(&mut self, report: CaseReport<'a>, head: &'a Head) {
        if !self.used.iter().any(|known| known.id == head.id) {
            self.used.push(head);
        }
        self.run.cases.push(report);
    }

    fn invalid(&mut self, source: &Source, problems: &[Problem]) {
        source.show(problems, self.session);
        let words = &self.session.words;
        let said = problems.iter().map(|problem| present::problem::notice(problem, &source.text, words));
        self.run.invalid.push(InvalidFile { path: source.path.clone(), problems: said.collect() });
    }

    fn invalid_table(&mut self, path: &Path, problems: &[TableProblem]) {
        rows::show(problems, path, self.session);
        let said = problems.iter().map(|problem| present::rows::notice(problem, &self.session.words));
        self.run.invalid.push(InvalidFile { path: path.display().to_string(), problems: said.collect() });
    }

    pub(super) fn case(&mut self, path: String, case: &Case<'a>) -> Result<()> {
        let (session, words) = (self.session, &self.session.words);
        let published = diagnosis::diagnose(case, &self.earlier, session.today);
        let mut report = report(path, case, &published, (session.today, &self.rulings), words);
        if let Some(known) = &self.baseline {
            known.compare(std::slice::from_mut(&mut report));
        }
        if let Some(id) = &self.args.explain {
            self.explain(id, case, &report, &published)?;
        } else if self.wants_document() {
            let shown: Vec<Notice> = self.run.shown(&report).cloned().collect();
            let subject = subject(&report, case, &published, &shown, session.today);
            self.print(present::diagnosis::report(&subject, words));
        }
        self.keep(report, &case.rubric.head);
        Ok(())
    }

    /// Says how the figures of one scale come about.
    fn explain(&mut self, id: &str, case: &Case<'a>, report: &CaseReport<'a>, published: &Published<'a>) -> Result<()> {
        let ids = || Target::ids(case.rubric);
        let Some(target) = Target::find(case.rubric, id) else {
            let known = ids().collect::<Vec<_>>().join(", ");
            let failure = Failure::new(Exit::Usage, "unknown-scale").with("id", id).with("known", known);
            return Err(failure.meant(id, ids()).into());
        };
        let chain = explanation::explain(case, &self.earlier, published, target, self.session.today);
        let subject = present::explanation::Subject {
            path: &report.path,
            about: &report.about,
            rubric: case.rubric,
            target,
            diagnosis: published.diagnosis(),
        };
        self.print(present::explanation::report(&subject, chain.as_ref(), &self.session.words));
        Ok(())
    }

    fn print(&mut self, document: Document) {
        self.document.blocks.extend(document.blocks);
    }

    fn is_about_many(&self) -> bool {
        self.many || self.args.files.len() > 1
    }

    /// What is said of all projects together: side by side where many were named, and their number.
    fn print_together(&mut self) {
        let words = &self.session.words;
        let mut documents = Vec::new();
        if self.many && self.run.cases.len() != 1 {
            documents.push(present::portfolio::report(&self.run, words));
        }
        if let Some(baseline) = &self.run.baseline {
            documents.push(present::portfolio::baseline(baseline, &self.run.summary(), self.run.today, words));
        }
        if self.is_about_many() {
            documents.push(present::diagnosis::summary(&self.run.summary(), words));
        }
        for document in documents {
            self.print(document);
        }
    }

    /// Draws the run as it is wanted, and prints it or writes it to its file.
    fn deliver(&self, wanted: &Wanted) -> Result<()> {
        let (run, words, output) = (&self.run, &self.session.words, &self.session.output);
        let version = env!("CARGO_PKG_VERSION");
        let legend = || present::legend::legend(run, words);
        let on_screen = matches!(wanted.sink, Sink::Screen);
        let drawn = |format| output.drawn(&self.document, format, words, on_screen);
        // On a screen the command stands above; a page has to say itself what it is.
        let titled = |format| {
            let title = self.is_about_many().then(|| present::portfolio::title(run, words));
            let blocks = title.into_iter().chain(self.document.blocks.iter().cloned()).collect();
            output.drawn(&Document { blocks }, format, words, on_screen)
        };
        let text = match wanted.format {
            RunFormat::Text => drawn(DocumentFormat::Text),
            RunFormat::Markdown => titled(DocumentFormat::Markdown),
            RunFormat::Html => titled(DocumentFormat::Html),
            RunFormat::Json => json::run(run, version),
            RunFormat::Junit => ci::junit::tests(run, &legend()),
            RunFormat::Sarif => ci::sarif::log(run, &legend(), version),
            RunFormat::Gitlab => ci::gitlab::code_quality(run),
            RunFormat::Github => ci::github::annotations(run, &legend()),
            RunFormat::Tap => ci::tap::stream(run, &legend()),
            RunFormat::Csv => csv::findings(run),
            RunFormat::CsvProjects => csv::projects(run),
            RunFormat::Xlsx => return self.deliver_workbook(xlsx::workbook, wanted),
            RunFormat::Ods => return self.deliver_workbook(ods::workbook, wanted),
        };
        output.deliver(&text, &wanted.sink)
    }

    fn deliver_workbook(&self, draw: fn(&Workbook) -> Option<Vec<u8>>, wanted: &Wanted) -> Result<()> {
        let workbook = present::workbook::workbook(&self.run, &self.session.words);
        let bytes = draw(&workbook).ok_or_else(|| Failure::new(Exit::Io, "too-many-rows"))?;
        self.session.output.deliver_bytes(&bytes, &wanted.sink)
    }

    pub(super) fn finish(mut self) -> Exit {
        let nothing_was_read = self.run.cases.is_empty() && self.run.invalid.is_empty() && !self.failed.is_empty();
        if nothing_was_read {
            // Earlier reports stay: there is nothing to say in their place.
            return Exit::worst(self.failed);
        }
        self.run.baseline = self.baseline.take().map(|known| known.compare(&mut self.run.cases));
        if self.wanted.iter().any(|wanted| wanted.format == RunFormat::Json) {
            let hash = |head: &Head| self.session.library.content_hash(head.id.as_str());
            self.run.rubrics = self.used.iter().map(|head| RubricUse { head, hash: hash(head) }).collect();
        }
        if self.wants_document() {
            self.print_together();
        }
        // What one report could not say, another may.
        for wanted in std::mem::take(&mut self.wanted) {
            if let Err(failed) = self.deliver(&wanted) {
                self.fail(&failed);
            }
        }
        let exit = self.run.exit();
        Exit::worst(self.failed.into_iter().chain([exit]))
    }
}

/// What a report on a case speaks of.
pub(super) fn subject<'a, 'r>(
    report: &'a CaseReport<'r>,
    case: &Case<'r>,
    published: &'a Published<'r>,
    notices: &'a [Notice],
    today: Date,
) -> present::diagnosis::Subject<'a, 'r> {
    present::diagnosis::Subject {
        path: &report.path,
        about: &report.about,
        rubric: case.rubric,
        published,
        ignored: report.findings.len() - report.counted().count(),
        notices,
        today,
    }
}

/// What became of one input.
enum Outcome<'a> {
    Report(Box<CaseReport<'a>>, &'a Head),
    Invalid(Source, Vec<Problem>),
    InvalidTable(PathBuf, Vec<TableProblem>),
    PassedOver,
    Failed(anyhow::Error),
}

/// Reads, diagnoses and checks one input; the case itself is dropped, only what was found is kept.
fn evaluate<'a>(
    input: &Input,
    library: &'a Library,
    (earlier, rulings): (&[Case<'a>], &Rulings),
    today: Date,
    words: &Words,
) -> Outcome<'a> {
    let source = match read(input) {
        Ok(source) => source,
        Err(failed) => return Outcome::Failed(failed),
    };
    if is_passed_over(input, &source) {
        return Outcome::PassedOver;
    }
    match accept(source, library) {
        Err(failed) => Outcome::Failed(failed),
        Ok(Accepted::Invalid(source, problems)) => Outcome::Invalid(source, problems),
        Ok(Accepted::InvalidTable(path, problems)) => Outcome::InvalidTable(path, problems),
        Ok(Accepted::Case(case, path)) => {
            let published = diagnosis::diagnose(&case, earlier, today);
            let report = report(path, &case, &published, (today, rulings), words);
            Outcome::Report(Box::new(report), &case.rubric.head)
        }
    }
}

/// What was found in a case, in words.
pub(super) fn report<'a>(
    path: String,
    case: &Case<'a>,
    published: &Published<'a>,
    (today, rulings): (Date, &Rulings),
    words: &Words,
) -> CaseReport<'a> {
    let findings = checks::run(&Family::ALL, case, published, today);
    let notices = findings.iter().map(|finding| rulings.on(present::finding::notice(finding, words), words));
    CaseReport {
        path,
        about: case.about.clone(),
        diagnosis: published.diagnosis().clone(),
        has_sections: case.has_sections(),
        findings: notices.collect(),
    }
}
