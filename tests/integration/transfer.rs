//! `[[transfer]]` and `[[need]]` in profiles and cases, and the two pages of `lotse report` about them.

use std::path::Path;

use super::support::{Ran, folder, lotse};

/// The two kinds of files that hold them.
const KINDS: [&str; 2] = ["case", "profile"];

/// Writes a file of a kind.
fn write(folder: &Path, kind: &str, lines: &str) {
    std::fs::write(folder.join("file.toml"), format!("schema = \"lotse.{kind}/1\"\n{lines}\n")).unwrap();
}

/// A page about a file of a kind.
fn report(kind: &str, lines: &str, args: &str) -> Ran {
    let folder = folder();
    write(folder.path(), kind, lines);
    lotse(&format!("report file.toml {args}")).within(folder.path()).run()
}

/// What is printed, without line ends and runs of blanks.
fn flat(ran: &Ran) -> String {
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_mistake_is_named_with_its_place_in_both_kinds_of_files() {
    let wrong = [
        ("[[transfer]]\nheard = true", "2:1", "`topic` is missing"),
        ("[[transfer]]\ntopic = \"\"", "3:9", "`topic` is empty"),
        ("[[transfer]]\ntopic = \" \"", "3:9", "`topic` is empty"),
        ("[[transfer]]\ntopic = 3", "3:9", "a text in quotation marks is needed"),
        ("[[transfer]]\ntopic = \"x\"\nheard = 1", "4:9", "true, false, or a text in quotation marks is needed"),
        ("[[transfer]]\ntopic = \"x\"\napplied = \"2024-05-01\"", "4:11", "a date like"),
        ("[[transfer]]\ntopic = \"x\"\nnext_by = 2024-02-30", "4:11", "invalid-date"),
        ("[[transfer]]\ntopic = \"x\"\nexperience = \"y\"", "4:1", "did you mean `experienced`?"),
        ("[transfer]\ntopic = \"x\"", "2:1", "a list of tables"),
        ("[[need]]\naim = \"x\"", "2:1", "`what` is missing"),
        ("[[need]]\nwhat = \"\"", "3:8", "`what` is empty"),
        ("[[need]]\nwhat = \"x\"\nstate = \"done\"", "4:9", "`open`, `asked`, `granted`, `refused`"),
        ("[[need]]\nwhat = \"x\"\nby = 2024", "4:6", "a date like"),
        ("[[need]]\nwhat = \"x\"\nform = \"y\"", "4:1", "did you mean `from`?"),
        ("[[needs]]\nwhat = \"x\"", "2:3", "did you mean `need`?"),
        ("need = 3", "2:8", "a list of tables"),
    ];
    for kind in KINDS {
        for (lines, place, what) in wrong {
            let ran = report(kind, lines, "--page requests --lang en").ends_with(3);
            assert!(ran.stderr.contains(&format!("file.toml:{place}\n")), "{kind} {lines}: {}", ran.stderr);
            assert!(ran.stderr.contains(what), "{kind} {lines}: {}", ran.stderr);
            assert_eq!(ran.stdout, "");
        }
    }
}

#[test]
fn only_cases_and_profiles_have_such_pages() {
    lotse("report rubrics/change-factors.toml --page requests --lang en").run().ends_with(3).says("wrong-kind");
    lotse("report Cargo.toml --page transfer --lang en").run().ends_with(3).says("missing-schema");
    lotse("report nowhere.toml --page transfer --lang en").run().ends_with(4).says("nowhere.toml");
    lotse("report rubrics/change-factors.toml --lang de").run().ends_with(2).says("--page");
    lotse("report examples/ready.toml --page request --lang de").run().ends_with(2).says("requests");
}

const NEEDS: &str = "
[[need]]
what = 'A1'
aim = 'Z1'
from = 'IT'
mandate = 'M1'
topic = 'T1'
by = 2024-04-30
state = 'asked'
[[need]]
what = 'A2'
from = 'Hauptamt'
[[need]]
what = 'A3'
aim = 'Z3'
[[need]]
what = 'A4'
aim = 'Z4'
from = 'IT'
by = 2024-04-30
state = 'granted'
[[need]]
what = 'A5'
state = 'refused'
by = 2024-04-30
";

#[test]
fn requests_stand_by_addressee_with_aim_day_and_state() {
    for kind in KINDS {
        let ran = report(kind, NEEDS, "--page requests --lang de --today 2024-05-01").ends_with(0);
        assert_eq!(
            flat(&ran),
            "Was noch gebraucht wird · file.toml Stand 01.05.2024 \
             3 von 5 Anliegen sind offen. 1 ist überfällig. 2 sind noch unvollständig. \
             IT • A1 – Ziel: Z1 · 30.04.2024 überfällig · Auftrag: M1 · Thema: T1 · angefragt file.toml:3 \
             • A4 – Ziel: Z4 · bis 30.04.2024 · zugesagt file.toml:17 \
             Hauptamt • A2 – offen file.toml:11 \
             Noch ohne Ansprechstelle • A3 – Ziel: Z3 · offen file.toml:14 \
             • A5 – bis 30.04.2024 · abgelehnt file.toml:23 \
             Vor der Bitte noch zu klären • A2 – Mit welchem Ziel wird es gebraucht? file.toml:11 \
             • A3 – Von wem könnte es kommen? file.toml:14"
        );
        let ran = report(kind, NEEDS, "--page requests --lang en --today 2024-04-30").ends_with(0);
        assert_eq!(
            flat(&ran),
            "What is still needed · file.toml as of 30 April 2024 \
             3 of 5 requests are open. 2 are still incomplete. \
             IT • A1 – aim: Z1 · by 30 April 2024 · mandate: M1 · topic: T1 · asked file.toml:3 \
             • A4 – aim: Z4 · by 30 April 2024 · granted file.toml:17 \
             Hauptamt • A2 – open file.toml:11 \
             Nobody to ask yet • A3 – aim: Z3 · open file.toml:14 \
             • A5 – by 30 April 2024 · refused file.toml:23 \
             To be settled before asking • A2 – With what aim is it needed? file.toml:11 \
             • A3 – Who could give it? file.toml:14"
        );
    }
}

#[test]
fn a_title_or_a_code_names_the_page() {
    let ran = report("case", "[case]\ntitle = \"E-Akte\"\n[[need]]\nwhat = \"x\"", "--page requests --lang de");
    ran.ends_with(0).prints("Was noch gebraucht wird · E-Akte ");
    let ran = report(
        "profile",
        "subject = \"B-7\"\n[[need]]\nwhat = \"x\"\nstate = \"granted\"",
        "--page requests --lang de",
    );
    let ran = ran.ends_with(0).prints("Was noch gebraucht wird · B-7 ").prints("Nichts ist mehr offen.");
    assert!(!ran.stdout.contains("zu klären"), "what is granted lacks nothing: {}", ran.stdout);
}

#[test]
fn the_matrix_shows_every_topic_and_an_en_dash_where_nothing_is_said() {
    let lines = "
[[transfer]]
topic = 'FIM'
heard = true
experienced = 'Stammtext'
applied = 2024-03-12
next = 'Hund'
next_by = 2024-04-30
[[transfer]]
topic = 'DMS'
heard = false
[[transfer]]
topic = 'OZG'
heard = 'am Rand'
next_by = 2024-06-30
";
    let rows = |ran: &Ran| -> Vec<Vec<String>> {
        let lines = ran.stdout.lines().filter(|line| line.starts_with(' '));
        lines
            .map(|line| line.trim().split("  ").filter(|c| !c.is_empty()).map(|c| c.trim().to_owned()).collect())
            .collect()
    };
    for kind in KINDS {
        let ran = report(kind, lines, "--page transfer --lang de --today 2024-05-01").ends_with(0);
        let ran = ran.prints("1 von 3 Themen ist angewendet. 1 nächster Einsatz ist überfällig.");
        assert_eq!(
            rows(&ran),
            [
                vec!["Thema", "gehört", "erfahren", "angewendet", "nächster Einsatz"],
                vec!["FIM", "ja", "Stammtext", "12.03.2024", "Hund · 30.04.2024 überfällig"],
                vec!["DMS", "nein", "–", "–", "–"],
                vec!["OZG", "am Rand", "–", "–", "bis 30.06.2024"],
            ]
        );
        let ran = report(kind, lines, "--page transfer --lang en --today 2024-05-01").ends_with(0);
        let ran = ran.prints("1 of 3 topics has been applied. 1 next use is overdue.");
        assert_eq!(rows(&ran)[1][4], "Hund · 30 April 2024 overdue");
        assert_eq!(rows(&ran)[2], ["DMS", "no", "–", "–", "–"]);
    }
}

/// The next use is overdue from the day after its own, unless the topic was applied on that day or since.
#[test]
fn a_next_use_is_overdue_until_it_was_applied_on_its_day_or_since() {
    let overdue = |applied: &str, today: &str| {
        let lines = format!("[[transfer]]\ntopic = 'x'\nnext_by = 2024-04-30\n{applied}");
        report("case", &lines, &format!("--page transfer --lang en --today {today}"))
            .ends_with(0)
            .stdout
            .contains("overdue")
    };
    assert!(!overdue("", "2024-04-30"));
    assert!(overdue("", "2024-05-01"));
    assert!(overdue("applied = 2024-04-29", "2024-05-01"));
    assert!(!overdue("applied = 2024-04-30", "2024-05-01"));
    assert!(!overdue("applied = 2024-05-01", "2024-05-01"));
    assert!(overdue("applied = 2024-05-02", "2024-05-01"), "nobody has applied it tomorrow");
}

#[test]
fn a_file_without_entries_is_told_what_to_write_and_the_example_is_valid() {
    for lang in ["de", "en"] {
        for kind in KINDS {
            for page in ["requests", "transfer"] {
                let folder = folder();
                write(folder.path(), kind, "");
                let report = || {
                    let page = format!("report file.toml --page {page} --lang {lang} --today 2024-02-15");
                    lotse(&page).within(folder.path()).run().ends_with(0)
                };
                let before = report();
                let example: String = before
                    .stdout
                    .lines()
                    .filter_map(|line| line.strip_prefix("    "))
                    .map(|line| format!("{line}\n"))
                    .collect();
                assert!(example.lines().count() > 5, "{}", before.stdout);
                assert!(example.lines().all(|line| line.chars().count() <= 76), "{example}");
                assert_eq!(example.parse::<toml::Table>().unwrap().len(), 1);
                write(folder.path(), kind, &example);
                let after = report();
                assert_ne!(before.stdout, after.stdout);
                assert!(!after.stdout.contains("[["), "{}", after.stdout);
            }
        }
    }
}

#[test]
fn an_address_in_a_text_is_noticed_in_both_kinds_of_files() {
    let needs = "[[need]]\nwhat = 'x'\nfrom = 'someone@example.org'";
    let transfers = "[[transfer]]\ntopic = 'x'\nheard = 'von someone@example.org'";
    for (lines, page) in [(needs, "requests"), (transfers, "transfer")] {
        for kind in KINDS {
            let ran = report(kind, lines, &format!("--page {page} --lang de")).ends_with(0);
            let said = "Auffällig • Hier steht etwas, das wie eine E-Mail-Adresse aussieht. file.toml:4";
            assert!(flat(&ran).ends_with(said), "{}", ran.stdout);
        }
        let folder = folder();
        write(folder.path(), "case", lines);
        let ran = lotse("diagnose file.toml --lang en --fail-on hint").within(folder.path()).run();
        ran.prints("looks like an e-mail address");
    }
}

#[test]
fn a_page_can_be_written_to_a_file_and_hides_no_control_characters() {
    let folder = folder();
    write(folder.path(), "case", "[[need]]\nwhat = \"a\\u001B[31mb\"\nfrom = \"c\\u202Ed\"\naim = \"e\"");
    let page = "report file.toml --page requests --lang en --today 2024-05-01";
    let shown = lotse(page).within(folder.path()).run().ends_with(0).stdout;
    assert!(shown.contains("a\\u{1b}[31mb") && shown.contains("c\\u{202e}d"), "{shown}");
    let ran = lotse(page).arg("--output").arg("page.txt").within(folder.path()).run().ends_with(0);
    assert_eq!(ran.stdout, "");
    assert_eq!(std::fs::read_to_string(folder.path().join("page.txt")).unwrap(), shown);
}

/// What a person noted, knows or lacks never fails a run.
#[test]
fn nothing_about_a_person_changes_the_exit_code() {
    let worst = format!("{NEEDS}\n[[transfer]]\ntopic = 'x'\nheard = false\nnext_by = 2001-01-01");
    for page in ["requests", "transfer"] {
        for lines in ["", worst.as_str()] {
            report("profile", lines, &format!("--page {page} --today 2030-01-01")).ends_with(0);
        }
    }
}
