//! `lotse rubric diff`: what changed in a rubric, the version it needs, and whether answers can still be compared.

use std::path::Path;

use lotse::load::BUILTIN;
use serde_json::Value;

use super::support::{folder, lotse, repository};

/// A built-in rubric without its examples, which speak of the parts that are to be changed.
fn builtin(id: &str) -> &'static str {
    let text = BUILTIN.iter().find(|builtin| builtin.id == id).unwrap().text;
    text.split_once("\n[[example]]").map_or(text, |(before, _)| before)
}

/// The comparison of two texts as a machine reads it.
fn diff(old: &str, new: &str) -> Value {
    let folder = folder();
    std::fs::write(folder.path().join("old.toml"), old).unwrap();
    std::fs::write(folder.path().join("new.toml"), new).unwrap();
    let ran = lotse("rubric diff old.toml new.toml --format json").within(folder.path()).run().ends_with(0);
    serde_json::from_str(&ran.stdout).unwrap()
}

/// A text with one place changed.
fn edited(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// Every change as `step change section id key`.
fn changes(diff: &Value) -> Vec<String> {
    let word = |change: &Value, key: &str| change[key].as_str().unwrap_or("-").to_owned();
    let list = diff["changes"].as_array().unwrap().iter();
    list.map(|change| ["step", "change", "section", "id", "key"].map(|key| word(change, key)).join(" ")).collect()
}

/// What becomes of answers to a question.
fn fate(diff: &Value, id: &str) -> String {
    let answer = diff["answers"].as_array().unwrap().iter().find(|answer| answer["id"] == id).unwrap();
    answer["answers"].as_str().unwrap().to_owned()
}

#[test]
fn where_nothing_changed_nothing_is_said_to_have() {
    for rubric in &BUILTIN {
        let same = rubric.text.replace('\n', "\r\n").replacen("version = \"1.0.0\"", "version = \"1.4.2\"", 1);
        let same = format!("# another comment\r\n{same}");
        let diff = diff(rubric.text, &same);
        assert_eq!(changes(&diff), Vec::<String>::new(), "{}", rubric.id);
        assert_eq!(diff["step"], Value::Null, "{}", rubric.id);
        assert_eq!(diff["version_is_enough"], true, "{}", rubric.id);
        assert!(diff["answers"].as_array().unwrap().iter().all(|answer| answer["answers"] == "same"), "{}", rubric.id);
    }
}

/// One edit each of the model of factors: the step it needs, the change that is told, what becomes of answers.
#[test]
fn every_kind_of_change_is_told_and_asks_for_its_step() {
    let plan_4 = "[[factor.item]]\nid = \"plan_4\"\ntext.de = \"Die Schritte sind mit dem Tagesgeschäft abgestimmt.\"\n\
                  text.en = \"The steps are matched with our daily work.\"\n";
    let plan_5 = plan_4.replace("plan_4", "plan_5");
    let edits = [
        (
            "Ich weiß, wo ich den Zeitplan finde.",
            "Ich finde den Zeitplan.",
            "patch reworded factor.item plan_1 text.de",
            "plan_1",
            "reworded",
        ),
        (
            "label.de = \"teils, teils\"",
            "label.de = \"teilweise\"",
            "patch reworded scale agreement answer.3.label.de",
            "goal_1",
            "reworded",
        ),
        (plan_4, &format!("{plan_4}\n{plan_5}"), "minor new factor.item plan_5 -", "plan_4", "same"),
        ("source = \"", "source = \"See ", "minor value measure", "plan_4", "same"),
        (plan_4, "", "major gone factor.item plan_4 -", "plan_4", "gone"),
        ("tie = 0.25", "tie = 0.5", "major value  change-factors rules.tie", "plan_4", "same"),
        (
            "id = \"goal_2\"\nknowing = true",
            "id = \"goal_2\"",
            "major value factor.item goal_2 knowing",
            "goal_2",
            "different",
        ),
        (
            "id = \"goal\"\nprerequisite = true",
            "id = \"goal\"",
            "major value factor goal prerequisite",
            "goal_1",
            "same",
        ),
        ("value = 5", "value = 6", "major value scale agreement answer.5.value", "goal_1", "different"),
        ("value = 5", "value = 6", "major value scale agreement answer.5.value", "confusion_1", "same"),
        ("id = \"change-factors\"", "id = \"other\"", "major value  other id", "goal_1", "same"),
    ];
    let old = builtin("change-factors");
    for (from, to, told, question, expected) in edits {
        let diff = diff(old, &edited(old, from, to));
        let changes = changes(&diff);
        assert_eq!(changes.len(), 1, "{from}: {changes:#?}");
        assert!(changes[0].starts_with(told), "{from}: {changes:?}");
        assert_eq!(diff["step"], told.split(' ').next().unwrap(), "{from}");
        assert_eq!(fate(&diff, question), expected, "{from}");
        assert_eq!(diff["version_is_enough"], false, "{from}: the version is the same");
    }
}

#[test]
fn a_question_that_counts_for_another_factor_leads_to_another_result() {
    let old = builtin("change-factors");
    let item = "[[factor.item]]\nid = \"plan_1\"\nknowing = true\ntext.de = \"Ich weiß, wo ich den Zeitplan finde.\"\n\
                text.en = \"I know where to find the timetable.\"\n";
    let new =
        edited(&edited(old, item, ""), "[[factor]]\nid = \"plan\"", &format!("{item}\n[[factor]]\nid = \"plan\""));
    let diff = diff(old, &new);
    assert_eq!(changes(&diff), ["major moved factor.item plan_1 -"]);
    assert_eq!((&diff["changes"][0]["before"], &diff["changes"][0]["after"]), (&"plan".into(), &"goal".into()));
}

/// METHOD C4: of gaps of equal size the one of the first factor comes first.
#[test]
fn another_order_of_factors_leads_to_another_result() {
    let old = std::fs::read_to_string(repository().join("rubrics/templates/factors.toml")).unwrap();
    let (head, rest) = old.split_once("[[factor]]").unwrap();
    let (first, rest) = rest.split_once("[[factor]]").unwrap();
    let (second, rest) = rest.split_once("[[symptom]]").unwrap();
    let new = format!("{head}[[factor]]{second}[[factor]]{first}[[symptom]]{rest}");
    assert_eq!(changes(&diff(&old, &new)), ["major order factor trust -"]);
}

/// Profiles say `moved`; so does the comparison, and an old profile is read with the new catalogue.
#[test]
fn a_competence_with_another_id_keeps_its_answers() {
    let old = builtin("digital-navigator");
    let moved = "\n[[moved]]\nfrom = \"social_1\"\nto = \"social_9\"\n";
    let new =
        edited(&edited(old, "id = \"social_1\"", "id = \"social_9\""), "version = \"1.0.0\"", "version = \"1.1.0\"");
    let told = diff(old, &format!("{new}{moved}"));
    assert_eq!(changes(&told), ["minor renamed area.item social_9 -"]);
    assert_eq!((fate(&told, "social_1").as_str(), &told["version_is_enough"]), ("renamed", &true.into()));
    let told = diff(old, &new);
    assert_eq!(changes(&told), ["major gone area.item social_1 -", "minor new area.item social_9 -"]);
    assert_eq!((fate(&told, "social_1").as_str(), &told["version_is_enough"]), ("gone", &false.into()));
}

#[test]
fn what_is_gone_one_way_is_new_the_other_way() {
    let template = std::fs::read_to_string(repository().join("rubrics/templates/competence.toml")).unwrap();
    let (there, back) = (diff(builtin("digital-navigator"), &template), diff(&template, builtin("digital-navigator")));
    let ids = |diff: &Value, what: &str| {
        let changes = diff["changes"].as_array().unwrap().iter().filter(|change| change["change"] == what);
        let mut ids: Vec<String> = changes.map(|change| change["id"].to_string()).collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&there, "gone"), ids(&back, "new"));
    assert_eq!(ids(&there, "new"), ids(&back, "gone"));
    assert_eq!(ids(&there, "gone").len(), 4 + 24);
}

