//! What is wrong with a file, and what is odd about it, noted while it is read.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::FileKind;
use crate::model::case::{Remark, RemarkKind};
use crate::model::finding::{Fact, Facts};
use crate::model::id::Id;
use crate::model::problem::{Problem, ProblemCode};
use crate::model::source::{LineIndex, Place};

/// So many problems of one file are collected; whoever has more has another kind of problem.
const MAX_PROBLEMS: usize = 200;

/// How alike two words must be for "did you mean", 0 to 1.
const ALIKE: f64 = 0.6;
/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
}

impl At<String> {
    /// The text as an id; notes it if it cannot be one.
    pub(super) fn id(self, notes: &mut Notes<'_>) -> Option<At<Id>> {
        let id = Id::parse(&self.value);
        if id.is_none() {
            notes.problem(ProblemCode::InvalidId, self.span.clone(), vec![("id", Fact::Text(self.value))]);
        }
        id.map(|value| At { value, span: self.span })
    }
}
/// Collects what is wrong with a file, and what is odd about it.
pub(super) struct Notes<'t> {
    text: &'t str,
    lines: OnceCell<LineIndex<'t>>,
    problems: Vec<Problem>,
    broken: bool,
    about_people: bool,
    remarks: Vec<Remark>,
}

impl<'t> Notes<'t> {
    /// Begins with what the parser found.
    pub(super) fn new(text: &'t str, kind: FileKind, problems: Vec<Problem>) -> Self {
        Notes {
            text,
            lines: OnceCell::new(),
            broken: !problems.is_empty(),
            problems,
            about_people: kind != FileKind::Rubric,
            remarks: Vec::new(),
        }
    }

    /// Notes a problem.
    pub(super) fn problem(&mut self, code: ProblemCode, span: Range<usize>, facts: Facts<'static>) {
        self.note(Problem::new(code, span).with(facts));
    }

    /// Notes a problem that is ready made.
    pub(super) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// The place of a byte offset.
    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        self.lines().place(span.start)
    }

    /// Most files are read without a word about any of their lines.
    fn lines(&self) -> &LineIndex<'t> {
        self.lines.get_or_init(|| LineIndex::new(self.text))
    }

    /// What was noticed that is no error.
    pub(super) fn take_remarks(&mut self) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    /// The model, unless there was a problem. A broken file loses keys that are there to the eye, so then a
    /// "missing" key is not worth a word; nor is anything on a line that could not be read.
    pub(super) fn finish<T>(self, model: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(model) } else { Err(self.into_problems()) }
    }

    /// Every problem, in the order of the file.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        if self.broken {
            self.keep_what_helps();
        }
        self.problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
        self.problems.dedup();
        self.problems.truncate(MAX_PROBLEMS);
        self.problems
    }

    fn keep_what_helps(&mut self) {
        let lines = self.lines().clone();
        let line = |problem: &Problem| lines.place(problem.span.start).line;
        let unreadable: BTreeSet<u32> = self.problems.iter().filter(|p| is_syntax(p.code)).map(line).collect();
        let mut named = BTreeSet::new();
        self.problems.retain(|problem| match problem.code {
            code if is_syntax(code) => named.insert(line(problem)),
            ProblemCode::MissingKey | ProblemCode::MissingTranslation => false,
            _ => !unreadable.contains(&line(problem)),
        });
    }

    /// Looks at a text for what should not stand in a file about people.
    pub(super) fn remark(&mut self, text: &str, span: &Range<usize>) {
        if !self.about_people {
            return;
        }
        let email = looks_like_email(text).then_some(RemarkKind::EmailAddress);
        let hidden = text.chars().any(is_invisible).then_some(RemarkKind::ControlCharacter);
        for kind in email.into_iter().chain(hidden) {
            let place = self.place(span);
            self.remarks.push(Remark { kind, place });
        }
    }
}

fn is_syntax(code: ProblemCode) -> bool {
    matches!(code, ProblemCode::Syntax | ProblemCode::InvalidDate | ProblemCode::DuplicateKey)
}

/// Something, an at sign, something with a dot: good enough to ask whether it belongs here.
fn looks_like_email(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.trim_matches('.').contains('.'))
    })
}

/// Characters that nobody sees but that change what is seen (RELIABILITY C1).
fn is_invisible(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Facts about a word that is not among those known: the word, what is known, and what was probably meant.
pub(super) fn unknown<'k>(
    what: &'static str,
    word: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Facts<'static> {
    let mut facts =
        vec![(what, Fact::Text(word.to_owned())), ("known", Fact::List(known.clone().map(str::to_owned).collect()))];
    facts.extend(closest(word, known).map(|best| ("best", Fact::Text(best.to_owned()))));
    facts
}

/// The known word that was probably meant.
pub fn closest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let word = word.to_lowercase();
    known
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}
