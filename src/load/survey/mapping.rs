//! From the cells of a table to rows: which column holds what, and what an answer in words means.
//!
//! It knows headings and cells, not where they come from.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::load::notes::closest;
use crate::model::answer::{Answer, Answers, Role, Wave};
use crate::model::row::{Row, TableCode, TableProblem, Tally};
use crate::model::rubric::{NonRating, Scale};
use crate::model::survey::{Instrument, Survey};

/// No survey has more columns.
pub(super) const MAX_COLUMNS: usize = 4096;

/// No remark, id or name of a group is longer, in bytes.
const MAX_TEXT: usize = 16 * 1024;

/// What the columns of a table hold.
#[derive(Debug)]
pub struct Mapping {
    headings: Vec<String>,
    runs: Vec<Run>,
    id: Option<usize>,
    wave: Option<usize>,
    role: Option<usize>,
    group: Option<usize>,
    keys: Vec<Key>,
    comments: Vec<usize>,
    /// The words for roles; where one stands twice, the last counts.
    roles: Vec<(String, Role)>,
    slots: usize,
}

/// Columns of answers side by side, to items that follow each other.
#[derive(Debug)]
struct Run {
    /// The first.
    column: usize,
    slot: usize,
    /// What the answers in each mean.
    meanings: Vec<Arc<Meaning>>,
}

impl Run {
    /// Reads the answers in its columns, by their codes.
    fn read(&self, cells: &impl Cells, answers: &mut [u8]) -> Result<(), (TableCode, usize)> {
        let answers = answers.get_mut(self.slot..).unwrap_or_default();
        let mut is_read = true;
        for ((code, meaning), byte) in answers.iter_mut().zip(&self.meanings).zip(cells.bytes(self.column)) {
            *code = byte.map_or(NONE, |byte| meaning.of_byte(byte));
            is_read &= *code != NONE;
        }
        if is_read { Ok(()) } else { self.read_texts(cells, answers) }
    }

    /// Reads what is more than a byte, or nothing.
    fn read_texts(&self, cells: &impl Cells, answers: &mut [u8]) -> Result<(), (TableCode, usize)> {
        for (column, (code, meaning)) in (self.column..).zip(answers.iter_mut().zip(&self.meanings)) {
            if *code == NONE {
                let answer = meaning.of_text(cells.text(column)).ok_or((TableCode::NotAnAnswer, column))?;
                *code = answer.code();
            }
        }
        Ok(())
    }
}

/// Instead of the code of an answer: none.
const NONE: u8 = Answer::HIGHEST + 1;

/// A column of answers.
#[derive(Debug)]
struct Item {
    column: usize,
    slot: usize,
    meaning: Arc<Meaning>,
}

/// Columns in order as few runs.
fn runs(items: Vec<Item>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for Item { column, slot, meaning } in items {
        let follows = |run: &&mut Run| {
            let length = run.meanings.len();
            (column, slot) == (run.column + length, run.slot + length)
        };
        match runs.last_mut().filter(follows) {
            Some(run) => run.meanings.push(meaning),
            None => runs.push(Run { column, slot, meanings: vec![meaning] }),
        }
    }
    runs
}

/// A column whose values make groups.
#[derive(Debug, Clone, Copy)]
enum Key {
    /// As it stands.
    Text(usize),
    /// A role, by its id.
    Role,
}

