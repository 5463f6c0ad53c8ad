//! From the symptoms back to the factors: METHOD C4.8.

use std::cmp::Ordering;

use super::{EPSILON, at_least};
use crate::model::diagnosis::{FactorResult, Inverse, Suspicion, Trace};
use crate::model::rubric::{Factor, InverseRules};

/// Suspects factors from symptoms alone; `None` where no symptom has a figure.
pub(super) fn inverse<'r>(results: &[FactorResult<'r>], rules: &InverseRules) -> Option<Inverse<'r>> {
    results.iter().find(|result| result.symptom.score.is_some())?;
    let mut with_symptom = results.iter().filter(|result| result.factor.symptom.is_some());
    let is_strong = |score| at_least(score, rules.nonspecific_from);
    let nonspecific = with_symptom.all(|result| result.symptom.score.is_some_and(is_strong));
    let suspicions: Vec<Suspicion<'r>> =
        results.iter().map(|result| suspicion(result.factor, results, rules)).collect();
    let mut suspects: Vec<(&Factor, f64)> = suspicions
        .iter()
        .filter_map(|suspicion| Some((suspicion.factor, suspicion.score?)))
        .filter(|(_, score)| !nonspecific && at_least(*score, rules.suspect_from))
        .collect();
    // Stable: what is equal within the method's precision stays in the logical order.
    suspects.sort_by(|(_, a), (_, b)| if (a - b).abs() < EPSILON { Ordering::Equal } else { b.total_cmp(a) });
    let suspects = suspects.into_iter().map(|(factor, _)| factor).collect();
    Some(Inverse { suspicions, suspects, nonspecific })
}

/// Q = Σ W·y / Σ W over the known symptoms; none if the factor's own symptom is not known.
fn suspicion<'r>(factor: &'r Factor, results: &[FactorResult<'r>], rules: &InverseRules) -> Suspicion<'r> {
    let own_is_known = results.iter().any(|result| result.factor.id == factor.id && result.symptom.score.is_some());
    let traces: Vec<Trace<'r>> =
        results.iter().filter(|_| own_is_known).filter_map(|result| trace(factor, result, rules)).collect();
    let weights: f64 = traces.iter().map(|trace| trace.weight).sum();
    let weighted: f64 = traces.iter().map(|trace| trace.weight * trace.strength).sum();
    Suspicion { factor, score: (weights > 0.0).then(|| weighted / weights), traces }
}

/// What the symptom of one factor says of a gap in another, or in itself.
fn trace<'r>(factor: &Factor, result: &FactorResult<'r>, rules: &InverseRules) -> Option<Trace<'r>> {
    let also = &result.factor.symptom.as_ref()?.also;
    let weight =
        if result.factor.id == factor.id { 1.0 } else { also.iter().find(|cause| cause.factor == factor.id)?.weight };
    let strength = ((result.symptom.score? - rules.start) / rules.width).clamp(0.0, 1.0);
    Some(Trace { of: result.factor, weight, strength })
}
