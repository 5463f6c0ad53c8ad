//! Changes single values in the text of a TOML file and leaves every other byte alone: comments, blank lines, line
//! ends, byte order mark, a missing final newline (RELIABILITY A8, A9).
//!
//! The text is cut and spliced at the places the parser names; it is never printed anew. Each edit is proven before it
//! is returned: the new text must parse to exactly the old content with the one change.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum NewValue {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A day.
    Date(Date),
    /// A small table on one line.
    Inline(Vec<(&'static str, NewValue)>),
}

/// Why an edit is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    /// The text is not TOML.
    Unreadable,
    /// The key stands in a form that cannot be changed without touching more than its value.
    Unsupported,
}

/// Sets one value. `path` names the table, empty for the root; what is missing of it is added.
pub fn set(text: &str, path: &[&str], key: &str, value: &NewValue) -> Result<String, EditError> {
    let root = DeTable::parse(text).map_err(|_| EditError::Unreadable)?;
    let editor = Editor { text, root: root.get_ref() };
    let edited = match (editor.find(path, key), value) {
        (Some(old), NewValue::Inline(fields)) if editor.is_section(old) => {
            return set_section(text, path, key, old, fields);
        }
        (Some(old), _) if editor.is_section(old) => return Err(EditError::Unsupported),
        (Some(old), _) => splice(text, old.span(), &value.to_toml()),
        (None, _) => editor.insert(path, key, &value.to_toml()).ok_or(EditError::Unsupported)?,
    };
    let expected = with(parse(text)?, path, key, value).ok_or(EditError::Unsupported)?;
    if parse(&edited)? == expected { Ok(edited) } else { Err(EditError::Unsupported) }
}

