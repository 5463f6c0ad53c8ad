//! `lotse diagnose` as a user sees it: the report, the machine contract, the exit code.

use super::support::{folder, lotse};
use serde_json::Value;

const TODAY: &str = "--today 2024-05-15";

fn json(args: &str) -> Value {
    let ran = lotse(&format!("diagnose {args} --format json {TODAY} --lang en")).run();
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}\n{}\n{}", ran.stdout, ran.stderr))
}

#[test]
fn the_sample_town_hears_first_what_is_missing_and_how_sure_that_is() {
    let report = lotse(&format!("diagnose examples/e-akte.toml {TODAY} --lang de")).run().ends_with(1).stdout;
    let order = [
        "Größte Lücke: Fähigkeit (2,2 von 5).",
        "Die Lücke ist sicher",
        "Vision (wird wahr)",
        "» ",
        "dieses Vorhaben: Angst und",
        "Fähigkeit   ·  ├─●┤ · ┊ ·   ·  2,2  fehlt      Lücke sicher  Angst: deutlich",
        "Warum das zusammenpasst",
        "Auffällig",
        "Was jetzt helfen kann: Fähigkeit",
        "Was danach helfen kann: Plan",
    ];
    let mut rest = report.as_str();
    for text in order {
        let found = rest.find(text).unwrap_or_else(|| panic!("{text:?} does not follow in\n{report}"));
        rest = &rest[found..];
    }
    assert!(report.lines().all(|line| line.chars().count() <= 80), "80 columns are enough:\n{report}");
    let offered = report.lines().filter(|line| line.trim_start().starts_with("skills_")).count();
    assert!(offered >= 3, "at least three measures to choose from");
}

#[test]
fn a_project_without_a_gap_gets_two_lines() {
    let ran = lotse(&format!("diagnose examples/ready.toml {TODAY} --lang de")).run().ends_with(0);
    assert_eq!(ran.stdout.lines().count(), 2, "{}", ran.stdout);
    assert!(ran.stdout.contains("Keine Lücke sichtbar."));
    assert_eq!(ran.stderr, "");
}

#[test]
fn the_exit_code_comes_from_the_findings_and_not_from_the_format_or_what_is_shown() {
    for format in ["text", "json"] {
        let run =
            |flags: &str| lotse(&format!("diagnose examples/e-akte.toml {TODAY} --format {format} {flags}")).run().code;
        assert_eq!(run(""), 1);
        assert_eq!(run("--fail-on never"), 0);
        assert_eq!(run("--fail-on medium --min-severity high"), 1);
        assert_eq!(run("--quiet"), 1);
    }
    assert_eq!(lotse(&format!("diagnose examples/ready.toml {TODAY} --fail-on hint")).run().code, 0);
}

#[test]
fn a_broken_file_among_good_ones_is_named_and_the_good_ones_are_diagnosed() {
    let folder = folder();
    let broken = folder.path().join("broken.toml");
    std::fs::write(&broken, "schema = \"lotse.case/1\"\n[factors]\ngaol = \"present\"\n").unwrap();
    let ran = lotse("diagnose examples/ready.toml").arg(&broken).arg("examples/e-akte.toml").arg("--lang=en").run();
    let ran = ran.ends_with(3).says("broken.toml:3:1").says("did you mean `goal`?");
    ran.prints("No gap to be seen.").prints("Largest gap: skills").prints("2 projects checked").says("unknown-id");
}

#[test]
fn a_missing_file_is_an_i_o_failure_and_beats_all_other_codes() {
    lotse("diagnose nowhere.toml --lang en").run().ends_with(4).says("nowhere.toml cannot be read: it does not exist");
    lotse("diagnose nowhere.toml Cargo.toml examples/e-akte.toml --lang en").run().ends_with(4).prints("Largest gap");
}

#[test]
fn a_case_with_nothing_but_its_head_has_no_verdict() {
    let nothing = "tests/integration/data/nothing.toml";
    lotse(&format!("diagnose {nothing} --lang en"))
        .run()
        .ends_with(5)
        .prints("No verdict yet: there are no answers yet.");
    lotse(&format!("diagnose {nothing} --fail-on never")).run().ends_with(5);
    lotse(&format!("diagnose {nothing} examples/ready.toml")).run().ends_with(0);
}

#[test]
fn without_a_file_and_without_a_terminal_it_says_so_at_once() {
    lotse("diagnose --lang de").run().ends_with(2).says("kein Vorhaben genannt").says("lotse init");
}

