//! Until when a profile is kept: what it says itself, else its date and the days of its occasion.

use lotse::engine::retention::kept;
use lotse::load::{self, Library};
use lotse::model::profile::Occasion;

use super::support::{folder, lotse};

/// The last day of a profile with these lines, as files write it.
fn last_day(lines: &str) -> Option<String> {
    let library = Library::default();
    let text = format!("schema = \"lotse.profile/1\"\n{lines}\n");
    let profile = load::profile(&text, &library).unwrap();
    kept(&profile).map(|kept| kept.until.to_string())
}

/// Without line ends.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Day of the assessment, then the last day for position, selection, training and feedback.
///
/// The figures come from Python's `datetime` and, a second time, from GNU `date`; both count leap days on their own.
const LAST_DAYS: [(&str, [&str; 4]); 5] = [
    ("2024-02-29", ["2027-02-28", "2024-08-27", "2026-02-28", "2027-02-28"]),
    ("2023-08-31", ["2026-08-30", "2024-02-27", "2025-08-30", "2026-08-30"]),
    ("2026-11-22", ["2029-11-21", "2027-05-21", "2028-11-21", "2029-11-21"]),
    ("2022-03-01", ["2025-02-28", "2022-08-28", "2024-02-29", "2025-02-28"]),
    ("1999-12-31", ["2002-12-30", "2000-06-28", "2001-12-30", "2002-12-30"]),
];

#[test]
fn the_days_of_an_occasion_are_counted_from_the_date_leap_days_and_all() {
    for (date, days) in LAST_DAYS {
        for (occasion, day) in Occasion::ALL.into_iter().zip(days) {
            let lines = format!("date = {date}\noccasion = \"{}\"", occasion.id());
            assert_eq!(last_day(&lines).as_deref(), Some(day), "{lines}");
        }
        assert_eq!(last_day(&format!("date = {date}")).as_deref(), Some(days[0]), "without an occasion: position");
    }
}

#[test]
fn what_the_profile_says_takes_precedence_and_without_any_day_nothing_is_counted() {
    assert_eq!(last_day("date = 2024-02-29\nkeep_until = 2024-03-01").as_deref(), Some("2024-03-01"));
    assert_eq!(last_day("keep_until = 2031-01-01\noccasion = \"selection\"").as_deref(), Some("2031-01-01"));
    assert_eq!(last_day("occasion = \"selection\""), None);
    assert_eq!(last_day("date = 9999-12-31").as_deref(), Some("9999-12-31"), "the calendar ends there");
}

#[test]
fn an_own_rubric_sets_its_own_days() {
    let folder = folder();
    let rubric = include_str!("../../rubrics/digital-navigator.toml");
    let changed = rubric.replace("\nselection = 180 ", "\nselection = 1 ");
    assert_ne!(rubric, changed);
    std::fs::write(folder.path().join("own.toml"), changed).unwrap();
    let profile = "schema = \"lotse.profile/1\"\ndate = 2024-02-28\noccasion = \"selection\"\nnext = \"finished\"\n";
    let ratings: String = Library::default().competences().competences().map(|c| format!("{} = 3\n", c.id)).collect();
    std::fs::write(folder.path().join("p.toml"), format!("{profile}[rating]\n{ratings}")).unwrap();
    let ran = lotse("assess p.toml --non-interactive --rubric own.toml --lang de").within(folder.path()).run();
    let ran = ran.ends_with(0);
    assert!(flat(&ran.stdout).contains("bis 29.02.2024 (Auswahl vom 28.02.2024 plus 1 Tag)"), "{}", ran.stdout);
}

#[test]
fn a_rubric_without_its_days_or_with_wrong_ones_is_named_with_the_place() {
    let rubric = include_str!("../../rubrics/digital-navigator.toml");
    let line = 1 + rubric.lines().position(|line| line.starts_with("selection = ")).unwrap();
    let header = 1 + rubric.lines().position(|line| line == "[retention]").unwrap();
    let wrong = [
        ("\nselection = 180 ", "\nselection = 0 ", format!("own.toml:{line}:13"), "0 is outside 1 to 36500"),
        ("\nselection = 180 ", "\nselektion = 180 ", format!("own.toml:{line}:1"), "did you mean `selection`?"),
        ("\nselection = 180 ", "\n# ", format!("own.toml:{header}:1"), "`selection` is missing"),
        ("\n[retention]\n", "\n[retentions]\n", format!("own.toml:{header}:2"), "did you mean `retention`?"),
    ];
    for (from, to, place, what) in wrong {
        let folder = folder();
        assert!(rubric.contains(from), "{from}");
        std::fs::write(folder.path().join("own.toml"), rubric.replacen(from, to, 1)).unwrap();
        lotse("rubric check own.toml --lang en").within(folder.path()).run().ends_with(3).says(&place).says(what);
    }
}

#[test]
fn a_result_says_until_when_its_profile_is_kept_and_why() {
    let folder = folder();
    let answers = std::fs::read_to_string("examples/competence/answers.toml").unwrap();
    std::fs::write(folder.path().join("a.toml"), answers).unwrap();
    let assess = |lang: &str| {
        lotse("assess p.toml --answers a.toml --non-interactive").arg(format!("--lang={lang}")).within(folder.path())
    };
    let ran = assess("de").run().ends_with(0);
    assert!(flat(&ran.stdout).ends_with(
        "Aufbewahrt wird dieses Profil bis 15.05.2027 (Standortbestimmung vom 15.05.2024 plus 1095 Tage); danach löscht es »lotse purge --due«."
    ), "{}", ran.stdout);
    let path = folder.path().join("p.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("date = 2024-05-15", "keep_until = 2024-12-31")).unwrap();
    let ran = assess("en").run().ends_with(0);
    assert!(flat(&ran.stdout).contains("is kept until 31 December 2024 (as the file says)"), "{}", ran.stdout);
}

#[test]
fn a_wrong_day_is_named_with_its_place() {
    let folder = folder();
    for (line, place, what) in [
        ("keep_until = \"2027-01-01\"", "p.toml:2:14", "a date like"),
        ("keep_until = 2027-02-29", "p.toml:2:14", "invalid-date"),
        ("keep_untill = 2027-02-28", "p.toml:2:1", "did you mean `keep_until`?"),
    ] {
        std::fs::write(folder.path().join("p.toml"), format!("schema = \"lotse.profile/1\"\n{line}\n")).unwrap();
        let ran = lotse("assess p.toml --non-interactive --lang en").within(folder.path()).run();
        ran.ends_with(3).says(place).says(what);
    }
}
