//! `--filter COLUMN=VALUE`: a part of everybody that is told as well. It becomes part of the plan, so it passes everything
//! the plan does: it is one group more in the same tables, and in the ledger another plan (RELIABILITY.md section 2, R1).

use anyhow::Result;

use super::super::Session;
use super::super::failure::Failure;
use crate::model::exit::Exit;
use crate::model::survey::{Filter, Survey};

/// Adds what was typed to the plan of a survey. Where there is a survey file, its columns are known.
pub(super) fn add(typed: &[String], survey: &mut Survey<'_>, is_bare: bool, session: &Session) -> Result<()> {
    for text in typed {
        let filter = filter(text)?;
        let columns = &survey.columns.attributes;
        let known: Vec<&str> =
            ["group", "role"].into_iter().chain(columns.iter().map(|column| column.name.as_str())).collect();
        if !is_bare && !known.contains(&filter.column.as_str()) {
            let failure = Failure::new(Exit::Usage, "filter-column").with("column", filter.column.as_str());
            return Err(failure.with("known", session.words.list(&known)).into());
        }
        if survey.plan.filters.iter().any(|other| is_same(other, &filter)) {
            return Err(Failure::new(Exit::Usage, "filter-twice").with("filter", text.as_str()).into());
        }
        survey.plan.filters.push(filter);
    }
    Ok(())
}

/// A filter as it is typed: `role=staff,lead`.
fn filter(text: &str) -> Result<Filter> {
    let read = text.split_once('=').map(|(column, values)| {
        let values: Vec<String> = values.split(',').map(|value| value.trim().to_owned()).collect();
        (column.trim(), values)
    });
    match read {
        Some((column, values)) if !column.is_empty() && values.iter().all(|value| !value.is_empty()) => {
            let name = format!("{column}: {}", values.join(", "));
            Ok(Filter { name, column: column.to_owned(), values })
        }
        _ => Err(Failure::new(Exit::Usage, "filter-unreadable").with("filter", text).into()),
    }
}

/// Whether two filters let the same people through, in whatever order their values stand.
fn is_same(one: &Filter, other: &Filter) -> bool {
    let sorted = |filter: &Filter| {
        let mut values = filter.values.clone();
        values.sort();
        values.dedup();
        values
    };
    one.column == other.column && sorted(one) == sorted(other)
}