/// The contract of `lotse.diagnosis/1`: every key is always there, unknown figures are null and never 0.
#[test]
fn json_keeps_the_machine_contract() {
    let run = json("examples/e-akte.toml tests/integration/data/all-missing.toml Cargo.toml");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&run), ["cases", "invalid", "lotse", "rubrics", "schema", "summary", "today"]);
    assert_eq!(run["schema"], "lotse.diagnosis/1");
    assert_eq!(run["today"], "2024-05-15");
    assert_eq!(run["rubrics"][0]["hash"].as_str().unwrap().len(), 64);
    let case = &run["cases"][0];
    let case_keys = "ask_next backing bottleneck contradictions deepest expected_symptoms factors findings \
                     first_in_order gaps_between_groups groups id inverse order path primary suspected title verdict \
                     waves";
    assert_eq!(keys(case), case_keys.split_whitespace().collect::<Vec<_>>());
    let factor_keys = "agreement bound camps certainty ci display distribution dont_know_rate eligible evidence_index \
                       finding gap_share n outvoted reason score sd split status symptom weak_spots";
    assert_eq!(keys(&case["factors"]["skills"]), factor_keys.split_whitespace().collect::<Vec<_>>());
    assert_eq!(case["primary"], serde_json::json!({"factor": "skills", "reason": "deepest"}));
    let finding = &case["findings"][0];
    assert_eq!(keys(finding).join(" "), "certainty code help ignored message severity subject where");
    assert_eq!((&finding["code"], &finding["subject"]), (&"factor-missing".into(), &"skills".into()));
    assert_eq!(finding["where"]["path"], "examples/e-akte.toml");
    assert!(finding["where"]["line"].as_u64().unwrap() > 1);

    let stated = &run["cases"][1]["factors"]["goal"];
    assert_eq!(stated["certainty"], "stated");
    for figure in ["score", "display", "sd", "ci", "n", "eligible", "agreement", "evidence_index", "gap_share"] {
        assert_eq!(stated[figure], Value::Null, "{figure}");
    }
    assert_eq!(run["invalid"][0]["problems"][0]["code"], "missing-schema");
    assert_eq!(run["summary"]["checked"], 2);
    assert_eq!(run["summary"]["invalid"], 1);
}

#[test]
fn severity_filters_what_is_shown_but_not_what_is_counted() {
    let all = json("examples/e-akte.toml");
    let high = json("examples/e-akte.toml --min-severity high");
    let shown = |run: &Value| run["cases"][0]["findings"].as_array().unwrap().len();
    assert!(shown(&all) > shown(&high));
    assert_eq!(all["summary"], high["summary"]);
}

/// All 32 combinations of the quick form, METHOD C4.0.
#[test]
fn every_combination_of_the_quick_form_names_the_missing_factors_in_order() {
    let factors = ["goal", "plan", "skills", "incentives", "resources"];
    let symptoms = ["confusion", "scattered effort", "fear", "stagnation", "frustration"];
    let folder = folder();
    for combination in 0..32_u32 {
        let missing: Vec<usize> = (0..5).filter(|at| combination & (1 << at) != 0).collect();
        let lines = factors.iter().enumerate().map(|(at, factor)| {
            format!("{factor} = \"{}\"\n", if missing.contains(&at) { "missing" } else { "present" })
        });
        let path = folder.path().join("case.toml");
        std::fs::write(&path, format!("schema = \"lotse.case/1\"\n[factors]\n{}", lines.collect::<String>())).unwrap();
        let case = &json(path.to_str().unwrap())["cases"][0];
        let order: Vec<&str> =
            case["order"].as_array().unwrap().iter().map(|p| p["factor"].as_str().unwrap()).collect();
        assert_eq!(order, missing.iter().map(|at| factors[*at]).collect::<Vec<_>>(), "ranked, not refused");
        let report = lotse("diagnose --lang en").arg(&path).run();
        assert_eq!(report.code, i32::from(!missing.is_empty()));
        match missing.as_slice() {
            [] => assert!(report.stdout.contains("No gap to be seen.")),
            [only] => {
                assert!(
                    report.stdout.contains(&format!("One gap: {} (missing).", factors[*only])),
                    "{}",
                    report.stdout
                );
            }
            [first, ..] => {
                assert!(
                    report.stdout.contains(&format!("Begin here: {} (missing).", factors[*first])),
                    "{}",
                    report.stdout
                );
            }
        }
        if *missing.first().unwrap_or(&9) == 0 {
            let reason = case["primary"]["reason"].as_str().unwrap();
            assert_eq!(reason, "prerequisite", "without a goal nothing else can be judged");
        }
        for at in &missing {
            assert!(report.stdout.contains(symptoms[*at]), "{} is named:\n{}", symptoms[*at], report.stdout);
        }
        assert!(!report.stdout.contains('[') && !report.stdout.contains('{'), "no raw message:\n{}", report.stdout);
    }
}

