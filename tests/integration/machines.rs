//! Reports for build servers: what is a failure in each, one exit code whatever the format, nothing that a project's
//! texts could break. `tests/formats/run` puts the same reports before other people's validators.

use std::collections::BTreeSet;
use std::path::Path;

use lotse::locales::Words;
use lotse::model::finding::Severity;
use lotse::model::lang::Lang;
use lotse::render::ci::LEVELS;
use quick_xml::events::Event;
use serde_json::Value;

use super::support::{Ran, folder, lotse, repository};

const FORMATS: [&str; 8] = ["json", "junit", "sarif", "gitlab", "github", "tap", "csv", "csv-projects"];

const TODAY: &str = "--today 2026-11-22 --lang en";

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

/// A finding of every severity, one that is lived with, a project without answers, a broken file.
fn projects() -> tempfile::TempDir {
    let folder = folder();
    write(
        folder.path(),
        "a.toml",
        r#"schema = "lotse.case/1"
[case]
id = "e-akte"
title = "E-Akte & Ämter"
[factors]
goal = "missing"
plan = "weak"
skills = "present"
incentives = "present"
resources = "present"
[card]
cut_over = 2026-12-01
announced = 2026-12-05
[[measure]]
id = "scan"
title = "Scannen"
due = 2026-11-01
[[ignore]]
code = "measure-overdue"
reason = "Der Rat tagt erst im Dezember"
until = 2026-12-31
"#,
    );
    write(folder.path(), "b, #1.toml", "schema = \"lotse.case/1\"\n[case]\nid = \"leer\"\n");
    write(folder.path(), "c.toml", "schema = \"lotse.case/1\"\n[factors]\ngaol = \"present\"\nplan = \"x\"\n");
    folder
}

