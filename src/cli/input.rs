//! Reading files: at most as much as any file of ours can be, and every problem shown with its place.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::Session;
use super::error;
use super::failure::Failure;
use crate::load;
use crate::model::problem::Problem;
use crate::present;

/// So many problems of one file are shown in full.
const SHOWN: usize = 20;

/// A file that was read, valid or not.
#[derive(Debug)]
pub(super) struct Source {
    /// The file, as it was named.
    pub(super) path: String,
    /// Its text; what is not UTF-8 in it is replaced, and then `load` is never asked.
    pub(super) text: Arc<str>,
    /// What is wrong with it before its content is looked at.
    problem: Option<Problem>,
}

impl Source {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Source> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(load::MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        File::open(path)
            .and_then(|file| file.take(limit).read_to_end(&mut bytes))
            .map_err(|reason| Failure::io("read", path, reason))?;
        Ok(Source::from_bytes(path, &bytes))
    }

    /// Takes bytes that were read elsewhere.
    pub(super) fn from_bytes(path: &Path, bytes: &[u8]) -> Source {
        Source::within(path, bytes, load::MAX_BYTES)
    }

    /// The same where a file may be so large.
    pub(super) fn within(path: &Path, bytes: &[u8], limit: usize) -> Source {
        let path = path.display().to_string();
        match load::text_within(bytes, limit) {
            Ok(text) => Source { path, text: text.into(), problem: None },
            Err(problem) if bytes.len() > limit => Source { path, text: "".into(), problem: Some(problem) },
            Err(problem) => Source { path, text: String::from_utf8_lossy(bytes).into(), problem: Some(problem) },
        }
    }

    /// Reads the content with one of the readers of `load`.
    pub(super) fn load<'s, T>(
        &'s self,
        read: impl FnOnce(&'s str) -> Result<T, Vec<Problem>>,
    ) -> Result<T, Vec<Problem>> {
        match &self.problem {
            Some(problem) => Err(vec![problem.clone()]),
            None => read(&self.text),
        }
    }

    /// Reads the content; what is wrong with it is shown, and then there is none.
    pub(super) fn accept<'s, T>(
        &'s self,
        session: &Session,
        read: impl FnOnce(&'s str) -> Result<T, Vec<Problem>>,
    ) -> Option<T> {
        self.load(read).map_err(|problems| self.show(&problems, session)).ok()
    }

    /// Shows every problem of the file, and their number.
    pub(super) fn show(&self, problems: &[Problem], session: &Session) {
        let words = &session.words;
        for problem in problems.iter().take(SHOWN) {
            let diagnostic = present::problem::diagnostic(problem, &self.path, &self.text, words);
            error::print(&diagnostic, &session.output);
        }
        let code = problems.first().map_or("syntax", |problem| problem.code.id());
        let args = [
            ("n", problems.len().into()),
            ("path", self.path.as_str().into()),
            ("code", code.into()),
            ("hidden", problems.len().saturating_sub(SHOWN).into()),
        ];
        // If standard error is gone, the exit code still tells.
        let _ = session.note("problems-in-file", &args);
    }

    /// A file that is not there.
    pub(super) fn absent(path: &Path) -> Source {
        Source { path: path.display().to_string(), text: "".into(), problem: None }
    }

    /// The place behind its last character.
    pub(super) fn end(&self) -> std::ops::Range<usize> {
        self.text.len()..self.text.len()
    }
}
