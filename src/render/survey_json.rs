//! The machine contract of a survey: `lotse.survey-result/1`, and `lotse.survey-merge/1` for groups that might be one. The same rounded figures as on every page; what may not
//! be shown is `null` with the status `suppressed`.

use serde::Serialize;

use super::json::{Change, RubricRef, Scale, WaveName, change, scale, text, wave_name};
use crate::model::diagnosis::Diagnosis;
use crate::model::survey_result::{
    GroupResult, MergeProposal, Reliability, ScaleChange, ScaleName, SurveyResult, Visible, WaveResult,
};

/// A result as JSON, ending in a newline. `hash` is that of the content of the rubric.
///
/// # Panics
///
/// Never: these structs are plain and their keys are texts.
pub fn result(result: &SurveyResult<'_>, hash: Option<&str>, version: &str) -> String {
    text(&Document {
        schema: "lotse.survey-result/1",
        lotse: version,
        today: result.today.to_string(),
        survey: &result.id,
        title: result.title.as_deref(),
        rubric: result.rubric.zip(hash).map(|(head, hash)| RubricRef {
            id: head.id.as_str(),
            version: head.version.to_string(),
            hash,
        }),
        min_group: result.min_group,
        rows_left_out: result.left_out,
        ledger_lost: result.ledger_lost.map(|day| day.to_string()),
        diagnosis: result.diagnosis.as_ref().map(diagnosis),
        waves: result.waves.iter().map(|found| wave(found, &result.scales)).collect(),
    })
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    lotse: &'a str,
    today: String,
    survey: &'a str,
    title: Option<&'a str>,
    rubric: Option<RubricRef<'a>>,
    min_group: usize,
    rows_left_out: u64,
    ledger_lost: Option<String>,
    diagnosis: Option<Diagnosed<'a>>,
    waves: Vec<OfWave<'a>>,
}

#[derive(Serialize)]
struct Diagnosed<'a> {
    verdict: &'static str,
    order: Vec<&'a str>,
    deepest: Option<&'a str>,
    bottleneck: Option<f64>,
    findings: Vec<Matched<'a>>,
}

#[derive(Serialize)]
struct Matched<'a> {
    factor: &'a str,
    finding: &'static str,
    symptom_level: &'static str,
}

#[derive(Serialize)]
struct OfWave<'a> {
    wave: Option<WaveName>,
    groups: Vec<Group<'a>>,
}

#[derive(Serialize)]
struct Group<'a> {
    by: Vec<Key<'a>>,
    people: Option<usize>,
    scales: Vec<Figures<'a>>,
    reliability: Vec<Consistency<'a>>,
    changes: Vec<OfScale<'a>>,
}

#[derive(Serialize)]
struct OfScale<'a> {
    scale: &'a str,
    since_previous: Option<Change>,
    since_first: Option<Change>,
}

#[derive(Serialize)]
struct Key<'a> {
    column: &'a str,
    value: &'a str,
}

#[derive(Serialize)]
struct Figures<'a> {
    kind: &'static str,
    id: &'a str,
    #[serde(flatten)]
    scale: Scale,
}

#[derive(Serialize)]
struct Consistency<'a> {
    scale: &'a str,
    n: usize,
    alpha: Option<f64>,
    ci: Option<(f64, f64)>,
    item_rest: Vec<ItemRest<'a>>,
}

#[derive(Serialize)]
struct ItemRest<'a> {
    item: &'a str,
    r: Option<f64>,
}

fn diagnosis<'a>(diagnosis: &'a Diagnosis<'_>) -> Diagnosed<'a> {
    let findings = diagnosis.factors.iter().map(|result| Matched {
        factor: result.factor.id.as_str(),
        finding: result.matched.id(),
        symptom_level: result.symptom.level.id(),
    });
    Diagnosed {
        verdict: diagnosis.verdict.id(),
        order: diagnosis.order.iter().map(|pick| pick.factor.id.as_str()).collect(),
        deepest: diagnosis.deepest.map(|factor| factor.id.as_str()),
        bottleneck: diagnosis.bottleneck,
        findings: findings.collect(),
    }
}

fn wave<'a>(found: &'a WaveResult, scales: &'a [ScaleName]) -> OfWave<'a> {
    OfWave { wave: found.wave.map(wave_name), groups: found.groups.iter().map(|found| group(found, scales)).collect() }
}

fn group<'a>(group: &'a GroupResult, scales: &'a [ScaleName]) -> Group<'a> {
    let figures = scales.iter().zip(&group.scales);
    Group {
        by: group.by.iter().map(|(column, value)| Key { column, value }).collect(),
        people: group.people,
        scales: figures.map(|(name, found)| Figures { kind: name.kind, id: &name.id, scale: scale(found) }).collect(),
        reliability: group.reliability.iter().filter_map(|found| alpha(found, scales)).collect(),
        changes: group.changes.iter().filter_map(|found| changed(found, scales)).collect(),
    }
}

fn changed<'a>(found: &ScaleChange, scales: &'a [ScaleName]) -> Option<OfScale<'a>> {
    Some(OfScale {
        scale: &scales.get(found.scale)?.id,
        since_previous: found.since_previous.as_ref().map(change),
        since_first: found.since_first.as_ref().map(change),
    })
}

fn alpha<'a>(found: &'a Reliability, scales: &'a [ScaleName]) -> Option<Consistency<'a>> {
    Some(Consistency {
        scale: &scales.get(found.scale)?.id,
        n: found.complete,
        alpha: found.alpha,
        ci: found.interval,
        item_rest: found.item_rest.iter().map(|(item, r)| ItemRest { item, r: *r }).collect(),
    })
}

/// A proposal as JSON, ending in a newline.
///
/// # Panics
///
/// Never: these structs are plain and their keys are texts.
pub fn merges(proposal: &MergeProposal, version: &str) -> String {
    let key = |(column, value)| Key { column, value };
    let merge = proposal.merges.iter().map(|merge| Merged {
        column: &merge.column,
        within: merge.within.iter().map(|(column, value)| key((column.as_str(), value.as_str()))).collect(),
        values: &merge.values,
        name: &merge.name,
    });
    let tables = proposal.tables.iter().map(|table| TableOfMerge {
        axes: &table.axes,
        today: shown(table.today),
        then: shown(table.then),
    });
    text(&Proposal {
        schema: "lotse.survey-merge/1",
        lotse: version,
        today: proposal.today.to_string(),
        survey: &proposal.id,
        min_group: proposal.min_group,
        merges: merge.collect(),
        tables: tables.collect(),
    })
}

fn shown(visible: Visible) -> CellsOfTable {
    CellsOfTable { shown: visible.shown, groups: visible.groups, people: visible.people }
}

#[derive(Serialize)]
struct Proposal<'a> {
    schema: &'static str,
    lotse: &'a str,
    today: String,
    survey: &'a str,
    min_group: usize,
    merges: Vec<Merged<'a>>,
    tables: Vec<TableOfMerge<'a>>,
}

#[derive(Serialize)]
struct Merged<'a> {
    column: &'a str,
    within: Vec<Key<'a>>,
    values: &'a [String],
    name: &'a str,
}

#[derive(Serialize)]
struct TableOfMerge<'a> {
    axes: &'a [String],
    today: CellsOfTable,
    then: CellsOfTable,
}

#[derive(Serialize)]
struct CellsOfTable {
    shown: usize,
    groups: usize,
    people: usize,
}
