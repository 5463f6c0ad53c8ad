//! From documents to bytes: how things look. Nothing is decided here, and nothing is worded here.

mod chart;
mod chart_table;
pub mod ci;
pub mod comparison_json;
mod csv;
mod drawing;
pub mod form;
pub mod html;
pub mod ics;
mod indented;
pub mod json;
pub mod ledger_toml;
pub mod markdown;
mod numbers;
pub mod ods;
mod page;
mod paragraph;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod plan_json;
pub mod revision_json;
pub mod rows_csv;
pub mod schema_json;
pub mod snippet;
pub mod stream;
pub mod survey_csv;
pub mod survey_json;
mod table;
pub mod terminal;
mod visible;
pub mod xlsx;
mod xml;

use crate::model::document::Block;

/// Whether letters leave a block out: a picture of what the table beside it says and draws.
fn is_repeated(block: &Block) -> bool {
    matches!(block, Block::Chart(chart) if chart.repeats)
}

/// How text is drawn for a terminal or a pipe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Columns of the screen.
    pub width: usize,
    /// With colour and bold.
    pub color: bool,
    /// Without lines and symbols, for screen readers and plain terminals.
    pub plain: bool,
}
