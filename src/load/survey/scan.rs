//! Takes delimited text apart: where each record and each field begins and ends.
//!
//! The bytes that mean something are looked for sixty-four at a time and become the bits of a number. Which of them stand
//! between quotation marks follows from how many of these come before, as long as every quotation mark opens a field,
//! closes one or is doubled in one. Text in which one stands elsewhere is left to the `csv` crate, with which a test
//! compares everything.

use memchr::memchr;
use wide::u8x64;

use super::mapping::Cells;

/// So many bytes are looked at together, one bit each.
const LANES: usize = 64;

const QUOTE: u8 = b'"';

/// Where the records of a text and their fields are.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Where each field begins, counting from 0; each ends one byte before the next begins.
    starts: Vec<u32>,
    /// The first field of each record, by its place among all.
    records: Vec<u32>,
    /// Where quotation marks stand that are doubled, of each the first.
    doubled: Vec<u32>,
    /// The fields they stand in, by where these begin, and their texts.
    rewritten: Vec<(u32, String)>,
}

/// What was found in sixty-four bytes, one bit each, the first the lowest.
#[derive(Debug, Clone, Copy)]
struct Marks {
    separators: u64,
    line_ends: u64,
    quotes: u64,
}

/// What the bytes before leave behind.
#[derive(Debug, Clone, Copy)]
struct Before {
    /// All bits if a quotation mark is open.
    open: u64,
    /// 1 if the last byte was a mark or there was none.
    marked: u64,
    /// 1 if the last byte closed a quotation mark.
    closed: u64,
}

impl Index {
    /// Takes apart a text that begins with a record and ends with one. Says whether it could: no quotation mark stands
    /// where none may.
    pub(super) fn take_apart(&mut self, text: &str, separator: u8) -> bool {
        self.starts.clear();
        self.records.clear();
        self.doubled.clear();
        self.starts.push(0);
        self.records.push(0);
        let mut before = Before { open: 0, marked: 1, closed: 0 };
        let (chunks, rest) = text.as_bytes().as_chunks::<LANES>();
        let mut at = 0;
        for chunk in chunks {
            if !self.add(Marks::of(*chunk, separator), at, &mut before) {
                return false;
            }
            at += 64;
        }
        // The end of the text ends a record, too; if that was over already, there is an empty one more.
        let mut last = [0; LANES];
        last.iter_mut().zip(rest.iter().chain(b"\n")).for_each(|(lane, byte)| *lane = *byte);
        let is_whole = self.add(Marks::of(last, separator), at, &mut before) && before.open == 0;
        self.rewrite(text);
        is_whole
    }

    /// Adds what was found from a place on; says whether every quotation mark may stand where it does.
    fn add(&mut self, marks: Marks, at: u32, before: &mut Before) -> bool {
        let Marks { separators, line_ends, quotes } = marks;
        let inside = odd_before(quotes) ^ before.open;
        let any = separators | line_ends | quotes;
        let (opening, closing) = (quotes & inside, quotes & !inside);
        let behind_mark = any << 1 | before.marked;
        let behind_closing = closing << 1 | before.closed;
        *before = Before { open: 0_u64.wrapping_sub(inside >> 63), marked: any >> 63, closed: closing >> 63 };
        let ends = (separators | line_ends) & !inside;
        let first = self.starts.len();
        // Lanes are fewer than sixty-four, and places are multiples of it.
        let mut lanes = bits(ends);
        self.starts.extend((0..ends.count_ones()).map(|_| (at | lanes.next().unwrap_or_default()).wrapping_add(1)));
        for lane in bits(line_ends & !inside) {
            let before = ends & (1_u64 << lane).wrapping_sub(1);
            let record = first.wrapping_add(before.count_ones() as usize);
            self.records.push(u32::try_from(record).unwrap_or(u32::MAX));
        }
        self.doubled.extend(bits(behind_closing & quotes).map(|lane| (at | lane).wrapping_sub(1)));
        opening & !behind_mark == 0 && behind_closing & !any == 0
    }

    /// Writes the fields with doubled quotation marks anew.
    fn rewrite(&mut self, text: &str) {
        self.rewritten.clear();
        for place in &self.doubled {
            let field = self.starts.partition_point(|start| start <= place).saturating_sub(1);
            let Some([start, next]) = self.starts.get(field..).and_then(|starts| starts.first_chunk::<2>()) else {
                continue;
            };
            if self.rewritten.last().is_none_or(|(last, _)| last != start) {
                let inside = text.get(*start as usize + 1..(*next as usize).saturating_sub(2)).unwrap_or_default();
                self.rewritten.push((*start, inside.replace("\"\"", "\"")));
            }
        }
    }

    /// The records of the text that was taken apart, without empty ones.
    pub(super) fn records<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Record<'t>> {
        let record = move |pair: &'t [u32]| {
            let [first, last] = pair else { return None };
            let starts = self.starts.get(*first as usize..=*last as usize)?;
            Some(Record { text, starts, rewritten: &self.rewritten })
        };
        self.records
            .windows(2)
            .filter_map(record)
            .filter(|record| !matches!(record.starts, [start, end] if start + 1 == *end))
    }
}

impl Marks {
    fn of(bytes: [u8; LANES], separator: u8) -> Self {
        let bytes = u8x64::new(bytes);
        let is = |byte: u8| bytes.simd_eq(u8x64::splat(byte));
        Marks {
            separators: is(separator).to_bitmask(),
            line_ends: (is(b'\n') | is(b'\r')).to_bitmask(),
            quotes: is(QUOTE).to_bitmask(),
        }
    }
}

