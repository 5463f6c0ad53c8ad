//! The one writer: results to standard output or a file, everything else to standard error.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use anstream::{AutoStream, ColorChoice};
use anyhow::Result;
use jiff::civil::Date;

use super::args::{Color, DocumentFormat};
use super::failure::Failure;
use super::pdf;
use super::store::{Draft, Held, Kind};
use crate::locales::Words;
use crate::model::document::Document;
use crate::model::letterhead::Letterhead;
use crate::render::html::{self, Around};
use crate::render::{Style, markdown, terminal};

/// Columns where nothing else is known.
const WIDTH: usize = 80;

/// Where a result goes. A file is held until it is written.
#[derive(Debug)]
pub(super) enum Sink {
    /// Standard output.
    Screen,
    /// A file.
    File(Held),
}

/// A result that is written while it comes about.
#[derive(Debug)]
pub(super) enum Flow {
    /// Nobody listens, or nobody any more.
    Nowhere,
    /// To standard output.
    Screen(io::BufWriter<io::Stdout>),
    /// Beside a file, until it is whole.
    File(Held, Draft),
    /// For another result that takes it along.
    Memory(String),
}

impl Flow {
    /// Writes on. A reader that has seen enough is no error; a full disk is.
    pub(super) fn write(&mut self, text: &str) -> Result<()> {
        let written = match self {
            Flow::Nowhere => Ok(()),
            Flow::Memory(memory) => {
                memory.push_str(text);
                Ok(())
            }
            Flow::Screen(screen) => screen.write_all(text.as_bytes()),
            Flow::File(held, draft) => {
                return draft.write_all(text.as_bytes()).map_err(|reason| held.unwritten(reason));
            }
        };
        self.seen(written)
    }

    /// Ends it; only now a file is in its place.
    pub(super) fn end(mut self) -> Result<()> {
        match self {
            Flow::File(held, draft) => held.commit(draft),
            Flow::Screen(ref mut screen) => {
                let flushed = screen.flush();
                self.seen(flushed)
            }
            Flow::Nowhere | Flow::Memory(_) => Ok(()),
        }
    }

    fn seen(&mut self, written: io::Result<()>) -> Result<()> {
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                *self = Flow::Nowhere;
                Ok(())
            }
            Err(error) => Err(Failure::io("write-output", Path::new("-"), error).into()),
            Ok(()) => Ok(()),
        }
    }
}

/// A document as it is wanted.
pub(super) enum Drawn {
    /// For the eyes and other programs.
    Text(String),
    /// For one kind of program.
    Bytes(Vec<u8>),
}

/// The result of a command for machines, made when it is needed.
pub(super) type ForMachines<'a> = Option<&'a dyn Fn() -> String>;

/// Where and how the program speaks.
#[derive(Debug, Clone)]
pub(super) struct Output {
    color: Color,
    plain: bool,
    quiet: bool,
    kind: Kind,
    today: Date,
    letterhead: Option<Arc<Letterhead>>,
}

impl Output {
    pub(super) fn new(color: Color, plain: bool, quiet: bool) -> Self {
        Output {
            color,
            plain: plain || std::env::var("TERM").is_ok_and(|term| term == "dumb"),
            quiet,
            kind: Kind::Report,
            today: Date::ZERO,
            letterhead: None,
        }
    }

    /// The same with the day pages are of.
    pub(super) fn on(self, today: Date) -> Output {
        Output { today, ..self }
    }

    /// Puts a letterhead on pages from here on.
    pub(super) fn put_on(&mut self, letterhead: Letterhead) {
        self.letterhead = Some(Arc::new(letterhead));
    }

    /// Whose the pages are.
    pub(super) fn letterhead(&self) -> Option<&Letterhead> {
        self.letterhead.as_deref()
    }

    /// The same for results about people: a file of them is for the owner's eyes.
    pub(super) fn about_people(&self) -> Output {
        Output { kind: Kind::Answers, ..self.clone() }
    }

    /// Whether to draw without lines and symbols, and to ask line by line.
    pub(super) fn is_plain(&self) -> bool {
        self.plain
    }

    /// Whether nothing but errors is wanted.
    pub(super) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Prints a document as the result, or writes it to a file.
    pub(super) fn document(&self, document: &Document, file: Option<&Path>) -> Result<()> {
        self.result(&self.text(document, file.is_none()), file)
    }

    /// A document as text; only on the screen with colours.
    fn text(&self, document: &Document, on_screen: bool) -> String {
        let style = self.style();
        terminal::document(document, &Style { color: style.color && on_screen, ..style })
    }

    /// Draws a document as it is wanted. A PDF carries the result for machines along.
    pub(super) fn drawn(
        &self,
        document: &Document,
        format: DocumentFormat,
        words: &Words,
        on_screen: bool,
        result: ForMachines<'_>,
    ) -> Result<Drawn> {
        Ok(match format {
            DocumentFormat::Text => Drawn::Text(self.text(document, on_screen)),
            DocumentFormat::Markdown => Drawn::Text(markdown::document(document, words.lang())),
            DocumentFormat::Html => Drawn::Text(html::document(document, &self.around(words))),
            DocumentFormat::Pdf => {
                Drawn::Bytes(pdf::drawn(document, words, (self.today, self.letterhead.as_ref()), result)?)
            }
        })
    }

