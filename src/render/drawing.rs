//! Small pictures in the cells of a table: a value on its scale, a distribution, a course over time.

use super::Style;
use crate::model::document::{Cell, Gauge, Histogram, Spark};

/// A cell that is a picture; `None` for text.
pub(super) fn draw(cell: &Cell, style: &Style) -> Option<String> {
    match cell {
        Cell::Text(_) => None,
        Cell::Gauge(gauge) => Some(self::gauge(gauge, style)),
        Cell::Histogram(histogram) => Some(self::histogram(histogram, style)),
        Cell::Spark(spark) => Some(self::spark(spark, style)),
    }
}

/// The numbers above a picture that lies along a scale.
pub(super) fn ticks(cell: &Cell) -> Option<String> {
    let (low, high) = match cell {
        Cell::Gauge(gauge) => gauge.ends,
        Cell::Histogram(histogram) => histogram.ends,
        Cell::Text(_) | Cell::Spark(_) => return None,
    };
    Some((low..=high).map(|tick| tick.to_string()).collect::<Vec<_>>().join(&" ".repeat(STEP - 1)))
}

/// Columns from one whole step of the scale to the next.
const STEP: usize = 4;

/// A scale with ticks and its limits, the interval as a line and the value as a dot on it.
fn gauge(gauge: &Gauge, style: &Style) -> String {
    let [tick, limit, left, line, right, dot] =
        if style.plain { ['.', ':', '[', '-', ']', 'o'] } else { ['·', '┊', '├', '─', '┤', '●'] };
    let (low, high) = (usize::from(gauge.ends.0), usize::from(gauge.ends.1));
    let last = high.saturating_sub(low) * STEP;
    let mut columns: Vec<char> = (0..=last).map(|at| if at % STEP == 0 { tick } else { ' ' }).collect();
    let position = |value: f64| position(value, low, last);
    let mut put = |at: usize, symbol: char| {
        if let Some(column) = columns.get_mut(at) {
            *column = symbol;
        }
    };
    if let Some((bad, good)) = gauge.limits {
        put(position(bad), limit);
        put(position(good), limit);
    }
    if let Some((from, to)) = gauge.interval {
        let (from, to) = (position(from), position(to));
        (from..=to).for_each(|at| put(at, line));
        put(from, left);
        put(to, right);
    }
    if let Some(value) = gauge.value {
        put(position(value), dot);
    }
    columns.into_iter().collect()
}

/// The column of a value on the scale.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and clamped to the columns")]
fn position(value: f64, low: usize, last: usize) -> usize {
    let steps = (value - low as f64) * STEP as f64;
    steps.round().clamp(0.0, last as f64) as usize
}

/// Heights of a bar, lowest first.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A bar for each value of the scale, the most frequent one in full height; without symbols the counts themselves.
fn histogram(histogram: &Histogram, style: &Style) -> String {
    let most = histogram.counts.iter().copied().max().unwrap_or(0);
    let bar = |count: &usize| match (*count, style.plain) {
        (count, true) => count.to_string(),
        (0, false) => "·".to_owned(),
        (count, false) => bar(count as f64 / most as f64).to_string(),
    };
    let bars = histogram.counts.iter().map(|count| format!("{:<STEP$}", bar(count)));
    bars.collect::<String>().trim_end().to_owned()
}

/// A bar for each value, from the lowest answer to the highest; without symbols the nearest answers.
fn spark(spark: &Spark, style: &Style) -> String {
    let (low, high) = (f64::from(spark.ends.0), f64::from(spark.ends.1));
    let bars = spark.values.iter().map(|value| match (value, style.plain) {
        (None, _) => "·".to_owned(),
        (Some(value), true) => format!("{value:.0}"),
        (Some(value), false) => bar((value - low) / (high - low)).to_string(),
    });
    bars.collect::<Vec<_>>().join(if style.plain { " " } else { "" })
}

/// A bar that stands for a share of 0 to 1; the least there is can still be seen.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and clamped to the bars")]
fn bar(share: f64) -> char {
    let last = BARS.len() - 1;
    let height = (share * BARS.len() as f64).ceil().clamp(1.0, BARS.len() as f64) as usize;
    BARS.get((height - 1).min(last)).copied().unwrap_or('█')
}

#[cfg(test)]
mod tests {
    use super::{gauge, histogram, spark};
    use crate::model::document::{Gauge, Histogram, Spark};
    use crate::render::Style;

    const STYLE: Style = Style { width: 80, color: false, plain: false };
    const PLAIN: Style = Style { plain: true, ..STYLE };

    #[test]
    fn a_gauge_shows_ticks_interval_and_value() {
        let drawn = Gauge { ends: (1, 5), value: Some(2.0), interval: Some((1.5, 2.75)), limits: None };
        assert_eq!(gauge(&drawn, &STYLE), "· ├─●──┤·   ·   ·");
        assert_eq!(gauge(&drawn, &PLAIN), ". [-o--].   .   .");
        let nothing = Gauge { ends: (1, 5), value: None, interval: None, limits: None };
        assert_eq!(gauge(&nothing, &STYLE), "·   ·   ·   ·   ·");
        let judged = Gauge { limits: Some((2.5, 3.5)), ..drawn };
        assert_eq!(gauge(&judged, &STYLE), "· ├─●──┤· ┊ ·   ·");
        assert_eq!(gauge(&Gauge { limits: Some((2.5, 3.5)), ..nothing }, &PLAIN), ".   . : . : .   .");
    }

    #[test]
    fn a_histogram_stands_under_the_ticks_of_its_scale() {
        let camps = Histogram { ends: (1, 5), counts: vec![4, 1, 0, 0, 8] };
        assert_eq!(histogram(&camps, &STYLE), "▄   ▁   ·   ·   █");
        assert_eq!(histogram(&camps, &PLAIN), "4   1   0   0   8");
    }

    #[test]
    fn a_spark_line_rises_with_its_values_and_has_gaps() {
        let rising = Spark { ends: (1, 5), values: vec![Some(1.0), None, Some(3.0), Some(5.0)] };
        assert_eq!(spark(&rising, &STYLE), "▁·▄█");
        assert_eq!(spark(&rising, &PLAIN), "1 · 3 5");
    }
}
