//! `lotse rubric test`: the examples a rubric carries, and what is said where one comes out differently.

use lotse::load::{BUILTIN, Library};

use super::support::{folder, lotse, repository};

const TEMPLATE: &str = include_str!("../../rubrics/templates/factors.toml");

/// A text with one place changed.
fn edited(from: &str, to: &str) -> String {
    assert!(TEMPLATE.contains(from), "{from}");
    TEMPLATE.replacen(from, to, 1)
}

/// The template with something behind it.
fn with(example: &str) -> String {
    format!("{TEMPLATE}\n{example}\n")
}

/// A run over one rubric.
fn test(text: &str, lang: &str) -> super::support::Ran {
    let folder = folder();
    std::fs::write(folder.path().join("own.toml"), text).unwrap();
    lotse(&format!("rubric test own.toml --lang {lang}")).within(folder.path()).run()
}

#[test]
fn the_model_of_factors_proves_itself_and_that_it_can_be_silent() {
    let library = Library::default();
    let examples = &library.factors().examples;
    assert!(examples.len() >= 4);
    assert!(examples.iter().any(|example| example.expected.findings.as_ref().is_some_and(Vec::is_empty)));
    lotse("rubric test rubrics/change-factors.toml --lang en").run().ends_with(0).prints("4 examples, all as expected");
}

#[test]
fn a_new_rubric_has_examples_that_come_out_right() {
    test(TEMPLATE, "de").ends_with(0).prints("own.toml: 2 Beispiele, alle wie erwartet.");
}

/// Whoever changes a threshold sees which judgements change.
#[test]
fn a_changed_threshold_is_told_by_the_example_it_changes() {
    let folder = folder();
    let text = BUILTIN[0].text.replacen("tie = 0.25", "tie = 0.0", 1);
    std::fs::write(folder.path().join("own.toml"), &text).unwrap();
    let line = text[..text.find("Zwei fast gleich große").unwrap()].matches('\n').count();
    lotse("rubric test own.toml --lang en")
        .within(folder.path())
        .run()
        .ends_with(1)
        .prints("1 of 4 examples are not as expected")
        .prints("primary is resources,")
        .prints(&format!("own.toml:{line}:1"));
}

#[test]
fn every_expectation_can_fail() {
    let wrong = [
        ("verdict = \"ready\"", "verdict = \"nearly_ready\"", "verdict is ready, expected is nearly_ready"),
        ("primary = \"trust\"", "primary = \"direction\"", "primary is trust, expected is direction"),
        (
            "direction = \"present\", trust = \"missing\" } }",
            "trust = \"weak\" } }",
            "factors.trust is missing, expected is weak",
        ),
        ("findings = []", "findings = [\"split-opinion\"]", "findings is [], expected is [split-opinion]"),
        (
            "verdict = \"ready\", findings",
            "verdict = \"ready\", primary = \"trust\", findings",
            "primary is –, expected is trust",
        ),
    ];
    for (from, to, said) in wrong {
        let ran = test(&edited(from, to), "en").ends_with(1).prints("1 of 2 examples are not as expected");
        let flat = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(said), "{said}: {flat}");
    }
}

/// Whoever answers is nobody: an example of one person is judged, though a project would have to hide it.
#[test]
fn nobody_in_an_example_has_to_be_protected() {
    let answers = "{ direction_1 = 1, direction_2 = 1, trust_1 = 5, trust_2 = 5 }";
    let response = format!("{{ role = \"lead\", answers = {answers} }}, {{ role = \"staff\", answers = {answers} }}");
    let name = "name = { de = \"Zwei\", en = \"Two\" }";
    let expect = "expect = { verdict = \"gaps\", primary = \"direction\" }";
    let two = with(&format!("[[example]]\n{name}\n{expect}\nresponse = [{response}]"));
    test(&two, "en").ends_with(0).prints("3 examples");
}

#[test]
fn what_is_wrong_in_an_example_is_named_with_its_place_all_at_once() {
    let wrong = with(
        "[[example]]\nname.de = \"Falsch\"\nfactors = { direktion = \"present\", trust = \"there\" }\n\
         [example.expect]\nprimary = \"direktion\"\nfindigs = []\n[[example.response]]\nanswers = { trust_1 = 6 }",
    );
    let ran = test(&wrong, "en").ends_with(3);
    let codes = ["missing-translation", "unknown-id", "unknown-choice", "missing-key", "unknown-key", "out-of-scale"];
    for code in codes {
        assert!(ran.stderr.contains(&format!("error[{code}]")), "{code}: {}", ran.stderr);
    }
    assert!(ran.stderr.contains("did you mean `direction`?") && ran.stderr.contains("did you mean `findings`?"));
    let folder = folder();
    std::fs::write(folder.path().join("own.toml"), &wrong).unwrap();
    let checked = lotse("rubric check own.toml --lang en").within(folder.path()).run().ends_with(3);
    assert_eq!(checked.stderr, ran.stderr, "check and test say the same");
}

#[test]
fn without_an_example_there_is_no_verdict_and_a_batch_goes_on_behind_a_bad_file() {
    let [methods, factors] = ["rubrics/methods.toml", "rubrics/change-factors.toml"];
    lotse(&format!("rubric test {methods} --lang en")).run().ends_with(5).prints("no examples");
    lotse(&format!("rubric test {methods} {factors} --lang en")).run().ends_with(0).prints("4 examples");
    let bad = format!("rubric test tests/integration/data/wrong.toml {factors} --lang en");
    lotse(&bad).run().ends_with(3).prints("4 examples");
    assert!(repository().join(methods).exists());
}
