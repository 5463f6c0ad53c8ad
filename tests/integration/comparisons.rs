//! Groups, waves and signs as a user sees them, against figures that were computed by an independent program.
//!
//! `vectors/examples.json` was computed in Python with scipy from the example files and METHOD C4.

use serde_json::{Value, json};

use super::support::{folder, lotse};

const FIGURES: &str = include_str!("vectors/examples.json");

/// METHOD asks for nine digits.
const TOLERANCE: f64 = 1e-9;

fn diagnosed(args: &str) -> Value {
    let ran = lotse(&format!("diagnose {args} --format json --lang en")).run();
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}\n{}\n{}", ran.stdout, ran.stderr))
}

#[test]
fn every_figure_of_the_examples_is_what_an_independent_program_computes() {
    let figures: Value = serde_json::from_str(FIGURES).unwrap();
    let today = figures["today"].as_str().unwrap();
    for (path, expected) in figures["files"].as_object().unwrap() {
        let got = &diagnosed(&format!("{path} --today {today}"))["cases"][0];
        let plain = [
            "verdict",
            "primary",
            "order",
            "deepest",
            "first_in_order",
            "suspected",
            "contradictions",
            "expected_symptoms",
            "inverse",
            "bottleneck",
        ];
        for key in plain {
            same(&format!("{path} {key}"), &got[key], &expected[key]);
        }
        same(&format!("{path} factors"), &got["factors"], &expected["factors"]);
        groups(path, &got["groups"], expected);
        gaps(path, &got["gaps_between_groups"], expected);
        waves(path, &got["waves"], expected);
    }
}

/// What is expected is there, and the same. What else is there is not looked at.
#[track_caller]
fn same(what: &str, got: &Value, expected: &Value) {
    match expected {
        Value::Object(fields) => {
            // Where it is not known whether opinions are split, nobody says that there are no camps.
            let unknown = |key: &str| key == "camps" && expected["split"].is_null();
            for (key, value) in fields.iter().filter(|(key, _)| !unknown(key)) {
                same(&format!("{what}.{key}"), &got[key], value);
            }
        }
        Value::Array(values) => {
            assert_eq!(got.as_array().map(Vec::len), Some(values.len()), "{what}: {got}");
            values.iter().zip(got.as_array().unwrap()).for_each(|(value, got)| same(what, got, value));
        }
        Value::Number(number) => {
            let (got, expected) = (got.as_f64(), number.as_f64().unwrap());
            assert!(got.is_some_and(|got| (got - expected).abs() < TOLERANCE), "{what}: {got:?} {expected}");
        }
        other => assert_eq!(got, other, "{what}"),
    }
}

fn groups(path: &str, got: &Value, expected: &Value) {
    let of = |field: &str, name: &str| {
        let group = got.as_array().unwrap().iter().find(|group| group[field] == name);
        group.unwrap_or_else(|| panic!("{path}: no {name}")).clone()
    };
    for (field, groups) in [("role", &expected["roles"]), ("name", &expected["groups"])] {
        for (name, expected) in groups.as_object().unwrap() {
            let group = of(field, name);
            same(&format!("{path} {name}"), &group["factors"], &expected["factors"]);
            assert_eq!(group["people"], expected["respondents"], "{path} {name}");
            assert_eq!(group["single_view"], expected["respondents"] == 1, "{path} {name}");
        }
    }
    for (factor, outvoted) in expected["factors"].as_object().unwrap().keys().map(|factor| {
        let all = expected["outvoted"].as_array().unwrap().iter();
        let roles: Vec<Value> = all.filter(|by| by["factor"] == **factor).map(|by| by["role"].clone()).collect();
        (factor, roles)
    }) {
        let got = &diagnosed(&format!("{path} --today 2026-11-22"))["cases"][0]["factors"][factor]["outvoted"];
        assert_eq!(got, &Value::from(outvoted), "{path} {factor}");
    }
}

