//! `lotse collect`: answers that were handed in, from a folder into one table. Whoever handed them in may have changed
//! them, so every file is looked at by itself, and what is wrong with one keeps none of the others out.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::Session;
use super::args::Collect;
use super::error;
use super::failure::Failure;
use super::input::Source;
use super::rows;
use super::store::{Held, Kind};
use crate::engine::collect::{Came, Collected, collect};
use crate::load::survey::{Encoding, Failed, Gathered, Gathering, Mapping, Written, delimited};
use crate::load::{self, FileKind};
use crate::model::answer::{Role, Wave};
use crate::model::exit::Exit;
use crate::model::lang::Text;
use crate::model::problem::Problem;
use crate::model::returned::{MAX_FILE, MAX_REMARKS, Returned};
use crate::model::row::{Row, TableCode, TableProblem};
use crate::model::survey::Survey;
use crate::present;
use crate::present::collect::Beside;
use crate::render::rows_csv;

pub(super) fn run(args: &Collect, session: &Session) -> Result<Exit> {
    let source = Source::read(&args.survey)?;
    let Some(survey) = source.accept(session, |text| load::survey::survey(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let output = table(args.output.as_deref(), &args.survey, &survey)?;
    let hash = survey.instrument.head().map(|head| session.library.content_hash(head.id.as_str())).unwrap_or_default();
    let words = present::form::Both::new(session.words.lang());
    let mut folder = Folder {
        survey: &survey,
        hash,
        roles: present::form::roles(&words),
        session,
        came: Vec::new(),
        beside: Beside::default(),
        seen: BTreeSet::new(),
        copies: Vec::new(),
    };
    for path in files(&args.folder, &output)? {
        folder.file(&path)?;
    }
    let mut collected = merged(&output, &survey, &folder.came, session)?;
    collected.doubled.append(&mut folder.copies);
    let path = output.display().to_string();
    session.output.document(&present::collect::collected(&collected, &folder.beside, &path, &session.words), None)?;
    let refused = folder.beside.bad + collected.conflicting.len() + collected.late.len();
    Ok(match (refused, collected.rows.len()) {
        (0, 0) => Exit::NoVerdict,
        (0, _) => Exit::Done,
        _ => Exit::InvalidInput,
    })
}

/// The table the answers go to: as named, or where the survey says its answers lie.
pub(super) fn table(named: Option<&Path>, file: &Path, survey: &Survey<'_>) -> Result<PathBuf> {
    let path = match (named, survey.rows.as_slice()) {
        (Some(path), _) => path.to_owned(),
        (None, [rows]) => file.with_file_name(rows),
        (None, _) => return Err(Failure::new(Exit::Usage, "collect-output").into()),
    };
    if ending(&path) == "csv" { Ok(path) } else { Err(Failure::new(Exit::Usage, "collect-csv").path(&path).into()) }
}

fn ending(path: &Path) -> String {
    path.extension().and_then(OsStr::to_str).unwrap_or_default().to_ascii_lowercase()
}

/// The files of a folder in the order of their names, without the table itself. What is no ordinary file is left alone.
fn files(folder: &Path, output: &Path) -> Result<Vec<PathBuf>> {
    let failed = |reason| Failure::io("read", folder, reason);
    let output = fs::canonicalize(output).ok();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_output = output.is_some() && fs::canonicalize(entry.path()).ok() == output;
        if !hidden && !is_output && entry.file_type().map_err(failed)?.is_file() {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// A folder that is being gone through.
struct Folder<'s, 'r> {
    survey: &'s Survey<'r>,
    hash: String,
    /// What roles are called in a workbook.
    roles: Vec<(Role, Text)>,
    session: &'s Session,
    came: Vec<Came>,
    beside: Beside,
    /// The tables and workbooks so far, by a hash of their bytes.
    seen: BTreeSet<[u8; 32]>,
    /// Those that lie in the folder a second time.
    copies: Vec<String>,
}

impl Folder<'_, '_> {
    fn file(&mut self, path: &Path) -> Result<()> {
        match ending(path).as_str() {
            "json" => self.answers(path, Written::Json),
            "toml" => self.answers(path, Written::Toml),
            "csv" | "tsv" | "xlsx" | "ods" if self.is_copy(path)? => {
                self.copies.push(name(path));
                Ok(())
            }
            "csv" | "tsv" => self.table(path),
            "xlsx" | "ods" => self.workbook(path),
            _ => {
                self.beside.other.push(name(path));
                Ok(())
            }
        }
    }

    /// Whether the very same file was there under another name. A form for all has no id of a response in it, and two
    /// people may well answer alike; but whoever saves a file of their own leaves other bytes.
    fn is_copy(&mut self, path: &Path) -> Result<bool> {
        let failed = |reason| Failure::io("read", path, reason);
        let mut hasher = Sha256::new();
        let mut file = File::open(path).map_err(failed)?;
        let mut bytes = vec![0; 1 << 16];
        loop {
            let read = file.read(&mut bytes).map_err(failed)?;
            match bytes.get(..read) {
                Some([]) | None => return Ok(!self.seen.insert(hasher.finalize().into())),
                Some(read) => hasher.update(read),
            }
        }
    }

    /// A file of one person's answers.
    fn answers(&mut self, path: &Path, written: Written) -> Result<()> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(MAX_FILE).unwrap_or(u64::MAX).saturating_add(1);
        let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
        read.map_err(|reason| Failure::io("read", path, reason))?;
        let text = if bytes.len() > MAX_FILE { Err(load::too_large(MAX_FILE)) } else { load::text(&bytes) };
        self.text(path, text, written);
        Ok(())
    }

    /// A workbook one person filled in, or a table of many.
    fn workbook(&mut self, path: &Path) -> Result<()> {
        let failed = |reason| Failure::io("read", path, reason);
        let file = File::open(path).map_err(failed)?;
        match load::survey::filled(file, &self.roles) {
            Ok(Some(text)) => self.text(path, Ok(&text), Written::Workbook),
            Ok(None) => return self.table(path),
            Err(Failed::Io(reason)) => return Err(failed(reason).into()),
            Err(Failed::Table(problems)) => {
                rows::show(&problems, path, self.session);
                self.beside.bad += 1;
            }
        }
        Ok(())
    }

    fn text(&mut self, path: &Path, text: std::result::Result<&str, Problem>, written: Written) {
        let other =
            |text: &&str| written == Written::Toml && load::kind(text).is_some_and(|kind| kind != FileKind::Answers);
        if text.as_ref().is_ok_and(other) {
            self.beside.other.push(name(path));
            return;
        }
        let read = text.clone().map_err(|problem| vec![problem]);
        match read.and_then(|text| load::survey::returned(text, written, self.survey, &self.hash)) {
            Ok(returned) => self.came.push(Came { file: name(path), returned }),
            Err(problems) => {
                let (shown, text) = (path.display().to_string(), text.unwrap_or_default());
                for problem in &problems {
                    let diagnostic = present::problem::discreet(problem, &shown, text, &self.session.words);
                    error::print(&diagnostic, &self.session.output);
                }
                self.beside.bad += 1;
            }
        }
    }

    /// A table with a row for each person.
    fn table(&mut self, path: &Path) -> Result<()> {
        let problems = match rows::read(path, Encoding::Utf8, &Rows { survey: self.survey })? {
            Ok(read) => {
                let (rows, problems) = sorted(read);
                self.came.extend(rows.into_iter().map(|returned| Came { file: name(path), returned }));
                problems
            }
            Err(problems) => problems,
        };
        rows::show(&problems, path, self.session);
        self.beside.bad += usize::from(!problems.is_empty());
        Ok(())
    }
}

/// The name of a file without its folder.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Writes what came into the table and says what became of it. What is there is read under the same lock.
fn merged(output: &Path, survey: &Survey<'_>, came: &[Came], session: &Session) -> Result<Collected> {
    let last = RefCell::new(Collected::default());
    if came.is_empty() && !output.exists() {
        return Ok(last.into_inner());
    }
    Held::acquire(output, Kind::Answers)?.edit(|before| {
        let there = there(before, output, survey, session)?;
        let collected = collect(there, came, |wave| survey.is_closed(wave));
        let sort = |row: &Returned| row.wave.map(|wave| matches!(wave, Wave::Date(_)));
        if collected.rows.windows(2).any(|pair| matches!(pair, [a, b] if sort(a) != sort(b))) {
            return Err(Failure::new(Exit::InvalidInput, "collect-waves").path(output).into());
        }
        let bytes = rows_csv::csv(survey, &collected.rows);
        last.replace(collected);
        Ok(bytes)
    })?;
    Ok(last.into_inner())
}

/// The answers that are in the table already. Each of them has to be readable: none may be lost.
pub(super) fn there(
    before: Option<&[u8]>,
    path: &Path,
    survey: &Survey<'_>,
    session: &Session,
) -> Result<Vec<Returned>> {
    let Some(bytes) = before else { return Ok(Vec::new()) };
    let problems = if bytes.len() > load::MAX_BYTES {
        vec![TableProblem::of_table(TableCode::WorkbookTooLarge)]
    } else {
        match delimited(Cursor::new(bytes), Encoding::Utf8, 1, &Rows { survey }) {
            Ok(read) => match sorted(read) {
                (rows, problems) if problems.is_empty() && rows.iter().all(|row| row.id.is_some()) => return Ok(rows),
                (_, problems) => problems,
            },
            Err(Failed::Table(problems)) => problems,
            Err(Failed::Io(reason)) => return Err(Failure::io("read", path, reason).into()),
        }
    };
    rows::show(&problems, path, session);
    Err(Failure::new(Exit::InvalidInput, "collect-foreign").path(path).into())
}

/// What was gathered, in an order of its own, and what is wrong with it.
fn sorted(read: Gathered<Vec<Returned>>) -> (Vec<Returned>, Vec<TableProblem>) {
    let mut rows: Vec<Returned> = read.parts.into_iter().flatten().collect();
    rows.sort();
    let mut problems = read.tally.problems;
    let before = rows.len();
    rows.retain(|row| row.remarks.chars().count() <= MAX_REMARKS);
    problems.extend((rows.len() < before).then(|| TableProblem::of_table(TableCode::CellTooLong)));
    (rows, problems)
}

/// Gathers rows as what people gave back.
struct Rows<'s, 'r> {
    survey: &'s Survey<'r>,
}

impl Gathering<Vec<Returned>> for Rows<'_, '_> {
    fn mapping(&self, headings: Vec<String>) -> std::result::Result<Mapping, Vec<TableProblem>> {
        let by: Vec<String> = self.survey.columns.attributes.iter().map(|attribute| attribute.name.clone()).collect();
        Mapping::new(self.survey, &by, headings)
    }

    fn begin(&self) -> Vec<Returned> {
        Vec::new()
    }

    fn take(&self, gathered: &mut Vec<Returned>, row: &Row<'_>) {
        let remarks: Vec<&str> = row.comments.iter().map(|(_, text)| *text).collect();
        let returned = Returned {
            id: row.id.map(str::to_owned),
            wave: row.wave,
            role: row.role,
            group: row.group.map(str::to_owned),
            attributes: row.keys.iter().map(|key| (*key).to_owned()).collect(),
            answers: row.answers.to_vec(),
            remarks: remarks.join("\n"),
        };
        gathered.push(returned.harmless());
    }
}
