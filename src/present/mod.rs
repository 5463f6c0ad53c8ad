//! From results to documents: every result is phrased once, here, for every format.
//!
//! This layer chooses what is said and in which order. It computes nothing, and it does not know how a document looks
//! on a screen or on paper.

pub mod agenda;
pub mod audience;
pub mod backing;
pub mod calendar;
pub mod card;
pub mod checklist;
pub mod collect;
pub mod competence;
pub mod council;
mod curriculum;
pub mod diagnosis;
pub mod examples;
pub mod explain;
pub mod explanation;
pub mod finding;
pub mod form;
mod guide;
pub mod legend;
mod methods;
pub mod page;
pub mod plan;
pub mod planning;
pub mod portfolio;
pub mod problem;
pub mod requests;
pub mod resistance;
pub mod retention;
pub mod revision;
pub mod roles;
pub mod rows;
pub mod rubric;
pub mod rubric_template;
pub mod sheets;
pub mod survey;
pub mod survey_comments;
pub mod survey_map;
pub mod survey_merge;
pub mod survey_result;
pub mod survey_sheets;
pub mod template;
pub mod views;
pub mod visit;
mod words;
pub mod workbook;
pub mod workshop;