#[test]
fn answers_decide_over_the_quick_form_and_a_disagreement_is_named() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let answers: String = (1..=4).map(|at| format!("goal_{at} = 1\n")).collect();
    let case = format!(
        "schema = \"lotse.case/1\"\n[factors]\ngoal = \"present\"\n[[response]]\n[response.answers]\n{answers}"
    );
    std::fs::write(&path, case).unwrap();
    let run = json(path.to_str().unwrap());
    assert_eq!(run["cases"][0]["factors"]["goal"]["status"], "missing");
    let codes: Vec<&str> =
        run["cases"][0]["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"stated-vs-survey"), "{codes:?}");
}

#[test]
fn only_the_latest_wave_is_diagnosed() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let response = |wave: &str, value: u8| {
        let answers: String = (1..=4).map(|at| format!("goal_{at} = {value}\n")).collect();
        format!("[[response]]\nid = \"r1\"\nwave = {wave}\n[response.answers]\n{answers}")
    };
    let case = [
        "schema = \"lotse.case/1\"\n[case]\nmin_group = 1\n".to_owned(),
        response("2024-03-01", 5),
        response("2024-06-01", 1),
    ];
    std::fs::write(&path, case.concat()).unwrap();
    assert_eq!(json(path.to_str().unwrap())["cases"][0]["factors"]["goal"]["score"], 1.0);
}

/// R5 and R7 for a group of eight: a rounded mean away from the ends, no spread, no interval, no certainty.
#[test]
fn a_group_of_others_is_shown_only_as_far_as_nobody_can_be_read_out_of_it() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let write = |people: usize| {
        let response = |answer: usize| {
            let goal: String = (1..=4).map(|at| format!("goal_{at} = 5\n")).collect();
            let plan: String = (1..=4).map(|at| format!("plan_{at} = {}\n", if answer == 0 { 1 } else { 4 })).collect();
            format!("[[response]]\nrole = \"staff\"\n[response.answers]\n{goal}{plan}")
        };
        let responses: String = (0..people).map(response).collect();
        std::fs::write(&path, format!("schema = \"lotse.case/1\"\n[case]\ninvited = {}\n{responses}", people + 2))
            .unwrap();
        json(path.to_str().unwrap())["cases"][0].clone()
    };
    let four = write(4);
    assert_eq!(four["verdict"], "suppressed");
    assert_eq!(four["factors"]["goal"]["n"], Value::Null);
    assert_eq!(four["factors"]["goal"]["score"], Value::Null);
    let text = lotse("diagnose --lang en").arg(&path).run().ends_with(5).stdout;
    assert!(text.contains("fewer than 5 answers") && !text.contains("4 answers"), "{text}");

    let eight = write(8);
    let goal = &eight["factors"]["goal"];
    assert_eq!((&goal["score"], &goal["bound"]), (&4.5.into(), &"at_least".into()), "nobody sees that all said 5");
    assert_eq!(eight["factors"]["plan"]["score"], 3.6, "3.625 with one decimal");
    assert_eq!(eight["factors"]["plan"]["status"], "present", "judged by what is shown");
    for hidden in ["sd", "ci", "certainty", "agreement", "split", "gap_share", "dont_know_rate"] {
        assert_eq!(goal[hidden], Value::Null, "{hidden}");
    }
    let text = lotse("diagnose --lang en --min-severity hint").arg(&path).run().stdout;
    assert!(!text.contains("of 10"), "two who did not answer are not shown either:\n{text}");
}

#[test]
fn questions_nobody_was_asked_do_not_count_against_them() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let case = |role: &str, cut_over: &str| {
        // Two of four answers, the other two are money (leadership only) and technology.
        let answers = "resources_1 = 4\nresources_4 = 4\nincentives_1 = 4\nincentives_2 = 4\n";
        let text = format!(
            "schema = \"lotse.case/1\"\n[case]\nmin_group = 1\n[card]\ncut_over = {cut_over}\n[[response]]\nrole = \
             \"{role}\"\n[response.answers]\n{answers}"
        );
        std::fs::write(&path, text).unwrap();
        json(path.to_str().unwrap())["cases"][0]["factors"].clone()
    };
    assert_eq!(case("staff", "2030-01-01")["resources"]["eligible"], 1);
    assert_eq!(case("staff", "2030-01-01")["incentives"]["n"], 1);
    assert_eq!(case("lead", "2020-01-01")["incentives"]["n"], 1);
}

