//! `lotse rubric new`: every kind begins with a file that is valid, explained in the reader's language, and works.

use std::path::Path;

use lotse::model::rubric::Kind;
use toml::{Table, Value};

use super::support::{Lotse, folder, lotse, repository};

/// A new rubric `own` of a kind in a folder, and its text.
fn new(kind: &str, lang: &str, within: &Path) -> String {
    let run = format!("rubric new own --kind {kind} --lang {lang}");
    lotse(&run).within(within).run().ends_with(0).says("own.toml").says("lotse rubric check");
    std::fs::read_to_string(within.join("own.toml")).unwrap()
}

#[test]
fn a_new_rubric_of_every_kind_is_valid_and_explained_in_the_reader_s_language() {
    for kind in Kind::ALL.map(Kind::id) {
        let mut without_comments = Vec::new();
        for (lang, said, foreign) in [("de", "Ersetzen Sie", "Put your own"), ("en", "Put your own", "Ersetzen Sie")] {
            let folder = folder();
            let text = new(kind, lang, folder.path());
            assert!(text.contains(said) && !text.contains(foreign), "{kind} in {lang}");
            assert!(!text.contains("\n#de") && !text.contains("\n#en") && !text.starts_with("#de"), "{kind} in {lang}");
            let check = format!("rubric check own.toml --lang {lang}");
            lotse(&check).within(folder.path()).run().ends_with(0).prints("own 1.0.0");
            without_comments.push(text.parse::<Table>().unwrap());
        }
        assert_eq!(without_comments[0], without_comments[1], "{kind}: only comments are in one language");
    }
}

/// What a template says about the figures of the method must not become untrue.
#[test]
fn the_figures_of_a_new_rubric_are_those_of_the_built_in_one() {
    let tables = |path: String| std::fs::read_to_string(repository().join(path)).unwrap().parse::<Table>().unwrap();
    for (kind, builtin, keys) in
        [("factors", "change-factors", &["rules"][..]), ("competence", "digital-navigator", &["rules", "retention"])]
    {
        let (mut template, mut original) =
            (tables(format!("rubrics/templates/{kind}.toml")), tables(format!("rubrics/{builtin}.toml")));
        for rubric in [&mut template, &mut original] {
            // Which factors everybody has to know is a matter of the factors.
            if let Some(Value::Table(reservation)) = rubric["rules"].get_mut("reservation") {
                assert!(reservation.remove("not_known_factors").is_some());
            }
        }
        for key in keys {
            assert_eq!(template[*key], original[*key], "{kind}: {key}");
        }
    }
}

#[test]
fn a_project_is_judged_with_new_factors() {
    let folder = folder();
    new("factors", "en", folder.path());
    let own = |run: &str| lotse(&format!("--rubric own.toml --lang en --today 2026-11-22 {run}")).within(folder.path());
    own("init project.toml").run().ends_with(0);
    let path = folder.path().join("project.toml");
    let stated = std::fs::read_to_string(&path).unwrap();
    let stated = stated.replace("direction = \"unknown\"", "direction = \"present\"");
    std::fs::write(&path, stated.replace("trust = \"unknown\"", "trust = \"missing\"")).unwrap();
    own("diagnose project.toml").run().ends_with(1).prints("Trust").prints("Begin with a mistake of one's own");
    own("explain silence").run().ends_with(0).prints("Nobody asks back in meetings.");
}

#[test]
fn somebody_places_themselves_with_new_competences() {
    let folder = folder();
    new("competence", "de", folder.path());
    let answers = "schema = \"lotse.answers/1\"\n[answers]\ntogether_1.level = 4\ntogether_2.level = 2\n";
    std::fs::write(folder.path().join("answers.toml"), answers).unwrap();
    let run = "--rubric own.toml assess p.toml --answers answers.toml --subject A-1 --non-interactive --lang de";
    lotse(run).within(folder.path()).run().ends_with(0).prints("Zuhören");
}

#[test]
fn the_other_kinds_are_used_as_their_first_lines_say() {
    let project = repository().join("tests/integration/data/nothing.toml");
    let profile = repository().join("examples/competence/profile.toml");
    for (kind, run, file, said) in [
        ("checklist", "checklist", Some(&project), "Alle sind informiert"),
        ("curriculum", "plan", Some(&profile), "Erste Schritte"),
        ("guide", "explain first_talk", None, "Worum es geht"),
        ("methods", "explain one_question", None, "eine Minute"),
        ("resistance", "explain tiredness", None, "Etwas weglassen"),
    ] {
        let folder = folder();
        new(kind, "de", folder.path());
        let run = format!("--rubric own.toml --lang de --today 2024-05-15 {run}");
        let run = file.into_iter().fold(lotse(&run), Lotse::arg).within(folder.path()).run();
        assert!(run.stdout.contains(said), "{kind}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn nothing_is_overwritten_and_a_name_must_be_an_id() {
    let folder = folder();
    let text = new("methods", "en", folder.path());
    lotse("rubric new own --kind guide --lang en").within(folder.path()).run().ends_with(4).says("exists already");
    lotse("rubric new other --kind guide --output own.toml").within(folder.path()).run().ends_with(4);
    assert_eq!(std::fs::read_to_string(folder.path().join("own.toml")).unwrap(), text);
    lotse("rubric new Größe --kind guide --lang de").within(folder.path()).run().ends_with(2).says("»Größe«");
    lotse("rubric new own2 --kind factor --lang en").within(folder.path()).run().ends_with(2).says("factors");
    lotse("rubric new own2 --lang en").within(folder.path()).run().ends_with(2).says("--kind");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
