//! The curriculum: its sums, what it builds, and every warning of METHOD C7 on a broken copy.

use lotse::load::{self, Library};
use lotse::model::id::Id;
use lotse::model::rubric::{CourseLevel, Day, Module, Part, When};
use toml::{Table, Value};

use super::support::{Ran, folder, lotse};

const FILE: &str = include_str!("../../rubrics/navigator-curriculum.toml");

/// The minutes of some parts of a day, straight from the file.
fn minutes(day: &Value, kinds: &[&str]) -> i64 {
    let parts = day["part"].as_array().unwrap().iter();
    parts
        .filter(|part| kinds.contains(&part["kind"].as_str().unwrap()))
        .map(|part| part["minutes"].as_integer().unwrap())
        .sum()
}

/// METHOD C7: 3 x 6 x 60 = 1080, with 60 minutes of frame a day 1260.
#[test]
fn three_days_of_six_hours_and_an_hour_of_frame() {
    let file: Table = FILE.parse().unwrap();
    let days = file["day"].as_array().unwrap();
    assert_eq!(days.iter().map(|day| minutes(day, &["module"])).collect::<Vec<_>>(), [360, 360, 360]);
    assert_eq!(days.iter().map(|day| minutes(day, &["frame", "break"])).collect::<Vec<_>>(), [60, 60, 60]);
    assert_eq!(days.iter().map(|day| minutes(day, &["module", "frame", "break"])).sum::<i64>(), 1260);
    let library = Library::default();
    let curriculum = library.curriculum();
    assert_eq!(curriculum.minutes(), 1080);
    assert_eq!(curriculum.days.iter().map(Day::frame_minutes).collect::<Vec<_>>(), [60, 60, 60]);
    let rules = &curriculum.rules;
    assert_eq!([rules.day, rules.frame, rules.course, rules.without_break], [360, 60, 1080, 90]);
}

#[test]
fn nobody_sits_longer_than_90_minutes() {
    let file: Table = FILE.parse().unwrap();
    for day in file["day"].as_array().unwrap() {
        let mut sitting = 0;
        for part in day["part"].as_array().unwrap() {
            sitting = if part["kind"].as_str() == Some("break") {
                0
            } else {
                sitting + part["minutes"].as_integer().unwrap()
            };
            assert!(sitting <= 90, "{}", part["name"]["en"]);
        }
    }
}

/// The topics of the programme, in its order.
#[test]
fn every_topic_of_the_programme_is_there_in_order() {
    let library = Library::default();
    let curriculum = library.curriculum();
    let names = |day: usize| curriculum.days[day].modules().map(|module| module.name.de.as_str()).collect::<Vec<_>>();
    assert_eq!(
        names(0),
        [
            "Was ist Digitalisierung?",
            "Rechtliche und organisatorische Grundlagen",
            "Besonderheiten der Digitalisierung in der Verwaltung",
            "Digitale Agenda (Grundlagen)",
            "Abschluss des ersten Tages",
        ]
    );
    assert_eq!(
        names(1),
        [
            "DMS, E-Akte, DiVA",
            "Basiskomponenten (mit OZG-Umsetzung)",
            "Prozessmanagement (Warum und Grundlagen)",
            "FIM",
            "Prozessmanagement (Praxis)",
            "Abschluss des zweiten Tages",
        ]
    );
    assert_eq!(
        names(2),
        [
            "Changemanagement (Warum und Grundlagen)",
            "Projektmanagement (Warum und Grundlagen)",
            "Gesprächsführung",
            "Gehört und erlebt: Wie geht es weiter?",
            "Abschluss der drei Tage",
        ]
    );
    for day in &curriculum.days {
        assert!(matches!(day.parts.first(), Some(Part::Frame(arriving)) if arriving.name.de.starts_with("Ankommen")));
        assert_eq!(day.parts.iter().filter(|part| matches!(part, Part::Break(_))).count(), 4, "{}", day.name.en);
    }
    let ids = |modules: &[Module]| modules.iter().map(|m| m.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&curriculum.self_learning), ["reference_model", "form_assistants", "online_access"]);
    assert_eq!(ids(&curriculum.advanced), ["change_for_leaders"]);
}

#[test]
fn every_module_knows_its_day_and_its_level() {
    let library = Library::default();
    let curriculum = library.curriculum();
    let when = |id: &str| curriculum.module(id).unwrap().when;
    assert_eq!(when("digital_agenda"), When::Day(0));
    assert_eq!(when("fim"), When::Day(1));
    assert_eq!(when("conversation"), When::Day(2));
    assert_eq!(when("online_access").level(), CourseLevel::Basic);
    assert_eq!(when("change_for_leaders").level(), CourseLevel::Advanced);
    assert!(curriculum.module("digital-agenda").is_none());
}

