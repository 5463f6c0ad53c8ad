//! What things are: rubrics, cases, profiles, results and documents as plain data that is always valid.
//!
//! This layer imports nothing of ours and knows neither files nor languages of the screen. What comes out of
//! `load` fits together: every reference is resolved, every value is inside its scale.

pub mod agenda;
pub mod answer;
pub mod backing;
pub mod calendar;
pub mod card;
pub mod case;
pub mod chart;
pub mod checklist;
pub mod comparison;
pub mod concern;
pub mod diagnosis;
pub mod diagnostic;
pub mod document;
pub mod edition;
pub mod entry_sheet;
pub mod exit;
pub mod finding;
pub mod id;
pub mod ignore;
pub mod lang;
pub mod ledger;
pub mod legend;
pub mod letterhead;
pub mod mandate;
pub mod messages;
pub mod plan;
pub mod planning;
pub mod problem;
pub mod profile;
pub mod questionnaire;
pub mod retention;
pub mod returned;
pub mod round;
pub mod row;
pub mod rubric;
pub mod run;
pub mod shape;
pub mod source;
pub mod standing;
pub mod subject;
pub mod survey;
pub mod survey_map;
pub mod survey_result;
pub mod transfer;
pub mod views;
pub mod vision;
pub mod workbook;
pub mod workshop;
