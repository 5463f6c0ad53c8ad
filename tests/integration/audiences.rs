//! What a page says to whom: the navigator everything, the mayor what there is to decide; staff never see who said what.

use super::support::{Ran, lotse};

/// A page about the sample town, or about its navigator.
fn page(name: &str, whom: &str) -> Ran {
    let file = match name {
        "council" => "tests/integration/data/form/survey.toml",
        "profile" | "selection" | "feedback" => "examples/klein-stadt/navigatorin-januar.toml",
        _ => "examples/klein-stadt/projekt.toml",
    };
    let file = if matches!(name, "mandate" | "concern") { "" } else { file };
    lotse(&format!("report {file} --page {name} {whom} --lang de --today 2026-11-22 --format markdown")).run()
}

/// Every page, as the help names them.
fn pages() -> Vec<String> {
    let help = lotse("report --help --lang de").env("COLUMNS", "1000").run().ends_with(0).stdout;
    let (_, named) = help.split_once("je nach Datei: ").expect("pages are named");
    let named = named.lines().next().expect("on one line");
    let pages: Vec<String> =
        named.split([',', ';', ':']).filter_map(|part| Some(part.split_once(" = ")?.0.trim().to_owned())).collect();
    assert_eq!(pages.len(), 19, "{pages:?}");
    pages
}

/// What people of the sample town said, and whose it is.
const SAID: [&str; 6] = [
    "Das Scannen dauert länger als das Ablegen",
    "Man sieht, wie lange ich für einen Vorgang brauche",
    "zweiter Scanner für das Bauamt",
    "Fachverfahren ohne Schnittstelle",
    "Gruppen nebeneinander",
    "setzt um",
];

#[test]
fn staff_never_see_who_said_what_on_any_page() {
    let mut seen = Vec::new();
    for name in pages() {
        let navigator = page(&name, "").ends_with(0).stdout;
        seen.extend(SAID.iter().filter(|said| navigator.contains(**said)));
        let staff = page(&name, "--for staff");
        match staff.code {
            0 => {
                assert!(SAID.iter().all(|said| !staff.stdout.contains(said)), "{name}: {}", staff.stdout);
                assert!(staff.stdout.contains("für die Beschäftigten"), "{name}: {}", staff.stdout);
                assert!(
                    !staff.stdout.contains(".toml:") && !staff.stdout.contains("lotse "),
                    "{name}: {}",
                    staff.stdout
                );
            }
            6 => assert!(staff.stdout.is_empty() && staff.stderr.contains("nicht für die Beschäftigten"), "{name}"),
            code => panic!("{name}: {code}: {}", staff.stderr),
        }
    }
    assert!(SAID.iter().all(|said| seen.contains(&said)), "all of it is told the navigator: {seen:?}");
}

#[test]
fn pages_about_persons_and_voices_are_refused_with_what_there_is_instead() {
    for name in ["resistance", "backing", "requests", "profile", "selection", "feedback"] {
        page(name, "--for staff").ends_with(6).says("Bestimmt sind: diagnosis, card, messages");
    }
    page("profile", "--for mayor").ends_with(6);
    for name in ["card", "agenda", "flipchart", "mandate"] {
        page(name, "--for staff").ends_with(0);
    }
}

#[test]
fn the_navigator_gets_the_page_as_it_is_and_the_mayor_no_places_and_no_voices() {
    let page = |whom: &str| page("diagnosis", whom).ends_with(0).stdout;
    assert_eq!(page("--for navigator"), page(""));
    let mayor = page("--for mayor");
    assert!(page("").contains("projekt.toml:") && !mayor.contains("projekt.toml:"), "{mayor}");
    assert!(page("").contains("Warum: lotse diagnose") && !mayor.contains("Warum: lotse diagnose"), "{mayor}");
    let voice = "Man sieht, wie lange ich";
    assert!(page("").contains(voice) && !mayor.contains(voice), "{mayor}");
    assert!(mayor.contains("## Auffällig") && mayor.contains("## Leitung und Beschäftigte"), "{mayor}");
    let staff = page("--for staff");
    assert!(!staff.contains("## Auffällig") && !staff.contains("## Leitung und Beschäftigte"), "{staff}");
    // The answer is the same for all.
    let answer = |text: &str| text.lines().find(|line| line.starts_with("**")).map(str::to_owned);
    assert!(answer(&mayor).is_some() && answer(&mayor) == answer(&staff), "{mayor}{staff}");
    let resistance = self::page("resistance", "--for mayor").ends_with(0).stdout;
    assert!(resistance.contains("Persönliche Ängste") && !resistance.contains("## "), "{resistance}");
}

#[test]
fn where_no_page_is_named_it_is_the_one_that_goes_with_the_file() {
    for (file, name) in [
        ("examples/klein-stadt/projekt.toml", "diagnosis"),
        ("examples/klein-stadt/navigatorin-januar.toml", "profile"),
        ("tests/integration/data/form/survey.toml", "council"),
    ] {
        let args = format!("report {file} --lang de --today 2026-11-22 --format markdown");
        assert_eq!(lotse(&args).run().ends_with(0).stdout, page(name, "").stdout, "{file}");
    }
    lotse("report nowhere.toml --lang de").run().ends_with(4);
}

#[test]
fn the_diagnosis_as_a_page_is_that_of_the_command_and_a_profile_has_its_wheel() {
    let command =
        lotse("diagnose examples/klein-stadt/projekt.toml --lang de --today 2026-11-22 --format markdown").run();
    assert_eq!(page("diagnosis", "").ends_with(0).stdout, command.stdout);
    let profile = page("profile", "").ends_with(0).prints("Kompetenzrad").stdout;
    assert!(profile.contains("## Stärken"), "{profile}");
}

/// What the staff council is shown is what the survey file says, and what the program keeps to.
#[test]
fn the_sheet_for_the_staff_council_says_everything_and_drafts_an_agreement() {
    let sheet = page("council", "").ends_with(0).stdout;
    for said in [
        "nur Gruppen ab 5 Antworten",
        "Wer auswertet: Stabsstelle Digitales",
        "aufbewahrt bis: 30.06.2027",
        "nach Gruppe",
        "freie Bemerkungen aller zusammen",
        "**§ 2 Zweck.** Wir wollen wissen, was bei der Einführung der E-Akte noch fehlt",
        "**§ 7 Kleine Gruppen.** Ergebnisse von Gruppen mit weniger als 5 Antworten werden nicht gezeigt",
        "bis 30.06.2027 aufbewahrt und danach gelöscht",
        "keine Rechtsberatung",
        "Personalrat, Zimmer 12",
    ] {
        assert!(sheet.contains(said), "{said}: {sheet}");
    }
    // Every question in its own words, and of whom it is asked.
    let library = lotse::load::Library::default();
    for question in library.factors().questions() {
        assert!(sheet.contains(question.text.de.trim_end_matches('.')), "{}: {sheet}", question.text.de);
    }
    // What the file does not say is a gap, not a guess.
    let folder = super::support::folder();
    std::fs::write(folder.path().join("b.toml"), "schema = \"lotse.survey/1\"\nid = \"b\"\n").unwrap();
    let bare =
        lotse("report b.toml --page council --lang de --today 2026-11-22").within(folder.path()).run().ends_with(0);
    let bare = bare.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(bare.contains("bis … aufbewahrt") && bare.contains("wertet aus: …"), "{bare}");
}
