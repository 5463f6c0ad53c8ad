//! Leadership against staff: METHOD C4.9. Other groups stand side by side without a test.

use super::at_least;
use super::scale::rounding_error;
use super::statistics::{Contrast, Sample, welch};
use super::survey::SIDES;
use crate::model::answer::Role;
use crate::model::comparison::{Difference, Gap, GapSize, Group, GroupKey, View};
use crate::model::diagnosis::{Measured, Status};
use crate::model::rubric::{Factor, FactorRules, GroupRules};

/// Leadership minus staff for each factor of which both may be shown, in the logical order.
pub(super) fn gaps<'r>(factors: &[&'r Factor], groups: &[Group<'r>], rules: &FactorRules) -> Vec<Gap<'r>> {
    let [Some(lead), Some(staff)] = SIDES.map(|role| side(groups, role)) else { return Vec::new() };
    let pairs = factors.iter().zip(lead.factors.iter().zip(&staff.factors));
    pairs.filter_map(|(factor, (lead, staff))| gap(factor, lead, staff, rules)).collect()
}

/// The group of a role.
pub(super) fn side<'g, 'r>(groups: &'g [Group<'r>], role: Role) -> Option<&'g Group<'r>> {
    groups.iter().find(|group| group.key == GroupKey::Role(role))
}

fn gap<'r>(factor: &'r Factor, lead: &Measured<'_>, staff: &Measured<'_>, rules: &FactorRules) -> Option<Gap<'r>> {
    let (lead_score, staff_score) = (lead.score?, staff.score?);
    let interval = compare(factor, lead, staff, rules.confidence).map(|compared| compared.contrast.interval());
    let difference = Difference { value: lead_score - staff_score, interval };
    Some(Gap {
        factor,
        lead: lead_score,
        staff: staff_score,
        difference,
        size: size(difference.value, &rules.groups),
        view: view(lead, staff),
    })
}

/// Two groups compared, with what was compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// The leadership.
    pub lead: Sample,
    /// The staff.
    pub staff: Sample,
    /// The difference.
    pub contrast: Contrast,
}

/// Welch's comparison with the rounding error of the scale as the least spread of both; `None` where a spread is not
/// known or may not be shown.
pub(super) fn compare(factor: &Factor, lead: &Measured<'_>, staff: &Measured<'_>, confidence: f64) -> Option<Compared> {
    let floor = rounding_error(factor.questions.len());
    let sample = |measured: &Measured<'_>| {
        Some(Sample { n: measured.valid?, mean: measured.score?, sd: measured.sd?.max(floor) })
    };
    let (lead, staff) = (sample(lead)?, sample(staff)?);
    Some(Compared { lead, staff, contrast: welch(lead, staff, confidence)? })
}

fn size(difference: f64, rules: &GroupRules) -> GapSize {
    if at_least(difference.abs(), rules.large) {
        GapSize::Large
    } else if at_least(difference.abs(), rules.noticeable) {
        GapSize::Noticeable
    } else {
        GapSize::None
    }
}

fn view(lead: &Measured<'_>, staff: &Measured<'_>) -> Option<View> {
    match (lead.status, staff.status) {
        (Status::Present, Status::Missing | Status::Weak) => Some(View::BlindSpotOfLead),
        (Status::Missing | Status::Weak, Status::Present) => Some(View::Underestimated),
        _ => None,
    }
}
