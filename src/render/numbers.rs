//! Drawings of a cell as their numbers, for formats that do not draw and for those who cannot see.

use crate::model::document::{Cell, Table};
use crate::model::lang::Lang;

/// What cannot be known.
const UNKNOWN: &str = "–";

/// The numbers a cell draws; `None` for text.
pub(super) fn numbers(cell: &Cell, lang: Lang) -> Option<String> {
    let number = |value: f64| lang.number(value, 1);
    Some(match cell {
        Cell::Text(_) => return None,
        Cell::Gauge(gauge) => match (gauge.value, gauge.interval) {
            (None, _) => UNKNOWN.to_owned(),
            (Some(value), None) => number(value),
            (Some(value), Some((low, high))) => format!("{} ({}–{})", number(value), number(low), number(high)),
        },
        Cell::Histogram(histogram) => histogram.counts.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
        Cell::Spark(spark) => {
            let values = spark.values.iter().map(|value| value.map_or_else(|| UNKNOWN.to_owned(), number));
            values.collect::<Vec<_>>().join("; ")
        }
    })
}

/// The ends of the scale along which the cells of a column are drawn.
pub(super) fn scale(table: &Table, at: usize) -> Option<(u8, u8)> {
    table.rows.iter().find_map(|row| match row.get(at)? {
        Cell::Text(_) => None,
        Cell::Gauge(gauge) => Some(gauge.ends),
        Cell::Histogram(histogram) => Some(histogram.ends),
        Cell::Spark(spark) => Some(spark.ends),
    })
}
