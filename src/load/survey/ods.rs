//! The first sheet of an open document, row by row.
//!
//! The crate that reads Excel's files reads these only as a whole, with every repeated cell written out: a few bytes
//! can then fill any memory. Here a row is read, handed on and forgotten.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read, Seek};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::failed::Failed;
use super::mapping::MAX_COLUMNS;
use crate::model::row::{TableCode, TableProblem};

/// The most cells that are handed on, repeated ones counted as often as they are repeated.
const MAX_CELLS: u64 = 64 << 20;

/// The most blanks one mark stands for.
const MAX_BLANKS: usize = 1024;

/// Hands on every row with its number, from 1.
pub(super) fn rows(
    file: impl Read + Seek,
    take: &mut impl FnMut(u64, &[String]) -> Result<(), Failed>,
) -> Result<(), Failed> {
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| TableCode::Workbook)?;
    let content = archive.by_name("content.xml").map_err(|_| TableCode::Workbook)?;
    let mut xml = quick_xml::Reader::from_reader(BufReader::new(content));
    xml.config_mut().expand_empty_elements = true;
    let mut sheet = Sheet { xml, buffer: Vec::new() };
    let (mut line, mut cells) = (1, 0);
    let mut row = Vec::new();
    loop {
        let again = match sheet.next()? {
            Event::Start(tag) if tag.name().as_ref() == "table:table-row" => {
                repeated(&tag, "table:number-rows-repeated")
            }
            Event::End(tag) if tag.name().as_ref() == "table:table" => return Ok(()),
            Event::Eof => return Err(TableCode::Workbook.into()),
            _ => continue,
        };
        sheet.row(&mut row, line)?;
        // Behind the last row there are usually a million empty ones, written as one.
        let times = if row.iter().all(String::is_empty) { 0 } else { again };
        cells += times.saturating_mul(u64::try_from(row.len()).unwrap_or(u64::MAX));
        if cells > MAX_CELLS {
            return Err(TableCode::WorkbookTooLarge.into());
        }
        for more in 0..times {
            take(line + more, &row)?;
        }
        line = line.saturating_add(again);
    }
}

/// How often a row or cell is there.
fn repeated(tag: &BytesStart<'_>, name: &str) -> u64 {
    attribute(tag, name).and_then(|text| text.parse().ok()).unwrap_or(1)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok().flatten()?;
    quick_xml::escape::unescape(&found.value).ok().map(Cow::into_owned)
}

/// The sheet that is being read.
struct Sheet<R> {
    xml: quick_xml::Reader<R>,
    buffer: Vec<u8>,
}

impl<R: BufRead> Sheet<R> {
    fn next(&mut self) -> Result<Event<'_>, Failed> {
        self.buffer.clear();
        self.xml.read_event_into(&mut self.buffer).map_err(|_| TableCode::Workbook.into())
    }

    /// The cells of a row. Empty ones at its end are left out.
    fn row(&mut self, row: &mut Vec<String>, line: u64) -> Result<(), Failed> {
        row.clear();
        let mut empty = 0;
        loop {
            let (again, value) = match self.next()? {
                Event::Start(tag) if matches!(tag.name().as_ref(), "table:table-cell" | "table:covered-table-cell") => {
                    (repeated(&tag, "table:number-columns-repeated"), value(&tag))
                }
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(()),
                Event::Eof => return Err(TableCode::Workbook.into()),
                _ => continue,
            };
            let text = self.text()?;
            let value = value.unwrap_or(text);
            if value.is_empty() {
                empty += again;
                continue;
            }
            let wanted = empty.saturating_add(again).saturating_add(u64::try_from(row.len()).unwrap_or(u64::MAX));
            let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
            if wanted > MAX_COLUMNS {
                return Err(TableProblem::at(TableCode::TooManyColumns, line).into());
            }
            let filled = row.len() + usize::try_from(empty).unwrap_or(0);
            row.resize(filled, String::new());
            row.resize(wanted, value);
            empty = 0;
        }
    }

    /// The paragraphs of a cell, without what somebody noted beside it.
    fn text(&mut self) -> Result<String, Failed> {
        let mut text = String::new();
        let (mut paragraphs, mut notes) = (0, 0);
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "office:annotation" => notes += 1,
                    "text:p" if notes == 0 => {
                        paragraphs += 1;
                        if paragraphs > 1 {
                            text.push('\n');
                        }
                    }
                    "text:s" if notes == 0 => {
                        let blanks = usize::try_from(repeated(&tag, "text:c")).unwrap_or(MAX_BLANKS);
                        text.extend(std::iter::repeat_n(' ', blanks.min(MAX_BLANKS)));
                    }
                    "text:tab" if notes == 0 => text.push('\t'),
                    "text:line-break" if notes == 0 => text.push('\n'),
                    _ => {}
                },
                Event::End(tag) => match tag.name().as_ref() {
                    "office:annotation" => notes -= 1,
                    "table:table-cell" | "table:covered-table-cell" => return Ok(text),
                    _ => {}
                },
                Event::Text(found) if notes == 0 && paragraphs > 0 => text.push_str(&found.xml10_content()),
                Event::GeneralRef(found) if notes == 0 => {
                    let named = || quick_xml::escape::resolve_xml_entity(&found).and_then(|text| text.chars().next());
                    let letter = found.resolve_char_ref().ok().flatten().or_else(named);
                    text.push(letter.ok_or(TableCode::WorkbookOdd)?);
                }
                Event::Eof => return Err(TableCode::Workbook.into()),
                _ => {}
            }
        }
    }
}

/// The value of a cell, where it is not its text: a number as it is stored, not as it is shown, and a day.
fn value(tag: &BytesStart<'_>) -> Option<String> {
    match attribute(tag, "office:value-type")?.as_str() {
        "float" | "percentage" | "currency" => attribute(tag, "office:value"),
        "date" => attribute(tag, "office:date-value"),
        "boolean" => {
            attribute(tag, "office:boolean-value").map(|flag| if flag == "true" { "1" } else { "0" }.to_owned())
        }
        _ => None,
    }
}
