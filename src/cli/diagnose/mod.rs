//! `lotse diagnose`: what is missing in a change project.

mod baseline;
mod inputs;
mod interview;
mod rulings;
mod symptoms;
mod targets;

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;
use indicatif::ProgressBar;
use jiff::civil::Date;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use self::baseline::Known;
use self::inputs::Input;
use self::rulings::Rulings;
use self::targets::Wanted;
use super::Session;
use super::args::{Diagnose, DocumentFormat, RunFormat};
use super::ask;
use super::error;
use super::failure::Failure;
use super::input::Source;
use super::output::Sink;
use super::rows;
use crate::engine::checks::{self, Family};
use crate::engine::disclosure::Published;
use crate::engine::explanation::{self, Target};
use crate::engine::{diagnosis, planning};
use crate::load::{self, FileKind, Library};
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
use crate::present::audience::{self, Audience};
use crate::render::{ci, csv, json, ods, xlsx};

/// From so many files on, progress is shown.
const LONG: usize = 500;

pub(super) fn run(args: &Diagnose, session: &Session) -> Result<Exit> {
    check(args)?;
    if let Some(people) = args.plan_survey {
        return plan_survey(people, args, session);
    }
    if !args.symptoms.is_empty() {
        let case = symptoms::case(&args.symptoms, session.library.factors())?;
        let mut batch = Batch::new(args, &[], session)?;
        batch.case(session.words.say("file-case"), &case)?;
        return Ok(batch.finish());
    }
    if args.files.is_empty() {
        return ask_about(args, session);
    }
    let inputs = inputs::inputs(&args.files)?;
    let mut batch = Batch::new(args, &inputs.files, session)?;
    batch.many = inputs.many;
    if batch.shows_each() {
        for input in &inputs.files {
            batch.input(input)?;
        }
    } else {
        batch.side_by_side(&inputs.files);
        batch.tell_an_only_project(&inputs.files)?;
    }
    Ok(batch.finish())
}

/// What does not go together beyond what clap can tell.
fn check(args: &Diagnose) -> Result<()> {
    if !args.since.is_empty() && args.files.len() != 1 {
        return Err(Failure::new(Exit::Usage, "since-needs-one-file").into());
    }
    if args.explain.is_some() && args.format.of_document().is_none() {
        return Err(Failure::new(Exit::Usage, "explain-is-text").into());
    }
    if args.plan_survey.is_some() && args.format != RunFormat::Json && args.format.of_document().is_none() {
        return Err(Failure::new(Exit::Usage, "plan-survey-format").into());
    }
    Ok(())
}

/// Before a survey: what so many people would show.
fn plan_survey(people: u32, args: &Diagnose, session: &Session) -> Result<Exit> {
    let plan = planning::plan(session.library.factors(), usize::try_from(people).unwrap_or(usize::MAX));
    let output = args.output.as_deref();
    match args.format.of_document() {
        None => session.output.result(&json::survey_plan(&plan, env!("CARGO_PKG_VERSION")), output)?,
        Some(format) => {
            let document = present::planning::report(&plan, &session.words);
            session.output.publish(&document, format, &session.words, output)?;
        }
    }
    Ok(Exit::Done)
}

/// Without a file, the project is asked about.
fn ask_about(args: &Diagnose, session: &Session) -> Result<Exit> {
    if !session.interactive {
        return Err(Failure::new(Exit::Usage, "nothing-to-diagnose").into());
    }
    let mut batch = Batch::new(args, &[], session)?;
    let mut person = ask::person(session);
    let Some(case) = interview::case(person.as_mut(), session)? else { return Ok(Exit::Interrupted) };
    batch.case(session.words.say("file-case"), &case)?;
    let exit = batch.finish();
    if interview::offer_to_save(&case, person.as_mut(), session)? { Ok(exit) } else { Ok(Exit::Interrupted) }
}

