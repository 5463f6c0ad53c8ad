//! Looks at a workbook before anybody takes it apart: a few kilobytes can become gigabytes.
//!
//! Every part is unpacked once, counted and thrown away. What is counted bounds what the readers behind it need.

use std::io::{Read, Seek};

use memchr::{memchr, memchr_iter, memmem};
use zip::ZipArchive;
use zip::result::ZipError;

use super::failed::Failed;
use crate::model::row::TableCode;

/// The largest file that is looked at.
const MAX_FILE: u64 = 64 << 20;
/// The most parts.
const MAX_PARTS: usize = 4096;
/// The most bytes of all parts together.
const MAX_BYTES: u64 = 1 << 30;
/// The most bytes of a part that is kept in memory as a whole: texts, styles, the list of sheets.
const MAX_KEPT: u64 = 128 << 20;
/// The most tags of such a part.
const MAX_TAGS: u64 = 8 << 20;
/// The longest stretch without a tag: the text of a cell, with room to spare.
const MAX_TEXT: usize = 1 << 20;

/// So many bytes are looked at at a time.
const CHUNK: usize = 64 * 1024;

/// What kind of workbook it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Workbook {
    /// Of Excel.
    Xlsx,
    /// Open document.
    Ods,
}

/// Looks at every part of a workbook.
pub(super) fn examine(mut file: impl Read + Seek) -> Result<Workbook, Failed> {
    let size = file.seek(std::io::SeekFrom::End(0)).map_err(Failed::Io)?;
    if size > MAX_FILE {
        return Err(TableCode::WorkbookTooLarge.into());
    }
    file.rewind().map_err(Failed::Io)?;
    let mut archive = ZipArchive::new(file).map_err(unreadable)?;
    if archive.len() > MAX_PARTS {
        return Err(TableCode::WorkbookTooLarge.into());
    }
    let mut left = MAX_BYTES;
    let mut found = None;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(unreadable)?;
        let name = part.name().map_err(unreadable)?.into_owned();
        match name.as_str() {
            "content.xml" => found = Some(Workbook::Ods),
            "xl/workbook.xml" => found = Some(Workbook::Xlsx),
            _ => {}
        }
        left = left.checked_sub(weigh(&mut part, &name, left)?).ok_or(TableCode::WorkbookTooLarge)?;
    }
    found.ok_or_else(|| TableCode::Workbook.into())
}

fn unreadable(error: ZipError) -> Failed {
    match error {
        ZipError::Io(error) if error.raw_os_error().is_some() => Failed::Io(error),
        _ => TableCode::Workbook.into(),
    }
}

/// Unpacks a part and counts its bytes.
fn weigh(part: &mut impl Read, name: &str, left: u64) -> Result<u64, Failed> {
    let is_markup = ["xml", "rels"].iter().any(|end| name.rsplit('.').next() == Some(*end));
    let is_streamed = name.starts_with("xl/worksheets/") || name == "content.xml";
    let mut counted = Counted::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        let n = match part.read(&mut chunk) {
            Ok(0) => return Ok(counted.bytes),
            Ok(n) => n,
            Err(error) if error.raw_os_error().is_some() => return Err(Failed::Io(error)),
            Err(_) => return Err(TableCode::Workbook.into()),
        };
        counted.bytes += u64::try_from(n).unwrap_or(u64::MAX);
        if counted.bytes > left || (!is_streamed && counted.bytes > MAX_KEPT) {
            return Err(TableCode::WorkbookTooLarge.into());
        }
        if is_markup {
            counted.markup(chunk.get(..n).unwrap_or_default(), is_streamed)?;
        }
    }
}

/// What was counted of a part.
#[derive(Default)]
struct Counted {
    bytes: u64,
    tags: u64,
    /// Bytes since the last tag began.
    text: usize,
    /// The last byte was one that begins a tag.
    begun: bool,
}

impl Counted {
    /// Counts tags, and finds what no office program writes: comments, sections of raw text, declarations of entities.
    /// All of them begin with `<!`.
    fn markup(&mut self, chunk: &[u8], is_streamed: bool) -> Result<(), TableCode> {
        if (self.begun && chunk.first() == Some(&b'!')) || memmem::find(chunk, b"<!").is_some() {
            return Err(TableCode::WorkbookOdd);
        }
        self.begun = chunk.last() == Some(&b'<');
        let mut from = 0;
        while let Some(tag) = memchr(b'<', chunk.get(from..).unwrap_or_default()) {
            if self.text + tag > MAX_TEXT {
                return Err(TableCode::WorkbookTooLarge);
            }
            // The tags in between lie closer together than a chunk is long.
            self.text = 0;
            from = memchr::memrchr(b'<', chunk).unwrap_or(from + tag) + 1;
        }
        self.text += chunk.len() - from;
        self.tags += u64::try_from(memchr_iter(b'<', chunk).count()).unwrap_or(u64::MAX);
        if self.text > MAX_TEXT || (!is_streamed && self.tags > MAX_TAGS) {
            return Err(TableCode::WorkbookTooLarge);
        }
        Ok(())
    }
}
