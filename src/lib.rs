//! `lotse`: which of the five success factors of a change is missing, and where a digital navigator stands.
//!
//! The map of the house. A file belongs where its question is asked:
//!
//! | layer | question | may import |
//! |---|---|---|
//! | [`model`] | what are things? pure data, always valid | nothing of ours |
//! | [`engine`] | what follows from them? pure, total, deterministic | `model` |
//! | [`load`] | how does a text become a model, and what is wrong with it? | `model` |
//! | [`locales`] | how is it said in German and in English? | `model` |
//! | [`present`] | what does the reader get to read? model to document | `model`, `engine`, `locales` |
//! | [`render`] | how does it look as bytes? document to bytes | `model` |
//! | [`cli`] | files, streams, clock, prompts, exit codes: the world | all of them |
//!
//! Nothing imports `cli` but `main`. `tests/house.rs` reads this folder and enforces the table.

pub mod cli;
pub mod engine;
pub mod load;
pub mod locales;
pub mod model;
pub mod present;
pub mod render;
