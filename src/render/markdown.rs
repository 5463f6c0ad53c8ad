//! A document as Markdown with tables, as wikis, editors and Git platforms read it.
//!
//! Texts stand for themselves: whatever Markdown would take for a mark is escaped, and nothing else is. Drawings become
//! their numbers.

use super::numbers;
use super::visible::visible;
use crate::model::document::{Align, Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::lang::Lang;

/// The document as Markdown, ending in a newline unless it is empty. The language says how numbers are written.
pub fn document(document: &Document, lang: Lang) -> String {
    let blocks = document.blocks.iter().filter(|block| !super::is_repeated(block));
    let blocks = blocks.map(|block| self::block(block, lang)).filter(|block| !block.is_empty());
    blocks.collect::<Vec<_>>().join("\n")
}

fn block(block: &Block, lang: Lang) -> String {
    match block {
        Block::Title(left, right) => {
            let right = paragraph(&[Span::plain(right.as_str())]);
            let gap = if right.is_empty() { "" } else { "\n" };
            format!("{}{gap}{right}", heading("#", left))
        }
        Block::Heading(text) => heading("##", text),
        Block::Paragraph(spans) => paragraph(spans),
        Block::List(points) => points.iter().map(point).collect(),
        Block::Table(table) => self::table(table, lang),
        // Lines to copy stand as code: nothing in them is a mark.
        Block::Lines(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| ["    ", &visible(line), "\n"].concat()).collect();
            lines.concat()
        }
        Block::Chart(chart) => {
            let title = paragraph(&[Span::plain(chart.title.as_str())]);
            format!("{title}\n{}", table(&super::chart_table::table(chart), lang))
        }
        Block::Hint(text) => paragraph(&[Span::plain(text.as_str())]),
        Block::Large(text) => format!("> {}", heading("##", text)),
        // A rule is a line to write on.
        Block::Room(lines) => vec!["---\n"; *lines].join("\n"),
    }
}

fn heading(marks: &str, text: &str) -> String {
    format!("{marks} {}\n", inline(&[Span::plain(text)]))
}

fn paragraph(spans: &[Span]) -> String {
    let text = inline(spans);
    if text.is_empty() { text } else { format!("{}\n", at_line_start(&text)) }
}

fn point(point: &Point) -> String {
    let text = inline(&point.text);
    let place = point.place.as_ref().map(|place| format!(" ({})", inline(&[Span::plain(place.as_str())])));
    format!("- {}{}\n", at_line_start(&text), place.unwrap_or_default())
}

fn table(table: &Table, lang: Lang) -> String {
    let header = table.columns.iter().enumerate().map(|(at, column)| match numbers::scale(table, at) {
        Some((low, high)) if column.header.is_empty() => format!("{low}–{high}"),
        _ => inline(&[Span::plain(column.header.as_str())]),
    });
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(|cell| self::cell(cell, lang))));
    format!("{}{}{}", row(header), row(table.columns.iter().map(ruler)), rows.collect::<String>())
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells = cells.map(|cell| if cell.is_empty() { " |".to_owned() } else { format!(" {cell} |") });
    format!("|{}\n", cells.collect::<String>())
}

fn ruler(column: &Column) -> String {
    match column.align {
        Align::Left => "---".to_owned(),
        Align::Center => ":---:".to_owned(),
        Align::Right => "---:".to_owned(),
    }
}

/// A text, or the numbers of a drawing.
fn cell(cell: &Cell, lang: Lang) -> String {
    match cell {
        Cell::Text(span) => inline(std::slice::from_ref(span)),
        drawing => numbers::numbers(drawing, lang).unwrap_or_default(),
    }
}

/// A character, and whether it is strong.
type Letter = (char, bool);

/// Spans on one line: blanks as in running text, strong text between stars, everything else escaped.
fn inline(spans: &[Span]) -> String {
    let letters = letters(spans);
    let mut out = String::new();
    let mut strong = false;
    for (at, run) in runs(&letters) {
        let starred = run.first().is_some_and(|(_, strong)| *strong) && can_be_starred(&letters, at, run);
        if starred != strong {
            out.push_str("**");
            strong = starred;
        }
        out.extend((at..at + run.len()).map(|at| escaped(&letters, at)));
    }
    if strong {
        out.push_str("**");
    }
    out
}

/// The letters of some spans, with one blank where there is any number of them, and none at the ends.
fn letters(spans: &[Span]) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    let mut blank = false;
    for span in spans {
        let strong = matches!(span.tone, Tone::Strong | Tone::Bad);
        for c in visible(&span.text).chars() {
            if c.is_whitespace() {
                blank = true;
                continue;
            }
            if std::mem::take(&mut blank)
                && let Some((_, before)) = letters.last()
            {
                // A blank between two strong words is strong; at the edge of a strong run it is not.
                letters.push((' ', *before && strong));
            }
            letters.push((c, strong));
        }
    }
    letters
}

/// Neighbours of the same strength, each with its place.
fn runs(letters: &[Letter]) -> impl Iterator<Item = (usize, &[Letter])> {
    let runs = letters.chunk_by(|(_, a), (_, b)| a == b);
    runs.scan(0, |at, run| {
        let begins = *at;
        *at += run.len();
        Some((begins, run))
    })
}

