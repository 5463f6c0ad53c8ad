//! A Code Quality report for GitLab: one array, a fingerprint for each finding that stays the same when lines move.

use serde::Serialize;

use super::{Entry, Fingerprints, entries};
use crate::model::run::Run;
use crate::render::json;

/// The run as a Code Quality report. GitLab knows no findings that one lives with, so those are left out.
pub fn code_quality(run: &Run<'_>) -> String {
    let mut fingerprints = Fingerprints::default();
    let counted = entries(run).filter(|entry| entry.ignored.is_none());
    let texts: Vec<(Entry<'_>, String, String)> = counted
        .map(|entry| {
            let (text, fingerprint) = (entry.text(), fingerprints.of(&entry));
            (entry, text, fingerprint)
        })
        .collect();
    let issues: Vec<Issue<'_>> =
        texts.iter().map(|(entry, text, fingerprint)| issue(entry, text, fingerprint)).collect();
    json::text(&issues)
}

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: &'static str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

fn issue<'a>(entry: &'a Entry<'_>, text: &'a str, fingerprint: &'a str) -> Issue<'a> {
    Issue {
        description: text,
        check_name: entry.code,
        fingerprint,
        severity: entry.level().gitlab,
        // GitLab wants a line: what is about the file as a whole stands at its first.
        location: Location { path: &entry.path, lines: Lines { begin: entry.place.map_or(1, |place| place.line) } },
    }
}
