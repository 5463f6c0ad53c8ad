//! Manual pages: one per command, in the reader's language, and programs that read manual pages read them.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::faults::skipped;
use super::support::{files, folder, lotse};

/// The pages of a language, in a folder that goes with the test.
fn pages(lang: &str) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = folder();
    let run = format!("man --output . --lang {lang}");
    let said = lotse(&run).within(folder.path()).run().ends_with(0);
    let pages = files(folder.path(), "1");
    let number = format!("{} ", pages.len());
    assert!(said.stderr.starts_with(&number), "{}", said.stderr);
    (folder, pages)
}

fn read(page: &Path) -> String {
    std::fs::read_to_string(page).unwrap()
}

#[test]
fn every_command_has_its_page_in_the_reader_s_language() {
    let heads = [
        ("de", ["BEZEICHNUNG", "AUFRUF", "BESCHREIBUNG", "BEISPIEL", "ANGABEN"]),
        ("en", ["NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLE", "OPTIONS"]),
    ];
    for (lang, heads) in heads {
        let (_folder, pages) = pages(lang);
        let names: Vec<&str> = pages.iter().map(|page| page.file_stem().unwrap().to_str().unwrap()).collect();
        for name in
            ["lotse", "lotse-diagnose", "lotse-plan-log", "lotse-checklist-set", "lotse-rubric-check", "lotse-man"]
        {
            assert!(names.contains(&name), "{name}: {names:?}");
        }
        for page in &pages {
            let text = read(page);
            let found: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
            assert_eq!(found[..5], heads, "{page:?}");
            let nameless = ["[cmd", "[arg", "[help", "[exit", "[man"].iter().any(|name| text.contains(name));
            assert!(!nameless, "a message is missing: {text}");
        }
    }
}

#[test]
fn the_first_page_has_every_exit_code_and_is_what_comes_without_a_folder() {
    let (folder, _) = pages("de");
    let page = read(&folder.path().join("lotse.1"));
    assert_eq!(page, lotse("man --lang de").run().ends_with(0).stdout);
    assert!(page.contains(".SH RÜCKGABEWERTE\n"));
    for code in [0, 1, 2, 3, 4, 5, 6, 7, 130, 143] {
        assert!(page.lines().any(|line| line.trim_start().starts_with(&format!("{code}  "))), "{code}");
    }
}

#[test]
fn a_folder_that_is_not_there_is_a_failure_to_write() {
    lotse("man --output nowhere --lang en").within(folder().path()).run().ends_with(4).says("nowhere");
}

/// `man` sets them without a warning, and the index of manual pages finds their first line.
#[test]
fn man_reads_the_pages_without_a_warning() {
    for lang in ["de", "en"] {
        let (_folder, pages) = pages(lang);
        for page in &pages {
            let set = Command::new("man")
                .args(["--warnings", "--encoding=UTF-8", "--local-file"])
                .arg(page)
                .env("LC_ALL", "C.UTF-8")
                .env("MANWIDTH", "80")
                .output();
            let Ok(set) = set else {
                skipped("there is no man");
                return;
            };
            assert!(set.status.success() && set.stderr.is_empty(), "{}", String::from_utf8_lossy(&set.stderr));
            let name = page.file_stem().unwrap().to_str().unwrap();
            assert!(String::from_utf8(set.stdout).unwrap().contains(&format!("{name} ")), "{name}");
            match Command::new("lexgrog").arg(page).env("LC_ALL", "C.UTF-8").output() {
                Ok(found) => assert!(found.status.success(), "{}", String::from_utf8_lossy(&found.stdout)),
                Err(_) => skipped("there is no lexgrog"),
            }
        }
    }
}
