//! Links stay links, devices devices, permissions as they are, and answers are for their owner alone (RELIABILITY.md A7).

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Desk, FILE, case, is_root, names, share_out, skipped, under, works};
use crate::support::{self, lotse};

const MODES: [u32; 7] = [0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o755];

const UMASKS: [u32; 5] = [0o000, 0o002, 0o022, 0o027, 0o077];

/// Somebody who is not root and owns nothing.
const NOBODY: u32 = 65534;

/// How a file is reached: by itself, by a link, by a chain of links through several folders.
#[derive(Clone, Copy)]
enum Way {
    Direct,
    Link,
    Chain,
}

impl Way {
    /// Makes the links in a folder; the file to which they lead, which is not made.
    fn lay(self, folder: &Path) -> PathBuf {
        fs::create_dir(folder.join("far")).unwrap();
        match self {
            Way::Direct => folder.join(FILE),
            Way::Link => {
                symlink("far/real.toml", folder.join(FILE)).unwrap();
                folder.join("far/real.toml")
            }
            Way::Chain => {
                symlink("far/second", folder.join(FILE)).unwrap();
                symlink("../third", folder.join("far/second")).unwrap();
                symlink(folder.join("far/real.toml"), folder.join("third")).unwrap();
                folder.join("far/real.toml")
            }
        }
    }
}

/// Every name in a folder and below `far` with where it leads, if it is a link.
fn links(folder: &Path) -> Vec<(PathBuf, Option<PathBuf>)> {
    let all = [folder.to_owned(), folder.join("far")].into_iter();
    let paths = all.flat_map(|folder| names(&folder).into_iter().map(move |name| folder.join(name)));
    paths.map(|path| (path.clone(), fs::read_link(path).ok())).collect()
}

fn mode(file: &Path) -> u32 {
    fs::symlink_metadata(file).unwrap().mode() & 0o7777
}

fn set_mode(file: &Path, mode: u32) {
    fs::set_permissions(file, Permissions::from_mode(mode)).unwrap();
}

/// The program under a umask.
fn with_umask(umask: u32, folder: &Path, args: &[&str]) -> Option<i32> {
    let script = format!("umask {umask:03o}; exec \"$0\" \"$@\"");
    under(&["sh", "-c", &script], folder).args(args).output().unwrap().status.code()
}

#[test]
fn an_edit_keeps_permissions_and_links_whatever_the_umask() {
    let ways = [Way::Direct, Way::Link, Way::Chain];
    let of_way = |way| MODES.iter().flat_map(move |mode| UMASKS.iter().map(move |umask| (way, *mode, *umask)));
    let cases: Vec<(Way, u32, u32)> = ways.into_iter().flat_map(of_way).collect();
    share_out(&cases, |&(way, permissions, umask)| {
        let folder = support::folder();
        let real = way.lay(folder.path());
        fs::write(&real, case("old")).unwrap();
        set_mode(&real, permissions);
        let before = links(folder.path());
        let args = ["-q", "checklist", FILE, "set", "understanding", "open", "--evidence", "new"];
        assert_eq!(with_umask(umask, folder.path(), &args), Some(0));
        let what = format!("{} with {permissions:03o} under {umask:03o}", real.display());
        assert_eq!(fs::read_to_string(&real).unwrap(), case("new"), "{what}");
        assert_eq!(format!("{:03o}", mode(&real)), format!("{permissions:03o}"), "{what}");
        assert_eq!(links(folder.path()), before, "{what}");
    });
}

#[test]
fn a_new_file_of_answers_is_for_its_owner_alone_whatever_the_umask_and_a_link_to_it_stays() {
    for umask in UMASKS {
        for way in [Way::Direct, Way::Link, Way::Chain] {
            let folder = support::folder();
            let real = way.lay(folder.path());
            let before = links(folder.path());
            assert_eq!(with_umask(umask, folder.path(), &["-q", "init", FILE]), Some(0));
            assert_eq!(mode(&real), 0o600, "{} under {umask:03o}", real.display());
            let mut after = links(folder.path());
            after.retain(|(path, _)| *path != real);
            assert_eq!(after, before);
        }
    }
}

#[test]
fn a_new_report_has_the_permissions_the_umask_says_and_a_replaced_one_keeps_its_own() {
    for umask in UMASKS {
        let desk = Desk::new();
        let report = desk.path().join("report.txt");
        let args = ["diagnose", FILE, "--fail-on", "never", "--output", "report.txt"];
        assert_eq!(with_umask(umask, desk.path(), &args), Some(0));
        assert_eq!(format!("{:03o}", mode(&report)), format!("{:03o}", 0o666 & !umask));
        set_mode(&report, 0o604);
        assert_eq!(with_umask(umask, desk.path(), &args), Some(0));
        assert_eq!(format!("{:03o}", mode(&report)), "604");
        assert_eq!(desk.names(), [FILE, "report.txt"]);
    }
}

#[test]
fn answers_are_not_written_to_a_folder_in_which_everybody_can_swap_files() {
    for (open, refused) in [(0o777, true), (0o773, true), (0o4755, true), (0o1777, false), (0o775, false)] {
        let desk = Desk::new();
        set_mode(desk.path(), open);
        let expected = if refused { 6 } else { 0 };
        let ran = desk.set("new").run().ends_with(expected);
        assert_eq!(desk.text(), case(if refused { "old" } else { "new" }), "{open:o}");
        lotse("-q init new.toml").within(desk.path()).run().ends_with(expected);
        let names: &[&str] = if refused { &[FILE] } else { &[FILE, "new.toml"] };
        assert_eq!(desk.names(), names, "{open:o}");
        if refused {
            ran.says("everybody may write");
        }
    }
}

