//! `lotse compare` as a user sees it: views on people side by side, and rounds in which nobody sees others too early.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::support::{Ran, folder, lotse};

const IDS: [&str; 4] = ["professional", "methodical", "social", "personal"];

/// A desk with profiles.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Desk(folder())
    }

    /// A profile with these levels, in the order of the catalogue; what is not given is not relevant.
    fn profile(&self, name: &str, head: &str, levels: &[&str]) -> PathBuf {
        self.file(name, "lotse.profile/1", head, levels, "")
    }

    fn file(&self, name: &str, schema: &str, head: &str, levels: &[&str], rest: &str) -> PathBuf {
        let ids = IDS.iter().flat_map(|area| (1..=6).map(move |at| format!("{area}_{at}")));
        let mut text = format!("schema = \"{schema}\"\n{head}\n[rating]\n");
        for (at, id) in ids.enumerate() {
            let level = levels.get(at).copied().unwrap_or("\"-\"");
            if level != "open" {
                writeln!(text, "{id} = {level}").unwrap();
            }
        }
        let path = self.0.path().join(name);
        std::fs::write(&path, text + rest).unwrap();
        path
    }

    fn run(&self, args: &str) -> Ran {
        lotse(&format!("compare {args}")).within(self.0.path()).run()
    }

    fn json(&self, args: &str) -> Value {
        serde_json::from_str(&self.run(&format!("{args} --format json")).ends_with(0).stdout).unwrap()
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

fn numbers(levels: &[u8]) -> Vec<String> {
    levels.iter().map(ToString::to_string).collect()
}

fn strs(levels: &[String]) -> Vec<&str> {
    levels.iter().map(String::as_str).collect()
}

#[track_caller]
fn close(got: &Value, expected: f64) {
    assert!(got.as_f64().is_some_and(|got| (got - expected).abs() < 5e-5), "{got} {expected}");
}

/// METHOD C9.
#[test]
fn own_and_other_view_agree_as_the_method_computes() {
    let desk = Desk::new();
    desk.profile("own.toml", "subject = \"A\"", &strs(&numbers(&[4, 3, 5, 2, 4, 3, 3, 4, 5, 2])));
    desk.profile("lead.toml", "rater = \"lead\"\nsubject = \"A\"", &strs(&numbers(&[3, 3, 4, 2, 3, 3, 4, 3, 4, 2])));
    let view = &desk.json("own.toml lead.toml")["person"]["views"][0];
    close(&view["mean_difference"], 0.40);
    close(&view["mean_distance"], 0.60);
    close(&view["kappa"], 0.6471);
    close(&view["icc"], 0.6707);
    assert_eq!(view["n"], 10);
    let order = desk.json("lead.toml own.toml");
    assert_eq!(order["person"]["views"][0]["mean_difference"], view["mean_difference"], "own minus other, always");
}

/// METHOD C6.
#[test]
fn every_pair_of_levels_has_the_name_the_method_gives_it() {
    let desk = Desk::new();
    desk.profile("own.toml", "", &["5", "5", "2", "2", "3", "4", "4"]);
    desk.profile("lead.toml", "rater = \"lead\"", &["4", "3", "4", "2", "3", "3", "\"?\""]);
    let json = desk.json("own.toml lead.toml");
    let labels: Vec<Value> = json["person"]["views"][0]["competences"]
        .as_array()
        .unwrap()
        .iter()
        .take(7)
        .map(|line| line["johari"].clone())
        .collect();
    let expected =
        json!(["shared_strength", "blind_spot", "hidden_strength", "shared_field", "agreed", "blind_spot", null]);
    assert_eq!(Value::from(labels), expected);
    let differences = |at: usize| json["person"]["views"][0]["competences"][at]["difference"].clone();
    assert_eq!([differences(1), differences(2), differences(6)], [json!(2.0), json!(-2.0), Value::Null]);
}

#[test]
fn two_constant_views_have_no_kappa_but_differ_if_they_differ() {
    let desk = Desk::new();
    let constant = |level: &'static str| vec![level; 12];
    desk.profile("own.toml", "", &constant("3"));
    for (level, kappa) in [("3", Value::Null), ("4", json!(0.0))] {
        desk.profile("lead.toml", "rater = \"lead\"", &constant(level));
        assert_eq!(desk.json("own.toml lead.toml")["person"]["views"][0]["kappa"], kappa);
    }
}

#[test]
fn peers_are_shown_only_as_the_mean_of_three_and_one_twice_is_one() {
    let desk = Desk::new();
    desk.profile("own.toml", "", &["3"; 12]);
    let peer = |name: &str, code: &str, level: &'static str, date: &str| {
        desk.profile(name, &format!("rater = \"peer\"\nrater_code = \"{code}\"\ndate = {date}"), &[level; 12]);
    };
    peer("p1.toml", "P1", "2", "2026-01-01");
    peer("p2.toml", "P2", "4", "2026-01-01");
    peer("again.toml", "P2", "5", "2026-01-02");
    let two = desk.run("own.toml p1.toml p2.toml again.toml --lang en").ends_with(0);
    assert!(!two.stdout.contains("4.0") && !two.stdout.contains("shares it"), "{}", two.stdout);
    let json = desk.json("own.toml p1.toml p2.toml again.toml");
    assert_eq!(json["person"]["views"], json!([]), "two peers are too few");
    peer("p3.toml", "P3", "5", "2026-01-01");
    let view = desk.json("own.toml p1.toml p2.toml again.toml p3.toml")["person"]["views"][0].clone();
    assert_eq!((&view["raters"], &view["competences"][0]["other"]), (&json!(3), &json!(4.0)), "2, 5 and 5");
    assert_eq!(view["kappa"], Value::Null, "kappa is of two raters");
    for path in ["a", "b", "c"] {
        desk.profile(&format!("{path}.toml"), "rater = \"peer\"", &["4"; 12]);
    }
    let json = desk.json("own.toml a.toml b.toml c.toml");
    assert_eq!(json["person"]["views"], json!([]), "without a code nobody knows that they are three");
}