    /// Draws a document as it is wanted, and prints it or writes it to a file.
    pub(super) fn publish(
        &self,
        document: &Document,
        format: DocumentFormat,
        words: &Words,
        file: Option<&Path>,
    ) -> Result<()> {
        self.publish_with(document, format, words, file, None)
    }

    /// The same, for a command that has a result for machines.
    pub(super) fn publish_with(
        &self,
        document: &Document,
        format: DocumentFormat,
        words: &Words,
        file: Option<&Path>,
        result: ForMachines<'_>,
    ) -> Result<()> {
        pdf::check(Some(format), file)?;
        let drawn = self.drawn(document, format, words, file.is_none(), result)?;
        self.deliver_drawn(&drawn, &self.sink(file)?)
    }

    /// Takes hold of where a result will go.
    pub(super) fn sink(&self, file: Option<&Path>) -> Result<Sink> {
        Ok(match file {
            Some(path) => Sink::File(Held::acquire(path, self.kind)?),
            None => Sink::Screen,
        })
    }

    /// Begins a result that is written while it comes about. It is for machines: nothing in it is coloured.
    pub(super) fn begin(&self, sink: Sink) -> Result<Flow> {
        Ok(match sink {
            Sink::File(held) => {
                let draft = held.begin()?;
                Flow::File(held, draft)
            }
            Sink::Screen if self.quiet => Flow::Nowhere,
            Sink::Screen => Flow::Screen(io::BufWriter::with_capacity(1 << 16, io::stdout())),
        })
    }

    /// Prints a result that is text already, or writes it to its file.
    pub(super) fn deliver(&self, text: &str, sink: &Sink) -> Result<()> {
        match sink {
            Sink::File(held) => held.replace(text.as_bytes()),
            Sink::Screen if self.quiet => Ok(()),
            Sink::Screen => write(AutoStream::new(io::stdout().lock(), self.choice(&io::stdout())), text.as_bytes()),
        }
    }

    /// Hands on a document as it was drawn.
    pub(super) fn deliver_drawn(&self, drawn: &Drawn, sink: &Sink) -> Result<()> {
        match drawn {
            Drawn::Text(text) => self.deliver(text, sink),
            Drawn::Bytes(bytes) => self.deliver_bytes(bytes, sink),
        }
    }

    /// Hands on a result that is no text, byte by byte.
    pub(super) fn deliver_bytes(&self, bytes: &[u8], sink: &Sink) -> Result<()> {
        match sink {
            Sink::File(held) => held.replace(bytes),
            Sink::Screen if self.quiet => Ok(()),
            Sink::Screen => write(io::stdout().lock(), bytes),
        }
    }

    /// Prints a result that is text already, or writes it to a file.
    pub(super) fn result(&self, text: &str, file: Option<&Path>) -> Result<()> {
        self.deliver(text, &self.sink(file)?)
    }

    /// Prints what is not the result: errors, notes, where something was saved.
    pub(super) fn error(&self, text: &str) -> Result<()> {
        write(AutoStream::new(io::stderr().lock(), self.choice(&io::stderr())), text.as_bytes())
    }

    /// Prints a note about what was done, unless quiet is wanted.
    pub(super) fn note(&self, document: &Document) -> Result<()> {
        if self.quiet { Ok(()) } else { self.error(&terminal::document(document, &self.error_style())) }
    }

    /// What an HTML page says around its document.
    fn around(&self, words: &Words) -> Around {
        Around {
            lang: words.lang(),
            untitled: words.say("page-untitled"),
            skip: words.say("page-skip"),
            numbers: words.say("page-numbers"),
            made_by: words.with("page-made-by", &[("version", env!("CARGO_PKG_VERSION").into())]),
            letterhead: self.letterhead.clone(),
        }
    }

    /// How results look.
    pub(super) fn style(&self) -> Style {
        let color = self.choice(&io::stdout()) != ColorChoice::Never;
        Style { width: width(), color, plain: self.plain }
    }

    /// How errors and notes look.
    pub(super) fn error_style(&self) -> Style {
        Style { color: self.choice(&io::stderr()) != ColorChoice::Never, ..self.style() }
    }

    fn choice(&self, stream: &impl anstream::stream::RawStream) -> ColorChoice {
        match self.color {
            Color::Auto => AutoStream::choice(stream),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }
}

/// The columns of the screen; a pipe has as many as `COLUMNS` says, or 80.
fn width() -> usize {
    let named = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let screen = || {
        let size = io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
        size.map(|(terminal_size::Width(width), _)| usize::from(width))
    };
    named.or_else(screen).filter(|width| *width >= 20).unwrap_or(WIDTH)
}

/// Writes all of it. A reader that has seen enough is no error; a full disk is.
fn write(mut stream: impl Write, bytes: &[u8]) -> Result<()> {
    match stream.write_all(bytes).and_then(|()| stream.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::io("write-output", Path::new("-"), error).into()),
        Ok(()) => Ok(()),
    }
}
