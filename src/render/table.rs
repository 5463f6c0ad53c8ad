//! Tables as text. What does not fit folds, and what is least important goes first.

use comfy_table::{
    Attribute, Cell as Drawn, CellAlignment, Color, ColumnConstraint, ContentArrangement, Width, presets,
};
use textwrap::core::display_width;

use super::paragraph::paragraph;
use super::visible::visible;
use super::{Style, drawing};
use crate::model::document::{Align, Cell, Column, Span, Table, Tone};

/// Columns between two cells.
const GAP: usize = 2;

/// A table no wider than the screen. Where even its longest words have no room beside each other, its rows become
/// paragraphs.
pub(super) fn table(table: &Table, style: &Style) -> String {
    let widths: Vec<Widths> = (0..table.columns.len()).map(|at| widths(table, at, style)).collect();
    let kept = kept_columns(table, &widths, style.width);
    if total(&kept, &widths, |width| width.least) <= style.width {
        grid(table, &kept, &widths, style)
    } else {
        let rows = table.rows.iter().filter(|row| !is_beside_the_point(row));
        rows.map(|row| stacked(table, row, style)).collect()
    }
}

/// Rows and columns.
fn grid(table: &Table, kept: &[usize], widths: &[Widths], style: &Style) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    drawn.set_width(u16::try_from(style.width).unwrap_or(u16::MAX));
    if style.color {
        drawn.enforce_styling();
    } else {
        drawn.force_no_tty();
    }
    let of_kept = |at: &usize| kept.contains(at);
    let has_drawings = (0..table.columns.len()).any(|at| is_drawn(table, at));
    if has_drawings || table.columns.iter().any(|column| !column.header.is_empty()) {
        let headers = table.columns.iter().enumerate().filter(|(at, _)| of_kept(at));
        drawn.set_header(headers.map(|(at, column)| {
            let scale = table.rows.iter().find_map(|row| drawing::ticks(row.get(at)?));
            let header = scale.unwrap_or_else(|| visible(&column.header).into_owned());
            Drawn::new(header).add_attribute(Attribute::Dim).set_alignment(alignment(column.align))
        }));
    }
    for row in &table.rows {
        let cells = row.iter().zip(&table.columns).enumerate().filter(|(at, _)| of_kept(at));
        drawn.add_row(cells.map(|(_, (cell, column))| self::cell(cell, column, style)));
    }
    for (at, column) in drawn.column_iter_mut().enumerate() {
        let (before, after) = (usize::from(at == 0), if at + 1 < kept.len() { GAP } else { 0 });
        let columns = |width: usize| u16::try_from(width).unwrap_or(u16::MAX);
        column.set_padding((columns(before), columns(after)));
        let Some(original) = kept.get(at) else { continue };
        // Words are never broken: a column is at least as wide as its longest one.
        let least = widths.get(*original).map_or(0, |width| width.least + before + after);
        column.set_constraint(if is_drawn(table, *original) {
            ColumnConstraint::ContentWidth
        } else {
            ColumnConstraint::LowerBoundary(Width::Fixed(columns(least)))
        });
    }
    let mut out = String::new();
    for line in drawn.lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Where there is no room, a row goes of which every word is meant to be quiet.
fn is_beside_the_point(row: &[Cell]) -> bool {
    row.iter().all(|cell| matches!(cell, Cell::Text(span) if span.tone == Tone::Quiet))
}

/// What a mark is at the most: "»", "3.".
const MARK: usize = 2;

/// A row as a paragraph: "heading: cell; heading: cell".
fn stacked(table: &Table, row: &[Cell], style: &Style) -> String {
    let texts = row.iter().zip(&table.columns).filter_map(|(cell, column)| match cell {
        Cell::Text(text) if !text.text.is_empty() => Some((column.header.as_str(), text)),
        _ => None,
    });
    let mut spans: Vec<Span> = Vec::new();
    // A mark without a heading at the beginning belongs to what follows it.
    let mut after_mark = true;
    for (heading, text) in texts {
        if let Some(last) = spans.last_mut().filter(|_| !after_mark) {
            last.text.push(';');
        }
        after_mark = spans.is_empty() && heading.is_empty() && display_width(&text.text) <= MARK;
        let heading = if heading.is_empty() { String::new() } else { format!("{heading}: ") };
        spans.extend([Span::plain(format!(" {heading}")), text.clone()]);
    }
    paragraph(&spans, " ", "   ", style)
}

/// How wide a column is: as it stands, and at the least, when it folds between words.
struct Widths {
    natural: usize,
    least: usize,
}

fn widths(table: &Table, at: usize, style: &Style) -> Widths {
    let longest_word = |text: &str| text.split_whitespace().map(display_width).max().unwrap_or(0);
    let header = table.columns.get(at).map_or("", |column| column.header.as_str());
    let mut widths = Widths { natural: display_width(&visible(header)), least: longest_word(header) };
    for cell in table.rows.iter().filter_map(|row| row.get(at)) {
        let (natural, least) = match cell {
            Cell::Text(span) => (display_width(&visible(&span.text)), longest_word(&visible(&span.text))),
            drawing => {
                let width = drawing::draw(drawing, style).map_or(0, |drawn| display_width(&drawn));
                (width, width)
            }
        };
        widths.natural = widths.natural.max(natural);
        widths.least = widths.least.max(least);
    }
    widths
}