fn gaps(path: &str, got: &Value, expected: &Value) {
    let expected: Vec<Value> = expected["gaps_between_groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|gap| {
            let mut gap = gap.clone();
            gap["finding"] = gap["kind"].take();
            gap.as_object_mut().unwrap().retain(|key, _| key != "kind" && key != "nu");
            gap
        })
        .collect();
    same(&format!("{path} gaps"), got, &Value::from(expected));
}

fn waves(path: &str, got: &Value, expected: &Value) {
    let waves = expected["waves"].as_array().unwrap();
    if waves.is_empty() {
        return assert_eq!(got, &json!([]), "{path}");
    }
    for (got, expected) in got.as_array().unwrap().iter().zip(waves) {
        assert_eq!((&got["name"], &got["people"]), (&expected["wave"], &expected["respondents"]), "{path}");
        same(&format!("{path} wave"), &got["factors"], &expected["factors"]);
    }
    for change in expected["trend"].as_array().unwrap() {
        let at = |name: &str| waves.iter().position(|wave| wave["wave"] == change[name]).unwrap();
        let (from, to) = (at("from"), at("to"));
        let since = if from == 0 && to > 1 { "since_first" } else { "since_previous" };
        let got = &got[to]["factors"][change["factor"].as_str().unwrap()][since];
        let wanted = json!({
            "matched": change["matched"], "pairs": change["pairs"], "difference": change["delta"],
            "ci": change["ci"], "trend": change["verdict"],
        });
        same(&format!("{path} {change}"), got, &wanted);
    }
}

/// METHOD I1 to I5.
#[test]
fn signs_alone_point_to_the_factors_the_method_names() {
    type Expected = (&'static [&'static str], Option<(&'static str, f64)>);
    let cases: [([f64; 5], Expected); 5] = [
        ([5.0, 2.0, 1.0, 1.0, 1.0], (&["goal"], Some(("plan", 0.167)))),
        ([2.0, 2.0, 2.0, 4.0, 4.5], (&["resources", "incentives"], Some(("resources", 0.633)))),
        ([4.0, 4.0, 4.5, 4.0, 4.25], (&[], None)),
        ([f64::NAN, 4.0, 2.0, 2.0, 3.0], (&["plan"], Some(("plan", 0.480)))),
        ([2.5, 2.0, 1.0, 1.0, 1.0], (&[], Some(("goal", 0.0)))),
    ];
    let symptoms = ["confusion", "scatter", "fear", "stagnation", "frustration"];
    for (at, (values, (suspects, score))) in cases.into_iter().enumerate() {
        let known = symptoms.iter().zip(values).filter(|(_, value)| !value.is_nan());
        let typed: Vec<String> = known.map(|(symptom, value)| format!("{symptom}={value}")).collect();
        let case = &diagnosed(&format!("--symptoms {}", typed.join(",")))["cases"][0];
        let inverse = &case["inverse"];
        assert_eq!(inverse["suspects"], json!(suspects), "I{}", at + 1);
        assert_eq!(inverse["nonspecific"], at == 2, "I{}", at + 1);
        if let Some((factor, expected)) = score {
            let got = inverse["scores"][factor].as_f64().unwrap();
            assert!((got - expected).abs() < 5e-4, "I{}: {factor} {got}", at + 1);
        }
        if at == 3 {
            assert_eq!(inverse["scores"]["goal"], Value::Null, "its own sign is not known");
        }
    }
}

#[test]
fn where_every_sign_is_strong_no_factor_is_named() {
    let args = "--symptoms confusion=4,scatter=4,fear=4.5,stagnation=4,frustration=4.25";
    let codes: Vec<Value> = diagnosed(args)["cases"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].clone())
        .collect();
    assert_eq!(codes, ["nonspecific"]);
    lotse(&format!("diagnose {args} --lang de")).run().ends_with(0).prints("allgemeine Überlastung");
}

