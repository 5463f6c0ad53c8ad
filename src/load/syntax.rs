//! What a syntax error of the TOML parser means, as a key of the locale files: the parser speaks English only.

use crate::model::finding::Fact;
use crate::model::problem::{Problem, ProblemCode};

/// Beginnings of the parser's messages, and what they mean. The first that fits counts.
const MEANINGS: [(&str, &str); 36] = [
    ("string values must be quoted", "syntax-unquoted"),
    ("missing value", "syntax-value-missing"),
    ("key with no value", "syntax-equals-missing"),
    ("missing assignment", "syntax-equals-missing"),
    ("extra assignment", "syntax-equals-extra"),
    ("extra `=`", "syntax-equals-extra"),
    ("unexpected `=`", "syntax-equals-extra"),
    ("missing comma", "syntax-comma-missing"),
    ("extra comma", "syntax-comma-extra"),
    ("unclosed array table", "syntax-header-unclosed"),
    ("unclosed table", "syntax-header-unclosed"),
    ("missing table open", "syntax-header-unclosed"),
    ("unclosed array", "syntax-array-unclosed"),
    ("unclosed inline table", "syntax-inline-unclosed"),
    ("invalid basic string", "syntax-string"),
    ("invalid literal string", "syntax-string"),
    ("invalid multi-line", "syntax-string"),
    ("invalid string", "syntax-string"),
    ("missing opening quote", "syntax-string"),
    ("missing escaped value", "syntax-escape"),
    ("too few unicode", "syntax-escape"),
    ("invalid unquoted key", "syntax-key"),
    ("unquoted keys cannot be empty", "syntax-key"),
    ("invalid key", "syntax-key"),
    ("missing key", "syntax-key"),
    ("cannot recurse further", "syntax-too-deep"),
    ("recursion limit", "syntax-too-deep"),
    ("unexpected leading zero", "syntax-number"),
    ("redundant", "syntax-number"),
    ("integers with a radix", "syntax-number"),
    ("radix must be", "syntax-number"),
    ("`_` may only", "syntax-number"),
    ("unexpected sign", "syntax-number"),
    ("carriage return", "syntax-control"),
    ("invalid comment character", "syntax-control"),
    ("unexpected", "syntax-extra"),
];

/// Numbers are many: integers, floats, mantissas, exponents in four radices.
const NUMBER_WORDS: [&str; 5] = ["number", "float", "mantissa", "exponent", "fraction"];

/// The problem behind an error of the parser.
pub(super) fn problem(error: &toml::de::Error) -> Problem {
    let span = error.span().unwrap_or(0..0);
    let message = error.message();
    if message.starts_with("duplicate key") || message.starts_with("cannot extend") {
        return Problem::new(ProblemCode::DuplicateKey, span);
    }
    if message.starts_with("invalid date") || message.starts_with("invalid time") || message.contains("date-time") {
        return Problem::new(ProblemCode::InvalidDate, span);
    }
    let meaning = if span.is_empty() && message.starts_with("string values must be quoted") {
        "syntax-value-missing"
    } else {
        meaning(message)
    };
    Problem::new(ProblemCode::Syntax, span).with(vec![("meaning", Fact::Word(meaning))])
}

fn meaning(message: &str) -> &'static str {
    let listed = MEANINGS.iter().find(|(beginning, _)| message.starts_with(beginning));
    match listed {
        Some((_, meaning)) => meaning,
        None if NUMBER_WORDS.iter().any(|word| message.contains(word)) => "syntax-number",
        None => "syntax-other",
    }
}