/// <https://semver.org>, 6 to 8: what each change needs of the version, whatever the version was.
#[test]
fn the_version_is_enough_from_the_least_on() {
    let old = edited(builtin("change-factors"), "version = \"1.0.0\"", "version = \"1.2.3\"");
    let changed = [
        ("[[measure]]\nid = \"skills_1m\"", "[[measure]]\nid = \"skills_9m\"", "2.0.0"),
        (
            "[[symptom]]",
            "[[frame]]\nid = \"x\"\nscale = \"agreement\"\nname = { de = \"X\", en = \"X\" }\nmeaning = { de = \"X\", en = \"X\" }\n\
          synonyms = { de = [], en = [] }\nleads_to = { de = \"X\", en = \"X\" }\nwhy = { de = \"X\", en = \"X\" }\n\
          item = [{ id = \"x_1\", text = { de = \"X\", en = \"X\" } }]\n[[measure]]\nid = \"x_m\"\nfor = \"x\"\nname = { de = \"X\", en = \"X\" }\n\
          text = { de = \"X\", en = \"X\" }\nsign = { de = \"X\", en = \"X\" }\n\n[[symptom]]",
            "1.3.0",
        ),
        ("success.en = \"Vision", "success.en = \"The vision", "1.2.4"),
    ];
    for (from, to, least) in changed {
        let new = edited(&old, from, to);
        let versions = ["1.0.0", "1.2.3", "1.2.4", "1.3.0", "1.4.0", "2.0.0", "3.1.0"];
        for version in versions {
            let told = diff(&old, &edited(&new, "version = \"1.2.3\"", &format!("version = \"{version}\"")));
            assert_eq!(told["least_version"], least, "{from}");
            let enough = version.split('.').collect::<Vec<_>>() >= least.split('.').collect::<Vec<_>>();
            assert_eq!(told["version_is_enough"], enough, "{from}: {version}");
        }
    }
}