fn told(folder: &Path, format: &str, more: &str) -> Ran {
    lotse(&format!("diagnose . --format {format} {TODAY} {more}")).within(folder).run()
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

/// An element of an XML text: its name, its attributes, the text right below it.
type Element = (String, Vec<(String, String)>, String);

fn elements(xml: &str) -> Vec<Element> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let key = attribute.key.as_ref().to_owned();
                    (key, quick_xml::escape::unescape(&attribute.value).unwrap().into_owned())
                });
                let name = start.name().as_ref().to_owned();
                found.push((name, attributes.collect(), String::new()));
            }
            Event::Text(text) => {
                if let Some(last) = found.last_mut() {
                    last.2.push_str(&text);
                }
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.1.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

#[test]
fn the_exit_code_does_not_depend_on_the_format() {
    let projects = projects();
    std::fs::remove_file(projects.path().join("c.toml")).unwrap();
    for (more, code) in [("", 1), ("--fail-on never", 0), ("--fail-on hint", 1)] {
        for format in FORMATS.iter().chain(&["text", "markdown", "html"]) {
            told(projects.path(), format, more).ends_with(code);
        }
    }
    write(projects.path(), "c.toml", "schema = \"lotse.case/1\"\n[factors]\ngaol = \"present\"\n");
    for format in FORMATS {
        told(projects.path(), format, "--fail-on never").ends_with(3).says("did you mean `goal`?");
    }
}

#[test]
fn junit_fails_what_fails_the_run_and_skips_what_is_lived_with_or_cannot_be_judged() {
    let projects = projects();
    let outcomes = |more: &str| {
        let xml = told(projects.path(), "junit", more).stdout;
        let elements = elements(&xml);
        let mut suite = String::new();
        let mut found = Vec::new();
        for (at, element) in elements.iter().enumerate() {
            match element.0.as_str() {
                "testsuite" => attribute(element, "file").unwrap().clone_into(&mut suite),
                "testcase" => {
                    let next = elements.get(at + 1).filter(|next| !next.0.starts_with("test"));
                    let how = next.map_or("", |next| next.0.as_str()).to_owned();
                    found.push(format!("{suite}: {} {how}", attribute(element, "name").unwrap()));
                }
                _ => {}
            }
        }
        let count = |ending: &str| found.iter().filter(|line| line.ends_with(ending)).count().to_string();
        assert_eq!(attribute(&elements[0], "tests"), Some(found.len().to_string().as_str()));
        assert_eq!(attribute(&elements[0], "failures"), Some(count(" failure").as_str()));
        assert_eq!(attribute(&elements[0], "errors"), Some(count(" error").as_str()));
        assert_eq!(attribute(&elements[0], "skipped"), None, "the schema of Jenkins has no such attribute");
        found
    };
    let found = outcomes("");
    for line in [
        "a.toml: verdict system-out",
        "a.toml: factor-missing goal failure",
        "a.toml: cut-over-before-announcement card failure",
        "a.toml: factor-weak plan system-out",
        "a.toml: measure-overdue scan skipped",
        "b, #1.toml: verdict skipped",
        "c.toml: unknown-id error",
        "c.toml: unknown-choice error",
    ] {
        assert!(found.iter().any(|found| found == line), "{line}: {found:#?}");
    }
    let found = outcomes("--fail-on never");
    assert!(!found.iter().any(|line| line.ends_with(" failure")), "{found:#?}");
    let found = outcomes("--fail-on medium");
    assert!(found.contains(&"a.toml: factor-weak plan failure".to_owned()), "{found:#?}");
}

#[test]
fn tap_says_the_same_as_junit() {
    let projects = projects();
    let ran = told(projects.path(), "tap", "");
    let lines: Vec<&str> = ran.stdout.lines().collect();
    let tests = lines.iter().filter(|line| line.starts_with("ok ") || line.starts_with("not ok ")).count();
    assert_eq!(lines[..2], ["TAP version 14", format!("1..{tests}").as_str()]);
    ran.prints("ok 1 - a.toml: verdict\n")
        .prints("not ok 2 - a.toml: factor-missing goal\n  ---\n  message: \"Missing: goal.\"\n  severity: \"high\"\n")
        .prints(": measure-overdue scan # SKIP Der Rat tagt erst im Dezember\n")
        .prints(" - b, \\#1.toml: verdict # SKIP too few answers\n")
        .prints(" - c.toml: unknown-id\n");
}

#[test]
fn sarif_knows_every_check_and_says_what_is_new_and_what_is_lived_with() {
    let projects = projects();
    told(projects.path(), "json", "--output earlier.json");
    let earlier = projects.path().join("earlier.json");
    let text = std::fs::read_to_string(projects.path().join("a.toml")).unwrap();
    write(projects.path(), "a.toml", &text.replace("skills = \"present\"", "skills = \"missing\""));
    let log = json(&told(projects.path(), "sarif", "--baseline earlier.json"));
    std::fs::remove_file(earlier).unwrap();
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    for result in results {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[at]["id"], result["ruleId"]);
    }
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len(), "a rule stands there once");
    let of = |code: &str, subject: Option<&str>| {
        let is = |result: &&Value| result["ruleId"] == code && result["properties"]["subject"].as_str() == subject;
        results.iter().find(is).unwrap_or_else(|| panic!("{code}: {results:#?}"))
    };
    let goal = of("factor-missing", Some("goal"));
    assert_eq!((&goal["level"], &goal["baselineState"]), (&"error".into(), &"unchanged".into()));
    assert_eq!(goal["suppressions"], Value::Array(Vec::new()));
    assert_eq!(of("factor-missing", Some("skills"))["baselineState"], "new");
    let lived_with = of("measure-overdue", Some("scan"));
    assert_eq!(lived_with["level"], "warning");
    assert_eq!(lived_with["suppressions"][0]["justification"], "Der Rat tagt erst im Dezember");
    let broken = of("unknown-id", None);
    assert_eq!(broken["level"], "error");
    let place = &broken["locations"][0]["physicalLocation"];
    assert_eq!((&place["artifactLocation"]["uri"], &place["region"]["startLine"]), (&"c.toml".into(), &3.into()));
}

