//! What a run comes to, case by case: counted, told where a report is written while it goes on, and kept as far as a
//! report needs it in the end.

use std::path::Path;

use anyhow::Result;

use super::super::Session;
use super::super::error;
use super::super::input::Source;
use super::super::rows;
use super::baseline::{self, Known, Met};
use super::evaluation::{Evaluated, Evaluation, Outcome};
use super::targets::Streamed;
use crate::model::exit::Exit;
use crate::model::problem::Problem;
use crate::model::row::TableProblem;
use crate::model::rubric::Head;
use crate::model::run::{InvalidFile, RubricUse, Run};
use crate::present;

/// What a run has come to so far.
pub(super) struct Collected<'a> {
    session: &'a Session,
    pub(super) run: Run<'a>,
    used: Vec<&'a Head>,
    failed: Vec<Exit>,
    streamed: Vec<Streamed>,
    met: Met,
}

impl<'a> Collected<'a> {
    pub(super) fn new(evaluation: &Evaluation<'_>, streamed: Vec<Streamed>, session: &'a Session) -> Self {
        let run = Run {
            today: session.today,
            root: std::env::current_dir().map(|folder| folder.display().to_string()).unwrap_or_default(),
            min_severity: evaluation.least,
            fail_on: evaluation.fail_on,
            rubrics: Vec::new(),
            cases: Vec::new(),
            invalid: Vec::new(),
            skipped: 0,
            baseline: None,
        };
        Collected { session, run, used: Vec::new(), failed: Vec::new(), streamed, met: Met::default() }
    }

    /// What became of an input.
    pub(super) fn take(&mut self, outcome: Outcome<'a>) {
        match outcome {
            Outcome::Evaluated(evaluated) => self.keep(*evaluated),
            Outcome::Invalid(source, problems) => self.invalid(&source, &problems),
            Outcome::InvalidTable(path, problems) => self.invalid_table(&path, &problems),
            Outcome::PassedOver => self.run.skipped += 1,
            Outcome::Failed(failed) => self.fail(&failed),
        }
    }

    pub(super) fn fail(&mut self, failed: &anyhow::Error) {
        self.failed.push(error::report(failed, &self.session.words, &self.session.output));
    }

    /// A case that was judged.
    pub(super) fn keep(&mut self, evaluated: Evaluated<'a>) {
        let Evaluated { report, head, spelled, again } = evaluated;
        let told = self.streamed.iter_mut().zip(&spelled).map(|(streamed, case)| streamed.case(case, self.session));
        let hindered: Vec<anyhow::Error> = told.filter_map(Result::err).collect();
        for failed in &hindered {
            self.fail(failed);
        }
        if !self.used.iter().any(|known| known.id == head.id) {
            self.used.push(head);
        }
        self.met.add(baseline::project(&report.path, &report.about), again);
        self.run.cases.push(report);
    }

    pub(super) fn invalid(&mut self, source: &Source, problems: &[Problem]) {
        source.show(problems, self.session);
        let words = &self.session.words;
        let said = problems.iter().map(|problem| present::problem::notice(problem, &source.text, words));
        self.run.invalid.push(InvalidFile { path: source.path.clone(), problems: said.collect() });
    }

    pub(super) fn invalid_table(&mut self, path: &Path, problems: &[TableProblem]) {
        rows::show(problems, path, self.session);
        let said = problems.iter().map(|problem| present::rows::notice(problem, &self.session.words));
        self.run.invalid.push(InvalidFile { path: path.display().to_string(), problems: said.collect() });
    }

    /// Whether there is nothing to tell. Earlier reports stay then.
    pub(super) fn is_nothing(&self) -> bool {
        self.run.cases.is_empty() && self.run.invalid.is_empty() && !self.failed.is_empty()
    }

    /// Every case is there: what is new, what is gone, and by what it was judged. What was only remembered is handed on.
    pub(super) fn close(&mut self, known: Option<&Known>) -> Option<String> {
        self.run.baseline = known.map(|known| known.gone(&self.met));
        // Hashing takes as long as reading a case: only for whoever is told.
        if !self.streamed.is_empty() {
            let hash = |head: &Head| self.session.library.content_hash(head.id.as_str());
            self.run.rubrics = self.used.iter().map(|head| RubricUse { head, hash: hash(head) }).collect();
        }
        let mut remembered = None;
        for streamed in std::mem::take(&mut self.streamed) {
            match streamed.end(&self.run, self.session) {
                Ok(text) => remembered = remembered.or(text),
                Err(failed) => self.fail(&failed),
            }
        }
        remembered
    }

    /// The exit code.
    pub(super) fn exit(self) -> Exit {
        let exit = self.run.exit();
        Exit::worst(self.failed.into_iter().chain([exit]))
    }
}
