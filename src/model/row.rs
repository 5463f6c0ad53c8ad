//! Tables of answers: one row per respondent, and what may be wrong with such a table.

use super::answer::{Answers, Role, Wave};

/// One respondent, as a table of answers gives one. It is borrowed from the reader and gone with the next one.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// A pseudonym that links waves.
    pub id: Option<&'a str>,
    /// When it was answered.
    pub wave: Option<Wave>,
    /// The role in the project.
    pub role: Option<Role>,
    /// The department or any other group.
    pub group: Option<&'a str>,
    /// The values of the columns that were asked for as keys, in that order; empty where nothing stands.
    pub keys: &'a [&'a str],
    /// One answer per item, by its slot. Nobody answered an item the table has no column for.
    pub answers: Answers<'a>,
    /// Free remarks that are not empty: which column of remarks, and the text.
    pub comments: &'a [(usize, &'a str)],
}

/// What was read of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows that counted.
    pub rows: u64,
    /// Rows that were left out because something in them could not be read.
    pub bad: u64,
    /// The first of what was wrong, in the order of the table.
    pub problems: Vec<TableProblem>,
    /// Cells that hold a formula; what counts is the value that was stored with it.
    pub formulas: u64,
    /// Some waves are numbers.
    pub numbered: bool,
    /// Some waves are days.
    pub dated: bool,
}

impl Tally {
    /// So many problems are kept.
    pub const SHOWN: usize = 10;

    /// Notes a row that does not count.
    pub fn leave_out(&mut self, problem: TableProblem) {
        self.bad += 1;
        self.problems.push(problem);
        if self.problems.len() > 2 * Tally::SHOWN {
            self.keep_first();
        }
    }

    /// Adds what was read elsewhere of the same table.
    pub fn add(&mut self, other: Tally) {
        self.rows += other.rows;
        self.bad += other.bad;
        self.formulas += other.formulas;
        self.numbered |= other.numbered;
        self.dated |= other.dated;
        self.problems.extend(other.problems);
        self.keep_first();
    }

    /// Keeps what comes first in the table.
    pub fn keep_first(&mut self) {
        self.problems.sort_by_key(|problem| (problem.line, problem.column));
        self.problems.truncate(Tally::SHOWN);
    }
}

/// One thing that is wrong with a table of answers. What stands in a cell is never repeated: people wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableProblem {
    /// What kind of thing.
    pub code: TableCode,
    /// The line of the file or the row of the sheet, from 1; 0 for the table as a whole.
    pub line: u64,
    /// The column, from 1; 0 for the whole row.
    pub column: usize,
    /// The heading of the column, or the name that was looked for.
    pub heading: String,
    /// What was probably meant, or what is allowed.
    pub hint: Option<String>,
}

impl TableProblem {
    /// A problem of the table as a whole.
    pub fn of_table(code: TableCode) -> Self {
        TableProblem { code, line: 0, column: 0, heading: String::new(), hint: None }
    }

    /// A problem of one line.
    pub fn at(code: TableCode, line: u64) -> Self {
        TableProblem { line, ..TableProblem::of_table(code) }
    }

    /// The same problem with a name to look for.
    #[must_use]
    pub fn named(self, heading: impl Into<String>) -> Self {
        TableProblem { heading: heading.into(), ..self }
    }

    /// The same problem with what was meant or is allowed.
    #[must_use]
    pub fn hinting(self, hint: Option<String>) -> Self {
        TableProblem { hint, ..self }
    }
}

/// The kinds of problems of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableCode {
    /// Nothing in it, or only headings.
    Empty,
    /// Text in an encoding that has to be named.
    Encoding,
    /// A quotation mark that is never closed.
    OpenQuote,
    /// One record is larger than any answer can be.
    RecordTooLong,
    /// More columns than a survey can have.
    TooManyColumns,
    /// No column holds an item.
    NoItems,
    /// Two columns hold the same.
    DoubleColumn,
    /// A column that was named is not there.
    NoColumn,
    /// Another number of fields than the headings.
    FieldCount,
    /// Not an answer of the item's scale.
    NotAnAnswer,
    /// Not a role.
    NotARole,
    /// Not a wave, or none.
    NotAWave,
    /// The text of a cell is too long.
    CellTooLong,
    /// Not a workbook that can be read.
    Workbook,
    /// A workbook that would become too large.
    WorkbookTooLarge,
    /// A workbook with a part that no office program writes.
    WorkbookOdd,
    /// Waves are numbers in one row and days in another.
    MixedWaves,
    /// The same respondent twice in one wave.
    DoubleId,
}

impl TableCode {
    /// Every code.
    pub const ALL: [TableCode; 18] = [
        TableCode::Empty,
        TableCode::Encoding,
        TableCode::OpenQuote,
        TableCode::RecordTooLong,
        TableCode::TooManyColumns,
        TableCode::NoItems,
        TableCode::DoubleColumn,
        TableCode::NoColumn,
        TableCode::FieldCount,
        TableCode::NotAnAnswer,
        TableCode::NotARole,
        TableCode::NotAWave,
        TableCode::CellTooLong,
        TableCode::Workbook,
        TableCode::WorkbookTooLarge,
        TableCode::WorkbookOdd,
        TableCode::MixedWaves,
        TableCode::DoubleId,
    ];

    /// The word its messages are named after.
    pub fn id(self) -> &'static str {
        match self {
            TableCode::Empty => "empty",
            TableCode::Encoding => "encoding",
            TableCode::OpenQuote => "open-quote",
            TableCode::RecordTooLong => "record-too-long",
            TableCode::TooManyColumns => "too-many-columns",
            TableCode::NoItems => "no-items",
            TableCode::DoubleColumn => "double-column",
            TableCode::NoColumn => "no-column",
            TableCode::FieldCount => "field-count",
            TableCode::NotAnAnswer => "not-an-answer",
            TableCode::NotARole => "not-a-role",
            TableCode::NotAWave => "not-a-wave",
            TableCode::CellTooLong => "cell-too-long",
            TableCode::Workbook => "workbook",
            TableCode::WorkbookTooLarge => "workbook-too-large",
            TableCode::WorkbookOdd => "workbook-odd",
            TableCode::MixedWaves => "mixed-waves",
            TableCode::DoubleId => "double-id",
        }
    }
}
