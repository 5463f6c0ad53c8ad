//! The lock, and what killed runs leave behind (RELIABILITY.md A4, A5).

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use super::{Desk, FILE, case};
use crate::support::lotse;

const LOCK: &str = ".case.toml.lotse-lock";

/// What the program promises to wait for another run.
const PATIENCE: Duration = Duration::from_secs(2);

/// Much longer than that, for a machine that is busy.
const AGES: Duration = Duration::from_secs(30);

/// Locks the file as another run would.
fn hold(folder: &Path) -> File {
    let file = File::create(folder.join(LOCK)).unwrap();
    file.lock().unwrap();
    file
}

#[test]
fn a_second_writer_gives_up_after_two_seconds_and_changes_nothing() {
    let desk = Desk::new();
    symlink(FILE, desk.path().join("link.toml")).unwrap();
    let lock = hold(desk.path());
    for file in [FILE, "link.toml"] {
        let since = Instant::now();
        let edit = format!("checklist {file} set understanding yes --lang en");
        lotse(&edit).within(desk.path()).run().ends_with(7).says(file);
        assert!((PATIENCE..AGES).contains(&since.elapsed()), "{:?}", since.elapsed());
    }
    assert_eq!(desk.text(), case("old"));
    assert_eq!(desk.names(), [LOCK, FILE, "link.toml"]);
    drop(lock);
    desk.set("new").run().ends_with(0);
    assert_eq!(desk.text(), case("new"));
    assert_eq!(desk.names(), [FILE, "link.toml"]);
}

#[test]
fn a_second_writer_goes_on_when_the_first_is_done() {
    let desk = Desk::new();
    let lock = hold(desk.path());
    let waiting = std::thread::spawn({
        let edit = desk.set("new");
        move || edit.run()
    });
    std::thread::sleep(PATIENCE / 4);
    assert!(!waiting.is_finished());
    // As the program does it: the file goes while it is still locked.
    fs::remove_file(desk.path().join(LOCK)).unwrap();
    drop(lock);
    waiting.join().unwrap().ends_with(0);
    assert_eq!(desk.text(), case("new"));
    assert_eq!(desk.names(), [FILE]);
}

#[test]
fn the_lock_of_a_killed_run_holds_nobody_up() {
    let desk = Desk::new();
    drop(hold(desk.path()));
    desk.set("new").run().ends_with(0);
    assert_eq!(desk.text(), case("new"));
    assert_eq!(desk.names(), [FILE]);
}

/// A file that was last written some seconds ago.
fn aged(folder: &Path, name: &str, seconds: u64) -> PathBuf {
    let path = folder.join(name);
    let file = File::create(&path).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(seconds)).unwrap();
    path
}

#[test]
fn temporary_files_of_killed_runs_are_swept_after_a_minute_and_no_other_file_ever() {
    let desk = Desk::new();
    for (name, seconds) in [(".case.toml.lotse-aB3xYz.tmp", 61), (".case.toml.lotse-Zzzzzz.tmp", 100_000)] {
        aged(desk.path(), name, seconds);
    }
    let kept = [
        (".case.toml.lotse-000000.tmp", 30),
        (".case.toml.lotse-111111.tmp", 0),
        (".case.toml.swp", 1000),
        (".case.toml.tmp", 1000),
        (".other.toml.lotse-aB3xYz.tmp", 1000),
        (".xcase.toml.lotse-aB3xYz.tmp", 1000),
        ("case.toml.lotse-aB3xYz.tmp", 1000),
        ("case.toml~", 1000),
    ];
    for (name, seconds) in kept {
        aged(desk.path(), name, seconds);
    }
    desk.set("new").run().ends_with(0);
    let mut expected: Vec<&str> = kept.iter().map(|(name, _)| *name).chain([FILE]).collect();
    expected.sort_unstable();
    assert_eq!(desk.names(), expected);
}

#[test]
fn a_folder_or_link_that_is_named_like_a_temporary_file_harms_nobody() {
    let desk = Desk::new();
    fs::create_dir(desk.path().join(".case.toml.lotse-folder.tmp")).unwrap();
    aged(desk.path(), "precious", 1000);
    symlink("precious", desk.path().join(".case.toml.lotse-linked.tmp")).unwrap();
    desk.set("new").run().ends_with(0);
    assert!(desk.path().join("precious").exists());
    assert_eq!(desk.text(), case("new"));
}

#[test]
fn a_file_size_limit_is_an_error_like_a_full_disk() {
    let desk = Desk::with(&"x".repeat(8 * 1024));
    let before = desk.text();
    // Dash counts blocks of 512 bytes, other shells of 1024.
    let edit = ["checklist", FILE, "set", "understanding", "yes"];
    let output =
        super::under(&["sh", "-c", "ulimit -f 4; exec \"$0\" \"$@\""], desk.path()).args(edit).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(String::from_utf8_lossy(&output.stderr).contains(FILE));
    assert_eq!(desk.text(), before);
    assert_eq!(desk.names(), [FILE]);
}
