//! Reads the file of a survey.

use std::ops::Range;

use crate::load::FileKind;
use crate::load::case::{SAME_MAJOR, named_rubrics, wave};
use crate::load::library::Library;
use crate::load::notes::{At, Notes, unknown};
use crate::load::reader::{Table, read};
use crate::load::value::Value;
use crate::model::answer::{Answer, Role, Wave};
use crate::model::finding::Fact;
use crate::model::id::Id;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::rubric::Rubric;
use crate::model::survey::{
    Attribute, Columns, Filter, Information, Instrument, LedgerNote, MIN_GROUP, Merge, PlainItem, PlainScale, Plan,
    Survey, WaveState,
};

/// The highest answer a scale of a survey's own can have.
const HIGHEST: i64 = Answer::HIGHEST as i64;

/// The columns every survey can group by.
const OWN: [&str; 2] = ["group", "role"];

/// Reads a survey file, or says everything that is wrong with it.
pub fn survey<'r>(text: &str, library: &'r Library) -> Result<Survey<'r>, Vec<Problem>> {
    read(text, FileKind::Survey, |table, notes| content(table, library, notes))
}

/// What the file of a survey says.
pub(in crate::load) fn content<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Survey<'r> {
    let id = table.needed_id("id", notes).value;
    let instrument = instrument(table, library, notes);
    let columns = columns(table, &instrument, notes);
    let names: Vec<&str> =
        OWN.into_iter().chain(columns.attributes.iter().map(|attribute| attribute.name.as_str())).collect();
    Survey {
        id,
        title: table.plain_text("title", notes),
        organisation: table.plain_text("organisation", notes),
        information: table.table("information", notes).map(|table| information(table, notes)),
        keep_until: table.date("keep_until", notes),
        groups: table.said_list("groups", notes),
        plan: table.table("plan", notes).map(|table| plan(table, &names, notes)).unwrap_or_default(),
        labels: labels(table, notes),
        roles: roles(table, notes),
        waves: waves(table, notes),
        rows: rows(table, notes),
        ledger: table.table("ledger", notes).map(|table| ledger_note(table, notes)),
        instrument,
        columns,
        remarks: notes.take_remarks(),
    }
}

fn ledger_note(mut table: Table<'_>, notes: &mut Notes<'_>) -> LedgerNote {
    table.need("results", notes);
    table.need("last", notes);
    let results = table.integer("results", 0..=i64::MAX, notes);
    let note = LedgerNote {
        results: results.and_then(|found| usize::try_from(found.value).ok()).unwrap_or_default(),
        last: table.date("last", notes).unwrap_or_default(),
        mark: table.needed_text("mark", notes).value,
        lost: table.date("lost", notes),
    };
    table.finish(notes);
    note
}

/// What is asked: the survey's own scales, or the rubric it names, or the built-in factors.
fn instrument<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Instrument<'r> {
    let own = table.may_have("scale").then(|| scales(table, notes));
    if let Some(scales) = own.filter(|_| table.has("scale")) {
        return Instrument::Scales(scales);
    }
    let named = named_rubrics(table, library, SAME_MAJOR, notes);
    let of = |rubric: &'r Rubric| match rubric {
        Rubric::Factors(rubric) => Some(Instrument::Factors(rubric)),
        Rubric::Competence(rubric) => Some(Instrument::Competences(rubric)),
        _ => None,
    };
    named.iter().find_map(|named| of(named.rubric)).unwrap_or_else(|| Instrument::Factors(library.factors()))
}

