//! Several runs at once: no edit is lost (RELIABILITY.md A5).

use std::path::Path;

use super::{FILE, names};
use crate::support::{self, lotse};

const PROCESSES: usize = 8;

const EDITS: usize = 25;

/// What an edit can set besides the state of a question.
const FIELDS: [(&str, &str); 3] = [("evidence", "e"), ("owner", "o"), ("due", "2026-11-22")];

/// More runs than this are not needed, however long each of them waits for the others.
const PATIENCE: usize = 40;

/// A checklist long enough for every edit to set something else.
fn rubric() -> String {
    let head = "schema = \"lotse.rubric/1\"\nid = \"many\"\nversion = \"1.0.0\"\nkind = \"checklist\"\n\
                title.de = \"Viele\"\ntitle.en = \"Many\"\nabout.de = \"Viele.\"\nabout.en = \"Many.\"\n";
    let texts = "name = { de = \"-\", en = \"-\" }\ntext = { de = \"-\", en = \"-\" }\nduty = { de = \"-\", en = \"-\" }\n\
                 asks = { de = [\"-\"], en = [\"-\"] }\nevidence = { de = [\"-\"], en = [\"-\"] }\n";
    let questions = 0..(PROCESSES * EDITS).div_ceil(FIELDS.len());
    let questions: Vec<String> = questions.map(|at| format!("[[question]]\nid = \"q{at}\"\n{texts}")).collect();
    format!("{head}{}", questions.concat())
}

/// What one process sets: a field of a question.
fn edits(process: usize) -> impl Iterator<Item = (String, &'static str, &'static str)> {
    let numbers = process * EDITS..(process + 1) * EDITS;
    numbers.map(|at| (format!("q{}", at / FIELDS.len()), FIELDS[at % FIELDS.len()].0, FIELDS[at % FIELDS.len()].1))
}

/// Makes the edits of one process, one run after another. Only being kept waiting is a reason to try again.
fn edit(folder: &Path, process: usize) {
    for (question, field, value) in edits(process) {
        let run = || {
            let edit = format!("-q --rubric rubric.toml checklist case.toml set {question} open --{field} {value}");
            lotse(&edit).within(folder).run().code
        };
        let codes: Vec<i32> = std::iter::repeat_with(run).take(PATIENCE).take_while(|code| *code != 0).collect();
        assert!(codes.len() < PATIENCE && codes.iter().all(|code| *code == 7), "{codes:?}");
    }
}

#[test]
fn eight_processes_edit_one_file_at_once_and_nothing_is_lost() {
    let folder = support::folder();
    std::fs::write(folder.path().join("rubric.toml"), rubric()).unwrap();
    let head =
        "schema = \"lotse.case/1\"\nrubrics = [{ id = \"many\", version = \"1.0.0\" }]\n\n[case]\ntitle = \"T\"\n";
    std::fs::write(folder.path().join(FILE), head).unwrap();
    std::thread::scope(|scope| {
        for process in 0..PROCESSES {
            let folder = folder.path();
            scope.spawn(move || edit(folder, process));
        }
    });
    let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
    let case: toml::Table = text.parse().unwrap();
    let is_lost = |(question, field, _): &(String, &str, _)| {
        case["checklist"].get(question).and_then(|entry| entry.get(field)).is_none()
    };
    let lost: Vec<_> = (0..PROCESSES).flat_map(edits).filter(is_lost).collect();
    assert_eq!(lost, [], "{} of {} edits", lost.len(), PROCESSES * EDITS);
    assert!(text.starts_with(head));
    assert_eq!(names(folder.path()), [FILE, "rubric.toml"]);
}
