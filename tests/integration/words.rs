//! `lotse explain`, `lotse rubric`, `lotse init`, and the odds and ends of the command line.

use std::collections::BTreeSet;

use lotse::load::{BUILTIN, Library};
use lotse::model::lang::{Lang, Text};
use lotse::model::rubric::Rubric;
use lotse::present::explain;

use super::support::{folder, lotse};

/// Every id that stands anywhere in a built-in rubric.
fn every_id(library: &Library) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for rubric in library.ids().into_iter().filter_map(|id| library.find(id)) {
        ids.extend(explain::subject_ids(rubric).into_iter().map(str::to_owned));
        if let Rubric::Factors(factors) = rubric {
            ids.extend(factors.questions().map(|question| question.id.to_string()));
            let measures = factors.factors.iter().flat_map(|factor| &factor.measures);
            let measures = measures.chain(factors.frames.iter().flat_map(|frame| &frame.measures));
            ids.extend(measures.map(|measure| measure.id.to_string()));
        }
    }
    ids
}

#[test]
fn every_word_is_explained_in_both_languages_and_in_different_words() {
    let library = Library::default();
    let topics: Vec<String> = explain::program_words().into_iter().chain(every_id(&library)).collect();
    assert!(topics.len() > 150, "{}", topics.len());
    for topic in topics {
        let [de, en] =
            ["de", "en"].map(|lang| lotse(&format!("explain {topic} --lang {lang}")).run().ends_with(0).stdout);
        assert!(de.lines().count() > 1 && en.lines().count() > 1, "{topic}: {en}");
        assert_ne!(de, en, "{topic}");
    }
}

#[test]
fn a_factor_is_explained_with_its_symptom_its_questions_its_limits_and_what_helps() {
    let ran = lotse("explain skills --lang de").run().ends_with(0);
    let ran = ran.prints("Führt zu: Angst.").prints("Die Fragen dazu").prints("skills_4");
    let ran =
        ran.prints("unter 2,5: fehlt. Ab 3,5: vorhanden").prints("Was helfen kann (Angebote, keine Vorschriften)");
    ran.prints("skills_6m").prints("change-factors 1.0.0");
}

#[test]
fn a_measure_is_explained_with_what_it_rests_on() {
    let ran = lotse("explain plan_3m --lang en").run().ends_with(0);
    ran.prints("evidence A").prints("Gollwitzer & Sheeran 2006").prints("How you notice that it works");
}

#[test]
fn a_word_nobody_knows_is_met_with_what_was_probably_meant() {
    lotse("explain gaol --lang en").run().ends_with(2).says("Did you mean \"goal\"?");
    lotse("explain factor-mising --lang en").run().ends_with(2).says("Did you mean \"factor-missing\"?");
    lotse("explain xyzzy --lang en").run().ends_with(2).says("`lotse explain` shows what can be explained");
}

#[test]
fn rubrics_are_listed_and_shown_in_full() {
    let list = lotse("rubric list --lang en").run().ends_with(0);
    list.prints("change-factors").prints("change-checklist").prints("digital-navigator");
    for lang in ["de", "en"] {
        let shown = lotse(&format!("rubric show digital-navigator --lang {lang}")).run().ends_with(0).stdout;
        let library = Library::default();
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        for competence in library.competences().competences() {
            assert!(shown.contains(competence.id.as_str()), "{}", competence.id);
            let name = if lang == "de" { &competence.name.de } else { &competence.name.en };
            assert!(shown.contains(name.as_str()), "{name}");
        }
    }
    let list = lotse("rubric list --lang de").run().ends_with(0);
    list.prints("navigator-curriculum").prints("Lehrplan").prints("talk-guides").prints("Leitfäden");
    lotse("rubric show change-factor --lang en").run().ends_with(2).says("Did you mean \"change-factors\"?");
}

