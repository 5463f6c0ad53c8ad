//! SARIF 2.1.0 (OASIS): every check as a rule, every finding as a result, with what is new and what is lived with.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Entry, Fingerprints, entries, level};
use crate::model::finding::Sureness;
use crate::model::legend::{Legend, Rule};
use crate::model::run::Run;
use crate::render::json;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The run as a SARIF log.
pub fn log(run: &Run<'_>, legend: &Legend, version: &str) -> String {
    let rules: BTreeMap<&str, usize> = legend.rules.iter().enumerate().map(|(at, rule)| (rule.code, at)).collect();
    let mut fingerprints = Fingerprints::default();
    let results = entries(run).map(|entry| result(&entry, rules.get(entry.code).copied(), fingerprints.of(&entry)));
    json::text(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [SarifRun {
            tool: Tool {
                driver: Driver {
                    name: "lotse",
                    semantic_version: version,
                    language: legend.lang.code(),
                    rules: legend.rules.iter().map(descriptor).collect(),
                },
            },
            language: legend.lang.code(),
            column_kind: "unicodeCodePoints",
            results: results.collect(),
        }],
    })
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [SarifRun<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRun<'a> {
    tool: Tool<'a>,
    language: &'static str,
    column_kind: &'static str,
    results: Vec<Found>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'static str,
    semantic_version: &'a str,
    language: &'static str,
    rules: Vec<Descriptor<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'a> {
    id: &'static str,
    short_description: Message<&'a str>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message<T> {
    text: T,
}

/// A result.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message<String>,
    locations: [Location; 1],
    partial_fingerprints: Fingerprint,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<&'static str>,
    suppressions: Vec<Suppression>,
    properties: Properties,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_column: Option<u32>,
}

#[derive(Serialize)]
struct Fingerprint {
    #[serde(rename = "lotse/v1")]
    lotse: String,
}

#[derive(Serialize)]
struct Suppression {
    kind: &'static str,
    justification: String,
}

#[derive(Serialize)]
struct Properties {
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    certainty: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
}

fn descriptor(rule: &Rule) -> Descriptor<'_> {
    Descriptor {
        id: rule.code,
        short_description: Message { text: &rule.title },
        default_configuration: Configuration { level: level(rule.severity).sarif },
    }
}

fn result(entry: &Entry<'_>, rule: Option<usize>, fingerprint: String) -> Found {
    let kind = if entry.is_allowed { "external" } else { "inSource" };
    let reason = entry.ignored.map(|reason| Suppression { kind, justification: reason.to_owned() });
    Found {
        rule_id: entry.code,
        rule_index: rule,
        level: entry.level().sarif,
        message: Message { text: entry.text() },
        locations: [Location {
            physical_location: Physical {
                artifact_location: Artifact { uri: uri(&entry.path) },
                // Readers want a line: what is about the file as a whole stands at its first.
                region: Region {
                    start_line: entry.place.map_or(1, |place| place.line),
                    start_column: entry.place.map(|place| place.column),
                },
            },
        }],
        partial_fingerprints: Fingerprint { lotse: fingerprint },
        baseline_state: entry.is_new.map(|is_new| if is_new { "new" } else { "unchanged" }),
        suppressions: reason.into_iter().collect(),
        properties: Properties {
            severity: entry.severity_id(),
            certainty: entry.certainty.map(Sureness::id),
            subject: entry.subject.map(str::to_owned),
        },
    }
}

/// A path as a URI reference: every byte that means something else there is written as its number.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let encoded: String = path
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded }
}
