//! A document as one HTML file that anybody can open, read with any aid, print, and pass on.
//!
//! There is no script in it and nothing it would load: the style sheet stands in the file, and its content security
//! policy forbids everything else. Every text is escaped by the macro that writes the tags.

pub(super) mod cell;
pub(super) mod chart;
pub(super) mod letterhead;
mod text;

use std::collections::HashMap;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::chart_table;
use super::page::{Opened, has_boxes, is_answer, plain};
use super::visible::visible;
use crate::model::chart::Chart;
use crate::model::document::{Block, Document, Point, Span, Table};
use crate::model::lang::Lang;
use crate::model::letterhead::Letterhead;

/// How pages look, on screens and on paper.
const STYLE: &str = concat!(include_str!("../palette.css"), include_str!("pictures.css"), include_str!("style.css"));

/// What a page says around its document, in the reader's language.
#[derive(Debug, Clone)]
pub struct Around {
    /// The language.
    pub lang: Lang,
    /// What a page without a title is called.
    pub untitled: String,
    /// The link past the head of the page.
    pub skip: String,
    /// What opens the numbers of a chart.
    pub numbers: String,
    /// Where the page comes from, at its end.
    pub made_by: String,
    /// Whose page it is.
    pub letterhead: Option<Arc<Letterhead>>,
}

/// The document as an HTML file.
pub fn document(document: &Document, around: &Around) -> String {
    let page = Opened::of(&document.blocks);
    let title = page.title.unwrap_or(&around.untitled);
    let letterhead = around.letterhead.as_deref();
    let style = letterhead::style(STYLE, letterhead);
    let mut writer = Writer { around, under: 1, name: title, names: HashMap::new(), opening: true, charts: 0 };
    let markup = html! {
        (DOCTYPE)
        html lang=(around.lang.code()) {
            head {
                meta http-equiv="Content-Security-Policy" content=(policy(&style));
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (plain(title)) }
                style { (PreEscaped(&style)) }
            }
            body {
                a.skip href="#content" { (around.skip) }
                header {
                    (letterhead::sender(letterhead))
                    h1 { (text::text(title)) }
                    @if !page.as_of.is_empty() { p { (text::text(page.as_of)) } }
                }
                main #content tabindex="-1" { (writer.sections(page.body)) }
                footer {
                    (letterhead::foot(letterhead))
                    p { (around.made_by) }
                }
            }
        }
    };
    let mut out = markup.into_string();
    out.push('\n');
    out
}

/// Nothing is loaded, sent or run; only this very style sheet applies.
fn policy(style: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'")
}

/// Writes a page from top to bottom.
struct Writer<'a> {
    around: &'a Around,
    /// The level of the heading everything here stands under.
    under: u8,
    /// The heading above.
    name: &'a str,
    /// How often a table was called so.
    names: HashMap<&'a str, usize>,
    /// Whether no heading has come yet: here stands the answer.
    opening: bool,
    /// So many charts have been drawn.
    charts: usize,
}

impl<'a> Writer<'a> {
    /// What stands under each heading. Levels follow each other without a gap.
    fn sections(&mut self, blocks: &'a [Block]) -> Markup {
        let begins = |block: &Block| matches!(block, Block::Heading(_) | Block::Title(..));
        let mut rest = blocks;
        let mut sections = Vec::new();
        while let Some(first) = rest.first() {
            let behind = rest.iter().skip(1).position(begins).map_or(rest.len(), |at| at + 1);
            let (section, next) = rest.split_at(behind);
            sections.push(self.section(first, section));
            rest = next;
        }
        html! { @for section in &sections { (section) } }
    }

    fn section(&mut self, first: &'a Block, blocks: &'a [Block]) -> Markup {
        match first {
            Block::Title(title, as_of) => {
                (self.under, self.name, self.opening) = (2, title, true);
                html! {
                    section.part {
                        h2 { (text::text(title)) }
                        @if !as_of.is_empty() { p.quiet { (text::text(as_of)) } }
                        (self.blocks(blocks))
                    }
                }
            }
            Block::Heading(heading) => {
                (self.name, self.opening) = (heading, false);
                html! {
                    section {
                        @if self.under == 1 { h2 { (text::text(heading)) } } @else { h3 { (text::text(heading)) } }
                        (self.blocks(blocks))
                    }
                }
            }
            _ => html! { div.lead { (self.blocks(blocks)) } },
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) -> Markup {
        let blocks: Vec<Markup> = blocks.iter().map(|block| self.block(block)).collect();
        html! { @for block in &blocks { (block) } }
    }

    fn block(&mut self, block: &'a Block) -> Markup {
        match block {
            // They begin a section and are written there.
            Block::Title(..) | Block::Heading(_) => html! {},
            Block::Paragraph(spans) => self.paragraph(spans),
            Block::List(points) => list(points),
            Block::Table(table) => self.table(table, self.name),
            Block::Chart(chart) => self.chart(chart),
            Block::Hint(hint) => html! { p.hint { (text::text(hint)) } },
            Block::Large(sentence) => html! { p.large { (text::text(sentence)) } },
            Block::Room(lines) => html! { div.room aria-hidden="true" { @for _ in 0..*lines { div {} } } },
            Block::Lines(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| visible(line).into_owned()).collect();
                html! { pre { code { (lines.join("\n")) } } }
            }
        }
    }

