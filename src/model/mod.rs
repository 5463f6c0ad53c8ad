//! What things are: rubrics, cases, profiles, results and documents as plain data that is always valid.
//!
//! This layer imports nothing of ours and knows neither files nor languages of the screen. What comes out of
//! `load` fits together: every reference is resolved, every value is inside its scale.

pub mod answer;
pub mod calendar;
pub mod case;
pub mod checklist;
pub mod comparison;
pub mod diagnosis;
pub mod diagnostic;
pub mod document;
pub mod exit;
pub mod finding;
pub mod id;
pub mod lang;
pub mod plan;
pub mod planning;
pub mod problem;
pub mod profile;
pub mod retention;
pub mod round;
pub mod rubric;
pub mod run;
pub mod source;
pub mod standing;
pub mod subject;
pub mod survey;
pub mod transfer;
pub mod views;
