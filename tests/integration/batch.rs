//! Many projects at once: folders, patterns, lists, standard input; side by side, in a fixed order, with a baseline.

use std::path::Path;

use serde_json::Value;

use super::support::{folder, lotse};

const TODAY: &str = "--today 2026-11-22";

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// A project with the quick form.
fn case(title: &str, factors: &str) -> String {
    format!(
        "schema = \"lotse.case/1\"\n[case]\nid = \"{title}\"\ntitle = \"{title}\"\norganisation = \"Klein-Stadt\"\n[factors]\n{factors}\n"
    )
}

const ALL: &str =
    "goal = \"present\"\nplan = \"present\"\nskills = \"present\"\nincentives = \"present\"\nresources = \"present\"";

/// A folder of four projects, one of them broken, and some files of another kind.
fn towns() -> tempfile::TempDir {
    let folder = folder();
    write(folder.path(), "a/ready.toml", &case("bereit", ALL));
    write(folder.path(), "a/gap.toml", &case("lücke", &ALL.replace("goal = \"present\"", "goal = \"missing\"")));
    write(folder.path(), "b/broken.toml", "schema = \"lotse.case/1\"\n[factors]\ngaol = \"present\"\n");
    write(folder.path(), "b/empty.toml", "schema = \"lotse.case/1\"\n");
    write(folder.path(), "b/profile.toml", "schema = \"lotse.profile/1\"\n");
    write(folder.path(), "Cargo.toml", "[package]\nname = \"x\"\n");
    write(folder.path(), "ignored/case.toml", &case("übergangen", ALL));
    write(folder.path(), ".gitignore", "ignored/\n");
    write(folder.path(), ".hidden/case.toml", &case("versteckt", ALL));
    folder
}

#[test]
fn a_folder_is_walked_and_its_projects_stand_side_by_side_worst_first() {
    let towns = towns();
    let ran = lotse(&format!("diagnose . --lang en {TODAY}")).within(towns.path()).run().ends_with(3);
    let ran = ran.says("b/broken.toml:3:1").says("did you mean `goal`?");
    let summary = "3 projects checked · 1 without findings · 1 with findings · 1 without a verdict · 1 invalid";
    assert!(ran.stdout.replace('\n', " ").contains(summary), "{}", ran.stdout);
    let ran = ran.prints("2 files of another kind passed over");
    let at = |text: &str| ran.stdout.find(text).unwrap_or_else(|| panic!("{text}: {}", ran.stdout));
    assert!(at("lücke") < at("bereit"));
    assert!(ran.stdout.contains("Goal") && ran.stdout.contains("1 high"));
    assert!(!ran.stdout.contains("übergangen") && !ran.stdout.contains("versteckt"));
}

#[test]
fn a_folder_with_one_project_tells_it_in_full() {
    let folder = folder();
    write(folder.path(), "a/gap.toml", &case("Akte", &ALL.replace("goal = \"present\"", "goal = \"missing\"")));
    write(folder.path(), "a/Cargo.toml", "[package]\nname = \"x\"\n");
    let ran = lotse(&format!("diagnose . --lang en {TODAY}")).within(folder.path()).run().ends_with(1);
    let alone = lotse(&format!("diagnose a/gap.toml --lang en {TODAY}")).within(folder.path()).run().ends_with(1);
    assert!(ran.stdout.starts_with(&alone.stdout), "{}", ran.stdout);
    ran.prints("1 project checked · 1 with findings · 1 file of another kind passed over");
}

#[test]
fn since_when_is_told_in_months() {
    let folder = folder();
    let answers = |wave: &str, goal: u8| {
        let factors = ["plan", "skills", "incentives", "resources"];
        let rest: String = factors.iter().flat_map(|id| (1..=4).map(move |at| format!("{id}_{at} = 5\n"))).collect();
        let goal: String = (1..=4).map(|at| format!("goal_{at} = {goal}\n")).collect();
        format!("[[response]]\nwave = {wave}\n[response.answers]\n{goal}{rest}").repeat(5)
    };
    let head = "schema = \"lotse.case/1\"\n[case]\ntitle = \"x\"\nopen_workshop = true\n";
    for (name, first, months) in [("old", 1, "9 mo."), ("fresh", 5, "new")] {
        let text = format!("{head}{}{}", answers("2026-02-01", first), answers("2026-11-02", 1));
        write(folder.path(), &format!("{name}.toml"), &text);
        let other = case("y", ALL);
        write(folder.path(), "other.toml", &other);
        let args = format!("diagnose {name}.toml other.toml . --lang en {TODAY}");
        let ran = lotse(&args).within(folder.path()).run();
        assert!(ran.stdout.contains(months), "{name}: {}", ran.stdout);
    }
}