#[test]
fn every_competence_is_built_and_nothing_else() {
    let library = Library::default();
    let (curriculum, competences) = (library.curriculum(), library.competences());
    assert_eq!(competences.competences().count(), 24);
    for competence in competences.competences() {
        assert!(curriculum.building(&competence.id).next().is_some(), "{}", competence.id);
    }
    for id in curriculum.modules().flat_map(|module| &module.builds) {
        assert!(competences.competences().any(|competence| competence.id == *id), "{id}");
    }
    let process = Id::parse("methodical_1").unwrap();
    let modules: Vec<&str> = curriculum.building(&process).map(|module| module.id.as_str()).collect();
    assert_eq!(modules, ["process_basics", "fim", "process_practice"]);
}

#[test]
fn the_curriculum_says_that_its_minutes_are_our_own_proposal() {
    let library = Library::default();
    let about = &library.curriculum().head.about;
    assert!(about.de.contains("eigener Vorschlag") && about.en.contains("our own proposal"));
}

#[test]
fn a_module_is_explained_with_what_it_builds_when_and_where() {
    let ran = lotse("explain conversation --lang de").run().ends_with(0);
    let ran = ran.prints("Gesprächsführung").prints("Zuhören und Gespräche führen (social_1)");
    ran.prints("Tag 3 · Grundlagen · 85 Minuten · vor Ort").prints("navigator-curriculum 1.0.0");
    lotse("explain change_for_leaders --lang en")
        .run()
        .ends_with(0)
        .prints("advanced · 90 minutes · on site or online");
}

/// Checks a copy in which some texts were replaced by others.
fn check(changes: &[(&str, &str)], flags: &str) -> Ran {
    let folder = folder();
    let mut text = FILE.to_owned();
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    std::fs::write(folder.path().join("own.toml"), text).unwrap();
    lotse(&format!("rubric check own.toml {flags}")).within(folder.path()).run()
}

/// The line of the table that holds a text.
fn line_of_table(text: &str) -> usize {
    let at = FILE.find(text).unwrap_or_else(|| panic!("{text}"));
    let before: Vec<&str> = FILE[..at].lines().collect();
    before.iter().rposition(|line| line.starts_with('[')).unwrap() + 1
}

