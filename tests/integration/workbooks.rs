//! A run as tables: CSV for programs, Excel and open documents for people, read back by programs of others.

use std::path::{Path, PathBuf};

use calamine::{Data, Reader, open_workbook_auto};
use serde_json::Value;

use super::support::{folder, lotse};

/// A formula, should anybody take it for one, and everything a cell may not hold.
const HOSTILE: &str = r#"=HYPERLINK(\"http://x\")\u0000\uffff ]]>  <b>   x "#;

fn projects() -> tempfile::TempDir {
    let folder = folder();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let wave = |date: &str, answer: u8| {
        let answers: String = (1..=4).map(|n| format!("goal_{n} = {answer}\n")).collect();
        (0..2).map(|_| format!("[[response]]\nwave = {date}\n[response.answers]\n{answers}")).collect::<String>()
    };
    let hostile = format!(
        "schema = \"lotse.case/1\"\n[case]\nid = \"+1\"\ntitle = \"{HOSTILE}\"\norganisation = \"Klein-Stadt\"\nmin_group = 1\n{}{}[[measure]]\nid = \"scan\"\ntitle = \"-1\"\nfactor = \"goal\"\ndue = 2026-11-01\n",
        wave("2026-02-01", 1),
        wave("2026-09-01", 1)
    );
    write("a.toml", &hostile);
    write("b.toml", "schema = \"lotse.case/1\"\n[case]\ntitle = \"Ämter\"\n[factors]\ngoal = \"present\"\n");
    write("c.toml", "schema = \"lotse.case/1\"\n[factors]\ngaol = \"present\"\n");
    folder
}

fn told(folder: &Path, format: &str, lang: &str) -> String {
    let args = format!("diagnose . --format {format} --lang {lang} --today 2026-11-22");
    lotse(&args).within(folder).run().ends_with(3).stdout
}

/// Writes a workbook and gives its path.
fn book(folder: &Path, name: &str, lang: &str) -> PathBuf {
    let ending = name.split_once('.').unwrap().1;
    let args = format!("diagnose . --format {ending} --lang {lang} --today 2026-11-22 --output {name}");
    let ran = lotse(&args).within(folder).run().ends_with(3);
    assert_eq!(ran.stdout, "");
    folder.join(name)
}

fn records(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Every cell of every sheet as text, the name of the sheet first.
fn cells(path: &Path) -> Vec<Vec<String>> {
    let mut book = open_workbook_auto(path).unwrap();
    let mut rows = Vec::new();
    for name in book.sheet_names() {
        rows.push(vec![name.clone()]);
        let range = book.worksheet_range(&name).unwrap();
        assert_eq!(book.worksheet_formula(&name).unwrap().used_cells().count(), 0, "a formula in {}", path.display());
        rows.extend(range.rows().map(|row| row.iter().map(shown).collect::<Vec<_>>()));
    }
    rows
}

fn shown(data: &Data) -> String {
    match data {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("day {year}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(day) => format!("day {day}"),
        Data::Float(number) => format!("number {number}"),
        Data::Int(number) => format!("number {number}"),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}

#[test]
fn csv_has_every_finding_of_the_json_whatever_the_language() {
    let projects = projects();
    let json: Value = serde_json::from_str(&told(projects.path(), "json", "en")).unwrap();
    let rows = records(&told(projects.path(), "csv", "en"));
    let findings = json["cases"].as_array().unwrap().iter().flat_map(|case| case["findings"].as_array().unwrap());
    let expected: Vec<[String; 4]> = findings
        .map(|finding| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let line = finding["where"]["line"].as_u64().map(|line| line.to_string()).unwrap_or_default();
            [text(&finding["code"]), text(&finding["severity"]), text(&finding["subject"]), line]
        })
        .collect();
    let at = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    let of = |row: &Vec<String>| ["code", "severity", "subject", "line"].map(|name| row[at(name)].clone());
    let (invalid, found): (Vec<_>, Vec<_>) = rows[1..].iter().partition(|row| row[at("severity")] == "invalid");
    assert!(found.len() > 3);
    assert_eq!(found.into_iter().map(of).collect::<Vec<_>>(), expected);
    assert_eq!(invalid.len(), 1);
    assert_eq!(of(invalid[0]), ["unknown-id", "invalid", "", "3"]);
    let german = records(&told(projects.path(), "csv", "de"));
    assert_eq!(german[0], rows[0]);
    assert_eq!(german.len(), rows.len());
}

#[test]
fn csv_has_every_project_with_what_to_begin_with_and_since_when() {
    let projects = projects();
    let rows = records(&told(projects.path(), "csv-projects", "de"));
    assert_eq!(rows.len(), 4);
    let cell = |row: usize, name: &str| rows[row][rows[0].iter().position(|head| head == name).unwrap()].as_str();
    assert_eq!(
        ["verdict", "primary", "since", "overdue", "high"].map(|name| cell(1, name)),
        ["gaps", "goal", "2026-02-01", "1", "1"]
    );
    assert_eq!(["path", "title", "primary"].map(|name| cell(2, name)), ["b.toml", "Ämter", ""]);
    assert_eq!(["path", "verdict", "high"].map(|name| cell(3, name)), ["c.toml", "invalid", ""]);
}

#[test]
fn no_text_becomes_a_formula() {
    let projects = projects();
    for format in ["csv", "csv-projects"] {
        for row in records(&told(projects.path(), format, "en")) {
            for cell in row {
                assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
            }
        }
    }
    assert_eq!(records(&told(projects.path(), "csv-projects", "en"))[1][1], "'+1");
    for name in ["hostile.xlsx", "hostile.ods"] {
        let path = book(projects.path(), name, "en");
        let said = cells(&path).concat();
        std::fs::remove_file(path).unwrap();
        assert!(said.iter().any(|cell| cell.starts_with("=HYPERLINK(\"http://x\")")), "{name}: {said:?}");
    }
}

#[test]
fn excel_and_open_document_say_the_same_in_the_reader_s_language_and_never_the_time() {
    let projects = projects();
    for (lang, sheets) in [("en", ["Projects", "Findings"]), ("de", ["Vorhaben", "Befunde"])] {
        let (excel, open) = (book(projects.path(), "same.xlsx", lang), book(projects.path(), "same.ods", lang));
        let before = [&excel, &open].map(|path| std::fs::read(path).unwrap());
        let rows = cells(&excel);
        assert_eq!(rows, cells(&open));
        for sheet in sheets {
            assert!(rows.iter().any(|row| row.len() == 1 && row[0] == sheet), "{rows:#?}");
        }
        let project = rows.iter().find(|row| row.len() > 9 && row[1].starts_with("=HYPERLINK")).unwrap();
        assert_eq!(project[0], "Klein-Stadt");
        assert_eq!(project[3..6], ["day 2026-02-01", "number 1", "number 1"]);
        let invalid = if lang == "de" { "ungültige Datei" } else { "invalid file" };
        assert!(rows.iter().any(|row| row.contains(&invalid.to_owned()) && row.contains(&"c.toml".to_owned())));
        std::thread::sleep(std::time::Duration::from_millis(1100));
        for (path, before) in [("same.xlsx", &before[0]), ("same.ods", &before[1])] {
            let path = book(projects.path(), path, lang);
            assert!(std::fs::read(&path).unwrap() == *before, "{} differs a second later", path.display());
            std::fs::remove_file(path).unwrap();
        }
    }
}