/// Whether stars around a run would be taken for marks: where it begins or ends with a sign such as a bracket, they are
/// only beside a blank. Otherwise the words have to do without; they say the same.
fn can_be_starred(letters: &[Letter], at: usize, run: &[Letter]) -> bool {
    let is_letter = |letter: Option<&Letter>| letter.is_some_and(|(c, _)| c.is_alphanumeric());
    let is_blank = |letter: Option<&Letter>| letter.is_none_or(|(c, _)| *c == ' ');
    let before = at.checked_sub(1).and_then(|before| letters.get(before));
    let behind = letters.get(at + run.len());
    (is_letter(run.first()) || is_blank(before)) && (is_letter(run.last()) || is_blank(behind))
}

/// A letter, behind a backslash if Markdown would take it for a mark.
fn escaped(letters: &[Letter], at: usize) -> String {
    let c = |at: Option<usize>| at.and_then(|at| letters.get(at)).map(|(c, _)| *c);
    let (before, behind) = (c(at.checked_sub(1)), c(Some(at + 1)));
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let Some(letter) = c(Some(at)) else { return String::new() };
    let is_mark = match letter {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '@' => true,
        // At the beginning of a line, and at the end of a heading.
        '#' => before.is_none_or(|before| before == ' '),
        // Inside a word it stands for itself: goal_known.
        '_' => !(is_word(before) && is_word(behind)),
        '&' => is_word(behind) || behind == Some('#'),
        // No address becomes a link by itself.
        ':' => behind == Some('/'),
        '.' => ends_with(letters, at, "www"),
        _ => false,
    };
    if is_mark { format!("\\{letter}") } else { letter.to_string() }
}

fn ends_with(letters: &[Letter], at: usize, word: &str) -> bool {
    let before = letters.get(..at).unwrap_or_default().iter().rev().map(|(c, _)| c.to_ascii_lowercase());
    before.take(word.len()).eq(word.chars().rev())
}

/// A line that is not taken for a list, a quotation or a rule because of how it begins.
fn at_line_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    match rest.chars().next() {
        Some('+' | '-' | '=') if digits == 0 => format!("\\{line}"),
        Some('.' | ')') if digits > 0 => format!("{number}\\{rest}"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::document;
    use crate::model::document::{Block, Cell, Column, Document, Gauge, Histogram, Point, Span, Spark, Table, Tone};
    use crate::model::lang::Lang;

    fn of(blocks: Vec<Block>) -> String {
        document(&Document { blocks }, Lang::De)
    }

    #[test]
    fn every_block_has_its_form() {
        let point =
            Point { text: vec![Span::strong("Plan:"), Span::plain(" eine Seite")], place: Some("plan_1m".into()) };
        let blocks = vec![
            Block::Title("E-Akte · Klein-Stadt".into(), "Stand 22.11.2026".into()),
            Block::Paragraph(vec![Span::plain("Am schwächsten: "), Span::new("nein", Tone::Bad), Span::plain(".")]),
            Block::Heading("Was hilft".into()),
            Block::List(vec![point, Point::plain("zweitens")]),
            Block::Room(2),
        ];
        let expected = "# E-Akte · Klein-Stadt\n\nStand 22.11.2026\n\nAm schwächsten: **nein**.\n\n## Was hilft\n\n\
            - **Plan:** eine Seite (plan_1m)\n- zweitens\n\n---\n\n---\n";
        assert_eq!(of(blocks), expected);
        assert_eq!(of(vec![]), "");
    }

    #[test]
    fn drawings_become_their_numbers() {
        let gauge = |value, interval| Cell::Gauge(Gauge { ends: (1, 5), value, interval, limits: None });
        let columns = vec![Column::new("Faktor"), Column::new(""), Column::new("Antworten").right()];
        let counts = Cell::Histogram(Histogram { ends: (1, 5), counts: vec![4, 0, 8] });
        let course = Cell::Spark(Spark { ends: (1, 5), values: vec![Some(2.25), None] });
        let rows = vec![
            vec![Cell::plain("Ziel | Plan"), gauge(Some(2.25), Some((1.5, 3.0))), counts],
            vec![Cell::plain(""), gauge(None, None), course],
        ];
        let expected = "| Faktor | 1–5 | Antworten |\n| --- | --- | ---: |\n\
            | Ziel \\| Plan | 2,3 (1,5–3,0) | 4, 0, 8 |\n| | – | 2,3; – |\n";
        assert_eq!(of(vec![Block::Table(Table { columns, rows })]), expected);
    }

    #[test]
    fn texts_stand_for_themselves() {
        let text = |text: &str| of(vec![Block::Paragraph(vec![Span::plain(text)])]);
        assert_eq!(text("1. *x* [y](z) <b> a_b _c_"), "1\\. \\*x\\* \\[y\\](z) \\<b\\> a_b \\_c\\_\n");
        assert_eq!(text("- `x`\n# &amp;"), "\\- \\`x\\` \\# \\&amp;\n");
        assert_eq!(text("\u{1b}[1m"), "\\\\u{1b}\\[1m\n");
    }
}
