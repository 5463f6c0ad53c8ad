//! Every check proves itself: a project that trips it, one where it is silent, words in both languages.
//!
//! The projects stand in `data/checks/`, one entry per check: `found` trips it, `silent` is as much like it as can be.
//! Both are sections of a case; `people` are groups of respondents, as in `"5 staff goal=1 goal_3=5 plan=?"`, and stand
//! for both where only one is given. What a curriculum may break is proven in `curriculum.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use lotse::engine::checks::{self, Family};
use lotse::load::Library;
use proptest::prelude::*;
use serde_json::Value;
use toml::Table;

use super::support::{files, folder, lotse, repository};

/// The day on which the projects are looked at.
const TODAY: &str = "2026-11-22";

/// Every entry of the folder, by its code.
fn proofs() -> BTreeMap<String, Table> {
    let mut proofs = BTreeMap::new();
    for path in files(&repository().join("tests/integration/data/checks"), "toml") {
        let file: Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        for (code, proof) in file {
            let twice = proofs.insert(code.clone(), proof.as_table().unwrap().clone());
            assert_eq!(twice, None, "{code}");
        }
    }
    proofs
}

/// Which of two projects.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Found,
    Silent,
}

impl Side {
    fn key(self) -> &'static str {
        if self == Side::Found { "found" } else { "silent" }
    }
}

/// The project of a proof as a file.
fn case(proof: &Table, side: Side) -> String {
    let text = |key: &str| proof.get(key).and_then(toml::Value::as_str).unwrap_or_default();
    let people = proof.get(&format!("people_{}", side.key())).or_else(|| proof.get("people"));
    let people = people.and_then(toml::Value::as_array).into_iter().flatten();
    let responses: String = people.map(|group| group_of(group.as_str().unwrap())).collect();
    format!("schema = \"lotse.case/1\"\n{}\n{}\n{responses}", text("both"), text(side.key()))
}

/// `"5 staff goal=1 goal_3=5"`: five of the staff who answer 1 to every question of the goal but the third.
fn group_of(group: &str) -> String {
    let mut words = group.split_whitespace();
    let count: usize = words.next().unwrap().parse().unwrap();
    let role = words.next().unwrap();
    let mut answers: BTreeMap<String, String> = BTreeMap::new();
    for word in words {
        let (scale, value) = word.split_once('=').unwrap();
        let value = if value == "?" { "\"?\"".to_owned() } else { value.to_owned() };
        let ids: Vec<String> = match scale {
            "goal" | "plan" | "skills" | "incentives" | "resources" => {
                (1..=4).map(|at| format!("{scale}_{at}")).collect()
            }
            "backing" => (1..=3).map(|at| format!("backing_{at}")).collect(),
            "confusion" | "scatter" | "fear" | "stagnation" | "frustration" => {
                (1..=2).map(|at| format!("{scale}_{at}")).collect()
            }
            question => vec![question.to_owned()],
        };
        answers.extend(ids.into_iter().map(|id| (id, value.clone())));
    }
    let answers: String = answers.iter().map(|(id, value)| format!("{id} = {value}\n")).collect();
    let role = if role == "-" { String::new() } else { format!("role = \"{role}\"\n") };
    format!("[[response]]\n{role}[response.answers]\n{answers}").repeat(count)
}

/// The findings of a project, by code, and what the program printed.
fn findings(text: &str) -> (Vec<Value>, String) {
    let folder = folder();
    std::fs::write(folder.path().join("case.toml"), text).unwrap();
    let ran = lotse("diagnose case.toml --format json --fail-on never --today").arg(TODAY).within(folder.path()).run();
    assert!([0, 5].contains(&ran.code), "{}\n{text}", ran.stderr);
    let run: Value = serde_json::from_str(&ran.stdout).unwrap();
    (run["cases"][0]["findings"].as_array().unwrap().clone(), ran.stdout)
}

#[test]
fn every_check_is_tripped_by_one_project_and_silent_in_another() {
    let proofs = proofs();
    let of_cases: Vec<&str> =
        checks::all().filter(|check| !check.family.is_of_rubrics()).map(|check| check.code).collect();
    let lacking: Vec<&&str> = of_cases.iter().filter(|code| !proofs.contains_key(**code)).collect();
    assert!(lacking.is_empty(), "tests/integration/data/checks has no project for: {lacking:?}");
    let strange: Vec<&String> = proofs.keys().filter(|code| !of_cases.contains(&code.as_str())).collect();
    assert!(strange.is_empty(), "no such check: {strange:?}");
    for (code, proof) in &proofs {
        for side in [Side::Found, Side::Silent] {
            let text = case(proof, side);
            let (findings, shown) = findings(&text);
            let found: Vec<&Value> = findings.iter().filter(|finding| finding["code"] == **code).collect();
            assert_eq!(!found.is_empty(), side == Side::Found, "{code} {}:\n{text}\n{shown}", side.key());
            for finding in found {
                let line = finding["where"]["line"].as_u64();
                assert!(line.is_none_or(|line| line > 1), "{code} has its place: {finding}");
                assert!(
                    finding["subject"].is_string()
                        || code == "email-address"
                        || code == "control-character"
                        || code == "low-response"
                        || code == "nonspecific",
                    "{code}: {finding}"
                );
            }
        }
    }
}