/// Adds an entry to a list of tables: behind its sisters, in the form they have; the first one at the end of the text.
pub fn append(text: &str, key: &str, fields: &[(&'static str, NewValue)]) -> Result<String, EditError> {
    let root = DeTable::parse(text).map_err(|_| EditError::Unreadable)?;
    let editor = Editor { text, root: root.get_ref() };
    let edited = match editor.root.get(key) {
        None => editor.append_entry(text.len(), key, fields),
        Some(list) => editor.append_to(list, key, fields).ok_or(EditError::Unsupported)?,
    };
    let mut expected = parse(text)?;
    let list = expected.entry(key).or_insert_with(|| toml::Value::Array(Vec::new()));
    let entry = NewValue::Inline(fields.to_vec()).to_value();
    list.as_array_mut().ok_or(EditError::Unsupported)?.push(entry);
    if parse(&edited)? == expected { Ok(edited) } else { Err(EditError::Unsupported) }
}

/// A value that is written as a section of its own is changed field by field.
fn set_section(
    text: &str,
    path: &[&str],
    key: &str,
    old: &Spanned<DeValue<'_>>,
    fields: &[(&'static str, NewValue)],
) -> Result<String, EditError> {
    let section: Vec<&str> = path.iter().copied().chain([key]).collect();
    let mut edited = text.to_owned();
    for (field, value) in fields {
        edited = set(&edited, &section, field, value)?;
    }
    let old_fields = old.get_ref().as_table().into_iter().flat_map(|table| table.keys());
    let stale = old_fields.map(|key| key.get_ref().as_ref()).filter(|key| !fields.iter().any(|(new, _)| new == key));
    for field in stale {
        edited = remove_line(&edited, &section, field)?;
    }
    Ok(edited)
}

/// Takes out the line of one key of a section.
fn remove_line(text: &str, path: &[&str], key: &str) -> Result<String, EditError> {
    let root = DeTable::parse(text).map_err(|_| EditError::Unreadable)?;
    let editor = Editor { text, root: root.get_ref() };
    let value = editor.find(path, key).ok_or(EditError::Unsupported)?;
    let edited = splice(text, editor.lines(&value.span()), "");
    let mut expected = parse(text)?;
    table_at(&mut expected, path).ok_or(EditError::Unsupported)?.remove(key);
    if parse(&edited)? == expected { Ok(edited) } else { Err(EditError::Unsupported) }
}

impl NewValue {
    /// The value as TOML on one line.
    fn to_toml(&self) -> String {
        match self {
            NewValue::Inline(fields) => {
                let fields = fields.iter().map(|(key, value)| format!("{key} = {}", value.to_toml()));
                format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
            }
            NewValue::Text(text) => toml::Value::String(text.replace(['\n', '\r'], " ")).to_string(),
            plain => plain.to_value().to_string(),
        }
    }

    fn to_value(&self) -> toml::Value {
        match self {
            NewValue::Text(text) => toml::Value::String(text.replace(['\n', '\r'], " ")),
            NewValue::Integer(integer) => toml::Value::Integer(*integer),
            NewValue::Date(date) => toml::Value::Datetime(toml_date(*date)),
            NewValue::Inline(fields) => {
                toml::Value::Table(fields.iter().map(|(key, value)| ((*key).to_owned(), value.to_value())).collect())
            }
        }
    }
}

fn toml_date(date: Date) -> toml::value::Datetime {
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    let year = u16::try_from(date.year()).unwrap_or_default();
    let date = toml::value::Date { year, month: part(date.month()), day: part(date.day()) };
    toml::value::Datetime { date: Some(date), time: None, offset: None }
}

fn parse(text: &str) -> Result<toml::Table, EditError> {
    text.parse().map_err(|_| EditError::Unreadable)
}

/// The content as it shall be: the tables of `path` exist and hold the value.
fn with(mut content: toml::Table, path: &[&str], key: &str, value: &NewValue) -> Option<toml::Table> {
    table_at(&mut content, path)?.insert(key.to_owned(), value.to_value());
    Some(content)
}

fn table_at<'c>(content: &'c mut toml::Table, path: &[&str]) -> Option<&'c mut toml::Table> {
    path.iter().try_fold(content, |table, name| {
        let below = table.entry((*name).to_owned()).or_insert_with(|| toml::Value::Table(toml::Table::new()));
        below.as_table_mut()
    })
}

/// Fields as a table on one line.
fn inline(fields: &[(&'static str, NewValue)]) -> String {
    NewValue::Inline(fields.to_vec()).to_toml()
}

fn splice(text: &str, span: Range<usize>, new: &str) -> String {
    let mut edited = text.to_owned();
    edited.replace_range(span, new);
    edited
}

/// How a table is written.
enum Form {
    /// `[name]` and lines below it.
    Header,
    /// `{ … }` on one line.
    Inline,
    /// Only by dots in its keys, or by headers of tables below it.
    Implied,
}

/// A parsed text with the places of everything in it.
struct Editor<'t, 'd> {
    text: &'t str,
    root: &'d DeTable<'d>,
}

impl<'d> Editor<'_, 'd> {
    fn find(&self, path: &[&str], key: &str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.table(path)?.0.get(key)
    }

    /// The table at a path, and where it begins.
    fn table(&self, path: &[&str]) -> Option<(&'d DeTable<'d>, Range<usize>)> {
        path.iter().try_fold((self.root, 0..0), |(table, _), name| {
            let below = table.get(*name)?;
            Some((below.get_ref().as_table()?, below.span()))
        })
    }

    fn form(&self, span: &Range<usize>) -> Form {
        match self.text.get(span.clone()).and_then(|text| text.chars().next()) {
            Some('{') => Form::Inline,
            Some('[') => Form::Header,
            _ => Form::Implied,
        }
    }

    /// Whether a value is a table that is not written behind an equals sign.
    fn is_section(&self, value: &Spanned<DeValue<'_>>) -> bool {
        value.get_ref().as_table().is_some() && !matches!(self.form(&value.span()), Form::Inline)
    }

    /// The text with a new key in the table at `path`.
    fn insert(&self, path: &[&str], key: &str, value: &str) -> Option<String> {
        let Some((table, span)) = self.table(path) else { return self.insert_table(path, key, value) };
        match self.form(&span) {
            Form::Inline => Some(self.insert_inline(table, &span, &format!("{key} = {value}"))),
            Form::Header | Form::Implied => match self.last_line(table) {
                Some(last) => Some(self.insert_line_after(&last, key, value)),
                None if path.is_empty() => Some(self.insert_line(self.start(), &format!("{key} = {value}"))),
                None if matches!(self.form(&span), Form::Header) => {
                    Some(self.insert_line(self.lines(&span).end, &format!("{key} = {value}")))
                }
                None => self.append_section(path, key, value),
            },
        }
    }

    /// The text with a new table that holds one key.
    fn insert_table(&self, path: &[&str], key: &str, value: &str) -> Option<String> {
        let (name, parents) = path.split_last()?;
        match self.table(parents) {
            Some((parent, span)) if matches!(self.form(&span), Form::Inline) => {
                Some(self.insert_inline(parent, &span, &format!("{name} = {{ {key} = {value} }}")))
            }
            _ => self.append_section(path, key, value),
        }
    }

    /// The text with a new entry in a list that is there, as sections or between brackets.
    fn append_to(&self, list: &Spanned<DeValue<'_>>, key: &str, fields: &[(&'static str, NewValue)]) -> Option<String> {
        let entries = list.get_ref().as_array()?;
        let Some(sister) = entries.iter().next_back() else {
            let behind_bracket = list.span().start + 1;
            return Some(splice(self.text, behind_bracket..behind_bracket, &inline(fields)));
        };
        if self.is_section(sister) {
            let end = self.end(sister);
            return Some(self.append_entry(self.lines(&(end..end)).end, key, fields));
        }
        let end = sister.span().end;
        Some(splice(self.text, end..end, &format!(", {}", inline(fields))))
    }

    /// The text with a section of a list at the beginning of a line, or at the end.
    fn append_entry(&self, at: usize, key: &str, fields: &[(&'static str, NewValue)]) -> String {
        let newline = self.newline();
        let mut lines = vec![format!("[[{key}]]")];
        lines.extend(fields.iter().map(|(field, value)| format!("{field} = {}", value.to_toml())));
        self.insert_line(at, &format!("{}{}", self.blank_before(at), lines.join(newline)))
    }

    fn insert_inline(&self, table: &DeTable<'_>, span: &Range<usize>, field: &str) -> String {
        match table.values().map(|value| self.end(value)).max() {
            Some(end) => splice(self.text, end..end, &format!(", {field}")),
            None => splice(self.text, span.clone(), &format!("{{ {field} }}")),
        }
    }

    /// Where a value ends, or the last value below it if it is implied.
    fn end(&self, value: &Spanned<DeValue<'_>>) -> usize {
        match value.get_ref().as_table() {
            Some(table) if self.is_section(value) => {
                table.values().map(|value| self.end(value)).max().unwrap_or(value.span().end)
            }
            _ => value.span().end,
        }
    }

    /// The last key and value that stand as a line of this table, as byte offsets of key and end of value.
    fn last_line(&self, table: &DeTable<'_>) -> Option<Range<usize>> {
        let lines = table.iter().filter_map(|(key, value)| match value.get_ref() {
            DeValue::Table(below) if self.is_section(value) => match self.form(&value.span()) {
                Form::Implied => self.last_line(below),
                _ => None,
            },
            DeValue::Array(_) if self.text.get(value.span()).is_some_and(|text| text.starts_with("[[")) => None,
            _ => Some(key.span().start..value.span().end),
        });
        lines.max_by_key(|line| line.end)
    }

    /// A line like the one at `last`: the same indentation, the same dotted prefix.
    fn insert_line_after(&self, last: &Range<usize>, key: &str, value: &str) -> String {
        let lines = self.lines(last);
        let prefix = self.text.get(lines.start..last.start).unwrap_or_default();
        self.insert_line(lines.end, &format!("{prefix}{key} = {value}"))
    }

    /// A new section behind its last sister, or at the end.
    fn append_section(&self, path: &[&str], key: &str, value: &str) -> Option<String> {
        let (_, parents) = path.split_last()?;
        let newline = self.newline();
        let section = format!("[{}]{newline}{key} = {value}", path.join("."));
        let sisters = self.table(parents).into_iter().flat_map(|(parent, _)| parent.values());
        let sections = sisters.filter(|value| matches!(self.form(&value.span()), Form::Header));
        let sister = sections.filter(|_| !parents.is_empty()).max_by_key(|value| value.span().start);
        let after = sister.map_or(self.text.len(), |sister| {
            let table = sister.get_ref().as_table();
            let last = table.and_then(|table| self.last_line(table)).unwrap_or_else(|| sister.span());
            self.lines(&last).end
        });
        Some(self.insert_line(after, &format!("{}{section}", self.blank_before(after))))
    }

    /// The newline that sets a section apart from what stands before it, unless there is a blank line.
    fn blank_before(&self, at: usize) -> &'static str {
        let before = self.text.get(..at).unwrap_or_default();
        let apart = before.trim_start_matches('\u{feff}').is_empty()
            || before.ends_with("\n\n")
            || before.ends_with("\r\n\r\n");
        if apart { "" } else { self.newline() }
    }

    /// Inserts a line at the beginning of a line, or behind the last one, which may lack its newline.
    fn insert_line(&self, at: usize, line: &str) -> String {
        let newline = self.newline();
        let unfinished = at == self.text.len() && !self.text.is_empty() && !self.text.ends_with('\n');
        let new = if unfinished { format!("{newline}{line}") } else { format!("{line}{newline}") };
        splice(self.text, at..at, &new)
    }

    /// The whole lines that a place touches, with their newline.
    fn lines(&self, span: &Range<usize>) -> Range<usize> {
        let before = self.text.get(..span.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(self.start(), |at| at + 1);
        let behind = self.text.get(span.end..).unwrap_or_default();
        let end = behind.find('\n').map_or(self.text.len(), |at| span.end + at + 1);
        start..end
    }

    /// The first byte behind a byte order mark.
    fn start(&self) -> usize {
        if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
    }

    /// The line end most lines have.
    fn newline(&self) -> &'static str {
        let all = self.text.matches('\n').count();
        let windows = self.text.matches("\r\n").count();
        if 2 * windows > all { "\r\n" } else { "\n" }
    }
}