#[test]
fn files_are_named_from_the_folder_of_the_run_and_as_uris_in_sarif() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("Ämter")).unwrap();
    write(&folder.path().join("Ämter"), "a, b%.toml", "schema = \"lotse.case/1\"\n[factors]\ngoal = \"missing\"\n");
    let whole = folder.path().canonicalize().unwrap().join("Ämter");
    let run = |format: &str| {
        lotse(&format!("diagnose --format {format} {TODAY}")).arg(&whole).within(folder.path()).run().ends_with(1)
    };
    assert_eq!(json(&run("gitlab"))[0]["location"]["path"], "Ämter/a, b%.toml");
    let place = &json(&run("sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "%C3%84mter/a%2C%20b%25.toml");
    run("github").prints("::error file=Ämter/a%2C b%25.toml,");
}

#[test]
fn gitlab_recognises_a_finding_although_lines_move() {
    let projects = projects();
    let issues = || {
        let report = json(&told(projects.path(), "gitlab", ""));
        let issues = report.as_array().unwrap().iter().map(|issue| {
            for key in ["description", "check_name", "fingerprint", "severity"] {
                assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {issue}");
            }
            assert!(issue["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0));
            (
                issue["fingerprint"].as_str().unwrap().to_owned(),
                issue["check_name"].as_str().unwrap().to_owned(),
                issue["severity"].as_str().unwrap().to_owned(),
                issue["location"]["lines"]["begin"].as_u64().unwrap(),
            )
        });
        issues.collect::<Vec<_>>()
    };
    let before = issues();
    let prints: BTreeSet<&String> = before.iter().map(|issue| &issue.0).collect();
    assert_eq!(prints.len(), before.len());
    let severity = |code: &str| before.iter().find(|issue| issue.1 == code).map(|issue| issue.2.as_str());
    assert_eq!(severity("factor-missing"), Some("critical"));
    assert_eq!(severity("unknown-id"), Some("blocker"));
    assert_eq!(severity("measure-overdue"), None, "what is lived with is not reported");
    let text = std::fs::read_to_string(projects.path().join("a.toml")).unwrap();
    write(projects.path(), "a.toml", &text.replace("[factors]", "# moved\n\n[factors]"));
    let after = issues();
    let without_line = |issues: &[(String, String, String, u64)]| -> Vec<_> {
        issues.iter().map(|issue| (issue.0.clone(), issue.1.clone())).collect()
    };
    assert_eq!(without_line(&before), without_line(&after));
    assert_ne!(before, after, "a line has moved");
}

#[test]
fn github_shows_the_worst_ten_and_what_all_came_to() {
    let folder = folder();
    for at in 0..6 {
        let factors = "plan = \"weak\"\nskills = \"present\"\nincentives = \"weak\"\nresources = \"present\"";
        write(
            folder.path(),
            &format!("{at}.toml"),
            &format!(
                "schema = \"lotse.case/1\"\n[factors]\ngoal = \"{}\"\n{factors}\n",
                if at == 5 { "missing" } else { "present" }
            ),
        );
    }
    write(folder.path(), "z.toml", "schema = \"lotse.case/1\"\n[factors]\ngaol = \"x\"\n");
    let ran = told(folder.path(), "github", "");
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines.len(), 11, "{lines:#?}");
    assert!(lines[0].starts_with("::error file=z.toml,line=3,col=1,title=unknown-id::"), "{}", lines[0]);
    assert!(
        lines[1].starts_with("::error file=5.toml,line=3,col=1,title=factor-missing goal::Missing"),
        "{}",
        lines[1]
    );
    assert!(lines[2].starts_with("::warning file="), "{}", lines[2]);
    let last = lines[10];
    assert!(last.starts_with("::notice title=lotse 10/14::6 projects checked · 6 with findings · 1 invalid"), "{last}");
}

#[test]
fn no_text_of_a_project_breaks_a_report() {
    let folder = folder();
    let title =
        r##"x ]]> <b a='1'> & %0A\u001b[31m \u0000\u0085\u202e\ufffe\uffff\n::error::no\nnot ok 99 # SKIP \\ \"#"##;
    let text = format!(
        "schema = \"lotse.case/1\"\n[case]\nid = \"{title}\"\ntitle = \"{title}\"\n[[need]]\nwhat = \"{title}\"\n[factors]\ngoal = \"missing\"\n"
    );
    write(folder.path(), "a.toml", &text);
    for format in FORMATS {
        let ran = told(folder.path(), format, "").ends_with(1);
        let is_json = ran.stdout.starts_with(['[', '{']);
        let raw = ran.stdout.chars().find(|c| if is_json { *c < ' ' } else { c.is_control() } && *c != '\n');
        assert_eq!(raw, None, "{format}");
    }
    let xml = told(folder.path(), "junit", "").stdout;
    let suite = elements(&xml).into_iter().find(|element| element.0 == "testsuite").unwrap();
    let name = attribute(&suite, "name").unwrap();
    assert!(name.starts_with("x ]]> <b a='1'> & %0A\\u{1b}[31m \\u{0}"), "{name}");
    assert!(!xml.contains(['\u{fffe}', '\u{ffff}', '\u{202e}']));
    let annotations = told(folder.path(), "github", "").stdout;
    assert!(annotations.lines().all(|line| line.starts_with("::") && !line.starts_with("::error::")), "{annotations}");
    let tap = told(folder.path(), "tap", "").stdout;
    let plan = tap.lines().nth(1).unwrap();
    let tests: Vec<&str> = tap.lines().filter(|line| line.starts_with("ok ") || line.starts_with("not ok ")).collect();
    assert_eq!(plan, format!("1..{}", tests.len()));
    assert!(tests.iter().all(|line| !line.contains(" # SKIP")), "{tap}");
}

#[test]
fn the_readme_has_the_table_of_levels() {
    for (lang, name, invalid) in
        [(Lang::En, "README.md", "invalid file"), (Lang::De, "README.de.md", "ungültige Datei")]
    {
        let readme = std::fs::read_to_string(repository().join(name)).unwrap();
        let words = Words::new(lang);
        for level in &LEVELS {
            let word = |severity: Severity| words.say(&format!("severity-{}", severity.id()));
            let severity = level.severity.map_or_else(|| invalid.to_owned(), word);
            let row = format!("| {severity} | `{}` | `{}` | `{}` |\n", level.sarif, level.github, level.gitlab);
            assert!(readme.contains(&row), "{name} lacks: {row}");
        }
    }
}

#[test]
fn one_run_makes_several_reports_each_as_if_it_were_the_only_one() {
    let projects = projects();
    let reports = folder();
    let at = |name: &str| reports.path().join(name);
    let mut run = lotse(&format!("diagnose . --format github {TODAY}")).within(projects.path());
    for format in
        ["text", "markdown", "html", "json", "junit", "sarif", "gitlab", "github", "tap", "csv", "csv-projects"]
    {
        run = run.arg("--report").arg(format!("{format}={}", at(format).display()));
    }
    let ran = run.run().ends_with(3).prints("::error file=c.toml,");
    assert_eq!(ran.stdout, std::fs::read_to_string(at("github")).unwrap());
    for format in ["text", "markdown", "html", "json", "junit", "sarif", "gitlab", "tap", "csv", "csv-projects"] {
        let alone = told(projects.path(), format, "").stdout;
        assert!(alone.len() > 100);
        assert_eq!(alone, std::fs::read_to_string(at(format)).unwrap(), "{format}");
    }
    // A single project keeps its own page, whatever else is wanted.
    let page = at("page");
    lotse(&format!("diagnose a.toml --format json {TODAY} --report"))
        .arg(format!("text={}", page.display()))
        .within(projects.path())
        .run()
        .ends_with(1)
        .prints("\"lotse.diagnosis/1\"");
    let alone = lotse(&format!("diagnose a.toml {TODAY}")).within(projects.path()).run().stdout;
    assert_eq!(std::fs::read_to_string(page).unwrap(), alone);
}

#[test]
fn a_report_that_cannot_be_written_is_said_before_the_work_starts() {
    let projects = projects();
    let before = std::fs::read_to_string(projects.path().join("a.toml")).unwrap();
    let run = |report: &str| {
        let ran = lotse(&format!("diagnose . {TODAY} --output out.txt --report")).arg(report);
        let ran = ran.within(projects.path()).run();
        assert_eq!(ran.stdout, "");
        assert!(!ran.stderr.contains("gaol"), "nothing was read yet: {}", ran.stderr);
        assert!(!projects.path().join("out.txt").exists());
        ran
    };
    run("junt=x.xml").ends_with(2).says("\"junt\" is not a format").says("Did you mean \"junit\"?");
    run("junit").ends_with(2).says("--report junit=FILE");
    run("junit=").ends_with(2).says("--report junit=FILE");
    run("junit=out.txt").ends_with(2).says("two reports are to become out.txt");
    run("json=a.toml").ends_with(2).says("a.toml is a project that is to be read");
    run("json=./a.toml").ends_with(2).says("./a.toml is a project that is to be read");
    run("junit=none/x.xml").ends_with(4).says("none/x.xml cannot be written");
    assert_eq!(std::fs::read_to_string(projects.path().join("a.toml")).unwrap(), before);
}

#[test]
#[cfg(target_os = "linux")]
fn what_one_report_cannot_say_another_may() {
    let projects = projects();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(["diagnose", "a.toml", "--lang", "en", "--format", "json", "--report", "tap=a.tap"]);
    let output = command.current_dir(projects.path()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot be written"));
    assert!(std::fs::read_to_string(projects.path().join("a.tap")).unwrap().starts_with("TAP version 14\n1.."));
}

#[test]
fn single_codes_are_lived_with_never_fail_or_always_fail_in_one_run() {
    let projects = projects();
    let run = |more: &str| {
        let args = format!("diagnose a.toml --format json {TODAY} {more}");
        lotse(&args).within(projects.path()).run()
    };
    let both = "factor-missing,cut-over-before-announcement";
    run("").ends_with(1);
    run("-W factor-missing").ends_with(1);
    run(&format!("-W {both}")).ends_with(0);
    run("--warn factor-missing --warn cut-over-before-announcement --fail-on hint").ends_with(1);
    let allowed = json(&run(&format!("-A {both}")).ends_with(0));
    assert_eq!(allowed["summary"]["high"], 0);
    assert_eq!(allowed["summary"]["ignored"], 3, "these two and the one the file lives with");
    let reasons =
        allowed["cases"][0]["findings"].as_array().unwrap().iter().filter_map(|found| found["ignored"].as_str());
    let reasons: BTreeSet<&str> = reasons.collect();
    assert!(reasons.contains("allowed for this run (--allow factor-missing)"), "{reasons:?}");
    assert!(reasons.contains("Der Rat tagt erst im Dezember"), "{reasons:?}");
    // What is said to be a failure fails, however mild, and is shown; what a file lives with stays with it.
    let denied = run("-D review-missing --fail-on never --min-severity high").ends_with(1);
    assert!(denied.stdout.contains("\"review-missing\"") && !denied.stdout.contains("\"measure-without-goal\""));
    run("-D measure-overdue --fail-on never").ends_with(0);
    let log = json(&lotse(&format!("diagnose a.toml --format sarif -A {both} {TODAY}")).within(projects.path()).run());
    let kinds: BTreeSet<&str> = log["runs"][0]["results"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|result| result["suppressions"][0]["kind"].as_str())
        .collect();
    assert_eq!(kinds, BTreeSet::from(["external", "inSource"]));
    run("-D factor-mising").ends_with(2).says("no finding with the code \"factor-mising\"").says("\"factor-missing\"?");
    run("-A day-length").ends_with(2).says("day-length");
    run("-A factor-missing -D factor-missing").ends_with(2).says("say different things about factor-missing");
}
