//! The result of a survey: the figures of an independent calculation, the same from every table, and nobody to be read
//! out of it.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use super::support::{Ran, folder, lotse, repository};

/// A survey of everybody with the same answers to all questions of all factors: how many, by which columns, which answer.
fn rows(head: &str, groups: &[(usize, &str, &str)]) -> String {
    let items: Vec<String> = ["goal", "plan", "skills", "incentives", "resources"]
        .iter()
        .flat_map(|factor| (1..=4).map(move |n| format!("{factor}_{n}")))
        .collect();
    let mut text = format!("{head},{}\n", items.join(","));
    for (people, keys, answers) in groups {
        for person in 0..*people {
            let answers: Vec<&str> = answers.split(' ').collect();
            let given = vec![answers[person % answers.len()]; items.len()];
            let _ = writeln!(text, "{keys},{}", given.join(","));
        }
    }
    text
}

fn survey(folder: &Path, args: &str) -> Ran {
    lotse(&format!("survey --lang en --today 2026-11-26 {args}")).within(folder).run()
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{}\n{}", ran.stdout, ran.stderr))
}

/// A group of the newest wave by its values.
fn group<'v>(result: &'v Value, values: &[&str]) -> &'v Value {
    let is_it = |group: &&Value| {
        let found = group["by"].as_array().unwrap().iter().map(|by| by["value"].as_str().unwrap());
        found.eq(values.iter().copied())
    };
    let waves = result["waves"].as_array().unwrap();
    waves.last().unwrap()["groups"].as_array().unwrap().iter().find(is_it).unwrap_or_else(|| panic!("{values:?}"))
}

fn scale<'v>(group: &'v Value, id: &str) -> &'v Value {
    group["scales"].as_array().unwrap().iter().find(|scale| scale["id"] == id).unwrap()
}

/// Means, spreads and alphas of `examples/klein-stadt/antworten.csv`, calculated with Python's `csv` and `statistics`
/// alone: a person's mean over at least two numbers; alpha over all who gave four, k/(k−1)·(1 − Σ variance / variance).
#[test]
fn the_figures_are_those_of_an_independent_calculation() {
    let place = folder();
    for name in ["umfrage.toml", "antworten.csv"] {
        std::fs::copy(repository().join("examples/klein-stadt").join(name), place.path().join(name)).unwrap();
    }
    let result = json(&survey(place.path(), "umfrage.toml --format json").ends_with(0));
    let means = [
        ("goal", 4.0725, 0.4736, 4.1528),
        ("plan", 3.2428, 0.542, 3.3333),
        ("skills", 2.808, 0.6936, 2.1806),
        ("incentives", 3.817, 0.5487, 3.7083),
        ("resources", 3.7391, 0.4826, 3.8056),
    ];
    let round = |value: f64| (value * 10.0).round() / 10.0;
    for (id, mean, sd, depot) in means {
        let all = scale(group(&result, &[]), id);
        assert_eq!((&all["n"], all["score"].as_f64()), (&Value::from(46), Some(round(mean))), "{id}");
        assert_eq!(all["sd"].as_f64(), Some(round(sd)), "{id}");
        let bauhof = scale(group(&result, &["Bauhof"]), id);
        assert_eq!((&bauhof["n"], bauhof["score"].as_f64()), (&Value::from(6), Some(round(depot))), "{id}");
        assert!(bauhof["sd"].is_null() && bauhof["ci"].is_null() && bauhof["distribution"].is_null(), "{bauhof}");
    }
    // Where one to four left out a question, how many answered all is not told, and so no alpha is.
    let alphas: Vec<(&str, f64, u64)> = group(&result, &[])["reliability"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| (found["scale"].as_str().unwrap(), found["alpha"].as_f64().unwrap(), found["n"].as_u64().unwrap()))
        .filter(|(scale, _, _)| ["goal", "plan", "skills", "incentives", "resources"].contains(scale))
        .collect();
    assert_eq!(alphas, [("goal", 0.6, 39), ("skills", 0.75, 41), ("resources", 0.61, 35)]);
    assert_eq!(result["diagnosis"]["order"], serde_json::json!(["skills", "plan"]));
}