#[test]
fn others_are_never_averaged_with_each_other_or_the_own_view() {
    let desk = Desk::new();
    desk.profile("own.toml", "", &["5"; 12]);
    desk.profile("lead.toml", "rater = \"lead\"", &["1"; 12]);
    desk.profile("trainer.toml", "rater = \"trainer\"", &["3"; 12]);
    let json = desk.json("own.toml lead.toml trainer.toml");
    let others: Vec<&Value> =
        json["person"]["views"].as_array().unwrap().iter().map(|view| &view["competences"][0]["other"]).collect();
    assert_eq!(others, [&json!(1.0), &json!(3.0)]);
}

#[test]
fn an_unfinished_view_keeps_all_the_others_covered() {
    let desk = Desk::new();
    desk.profile("own.toml", "subject = \"A\"", &["5", "4", "open"]);
    desk.profile("lead.toml", "rater = \"lead\"\nsubject = \"A\"", &["2"; 24]);
    let json = desk.json("own.toml lead.toml");
    assert_eq!(json["person"], Value::Null);
    assert_eq!(json["waiting"][0]["handed_in"], false);
    let text = desk.run("own.toml lead.toml --lang en").ends_with(0).stdout;
    assert!(text.contains("1 of 2 have handed in") && !text.contains("contributes"), "{text}");
}

#[test]
fn a_round_shows_who_has_handed_in_and_nothing_else_until_all_have() {
    let desk = Desk::new();
    let round = "schema = \"lotse.round/1\"\nsubject = \"A\"\nuntil = 2026-12-15\n[[rating]]\nrater = \"self\"\nfile = \
                 \"own.toml\"\n[[rating]]\nrater = \"lead\"\nfile = \"lead.toml\"\nsecond = \"lead-2.toml\"\n";
    std::fs::write(desk.path().join("round.toml"), round).unwrap();
    desk.run("round.toml --lang en").ends_with(0).prints("0 of 2 have handed in");
    desk.profile("lead.toml", "rater = \"lead\"\nsubject = \"A\"", &["2"; 24]);
    let one = desk.run("round.toml --lang en").ends_with(0).prints("1 of 2 have handed in");
    assert!(!one.stdout.contains("contributes"), "{}", one.stdout);
    desk.profile("own.toml", "subject = \"A\"", &["5"; 24]);
    let both = desk.run("round.toml --lang en").ends_with(0).prints("contributes").prints("blind spot");
    let after = both.stdout.split("0 of 1 have handed in").nth(1);
    assert!(after.is_some_and(|text| text.contains("after the talk")), "the second one is awaited\n{}", both.stdout);
    desk.profile("lead-2.toml", "rater = \"lead\"\nsubject = \"A\"\nturn = 2", &["4"; 24]);
    let json = desk.json("round.toml");
    let views = json["person"]["views"].as_array().unwrap();
    let seen: Vec<_> = views.iter().map(|view| (&view["turn"], &view["competences"][0]["other"])).collect();
    assert_eq!(seen, [(&json!(1), &json!(2.0)), (&json!(2), &json!(4.0))], "beside the first, never over it");
    assert_eq!(views[1]["competences"][0]["difference"], 1.0, "the own view stands as it was");
}

