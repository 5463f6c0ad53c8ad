//! A case made of nothing but symptoms: `--symptoms confusion=4,fear=2`.

use anyhow::Result;

use super::super::failure::Failure;
use crate::model::case::{About, Case, Noticed, Stated};
use crate::model::diagnosis::{Level, Status};
use crate::model::exit::Exit;
use crate::model::rubric::{FactorRubric, Symptom};

/// The case that was typed, one `id=value` for each symptom.
pub(super) fn case<'r>(typed: &[String], rubric: &'r FactorRubric) -> Result<Case<'r>> {
    let mut noticed: Vec<(&Symptom, f64)> = Vec::new();
    for pair in typed {
        let (symptom, value) = read(pair, rubric)?;
        if noticed.iter().any(|(known, _)| known.id == symptom.id) {
            return Err(Failure::new(Exit::Usage, "symptom-twice").with("id", symptom.id.as_str()).into());
        }
        noticed.push((symptom, value));
    }
    let value_of =
        |symptom: &Symptom| noticed.iter().find(|(known, _)| known.id == symptom.id).map(|(_, value)| *value);
    let stated = rubric.factors.iter().map(|factor| {
        let value = factor.symptom.as_ref().and_then(value_of);
        let symptom = value.map_or(Noticed::Level(Level::Unknown), Noticed::Score);
        Stated { status: Status::Unknown, symptom, place: None }
    });
    let about = About { min_group: 1, ..About::default() };
    Ok(Case { stated: Some(stated.collect()), ..Case::empty(rubric, about) })
}

fn read<'r>(pair: &str, rubric: &'r FactorRubric) -> Result<(&'r Symptom, f64)> {
    let (id, value) = pair.split_once('=').unwrap_or((pair, ""));
    let (id, value) = (id.trim(), value.trim());
    let ids = || rubric.symptoms().map(|symptom| symptom.id.as_str());
    let Some(symptom) = rubric.symptoms().find(|symptom| symptom.id.as_str() == id) else {
        let known = ids().collect::<Vec<_>>().join(", ");
        let failure = Failure::new(Exit::Usage, "unknown-symptom").with("id", id).with("known", known);
        return Err(failure.meant(id, ids()).into());
    };
    let (low, high) = symptom.scale.range();
    let number = value.parse::<f64>().ok().filter(|number| (f64::from(low)..=f64::from(high)).contains(number));
    let failure = || {
        let failure = Failure::new(Exit::Usage, "symptom-value").with("id", id).with("value", value);
        failure.with("low", low.to_string()).with("high", high.to_string())
    };
    Ok((symptom, number.ok_or_else(failure)?))
}