/// The run without its line breaks.
fn flat(ran: &Ran) -> String {
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that exactly these things are found, each with its place, the lists in the order of the output.
#[track_caller]
fn finds(ran: &Ran, expected: &[(&str, usize)]) {
    let said = flat(ran);
    assert_eq!(said.matches("own.toml:").count() - 1, expected.len(), "{said}");
    let mut rest = said.as_str();
    for (finding, line) in expected {
        rest = rest.split_once(finding).unwrap_or_else(|| panic!("no {finding:?} in {rest}")).1;
        let place = format!("own.toml:{line}:1");
        let until_next = rest.split(" • ").next().unwrap();
        assert!(until_next.contains(&place), "no {place} after {finding:?}: {until_next}");
    }
}

const LEGAL: &str = "minutes = 85\nmodes = [\"on_site\", \"online\"]\nbuilds = [\"professional_2\"";

#[test]
fn as_it_is_nothing_is_found() {
    let ran = check(&[], "--lang en --fail-on hint").ends_with(0);
    assert_eq!(flat(&ran), "own.toml: valid. navigator-curriculum 1.0.0, curriculum, 20 modules.");
}

#[test]
fn a_day_that_is_not_360_minutes_long_is_found_and_so_is_the_whole() {
    let shorter = LEGAL.replace("85", "80");
    let ran = check(&[(LEGAL, &shorter)], "--lang en").ends_with(1);
    let day = line_of_table("Day 1: Basics");
    let rules = line_of_table("day = 360 ");
    finds(
        &ran,
        &[
            ("high: Day 1 has 355 minutes of modules, 360 are planned.", day),
            ("high: All days together have 1075 minutes of modules, 1080 are planned.", rules),
        ],
    );
    let ran = check(&[(LEGAL, &shorter)], "--lang de").ends_with(1);
    finds(
        &ran,
        &[
            ("hoch: Tag 1 hat 355 Minuten Module, vorgesehen sind 360.", day),
            ("hoch: Alle Tage zusammen haben 1075 Minuten Module, vorgesehen sind 1080.", rules),
        ],
    );
}

#[test]
fn a_whole_that_is_not_1080_minutes_long_is_found_though_every_day_is_right() {
    let ran = check(&[("course = 1080", "course = 1000")], "--lang en").ends_with(1);
    finds(&ran, &[("All days together have 1080 minutes of modules, 1000 are planned.", line_of_table("day = 360 "))]);
}

#[test]
fn minutes_moved_between_days_leave_the_whole_right() {
    let fim = "minutes = 30\nmodes";
    let ran = check(&[(LEGAL, &LEGAL.replace("85", "80")), (fim, "minutes = 35\nmodes")], "--lang en").ends_with(1);
    finds(
        &ran,
        &[
            ("Day 1 has 355", line_of_table("Day 1: Basics")),
            ("Day 2 has 365", line_of_table("Day 2: Electronic")),
            (
                "Day 2: 95 minutes without a break, at most 90 are planned. It becomes too long with \"FIM",
                line_of_table("id = \"fim\""),
            ),
        ],
    );
}

#[test]
fn a_frame_that_is_not_an_hour_long_is_found() {
    let getting_to_know = "name.en = \"Arriving, getting to know each other, programme\"\nminutes = ";
    let (ten, five) = (format!("{getting_to_know}10"), format!("{getting_to_know}5"));
    let ran = check(&[(&ten, &five)], "--lang en").ends_with(1);
    finds(
        &ran,
        &[("high: Day 1 has 55 minutes for arriving and breaks, 60 are planned.", line_of_table("Day 1: Basics"))],
    );
}

/// Lunch becomes frame that is no break: every sum stays, and 85 minutes of projects, 30 of lunch and 85 of
/// conversation are one stretch. It becomes too long with lunch.
#[test]
fn more_than_90_minutes_without_a_break_are_found() {
    let lunch = |kind: &str| {
        let part = format!("kind = \"{kind}\"\nname.de = \"Mittagspause\"\nname.en = \"Lunch break\"\nminutes = 30\n");
        format!("{part}\n[[day.part]]\nkind = \"module\"\nid = \"conversation\"")
    };
    let line = line_of_table(&lunch("break"));
    let ran = check(&[(&lunch("break"), &lunch("frame"))], "--lang en").ends_with(1);
    let too_long =
        "high: Day 3: 200 minutes without a break, at most 90 are planned. It becomes too long with \"Lunch break\".";
    finds(&ran, &[(too_long, line)]);
    let ran = check(&[("without_break = 90", "without_break = 89")], "--lang de").ends_with(1);
    let found = flat(&ran);
    // Agenda on day 1, basics and FIM and then practice on day 2, arriving and change on day 3.
    assert_eq!(found.matches("90 Minuten ohne Pause, vorgesehen sind höchstens 89").count(), 4, "{found}");
}

#[test]
fn a_module_that_builds_nothing_is_found() {
    let builds = "builds = [\"methodical_3\", \"social_5\"]";
    let ran = check(&[(builds, "builds = []")], "--lang en").ends_with(0);
    let line = line_of_table("id = \"change_for_leaders\"");
    finds(&ran, &[("medium: The module \"Change management for leaders\" builds no competence.", line)]);
    check(&[(builds, "builds = []")], "--lang en --fail-on medium").ends_with(1);
    let ran = check(&[(builds, "builds = []")], "--lang de");
    finds(&ran, &[("mittel: Das Modul »Changemanagement für Führungskräfte« stärkt keine Kompetenz.", line)]);
}

#[test]
fn a_competence_that_no_module_builds_is_found() {
    let change = [("\"social_3\", \"personal_4\"]", "\"social_3\"]")];
    let ran = check(&change, "--lang en").ends_with(0);
    let line = line_of_table("id = \"what_is_digitalisation\"");
    finds(&ran, &[("medium: No module builds \"Keeping at it\" (personal_4).", line)]);
    check(&change, "--lang en --fail-on medium").ends_with(1);
    check(&change, "--lang en --fail-on never").ends_with(0);
    finds(&check(&change, "--lang de"), &[("mittel: Kein Modul stärkt »Dranbleiben« (personal_4).", line)]);
}

#[test]
fn every_kind_of_finding_is_found_in_one_file_and_invalid_files_still_come_first() {
    let short = "tests/integration/data/short-course.toml";
    let ran = lotse(&format!("rubric check {short} --lang en")).run().ends_with(1);
    let said = flat(&ran);
    for found in
        ["Day 1 has 40", "Day 1 has 15", "have 40 minutes", "55 minutes without a break", "builds no competence"]
    {
        assert!(said.contains(found), "{found}: {said}");
    }
    assert_eq!(said.matches("No module builds").count(), 24);
    lotse(&format!("rubric check {short} examples/ready.toml --lang en")).run().ends_with(3);
}

/// Which competences there are is said by the catalogue of the run: the user's, if there is one.
#[test]
fn competences_are_looked_for_in_the_catalogue_of_the_run() {
    let folder = folder();
    let own = include_str!("../../rubrics/digital-navigator.toml").replace("\"personal_4\"", "\"personal_7\"");
    std::fs::write(folder.path().join("competences.toml"), own).unwrap();
    std::fs::write(folder.path().join("own.toml"), FILE).unwrap();
    let ran =
        lotse("--rubric competences.toml rubric check own.toml --lang en").within(folder.path()).run().ends_with(3);
    ran.says("there is no `personal_4`").says("unknown-id");
    lotse("rubric check own.toml --lang en").within(folder.path()).run().ends_with(0);
}

/// A rubric that is only used is not held against others: it may have been made for another catalogue.
#[test]
fn only_the_check_looks_into_other_rubrics() {
    let text = FILE.replace("\"personal_4\"", "\"personal_9\"");
    assert!(load::rubric(&text).is_ok());
    let library = Library::default();
    let problems = load::rubric_beside(&text, || library.competences()).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    let folder = folder();
    std::fs::write(folder.path().join("own.toml"), text).unwrap();
    let ran = lotse("--rubric own.toml explain change_management --lang en").within(folder.path()).run().ends_with(0);
    ran.prints("personal_9");
}
