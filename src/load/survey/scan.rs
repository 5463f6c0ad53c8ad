//! Takes whole records of delimited text apart: where each field begins and ends.
//!
//! The bytes that mean something are looked for thirty-two at a time. What is rare, text behind a closing quotation
//! mark, is left to the `csv` crate; a test compares everything else with it.

use wide::u8x32;

/// So many bytes are looked at together.
const LANES: usize = 32;

const QUOTE: u8 = b'"';

/// Where a field stands.
#[derive(Debug, Clone, Copy)]
struct Field {
    start: usize,
    end: usize,
    /// It had doubled quotation marks: it stands in the text of its own.
    is_rewritten: bool,
}

/// The fields of a record.
#[derive(Debug, Default)]
pub(super) struct Fields {
    fields: Vec<Field>,
    rewritten: String,
}

impl Fields {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    /// The field at a place of a record of this text; empty where there is none.
    pub(super) fn get<'f>(&'f self, at: usize, text: &'f str) -> &'f str {
        let Some(field) = self.fields.get(at) else { return "" };
        let text = if field.is_rewritten { &self.rewritten } else { text };
        text.get(field.start..field.end).unwrap_or_default()
    }

    /// Whether nothing stands in any of them.
    pub(super) fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| field.start == field.end)
    }

    fn clear(&mut self) {
        self.fields.clear();
        self.rewritten.clear();
    }

    /// What stands between quotation marks, with those that are doubled once.
    fn push_quoted(&mut self, inside: &str, start: usize, is_doubled: bool) {
        let field = if is_doubled {
            let start = self.rewritten.len();
            inside.split("\"\"").enumerate().for_each(|(at, piece)| {
                self.rewritten.push_str(if at > 0 { "\"" } else { "" });
                self.rewritten.push_str(piece);
            });
            Field { start, end: self.rewritten.len(), is_rewritten: true }
        } else {
            Field { start, end: start + inside.len(), is_rewritten: false }
        };
        self.fields.push(field);
    }
}

/// A record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, without its line end.
    pub(super) end: usize,
    /// Its fields were not taken apart: something stands behind a closing quotation mark.
    pub(super) is_odd: bool,
}

/// The records of a text.
pub(super) struct Records<'t> {
    text: &'t str,
    marks: Marks<'t>,
    separator: u8,
    at: usize,
}

impl<'t> Records<'t> {
    /// Of a text that begins with a record and ends with one.
    pub(super) fn new(text: &'t str, separator: u8) -> Self {
        Records { text, marks: Marks::new(text.as_bytes(), separator), separator, at: 0 }
    }

    /// The next record that is not empty, and its fields.
    pub(super) fn next(&mut self, fields: &mut Fields) -> Option<Found> {
        loop {
            let start = self.at;
            if start >= self.text.len() {
                return None;
            }
            fields.clear();
            let (end, is_odd) = self.record(start, fields);
            if end > start {
                return Some(Found { start, end, is_odd });
            }
        }
    }

    /// Takes a record apart; says where it ends, and whether it is odd.
    fn record(&mut self, start: usize, fields: &mut Fields) -> (usize, bool) {
        let (mut from, mut is_odd) = (start, false);
        loop {
            let mut mark = self.marks.next();
            let mut byte = self.byte(mark);
            if byte == Some(QUOTE) {
                if mark != from {
                    // Inside a field it is text.
                    continue;
                }
                let (closing, is_doubled) = self.closing();
                fields.push_quoted(self.text.get(from + 1..closing).unwrap_or_default(), from + 1, is_doubled);
                mark = self.marks.next();
                is_odd |= mark != closing + 1;
                while self.byte(mark) == Some(QUOTE) {
                    mark = self.marks.next();
                }
                byte = self.byte(mark);
            } else {
                fields.fields.push(Field { start: from, end: mark, is_rewritten: false });
            }
            if byte == Some(self.separator) {
                from = mark + 1;
                continue;
            }
            self.at = mark + 1;
            if byte == Some(b'\r') && self.byte(mark + 1) == Some(b'\n') {
                self.marks.next();
                self.at += 1;
            }
            return (mark, is_odd);
        }
    }

