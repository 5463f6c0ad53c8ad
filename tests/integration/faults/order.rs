//! What a save does, in which order, and that nothing goes to the network: RELIABILITY.md A2 and D9.

use std::fs;
use std::process::Stdio;

use super::tracing::{SAVES, can_trace};
use super::{Desk, under};
use crate::support;

/// One run of every command.
const COMMANDS: [&str; 16] = [
    "--help",
    "--version",
    "explain",
    "explain goal",
    "init new.toml",
    "checklist case.toml",
    "checklist case.toml set understanding yes",
    "diagnose case.toml",
    "diagnose case.toml --format json",
    "diagnose case.toml --output report.txt",
    "assess profile.toml --non-interactive",
    "assess profile.toml --accessible",
    "rubric list",
    "rubric show change-checklist",
    "rubric check rubric.toml",
    "nonsense",
];

/// Answers to the questions of an assessment: the first one, again and again.
const REPLIES: &str = "1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n";

#[test]
#[ignore = "needs strace"]
fn every_save_brings_the_file_to_the_disk_before_the_rename_and_the_folder_after_it() {
    if !can_trace() {
        return;
    }
    for save in SAVES {
        let left = save.traced(&["-y"]);
        assert_eq!(saves_in_order(&left.trace), 1, "{}", save.args);
    }
    let saves = saves_in_order(&trace("assess profile.toml --accessible", &["-y"]));
    assert!(saves > 3, "{saves} saves");
}

/// The saves in a trace with the paths of open files in it, all of which are in order.
fn saves_in_order(trace: &str) -> usize {
    let calls: Vec<&str> = trace.lines().filter_map(|line| Some(line.split_once(' ')?.1.trim_start())).collect();
    let renames: Vec<usize> = (0..calls.len()).filter(|at| calls[*at].starts_with("rename")).collect();
    for (nth, &at) in renames.iter().enumerate() {
        let temporary = calls[at].split('"').nth(1).unwrap();
        let name = temporary.rsplit('/').next().unwrap();
        let done = |call: &&str, prefix: &str, end: &str| call.starts_with(prefix) && call.contains(end);
        let before = &calls[..at];
        let written = before.iter().rposition(|call| done(call, "write(", &format!("{name}>"))).expect("it is written");
        let synced =
            before.iter().rposition(|call| done(call, "fsync(", &format!("{name}>)")) && call.ends_with("= 0"));
        assert!(synced.is_some_and(|synced| synced > written), "not on the disk before {}", calls[at]);
        let folder = before.iter().find_map(|call| call.split_once(&format!("/{name}>")));
        let folder = folder.and_then(|(start, _)| start.rsplit_once('<')).expect("it is in a folder").1;
        let next = renames.get(nth + 1).copied().unwrap_or(calls.len());
        let mut after = calls[at..next].iter();
        let synced = after.any(|call| done(call, "fsync(", &format!("<{folder}>)")) && call.ends_with("= 0"));
        assert!(synced, "the folder is not on the disk after {}", calls[at]);
    }
    renames.len()
}

/// The trace of a run.
fn trace(args: &str, options: &[&str]) -> String {
    let desk = Desk::new();
    let rubric = support::repository().join("rubrics/change-checklist.toml");
    fs::copy(rubric, desk.path().join("rubric.toml")).unwrap();
    let aside = support::folder();
    let (trace, replies) = (aside.path().join("trace"), aside.path().join("replies"));
    fs::write(&replies, REPLIES).unwrap();
    let wrapper = [&["strace", "-f", "-qq", "-o", trace.to_str().unwrap()], options].concat();
    let mut command = under(&wrapper, desk.path());
    let command = command.args(args.split(' ')).stdin(fs::File::open(replies).unwrap());
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.code().is_some_and(|code| code < 100 || code == 130), "{args}: {status}");
    fs::read_to_string(trace).unwrap()
}

#[test]
#[ignore = "needs strace"]
fn no_command_opens_a_socket() {
    if !can_trace() {
        return;
    }
    for args in COMMANDS {
        assert_eq!(trace(args, &["-e", "trace=%network"]), "", "{args}");
    }
}
