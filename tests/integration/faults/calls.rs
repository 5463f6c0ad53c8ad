//! A save is killed, or fails, at every system call it makes: RELIABILITY.md A1 and A3.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::tracing::{Call, Content, DELETION, Left, REFUSED, SAVES, Save, can_trace};
use super::{share_out, tell};

const SIGKILL: i32 = 9;

const ERRORS: [&str; 5] = ["EIO", "ENOSPC", "EDQUOT", "EACCES", "EINTR"];

/// The folder of a save, before and after.
struct Versions {
    old: Content,
    new: Content,
}

impl Versions {
    fn of(save: &Save) -> Versions {
        let done = save.traced(&["-e", "trace=none"]);
        assert_eq!(done.code, Some(0), "{}: {}", save.args, done.stderr);
        let old = save.content(save.folder().path());
        let new = save.content(done.folder.path());
        assert_ne!(old, new, "{}", save.args);
        Versions { old, new }
    }
}

#[test]
#[ignore = "needs strace"]
fn a_save_killed_at_any_system_call_leaves_the_old_or_the_new_file_and_the_next_run_cleans_up() {
    if !can_trace() {
        return;
    }
    for save in SAVES.into_iter().chain([DELETION]) {
        let versions = Versions::of(&save);
        let calls = save.calls();
        share_out(&calls[1..], |call| {
            let left = save.disturbed(call, "signal=KILL");
            // When the allocator asks for memory and gives it back is not the same in every run.
            let may_be_missed = ["brk", "madvise"].contains(&&*call.name);
            assert!(left.signal == Some(SIGKILL) || may_be_missed, "{} was not killed", call.line);
            let content = save.content(left.folder.path());
            assert!(content == versions.old || content == versions.new, "killed at {}", call.line);
            assert_private(&save, left.folder.path(), &content);
            assert_next_run_cleans_up(&save, left.folder.path(), &content, &versions);
        });
        tell(&format!("{}: killed at {} calls", save.args, calls.len()));
    }
}

/// Whoever cannot read the file cannot read what a killed run has left beside it.
fn assert_private(save: &Save, folder: &Path, content: &Content) {
    let public = content.get(save.name).map_or(0o600, |(mode, _)| mode & 0o777 | 0o600);
    for leftover in save.leftovers(folder) {
        let mode = fs::metadata(&leftover).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode & !public, 0, "{} has {mode:03o}", leftover.display());
    }
}

fn assert_next_run_cleans_up(save: &Save, folder: &Path, content: &Content, versions: &Versions) {
    for leftover in save.leftovers(folder) {
        let long_ago = SystemTime::now() - Duration::from_secs(61);
        File::options().write(true).open(leftover).unwrap().set_modified(long_ago).unwrap();
    }
    // A file that is there already is not made anew.
    let made = content == &versions.new && save.args.starts_with("init");
    assert_eq!(save.again(folder), Some(if made { 4 } else { 0 }));
    assert_eq!(save.content(folder), versions.new);
    assert_eq!(save.leftovers(folder), Vec::<PathBuf>::new());
}

#[test]
#[ignore = "needs strace"]
fn a_save_in_which_any_system_call_fails_leaves_the_old_file_and_says_so_or_is_done() {
    if !can_trace() {
        return;
    }
    for save in SAVES {
        let versions = Versions::of(&save);
        let calls = save.calls();
        let renamed = calls.iter().rposition(Call::is_rename).unwrap();
        let chosen = calls.iter().enumerate().skip(save.start(&calls));
        let chosen = chosen.filter(|(at, call)| call.is_of_files() && !closes_a_listing(&calls, *at));
        let faults: Vec<_> = chosen.flat_map(|(at, call)| ERRORS.map(|error| (call, at > renamed, error))).collect();
        let bad = share_out(&faults, |&(call, renamed, error)| {
            let left = save.disturbed(call, &format!("error={error}"));
            judge(&save, &versions, &left, renamed).err().map(|what| format!("{error} at {}: {what}", call.line))
        });
        let bad: Vec<String> = bad.into_iter().flatten().collect();
        assert_eq!(bad, [""; 0], "{} of {} faults", bad.len(), faults.len());
        tell(&format!("{}: {} faults", save.args, faults.len()));
    }
}

