//! A document as the data the template sets. Every text in it is what readers will see, letter by letter.

use std::collections::BTreeMap;

use maud::Markup;
use serde::Serialize;

use super::super::chart_table;
use super::super::html::{cell, chart};
use super::super::numbers::{numbers, scale};
use super::super::page::{Opened, has_boxes, is_answer, is_long, is_whole, naming_column, plain, with_code};
use super::super::visible::visible;
use super::Around;
use super::fonts::Glyphs;
use crate::model::chart::Chart;
use crate::model::document::{Align, Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::letterhead::LogoKind;

/// The data, as the template calls them.
pub(super) const DATA: &str = "document.json";
/// The attachment, as readers see it.
pub(super) const RESULT: &str = "result.json";

/// The colours are those of pages for browsers.
const COLORS: [&str; 2] = [include_str!("../palette.css"), include_str!("../html/style.css")];
/// And so are the pictures.
const PICTURES: &str = include_str!("../html/pictures.css");

/// A title is repeated at the head of later pages as far as there is room.
const RUNNING: usize = 80;
/// Properties of a file hold so many letters of a title.
const PROPERTY: usize = 250;
/// And descriptions of pictures so many.
const DESCRIPTION: usize = 5000;
/// A row of a table with more letters in a cell may be broken between pages.
const TALL: usize = 800;

/// Everything the template needs.
#[derive(Debug, Serialize)]
pub(super) struct Sheet {
    lang: &'static str,
    title: String,
    running: String,
    foot: String,
    number: String,
    landscape: bool,
    colors: BTreeMap<&'static str, String>,
    attachment: Option<Attachment>,
    sender: Vec<Vec<Run>>,
    logo: Option<Sign>,
    imprint: Vec<Run>,
    blocks: Vec<Part>,
}

/// The picture beside the sender.
#[derive(Debug, Serialize)]
struct Sign {
    name: &'static str,
    about: String,
}

/// The picture beside the sender, as the template calls it.
pub(super) fn logo_file(kind: LogoKind) -> &'static str {
    match kind {
        LogoKind::Png => "logo.png",
        LogoKind::Svg => "logo.svg",
    }
}

#[derive(Debug, Serialize)]
struct Attachment {
    name: &'static str,
    about: String,
}

/// A block.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Part {
    Heading { level: u8, text: Vec<Run>, aside: Vec<Run>, breaks: bool },
    Answer { lead: Vec<Run>, text: Vec<Run> },
    Paragraph { text: Vec<Run> },
    List { boxes: bool, points: Vec<Item> },
    Table(Grid),
    Chart { picture: Picture, title: Vec<Run>, about: Vec<Run>, label: String, table: Option<Grid> },
    Hint { text: Vec<Run> },
    Large { text: Vec<Run> },
    Room { lines: usize },
    Lines { text: String },
}

/// Letters of one kind.
#[derive(Debug, Serialize)]
struct Run {
    text: String,
    tone: &'static str,
    code: bool,
    /// No line ends in it.
    whole: bool,
}

#[derive(Debug, Serialize)]
struct Item {
    text: Vec<Run>,
    place: Option<String>,
}

#[derive(Debug, Serialize)]
struct Grid {
    columns: Vec<Head>,
    headed: bool,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Head {
    #[serde(flatten)]
    content: Content,
    align: &'static str,
    names: bool,
}

#[derive(Debug, Serialize)]
struct Row {
    cells: Vec<Content>,
    breaks: bool,
}

/// What stands in a cell.
#[derive(Debug, Default, Serialize)]
struct Content {
    text: Vec<Run>,
    picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
struct Picture {
    svg: String,
    width: f64,
    about: String,
}

impl Sheet {
    pub(super) fn new(document: &Document, around: &Around, attached: bool) -> Self {
        let opened = Opened::of(&document.blocks);
        let title = opened.title.unwrap_or(&around.untitled);
        let letterhead = around.letterhead.as_deref();
        let mut colors = colors();
        colors.extend(letterhead.and_then(|letterhead| Some(("accent", letterhead.accent.as_deref()?))));
        let mut writer = Writer {
            around,
            glyphs: Glyphs::new(),
            style: colors.iter().fold(PICTURES.replace("currentColor", "var(--ink)"), |style, (name, color)| {
                style.replace(&format!("var(--{name})"), color)
            }),
            under: 1,
            opening: true,
            charts: 0,
        };
        let aside = writer.text(opened.as_of);
        let first = Part::Heading { level: 1, text: writer.text(title), aside, breaks: false };
        let blocks = std::iter::once(first).chain(opened.body.iter().map(|block| writer.block(block))).collect();
        let letters = |text: &str, most| cut(&writer.glyphs.shown(&plain(text)), most);
        Sheet {
            lang: around.lang.code(),
            title: letters(title, PROPERTY),
            running: letters(title, RUNNING),
            foot: around.foot.clone(),
            number: around.number.clone(),
            landscape: document.blocks.iter().any(|block| matches!(block, Block::Large(_))),
            sender: letterhead.iter().flat_map(|letterhead| &letterhead.sender).map(|line| writer.text(line)).collect(),
            logo: letterhead.and_then(|letterhead| letterhead.logo.as_ref()).map(|logo| Sign {
                name: logo_file(logo.kind),
                about: cut(&writer.glyphs.shown(&plain(&logo.alt)), DESCRIPTION),
            }),
            imprint: letterhead.and_then(|own| own.footer.as_deref()).map_or_else(Vec::new, |foot| writer.text(foot)),
            attachment: attached.then(|| Attachment { name: RESULT, about: around.attachment.clone() }),
            colors: colors.into_iter().map(|(name, color)| (name, color.to_owned())).collect(),
            blocks,
        }
    }
}

/// The colours by their names: the first list of each style sheet.
fn colors<'a>() -> BTreeMap<&'static str, &'a str> {
    let list = |sheet: &'static str| sheet.split_once(":root {").and_then(|(_, behind)| behind.split_once('}'));
    let lists = COLORS.into_iter().filter_map(list).flat_map(|(list, _)| list.lines());
    lists.filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": ")).collect()
}

