//! What may go wrong while a user's file is written, and that nothing is lost by it: RELIABILITY.md A1 to A7, A11, D9.
//!
//! What a machine cannot do is said on standard error, in a line that begins with `skipped:`.

#![cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "most faults are made with tools of Linux"))]

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod disks;
#[cfg(unix)]
mod editor;
#[cfg(unix)]
mod kills;
#[cfg(unix)]
mod leftovers;
#[cfg(unix)]
mod modes;
#[cfg(target_os = "linux")]
mod moments;
#[cfg(target_os = "linux")]
mod order;
#[cfg(target_os = "linux")]
mod output;
mod together;
#[cfg(target_os = "linux")]
mod tracing;

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tempfile::TempDir;

use crate::support::{self, Lotse, lotse};

/// The file that is edited.
const FILE: &str = "case.toml";

/// A folder with a case in it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk::with("old")
    }

    /// A desk whose case holds some evidence.
    fn with(evidence: &str) -> Desk {
        let desk = Desk { folder: support::folder() };
        std::fs::write(desk.file(), case(evidence)).unwrap();
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn file(&self) -> PathBuf {
        self.path().join(FILE)
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    /// The edit that makes `case(evidence)` of the file.
    fn set(&self, evidence: &str) -> Lotse {
        lotse("--quiet --lang en checklist case.toml set understanding open --evidence")
            .arg(evidence)
            .within(self.path())
    }

    /// The names in the folder, in order.
    fn names(&self) -> Vec<String> {
        names(self.path())
    }
}

/// A case with comments, and one place that is edited.
fn case(evidence: &str) -> String {
    format!(
        "# Written by hand: 0\n\
         schema = \"lotse.case/1\"\n\
         \n\
         [case]\n\
         title = \"E-Akte\" # a working title\n\
         \n\
         [factors]\n\
         goal = \"present\"\n\
         plan = \"present\"\n\
         skills = \"present\"\n\
         incentives = \"present\"\n\
         resources = \"present\"\n\
         \n\
         [checklist.understanding]\n\
         state = \"open\"   # asked in March\n\
         evidence = \"{evidence}\"\n\
         # The end.\n"
    )
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The program under another one, such as a shell or a tracer.
fn under(wrapper: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(wrapper[0]);
    command.args(&wrapper[1..]).arg(env!("CARGO_BIN_EXE_lotse")).current_dir(folder).env("LOTSE_LANG", "en");
    command
}

/// Says that a test proves nothing here, and why.
pub(crate) fn skipped(why: &str) {
    tell(&format!("skipped: {}: {why}", std::thread::current().name().unwrap_or_default()));
}

/// Writes a line past the test harness, which would keep it to itself.
fn tell(line: &str) {
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}

pub(crate) fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// Whether a command ends well.
fn works(command: &[&str]) -> bool {
    Command::new(command[0]).args(&command[1..]).output().is_ok_and(|output| output.status.success())
}

/// A number below a limit, another one each time.
fn random_below(limit: u64) -> u64 {
    RandomState::new().build_hasher().finish() % limit
}

/// A number from the environment.
fn number(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |number| number.parse().expect("it is a number"))
}

/// Tells others to stop when it goes, also in a panic.
struct Stop<'a>(&'a AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Does all of the work, on all processors, and collects what comes out of it.
fn share_out<T: Sync, R: Send>(work: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || work.get(next.fetch_add(1, Ordering::Relaxed));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let start = |_| scope.spawn(|| std::iter::from_fn(take).map(&each).collect::<Vec<R>>());
        let started: Vec<_> = (0..workers).map(start).collect();
        started.into_iter().flat_map(|worker| worker.join().expect("it has not failed")).collect()
    })
}
