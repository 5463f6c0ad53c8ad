//! Tables as an Excel workbook. Texts stay texts: nothing becomes a formula (RELIABILITY C5).

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook as File, Worksheet, XlsxError};

use super::xml::allowed;
use crate::model::workbook::{Sheet, Value, Workbook};

/// What a cell of Excel can hold.
const MOST_LETTERS: usize = 32_767;

/// How days are shown: as the user's settings have it.
const DAY: u8 = 14;

/// The workbook as a file; nothing if it has more rows than spreadsheet programs know.
pub fn workbook(workbook: &Workbook) -> Option<Vec<u8>> {
    written(workbook).ok()
}

fn written(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut file = File::new();
    // Without a day of its own, the file would hold the clock.
    let made = DocProperties::new().set_creation_datetime(&day(workbook.made)?);
    file.set_properties(&made);
    for sheet in &workbook.sheets {
        write_sheet(file.add_worksheet(), sheet)?;
    }
    file.save_to_buffer()
}

fn write_sheet(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let (head, wrapped) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    let days = Format::new().set_num_format_index(DAY).set_align(FormatAlign::Top);
    to.set_name(sheet.name.as_str())?.set_landscape().set_print_fit_to_pages(1, 0).set_freeze_panes(1, 0)?;
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        to.set_column_width(at, column.width)?;
        to.write_string_with_format(0, at, &column.text, &head)?;
    }
    for (line, row) in (1_u32..).zip(&sheet.rows) {
        for (at, value) in (0_u16..).zip(row) {
            let _ = match value {
                Value::Empty => continue,
                Value::Text(text) => to.write_string_with_format(line, at, cut(text), &wrapped)?,
                Value::Number(number) => to.write_number_with_format(line, at, *number, &wrapped)?,
                Value::Day(date) => to.write_datetime_with_format(line, at, &day(*date)?, &days)?,
            };
        }
    }
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    if let Some(last) = u16::try_from(sheet.columns.len()).ok().and_then(|columns| columns.checked_sub(1)) {
        to.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

fn cut(text: &str) -> String {
    allowed(text).chars().take(MOST_LETTERS).collect()
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |n: i8| n.unsigned_abs();
    ExcelDateTime::from_ymd(date.year().unsigned_abs(), part(date.month()), part(date.day()))
}
