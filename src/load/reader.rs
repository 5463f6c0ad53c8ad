//! Takes a parsed TOML file apart, table by table, and notes every problem with its place.
//!
//! It knows TOML and types, not what the keys mean. A value that could not be read is replaced by a placeholder; the
//! problem noted for it keeps the whole model from leaving this layer.
use std::cell::RefCell;
use std::ops::{Range, RangeInclusive};
use std::rc::Rc;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::notes::{At, Notes, unknown};
use super::value::Value;
use super::{FileKind, SCHEMA_VERSION, json, syntax};
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::lang::{Lang, Text, Texts};
use crate::model::problem::{Problem, ProblemCode};
use crate::model::shape::{self, Shape};

/// Parses a text and hands its root table to `read`, if it is a file of the kind needed.
pub(super) fn read<'t, T>(
    text: &'t str,
    kind: FileKind,
    read: impl FnOnce(&mut Table<'_>, &mut Notes<'t>) -> T,
) -> Result<T, Vec<Problem>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    take(root.get_ref(), &errors, text, kind, read)
}

/// The same for a text in JSON.
pub(super) fn read_json<'t, T>(
    text: &'t str,
    kind: FileKind,
    read: impl FnOnce(&mut Table<'_>, &mut Notes<'t>) -> T,
) -> Result<T, Vec<Problem>> {
    // A value of TOML begins with its first character and ends with its last one.
    let body = text.trim_start_matches('\u{feff}').trim();
    let before = text.find(body).unwrap_or_default();
    let syntax = |at| {
        let meaning = vec![("meaning", Fact::Word("syntax-json"))];
        vec![Problem::new(ProblemCode::Syntax, at..at).with(meaning)]
    };
    let read = || {
        let toml = json::as_toml(body).map_err(syntax)?;
        let (root, errors) = DeValue::parse_recoverable(&toml);
        match root.get_ref().as_table() {
            Some(table) => take(table, &errors, body, kind, read),
            None => Err(syntax(0)),
        }
    };
    let behind = |span: Range<usize>| span.start + before..span.end + before;
    read().map_err(|problems| {
        problems.into_iter().map(|problem| Problem { span: behind(problem.span.clone()), ..problem }).collect()
    })
}

fn take<'t, T>(
    root: &DeTable<'_>,
    errors: &[toml::de::Error],
    text: &'t str,
    kind: FileKind,
    read: impl FnOnce(&mut Table<'_>, &mut Notes<'t>) -> T,
) -> Result<T, Vec<Problem>> {
    let problems: Vec<Problem> = errors.iter().map(syntax::problem).collect();
    let mut notes = Notes::new(text, kind, problems);
    let mut table = Table::new(root, 0..0);
    if !has_schema(&mut table, kind, &mut notes) {
        return Err(notes.into_problems());
    }
    let model = read(&mut table, &mut notes);
    table.finish(&mut notes);
    notes.finish(model)
}

/// The kind a file says it is of, if it is one of ours.
pub(super) fn kind(text: &str) -> Option<FileKind> {
    let (root, _) = DeTable::parse_recoverable(text);
    let schema = Value::new(root.get_ref().get("schema")?).as_str()?;
    let (name, _) = schema.split_once('/')?;
    FileKind::ALL.into_iter().find(|kind| kind.schema() == name)
}

/// Whether the file says it is of the kind needed. If not, that is the only problem worth naming.
fn has_schema(table: &mut Table<'_>, needed: FileKind, notes: &mut Notes<'_>) -> bool {
    let wanted = format!("{}/{SCHEMA_VERSION}", needed.schema());
    let fact = |text: &str| ("needed", Fact::Text(text.to_owned()));
    if !table.has("schema") {
        notes.problem(ProblemCode::MissingSchema, 0..0, vec![fact(&wanted)]);
        return false;
    }
    let Some(found) = table.text("schema", notes) else { return false };
    let found_fact = ("found", Fact::Text(found.value.clone()));
    let version = found.value.strip_prefix(needed.schema()).and_then(|rest| rest.strip_prefix('/'));
    match version.map(str::parse::<u32>) {
        Some(Ok(SCHEMA_VERSION)) => true,
        Some(Ok(version)) if version > SCHEMA_VERSION => {
            notes.problem(ProblemCode::NewerSchema, found.span, vec![fact(&wanted), found_fact]);
            false
        }
        _ => {
            notes.problem(ProblemCode::WrongKind, found.span, vec![fact(&wanted), found_fact]);
            false
        }
    }
}

/// One table being read. It remembers which keys were asked for, and reports the others when done.
///
/// A table that should be there and is not is noted once; then it reads like an empty one that lacks nothing.
pub(super) struct Table<'d> {
    content: Option<&'d DeTable<'d>>,
    span: Range<usize>,
    known: Vec<&'static str>,
    sketch: Option<Sketch>,
}

