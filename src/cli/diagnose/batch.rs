//! A run over projects: told one by one, or evaluated on all cores and told side by side; then every report that is
//! wanted.

use std::io::IsTerminal;
use std::thread;

use anyhow::Result;
use indicatif::ProgressBar;
use jiff::civil::Date;

use super::super::Session;
use super::super::args::{Diagnose, DocumentFormat, RunFormat};
use super::super::failure::Failure;
use super::super::input::Source;
use super::super::output::Sink;
use super::collected::Collected;
use super::evaluation::Evaluation;
use super::inputs::Input;
use super::reading::{Accepted, accept, is_passed_over, read};
use super::targets::{self, Streamed, Wanted};
use crate::engine::disclosure::Published;
use crate::engine::explanation::{self, Target};
use crate::model::case::Case;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::run::{CaseReport, Notice};
use crate::model::workbook::Workbook;
use crate::present;
use crate::render::{ci, ods, xlsx};

/// From so many files on, progress is shown.
const LONG: usize = 500;

/// A run: what is wanted of it, and what it has come to.
pub(super) struct Batch<'a> {
    args: &'a Diagnose,
    session: &'a Session,
    evaluation: Evaluation<'a>,
    collected: Collected<'a>,
    document: Document,
    /// Whether projects are shown side by side.
    pub(super) many: bool,
    /// The reports that are made when the run is over.
    wanted: Vec<Wanted>,
    /// The run as JSON, where a page takes it along.
    spelled: Option<String>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(args: &'a Diagnose, inputs: &[Input], session: &'a Session) -> Result<Self> {
        let wanted = targets::open(args, inputs, &session.output)?;
        let (streamed, wanted) = Streamed::of(wanted);
        let evaluation = Evaluation::new(args, (&streamed, &wanted), session)?;
        let collected = Collected::new(&evaluation, streamed, session);
        let document = Document::default();
        Batch { args, session, evaluation, collected, document, many: false, wanted, spelled: None }
            .with_earlier_waves()
    }

    /// Reads the files of earlier waves. One that is invalid is named, and then nothing is compared with it.
    fn with_earlier_waves(mut self) -> Result<Self> {
        for path in &self.args.since {
            let source = Source::read(path)?;
            let case = self.accept(source)?.map(|(case, _)| case).filter(|case| !case.responses.is_empty());
            self.evaluation.earlier.extend(case);
            if self.collected.run.invalid.is_empty() && self.evaluation.earlier.is_empty() {
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
            Err(failed) => self.collected.fail(&failed),
            Ok(source) if is_passed_over(input, &source) => self.collected.run.skipped += 1,
            Ok(source) => match self.accept(source) {
                Err(failed) => self.collected.fail(&failed),
                Ok(Some((case, path))) => return self.case(path, &case),
                Ok(None) => {}
            },
        }
        Ok(())
    }

    /// Reads a case, and the table of answers beside it. What is wrong with an invalid one is shown and remembered.
    fn accept(&mut self, source: Source) -> Result<Option<(Case<'a>, String)>> {
        Ok(match accept(source, &self.session.library)? {
            Accepted::Case(case, path) => Some((*case, path)),
            Accepted::Invalid(source, problems) => {
                self.collected.invalid(&source, &problems);
                None
            }
            Accepted::InvalidTable(path, problems) => {
                self.collected.invalid_table(&path, &problems);
                None
            }
        })
    }

    /// Judges every input on all cores and tells it in the order of the inputs.
    pub(super) fn side_by_side(&mut self, inputs: &[Input]) {
        let all = || thread::available_parallelism().map_or(1, usize::from);
        let jobs = self.args.jobs.map_or_else(all, usize::from);
        let progress = self.progress(inputs.len());
        let (evaluation, collected) = (&self.evaluation, &mut self.collected);
        evaluation.outcomes(inputs, jobs, self.session.words.lang(), |outcome| {
            collected.take(outcome);
            progress.inc(1);
        });
        progress.finish_and_clear();
    }

    /// A folder with one project: it is told in full, for which it is read once more, since none is kept.
    pub(super) fn tell_an_only_project(&mut self, inputs: &[Input]) -> Result<()> {
        let [only] = self.collected.run.cases.as_slice() else { return Ok(()) };
        let is_it = |input: &&Input| input.path().is_some_and(|path| path.display().to_string() == only.path);
        let Some(input) = inputs.iter().find(is_it).filter(|_| self.wants_document()) else { return Ok(()) };
        if let Accepted::Case(case, path) = accept(read(input)?, &self.session.library)? {
            let published = self.evaluation.diagnosed(&case);
            let report = self.evaluation.report(path, &case, &published, &self.session.words);
            self.show(&case, &report, &published)?;
        }
        Ok(())
    }

    /// A bar on a terminal, for work that takes a while.
    fn progress(&self, files: usize) -> ProgressBar {
        let shown = files >= LONG && std::io::stderr().is_terminal() && !self.session.output.is_quiet();
        if shown { ProgressBar::new(files as u64) } else { ProgressBar::hidden() }
    }

    pub(super) fn case(&mut self, path: String, case: &Case<'a>) -> Result<()> {
        let published = self.evaluation.diagnosed(case);
        let report = self.evaluation.report(path, case, &published, &self.session.words);
        self.show(case, &report, &published)?;
        self.collected.keep(self.evaluation.evaluated(report, published.diagnosis(), &case.rubric.head));
        Ok(())
    }

    /// A project on pages of its own, where there are any.
    fn show(&mut self, case: &Case<'a>, report: &CaseReport<'a>, published: &Published<'a>) -> Result<()> {
        if let Some(id) = &self.args.explain {
            self.explain(id, case, report, published)?;
        } else if self.wants_document() {
            let shown: Vec<Notice> =
                report.counted().filter(|notice| notice.is_wanted(self.evaluation.least)).cloned().collect();
            let subject = subject(report, case, published, &shown, self.session.today);
            self.print(present::diagnosis::report(&subject, &self.session.words));
        }
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
        let chain = explanation::explain(case, &self.evaluation.earlier, published, target, self.session.today);
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
        let (run, words) = (&self.collected.run, &self.session.words);
        let mut documents = Vec::new();
        if self.many && run.cases.len() != 1 {
            documents.push(present::portfolio::report(run, words));
        }
        if let Some(baseline) = &run.baseline {
            documents.push(present::portfolio::baseline(baseline, &run.summary(), run.today, words));
        }
        if self.is_about_many() {
            documents.push(present::diagnosis::summary(&run.summary(), words));
        }
        for document in documents {
            self.print(document);
        }
    }

    /// Draws the run as it is wanted, and prints it or writes it to its file.
    fn deliver(&self, wanted: &Wanted) -> Result<()> {
        let (run, words) = (&self.collected.run, &self.session.words);
        let legend = || present::legend::legend(run, words);
        let text = match wanted.format {
            RunFormat::Text | RunFormat::Markdown | RunFormat::Html | RunFormat::Pdf => {
                return self.deliver_page(wanted);
            }
            RunFormat::Junit => ci::junit::tests(run, &legend()),
            RunFormat::Sarif => ci::sarif::log(run, &legend(), env!("CARGO_PKG_VERSION")),
            RunFormat::Gitlab => ci::gitlab::code_quality(run),
            RunFormat::Github => ci::github::annotations(run, &legend()),
            RunFormat::Tap => ci::tap::stream(run, &legend()),
            // Told while the run went on.
            RunFormat::Json | RunFormat::Csv | RunFormat::CsvProjects => return Ok(()),
            RunFormat::Xlsx => return self.deliver_workbook(xlsx::workbook, wanted),
            RunFormat::Ods => return self.deliver_workbook(ods::workbook, wanted),
        };
        self.session.output.deliver(&text, &wanted.sink)
    }

    fn deliver_page(&self, wanted: &Wanted) -> Result<()> {
        let (run, words, output) = (&self.collected.run, &self.session.words, &self.session.output);
        let format = wanted.format.of_document().unwrap_or(DocumentFormat::Text);
        // On a screen the command stands above; a page has to say itself what it is.
        let has_title = format != DocumentFormat::Text && self.is_about_many();
        let title = has_title.then(|| present::portfolio::title(run, words));
        let blocks = title.into_iter().chain(self.document.blocks.iter().cloned()).collect();
        let json = || self.spelled.clone().unwrap_or_default();
        let on_screen = matches!(wanted.sink, Sink::Screen);
        let drawn = output.drawn(&Document { blocks }, format, words, on_screen, Some(&json))?;
        output.deliver_drawn(&drawn, &wanted.sink)
    }

    fn deliver_workbook(&self, draw: fn(&Workbook) -> Option<Vec<u8>>, wanted: &Wanted) -> Result<()> {
        let workbook = present::workbook::workbook(&self.collected.run, &self.session.words);
        let bytes = draw(&workbook).ok_or_else(|| Failure::new(Exit::Io, "too-many-rows"))?;
        self.session.output.deliver_bytes(&bytes, &wanted.sink)
    }

    pub(super) fn finish(mut self) -> Exit {
        if self.collected.is_nothing() {
            return self.collected.exit();
        }
        self.spelled = self.collected.close(self.evaluation.known.as_ref());
        if self.wants_document() {
            self.print_together();
        }
        // What one report could not say, another may.
        for wanted in std::mem::take(&mut self.wanted) {
            if let Err(failed) = self.deliver(&wanted) {
                self.collected.fail(&failed);
            }
        }
        self.collected.exit()
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
        ignored: report.counts.ignored,
        notices,
        today,
    }
}
