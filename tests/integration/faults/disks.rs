//! Real disks that are full, cannot be written, or lose their power (RELIABILITY.md A2, A3).
//!
//! A disk is a file on a file system that can copy a file at one instant. Such a copy is what a power cut leaves: what
//! the kernel had not yet brought to the disk is not in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use tempfile::TempDir;

use super::{FILE, Stop, case, is_root, names, number, random_below, skipped, tell, under, works};
use crate::support::{self, lotse};

/// A file system: its name, how it is made on a file, and how a second one of the same origin is mounted.
struct Kind {
    name: &'static str,
    make: &'static [&'static str],
    megabytes: u64,
    options: &'static str,
}

const KINDS: [Kind; 3] = [
    Kind { name: "ext4", make: &["mkfs.ext4", "-q", "-F"], megabytes: 64, options: "loop" },
    Kind { name: "xfs", make: &["mkfs.xfs", "-q", "-f"], megabytes: 320, options: "loop,nouuid" },
    Kind { name: "btrfs", make: &["mkfs.btrfs", "-q", "-f"], megabytes: 128, options: "loop" },
];

/// The file system the disks lie on.
const HOST: Kind =
    Kind { name: "xfs", make: &["mkfs.xfs", "-q", "-f", "-m", "reflink=1"], megabytes: 2048, options: "loop" };

impl Kind {
    /// Makes a file system in a new file; false if that cannot be done here.
    fn make(&self, file: &Path) -> bool {
        fs::File::create_new(file).unwrap().set_len(self.megabytes << 20).unwrap();
        works(&[self.make, &[file.to_str().unwrap()]].concat())
    }
}

/// Something mounted, for as long as this exists.
struct Mount(PathBuf);

impl Mount {
    fn new(what: &Path, at: PathBuf, options: &str) -> Option<Mount> {
        fs::create_dir_all(&at).unwrap();
        works(&["mount", "-o", options, what.to_str().unwrap(), at.to_str().unwrap()]).then_some(Mount(at))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// A run of a writer that makes `case(evidence)` of the file in a folder.
type Writer = fn(&Path, &str) -> Command;

fn program(folder: &Path, evidence: &str) -> Command {
    let mut command = under(&["env"], folder);
    command.args(["-q", "checklist", FILE, "set", "understanding", "open", "--evidence", evidence]);
    command
}

/// A writer that leaves it to the kernel when its file comes to the disk.
fn careless(folder: &Path, evidence: &str) -> Command {
    let mut command = Command::new("sh");
    let script = "printf '%s' \"$0\" > new && mv new case.toml && sleep 0.02";
    command.args(["-c", script, &case(evidence)]).current_dir(folder);
    command
}

#[test]
#[ignore = "needs root and loop devices"]
fn what_was_saved_survives_a_power_cut() {
    let Some(host) = host() else { return };
    for kind in &KINDS {
        match cut_power(kind, program, &host.mount.0) {
            Some(bad) => assert_eq!(bad, [""; 0], "{}", kind.name),
            None => skipped(&format!("no {}", kind.name)),
        }
    }
}

#[test]
#[ignore = "needs root and loop devices"]
fn a_power_cut_finds_a_writer_that_does_not_wait_for_the_disk() {
    let Some(host) = host() else { return };
    for kind in &KINDS {
        match cut_power(kind, careless, &host.mount.0) {
            Some(bad) => assert_ne!(bad, [""; 0], "{}", kind.name),
            None => skipped(&format!("no {}", kind.name)),
        }
    }
}

/// A mounted file system for the disks. It is unmounted before the folder it is in goes.
struct Host {
    mount: Mount,
    _place: TempDir,
}

/// The place for the disks; if there can be none, that is said.
fn host() -> Option<Host> {
    if !is_root() {
        skipped("no root");
        return None;
    }
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { support::folder() };
    let image = place.path().join("host.img");
    let mount = HOST.make(&image).then(|| Mount::new(&image, place.path().join("host"), HOST.options)).flatten();
    if mount.is_none() {
        skipped("no loop devices, or no mkfs.xfs");
    }
    Some(Host { mount: mount?, _place: place })
}

/// Cuts the power of a disk on which a writer saves all the time, and tells what was lost by it. None if there are no
/// such disks here.
fn cut_power(kind: &Kind, writer: Writer, host: &Path) -> Option<Vec<String>> {
    let cuts = number("LOTSE_CUTS", 25);
    let image = host.join(format!("{}-{}.img", kind.name, random_below(u64::MAX)));
    let disk =
        kind.make(&image).then(|| Mount::new(&image, image.with_extension("mounted"), kind.options)).flatten()?;
    let folder = disk.0.join("folder");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(FILE), case("0")).unwrap();
    assert!(works(&["sync"]));
    let (begun, saved, done) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let bad: Vec<String> = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                let evidence = begun.fetch_add(1, Ordering::SeqCst) + 1;
                assert!(writer(&folder, &evidence.to_string()).status().unwrap().success());
                saved.store(evidence, Ordering::SeqCst);
            }
        });
        let _stop = Stop(&done);
        let cut = |cut: usize| {
            std::thread::sleep(Duration::from_millis(50 + random_below(200)));
            let copy = image.with_extension(cut.to_string());
            let least = saved.load(Ordering::SeqCst);
            assert!(works(&["cp", "--reflink=always", image.to_str().unwrap(), copy.to_str().unwrap()]));
            let most = begun.load(Ordering::SeqCst);
            let found = inspect(kind, &copy, least..=most);
            fs::remove_file(copy).unwrap();
            found.err()
        };
        (0..cuts).filter_map(cut).collect()
    });
    tell(&format!("{}: {} of {cuts} power cuts lost something that was saved, {saved:?} saves", kind.name, bad.len()));
    Some(bad)
}

/// Whether a disk after a power cut holds one of those saves, whole.
fn inspect(kind: &Kind, copy: &Path, saves: std::ops::RangeInclusive<usize>) -> Result<(), String> {
    let at = copy.with_extension("copy");
    let Some(disk) = Mount::new(copy, at, kind.options) else { return Err("cannot be mounted".to_owned()) };
    let text = fs::read_to_string(disk.0.join("folder").join(FILE)).map_err(|error| error.to_string())?;
    let whole = saves.clone().any(|evidence| text == case(&evidence.to_string()));
    if whole { Ok(()) } else { Err(format!("not one of {saves:?}: {text:?}")) }
}

#[test]
#[ignore = "needs root and loop devices"]
fn a_full_disk_or_one_that_cannot_be_written_leaves_the_old_file_and_is_named() {
    let folder = support::folder();
    if !is_root() || !works(&["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder.path().to_str().unwrap()]) {
        return skipped("no root, or no mounts");
    }
    let disk = Mount(folder.path().to_owned());
    fs::write(disk.0.join(FILE), case("old")).unwrap();
    fs::write(disk.0.join("filler"), vec![0; 64 << 10]).unwrap_err();
    let edit =
        || lotse("--lang en checklist case.toml set understanding yes").within(&disk.0).run().ends_with(4).says(FILE);
    edit().says("full");
    assert!(works(&["mount", "-o", "remount,ro", disk.0.to_str().unwrap()]));
    edit();
    assert_eq!(fs::read_to_string(disk.0.join(FILE)).unwrap(), case("old"));
    assert_eq!(names(&disk.0), [FILE, "filler"]);
}