impl Mapping {
    /// Finds the columns by their headings, or says everything that does not fit. `by` names the columns whose values
    /// make groups.
    pub fn new(survey: &Survey<'_>, by: &[String], headings: Vec<String>) -> Result<Mapping, Vec<TableProblem>> {
        let mut finder = Finder { headings: &headings, taken: Vec::new(), problems: Vec::new() };
        if headings.len() > MAX_COLUMNS {
            return Err(vec![TableProblem::at(TableCode::TooManyColumns, 1)]);
        }
        let columns = &survey.columns;
        let id = finder.own(columns.id.as_deref(), &["id", "kennung"]);
        let wave = finder.own(columns.wave.as_deref(), &["wave", "welle"]);
        let role = finder.own(columns.role.as_deref(), &["role", "rolle"]);
        let group = finder.own(columns.group.as_deref(), &["group", "gruppe"]);
        let comments = finder.comments(&columns.comments);
        let items = finder.items(survey);
        let keys = by.iter().filter_map(|name| {
            let attribute = columns.attributes.iter().find(|attribute| attribute.name == *name);
            let found = match (name.as_str(), attribute) {
                ("role", _) => role.map(|_| Key::Role),
                ("group", _) => group.map(Key::Text),
                (name, Some(attribute)) => finder.either(&attribute.heading, name).map(Key::Text),
                (name, None) => finder.named(name).map(Key::Text),
            };
            if found.is_none() && ["role", "group"].contains(&name.as_str()) {
                finder.miss(name);
            }
            found
        });
        let keys = keys.collect();
        if items.is_empty() {
            finder.problems.push(TableProblem::at(TableCode::NoItems, 1));
        }
        let problems = std::mem::take(&mut finder.problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let words = survey.roles.iter().map(|(word, role)| (folded(word), *role));
        let roles = Role::ALL.into_iter().map(|role| (role.id().to_owned(), role)).chain(words).collect();
        let slots = survey.instrument.items().len();
        Ok(Mapping { headings, runs: runs(items), id, wave, role, group, keys, comments, roles, slots })
    }

    /// Every column as remarks: for a table of which nobody knows yet what it holds.
    pub fn of_texts(headings: Vec<String>) -> Result<Mapping, Vec<TableProblem>> {
        if headings.len() > MAX_COLUMNS {
            return Err(vec![TableProblem::at(TableCode::TooManyColumns, 1)]);
        }
        let comments = (0..headings.len()).collect();
        let (runs, keys, roles) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Mapping { headings, runs, id: None, wave: None, role: None, group: None, keys, comments, roles, slots: 0 })
    }

    /// The headings, in the order of the table.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// How many columns the table has.
    pub(super) fn width(&self) -> usize {
        self.headings.len()
    }

    /// Whether a column holds the item with this slot.
    pub fn holds(&self, slot: usize) -> bool {
        self.runs.iter().any(|run| (run.slot..run.slot + run.meanings.len()).contains(&slot))
    }

    /// The headings of columns that hold nothing the survey knows.
    pub fn unused(&self) -> Vec<&str> {
        let keys = self.keys.iter().filter_map(|key| match key {
            Key::Text(column) => Some(*column),
            Key::Role => None,
        });
        let own = [self.id, self.wave, self.role, self.group].into_iter().flatten();
        let items = self.runs.iter().flat_map(|run| run.column..run.column + run.meanings.len());
        let used: Vec<usize> = own.chain(keys).chain(items).chain(self.comments.iter().copied()).collect();
        let unused = self.headings.iter().enumerate().filter(|(at, _)| !used.contains(at));
        unused.map(|(_, heading)| heading.as_str()).filter(|heading| !heading.is_empty()).collect()
    }