#[test]
fn a_sixth_factor_is_a_matter_of_data() {
    let folder = folder();
    let own = folder.path().join("own.toml");
    let builtin = std::fs::read_to_string("rubrics/change-factors.toml").unwrap();
    let text = |key: &str| format!("{key}.de = \"Konsens\"\n{key}.en = \"consensus\"\n");
    let factor = format!(
        "\n[[factor]]\nid = \"consensus\"\nscale = \"agreement\"\n{}{}{}synonyms.de = []\nsynonyms.en = []\n\
         [[factor.item]]\nid = \"consensus_1\"\n{}\n",
        text("name"),
        text("meaning"),
        text("question"),
        text("text")
    );
    let measure = format!(
        "\n[[measure]]\nid = \"consensus_1m\"\nfor = \"consensus\"\n{}{}{}programme = false\nevidence = \"C\"\n",
        text("name"),
        text("text"),
        text("sign")
    );
    let at = builtin.find("[[symptom]]").unwrap();
    let rubric = format!("{}{factor}{}{measure}", &builtin[..at], &builtin[at..]);
    std::fs::write(&own, rubric.replace("id = \"change-factors\"", "id = \"six-factors\"")).unwrap();
    lotse("rubric check --lang en").arg(&own).run().ends_with(0).prints("six-factors 1.0.0, factors, 34 questions");
    let case = folder.path().join("case.toml");
    let named = "schema = \"lotse.case/1\"\nrubrics = [{ id = \"six-factors\" }]\n[factors]\nconsensus = \"missing\"\n";
    std::fs::write(&case, named).unwrap();
    let ran = lotse("diagnose --lang en --rubric").arg(&own).arg(&case).run().ends_with(1);
    ran.prints("One gap: consensus (missing).").prints("consensus_1m");
    lotse("diagnose --lang en").arg(&case).run().ends_with(3).says("the rubric `six-factors` is not known");
}

#[test]
fn a_result_can_go_to_a_file() {
    let folder = folder();
    let report = folder.path().join("report.txt");
    let ran = lotse("diagnose examples/e-akte.toml --lang en --color always -o").arg(&report).run().ends_with(1);
    assert_eq!(ran.stdout, "");
    let text = std::fs::read_to_string(report).unwrap();
    assert!(text.contains("Largest gap: skills") && !text.contains('\u{1b}'), "no colours in a file");
}

#[test]
fn colours_support_the_words_and_can_be_turned_on_and_off() {
    let run = |flags: &str| lotse(&format!("diagnose examples/e-akte.toml {flags}")).run().stdout;
    assert!(run("--color always").contains('\u{1b}'));
    assert!(!run("--color auto").contains('\u{1b}'), "a pipe has no colours");
    let forced = lotse("diagnose examples/e-akte.toml").env("CLICOLOR_FORCE", "1").run().stdout;
    assert!(forced.contains('\u{1b}'));
    let without = anstream::adapter::strip_str(&forced).to_string();
    let lines = |text: &str| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(lines(&without), lines(&run("--color never")), "colours change nothing else");
}

#[test]
fn without_symbols_everything_is_said_in_plain_characters() {
    for (flag, term) in [("--accessible", "xterm"), ("", "dumb")] {
        let ran = lotse(&format!("diagnose examples/e-akte.toml --lang en {flag}")).env("TERM", term).run();
        assert!(!ran.stdout.contains(['├', '●', '─', '┤', '•']), "{}", ran.stdout);
        assert!(ran.stdout.contains("[-o]"), "{}", ran.stdout);
    }
}

#[test]
fn nothing_in_a_file_can_move_the_cursor() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let title = "\\u001b[2Jweg\\u202e";
    std::fs::write(
        &path,
        format!("schema = \"lotse.case/1\"\n[case]\ntitle = \"{title}\"\n[factors]\ngoal = \"missing\"\n"),
    )
    .unwrap();
    let ran = lotse("diagnose --lang en").arg(&path).run();
    assert!(!ran.stdout.contains(['\u{1b}', '\u{202e}']), "{}", ran.stdout);
    ran.prints("\\u{1b}[2Jweg").prints("characters here that cannot be seen");
}

#[test]
fn an_e_mail_address_in_a_file_is_a_finding() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    let case = "schema = \"lotse.case/1\"\n[checklist.concept]\nowner = \"someone@example.org\"\n";
    std::fs::write(&path, case).unwrap();
    lotse("diagnose --lang en").arg(&path).run().prints("looks like an e-mail address").prints("case.toml:3");
}

#[test]
fn a_narrow_screen_loses_the_least_important_column_and_no_word() {
    for columns in [40, 60, 80] {
        let ran = lotse("diagnose examples/e-akte.toml --lang de").env("COLUMNS", &columns.to_string()).run();
        assert!(ran.stdout.lines().all(|line| line.chars().count() <= columns), "{}", ran.stdout);
        assert_eq!(ran.stdout.contains('├'), columns >= 80, "the bars go first\n{}", ran.stdout);
        for word in ["Fähigkeit", "Ressourcen", "Frustration", "vorhanden", "Sicherheit"] {
            assert!(ran.stdout.contains(word), "{word} is whole at {columns}:\n{}", ran.stdout);
        }
    }
}
