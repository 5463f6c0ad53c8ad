//! A document as text of a given width.

use textwrap::core::display_width;

use super::paragraph::{READABLE, paint, paragraph};
use super::visible::visible;
use super::{Style, table};
use crate::model::document::{Block, Document, Point, Span, Tone};

/// What stands before lines to copy.
const INDENT: &str = "    ";

/// The document as text, ending in a newline unless it is empty.
pub fn document(document: &Document, style: &Style) -> String {
    let mut out = String::new();
    let mut previous: Option<&Block> = None;
    for block in document.blocks.iter().filter(|block| !super::is_repeated(block)) {
        let joined = matches!(
            (previous, block),
            (None | Some(Block::Heading(_)), _) | (Some(Block::Title(..)), Block::Paragraph(_))
        );
        if !joined {
            out.push('\n');
        }
        out.push_str(&self::block(block, style));
        previous = Some(block);
    }
    out
}

fn block(block: &Block, style: &Style) -> String {
    match block {
        Block::Title(left, right) => title(left, right, style),
        Block::Heading(text) => paragraph(&[Span::strong(text.as_str())], "", "", style),
        Block::Paragraph(spans) => paragraph(spans, "", "", style),
        Block::List(points) => points.iter().map(|point| self::point(point, style)).collect(),
        Block::Table(table) => table::table(table, style),
        Block::Chart(chart) => super::chart::chart(chart, style),
        Block::Large(text) => large(text, style),
        Block::Room(lines) => {
            format!("   {}\n", "_".repeat(style.width.min(READABLE).saturating_sub(6))).repeat(*lines)
        }
        Block::Lines(lines) => self::lines(lines),
        Block::Hint(text) => paragraph(&[Span::plain(text.as_str())], "", "", style),
    }
}

/// A sentence with room around it.
fn large(text: &str, style: &Style) -> String {
    paragraph(&[Span::strong(text)], "      ", "      ", style)
}

/// Left and right on one line if there is room, else below each other.
fn title(left: &str, right: &str, style: &Style) -> String {
    let (seen_left, seen_right) = (visible(left), visible(right));
    let taken = display_width(&seen_left) + display_width(&seen_right);
    let width = style.width.min(READABLE);
    if !right.is_empty() && taken + 2 <= width {
        let bold = paint(&seen_left, Tone::Strong, style);
        let quiet = paint(&seen_right, Tone::Quiet, style);
        return format!("{bold}{}{quiet}\n", " ".repeat(width - taken));
    }
    let line = |text: &str, tone| paragraph(&[Span::new(text, tone)], "", "", style);
    let below = if right.is_empty() { String::new() } else { line(right, Tone::Quiet) };
    format!("{}{below}", line(left, Tone::Strong))
}

/// A point with a bullet; its place at the end of the line, or at the right of a line of its own.
fn point(point: &Point, style: &Style) -> String {
    let bullet = if style.plain { " - " } else { " • " };
    let text = paragraph(&point.text, bullet, "   ", style);
    let Some(place) = &point.place else { return text };
    let place = visible(place);
    let width = style.width.min(READABLE);
    let last = text.trim_end_matches('\n').lines().last().map_or(0, |line| display_width(&anstream_free(line)));
    let room = width.saturating_sub(display_width(&place));
    let quiet = paint(&place, Tone::Quiet, style);
    if last + 2 <= room {
        format!("{}{}{quiet}\n", text.trim_end_matches('\n'), " ".repeat(room - last))
    } else {
        format!("{text}{}{quiet}\n", " ".repeat(room))
    }
}

/// A line without its colours, to be measured.
fn anstream_free(line: &str) -> String {
    anstream::adapter::strip_str(line).to_string()
}

/// Lines as they stand: folded, they could not be copied.
fn lines(lines: &[String]) -> String {
    let mut out = String::new();
    for line in lines {
        out.push_str(format!("{INDENT}{}", visible(line)).trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::document;
    use crate::model::document::{Block, Document, Point, Span, Tone};
    use crate::render::Style;

    const PLAIN: Style = Style { width: 30, color: false, plain: false };

    #[test]
    fn text_is_folded_between_words_and_counts_columns_not_bytes() {
        let mut doc = Document::default();
        doc.text("Übergangslösungen ändern größere Abläufe über Ämter");
        assert_eq!(document(&doc, &PLAIN), "Übergangslösungen ändern\ngrößere Abläufe über Ämter\n");
    }

    #[test]
    fn a_title_folds_where_it_does_not_fit_beside_its_day() {
        let title = |left: &str| {
            let mut doc = Document::default();
            doc.push(Block::Title(left.into(), "Stand 22.11.2026".into()));
            document(&doc, &PLAIN)
        };
        assert_eq!(title("E-Akte"), format!("E-Akte{}Stand 22.11.2026\n", " ".repeat(8)));
        assert_eq!(title("Rollen und Aufträge"), "Rollen und Aufträge\nStand 22.11.2026\n");
        assert_eq!(
            title("Rollen und Aufträge · E-Akte statt Papier"),
            "Rollen und Aufträge · E-Akte\nstatt Papier\nStand 22.11.2026\n"
        );
    }

    #[test]
    fn a_place_stands_at_the_right_on_the_last_line_or_below() {
        let point = |text: &str| Point { text: vec![Span::plain(text)], place: Some("a.toml:7".into()) };
        let mut doc = Document::default();
        doc.push(Block::List(vec![point("kurz"), point("so lang, dass es nicht reicht")]));
        let right = format!(" • kurz{}a.toml:7\n", " ".repeat(15));
        let below = format!(" • so lang, dass es nicht\n   reicht{}a.toml:7\n", " ".repeat(13));
        assert_eq!(document(&doc, &PLAIN), format!("{right}{below}"));
    }

    #[test]
    fn tones_touch_without_a_blank_unless_there_is_one() {
        let mut doc = Document::default();
        doc.push(Block::Paragraph(vec![Span::plain("weakest: "), Span::new("no", Tone::Bad), Span::plain(".")]));
        assert_eq!(document(&doc, &PLAIN), "weakest: no.\n");
        let colored = document(&doc, &Style { color: true, ..PLAIN });
        assert_eq!(colored, "weakest: \u{1b}[1m\u{1b}[31mno\u{1b}[0m.\n");
    }
}
