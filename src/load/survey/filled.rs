//! Reads a questionnaire that was filled in with a spreadsheet program: one person, a key and an answer in each row.
//!
//! It is turned into the text a form would save, each entry on the line that is its row, and then read as such a text.

use std::io::{Read, Seek};

use serde_json::Value;

use super::archive::examine;
use super::failed::Failed;
use super::workbook::cells;
use crate::model::answer::Role;
use crate::model::entry_sheet::ATTRIBUTE;
use crate::model::lang::Text;

/// No questionnaire has more rows.
const MAX_ROWS: u64 = 4096;

/// The columns of the key and of the answer.
const KEY: usize = 0;
const ANSWER: usize = 2;

/// The text a form would save; none if the workbook is another one, such as a table of many people's answers. Roles are
/// named there in words.
pub fn filled(mut file: impl Read + Seek, roles: &[(Role, Text)]) -> Result<Option<String>, Failed> {
    let kind = examine(&mut file)?;
    file.rewind().map_err(Failed::Io)?;
    let mut rows: Vec<(u64, String, String)> = Vec::new();
    cells(file, kind, &mut |line, row, _| {
        let cell = |at: usize| row.get(at).map_or("", |cell| cell.trim()).to_owned();
        if line <= MAX_ROWS && !cell(KEY).is_empty() {
            rows.push((line, cell(KEY), cell(ANSWER)));
        }
        Ok(())
    })?;
    let is_form = rows.iter().any(|(_, key, value)| key == "schema" && value.starts_with("lotse.answers/"));
    Ok(is_form.then(|| text(&rows, roles)))
}

fn text(rows: &[(u64, String, String)], roles: &[(Role, Text)]) -> String {
    let line_of = |key: &str| rows.iter().find(|(_, found, _)| found == key).map_or(0, |(line, ..)| *line);
    let value_of = |key: &str| rows.iter().find(|(_, found, _)| found == key).map_or("", |(.., value)| value.as_str());
    let rubric =
        serde_json::json!([{ "id": value_of("rubric"), "version": value_of("version"), "hash": value_of("hash") }]);
    let mut answers: Vec<(u64, String)> = Vec::new();
    let mut head: Vec<(u64, String)> = vec![(line_of("rubric"), pair("rubrics", &rubric))];
    let attributes: Vec<&str> = rows.iter().filter_map(|(_, key, _)| key.strip_prefix(ATTRIBUTE)).collect();
    let mut told = 0;
    for (line, key, value) in rows {
        if let Some(name) = key.strip_prefix(ATTRIBUTE) {
            told += 1;
            let opening = if told == 1 { "\"attributes\": {" } else { "" };
            let closing = if told == attributes.len() { "}" } else { "" };
            head.push((*line, format!("{opening}{}{closing}", pair(name, &Value::from(value.as_str())))));
            continue;
        }
        match key.as_str() {
            "rubric" | "version" | "hash" => {}
            "group" | "remarks" | "role" | "wave" if value.is_empty() => {}
            "role" => head.push((*line, pair(key, &role(value, roles)))),
            "wave" => head.push((*line, pair(key, &number_or_text(value)))),
            "schema" | "survey" | "group" | "remarks" => head.push((*line, pair(key, &Value::from(value.as_str())))),
            _ if value.is_empty() => {}
            item => answers.push((*line, pair(item, &number_or_text(value)))),
        }
    }
    let first = answers.first().map_or(u64::MAX, |(line, _)| *line);
    let (above, below): (Vec<_>, Vec<_>) = head.into_iter().partition(|(line, _)| *line < first);
    let mut lines = Lines { text: String::from("{"), at: 1 };
    lines.entries(&above, if above.is_empty() { "" } else { "," });
    lines.text.push_str("\"answers\": {");
    lines.entries(&answers, "}");
    lines.text.push_str(if below.is_empty() { "" } else { "," });
    lines.entries(&below, "}");
    lines.text
}

/// Entries that stand on the lines they have in the workbook.
struct Lines {
    text: String,
    at: u64,
}

impl Lines {
    fn entries(&mut self, entries: &[(u64, String)], behind: &str) {
        for (at, (line, entry)) in entries.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            while self.at < *line {
                self.text.push('\n');
                self.at += 1;
            }
            self.text.push_str(entry);
        }
        self.text.push_str(behind);
    }
}

fn pair(key: &str, value: &Value) -> String {
    format!("{}: {value}", Value::from(key))
}

/// A whole number if it is one; spreadsheets make of `4` a number and of `?` a text.
fn number_or_text(value: &str) -> Value {
    value.parse::<i64>().map_or_else(|_| Value::from(value), Value::from)
}

/// A role by its name in either language, or as it stands.
fn role(value: &str, roles: &[(Role, Text)]) -> Value {
    let found = roles.iter().find(|(_, name)| name.de == value || name.en == value);
    Value::from(found.map_or(value, |(role, _)| role.id()))
}
