//! Tables on a page, and the small pictures in their cells. Every picture says its numbers.

use maud::{Markup, html};

use super::super::numbers::{numbers, scale};
use super::super::page::{naming_column, plain};
use super::text;
use crate::model::document::{Align, Cell, Column, Gauge, Histogram, Spark, Table};
use crate::model::lang::Lang;

/// From one whole step of a scale to the next.
const STEP: f64 = 32.0;
/// From the edge of a picture to its scale.
const EDGE: f64 = 8.0;
/// How high a picture is.
const HEIGHT: f64 = 20.0;

/// A table with a name. It can be scrolled where it does not fit, by keyboard too.
pub(super) fn table(table: &Table, name: &str, lang: Lang) -> Markup {
    let name = plain(name);
    let naming = naming_column(table);
    let has_headers = table.columns.iter().any(|column| !column.header.is_empty());
    let has_scale = (0..table.columns.len()).any(|at| scale(table, at).is_some());
    html! {
        div.scroll role="region" aria-label=(name) tabindex="0" {
            table.(if folds(table, naming) { "folds" } else { "stays" }) {
                caption { (name) }
                @if has_headers || has_scale {
                    thead {
                        tr {
                            @for (at, column) in table.columns.iter().enumerate() { (header(table, at, column)) }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (at, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                                (self::cell(cell, column, naming == Some(at), lang))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// So many letters stand beside each other on the narrowest screen.
const NARROW: usize = 34;

/// Whether the rows become paragraphs where there is no room: not so where columns of figures or marks are compared.
fn folds(table: &Table, naming: Option<usize>) -> bool {
    let letters = |at: usize| {
        let texts = table.rows.iter().filter_map(|row| match row.get(at)? {
            Cell::Text(span) => Some(span.text.chars().count()),
            _ => None,
        });
        texts.max().unwrap_or(0)
    };
    let is_said = |(at, column): (usize, &Column)| column.align == Align::Left && Some(at) != naming && letters(at) > 1;
    let wide = (0..table.columns.len()).map(|at| letters(at) + 2).sum::<usize>() > NARROW;
    wide && table.columns.iter().enumerate().any(is_said)
}

fn header(table: &Table, at: usize, column: &Column) -> Markup {
    let is_course = |row: &Vec<Cell>| matches!(row.get(at), Some(Cell::Spark(_)));
    match scale(table, at).filter(|_| !table.rows.iter().any(is_course)) {
        Some(ends) if column.header.is_empty() => html! { th scope="col" { (axis(ends)) } },
        _ if column.header.is_empty() => html! { td {} },
        _ => html! { th.(align(column)) scope="col" { (text::text(&column.header)) } },
    }
}

fn cell(cell: &Cell, column: &Column, names: bool, lang: Lang) -> Markup {
    let content = match cell {
        Cell::Text(span) => text::span(span),
        drawing => picture(drawing, lang),
    };
    if names {
        html! { th.(align(column)) scope="row" { (content) } }
    } else {
        let label = Some(plain(&column.header)).filter(|label| !label.is_empty());
        html! { td.(align(column)) data-label=[label] { (content) } }
    }
}

fn align(column: &Column) -> &'static str {
    match column.align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    }
}

/// The numbers of a scale above what is drawn along it.
fn axis(ends: (u8, u8)) -> Markup {
    html! { span.unseen { (ends.0) "–" (ends.1) } (numbered(ends)) }
}

/// The numbers of a scale as a picture.
pub(in crate::render) fn numbered((low, high): (u8, u8)) -> Markup {
    let width = width((low, high));
    html! {
        svg.gauge viewBox=(format!("0 0 {width} 14")) aria-hidden="true" {
            @for tick in low..=high {
                text x=(x(f64::from(tick), low)) y="11" text-anchor="middle" { (tick) }
            }
        }
    }
}

/// What a cell draws; nothing for a text.
pub(in crate::render) fn picture(cell: &Cell, lang: Lang) -> Markup {
    let said = numbers(cell, lang).unwrap_or_default();
    match cell {
        Cell::Text(_) => html! {},
        Cell::Gauge(gauge) => drawn(gauge.ends, &said, &self::gauge(gauge)),
        Cell::Histogram(histogram) => drawn(histogram.ends, &said, &self::histogram(histogram)),
        Cell::Spark(spark) => {
            let steps = spark.values.len().saturating_sub(1).clamp(1, 8) as f64;
            let width = EDGE * 2.0 + steps * STEP;
            svg(width, "spark", &said, &self::spark(spark, width))
        }
    }
}

fn drawn(ends: (u8, u8), said: &str, inside: &Markup) -> Markup {
    svg(width(ends), "gauge", said, inside)
}

fn svg(width: f64, class: &str, said: &str, inside: &Markup) -> Markup {
    html! {
        svg.(class) viewBox=(format!("0 0 {width} {HEIGHT}")) role="img" aria-label=(said) { (inside) }
    }
}

fn width((low, high): (u8, u8)) -> f64 {
    EDGE * 2.0 + f64::from(high.saturating_sub(low)) * STEP
}

/// Where a value lies on its scale.
fn x(value: f64, low: u8) -> f64 {
    rounded(EDGE + (value - f64::from(low)) * STEP)
}

/// Places on a page need no more than one decimal.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The scale with its ticks, the interval as a line with ends, the value as a dot.
fn gauge(gauge: &Gauge) -> Markup {
    let (low, high) = gauge.ends;
    let middle = HEIGHT / 2.0;
    html! {
        line.rail x1=(x(f64::from(low), low)) x2=(x(f64::from(high), low)) y1=(middle) y2=(middle) {}
        @if let Some((bad, good)) = gauge.limits {
            @for limit in [bad, good] { line.limit x1=(x(limit, low)) x2=(x(limit, low)) y1="1" y2=(HEIGHT - 1.0) {} }
        }
        @for tick in low..=high { circle.tick cx=(x(f64::from(tick), low)) cy=(middle) r="2" {} }
        @if let Some((from, to)) = gauge.interval {
            path.interval d=(format!("M{0} 5V15M{0} 10H{1}M{1} 5V15", x(from, low), x(to, low))) {}
        }
        @if let Some(value) = gauge.value { circle.value cx=(x(value, low)) cy=(middle) r="5" {} }
    }
}

/// A bar for each value of the scale, as high as it was given often.
fn histogram(histogram: &Histogram) -> Markup {
    let (low, _) = histogram.ends;
    let most = histogram.counts.iter().copied().max().unwrap_or(0).max(1) as f64;
    let bars = histogram.counts.iter().zip(low..);
    html! {
        @for (count, value) in bars {
            @let height = rounded((HEIGHT - 2.0) * *count as f64 / most);
            @let top = rounded(HEIGHT - 1.0 - height);
            rect.value x=(x(f64::from(value), low) - 6.0) y=(top) width="12" height=(height) {}
        }
        line.rail x1="0" x2=(width(histogram.ends)) y1=(HEIGHT - 0.5) y2=(HEIGHT - 0.5) {}
    }
}

/// A line from value to value, with a gap where there is none.
fn spark(spark: &Spark, width: f64) -> Markup {
    let (low, high) = (f64::from(spark.ends.0), f64::from(spark.ends.1));
    let steps = spark.values.len().saturating_sub(1).max(1) as f64;
    let place = |(at, value): (usize, &Option<f64>)| {
        let share = ((*value)? - low) / (high - low).max(f64::MIN_POSITIVE);
        let x = rounded(EDGE + (width - EDGE * 2.0) * at as f64 / steps);
        Some((x, rounded(HEIGHT - 4.0 - share * (HEIGHT - 8.0))))
    };
    let places: Vec<Option<(f64, f64)>> = spark.values.iter().enumerate().map(place).collect();
    let dots: Vec<(f64, f64)> = places.iter().copied().flatten().collect();
    html! {
        path.course d=(course(&places)) {}
        @for (x, y) in &dots { circle.value cx=(x) cy=(y) r="3" {} }
    }
}

/// The path through places; a missing one interrupts it.
pub(super) fn course(places: &[Option<(f64, f64)>]) -> String {
    let mut pen_down = false;
    let step = |place: &Option<(f64, f64)>| {
        let before = std::mem::replace(&mut pen_down, place.is_some());
        place.map(|(x, y)| format!("{}{x} {y}", if before { "L" } else { "M" }))
    };
    places.iter().filter_map(step).collect()
}
