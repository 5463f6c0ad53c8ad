//! What is wrong with a table of answers, in words. No cell is ever quoted: people wrote it.

use crate::locales::{Arg, Words};
use crate::model::diagnostic::{Diagnostic, Help};
use crate::model::row::TableProblem;
use crate::model::run::ProblemNotice;
use crate::model::source::Place;

/// A problem as it is shown.
pub fn diagnostic(problem: &TableProblem, path: &str, words: &Words) -> Diagnostic {
    let key = format!("table-{}", problem.code.id());
    let args = args(problem);
    let mut help = words.with(&format!("{key}.help"), &args);
    if let (0, Some(best)) = (problem.column, &problem.hint) {
        help = format!("{} {help}", words.with("did-you-mean-typed", &[("best", best.as_str().into())]));
    }
    Diagnostic {
        level: words.say("label-error"),
        code: None,
        title: format!("{}: {}", place(problem, path, words), words.with(&key, &args)),
        excerpt: None,
        help: Some(Help { level: words.say("label-help"), text: help }),
    }
}

/// A problem in one line, for machine formats.
pub fn notice(problem: &TableProblem, words: &Words) -> ProblemNotice {
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let column = u64::try_from(problem.column).unwrap_or(u64::MAX);
    ProblemNotice {
        code: problem.code.id(),
        place: Place { line: number(problem.line.max(1)), column: number(column.max(1)) },
        message: words.with(&format!("table-{}", problem.code.id()), &args(problem)),
    }
}

fn args(problem: &TableProblem) -> Vec<Arg<'_>> {
    vec![("heading", problem.heading.as_str().into()), ("allowed", problem.hint.as_deref().unwrap_or_default().into())]
}

/// The file, the line, the column by its number and heading.
fn place(problem: &TableProblem, path: &str, words: &Words) -> String {
    match (problem.line, problem.column) {
        (0, _) => path.to_owned(),
        (line, 0) => format!("{path}:{line}"),
        (line, column) => {
            let args = [("column", column.into()), ("heading", problem.heading.as_str().into())];
            format!("{path}:{line}, {}", words.with("table-column", &args))
        }
    }
}