#[test]
fn a_file_that_is_not_what_the_round_awaits_is_refused() {
    let desk = Desk::new();
    let round = "schema = \"lotse.round/1\"\nsubject = \"A\"\n[[rating]]\nrater = \"lead\"\nfile = \"lead.toml\"\n";
    std::fs::write(desk.path().join("round.toml"), round).unwrap();
    for head in ["rater = \"trainer\"", "rater = \"lead\"\nsubject = \"B\"", "rater = \"lead\"\nturn = 2"] {
        desk.profile("lead.toml", head, &["2"; 24]);
        desk.run("round.toml --lang en").ends_with(3).says("does not belong to this entry");
    }
    std::fs::write(desk.path().join("round.toml"), "schema = \"lotse.round/1\"\n[[rating]]\nratr = \"lead\"\n")
        .unwrap();
    desk.run("round.toml --lang en").ends_with(3).says("did you mean `rater`?").says("round.toml:2");
}

/// METHOD C7: 2.5 to 3.5 is reliable, 2.5 to 3.0 is not, 3.0 to 2.0 is a reliable fall.
#[test]
fn over_time_an_area_must_move_a_whole_level() {
    let desk = Desk::new();
    let own = |name: &str, date: &str, levels: &[&str]| {
        desk.profile(name, &format!("subject = \"A\"\ndate = {date}"), levels);
    };
    let area = |json: &Value| json["person"]["course"]["areas"][0].clone();
    own("a.toml", "2024-05-01", &["2", "3", "2", "3", "2", "3"]);
    for (after, index, reliable) in [
        (["3", "4", "3", "4", "3", "4"], 1.976, true),
        (["3", "3", "3", "3", "3", "3"], 0.988, false),
        (["1", "2", "1", "2", "2", "1"], -1.976, true),
    ] {
        own("b.toml", "2025-05-01", &after);
        let change = area(&desk.json("b.toml a.toml"))["since_previous"].clone();
        let got = change["index"].as_f64().unwrap();
        assert!((got - index).abs() < 5e-4, "{got} {index}");
        assert_eq!(change["reliable"], reliable, "{index}");
    }
    own("c.toml", "2026-05-01", &["4", "4", "4", "4", "4", "4"]);
    let course = desk.json("c.toml a.toml b.toml");
    assert_eq!(course["person"]["course"]["dates"], json!(["2024-05-01", "2025-05-01", "2026-05-01"]));
    assert!(area(&course)["since_first"]["index"].as_f64().unwrap() > 2.0);
    own("few.toml", "2027-05-01", &["4", "4", "\"?\"", "\"?\"", "\"?\"", "\"-\""]);
    assert_eq!(area(&desk.json("c.toml few.toml"))["since_previous"], Value::Null, "two are too few");
}

#[test]
fn a_then_rating_stands_beside_the_real_one() {
    let desk = Desk::new();
    desk.profile("a.toml", "date = 2024-05-01", &["3"; 6]);
    let then: String = (1..=6).map(|at| format!("professional_{at} = 2\n")).collect();
    desk.file("b.toml", "lotse.profile/1", "date = 2025-05-01", &["4"; 6], &format!("[then]\n{then}"));
    let area = desk.json("a.toml b.toml")["person"]["course"]["areas"][0].clone();
    assert_eq!((&area["since_previous"]["before"], &area["since_then"]["before"]), (&json!(3.0), &json!(2.0)));
    desk.run("a.toml b.toml --lang de").prints("seit damals, aus heutiger Sicht");
}