#[test]
fn groups_too_small_and_those_that_would_give_them_away_look_alike_everywhere() {
    // V01 of RELIABILITY section 2: 12, 9 and 3 people; the nine are hidden because 24 - 12 - 9 = 3.
    let folder = folder();
    let groups = [(12, "Bauamt", "2 4"), (9, "Bürgeramt", "3 4 5"), (3, "Küche", "2")];
    std::fs::write(folder.path().join("a.csv"), rows("group", &groups)).unwrap();
    let result = json(&survey(folder.path(), "a.csv --by group --format json").ends_with(0));
    assert_eq!(scale(group(&result, &["Bauamt"]), "goal")["score"], 3.0);
    assert_eq!(group(&result, &[])["people"], 24);
    let hidden = |name: &str| {
        let group = group(&result, &[name]);
        (group["people"].clone(), scale(group, "goal").clone())
    };
    assert_eq!(hidden("Bürgeramt"), hidden("Küche"));
    let (people, goal) = hidden("Küche");
    assert!(people.is_null() && goal["score"].is_null() && goal["n"].is_null(), "{goal}");
    assert_eq!(goal["status"], "suppressed");
    for format in ["text", "markdown", "html"] {
        let page = survey(folder.path(), &format!("a.csv --by group --format {format}")).ends_with(0).stdout;
        let line = |name: &str| {
            let line = page.lines().find(|line| line.contains(name)).unwrap().to_owned();
            line.replace(name, "").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        if format != "html" {
            assert_eq!(line("Bürgeramt"), line("Küche"), "{page}");
            assert!(line("Küche").contains('·'), "{page}");
        }
        assert!(page.contains("where fewer than 5 answered"), "{page}");
        assert!(!page.contains("By groups: lotse"), "{page}");
    }
}

/// The rows of the first two sheets of a workbook, as another program reads them.
fn sheets(path: &Path) -> [Vec<Vec<calamine::Data>>; 2] {
    let mut book = calamine::open_workbook_auto(path).unwrap();
    let names = calamine::Reader::sheet_names(&book);
    [0, 1].map(|at| {
        let range = calamine::Reader::worksheet_range(&mut book, &names[at]).unwrap();
        range.rows().map(<[calamine::Data]>::to_vec).collect()
    })
}

/// A table says what the JSON says: every figure of every group, and nothing of those that are hidden.
#[test]
fn tables_hold_the_figures_of_the_json_and_hide_what_it_hides() {
    use calamine::Data;
    let folder = folder();
    let groups = [(24, "Bauamt", "2 4 3"), (9, "=Bürgeramt", "3 4 5"), (3, "Küche", "2"), (22, "+Öd", "1 2 5")];
    std::fs::write(folder.path().join("a.csv"), rows("group", &groups)).unwrap();
    let told = |format: &str| survey(folder.path(), &format!("a.csv --by group --format {format}")).ends_with(0);
    let result = json(&told("json"));
    let table = told("csv").stdout;
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let lines: Vec<std::collections::HashMap<String, String>> = reader.deserialize().map(Result::unwrap).collect();
    for format in ["xlsx", "ods"] {
        told(&format!("{format} --output out.{format}"));
    }
    let books = ["xlsx", "ods"].map(|format| sheets(&folder.path().join(format!("out.{format}"))));
    let mut at = 0;
    for (place, group) in result["waves"][0]["groups"].as_array().unwrap().iter().enumerate() {
        let name = group["by"][0]["value"].as_str().unwrap_or_default();
        let people = group["people"].as_u64().map(|n| n.to_string()).unwrap_or_default();
        for (number, scale) in group["scales"].as_array().unwrap().iter().enumerate() {
            let line = &lines[at];
            // In delimited text a formula is disarmed; in a workbook a text is a text.
            assert_eq!(line["group"].trim_start_matches('\''), name);
            assert_eq!(line["group"].starts_with('\''), name.starts_with(['=', '+']));
            assert_eq!(
                (line["people"].as_str(), line["scale"].as_str()),
                (people.as_str(), scale["id"].as_str().unwrap())
            );
            assert_eq!(line["status"], scale["status"].as_str().unwrap());
            for (column, value) in
                [("n", &scale["n"]), ("score", &scale["score"]), ("sd", &scale["sd"]), ("ci_low", &scale["ci"][0])]
            {
                assert_eq!(line[column].parse::<f64>().ok(), value.as_f64(), "{name} {column}");
            }
            for [means, details] in &books {
                let cell = &means[place + 1][2 + number];
                assert_eq!(means[place + 1][0].to_string(), if name.is_empty() { "All" } else { name });
                match (scale["status"].as_str(), scale["bound"].as_str(), scale["score"].as_f64()) {
                    (Some("suppressed"), ..) => assert_eq!(cell, &Data::String("·".to_owned())),
                    (_, None, Some(score)) => assert_eq!(cell, &Data::Float(score)),
                    (_, None, None) => assert_eq!(cell, &Data::String("–".to_owned())),
                    (_, Some(_), _) => assert!(cell.to_string().starts_with(['≥', '≤']), "{cell}"),
                }
                assert_eq!(&details[at + 1][3], cell);
                assert_eq!(calamine::DataType::get_float(&details[at + 1][5]), scale["sd"].as_f64());
            }
            at += 1;
        }
    }
    assert_eq!(at, lines.len());
    assert!(lines.iter().any(|line| line["status"] == "suppressed" && line["group"] == "Küche"), "{table}");
    survey(folder.path(), "a.csv --check --format csv").ends_with(2).says("only the result of a survey");
}

#[test]
fn two_towns_of_the_same_name_lie_in_their_districts() {
    let folder = folder();
    let groups = [(7, "Nord,Neudorf", "2"), (8, "Süd,Neudorf", "4"), (6, "Nord,Mühlau", "5 4"), (9, "Süd,Öd", "3")];
    std::fs::write(folder.path().join("a.csv"), rows("kreis,gemeinde", &groups)).unwrap();
    let result = json(&survey(folder.path(), "a.csv --by kreis/gemeinde --format json").ends_with(0));
    assert_eq!(scale(group(&result, &["Nord", "Neudorf"]), "goal")["score"], 2.0);
    assert_eq!(scale(group(&result, &["Süd", "Neudorf"]), "goal")["score"], 4.0);
    assert_eq!(group(&result, &["Nord"])["people"], 13);
    let all = result["waves"][0]["groups"].as_array().unwrap();
    assert_eq!(all.len(), 1 + 2 + 4, "no group of both towns called Neudorf");
}

#[test]
fn hundreds_of_groups_of_every_size_are_told_and_none_under_five() {
    let folder = folder();
    let names: Vec<(usize, String)> =
        (0..417).map(|at| (1 + at % 23, format!("Kreis {:02},Gemeinde Ä{at}", at % 13))).collect();
    let groups: Vec<(usize, &str, &str)> = names.iter().map(|(n, name)| (*n, name.as_str(), "2 3 4")).collect();
    std::fs::write(folder.path().join("a.csv"), rows("kreis,gemeinde", &groups)).unwrap();
    let result = json(&survey(folder.path(), "a.csv --by kreis/gemeinde --format json").ends_with(0));
    let groups = result["waves"][0]["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 1 + 13 + 417);
    let people: Vec<u64> = groups.iter().filter_map(|group| group["people"].as_u64()).collect();
    assert!(people.len() > 200 && people.iter().all(|n| *n >= 5), "{people:?}");
}

#[test]
fn while_a_wave_is_open_there_is_no_result_and_only_what_was_planned_is_shown() {
    let folder = folder();
    let file = |closed: bool| {
        let text = format!(
            "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[plan]\ntables = [[\"group\"]]\n\
             [[wave]]\nclosed = {closed}\n"
        );
        std::fs::write(folder.path().join("s.toml"), text).unwrap();
    };
    std::fs::write(folder.path().join("a.csv"), rows("group", &[(12, "Bauamt", "2 4")])).unwrap();
    file(false);
    let ran = survey(folder.path(), "s.toml").ends_with(6).says("still running").says("closed = true");
    assert_eq!(ran.stdout, "");
    survey(folder.path(), "s.toml --check").ends_with(0).prints("at least 5");
    file(true);
    survey(folder.path(), "s.toml").ends_with(0).prints("12 answers");
    survey(folder.path(), "s.toml --by role").ends_with(6).says("not in the plan");
    survey(folder.path(), "s.toml --by group").ends_with(0);
}

#[test]
fn without_a_survey_file_it_says_so_and_bad_lines_are_counted_or_refused() {
    let folder = folder();
    let text = rows("group", &[(12, "Bauamt", "2 4"), (1, "Bauamt", "9")]);
    std::fs::write(folder.path().join("a.csv"), text).unwrap();
    let ran = survey(folder.path(), "a.csv").ends_with(0).says("a.csv:14, column 2 \"goal_1\"");
    let said = ran.stdout.replace("\n   ", " ");
    assert!(said.contains("Without a survey file") && said.contains("1 line could not be read"), "{said}");
    let ran = survey(folder.path(), "a.csv --strict").ends_with(3);
    assert_eq!(ran.stdout, "");
    std::fs::write(folder.path().join("b.csv"), "goal_1\n9\n").unwrap();
    survey(folder.path(), "b.csv").ends_with(5).says("no answer");
}

#[test]
fn competences_and_scales_of_ones_own_are_told_by_group_too() {
    let folder = folder();
    let text = "schema = \"lotse.survey/1\"\nid = \"klima\"\nrows = \"a.csv\"\n[[scale]]\nid = \"climate\"\n\
                name = \"Klima\"\nitems = [\"k1\", \"k2\"]\nreversed = [\"k2\"]\n[plan]\ntables = [[\"group\"]]\n\
                [[wave]]\nclosed = true\n";
    std::fs::write(folder.path().join("s.toml"), text).unwrap();
    let answers = |n: usize, row: &str| format!("{row}\n").repeat(n);
    let table = format!("group,k1,k2\n{}{}", answers(6, "Bauamt,4,2"), answers(7, "Küche,2,3"));
    std::fs::write(folder.path().join("a.csv"), table).unwrap();
    let result = json(&survey(folder.path(), "s.toml --format json").ends_with(0));
    // k2 counts as 6 - 2 = 4 and 6 - 3 = 3; (6·4 + 7·2.5) / 13 = 3.19.
    assert_eq!(scale(group(&result, &["Bauamt"]), "climate")["score"], 4.0);
    assert_eq!(scale(group(&result, &["Küche"]), "climate")["score"], 2.5);
    assert_eq!(scale(group(&result, &[]), "climate")["score"], 3.2);
    survey(folder.path(), "s.toml").ends_with(0).prints("13 people answered").prints("Klima");
    let text = "schema = \"lotse.survey/1\"\nid = \"k\"\nrubrics = [{ id = \"digital-navigator\", version = \"1.0.0\" }]\n\
                rows = \"b.csv\"\n[[wave]]\nclosed = true\n";
    std::fs::write(folder.path().join("k.toml"), text).unwrap();
    std::fs::write(
        folder.path().join("b.csv"),
        format!("professional_1,professional_2,professional_3,professional_4\n{}", answers(6, "3,2,3,2")),
    )
    .unwrap();
    let result = json(&survey(folder.path(), "k.toml --format json").ends_with(0));
    assert_eq!(scale(group(&result, &[]), "professional")["score"], 2.5);
    survey(folder.path(), "k.toml").ends_with(0).prints("6 people answered").prints("Professional");
}

/// A closed survey by group with these people, each of whom says one thing to everything.
fn closed(folder: &Path, tables: &str, people: &[(&str, &str, &str)]) {
    let text = format!(
        "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[plan]\ntables = {tables}\n[[wave]]\nclosed = true\n"
    );
    std::fs::write(folder.join("s.toml"), text).unwrap();
    let items: Vec<String> = (1..=4).map(|n| format!("goal_{n}")).collect();
    let mut table = format!("id,group,{}\n", items.join(","));
    for (id, group, answer) in people {
        let _ = writeln!(table, "{id},{group},{}", [*answer; 4].join(","));
    }
    std::fs::write(folder.join("a.csv"), table).unwrap();
}

/// V10 of RELIABILITY section 2: 12 · 3.6667 − 11 · 3.9091 = 1, the answer of the twelfth.
#[test]
fn a_result_with_one_more_answer_is_refused_until_there_are_five() {
    let folder = folder();
    let ids: Vec<String> = (0..16).map(|at| format!("p{at}")).collect();
    let people = |n: usize| -> Vec<(&str, &str, &str)> {
        ids.iter()
            .take(n)
            .enumerate()
            .map(|(at, id)| (id.as_str(), "Bauamt", if at == 11 { "1" } else { "4" }))
            .collect()
    };
    let tell = |n: usize| {
        closed(folder.path(), "[]", &people(n));
        survey(folder.path(), "s.toml")
    };
    tell(11).ends_with(0).prints("11 answers");
    let ledger = folder.path().join("s.ledger.toml");
    let first = std::fs::read(&ledger).unwrap();
    let ran = tell(12).ends_with(6).says("fewer than 5 answers came, went or changed").says("next wave");
    assert_eq!(ran.stdout, "");
    assert_eq!(std::fs::read(&ledger).unwrap(), first);
    // The same again is the same, and sixteen are five more.
    tell(11).ends_with(0);
    assert_eq!(std::fs::read(&ledger).unwrap(), first);
    tell(16).ends_with(0).prints("16 answers");
    tell(11).ends_with(0);
    tell(15).ends_with(6);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&ledger).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let text = std::fs::read_to_string(&ledger).unwrap();
    assert!(!text.contains("p11"), "{text}");
}

/// V14: two people move from one office to the other; and one corrects an answer.
#[test]
fn who_moves_or_corrects_an_answer_is_not_given_away_either() {
    let folder = folder();
    let ids: Vec<String> = (0..34).map(|at| format!("p{at}")).collect();
    let tell = |moved: usize, corrected: usize| {
        let of = |at: usize| if at < 20 - moved { "A" } else { "B" };
        let person = |(at, id)| -> (&str, &str, &str) { (id, of(at), if at < corrected { "2" } else { "4" }) };
        let people: Vec<_> = ids.iter().map(String::as_str).enumerate().map(person).collect();
        closed(folder.path(), "[[\"group\"]]", &people);
        survey(folder.path(), "s.toml")
    };
    tell(0, 0).ends_with(0);
    tell(2, 0).ends_with(6).says("came, went or changed");
    // Three who answer otherwise went with three prints and came with three, and are three all the same.
    for corrected in 1..5 {
        tell(0, corrected).ends_with(6);
    }
    tell(0, 5).ends_with(0);
}

/// V10 of one scale: of the five who came late only one answered it, and everybody could calculate what.
#[test]
fn late_answers_to_one_scale_are_counted_for_it_alone() {
    let folder = folder();
    let text = "schema = \"lotse.survey/1\"\nid = \"klima\"\nrows = \"a.csv\"\n[[scale]]\nid = \"climate\"\n\
                items = [\"k1\"]\n[[scale]]\nid = \"rest\"\nitems = [\"k2\"]\n[[wave]]\nclosed = true\n";
    std::fs::write(folder.path().join("s.toml"), text).unwrap();
    let tell = |late: &str| {
        let table = format!("k1,k2\n{}{late}", "4,3\n".repeat(11));
        std::fs::write(folder.path().join("a.csv"), table).unwrap();
        survey(folder.path(), "s.toml")
    };
    tell("").ends_with(0);
    tell("1,2\n,2\n,2\n,2\n,2\n").ends_with(6).says("fewer than 5 answers came, went or changed");
    tell(",2\n,2\n,2\n,2\n,2\n").ends_with(0);
}

/// Cells of many people are remembered by sums, and those do for every scale.
#[test]
fn late_answers_in_a_large_cell_are_counted_too() {
    let folder = folder();
    let text = "schema = \"lotse.survey/1\"\nid = \"klima\"\nrows = \"a.csv\"\n[[scale]]\nid = \"climate\"\n\
                items = [\"k1\"]\n[[scale]]\nid = \"rest\"\nitems = [\"k2\"]\n[[wave]]\nclosed = true\n";
    std::fs::write(folder.path().join("s.toml"), text).unwrap();
    let tell = |late: &str| {
        let table = format!("k1,k2\n{}{late}", "4,3\n".repeat(1001));
        std::fs::write(folder.path().join("a.csv"), table).unwrap();
        survey(folder.path(), "s.toml")
    };
    tell("").ends_with(0);
    tell("").ends_with(0);
    tell("1,2\n").ends_with(6);
    tell("1,2\n,2\n,2\n,2\n,2\n").ends_with(6);
    tell(",2\n,2\n,2\n,2\n,2\n").ends_with(0);
    assert!(std::fs::metadata(folder.path().join("s.ledger.toml")).unwrap().len() < 2_000);
}

/// Only three answered k2, so two scales over the same people differ by what those three said to it.
#[test]
fn other_scales_over_the_same_answers_are_another_plan() {
    let folder = folder();
    let file = |name: &str, items: &str, reversed: &str| {
        let text = format!(
            "schema = \"lotse.survey/1\"\nid = \"klima\"\nrows = \"a.csv\"\n[[scale]]\nid = \"climate\"\n\
             name = \"{name}\"\nitems = [{items}]\nreversed = [{reversed}]\n[[scale]]\nid = \"rest\"\n\
             items = [\"k3\"]\n[[wave]]\nclosed = true\n"
        );
        std::fs::write(folder.path().join("s.toml"), text).unwrap();
    };
    let table = format!("k1,k2,k3\n{}{}", "4,,3\n".repeat(9), "4,1,3\n".repeat(3));
    std::fs::write(folder.path().join("a.csv"), table).unwrap();
    file("Klima", "\"k1\"", "");
    survey(folder.path(), "s.toml").ends_with(0);
    file("Klima", "\"k1\", \"k2\"", "");
    survey(folder.path(), "s.toml").ends_with(6).says("another plan");
    file("Klima", "\"k1\"", "\"k1\"");
    survey(folder.path(), "s.toml").ends_with(6).says("another plan");
    file("Arbeitsklima", "\"k1\"", "");
    survey(folder.path(), "s.toml").ends_with(0);
}

#[test]
fn another_plan_over_the_same_answers_is_refused_and_a_broken_ledger_is_not_passed_over() {
    let folder = folder();
    let ids: Vec<String> = (0..12).map(|at| format!("p{at}")).collect();
    let people: Vec<(&str, &str, &str)> = ids.iter().map(|id| (id.as_str(), "A", "3")).collect();
    closed(folder.path(), "[]", &people);
    survey(folder.path(), "s.toml").ends_with(0);
    closed(folder.path(), "[[\"group\"]]", &people);
    survey(folder.path(), "s.toml").ends_with(6).says("another plan");
    std::fs::write(folder.path().join("s.ledger.toml"), "schema = \"lotse.ledger/1\"\nsalz = 1\n").unwrap();
    survey(folder.path(), "s.toml").ends_with(3).says("s.ledger.toml:2:1").says("`salz`").says("`salt`");
}

/// Whoever reads the result does not know the ids of questions.
#[test]
fn a_question_that_runs_against_the_others_is_named_in_words() {
    let folder = folder();
    let mut text = "goal_1,goal_2,goal_3,goal_4\n".to_owned();
    for person in 0..30 {
        let high = 2 + person % 4;
        let _ = writeln!(text, "{high},{high},{high},{}", 7 - high);
    }
    std::fs::write(folder.path().join("a.csv"), text).unwrap();
    let ran = survey(folder.path(), "a.csv").ends_with(0);
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("\"It is known how we will recognise that the goal has been met.\" (goal_4) runs against"),
        "{said}"
    );
    assert!(said.contains("By groups: lotse survey a.csv"), "{said}");
}