    /// A paragraph. The first that begins with a strong sentence, before any heading, is the answer.
    fn paragraph(&mut self, spans: &[Span]) -> Markup {
        let is_answer = is_answer(spans) && std::mem::take(&mut self.opening);
        let text = text::spans(spans);
        if is_answer {
            html! { p.answer { (text) } }
        } else {
            html! { p { (text) } }
        }
    }

    /// A table is called as what it stands under; a second one there bears a number.
    fn table(&mut self, table: &Table, name: &'a str) -> Markup {
        let count = self.names.entry(name).and_modify(|count| *count += 1).or_insert(1);
        let name = if *count == 1 { name.to_owned() } else { format!("{name} ({count})") };
        cell::table(table, &name, self.around.lang)
    }

    fn chart(&mut self, chart: &'a Chart) -> Markup {
        self.charts += 1;
        html! {
            figure {
                figcaption { strong { (text::text(&chart.title)) } " " (text::text(&chart.description)) }
                (chart::picture(chart, self.charts))
                @if !chart.repeats {
                    details { summary { (self.around.numbers) } (self.table(&chart_table::table(chart), &chart.title)) }
                }
            }
        }
    }
}

/// Points with bullets; those that begin with a box to tick have that instead.
fn list(points: &[Point]) -> Markup {
    let boxes = has_boxes(points);
    let points = html! { @for point in points { li { (self::point(point)) } } };
    if boxes {
        html! { ul.boxes { (points) } }
    } else {
        html! { ul { (points) } }
    }
}

fn point(point: &Point) -> Markup {
    html! {
        (text::spans(&point.text))
        @if let Some(place) = &point.place { " " span.place { (text::text(place)) } }
    }
}

#[cfg(test)]
mod tests {
    use super::{Around, document};
    use crate::model::document::{Block, Document, Point, Span};
    use crate::model::lang::Lang;

    /// What stands in `main`.
    fn of(blocks: Vec<Block>) -> String {
        let around = Around {
            lang: Lang::De,
            untitled: "Ergebnis".into(),
            skip: "Zum Inhalt".into(),
            numbers: "Zahlen".into(),
            made_by: "lotse".into(),
            letterhead: None,
        };
        document(&Document { blocks }, &around)
    }

    #[test]
    fn levels_of_headings_follow_each_other() {
        let heading = |text: &str| Block::Heading(text.into());
        let title = |text: &str| Block::Title(text.into(), String::new());
        let one = of(vec![title("Karte"), heading("Anlass"), heading("Lohn")]);
        assert!(one.contains("<h1>Karte</h1>") && one.contains("<h2>Anlass</h2>") && !one.contains("<h3>"), "{one}");
        let many = of(vec![title("A"), heading("Lohn"), title("B"), heading("Plan")]);
        for level in ["<h1>A</h1>", "<h2>Lohn</h2>", "<h2>B</h2>", "<h3>Plan</h3>"] {
            assert!(many.contains(level), "{many}");
        }
        let none = of(vec![heading("Ziel"), heading("Fragen")]);
        assert!(none.contains("<title>Ziel</title>") && none.contains("<h2>Fragen</h2>"), "{none}");
    }

    #[test]
    fn the_first_strong_sentence_is_the_answer_and_texts_stand_for_themselves() {
        let strong = |text: &str| Block::Paragraph(vec![Span::strong(text)]);
        let place = Point { text: vec![Span::plain("<b>&amp;\u{202e}")], place: Some("a.toml:3".into()) };
        let page = of(vec![strong("Es fehlt <nichts>."), strong("44 %"), Block::List(vec![place])]);
        assert!(page.contains("<p class=\"answer\"><strong>Es fehlt &lt;nichts&gt;.</strong></p>"), "{page}");
        assert!(page.contains("<p><strong>44\u{a0}%</strong></p>"), "{page}");
        assert!(page.contains("&lt;b&gt;&amp;amp;\\u{202e} <span class=\"place\">a.toml:3</span>"), "{page}");
    }
}
