//! Charts for a terminal: bars, timelines and flows of block signs, or of letters where signs cannot be shown.

use jiff::civil::Date;
use textwrap::core::display_width;

use super::Style;
use super::drawing;
use super::paragraph::{READABLE, paint, paragraph};
use super::visible::visible;
use crate::model::chart::{
    Answers, AnswersRow, BarGroup, Chart, Compared, ComparedRow, Drawing, FlowStep, Span, Timeline,
};
use crate::model::document::{Cell, Span as Text, Spark, Tone};

/// The widest a label gets.
const LABEL: usize = 26;

/// The widest a label gets here: on a narrow screen the picture needs its room.
fn widest(style: &Style) -> usize {
    LABEL.min(width(style) / 3)
}

/// The chart with its title.
pub(super) fn chart(chart: &Chart, style: &Style) -> String {
    let title = paragraph(&[Text::new(chart.title.as_str(), Tone::Quiet)], "", "", style);
    let drawing = match &chart.drawing {
        Drawing::Bars(groups) => bars(groups, style),
        Drawing::Timeline(timeline) => self::timeline(timeline, style),
        Drawing::Flow(steps) => flow(steps, style),
        Drawing::Views(compared) | Drawing::Wheel(compared) => views(compared, style),
        Drawing::Trend(compared) => trend(compared, style),
        Drawing::Answers(answers) => self::answers(answers, style),
    };
    format!("{title}{drawing}")
}

fn width(style: &Style) -> usize {
    style.width.min(READABLE)
}

/// A text cut to a width, filled up with blanks.
fn fitted(text: &str, width: usize) -> String {
    let text = cut(&visible(text), width);
    let gap = width.saturating_sub(display_width(&text));
    format!("{text}{}", " ".repeat(gap))
}

fn cut(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if display_width(&kept) >= width {
            kept.pop();
            break;
        }
    }
    format!("{kept}…")
}

/// The widest of some labels, within limits.
fn label_width<'a>(labels: impl Iterator<Item = &'a str>, most: usize) -> usize {
    labels.map(|label| display_width(&visible(label))).max().unwrap_or(0).min(most)
}

