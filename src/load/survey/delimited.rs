//! Delimited text, as large as it may be, on all cores and in little memory.
//!
//! One thread cuts the text into blocks of whole records, the others take them apart. What each gathered is handed
//! back; whoever puts that together must not depend on which thread read what.

use std::io::Read;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::blocks::{Block, Cutter};
use super::failed::Failed;
use super::mapping::Mapping;
use super::text::{Encoding, decoded};
use super::{Gathered, Gathering};
use crate::model::row::{TableCode, TableProblem, Tally};

/// Reads a delimited text.
pub fn delimited<A: Send>(
    input: impl Read,
    encoding: Encoding,
    threads: usize,
    gathering: &impl Gathering<A>,
) -> Result<Gathered<A>, Failed> {
    let mut cutter = Cutter::new(decoded(input, encoding)?)?;
    let separator = cutter.separator();
    let headings = headings(&mut cutter)?;
    let mapping = gathering.mapping(headings).map_err(Failed::Table)?;
    let worker = Worker { separator, mapping: &mapping, gathering };
    let threads = threads.max(1);
    let (blocks, waiting) = sync_channel::<Block>(threads);
    let (used, free) = channel::<Vec<u8>>();
    let waiting = Mutex::new(waiting);
    let (cut, done) = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| worker.run(&waiting, &used))).collect();
        let cut = cut(&mut cutter, blocks, &free);
        let done: Vec<_> = workers.into_iter().filter_map(|worker| worker.join().ok()).collect();
        (cut, done)
    });
    let mut gathered = Gathered { parts: Vec::with_capacity(threads), tally: Tally::default(), mapping };
    let mut broken = Vec::new();
    for part in done {
        gathered.tally.add(part.tally);
        gathered.parts.push(part.gathered);
        broken.extend(part.broken);
    }
    // A broken record comes before whatever the cutter found behind it.
    if let Some(first) = broken.into_iter().min_by_key(|problem| problem.line) {
        return Err(first.into());
    }
    cut?;
    Ok(gathered)
}

/// The first record of a text, which is taken away.
fn headings<R: Read>(cutter: &mut Cutter<R>) -> Result<Vec<String>, Failed> {
    let separator = cutter.separator();
    let (text, line) = cutter.ahead()?;
    let mut reader = reader(text, separator);
    let mut record = StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(true) => {}
        Ok(false) => return Err(TableCode::Empty.into()),
        Err(error) => return Err(problem(&error, line).into()),
    }
    let length = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
    cutter.skip(length);
    Ok(record.iter().map(|heading| heading.trim().to_owned()).collect())
}

/// Cuts the text until it ends, or until nobody takes blocks any more.
fn cut<R: Read>(cutter: &mut Cutter<R>, blocks: SyncSender<Block>, free: &Receiver<Vec<u8>>) -> Result<(), Failed> {
    while let Some(block) = cutter.next(free.try_recv().unwrap_or_default())? {
        if blocks.send(block).is_err() {
            break;
        }
    }
    drop(blocks);
    Ok(())
}

fn reader(bytes: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(bytes)
}

fn problem(error: &csv::Error, line: u64) -> TableProblem {
    let at = error.position().map_or(0, csv::Position::line);
    let code = match error.kind() {
        ErrorKind::Utf8 { .. } => TableCode::Encoding,
        _ => TableCode::FieldCount,
    };
    TableProblem::at(code, line + at.saturating_sub(1))
}

/// How many lines of a block lie before a record. Empty lines before it are read with it.
fn line_of(record: &StringRecord, block: &[u8]) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let at = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let empty = block.get(at..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    let empty = empty.filter(|byte| **byte == b'\n').count();
    position.line() - 1 + u64::try_from(empty).unwrap_or(u64::MAX)
}

/// Takes blocks apart.
struct Worker<'m, G> {
    separator: u8,
    mapping: &'m Mapping,
    gathering: &'m G,
}

/// What one worker gathered.
struct Part<A> {
    gathered: A,
    tally: Tally,
    broken: Option<TableProblem>,
}

impl<G> Worker<'_, G> {
    fn run<A>(&self, waiting: &Mutex<Receiver<Block>>, used: &Sender<Vec<u8>>) -> Part<A>
    where
        G: Gathering<A>,
    {
        let mut part = Part { gathered: self.gathering.begin(), tally: Tally::default(), broken: None };
        let mut buffer = self.mapping.buffer();
        let mut record = StringRecord::new();
        loop {
            let next = waiting.lock().ok().and_then(|waiting| waiting.recv().ok());
            let Some(block) = next else { break };
            // After a broken record blocks are only taken away, so that the cutter comes to its end.
            if part.broken.is_none() {
                part.broken = self.block(&block, &mut record, &mut buffer, &mut part);
            }
            // When the cutter is done, nobody needs the memory any more.
            let _ = used.send(block.bytes);
        }
        part.tally.keep_first();
        part
    }

    /// Every record of a block.
    fn block<A>(
        &self,
        block: &Block,
        record: &mut StringRecord,
        buffer: &mut super::mapping::Buffer,
        part: &mut Part<A>,
    ) -> Option<TableProblem>
    where
        G: Gathering<A>,
    {
        let mut reader = reader(&block.bytes, self.separator);
        loop {
            match reader.read_record(record) {
                Ok(false) => return None,
                Ok(true) => {}
                Err(error) => return Some(problem(&error, block.line)),
            }
            let line = block.line + line_of(record, &block.bytes);
            if record.iter().all(str::is_empty) {
                continue;
            }
            if record.len() != self.mapping.width() {
                part.tally.leave_out(TableProblem::at(TableCode::FieldCount, line));
                continue;
            }
            let gathered = &mut part.gathered;
            let cell = |column: usize| record.get(column).unwrap_or_default();
            self.mapping.row(cell, line, buffer, &mut part.tally, |row| self.gathering.take(gathered, row));
        }
    }
}
