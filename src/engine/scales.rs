//! Every scale of a survey, as measured or as far as it may be shown.

use crate::model::answer::Wave;
use crate::model::comparison::GroupKey;
use crate::model::diagnosis::Basis;
use crate::model::rubric::{Factor, Frame};

/// Every scale of a case: `M` is `Raw` as measured, or `Measured` as far as it may be shown.
pub(super) struct Scales<'r, M> {
    /// Where the statements come from.
    pub(super) basis: Basis,
    /// How many people answered.
    pub(super) people: usize,
    /// Roles and named groups.
    pub(super) groups: Vec<Members>,
    /// The factors with their symptoms.
    pub(super) factors: Vec<FactorScales<'r, M>>,
    /// The frame conditions.
    pub(super) frames: Vec<(&'r Frame, Views<M>)>,
    /// Every wave, oldest first, the current one last; empty if there is only one.
    pub(super) waves: Vec<WaveScales<'r, M>>,
}

/// A group and who belongs to it.
pub(super) struct Members {
    /// Which group.
    pub(super) key: GroupKey,
    /// Its respondents, by their places.
    pub(super) places: Vec<usize>,
    /// It is one person, who agreed that the own view is shown.
    pub(super) single: bool,
}

/// A factor and its symptom.
pub(super) struct FactorScales<'r, M> {
    /// Which factor.
    pub(super) factor: &'r Factor,
    /// The factor.
    pub(super) measured: Views<M>,
    /// Its symptom.
    pub(super) symptom: M,
}

/// One scale, seen by everybody and by each group.
pub(super) struct Views<M> {
    /// Everybody.
    pub(super) total: M,
    /// Each group.
    pub(super) groups: Vec<M>,
}

/// One wave.
pub(super) struct WaveScales<'r, M> {
    /// Its number or day.
    pub(super) wave: Option<Wave>,
    /// The respondents' ids, by their places.
    pub(super) ids: Vec<Option<String>>,
    /// The factors.
    pub(super) factors: Vec<(&'r Factor, M)>,
}