/// Answers to the four questions on the goal: of each group how many, from where on, by which step, and how many of
/// them leave out the second question.
fn goal_answers(groups: &[(&str, usize, usize, usize, usize)]) -> String {
    let mut text = "group,goal_1,goal_2,goal_3,goal_4\n".to_owned();
    for (group, people, from, step, leave_out) in groups {
        for at in 0..*people {
            let i = from + at * step;
            let level = i * 7 % 5;
            let second = (1 + (level + i % 2) % 5).to_string();
            let second = if at + leave_out >= *people { "" } else { &second };
            let (third, fourth) = (1 + (level + i * i % 3) % 5, 1 + (4 - level + i % 3) % 5);
            let _ = writeln!(text, "{group},{},{second},{third},{fourth}", 1 + level);
        }
    }
    text
}

/// Of the goal in a group: how many answered all, alpha, its interval, each question with the others.
fn alpha(group: &Value) -> Option<(u64, f64, [f64; 2], Vec<f64>)> {
    let found = group["reliability"].as_array().unwrap().iter().find(|found| found["scale"] == "goal")?;
    let number = |value: &Value| value.as_f64().unwrap();
    let rests = found["item_rest"].as_array().unwrap().iter().map(|rest| number(&rest["r"])).collect();
    let interval = [number(&found["ci"][0]), number(&found["ci"][1])];
    Some((found["n"].as_u64().unwrap(), number(&found["alpha"]), interval, rests))
}

