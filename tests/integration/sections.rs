//! The sections of a project and their pages: what stands on them, where nothing stands yet, and at any size.

use super::support::{PAGES, Ran, folder, lotse};

/// A run over a case with these sections.
fn run(sections: &str, args: &str) -> Ran {
    let folder = folder();
    std::fs::write(folder.path().join("case.toml"), format!("schema = \"lotse.case/1\"\n{sections}")).unwrap();
    lotse(args).arg("case.toml").arg("--today").arg("2026-11-22").within(folder.path()).run()
}

/// What is printed, without line ends and runs of blanks.
fn flat(ran: &Ran) -> String {
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_section_that_is_not_there_has_a_page_that_says_what_to_write_and_it_is_valid() {
    for page in PAGES.iter().filter(|page| **page != "checklist") {
        for lang in ["de", "en"] {
            let empty = run("", &format!("report --page {page} --lang {lang}")).ends_with(0);
            let example: Vec<&str> = empty.stdout.lines().filter_map(|line| line.strip_prefix("    ")).collect();
            assert!(example.len() >= 3, "{page}: {}", empty.stdout);
            let filled = run(&example.join("\n"), &format!("report --page {page} --lang {lang}")).ends_with(0);
            assert_ne!(filled.stdout, empty.stdout, "{page}");
            assert!(!filled.stdout.lines().any(|line| line.starts_with("    [")), "{page}: {}", filled.stdout);
        }
    }
}

#[test]
fn every_page_fits_80_columns_in_text_and_stands_in_markdown() {
    for file in ["examples/agenda.toml", "examples/resistance.toml", "examples/e-akte.toml"] {
        for page in PAGES {
            for lang in ["de", "en"] {
                let args = format!("report {file} --page {page} --lang {lang} --today 2026-11-22");
                let text = lotse(&args).run().ends_with(0);
                for line in text.stdout.lines().filter(|line| !line.starts_with("    ")) {
                    assert!(line.chars().count() <= 80, "{page}: {line}");
                }
                let plain = lotse(&format!("{args} --accessible")).run().ends_with(0);
                for sign in ["█", "━", "◆", "└", "▲", "·····"] {
                    assert!(!plain.stdout.contains(sign), "{page}: {sign}");
                }
                lotse(&format!("{args} --format markdown")).run().ends_with(0).prints("# ");
            }
        }
    }
}

/// On a narrow screen nothing is wider than it, but commands, paths and words that are longer; on a wide one, running
/// text stays readable.
#[test]
fn every_page_fits_40_columns_and_no_line_of_text_is_longer_than_100() {
    for page in PAGES.iter().chain(&["diagnosis"]) {
        let args = format!("report examples/klein-stadt/projekt.toml --page {page} --lang de --today 2026-11-22");
        for style in ["", "--accessible"] {
            let narrow = lotse(&format!("{args} {style}")).env("COLUMNS", "40").run().ends_with(0).stdout;
            for line in narrow.lines().filter(|line| line.chars().count() > 40) {
                let longest = line.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
                assert!(longest > 34 || line.starts_with("    "), "{page}: {line}\n{narrow}");
            }
        }
        let wide = lotse(&args).env("COLUMNS", "200").run().ends_with(0).stdout;
        for line in wide.lines().filter(|line| !line.starts_with(' ')) {
            assert!(line.chars().count() <= 100, "{page}: {line}");
        }
        let dumb = lotse(&args).env("TERM", "dumb").run().ends_with(0).stdout;
        assert!(!dumb.contains(['\u{1b}', '•', '█', '└', '●']), "{page}: {dumb}");
    }
}

/// METHOD C7: team 1 of the estimate game, and the second reader's agreement.
#[test]
fn pages_show_the_figures_of_the_method() {
    let calibration = lotse("report examples/agenda.toml --page calibration --lang en --today 2026-11-22").run();
    let shown = flat(&calibration);
    for figure in ["off by 59%", "1.15 times", "1 of 3", "0.23", "1.6 times too short", "67 hours than 42"] {
        assert!(shown.contains(figure), "{figure}: {shown}");
    }
    let resistance = flat(&lotse("report examples/resistance.toml --page resistance --lang en").run());
    // 2 of 3 amplifiers, 1 of 6 reducers: .667, .167, net -.500.
    assert!(resistance.contains("67% 17% −0.50 escalating"), "{resistance}");
}

/// B1 to B4 of METHOD C7 on the page.
#[test]
fn the_estimate_game_of_both_teams_comes_out_as_in_the_method() {
    let rounds = |pairs: &[(&str, &str)]| {
        let line = |key: &str, value: &str| if value == "-" { String::new() } else { format!("{key} = {value}\n") };
        let round = |(estimate, result): &(&str, &str)| {
            format!("[[round]]\n{}{}", line("estimate", estimate), line("result", result))
        };
        pairs.iter().map(round).collect::<String>()
    };
    let shown = |pairs: &[(&str, &str)]| flat(&run(&rounds(pairs), "report --page calibration --lang en"));
    let second = shown(&[("15", "27"), ("40", "53"), ("60", "65"), ("-", "-")]);
    for figure in ["44%", "25%", "8%", "off by 26%", "1.37 times", "2 of 3", "0.53"] {
        assert!(second.contains(figure), "{figure}: {second}");
    }
    let zero = shown(&[("10", "0")]);
    assert!(zero.contains("Round 1 –") && zero.contains("off by –"), "{zero}");
}

#[test]
fn a_ring_of_a_thousand_measures_days_of_the_year_9999_and_empty_texts_are_findings() {
    let measure = |at: usize| {
        format!(
            "[[measure]]\nid = \"m{at}\"\ntitle = \"Schritt {at}\"\nowner = \"\"\ngoal = \" \"\ndue = 9999-12-31\n\
             start = 9999-12-30\ndepends_on = [\"m{}\"]\n",
            (at + 1) % 1000
        )
    };
    let ring: String = (0..1000).map(measure).collect();
    let ran = run(&ring, "diagnose --lang en").ends_with(1);
    assert!(flat(&ran).contains("and 994 more"), "{}", ran.stdout.len());
    run(&ring, "report --page agenda").ends_with(0);
    run(&ring, "report --format ics").ends_with(0).prints("DTSTART;VALUE=DATE:99991231");
    let busy: String = (0..500)
        .map(|at| format!("[[measure]]\nid = \"m{at}\"\ntitle = \"x\"\nowner = \"Hauptamt\"\nstatus = \"running\"\n"))
        .collect();
    assert!(flat(&run(&busy, "diagnose --lang en")).contains("has 500 measures running at once"));
    run("[[measure]]\nid = \"m\"\ntitle = \"\"\n", "diagnose --lang en").ends_with(3).says("`title` is empty");
}

#[test]
fn every_mistake_in_a_section_is_named_with_its_place() {
    let wrong = [
        ("[[measure]]\ntitle = \"x\"", "2:1", "`id` is missing"),
        ("[[measure]]\nid = \"a\"\ntitle = \"x\"\ndepends_on = [\"b\"]", "5:15", "there is no `b`"),
        ("[[measure]]\nid = \"a\"\ntitle = \"x\"\n[[measure]]\nid = \"a\"\ntitle = \"y\"", "6:6", "duplicate-id"),
        ("[[measure]]\nid = \"a\"\ntitle = \"x\"\nfactor = \"skill\"", "5:10", "did you mean `skills`?"),
        ("[[measure]]\nid = \"a\"\ntitle = \"x\"\nstatus = \"finished\"", "5:10", "`done`"),
        ("[[concern]]\nwhat = \"x\"", "2:1", "`kind` is missing"),
        ("[[concern]]\nwhat = \"x\"\nkind = \"fear\"\nmeasur = 1", "4:8", "did you mean `fears`?"),
        ("[[concern]]\nwhat = \"x\"\nkind = \"fear\"\nmeasur = 1", "5:1", "did you mean `measure`?"),
        (
            "[[concern]]\nwhat = \"x\"\nkind = \"fears\"\namplifiers = { silenc = true }",
            "5:16",
            "did you mean `silence`?",
        ),
        ("[[concern]]\nwhat = \"x\"\nkind = \"fears\"\namplifiers = { silence = 3 }", "5:26", "true, false"),
        ("[[audience]]\nname = \"x\"\n[audience.answers]\nwhy = \"y\"", "5:1", "unknown-id"),
        ("[[sponsor]]\nrole = \"x\"\nlevel = \"top\"", "4:9", "`upper`, `middle`, `staff`"),
        ("[[role]]\nname = \"x\"\nhours = 200", "4:9", "out-of-scale"),
        ("[[support]]\nfrom = \"guide\"\nwith = \"x\"", "3:8", "did you mean `guides`?"),
        ("[[vision]]\nunder = \"achieve\"\ntext = \"x\"", "3:9", "did you mean `achieved`?"),
        ("[[day]]\nkept = [\"x\"]", "2:1", "`on` is missing"),
        ("[[event]]\non = 2026-12-01\nformat = \"brunch\"", "4:10", "there is no `brunch`"),
        ("[[ignore]]\ncode = \"x\"\nuntil = 2026-12-01", "2:1", "`reason` is missing"),
        ("[[ignore]]\ncode = \"x\"\nreason = \"y\"", "2:1", "`until` is missing"),
    ];
    for (lines, place, what) in wrong {
        let ran = run(lines, "diagnose --lang en").ends_with(3);
        assert!(ran.stderr.contains(&format!("case.toml:{place}\n")), "{lines}: {}", ran.stderr);
        assert!(ran.stderr.contains(what), "{what} {lines}: {}", ran.stderr);
    }
}

#[test]
fn a_calendar_holds_every_date_that_is_still_to_be_kept() {
    let ics = lotse("report examples/agenda.toml --format ics --lang de --today 2026-09-01").run().ends_with(0).stdout;
    for (day, what) in [
        ("20261001", "Stichtag"),
        ("20270301", "Rückblick"),
        ("20260930", "Maßnahme: Anträge ins Internet stellen"),
        ("20261103", "Rückblick auf den Besuch aus der Zukunft"),
        ("20261201", "Zusage prüfen: eine feste Übungsstunde je Woche"),
        ("20261001", "Etappe: Zwölf Anträge im Internet"),
    ] {
        let unfolded = ics.replace("\r\n ", "");
        let entry = unfolded.split("BEGIN:VEVENT").find(|entry| entry.contains(&format!("SUMMARY:{what}\r\n")));
        let entry = entry.unwrap_or_else(|| panic!("{what}: {unfolded}"));
        assert!(entry.contains(&format!("DTSTART;VALUE=DATE:{day}")), "{what}: {entry}");
    }
    assert!(!ics.contains("Zwölf Abläufe aufnehmen"), "what is done has no day to keep");
    lotse("report examples/agenda.toml --page card --format ics --lang en").run().ends_with(2).says("--page");
    lotse("report examples/competence/round.toml --lang en").run().ends_with(2).says("Which page?");
}

#[test]
fn what_is_ignored_is_counted_apart_and_fails_nothing_until_its_last_day() {
    let case = "[[measure]]\nid = \"a\"\ntitle = \"x\"\nowner = \"y\"\ngoal = \"z\"\ndepends_on = [\"a\"]\n\
        [[ignore]]\ncode = \"measure-cycle\"\nsubject = \"a\"\nreason = \"wird im Januar gelöst\"\nuntil = 2026-11-22\n";
    let ran = run(case, "diagnose --lang en").ends_with(0);
    assert!(flat(&ran).contains("1 finding is ignored for a reason"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("wait for each other"));
    let json: serde_json::Value = serde_json::from_str(&run(case, "diagnose --format json").stdout).unwrap();
    assert_eq!(json["summary"]["ignored"], 1);
    assert_eq!(json["cases"][0]["findings"][0]["ignored"], "wird im Januar gelöst");
    let over = case.replace("2026-11-22", "2026-11-21");
    run(&over, "diagnose --lang en").ends_with(1).prints("measure-cycle").prints("wait for each other");
    let other = case.replace("subject = \"a\"", "subject = \"b\"");
    run(&other, "diagnose --lang en").ends_with(1).prints("nothing to ignore");
    run(&case.replace("measure-cycle", "measure-circle"), "diagnose --lang en").ends_with(1).prints("is no finding");
}

#[test]
fn several_checklists_stand_on_one_page_and_each_is_changed_by_its_question() {
    let text = "[checklist.goal_known]\nstate = \"yes\"\nevidence = \"Rundbrief\"\n\
        [checklist.it_backup]\nstate = \"yes\"\nevidence = \"Protokoll\"\nchecked = 2025-01-01\n";
    let page = run(text, "report --page checklist --lang en").ends_with(0);
    assert!(page.stdout.contains("1 of 6") && page.stdout.contains("1 of 11"), "{}", page.stdout);
    run(text, "diagnose --lang en").prints("The evidence is old");
    let folder = folder();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, format!("schema = \"lotse.case/1\"\n{text}")).unwrap();
    let set = |item: &str| lotse(&format!("checklist case.toml set {item} no --lang en")).within(folder.path()).run();
    set("networking").ends_with(0);
    set("it_backup").ends_with(0);
    set("networkin").ends_with(2).says("Did you mean \"networking\"?");
    let changed = std::fs::read_to_string(&path).unwrap();
    assert!(changed.contains("[checklist.networking]"), "{changed}");
    lotse("report case.toml --page checklist --lang en")
        .within(folder.path())
        .run()
        .prints("None of 8")
        .prints("None of 11");
}
