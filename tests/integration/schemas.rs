//! The schemas for editors: made of what the readers ask for, and so of one mind with them.
//!
//! `SNAPSHOTS=overwrite cargo test schemas` brings the files in `schemas/` up to date.

use std::path::Path;

use jsonschema::Validator;
use lotse::load::FileKind;
use serde_json::{Value, json};
use toml::Value as Toml;

use super::support::{files, folder, lotse, repository};

/// The schema of a kind of file, as the program prints it.
fn schema(kind: &str) -> String {
    lotse(&format!("rubric schema --kind {kind}")).run().ends_with(0).stdout
}

fn validator(kind: &str) -> Validator {
    let schema: Value = serde_json::from_str(&schema(kind)).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{kind}: {error}"));
    jsonschema::draft202012::new(&schema).unwrap()
}

/// A TOML file as validators see it: days are texts.
fn seen(value: Toml) -> Value {
    match value {
        Toml::Table(table) => table.into_iter().map(|(key, value)| (key, seen(value))).collect(),
        Toml::Array(list) => list.into_iter().map(seen).collect(),
        Toml::Datetime(day) => json!(day.to_string()),
        Toml::String(text) => json!(text),
        Toml::Integer(number) => json!(number),
        Toml::Float(number) => json!(number),
        Toml::Boolean(flag) => json!(flag),
    }
}

fn parsed(text: &str) -> Value {
    seen(Toml::Table(text.parse().unwrap()))
}

/// The kind a file says it is of, as the command line calls it.
fn kind_of(file: &Value) -> String {
    file["schema"].as_str().unwrap_or_default().trim_start_matches("lotse.").trim_end_matches("/1").to_owned()
}

#[test]
fn the_committed_schemas_are_up_to_date() {
    let folder = repository().join("schemas");
    for kind in FileKind::WRITTEN.map(FileKind::id) {
        let path = folder.join(format!("{kind}.schema.json"));
        if std::env::var("SNAPSHOTS").is_ok_and(|mode| mode == "overwrite") {
            std::fs::write(&path, schema(kind)).unwrap();
        }
        assert!(std::fs::read_to_string(&path).is_ok_and(|text| text == schema(kind)), "{}", path.display());
    }
    assert_eq!(files(&folder, "json").len(), FileKind::WRITTEN.len());
}

#[test]
fn every_example_and_every_rubric_is_valid() {
    let validators = FileKind::WRITTEN.map(|kind| (kind.id(), validator(kind.id())));
    let mut seen_kinds = Vec::new();
    let data = repository().join("tests/integration/data");
    let is_wrong =
        |path: &Path| path.ends_with("wrong.toml") || path.components().any(|part| part.as_os_str() == "checks");
    let all = ["examples", "rubrics"].map(|name| files(&repository().join(name), "toml")).concat();
    let all = all.into_iter().chain(files(&data, "toml").into_iter().filter(|path| !is_wrong(path)));
    for path in all {
        let file = parsed(&std::fs::read_to_string(&path).unwrap());
        let kind = kind_of(&file);
        let Some((_, validator)) = validators.iter().find(|(id, _)| *id == kind) else {
            assert_eq!(kind, "answers", "{}", path.display());
            continue;
        };
        let wrong: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", path.display());
        seen_kinds.push(kind);
    }
    for kind in FileKind::WRITTEN.map(FileKind::id) {
        assert!(seen_kinds.iter().any(|seen| seen == kind), "there is an example of {kind}");
    }
    assert!(seen_kinds.len() > 40);
}

/// What `lotse init` and `lotse rubric new` write is valid, too.
#[test]
fn every_new_file_is_valid() {
    let folder = folder();
    lotse("init case.toml").within(folder.path()).run().ends_with(0);
    lotse("init --survey survey.toml").within(folder.path()).run().ends_with(0);
    for path in files(folder.path(), "toml") {
        let file = parsed(&std::fs::read_to_string(&path).unwrap());
        assert!(validator(&kind_of(&file)).is_valid(&file), "{}", path.display());
    }
}

/// One mistake each: the schema refuses it, and so does the program.
#[test]
fn what_the_program_refuses_as_a_slip_of_the_pen_the_schema_refuses_too() {
    let read = |path: &str| std::fs::read_to_string(repository().join(path)).unwrap();
    let (case, rubric) = (read("examples/e-akte.toml"), read("rubrics/change-factors.toml"));
    let (competence, resistance) = (read("rubrics/digital-navigator.toml"), read("rubrics/resistance.toml"));
    let slips = [
        (&case, "schema = \"lotse.case/1\"", "schema = \"lotse.case/2\""),
        (&case, "[case]", "[case]\ntitel = \"E-Akte\""),
        (&case, "[case]", "cose = 1\n[case]"),
        (&case, "invited = 31", "invited = \"31\""),
        (&case, "invited = 31", "invited = 0"),
        (&case, "[card]", "[card]\nreview = \"soon\\n\"\nreward = 1"),
        (&case, "role = \"lead\"", "role = \"boss\""),
        (&rubric, "kind = \"factors\"", "kind = \"factor\""),
        (&rubric, "success.en", "success.fr"),
        (&rubric, "tie = 0.25", "tie = -1"),
        (&rubric, "tie = 0.25", ""),
        (&rubric, "prerequisite = true", "prerequisite = \"yes\""),
        (&rubric, "[[factor.item]]", "[[factor.itme]]"),
        (&rubric, "evidence = \"B\"", "evidence = \"D\""),
        (&competence, "relevance = 2", "relevance = 4"),
        (&competence, "training = 730", "training = 0.5"),
        (&resistance, "[[resistance.reducer]]", "[[resistance.reduces]]"),
    ];
    for (text, from, to) in slips {
        assert!(text.contains(from), "{from}");
        let wrong = text.replacen(from, to, 1);
        let file = parsed(&wrong);
        let kind = if kind_of(&file) == "rubric" { "rubric" } else { "case" };
        assert!(!validator(kind).is_valid(&file), "the schema takes {to:?}");
        let folder = folder();
        std::fs::write(folder.path().join("wrong.toml"), wrong).unwrap();
        let run = if kind == "rubric" { "rubric check wrong.toml" } else { "diagnose wrong.toml" };
        lotse(run).within(folder.path()).run().ends_with(3);
    }
}
