//! What follows from a model: pure, total and deterministic. No text of any language, no clock, no file.
//!
//! METHOD.md is the specification; every module names its section.

pub mod agenda;
pub mod agreement;
pub mod calibration;
pub mod checklist;
pub mod checks;
pub mod collect;
pub mod competence;
pub mod diagnosis;
pub mod disclosure;
pub mod examples;
pub mod explanation;
pub mod groups;
mod inverse;
pub mod messages;
mod next;
pub mod plan;
pub mod planning;
pub mod power;
pub mod reliability;
pub mod resistance;
pub mod retention;
pub mod revision;
pub mod scale;
mod scales;
pub mod statistics;
mod survey;
pub mod tally;
mod trend;
pub mod views;
pub mod vision;

/// Two figures closer than this are equal (METHOD C4).
const EPSILON: f64 = 1e-9;

/// `a < b`, where figures within [`EPSILON`] count as equal.
fn below(a: f64, b: f64) -> bool {
    a < b - EPSILON
}

/// `a >= b`, where figures within [`EPSILON`] count as equal.
fn at_least(a: f64, b: f64) -> bool {
    !below(a, b)
}
