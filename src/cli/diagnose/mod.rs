//! `lotse diagnose`: what is missing in a change project.

mod interview;
mod symptoms;

use std::path::Path;

use anyhow::Result;

use super::Session;
use super::args::{Diagnose, Format};
use super::ask;
use super::error;
use super::failure::Failure;
use super::input::Source;
use super::rows;
use crate::engine::checks::{self, Family};
use crate::engine::disclosure::Published;
use crate::engine::explanation::{self, Target};
use crate::engine::{diagnosis, planning};
use crate::load;
use crate::model::case::Case;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::finding::Severity;
use crate::model::rubric::Head;
use crate::model::run::{CaseReport, InvalidFile, Notice, RubricUse, Run};
use crate::present;
use crate::render::{Style, json, terminal};

pub(super) fn run(args: &Diagnose, session: &Session) -> Result<Exit> {
    check(args)?;
    if let Some(people) = args.plan_survey {
        return plan_survey(people, args, session);
    }
    if !args.symptoms.is_empty() {
        let case = symptoms::case(&args.symptoms, session.library.factors())?;
        let mut batch = Batch::new(args, session)?;
        batch.case(session.words.say("file-case"), &case)?;
        return batch.finish();
    }
    if args.files.is_empty() {
        return ask_about(args, session);
    }
    let mut batch = Batch::new(args, session)?;
    for path in &args.files {
        batch.file(path)?;
    }
    batch.finish()
}

/// What does not go together beyond what clap can tell.
fn check(args: &Diagnose) -> Result<()> {
    if !args.since.is_empty() && args.files.len() != 1 {
        return Err(Failure::new(Exit::Usage, "since-needs-one-file").into());
    }
    if args.explain.is_some() && args.format != Format::Text {
        return Err(Failure::new(Exit::Usage, "explain-is-text").into());
    }
    Ok(())
}

/// Before a survey: what so many people would show.
fn plan_survey(people: u32, args: &Diagnose, session: &Session) -> Result<Exit> {
    let plan = planning::plan(session.library.factors(), usize::try_from(people).unwrap_or(usize::MAX));
    let text = match args.format {
        Format::Json => json::survey_plan(&plan, env!("CARGO_PKG_VERSION")),
        Format::Text => terminal::document(&present::planning::report(&plan, &session.words), &style(args, session)),
    };
    session.output.result(&text, args.output.as_deref())?;
    Ok(Exit::Done)
}

/// Without a file, the project is asked about.
fn ask_about(args: &Diagnose, session: &Session) -> Result<Exit> {
    if !session.interactive {
        return Err(Failure::new(Exit::Usage, "nothing-to-diagnose").into());
    }
    let mut person = ask::person(session);
    let Some(case) = interview::case(person.as_mut(), session)? else { return Ok(Exit::Interrupted) };
    let mut batch = Batch::new(args, session)?;
    batch.case(session.words.say("file-case"), &case)?;
    let exit = batch.finish()?;
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
    text: String,
    failed: Vec<Exit>,
}

impl<'a> Batch<'a> {
    fn new(args: &'a Diagnose, session: &'a Session) -> Result<Self> {
        let run = Run {
            today: session.today,
            min_severity: Severity::from(args.min_severity),
            rubrics: Vec::new(),
            cases: Vec::new(),
            invalid: Vec::new(),
        };
        let batch = Batch {
            args,
            session,
            earlier: Vec::new(),
            run,
            used: Vec::new(),
            text: String::new(),
            failed: Vec::new(),
        };
        batch.with_earlier_waves()
    }

    /// Reads the files of earlier waves. One that is invalid is named, and then nothing is compared with it.
    fn with_earlier_waves(mut self) -> Result<Self> {
        for path in &self.args.since {
            let source = Source::read(path)?;
            let case = self.read(&source, path)?.filter(|case| !case.responses.is_empty());
            self.earlier.extend(case);
            if self.run.invalid.is_empty() && self.earlier.is_empty() {
                return Err(Failure::new(Exit::InvalidInput, "since-without-answers").path(path).into());
            }
        }
        Ok(self)
    }