/// What the project is told in one language is not what it is told in the other, and no name of a message shows.
#[test]
fn every_finding_is_worded_in_both_languages() {
    for (code, proof) in proofs() {
        let folder = folder();
        std::fs::write(folder.path().join("case.toml"), case(&proof, Side::Found)).unwrap();
        let said = |lang: &str| {
            let run = lotse("diagnose case.toml --format json --fail-on never --lang").arg(lang);
            let ran = run.arg("--today").arg(TODAY).within(folder.path()).run();
            let run: Value = serde_json::from_str(&ran.stdout).unwrap();
            let findings = run["cases"][0]["findings"].as_array().unwrap().clone();
            let finding = findings.iter().find(|finding| finding["code"] == *code).unwrap().clone();
            format!("{} {}", finding["message"].as_str().unwrap(), finding["help"].as_str().unwrap())
        };
        let (de, en) = (said("de"), said("en"));
        assert_ne!(de, en, "{code}");
        for text in [&de, &en] {
            assert!(!text.contains("{$") && !text.contains("{ $") && !text.contains("[finding"), "{code}: {text}");
        }
    }
}

/// What a file may have only once: tables, and ids.
struct Part {
    text: String,
    once: Vec<String>,
}

/// The pieces of every project that trips something, and of every group of people: each a valid part of a case. Measures
/// that follow each other stay together, for they may wait for each other. Waves are left out: a file has one kind of them only.
static PARTS: LazyLock<Vec<Part>> = LazyLock::new(|| {
    let mut texts: BTreeSet<String> = BTreeSet::new();
    for proof in proofs().values() {
        let people = proof.values().filter_map(toml::Value::as_array).flatten();
        texts.extend(people.map(|group| group_of(group.as_str().unwrap())));
        let text = proof.get("found").and_then(toml::Value::as_str).unwrap_or_default();
        let mut part = String::new();
        for line in text.lines() {
            let is_head = line.starts_with("[[") && !line.contains('.');
            let is_table = line.starts_with('[') && !line.starts_with("[[") && !is_part_of(&part, line);
            let goes_on = line == "[[measure]]" && part.starts_with("[[measure]]");
            if (is_head || is_table) && !goes_on {
                texts.insert(std::mem::take(&mut part));
            }
            part.push_str(line);
            part.push('\n');
        }
        texts.insert(part);
    }
    let parts = texts
        .into_iter()
        .filter(|text| text.trim_start().starts_with('[') && !text.contains("[case]") && !text.contains("wave = "));
    parts.map(|text| Part { once: once(&text), text }).collect()
});

/// Whether a table belongs to the entry a part begins with: `[response.answers]` to `[[response]]`.
fn is_part_of(part: &str, table: &str) -> bool {
    let entry = part.trim_start_matches('[').split(']').next().unwrap_or_default();
    part.starts_with("[[") && table.trim_start_matches('[').starts_with(&format!("{entry}."))
}

/// Tables, ids of measures and of people: lines that may stand only once in a file.
fn once(text: &str) -> Vec<String> {
    let is_table = |line: &&str| line.starts_with('[') && !line.starts_with("[[");
    let begins = text.trim_start();
    if begins.starts_with("[[") {
        let is_id = |line: &&str| line.starts_with("id = ");
        return text.lines().filter(is_id).map(|id| format!("{} {id}", &begins[..6])).collect();
    }
    text.lines().filter(is_table).map(ToOwned::to_owned).collect()
}

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::default);

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    /// Sections are sections: whatever of them a file has and in whatever order, reading and checking end well, and what
    /// is found does not depend on the order in which kinds of sections stand.
    #[test]
    fn any_parts_in_any_order_are_checked_without_a_panic(
        picked in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u32>()), 0..12),
    ) {
        let (library, all) = (&*LIBRARY, &*PARTS);
        let mut seen = BTreeSet::new();
        let mut parts = Vec::new();
        for (at, dice) in &picked {
            let part = &all[at.index(all.len())];
            if part.once.iter().all(|key| seen.insert(key)) {
                parts.push((part.text.clone(), *dice));
            }
        }
        let picked = parts;
        let found = |parts: &[(String, u32)]| {
            let body: String = parts.iter().map(|(part, _)| part.as_str()).collect();
            let text = format!("schema = \"lotse.case/1\"\n[case]\ntitle = \"x\"\nopen_workshop = true\n{body}");
            let case = lotse::load::case(&text, library).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
            let today = TODAY.parse().unwrap();
            let published = lotse::engine::diagnosis::diagnose(&case, &[], today);
            let findings = checks::run(&Family::ALL, &case, &published, today);
            let mut found: Vec<String> = findings
                .iter()
                .map(|finding| format!("{} {:?} {:?}", finding.code, finding.subject, finding.facts))
                .collect();
            found.sort();
            found
        };
        let first = found(&picked);
        // Kinds of sections change places; entries of one kind keep their order, which may mean something.
        let kind = |part: &str| part.trim_start().lines().next().unwrap_or_default().to_owned();
        let mut kinds: Vec<(u32, String)> = picked.iter().map(|(part, dice)| (*dice, kind(part))).collect();
        kinds.sort();
        let mut order: Vec<String> = kinds.into_iter().map(|(_, kind)| kind).collect();
        order.dedup();
        let mut shuffled = picked.clone();
        shuffled.sort_by_key(|(part, _)| order.iter().position(|known| *known == kind(part)));
        prop_assert_eq!(first, found(&shuffled));
    }
}
