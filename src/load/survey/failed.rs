//! Why a table could not be read to its end.

use std::io;

use crate::model::row::{TableCode, TableProblem};

/// Why a table could not be read to its end.
#[derive(Debug)]
pub enum Failed {
    /// The system would not go on reading.
    Io(io::Error),
    /// The table is not one of answers; everything that is wrong with it.
    Table(Vec<TableProblem>),
}

impl From<TableProblem> for Failed {
    fn from(problem: TableProblem) -> Self {
        Failed::Table(vec![problem])
    }
}

impl From<TableCode> for Failed {
    fn from(code: TableCode) -> Self {
        TableProblem::of_table(code).into()
    }
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        // Our own decoder has no other way to say this.
        if error.kind() == io::ErrorKind::InvalidData { TableCode::Encoding.into() } else { Failed::Io(error) }
    }
}
