//! An edit changes the one value named and no other byte, in any document: RELIABILITY A8 and A9.

use lotse::load::edit::{self, NewValue};
use proptest::prelude::*;
use proptest::test_runner::Config;

/// How many documents are tried.
const DOCUMENTS: u32 = 10_000;

/// One way to write a table with two keys.
#[derive(Debug, Clone, Copy)]
enum Form {
    Section,
    Inline,
    Dotted,
}

/// A document with comments, blank lines and tables in every form, as lines.
fn document() -> impl Strategy<Value = String> {
    let comment = prop_oneof![Just(""), Just(" # why"), Just("   # größer = \"besser\" [a.b]")];
    let value = prop_oneof![
        Just("1"),
        Just("\"text # no comment\""),
        Just("'it''s'"),
        Just("2024-07-01"),
        Just("[1, 2, # inside\n  3]"),
        Just("\"\"\"two\nlines = 1\"\"\""),
        Just("{ x = 1 }"),
    ];
    let form = prop_oneof![Just(Form::Section), Just(Form::Inline), Just(Form::Dotted)];
    let blank = prop_oneof![Just(""), Just("\n"), Just("# a comment of its own\n"), Just("  \n\n")];
    let tables = proptest::collection::vec((form, value.clone(), comment.clone(), blank.clone()), 1..5);
    (tables, value, comment, blank, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(tables, value, comment, blank, windows, mark, unfinished)| {
            let value = if value.contains("''") { "'its'" } else { value };
            let mut text = format!("{blank}first = {value}{comment}\n");
            let mut sections = String::new();
            for (at, (form, value, comment, blank)) in tables.iter().enumerate() {
                let value = if value.contains("''") { "'its'" } else { value };
                match form {
                    Form::Section => {
                        sections
                            .push_str(&format!("{blank}[t{at}]{comment}\na = {value}{comment}\n\tb = 2{comment}\n"));
                    }
                    Form::Inline => text.push_str(&format!("{blank}t{at} = {{ a = 1, b = 2 }}{comment}\n")),
                    Form::Dotted => {
                        text.push_str(&format!("{blank}t{at}.a = {value}{comment}\n  t{at}.b = 2{comment}\n"));
                    }
                }
            }
            text.push_str(&sections);
            if unfinished {
                text.pop();
            }
            if windows {
                text = text.replace('\n', "\r\n");
            }
            if mark { format!("\u{feff}{text}") } else { text }
        },
    )
}

fn new_value() -> impl Strategy<Value = NewValue> {
    prop_oneof![
        any::<i64>().prop_map(NewValue::Integer),
        "[ -~äöü\"'\\\\#]{0,20}".prop_map(NewValue::Text),
        Just(NewValue::Date(jiff::civil::date(2024, 2, 29))),
        Just(NewValue::Inline(vec![("level", NewValue::Integer(3)), ("evidence", NewValue::Text("x".into()))])),
    ]
}

/// The value of a key, read by an independent path.
fn read(text: &str, table: &str, key: &str) -> Option<toml::Value> {
    let content: toml::Table = text.parse().expect("the document is TOML");
    content.get(table)?.get(key).cloned()
}

fn expected(value: &NewValue) -> toml::Value {
    match value {
        NewValue::Integer(integer) => toml::Value::Integer(*integer),
        NewValue::Text(text) => toml::Value::String(text.clone()),
        NewValue::Date(date) => toml::Value::Datetime(date.to_string().parse().unwrap()),
        NewValue::Inline(fields) => {
            toml::Value::Table(fields.iter().map(|(key, value)| ((*key).to_owned(), expected(value))).collect())
        }
    }
}

/// The longest common beginning and end: what lies between is all that changed.
fn changed<'t>(old: &'t str, new: &'t str) -> (&'t [u8], &'t [u8]) {
    let (old, new) = (old.as_bytes(), new.as_bytes());
    let before = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let behind = old[before..].iter().rev().zip(new[before..].iter().rev()).take_while(|(a, b)| a == b).count();
    (&old[before..old.len() - behind], &new[before..new.len() - behind])
}

