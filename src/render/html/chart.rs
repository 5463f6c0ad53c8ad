//! Charts as SVG inside a page. Colours only support what lengths, places, strokes and labels say; the same numbers
//! stand in a table beside every chart.

use std::f64::consts::TAU;

use maud::{Markup, html};

use super::super::chart::{in_order, share};
use super::super::page::plain;
use super::cell::{course, rounded};
use crate::model::chart::{Answers, AnswersRow, BarGroup, Chart, Compared, Drawing, FlowStep, Timeline};
use crate::model::document::Tone;

/// How wide a chart is drawn; on screens it is as wide as there is room, up to a little more.
const WIDTH: f64 = 320.0;
/// From one line of text to the next.
const LINE: f64 = 20.0;
/// So wide is a letter at the most, near enough.
const LETTER: f64 = 7.3;
/// And a strong one.
const STRONG_LETTER: f64 = 8.2;

/// The chart as a picture that says what it shows. The number tells the charts of a page apart.
pub(in crate::render) fn picture(chart: &Chart, number: usize) -> Markup {
    let (height, inside) = match &chart.drawing {
        Drawing::Bars(groups) => bars(groups),
        Drawing::Timeline(timeline) => self::timeline(timeline),
        Drawing::Flow(steps) => flow(steps),
        Drawing::Views(compared) => views(compared),
        Drawing::Wheel(compared) => wheel(compared),
        Drawing::Trend(compared) => trend(compared),
        Drawing::Answers(answers) => self::answers(answers),
    };
    let (title, about) = (format!("chart-{number}"), format!("chart-{number}-about"));
    html! {
        svg.chart viewBox=(format!("0 0 {WIDTH} {height}")) role="img" aria-labelledby=(title) aria-describedby=(about) {
            title id=(title) { (plain(&chart.title)) }
            desc id=(about) { (plain(&chart.description)) }
            (inside)
        }
    }
}

/// A text at a place, cut where it would be wider than the room it has.
fn label(x: f64, y: f64, text: &str, room: f64, class: &str) -> Markup {
    let letter = if class == "name" { STRONG_LETTER } else { LETTER };
    let most = rounded(room / letter).max(1.0);
    let text = plain(text);
    let fits = (text.chars().count() as f64) <= most;
    let kept: String = text.chars().zip(1_u32..).take_while(|(_, at)| f64::from(*at) < most).map(|(c, _)| c).collect();
    html! {
        text.(class) x=(rounded(x)) y=(rounded(y)) { @if fits { (text) } @else { (kept.trim_end()) "…" } }
    }
}

/// How much room a name takes, which is bold.
fn name_room(text: &str) -> f64 {
    plain(text).chars().count() as f64 * STRONG_LETTER
}

/// How much room a text takes.
fn room(text: &str) -> f64 {
    plain(text).chars().count() as f64 * LETTER
}

/// What tells the views of a chart apart without colour: full, empty, dotted, dashed.
fn view(at: usize) -> &'static str {
    ["first", "second", "third", "fourth"].get(at).copied().unwrap_or("fourth")
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Strong => "strong",
        Tone::Good => "good",
        Tone::Caution => "caution",
        Tone::Bad => "bad",
        Tone::Quiet => "quiet",
    }
}

/// Groups below each other, each with its bars and their values.
fn bars(groups: &[BarGroup]) -> (f64, Markup) {
    let all = || groups.iter().flat_map(|group| &group.bars);
    let longest = all().filter_map(|bar| bar.value).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let inner = all().map(|bar| room(&bar.label)).fold(0.0, f64::max).min(WIDTH / 3.0) + 8.0;
    let figure = all().map(|bar| room(&bar.shown)).fold(0.0, f64::max) + 8.0;
    let mut y = 0.0;
    let mut drawn = Vec::new();
    for group in groups {
        drawn.push(label(0.0, y + 14.0, &group.label, WIDTH, "name"));
        y += LINE;
        for (at, bar) in group.bars.iter().enumerate() {
            let length = bar.value.map_or(0.0, |value| (WIDTH - inner - figure) * value / longest);
            drawn.push(html! {
                (label(0.0, y + 14.0, &bar.label, inner, "soft"))
                @if bar.value.is_some() {
                    rect.(view(at)) x=(rounded(inner)) y=(y + 4.0) width=(rounded(length.max(1.0))) height="12" {}
                }
                (label(inner + length + 6.0, y + 14.0, &bar.shown, figure, "figure"))
            });
            y += LINE;
        }
        y += 8.0;
    }
    (y, html! { @for bar in &drawn { (bar) } })
}

