//! Saves that are watched, and disturbed, system call by system call.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::{case, names, skipped, under, works};
use crate::support;

/// A way to save a file.
pub(super) struct Save {
    /// What is typed.
    pub(super) args: &'static str,
    /// The file as it is typed.
    typed: &'static str,
    /// The name the saved file has in the folder.
    pub(super) name: &'static str,
    prepare: fn(&Path),
}

/// An edit through a link, a new file, and a report that is replaced.
pub(super) const SAVES: [Save; 3] = [
    Save {
        args: "checklist link.toml set understanding open --evidence new",
        typed: "link.toml",
        name: "real.toml",
        prepare: linked_case,
    },
    Save { args: "init new.toml --today 2026-11-22", typed: "new.toml", name: "new.toml", prepare: |_| {} },
    Save {
        args: "diagnose data.toml --fail-on never --today 2026-11-22 --output report.txt",
        typed: "report.txt",
        name: "report.txt",
        prepare: old_report,
    },
];

/// A profile that is due goes.
pub(super) const DELETION: Save =
    Save { args: "purge --due --yes . --today 2026-11-22", typed: "old.toml", name: "old.toml", prepare: old_profile };

/// An edit in a folder in which everybody can swap files.
pub(super) const REFUSED: Save = Save {
    args: "checklist open.toml set understanding open --evidence new",
    typed: "open.toml",
    name: "open.toml",
    prepare: open_case,
};

fn open_case(folder: &Path) {
    write(&folder.join("open.toml"), &case("old"), 0o600);
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
}

fn old_profile(folder: &Path) {
    write(&folder.join("old.toml"), "schema = \"lotse.profile/1\"\nkeep_until = 2026-11-21\n", 0o600);
}

fn linked_case(folder: &Path) {
    write(&folder.join("real.toml"), &case("old"), 0o640);
    symlink("real.toml", folder.join("link.toml")).unwrap();
}

fn old_report(folder: &Path) {
    write(&folder.join("data.toml"), &case("old"), 0o600);
    write(&folder.join("report.txt"), "An old report.\n", 0o604);
}

fn write(file: &Path, text: &str, mode: u32) {
    fs::write(file, text).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
}

const NOT_OF_FILES: [&str; 13] = [
    "brk",
    "exit_group",
    "futex",
    "getrandom",
    "madvise",
    "mmap",
    "mprotect",
    "mremap",
    "munmap",
    "rt_sigaction",
    "rt_sigprocmask",
    "sched_getaffinity",
    "sigaltstack",
];

/// What is in a folder: names with permissions and content, or where a link leads.
pub(super) type Content = BTreeMap<String, (u32, Vec<u8>)>;

/// How a run ended, and what it left.
pub(super) struct Left {
    pub(super) folder: TempDir,
    /// The exit code; none if a signal ended it.
    pub(super) code: Option<i32>,
    pub(super) signal: Option<i32>,
    pub(super) stderr: String,
    pub(super) trace: String,
}

impl Save {
    /// The folder before the save.
    pub(super) fn folder(&self) -> TempDir {
        let folder = support::folder();
        (self.prepare)(folder.path());
        folder
    }

    /// A run under strace with these options, in a new folder.
    pub(super) fn traced(&self, options: &[&str]) -> Left {
        let folder = self.folder();
        let aside = support::folder();
        let trace = aside.path().join("trace");
        let output = self.command(folder.path(), &trace, options).output().unwrap();
        Left {
            folder,
            code: output.status.code(),
            signal: output.status.signal(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            trace: fs::read_to_string(trace).unwrap(),
        }
    }

    /// A run under strace that is yet to be started.
    pub(super) fn command(&self, folder: &Path, trace: &Path, options: &[&str]) -> Command {
        let wrapper = [&["strace", "-f", "-qq", "-o", trace.to_str().unwrap()], options].concat();
        let mut command = under(&wrapper, folder);
        command.args(self.args.split(' ')).stdin(Stdio::null());
        command
    }

    /// A run in which one call is disturbed.
    pub(super) fn disturbed(&self, call: &Call, fault: &str) -> Left {
        let [trace, inject] = call.disturb(fault);
        self.traced(&["-e", &trace, "-e", &inject])
    }

    /// The same save again, undisturbed, in the folder a disturbed one has left.
    pub(super) fn again(&self, folder: &Path) -> Option<i32> {
        under(&["env"], folder).args(self.args.split(' ')).output().unwrap().status.code()
    }

    /// The beginning of the name of every file the program makes beside the saved one.
    fn ours(&self) -> String {
        format!(".{}.lotse-", self.name)
    }

    /// What the user has in the folder.
    pub(super) fn content(&self, folder: &Path) -> Content {
        let theirs = names(folder).into_iter().filter(|name| !name.starts_with(&self.ours()));
        theirs.map(|name| (name.clone(), look(&folder.join(name)))).collect()
    }

    /// What the program has left beside the file.
    pub(super) fn leftovers(&self, folder: &Path) -> Vec<PathBuf> {
        let ours = names(folder).into_iter().filter(|name| name.starts_with(&self.ours()));
        ours.map(|name| folder.join(name)).collect()
    }

    /// The system calls of an undisturbed run, in order.
    pub(super) fn calls(&self) -> Vec<Call> {
        let mut seen = BTreeMap::new();
        let trace = self.traced(&[]).trace;
        let calls = trace.lines().filter_map(|line| {
            let (name, _) = line.split_once(' ')?.1.trim_start().split_once('(')?;
            let nth: &mut usize = seen.entry(name.to_owned()).or_default();
            *nth += 1;
            Some(Call { name: name.to_owned(), nth: *nth, line: line.to_owned() })
        });
        calls.collect()
    }

    /// The first call that has to do with the saved file.
    pub(super) fn start(&self, calls: &[Call]) -> usize {
        calls.iter().position(|call| call.name != "execve" && call.line.contains(self.typed)).unwrap()
    }
}

fn look(path: &Path) -> (u32, Vec<u8>) {
    let mode = fs::symlink_metadata(path).unwrap().permissions().mode();
    let content = match fs::read_link(path) {
        Ok(target) => target.into_os_string().into_encoded_bytes(),
        Err(_) => fs::read(path).unwrap(),
    };
    (mode, content)
}

/// A system call of a run.
pub(super) struct Call {
    pub(super) name: String,
    /// Which one of this name it is, from 1.
    pub(super) nth: usize,
    /// Its line in the trace.
    pub(super) line: String,
}

impl Call {
    /// Strace's options to see and disturb this call.
    pub(super) fn disturb(&self, fault: &str) -> [String; 2] {
        let Call { name, nth, .. } = self;
        [format!("trace={name}"), format!("inject={name}:{fault}:when={nth}")]
    }

    /// Whether it has to do with files. Others get memory or arrange the process: what fails of those is no file's
    /// fault, and then no program can go on.
    pub(super) fn is_of_files(&self) -> bool {
        !NOT_OF_FILES.contains(&&*self.name)
    }

    pub(super) fn is_rename(&self) -> bool {
        self.name.starts_with("rename")
    }
}

/// Whether processes can be traced here; if not, that is said.
pub(super) fn can_trace() -> bool {
    let can = works(&["strace", "-f", "-qq", "-o", "/dev/null", "true"]);
    if !can {
        skipped("no strace");
    }
    can
}
