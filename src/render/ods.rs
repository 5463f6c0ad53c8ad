//! Tables as an open document (ODF 1.3), as office programs write it, with only what tables need. Texts stay texts.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::xml::{Xml, allowed};
use crate::model::workbook::{Heading, Sheet, Value, Workbook};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

pub(super) const NAMESPACES: [(&str, &str); 7] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("office:version", "1.3"),
];

/// The rows spreadsheet programs know, less the heading.
const MOST_ROWS: usize = (1 << 20) - 1;

/// The workbook as a file; nothing if it has more rows than spreadsheet programs know.
pub fn workbook(workbook: &Workbook) -> Option<Vec<u8>> {
    if workbook.sheets.iter().any(|sheet| sheet.rows.len() > MOST_ROWS) {
        return None;
    }
    packed(&[("content.xml", content(workbook)), ("META-INF/manifest.xml", manifest())]).ok()
}

/// The parts of an open document in one file: what kind it is stands first and uncompressed. Its times say nothing.
pub(super) fn packed(parts: &[(&str, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    file.start_file("mimetype", plain)?;
    file.write_all(KIND.as_bytes())?;
    for (name, part) in parts {
        file.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
        file.write_all(part)?;
    }
    Ok(file.finish()?.into_inner())
}

pub(super) fn manifest() -> Vec<u8> {
    let mut xml = Xml::dense();
    let namespace = ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.open("manifest:manifest", &[namespace, ("manifest:version", "1.3")]);
    for (path, kind) in [("/", KIND), ("content.xml", "text/xml")] {
        xml.element("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)], "");
    }
    xml.close("manifest:manifest");
    xml.into_bytes()
}

fn content(workbook: &Workbook) -> Vec<u8> {
    let mut xml = Xml::dense();
    xml.open("office:document-content", &NAMESPACES);
    styles(&mut xml, workbook);
    xml.open("office:body", &[]);
    xml.open("office:spreadsheet", &[]);
    for sheet in &workbook.sheets {
        write_sheet(&mut xml, sheet);
    }
    xml.close("office:spreadsheet");
    xml.close("office:body");
    xml.close("office:document-content");
    xml.into_bytes()
}

/// Widths of columns, heads in bold, texts that fold, days as the language of the reader has them.
fn styles(xml: &mut Xml, workbook: &Workbook) {
    xml.open("office:automatic-styles", &[]);
    let mut widths: Vec<u16> = workbook.sheets.iter().flat_map(|sheet| &sheet.columns).map(|head| head.width).collect();
    widths.sort_unstable();
    widths.dedup();
    for width in widths {
        xml.open("style:style", &[("style:name", &width_name(width)), ("style:family", "table-column")]);
        let wide = format!("{}mm", u32::from(width) * 2 + 2);
        xml.element("style:table-column-properties", &[("style:column-width", &wide)], "");
        xml.close("style:style");
    }
    xml.open("number:date-style", &[("style:name", "days"), ("number:automatic-order", "true")]);
    for (part, after) in [("number:day", "."), ("number:month", "."), ("number:year", "")] {
        xml.element(part, &[("number:style", "long")], "");
        if !after.is_empty() {
            xml.element("number:text", &[], after);
        }
    }
    xml.close("number:date-style");
    cell_style(xml, &[("style:name", "head")], true);
    cell_style(xml, &[("style:name", "cell")], false);
    cell_style(xml, &[("style:name", "day"), ("style:data-style-name", "days")], false);
    xml.close("office:automatic-styles");
}

fn cell_style(xml: &mut Xml, named: &[(&str, &str)], is_bold: bool) {
    let attributes: Vec<(&str, &str)> = [("style:family", "table-cell")].iter().chain(named).copied().collect();
    xml.open("style:style", &attributes);
    let cell = [("fo:wrap-option", "wrap"), ("style:vertical-align", "top")];
    xml.element("style:table-cell-properties", &cell, "");
    if is_bold {
        xml.element("style:text-properties", &[("fo:font-weight", "bold")], "");
    }
    xml.close("style:style");
}

fn width_name(width: u16) -> String {
    format!("w{width}")
}

fn write_sheet(xml: &mut Xml, sheet: &Sheet) {
    xml.open("table:table", &[("table:name", &sheet.name)]);
    for Heading { width, .. } in &sheet.columns {
        xml.element("table:table-column", &[("table:style-name", &width_name(*width))], "");
    }
    xml.open("table:table-header-rows", &[]);
    xml.open("table:table-row", &[]);
    for head in &sheet.columns {
        text(xml, &head.text, "head");
    }
    xml.close("table:table-row");
    xml.close("table:table-header-rows");
    for row in &sheet.rows {
        xml.open("table:table-row", &[]);
        for value in row {
            write_value(xml, value);
        }
        xml.close("table:table-row");
    }
    xml.close("table:table");
}

fn write_value(xml: &mut Xml, value: &Value) {
    match value {
        Value::Empty => xml.element("table:table-cell", &[], ""),
        Value::Text(said) => text(xml, said, "cell"),
        Value::Number(number) => {
            let number = number.to_string();
            cell(xml, &[("office:value-type", "float"), ("office:value", &number)], "cell", &number);
        }
        Value::Day(date) => {
            let day = date.to_string();
            cell(xml, &[("office:value-type", "date"), ("office:date-value", &day)], "day", &day);
        }
    }
}

fn text(xml: &mut Xml, text: &str, style: &str) {
    cell(xml, &[("office:value-type", "string")], style, text);
}

pub(super) fn cell(xml: &mut Xml, value: &[(&str, &str)], style: &str, text: &str) {
    let attributes: Vec<(&str, &str)> = value.iter().copied().chain([("table:style-name", style)]).collect();
    xml.open("table:table-cell", &attributes);
    paragraph(xml, text);
    xml.close("table:table-cell");
}

/// A text on one line. Blanks at its ends, and all but the first between two words, would be lost if they were written
/// as they are.
fn paragraph(xml: &mut Xml, text: &str) {
    xml.open("text:p", &[]);
    let text = allowed(text);
    let (mut blanks, mut is_between) = (0, false);
    for (at, word) in text.split(' ').enumerate() {
        blanks += usize::from(at > 0);
        if !word.is_empty() {
            spaces(xml, blanks, is_between);
            xml.text(word);
            (blanks, is_between) = (0, true);
        }
    }
    spaces(xml, blanks, false);
    xml.close("text:p");
}

/// So many blanks; the first as it is where words stand on both sides.
fn spaces(xml: &mut Xml, blanks: usize, is_between: bool) {
    let marked = if is_between { blanks.saturating_sub(1) } else { blanks };
    if marked < blanks {
        xml.text(" ");
    }
    if marked > 0 {
        xml.element("text:s", &[("text:c", &marked.to_string())], "");
    }
}