/// What lasts from when to when, each with its name above, and a line through today.
fn timeline(timeline: &Timeline) -> (f64, Markup) {
    let bottom = LINE + timeline.rows.len() as f64 * 40.0 + 4.0;
    let x = |day| rounded(share(day, timeline.ends) * WIDTH);
    let rows = timeline.rows.iter().enumerate().map(|(at, row)| {
        let y = LINE + at as f64 * 40.0;
        let (from, to) = (x(row.start), x(row.end));
        let from = from.min(WIDTH - 8.0).min(to);
        html! {
            (label(0.0, y + 18.0, &row.label, WIDTH - room(&row.shown) - 16.0, "name"))
            text.soft x=(WIDTH) y=(y + 18.0) text-anchor="end" { (plain(&row.shown)) }
            line.rail x1="0" x2=(WIDTH) y1=(y + 30.0) y2=(y + 30.0) {}
            rect.(tone(row.tone)) x=(from) y=(y + 26.0) width=(rounded((to - from).max(8.0))) height="8" rx="2" {}
        }
    });
    let today = timeline.today.as_ref().map(|(day, name)| {
        let at = x(*day);
        let half = room(name) / 2.0;
        html! {
            line.today x1=(at) x2=(at) y1=(LINE + 4.0) y2=(bottom) {}
            text.figure x=(rounded(at.clamp(half, WIDTH - half))) y=(bottom + 14.0) text-anchor="middle" { (plain(name)) }
        }
    });
    let inside = html! {
        text.soft x="0" y="12" { (plain(&timeline.shown.0)) }
        text.soft x=(WIDTH) y="12" text-anchor="end" { (plain(&timeline.shown.1)) }
        @for row in rows { (row) }
        @if let Some(today) = &today { (today) }
    };
    (if today.is_some() { bottom + LINE } else { bottom }, inside)
}

/// Steps below each other, each as far to the right as it is deep; lines lead from what has to come first.
fn flow(steps: &[FlowStep]) -> (f64, Markup) {
    const DEEPER: f64 = 24.0;
    let sorted = in_order(steps);
    let place = |step: &FlowStep| {
        let at = sorted.iter().position(|other| std::ptr::eq(*other, step)).unwrap_or(0);
        (8.0 + step.depth.min(8) as f64 * DEEPER, 14.0 + at as f64 * 28.0)
    };
    let lines = sorted.iter().flat_map(|step| {
        let (x, y) = place(step);
        let before = step.after.iter().filter_map(|at| steps.get(*at)).map(place);
        before.map(move |(from, above)| {
            html! { path.flow d=(format!("M{from} {above}V{}Q{from} {y} {} {y}H{}", y - 8.0, from + 8.0, x - 6.0)) {} }
        })
    });
    let names = sorted.iter().map(|step| {
        let (x, y) = place(step);
        html! {
            circle.(tone(step.tone)) cx=(x) cy=(y) r="5" {}
            (label(x + 12.0, y + 5.0, &step.label, WIDTH - x - 12.0, "figure"))
        }
    });
    let inside = html! { @for line in lines { (line) } @for name in names { (name) } };
    (sorted.len() as f64 * 28.0, inside)
}

/// What tells the views apart, in a line at the top.
fn key(names: &[String]) -> Markup {
    let mut x = 8.0;
    let keys = names.iter().enumerate().map(|(at, name)| {
        let left = x;
        x += room(name) + 36.0;
        html! { (mark(left, 10.0, at)) (label(left + 12.0, 15.0, name, WIDTH - left - 12.0, "figure")) }
    });
    html! { @for key in keys { (key) } }
}

fn mark(x: f64, y: f64, at: usize) -> Markup {
    html! { circle.(view(at)) cx=(rounded(x)) cy=(rounded(y)) r=(if at == 0 { "4" } else { "6" }) {} }
}

