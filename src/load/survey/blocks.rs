//! Cuts delimited text into blocks of whole records, so that they can be read side by side. It works on pipes.
//!
//! Where a record ends depends on quotation marks, and a quotation mark counts only at the beginning of a field. So the
//! text is walked from quotation mark to quotation mark, as a strict reader would.

use std::io::Read;

use memchr::{memchr, memchr_iter, memrchr};

use super::failed::Failed;
use crate::model::row::{TableCode, TableProblem};

/// About so large is a block, and no record is larger.
pub(super) const BLOCK: usize = 1024 * 1024;

/// Some whole records.
#[derive(Debug)]
pub(super) struct Block {
    /// Their bytes.
    pub(super) bytes: Vec<u8>,
    /// The line of the first of them, from 1.
    pub(super) line: u64,
}

/// Cuts a text.
pub(super) struct Cutter<R> {
    input: R,
    /// What was read and not yet given out; a record begins with it.
    rest: Vec<u8>,
    line: u64,
    separator: u8,
    ended: bool,
}

impl<R: Read> Cutter<R> {
    /// Reads the beginning, and finds out what separates fields.
    pub(super) fn new(input: R) -> Result<Self, Failed> {
        let mut cutter = Cutter { input, rest: Vec::with_capacity(BLOCK), line: 1, separator: b',', ended: false };
        cutter.fill()?;
        if let Some((separator, length)) = declared(&cutter.rest) {
            cutter.separator = separator;
            cutter.rest.drain(..length);
            cutter.line = 2;
        } else {
            cutter.separator = separator(&cutter.rest);
        }
        Ok(cutter)
    }

    /// What separates fields.
    pub(super) fn separator(&self) -> u8 {
        self.separator
    }

    /// What comes next, without taking it away, and its line.
    pub(super) fn ahead(&self) -> Result<(&[u8], u64), Failed> {
        let scanned = scan(&self.rest, self.separator);
        match scanned.open {
            Some(open) if scanned.cut == 0 => Err(self.left_open(open)),
            _ => Ok((&self.rest, self.line)),
        }
    }

    fn left_open(&self, at: usize) -> Failed {
        let line = self.line + lines(self.rest.get(..at).unwrap_or_default());
        TableProblem::at(TableCode::OpenQuote, line).into()
    }

    /// Takes away so many bytes, and the rest of a line end.
    pub(super) fn skip(&mut self, bytes: usize) {
        let half = self.rest.get(bytes) == Some(&b'\n') && bytes > 0 && self.rest.get(bytes - 1) == Some(&b'\r');
        let bytes = bytes + usize::from(half);
        self.line += lines(self.rest.get(..bytes).unwrap_or_default());
        self.rest.drain(..bytes.min(self.rest.len()));
    }

    /// The next block; `used` is one whose memory may be used again.
    pub(super) fn next(&mut self, mut used: Vec<u8>) -> Result<Option<Block>, Failed> {
        self.fill()?;
        let scanned = scan(&self.rest, self.separator);
        let cut = if self.ended { self.rest.len() } else { scanned.cut };
        if let Some(open) = scanned.open.filter(|_| cut == 0 || self.ended) {
            return Err(self.left_open(open));
        }
        if cut == 0 {
            let problem = TableProblem::at(TableCode::RecordTooLong, self.line);
            return if self.ended { Ok(None) } else { Err(problem.into()) };
        }
        used.clear();
        used.extend_from_slice(self.rest.get(cut..).unwrap_or_default());
        self.rest.truncate(cut);
        let block = Block { bytes: std::mem::replace(&mut self.rest, used), line: self.line };
        self.line += lines(&block.bytes);
        Ok(Some(block))
    }

    /// Reads until there is a block's worth of text.
    fn fill(&mut self) -> Result<(), Failed> {
        let wanted = BLOCK.saturating_sub(self.rest.len());
        if !self.ended && wanted > 0 {
            let limit = u64::try_from(wanted).unwrap_or(u64::MAX);
            self.ended = self.input.by_ref().take(limit).read_to_end(&mut self.rest)? < wanted;
        }
        Ok(())
    }
}

