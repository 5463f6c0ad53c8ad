//! Which files a run is over: files, folders, patterns, lists and standard input, in a fixed order.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::Result;
use globset::{GlobBuilder, GlobMatcher};
use ignore::WalkBuilder;

use crate::cli::failure::Failure;
use crate::model::exit::Exit;

/// A file to be diagnosed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Input {
    /// Named by the user: it has to be a case.
    Named(PathBuf),
    /// Found in a folder or by a pattern: another kind of file is skipped.
    Found(PathBuf),
    /// Standard input.
    Stdin,
}

impl Input {
    /// Where it lies, if it is a file.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Input::Named(path) | Input::Found(path) => Some(path),
            Input::Stdin => None,
        }
    }
}

/// All files of a run.
#[derive(Debug)]
pub(super) struct Inputs {
    /// The files, each once, in the order named; within a folder by name.
    pub(super) files: Vec<Input>,
    /// Whether a folder, a pattern or a list was named: then the projects are shown side by side.
    pub(super) many: bool,
    seen: BTreeSet<PathBuf>,
}

/// Finds the files behind what was typed.
pub(super) fn inputs(typed: &[PathBuf]) -> Result<Inputs> {
    let mut inputs = Inputs { files: Vec::new(), many: false, seen: BTreeSet::new() };
    for name in typed {
        inputs.add(name)?;
    }
    Ok(inputs)
}

impl Inputs {
    fn add(&mut self, name: &Path) -> Result<()> {
        if name == Path::new("-") {
            self.push(name, Input::Stdin);
            return Ok(());
        }
        if let Some(list) = name.to_str().and_then(|name| name.strip_prefix('@')) {
            return self.list(Path::new(list));
        }
        if name.is_dir() {
            return self.folder(name, None);
        }
        if name.exists() || !is_pattern(name) {
            self.push(name, Input::Named(name.to_owned()));
            return Ok(());
        }
        let glob = GlobBuilder::new(&name.to_string_lossy()).literal_separator(true).build();
        let glob = glob.map_err(|_| Failure::new(Exit::Usage, "pattern-invalid").path(name))?.compile_matcher();
        let before = self.files.len();
        let base = base(name);
        if base.is_dir() {
            self.folder(&base, Some(&glob))?;
        }
        if self.files.len() == before {
            return Err(Failure::new(Exit::Usage, "pattern-without-file").path(name).into());
        }
        Ok(())
    }

    /// A file that stands in two places of the command line is looked at once.
    fn push(&mut self, path: &Path, input: Input) {
        if self.seen.insert(path.to_owned()) {
            self.files.push(input);
        }
    }

    /// One name a line; empty lines and those that begin with `#` say nothing. A list names no other list.
    fn list(&mut self, path: &Path) -> Result<()> {
        self.many = true;
        let text = std::fs::read_to_string(path).map_err(|reason| Failure::io("read", path, reason))?;
        let names = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        for name in names.filter(|name| !name.is_empty() && !name.starts_with('#')) {
            self.add(Path::new(name.trim_start_matches('@')))?;
        }
        Ok(())
    }

    /// The TOML files below a folder, without what version control ignores and without hidden ones.
    fn folder(&mut self, folder: &Path, matching: Option<&GlobMatcher>) -> Result<()> {
        self.many = true;
        let walk = WalkBuilder::new(folder).require_git(false).sort_by_file_path(Path::cmp).build();
        for entry in walk {
            let entry = entry.map_err(|error| {
                let reason = error.into_io_error().unwrap_or_else(|| std::io::ErrorKind::Other.into());
                Failure::io("read", folder, reason)
            })?;
            let path = entry.path();
            let is_toml = path.extension() == Some(OsStr::new("toml"));
            let wanted = matching.map_or(is_toml, |glob| glob.is_match(path.strip_prefix("./").unwrap_or(path)));
            if wanted && entry.file_type().is_some_and(|kind| kind.is_file()) {
                let path = path.strip_prefix("./").unwrap_or(path);
                self.push(path, Input::Found(path.to_owned()));
            }
        }
        Ok(())
    }
}

fn is_pattern(name: &Path) -> bool {
    name.to_string_lossy().contains(['*', '?', '[', '{'])
}

/// The folder a pattern begins in.
fn base(pattern: &Path) -> PathBuf {
    let plain = pattern.iter().take_while(|part| !is_pattern(Path::new(part)));
    let base: PathBuf = plain.collect();
    if base.as_os_str().is_empty() { PathBuf::from(".") } else { base }
}
