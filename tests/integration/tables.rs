//! Tables of answers: the same answers give the same figures, whatever program wrote them and in whatever order; and
//! what is wrong with a table is named with its line.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use serde_json::Value;

use super::support::{Ran, folder, lotse};

/// Dice of our own, so that the answers are the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

const FACTORS: [&str; 5] = ["goal", "plan", "skills", "incentives", "resources"];
const SYMPTOMS: [&str; 5] = ["confusion", "scatter", "fear", "stagnation", "frustration"];

fn items() -> Vec<String> {
    let factors = FACTORS.iter().flat_map(|name| (1..=4).map(move |n| format!("{name}_{n}")));
    factors.chain(SYMPTOMS.iter().flat_map(|name| (1..=2).map(move |n| format!("{name}_{n}")))).collect()
}

/// The headings and the answers of 2,800 people.
fn answers() -> Vec<Vec<String>> {
    let mut dice = Dice(2800);
    let mut table = vec![["id", "group", "role"].map(str::to_owned).to_vec()];
    table[0].extend(items());
    for person in 0..2800 {
        let group = ["Bauamt", "Bürgerbüro", "Kämmerei; Kasse", "Amt \"Nord\""][usize::try_from(dice.roll(4)).unwrap()];
        let role = ["lead", "staff", "staff", "navigator"][usize::try_from(dice.roll(4)).unwrap()];
        let mood = dice.roll(3);
        let mut row = vec![format!("p{person}"), group.to_owned(), role.to_owned()];
        for item in 0..30 {
            row.push(match dice.roll(100) {
                0..=2 => String::new(),
                3..=4 => "?".to_owned(),
                5 => "-".to_owned(),
                _ => (1 + (dice.roll(3) + mood + u64::from(item % 20 < 8) * dice.roll(2)).min(4)).to_string(),
            });
        }
        table.push(row);
    }
    table
}