#[test]
fn several_persons_stand_in_the_order_given_and_nobody_is_added_up() {
    let desk = Desk::new();
    let names = [("c.toml", "C", "1"), ("a.toml", "A", "5"), ("b.toml", "B", "3")];
    for (file, subject, level) in names {
        for rater in ["lead", "trainer"] {
            let head = format!("rater = \"{rater}\"\nsubject = \"{subject}\"");
            desk.profile(&format!("{rater}-{file}"), &head, &[level; 24]);
        }
    }
    let files = "lead-c.toml trainer-c.toml lead-a.toml trainer-a.toml lead-b.toml trainer-b.toml";
    let panel = desk.json(files)["panel"].clone();
    let subjects: Vec<&str> =
        panel["columns"].as_array().unwrap().iter().map(|column| column["subject"].as_str().unwrap()).collect();
    assert_eq!(subjects, ["C", "C", "A", "A", "B", "B"]);
    assert_eq!((&panel["alpha"], &panel["kappa"]), (&json!(1.0), &json!(1.0)), "they agree fully");
    desk.run(&format!("{files} --lang en")).ends_with(0).prints("staff council").prints("there is no other");
    let one = desk.json("lead-c.toml lead-a.toml");
    assert_eq!(one["panel"]["alpha"], Value::Null, "one rater agrees with nobody");
}

#[test]
fn profiles_of_an_earlier_catalogue_are_compared_where_competences_are_the_same() {
    let desk = Desk::new();
    let builtin = std::fs::read_to_string(super::support::repository().join("rubrics/digital-navigator.toml")).unwrap();
    let own = builtin.replacen("version = \"1.0.0\"", "version = \"2.0.0\"", 1).replacen(
        "[scale]\n",
        "[[moved]]\nfrom = \"old_1\"\nto = \"social_1\"\n\n[scale]\n",
        1,
    );
    std::fs::write(desk.path().join("catalogue.toml"), own).unwrap();
    let earlier = "schema = \"lotse.profile/1\"\nrubrics = [{ id = \"digital-navigator\", version = \"1.0.0\" }]\n\
                   rater = \"lead\"\nnext = \"finished\"\n[rating]\nold_1 = 5\ngone_9 = 3\nprofessional_1 = 4\n";
    let rest: String = IDS
        .iter()
        .flat_map(|area| (1..=6).map(move |at| format!("{area}_{at}")))
        .filter(|id| id != "professional_1" && id != "social_1")
        .fold(String::new(), |mut rest, id| {
            writeln!(rest, "{id} = \"-\"").unwrap();
            rest
        });
    std::fs::write(desk.path().join("lead.toml"), format!("{earlier}{rest}")).unwrap();
    desk.profile("own.toml", "", &["4"; 24]);
    let json: Value =
        serde_json::from_str(&desk.run("own.toml lead.toml --rubric catalogue.toml --format json").ends_with(0).stdout)
            .unwrap();
    let view = &json["person"]["views"][0]["competences"];
    assert_eq!(view[12]["other"], 5.0, "old_1 is social_1 now");
    assert_eq!(json["person"]["left_out"][0]["competences"], json!(["gone_9"]));
    desk.run("own.toml lead.toml --lang en").ends_with(3).says("old_1");
}

#[test]
fn sheets_for_talks_are_the_same_empty_and_filled_and_wait_for_all() {
    let desk = Desk::new();
    let report = |args: &str| lotse(&format!("report --lang en {args}")).within(desk.path()).run();
    let room = |text: &str| text.matches("\n   ____").count();
    for page in ["selection", "feedback", "mandate", "concern"] {
        let empty = report(&format!("--page {page}")).ends_with(0).stdout;
        assert!(room(&empty) >= 10, "there is room to write:\n{empty}");
    }
    desk.profile("own.toml", "subject = \"A\"", &["5", "5", "2", "2", "3", "{ level = 4, evidence = \"a board\" }"]);
    desk.profile("lead.toml", "rater = \"lead\"\nsubject = \"A\"", &["4", "3", "4", "2", "3", "3"]);
    let filled = report("--page feedback own.toml lead.toml").ends_with(0);
    let filled = filled.prints("Shared strength (leadership)").prints("Blind spot").prints("Hidden strength");
    assert_eq!(room(&filled.stdout), room(&report("--page feedback").stdout), "the same sheet");
    let selection = report("--page selection own.toml").ends_with(0).prints("a board").prints("staff council").stdout;
    assert!(room(&selection) < room(&report("--page selection").stdout), "what is said takes the room");
    desk.profile("open.toml", "rater = \"lead\"\nsubject = \"A\"", &["4", "open"]);
    let waiting = report("--page feedback own.toml open.toml").ends_with(0).prints("1 of 2 have handed in").stdout;
    assert!(!waiting.contains("Shared strength"), "{waiting}");
    desk.profile("other.toml", "rater = \"lead\"\nsubject = \"B\"", &["4"]);
    report("--page feedback own.toml other.toml").ends_with(2).says("about one person");
    report("--page requests").ends_with(2).says("exactly one file");
}

