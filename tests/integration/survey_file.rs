//! The survey file: what is said before anybody is asked, and what is wrong with such a file.

use lotse::load::{self, Library};
use lotse::model::answer::Answer;
use lotse::model::survey::Instrument;

use super::support::{Ran, folder, lotse};

/// A survey file of these lines, looked at.
fn survey(lines: &str) -> Ran {
    let folder = folder();
    std::fs::write(folder.path().join("survey.toml"), format!("schema = \"lotse.survey/1\"\n{lines}\n")).unwrap();
    lotse("survey survey.toml --lang en").within(folder.path()).run()
}

#[test]
fn the_page_for_the_staff_council_names_who_evaluates_and_every_table() {
    let de = lotse("survey tests/integration/data/survey.toml --lang de --today 2026-11-22").run().ends_with(0);
    for said in [
        "Plan der Befragung · E-Akte",
        "Wer auswertet: Stabsstelle Digitales",
        "Wer was sieht: Gruppen ab 5: Hausleitung, Personalrat",
        "aufbewahrt bis: 30.06.2027",
        "ab 4 Antworten. Grund: DV vom 12.03.2026",
        "nach Gruppe und District",
        "freie Bemerkungen aller zusammen",
        "01.03.2026: abgeschlossen",
        "01.09.2026: läuft noch",
    ] {
        assert!(de.stdout.contains(said), "{said}: {}", de.stdout);
    }
}

#[test]
fn without_who_evaluates_it_says_what_is_missing() {
    survey("id = \"x\"").ends_with(0).prints("who evaluates and who sees what").prints("from 5 answers on");
}

#[test]
fn a_new_survey_file_is_valid_in_both_languages_as_it_is_and_with_its_examples_in_force() {
    for lang in ["de", "en"] {
        let folder = folder();
        lotse(&format!("init --survey new.toml --lang {lang}")).within(folder.path()).run().ends_with(0);
        lotse(&format!("survey new.toml --lang {lang}")).within(folder.path()).run().ends_with(0);
        let text = std::fs::read_to_string(folder.path().join("new.toml")).unwrap();
        let in_force = |line: &str| match line.strip_prefix("# ") {
            Some(code) if code.contains(" = ") && !code.contains("closed = true") || code.starts_with('[') => {
                code.to_owned()
            }
            _ => line.to_owned(),
        };
        let all: Vec<String> = text.lines().map(in_force).collect();
        std::fs::write(folder.path().join("all.toml"), all.join("\n")).unwrap();
        lotse(&format!("survey all.toml --plan --lang {lang}")).within(folder.path()).run().ends_with(0);
        assert!(all.iter().any(|line| line.starts_with("goal_1 = ")), "{text}");
    }
}

#[test]
fn every_problem_of_a_survey_file_is_named_at_once() {
    let ran = survey(
        "title = 3\nrows = 4\n[information]\npurpose = \" \"\nevaluted_by = \"x\"\n[plan]\nmin_group = 3\n\
         tables = [[\"grop\"], [\"group\", \"group\"]]\n[columns]\ngaol_1 = \"Q1\"\ngoal_2 = \"Q2\"\ngoal_3 = \"Q2\"\n\
         [attributes]\nrole = \"R\"\n[labels]\n\"ja\" = \"x\"\n[roles]\n\"Chef\" = \"boss\"\n[[wave]]\nwave = 1\n\
         [[wave]]\nwave = 2026-03-01",
    )
    .ends_with(3);
    for (place, said) in [
        ("survey.toml:2:9", "a text in quotation marks"),
        ("survey.toml:3:8", "a text in quotation marks"),
        ("survey.toml:5:11", "`purpose` is empty"),
        ("survey.toml:6:1", "did you mean `evaluated_by`?"),
        ("survey.toml:7:1", "`min_group_reason` is missing"),
        ("survey.toml:9:12", "did you mean `group`?"),
        ("survey.toml:9:31", "`group` is used twice"),
        ("survey.toml:11:1", "did you mean `goal_1`?"),
        ("survey.toml:13:10", "`Q2` is used twice"),
        ("survey.toml:15:1", "`role`"),
        ("survey.toml:17:8", "a whole number is needed"),
        ("survey.toml:19:10", "`lead`, `staff`, `navigator`"),
        ("survey.toml:22:1", "wave"),
    ] {
        assert!(ran.stderr.contains(place), "{place} is not named: {}", ran.stderr);
        assert!(ran.stderr.contains(said), "{said} is not said: {}", ran.stderr);
    }
    assert!(ran.stderr.contains("`id` is missing"), "{}", ran.stderr);
}

#[test]
fn a_survey_may_have_scales_of_its_own() {
    let text = "schema = \"lotse.survey/1\"\nid = \"big-five\"\n[[scale]]\nid = \"agree\"\nname = \"Agreeableness\"\n\
                items = [\"a1\", \"a2\"]\nreversed = [\"a1\"]\nlow = 1\nhigh = 6\n[labels]\n\"very\" = 6\n";
    let library = Library::default();
    let found = load::survey::survey(text, &library).unwrap();
    let Instrument::Scales(scales) = &found.instrument else { panic!("{:?}", found.instrument) };
    assert_eq!((scales[0].low, scales[0].high), (1, 6));
    let reversed: Vec<(usize, bool)> = scales[0].items.iter().map(|item| (item.slot, item.reversed)).collect();
    assert_eq!(reversed, [(0, true), (1, false)]);
    assert_eq!(found.labels, [("very".to_owned(), Answer::Value(6))]);
    survey("id = \"x\"\n[[scale]]\nid = \"s\"\nitems = [\"a\", \"a\"]\nreversed = [\"b\"]\nlow = 5\nhigh = 5")
        .ends_with(3)
        .says("`a` is used twice")
        .says("`b`")
        .says("6 to 100");
    survey("id = \"x\"\nrubrics = []\n[[scale]]\nid = \"s\"\nitems = [\"a\"]").ends_with(3).says("`rubrics`");
}

#[test]
fn the_answers_a_survey_names_are_looked_at_with_its_columns_and_words() {
    let folder = folder();
    let text = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = [\"a.csv\", \"b.csv\"]\n[plan]\ntables = [[\"group\"]]\n\
                [columns]\ngoal_1 = \"Frage 1\"\ngroup = \"Amt\"\n[labels]\n\"1\" = 5\n\"ja\" = 4\n";
    std::fs::write(folder.path().join("survey.toml"), text).unwrap();
    std::fs::write(folder.path().join("a.csv"), "Amt;Frage 1\nBau;1\nBau;ja\nBau;5\nBau;2\nBau;?\nBau;\n").unwrap();
    std::fs::write(folder.path().join("b.csv"), "Amt;frage 1.\nBau;1\n").unwrap();
    let ran = lotse("survey survey.toml --check --lang en").within(folder.path()).run().ends_with(3);
    assert!(ran.stdout.contains("a.csv can be read and holds at least 5"), "{}", ran.stdout);
    assert!(!ran.stderr.contains("a.csv"), "{}", ran.stderr);
    ran.says("b.csv:1: there is no column \"Frage 1\"").says("Did you mean \"frage 1.\"?");
    // The plan stays in sight, and two survey files do not go with one table.
    lotse("survey survey.toml --plan --lang en").within(folder.path()).run().ends_with(0).prints("by group");
    lotse("survey survey.toml survey.toml a.csv --lang en").within(folder.path()).run().ends_with(2);
}