/// One line for each, with a mark for every view on the same scale.
fn views(compared: &Compared) -> (f64, Markup) {
    let (low, high) = (f64::from(compared.ends.0), f64::from(compared.ends.1));
    let names = compared.rows.iter().map(|row| name_room(&row.label)).fold(0.0, f64::max).min(WIDTH / 2.0) + 16.0;
    let x = |value: f64| rounded(names + (value - low) / (high - low) * (WIDTH - names - 8.0));
    let top = 2.0 * LINE + 4.0;
    let rows = compared.rows.iter().enumerate().map(|(at, row)| {
        let y = top + at as f64 * 24.0 + 12.0;
        let given = || row.values.iter().flatten().copied();
        let (from, to) = (given().fold(high, f64::min), given().fold(low, f64::max));
        html! {
            (label(0.0, y + 5.0, &row.label, names - 8.0, "name"))
            line.rail x1=(x(low)) x2=(x(high)) y1=(y) y2=(y) {}
            @if from < to { line.between x1=(x(from)) x2=(x(to)) y1=(y) y2=(y) {} }
            @for (at, value) in row.values.iter().enumerate().rev() {
                @if let Some(value) = value { (mark(x(*value), y, at)) }
            }
        }
    });
    let inside = html! {
        (key(&compared.names))
        @for tick in compared.ends.0..=compared.ends.1 {
            text.soft x=(x(f64::from(tick))) y=(top - 4.0) text-anchor="middle" { (tick) }
        }
        @for row in rows { (row) }
    };
    (top + compared.rows.len() as f64 * 24.0 + 4.0, inside)
}

/// So many names have room around a wheel; more are numbered, as in the table beside it.
const NAMED: usize = 8;

/// A spoke for each, further out what is higher, and a line around for every view.
fn wheel(compared: &Compared) -> (f64, Markup) {
    let (low, high) = (f64::from(compared.ends.0), f64::from(compared.ends.1));
    let count = compared.rows.len().max(1) as f64;
    let numbered = compared.rows.len() > NAMED;
    let radius = if numbered { 132.0 } else { 84.0 };
    let (cx, cy) = (WIDTH / 2.0, LINE + radius + 28.0);
    let place = |at: usize, length: f64| {
        let turn = TAU * at as f64 / count;
        (rounded(cx + turn.sin() * length), rounded(cy - turn.cos() * length))
    };
    // The lowest level has a ring of its own, so that all views can be seen.
    let length = |value: f64| (value - low + 1.0) / (high - low + 1.0) * radius;
    let names = compared.rows.iter().enumerate().map(|(at, row)| {
        let (x, y) = place(at, radius + 14.0);
        let anchor = match x - cx {
            off if numbered || off.abs() < 8.0 => "middle",
            off if off > 0.0 => "start",
            _ => "end",
        };
        html! {
            text.soft x=(x) y=(y + 4.0) text-anchor=(anchor) {
                @if numbered { (at + 1) } @else { (plain(&row.label)) }
            }
        }
    });
    let around = (0..compared.names.len()).map(|view_at| {
        let places: Vec<Option<(f64, f64)>> = compared
            .rows
            .iter()
            .enumerate()
            .map(|(at, row)| Some(place(at, length(row.values.get(view_at).copied().flatten()?))))
            .collect();
        // The way around ends where it began.
        let closed: Vec<Option<(f64, f64)>> = places.iter().copied().chain(places.first().copied()).collect();
        html! {
            path.around.(view(view_at)) d=(course(&closed)) {}
            @for (x, y) in places.iter().flatten() { circle.(view(view_at)) cx=(x) cy=(y) r="3" {} }
        }
    });
    let inside = html! {
        (key(&compared.names))
        @for level in compared.ends.0..=compared.ends.1 {
            circle.ring cx=(cx) cy=(cy) r=(rounded(length(f64::from(level)))) {}
        }
        @for at in 0..compared.rows.len() {
            @let (x, y) = place(at, radius);
            line.rail x1=(cx) y1=(cy) x2=(x) y2=(y) {}
        }
        @for name in names { (name) }
        @for view in around { (view) }
    };
    (cy + radius + 28.0, inside)
}

