//! The result of a survey: reading its tables, asking whether it may be told yet, telling it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use jiff::civil::Date;

use super::super::Session;
use super::super::args::{Survey as Args, SurveyFormat};
use super::super::error;
use super::super::failure::Failure;
use super::super::rows;
use super::encoding;
use super::ledger::Open;
use crate::engine::diagnosis;
use crate::engine::disclosure::comments::Remarks;
use crate::engine::disclosure::merge::{Join, joined};
use crate::engine::disclosure::prints::Seen;
use crate::engine::disclosure::{PublishedSurvey, Table};
use crate::engine::tally::{Counting, Tally};
use crate::load::survey::{Gathering, Mapping};
use crate::model::answer::Wave;
use crate::model::exit::Exit;
use crate::model::row::{self, Row, TableCode, TableProblem};
use crate::model::survey::{Filter, Instrument, Survey};
use crate::model::workbook::Workbook;
use crate::present::survey_result::{self, Subject};
use crate::present::survey_sheets;
use crate::render::{ods, survey_csv, survey_json, xlsx};

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
        let ledger = self.ledger()?;
        let (Added { tally, seen, .. }, read) = match self.answers(ledger.as_ref())? {
            Ok(read) => read,
            Err(exit) => return Ok(exit),
        };
        let ledger_lost = ledger.as_ref().and_then(Open::lost);
        if let Some(ledger) = ledger {
            ledger.enter(seen)?;
        }
        let columns = self.columns();
        let published = PublishedSurvey::new(&tally, &self.plan(&columns), self.survey.plan.min_group);
        self.deliver(&published, &columns, &read, ledger_lost)
    }

    /// All answers, if there are any of which something may be told.
    pub(super) fn answers(
        &self,
        ledger: Option<&Open<'_, '_>>,
    ) -> Result<std::result::Result<(Added<'_>, row::Tally), Exit>> {
        let (added, read) = match self.read(ledger.map(Open::salt)) {
            Ok(read) => read,
            Err(exit) => return Ok(Err(exit)),
        };
        if self.args.strict && read.bad > 0 {
            return Ok(Err(Exit::InvalidInput));
        }
        if read.rows == 0 {
            return Err(Failure::new(Exit::NoVerdict, "no-answers").path(self.path).into());
        }
        self.refuse_while_open(added.tally.waves())?;
        Ok(Ok((added, read)))
    }

    /// What was published before, where there is a survey file to remember it beside.
    pub(super) fn ledger(&self) -> Result<Option<Open<'_, '_>>> {
        if self.is_bare {
            return Ok(None);
        }
        Open::new(self.survey, self.path, self.args.accept_lost_ledger, self.session).map(Some)
    }

    /// Adds up all tables; a bad one does not keep the others from being looked at.
    fn read(&self, salt: Option<&str>) -> std::result::Result<(Added<'_>, row::Tally), Exit> {
        let plan = &self.survey.plan;
        let joins = plan.merges.iter().filter_map(|merge| Join::of(merge, &plan.columns())).collect();
        let place = |name: &String| plan.columns().iter().position(|column| column == name);
        let filters = plan.filters.iter().filter_map(|filter| Some((place(&filter.column)?, filter))).collect();
        let by = plan.comments.iter().flatten().filter_map(place).collect();
        let adding =
            Adding { survey: self.survey, joins, filters, salt, remarks: self.args.instead.comments.then_some(by) };
        let tally = Tally::new(&self.survey.instrument);
        let mut all = Added { tally, seen: Seen::default(), remarks: Remarks::default() };
        let mut read = row::Tally::default();
        let mut failed = Vec::new();
        for path in self.tables {
            match rows::read(path, encoding(self.args), &adding) {
                Err(reason) => failed.push(error::report(&reason, &self.session.words, &self.session.output)),
                Ok(Err(problems)) => failed.push(self.show(path, &problems)),
                Ok(Ok(gathered)) => {
                    self.show(path, &gathered.tally.problems);
                    for part in gathered.parts {
                        all.tally.merge(part.counting.done());
                        all.seen.merge(part.seen);
                        all.remarks.merge(part.remarks);
                    }
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
    fn refuse_while_open(&self, waves: impl Iterator<Item = Option<Wave>>) -> Result<()> {
        let words = &self.session.words;
        let open = survey_result::open_waves(self.survey, waves, words);
        if self.is_bare || open.is_empty() {
            return Ok(());
        }
        Err(Failure::new(Exit::Privacy, "wave-open").path(self.path).with("waves", words.list(&open)).into())
    }

    /// The columns of groups: those of the tables, and one for every filter behind them.
    pub(super) fn columns(&self) -> Vec<String> {
        let plan = &self.survey.plan;
        let of_filters = plan.filters.iter().map(|_| Filter::COLUMN.to_owned());
        plan.columns().into_iter().chain(of_filters).collect()
    }

    /// The tables of the plan, by the places of their columns, and then each filter with every table that does not have
    /// its column. `district/municipality` is one axis of two steps.
    pub(super) fn plan(&self, columns: &[String]) -> Vec<Table> {
        let plan = &self.survey.plan;
        let place = |name: &str| columns.iter().position(|column| column == name);
        let axis = |axis: &String| axis.split('/').filter_map(place).collect();
        let table = |axes: &Vec<String>| Table { axes: axes.iter().map(axis).collect() };
        let tables: Vec<Table> = plan.tables.iter().map(table).collect();
        let filtered = plan.filters.iter().zip(plan.columns().len()..).flat_map(|(filter, own)| {
            let is_other = |table: &&Table| !table.axes.iter().flatten().any(|at| Some(*at) == place(&filter.column));
            let others = tables.iter().filter(is_other).map(|table| table.axes.as_slice());
            let with = |axes: &[Vec<usize>]| Table { axes: axes.iter().cloned().chain([vec![own]]).collect() };
            std::iter::once([].as_slice()).chain(others).map(with).collect::<Vec<Table>>()
        });
        let filtered: Vec<Table> = filtered.collect();
        tables.into_iter().chain(filtered).collect()
    }

    fn deliver(
        &self,
        published: &PublishedSurvey,
        columns: &[String],
        read: &row::Tally,
        ledger_lost: Option<Date>,
    ) -> Result<Exit> {
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
            ledger_lost,
            today: *today,
        };
        let file = self.args.output.as_deref();
        let result = || survey_result::result(&subject, words);
        let json = || {
            let result = result();
            let hash = result.rubric.map(|head| library.content_hash(head.id.as_str()));
            survey_json::result(&result, hash.as_deref(), env!("CARGO_PKG_VERSION"))
        };
        let workbook = |draw: fn(&Workbook) -> Option<Vec<u8>>| {
            let bytes = draw(&survey_sheets::workbook(&result(), words));
            let bytes = bytes.ok_or_else(|| Failure::new(Exit::Io, "too-many-rows"))?;
            output.deliver_bytes(&bytes, &output.sink(file)?)
        };
        match (self.args.format, self.args.format.of_document()) {
            (_, Some(format)) => {
                output.publish_with(&survey_result::report(&subject, words), format, words, file, Some(&json))?;
            }
            (SurveyFormat::Csv, _) => output.result(&survey_csv::result(&result()), file)?,
            (SurveyFormat::Xlsx, _) => workbook(xlsx::workbook)?,
            (SurveyFormat::Ods, _) => workbook(ods::workbook)?,
            (_, None) => output.result(&json(), file)?,
        }
        let nobody = published.waves().last().and_then(|wave| wave.everybody()?.people()).is_none();
        Ok(if nobody { Exit::NoVerdict } else { Exit::Done })
    }
}

/// Everything that is kept of the rows.
pub(super) struct Added<'r> {
    pub(super) tally: Tally<'r>,
    pub(super) seen: Seen,
    /// None unless they are asked for.
    pub(super) remarks: Remarks,
}

/// The same while rows still come.
struct Counted<'r> {
    counting: Counting<'r>,
    seen: Seen,
    remarks: Remarks,
}

