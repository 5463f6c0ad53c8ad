//! Reads the examples of a rubric: what people say, as in a case, and what it has to come to.

use super::super::case::{responses, stated, words};
use super::super::notes::Notes;
use super::super::reader::Table;
use super::is_one_of;
use crate::model::diagnosis::{Status, Verdict};
use crate::model::rubric::{Example, Expected, FactorRubric};

/// The examples of a rubric that was read otherwise.
pub(super) fn read(table: &mut Table<'_>, rubric: &FactorRubric, notes: &mut Notes<'_>) -> Vec<Example> {
    table.tables("example", notes).into_iter().map(|table| example(table, rubric, notes)).collect()
}

fn example(mut table: Table<'_>, rubric: &FactorRubric, notes: &mut Notes<'_>) -> Example {
    let expected = table.needed_table("expect", notes);
    let example = Example {
        name: table.needed_translation("name", notes),
        stated: stated(&mut table, rubric, notes),
        responses: responses(&mut table, rubric, notes),
        expected: self::expected(expected, rubric, notes),
        place: notes.place(&table.span()),
    };
    table.finish(notes);
    example
}

fn expected(mut table: Table<'_>, rubric: &FactorRubric, notes: &mut Notes<'_>) -> Expected {
    let ids = rubric.factors.iter().map(|factor| &factor.id);
    table.need("verdict", notes);
    let verdict = table.choice("verdict", &Verdict::ALL.map(|verdict| (verdict.id(), verdict)), notes);
    let primary = table.text("primary", notes).and_then(|text| text.id(notes));
    if let Some(primary) = &primary {
        is_one_of(primary, ids.clone(), notes);
    }
    let factors = table.table("factors", notes);
    let statuses = words(factors.as_ref(), &ids, &Status::ALL.map(|status| (status.id(), status)), notes);
    let findings = table.text_list("findings", notes);
    let expected = Expected {
        verdict: verdict.unwrap_or(Verdict::NoData),
        primary: primary.map(|primary| primary.value),
        factors: ids.filter_map(|id| Some((id.clone(), statuses.get(id.as_str())?.0))).collect(),
        findings: findings.map(|codes| codes.into_iter().map(|code| code.value).collect()),
    };
    table.finish(notes);
    expected
}
