//! The Test Anything Protocol, version 14: one line per test, what is to know about it in a YAML block below.

use super::{Entry, Outcome, Suite, suites};
use crate::model::legend::Legend;
use crate::model::run::Run;
use crate::render::visible::visible;

/// What every stream begins with.
const FIRST_LINE: [&str; 3] = ["TAP", "version", "14"];

/// The run as TAP.
pub fn stream(run: &Run<'_>, legend: &Legend) -> String {
    let suites: Vec<Suite<'_>> = suites(run).collect();
    let count: usize = suites.iter().map(|suite| suite.points.len()).sum();
    let mut text = format!("{}\n1..{count}\n", FIRST_LINE.join(" "));
    let mut number = 0;
    for suite in &suites {
        for point in &suite.points {
            number += 1;
            let name = description(&format!("{}: {}", suite.path, point.name));
            let (ok, rest) = match &point.outcome {
                Outcome::Judged(_) => ("ok", "\n".to_owned()),
                Outcome::NotJudged => ("ok", format!(" # SKIP {}\n", description(&legend.no_verdict))),
                Outcome::Found(entry) => found(entry),
            };
            text.extend([ok, " ", &number.to_string(), " - ", &name, &rest]);
        }
    }
    text
}

fn found(entry: &Entry<'_>) -> (&'static str, String) {
    if let Some(reason) = entry.ignored {
        return ("ok", format!(" # SKIP {}\n", description(reason)));
    }
    let mut lines = vec![
        ("message", quoted(entry.message)),
        ("severity", quoted(entry.severity_id())),
        ("file", quoted(&entry.path)),
    ];
    if let Some(place) = entry.place {
        lines.extend([("line", place.line.to_string()), ("column", place.column.to_string())]);
    }
    if !entry.help.is_empty() {
        lines.push(("help", quoted(entry.help)));
    }
    let lines: Vec<String> = lines.iter().map(|(key, value)| format!("  {key}: {value}\n")).collect();
    (if entry.fails { "not ok" } else { "ok" }, format!("\n  ---\n{}  ...\n", lines.concat()))
}

/// A description in which nothing is a directive.
fn description(text: &str) -> String {
    visible(text).replace('\\', "\\\\").replace('#', "\\#")
}

/// A text as YAML in double quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", visible(text).replace('\\', "\\\\").replace('"', "\\\""))
}
