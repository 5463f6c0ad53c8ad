//! Where the reports of a run go, and in which format each: settled and held before the work starts.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;

use super::inputs::Input;
use crate::cli::Session;
use crate::cli::args::{Diagnose, RunFormat};
use crate::cli::failure::Failure;
use crate::cli::output::{Flow, Output, Sink};
use crate::cli::pdf;
use crate::model::exit::Exit;
use crate::model::run::Run;
use crate::render::stream::Stream;

/// A report that is wanted.
#[derive(Debug)]
pub(super) struct Wanted {
    /// Its format.
    pub(super) format: RunFormat,
    /// Where it goes.
    pub(super) sink: Sink,
}

/// All reports of a run, the one of `--format` first. Files are held from here on, so that what cannot be written is
/// known before the work starts.
pub(super) fn open(args: &Diagnose, inputs: &[Input], output: &Output) -> Result<Vec<Wanted>> {
    let more = args.report.iter().map(|typed| named(typed)).collect::<Result<Vec<_>>>()?;
    let mut known = BTreeSet::new();
    for path in args.output.iter().chain(more.iter().map(|(_, path)| path)) {
        if !known.insert(path) {
            return Err(Failure::new(Exit::Usage, "report-twice").path(path).into());
        }
        if inputs.iter().any(|input| is_same(input, path)) {
            return Err(Failure::new(Exit::Usage, "report-over-input").path(path).into());
        }
    }
    if args.output.is_none() && args.format.is_binary() && std::io::stdout().is_terminal() {
        return Err(Failure::new(Exit::Usage, "report-needs-file").into());
    }
    let first = (args.format, args.output.as_deref());
    let all = || std::iter::once(first).chain(more.iter().map(|(format, path)| (*format, Some(path.as_path()))));
    for (format, path) in all() {
        pdf::check(format.of_document(), path)?;
    }
    all().map(|(format, path)| Ok(Wanted { format, sink: output.sink(path)? })).collect()
}

/// A report that is written while the run goes on.
pub(super) struct Streamed {
    stream: Stream,
    /// Where it will go, until its first case is there.
    sink: Option<Sink>,
    flow: Option<Flow>,
    is_begun: bool,
    is_first: bool,
}

impl Streamed {
    /// Of the wanted reports those that can be, in the same order; the others are left. What a page takes along is
    /// remembered.
    pub(super) fn of(wanted: Vec<Wanted>) -> (Vec<Streamed>, Vec<Wanted>) {
        let mut streamed = Vec::new();
        let mut others = Vec::new();
        for Wanted { format, sink } in wanted {
            match format.of_stream() {
                Some(stream) => streamed.push(Streamed::new(stream, Some(sink), None)),
                None => others.push(Wanted { format, sink }),
            }
        }
        if others.iter().any(|wanted| wanted.format == RunFormat::Pdf) {
            streamed.push(Streamed::new(Stream::Json, None, Some(Flow::Memory(String::new()))));
        }
        (streamed, others)
    }

    fn new(stream: Stream, sink: Option<Sink>, flow: Option<Flow>) -> Self {
        Streamed { stream, sink, flow, is_begun: false, is_first: true }
    }

    pub(super) fn stream(&self) -> Stream {
        self.stream
    }

    /// The next case as it is spelled.
    pub(super) fn case(&mut self, spelled: &str, session: &Session) -> Result<()> {
        self.begin(session)?;
        let between = self.stream.between(self.is_first);
        self.is_first = false;
        self.write(between)?;
        self.write(spelled)
    }

    /// All cases are there. What was only remembered is handed on.
    pub(super) fn end(mut self, run: &Run<'_>, session: &Session) -> Result<Option<String>> {
        self.begin(session)?;
        self.write(&self.stream.tail(run))?;
        match self.flow {
            Some(Flow::Memory(text)) => Ok(Some(text)),
            Some(flow) => flow.end().map(|()| None),
            None => Ok(None),
        }
    }

    fn begin(&mut self, session: &Session) -> Result<()> {
        if std::mem::replace(&mut self.is_begun, true) {
            return Ok(());
        }
        if let Some(sink) = self.sink.take() {
            self.flow = Some(session.output.begin(sink)?);
        }
        self.write(&self.stream.head(session.today, env!("CARGO_PKG_VERSION")))
    }

    /// Where writing has failed, nothing more is written.
    fn write(&mut self, text: &str) -> Result<()> {
        let Some(flow) = &mut self.flow else { return Ok(()) };
        let written = flow.write(text);
        if written.is_err() {
            self.flow = None;
        }
        written
    }
}

/// `FORMAT=FILE`.
fn named(typed: &str) -> Result<(RunFormat, PathBuf)> {
    let formats = || RunFormat::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let (format, path) = typed.split_once('=').unwrap_or((typed, ""));
    let Ok(known) = RunFormat::from_str(format, false) else {
        let names: Vec<String> = formats().map(|format| format.get_name().to_owned()).collect();
        let failure = Failure::new(Exit::Usage, "report-format").with("format", format).with("known", names.join(", "));
        return Err(failure.meant(format, names.iter().map(String::as_str)).into());
    };
    if path.is_empty() {
        return Err(Failure::new(Exit::Usage, "report-without-file").with("format", format).into());
    }
    Ok((known, PathBuf::from(path)))
}

/// Whether a report would be written over a file that is to be read.
fn is_same(input: &Input, path: &Path) -> bool {
    let (Input::Named(input) | Input::Found(input)) = input else { return false };
    let whole = |path: &Path| path.canonicalize().ok();
    input.file_name() == path.file_name() && whole(input).is_some_and(|input| whole(path) == Some(input))
}
