//! Problems of files in words.

use std::sync::Arc;

use super::words;
use crate::locales::Words;
use crate::model::diagnostic::{Diagnostic, Excerpt, Help};
use crate::model::finding::Fact;
use crate::model::problem::Problem;
use crate::model::run::ProblemNotice;
use crate::model::source::LineIndex;

/// A problem as it is shown: what is wrong, the line with a caret, what to do.
pub fn diagnostic(problem: &Problem, path: &str, text: &Arc<str>, words: &Words) -> Diagnostic {
    let key = format!("problem-{}", problem.code.id());
    let args = words::args(&problem.facts, words);
    let label = match best(problem) {
        Some(best) => words.with("did-you-mean", &[("best", best.into())]),
        None => words.with(&format!("{key}.label"), &args),
    };
    Diagnostic {
        level: words.say("label-error"),
        code: Some(problem.code.id()),
        title: words.with(&key, &args),
        excerpt: Some(Excerpt {
            path: path.to_owned(),
            text: Arc::clone(text),
            span: problem.span.clone(),
            label,
            related: problem.related.clone().map(|span| (span, words.say("first-here"))),
        }),
        help: Some(Help { level: words.say("label-help"), text: words.with(&format!("{key}.help"), &args) }),
    }
}

/// What was probably meant.
fn best(problem: &Problem) -> Option<&str> {
    problem.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Text(best) if *name == "best" => Some(best.as_str()),
        _ => None,
    })
}

/// A problem of a file that a person handed in: its place, but no line of it.
pub fn discreet(problem: &Problem, path: &str, text: &str, words: &Words) -> Diagnostic {
    let place = LineIndex::new(text).place(problem.span.start);
    let mut shown = diagnostic(problem, path, &Arc::from(""), words);
    if let (Some(best), Some(help)) = (best(problem), &mut shown.help) {
        help.text = format!("{} {}", words.with("did-you-mean-typed", &[("best", best.into())]), help.text);
    }
    Diagnostic { title: format!("{path}:{}:{}: {}", place.line, place.column, shown.title), excerpt: None, ..shown }
}

/// A problem in one line, for machine formats.
pub fn notice(problem: &Problem, text: &str, words: &Words) -> ProblemNotice {
    let args = words::args(&problem.facts, words);
    ProblemNotice {
        code: problem.code.id(),
        place: LineIndex::new(text).place(problem.span.start),
        message: words.with(&format!("problem-{}", problem.code.id()), &args),
    }
}
