//! `lotse purge`: what is due goes, after asking, and everything else stays.

use std::fs;
use std::path::Path;

use super::support::{Lotse, Ran, folder, lotse};
use super::terminal::{DOWN, ENTER, Terminal};

/// The last day of these profiles is 14 May 2024; they are due from the 15th on.
const OLD: &str = "schema = \"lotse.profile/1\" # old\nsubject = \"A-1\"\nkeep_until = 2024-05-14\n";
const OLD_TOO: &str = "schema = \"lotse.profile/1\"\nsubject = \"A-1\"\ndate = 2023-11-16\noccasion = \"selection\"\n";
const KEPT: &str = "schema = \"lotse.profile/1\"\nsubject = \"A-1\"\ndate = 2023-11-16\n";
const UNDATED: &str = "schema = \"lotse.profile/1\"\nsubject = \"A-1\"\n";
const INVALID: &str = "schema = \"lotse.profile/1\"\nkeep_until = 2001-01-01\nsubjekt = \"A-1\"\n";
const BROKEN: &str = "schema = \"lotse.profile/1\"\nkeep_until = 2001-01-01\nsubject = A-1\n";
const CASE: &str = "schema = \"lotse.case/1\"\n";

/// A folder with files in it.
fn desk(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = folder();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// All files below a folder, hidden ones too, by their names from there, in order.
fn left(below: &Path) -> Vec<String> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                walk(root, &entry.path(), found);
            } else {
                found.push(entry.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    let mut found = Vec::new();
    walk(below, below, &mut found);
    found.sort();
    found
}

fn purge(folder: &Path, args: &str) -> Lotse {
    lotse(&format!("purge --today 2024-05-15 --lang en {args}")).within(folder)
}

fn flat(ran: &Ran) -> String {
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_dry_run_names_what_is_due_and_deletes_nothing() {
    let desk = desk(&[("a.toml", OLD), ("below/b.toml", OLD_TOO), ("c.toml", KEPT), ("d.toml", UNDATED)]);
    let before = left(desk.path());
    let ran = purge(desk.path(), "--due --dry-run .").run().ends_with(0);
    assert_eq!(ran.stderr, "");
    let said = flat(&ran);
    for part in [
        "2 profiles are to be deleted.",
        "./a.toml 14 May 2024 as the file says",
        "./below/b.toml 14 May 2024 selection of 16 November 2023 plus 180 days",
        "Next in line: ./c.toml, to be kept until 15 November 2026.",
        "Without a date, and so never to be deleted: ./d.toml.",
        "Looked at: 4 profiles.",
        "A dry run only: nothing was deleted.",
        "What lotse cannot delete: backups, copies on other devices and in mailboxes, prints, earlier states in version \
         control, snapshots of the drive, and the places on the disk that have become free.",
    ] {
        assert!(said.contains(part), "no {part:?} in\n{said}");
    }
    assert_eq!(left(desk.path()), before);
}

#[test]
fn what_is_due_goes_and_everything_else_stays_as_it_is() {
    let others = [("c.toml", KEPT), ("d.toml", UNDATED), ("e.toml", CASE), ("f.txt", OLD), ("g/h.toml", "a = 1\n")];
    let desk = desk(&[&[("a.toml", OLD), ("g/b.TOML", OLD_TOO)][..], &others].concat());
    let ran = purge(desk.path(), "--due --yes --non-interactive .").run().ends_with(0);
    let said = flat(&ran);
    assert!(said.contains("2 of 2 profiles are deleted. What lotse cannot delete: backups"), "{said}");
    assert!(said.contains("Looked at: 4 profiles. Passed over: 2 files of other kinds."), "{said}");
    assert!(!said.contains("staff council"), "one person alone: {said}");
    assert_eq!(left(desk.path()), ["c.toml", "d.toml", "e.toml", "f.txt", "g/h.toml"]);
    for (name, text) in others {
        assert_eq!(fs::read_to_string(desk.path().join(name)).unwrap(), text);
    }
    let ran = purge(desk.path(), "--due --yes .").run().ends_with(0).prints("No profile is to be deleted.");
    assert!(!ran.stdout.contains("deleted. What") && !ran.stdout.contains("backups"), "{}", ran.stdout);
}

#[test]
fn the_last_day_itself_is_in_time() {
    let desk = desk(&[("a.toml", OLD)]);
    let on =
        |day: &str| lotse(&format!("purge --due --dry-run a.toml --lang de --today {day}")).within(desk.path()).run();
    on("2024-05-14").ends_with(0).prints("Kein Profil ist zu löschen.").prints("aufzubewahren bis 14.05.2024");
    on("2024-05-15").ends_with(0).prints("1 Profil ist zu löschen.").prints("so in der Datei festgelegt");
}

#[test]
fn german_says_the_same() {
    let desk = desk(&[("a.toml", OLD), ("b.toml", &OLD_TOO.replace("A-1", "A-2")), ("c.toml", INVALID)]);
    let ran = lotse("purge --due --yes . --lang de --today 2024-05-15").within(desk.path()).run().ends_with(3);
    let said = flat(&ran);
    for part in [
        "2 Profile sind zu löschen.",
        "Auswahl vom 16.11.2023 plus 180 Tage",
        "Angesehen: 2 Profile. 1 Datei ist ungültig und bleibt.",
        "2 von 2 Profilen sind gelöscht.",
        "Was lotse nicht löschen kann: Sicherungen, Kopien",
        "Fragen Sie Ihren Personalrat, bevor Sie beginnen. Das ist eine Erinnerung, keine Rechtsauskunft.",
    ] {
        assert!(said.contains(part), "no {part:?} in\n{said}");
    }
    assert_eq!(left(desk.path()), ["c.toml"]);
}

#[test]
fn without_due_or_a_confirmation_nothing_happens_and_it_is_said_why() {
    let desk = desk(&[("a.toml", OLD)]);
    purge(desk.path(), "a.toml").run().ends_with(2).says("deletes only what is due").says("keep_until");
    purge(desk.path(), "--yes a.toml").run().ends_with(2).says("--due --dry-run");
    purge(desk.path(), "--due --non-interactive a.toml").run().ends_with(2).says("needs a confirmation").says("--yes");
    purge(desk.path(), "--due a.toml").run().ends_with(2).says("lotse cannot ask here");
    purge(desk.path(), "--due --yes --dry-run a.toml").run().ends_with(2).says("--yes");
    purge(desk.path(), "--due --yes").run().ends_with(2).says("<PATH>");
    assert_eq!(left(desk.path()), ["a.toml"]);
}

/// The usage error does not depend on what lies there: nobody learns from an exit code that something is due.
#[test]
fn nothing_about_a_person_changes_the_exit_code() {
    let low = format!("{OLD}[rating]\nprofessional_1 = 1\n[[transfer]]\ntopic = 'x'\nnext_by = 2001-01-01\n");
    for text in [OLD, KEPT, UNDATED, low.as_str()] {
        let desk = desk(&[("a.toml", text)]);
        purge(desk.path(), "--due a.toml").run().ends_with(2);
        purge(desk.path(), "--due --dry-run a.toml").run().ends_with(0);
        purge(desk.path(), "--due --yes a.toml").run().ends_with(0);
    }
}

#[test]
fn an_invalid_file_is_named_and_never_deleted_and_the_others_go() {
    for (name, text, what) in [
        ("x.toml", INVALID, "did you mean `subject`?"),
        ("x.toml", BROKEN, "x.toml:3:"),
        ("x.toml", "", "empty-file"),
        ("x.toml", "schema = \"lotse.profile/2\"\nkeep_until = 2001-01-01\n", "newer-schema"),
        ("x.toml", "keep_until = 2001-01-01\nsubject = A-1\n", "x.toml:2:"),
    ] {
        for args in ["--due --yes .", "--due --yes x.toml a.toml"] {
            let desk = desk(&[("a.toml", OLD), (name, text)]);
            purge(desk.path(), args).run().ends_with(3).says(what);
            assert_eq!(left(desk.path()), [name], "{text:?}");
            assert_eq!(fs::read_to_string(desk.path().join(name)).unwrap(), text);
        }
    }
}

#[test]
fn a_file_of_another_kind_is_passed_over_in_a_folder_and_an_error_where_it_is_named() {
    let desk = desk(&[("e.toml", CASE), ("h.toml", "a = 1\n"), ("a.toml", OLD)]);
    purge(desk.path(), "--due --yes e.toml").run().ends_with(3).says("wrong-kind");
    purge(desk.path(), "--due --yes h.toml").run().ends_with(3).says("missing-schema");
    purge(desk.path(), "--due --yes nowhere.toml a.toml")
        .run()
        .ends_with(4)
        .says("nowhere.toml")
        .prints("The profile is deleted.");
    purge(desk.path(), "--due --yes .").run().ends_with(0).prints("2 files of other kinds");
    assert_eq!(left(desk.path()), ["e.toml", "h.toml"]);
}

#[test]
fn a_file_that_is_named_twice_is_one_file() {
    let desk = desk(&[("below/a.toml", OLD)]);
    let ran = purge(desk.path(), "--due --yes below below/a.toml ./below/../below/a.toml").run().ends_with(0);
    ran.prints("1 profile is to be deleted.").prints("The profile is deleted.");
    assert_eq!(left(desk.path()), [""; 0]);
}

#[test]
fn reminders_of_co_determination_come_with_several_persons() {
    let desk = desk(&[("a.toml", OLD), ("b.toml", &KEPT.replace("A-1", "A-2"))]);
    let ran = purge(desk.path(), "--due --dry-run .").run().ends_with(0).prints("staff council");
    assert!(ran.stdout.contains("not legal advice"));
}

#[test]
fn a_bare_enter_keeps_everything_and_only_a_yes_deletes() {
    let desk = desk(&[("a.toml", OLD), ("b.toml", KEPT)]);
    let ask = |typed: &str| purge(desk.path(), "--due --accessible .").stdin(typed).run();
    ask("\n").ends_with(0).says("Delete this profile for good?").says("Nothing was deleted.");
    ask("1\n").ends_with(0).says("Nothing was deleted.");
    ask("").ends_with(130).says("Nothing was deleted.");
    assert_eq!(left(desk.path()), ["a.toml", "b.toml"]);
    ask("2\n").ends_with(0).prints("The profile is deleted.");
    assert_eq!(left(desk.path()), ["b.toml"]);
    let ran = ask("").ends_with(0);
    assert!(!ran.stderr.contains("for good"), "nothing is due, so nothing is asked: {}", ran.stderr);
}

#[test]
fn on_a_terminal_it_shows_first_and_asks_then() {
    let desk = desk(&[("a.toml", OLD)]);
    let args = ["purge", "--due", ".", "--lang", "de", "--today", "2024-05-15"];
    let mut terminal = Terminal::start(desk.path(), &args, (40, 100));
    terminal.shows("1 Profil ist zu löschen.");
    terminal.shows("Dieses Profil endgültig löschen?");
    terminal.types("\u{1b}");
    let (code, screen) = terminal.ends();
    assert_eq!((code, left(desk.path()).len()), (0, 1), "{screen}");
    assert!(screen.contains("Es wurde nichts gelöscht."), "{screen}");
    let mut terminal = Terminal::start(desk.path(), &args, (40, 100));
    terminal.shows("Dieses Profil endgültig löschen?");
    terminal.types(&format!("{DOWN}{ENTER}"));
    let (code, screen) = terminal.ends();
    assert_eq!((code, left(desk.path()).len()), (0, 0), "{screen}");
    assert!(screen.contains("Das Profil ist gelöscht."), "{screen}");
}

#[test]
fn a_profile_somebody_changes_while_the_question_is_open_stays() {
    let desk = desk(&[("a.toml", OLD), ("b.toml", OLD_TOO)]);
    let args = ["purge", "--due", ".", "--lang", "en", "--today", "2024-05-15"];
    let mut terminal = Terminal::start(desk.path(), &args, (60, 100));
    terminal.shows("Delete these 2 profiles for good?");
    fs::write(desk.path().join("a.toml"), OLD.replace("2024-05-14", "2030-05-14")).unwrap();
    terminal.types(&format!("{DOWN}{ENTER}"));
    let (code, screen) = terminal.ends();
    assert_eq!(code, 7, "{screen}");
    assert!(screen.contains("a.toml has changed meanwhile and was not deleted"), "{screen}");
    assert!(screen.contains("1 of 2 profiles are deleted."), "{screen}");
    assert_eq!(left(desk.path()), ["a.toml"]);
    assert!(fs::read_to_string(desk.path().join("a.toml")).unwrap().contains("2030-05-14"));
}

#[test]
fn a_profile_another_run_holds_stays_and_the_others_go() {
    let desk = desk(&[("a.toml", OLD), ("b.toml", OLD_TOO)]);
    let lock = fs::File::create(desk.path().join(".a.toml.lotse-lock")).unwrap();
    lock.lock().unwrap();
    purge(desk.path(), "--due --yes .").run().ends_with(7).says("a.toml").prints("1 of 2 profiles are deleted.");
    assert_eq!(left(desk.path()), [".a.toml.lotse-lock", "a.toml"]);
    drop(lock);
    purge(desk.path(), "--due --yes .").run().ends_with(0);
    assert_eq!(left(desk.path()), [""; 0]);
}

#[test]
fn what_killed_runs_left_of_a_profile_goes_too_and_nothing_else_does() {
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(61);
    let desk = desk(&[
        ("a.toml", OLD),
        (".a.toml.lotse-new.tmp", OLD),
        ("below/.gone.toml.lotse-aB3xYz.tmp", OLD),
        ("below/.fresh.toml.lotse-aB3xYz.tmp", KEPT),
        ("below/.held.toml.lotse-aB3xYz.tmp", KEPT),
        ("below/gone.toml.lotse-aB3xYz.tmp", KEPT),
        ("below/.gone.toml.tmp", KEPT),
    ]);
    for name in left(desk.path()).iter().filter(|name| name.contains("below") && !name.contains("fresh")) {
        fs::File::options().write(true).open(desk.path().join(name)).unwrap().set_modified(long_ago).unwrap();
    }
    let before = left(desk.path());
    purge(desk.path(), "--due --dry-run .").run().ends_with(0);
    assert_eq!(left(desk.path()), before);
    let lock = fs::File::create(desk.path().join("below/.held.toml.lotse-lock")).unwrap();
    lock.lock().unwrap();
    purge(desk.path(), "--due --yes .").run().ends_with(0);
    drop(lock);
    assert_eq!(
        left(desk.path()),
        [
            "below/.fresh.toml.lotse-aB3xYz.tmp",
            "below/.gone.toml.tmp",
            "below/.held.toml.lotse-aB3xYz.tmp",
            "below/.held.toml.lotse-lock",
            "below/gone.toml.lotse-aB3xYz.tmp",
        ]
    );
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    use super::super::faults::{is_root, skipped};
    use super::*;

    #[test]
    fn links_are_never_followed_and_it_is_said() {
        let far = desk(&[("real.toml", OLD), ("folder/x.toml", OLD)]);
        let desk = desk(&[("a.toml", OLD)]);
        symlink(far.path().join("real.toml"), desk.path().join("link.toml")).unwrap();
        symlink(far.path().join("folder"), desk.path().join("folder")).unwrap();
        symlink(".", desk.path().join("circle")).unwrap();
        purge(desk.path(), "--due --yes .").run().ends_with(0).prints("3 links were not followed.");
        for named in ["link.toml", "folder"] {
            purge(desk.path(), "--due --yes")
                .arg(named)
                .run()
                .ends_with(4)
                .says("is a link")
                .says(far.path().to_str().unwrap());
        }
        assert_eq!(left(far.path()), ["folder/x.toml", "real.toml"]);
        assert_eq!(left(desk.path()), ["circle", "folder", "link.toml"], "the links are there, too");
    }

    #[test]
    fn a_folder_that_cannot_be_written_keeps_its_profile_and_it_is_said() {
        const NOBODY: u32 = 65534;
        let desk = desk(&[("a.toml", OLD)]);
        fs::set_permissions(desk.path().join("a.toml"), fs::Permissions::from_mode(0o644)).unwrap();
        fs::set_permissions(desk.path(), fs::Permissions::from_mode(0o555)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        command.args(["purge", "--due", "--yes", "a.toml", "--lang", "en"]).current_dir(desk.path());
        if is_root() {
            // Root may delete everywhere, so somebody else has to try.
            command.uid(NOBODY).gid(NOBODY);
        }
        let Ok(output) = command.output() else {
            return skipped("only root can start the program here");
        };
        fs::set_permissions(desk.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{said}");
        assert!(said.contains("a.toml cannot be deleted: permission is missing"), "{said}");
        assert_eq!(left(desk.path()), ["a.toml"]);
    }

    #[test]
    fn a_profile_in_a_folder_open_to_all_may_go_for_that_is_where_it_should_not_be() {
        let desk = desk(&[("a.toml", OLD)]);
        fs::set_permissions(desk.path(), fs::Permissions::from_mode(0o777)).unwrap();
        purge(desk.path(), "--due --yes .").run().ends_with(0);
        assert_eq!(left(desk.path()), [""; 0]);
    }

    #[test]
    fn a_pipe_or_a_device_is_no_profile() {
        let desk = desk(&[("a.toml", OLD)]);
        let made = Command::new("mkfifo").arg(desk.path().join("pipe.toml")).status();
        assert!(made.unwrap().success());
        purge(desk.path(), "--due --dry-run .").run().ends_with(0).prints("1 profile is to be deleted.");
        purge(desk.path(), "--due --dry-run pipe.toml").run().ends_with(4).says("not an ordinary file");
        purge(desk.path(), "--due --dry-run /dev/null").run().ends_with(4).says("/dev/null");
    }
}

const SURVEY: &str = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = [\"a.csv\", \"below/b.csv\"]\n\
                      keep_until = 2024-05-14\n[[wave]]\nclosed = true\n";

/// Twelve answers to all questions on the goal.
fn answers() -> String {
    format!("goal_1,goal_2,goal_3,goal_4\n{}", "4,3,4,2\n".repeat(12))
}

#[test]
fn answers_to_a_survey_go_with_their_ledger_and_the_plan_stays() {
    let table = answers();
    let desk = desk(&[("s.toml", SURVEY), ("a.csv", &table), ("below/b.csv", &table), ("c.csv", &table)]);
    lotse("survey s.toml --today 2024-05-01").within(desk.path()).run().ends_with(0);
    let plan = fs::read_to_string(desk.path().join("s.toml")).unwrap();
    let all = ["a.csv", "below/b.csv", "c.csv", "s.ledger.toml", "s.toml"];
    assert_eq!(left(desk.path()), all);
    let said = flat(&purge(desk.path(), "--due --dry-run .").run().ends_with(0));
    for part in [
        "3 files of answers are to be deleted.",
        "./a.csv 14 May 2024 as ./s.toml says",
        "./below/b.csv 14 May 2024",
        "./s.ledger.toml 14 May 2024",
        "Looked at: 1 survey. Passed over: 1 file of another kind.",
        "The survey file with its plan stays.",
        "What lotse cannot delete: backups",
    ] {
        assert!(said.contains(part), "no {part:?} in\n{said}");
    }
    assert!(!said.contains("profile is to be deleted"), "{said}");
    assert_eq!(left(desk.path()), all);
    let on = |day: &str| lotse(&format!("purge --due --dry-run . --lang de --today {day}")).within(desk.path()).run();
    let kept = flat(&on("2024-05-14").ends_with(0));
    assert!(kept.contains("Antworten auf Befragungen sind nicht zu löschen."), "{kept}");
    assert!(kept.contains("Als Nächstes an der Reihe: ./s.toml, aufzubewahren bis 14.05.2024."), "{kept}");
    on("2024-05-15").ends_with(0).prints("3 Dateien mit Antworten sind zu löschen.");
    purge(desk.path(), "--due --yes .").run().ends_with(0).prints("3 of 3 files of answers are deleted.");
    assert_eq!(left(desk.path()), ["c.csv", "s.toml"]);
    assert_eq!(fs::read_to_string(desk.path().join("s.toml")).unwrap(), plan);
    purge(desk.path(), "--due --yes s.toml").run().ends_with(0).prints("No answers to surveys are to be deleted.");
    // Should somebody find the answers again, there is no second result of them.
    fs::create_dir_all(desk.path().join("below")).unwrap();
    fs::write(desk.path().join("a.csv"), &table).unwrap();
    fs::write(desk.path().join("below/b.csv"), &table).unwrap();
    lotse("survey s.toml --lang en").within(desk.path()).run().ends_with(6).says("is missing");
}

#[test]
fn of_a_survey_nothing_goes_that_lies_elsewhere_or_has_no_last_day_or_is_a_link() {
    let table = answers();
    let elsewhere = SURVEY.replace("below/b.csv", "../b.csv");
    let undated = SURVEY.replace("keep_until = 2024-05-14\n", "");
    let wrong = SURVEY.replace("keep_until", "keep_untill");
    let desk = desk(&[("b.csv", &table), ("in/s.toml", &elsewhere), ("in/a.csv", &table)]);
    let said = flat(&purge(desk.path(), "--due --yes in").run().ends_with(0));
    assert!(said.contains("Not beside the survey file, and so to be deleted by hand: in/../b.csv."), "{said}");
    assert!(said.contains("The file of answers is deleted."), "{said}");
    assert_eq!(left(desk.path()), ["b.csv", "in/s.toml"]);

    fs::write(desk.path().join("in/s.toml"), undated).unwrap();
    fs::write(desk.path().join("in/a.csv"), &table).unwrap();
    let said = flat(&purge(desk.path(), "--due --yes in").run().ends_with(0));
    assert!(said.contains("Without `keep_until`, and so never to be deleted: the answers to in/s.toml."), "{said}");
    fs::write(desk.path().join("in/s.toml"), wrong).unwrap();
    purge(desk.path(), "--due --yes in").run().ends_with(3).says("keep_untill");
    assert_eq!(left(desk.path()), ["b.csv", "in/a.csv", "in/s.toml"]);
    #[cfg(unix)]
    {
        fs::write(desk.path().join("in/s.toml"), SURVEY).unwrap();
        fs::remove_file(desk.path().join("in/a.csv")).unwrap();
        std::os::unix::fs::symlink("../b.csv", desk.path().join("in/a.csv")).unwrap();
        let said = flat(&purge(desk.path(), "--due --yes in/s.toml").run().ends_with(0));
        assert!(said.contains("No answers to surveys are to be deleted.") && said.contains("1 link was not"), "{said}");
        assert_eq!(left(desk.path()), ["b.csv", "in/a.csv", "in/s.toml"]);
    }
}

/// Who is asked is told how many files go; a bare Enter keeps them. Whoever moves the day meanwhile keeps them too.
#[test]
fn before_answers_go_somebody_is_asked_and_the_day_is_looked_at_again() {
    let table = answers();
    let desk = desk(&[("s.toml", SURVEY), ("a.csv", &table), ("below/b.csv", &table)]);
    let args = ["purge", "--due", "s.toml", "--lang", "en", "--today", "2024-05-15"];
    let mut terminal = Terminal::start(desk.path(), &args, (40, 100));
    terminal.shows("Delete these 2 files for good?");
    terminal.types(ENTER);
    let (code, screen) = terminal.ends();
    assert_eq!((code, left(desk.path())), (0, vec!["a.csv".into(), "below/b.csv".into(), "s.toml".into()]), "{screen}");
    let mut terminal = Terminal::start(desk.path(), &args, (40, 100));
    terminal.shows("Delete these 2 files for good?");
    fs::write(desk.path().join("s.toml"), SURVEY.replace("2024-05-14", "2025-05-14")).unwrap();
    terminal.types(&format!("{DOWN}{ENTER}"));
    let (code, screen) = terminal.ends();
    assert_eq!(code, 7, "{screen}");
    assert!(screen.contains("s.toml has changed meanwhile"), "{screen}");
    assert_eq!(left(desk.path()), ["a.csv", "below/b.csv", "s.toml"]);
}