#[test]
fn signs_alone_name_the_suspects_and_the_question_to_ask_next() {
    let ran = lotse("diagnose --symptoms fear=5,confusion=3 --lang en").run().ends_with(0);
    let ran = ran.prints("A gap is suspected: skills.").prints("Ask next: skills.");
    ran.prints("Only signs are named");
    lotse("diagnose --symptoms fear=1 --lang en").run().ends_with(5);
}

#[test]
fn a_wrong_sign_says_what_is_possible() {
    lotse("diagnose --symptoms fera=4 --lang en").run().ends_with(2).says("Did you mean \"fear\"?");
    for value in ["fear=0", "fear=6", "fear=", "fear", "fear=nan", "fear=inf", "fear=4,5"] {
        lotse(&format!("diagnose --symptoms {value} --lang en")).run().ends_with(2);
    }
    lotse("diagnose --symptoms fear=4,fear=5 --lang en").run().ends_with(2).says("named twice");
    lotse("diagnose examples/ready.toml --symptoms fear=4 --lang en").run().ends_with(2);
}

/// A case with groups of these sizes; the people of each group answer alike.
fn case_of(groups: &[(&str, usize)], head: &str) -> String {
    let person = |(name, answer): (&str, usize)| {
        let answers: String = (1..=4).map(|item| format!("goal_{item} = {answer}\n")).collect();
        format!("[[response]]\n{name}\n[response.answers]\n{answers}")
    };
    let people: String = groups
        .iter()
        .enumerate()
        .flat_map(|(at, (name, size))| (0..*size).map(move |who| person((name, 2 + (at + who) % 3))))
        .collect();
    format!("schema = \"lotse.case/1\"\n[case]\n{head}\n{people}")
}

fn diagnosed_case(text: &str) -> Value {
    let folder = folder();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, text).unwrap();
    diagnosed(path.to_str().unwrap())["cases"][0].clone()
}

/// METHOD T23 and T24: one-way suppression.
#[test]
fn groups_that_could_be_computed_from_others_are_hidden_with_them() {
    let names = ["group = \"a\"", "group = \"b\"", "group = \"c\"", "group = \"d\""];
    let cases: [(&[usize], &[bool], Option<usize>); 4] = [
        (&[8, 6, 3, 1], &[true, false, false, false], Some(18)),
        (&[8, 6, 2, 3], &[true, true, false, false], Some(19)),
        (&[5, 4], &[false, false], Some(9)),
        (&[4], &[false], None),
    ];
    for (sizes, shown, total) in cases {
        let groups: Vec<(&str, usize)> = names.into_iter().zip(sizes.iter().copied()).collect();
        let case = diagnosed_case(&case_of(&groups, "min_group = 5"));
        for (at, shown) in shown.iter().enumerate() {
            let group = &case["groups"][at];
            let people = if *shown { json!(sizes[at]) } else { Value::Null };
            assert_eq!(group["people"], people, "{sizes:?}: {at}");
            assert_eq!(group["factors"]["goal"]["score"].is_f64(), *shown, "{sizes:?}: {at}");
            if !shown {
                let hidden = &group["factors"]["goal"];
                assert_eq!((&hidden["status"], &hidden["n"]), (&json!("suppressed"), &Value::Null));
            }
        }
        assert_eq!(case["factors"]["goal"]["n"], json!(total), "{sizes:?}");
    }
}

