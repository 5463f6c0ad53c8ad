//! What reports for machines say besides the findings themselves, in words.

use super::finding::Severity;
use super::lang::Lang;

/// The words of a report for machines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// The language they are in.
    pub lang: Lang,
    /// Everything that can be found: every check on a project, and every problem of a file.
    pub rules: Vec<Rule>,
    /// What a project without any judgement is said to be.
    pub no_verdict: String,
    /// The run in a sentence.
    pub summary: String,
}

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its code.
    pub code: &'static str,
    /// What it is, in a few words.
    pub title: String,
    /// How bad it is when it is certain; `None` for what makes a file invalid.
    pub severity: Option<Severity>,
}