#[cfg(unix)]
#[test]
fn what_is_written_about_a_person_is_for_the_owners_eyes() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.profile("own.toml", "subject = \"A\"\nnext = \"finished\"", &["{ level = 3, wish = 4 }"; 24]);
    desk.profile("lead.toml", "rater = \"lead\"\nsubject = \"A\"", &["2"; 24]);
    for run in [
        "compare own.toml lead.toml -o out",
        "report --page feedback own.toml lead.toml -o out",
        "plan own.toml -o out",
        "plan own.toml --format json -o out",
        "plan own.toml --format ics --until 2030-01-01 --today 2029-01-01 -o out",
    ] {
        lotse(run).within(desk.path()).run().ends_with(0);
        let mode = std::fs::metadata(desk.path().join("out")).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{run}");
        std::fs::remove_file(desk.path().join("out")).unwrap();
    }
}

/// A person is never ranked, added up or failed, and no result about one fails a build.
#[test]
fn no_report_about_a_person_speaks_of_totals_ranks_or_passing() {
    let runs = [
        "compare examples/competence/round.toml",
        "compare examples/competence/profile.toml examples/competence/later.toml",
        "report --page feedback examples/competence/round.toml",
        "report --page selection examples/competence/profile.toml",
        "report --page mandate",
        "report --page concern",
        "assess examples/competence/profile.toml --non-interactive",
        "assess examples/competence/lead.toml --non-interactive",
        "assess tests/integration/data/views/own.toml --non-interactive",
    ];
    let banned = |lang: &str| match lang {
        "en" => ["score", "scores", "total", "totals", "rank", "ranks", "ranking", "passed", "failed"],
        _ => ["punkte", "punktzahl", "summe", "gesamtnote", "rang", "rangfolge", "bestanden", "durchgefallen", "note"],
    };
    for run in runs {
        for lang in ["de", "en"] {
            let text = lotse(&format!("{run} --lang {lang}")).run().ends_with(0).stdout;
            let lower = text.to_lowercase();
            let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
            assert!(words.all(|word| !banned(lang).contains(&word)), "{run}:\n{text}");
        }
    }
}

#[test]
fn a_profile_with_nothing_but_cannot_judge_gives_topics() {
    let desk = Desk::new();
    desk.profile("own.toml", "next = \"finished\"", &["\"?\""; 24]);
    let ran = lotse("assess own.toml --non-interactive --lang en").within(desk.path()).run().ends_with(0);
    assert_eq!(ran.stdout.matches("cannot judge").count().min(24), 24, "{}", ran.stdout);
    desk.profile("lead.toml", "rater = \"lead\"", &["\"?\""; 24]);
    desk.run("own.toml lead.toml --lang en").ends_with(0).prints("no competence that both have placed");
    desk.run("own.toml --lang en").ends_with(0).prints("nothing to compare yet");
}

#[test]
fn whoever_rates_somebody_else_says_whom_and_takes_over_no_other_file() {
    let desk = Desk::new();
    let run = |args: &str| lotse(&format!("assess {args} --lang en")).within(desk.path()).run();
    run("--as lead --non-interactive").ends_with(2).says("--subject");
    desk.profile("own.toml", "subject = \"A\"", &["3"; 24]);
    run("own.toml --as lead --subject A").ends_with(2).says("holds another view");
    run("own.toml --turn 2").ends_with(2).says("holds another view");
    let answers: String = IDS.iter().flat_map(|area| (1..=6).map(move |at| format!("{area}_{at} = 3\n"))).collect();
    std::fs::write(desk.path().join("a.toml"), format!("schema = \"lotse.answers/1\"\n[answers]\n{answers}")).unwrap();
    let ran = run("--as peer --by P1 --subject A --occasion feedback --answers a.toml --non-interactive").ends_with(0);
    ran.prints("View on A: peer").says("profile-peer.toml");
    let written = std::fs::read_to_string(desk.path().join("profile-peer.toml")).unwrap();
    for line in ["rater = \"peer\"", "rater_code = \"P1\"", "subject = \"A\"", "occasion = \"feedback\""] {
        assert!(written.contains(line), "{written}");
    }
}
