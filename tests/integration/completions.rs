//! Completion scripts: every shell gets one in the reader's language, and a real shell completes with it.

use std::process::Command;

use super::faults::skipped;
use super::support::{folder, lotse};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn every_shell_gets_every_command_in_the_reader_s_language() {
    for shell in SHELLS {
        for (lang, said, foreign) in [("de", "Die Version", "The version"), ("en", "The version", "Die Version")] {
            let script = lotse(&format!("completions {shell} --lang {lang}")).run().ends_with(0).stdout;
            for word in ["diagnose", "survey", "enter", "completions", "letterhead", "windows-1252"] {
                assert!(script.contains(word), "{shell} does not know {word}");
            }
            // Bash shows no explanations.
            assert_eq!(script.contains(said), shell != "bash", "{shell} in {lang}");
            assert!(!script.contains(foreign), "{shell} in {lang}");
            assert!(!script.contains("[cmd-") && !script.contains("[arg-"), "{shell}: a message is missing");
        }
    }
}

#[test]
fn an_unknown_shell_is_told_which_there_are() {
    lotse("completions tcsh --lang en").run().ends_with(2).says("bash, elvish, fish, powershell or zsh");
}

#[test]
fn a_script_can_be_written_to_a_file() {
    let folder = folder();
    lotse("completions bash --output lotse.bash").within(folder.path()).run().ends_with(0);
    let written = std::fs::read_to_string(folder.path().join("lotse.bash")).unwrap();
    assert_eq!(written, lotse("completions bash").run().stdout);
    lotse("completions bash --output nowhere/lotse.bash").within(folder.path()).run().ends_with(4);
}

/// What a line of `bash` prints with the script loaded; nothing where there is no such shell.
fn in_bash(line: &str) -> Option<String> {
    let folder = folder();
    lotse("completions bash --output lotse.bash").within(folder.path()).run().ends_with(0);
    let typed = format!("source ./lotse.bash && {line}");
    let run = Command::new("bash").args(["--norc", "-c", &typed]).current_dir(folder.path()).output();
    let Ok(ran) = run else {
        skipped("there is no bash");
        return None;
    };
    assert!(ran.status.success() && ran.stderr.is_empty(), "{}", String::from_utf8_lossy(&ran.stderr));
    Some(String::from_utf8(ran.stdout).unwrap())
}

#[test]
fn bash_completes_commands_options_and_values() {
    let Some(loaded) = in_bash("complete -p lotse") else { return };
    assert!(loaded.trim_end().ends_with(" lotse"), "{loaded}");
    let completed = |words: &str, now: &str, before: &str| {
        let at = words.split(' ').count() - 1;
        let line =
            format!("COMP_WORDS=({words}); COMP_CWORD={at}; _lotse lotse '{now}' '{before}'; echo ${{COMPREPLY[*]}}");
        in_bash(&line).unwrap().trim_end().to_owned()
    };
    assert_eq!(completed("lotse rubric che", "che", "rubric"), "check");
    assert_eq!(completed("lotse rubric check --fail-o", "--fail-o", "check"), "--fail-on");
    assert_eq!(completed("lotse rubric check --fail-on m", "m", "--fail-on"), "medium");
    assert_eq!(completed("lotse completions p", "p", "completions"), "powershell");
}

/// Other shells read the script where a machine has them.
#[test]
fn other_shells_find_no_fault_with_their_script() {
    let checks: [(&str, &[&str]); 2] = [("zsh", &["-n"]), ("fish", &["--no-execute"])];
    for (shell, check) in checks {
        let folder = folder();
        lotse(&format!("completions {shell} --output script")).within(folder.path()).run().ends_with(0);
        match Command::new(shell).args(check).arg("script").current_dir(folder.path()).output() {
            Ok(ran) => assert!(ran.status.success(), "{shell}: {}", String::from_utf8_lossy(&ran.stderr)),
            Err(_) => skipped(&format!("there is no {shell}")),
        }
    }
}
