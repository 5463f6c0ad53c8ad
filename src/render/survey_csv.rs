//! What a survey came to as delimited text for other programs: every scale of every group on a line, in the words of the
//! JSON. What may not be shown is empty, with the status `suppressed`.

use std::borrow::Cow;

use super::csv::{lines, text};
use super::json::bound;
use crate::model::comparison::Change;
use crate::model::diagnosis::{Certainty, Measured};
use crate::model::survey_result::{GroupResult, ScaleName, SurveyResult};

/// What stands behind the columns of groups.
const FIGURES: [&str; 14] = [
    "people",
    "kind",
    "scale",
    "status",
    "n",
    "score",
    "bound",
    "sd",
    "ci_low",
    "ci_high",
    "certainty",
    "agreement",
    "since_previous",
    "since_first",
];

/// The result as a table.
pub fn result(result: &SurveyResult<'_>) -> String {
    let columns = result.columns();
    lines(|table| {
        let head: Vec<&str> = std::iter::once("wave").chain(columns.iter().copied()).chain(FIGURES).collect();
        table.heading(&head);
        for wave in &result.waves {
            let name = wave.wave.map(|wave| wave.to_string()).unwrap_or_default();
            for group in &wave.groups {
                for (at, (scale, measured)) in result.scales.iter().zip(&group.scales).enumerate() {
                    let value = |column: &&str| {
                        text(group.by.iter().find(|(of, _)| of == column).map_or("", |(_, value)| value.as_str()))
                    };
                    let keys = std::iter::once(text(&name)).chain(columns.iter().map(value));
                    let row: Vec<Cow<'_, str>> = keys.chain(figures(group, at, scale, measured)).collect();
                    table.row(&row);
                }
            }
        }
    })
}

fn figures<'a>(
    group: &GroupResult,
    at: usize,
    scale: &'a ScaleName,
    measured: &Measured<'_>,
) -> [Cow<'a, str>; FIGURES.len()] {
    let count = |value: Option<usize>| Cow::Owned(value.map(|value| value.to_string()).unwrap_or_default());
    let number = |value: Option<f64>| Cow::Owned(value.map(|value| value.to_string()).unwrap_or_default());
    let change = group.changes.iter().find(|change| change.scale == at);
    let difference = |change: Option<Change>| number(change.map(|change| change.difference.value));
    let (low, high) = measured.interval.unzip();
    [
        count(group.people),
        Cow::Borrowed(scale.kind),
        text(&scale.id),
        Cow::Borrowed(measured.status.id()),
        count(measured.valid),
        number(measured.score),
        Cow::Borrowed(bound(measured.bound).unwrap_or_default()),
        number(measured.sd),
        number(low),
        number(high),
        Cow::Borrowed(measured.certainty.map(Certainty::id).unwrap_or_default()),
        number(measured.agreement),
        difference(change.and_then(|change| change.since_previous)),
        difference(change.and_then(|change| change.since_first)),
    ]
}