/// Calculated with Python alone: variances and covariances with n - 1 of all who answered every question,
/// k/(k-1)*(1 - sum of variances / variance of sums), the quantiles of F from the incomplete beta function by continued
/// fraction and bisection.
#[test]
fn how_far_questions_measure_the_same_is_told_of_groups_as_calculated_elsewhere() {
    let folder = folder();
    std::fs::write(folder.path().join("a.csv"), goal_answers(&[("A", 24, 0, 1, 0), ("B", 30, 1, 3, 6)])).unwrap();
    let result = json(&survey(folder.path(), "a.csv --by group --format json").ends_with(0));
    let of = |values: &[&str]| alpha(group(&result, values));
    assert_eq!(of(&[]), Some((48, 0.59, [0.36, 0.75], vec![0.25, 0.67, 0.46, 0.16])));
    assert_eq!(of(&["A"]), Some((24, 0.51, [0.09, 0.77], vec![0.32, 0.67, 0.41, -0.08])));
    assert_eq!(of(&["B"]), Some((24, 0.66, [0.36, 0.84], vec![0.2, 0.67, 0.51, 0.41])));
    for format in ["text", "html"] {
        let page = survey(folder.path(), &format!("a.csv --by group --format {format}")).ends_with(0).stdout;
        let said = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            said.contains("0.51") && said.contains("0.09 – 0.77") && said.contains("at least 20 answered"),
            "{page}"
        );
        // In A the fourth runs against the others by chance only: from -0.47 to 0.33.
        assert!(!said.contains("(goal_4) runs against"), "{page}");
    }
}

