//! Where the output goes wrong, the program says so, or is quiet where nobody wants to read on (RELIABILITY.md A11).

use std::fs::OpenOptions;
use std::process::{Command, Output, Stdio};

use super::Desk;

/// One run of every command and format that prints a result.
const PRINTING: [&str; 17] = [
    "--help",
    "--version",
    "checklist --help",
    "explain",
    "explain goal",
    "diagnose case.toml --fail-on never",
    "diagnose case.toml --fail-on never --format json",
    "diagnose case.toml --fail-on never --format junit",
    "diagnose case.toml --fail-on never --format github --report tap=report.tap",
    "checklist case.toml --fail-on never",
    "purge --due --dry-run .",
    "report case.toml --page requests",
    "report case.toml --page transfer",
    "rubric list",
    "rubric show change-checklist",
    "rubric show change-factors",
    "rubric show digital-navigator",
];

/// A run of the program in a folder of its own.
fn run(args: &str, stdout: Stdio) -> Output {
    let desk = Desk::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(args.split(' ')).current_dir(desk.path()).env("LOTSE_LANG", "en").stdin(Stdio::null());
    command.stdout(stdout).stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap()
}

/// The same with its output on a full disk.
fn run_on_full_disk(args: &str) -> Output {
    assert!(!run(args, Stdio::piped()).stdout.is_empty(), "{args} prints nothing");
    run(args, OpenOptions::new().write(true).open("/dev/full").unwrap().into())
}

#[test]
fn a_full_disk_behind_standard_output_ends_with_4_and_is_said() {
    for args in PRINTING {
        let output = run_on_full_disk(args);
        assert_eq!(output.status.code(), Some(4), "{args}");
        assert!(!output.stderr.is_empty(), "{args}: not a word");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    for args in PRINTING {
        let normal = run(args, Stdio::piped());
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = run(args, writer.into());
        assert_eq!(output.status.code(), normal.status.code(), "{args}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&normal.stderr), "{args}");
    }
}

#[test]
fn closed_streams_crash_nothing() {
    for args in PRINTING.into_iter().chain(["init new.toml", "checklist case.toml set understanding yes", "nonsense"]) {
        for closed in [">&-", "2>&-", "<&- >&- 2>&-"] {
            let desk = Desk::new();
            let script = format!("exec \"$0\" {args} {closed}");
            let output =
                Command::new("sh").args(["-c", &script, env!("CARGO_BIN_EXE_lotse")]).current_dir(desk.path()).output();
            let code = output.unwrap().status.code();
            assert!(matches!(code, Some(0 | 2 | 4)), "{args} {closed}: {code:?}");
        }
    }
}
