//! A proposal of which column of a table holds what, for a person to look at.

use super::answer::{Answer, Role};

/// The proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyMap {
    /// Every column, in the order of the table.
    pub guesses: Vec<Guess>,
    /// Answers in words that mean something else than they say.
    pub labels: Vec<Word<Answer>>,
    /// Roles in words.
    pub roles: Vec<Word<Role>>,
    /// Names no further column can have: they are something else's.
    pub taken: Vec<String>,
}

/// What a column probably holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Its heading.
    pub heading: String,
    /// What it holds.
    pub holds: Holds,
    /// It is named as what it holds; else it only looks like it.
    pub is_sure: bool,
}

impl Guess {
    /// A column of which nothing is known.
    pub fn unknown(heading: &str) -> Self {
        Guess { heading: heading.to_owned(), holds: Holds::Unknown, is_sure: true }
    }
}

/// What a column can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// Something the survey file names already.
    Known,
    /// The answers to the question with this id.
    Item(String),
    /// A pseudonym.
    Id,
    /// The department.
    Group,
    /// The role.
    Role,
    /// The wave.
    Wave,
    /// Remarks.
    Comment,
    /// Something by which groups could be made.
    Attribute,
    /// What a survey tool notes and nobody needs: it is not read.
    Needless,
    /// Its heading stands above several columns, so none can be named by it.
    Twice,
    /// Nobody can tell.
    Unknown,
}

/// A word in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<T> {
    /// The word.
    pub text: String,
    /// What it probably means.
    pub means: Option<T>,
    /// It is usual to mean that.
    pub is_sure: bool,
}

/// How others name columns and answers, in lower case.
#[derive(Debug, Default)]
pub struct Usual {
    /// The pseudonym of a person.
    pub id: Vec<String>,
    /// The department.
    pub group: Vec<String>,
    /// The role.
    pub role: Vec<String>,
    /// The wave.
    pub wave: Vec<String>,
    /// Remarks.
    pub comment: Vec<String>,
    /// What a tool notes of its own and nobody needs: times, addresses, names.
    pub needless: Vec<String>,
    /// Words of headings that tell who somebody is.
    pub personal: Vec<String>,
    /// Answers in words.
    pub answers: Vec<(String, Answer)>,
    /// Roles in words.
    pub roles: Vec<(String, Role)>,
}
