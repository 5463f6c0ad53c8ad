//! Everything a user can see, tested from outside. One binary, so it is linked once.
//!
//! Tests that need more than Rust (strace, root, minutes) are ignored here and run by `.ci/run`.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests fail loudly"
)]
#![expect(clippy::format_collect, clippy::format_push_string, reason = "a test file is written once and read often")]

mod assess;
mod attack;
mod audiences;
mod batch;
mod calculator;
mod checklist;
mod collect;
mod comments;
mod comparisons;
mod competence;
mod completions;
mod curriculum;
mod diagnose;
mod edits;
mod examples;
mod faults;
mod form;
mod hostile;
mod house;
mod html;
mod letterhead;
mod locales;
mod machines;
mod man;
mod map;
mod markdown;
mod method;
mod pdf;
mod plan;
mod proofs;
mod properties;
mod purge;
mod readme;
mod retention;
mod revision;
mod rubric_new;
mod rubric_test;
mod rubrics;
mod schemas;
mod sections;
mod support;
mod survey_file;
mod survey_merge;
mod survey_result;
mod survey_trend;
mod tables;
mod terminal;
mod text_and_json;
mod transfer;
mod views;
mod words;
mod workbooks;
mod wrong_files;
