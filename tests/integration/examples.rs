//! Every file in `examples/` is run, and says what it is there to say.

use super::support::{files, folder, lotse, repository};

#[test]
fn every_example_is_valid() {
    let folder = folder();
    for path in files(&repository().join("examples"), "toml") {
        let text = std::fs::read_to_string(&path).unwrap();
        let kind = text.lines().find_map(|line| line.strip_prefix("schema = \"lotse.")).unwrap();
        let run = match kind.split('/').next().unwrap() {
            "case" => lotse("diagnose --today 2024-05-15 --fail-on never"),
            "profile" => lotse("assess --non-interactive --today 2024-05-15"),
            "round" => lotse("compare"),
            "answers" => lotse("assess new.toml --non-interactive --answers").within(folder.path()),
            other => panic!("{}: {other}", path.display()),
        };
        let ran = run.arg(&path).run();
        assert_eq!(ran.code, 0, "{}: {}", path.display(), ran.stderr);
    }
}

#[test]
fn the_examples_together_fail_and_the_silent_one_alone_does_not() {
    let cases: Vec<_> = files(&repository().join("examples"), "toml")
        .into_iter()
        .filter(|path| path.parent().is_some_and(|folder| folder.ends_with("examples")))
        .collect();
    let mut run = lotse("diagnose --fail-on high --lang en --today 2024-05-15");
    for case in &cases {
        run = run.arg(case);
    }
    run.run().ends_with(1).prints(&format!("{} projects checked", cases.len()));
    lotse("diagnose examples/ready.toml --fail-on hint --today 2024-05-15").run().ends_with(0);
}

#[test]
fn no_example_holds_a_name_or_an_address() {
    for path in files(&repository().join("examples"), "toml") {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains('@'), "{}", path.display());
    }
}