/// The shape a reader is giving away, and the tables below it.
#[derive(Clone, Default)]
struct Sketch(Rc<RefCell<Drawn>>);

#[derive(Default)]
struct Drawn {
    shape: Shape,
    /// The keys are data.
    free: bool,
    below: Vec<(&'static str, bool, Sketch)>,
}

impl Sketch {
    /// Notes what a key may be. What is known of it stays.
    fn key(&self, key: &'static str, value: shape::Value) {
        let known = &mut self.0.borrow_mut().shape.keys;
        let known = known.entry(key).or_default();
        if known.value == shape::Value::Any {
            known.value = value;
        }
    }

    fn need(&self, key: &'static str) {
        self.0.borrow_mut().shape.keys.entry(key).or_default().needed = true;
    }

    fn below(&self, key: &'static str, many: bool) -> Sketch {
        let below = Sketch::default();
        self.key(key, shape::Value::Any);
        self.0.borrow_mut().below.push((key, many, below.clone()));
        below
    }

    fn shape(&self) -> Shape {
        let drawn = self.0.borrow();
        let mut shape = drawn.shape.clone();
        shape.closed &= !drawn.free;
        for (key, many, below) in &drawn.below {
            let below = below.shape();
            let value = if *many { shape::Value::Tables(below) } else { shape::Value::Table(below) };
            shape.keys.entry(key).or_default().value = value;
        }
        shape
    }
}

/// The shape of what `read` reads: it is shown a table that has everything it asks for.
pub(super) fn shape_of(kind: FileKind, read: impl FnOnce(&mut Table<'_>, &mut Notes<'_>)) -> Shape {
    let sketch = Sketch::default();
    let mut table = Table { sketch: Some(sketch.clone()), ..Table::absent() };
    let mut notes = Notes::new("", kind, Vec::new());
    sketch.key("schema", shape::Value::Text);
    sketch.need("schema");
    read(&mut table, &mut notes);
    table.finish(&mut notes);
    sketch.shape()
}

impl<'d> Table<'d> {
    fn new(table: &'d DeTable<'d>, span: Range<usize>) -> Self {
        Table { content: Some(table), span, known: Vec::new(), sketch: None }
    }

    /// Notes what a key may be, where the shape of the file is wanted.
    fn draw(&self, key: &'static str, value: impl FnOnce() -> shape::Value) {
        if let Some(sketch) = &self.sketch {
            sketch.key(key, value());
        }
    }

    /// A table that is only there to be asked.
    fn drawn_below(&self, key: &'static str, many: bool) -> Option<Self> {
        let sketch = self.sketch.as_ref()?.below(key, many);
        Some(Table { sketch: Some(sketch), ..Table::absent() })
    }

    /// A value that is a table.
    pub(super) fn of(value: Value<'d>, notes: &mut Notes<'_>) -> Option<Self> {
        let table = value.as_table();
        if table.is_none() {
            value.wrong_type("type-table", notes);
        }
        table.map(|table| Table::new(table, value.span()))
    }

    /// A table that is not there and whose absence has been noted.
    pub(super) fn absent() -> Self {
        Table { content: None, span: 0..0, known: Vec::new(), sketch: None }
    }

    /// Where the table begins: its header, its brace, or the key that implies it.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.content.is_some_and(|table| table.contains_key(key))
    }

    /// Whether it has other keys than these.
    pub(super) fn has_other_than(&self, keys: &[&str]) -> bool {
        self.there().any(|(key, ..)| !keys.contains(&key))
    }

    /// Whether the key is there, or might be, where the shape of the file is wanted.
    pub(super) fn may_have(&self, key: &str) -> bool {
        self.sketch.is_some() || self.has(key)
    }

    /// Whether the key ought to be there and is not.
    fn lacks(&self, key: &str) -> bool {
        self.content.is_some_and(|table| !table.contains_key(key))
    }

