//! Every file in `examples/` is run, and says what it is there to say.

use super::support::{files, folder, lotse, repository};

#[test]
fn every_example_is_valid() {
    let folder = folder();
    for path in files(&repository().join("examples"), "toml") {
        let text = std::fs::read_to_string(&path).unwrap();
        let kind = text.lines().find_map(|line| line.strip_prefix("schema = \"lotse.")).unwrap();
        let run = match kind.split('/').next().unwrap() {
            "case" => lotse("diagnose --today 2024-05-15 --fail-on never"),
            "profile" => lotse("assess --non-interactive --today 2024-05-15"),
            "round" => lotse("compare"),
            "survey" => lotse("survey --check"),
            "letterhead" => lotse("report --page mandate --format html --letterhead"),
            "answers" => lotse("assess new.toml --non-interactive --answers").within(folder.path()),
            other => panic!("{}: {other}", path.display()),
        };
        let ran = run.arg(&path).run();
        assert_eq!(ran.code, 0, "{}: {}", path.display(), ran.stderr);
    }
}

#[test]
fn the_examples_together_fail_and_the_silent_one_alone_does_not() {
    let cases: Vec<_> = files(&repository().join("examples"), "toml")
        .into_iter()
        .filter(|path| path.parent().is_some_and(|folder| folder.ends_with("examples")))
        .collect();
    let mut run = lotse("diagnose --fail-on high --lang en --today 2024-05-15");
    for case in &cases {
        run = run.arg(case);
    }
    run.run().ends_with(1).prints(&format!("{} projects checked", cases.len()));
    lotse("diagnose examples/ready.toml --fail-on hint --today 2024-05-15").run().ends_with(0);
}

#[test]
fn no_example_holds_a_name_or_an_address() {
    for path in files(&repository().join("examples"), "toml") {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains('@'), "{}", path.display());
    }
}

/// A result told from an example notes itself there, and everybody after would be missing its ledger.
#[test]
fn no_example_survey_was_told_yet() {
    for path in files(&repository().join("examples"), "toml") {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.lines().any(|line| line.starts_with("ledger")), "{}: work in a copy", path.display());
    }
}

/// A year of the sample town reads like the notes of an experienced guide: each finding has its place in the file.
#[test]
fn the_year_of_the_sample_town_is_whole() {
    let ran = lotse("diagnose examples/klein-stadt/projekt.toml --lang de --today 2026-11-25").run().ends_with(0);
    for said in [
        "Beginnen Sie hier: Plan",
        "Die Erprobung endet nach dem Stichtag",
        "Widerstand spitzt sich zu",
        "1,5-mal zu kurz",
    ] {
        assert!(ran.stdout.contains(said), "{said}: {}", ran.stdout);
    }
    let notable = ran.stdout.split("Auffällig").nth(1).unwrap().split("übergangen").next().unwrap();
    let points = notable.matches(" • ").count();
    assert_eq!(notable.matches("projekt.toml:").count(), points, "{notable}");
    assert!(points >= 15);
    let town =
        lotse("diagnose examples/klein-stadt --lang de --today 2026-11-25").env("COLUMNS", "120").run().ends_with(0);
    assert!(town.stdout.contains("E-Akte statt Papier") && town.stdout.contains("16.02.2026"), "{}", town.stdout);
}
