//! Saves that are killed at random moments: no file is ever half written, and nothing that was saved is lost
//! (RELIABILITY.md A1, A4).

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use tempfile::TempDir;

use super::{FILE, case, names, number, random_below, share_out, tell, under};
use crate::support;

/// A case that is long enough for a kill to hit the midst of it.
fn long_case(evidence: &str) -> String {
    case(evidence) + &"# Nothing is said here, at some length.\n".repeat(1500)
}

/// A run of a writer that makes `long_case(evidence)` of the file in a folder.
type Writer = fn(&Path, &str) -> Command;

fn lotse(folder: &Path, evidence: &str) -> Command {
    let mut command = under(&["env"], folder);
    command.args(["-q", "checklist", FILE, "set", "understanding", "open", "--evidence", evidence]);
    command
}

/// A writer as many are: it empties the file, and writes it anew line by line.
fn rewriting(folder: &Path, evidence: &str) -> Command {
    let mut command = Command::new("sh");
    let script = "printf '%s' \"$0\" | { IFS=; while read -r line; do printf '%s\\n' \"$line\"; done; } > case.toml";
    command.args(["-c", script, &long_case(evidence)]).current_dir(folder);
    command
}

/// A writer that says it is done before it is.
fn promising(folder: &Path, evidence: &str) -> Command {
    let mut command = Command::new("sh");
    let script = "printf '%s' \"$0\" > new.$$; (sleep 0.01; mv new.$$ case.toml 2> /dev/null) & exit 0";
    command.args(["-c", script, &long_case(evidence)]).current_dir(folder);
    command
}

/// What many kills have done.
#[derive(Debug, Default)]
struct Damage {
    /// Files that were neither the old nor the new version.
    corrupt: usize,
    /// Saves the writer had called done that were not there.
    lost: usize,
    /// Kills in the midst of a save, as can be seen by what they left.
    amid: usize,
}

#[test]
#[ignore = "takes minutes"]
fn no_kill_at_a_random_moment_corrupts_a_file_or_loses_what_was_saved() {
    let kills = number("LOTSE_KILLS", 10_000);
    let desks = desks();
    let damage = kill(lotse, kills, &desks);
    tell(&format!("{kills} kills: {damage:?}"));
    assert_eq!((damage.corrupt, damage.lost), (0, 0));
    assert!(damage.amid * 20 > kills, "only {} of {kills} kills hit a save", damage.amid);
    for desk in &desks {
        age_leftovers(desk.path());
        assert!(lotse(desk.path(), "last").status().unwrap().success());
        assert_eq!(fs::read_to_string(desk.path().join(FILE)).unwrap(), long_case("last"));
        assert_eq!(names(desk.path()), [FILE]);
    }
}

#[test]
#[ignore = "takes minutes"]
fn kills_find_a_writer_that_corrupts_and_one_that_promises_too_much() {
    let damage = kill(rewriting, 200, &desks());
    tell(&format!("a writer that rewrites in place: {damage:?}"));
    assert!(damage.corrupt > 0);
    let damage = kill(promising, 100, &desks());
    tell(&format!("a writer that promises too much: {damage:?}"));
    assert!(damage.lost > 0);
}

/// A folder with a case for every processor, in memory if there is such a place: only the kernel has to survive.
fn desks() -> Vec<TempDir> {
    let memory = Path::new("/dev/shm");
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let desk = |_| if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { support::folder() };
    (0..workers).map(desk).collect()
}

/// Kills runs of a writer, one after the other in each folder.
fn kill(writer: Writer, kills: usize, desks: &[TempDir]) -> Damage {
    let damages = share_out(desks, |desk| kill_in(desk.path(), writer, kills.div_ceil(desks.len())));
    damages.into_iter().fold(Damage::default(), |sum, damage| Damage {
        corrupt: sum.corrupt + damage.corrupt,
        lost: sum.lost + damage.lost,
        amid: sum.amid + damage.amid,
    })
}

fn kill_in(folder: &Path, writer: Writer, kills: usize) -> Damage {
    let file = folder.join(FILE);
    let mut old = long_case("none yet");
    fs::write(&file, &old).unwrap();
    let mut damage = Damage::default();
    let whole = typical_run(folder, writer);
    for evidence in 0..kills {
        let evidence = evidence.to_string();
        let before = names(folder).len();
        let mut run = writer(folder, &evidence).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        wait_for_a_moment(folder, &mut run, whole);
        run.kill().unwrap();
        let done = run.wait().unwrap().success();
        let text = fs::read_to_string(&file).unwrap();
        let new = long_case(&evidence);
        damage.corrupt += usize::from(text != old && text != new);
        damage.lost += usize::from(done && text != new);
        damage.amid += usize::from(!done && names(folder).len() > before || text != old && text != new);
        if text == old || text == new {
            old = text;
        } else {
            fs::write(&file, &old).unwrap();
        }
        let _ = fs::remove_file(folder.join(".case.toml.lotse-lock"));
    }
    damage
}

/// How long a run takes here.
fn typical_run(folder: &Path, writer: Writer) -> Duration {
    let aside = tempfile::tempdir_in(folder.parent().unwrap()).unwrap();
    fs::copy(folder.join(FILE), aside.path().join(FILE)).unwrap();
    let since = Instant::now();
    for _ in 0..10 {
        assert!(writer(aside.path(), "first").status().unwrap().success());
    }
    since.elapsed() / 10
}

/// Any moment of a run, or one just after the first or the second thing it does in the folder.
fn wait_for_a_moment(folder: &Path, run: &mut Child, whole: Duration) {
    let random = |upto: Duration| Duration::from_nanos(random_below(u64::try_from(upto.as_nanos()).unwrap().max(1)));
    let signs = random_below(3);
    if signs == 0 {
        return std::thread::sleep(random(whole));
    }
    for _ in 0..signs {
        let before = look(folder);
        while look(folder) == before && run.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
    }
    let (since, moment) = (Instant::now(), random(Duration::from_micros(500)));
    while since.elapsed() < moment {
        std::hint::spin_loop();
    }
}

/// What can be seen of a writer at work.
fn look(folder: &Path) -> (usize, u64, SystemTime) {
    let file = fs::metadata(folder.join(FILE)).unwrap();
    (names(folder).len(), file.len(), file.modified().unwrap())
}

/// Makes what killed runs have left look a minute old.
fn age_leftovers(folder: &Path) {
    for name in names(folder).iter().filter(|name| *name != FILE) {
        let file = File::options().write(true).open(folder.join(name)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(61)).unwrap();
    }
}