/// A strip for each, from the first time to the last, with every value at its dot.
fn trend(compared: &Compared) -> (f64, Markup) {
    const STRIP: f64 = 40.0;
    let (low, high) = (f64::from(compared.ends.0), f64::from(compared.ends.1));
    let steps = compared.names.len().saturating_sub(1).max(1) as f64;
    let left = compared.rows.iter().map(|row| name_room(&row.label)).fold(0.0, f64::max).min(WIDTH / 3.0) + 36.0;
    let x = |at: usize| rounded(left + (WIDTH - left - 36.0) * at as f64 / steps);
    let each = STRIP + 28.0;
    let rows = compared.rows.iter().enumerate().map(|(at, row)| {
        let top = at as f64 * each + 16.0;
        let y = |value: f64| rounded(top + STRIP - (value - low) / (high - low) * STRIP);
        let places: Vec<Option<(f64, f64)>> =
            row.values.iter().enumerate().map(|(at, value)| Some((x(at), y((*value)?)))).collect();
        html! {
            (label(0.0, top + STRIP / 2.0 + 5.0, &row.label, left - 36.0, "name"))
            @for edge in [low, high] { line.rail x1=(x(0)) x2=(x(compared.names.len().max(1) - 1)) y1=(y(edge)) y2=(y(edge)) {} }
            path.course d=(course(&places)) {}
            @for (place, shown) in places.iter().zip(&row.shown) {
                @if let Some((x, y)) = place {
                    circle.first cx=(x) cy=(y) r="4" {}
                    text.figure x=(x) y=(y - 8.0) text-anchor="middle" { (plain(shown)) }
                }
            }
        }
    });
    let bottom = compared.rows.len() as f64 * each + 16.0;
    let inside = html! {
        @for row in rows { (row) }
        @for (at, name) in compared.names.iter().enumerate() {
            text.soft x=(x(at)) y=(bottom + 4.0) text-anchor="middle" { (plain(name)) }
        }
    };
    (bottom + 12.0, inside)
}

/// Answers to the left and to the right of the middle one, from the lowest to the highest.
fn answers(answers: &Answers) -> (f64, Markup) {
    let kinds = answers.names.len();
    let most = answers.rows.iter().map(|row| row.left(kinds).max(row.right(kinds))).fold(0.0, f64::max).max(1.0);
    let unit = WIDTH / 2.0 / most;
    let rows =
        answers.rows.iter().enumerate().map(|(at, row)| row_of_answers(row, kinds, unit, LINE + at as f64 * 52.0));
    let bottom = LINE + answers.rows.len() as f64 * 52.0;
    let inside = html! {
        @if let Some(lowest) = answers.names.first() { text.soft x="0" y="12" { "← " (plain(lowest)) } }
        @if let Some(highest) = answers.names.last() {
            text.soft x=(WIDTH) y="12" text-anchor="end" { (plain(highest)) " →" }
        }
        @for row in rows { (row) }
        line.today x1=(WIDTH / 2.0) x2=(WIDTH / 2.0) y1=(LINE) y2=(bottom) {}
    };
    (bottom + 4.0, inside)
}

fn row_of_answers(row: &AnswersRow, kinds: usize, unit: f64, y: f64) -> Markup {
    let mut x = WIDTH / 2.0 - row.left(kinds) * unit;
    let parts = row.counts.iter().enumerate().filter(|(_, count)| **count > 0).map(|(at, count)| {
        let (from, width) = (x, *count as f64 * unit);
        x += width;
        html! {
            rect.(answer(at, kinds)) x=(rounded(from)) y=(y + 34.0) width=(rounded((width - 2.0).max(1.0))) height="12" {}
            text.figure x=(rounded(from + width / 2.0)) y=(y + 30.0) text-anchor="middle" { (count) }
        }
    });
    html! { (label(0.0, y + 14.0, &row.label, WIDTH / 2.0 - 16.0, "name")) @for part in parts { (part) } }
}

/// How an answer is drawn: full at the ends, lighter towards the middle.
fn answer(at: usize, kinds: usize) -> &'static str {
    let (below, above) = (at, kinds.saturating_sub(at + 1));
    match below.cmp(&above) {
        std::cmp::Ordering::Less if below == 0 => "lowest",
        std::cmp::Ordering::Less => "low",
        std::cmp::Ordering::Equal => "middle",
        std::cmp::Ordering::Greater if above == 0 => "highest",
        std::cmp::Ordering::Greater => "high",
    }
}