/// R4 and R8: of eight who did not answer, less five of A, three of B would be left over; so neither who was asked nor
/// who answered is counted in a group. Five of each may be told.
#[test]
fn how_few_of_a_group_did_not_answer_is_not_left_over() {
    let person = |group: &str, goal: String| {
        let answers: String = (1..=4).map(|item| format!("goal_{item} = {goal}\n")).collect();
        format!("[[response]]\ngroup = \"{group}\"\n[response.answers]\n{answers}")
    };
    let counts = |silent: [usize; 2]| {
        let people: String = [("A", 12), ("B", 11)]
            .into_iter()
            .zip(silent)
            .flat_map(|((group, people), silent)| (0..people).map(move |at| (group, at, silent)))
            .map(|(group, at, silent)| {
                person(group, if at < silent { "\"?\"".into() } else { (2 + at % 3).to_string() })
            })
            .collect();
        let case = diagnosed_case(&format!("schema = \"lotse.case/1\"\n[case]\nmin_group = 5\n{people}"));
        let goal = |scope: &Value| scope["factors"]["goal"].clone();
        let scopes = [goal(&case), goal(&case["groups"][0]), goal(&case["groups"][1])];
        assert!(scopes.iter().all(|goal| goal["score"].is_f64()), "{scopes:?}");
        scopes.map(|goal| [goal["eligible"].as_u64(), goal["n"].as_u64()])
    };
    assert_eq!(counts([5, 3]), [[Some(23), Some(15)], [None; 2], [None; 2]]);
    assert_eq!(counts([5, 5]), [[Some(23), Some(13)], [Some(12), Some(7)], [Some(11), Some(6)]]);
    // Where one to four of all did not answer, no group says where they are, not even one all of whom did.
    assert_eq!(counts([0, 3]), [[None, Some(20)], [None; 2], [None; 2]]);
}

#[test]
fn a_single_leader_is_shown_only_with_consent_and_as_a_single_view() {
    for head in ["open_workshop = true", "min_group = 5"] {
        for consent in ["", "consent = true"] {
            let leader = format!("role = \"lead\"\n{consent}");
            let case = diagnosed_case(&case_of(&[(&leader, 1), ("role = \"staff\"", 8)], head));
            let lead = &case["groups"][0];
            assert_eq!(lead["role"], "lead");
            assert_eq!(lead["factors"]["goal"]["score"].is_f64(), !consent.is_empty(), "{head} {consent}");
            assert_eq!(lead["single_view"], !consent.is_empty(), "{head} {consent}");
            let gap = &case["gaps_between_groups"][0];
            assert_eq!(gap.is_null(), consent.is_empty(), "{head} {consent}: {gap}");
            assert_eq!(gap["ci"], Value::Null, "one person has no interval");
            assert_eq!(case["factors"]["goal"]["n"], 9);
        }
    }
}

#[test]
fn an_earlier_file_is_compared_by_the_ids_of_those_who_answered_both_times() {
    let folder = folder();
    let wave = |answers: [u8; 6]| {
        let people = answers.iter().enumerate().map(|(at, answer)| {
            let items: String = (1..=4).map(|item| format!("skills_{item} = {answer}\n")).collect();
            format!("[[response]]\nid = \"p{at}\"\n[response.answers]\n{items}")
        });
        format!("schema = \"lotse.case/1\"\n[case]\nopen_workshop = true\n{}", people.collect::<String>())
    };
    let (before, now) = (folder.path().join("before.toml"), folder.path().join("now.toml"));
    std::fs::write(&before, wave([1, 2, 3, 2, 1, 2])).unwrap();
    std::fs::write(&now, wave([2, 3, 4, 4, 2, 3])).unwrap();
    let files = format!("{} --since {}", now.display(), before.display());
    let case = &diagnosed(&files)["cases"][0];
    let change = &case["waves"][1]["factors"]["skills"]["since_previous"];
    assert_eq!((&change["pairs"], &change["trend"]), (&json!(6), &json!("better")), "{change}");
    let difference = change["difference"].as_f64().unwrap();
    assert!((difference - 7.0 / 6.0).abs() < TOLERANCE, "{difference}");
    lotse(&format!("diagnose {files} --fail-on never --lang en")).run().ends_with(0).prints("Course over 2 surveys");

    // More than half a step on average, but some rose and some fell.
    std::fs::write(&now, wave([5, 1, 5, 1, 4, 1])).unwrap();
    let change = diagnosed(&files)["cases"][0]["waves"][1]["factors"]["skills"]["since_previous"].clone();
    assert!(change["difference"].as_f64().unwrap() > 0.5, "{change}");
    assert_eq!(change["trend"], "no_clear_change", "{change}");

    lotse(&format!("diagnose {} --since examples/ready.toml", now.display())).run().ends_with(3);
    lotse(&format!("diagnose {0} {0} --since {1}", now.display(), before.display())).run().ends_with(2);
    lotse(&format!("diagnose {} --since nowhere.toml", now.display())).run().ends_with(4);
    lotse(&format!("diagnose {} --since Cargo.toml", now.display())).run().ends_with(3);
}