pub(super) fn lines(bytes: &[u8]) -> u64 {
    u64::try_from(memchr_iter(b'\n', bytes).count()).unwrap_or(u64::MAX)
}

/// Where a text can be cut, and where a quotation mark is left open.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scan {
    /// Behind the last line end outside of quotation marks.
    cut: usize,
    /// The quotation mark that is still open at the end.
    pub(super) open: Option<usize>,
}

/// Walks from quotation mark to quotation mark. The text begins with a record.
pub(super) fn scan(bytes: &[u8], separator: u8) -> Scan {
    let from = |at: usize| bytes.get(at..).unwrap_or_default();
    let (mut at, mut cut) = (0, 0);
    loop {
        // Outside: up to the next quotation mark that begins a field.
        let mut search = at;
        let opening = loop {
            let Some(quote) = memchr(b'"', from(search)).map(|found| search + found) else { break None };
            let before = quote.checked_sub(1).and_then(|before| bytes.get(before));
            if before.is_none_or(|byte| *byte == separator || matches!(byte, b'\n' | b'\r')) {
                break Some(quote);
            }
            search = quote + 1;
        };
        let outside = bytes.get(at..opening.unwrap_or(bytes.len())).unwrap_or_default();
        if let Some(end) = memrchr(b'\n', outside) {
            cut = at + end + 1;
        }
        let Some(opening) = opening else { return Scan { cut, open: None } };
        // Inside: up to the one that is not doubled.
        let mut search = opening + 1;
        at = loop {
            let Some(quote) = memchr(b'"', from(search)).map(|found| search + found) else {
                return Scan { cut, open: Some(opening) };
            };
            if bytes.get(quote + 1) != Some(&b'"') {
                break quote + 1;
            }
            search = quote + 2;
        };
    }
}

/// What a first line like `sep=;` declares, and how long that line is.
fn declared(bytes: &[u8]) -> Option<(u8, usize)> {
    let line = bytes.strip_prefix(b"sep=")?;
    match line {
        [separator, b'\r', b'\n', ..] => Some((*separator, 7)),
        [separator, b'\n', ..] => Some((*separator, 6)),
        _ => None,
    }
}

/// What separates the headings: of semicolon, tab and comma the one that occurs most outside of quotation marks.
fn separator(bytes: &[u8]) -> u8 {
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    let mut begun = false;
    for byte in bytes {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted && begun => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(separator, _)| separator == byte).for_each(|(_, count)| *count += 1),
        }
        begun |= !byte.is_ascii_whitespace();
    }
    // Of those that occur equally often, the last: a comma, as the standard has it.
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| separator)
}

#[cfg(test)]
mod tests {
    use super::{Cutter, Scan, scan, separator};

    #[test]
    fn a_record_ends_outside_of_quotation_marks_only() {
        assert_eq!(scan(b"a;b\n\"c\nd\";e\nf", b';'), Scan { cut: 12, open: None });
        assert_eq!(scan(b"a;\"b\"\"\n\";c", b';'), Scan { cut: 0, open: None });
        assert_eq!(scan(b"a\n\"b\nc", b';'), Scan { cut: 2, open: Some(2) });
    }

    #[test]
    fn a_quotation_mark_in_the_middle_of_a_field_is_a_character() {
        assert_eq!(scan(b"a;5\" pipe\nb;c\n", b';'), Scan { cut: 14, open: None });
        assert_eq!(scan(b"a;\"5\" pipe\nb;c\n", b';'), Scan { cut: 15, open: None });
    }

    #[test]
    fn what_separates_fields_is_found_in_the_headings() {
        assert_eq!(separator(b"a;b,c;d\n1,2,3,4"), b';');
        assert_eq!(separator(b"a\tb\n"), b'\t');
        assert_eq!(separator(b"\"x;y;z\",b\n"), b',');
        assert_eq!(separator(b"a\n"), b',');
    }

    #[test]
    fn excel_may_say_what_separates_fields() {
        let cutter = Cutter::new(&b"sep=;\r\na,b;c\r\n"[..]).unwrap();
        assert_eq!((cutter.separator(), cutter.ahead().unwrap().1), (b';', 2));
    }
}