    fn file(&mut self, path: &Path) -> Result<()> {
        match Source::read(path).and_then(|source| Ok((self.read(&source, path)?, source.path))) {
            Err(failed) => {
                self.failed.push(error::report(&failed, &self.session.words, &self.session.output));
                Ok(())
            }
            Ok((Some(case), path)) => self.case(path, &case),
            Ok((None, _)) => Ok(()),
        }
    }

    /// Reads a case, and the table of answers beside it. What is wrong with an invalid one is shown and remembered.
    fn read(&mut self, source: &Source, path: &Path) -> Result<Option<Case<'a>>> {
        let session = self.session;
        let read = source.load(|text| load::case(text, &session.library));
        let mut case = match read {
            Ok(case) => case,
            Err(problems) => {
                source.show(&problems, session);
                let said =
                    problems.iter().map(|problem| present::problem::notice(problem, &source.text, &session.words));
                self.run.invalid.push(InvalidFile { path: source.path.clone(), problems: said.collect() });
                return Ok(None);
            }
        };
        let Some(table) = case.table.as_ref().map(|table| path.with_file_name(table)) else { return Ok(Some(case)) };
        match rows::responses(&case, &table)? {
            Ok(responses) => case.responses = responses,
            Err(problems) => {
                rows::show(&problems, &table, session);
                let said = problems.iter().map(|problem| present::rows::notice(problem, &session.words));
                let path = table.display().to_string();
                self.run.invalid.push(InvalidFile { path, problems: said.collect() });
                return Ok(None);
            }
        }
        Ok(Some(case))
    }

    fn case(&mut self, path: String, case: &Case<'a>) -> Result<()> {
        let (session, words) = (self.session, &self.session.words);
        let published = diagnosis::diagnose(case, &self.earlier, session.today);
        let findings = checks::run(&Family::ALL, case, &published, session.today);
        let notices: Vec<Notice> = findings.iter().map(|finding| present::finding::notice(finding, words)).collect();
        let report = CaseReport {
            path,
            about: case.about.clone(),
            diagnosis: published.diagnosis().clone(),
            has_sections: case.has_sections(),
            findings: notices,
        };
        if let Some(id) = &self.args.explain {
            self.explain(id, case, &report, &published)?;
        } else if self.args.format == Format::Text {
            let shown: Vec<Notice> = self.run.shown(&report).cloned().collect();
            let subject = present::diagnosis::Subject {
                path: &report.path,
                about: &report.about,
                rubric: case.rubric,
                published: &published,
                ignored: report.findings.len() - report.counted().count(),
                notices: &shown,
                today: session.today,
            };
            self.print(&present::diagnosis::report(&subject, words));
        }
        if !self.used.iter().any(|head| head.id == case.rubric.head.id) {
            self.used.push(&case.rubric.head);
        }
        self.run.cases.push(report);
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
        self.print(&present::explanation::report(&subject, chain.as_ref(), &self.session.words));
        Ok(())
    }

    fn print(&mut self, document: &Document) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&terminal::document(document, &style(self.args, self.session)));
    }

    fn finish(mut self) -> Result<Exit> {
        let output = self.args.output.as_deref();
        if self.args.format == Format::Json {
            let hash = |head: &Head| self.session.library.content_hash(head.id.as_str());
            self.run.rubrics = self.used.iter().map(|head| RubricUse { head, hash: hash(head) }).collect();
            self.text = json::run(&self.run, env!("CARGO_PKG_VERSION"));
        } else if self.args.files.len() > 1 {
            self.print(&present::diagnosis::summary(&self.run.summary(), &self.session.words));
        }
        self.session.output.result(&self.text, output)?;
        let exit = self.run.exit(self.args.fail_on.severity());
        let only_failed = self.run.cases.is_empty() && self.run.invalid.is_empty() && !self.failed.is_empty();
        Ok(Exit::worst(self.failed.into_iter().chain((!only_failed).then_some(exit))))
    }
}

/// How text is drawn: a file gets no colours.
fn style(args: &Diagnose, session: &Session) -> Style {
    let style = session.output.style();
    Style { color: style.color && args.output.is_none(), ..style }
}