/// Several files, one after the other; a bad one is reported and remembered.
struct Batch<'a> {
    args: &'a Diagnose,
    session: &'a Session,
    /// The files of earlier waves.
    earlier: Vec<Case<'a>>,
    run: Run<'a>,
    used: Vec<&'a Head>,
    document: Document,
    failed: Vec<Exit>,
    /// Whether projects are shown side by side.
    many: bool,
    baseline: Option<Known>,
    /// The reports that are wanted.
    wanted: Vec<Wanted>,
    rulings: Rulings,
}

impl<'a> Batch<'a> {
    fn new(args: &'a Diagnose, inputs: &[Input], session: &'a Session) -> Result<Self> {
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
    fn shows_each(&self) -> bool {
        self.args.explain.is_some() || (self.wants_document() && !self.many)
    }

    fn wants_document(&self) -> bool {
        self.wanted.iter().any(|wanted| wanted.format.of_document().is_some())
    }

    fn input(&mut self, input: &Input) -> Result<()> {
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
    fn side_by_side(&mut self, inputs: &[Input]) {
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
    fn tell_an_only_project(&mut self, inputs: &[Input]) -> Result<()> {
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

    fn case(&mut self, path: String, case: &Case<'a>) -> Result<()> {
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

    fn finish(mut self) -> Exit {
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

/// The diagnosis of one project as a page for somebody. None if a file is invalid, which has been said.
pub(super) fn page(path: &Path, audience: Audience, session: &Session) -> Result<Option<Document>> {
    let words = &session.words;
    let (case, path) = match accept(Source::read(path)?, &session.library)? {
        Accepted::Case(case, path) => (case, path),
        Accepted::Invalid(source, problems) => {
            source.show(&problems, session);
            return Ok(None);
        }
        Accepted::InvalidTable(path, problems) => {
            rows::show(&problems, &path, session);
            return Ok(None);
        }
    };
    let published = diagnosis::diagnose(&case, &[], session.today);
    let report = report(path, &case, &published, (session.today, &Rulings::default()), words);
    let told = report.counted().filter(|notice| audience::is_told(notice.code, audience));
    let notices: Vec<Notice> = told.cloned().collect();
    Ok(Some(present::diagnosis::report(&subject(&report, &case, &published, &notices, session.today), words)))
}

/// What a report on a case speaks of.
fn subject<'a, 'r>(
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

/// A case with the answers that lie beside it, or what is wrong with either.
enum Accepted<'a> {
    Case(Box<Case<'a>>, String),
    Invalid(Source, Vec<Problem>),
    InvalidTable(PathBuf, Vec<TableProblem>),
}

fn accept(source: Source, library: &Library) -> Result<Accepted<'_>> {
    let mut case = match source.load(|text| load::case(text, library)) {
        Ok(case) => case,
        Err(problems) => return Ok(Accepted::Invalid(source, problems)),
    };
    if let Some(table) = case.table.as_ref().map(|table| Path::new(&source.path).with_file_name(table)) {
        match rows::responses(&case, &table)? {
            Ok(responses) => case.responses = responses,
            Err(problems) => return Ok(Accepted::InvalidTable(table, problems)),
        }
    }
    Ok(Accepted::Case(Box::new(case), source.path))
}

fn report<'a>(
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

fn read(input: &Input) -> Result<Source> {
    match input {
        Input::Named(path) | Input::Found(path) => Source::read(path),
        Input::Stdin => {
            let name = Path::new("-");
            let mut bytes = Vec::new();
            let limit = u64::try_from(load::MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
            let taken = std::io::stdin().lock().take(limit).read_to_end(&mut bytes);
            taken.map_err(|reason| Failure::io("read", name, reason))?;
            Ok(Source::from_bytes(name, &bytes))
        }
    }
}

/// A file in a folder that is no case belongs to something else.
fn is_passed_over(input: &Input, source: &Source) -> bool {
    let says_so = || {
        let first = source.text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        first.is_some_and(|line| line.contains("lotse.case/"))
    };
    matches!(input, Input::Found(_)) && !says_so() && load::kind(&source.text) != Some(FileKind::Case)
}