/// Whether a column holds drawings, which cannot fold.
fn is_drawn(table: &Table, at: usize) -> bool {
    table.rows.iter().any(|row| row.get(at).is_some_and(|cell| !matches!(cell, Cell::Text(_))))
}

/// The columns that stay. Expendable text goes until the rest fits as it stands; expendable drawings only when words
/// would have to be broken.
fn kept_columns(table: &Table, widths: &[Widths], screen: usize) -> Vec<usize> {
    let expendable = |at: &usize| table.columns.get(*at).map_or(0, |column| column.expendable);
    let mut kept: Vec<usize> = (0..table.columns.len()).collect();
    let drop_last = |kept: &mut Vec<usize>, may_go: &dyn Fn(&usize) -> bool| {
        let last = kept.iter().copied().filter(|at| expendable(at) > 0 && may_go(at)).max_by_key(expendable);
        kept.retain(|at| Some(*at) != last);
        last.is_some()
    };
    while total(&kept, widths, |width| width.natural) > screen && drop_last(&mut kept, &|at| !is_drawn(table, *at)) {}
    while total(&kept, widths, |width| width.least) > screen && drop_last(&mut kept, &|_| true) {}
    kept
}

/// The width of some columns with the gaps between them.
fn total(kept: &[usize], widths: &[Widths], of: impl Fn(&Widths) -> usize) -> usize {
    let columns: usize = kept.iter().filter_map(|at| widths.get(*at)).map(of).sum();
    1 + columns + GAP * kept.len().saturating_sub(1)
}

fn cell(cell: &Cell, column: &Column, style: &Style) -> Drawn {
    let drawn = match cell {
        Cell::Text(span) => toned(Drawn::new(visible(&span.text)), span.tone),
        drawing => Drawn::new(drawing::draw(drawing, style).unwrap_or_default()),
    };
    drawn.set_alignment(alignment(column.align))
}

fn toned(cell: Drawn, tone: Tone) -> Drawn {
    match tone {
        Tone::Plain => cell,
        Tone::Strong => cell.add_attribute(Attribute::Bold),
        Tone::Good => cell.fg(Color::DarkGreen),
        Tone::Caution => cell.fg(Color::DarkYellow),
        Tone::Bad => cell.fg(Color::DarkRed).add_attribute(Attribute::Bold),
        Tone::Quiet => cell.add_attribute(Attribute::Dim),
    }
}

fn alignment(align: Align) -> CellAlignment {
    match align {
        Align::Left => CellAlignment::Left,
        Align::Center => CellAlignment::Center,
        Align::Right => CellAlignment::Right,
    }
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::model::document::{Cell, Column, Span, Table, Tone};
    use crate::render::Style;

    const NARROW: Style = Style { width: 30, color: false, plain: false };

    #[test]
    fn the_most_expendable_column_goes_first_and_the_rest_folds() {
        let text = |text: &str| Cell::Text(Span::plain(text));
        let full = Table {
            columns: vec![Column::new("a"), Column::new("b").expendable(1), Column::new("c").expendable(2)],
            rows: vec![vec![text("eins zwei drei"), text("vier fünf"), text("sechs sieben acht")]],
        };
        assert_eq!(table(&full, &NARROW), " a               b\n eins zwei drei  vier fünf\n");
        let wide = table(&full, &Style { width: 80, ..NARROW });
        assert!(wide.contains("sechs sieben acht"), "{wide}");
    }

    #[test]
    fn a_long_word_is_not_broken_where_other_columns_can_fold() {
        let text = |text: &str| Cell::Text(Span::plain(text));
        let full = Table {
            columns: vec![Column::new("a"), Column::new("b"), Column::new("c")],
            rows: vec![vec![text("Prozessmanagement"), text("eins zwei"), text("drei vier")]],
        };
        let drawn = table(&full, &NARROW);
        assert_eq!(
            drawn,
            " a                  b     c\n Prozessmanagement  eins  drei\n                    zwei  vier\n"
        );
    }

    #[test]
    fn where_words_have_no_room_rows_become_paragraphs() {
        let text = |text: &str| Cell::Text(Span::plain(text));
        let full = Table {
            columns: vec![Column::new("Faktor"), Column::new("Ergebnis")],
            rows: vec![vec![text("Donaudampfschifffahrt"), text("Rindfleischetikettierung")]],
        };
        let drawn = table(&full, &NARROW);
        assert_eq!(drawn, " Faktor:\n   Donaudampfschifffahrt;\n   Ergebnis:\n   Rindfleischetikettierung\n");
        // What is beside the point goes, and a mark belongs to what follows it.
        let quiet = |text: &str| Cell::Text(Span::new(text, Tone::Quiet));
        let marked = Table {
            columns: vec![Column::new(""), Column::new("Faktor"), Column::new("Ergebnis")],
            rows: vec![
                vec![quiet(""), quiet("Donaudampfschifffahrt"), quiet("Rindfleischetikettierung")],
                vec![text("»"), text("Ziel"), text("Rindfleischetikettierung")],
                vec![text("Recht kennen"), text("Ziel"), text("gut")],
            ],
        };
        let expected =
            " » Faktor: Ziel; Ergebnis:\n   Rindfleischetikettierung\n Recht kennen; Faktor: Ziel;\n   Ergebnis: gut\n";
        assert_eq!(table(&marked, &NARROW), expected);
    }
}
