//! Questionnaires: what they are made of, what they refuse to be made without, and that no text in them becomes code.
//! That they can be filled in is seen in a real browser, by `tests/browser/run`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::support::{Ran, folder, lotse};

/// A survey file with everything a form needs.
const SURVEY: &str = "schema = \"lotse.survey/1\"\nid = \"befragung\"\nkeep_until = 2027-06-30\n[information]\n\
    purpose = \"p\"\nevaluated_by = \"e\"\nseen_by = \"s\"\n";

/// What `lotse form` makes of a survey file.
fn form(survey: &str, lang: &str) -> Ran {
    let folder = folder();
    std::fs::write(folder.path().join("survey.toml"), survey).unwrap();
    lotse(&format!("form survey.toml --lang {lang} --today 2026-11-22")).within(folder.path()).run()
}

/// What stands between two marks.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, behind) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    behind.split_once(to).unwrap_or_else(|| panic!("no {to} behind {from}")).0
}

/// The questions inside a page, as another program reads them.
fn data(page: &str) -> serde_json::Value {
    let json = between(page, "<script id=\"questions\" type=\"application/json\">", "</script>");
    serde_json::from_str(json).expect("the data of the page is JSON")
}

#[test]
fn the_policy_comes_first_and_lets_only_the_page_s_own_script_and_style_work() {
    let page = form(SURVEY, "de").ends_with(0).stdout;
    let start = "<!DOCTYPE html><html lang=\"de\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"";
    assert!(page.starts_with(start), "{}", &page[..300]);
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    let policy = between(&page, "content=\"", "\"").replace("&#39;", "'");
    let expected = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'",
        hash(between(&page, "<script>", "</script>")),
        hash(between(&page, "<style>", "</style>")),
    );
    assert_eq!(policy, expected);
    // One script with code, one with data, nothing that is loaded, nothing that is kept.
    assert_eq!(page.matches("<script").count(), 2);
    for forbidden in ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "innerHTML", "fetch(", " src="]
    {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn it_says_what_for_who_evaluates_who_sees_what_from_which_size_how_long_and_that_it_is_voluntary() {
    let ran = lotse("form tests/integration/data/form/survey.toml --lang de --today 2026-11-22").run().ends_with(0);
    let data = data(&ran.stdout);
    let told: Vec<String> = data["told"].as_array().unwrap().iter().map(|point| point[1]["de"].to_string()).collect();
    for (at, said) in [
        (0, "was bei der Einführung der E-Akte noch fehlt"),
        (1, "Stabsstelle Digitales"),
        (2, "Die Hausleitung und der Personalrat"),
        (3, "Gruppen ab 5 Antworten"),
        (4, "30.06.2027. Danach werden sie gelöscht"),
        (5, "Sie müssen nicht teilnehmen"),
        (6, "Personalrat, Zimmer 12"),
    ] {
        assert!(told[at].contains(said), "{said}: {}", told[at]);
    }
    assert!(data["told"][4][1]["en"].to_string().contains("30 June 2027"), "{}", data["told"][4]);
    // A column of the survey's own is asked for before the department.
    let [site, group] = [&data["belongings"][0], &data["belongings"][1]];
    assert_eq!((site["attribute"].as_str(), &site["choices"]), (Some("site"), &json!(["Rathaus", "Bauhof"])));
    assert_eq!((&group["attribute"], &group["choices"]), (&json!(null), &json!(["Bauamt", "Bürgerbüro", "Kämmerei"])));
}

#[test]
fn without_what_people_have_a_right_to_know_no_form_is_made() {
    let folder = folder();
    for (survey, missing) in [
        ("schema = \"lotse.survey/1\"\nid = \"x\"\n", "keep_until, purpose, evaluated_by, seen_by"),
        (SURVEY.split("[information]").next().unwrap(), "purpose, evaluated_by, seen_by"),
        (&SURVEY.replace("keep_until = 2027-06-30\n", ""), "keep_until"),
    ] {
        std::fs::write(folder.path().join("s.toml"), survey).unwrap();
        let ran = lotse("form s.toml --lang en --output f.html").within(folder.path()).run().ends_with(6);
        let ran = ran.says(&format!("{missing} is missing")).says("evaluated_by = \"which office evaluates\"");
        assert!(ran.stdout.is_empty() && !folder.path().join("f.html").exists());
    }
    let blank = SURVEY.replace("purpose = \"p\"", "purpose = \" \"");
    form(&blank, "en").ends_with(3).says("`purpose` is empty");
    lotse("form change-factors --lang en").run().ends_with(6).says("lotse init --survey");
    lotse("form rubrics/digital-navigator.toml --lang en").run().ends_with(6).says("who evaluates");
    let scales = format!("{SURVEY}[[scale]]\nid = \"a\"\nitems = [\"a1\"]\n");
    form(&scales, "en").ends_with(3).says("no wording of the questions");
}

#[test]
fn every_question_is_asked_in_both_languages_with_its_scale_and_what_else_may_be_said() {
    let page = form(SURVEY, "en").ends_with(0).stdout;
    let data = data(&page);
    let library = lotse::load::Library::default();
    let questions: Vec<&serde_json::Value> =
        data["sections"].as_array().unwrap().iter().flat_map(|one| one["questions"].as_array().unwrap()).collect();
    let expected: Vec<&lotse::model::rubric::Question> = library.factors().questions().collect();
    assert_eq!(questions.len(), expected.len());
    for (question, expected) in questions.iter().zip(expected) {
        assert_eq!(question["id"], expected.id.as_str());
        assert_eq!(
            (&question["text"]["de"], &question["text"]["en"]),
            (&expected.text.de.clone().into(), &expected.text.en.clone().into())
        );
        assert_eq!(question["may_not_know"], !expected.knowing, "{}", expected.id);
    }
    let first = &data["sections"][0];
    assert_eq!(first["answers"].as_array().unwrap().len(), 5);
    assert_eq!(first["answers"][4][1]["de"], "trifft voll zu");
    assert_eq!(
        (&first["unknown"]["de"], &first["not_applicable"]["en"]),
        (&"weiß nicht".into(), &"does not concern me".into())
    );
    // What a question stands for gives answers away.
    assert!(data["sections"].as_array().unwrap().iter().all(|section| section["name"].is_null()));
    let hash = lotse("rubric show change-factors --lang en").run().stdout;
    assert!(hash.contains(data["rubric"]["hash"].as_str().unwrap()), "the answers say which rubric they are to");
}

#[test]
fn a_catalogue_of_competences_is_asked_by_area_with_what_each_level_looks_like() {
    let survey = SURVEY.replace("keep_until", "rubrics = [{ id = \"digital-navigator\" }]\nkeep_until");
    let data = data(&form(&survey, "de").ends_with(0).stdout);
    let sections = data["sections"].as_array().unwrap();
    assert_eq!(sections.len(), 4);
    for section in sections {
        assert!(section["name"]["de"].is_string());
        let questions = section["questions"].as_array().unwrap();
        assert!(questions.iter().all(|question| question["anchors"].as_array().unwrap().len() == 5));
    }
    // On paper they stand on a sheet of their own to be looked up, in a workbook beside the question.
    let folder = folder();
    std::fs::write(folder.path().join("survey.toml"), survey).unwrap();
    let paper = |format: &str| {
        let ran = lotse(&format!("form survey.toml --format {format} --lang de")).within(folder.path()).run();
        ran.ends_with(0).stdout
    };
    lotse("form survey.toml --format xlsx --output form.xlsx --lang de").within(folder.path()).run().ends_with(0);
    let (print, markdown) = (paper("print"), paper("markdown"));
    let workbook = part(&folder.path().join("form.xlsx"), "xl/sharedStrings.xml");
    assert!(print.contains("Dieses Blatt behalten Sie"), "{print}");
    for question in sections.iter().flat_map(|section| section["questions"].as_array().unwrap()) {
        for anchor in question["anchors"].as_array().unwrap() {
            let anchor = anchor["de"].as_str().unwrap();
            assert!(print.contains(anchor) && markdown.contains(anchor) && workbook.contains(anchor), "{anchor}");
        }
    }
}

#[test]
fn no_text_of_a_survey_or_a_rubric_ends_the_element_it_stands_in() {
    let hostile = "</script><script>alert(1)</script><!--\u{2028}&amp;\\\" onload=x";
    let toml = hostile.replace('\\', "\\\\").replace('"', "\\\"");
    let survey = SURVEY.replace("\"p\"", &format!("\"{toml}\"")).replace(
        "id = \"befragung\"",
        &format!("id = \"befragung\"\ntitle = \"{toml}\"\norganisation = \"{toml}\"\ngroups = [\"{toml}\"]"),
    ) + &format!(
        "[plan]\ntables = [[\"group\"], [\"site\"]]\n[attributes]\nsite = {{ heading = \"{toml}\", values = [\"{toml}\"] }}\n"
    );
    let page = form(&survey, "de").ends_with(0).stdout;
    assert_eq!(page.matches("<script").count(), 2, "{page}");
    let json = between(&page, "type=\"application/json\">", "</script>");
    assert!(!json.contains(['<', '>', '&', '\u{2028}']), "{json}");
    let data = data(&page);
    assert_eq!(data["told"][0][1]["de"], hostile);
    assert_eq!(data["belongings"][0]["question"]["de"], hostile);
    assert_eq!(data["belongings"].as_array().unwrap().len(), 2);
    for belonging in data["belongings"].as_array().unwrap() {
        assert_eq!(belonging["choices"][0], hostile);
    }
    let rubric = std::fs::read_to_string("rubrics/change-factors.toml").unwrap();
    let rubric =
        rubric.replace("Ich kann in einem Satz sagen", "</script><script>x</script> Ich kann in einem Satz sagen");
    let folder = folder();
    std::fs::write(folder.path().join("own.toml"), rubric).unwrap();
    std::fs::write(folder.path().join("s.toml"), SURVEY).unwrap();
    let ran = lotse("form s.toml --rubric own.toml --lang de").within(folder.path()).run().ends_with(0);
    assert_eq!(ran.stdout.matches("<script").count(), 2);
    assert!(ran.stdout.contains("\\u003c/script\\u003e\\u003cscript\\u003ex\\u003c/script\\u003e Ich kann"));
}

#[test]
fn the_same_survey_gives_the_same_bytes_and_a_file_the_same_as_the_screen() {
    let args = "form tests/integration/data/form/survey.toml --lang de --today 2026-11-22";
    let shown = lotse(args).run().ends_with(0).stdout;
    assert_eq!(lotse(args).run().stdout, shown);
    let folder = folder();
    let file = folder.path().join("form.html");
    lotse(&format!("{args} --output")).arg(&file).run().ends_with(0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), shown);
}