fn bars(groups: &[BarGroup], style: &Style) -> String {
    let all = || groups.iter().flat_map(|group| &group.bars);
    let longest = all().filter_map(|bar| bar.value).fold(0.0, f64::max);
    let outer = label_width(groups.iter().map(|group| group.label.as_str()), widest(style));
    let inner = label_width(all().map(|bar| bar.label.as_str()), LABEL / 2);
    let figure = label_width(all().map(|bar| bar.shown.as_str()), LABEL / 2);
    let room = width(style).saturating_sub(outer + inner + figure + 4).max(1);
    let mut out = String::new();
    for group in groups {
        for (at, bar) in group.bars.iter().enumerate() {
            let label = if at == 0 { group.label.as_str() } else { "" };
            let length = bar.value.map_or(0, |value| columns(value / longest.max(f64::MIN_POSITIVE), room));
            let sign = if style.plain { "#" } else { ["█", "▒"].get(at % 2).copied().unwrap_or("█") };
            let shown = visible(&bar.shown);
            let line =
                format!(" {} {} {} {shown}", fitted(label, outer), fitted(&bar.label, inner), sign.repeat(length));
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

/// The columns of a share of 0 to 1; the least there is can still be seen.
fn columns(share: f64, room: usize) -> usize {
    let columns = columns_at(share, room);
    if share > 0.0 { columns.max(1) } else { 0 }
}

fn timeline(timeline: &Timeline, style: &Style) -> String {
    let label = label_width(timeline.rows.iter().map(|row| row.label.as_str()), widest(style));
    let room = width(style).saturating_sub(label + 2).clamp(8, 48);
    let mut out = String::new();
    let (first, last) = (visible(&timeline.shown.0), visible(&timeline.shown.1));
    let gap = room.saturating_sub(display_width(&first) + display_width(&last)).max(1);
    let head = [" ", &" ".repeat(label), " ", &first, &" ".repeat(gap), &last, "\n"];
    out.push_str(&head.concat());
    let today = timeline.today.as_ref().map(|(day, name)| (column(*day, timeline, room), name));
    for row in &timeline.rows {
        let drawn = paint(&line(row, timeline, today.as_ref().map(|(at, _)| *at), room, style), row.tone, style);
        let shown = visible(&row.shown);
        let beside = label + room + 3 + display_width(&shown) <= width(style);
        let figure = if beside { format!(" {shown}") } else { String::new() };
        out.push_str(format!(" {} {drawn}{figure}", fitted(&row.label, label)).trim_end());
        out.push('\n');
    }
    if let Some((at, name)) = today {
        let mark = if style.plain { "^" } else { "▲" };
        let name = visible(name);
        let before = at.min(room.saturating_sub(display_width(&name) + 2));
        out.push_str(&[" ", &" ".repeat(label), " ", &" ".repeat(before), mark, " ", &name, "\n"].concat());
    }
    out
}

fn line(row: &Span, timeline: &Timeline, today: Option<usize>, room: usize, style: &Style) -> String {
    let (from, to) = (column(row.start, timeline, room), column(row.end, timeline, room));
    let (bar, end, empty, day) = if style.plain { ('=', '>', '.', '|') } else { ('━', '◆', '·', '│') };
    let sign = |at: usize| match at {
        at if at == to => end,
        at if (from..to).contains(&at) => bar,
        at if Some(at) == today => day,
        _ => empty,
    };
    (0..room).map(sign).collect()
}

/// The column of a day.
fn column(day: Date, timeline: &Timeline, room: usize) -> usize {
    columns(share(day, timeline.ends), room.saturating_sub(1))
}

/// Where a day lies between two others, 0 to 1.
pub(super) fn share(day: Date, ends: (Date, Date)) -> f64 {
    let days = |from: Date, to: Date| f64::from((to - from).get_days());
    let whole = days(ends.0, ends.1);
    if whole <= 0.0 { 0.0 } else { (days(ends.0, day) / whole).clamp(0.0, 1.0) }
}

/// From one whole step of a scale to the next.
const STEP: usize = 4;

/// A line for each row with a mark for every view, and what the marks mean above.
fn views(compared: &Compared, style: &Style) -> String {
    let marks = if style.plain { ['o', 'x', '+', '*'] } else { ['●', '○', '◆', '◇'] };
    let names = compared.names.iter().zip(marks).map(|(name, mark)| format!("{mark} {}", visible(name)));
    let label = label_width(compared.rows.iter().map(|row| row.label.as_str()), width(style) / 2);
    let ticks: Vec<String> = (compared.ends.0..=compared.ends.1).map(|tick| format!("{tick:<STEP$}")).collect();
    let mut out = format!(" {}\n", names.collect::<Vec<_>>().join("   "));
    out.push_str(format!(" {} {}", " ".repeat(label), ticks.concat()).trim_end());
    out.push('\n');
    for row in &compared.rows {
        let line = marked(compared.ends, &row.values, marks, style);
        let shown = visible(&row.shown.join(" · ")).into_owned();
        let beside = label + display_width(&line) + display_width(&shown) + 4 <= width(style);
        let shown = if beside { format!("  {shown}") } else { String::new() };
        out.push_str(format!(" {} {line}{shown}", fitted(&row.label, label)).trim_end());
        out.push('\n');
    }
    out
}

/// The scale with a mark at each value; one sign where two are at the same place.
fn marked((low, high): (u8, u8), values: &[Option<f64>], marks: [char; 4], style: &Style) -> String {
    let (tick, both) = if style.plain { ('.', '@') } else { ('·', '◉') };
    let last = usize::from(high.saturating_sub(low)) * STEP;
    let mut columns: Vec<char> = (0..=last).map(|at| if at % STEP == 0 { tick } else { ' ' }).collect();
    for (value, mark) in values.iter().zip(marks) {
        let Some(value) = value else { continue };
        let whole = f64::from(high.saturating_sub(low)).max(f64::MIN_POSITIVE);
        let at = columns_at((value - f64::from(low)) / whole, last);
        if let Some(column) = columns.get_mut(at) {
            *column = if *column == tick || *column == ' ' { mark } else { both };
        }
    }
    columns.into_iter().collect()
}

/// A line for each row: its course, and its values.
fn trend(compared: &Compared, style: &Style) -> String {
    let label = label_width(compared.rows.iter().map(|row| row.label.as_str()), widest(style));
    let line = |row: &ComparedRow| {
        let spark = Cell::Spark(Spark { ends: compared.ends, values: row.values.clone() });
        let drawn = drawing::draw(&spark, style).unwrap_or_default();
        let arrow = if style.plain { " -> " } else { " → " };
        format!(" {} {drawn}  {}\n", fitted(&row.label, label), visible(&row.shown.join(arrow)))
    };
    compared.rows.iter().map(line).collect()
}

/// A line for each row, the middle answers in the middle; the counts behind it.
fn answers(answers: &Answers, style: &Style) -> String {
    let kinds = answers.names.len();
    let label = label_width(answers.rows.iter().map(|row| row.label.as_str()), widest(style));
    let counts = |row: &AnswersRow| row.counts.iter().map(usize::to_string).collect::<Vec<_>>().join(" · ");
    let figures = answers.rows.iter().map(|row| display_width(&counts(row))).max().unwrap_or(0);
    let room = width(style).saturating_sub(label + figures + 4).clamp(8, 48);
    let most = answers.rows.iter().map(|row| row.left(kinds).max(row.right(kinds))).fold(1.0, f64::max);
    let line = |row: &AnswersRow| {
        let unit = room as f64 / 2.0 / most;
        let before = columns_at(1.0 - row.left(kinds) / most, room / 2);
        let parts = row.counts.iter().enumerate().map(|(at, count)| {
            answer_sign(at, kinds, style).repeat(columns_at(*count as f64 * unit / room as f64, room))
        });
        let bar = format!("{}{}", " ".repeat(before), parts.collect::<String>());
        format!(" {} {} {}\n", fitted(&row.label, label), fitted(&bar, room), counts(row))
    };
    let names = answers.names.first().zip(answers.names.last()).map(|(lowest, highest)| {
        let ends = format!("{} … {}", visible(lowest), visible(highest));
        format!(" {} {ends}\n", " ".repeat(label))
    });
    names.into_iter().chain(answers.rows.iter().map(line)).collect()
}

/// The lower the answer, the lighter its sign.
fn answer_sign(at: usize, kinds: usize, style: &Style) -> &'static str {
    let signs = if style.plain { ["-", "~", ".", "+", "#"] } else { ["░", "▒", "·", "▓", "█"] };
    let place = if kinds < 2 { 2 } else { at * (signs.len() - 1) / (kinds - 1) };
    signs.get(place).copied().unwrap_or("#")
}

/// The columns of a share of 0 to 1, none for nothing.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and clamped to the columns")]
fn columns_at(share: f64, room: usize) -> usize {
    (share.clamp(0.0, 1.0) * room as f64).round() as usize
}

/// Each step as deep as what it waits for, with that named behind it.
fn flow(steps: &[FlowStep], style: &Style) -> String {
    let mut out = String::new();
    for step in in_order(steps) {
        let arrow = if step.depth == 0 {
            ""
        } else if style.plain {
            "`-> "
        } else {
            "└► "
        };
        let indent = format!(" {}{arrow}", "   ".repeat(step.depth.saturating_sub(1).min(8)));
        let names: Vec<&str> =
            step.after.iter().filter_map(|at| steps.get(*at)).map(|before| before.label.as_str()).collect();
        let after = if names.is_empty() { String::new() } else { format!("  ← {}", names.join(", ")) };
        let after = if style.plain { after.replace('←', "<-") } else { after };
        let spans = [Text::new(step.label.as_str(), step.tone), Text::new(after, Tone::Quiet)];
        out.push_str(&paragraph(&spans, &indent, &" ".repeat(display_width(&indent)), style));
    }
    out
}

/// The steps in an order in which they can be read: what waits for nothing first, then by depth as the file has them.
pub(super) fn in_order(steps: &[FlowStep]) -> Vec<&FlowStep> {
    let mut sorted: Vec<&FlowStep> = steps.iter().collect();
    sorted.sort_by_key(|step| step.depth);
    sorted
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::chart;
    use crate::model::chart::{
        Answers, AnswersRow, Bar, BarGroup, Chart, Compared, ComparedRow, Drawing, FlowStep, Span, Timeline,
    };
    use crate::model::document::Tone;
    use crate::render::Style;

    const STYLE: Style = Style { width: 40, color: false, plain: false };
    const PLAIN: Style = Style { plain: true, ..STYLE };

    fn of(drawing: Drawing, style: &Style) -> String {
        chart(&Chart { title: "Bild".into(), description: String::new(), drawing, repeats: false }, style)
    }

    #[test]
    fn bars_are_as_long_as_their_values() {
        let bar =
            |label: &str, value: Option<f64>, shown: &str| Bar { label: label.into(), value, shown: shown.into() };
        let bars = vec![bar("geschätzt", Some(8.0), "8"), bar("erreicht", Some(4.0), "4")];
        let empty = vec![bar("geschätzt", None, "–"), bar("erreicht", Some(0.0), "0")];
        let groups =
            vec![BarGroup { label: "Runde 1".into(), bars }, BarGroup { label: "Runde 2".into(), bars: empty }];
        let expected = "Bild\n Runde 1 geschätzt ███████████████████ 8\n         erreicht  ▒▒▒▒▒▒▒▒▒▒ 4\n \
            Runde 2 geschätzt  –\n         erreicht   0\n";
        assert_eq!(of(Drawing::Bars(groups), &STYLE), expected);
    }

    #[test]
    fn a_timeline_shows_days_where_they_lie() {
        let row =
            |label: &str, start, end| Span { label: label.into(), start, end, tone: Tone::Plain, shown: String::new() };
        let rows =
            vec![row("erst", date(2026, 1, 1), date(2026, 1, 11)), row("dann", date(2026, 1, 21), date(2026, 1, 31))];
        let timeline = Timeline {
            ends: (date(2026, 1, 1), date(2026, 1, 31)),
            shown: ("1.1.".into(), "31.1.".into()),
            today: Some((date(2026, 1, 16), "heute".into())),
            rows,
        };
        let drawn = of(Drawing::Timeline(timeline.clone()), &STYLE);
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(lines[1], format!("      1.1.{}31.1.", " ".repeat(25)));
        assert_eq!(lines[2], " erst ━━━━━━━━━━━◆·····│················");
        assert_eq!(lines[3].chars().filter(|sign| *sign == '━').count(), 11);
        assert!(lines[3].ends_with('◆'));
        assert!(lines[4].contains("▲ heute"));
        assert!(of(Drawing::Timeline(timeline), &PLAIN).is_ascii());
    }

    #[test]
    fn views_are_marks_on_one_scale_and_a_trend_is_a_line_with_its_values() {
        let row = |label: &str, values: [Option<f64>; 2], shown: [&str; 2]| ComparedRow {
            label: label.into(),
            values: values.into(),
            shown: shown.map(str::to_owned).into(),
        };
        let rows = vec![
            row("Ziel", [Some(4.0), Some(2.0)], ["4", "2"]),
            row("Plan", [Some(3.0), Some(3.0)], ["3", "3"]),
            row("Anreize", [None, Some(5.0)], ["–", "5"]),
        ];
        let compared = Compared { ends: (1, 5), names: vec!["eigene".into(), "Leitung".into()], rows };
        let expected = "Bild\n ● eigene   ○ Leitung\n         1   2   3   4   5\n \
            Ziel    ·   ○   ·   ●   ·  4 · 2\n Plan    ·   ·   ◉   ·   ·  3 · 3\n Anreize ·   ·   ·   ·   ○  – · 5\n";
        assert_eq!(of(Drawing::Views(compared.clone()), &STYLE), expected);
        assert_eq!(of(Drawing::Wheel(compared.clone()), &STYLE), expected);
        assert!(of(Drawing::Views(compared.clone()), &PLAIN).contains("Plan    .   .   @   .   ."));
        let trend = of(Drawing::Trend(compared), &STYLE);
        assert!(trend.contains(" Ziel    ▆▂  4 → 2\n"), "{trend}");
    }

    #[test]
    fn answers_lie_to_both_sides_of_the_middle_one() {
        let names = ["nein", "eher nein", "teils", "eher ja", "ja"].map(str::to_owned).to_vec();
        let row = |label: &str, counts: [usize; 5]| AnswersRow { label: label.into(), counts: counts.into() };
        let answers = Answers { names, rows: vec![row("Ziel", [0, 0, 0, 2, 2]), row("Plan", [2, 2, 0, 0, 0])] };
        let drawn = of(Drawing::Answers(answers.clone()), &STYLE);
        let lines: Vec<&str> = drawn.lines().collect();
        // 40 columns: 4 for labels, 17 for counts, 15 for bars, of which 7 lie to each side.
        assert_eq!(lines[1], "      nein … ja");
        assert_eq!(lines[2], format!(" Ziel {}▓▓▓▓████ 0 · 0 · 0 · 2 · 2", " ".repeat(7)));
        assert_eq!(lines[3], format!(" Plan ░░░░▒▒▒▒{}2 · 2 · 0 · 0 · 0", " ".repeat(8)));
        assert!(of(Drawing::Answers(answers), &PLAIN).replace(['·', '…'], ".").is_ascii());
    }

    #[test]
    fn a_flow_names_what_each_step_waits_for() {
        let step = |label: &str, depth, after: &[usize]| FlowStep {
            label: label.into(),
            depth,
            after: after.to_vec(),
            tone: Tone::Plain,
        };
        let steps = vec![step("Schulung", 1, &[1]), step("Technik", 0, &[]), step("Start", 2, &[0, 1])];
        let expected = "Bild\n Technik\n └► Schulung ← Technik\n    └► Start ← Schulung, Technik\n";
        assert_eq!(of(Drawing::Flow(steps), &STYLE).replace("  ←", " ←"), expected);
    }
}
