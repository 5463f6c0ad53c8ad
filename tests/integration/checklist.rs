//! `lotse checklist`: the state at a glance, and changing one point without touching anything else.

use std::path::Path;

use super::support::{folder, lotse};

const CASE: &str = r#"# comment at the top
schema = "lotse.case/1"

[checklist]   # the six questions
understanding = { state = "yes", evidence = "sheet" }   # inline
concept.state = "partly"                                # dotted

# a section of its own
[checklist.goal_known]
state   =  "open"      # behind the value
due = 2024-04-30

[case]
title = "after it"
"#;

fn set(text: &str, arguments: &[&str]) -> String {
    let folder = folder();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, text).unwrap();
    let mut run = lotse("checklist").arg(&path).arg("set");
    for argument in arguments {
        run = run.arg(argument);
    }
    run.run().ends_with(0);
    only_file_is(folder.path(), "case.toml");
    std::fs::read_to_string(path).unwrap()
}

/// No lock and no temporary file is left.
#[track_caller]
fn only_file_is(folder: &Path, name: &str) {
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, [name]);
}

#[test]
fn the_sample_town_sees_what_is_open_overdue_and_only_claimed() {
    let ran = lotse("checklist examples/e-akte.toml --today 2024-05-15 --lang de").run().ends_with(0);
    let ran = ran.prints("3 von 6 Punkten sind mit »ja« beantwortet. Am schwächsten: offen.");
    let ran = ran.prints("1 Punkt ist\nüberfällig. 1 Punkt ist behauptet, aber nicht belegt.").prints("nur behauptet");
    let rows: Vec<&str> =
        ran.stdout.lines().filter(|line| line.starts_with(" ja") || line.starts_with(" offen")).collect();
    assert!(rows[0].contains("Hindernisse") && rows[0].contains("30.04.2024"), "{rows:?}");
    assert!(rows[0].contains("Digital-Navigator"), "the owner is named: {rows:?}");
    assert!(ran.stdout.contains("Was zu tun ist"), "{}", ran.stdout);
}

#[test]
fn the_day_itself_still_counts_as_in_time() {
    let on = |day: &str| lotse(&format!("checklist examples/e-akte.toml --lang en --today {day}")).run().stdout;
    assert!(!on("2024-04-30").contains("overdue"));
    assert!(on("2024-05-01").contains("overdue"));
}

#[test]
fn findings_of_the_checklist_fail_from_the_level_asked_for() {
    let run =
        |level: &str| lotse(&format!("checklist examples/e-akte.toml --today 2024-05-15 --fail-on {level}")).run().code;
    assert_eq!([run("high"), run("medium"), run("low"), run("never")], [0, 1, 1, 0]);
}

#[test]
fn a_case_without_a_checklist_shows_all_questions_as_open() {
    let ran = lotse("checklist examples/ready.toml --lang en").run().ends_with(0);
    assert_eq!(ran.stdout.lines().filter(|line| line.starts_with(" open")).count(), 6, "{}", ran.stdout);
}

#[test]
fn only_the_bytes_of_the_value_change() {
    let changed = set(CASE, &["goal_known", "yes"]);
    assert_eq!(changed, CASE.replace("state   =  \"open\"", "state   =  \"yes\""));
    let changed = set(CASE, &["understanding", "no"]);
    assert_eq!(changed, CASE.replace("state = \"yes\", evidence", "state = \"no\", evidence"));
    let changed = set(CASE, &["concept", "open"]);
    assert_eq!(changed, CASE.replace("concept.state = \"partly\"", "concept.state = \"open\""));
    let changed = set(CASE, &["goal_known", "open", "--due", "2024-06-30"]);
    assert_eq!(changed, CASE.replace("2024-04-30", "2024-06-30"));
}

#[test]
fn a_new_value_gets_a_line_of_its_own_or_a_place_in_the_braces() {
    let changed = set(CASE, &["goal_known", "open", "--owner", "Hauptamt \"Süd\""]);
    let line = "due = 2024-04-30\nowner = 'Hauptamt \"Süd\"'\n";
    assert_eq!(changed, CASE.replace("due = 2024-04-30\n", line));
    let changed = set(CASE, &["understanding", "yes", "--owner", "Hauptamt"]);
    assert_eq!(changed, CASE.replace("evidence = \"sheet\" }", "evidence = \"sheet\", owner = \"Hauptamt\" }"));
    let changed = set(CASE, &["concept", "partly", "--evidence", "Entwurf"]);
    let dotted = "concept.state = \"partly\"                                # dotted\n";
    assert_eq!(changed, CASE.replace(dotted, &format!("{dotted}concept.evidence = \"Entwurf\"\n")));
}

#[test]
fn a_new_item_stands_behind_its_sisters() {
    let changed = set(CASE, &["obstacles", "no"]);
    let before = "due = 2024-04-30\n";
    let expected = CASE.replace(before, &format!("{before}\n[checklist.obstacles]\nstate = \"no\"\n"));
    assert_eq!(changed, expected);
}

#[test]
fn line_ends_byte_order_mark_and_a_missing_last_newline_stay() {
    let windows = format!("\u{feff}{}", CASE.replace('\n', "\r\n"));
    let changed = set(&windows, &["goal_known", "open", "--owner", "Amt"]);
    let line = "due = 2024-04-30\r\n";
    assert_eq!(changed, windows.replace(line, &format!("{line}owner = \"Amt\"\r\n")));
    let unfinished = "schema = \"lotse.case/1\"";
    assert_eq!(set(unfinished, &["concept", "yes"]), format!("{unfinished}\n\n[checklist.concept]\nstate = \"yes\""));
}

#[test]
fn states_can_be_said_in_the_reader_s_language() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, CASE).unwrap();
    let ran = lotse("--lang de checklist").arg(&path).arg("set").arg("concept").arg("Ja").run().ends_with(0);
    ran.says("»Konzept liegt vor« steht jetzt auf »ja«");
    assert!(std::fs::read_to_string(&path).unwrap().contains("concept.state = \"yes\""));
}

#[test]
fn what_cannot_be_changed_is_refused_and_nothing_is_written() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let refused = |text: &str, item: &str, state: &str| {
        std::fs::write(&path, text).unwrap();
        let ran = lotse("--lang en checklist").arg(&path).arg("set").arg(item).arg(state).run();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "nothing was written");
        only_file_is(folder.path(), "case.toml");
        ran
    };
    refused(CASE, "gaol_known", "yes").ends_with(2).says("Did you mean \"goal_known\"?");
    refused(CASE, "goal_known", "maybe").ends_with(2).says("yes");
    refused("schema = \"lotse.case/1\"\n[checklist\n", "concept", "yes").ends_with(3).says("syntax");
    refused("schema = \"lotse.case/1\"\n[cheklist]\n", "concept", "yes").ends_with(3).says("did you mean `checklist`?");
    lotse("--lang en checklist nowhere.toml set concept yes").run().ends_with(4).says("it does not exist");
}
