//! Markdown says what the document says, read by another program: no text is taken for a mark, and no mark for a text.

use lotse::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use lotse::model::lang::Lang;
use lotse::render::markdown;
use proptest::prelude::*;
use proptest::test_runner::Config;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::support::lotse;

/// A piece of a document: what it is, and what it says.
type Piece = (&'static str, String);

/// Texts made of what Markdown looks for.
fn text() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        "[a-zäß]{1,6}",
        "[*_`~#|<>\\\\&$!+=:.@()\\[\\]{}-]{1,4}",
        Just(" ".to_owned()),
        Just("\n".to_owned()),
        Just("  ".to_owned()),
        Just("1. ".to_owned()),
        Just("12) ".to_owned()),
        Just("&amp;".to_owned()),
        Just("&#35;".to_owned()),
        Just("<b>".to_owned()),
        Just("<!-- ".to_owned()),
        Just("https://example.org/a_b".to_owned()),
        Just("www.example.org".to_owned()),
        Just("[x](y)".to_owned()),
        Just("![x](y)".to_owned()),
        Just("[^1]".to_owned()),
        Just("[ ] ".to_owned()),
        Just("---".to_owned()),
        Just("$$x$$".to_owned()),
        Just("»gut«".to_owned()),
        Just("\u{1b}[1m".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("\u{a0}".to_owned()),
    ];
    proptest::collection::vec(bit, 0..8).prop_map(|bits| bits.concat())
}

fn span() -> impl Strategy<Value = Span> {
    let tone = prop_oneof![Just(Tone::Plain), Just(Tone::Strong), Just(Tone::Bad), Just(Tone::Quiet)];
    (text(), tone).prop_map(|(text, tone)| Span::new(text, tone))
}

fn block() -> impl Strategy<Value = Block> {
    let spans = || proptest::collection::vec(span(), 0..4);
    let point = (spans(), proptest::option::of(text())).prop_map(|(text, place)| Point { text, place });
    let table = (1..4_usize, 0..3_usize).prop_flat_map(|(columns, rows)| {
        let cell = span().prop_map(Cell::Text);
        let row = proptest::collection::vec(cell, columns);
        let header = proptest::collection::vec(text().prop_map(Column::new), columns);
        (header, proptest::collection::vec(row, rows)).prop_map(|(columns, rows)| Block::Table(Table { columns, rows }))
    });
    prop_oneof![
        (text(), text()).prop_map(|(left, right)| Block::Title(left, right)),
        text().prop_map(Block::Heading),
        spans().prop_map(Block::Paragraph),
        proptest::collection::vec(point, 1..3).prop_map(Block::List),
        table,
        (0..3_usize).prop_map(Block::Room),
    ]
}

/// One blank where there is any number of them; what cannot be seen as it is written out.
fn folded(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|c| if c == '\u{1b}' || c == '\u{202e}' { c.escape_unicode().to_string() } else { c.to_string() })
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a document says, piece by piece.
fn said(document: &Document) -> Vec<Piece> {
    let spans = |spans: &[Span]| folded(&spans.iter().map(|span| span.text.as_str()).collect::<String>());
    let mut pieces = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Title(left, right) => pieces.extend([("title", folded(left)), ("text", folded(right))]),
            Block::Heading(text) => pieces.push(("heading", folded(text))),
            Block::Paragraph(text) => pieces.push(("text", spans(text))),
            Block::Hint(text) => pieces.push(("text", folded(text))),
            Block::List(points) => pieces.extend(points.iter().map(|point| {
                let place = point.place.as_ref().map(|place| format!(" ({})", folded(place)));
                ("point", format!("{}{}", spans(&point.text), place.unwrap_or_default()).trim().to_owned())
            })),
            Block::Lines(_) => panic!("lines to copy have a test of their own"),
            Block::Chart(_) | Block::Large(_) => panic!("charts and large type have a test of their own"),
            Block::Room(lines) => pieces.extend(vec![("line", String::new()); *lines]),
            Block::Table(table) => {
                pieces.extend(table.columns.iter().map(|column| ("head", folded(&column.header))));
                let cells = table.rows.iter().flatten().map(|cell| match cell {
                    Cell::Text(span) => ("cell", folded(&span.text)),
                    _ => panic!("drawings have a test of their own"),
                });
                pieces.extend(cells);
            }
        }
    }
    pieces.retain(|(kind, text)| *kind != "text" || !text.is_empty());
    pieces
}

