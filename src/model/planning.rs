//! What can be said of a survey before there are any answers (METHOD C6).

/// What a survey of some size would show.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyPlan {
    /// So many people answer.
    pub people: usize,
    /// The chance that a gap is certain, by its true mean, clearest gap first.
    pub chances: Vec<Chance>,
    /// From so many people on a gap of `clear_mean` is seen with at least `wanted_chance`; `None` if never.
    pub worth_from: Option<usize>,
    /// The true mean of a clear gap, 1 to 5.
    pub clear_mean: f64,
    /// The chance that makes a survey worth it, 0 to 1.
    pub wanted_chance: f64,
    /// Assumed standard deviation between people.
    pub person_sd: f64,
    /// Assumed standard deviation of one answer around the person's own mean.
    pub noise_sd: f64,
}

/// The chance that one gap is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// The true mean of the factor, 1 to 5.
    pub mean: f64,
    /// The chance that its whole interval lies below "present", 0 to 1; 0 for one person, who has no interval.
    pub chance: f64,
}