#[test]
fn the_sheet_for_paper_has_a_box_for_every_answer_and_no_script() {
    let ran = lotse("form tests/integration/data/form/survey.toml --format print --lang de").run().ends_with(0);
    let page = ran.stdout;
    let policy = between(&page, "content=\"", "\"").replace("&#39;", "'");
    let hash = STANDARD.encode(Sha256::digest(between(&page, "<style>", "</style>")));
    assert!(policy.starts_with(&format!("default-src 'none'; style-src 'sha256-{hash}';")), "{policy}");
    assert!(!page.contains("<script") && !page.contains(" on"), "{page}");
    let library = lotse::load::Library::default();
    let questions: Vec<_> = library.factors().questions().collect();
    assert_eq!(page.matches("<tbody>").count(), 3, "what is asked in the same words stands in one table");
    let asked = questions.len();
    let boxes = |sign: &str| page.matches(&format!("<span class=\"box\">{sign}</span>")).count();
    assert_eq!((boxes("1"), boxes("5"), boxes("–")), (asked, asked, asked));
    assert_eq!(boxes("?"), questions.iter().filter(|question| !question.knowing).count());
    assert!(page.contains("Nur: Leitung und Digital-Navigator."), "who is not asked has to see it on paper");
    for (at, question) in questions.iter().enumerate() {
        let row = format!("<span class=\"number\">{}</span><span>{}", at + 1, question.text.de);
        assert!(page.contains(&row), "{row}");
    }
}