    /// Hands one record to `take`, or says what in it cannot be read.
    pub(super) fn row(
        &self,
        cells: &impl Cells,
        line: impl FnOnce() -> u64,
        buffer: &mut Buffer,
        tally: &mut Tally,
        take: impl FnOnce(&Row<'_>),
    ) {
        match self.read(cells, buffer, take) {
            Ok(wave) => {
                tally.rows += 1;
                tally.numbered |= matches!(wave, Some(Wave::Number(_)));
                tally.dated |= matches!(wave, Some(Wave::Date(_)));
            }
            Err((code, column)) => {
                let heading = self.headings.get(column).cloned().unwrap_or_default();
                let meaning = |run: &Run| Some(run.meanings.get(column.checked_sub(run.column)?)?.allowed());
                let hint = self.runs.iter().find_map(meaning);
                let line = line();
                tally.leave_out(TableProblem { code, line, column: column + 1, heading, hint });
            }
        }
    }

    /// Hands one record to `take` and says its wave; else the first column that could not be read.
    fn read(
        &self,
        cells: &impl Cells,
        buffer: &mut Buffer,
        take: impl FnOnce(&Row<'_>),
    ) -> Result<Option<Wave>, (TableCode, usize)> {
        for run in &self.runs {
            run.read(cells, &mut buffer.answers)?;
        }
        let role = self.role.map_or(Ok(None), |column| self.role_of(cells.text(column), column))?;
        let wave = |column| wave(bare(cells.text(column))).ok_or((TableCode::NotAWave, column));
        let wave = self.wave.map(wave).transpose()?;
        let text = |column| short(cells.text(column), column);
        let mut keys: SmallVec<[&str; FEW]> = SmallVec::new();
        for key in &self.keys {
            keys.push(match key {
                Key::Role => role.map_or("", Role::id),
                Key::Text(column) => text(*column)?,
            });
        }
        let mut comments = Vec::new();
        for (place, column) in self.comments.iter().enumerate() {
            comments.extend(said(text(*column)?).map(|text| (place, text)));
        }
        let id = self.id.map(text).transpose()?.and_then(said);
        let group = self.group.map(text).transpose()?.and_then(said);
        take(&Row { id, wave, role, group, keys: &keys, answers: Answers(&buffer.answers), comments: &comments });
        Ok(wave)
    }

    /// The role a cell names, if it names any.
    fn role_of(&self, cell: &str, column: usize) -> Result<Option<Role>, (TableCode, usize)> {
        let called = |name: &str| self.roles.iter().rev().find(|(word, _)| word == name).map(|(_, role)| *role);
        match bare(cell) {
            "" => Ok(None),
            text => called(text).or_else(|| called(&folded(text))).ok_or((TableCode::NotARole, column)).map(Some),
        }
    }

    /// Room for the answers of one row.
    pub(super) fn buffer(&self) -> Buffer {
        Buffer { answers: vec![Answer::Missing.code(); self.slots] }
    }
}

/// So many keys need no memory of their own.
const FEW: usize = 4;

/// The cells of one record.
pub(super) trait Cells {
    /// How many there are.
    fn len(&self) -> usize;

    /// The text of a column; empty where there is none.
    fn text(&self, column: usize) -> &str;

    /// What stands in each column from one on, where it is a single byte. It does not end before there is no cell more.
    fn bytes(&self, from: usize) -> impl Iterator<Item = Option<u8>> {
        (from..).map(|column| if let [byte] = self.text(column).as_bytes() { Some(*byte) } else { None })
    }

    /// Whether nothing stands in any of them.
    fn is_blank(&self) -> bool {
        (0..self.len()).all(|column| self.text(column).is_empty())
    }
}

/// The text of a column without blanks around it, if it is not too long to be one of a survey.
fn short(text: &str, column: usize) -> Result<&str, (TableCode, usize)> {
    if text.len() > MAX_TEXT { Err((TableCode::CellTooLong, column)) } else { Ok(bare(text)) }
}

/// A text, if there is any.
fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// A text without blanks around it. Few have any, and then it is seen at once.
fn bare(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// Room for the answers of one row. A slot without a column is never written.
#[derive(Debug)]
pub(super) struct Buffer {
    /// By their codes.
    answers: Vec<u8>,
}

/// What the answers to an item can be.
#[derive(Debug)]
pub(super) struct Meaning {
    /// Which numbers are answers.
    values: Vec<bool>,
    /// What words mean, in lower case.
    labels: HashMap<String, Answer>,
    /// The code of what a cell of one byte means, worked out of these two.
    bytes: [u8; 256],
}

impl Meaning {
    fn new(values: Vec<bool>, labels: HashMap<String, Answer>) -> Self {
        let mut meaning = Meaning { values, labels, bytes: [NONE; 256] };
        let alone = |byte: u8| meaning.of_text(char::from(byte).encode_utf8(&mut [0; 4])).map_or(NONE, Answer::code);
        let ascii: Vec<u8> = (0..=0x7f).map(alone).collect();
        meaning.bytes.iter_mut().zip(ascii).for_each(|(place, code)| *place = code);
        meaning
    }

    /// The code of the answer a cell of one byte gives.
    fn of_byte(&self, byte: u8) -> u8 {
        self.bytes.get(usize::from(byte)).copied().unwrap_or(NONE)
    }

    /// The answer a cell gives, if it gives one.
    pub(super) fn of_text(&self, cell: &str) -> Option<Answer> {
        match cell.as_bytes() {
            [] => Some(Answer::Missing),
            [digit @ b'0'..=b'9'] if self.has(usize::from(digit - b'0')) => Some(Answer::Value(digit - b'0')),
            _ => self.in_words(cell.trim()),
        }
    }

    /// Whether an answer is one of the scale.
    pub(super) fn has_answer(&self, answer: Answer) -> bool {
        !matches!(answer, Answer::Value(value) if !self.has(usize::from(value)))
    }

    /// Whether the answers are 1 to 5.
    pub(super) fn has_five_steps(&self) -> bool {
        (0..=6).all(|value| self.has(value) == (1..=5).contains(&value))
    }

    fn has(&self, value: usize) -> bool {
        self.values.get(value).copied().unwrap_or_default()
    }

    /// A label goes first: a survey tool may call the answer 4 "1". Then the signs, then a number with or without
    /// decimals, be they behind a comma.
    fn in_words(&self, text: &str) -> Option<Answer> {
        if let Some(answer) = self.labels.get(text).or_else(|| self.labels.get(&folded(text))) {
            return Some(*answer);
        }
        match text {
            "" => return Some(Answer::Missing),
            "?" => return Some(Answer::DontKnow),
            "-" | "–" => return Some(Answer::NotApplicable),
            _ => {}
        }
        let whole = match text.split_once([',', '.']) {
            Some((whole, rest)) if !rest.is_empty() && rest.bytes().all(|byte| byte == b'0') => whole,
            Some(_) => return None,
            None => text,
        };
        let value: u8 = whole.parse().ok()?;
        self.has(usize::from(value)).then_some(Answer::Value(value))
    }

    /// The lowest and the highest number, in words.
    fn allowed(&self) -> String {
        let numbers = || self.values.iter().enumerate().filter(|(_, is)| **is).map(|(value, _)| value);
        match (numbers().next(), numbers().next_back()) {
            (Some(low), Some(high)) => format!("{low}–{high}"),
            _ => String::new(),
        }
    }
}

/// What the answers to each item can be, by slot, with the question's wordings.
pub(super) struct Asked {
    pub(super) slot: usize,
    pub(super) id: String,
    pub(super) texts: Vec<String>,
    pub(super) meaning: Arc<Meaning>,
}

pub(super) fn asked(survey: &Survey<'_>) -> Vec<Asked> {
    let mut meanings: Vec<(Vec<u8>, Vec<String>, Arc<Meaning>)> = Vec::new();
    let mut meaning = |values: Vec<u8>, labels: Vec<(String, Answer)>| {
        let names: Vec<String> = labels.iter().map(|(name, _)| name.clone()).collect();
        if let Some((.., known)) = meanings.iter().find(|(old, words, _)| *old == values && *words == names) {
            return Arc::clone(known);
        }
        let mut numbers = vec![false; 256];
        for value in &values {
            if let Some(slot) = numbers.get_mut(usize::from(*value)) {
                *slot = true;
            }
        }
        // What the survey file says goes before what the rubric says.
        let fits = |answer: &Answer| !matches!(answer, Answer::Value(value) if !values.contains(value));
        let own = survey.labels.iter().filter(|(_, answer)| fits(answer));
        let mut words: HashMap<String, Answer> =
            labels.into_iter().map(|(word, answer)| (folded(&word), answer)).collect();
        for (word, answer) in own {
            words.insert(folded(word), *answer);
            // A number that means another one must not be taken for itself.
            if let Ok(number) = word.trim().parse::<usize>()
                && let Some(slot) = numbers.get_mut(number)
            {
                *slot = false;
            }
        }
        let made = Arc::new(Meaning::new(numbers, words));
        meanings.push((values, names, Arc::clone(&made)));
        made
    };
    let mut found = Vec::new();
    match &survey.instrument {
        Instrument::Factors(rubric) => {
            let factors = rubric.factors.iter().map(|factor| (&factor.scale, &factor.questions));
            let symptoms = rubric.symptoms().map(|symptom| (&symptom.scale, &symptom.questions));
            let frames = rubric.frames.iter().map(|frame| (&frame.scale, &frame.questions));
            for (scale, questions) in factors.chain(symptoms).chain(frames) {
                let meaning = meaning(values(scale), labels(scale));
                found.extend(questions.iter().map(|question| Asked {
                    slot: question.slot,
                    id: question.id.to_string(),
                    texts: vec![question.text.de.clone(), question.text.en.clone()],
                    meaning: Arc::clone(&meaning),
                }));
            }
        }
        Instrument::Competences(rubric) => {
            let meaning = meaning(values(&rubric.scale), labels(&rubric.scale));
            found.extend(rubric.competences().map(|competence| Asked {
                slot: competence.slot,
                id: competence.id.to_string(),
                texts: vec![competence.name.de.clone(), competence.name.en.clone()],
                meaning: Arc::clone(&meaning),
            }));
        }
        Instrument::Scales(scales) => {
            for scale in scales {
                let meaning = meaning((scale.low..=scale.high).collect(), Vec::new());
                found.extend(scale.items.iter().map(|item| Asked {
                    slot: item.slot,
                    id: item.id.to_string(),
                    texts: Vec::new(),
                    meaning: Arc::clone(&meaning),
                }));
            }
        }
    }
    found
}

fn values(scale: &Scale) -> Vec<u8> {
    scale.answers.iter().map(|answer| answer.value).collect()
}

fn labels(scale: &Scale) -> Vec<(String, Answer)> {
    let values = scale.answers.iter().flat_map(|answer| {
        [&answer.label.de, &answer.label.en].map(|label| (label.clone(), Answer::Value(answer.value)))
    });
    let others = |other: &NonRating, answer| [&other.label.de, &other.label.en].map(|label| (label.clone(), answer));
    let unknown = others(&scale.unknown, Answer::DontKnow);
    values.chain(unknown).chain(others(&scale.not_applicable, Answer::NotApplicable)).collect()
}

/// Looks for columns, each of which can hold one thing.
struct Finder<'h> {
    headings: &'h [String],
    taken: Vec<usize>,
    problems: Vec<TableProblem>,
}

impl Finder<'_> {
    /// The column with a heading that was named and so has to be there.
    fn named(&mut self, heading: &str) -> Option<usize> {
        let found = self.places(|have| have.trim() == heading.trim());
        let found = if found.is_empty() { self.places(|have| folded(have) == folded(heading)) } else { found };
        match found.as_slice() {
            [] => self.miss(heading),
            [column] => return Some(*column),
            [_, second, ..] => {
                let problem = TableProblem::at(TableCode::DoubleColumn, 1).named(heading);
                self.problems.push(TableProblem { column: second + 1, ..problem });
            }
        }
        None
    }

    /// A column by its heading, or by the name a survey tool took over from our form.
    fn either(&mut self, heading: &str, name: &str) -> Option<usize> {
        let is_there = |wanted: &str| !self.places(|have| folded(have) == folded(wanted)).is_empty();
        let wanted = if !is_there(heading) && is_there(name) { name } else { heading };
        self.named(wanted)
    }

    fn miss(&mut self, heading: &str) {
        let best = closest(heading, self.headings.iter().map(String::as_str)).map(str::to_owned);
        self.problems.push(TableProblem::at(TableCode::NoColumn, 1).named(heading).hinting(best));
    }

    /// A column of the program's own: as the survey names it, else under one of its names, else none.
    fn own(&mut self, heading: Option<&str>, names: &[&str]) -> Option<usize> {
        let found = match heading {
            Some(heading) => self.named(heading),
            None => self.places(|have| names.contains(&folded(have).as_str())).first().copied(),
        };
        self.taken.extend(found);
        found
    }

    fn comments(&mut self, headings: &[String]) -> Vec<usize> {
        let found: Vec<usize> = if headings.is_empty() {
            self.places(|have| ["comment", "bemerkung"].contains(&folded(have).as_str()))
        } else {
            headings.iter().filter_map(|heading| self.named(heading)).collect()
        };
        self.taken.extend(&found);
        found
    }

    /// The columns of the items: as the survey names them, else under their id or their wording.
    fn items(&mut self, survey: &Survey<'_>) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for Asked { slot, id, texts, meaning } in asked(survey) {
            let named = survey.columns.items.iter().find(|(of, _)| *of == slot).map(|(_, heading)| heading.clone());
            let column = if let Some(heading) = named {
                self.named(&heading)
            } else {
                let found = self.places(|have| is_item(have, &id, &texts));
                if let [_, second, ..] = found.as_slice() {
                    let problem = TableProblem::at(TableCode::DoubleColumn, 1).named(&id);
                    self.problems.push(TableProblem { column: second + 1, ..problem });
                }
                found.first().copied()
            };
            items.extend(column.map(|column| Item { column, slot, meaning }));
        }
        items.sort_by_key(|item| item.column);
        items
    }