proptest! {
    #![proptest_config(Config { cases: DOCUMENTS, failure_persistence: None, ..Config::default() })]

    #[test]
    fn setting_a_value_that_is_there_replaces_only_its_bytes(text in document(), value in new_value()) {
        let old = read(&text, "t0", "b").expect("every document has it");
        prop_assert_eq!(&old, &toml::Value::Integer(2));
        let new = edit::set(&text, &["t0"], "b", &value).expect("every form can be edited");
        prop_assert_eq!(read(&new, "t0", "b"), Some(expected(&value)));
        let (gone, _) = changed(&text, &new);
        prop_assert!(gone.is_empty() || gone == b"2", "{:?} went", String::from_utf8_lossy(gone));
    }

    #[test]
    fn adding_a_value_takes_nothing_away(text in document(), value in new_value(), table in 0..6_usize) {
        let table = format!("t{table}");
        let new = edit::set(&text, &[&table], "added", &value).expect("every form can be added to");
        prop_assert_eq!(read(&new, &table, "added"), Some(expected(&value)));
        let (gone, _) = changed(&text, &new);
        prop_assert!(gone.is_empty(), "{:?} went", String::from_utf8_lossy(gone));
        let windows = text.contains("\r\n");
        let lone = new.matches('\n').count() - new.matches("\r\n").count();
        prop_assert!(!windows || lone == text.matches('\n').count() - text.matches("\r\n").count());
        prop_assert_eq!(new.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
        prop_assert_eq!(new.ends_with('\n'), text.ends_with('\n'));
    }

    #[test]
    fn setting_the_same_value_twice_changes_nothing_the_second_time(text in document(), value in new_value()) {
        let once = edit::set(&text, &["t0"], "b", &value).expect("every form can be edited");
        let twice = edit::set(&once, &["t0"], "b", &value).expect("every form can be edited");
        prop_assert_eq!(once, twice);
    }
}

/// A list of tables in a document, in each of its forms, with an entry in it.
fn with_list() -> impl Strategy<Value = (String, &'static str)> {
    (document(), 0..6_usize).prop_map(|(text, form)| {
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mark = if text.starts_with('\u{feff}') { "\u{feff}" } else { "" };
        let body = text.trim_start_matches('\u{feff}');
        let end = if body.ends_with('\n') { "" } else { newline };
        let section = format!("[[log]] # one{newline}  m = \"x\" # two{newline}{newline}# three{newline}");
        match form {
            0 => (text, "none"),
            1 => (format!("{text}{end}{section}"), "at the end"),
            2 => (
                format!("{text}{end}{section}[[log]]{newline}m = 1{newline}[log.sub]{newline}a = 1"),
                "with a table below",
            ),
            3 => (format!("{mark}log = [] # none yet{newline}{body}"), "empty"),
            4 => (format!("{mark}log = [{{ m = 1 }}, {{ m = 2 }}] # two{newline}{body}"), "inline"),
            _ => (format!("{mark}log = [{newline}  {{ m = 1 }}, # one{newline}]{newline}{body}"), "over several lines"),
        }
    })
}

proptest! {
    #![proptest_config(Config { cases: DOCUMENTS, failure_persistence: None, ..Config::default() })]

    #[test]
    fn an_entry_added_to_a_list_takes_nothing_away((text, form) in with_list(), value in new_value()) {
        let entries = |text: &str| {
            let content: toml::Table = text.parse().expect("the document is TOML");
            content.get("log").map_or_else(Vec::new, |list| list.as_array().expect("it is a list").clone())
        };
        let fields = [("module", NewValue::Text("fim".into())), ("more", value)];
        let new = edit::append(&text, "log", &fields).unwrap_or_else(|error| panic!("{form}: {error:?}"));
        let mut awaited = entries(&text);
        awaited.push(expected(&NewValue::Inline(fields.to_vec())));
        prop_assert_eq!(entries(&new), awaited);
        let (gone, _) = changed(&text, &new);
        prop_assert!(gone.is_empty(), "{form}: {:?} went", String::from_utf8_lossy(gone));
        let windows = text.contains("\r\n");
        let lone = |text: &str| text.matches('\n').count() - text.matches("\r\n").count();
        prop_assert!(!windows || lone(&new) == lone(&text), "{form}");
        prop_assert_eq!(new.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
        prop_assert_eq!(new.ends_with('\n'), text.ends_with('\n'), "{}", form);
    }
}

#[test]
fn a_new_entry_stands_behind_its_sisters_set_apart_by_a_blank_line() {
    let fields = [("module", NewValue::Text("b".into()))];
    let add = |text: &str| edit::append(text, "log", &fields).unwrap();
    assert_eq!(add("a = 1"), "a = 1\n\n[[log]]\nmodule = \"b\"");
    assert_eq!(
        add("[[log]]\nmodule = \"a\" # x\n\n[z]\n"),
        "[[log]]\nmodule = \"a\" # x\n\n[[log]]\nmodule = \"b\"\n\n[z]\n"
    );
    assert_eq!(add("log = [] # none\n"), "log = [{ module = \"b\" }] # none\n");
    assert!(edit::append("log = 1\n", "log", &fields).is_err(), "a number is no list");
    assert!(edit::append("[log]\na = 1\n", "log", &fields).is_err(), "a table is no list");
}

#[test]
fn a_rating_written_as_a_section_is_changed_field_by_field() {
    let text = "[rating.social_1] # mine\nlevel = 2 # then\nwish = 4\n\n# next\n[rating.social_2]\nlevel = 1\n";
    let value = NewValue::Inline(vec![("level", NewValue::Integer(3)), ("evidence", NewValue::Text("x".into()))]);
    let new = edit::set(text, &["rating"], "social_1", &value).unwrap();
    let expected =
        "[rating.social_1] # mine\nlevel = 3 # then\nevidence = \"x\"\n\n# next\n[rating.social_2]\nlevel = 1\n";
    assert_eq!(new, expected);
}

#[test]
fn what_cannot_be_edited_is_refused() {
    let value = NewValue::Integer(1);
    assert!(edit::set("a = [", &[], "b", &value).is_err(), "not TOML");
    assert!(edit::set("[a]\nb = 1\n", &[], "a", &value).is_err(), "a section is not one value");
    assert!(edit::set("a = 1\n", &["a"], "b", &value).is_err(), "a number has no keys");
}