#[test]
fn the_sheet_as_text_says_the_same_in_both_languages() {
    for (lang, said) in [("de", "Wer auswertet"), ("en", "Who evaluates")] {
        let args = format!("form tests/integration/data/form/survey.toml --lang {lang} --format");
        let print = lotse(&format!("{args} print")).run().ends_with(0).stdout;
        let text = lotse(&format!("{args} text")).run().ends_with(0).stdout;
        let markdown = lotse(&format!("{args} markdown")).run().ends_with(0).stdout;
        assert!(print.contains(said) && text.contains(said) && markdown.contains(said), "{text}");
        assert_eq!(text.matches("[1] [2] [3] [4] [5]").count(), 33);
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.contains("33  ") && markdown.contains("33"), "{text}");
    }
}

/// A survey file that says where its answers lie, and what a sheet types into it.
fn typing(lines: &str, lang: &str) -> (tempfile::TempDir, Ran) {
    let folder = folder();
    let survey = std::fs::read_to_string("tests/integration/data/form/survey.toml").unwrap();
    std::fs::write(folder.path().join("s.toml"), survey.replace("id = ", "rows = \"a.csv\"\nid = ")).unwrap();
    let ran = enter(folder.path(), lines, lang);
    (folder, ran)
}

fn enter(folder: &std::path::Path, lines: &str, lang: &str) -> Ran {
    lotse(&format!("survey enter s.toml --lang {lang}")).within(folder).stdin(lines).run()
}

