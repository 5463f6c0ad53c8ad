//! Reads what belongs to a survey: its file, and the tables of answers beside it.

mod archive;
mod blocks;
mod delimited;
mod failed;
mod file;
mod filled;
mod headings;
mod ledger;
mod mapping;
mod meaning;
mod ods;
mod proposal;
mod returned;
mod scan;
mod sheet;
mod text;
mod workbook;

pub use delimited::delimited;
pub use failed::Failed;
pub(super) use file::content as file_content;
pub use file::survey;
pub use filled::filled;
pub use ledger::ledger;
pub use mapping::Mapping;
pub use proposal::{Columns, Looking, propose};
pub use returned::{Written, returned};
pub use sheet::{Mistyped, Typed, typed};
pub use text::Encoding;
pub use workbook::workbook;

use crate::model::row::{Row, TableProblem, Tally};

/// What becomes of the rows of a table: several gather at the same time, each for itself.
pub trait Gathering<A>: Sync {
    /// Finds the columns by their headings.
    fn mapping(&self, headings: Vec<String>) -> Result<Mapping, Vec<TableProblem>>;

    /// Nothing gathered yet.
    fn begin(&self) -> A;

    /// Takes one row.
    fn take(&self, gathered: &mut A, row: &Row<'_>);
}

/// What was gathered of a table. Which part holds which row is not to be relied on.
#[derive(Debug)]
pub struct Gathered<A> {
    /// What each gathered.
    pub parts: Vec<A>,
    /// What was read.
    pub tally: Tally,
    /// The columns.
    pub mapping: Mapping,
}

/// Whether a file begins as a workbook does.
pub fn is_workbook(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}