/// The places of bits, the lowest first.
fn bits(mut bits: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let lowest = (bits != 0).then(|| bits.trailing_zeros());
        bits &= bits.wrapping_sub(1);
        lowest
    })
}

/// The bits up to which, and with which, an odd number of bits is set.
fn odd_before(bits: u64) -> u64 {
    [1, 2, 4, 8, 16, 32].into_iter().fold(bits, |odd, by| odd ^ odd << by)
}

/// A record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'t> {
    text: &'t str,
    /// Where its fields begin, and what comes behind it.
    starts: &'t [u32],
    rewritten: &'t [(u32, String)],
}

impl Record<'_> {
    /// Where it begins, in bytes.
    pub(super) fn start(&self) -> usize {
        self.starts.first().map_or(0, |start| *start as usize)
    }
}

impl Cells for Record<'_> {
    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn text(&self, column: usize) -> &str {
        let Some([start, next]) = self.starts.get(column..).and_then(|starts| starts.first_chunk::<2>()) else {
            return "";
        };
        let raw = self.text.get(*start as usize..*next as usize - 1).unwrap_or_default();
        let Some(inside) = raw.strip_prefix('"') else { return raw };
        let inside = inside.strip_suffix('"').unwrap_or_default();
        let rewritten = memchr(QUOTE, inside.as_bytes()).and_then(|_| {
            let place = self.rewritten.binary_search_by_key(start, |(start, _)| *start).ok()?;
            self.rewritten.get(place)
        });
        rewritten.map_or(inside, |(_, text)| text)
    }

    fn bytes(&self, from: usize) -> impl Iterator<Item = Option<u8>> {
        let bytes = self.text.as_bytes();
        self.starts.get(from..).unwrap_or_default().windows(2).map(|pair| match pair {
            [start, next] if next.wrapping_sub(*start) == 2 => bytes.get(*start as usize).copied(),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::blocks::scan;
    use super::super::mapping::Cells;
    use super::{Index, Record};

    /// Every record as the `csv` crate reads it, which is also who reads text with odd quotation marks.
    fn strict(text: &str, separator: u8) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// Every record, if the text has no odd quotation marks; the cells of one byte are looked at both ways.
    fn scanned(text: &str, separator: u8) -> Option<Vec<Vec<String>>> {
        let mut index = Index::default();
        let fields = |record: Record<'_>| {
            let fields: Vec<String> = (0..record.len()).map(|at| record.text(at).to_owned()).collect();
            assert!(record.bytes(0).zip(&fields).all(|(byte, text)| byte.is_none_or(|byte| text.as_bytes() == [byte])));
            assert_eq!(record.bytes(0).count(), fields.len());
            fields
        };
        index.take_apart(text, separator).then(|| index.records(text).map(fields).collect())
    }

    #[test]
    fn what_is_quoted_is_one_field_whatever_stands_in_it() {
        let long = "x".repeat(61);
        for (text, records) in [
            ("a;b\r\nc;\"d;e\"\n", vec![vec!["a", "b"], vec!["c", "d;e"]]),
            ("\"a\n\"\"b\"\"\";\"\"\r\n", vec![vec!["a\n\"b\"", ""]]),
            ("a;c\n\n\r\n;;\n", vec![vec!["a", "c"], vec!["", "", ""]]),
            ("ä;\"ö\"", vec![vec!["ä", "ö"]]),
            (&format!("\"{long}\";b"), vec![vec![&long, "b"]]),
            (&format!("\"x{long}\""), vec![vec![&format!("x{long}")]]),
            (&format!("\"{long}\"\"\";b;"), vec![vec![&format!("{long}\""), "b", ""]]),
        ] {
            assert_eq!(scanned(text, b';').unwrap(), records, "{text:?}");
        }
    }

    #[test]
    fn a_quotation_mark_where_none_may_stand_is_left_to_others() {
        let long = "x".repeat(63);
        for text in [
            "a\"b;c\n",
            "\"a\"x;b\n",
            "a\"\"\n",
            "\"a\" \n",
            "a;\"b\n",
            &format!("{long}\"\"\n"),
            &format!("\"{long}\"x\n"),
        ] {
            assert_eq!(scanned(text, b';'), None, "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        /// Texts made of what means something, so that every turn is taken.
        #[test]
        fn it_reads_what_the_strict_reader_reads(pieces in proptest::collection::vec(
            prop_oneof![
                8 => Just(";"), 4 => Just("\n"), 2 => Just("\r\n"), 1 => Just("\r"), 1 => Just("\""), 1 => Just("\"\""),
                4 => Just("a"), 2 => Just("ä"), 2 => Just(" "), 3 => Just(";\"x;y\";"), 3 => Just("\n\"x\n\"\"y\"\"\"\n"),
                2 => Just("0123456789012345678901234567890123456789"), 2 => Just(","), 2 => Just(";\"\";"),
            ], 0..40)) {
            let text = pieces.concat();
            if let Some(read) = scanned(&text, b';') {
                prop_assert_eq!(read, strict(&text, b';'), "{:?}", text);
                prop_assert!(scan(text.as_bytes(), b';').open.is_none(), "{:?}", text);
            }
        }
    }
}