/// RELIABILITY R10 d: one person more or less would be readable from the difference.
#[test]
fn a_change_is_not_shown_where_it_would_betray_who_came_or_went() {
    let wave = |wave: u8, people: std::ops::Range<u8>| {
        let person = |who: u8| {
            let items: String = (1..=4).map(|item| format!("goal_{item} = {}\n", 2 + (who + wave) % 3)).collect();
            format!("[[response]]\nid = \"p{who}\"\nwave = {wave}\n[response.answers]\n{items}")
        };
        people.map(person).collect::<String>()
    };
    let change = |second: std::ops::Range<u8>| {
        let text = format!("schema = \"lotse.case/1\"\n{}{}", wave(1, 0..12), wave(2, second));
        diagnosed_case(&text)["waves"][1]["factors"]["goal"].clone()
    };
    assert!(change(0..12)["since_previous"]["difference"].is_f64(), "the same people");
    for second in [0..11, 0..13, 1..13] {
        let factor = change(second.clone());
        assert_eq!(factor["since_previous"], Value::Null, "{second:?}");
        assert!(factor["score"].is_f64(), "both means stand side by side");
    }
    assert!(change(0..17)["since_previous"]["difference"].is_f64(), "five who came are many enough");
    assert_eq!(change(0..17)["since_previous"]["ci"], Value::Null, "fewer than twenty");
}

/// METHOD C6 within what it says of itself.
#[test]
fn before_a_survey_it_says_what_so_many_answers_would_show() {
    let plan = diagnosed("--plan-survey 8");
    let chance = |mean: f64| {
        let chances = plan["chances"].as_array().unwrap().iter();
        chances.clone().find(|chance| chance["mean"] == mean).unwrap()["chance"].as_f64().unwrap()
    };
    for (mean, simulated) in [(2.1, 0.99), (2.5, 0.84), (3.0, 0.33)] {
        assert!((chance(mean) - simulated).abs() < 0.02, "{mean}: {}", chance(mean));
    }
    assert_eq!(plan["worth_from"], 8);
    lotse("diagnose --plan-survey 5 --lang de").run().ends_with(0).prints("Ab 8 Antworten");
    lotse("diagnose --plan-survey 1 --lang en").run().ends_with(0).prints("One answer proves no gap.");
    lotse("diagnose --plan-survey 0 --lang en").run().ends_with(2);
    lotse("diagnose examples/ready.toml --plan-survey 8").run().ends_with(2);
}

#[test]
fn what_cannot_be_explained_says_what_can() {
    lotse("diagnose examples/e-akte.toml --explain skils --lang en")
        .run()
        .ends_with(2)
        .says("Did you mean \"skills\"?");
    lotse("diagnose examples/e-akte.toml --explain goal --format json").run().ends_with(2);
    let stated = lotse("diagnose tests/integration/data/all-missing.toml --explain goal --lang en").run();
    stated.ends_with(1).prints("Nothing is computed here");
}

/// Where others answered, single answers are nobody's business, not even in an explanation.
#[test]
fn the_answers_of_others_are_not_shown_in_an_explanation() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, case_of(&[("role = \"staff\"", 8)], "")).unwrap();
    let ran = lotse("diagnose --explain goal --lang en --fail-on never").arg(&path).run().ends_with(0);
    assert!(!ran.stdout.contains("goal_1"), "{}", ran.stdout);
    ran.prints("is not shown");
}