/// As delimited text: fields are quoted where it has to be, and numbers are written as told.
fn delimited(table: &[Vec<String>], separator: char, end: &str, number: impl Fn(&str) -> String) -> String {
    let field = |text: &String| {
        let text = if text.parse::<u8>().is_ok() { number(text) } else { text.clone() };
        if text.contains([separator, '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    };
    table.iter().map(|row| row.iter().map(field).collect::<Vec<_>>().join(&separator.to_string()) + end).collect()
}

fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn xlsx(table: &[Vec<String>], path: &Path) {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in (0..).zip(table) {
        for (column, text) in (0..).zip(row) {
            match text.parse::<f64>() {
                Ok(number) => sheet.write(at, column, number).unwrap(),
                Err(_) if text.is_empty() => continue,
                Err(_) => sheet.write(at, column, text).unwrap(),
            };
        }
    }
    book.save(path).unwrap();
}

/// An open document: equal neighbours written once, and a million empty rows at the end, as office programs do it.
fn ods(table: &[Vec<String>], path: &Path) {
    let mut rows = String::new();
    for row in table {
        rows.push_str("<table:table-row>");
        let mut at = 0;
        while at < row.len() {
            let same = row[at..].iter().take_while(|text| **text == row[at]).count();
            let text = row[at].replace('&', "&amp;").replace('"', "&quot;");
            let (kind, inner) = match text.parse::<u8>() {
                Ok(_) => (
                    format!("office:value-type=\"float\" office:value=\"{text}\""),
                    format!("<text:p>{text},00</text:p>"),
                ),
                Err(_) if text.is_empty() => (String::new(), String::new()),
                Err(_) => ("office:value-type=\"string\"".to_owned(), format!("<text:p>{text}</text:p>")),
            };
            let _ = write!(
                rows,
                "<table:table-cell table:number-columns-repeated=\"{same}\" {kind}>{inner}</table:table-cell>"
            );
            at += same;
        }
        rows.push_str("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
    }
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"T\">{rows}<table:table-row table:number-rows-repeated=\"1045000\">\
         <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[("content.xml", content.as_bytes())], path);
}

fn archive(parts: &[(&str, &[u8])], path: &Path) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

/// The diagnosis of a case with these lines, without the places.
fn figures(folder: &Path, lines: &str) -> Value {
    std::fs::write(folder.join("case.toml"), format!("schema = \"lotse.case/1\"\n{lines}")).unwrap();
    let ran = lotse("diagnose case.toml --format json --fail-on never --today 2026-11-22").within(folder).run();
    let mut run: Value = serde_json::from_str(&ran.ends_with(0).stdout).unwrap();
    let case = run["cases"][0].as_object_mut().unwrap();
    for finding in case["findings"].as_array_mut().unwrap() {
        finding.as_object_mut().unwrap().remove("where");
    }
    Value::Object(case.clone())
}

/// The answers as sections of the case itself, which is read by other code.
fn sections(table: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in &table[1..] {
        let _ = write!(
            text,
            "[[response]]\nid = {:?}\ngroup = {:?}\nrole = {:?}\n[response.answers]\n",
            row[0], row[1], row[2]
        );
        for (item, answer) in table[0].iter().zip(row).skip(3).filter(|(_, answer)| !answer.is_empty()) {
            let answer = if answer.parse::<u8>().is_ok() { answer.clone() } else { format!("{answer:?}") };
            let _ = writeln!(text, "{item} = {answer}");
        }
    }
    text
}

#[test]
fn the_same_answers_give_the_same_figures_from_every_kind_of_table() {
    let table = answers();
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    let plain = |text: &str| text.to_owned();
    std::fs::write(path("comma.csv"), delimited(&table, ',', "\n", plain)).unwrap();
    let german = delimited(&table, ';', "\r\n", |number| format!("{number},0"));
    std::fs::write(path("excel.csv"), format!("\u{feff}{german}")).unwrap();
    std::fs::write(path("sep.csv"), format!("sep=;\r\n{german}")).unwrap();
    std::fs::write(path("utf16.csv"), utf16(&german)).unwrap();
    std::fs::write(path("tab.tsv"), delimited(&table, '\t', "\n", plain)).unwrap();
    xlsx(&table, &path("book.xlsx"));
    ods(&table, &path("book.ods"));
    let mut shuffled: Vec<Vec<String>> = vec![table[0].clone()];
    shuffled.extend(table[1..].iter().rev().cloned());
    for row in &mut shuffled {
        row.rotate_left(11);
        row.swap(0, 5);
    }
    std::fs::write(path("shuffled.csv"), delimited(&shuffled, ',', "\n", plain)).unwrap();
    let words = ["trifft gar nicht zu", "Trifft eher nicht zu", "teils, teils", "trifft eher zu ", "trifft voll zu"];
    let often = ["nie", "selten", "manchmal", "oft", "ständig"];
    let mut labelled = table.clone();
    for row in &mut labelled[1..] {
        for (item, cell) in row.iter_mut().skip(3).enumerate() {
            if let Ok(value) = cell.parse::<usize>() {
                *cell = if item < 20 { words } else { often }[value - 1].to_owned();
            } else if cell == "?" {
                *cell = "weiß nicht".to_owned();
            }
        }
    }
    std::fs::write(path("words.csv"), delimited(&labelled, ';', "\r\n", plain)).unwrap();

    let wanted = figures(folder.path(), &sections(&table));
    assert!(wanted["factors"]["goal"]["score"].is_number(), "{wanted}");
    for name in [
        "comma.csv",
        "excel.csv",
        "sep.csv",
        "utf16.csv",
        "tab.tsv",
        "book.xlsx",
        "book.ods",
        "shuffled.csv",
        "words.csv",
    ] {
        let found = figures(folder.path(), &format!("responses = \"{name}\"\n"));
        assert!(found == wanted, "{name} gives other figures");
    }
}

/// A case whose answers lie in this table.
fn case(name: &str, bytes: impl AsRef<[u8]>) -> Ran {
    let folder = folder();
    std::fs::write(folder.path().join(name), bytes).unwrap();
    let case = format!("schema = \"lotse.case/1\"\nresponses = \"{name}\"\n");
    std::fs::write(folder.path().join("case.toml"), case).unwrap();
    lotse("diagnose case.toml --lang en").within(folder.path()).run()
}

#[test]
fn what_is_wrong_with_a_table_is_named_with_line_and_column_and_never_quotes_a_cell() {
    let ran = case("a.csv", "id,goal_1,goal_2\np1,5,4\np2,secret,4\n\np3,5,6\np4,5\n").ends_with(3);
    for said in [
        "a.csv:3, column 2 \"goal_1\": this is no answer",
        "a.csv:5, column 3 \"goal_2\": this is no answer",
        "a.csv:6: another number of fields",
        "Allowed are 1–5",
    ] {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    assert!(!ran.stderr.contains("secret"), "{}", ran.stderr);
    case("a.csv", "id,role,goal_1\np1,boss,5\n").ends_with(3).says("a.csv:2, column 2 \"role\": this is no role");
    case("a.csv", "wave,goal_1\n1,5\n,4\n").ends_with(3).says("a.csv:3, column 1 \"wave\": this is no wave");
    case("a.csv", "wave,goal_1\n1,5\n2026-03-01,4\n").ends_with(3).says("some waves are numbers");
    case("a.csv", "id,goal_1\nx,5\nx,4\n").ends_with(3).says("answered twice");
    case("a.csv", "a,b\n1,2\n").ends_with(3).says("a.csv:1: no heading is a question");
    case("a.csv", "goal_1,GOAL_1\n1,2\n").ends_with(3).says("two columns stand for \"goal_1\"");
    case("a.csv", "").ends_with(3).says("the table is empty");
    case("a.csv", "goal_1\n5\n\"4\n3\n").ends_with(3).says("a.csv:3: a quotation mark that begins here");
    case(
        "a.csv",
        "group,goal_1\nB\u{fc}ro,5\n".chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect::<Vec<u8>>(),
    )
    .ends_with(3)
    .says("a.csv:2: the text is not stored as UTF-8")
    .says("--encoding windows-1252");
    case("a.xlsx", "PK\u{3}\u{4}nothing").ends_with(3).says("cannot be read as a table");
}

#[test]
fn a_table_that_is_not_there_is_a_failure_of_reading() {
    let folder = folder();
    std::fs::write(folder.path().join("case.toml"), "schema = \"lotse.case/1\"\nresponses = \"no.csv\"\n").unwrap();
    lotse("diagnose case.toml --lang en").within(folder.path()).run().ends_with(4).says("no.csv");
    let both = "schema = \"lotse.case/1\"\nresponses = \"no.csv\"\n[[response]]\n";
    std::fs::write(folder.path().join("case.toml"), both).unwrap();
    lotse("diagnose case.toml --lang en").within(folder.path()).run().ends_with(3).says("`response`");
}

#[test]
fn headings_may_be_written_as_survey_tools_write_them() {
    let first = lotse("rubric show change-factors --lang de").run();
    assert!(first.stdout.contains("goal_1"));
    for heading in ["goal_1", "GOAL_1", "goal1", "teil_a/goal_1", " goal_1 "] {
        case("a.csv", format!("{heading},x\n5,1\n")).ends_with(5);
    }
}

/// A table looked at.
fn looked_at(name: &str, bytes: impl AsRef<[u8]>, options: &str) -> Ran {
    let folder = folder();
    std::fs::write(folder.path().join(name), bytes).unwrap();
    lotse(&format!("survey {name} --check --lang en {options}")).within(folder.path()).run()
}

#[test]
fn rows_that_cannot_be_read_are_left_out_and_counted_unless_that_is_refused() {
    let mut text = "id,goal_1,Datum\n".to_owned();
    for line in 0..30 {
        let _ = writeln!(text, "p{line},{},x", if line % 2 == 0 { "5" } else { "9" });
    }
    let ran = looked_at("a.csv", &text, "").ends_with(0);
    for said in
        ["at least 5 answers", "1 of 33 questions", "Columns not used: Datum", "15 lines do not count", "(5 of them"]
    {
        assert!(ran.stdout.contains(said), "{said}: {}", ran.stdout);
    }
    let shown: Vec<&str> = ran.stderr.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(shown.len(), 10, "{}", ran.stderr);
    assert!(shown[0].contains("a.csv:3, column 2") && shown[9].contains("a.csv:21,"), "{shown:?}");
    looked_at("a.csv", &text, "--strict").ends_with(3);
    // How many answered is not said, but whether they are enough.
    looked_at("a.csv", "goal_1\n5\n4\n", "").ends_with(0).prints("fewer than 5 answers");
    looked_at("a.csv", "goal_1\n9\n", "").ends_with(5);
}

/// Whoever measures in inches writes quotation marks where none may stand; then another reader takes the text apart.
#[test]
fn lines_are_counted_alike_whatever_quotation_marks_there_are() {
    let table = |inch: &str| {
        format!(
            "id,group,goal_1,goal_2\np1,5{inch} Rohr,3,4\n\n\r\np2,\"a\nb\",9,4\np3,{inch}c,3,3\np4,z,3\n\n\"\",\"\",\"\",\"\"\n"
        )
    };
    let [straight, odd] = ["", "\""].map(|inch| looked_at("a.csv", table(inch).replace(",\"c", ",\"c\"d"), ""));
    assert_eq!(straight.stderr, odd.stderr);
    assert_eq!(straight.stdout, odd.stdout);
    odd.says("a.csv:5, column 3").says("a.csv:8: another number").prints("2 lines do not count");
}

#[test]
fn an_older_encoding_is_read_when_it_is_named() {
    let text = "goal_1\nweiß nicht\ntrifft völlig zu\n";
    let bytes: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    looked_at("a.csv", &bytes, "").ends_with(3).says("--encoding windows-1252");
    looked_at("a.csv", &bytes, "--encoding windows-1252")
        .ends_with(0)
        .says("a.csv:3, column 1")
        .prints("1 line does not");
}

/// The parts of a workbook that every program writes, around these.
fn book(path: &Path, sheet: &str, strings: &[u8]) {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = |inner: String| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>"
        )
    };
    let relation =
        |id: u8, kind: &str, to: &str| format!("<Relationship Id=\"r{id}\" Type=\"{office}/{kind}\" Target=\"{to}\"/>");
    let book = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"T\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let below = relation(1, "worksheet", "worksheets/sheet1.xml") + &relation(2, "sharedStrings", "sharedStrings.xml");
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>");
    let parts: [(&str, &[u8]); 5] = [
        ("_rels/.rels", &relations(relation(1, "officeDocument", "xl/workbook.xml")).into_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", &relations(below).into_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", strings),
    ];
    archive(&parts, path);
}

/// Looks at a file that is there with less memory than it wants, and says how long that took.
#[cfg(target_os = "linux")]
fn attacked(folder: &Path, name: &str) -> (i32, String, std::time::Duration) {
    let begun = std::time::Instant::now();
    let limited = format!("ulimit -v 524288; exec {} survey {name} --lang en", env!("CARGO_BIN_EXE_lotse"));
    let ran = std::process::Command::new("bash").args(["-c", &limited]).current_dir(folder).output().unwrap();
    (ran.status.code().unwrap_or(-1), String::from_utf8(ran.stderr).unwrap(), begun.elapsed())
}

#[cfg(target_os = "linux")]
#[test]
fn hostile_tables_are_refused_in_little_memory_and_time() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    let cell = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    let far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    book(&path("cells.xlsx"), far, b"<sst/>");
    book(&path("strings.xlsx"), cell, &b"<si><t>aaaaaaaaaaaaaaaaaaaaaaa</t></si>".repeat(4 << 20));
    book(
        &path("entities.xlsx"),
        cell,
        b"<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>",
    );
    let repeated = "<o><table:table><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell \
                    table:number-columns-repeated=\"4096\" office:value-type=\"float\" office:value=\"1\"/>\
                    </table:table-row></table:table></o>";
    archive(&[("content.xml", repeated.as_bytes())], &path("repeated.ods"));
    // A file of one gigabyte that takes no room on the disk.
    for (name, begin) in [("quote.csv", "goal_1\n5\n\"4\n"), ("field.csv", "goal_1\n5\n4")] {
        std::fs::write(path(name), begin).unwrap();
        std::fs::OpenOptions::new().write(true).open(path(name)).unwrap().set_len(1 << 30).unwrap();
    }
    for (name, said) in [
        ("cells.xlsx", "cells.xlsx:1048576: there are more than 4096 columns"),
        ("strings.xlsx", "larger than any survey"),
        ("entities.xlsx", "holds something no spreadsheet program writes"),
        ("repeated.ods", "larger than any survey"),
        ("quote.csv", "quote.csv:3: a quotation mark that begins here"),
        ("field.csv", "field.csv:3: a line is longer than 1 MiB"),
    ] {
        let (code, stderr, took) = attacked(folder.path(), name);
        assert_eq!(code, 3, "{name}: {stderr}");
        assert!(stderr.contains(said), "{name}: {stderr}");
        assert!(took.as_secs() < 10, "{name}: {took:?}");
    }
}