/// What is said of projects of an earlier version is what the program does with them.
#[test]
fn projects_are_read_within_a_major_version_and_not_beyond() {
    let folder = folder();
    let case = "schema = \"lotse.case/1\"\nrubrics = [{ id = \"change-factors\", version = \"1.0.0\" }]\n[factors]\ngoal = \"missing\"\n";
    std::fs::write(folder.path().join("case.toml"), case).unwrap();
    for (version, code) in [("1.1.0", 1), ("2.0.0", 3)] {
        let new = edited(builtin("change-factors"), "version = \"1.0.0\"", &format!("version = \"{version}\""));
        std::fs::write(folder.path().join("new.toml"), new).unwrap();
        lotse("--rubric new.toml diagnose case.toml").within(folder.path()).run().ends_with(code);
    }
}

#[test]
fn the_report_says_it_in_words_and_in_every_format() {
    let folder = folder();
    let old = builtin("change-factors");
    let new = edited(&edited(old, "tie = 0.25", "tie = 0.5"), "version = \"1.0.0\"", "version = \"1.1.0\"");
    std::fs::write(folder.path().join("old.toml"), old).unwrap();
    std::fs::write(folder.path().join("new.toml"), new).unwrap();
    let run = |args: &str, within: &Path| lotse(&format!("rubric diff old.toml new.toml {args}")).within(within).run();
    run("--lang de", folder.path())
        .ends_with(0)
        .prints("muss mindestens 2.0.0 sein")
        .prints("zu niedrig")
        .prints("33 Fragen sind gleich geblieben")
        .prints("rules.tie");
    run("--lang en", folder.path())
        .ends_with(0)
        .prints("has to be 2.0.0 or higher")
        .prints("Projects written with 1.x");
    run("--lang en --format markdown", folder.path())
        .ends_with(0)
        .prints("| another value | **rules.tie** | 0.25 | 0.5 |");
    run("--lang en --format html", folder.path()).ends_with(0).prints("<html lang=\"en\"");
    run("--lang en --output report.txt", folder.path()).ends_with(0);
    assert!(std::fs::read_to_string(folder.path().join("report.txt")).unwrap().contains("too low"));
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let wrong = "rubric diff rubrics/methods.toml tests/integration/data/wrong.toml --lang en";
    lotse(wrong).run().ends_with(3).says("wrong-kind");
    let kinds = "rubric diff rubrics/methods.toml rubrics/resistance.toml --lang en";
    lotse(kinds).run().ends_with(2).says("method cards and resistance");
    lotse("rubric diff rubrics/methods.toml nowhere.toml").run().ends_with(4);
}

/// Content that changed without its version is found by whoever checks a rubric before it is handed on.
#[test]
fn a_version_that_is_too_low_fails_the_check() {
    let folder = folder();
    let old = builtin("change-factors");
    let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let check = |args: &str| lotse(&format!("rubric check {args}")).within(folder.path()).run();
    put("old.toml", old);
    put("new.toml", &edited(old, "tie = 0.25", "tie = 0.5"));
    check("old.toml --since old.toml").ends_with(0);
    check("new.toml --since old.toml --lang en")
        .ends_with(1)
        .prints("1.0.0 is too low for what changed since 1.0.0: it has to be 2.0.0 or")
        .prints("new.toml:3:11");
    check("new.toml --since old.toml --lang de").ends_with(1).prints("mindestens 2.0.0 sein.");
    check("new.toml --since old.toml --fail-on never").ends_with(0).prints("2.0.0");
    check("new.toml").ends_with(0);
    check("new.toml old.toml --since old.toml --lang en").ends_with(2).says("exactly one rubric");
    put("fits.toml", &edited(&edited(old, "tie = 0.25", "tie = 0.5"), "version = \"1.0.0\"", "version = \"2.0.0\""));
    check("fits.toml --since old.toml").ends_with(0);
    put("broken.toml", "schema = \"lotse.rubric/1\"\n");
    check("new.toml --since broken.toml").ends_with(3);
    lotse("explain version-too-low --lang en").run().ends_with(0).prints("a new first number");
}
