//! Somebody edits the file by hand, or a lock changes hands, at exactly one system call of a save, which is held up there
//! (RELIABILITY.md A5, A6).

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use super::editor::{Editor, by_hand};
use super::tracing::{Call, DELETION, SAVES, Save, can_trace};
use super::{case, share_out};
use crate::support;

/// An edit.
const SAVE: &Save = &SAVES[0];

/// A new file.
const INIT: &Save = &SAVES[1];

#[test]
#[ignore = "needs strace"]
fn what_is_saved_by_hand_at_any_moment_is_kept() {
    if !can_trace() {
        return;
    }
    let calls = SAVE.calls();
    let moments = calls[SAVE.start(&calls)..].iter().filter(|call| call.is_of_files());
    let moments: Vec<_> = moments.flat_map(|call| Editor::ALL.map(|editor| (call, editor))).collect();
    let expected = case("new").replace(&by_hand(0), &by_hand(1));
    let lost = share_out(&moments, |(call, editor)| {
        let (code, text) = meanwhile(SAVE, call, |file| editor.edit(file, 0, 1));
        ((code, &text) != (Some(0), &expected)).then(|| format!("{editor:?} at {}: {code:?}", call.line))
    });
    let lost: Vec<String> = lost.into_iter().flatten().collect();
    assert_eq!(lost, [""; 0], "{} of {} hand edits", lost.len(), moments.len());
}

/// A profile that was due, kept for longer after all.
const LONGER: &str = "schema = \"lotse.profile/1\"\nkeep_until = 2030-11-21\n";

#[test]
#[ignore = "needs strace"]
fn what_is_saved_by_hand_at_any_moment_of_a_deletion_is_there_afterwards() {
    if !can_trace() {
        return;
    }
    let calls = DELETION.calls();
    let moments = calls[DELETION.start(&calls)..].iter().filter(|call| call.is_of_files());
    let moments: Vec<_> = moments.flat_map(|call| Editor::ALL.map(|editor| (call, editor))).collect();
    let lost = share_out(&moments, |(call, editor)| {
        let (code, text) = meanwhile(&DELETION, call, |file| editor.save(file, LONGER));
        (!matches!(code, Some(0 | 7)) || text != LONGER)
            .then(|| format!("{editor:?} at {}: {code:?} {text}", call.line))
    });
    let lost: Vec<String> = lost.into_iter().flatten().collect();
    assert_eq!(lost, [""; 0], "{} of {} hand edits", lost.len(), moments.len());
}

#[test]
#[ignore = "needs strace"]
fn what_somebody_else_creates_at_any_moment_is_not_replaced() {
    if !can_trace() {
        return;
    }
    let calls = INIT.calls();
    let rename = calls.iter().position(Call::is_rename).unwrap();
    let moments: Vec<&Call> = calls[INIT.start(&calls)..=rename].iter().filter(|call| call.is_of_files()).collect();
    assert!(!moments.is_empty());
    share_out(&moments, |call| {
        let (code, text) = meanwhile(INIT, call, |file| fs::write(file, by_hand(1)).unwrap());
        assert_eq!((code, text), (Some(4), by_hand(1)), "{}", call.line);
    });
}

#[test]
#[ignore = "needs strace"]
fn a_lock_on_a_file_that_is_gone_counts_for_nothing() {
    if !can_trace() {
        return;
    }
    let calls = SAVE.calls();
    let locking = calls.iter().find(|call| call.name == "flock").unwrap();
    let (folder, aside) = (SAVE.folder(), support::folder());
    let path = folder.path().join(format!(".{}.lotse-lock", SAVE.name));
    let first = lock(&path);
    let (mut run, trace) = hold_up(SAVE, locking, folder.path(), aside.path());
    wait_for(locking, &trace, &mut run);
    // The run has opened the lock of the first one, which goes, and a second one comes.
    fs::remove_file(&path).unwrap();
    drop(first);
    let _second = lock(&path);
    assert_eq!(run.wait().unwrap().code(), Some(7));
    assert_eq!(fs::read_to_string(folder.path().join(SAVE.name)).unwrap(), case("old"));
}

fn lock(path: &Path) -> File {
    let file = File::create_new(path).unwrap();
    file.lock().unwrap();
    file
}

/// How a save ended that was held up at a call while somebody did something to its file, and what is in it then.
fn meanwhile(save: &Save, call: &Call, what: impl Fn(&Path)) -> (Option<i32>, String) {
    let (folder, aside) = (save.folder(), support::folder());
    let (mut run, trace) = hold_up(save, call, folder.path(), aside.path());
    wait_for(call, &trace, &mut run);
    let file = folder.path().join(save.name);
    what(&file);
    let code = run.wait().unwrap().code();
    (code, fs::read_to_string(file).unwrap_or_default())
}

/// Starts a save that stops for a while at a call, and the file in which it is traced.
fn hold_up(save: &Save, call: &Call, folder: &Path, aside: &Path) -> (Child, PathBuf) {
    let trace = aside.join("trace");
    let [see, hold_up] = call.disturb("delay_enter=500ms");
    let mut command = save.command(folder, &trace, &["-e", &see, "-e", &hold_up]);
    (command.stderr(Stdio::null()).spawn().unwrap(), trace)
}

/// Waits until the run is at the call, or has ended.
fn wait_for(call: &Call, trace: &Path, run: &mut Child) {
    let entered = format!(" {}(", call.name);
    let is_there = || fs::read_to_string(trace).is_ok_and(|text| text.matches(&entered).count() >= call.nth);
    while !is_there() && run.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(2));
    }
}
