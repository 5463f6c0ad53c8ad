//! Annotations for GitHub Actions: commands on standard output. GitHub shows ten of a kind and step at most, so the
//! worst ten are named and a last one says what all came to.

use std::cmp::Reverse;

use super::{Entry, LEVELS, entries, level};
use crate::model::finding::Severity;
use crate::model::legend::Legend;
use crate::model::run::Run;
use crate::render::visible::visible;

/// How many are shown.
const MOST: usize = 10;

/// The run as annotations.
pub fn annotations(run: &Run<'_>, legend: &Legend) -> String {
    let mut worst: Vec<Entry<'_>> = entries(run).filter(|entry| entry.ignored.is_none()).collect();
    worst.sort_by_key(|entry| (Reverse(entry.fails), LEVELS.iter().position(|level| level == entry.level())));
    let shown = worst.len().min(MOST);
    let mut lines: Vec<String> = worst.iter().take(MOST).map(annotation).collect();
    let title = property(&format!("lotse {shown}/{}", worst.len()));
    let command = level(Some(Severity::Hint)).github;
    lines.push(format!("::{command} title={title}::{}\n", data(&legend.summary)));
    lines.concat()
}

fn annotation(entry: &Entry<'_>) -> String {
    let place = entry.place.map(|place| format!(",line={},col={}", place.line, place.column)).unwrap_or_default();
    format!(
        "::{} file={}{place},title={}::{}\n",
        entry.level().github,
        property(&entry.path),
        property(&entry.name()),
        data(&entry.text())
    )
}

fn data(text: &str) -> String {
    visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
