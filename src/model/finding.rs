//! Findings: what a check has to say about a project, without words of any language.

use jiff::civil::Date;

use super::lang::Text;
use super::source::Place;

/// What a check found.
#[derive(Debug, Clone)]
pub struct Finding<'r> {
    /// The check's code, one of the list in `engine::checks`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Sureness,
    /// The id of what it is about: a factor, an item, a question, a measure of the file.
    pub subject: Option<String>,
    /// Where in the file.
    pub place: Option<Place>,
    /// What the wording needs.
    pub facts: Facts<'r>,
    /// Why somebody has decided to live with it for the time being; it is counted apart then.
    pub ignored: Option<String>,
}

/// Named facts for a wording.
pub type Facts<'r> = Vec<(&'static str, Fact<'r>)>;

/// A fact, not yet put into words: numbers and names look different in each language.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact<'r> {
    /// Text as it stands in a file.
    Text(String),
    /// Several texts as they stand in a file, to be listed.
    List(Vec<String>),
    /// A name from a rubric.
    Name(&'r Text),
    /// Several names from a rubric, to be listed.
    Names(Vec<&'r Text>),
    /// A word the locale files know under this key.
    Word(&'static str),
    /// A figure, shown with so many decimals.
    Number(f64, usize),
    /// A count.
    Count(usize),
    /// A share of 0 to 1, shown as per cent.
    Percent(f64),
    /// A day.
    Date(Date),
}

/// How bad a finding is, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Hint,
    /// Worth a look.
    Low,
    /// Worth doing something.
    Medium,
    /// Do something now.
    High,
}

impl Severity {
    /// Every severity, worst first, as reports list them.
    pub const ALL: [Severity; 4] = [Severity::High, Severity::Medium, Severity::Low, Severity::Hint];

    /// The word on the command line and in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
        }
    }
}

/// How sure a finding is. "Certain" is said only of what was computed as certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// The data leave no other judgement, or it is a plain fact of the file.
    Certain,
    /// The data allow more than one judgement.
    Open,
    /// Somebody said so; nothing was measured.
    Stated,
}

impl Sureness {
    /// Every degree.
    pub const ALL: [Sureness; 3] = [Sureness::Certain, Sureness::Open, Sureness::Stated];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Sureness::Certain => "certain",
            Sureness::Open => "open",
            Sureness::Stated => "stated",
        }
    }
}
