//! From text to model. What is wrong with a text is collected, each problem with its place; a model that comes out
//! is valid. This layer knows no files, no languages of the screen and draws no conclusions.
//!
//! Tables of answers are the exception: `survey` takes streams that `cli` opened, because they may be larger than any
//! memory.
//!
//! Loading has two phases. First `toml` turns the text into a tree of tables that mirrors it and knows the place of
//! every key and value (`reader`). Then one reader per kind of file takes the tree apart into the model, noting
//! every problem and going on. A placeholder stands in for whatever could not be read; it is never seen, because one
//! problem is enough to withhold the model.

mod case;
pub mod edit;
mod edition;
mod json;
mod letterhead;
mod library;
mod notes;
mod profile;
mod reader;
mod round;
mod rubric;
mod shape;
mod subject;
pub mod survey;
mod syntax;
mod transfer;
mod value;

pub use case::case;
pub use edition::edition;
pub use letterhead::{MAX_LOGO, letterhead};
pub use library::{BUILTIN, Builtin, Library, Own, content_hash};
pub use notes::closest;
pub use profile::{FINISHED, answers, profile};
pub use round::round;
pub use rubric::{rubric, rubric_beside};
pub use shape::{rubric_shape, shape};
pub use subject::subject;

use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};

/// No rubric, case or profile is larger than this (RELIABILITY B3).
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// No ledger is larger than this: it may remember a thousand people of each of ten thousand groups.
pub const MAX_LEDGER: usize = 256 * 1024 * 1024;

/// The kinds of files, by the word in their `schema`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// One change project.
    Case,
    /// What somebody answered in one sitting.
    Answers,
    /// A self-assessment.
    Profile,
    /// A rubric.
    Rubric,
    /// Who rates whom.
    Round,
    /// A survey.
    Survey,
    /// What was published of a survey.
    Ledger,
    /// Who pages come from.
    Letterhead,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [FileKind; 8] = [
        FileKind::Case,
        FileKind::Answers,
        FileKind::Profile,
        FileKind::Rubric,
        FileKind::Round,
        FileKind::Survey,
        FileKind::Ledger,
        FileKind::Letterhead,
    ];

    /// Those that people write, and whose shape is told.
    pub const WRITTEN: [FileKind; 6] =
        [FileKind::Case, FileKind::Profile, FileKind::Rubric, FileKind::Round, FileKind::Survey, FileKind::Letterhead];

    /// The word for it on the command line.
    pub fn id(self) -> &'static str {
        self.schema().trim_start_matches("lotse.")
    }

    /// The schema of a file of this kind, without its version.
    pub fn schema(self) -> &'static str {
        match self {
            FileKind::Case => "lotse.case",
            FileKind::Answers => "lotse.answers",
            FileKind::Profile => "lotse.profile",
            FileKind::Rubric => "lotse.rubric",
            FileKind::Round => "lotse.round",
            FileKind::Survey => "lotse.survey",
            FileKind::Ledger => "lotse.ledger",
            FileKind::Letterhead => "lotse.letterhead",
        }
    }
}

/// The one version of every schema so far.
pub const SCHEMA_VERSION: u32 = 1;

/// The kind of a file, as far as its first key tells.
pub fn kind(text: &str) -> Option<FileKind> {
    reader::kind(text)
}

/// Takes bytes as the text of a file: UTF-8, not empty, not too large.
pub fn text(bytes: &[u8]) -> Result<&str, Problem> {
    text_within(bytes, MAX_BYTES)
}

/// The same with a limit of its own.
pub fn text_within(bytes: &[u8], limit: usize) -> Result<&str, Problem> {
    if bytes.len() > limit {
        return Err(too_large(limit));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Problem::new(ProblemCode::NotUtf8, error.valid_up_to()..error.valid_up_to()))?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Problem::new(ProblemCode::EmptyFile, 0..0));
    }
    Ok(text)
}

/// A file that is larger than any of its kind.
pub fn too_large(limit: usize) -> Problem {
    Problem::new(ProblemCode::TooLarge, 0..0).with(vec![("limit", Fact::Count(limit >> 20))])
}
