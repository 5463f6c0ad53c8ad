//! The curriculum: its sums, and what it builds.

use lotse::load::{self, Library};
use lotse::model::id::Id;
use lotse::model::rubric::{CourseLevel, Day, Module, Part, When};
use toml::{Table, Value};

use super::support::{folder, lotse};

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
    let problems = load::rubric_beside(&text, &Library::default()).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    let folder = folder();
    std::fs::write(folder.path().join("own.toml"), text).unwrap();
    let ran = lotse("--rubric own.toml explain change_management --lang en").within(folder.path()).run().ends_with(0);
    ran.prints("personal_9");
}