/// What Markdown says, read with everything the platforms add to it, and what of it is strong.
fn read(text: &str) -> (Vec<Piece>, Vec<String>) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    let (mut pieces, mut strong): (Vec<Piece>, Vec<String>) = (Vec::new(), Vec::new());
    let (mut in_head, mut in_item, mut in_strong) = (false, false, false);
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => pieces.push(("title", String::new())),
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => pieces.push(("heading", String::new())),
            Event::Start(Tag::Paragraph) if !in_item => pieces.push(("text", String::new())),
            Event::Start(Tag::Item) => {
                in_item = true;
                pieces.push(("point", String::new()));
            }
            Event::End(TagEnd::Item) => in_item = false,
            Event::Start(Tag::TableHead) => in_head = true,
            Event::End(TagEnd::TableHead) => in_head = false,
            Event::Start(Tag::TableCell) => pieces.push((if in_head { "head" } else { "cell" }, String::new())),
            Event::Start(Tag::Strong) => {
                in_strong = true;
                strong.push(String::new());
            }
            Event::End(TagEnd::Strong) => in_strong = false,
            Event::Rule => pieces.push(("line", String::new())),
            Event::Text(text) => {
                pieces.last_mut().expect("text stands in a block").1.push_str(&text);
                if in_strong {
                    strong.last_mut().expect("it began").push_str(&text);
                }
            }
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Table(_) | Tag::TableRow) | Event::End(_) => {}
            other => panic!("{other:?} in\n{text}"),
        }
    }
    (pieces, strong)
}

proptest! {
    #![proptest_config(Config { cases: 5_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn what_is_written_is_what_is_read(blocks in proptest::collection::vec(block(), 0..6)) {
        let document = Document { blocks };
        let text = markdown::document(&document, Lang::De);
        let (pieces, _) = read(&text);
        prop_assert_eq!(pieces, said(&document), "\n{}", text);
    }

    #[test]
    fn only_what_is_strong_is_read_as_strong(spans in proptest::collection::vec(span(), 0..5)) {
        let strong_ones = spans.iter().filter(|span| matches!(span.tone, Tone::Strong | Tone::Bad));
        let strong: String = strong_ones.map(|span| folded(&span.text)).collect::<String>().replace(' ', "");
        let text = markdown::document(&Document { blocks: vec![Block::Paragraph(spans)] }, Lang::De);
        for read in read(&text).1 {
            prop_assert!(strong.contains(&read.replace(' ', "")), "{read:?} is not strong in\n{text}");
        }
    }
}

#[test]
fn a_whole_report_reads_as_headings_points_and_a_table() {
    for lang in ["de", "en"] {
        let args = format!("plan examples/competence/profile.toml --today 2024-05-15 --lang {lang} --format markdown");
        let (pieces, strong) = read(&lotse(&args).run().ends_with(0).stdout);
        let of_kind = |kind: &str| pieces.iter().filter(|(found, _)| *found == kind).count();
        assert_eq!(
            (of_kind("title"), of_kind("heading"), of_kind("head"), of_kind("cell")),
            (1, 6, 6, 24),
            "{pieces:#?}"
        );
        assert!(of_kind("point") >= 9 && strong.len() >= 11, "{pieces:#?}");
        assert!(pieces.contains(&("cell", "change_management".to_owned())), "{pieces:#?}");
    }
}

#[test]
fn lines_to_copy_stand_as_code() {
    let mut document = Document::default();
    document.push(Block::Lines(vec!["[[need]]".to_owned(), "what = \"*x*\"".to_owned()]));
    let markdown = lotse::render::markdown::document(&document, lotse::model::lang::Lang::En);
    let events: Vec<Event<'_>> = Parser::new(&markdown).collect();
    assert!(matches!(events.first(), Some(Event::Start(Tag::CodeBlock(_)))), "{events:?}");
    let text: String =
        events.iter().filter_map(|event| if let Event::Text(text) = event { Some(&**text) } else { None }).collect();
    assert_eq!(text, "[[need]]\nwhat = \"*x*\"\n");
}