/// The rows of the table as another program reads them.
fn typed(folder: &std::path::Path) -> Vec<std::collections::HashMap<String, String>> {
    let text = std::fs::read_to_string(folder.join("a.csv")).unwrap();
    let text = text.trim_start_matches('\u{feff}');
    csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_line_is_a_sheet_in_the_order_of_the_paper_and_is_saved_at_once() {
    let library = lotse::load::Library::default();
    let ids: Vec<String> = library.factors().questions().map(|question| question.id.to_string()).collect();
    let signs: Vec<&str> = ["3", "4", "?", "-", "5", "."].into_iter().cycle().take(ids.len()).collect();
    let empty = ".".repeat(ids.len());
    let lines = format!("{};1; 2; 1; Mehr Zeit; bitte\n{empty};bauhof;Kämmerei;staff\n", signs.join(" "));
    let (folder, ran) = typing(&lines, "de");
    let ran = ran.ends_with(0).says("33 Antworten in der Reihenfolge des Bogens").says("1 Bauamt, 2 Bürgerbüro");
    let ran = ran.says("2> Bogen 2 ist gesichert").says("2 Bögen in a.csv");
    assert!(ran.stderr.lines().all(|line| line.chars().count() <= 80), "{}", ran.stderr);
    let rows = typed(folder.path());
    assert_eq!(rows.len(), 2);
    for (id, sign) in ids.iter().zip(&signs) {
        let expected = if *sign == "." { "" } else { sign };
        assert_eq!(rows[0][id], expected, "{id}");
        // Staff are not asked what only leaders can know.
        let only_lead = library.factors().questions().any(|one| one.id.as_str() == id && !one.asked_of.is_empty());
        assert_eq!(rows[1][id], if only_lead { "-" } else { "" }, "{id}");
    }
    assert_eq!((rows[0]["group"].as_str(), rows[0]["role"].as_str()), ("Bürgerbüro", "lead"));
    let site = "An welchem Standort arbeiten Sie?";
    assert_eq!((rows[0][site].as_str(), rows[1][site].as_str()), ("Rathaus", "Bauhof"));
    assert_eq!(rows[0]["comment"], "Mehr Zeit; bitte");
    assert_eq!((rows[1]["group"].as_str(), rows[1]["role"].as_str()), ("Kämmerei", "staff"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join("a.csv")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_sheet_can_be_typed_again_now_or_another_day() {
    let sheet = |digit: &str| digit.repeat(33);
    let (folder, ran) = typing(&format!("{}\n{}\n<\n{}\n", sheet("1"), sheet("2"), sheet("3")), "en");
    ran.ends_with(0).says("Sheet 2 once more").says("2 sheets in a.csv");
    let goals = |folder: &std::path::Path| {
        let mut rows = typed(folder);
        rows.sort_by(|a, b| a["id"].cmp(&b["id"]));
        rows.iter().map(|row| row["goal_1"].clone()).collect::<String>()
    };
    assert_eq!(goals(folder.path()), "13");
    let ran = enter(folder.path(), &format!("{}\n<1\n{}\n{}", sheet("4"), sheet("5"), sheet("2")), "en").ends_with(0);
    ran.says("2 sheets are there already").says("3> ").says("4 sheets in");
    assert_eq!(goals(folder.path()), "5342");
    // Typed sheets and collected files lie in the same table and are counted by the same command.
    lotse("survey s.toml --check --lang en").within(folder.path()).run().ends_with(0);
}

#[test]
fn what_cannot_be_read_is_not_saved_and_the_next_line_is() {
    let good = "3".repeat(33);
    let lines = format!(
        "3 4 5\n{}9\n{good};;4\n{good};3\n{good};;;7\n<7\n<x\n{good};;;;{}\n{good}\n",
        &good[1..],
        "ä".repeat(4001)
    );
    let (folder, ran) = typing(&lines, "en");
    let ran = ran.ends_with(3).says("3 answers instead of 33").says("answer 33 is none. Possible are 1–5");
    let ran = ran
        .says("\"In which department do you work?\": there are 1 to 3")
        .says("Standort arbeiten Sie?\": there are 1 to 2")
        .says("roles from 1 to 3")
        .says("no sheet 7 here");
    let ran = ran.says("behind < there is a number").says("longer than 4000 characters").says("1 sheet in a.csv");
    assert!(!ran.stderr.contains("ää"), "nobody is quoted");
    assert_eq!(typed(folder.path()).len(), 1);
    // A closed wave takes nothing, and what is in the table already stays.
    let survey = std::fs::read_to_string(folder.path().join("s.toml")).unwrap();
    std::fs::write(folder.path().join("s.toml"), format!("{survey}\n[[wave]]\nclosed = true\n")).unwrap();
    enter(folder.path(), &good, "en").ends_with(3).says("the wave is closed");
    std::fs::write(folder.path().join("s.toml"), survey).unwrap();
    std::fs::write(folder.path().join("a.csv"), "something;else\n1;2\n").unwrap();
    enter(folder.path(), &good, "en").ends_with(3).says("not collected here");
    assert_eq!(std::fs::read_to_string(folder.path().join("a.csv")).unwrap(), "something;else\n1;2\n");
}

/// A part of a workbook as text.
fn part(workbook: &std::path::Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(workbook).unwrap()).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

/// The workbook with one part changed, as an office program saves it.
fn changed(workbook: &std::path::Path, to: &std::path::Path, name: &str, change: impl Fn(&str) -> String) {
    use std::io::Write;
    let mut archive = zip::ZipArchive::new(std::fs::File::open(workbook).unwrap()).unwrap();
    let mut out = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (found, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        if found == name {
            bytes = change(std::str::from_utf8(&bytes).unwrap()).into_bytes();
        }
        out.start_file(found, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap();
}

/// What a person puts into the cells for answers, one after the other.
fn filling() -> Vec<String> {
    let signs = ["3", "4", "-", "5", "", "1", "2"];
    let answers = signs.into_iter().cycle().take(33).map(str::to_owned);
    ["Bauhof", "Kämmerei", "Beschäftigte"]
        .map(str::to_owned)
        .into_iter()
        .chain(answers)
        .chain(["Mehr <Zeit>".to_owned()])
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// Puts texts and numbers into the empty cells of an open document.
fn fill_ods(content: &str) -> String {
    let mut values = filling().into_iter();
    let mut pieces = content.split("<table:table-cell table:style-name=\"open\"");
    let mut filled = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (rule, rest) = piece.split_once("/>").unwrap();
        let value = values.next().expect("no more cells than values");
        let kind = match value.parse::<u8>() {
            Ok(number) => format!("office:value-type=\"float\" office:value=\"{number}\""),
            Err(_) => "office:value-type=\"string\"".to_owned(),
        };
        let text = escaped(&value);
        filled += &match value.as_str() {
            "" => format!("<table:table-cell table:style-name=\"open\"{rule}/>{rest}"),
            _ => format!("<table:table-cell {kind}{rule}><text:p>{text}</text:p></table:table-cell>{rest}"),
        };
    }
    assert_eq!(values.next(), None);
    filled
}

/// The same for the sheet of an Excel workbook: an empty cell has no end tag.
fn fill_xlsx(sheet: &str) -> String {
    let mut values = filling().into_iter();
    let mut pieces = sheet.split("<c r=\"C");
    let mut filled = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (cell, rest) = piece.split_once('>').unwrap();
        let value = if cell.ends_with('/') { values.next().expect("no more cells than values") } else { String::new() };
        filled += &match value.parse::<u8>() {
            _ if value.is_empty() => format!("<c r=\"C{cell}>{rest}"),
            Ok(number) => format!("<c r=\"C{}><v>{number}</v></c>{rest}", cell.trim_end_matches('/')),
            Err(_) => format!(
                "<c r=\"C{} t=\"inlineStr\"><is><t>{}</t></is></c>{rest}",
                cell.trim_end_matches('/'),
                escaped(&value)
            ),
        };
    }
    assert_eq!(values.next(), None);
    filled
}

/// A folder with the survey and both workbooks as they are handed out.
fn workbooks() -> tempfile::TempDir {
    let folder = folder();
    let survey = std::fs::read_to_string("tests/integration/data/form/survey.toml").unwrap();
    std::fs::write(folder.path().join("s.toml"), survey.replace("id = ", "rows = \"a.csv\"\nid = ")).unwrap();
    std::fs::create_dir(folder.path().join("in")).unwrap();
    for format in ["xlsx", "ods"] {
        let args = format!("form s.toml --format {format} --output form.{format} --lang de --today 2026-11-22");
        lotse(&args).within(folder.path()).run().ends_with(0);
    }
    folder
}

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// What was filled in is in the table, for every person.
fn is_collected(folder: &std::path::Path, people: usize) {
    let library = lotse::load::Library::default();
    let ids: Vec<String> = library.factors().questions().map(|question| question.id.to_string()).collect();
    let rows = typed(folder);
    assert_eq!(rows.len(), people);
    for row in rows {
        let values = filling();
        assert_eq!((row["group"].as_str(), row["role"].as_str()), ("Kämmerei", "staff"));
        assert_eq!(
            (row["An welchem Standort arbeiten Sie?"].as_str(), row["comment"].as_str()),
            ("Bauhof", "Mehr <Zeit>")
        );
        for (id, value) in ids.iter().zip(&values[3..]) {
            assert_eq!(&row[id], value, "{id}");
        }
    }
}

#[test]
fn a_workbook_has_lists_locked_cells_and_nothing_that_is_calculated() {
    let folder = workbooks();
    let sheet = part(&folder.path().join("form.xlsx"), SHEET);
    assert!(sheet.contains("<sheetProtection sheet=\"1\""), "{sheet}");
    assert_eq!(sheet.matches("type=\"list\"").count(), 36, "a list for every question, site, department and role");
    assert!(sheet.contains("\"1,2,3,4,5,?,-\"") && sheet.contains("\"Bauamt,Bürgerbüro,Kämmerei\""), "{sheet}");
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
    // What is told first is longer than a line, and its row is made high enough for it.
    let row = sheet.split("<row ").find(|row| row.starts_with("r=\"3\"")).unwrap();
    let height: f64 = between(row, " ht=\"", "\"").parse().unwrap();
    assert!(height >= 30.0, "{row}");
    let content = part(&folder.path().join("form.ods"), "content.xml");
    assert!(content.contains("table:protected=\"true\"") && !content.contains("table:formula"), "{content}");
    assert_eq!(content.matches("cell-content-is-in-list").count(), 36);
    // A survey can call itself whatever it wants: it stays text.
    let survey = std::fs::read_to_string(folder.path().join("s.toml")).unwrap();
    let survey =
        survey.replace("E-Akte in Klein-Stadt: Wie steht es?", "=1+1").replace("Kämmerei", "=cmd|' /C calc'!A0");
    std::fs::write(folder.path().join("s.toml"), survey).unwrap();
    lotse("form s.toml --format xlsx --output f.xlsx --lang de").within(folder.path()).run().ends_with(0);
    let sheet = part(&folder.path().join("f.xlsx"), SHEET);
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
    // The same day gives the same bytes.
    let again = lotse("form s.toml --format ods --output g.ods --lang de --today 2026-11-22").within(folder.path());
    again.run().ends_with(0);
    let again = lotse("form s.toml --format ods --output h.ods --lang de --today 2026-11-22").within(folder.path());
    again.run().ends_with(0);
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert_eq!(read("g.ods"), read("h.ods"));
}

#[test]
fn what_was_filled_in_with_a_spreadsheet_program_comes_back() {
    let folder = workbooks();
    let place = |name: &str| folder.path().join(name);
    changed(&place("form.xlsx"), &place("in/a.xlsx"), SHEET, fill_xlsx);
    changed(&place("form.ods"), &place("in/b.ods"), "content.xml", fill_ods);
    // The same file under another name is nobody's but the first one's.
    std::fs::copy(place("in/a.xlsx"), place("in/a Kopie.xlsx")).unwrap();
    let collect = || lotse("collect in --survey s.toml --lang en").within(folder.path()).run();
    collect().ends_with(0).prints("2 answers in a.csv").prints("counted once: a.xlsx");
    is_collected(folder.path(), 2);
    let first = std::fs::read(place("a.csv")).unwrap();
    collect().ends_with(0).prints("There already: 2");
    assert_eq!(std::fs::read(place("a.csv")).unwrap(), first);
    // What the lists do not allow is named with its row, and what belongs to another survey is not taken.
    changed(&place("form.ods"), &place("in/c.ods"), "content.xml", |content| {
        fill_ods(content).replacen("office:value=\"3\"", "office:value=\"9\"", 1).replacen(
            "<text:p>3</text:p>",
            "<text:p>9</text:p>",
            1,
        )
    });
    changed(&place("form.ods"), &place("in/d.ods"), "content.xml", |content| {
        content.replace("befragung-2026", "andere")
    });
    let ran = collect().ends_with(3).says("9 is outside 1 to 5").says("in/d.ods").says("belong to the survey andere");
    let row = ran.stderr.lines().find(|line| line.contains("c.ods:")).unwrap().to_owned();
    let content = part(&place("form.ods"), "content.xml");
    let rows: Vec<&str> = content.split("<table:table-row>").collect();
    let expected = rows.iter().position(|row| row.contains(">goal_1<")).unwrap();
    assert!(row.contains(&format!("c.ods:{expected}:")), "{row}, expected row {expected}");
    is_collected(folder.path(), 2);
}

#[test]
#[ignore = "needs LibreOffice; .ci/run installs it"]
fn libreoffice_keeps_lists_and_locks_and_what_it_saves_comes_back() {
    let folder = workbooks();
    let place = |name: &str| folder.path().join(name);
    changed(&place("form.xlsx"), &place("filled.xlsx"), SHEET, fill_xlsx);
    changed(&place("form.ods"), &place("filled.ods"), "content.xml", fill_ods);
    let profile = format!("-env:UserInstallation=file://{}", place("profile").display());
    for (from, to) in [("filled.xlsx", "ods"), ("filled.ods", "xlsx")] {
        let mut office = std::process::Command::new("soffice");
        office.args([profile.as_str(), "--headless", "--convert-to", to, "--outdir"]).arg(place("in")).arg(place(from));
        let ran = office.output().expect("LibreOffice is installed");
        assert!(ran.status.success() && place("in").join(format!("filled.{to}")).exists(), "{ran:?}");
    }
    lotse("collect in --survey s.toml --lang en").within(folder.path()).run().ends_with(0).prints("2 answers");
    is_collected(folder.path(), 2);
    let sheet = part(&place("in/filled.xlsx"), SHEET);
    assert!(sheet.contains("sheetProtection") && !sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
    assert!(sheet.matches("type=\"list\"").count() >= 3 && sheet.contains("1,2,3,4,5,?,-"), "{sheet}");
    let content = part(&place("in/filled.ods"), "content.xml");
    assert!(content.contains("table:protected=\"true\"") && !content.contains("table:formula"), "{content}");
    assert!(content.contains("cell-content-is-in-list"), "{content}");
}

#[test]
fn survey_tools_get_every_question_with_its_id_and_the_values_lotse_reads() {
    let args = "form tests/integration/data/form/survey.toml --lang de --format";
    let json = lotse(&format!("{args} surveyjs")).run().ends_with(0).stdout;
    let survey: serde_json::Value = serde_json::from_str(&json).unwrap();
    let elements: Vec<&serde_json::Value> =
        survey["pages"].as_array().unwrap().iter().flat_map(|page| page["elements"].as_array().unwrap()).collect();
    let library = lotse::load::Library::default();
    let questions: Vec<_> = library.factors().questions().collect();
    for question in &questions {
        let element = elements.iter().find(|element| element["name"] == question.id.as_str()).expect("it is asked");
        assert_eq!(element["title"], serde_json::json!({ "default": question.text.en, "de": question.text.de }));
        let values: Vec<&serde_json::Value> =
            element["choices"].as_array().unwrap().iter().map(|choice| &choice["value"]).collect();
        let knowing = [1.into(), 2.into(), 3.into(), 4.into(), 5.into(), "-".into()];
        assert_eq!(values.len(), if question.knowing { 6 } else { 7 });
        assert!(knowing.iter().all(|value: &serde_json::Value| values.contains(&value)), "{values:?}");
    }
    let folder = folder();
    let file = folder.path().join("form.xlsx");
    lotse(&format!("{args} xlsform --output")).arg(&file).run().ends_with(0);
    let texts = part(&file, "xl/sharedStrings.xml");
    for question in &questions {
        assert!(
            texts.contains(&format!(">{}<", question.id)) && texts.contains(&escaped(&question.text.de)),
            "{}",
            question.id
        );
    }
    assert!(texts.contains("select_one answers_1_known") && texts.contains("string-length(.) &lt;= 4000"), "{texts}");
    assert!(texts.contains("${role} = &apos;lead&apos;") || texts.contains("${role} = 'lead'"), "{texts}");
    assert!(part(&file, "xl/workbook.xml").contains("name=\"survey\""));
}

#[test]
fn a_new_survey_file_gives_no_form_before_somebody_has_written_what_for() {
    for (lang, missing) in [("de", "es fehlt"), ("en", "purpose")] {
        let folder = folder();
        lotse(&format!("init --survey s.toml --lang {lang}")).within(folder.path()).run().ends_with(0);
        let run = || lotse(&format!("form s.toml --output f.html --lang {lang}")).within(folder.path()).run();
        run().ends_with(6).says(missing);
        assert!(!folder.path().join("f.html").exists());
        let path = folder.path().join("s.toml");
        let text = std::fs::read_to_string(&path).unwrap().replace("# [information]", "[information]");
        let written = text.replace("# purpose", "purpose").replace("# evaluated_by", "evaluated_by");
        std::fs::write(&path, written.replace("# seen_by", "seen_by")).unwrap();
        run().ends_with(0).says("lotse collect");
        assert!(folder.path().join("f.html").exists());
    }
}
