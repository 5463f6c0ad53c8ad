//! `lotse diagnose`: what is missing in a change project.

mod interview;

use std::path::Path;

use anyhow::Result;

use super::Session;
use super::args::{Diagnose, Format};
use super::ask;
use super::error;
use super::failure::Failure;
use super::input::Source;
use crate::engine::checks::{self, Family};
use crate::engine::diagnosis;
use crate::load;
use crate::model::case::Case;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::finding::Severity;
use crate::model::rubric::Head;
use crate::model::run::{CaseReport, InvalidFile, Notice, RubricUse, Run};
use crate::present;
use crate::render::{json, terminal};

pub(super) fn run(args: &Diagnose, session: &Session) -> Result<Exit> {
    if args.files.is_empty() {
        return ask_about(args, session);
    }
    let mut batch = Batch::new(args, session);
    for path in &args.files {
        batch.file(path);
    }
    batch.finish()
}

/// Without a file, the project is asked about.
fn ask_about(args: &Diagnose, session: &Session) -> Result<Exit> {
    if !session.interactive {
        return Err(Failure::new(Exit::Usage, "nothing-to-diagnose").into());
    }
    let mut person = ask::person(session);
    let Some(case) = interview::case(person.as_mut(), session)? else { return Ok(Exit::Interrupted) };
    let mut batch = Batch::new(args, session);
    batch.case(session.words.say("file-case"), &case);
    let exit = batch.finish()?;
    if interview::offer_to_save(&case, person.as_mut(), session)? { Ok(exit) } else { Ok(Exit::Interrupted) }
}

/// Several files, one after the other; a bad one is reported and remembered.
struct Batch<'a> {
    args: &'a Diagnose,
    session: &'a Session,
    run: Run<'a>,
    used: Vec<&'a Head>,
    text: String,
    failed: Vec<Exit>,
}

impl<'a> Batch<'a> {
    fn new(args: &'a Diagnose, session: &'a Session) -> Self {
        let run = Run {
            today: session.today,
            min_severity: Severity::from(args.min_severity),
            rubrics: Vec::new(),
            cases: Vec::new(),
            invalid: Vec::new(),
        };
        Batch { args, session, run, used: Vec::new(), text: String::new(), failed: Vec::new() }
    }

    fn file(&mut self, path: &Path) {
        let session = self.session;
        let source = match Source::read(path) {
            Ok(source) => source,
            Err(failed) => {
                self.failed.push(error::report(&failed, &session.words, &session.output));
                return;
            }
        };
        match source.load(|text| load::case(text, &session.library)) {
            Ok(case) => self.case(source.path.clone(), &case),
            Err(problems) => {
                source.show(&problems, session);
                let said =
                    problems.iter().map(|problem| present::problem::notice(problem, &source.text, &session.words));
                self.run.invalid.push(InvalidFile { path: source.path.clone(), problems: said.collect() });
            }
        }
    }

    fn case(&mut self, path: String, case: &Case<'a>) {
        let (session, words) = (self.session, &self.session.words);
        let published = diagnosis::diagnose(case, session.today);
        let findings = checks::run(&Family::ALL, case, &published, session.today);
        let notices: Vec<Notice> = findings.iter().map(|finding| present::finding::notice(finding, words)).collect();
        let report =
            CaseReport { path, about: case.about.clone(), diagnosis: published.diagnosis().clone(), findings: notices };
        if self.args.format == Format::Text {
            let shown: Vec<Notice> = self.run.shown(&report).cloned().collect();
            let subject = present::diagnosis::Subject {
                path: &report.path,
                about: &report.about,
                rubric: case.rubric,
                published: &published,
                notices: &shown,
                today: session.today,
            };
            self.print(&present::diagnosis::report(&subject, words));
        }
        if !self.used.iter().any(|head| head.id == case.rubric.head.id) {
            self.used.push(&case.rubric.head);
        }
        self.run.cases.push(report);
    }

    fn print(&mut self, document: &Document) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let style = match self.args.output {
            Some(_) => crate::render::Style { color: false, ..self.session.output.style() },
            None => self.session.output.style(),
        };
        self.text.push_str(&terminal::document(document, &style));
    }

    fn finish(mut self) -> Result<Exit> {
        let output = self.args.output.as_deref();
        if self.args.format == Format::Json {
            let hash = |head: &Head| self.session.library.content_hash(head.id.as_str());
            self.run.rubrics = self.used.iter().map(|head| RubricUse { head, hash: hash(head) }).collect();
            self.text = json::diagnosis(&self.run, env!("CARGO_PKG_VERSION"));
        } else if self.args.files.len() > 1 {
            self.print(&present::diagnosis::summary(&self.run.summary(), &self.session.words));
        }
        self.session.output.result(&self.text, output)?;
        let exit = self.run.exit(self.args.fail_on.severity());
        let only_failed = self.run.cases.is_empty() && self.run.invalid.is_empty() && !self.failed.is_empty();
        Ok(Exit::worst(self.failed.into_iter().chain((!only_failed).then_some(exit))))
    }
}