    /// The keys and values of a table whose keys are data.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'d str, Range<usize>, Value<'d>)> {
        if let Some(sketch) = &self.sketch {
            sketch.0.borrow_mut().free = true;
        }
        self.there()
    }

    fn there(&self) -> impl Iterator<Item = (&'d str, Range<usize>, Value<'d>)> {
        let entries = self.content.into_iter().flat_map(|table| table.iter());
        entries.map(|(key, value)| (key.get_ref().as_ref(), key.span(), Value::new(value)))
    }

    /// A value of any type.
    pub(super) fn value(&mut self, key: &'static str) -> Option<Value<'d>> {
        self.known.push(key);
        self.draw(key, || shape::Value::Any);
        self.content?.get(key).map(Value::new)
    }

    /// A text, if the key is there.
    pub(super) fn text(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<At<String>> {
        self.draw(key, || shape::Value::Text);
        self.value(key)?.text(notes)
    }

    /// A text without its place.
    pub(super) fn plain_text(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<String> {
        self.text(key, notes).map(|text| text.value)
    }

    /// A text that has to be there.
    pub(super) fn needed_text(&mut self, key: &'static str, notes: &mut Notes<'_>) -> At<String> {
        self.need(key, notes);
        self.text(key, notes).unwrap_or(At { value: String::new(), span: 0..0 })
    }

    /// A text that says something: an empty one counts as not there.
    pub(super) fn said(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<String> {
        self.plain_text(key, notes).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// What an entry is about: a text that has to be there and to say something.
    pub(super) fn needed_name(&mut self, key: &'static str, notes: &mut Notes<'_>) -> String {
        let text = self.needed_text(key, notes);
        let name = text.value.trim().to_owned();
        if name.is_empty() && !text.span.is_empty() {
            notes.problem(ProblemCode::EmptyValue, text.span, vec![("key", Fact::Text(key.to_owned()))]);
        }
        name
    }

    /// A list of texts that say something; empty if the key is not there.
    pub(super) fn said_list(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<String> {
        let texts = self.text_list(key, notes).unwrap_or_default().into_iter();
        texts.map(|text| text.value.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    }

    /// An id that has to be there. A placeholder has an empty span.
    pub(super) fn needed_id(&mut self, key: &'static str, notes: &mut Notes<'_>) -> At<Id> {
        self.need(key, notes);
        let id = self.text(key, notes).and_then(|text| text.id(notes));
        id.unwrap_or_else(|| At { value: Id::parse("x").expect("a letter is an id"), span: 0..0 })
    }

    /// A whole number within a range, if the key is there.
    pub(super) fn integer(
        &mut self,
        key: &'static str,
        range: RangeInclusive<i64>,
        notes: &mut Notes<'_>,
    ) -> Option<At<i64>> {
        self.draw(key, || shape::Value::Integer(range.clone()));
        self.value(key)?.integer(range, notes)
    }

    /// A whole number within a range that has to be there.
    pub(super) fn needed_integer(
        &mut self,
        key: &'static str,
        range: RangeInclusive<i64>,
        notes: &mut Notes<'_>,
    ) -> i64 {
        self.need(key, notes);
        let lowest = *range.start();
        self.integer(key, range, notes).map_or(lowest, |found| found.value)
    }

    /// A number within a range, if the key is there.
    pub(super) fn number(
        &mut self,
        key: &'static str,
        range: RangeInclusive<f64>,
        notes: &mut Notes<'_>,
    ) -> Option<f64> {
        self.draw(key, || shape::Value::Number(range.clone()));
        self.value(key)?.number(range, notes)
    }

    /// A number within a range that has to be there.
    pub(super) fn needed_number(
        &mut self,
        key: &'static str,
        range: RangeInclusive<f64>,
        notes: &mut Notes<'_>,
    ) -> f64 {
        self.need(key, notes);
        let lowest = *range.start();
        self.number(key, range, notes).unwrap_or(lowest)
    }

    /// A list of numbers within a range that has to be there.
    pub(super) fn needed_numbers(
        &mut self,
        key: &'static str,
        range: RangeInclusive<f64>,
        notes: &mut Notes<'_>,
    ) -> Vec<f64> {
        self.need(key, notes);
        self.draw(key, || shape::Value::Numbers(range.clone()));
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.as_array() else {
            value.wrong_type("type-number-list", notes);
            return Vec::new();
        };
        array.iter().filter_map(|element| Value::new(element).number(range.clone(), notes)).collect()
    }

    /// Yes or no; no if the key is not there.
    pub(super) fn flag(&mut self, key: &'static str, notes: &mut Notes<'_>) -> bool {
        self.draw(key, || shape::Value::Flag);
        let Some(value) = self.value(key) else { return false };
        value.as_bool().unwrap_or_else(|| {
            value.wrong_type("type-flag", notes);
            false
        })
    }

    /// A day, if the key is there.
    pub(super) fn date(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Date> {
        self.draw(key, || shape::Value::Date);
        self.value(key)?.date(notes)
    }

    /// One of several words, if the key is there.
    pub(super) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        choices: &[(&'static str, T)],
        notes: &mut Notes<'_>,
    ) -> Option<T> {
        self.draw(key, || shape::Value::Choice(words_of(choices)));
        self.value(key)?.choice(choices, notes)
    }

    /// A list of several words; empty if the key is not there.
    pub(super) fn choices<T: Copy>(
        &mut self,
        key: &'static str,
        choices: &[(&'static str, T)],
        notes: &mut Notes<'_>,
    ) -> Vec<T> {
        self.draw(key, || shape::Value::Choices(words_of(choices)));
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.as_array() else {
            value.wrong_type("type-text-list", notes);
            return Vec::new();
        };
        array.iter().filter_map(|element| Value::new(element).choice(choices, notes)).collect()
    }

    /// A list of texts, if the key is there.
    pub(super) fn text_list(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Vec<At<String>>> {
        self.draw(key, || shape::Value::Texts);
        let value = self.value(key)?;
        let Some(array) = value.as_array() else {
            value.wrong_type("type-text-list", notes);
            return None;
        };
        Some(array.iter().filter_map(|element| Value::new(element).text(notes)).collect())
    }

    /// A table below this one, if the key is there.
    pub(super) fn table(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Table<'d>> {
        let value = self.value(key);
        if self.sketch.is_some() {
            return self.drawn_below(key, false);
        }
        Table::of(value?, notes)
    }

    /// A table that has to be there.
    pub(super) fn needed_table(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Table<'d> {
        self.need(key, notes);
        self.table(key, notes).unwrap_or_else(Table::absent)
    }

    /// A list of tables; empty if the key is not there.
    pub(super) fn tables(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<Table<'d>> {
        let value = self.value(key);
        if self.sketch.is_some() {
            return self.drawn_below(key, true).into_iter().collect();
        }
        let Some(value) = value else { return Vec::new() };
        let Some(array) = value.as_array() else {
            value.wrong_type("type-table-list", notes);
            return Vec::new();
        };
        array.iter().filter_map(|element| Table::of(Value::new(element), notes)).collect()
    }

    /// A list of tables with at least one in it.
    pub(super) fn needed_tables(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<Table<'d>> {
        self.need(key, notes);
        self.tables(key, notes)
    }

    /// A text in every language.
    pub(super) fn needed_translation(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Text {
        self.needed_table(key, notes).languages(key, notes)
    }

    /// A text in every language, if the key is there.
    pub(super) fn translation(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Text> {
        Some(self.table(key, notes)?.languages(key, notes))
    }

    /// A list of texts in every language.
    pub(super) fn needed_translations(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Texts {
        let mut languages = self.needed_table(key, notes);
        let texts = Texts {
            de: languages.language(key, Lang::De, notes, Table::texts_in),
            en: languages.language(key, Lang::En, notes, Table::texts_in),
        };
        languages.finish(notes);
        texts
    }

    fn languages(mut self, of: &'static str, notes: &mut Notes<'_>) -> Text {
        let text = Text {
            de: self.language(of, Lang::De, notes, Table::text_in),
            en: self.language(of, Lang::En, notes, Table::text_in),
        };
        self.finish(notes);
        text
    }

    fn language<T: Default>(
        &mut self,
        of: &'static str,
        lang: Lang,
        notes: &mut Notes<'_>,
        read: impl FnOnce(&mut Self, &'static str, &mut Notes<'_>) -> T,
    ) -> T {
        self.sketch.iter().for_each(|sketch| sketch.need(lang.code()));
        if self.lacks(lang.code()) {
            let facts = vec![("key", Fact::Text(of.to_owned())), ("language", Fact::Text(lang.code().to_owned()))];
            notes.problem(ProblemCode::MissingTranslation, self.span(), facts);
            return T::default();
        }
        read(self, lang.code(), notes)
    }

    fn text_in(&mut self, key: &'static str, notes: &mut Notes<'_>) -> String {
        let Some(text) = self.text(key, notes) else { return String::new() };
        let value = text.value.trim().to_owned();
        if value.is_empty() {
            notes.problem(ProblemCode::EmptyValue, text.span, vec![("key", Fact::Text(key.to_owned()))]);
        }
        value
    }

    fn texts_in(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<String> {
        self.text_list(key, notes).unwrap_or_default().into_iter().map(|text| text.value).collect()
    }

    /// Notes a key that ought to be there and is not.
    pub(super) fn need(&self, key: &'static str, notes: &mut Notes<'_>) {
        self.sketch.iter().for_each(|sketch| sketch.need(key));
        if self.lacks(key) {
            let facts = vec![("key", Fact::Text(key.to_owned()))];
            notes.problem(ProblemCode::MissingKey, self.span(), facts);
        }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(&self, notes: &mut Notes<'_>) {
        if let Some(sketch) = &self.sketch {
            sketch.0.borrow_mut().shape.closed = true;
        }
        for (key, span, _) in self.there().filter(|(key, ..)| !self.known.contains(key)) {
            notes.problem(ProblemCode::UnknownKey, span, unknown("key", key, self.known.iter().copied()));
        }
    }
}

fn words_of<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(word, _)| *word).collect()
}
