//! `lotse survey --merge`: which groups might be one, so that more can be shown.
//!
//! It is told only when a result could be told, too; but it is none, so the ledger remembers nothing of it.

use anyhow::Result;

use super::super::args::SurveyFormat;
use super::super::failure::Failure;
use super::result::{Added, Wanted};
use crate::engine::disclosure::merge::propose;
use crate::model::exit::Exit;
use crate::model::survey_result::{MergeProposal, MergedTable};
use crate::present::survey_merge::{self as pages, Subject};
use crate::render::survey_json;

impl Wanted<'_, '_> {
    pub(super) fn propose(&self) -> Result<Exit> {
        let ledger = self.ledger()?;
        let Added { tally, seen, .. } = match self.answers(ledger.as_ref())? {
            Ok((added, _)) => added,
            Err(exit) => return Ok(exit),
        };
        if let Some(ledger) = ledger {
            ledger.refuse(&ledger.releases(seen))?;
        }
        let columns = self.columns();
        let tables = self.plan(&columns);
        // A filter is no group that could be another's.
        let of_tables = self.survey.plan.columns().len();
        let wanted = |column: &String| {
            let is_named = |by: &String| by.split([',', '/']).any(|name| name.trim() == column);
            self.args.by.is_empty() || self.args.by.iter().any(is_named)
        };
        let places: Vec<usize> = (0..of_tables).filter(|at| columns.get(*at).is_some_and(wanted)).collect();
        let proposal = propose(&tally, &tables, &places, self.survey.plan.min_group);
        let of_table = |(axes, [today, then]): (&Vec<String>, [_; 2])| MergedTable { axes: axes.clone(), today, then };
        let told = MergeProposal {
            id: self.survey.id.to_string(),
            today: self.session.today,
            min_group: self.survey.plan.min_group,
            merges: proposal.joins.iter().filter_map(|join| join.named(&columns)).collect(),
            tables: self.survey.plan.tables.iter().zip(proposal.tables).map(of_table).collect(),
        };
        let (output, words, file) = (&self.session.output, &self.session.words, self.args.output.as_deref());
        match self.args.format.of_document() {
            None if self.args.format != SurveyFormat::Json => {
                return Err(Failure::new(Exit::Usage, "survey-json-is-a-result").into());
            }
            None => output.result(&survey_json::merges(&told, env!("CARGO_PKG_VERSION")), file)?,
            Some(format) => {
                let path = self.path.display().to_string();
                let subject = Subject { path: &path, survey: self.survey, proposal: &told, is_bare: self.is_bare };
                output.publish(&pages::page(&subject, words), format, words, file)?;
            }
        }
        Ok(Exit::Done)
    }
}
