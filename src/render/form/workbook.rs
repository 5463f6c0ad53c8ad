//! A questionnaire as a workbook, of Excel and as an open document. Only the cells for answers can be changed, and where
//! there is a list nothing else can be typed. Texts are written as texts: nothing in it is calculated.

use rust_xlsxwriter::{
    DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Workbook as File, Worksheet, XlsxError,
};

use super::super::ods;
use super::super::xml::{Xml, allowed, allowed_lines};
use crate::model::entry_sheet::{Entry, EntryRow, EntrySheet};

/// The columns: key, text, answer, what helps. Their widths in letters.
const WIDTHS: [u16; 4] = [14, 62, 16, 56];

/// Paper of size A4.
const A4: u8 = 9;

/// The sheet as a workbook of Excel; nothing if it is larger than one can be.
pub fn xlsx(sheet: &EntrySheet) -> Option<Vec<u8>> {
    written(sheet).ok()
}

fn written(sheet: &EntrySheet) -> Result<Vec<u8>, XlsxError> {
    let mut file = File::new();
    let part = |n: i8| n.unsigned_abs();
    let made =
        ExcelDateTime::from_ymd(sheet.made.year().unsigned_abs(), part(sheet.made.month()), part(sheet.made.day()))?;
    // Without a day of its own, the file would hold the clock.
    file.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let page = file.add_worksheet();
    page.set_name(sheet.name.as_str())?.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    for (at, width) in (0_u16..).zip(WIDTHS) {
        page.set_column_width(at, width)?;
    }
    for (line, row) in (0_u32..).zip(&sheet.rows) {
        write_row(page, line, row, &sheet.refused)?;
    }
    page.protect();
    file.save_to_buffer()
}

/// How high a line is, in points, and one of smaller letters.
const LINE: f64 = 15.0;
const SMALL: f64 = 12.0;

/// No row of a workbook is higher, in points.
const HIGHEST: f64 = 405.0;

/// How high a row has to be, in points: not every program makes room for folded text by itself.
fn height(row: &EntryRow) -> f64 {
    let [_, text, _, detail] = WIDTHS.map(usize::from);
    let lines = |said: &str, width: usize| -> usize {
        said.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum()
    };
    // In smaller letters a fifth more fits in a line.
    let needed = f64::max(LINE * lines(&row.text, text) as f64, SMALL * lines(&row.detail, detail * 6 / 5) as f64);
    needed.clamp(LINE, HIGHEST)
}

fn write_row(page: &mut Worksheet, line: u32, row: &EntryRow, refused: &str) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let text = if row.is_heading { plain.clone().set_bold() } else { plain.clone() };
    let quiet = plain.clone().set_font_color(0x76_76_76).set_font_size(9);
    let open = plain.clone().set_unlocked().set_border(FormatBorder::Thin).set_background_color(0xFF_F9_E5);
    page.set_row_height(line, height(row))?;
    page.write_string_with_format(line, 0, allowed(&row.key), &quiet)?;
    page.write_string_with_format(line, 1, allowed_lines(&row.text), &text)?;
    page.write_string_with_format(line, 3, allowed_lines(&row.detail), &quiet)?;
    let rule = match &row.answer {
        Entry::Locked(said) if said.is_empty() => return Ok(()),
        Entry::Locked(said) => {
            page.write_string_with_format(line, 2, allowed(said), &text)?;
            return Ok(());
        }
        Entry::Choice(choices) => DataValidation::new().allow_list_strings(choices)?,
        Entry::Text(most) => DataValidation::new()
            .allow_text_length(DataValidationRule::LessThanOrEqualTo(u32::try_from(*most).unwrap_or(u32::MAX))),
    };
    page.write_blank(line, 2, &open)?;
    page.add_data_validation(line, 2, line, 2, &rule.set_error_message(refused)?)?;
    Ok(())
}

/// The sheet as an open document; nothing if it cannot be packed.
pub fn ods(sheet: &EntrySheet) -> Option<Vec<u8>> {
    ods::packed(&[("content.xml", content(sheet)), ("META-INF/manifest.xml", ods::manifest())]).ok()
}

