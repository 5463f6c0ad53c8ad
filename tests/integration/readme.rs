//! The README is true: its commands are run, its tables come from the lists in the program, its picture is what a
//! terminal shows. `TRYCMD=overwrite SNAPSHOTS=overwrite cargo test readme` brings it up to date.

use std::path::{Path, PathBuf};

use lotse::engine::checks;
use lotse::locales::Words;
use lotse::model::exit::Exit;
use lotse::model::finding::Severity;
use lotse::model::lang::Lang;
use snapbox::data::DataFormat;
use snapbox::{Data, assert_data_eq};

use super::support::{folder, lotse, repository};

fn read(name: &str) -> String {
    std::fs::read_to_string(repository().join(name)).unwrap()
}

/// Runs every `console` block of a file in a folder of its own that holds the examples.
fn run_blocks(name: &str) {
    let folder = folder();
    let copy = folder.path().join(name);
    std::fs::copy(repository().join(name), &copy).unwrap();
    let place = copy.with_extension("in");
    for below in [
        "examples",
        "examples/competence",
        "rubrics",
        "tests/integration/data",
        "tests/integration/data/form",
        "tests/integration/data/form/in",
    ] {
        std::fs::create_dir_all(place.join(below)).unwrap();
        for file in std::fs::read_dir(repository().join(below)).unwrap().map(|entry| entry.unwrap().path()) {
            if file.is_file() {
                std::fs::copy(&file, place.join(below).join(file.file_name().unwrap())).unwrap();
            }
        }
    }
    let _back = CopyBack { from: copy.clone(), to: repository().join(name) };
    trycmd::TestCases::new()
        .register_bin("lotse", Path::new(env!("CARGO_BIN_EXE_lotse")))
        .env("COLUMNS", "80")
        .env("LOTSE_LANG", "")
        .case(&copy)
        .run();
}

/// Takes a file that was brought up to date back to where it came from, also when the test fails for its sake.
struct CopyBack {
    from: PathBuf,
    to: PathBuf,
}

impl Drop for CopyBack {
    fn drop(&mut self) {
        if std::env::var("TRYCMD").is_ok_and(|mode| mode == "overwrite") {
            std::fs::copy(&self.from, &self.to).unwrap();
        }
    }
}

#[test]
fn the_readme_s_commands_print_what_it_says() {
    run_blocks("README.md");
}

#[test]
fn the_german_readme_s_commands_print_what_it_says() {
    run_blocks("README.de.md");
}

/// Both are built from the lists in the program, so that nothing is listed twice by hand.
#[test]
fn the_tables_of_exit_codes_and_findings_are_complete() {
    for (lang, name) in [(Lang::En, "README.md"), (Lang::De, "README.de.md")] {
        let readme = read(name);
        let words = Words::new(lang);
        for exit in Exit::ALL {
            let code = exit.code();
            let row = format!("| {code} | {} |\n", words.say(&format!("exit-{code}")));
            assert!(readme.contains(&row), "{name} lacks: {row}");
        }
        let severity = |severity: Severity| words.say(&format!("severity-{}", severity.id()));
        let mut missing = String::new();
        for check in checks::all() {
            let how_bad = if check.certain == check.open {
                severity(check.certain)
            } else {
                format!("{} / {}", severity(check.certain), severity(check.open))
            };
            let row = format!("| `{}` | {how_bad} | {} |\n", check.code, words.say(&format!("check-{}", check.code)));
            if !readme.contains(&row) {
                missing.push_str(&row);
            }
        }
        assert!(missing.is_empty(), "{name} lacks:\n{missing}");
    }
}

#[test]
fn the_pictures_are_what_a_terminal_shows() {
    for (lang, name) in [("en", "diagnose"), ("de", "diagnose.de")] {
        let run = format!("diagnose examples/e-akte.toml --today 2024-05-15 --color always --lang {lang}");
        let shown = lotse(&run).run().stdout;
        let picture = Data::from(shown).coerce_to(DataFormat::TermSvg);
        let path = repository().join(format!("assets/{name}.term.svg"));
        assert_data_eq!(picture, Data::read_from(&path, Some(DataFormat::TermSvg)));
    }
}

#[test]
fn the_languages_of_the_readme_name_the_same_things() {
    let (en, de) = (read("README.md"), read("README.de.md"));
    let version = env!("CARGO_PKG_RUST_VERSION");
    for readme in [&en, &de] {
        assert!(readme.contains("cargo run -- diagnose examples/e-akte.toml"));
        assert!(readme.contains("cargo test"));
        assert!(readme.contains(version), "the README names the Rust it needs");
    }
    assert!(read("CHANGELOG.md").contains(&format!("[{}]", env!("CARGO_PKG_VERSION"))));
}

/// The lines of a block of code, by what stands behind its first fence.
fn blocks(readme: &str, kind: &str) -> Vec<String> {
    let fence = format!("```{kind}\n");
    let begun = readme.split(fence.as_str()).skip(1);
    begun.map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

/// A recipe runs as it stands, makes the files it names, and keeps the ones it made.
#[test]
fn the_recipes_for_build_servers_do_what_they_say() {
    for (name, projects) in [("README.md", "projects"), ("README.de.md", "projekte")] {
        let readme = read(name);
        let recipes = [blocks(&readme, "yaml"), blocks(&readme, "cron")].concat();
        assert_eq!(recipes.len(), 3, "{name}");
        for recipe in &recipes {
            let folder = folder();
            std::fs::create_dir(folder.path().join(projects)).unwrap();
            let case = repository().join("examples/e-akte.toml");
            std::fs::copy(case, folder.path().join(projects).join("e-akte.toml")).unwrap();
            let line = recipe.lines().find_map(|line| Some(line.split_once("lotse ")?.1)).unwrap();
            lotse(line).within(folder.path()).run().ends_with(1);
            let made: Vec<&str> = line.split(' ').filter_map(|word| Some(word.split_once('=')?.1)).collect();
            assert!(!made.is_empty(), "{recipe}");
            for file in made {
                assert!(folder.path().join(file).metadata().unwrap().len() > 100, "{file}");
                let kept = recipe.lines().filter(|line| line.ends_with(&format!(": {file}"))).count();
                assert_eq!(kept, usize::from(!recipe.starts_with("0 6")), "{file}: {recipe}");
            }
            if let Some(line) = recipe.strip_prefix("0 6 * * 1 ") {
                let read = std::process::Command::new("sh").args(["-n", "-c", line]).status().unwrap();
                assert!(read.success() && !line.contains('%'), "cron takes % for a line end: {line}");
            }
        }
    }
}
