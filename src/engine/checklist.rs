//! What a checklist comes to: METHOD C7. The weakest answer counts; nothing is averaged.

use crate::model::checklist::{Checklist, State};

/// The state of a checklist as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readiness {
    /// The weakest state of any question.
    pub weakest: State,
    /// How many questions have a "yes".
    pub yes: usize,
    /// How many questions there are.
    pub of: usize,
}

/// Takes stock of a checklist.
pub fn readiness(checklist: &Checklist<'_>) -> Readiness {
    let states = || checklist.entries.iter().map(|entry| entry.state);
    Readiness {
        weakest: states().min().unwrap_or_default(),
        yes: states().filter(|state| *state == State::Yes).count(),
        of: checklist.entries.len(),
    }
}
