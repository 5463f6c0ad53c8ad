//! How many people to ask, before there are any answers: METHOD C6.

use super::power::Assumptions;
use crate::model::planning::{Chance, SurveyPlan};
use crate::model::rubric::{Factor, FactorRubric, FactorRules};

/// What a survey of so many people would show.
pub fn plan(rubric: &FactorRubric, people: usize) -> SurveyPlan {
    let rules = &rubric.rules;
    let factor = rubric.factors.first();
    let chance = |mean: f64| {
        let chance = factor.and_then(|factor| assumptions(factor, rules).chance(mean, people));
        Chance { mean, chance: chance.unwrap_or(0.0) }
    };
    SurveyPlan {
        people,
        chances: rules.planning.means.iter().copied().map(chance).collect(),
        worth_from: factor.and_then(|factor| survey_size(factor, rules)),
        clear_mean: rules.planning.clear_mean,
        wanted_chance: rules.planning.wanted_chance,
        person_sd: rules.planning.person_sd,
        noise_sd: rules.planning.noise_sd,
    }
}

/// So many people usually show a clear gap.
pub(super) fn survey_size(factor: &Factor, rules: &FactorRules) -> Option<usize> {
    assumptions(factor, rules).worth_from(rules.planning.clear_mean, rules.planning.wanted_chance)
}

fn assumptions(factor: &Factor, rules: &FactorRules) -> Assumptions {
    Assumptions {
        person_sd: rules.planning.person_sd,
        noise_sd: rules.planning.noise_sd,
        items: factor.questions.len(),
        present_from: rules.present_from,
        confidence: rules.confidence,
    }
}
