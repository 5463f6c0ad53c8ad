//! Takes a valid rubric of any kind apart into parts that can be compared with those of another edition.
//!
//! It knows TOML and ids, not what the keys mean.

use toml::de::DeTable;
use toml::{Table, Value as Toml};

use super::library::content_hash;
use super::rubric::rubric;
use crate::model::edition::{Edition, Part, Value};
use crate::model::problem::Problem;
use crate::model::source::{LineIndex, Place};

/// Keys of the rubric itself that say nothing about its content, or that are told elsewhere.
const ASIDE: [&str; 5] = ["schema", "kind", "version", "moved", "example"];

/// What a rubric says, or everything that is wrong with it.
pub fn edition(text: &str) -> Result<Edition, Vec<Problem>> {
    let rubric = rubric(text)?;
    let head = rubric.head();
    let moved = rubric.as_competence().map(|rubric| rubric.moved.as_slice()).unwrap_or_default();
    Ok(Edition {
        id: head.id.clone(),
        version: head.version.clone(),
        version_place: version_place(text),
        kind: rubric.kind(),
        hash: content_hash(text),
        parts: parts(text),
        renamed: moved.iter().map(|moved| (moved.from.to_string(), moved.to.to_string())).collect(),
    })
}

fn version_place(text: &str) -> Place {
    let (root, _) = DeTable::parse_recoverable(text);
    let at = root.get_ref().get("version").map_or(0, |version| version.span().start);
    LineIndex::new(text).place(at)
}

/// The parts of a text that was read before.
fn parts(text: &str) -> Vec<Part> {
    let mut root: Table = text.trim_start_matches('\u{feff}').parse().unwrap_or_default();
    for key in ASIDE {
        root.remove(key);
    }
    let mut parts = Vec::new();
    part("", "", &root, &mut parts);
    parts
}

/// A part, and behind it the parts it holds.
fn part(section: &str, within: &str, table: &Table, parts: &mut Vec<Part>) {
    let id = table.get("id").and_then(Toml::as_str).unwrap_or_default();
    let at = parts.len();
    parts.push(Part { section: section.to_owned(), id: id.to_owned(), within: within.to_owned(), values: Vec::new() });
    let mut content = Content { section, id, values: Vec::new(), parts };
    content.table("", table);
    let values = content.values;
    if let Some(part) = parts.get_mut(at) {
        part.values = values;
    }
}

/// What a part holds, while it is gathered.
struct Content<'p> {
    section: &'p str,
    id: &'p str,
    values: Vec<Value>,
    parts: &'p mut Vec<Part>,
}

impl Content<'_> {
    fn table(&mut self, before: &str, table: &Table) {
        for (key, value) in table {
            // The id of a part is what it is found by; that of the rubric is a value like others.
            if key == "id" && before.is_empty() && !self.section.is_empty() {
                continue;
            }
            self.value(&below(before, key), value);
        }
    }

    fn value(&mut self, key: &str, value: &Toml) {
        match value {
            Toml::Table(table) => self.table(key, table),
            Toml::Array(elements) if elements.iter().any(Toml::is_table) => {
                for (at, element) in elements.iter().enumerate() {
                    self.element(key, at, element);
                }
            }
            Toml::String(text) => self.values.push(Value { key: key.to_owned(), text: text.trim().to_owned() }),
            other => self.values.push(Value { key: key.to_owned(), text: other.to_string() }),
        }
    }

    /// A table of a list: a part of its own if it has an id, else one of the values, by its number.
    fn element(&mut self, key: &str, at: usize, element: &Toml) {
        match element.as_table() {
            Some(table) if table.contains_key("id") => {
                let plain: Vec<&str> = key.split('.').filter(|word| word.parse::<usize>().is_err()).collect();
                part(&below(self.section, &plain.join(".")), self.id, table, self.parts);
            }
            _ => self.value(&format!("{key}.{}", at + 1), element),
        }
    }
}

fn below(before: &str, key: &str) -> String {
    if before.is_empty() { key.to_owned() } else { format!("{before}.{key}") }
}
