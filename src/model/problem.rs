//! Problems: what keeps a file from being read, each with its place.

use std::ops::Range;

use super::finding::Facts;

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What kind of thing.
    pub code: ProblemCode,
    /// The bytes of the file that are wrong.
    pub span: Range<usize>,
    /// Another place that explains it: where the same id stood first.
    pub related: Option<Range<usize>>,
    /// What the wording needs.
    pub facts: Facts<'static>,
}

impl Problem {
    /// A problem without facts.
    pub fn new(code: ProblemCode, span: Range<usize>) -> Self {
        Problem { code, span, related: None, facts: Vec::new() }
    }

    /// The same problem with facts for its wording.
    #[must_use]
    pub fn with(mut self, facts: Facts<'static>) -> Self {
        self.facts.extend(facts);
        self
    }

    /// The same problem pointing to a second place.
    #[must_use]
    pub fn related_to(mut self, span: Range<usize>) -> Self {
        self.related = Some(span);
        self
    }
}

/// The kinds of problems. `lotse explain CODE` tells more about each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemCode {
    /// Not TOML.
    Syntax,
    /// A day that no calendar has.
    InvalidDate,
    /// A key stands twice in one table.
    DuplicateKey,
    /// Not UTF-8.
    NotUtf8,
    /// Larger than any file of its kind.
    TooLarge,
    /// Nothing in it.
    EmptyFile,
    /// No `schema` at its head.
    MissingSchema,
    /// Another kind of file than needed here.
    WrongKind,
    /// Written by a newer program.
    NewerSchema,
    /// A key that is not known here.
    UnknownKey,
    /// A key that has to be there.
    MissingKey,
    /// A value of another type.
    WrongType,
    /// A value outside its scale.
    OutOfScale,
    /// A word that is not among those allowed.
    UnknownChoice,
    /// An id that nothing has.
    UnknownId,
    /// An id that does not look like one.
    InvalidId,
    /// An id for the second time.
    DuplicateId,
    /// A text without one of its languages.
    MissingTranslation,
    /// A text or list with nothing in it.
    EmptyValue,
    /// A rubric that was not given.
    UnknownRubric,
    /// A rubric of another version.
    RubricVersion,
    /// Some respondents have a wave and others have none, or of another type.
    MixedWaves,
    /// An answer that is needed and missing.
    MissingAnswer,
    /// Answers to another survey.
    ForeignSurvey,
    /// Answers that somebody saved to go on later.
    Unfinished,
    /// A text longer than any of its kind.
    TextTooLong,
    /// Not a colour.
    InvalidColor,
    /// A colour that cannot be read on white.
    PaleColor,
    /// A picture that cannot be taken for a logo.
    UnusableLogo,
}

impl ProblemCode {
    /// Every code.
    pub const ALL: [ProblemCode; 29] = [
        ProblemCode::Syntax,
        ProblemCode::InvalidDate,
        ProblemCode::DuplicateKey,
        ProblemCode::NotUtf8,
        ProblemCode::TooLarge,
        ProblemCode::EmptyFile,
        ProblemCode::MissingSchema,
        ProblemCode::WrongKind,
        ProblemCode::NewerSchema,
        ProblemCode::UnknownKey,
        ProblemCode::MissingKey,
        ProblemCode::WrongType,
        ProblemCode::OutOfScale,
        ProblemCode::UnknownChoice,
        ProblemCode::UnknownId,
        ProblemCode::InvalidId,
        ProblemCode::DuplicateId,
        ProblemCode::MissingTranslation,
        ProblemCode::EmptyValue,
        ProblemCode::UnknownRubric,
        ProblemCode::RubricVersion,
        ProblemCode::MixedWaves,
        ProblemCode::MissingAnswer,
        ProblemCode::ForeignSurvey,
        ProblemCode::Unfinished,
        ProblemCode::TextTooLong,
        ProblemCode::InvalidColor,
        ProblemCode::PaleColor,
        ProblemCode::UnusableLogo,
    ];

    /// The code as users see and type it.
    pub fn id(self) -> &'static str {
        match self {
            ProblemCode::Syntax => "syntax",
            ProblemCode::InvalidDate => "invalid-date",
            ProblemCode::DuplicateKey => "duplicate-key",
            ProblemCode::NotUtf8 => "not-utf8",
            ProblemCode::TooLarge => "too-large",
            ProblemCode::EmptyFile => "empty-file",
            ProblemCode::MissingSchema => "missing-schema",
            ProblemCode::WrongKind => "wrong-kind",
            ProblemCode::NewerSchema => "newer-schema",
            ProblemCode::UnknownKey => "unknown-key",
            ProblemCode::MissingKey => "missing-key",
            ProblemCode::WrongType => "wrong-type",
            ProblemCode::OutOfScale => "out-of-scale",
            ProblemCode::UnknownChoice => "unknown-choice",
            ProblemCode::UnknownId => "unknown-id",
            ProblemCode::InvalidId => "invalid-id",
            ProblemCode::DuplicateId => "duplicate-id",
            ProblemCode::MissingTranslation => "missing-translation",
            ProblemCode::EmptyValue => "empty-value",
            ProblemCode::UnknownRubric => "unknown-rubric",
            ProblemCode::RubricVersion => "rubric-version",
            ProblemCode::MixedWaves => "mixed-waves",
            ProblemCode::MissingAnswer => "missing-answer",
            ProblemCode::ForeignSurvey => "foreign-survey",
            ProblemCode::Unfinished => "unfinished",
            ProblemCode::TextTooLong => "text-too-long",
            ProblemCode::InvalidColor => "invalid-color",
            ProblemCode::PaleColor => "pale-color",
            ProblemCode::UnusableLogo => "unusable-logo",
        }
    }
}