#[test]
fn the_folder_that_counts_is_the_one_a_link_leads_to() {
    let desk = Desk::new();
    let far = desk.path().join("far");
    fs::create_dir(&far).unwrap();
    fs::rename(desk.file(), far.join(FILE)).unwrap();
    symlink("far/case.toml", desk.file()).unwrap();
    set_mode(&far, 0o777);
    desk.set("new").run().ends_with(6);
    assert_eq!(desk.text(), case("old"));
    assert_eq!(names(&far), [FILE]);
}

#[test]
fn a_folder_that_cannot_be_written_leaves_the_old_file_as_it_is() {
    let desk = Desk::new();
    let args = ["checklist", FILE, "set", "understanding", "open", "--evidence", "new"];
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(args).current_dir(desk.path()).env("LOTSE_LANG", "en");
    if is_root() {
        // Root may write everywhere, so somebody else has to try.
        command.uid(NOBODY).gid(NOBODY);
        set_mode(desk.path(), 0o755);
        let version = Command::new(env!("CARGO_BIN_EXE_lotse")).arg("--version").uid(NOBODY).gid(NOBODY).output();
        if !version.is_ok_and(|output| output.status.success()) {
            return skipped("only root can start the program here");
        }
    } else {
        set_mode(desk.path(), 0o555);
    }
    let output = command.output().unwrap();
    set_mode(desk.path(), 0o755);
    assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains(FILE));
    assert_eq!(desk.text(), case("old"));
    assert_eq!(desk.names(), [FILE]);
}

#[test]
fn a_folder_in_the_place_of_the_file_is_named_and_left_alone() {
    let folder = support::folder();
    fs::create_dir(folder.path().join(FILE)).unwrap();
    for command in ["checklist case.toml set understanding yes", "init case.toml", "assess case.toml"] {
        lotse(command).arg("--lang=en").within(folder.path()).run().ends_with(4).says(FILE);
        assert_eq!(names(folder.path()), [FILE]);
    }
}

#[test]
fn links_in_a_circle_are_an_error_and_stay() {
    let folder = support::folder();
    symlink("other.toml", folder.path().join(FILE)).unwrap();
    symlink(FILE, folder.path().join("other.toml")).unwrap();
    lotse("init case.toml --lang en").within(folder.path()).run().ends_with(4).says(FILE);
    assert_eq!(names(folder.path()), [FILE, "other.toml"]);
}

#[test]
fn root_edits_the_file_of_somebody_else_and_it_stays_theirs() {
    if !is_root() {
        return skipped("only root can give files away");
    }
    let desk = Desk::new();
    chown(desk.file(), Some(NOBODY), Some(NOBODY)).unwrap();
    set_mode(&desk.file(), 0o640);
    desk.set("new").run().ends_with(0);
    let file = fs::metadata(desk.file()).unwrap();
    assert_eq!((file.uid(), file.gid(), file.mode() & 0o777), (NOBODY, NOBODY, 0o640));
}

#[test]
fn what_a_group_could_read_no_other_group_can_read_after_an_edit() {
    const OWNER: u32 = 60001;
    const COLLEAGUE: &str = "60002";
    const THEIR_GROUP: u32 = 60003;
    const EVERYBODY: &str = "60004";
    let become_colleague = ["setpriv", "--reuid", COLLEAGUE, "--regid", EVERYBODY, "--groups", "60003"];
    let version = [&become_colleague[..], &[env!("CARGO_BIN_EXE_lotse"), "--version"]].concat();
    if !is_root() || !works(&version) {
        return skipped("no root, no setpriv, or only root can start the program here");
    }
    let desk = Desk::new();
    chown(desk.path(), Some(OWNER), Some(THEIR_GROUP)).unwrap();
    set_mode(desk.path(), 0o770);
    chown(desk.file(), Some(OWNER), Some(THEIR_GROUP)).unwrap();
    set_mode(&desk.file(), 0o640);
    let args = ["-q", "checklist", FILE, "set", "understanding", "open", "--evidence", "new"];
    let output = under(&become_colleague, desk.path()).args(args).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let file = fs::metadata(desk.file()).unwrap();
    assert!(
        file.gid() == THEIR_GROUP || file.mode() & 0o070 == 0,
        "group {} has {:03o}",
        file.gid(),
        file.mode() & 0o777
    );
}

#[test]
fn what_is_no_file_is_refused_and_left_alone() {
    let desk = Desk::new();
    let place = desk.path().join("place");
    let made = [&["mkfifo", "place"][..], &["mknod", "place", "c", "1", "3"]];
    for make in made {
        if !Command::new(make[0]).args(&make[1..]).current_dir(desk.path()).status().unwrap().success() {
            skipped("only root can make devices");
            continue;
        }
        let before = fs::symlink_metadata(&place).unwrap().file_type();
        for args in ["init place", "assess place", "diagnose case.toml --fail-on never --output place"] {
            let mut run = under(&["timeout", "5"], desk.path());
            let code = run.args(args.split(' ')).stdin(Stdio::null()).output().unwrap().status.code();
            let after = fs::symlink_metadata(&place).unwrap().file_type();
            assert_eq!((code, after), (Some(4), before), "{args} on what {make:?} made");
        }
        fs::remove_file(&place).unwrap();
    }
}