/// In B the fourth question was understood the other way round; in A it runs against the others by chance alone.
#[test]
fn a_question_that_runs_against_the_others_in_one_group_is_named_with_the_group() {
    let folder = folder();
    let mut text = goal_answers(&[("A", 24, 0, 1, 0)]);
    for person in 0..30 {
        let high = 1 + person % 5;
        let _ = writeln!(text, "B,{high},{},{high},{}", 1 + (person + person / 5 % 2) % 5, 6 - high);
    }
    std::fs::write(folder.path().join("a.csv"), text).unwrap();
    let page = survey(folder.path(), "a.csv --by group").ends_with(0).stdout;
    let said = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let point = said.split(" • ").find(|point| point.contains("(goal_4) runs against")).unwrap();
    assert!(point.contains("; B −0.") && !point.contains("A −"), "{point}");
}

#[test]
fn alpha_is_not_told_of_a_group_that_leaves_over_too_few_or_those_who_left_something_out() {
    let folder = folder();
    let told = |groups: &[(&str, usize, usize, usize, usize)]| {
        std::fs::write(folder.path().join("a.csv"), goal_answers(groups)).unwrap();
        let result = json(&survey(folder.path(), "a.csv --by group --format json").ends_with(0));
        let spread = |of: &Value| scale(of, "goal")["sd"].is_number();
        [&[][..], &["A"], &["B"]].map(|values| {
            let of = group(&result, values);
            (spread(of), alpha(of).is_some())
        })
    };
    // Both groups have details; of B only fifteen answered all, and they would be left over.
    assert_eq!(told(&[("A", 24, 0, 1, 0), ("B", 22, 1, 3, 7)]), [(true, true), (true, false), (true, false)]);
    // Three of B left something out, who would be what five of A leave over of eight.
    assert_eq!(told(&[("A", 30, 0, 1, 5), ("B", 30, 1, 3, 3)]), [(true, true), (true, false), (true, false)]);
    assert_eq!(told(&[("A", 30, 0, 1, 5), ("B", 30, 1, 3, 5)]), [(true, true), (true, true), (true, true)]);
    assert_eq!(told(&[("A", 30, 0, 1, 0), ("B", 30, 1, 3, 3)]), [(true, false), (true, true), (true, false)]);
}