fn content(sheet: &EntrySheet) -> Vec<u8> {
    let mut xml = Xml::dense();
    let formulas = ("xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2");
    let namespaces: Vec<(&str, &str)> = ods::NAMESPACES.into_iter().chain([formulas]).collect();
    xml.open("office:document-content", &namespaces);
    styles(&mut xml);
    xml.open("office:body", &[]);
    xml.open("office:spreadsheet", &[]);
    validations(&mut xml, sheet);
    xml.open("table:table", &[("table:name", &sheet.name), ("table:protected", "true")]);
    for at in 0..WIDTHS.len() {
        xml.element("table:table-column", &[("table:style-name", &format!("w{at}"))], "");
    }
    for (line, row) in sheet.rows.iter().enumerate() {
        xml.open("table:table-row", &[]);
        ods::cell(&mut xml, &TEXT, "quiet", &row.key);
        ods::cell(&mut xml, &TEXT, if row.is_heading { "head" } else { "cell" }, &row.text);
        match &row.answer {
            Entry::Locked(said) => ods::cell(&mut xml, &TEXT, if row.is_heading { "head" } else { "cell" }, said),
            Entry::Choice(_) | Entry::Text(_) => {
                let rule = rule_name(line);
                let attributes = [("table:style-name", "open"), ("table:content-validation-name", rule.as_str())];
                xml.element("table:table-cell", &attributes, "");
            }
        }
        ods::cell(&mut xml, &TEXT, "quiet", &row.detail);
        xml.close("table:table-row");
    }
    xml.close("table:table");
    xml.close("office:spreadsheet");
    xml.close("office:body");
    xml.close("office:document-content");
    xml.into_bytes()
}

const TEXT: [(&str, &str); 1] = [("office:value-type", "string")];

fn styles(xml: &mut Xml) {
    xml.open("office:automatic-styles", &[]);
    for (at, width) in WIDTHS.into_iter().enumerate() {
        xml.open("style:style", &[("style:name", &format!("w{at}")), ("style:family", "table-column")]);
        let wide = format!("{}mm", u32::from(width) * 2 + 2);
        xml.element("style:table-column-properties", &[("style:column-width", &wide)], "");
        xml.close("style:style");
    }
    let locked = ("style:cell-protect", "protected");
    let bold = ("fo:font-weight", "bold");
    let quiet = ("fo:color", "#767676");
    style(xml, "cell", &[locked], None);
    style(xml, "head", &[locked], Some(bold));
    style(xml, "quiet", &[locked], Some(quiet));
    let open =
        [("style:cell-protect", "none"), ("fo:border", "0.5pt solid #000000"), ("fo:background-color", "#fff9e5")];
    style(xml, "open", &open, None);
    xml.close("office:automatic-styles");
}

fn style(xml: &mut Xml, name: &str, cell: &[(&str, &str)], text: Option<(&str, &str)>) {
    xml.open("style:style", &[("style:name", name), ("style:family", "table-cell")]);
    let folded = [("fo:wrap-option", "wrap"), ("style:vertical-align", "top")];
    let cell: Vec<(&str, &str)> = folded.iter().chain(cell).copied().collect();
    xml.element("style:table-cell-properties", &cell, "");
    if let Some(text) = text {
        xml.element("style:text-properties", &[text], "");
    }
    xml.close("style:style");
}

fn rule_name(line: usize) -> String {
    format!("rule{line}")
}

/// What may stand in each cell for an answer.
fn validations(xml: &mut Xml, sheet: &EntrySheet) {
    xml.open("table:content-validations", &[]);
    for (line, row) in sheet.rows.iter().enumerate() {
        let condition = match &row.answer {
            Entry::Locked(_) => continue,
            Entry::Choice(choices) => {
                let choices: Vec<String> =
                    choices.iter().map(|choice| format!("\"{}\"", choice.replace('"', "\"\""))).collect();
                format!("of:cell-content-is-in-list({})", choices.join(";"))
            }
            Entry::Text(most) => format!("of:cell-content-text-length()<={most}"),
        };
        let place = format!("{}.C{}", quoted(&sheet.name), line + 1);
        let rule = rule_name(line);
        let attributes = [
            ("table:name", rule.as_str()),
            ("table:condition", condition.as_str()),
            ("table:allow-empty-cell", "true"),
            ("table:base-cell-address", place.as_str()),
        ];
        xml.open("table:content-validation", &attributes);
        let message = [("table:message-type", "stop"), ("table:display", "true")];
        xml.open("table:error-message", &message);
        xml.element("text:p", &[], &sheet.refused);
        xml.close("table:error-message");
        xml.close("table:content-validation");
    }
    xml.close("table:content-validations");
}

/// The name of a sheet as an address has it.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}
