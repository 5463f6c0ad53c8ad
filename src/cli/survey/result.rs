//! The result of a survey: reading its tables, asking whether it may be told yet, telling it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::Session;
use super::super::args::Survey as Args;
use super::super::error;
use super::super::failure::Failure;
use super::super::rows;
use super::encoding;
use crate::engine::diagnosis;
use crate::engine::disclosure::{PublishedSurvey, Table};
use crate::engine::tally::Tally;
use crate::load::survey::{Gathering, Mapping};
use crate::model::exit::Exit;
use crate::model::row::{self, Row, TableCode, TableProblem};
use crate::model::survey::{Instrument, Survey};
use crate::present::survey_result::{self, Subject};
use crate::render::survey_json;

/// The result that is wanted.
pub(super) struct Wanted<'a, 'r> {
    pub(super) survey: &'a Survey<'r>,
    /// The survey file, or the first table where there is none.
    pub(super) path: &'a Path,
    pub(super) tables: &'a [PathBuf],
    /// There is no survey file.
    pub(super) is_bare: bool,
    pub(super) args: &'a Args,
    pub(super) session: &'a Session,
}

impl Wanted<'_, '_> {
    pub(super) fn tell(&self) -> Result<Exit> {
        let (tally, read) = match self.read() {
            Ok(read) => read,
            Err(exit) => return Ok(exit),
        };
        if self.args.strict && read.bad > 0 {
            return Ok(Exit::InvalidInput);
        }
        if read.rows == 0 {
            return Err(Failure::new(Exit::NoVerdict, "no-answers").path(self.path).into());
        }
        self.refuse_while_open(&tally)?;
        let columns = self.survey.plan.columns();
        let published = PublishedSurvey::new(&tally, &self.plan(&columns), self.survey.plan.min_group);
        self.deliver(&published, &columns, &read)
    }

    /// Adds up all tables; a bad one does not keep the others from being looked at.
    fn read(&self) -> std::result::Result<(Tally<'_>, row::Tally), Exit> {
        let mut all = Tally::new(&self.survey.instrument);
        let mut read = row::Tally::default();
        let mut failed = Vec::new();
        for path in self.tables {
            match rows::read(path, encoding(self.args), &Adding { survey: self.survey }) {
                Err(reason) => failed.push(error::report(&reason, &self.session.words, &self.session.output)),
                Ok(Err(problems)) => failed.push(self.show(path, &problems)),
                Ok(Ok(gathered)) => {
                    self.show(path, &gathered.tally.problems);
                    gathered.parts.into_iter().for_each(|part| all.merge(part));
                    read.add(gathered.tally);
                }
            }
        }
        if read.numbered && read.dated {
            failed.push(self.show(self.path, &[TableProblem::of_table(TableCode::MixedWaves)]));
        }
        if failed.is_empty() { Ok((all, read)) } else { Err(Exit::worst(failed)) }
    }

    fn show(&self, path: &Path, problems: &[TableProblem]) -> Exit {
        rows::show(problems, path, self.session);
        Exit::InvalidInput
    }

    /// While answers still come in, two results a day apart would tell what the one between them said (R10).
    fn refuse_while_open(&self, tally: &Tally<'_>) -> Result<()> {
        let words = &self.session.words;
        let open = survey_result::open_waves(self.survey, tally.waves(), words);
        if self.is_bare || open.is_empty() {
            return Ok(());
        }
        Err(Failure::new(Exit::Privacy, "wave-open").path(self.path).with("waves", words.list(&open)).into())
    }

    /// The tables of the plan, by the places of their columns. `district/municipality` is one axis of two steps.
    fn plan(&self, columns: &[String]) -> Vec<Table> {
        let place = |name: &str| columns.iter().position(|column| column == name);
        let axis = |axis: &String| axis.split('/').filter_map(place).collect();
        let table = |axes: &Vec<String>| Table { axes: axes.iter().map(axis).collect() };
        self.survey.plan.tables.iter().map(table).collect()
    }

    fn deliver(&self, published: &PublishedSurvey, columns: &[String], read: &row::Tally) -> Result<Exit> {
        let Session { library, words, output, today, .. } = self.session;
        let role = columns.iter().position(|column| column == "role");
        let diagnosis = match &self.survey.instrument {
            Instrument::Factors(rubric) => diagnosis::of_survey(published, rubric, role),
            Instrument::Competences(_) | Instrument::Scales(_) => None,
        };
        let path = self.path.display().to_string();
        let subject = Subject {
            path: &path,
            survey: self.survey,
            columns,
            published,
            diagnosis: diagnosis.as_ref(),
            tally: read,
            is_bare: self.is_bare,
            today: *today,
        };
        let file = self.args.output.as_deref();
        match self.args.format.of_document() {
            None => {
                let result = survey_result::result(&subject, words);
                let hash = result.rubric.map(|head| library.content_hash(head.id.as_str()));
                output.result(&survey_json::result(&result, hash.as_deref(), env!("CARGO_PKG_VERSION")), file)?;
            }
            Some(format) => {
                output.publish(&survey_result::report(&subject, words), format, words, file)?;
            }
        }
        let nobody = published.waves().last().and_then(|wave| wave.everybody()?.people()).is_none();
        Ok(if nobody { Exit::NoVerdict } else { Exit::Done })
    }
}

/// Adds up every row and keeps none.
struct Adding<'s, 'r> {
    survey: &'s Survey<'r>,
}

impl<'r> Gathering<Tally<'r>> for Adding<'_, 'r> {
    fn mapping(&self, headings: Vec<String>) -> std::result::Result<Mapping, Vec<TableProblem>> {
        Mapping::new(self.survey, &self.survey.plan.columns(), headings)
    }

    fn begin(&self) -> Tally<'r> {
        Tally::new(&self.survey.instrument)
    }

    fn take(&self, gathered: &mut Tally<'r>, row: &Row<'_>) {
        gathered.add(row);
    }
}