/// Adds up every row and keeps none; who was in it is remembered where there is a salt for it.
struct Adding<'s, 'r> {
    survey: &'s Survey<'r>,
    /// The groups that are one.
    joins: Vec<Join>,
    /// The filters, each with the place of its column.
    filters: Vec<(usize, &'s Filter)>,
    salt: Option<&'s str>,
    /// Where remarks are asked for: the places of the columns by which they are told.
    remarks: Option<Vec<usize>>,
}

impl<'r> Gathering<Counted<'r>> for Adding<'_, 'r> {
    fn mapping(&self, headings: Vec<String>) -> std::result::Result<Mapping, Vec<TableProblem>> {
        Mapping::new(self.survey, &self.survey.plan.columns(), headings)
    }

    fn begin(&self) -> Counted<'r> {
        let counting = Counting::new(&self.survey.instrument);
        Counted { counting, seen: Seen::default(), remarks: Remarks::default() }
    }

    fn take(&self, gathered: &mut Counted<'r>, row: &Row<'_>) {
        let keys = self.keys(row.keys);
        let mut row = *row;
        row.keys = keys.as_deref().unwrap_or(row.keys);
        if let Some(by) = &self.remarks {
            let keys = by.iter().filter_map(|at| row.keys.get(*at)).map(|key| (*key).to_owned());
            gathered.remarks.add(row.wave, keys.collect(), row.comments);
        }
        // What is never told need not be remembered.
        if self.survey.plan.comments.is_none() {
            row.comments = &[];
        }
        gathered.counting.add(&row);
        if let Some(salt) = self.salt {
            gathered.seen.add(salt, &row, gathered.counting.valid(&row));
        }
    }
}

impl Adding<'_, '_> {
    /// The keys with groups that are one, and behind them the filters the respondent passes; `None` if there is nothing
    /// to be done.
    fn keys<'k>(&'k self, keys: &[&'k str]) -> Option<Vec<&'k str>> {
        let passes = |(place, filter): &(usize, &'k Filter)| {
            let value = keys.get(*place).copied().unwrap_or_default();
            if filter.values.iter().any(|wanted| wanted == value) { filter.name.as_str() } else { "" }
        };
        let is_plain = self.joins.is_empty() && self.filters.is_empty();
        (!is_plain).then(|| joined(keys, &self.joins).into_iter().chain(self.filters.iter().map(passes)).collect())
    }
}