/// Nothing a curriculum or a guide says is left out.
#[test]
fn every_text_of_modules_breaks_and_talks_is_shown() {
    let library = Library::default();
    for lang in Lang::ALL {
        let show = |id: &str| {
            let ran = lotse(&format!("rubric show {id} --lang {}", lang.code())).run().ends_with(0);
            ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let curriculum = show("navigator-curriculum");
        let says = |shown: &str, text: &Text| assert!(shown.contains(text.get(lang)), "{}", text.get(lang));
        for day in &library.curriculum().days {
            says(&curriculum, &day.name);
            for part in &day.parts {
                says(&curriculum, part.name());
            }
        }
        for module in library.curriculum().modules() {
            says(&curriculum, &module.about);
            says(&curriculum, &module.trace);
            assert!(module.builds.iter().all(|id| curriculum.contains(&format!("({id})"))), "{}", module.id);
        }
        let guides = show("talk-guides");
        for guide in &library.find("talk-guides").and_then(Rubric::as_guides).unwrap().guides {
            says(&guides, &guide.name);
            says(&guides, &guide.purpose);
            assert!(guide.rules.get(lang).iter().all(|rule| guides.contains(rule)), "{}", guide.id);
            for step in &guide.steps {
                says(&guides, &step.name);
                says(&guides, &step.text);
            }
        }
    }
    let guide = lotse("explain feedback_talk --lang de").run().ends_with(0);
    guide.prints("Rückmeldegespräch").prints("Dauer: 60 Minuten").prints("1 Zeile").prints("talk-guides 1.0.0");
}

#[test]
fn a_rubric_can_be_checked_and_its_exit_code_tells() {
    let all: Vec<String> = BUILTIN.iter().map(|builtin| format!("rubrics/{}.toml", builtin.id)).collect();
    let ran = lotse(&format!("rubric check {} --lang de", all.join(" "))).run().ends_with(0);
    assert_eq!(ran.stdout.matches(": gültig.").count(), BUILTIN.len(), "{}", ran.stdout);
    let ran = lotse("rubric check examples/ready.toml rubrics/change-factors.toml --lang en").run().ends_with(3);
    ran.says("wrong-kind").prints("rubrics/change-factors.toml: valid.");
}

#[test]
fn a_new_case_is_commented_valid_private_and_never_replaces_one() {
    for (lang, name) in [("de", "vorhaben.toml"), ("en", "project.toml")] {
        let folder = folder();
        lotse(&format!("init --lang {lang}"))
            .within(folder.path())
            .run()
            .ends_with(0)
            .says(&format!("lotse diagnose {name}"));
        let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(text.lines().filter(|line| line.contains('#')).count() > 50, "it is commented");
        lotse(&format!("diagnose {name}")).within(folder.path()).run().ends_with(5);
        let again = lotse(&format!("init --lang {lang}")).within(folder.path()).run().ends_with(4);
        assert!(again.stderr.contains(name));
        assert_eq!(std::fs::read_to_string(folder.path().join(name)).unwrap(), text);
    }
}

/// What is commented out in a new case can be put in force as it stands.
#[test]
fn every_example_line_of_a_new_case_is_valid_when_it_is_put_in_force() {
    let folder = folder();
    lotse("init case.toml --lang en").within(folder.path()).run().ends_with(0);
    let path = folder.path().join("case.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let forced = |line: &str| {
        let code = line.strip_prefix("# ").filter(|code| code.starts_with('[') || code.contains(" = "));
        let is_code = code.is_some_and(|code| code.parse::<toml::Table>().is_ok());
        if is_code { code.unwrap_or(line).to_owned() } else { line.to_owned() }
    };
    let forced: String = text.lines().map(|line| forced(line) + "\n").collect();
    assert!(forced.contains("\n[[response]]\n") && forced.contains("\nbacking_3 = 3"), "{forced}");
    std::fs::write(&path, forced.replace("min_group = 5", "min_group = 1")).unwrap();
    lotse("diagnose case.toml --lang en").within(folder.path()).run().ends_with(0).prints("weak");
}

#[test]
fn the_language_is_typed_or_set_or_the_system_s() {
    let title = |run: super::support::Lotse| run.run().stdout.lines().next().unwrap_or_default().to_owned();
    assert!(title(lotse("explain goal --lang de")).starts_with("Ziel"));
    assert!(title(lotse("explain goal").env("LOTSE_LANG", "de")).starts_with("Ziel"));
    assert!(title(lotse("explain goal --lang en").env("LOTSE_LANG", "de")).starts_with("Goal"));
    assert!(title(lotse("explain goal").env("LANG", "de_DE.UTF-8")).starts_with("Ziel"));
    assert!(title(lotse("explain goal").env("LANG", "fr_FR.UTF-8")).starts_with("Goal"));
    assert!(title(lotse("explain goal").env("LC_ALL", "C").env("LANG", "de_DE.UTF-8")).starts_with("Goal"));
}

#[test]
fn usage_errors_end_with_2_in_the_reader_s_language() {
    lotse("diagnos x.toml --lang de").run().ends_with(2).says("den Befehl »diagnos« gibt es nicht").says("»diagnose«");
    lotse("diagnose --fail-on hoch --lang de").run().ends_with(2).says("high, medium, low, hint oder never");
    lotse("explain --today 2026-02-31 --lang=en").run().ends_with(2).says("is not a valid value for --today");
    lotse("checklist --lang de").run().ends_with(2).says("es fehlt: <DATEI>");
    lotse("").run().ends_with(2).says("Usage: lotse");
}

#[test]
fn the_version_is_said_in_one_line() {
    let ran = lotse("--version").run().ends_with(0);
    assert_eq!(ran.stdout, concat!("lotse ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for args in
        ["diagnose examples/e-akte.toml --format json", "diagnose examples/e-akte.toml", "rubric show change-factors"]
    {
        let run = || lotse(&format!("{args} --today 2024-05-15 --lang de")).run().stdout;
        assert_eq!(run(), run());
    }
}
