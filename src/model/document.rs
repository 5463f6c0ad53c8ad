//! The one document model: what every command has to say, before it is text, bytes or a page.
//!
//! It knows meaning (a title, a strong word, a value between two ends), never how that looks.

use super::chart::Chart;

/// A document: blocks from top to bottom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// The blocks.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Adds a block.
    pub fn push(&mut self, block: Block) -> &mut Self {
        self.blocks.push(block);
        self
    }

    /// Adds a paragraph of plain text.
    pub fn text(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Paragraph(vec![Span::plain(text)]))
    }

    /// Adds how to go on with the program.
    pub fn hint(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Hint(text.into()))
    }

    /// Adds a heading.
    pub fn heading(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Heading(text.into()))
    }
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// What it is about, and to the right what it is as of.
    Title(String, String),
    /// A heading.
    Heading(String),
    /// Running text.
    Paragraph(Vec<Span>),
    /// Points, one below the other.
    List(Vec<Point>),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
    /// A sentence to be read from across a room.
    Large(String),
    /// So many lines to write on by hand.
    Room(usize),
    /// Lines to copy into a file, as they stand.
    Lines(Vec<String>),
    /// How to go on with the program: a command, for whoever runs it.
    Hint(String),
}

/// A point of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// What it says.
    pub text: Vec<Span>,
    /// Where to look, set apart at its end.
    pub place: Option<String>,
}

impl Point {
    /// A point of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Point { text: vec![Span::plain(text)], place: None }
    }
}

/// A piece of text in one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

impl Span {
    /// A piece in a given tone.
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Span { text: text.into(), tone }
    }

    /// A plain piece.
    pub fn plain(text: impl Into<String>) -> Self {
        Span::new(text, Tone::Plain)
    }

    /// A strong piece.
    pub fn strong(text: impl Into<String>) -> Self {
        Span::new(text, Tone::Strong)
    }
}

/// How a piece of text is meant. The words say the same without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it is.
    Plain,
    /// What matters.
    Strong,
    /// In order.
    Good,
    /// Needs care.
    Caution,
    /// Needs something done.
    Bad,
    /// Beside the point.
    Quiet,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with one cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading; empty for none. A column of drawings is headed by its scale.
    pub header: String,
    /// How its cells stand.
    pub align: Align,
    /// When there is no room, the columns with the highest number go first; 0 never goes.
    pub expendable: u8,
    /// Whether its cells say what their rows are about; where no column is marked, the first text of a row does.
    pub names_row: bool,
}

impl Column {
    /// A column of text that is never left out.
    pub fn new(header: impl Into<String>) -> Self {
        Column { header: header.into(), align: Align::Left, expendable: 0, names_row: false }
    }

    /// The same column, set to the right.
    #[must_use]
    pub fn right(self) -> Self {
        Column { align: Align::Right, ..self }
    }

    /// The same column, centred.
    #[must_use]
    pub fn center(self) -> Self {
        Column { align: Align::Center, ..self }
    }

    /// The same column, left out in this order when there is no room.
    #[must_use]
    pub fn expendable(self, order: u8) -> Self {
        Column { expendable: order, ..self }
    }

    /// The same column, saying what its rows are about.
    #[must_use]
    pub fn naming(self) -> Self {
        Column { names_row: true, ..self }
    }
}

/// How the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text.
    Text(Span),
    /// A value between two ends, drawn.
    Gauge(Gauge),
    /// How often each value of a scale was given, drawn.
    Histogram(Histogram),
    /// Values one after the other, drawn.
    Spark(Spark),
}

impl Cell {
    /// A cell of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Cell::Text(Span::plain(text))
    }
}

/// A value on a scale with its interval, to be drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gauge {
    /// The ends of the scale.
    pub ends: (u8, u8),
    /// The value, between the ends.
    pub value: Option<f64>,
    /// The interval around it, between the ends.
    pub interval: Option<(f64, f64)>,
    /// Below the first it is bad, from the second on it is good.
    pub limits: Option<(f64, f64)>,
}

/// How often each value of a scale was given, to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Histogram {
    /// The ends of the scale.
    pub ends: (u8, u8),
    /// The counts, from the lowest value to the highest.
    pub counts: Vec<usize>,
}

/// Values on a scale one after the other, to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Spark {
    /// The ends of the scale.
    pub ends: (u8, u8),
    /// The values, oldest first; `None` where there is none to show.
    pub values: Vec<Option<f64>>,
}