/// A question to which all gave the same answer has no correlation, and a dash in its place would say so (R7).
#[test]
fn a_question_all_answered_alike_does_not_show_in_the_correlations() {
    let folder = folder();
    let mut text = "goal_1,goal_2,goal_3,goal_4\n".to_owned();
    for person in 0..30 {
        let _ = writeln!(text, "{},{},{},5", 1 + person % 5, 1 + person % 4, 1 + person % 3);
    }
    std::fs::write(folder.path().join("a.csv"), text).unwrap();
    let result = json(&survey(folder.path(), "a.csv --format json").ends_with(0));
    assert_eq!(scale(group(&result, &[]), "goal")["n"], 30);
    assert_eq!(alpha(group(&result, &[])), None);
}

/// R10 (e): a ledger that is gone looks like that of a survey of which nothing was told; the survey file knows better.
#[test]
fn a_lost_ledger_is_missed_and_going_on_without_it_is_told_from_then_on() {
    let folder = folder();
    let (file, ledger) = (folder.path().join("s.toml"), folder.path().join("s.ledger.toml"));
    let plan = "# Vereinbart mit dem Personalrat.\r\nschema = \"lotse.survey/1\"\r\nid = \"x\" # fest\r\n\
                rows = \"a.csv\"\r\n[[wave]]\r\nclosed = true\r\n";
    std::fs::write(&file, plan).unwrap();
    std::fs::write(folder.path().join("a.csv"), rows("group", &[(12, "Bauamt", "2 4")])).unwrap();
    survey(folder.path(), "s.toml").ends_with(0);
    let noted = std::fs::read_to_string(&file).unwrap();
    let line = noted.lines().find(|line| line.starts_with("ledger = ")).unwrap();
    assert!(line.contains("results = 1") && line.contains("last = 2026-11-26"), "{line}");
    assert_eq!(noted.replace(&format!("{line}\r\n"), ""), plan, "nothing else in the file has changed");
    // The same again changes neither file.
    survey(folder.path(), "s.toml").ends_with(0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), noted);

    let whole = std::fs::read(&ledger).unwrap();
    std::fs::remove_file(&ledger).unwrap();
    let ran = survey(folder.path(), "s.toml").ends_with(6).says("s.ledger.toml").says("is missing");
    let said = ran.says("last result of 26 November 2026").says("backup").says("--accept-lost-ledger");
    assert_eq!(said.stdout, "");
    assert!(!ledger.exists());
    std::fs::write(&ledger, &whole).unwrap();
    let told = survey(folder.path(), "s.toml").ends_with(0).stdout;
    assert!(!told.contains("ledger"), "{told}");

    std::fs::remove_file(&ledger).unwrap();
    let accepted = lotse("survey --lang en --today 2026-12-01 s.toml --accept-lost-ledger").within(folder.path()).run();
    accepted.ends_with(0).prints("On 1 December 2026 the ledger");
    // From then on nothing is missing, and it is still told.
    let result = json(&survey(folder.path(), "s.toml --format json").ends_with(0));
    assert_eq!(result["ledger_lost"], "2026-12-01");
    survey(folder.path(), "s.toml --format html").ends_with(0).prints("On 1 December 2026 the ledger");
    std::fs::write(&ledger, &whole).unwrap();
    survey(folder.path(), "s.toml").ends_with(6).says("no longer the same");
}