/// The standard library panics when a folder that was listed cannot be closed, which no file system refuses.
/// Between the listing and its end the allocator may give memory back.
fn closes_a_listing(calls: &[Call], at: usize) -> bool {
    let before = calls[..at].iter().rfind(|call| call.is_of_files());
    calls[at].name == "close" && before.is_some_and(|call| call.name == "getdents64")
}

/// Whether a save with one fault in it ended as it may.
fn judge(save: &Save, versions: &Versions, left: &Left, renamed: bool) -> Result<(), String> {
    if !left.trace.contains("(INJECTED)") {
        return Err("not hit".to_owned());
    }
    if left.code == Some(0) && left.trace.contains("fsync(") && !left.trace.contains("EINTR") {
        return Err("called done what may not be on the disk".to_owned());
    }
    let expected = match left.code {
        Some(0) => &versions.new,
        Some(4) if renamed => &versions.new,
        Some(4) => &versions.old,
        code => return Err(format!("{code:?} {:?} {}", left.signal, left.stderr)),
    };
    if save.content(left.folder.path()) != *expected {
        return Err(format!("{:?} and the wrong content", left.code));
    }
    let leftovers = save.leftovers(left.folder.path());
    if !leftovers.is_empty() && !left.trace.contains("unlink(") {
        return Err(format!("left {leftovers:?}"));
    }
    if left.code == Some(4) && left.stderr.is_empty() && !left.trace.contains("write(2") {
        return Err("not a word".to_owned());
    }
    Ok(())
}

#[test]
#[ignore = "needs strace"]
fn answers_do_not_go_to_an_open_folder_whatever_fails() {
    if !can_trace() {
        return;
    }
    let old = REFUSED.content(REFUSED.folder().path());
    let calls = REFUSED.calls();
    let chosen = calls[REFUSED.start(&calls)..].iter().filter(|call| call.is_of_files());
    for (call, error) in chosen.flat_map(|call| ERRORS.map(|error| (call, error))) {
        let left = REFUSED.disturbed(call, &format!("error={error}"));
        assert!(matches!(left.code, Some(4 | 6)), "{:?} after {error} at {}", left.code, call.line);
        assert_eq!(REFUSED.content(left.folder.path()), old, "{error} at {}", call.line);
        assert_eq!(REFUSED.leftovers(left.folder.path()), Vec::<PathBuf>::new(), "{error} at {}", call.line);
    }
}

#[test]
#[ignore = "needs strace"]
fn a_deletion_in_which_any_system_call_fails_leaves_the_profile_and_says_so_or_is_done() {
    if !can_trace() {
        return;
    }
    let versions = Versions::of(&DELETION);
    let calls = DELETION.calls();
    let gone = calls.iter().position(|call| call.name == "unlink" && call.line.contains(".tmp")).unwrap();
    let chosen = calls.iter().enumerate().skip(DELETION.start(&calls));
    let chosen = chosen.filter(|(at, call)| call.is_of_files() && !closes_a_listing(&calls, *at));
    let faults: Vec<_> = chosen.flat_map(|(at, call)| ERRORS.map(|error| (call, at > gone, error))).collect();
    let bad = share_out(&faults, |&(call, gone, error)| {
        let left = DELETION.disturbed(call, &format!("error={error}"));
        let content = DELETION.content(left.folder.path());
        let is_right = match left.code {
            Some(0) => content == versions.new,
            Some(4) => content == versions.old || gone,
            _ => false,
        };
        let is_clean = DELETION.leftovers(left.folder.path()).is_empty() || call.name == "unlink";
        let is_said = left.code == Some(0) || !left.stderr.is_empty() || left.trace.contains("write(2");
        let what = || format!("{error} at {}: {:?} {}", call.line, left.code, left.stderr);
        (!(is_right && is_clean && is_said)).then(what)
    });
    let bad: Vec<String> = bad.into_iter().flatten().collect();
    assert_eq!(bad, [""; 0], "{} of {} faults", bad.len(), faults.len());
    tell(&format!("{}: {} faults", DELETION.args, faults.len()));
}
