//! JSON read by the reader of TOML, so that every problem has its place and unknown keys are found.
//!
//! An object of JSON differs from an inline table of TOML in one character: the colon behind a key. Where it stands
//! outside of texts it becomes an equals sign, and every place stays where it was. Before that the text has to be JSON.

use serde::de::IgnoredAny;

/// The text as a TOML value of the same length, or where it stops being JSON.
pub(super) fn as_toml(text: &str) -> Result<String, usize> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Err(offset(text, error.line(), error.column()));
    }
    let mut in_text = false;
    let mut escaped = false;
    let convert = |c: char| {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            ':' if !in_text => return '=',
            _ => {}
        }
        c
    };
    Ok(text.chars().map(convert).collect())
}

/// The byte at a line and column, both from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (before + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::as_toml;

    #[test]
    fn colons_in_texts_stay_and_what_is_no_json_is_told_by_its_place() {
        let json = "{\"a:\\\"b\": {\"c\": \"d: \\\\\"}, \"e\": [1, true]}";
        assert_eq!(as_toml(json).unwrap(), "{\"a:\\\"b\"= {\"c\"= \"d: \\\\\"}, \"e\"= [1, true]}");
        assert_eq!(as_toml("{\"a\": 1,\n \"b\" 2}"), Err(14));
        for toml in ["a = 1", "{\"a\" = 1}", "{'a': 1}", "{\"a\": 1} # x", "{\"a\": 2026-01-01}", "{\"a\": 1,}"] {
            assert!(as_toml(toml).is_err(), "{toml}");
        }
    }
}