    /// The quotation mark that closes a field, and whether there were doubled ones before it; the end of the text if
    /// there is none.
    fn closing(&mut self) -> (usize, bool) {
        let mut is_doubled = false;
        loop {
            let mark = self.marks.next();
            match (self.byte(mark), self.byte(mark + 1)) {
                (Some(QUOTE), Some(QUOTE)) => {
                    is_doubled = true;
                    self.marks.next();
                }
                (Some(QUOTE) | None, _) => return (mark, is_doubled),
                _ => {}
            }
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }
}

/// The places of separators, quotation marks and line ends, one after the other, and then the end of the text.
struct Marks<'t> {
    /// What was not looked at yet.
    rest: &'t [u8],
    /// Where what was looked at last begins.
    base: usize,
    /// The marks in it that were not given out yet, one bit each.
    waiting: u32,
    /// How much of it there is.
    looked: usize,
    separator: u8x32,
}

impl<'t> Marks<'t> {
    fn new(bytes: &'t [u8], separator: u8) -> Self {
        Marks { rest: bytes, base: 0, waiting: 0, looked: 0, separator: u8x32::splat(separator) }
    }

    fn next(&mut self) -> usize {
        while self.waiting == 0 {
            self.base += self.looked;
            if let Some((lanes, rest)) = self.rest.split_first_chunk::<LANES>() {
                self.rest = rest;
                self.look(*lanes, LANES);
            } else if self.rest.is_empty() {
                self.looked = 0;
                return self.base;
            } else {
                let mut lanes = [0; LANES];
                lanes.iter_mut().zip(self.rest).for_each(|(lane, byte)| *lane = *byte);
                let length = self.rest.len();
                self.rest = &[];
                self.look(lanes, length);
            }
        }
        let mark = self.waiting.trailing_zeros() as usize;
        self.waiting &= self.waiting - 1;
        self.base + mark
    }

    fn look(&mut self, lanes: [u8; LANES], length: usize) {
        let lanes = u8x32::new(lanes);
        let is = |byte: u8| lanes.simd_eq(u8x32::splat(byte));
        let marks = lanes.simd_eq(self.separator) | is(QUOTE) | is(b'\n') | is(b'\r');
        self.waiting = marks.to_bitmask();
        self.looked = length;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::blocks::scan;
    use super::{Fields, Records};

    /// Every record as the `csv` crate reads it, which is also who reads the odd ones.
    fn strict(text: &str, separator: u8) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn scanned(text: &str, separator: u8) -> Vec<Vec<String>> {
        let (mut records, mut fields, mut all) = (Records::new(text, separator), Fields::default(), Vec::new());
        while let Some(found) = records.next(&mut fields) {
            if found.is_odd {
                let mut odd = strict(&text[found.start..found.end], separator);
                assert_eq!(odd.len(), 1, "{text:?}");
                all.append(&mut odd);
            } else {
                all.push((0..fields.len()).map(|at| fields.get(at, text).to_owned()).collect());
            }
        }
        all
    }

    #[test]
    fn what_is_quoted_is_one_field_whatever_stands_in_it() {
        for (text, records) in [
            ("a;b\r\nc;\"d;e\"\n", vec![vec!["a", "b"], vec!["c", "d;e"]]),
            ("\"a\n\"\"b\"\"\";\"\"\r\n", vec![vec!["a\n\"b\"", ""]]),
            ("a\"b;c\n\n\r\n;;\n", vec![vec!["a\"b", "c"], vec!["", "", ""]]),
            ("\"a\"x;b\n", vec![vec!["ax", "b"]]),
            ("ä;\"ö\"", vec![vec!["ä", "ö"]]),
        ] {
            assert_eq!(scanned(text, b';'), records, "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        /// Texts made of what means something, so that every turn is taken; quotation marks are closed, as in a block.
        #[test]
        fn it_reads_what_the_strict_reader_reads(pieces in proptest::collection::vec(
            prop_oneof![
                Just(";"), Just("\n"), Just("\r\n"), Just("\r"), Just("\""), Just("\"\""), Just("a"), Just("ä"), Just(" "),
                Just("\"x;y\""), Just("\"x\n\"\"y\"\"\""), Just("0123456789012345678901234567890123456789"), Just(","),
            ], 0..40)) {
            let text = pieces.concat() + "\n";
            let is_open = |text: &str| scan(text.as_bytes(), b';').open.is_some();
            let text = if is_open(&text) { text + "\"\n" } else { text };
            if !is_open(&text) {
                prop_assert_eq!(scanned(&text, b';'), strict(&text, b';'), "{:?}", text);
            }
        }
    }
}