#[test]
fn a_ledger_that_is_older_or_changed_or_cut_off_is_missed_and_one_that_knows_more_is_not() {
    let folder = folder();
    let (file, ledger) = (folder.path().join("s.toml"), folder.path().join("s.ledger.toml"));
    let ids: Vec<String> = (0..24).map(|at| format!("p{at}")).collect();
    let tell = |n: usize| {
        let people: Vec<(&str, &str, &str)> = ids.iter().take(n).map(|id| (id.as_str(), "A", "3")).collect();
        let noted = std::fs::read_to_string(&file).ok();
        closed(folder.path(), "[]", &people);
        // Only the answers are new.
        if let Some(noted) = noted {
            std::fs::write(&file, noted).unwrap();
        }
        survey(folder.path(), "s.toml")
    };
    tell(12).ends_with(0);
    let (first_note, first) = (std::fs::read(&file).unwrap(), std::fs::read(&ledger).unwrap());
    tell(18).ends_with(0);
    let (second_note, second) = (std::fs::read(&file).unwrap(), std::fs::read_to_string(&ledger).unwrap());
    // The backup of yesterday does not know what was told today.
    std::fs::write(&ledger, &first).unwrap();
    tell(24).ends_with(6).says("no longer the same");
    // One figure changed by hand.
    std::fs::write(&ledger, second.replacen("\"12/", "\"11/", 1)).unwrap();
    tell(24).ends_with(6).says("no longer the same");
    // Cut off in the middle of a line.
    std::fs::write(&ledger, &second[..second.len() - 20]).unwrap();
    tell(24).ends_with(3).says("cannot be read").says("backup").says("--accept-lost-ledger");
    // A run that was killed between both files: the ledger knows more than the file says.
    std::fs::write(&ledger, &second).unwrap();
    std::fs::write(&file, &first_note).unwrap();
    tell(18).ends_with(0);
    assert_eq!(std::fs::read(&file).unwrap(), second_note);
    tell(24).ends_with(0);
}

/// A ledger remembers up to a thousand people of every cell, so it may be larger than any file a person writes.
#[test]
fn a_ledger_may_be_larger_than_other_files() {
    let folder = folder();
    let (file, ledger) = (folder.path().join("s.toml"), folder.path().join("s.ledger.toml"));
    let table = |n: usize| std::fs::write(folder.path().join("a.csv"), rows("group", &[(n, "A", "2 4")])).unwrap();
    let plan = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[[wave]]\nclosed = true\n";
    std::fs::write(&file, plan).unwrap();
    table(12);
    survey(folder.path(), "s.toml").ends_with(0);
    let long = format!("# {}\n", "x".repeat(998)).repeat(9_000);
    std::fs::write(&ledger, std::fs::read_to_string(&ledger).unwrap() + &long).unwrap();
    survey(folder.path(), "s.toml").ends_with(0);
    table(13);
    survey(folder.path(), "s.toml").ends_with(6).says("fewer than 5 answers");
}

#[test]
fn going_on_with_an_older_ledger_still_asks_what_is_left_of_it() {
    let folder = folder();
    let (file, ledger) = (folder.path().join("s.toml"), folder.path().join("s.ledger.toml"));
    let table = |n: usize| std::fs::write(folder.path().join("a.csv"), rows("group", &[(n, "A", "2 4")])).unwrap();
    let plan = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[[wave]]\nclosed = true\n";
    std::fs::write(&file, plan).unwrap();
    table(12);
    survey(folder.path(), "s.toml").ends_with(0);
    let first = std::fs::read(&ledger).unwrap();
    table(18);
    survey(folder.path(), "s.toml").ends_with(0);
    std::fs::write(&ledger, &first).unwrap();
    table(13);
    survey(folder.path(), "s.toml --accept-lost-ledger").ends_with(6).says("fewer than 5 answers came");
    table(17);
    survey(folder.path(), "s.toml --accept-lost-ledger").ends_with(0).prints("was missing");
}