    /// The columns whose heading fits and that hold nothing else.
    fn places(&self, fits: impl Fn(&str) -> bool) -> Vec<usize> {
        let fitting = self.headings.iter().enumerate().filter(|(_, heading)| fits(heading)).map(|(at, _)| at);
        fitting.filter(|at| !self.taken.contains(at)).collect()
    }
}

/// A heading is an item's if it is its id, however a survey tool wrote it (`GOAL_1`, `goal1`, `section/goal_1`), or its
/// wording.
fn is_item(heading: &str, id: &str, texts: &[String]) -> bool {
    let heading = folded(heading);
    let last = heading.rsplit('/').next().unwrap_or_default();
    let bare = |text: &str| text.replace(['_', '-'], "");
    last == id || bare(last) == bare(id) || texts.iter().any(|text| folded(text) == heading)
}

/// Without blanks around it and in lower case.
pub(super) fn folded(text: &str) -> String {
    text.trim().trim_start_matches('\u{feff}').to_lowercase()
}

/// A wave: a number, or a day as ISO or German writing has it, with or without a time behind it.
pub(super) fn wave(text: &str) -> Option<Wave> {
    if let Ok(number) = text.parse() {
        return Some(Wave::Number(number));
    }
    let day = text.split([' ', 'T']).next()?;
    if let Ok(date) = day.parse::<Date>() {
        return Some(Wave::Date(date));
    }
    let mut parts = day.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    parts.next().is_none().then_some(Wave::Date(date))
}
