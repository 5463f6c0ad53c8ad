//! Delimited text, as large as it may be, on all cores and in little memory.
//!
//! One thread cuts the text into blocks of whole records, the others take them apart. What each gathered is handed
//! back; whoever puts that together must not depend on which thread read what.

use std::io::Read;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::blocks::{BLOCK, Block, Cutter, lines};
use super::failed::Failed;
use super::mapping::{Buffer, Cells, Mapping};
use super::scan::Index;
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
        let cut = cut(&mut cutter, 2 * threads, blocks, &free);
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

/// Cuts the text until it ends, or until nobody takes blocks any more. So many blocks there are at most; their memory is
/// used again and again.
fn cut<R: Read>(
    cutter: &mut Cutter<R>,
    most: usize,
    blocks: SyncSender<Block>,
    free: &Receiver<Vec<u8>>,
) -> Result<(), Failed> {
    let mut room = (0..most).map(|_| Vec::with_capacity(BLOCK));
    while let Some(block) = cutter.next(room.next().or_else(|| free.recv().ok()).unwrap_or_default())? {
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
        let mut room = Room { index: Index::default(), buffer: self.mapping.buffer() };
        loop {
            let next = waiting.lock().ok().and_then(|waiting| waiting.recv().ok());
            let Some(block) = next else { break };
            // After a broken record blocks are only taken away, so that the cutter comes to its end.
            if part.broken.is_none() {
                part.broken = self.block(&block, &mut room, &mut part);
            }
            // When the cutter is done, nobody needs the memory any more.
            let _ = used.send(block.bytes);
        }
        part.tally.keep_first();
        part
    }

    /// Every record of a block.
    fn block<A>(&self, block: &Block, room: &mut Room, part: &mut Part<A>) -> Option<TableProblem>
    where
        G: Gathering<A>,
    {
        let mut lines = Lines { block, at: 0, line: block.line };
        let text = match std::str::from_utf8(&block.bytes) {
            Ok(text) => text,
            Err(error) => return Some(TableProblem::at(TableCode::Encoding, lines.of(error.valid_up_to()))),
        };
        if room.index.take_apart(text, self.separator) {
            for record in room.index.records(text) {
                self.record(&record, || lines.of(record.start()), &mut room.buffer, part);
            }
        } else {
            // It was cut by the same rules, and it is text: nothing can fail.
            let mut reader = reader(&block.bytes, self.separator);
            for record in reader.records().flatten() {
                let start = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX));
                // To the strict reader a record begins with the empty lines before it.
                let empty = block.bytes.iter().skip(start).take_while(|byte| b"\r\n".contains(byte)).count();
                self.record(&record, || lines.of(start + empty), &mut room.buffer, part);
            }
        }
        None
    }

    fn record<A>(&self, cells: &impl Cells, line: impl FnOnce() -> u64, buffer: &mut Buffer, part: &mut Part<A>)
    where
        G: Gathering<A>,
    {
        let Part { gathered, tally, .. } = part;
        if cells.is_blank() {
            return;
        }
        if cells.len() != self.mapping.width() {
            return tally.leave_out(TableProblem::at(TableCode::FieldCount, line()));
        }
        self.mapping.row(cells, line, buffer, tally, |row| self.gathering.take(gathered, row));
    }
}

impl Cells for StringRecord {
    fn len(&self) -> usize {
        StringRecord::len(self)
    }

    fn text(&self, column: usize) -> &str {
        self.get(column).unwrap_or_default()
    }
}

/// What a worker uses again for every block.
struct Room {
    index: Index,
    buffer: Buffer,
}

/// Counts lines up to where somebody wants to know, and goes on from there.
struct Lines<'b> {
    block: &'b Block,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of a place that is not before the last one asked for.
    fn of(&mut self, place: usize) -> u64 {
        self.line += lines(self.block.bytes.get(self.at..place).unwrap_or_default());
        self.at = self.at.max(place);
        self.line
    }
}