/// V06 of RELIABILITY section 2: 30 people, 15 of A, 12 of B, 3 of the leadership. Without the leadership there are 27,
/// and 30 - 27 are three.
/// What is typed is the same as what stands in the file, to the byte, and the ledger takes it for part of the plan.
#[test]
fn a_filter_that_is_typed_is_one_of_the_plan() {
    let folder = folder();
    let groups = [(15, "A,staff", "2 4"), (12, "B,staff", "3"), (6, "L,lead", "2 4")];
    std::fs::write(folder.path().join("a.csv"), rows("group,role", &groups)).unwrap();
    let write = |filter: &str| {
        let head = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[plan]\ntables = [[\"group\"]]\n";
        std::fs::write(folder.path().join("s.toml"), format!("{head}{filter}[[wave]]\nclosed = true\n")).unwrap();
        let _ = std::fs::remove_file(folder.path().join("s.ledger.toml"));
    };
    write("[[plan.filter]]\nname = \"group: A, B\"\ncolumn = \"group\"\nvalues = [\"A\", \"B\"]\n");
    let planned = survey(folder.path(), "s.toml --format json").ends_with(0).stdout.clone();
    write("");
    let typed = || survey(folder.path(), "s.toml --format json --filter group=A,B").ends_with(0).stdout.clone();
    assert_eq!(typed(), planned);
    assert_eq!(typed(), planned);
    assert_eq!(
        group(&json(&survey(folder.path(), "s.toml --format json --filter group=A,B")), &["group: A, B"])["people"],
        27
    );
    // Without it, or with another, it is another plan over the same answers.
    for other in ["s.toml", "s.toml --filter group=A,B --filter role=lead"] {
        survey(folder.path(), other).ends_with(6).says("another plan").says("a --filter is part of the plan");
    }
    // Whom it leaves out must not be left over: three of the leadership.
    let groups = [(15, "A,staff", "2 4"), (12, "B,staff", "3"), (3, "L,lead", "2 4")];
    std::fs::write(folder.path().join("b.csv"), rows("group,role", &groups)).unwrap();
    let bare = json(&survey(folder.path(), "b.csv --format json --by group --filter role=staff"));
    assert_eq!(group(&bare, &[])["people"], 30);
    assert!(group(&bare, &["role: staff"])["people"].is_null());
    survey(folder.path(), "a.csv --filter role=staff").ends_with(0).prints("role: staff").prints("27");
}

#[test]
fn a_filter_that_cannot_be_one_says_what_to_type() {
    let folder = folder();
    let groups = [(15, "A,staff", "2 4"), (12, "B,staff", "3")];
    std::fs::write(folder.path().join("a.csv"), rows("group,role", &groups)).unwrap();
    let text = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[[wave]]\nclosed = true\n";
    std::fs::write(folder.path().join("s.toml"), text).unwrap();
    for wrong in ["role", "=staff", "role=", "role=staff,,lead"] {
        survey(folder.path(), &format!("s.toml --filter {wrong}")).ends_with(2).says(wrong).says("--filter role=staff");
    }
    survey(folder.path(), "s.toml --filter kreis=Nord").ends_with(2).says("of group and role").says("[attributes]");
    survey(folder.path(), "a.csv --filter kreis=Nord").ends_with(3).says("kreis");
    let twice = "s.toml --filter role=staff,lead --filter role=lead,staff";
    survey(folder.path(), twice).ends_with(2).says("role=lead,staff").says("once");
    survey(folder.path(), "s.toml --filter role=lead --merge").ends_with(2);
    assert!(!folder.path().join("s.ledger.toml").exists());
}

#[test]
fn a_filter_is_one_more_group_and_never_leaves_over_whom_it_leaves_out() {
    let folder = folder();
    let file = |tables: &str, values: &str| {
        let text = format!(
            "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[plan]\ntables = {tables}\n[[plan.filter]]\n\
             name = \"ohne Leitung\"\ncolumn = \"group\"\nvalues = [{values}]\n[[wave]]\nclosed = true\n"
        );
        std::fs::write(folder.path().join("s.toml"), text).unwrap();
        let _ = std::fs::remove_file(folder.path().join("s.ledger.toml"));
        json(&survey(folder.path(), "s.toml --format json").ends_with(0))
    };
    let people = |result: &Value, values: &[&str]| group(result, values)["people"].as_u64();
    let table = |leadership: usize| {
        let groups = [(15, "A,staff", "2 4"), (12, "B,staff", "3"), (leadership, "L,lead", "2 4")];
        std::fs::write(folder.path().join("a.csv"), rows("group,role", &groups)).unwrap();
    };
    table(3);
    let result = file("[[\"group\"]]", "\"A\", \"B\"");
    let shown = [&[][..], &["A"], &["B"], &["L"], &["ohne Leitung"]].map(|values| people(&result, values));
    assert_eq!(shown, [Some(30), Some(15), None, None, None]);
    table(6);
    // With six of the leadership everything may be told, also by a table of the filter.
    let result = file("[[\"group\"], [\"role\"]]", "\"A\", \"B\"");
    assert_eq!(people(&result, &["ohne Leitung"]), Some(27));
    let filtered = group(&result, &["staff", "ohne Leitung"]);
    assert_eq!(filtered["by"][1], serde_json::json!({"column": "filter", "value": "ohne Leitung"}));
    assert_eq!((&filtered["people"], &scale(filtered, "goal")["score"]), (&Value::from(27), &Value::from(3.0)));
    survey(folder.path(), "s.toml").ends_with(0).prints("By selection").prints("ohne Leitung");
    survey(folder.path(), "s.toml --plan")
        .ends_with(0)
        .prints("the same tables of \"ohne Leitung\" only (Group: A and B)");
    // Another filter is another plan.
    let text = std::fs::read_to_string(folder.path().join("s.toml")).unwrap();
    std::fs::write(folder.path().join("s.toml"), text.replace("[\"A\", \"B\"]", "[\"A\"]")).unwrap();
    survey(folder.path(), "s.toml").ends_with(6).says("another plan");
    std::fs::write(folder.path().join("s.toml"), text.replace("column = \"group\"", "column = \"gruppe\"")).unwrap();
    survey(folder.path(), "s.toml").ends_with(3).says("`group`");
}