fn scales(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<PlainScale> {
    let mut seen: Vec<At<Id>> = Vec::new();
    let mut slots = 0;
    let mut scales = Vec::new();
    for mut table in table.tables("scale", notes) {
        let id = table.needed_id("id", notes).value;
        let low = table.integer("low", 0..=HIGHEST, notes).map_or(1, |found| found.value);
        let high = table.integer("high", low + 1..=HIGHEST, notes).map_or(low + 4, |found| found.value);
        table.need("items", notes);
        let names = table.text_list("items", notes).unwrap_or_default();
        let reversed = table.text_list("reversed", notes).unwrap_or_default();
        let mut items = Vec::new();
        for text in names {
            let Some(item) = text.id(notes) else { continue };
            if let Some(first) = seen.iter().find(|other| other.value == item.value) {
                duplicate(item.value.as_str(), item.span, first.span.clone(), notes);
                continue;
            }
            let is_reversed = reversed.iter().any(|reversed| reversed.value == item.value.as_str());
            items.push(PlainItem { id: item.value.clone(), slot: slots, reversed: is_reversed });
            slots += 1;
            seen.push(item);
        }
        let known = items.iter().map(|item| item.id.as_str());
        for text in reversed.iter().filter(|text| !known.clone().any(|id| id == text.value)) {
            notes.problem(ProblemCode::UnknownId, text.span.clone(), unknown("id", &text.value, known.clone()));
        }
        let name = table.plain_text("name", notes).unwrap_or_else(|| id.to_string());
        let bound = |value: i64| u8::try_from(value).unwrap_or(u8::MAX);
        scales.push(PlainScale { id, name, low: bound(low), high: bound(high), items });
        table.finish(notes);
    }
    scales
}

fn duplicate(id: &str, span: Range<usize>, first: Range<usize>, notes: &mut Notes<'_>) {
    let facts = vec![("id", Fact::Text(id.to_owned()))];
    notes.note(Problem::new(ProblemCode::DuplicateId, span).with(facts).related_to(first));
}

fn information(mut table: Table<'_>, notes: &mut Notes<'_>) -> Information {
    let information = Information {
        purpose: said(&mut table, "purpose", notes),
        evaluated_by: said(&mut table, "evaluated_by", notes),
        seen_by: said(&mut table, "seen_by", notes),
        contact: table.plain_text("contact", notes),
    };
    table.finish(notes);
    information
}

/// A text that has to be there and to say something.
fn said(table: &mut Table<'_>, key: &'static str, notes: &mut Notes<'_>) -> String {
    saying(table.needed_text(key, notes), key, notes)
}

/// A text that says something.
fn saying(text: At<String>, key: &'static str, notes: &mut Notes<'_>) -> String {
    let value = text.value.trim().to_owned();
    if value.is_empty() && !text.span.is_empty() {
        notes.problem(ProblemCode::EmptyValue, text.span, vec![("key", Fact::Text(key.to_owned()))]);
    }
    value
}

fn plan(mut table: Table<'_>, names: &[&str], notes: &mut Notes<'_>) -> Plan {
    let min_group = table.integer("min_group", 1..=1000, notes);
    let min_group = min_group.and_then(|found| usize::try_from(found.value).ok()).unwrap_or(MIN_GROUP);
    if min_group < MIN_GROUP {
        table.need("min_group_reason", notes);
    }
    let min_group_reason = table.text("min_group_reason", notes).map(|text| saying(text, "min_group_reason", notes));
    let lists = table.value("tables").and_then(|value| {
        let array = value.as_array();
        if array.is_none() {
            value.wrong_type("type-list", notes);
        }
        array
    });
    let tables = lists.into_iter().flat_map(|lists| lists.iter());
    let tables = tables.map(|list| grouping(Value::new(list), names, notes)).collect();
    let comments = table.value("comments").map(|value| grouping(value, names, notes));
    let merges = table.tables("merge", notes).into_iter().map(|table| merge(table, names, notes)).collect();
    let filters = table.tables("filter", notes).into_iter().map(|table| filter(table, names, notes)).collect();
    table.finish(notes);
    Plan { min_group, min_group_reason, tables, merges, filters, comments }
}

/// A part of everybody.
fn filter(mut table: Table<'_>, names: &[&str], notes: &mut Notes<'_>) -> Filter {
    let name = said(&mut table, "name", notes);
    let column = grouping_column(&mut table, names, notes);
    let values = needed_values(&mut table, notes);
    table.finish(notes);
    Filter { name, column, values }
}

/// The name of a column that can make groups.
fn grouping_column(table: &mut Table<'_>, names: &[&str], notes: &mut Notes<'_>) -> String {
    let column = table.needed_text("column", notes);
    if !column.span.is_empty() && !names.contains(&column.value.as_str()) {
        let facts = unknown("value", &column.value, names.iter().copied());
        notes.problem(ProblemCode::UnknownChoice, column.span, facts);
    }
    column.value
}

/// Some values of a column.
fn needed_values(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<String> {
    table.need("values", notes);
    let values = table.text_list("values", notes).unwrap_or_default();
    values.into_iter().map(|text| text.value).collect()
}

/// Values of a column that are one group.
fn merge(mut table: Table<'_>, names: &[&str], notes: &mut Notes<'_>) -> Merge {
    let column = grouping_column(&mut table, names, notes);
    let mut within = Vec::new();
    for (name, span, value) in table.table("within", notes).iter().flat_map(Table::entries) {
        if !names.contains(&name) {
            notes.problem(ProblemCode::UnknownChoice, span, unknown("value", name, names.iter().copied()));
        }
        within.extend(value.text(notes).map(|text| (name.to_owned(), text.value)));
    }
    let values = needed_values(&mut table, notes);
    let name = said(&mut table, "name", notes);
    table.finish(notes);
    Merge { column, within, values, name }
}

/// The columns whose values make groups, each named once.
fn grouping(value: Value<'_>, names: &[&str], notes: &mut Notes<'_>) -> Vec<String> {
    let Some(array) = value.as_array() else {
        value.wrong_type("type-text-list", notes);
        return Vec::new();
    };
    let mut columns: Vec<At<String>> = Vec::new();
    for element in array {
        let Some(text) = Value::new(element).text(notes) else { continue };
        if let Some(name) = text.value.split('/').find(|name| !names.contains(name)) {
            let facts = unknown("value", name, names.iter().copied());
            notes.problem(ProblemCode::UnknownChoice, text.span, facts);
        } else if let Some(first) = columns.iter().find(|column| column.value == text.value) {
            duplicate(&text.value, text.span, first.span.clone(), notes);
        } else {
            columns.push(text);
        }
    }
    columns.into_iter().map(|column| column.value).collect()
}

/// The headings of columns; each stands for one thing.
fn columns(table: &mut Table<'_>, instrument: &Instrument<'_>, notes: &mut Notes<'_>) -> Columns {
    let mut columns = Columns::default();
    let mut headings: Vec<At<String>> = Vec::new();
    let items = instrument.items();
    let known = ["id", "group", "role", "wave", "comment"].into_iter().chain(items.iter().map(|(id, _)| id.as_str()));
    for (key, span, value) in table.table("columns", notes).iter().flat_map(Table::entries) {
        if key == "comment"
            && let Some(list) = value.as_array()
        {
            let texts = list.iter().filter_map(|element| heading(Value::new(element), &mut headings, notes));
            columns.comments = texts.collect();
            continue;
        }
        let slot = items.iter().find(|(id, _)| id.as_str() == key).map(|(_, slot)| *slot);
        if slot.is_none() && !known.clone().any(|name| name == key) {
            notes.problem(ProblemCode::UnknownId, span, unknown("id", key, known.clone()));
            continue;
        }
        let Some(heading) = heading(value, &mut headings, notes) else { continue };
        match (key, slot) {
            (_, Some(slot)) => columns.items.push((slot, heading)),
            ("id", _) => columns.id = Some(heading),
            ("group", _) => columns.group = Some(heading),
            ("role", _) => columns.role = Some(heading),
            ("wave", _) => columns.wave = Some(heading),
            _ => columns.comments.push(heading),
        }
    }
    for (key, span, value) in table.table("attributes", notes).iter().flat_map(Table::entries) {
        let name = At { value: key.to_owned(), span: span.clone() }.id(notes);
        if let Some(taken) = known.clone().find(|name| *name == key) {
            notes.problem(ProblemCode::DuplicateId, span, vec![("id", Fact::Text(taken.to_owned()))]);
        } else if let (Some(name), Some(found)) = (name, attribute(value, &mut headings, notes)) {
            columns.attributes.push(Attribute { name: name.value.to_string(), ..found });
        }
    }
    columns
}

/// A column of the survey's own: its heading, or a table of heading and values to choose from.
fn attribute(value: Value<'_>, headings: &mut Vec<At<String>>, notes: &mut Notes<'_>) -> Option<Attribute> {
    if value.as_table().is_none() {
        let heading = heading(value, headings, notes)?;
        return Some(Attribute { name: String::new(), heading, values: Vec::new() });
    }
    let mut table = Table::of(value, notes)?;
    table.need("heading", notes);
    let named = table.value("heading").and_then(|value| heading(value, headings, notes));
    let values = table.said_list("values", notes);
    table.finish(notes);
    Some(Attribute { name: String::new(), heading: named?, values })
}

fn heading(value: Value<'_>, seen: &mut Vec<At<String>>, notes: &mut Notes<'_>) -> Option<String> {
    let text = value.text(notes)?;
    if let Some(first) = seen.iter().find(|heading| heading.value == text.value) {
        duplicate(&text.value, text.span.clone(), first.span.clone(), notes);
        return None;
    }
    let heading = text.value.clone();
    seen.push(text);
    Some(heading)
}

/// What answers in words mean: a value, `"?"` or `"-"`.
fn labels(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<(String, Answer)> {
    let entries = table.table("labels", notes);
    let label = |(key, _, value): (&str, Range<usize>, Value<'_>)| {
        let answer = match value.as_str() {
            Some("?") => Answer::DontKnow,
            Some("-") => Answer::NotApplicable,
            Some("") => Answer::Missing,
            _ => Answer::Value(u8::try_from(value.integer(0..=HIGHEST, notes)?.value).ok()?),
        };
        Some((key.to_owned(), answer))
    };
    entries.iter().flat_map(Table::entries).filter_map(label).collect()
}

fn roles(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<(String, Role)> {
    let entries = table.table("roles", notes);
    let choices = Role::ALL.map(|role| (role.id(), role));
    let role =
        |(key, _, value): (&str, Range<usize>, Value<'_>)| Some((key.to_owned(), value.choice(&choices, notes)?));
    entries.iter().flat_map(Table::entries).filter_map(role).collect()
}

/// The waves: numbered, dated, or one without either; never mixed.
fn waves(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<WaveState> {
    let mut states: Vec<(WaveState, Range<usize>)> = Vec::new();
    let sort = |wave: &Option<Wave>| wave.map(|wave| matches!(wave, Wave::Date(_)));
    for mut table in table.tables("wave", notes) {
        let state = WaveState {
            wave: table.value("wave").and_then(|value| wave(value, notes)),
            closed: table.flag("closed", notes),
        };
        if let Some((_, first)) = states.first().filter(|(first, _)| sort(&first.wave) != sort(&state.wave)) {
            notes.note(Problem::new(ProblemCode::MixedWaves, table.span()).related_to(first.clone()));
        } else if let Some((_, first)) = states.iter().find(|(other, _)| other.wave == state.wave) {
            let name = match state.wave {
                Some(Wave::Number(number)) => number.to_string(),
                Some(Wave::Date(date)) => date.to_string(),
                None => String::from("wave"),
            };
            duplicate(&name, table.span(), first.clone(), notes);
        }
        states.push((state, table.span()));
        table.finish(notes);
    }
    states.into_iter().map(|(state, _)| state).collect()
}

/// Where the answers lie: one file or several.
fn rows(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Vec<String> {
    let Some(value) = table.value("rows") else { return Vec::new() };
    match value.as_array() {
        Some(list) => list.iter().filter_map(|element| Value::new(element).text(notes)).map(|at| at.value).collect(),
        None => value.text(notes).map(|at| at.value).into_iter().collect(),
    }
}
