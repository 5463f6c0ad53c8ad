//! A message to the user about something that went wrong, in words, with the lines it is about.

use std::ops::Range;
use std::sync::Arc;

/// An error as it is shown, whatever draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// "Error" in the reader's language.
    pub level: String,
    /// The code, for `lotse explain`.
    pub code: Option<&'static str>,
    /// What is wrong.
    pub title: String,
    /// Where, if it is about a file.
    pub excerpt: Option<Excerpt>,
    /// What to do next.
    pub help: Option<Help>,
}

/// The help of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// "Help" in the reader's language.
    pub level: String,
    /// What to do.
    pub text: String,
}

/// The lines of a file a diagnostic is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The file, as it was named.
    pub path: String,
    /// The whole text.
    pub text: Arc<str>,
    /// The bytes that are wrong.
    pub span: Range<usize>,
    /// What stands under the caret.
    pub label: String,
    /// A second place, with its own label.
    pub related: Option<(Range<usize>, String)>,
}