/// The beginning of a text.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most).collect();
    format!("{}…", kept.trim_end())
}

/// Writes blocks from top to bottom.
struct Writer<'a> {
    around: &'a Around,
    glyphs: Glyphs,
    /// How pictures are painted.
    style: String,
    /// The level of the heading everything here stands under.
    under: u8,
    /// Whether no heading has come yet: here stands the answer.
    opening: bool,
    /// So many charts have been drawn.
    charts: usize,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) -> Part {
        match block {
            Block::Title(title, as_of) => {
                (self.under, self.opening) = (2, true);
                Part::Heading { level: 2, text: self.text(title), aside: self.text(as_of), breaks: true }
            }
            Block::Heading(heading) => {
                self.opening = false;
                Part::Heading { level: self.under + 1, text: self.text(heading), aside: Vec::new(), breaks: false }
            }
            Block::Paragraph(spans) => self.paragraph(spans),
            Block::List(points) => self.list(points),
            Block::Table(table) => Part::Table(self.table(table)),
            Block::Chart(chart) => self.chart(chart),
            Block::Hint(text) => Part::Hint { text: self.text(text) },
            Block::Large(text) => Part::Large { text: self.text(text) },
            Block::Room(lines) => Part::Room { lines: *lines },
            Block::Lines(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| self.glyphs.shown(&visible(line))).collect();
                Part::Lines { text: lines.join("\n") }
            }
        }
    }

    fn paragraph(&mut self, spans: &[Span]) -> Part {
        match spans {
            [first, rest @ ..] if is_answer(spans) && std::mem::take(&mut self.opening) => {
                let mut text = self.spans(rest);
                if let Some(first) = text.first_mut() {
                    first.text = first.text.trim_start().to_owned();
                }
                Part::Answer { lead: self.text(first.text.trim()), text }
            }
            _ => Part::Paragraph { text: self.spans(spans) },
        }
    }

    /// Points; a box to tick is their mark.
    fn list(&self, points: &[Point]) -> Part {
        let boxes = has_boxes(points);
        let item = |point: &Point| {
            let mut text = self.spans(&point.text);
            if boxes && let Some(first) = text.first_mut() {
                first.text = first.text.trim_start_matches('□').trim_start().to_owned();
            }
            Item { text, place: point.place.as_deref().map(|place| self.letters(place)) }
        };
        Part::List { boxes, points: points.iter().map(item).collect() }
    }

    fn table(&self, table: &Table) -> Grid {
        let naming = naming_column(table);
        let columns: Vec<Head> = table
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| Head {
                content: self.header(table, at, column),
                align: match column.align {
                    Align::Left => "left",
                    Align::Center => "center",
                    Align::Right => "right",
                },
                names: naming == Some(at),
            })
            .collect();
        let is_empty = |head: &Head| head.content.text.is_empty() && head.content.picture.is_none();
        let rows = table.rows.iter().map(|row| Row {
            cells: row.iter().map(|cell| self.cell(cell)).collect(),
            breaks: row.iter().any(|cell| matches!(cell, Cell::Text(span) if span.text.len() > TALL)),
        });
        Grid { headed: !columns.iter().all(is_empty), rows: rows.collect(), columns }
    }

    fn header(&self, table: &Table, at: usize, column: &Column) -> Content {
        let is_course = |row: &Vec<Cell>| matches!(row.get(at), Some(Cell::Spark(_)));
        let ends = scale(table, at).filter(|_| column.header.is_empty() && !table.rows.iter().any(is_course));
        match ends {
            Some(ends) => {
                let about = format!("{}–{}", ends.0, ends.1);
                Content { text: Vec::new(), picture: Some(self.picture(cell::numbered(ends), &about, 0.6)) }
            }
            None => Content { text: self.text(&column.header), picture: None },
        }
    }

    fn cell(&self, cell: &Cell) -> Content {
        match cell {
            Cell::Text(span) => Content { text: self.spans(std::slice::from_ref(span)), picture: None },
            drawing => {
                let said = numbers(drawing, self.around.lang).unwrap_or_default();
                let drawn = cell::picture(drawing, self.around.lang);
                Content { text: Vec::new(), picture: Some(self.picture(drawn, &said, 0.6)) }
            }
        }
    }

    fn chart(&mut self, chart: &Chart) -> Part {
        self.charts += 1;
        let about = format!("{}. {}", plain(&chart.title), plain(&chart.description));
        Part::Chart {
            picture: self.picture(chart::picture(chart, self.charts), &about, 0.85),
            title: self.text(&chart.title),
            about: self.text(&chart.description),
            label: self.around.numbers.clone(),
            table: (!chart.repeats).then(|| self.table(&chart_table::table(chart))),
        }
    }

    /// A picture of a page as a file of its own, at a scale.
    fn picture(&self, drawn: Markup, about: &str, scale: f64) -> Picture {
        let svg = self.glyphs.shown(&drawn.into_string());
        let width = svg.split_once("viewBox=\"0 0 ").and_then(|(_, behind)| behind.split(' ').next()?.parse().ok());
        let svg = svg.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1);
        let svg = svg.replacen('>', &format!("><style>{}</style>", self.style), 1);
        Picture { svg, width: width.unwrap_or(100.0) * scale, about: cut(&self.glyphs.shown(about), DESCRIPTION) }
    }

    fn text(&self, text: &str) -> Vec<Run> {
        self.runs(text, Tone::Plain)
    }

    fn spans(&self, spans: &[Span]) -> Vec<Run> {
        spans.iter().flat_map(|span| self.runs(&span.text, span.tone)).collect()
    }

    /// A text that is no prose, and may be broken wherever it is too long.
    fn letters(&self, text: &str) -> String {
        self.glyphs.shown(&plain(text)).split(' ').map(breakable).collect::<Vec<_>>().join(" ")
    }

    fn runs(&self, text: &str, tone: Tone) -> Vec<Run> {
        let text = self.glyphs.shown(&plain(text));
        let mut runs = Vec::new();
        for (piece, code) in with_code(&text) {
            let mut plain = String::new();
            let run = |text: String, whole| Run { text, tone: self::tone(tone), code, whole };
            for (at, word) in piece.split(' ').enumerate() {
                if at > 0 {
                    plain.push(' ');
                }
                if is_whole(word) && !code {
                    runs.push(run(std::mem::take(&mut plain), false));
                    runs.push(run(word.to_owned(), true));
                } else {
                    plain.push_str(&breakable(word));
                }
            }
            runs.push(run(plain, false));
        }
        runs.retain(|run| !run.text.is_empty());
        runs
    }
}

/// A long word can be broken anywhere: between any two of its letters stands a place to do so. Words of letters alone
/// have syllables, up to a length no word has.
fn breakable(word: &str) -> String {
    const NO_WORD: usize = 60;
    let has_syllables = word.chars().all(char::is_alphabetic) && word.chars().count() < NO_WORD;
    if !is_long(word) || has_syllables {
        return word.to_owned();
    }
    word.chars().flat_map(|letter| [letter, '\u{200b}']).collect()
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

#[cfg(test)]
mod tests {
    use super::{breakable, colors, cut};

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        assert_eq!(colors().get("accent"), Some(&"#0b5876"));
        assert_eq!(colors().get("paper"), Some(&"#fff"));
        assert_eq!(colors().get("bad"), Some(&"#a11f1a"));
    }

    #[test]
    fn only_what_is_no_word_is_broken_anywhere() {
        let law = "Verwaltungsdigitalisierungsgesetz";
        assert_eq!(breakable(law), law);
        assert_eq!(breakable(&"/a".repeat(15)).matches('\u{200b}').count(), 30);
        assert_eq!(breakable(&"a".repeat(100)).matches('\u{200b}').count(), 100);
        assert_eq!(cut("zwei Wörter", 5), "zwei…");
    }
}