#[test]
fn patterns_lists_and_standard_input_name_the_same_projects() {
    let towns = towns();
    let paths = |run: super::support::Lotse| {
        let ran = run.within(towns.path()).run();
        let json: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{}", ran.stderr));
        let cases = json["cases"].as_array().unwrap().iter();
        cases.map(|case| case["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let json = format!("diagnose --format json {TODAY}");
    let both = ["a/gap.toml", "a/ready.toml"];
    assert_eq!(paths(lotse(&json).arg("a")), both);
    assert_eq!(paths(lotse(&json).arg("a/*.toml")), both);
    assert_eq!(paths(lotse(&json).arg("**/{gap,ready}.toml")), both);
    write(towns.path(), "list.txt", "# die beiden\n\na/gap.toml\na/ready.toml\n");
    assert_eq!(paths(lotse(&json).arg("@list.txt")), both);
    assert_eq!(paths(lotse(&json).arg("-").stdin(&case("x", ALL))), ["-"]);
    assert_eq!(paths(lotse(&json).arg("a/ready.toml").arg("a")), ["a/ready.toml", "a/gap.toml"]);
    lotse("diagnose c/*.toml --lang en").within(towns.path()).run().ends_with(2).says("No file matches");
    lotse("diagnose @none.txt --lang en").within(towns.path()).run().ends_with(4).says("none.txt");
}

#[test]
fn what_is_named_must_be_a_case_and_what_is_found_may_be_something_else() {
    let towns = towns();
    lotse("diagnose b/profile.toml --lang en").within(towns.path()).run().ends_with(3).says("wrong-kind");
    let found = lotse(&format!("diagnose b --lang en {TODAY}")).within(towns.path()).run();
    assert!(found.stdout.replace('\n', " ").contains("1 file of another kind passed over"), "{}", found.stdout);
}

#[test]
fn the_same_bytes_come_out_whatever_the_number_of_threads() {
    let folder = folder();
    for at in 0..150 {
        let broken = ALL.replace("goal", ["goal", "gaol", "goal"][at % 3]);
        let factors = if at % 2 == 0 { broken } else { ALL.replace("plan = \"present\"", "plan = \"missing\"") };
        write(folder.path(), &format!("{}/{at}.toml", at % 7), &case(&format!("Vorhaben {at}"), &factors));
    }
    for format in ["text", "json", "junit", "sarif", "gitlab", "tap", "csv", "csv-projects"] {
        let run = |jobs: &str| {
            let args = format!("diagnose . --jobs {jobs} --lang de --format {format} {TODAY}");
            let ran = lotse(&args).within(folder.path()).run();
            (ran.code, ran.stdout, ran.stderr)
        };
        let one = run("1");
        assert!(one.1.len() > 1000);
        assert_eq!(one, run("2"));
        assert_eq!(one, run("7"));
    }
}

#[test]
fn a_baseline_says_what_is_new_and_what_is_gone_by_code_and_subject_and_never_by_line() {
    let folder = folder();
    let json = |name: &str, day: &str| {
        lotse(&format!("diagnose case.toml --format json --fail-on never --today {day} --output {name}"))
            .within(folder.path())
            .run()
            .ends_with(0);
    };
    write(folder.path(), "case.toml", &case("x", &ALL.replace("goal = \"present\"", "goal = \"missing\"")));
    json("old.json", "2026-11-12");
    let moved = case("x", &format!("\n\n{}", ALL.replace("goal = \"present\"", "goal = \"missing\"")));
    write(folder.path(), "case.toml", &moved);
    let run = |lang: &str| {
        lotse(&format!("diagnose case.toml --baseline old.json --lang {lang} {TODAY}")).within(folder.path()).run()
    };
    run("en").ends_with(1).prints("old.json of 12 November 2026 (10 days old): 0 new, 0 gone.");
    write(folder.path(), "case.toml", &case("x", &ALL.replace("plan = \"present\"", "plan = \"missing\"")));
    run("en").ends_with(1).prints("1 new, 1 gone.").prints("x: factor-missing goal");
    run("de").prints("1 neu, 1 erledigt.");
    let ran =
        lotse(&format!("diagnose case.toml --baseline old.json --format json {TODAY}")).within(folder.path()).run();
    let after: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(after["cases"][0]["findings"][0]["new"], true);
    assert_eq!(after["baseline"]["gone"][0], "x: factor-missing goal");
    for (text, code, says) in [
        ("{}", 3, "is no earlier report of lotse"),
        ("{\"schema\": \"lotse.plan/1\", \"today\": \"2026-11-12\", \"cases\": []}", 3, "is no earlier report"),
    ] {
        write(folder.path(), "old.json", text);
        run("en").ends_with(code).says(says);
    }
    std::fs::remove_file(folder.path().join("old.json")).unwrap();
    run("en").ends_with(4).says("old.json");
}

#[test]
fn where_nothing_could_be_read_an_earlier_report_stays_as_it_is() {
    let folder = folder();
    write(folder.path(), "report.txt", "from yesterday\n");
    for report in ["--output report.txt", "--report json=report.txt"] {
        lotse(&format!("diagnose gone.toml --lang en {TODAY} {report}")).within(folder.path()).run().ends_with(4);
        assert_eq!(std::fs::read_to_string(folder.path().join("report.txt")).unwrap(), "from yesterday\n");
    }
}
