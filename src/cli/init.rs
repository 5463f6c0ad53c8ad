//! `lotse init`: a new case file with comments.

use std::path::PathBuf;

use anyhow::Result;

use super::Session;
use super::args::Init;
use super::store::{self, Kind};
use crate::model::exit::Exit;
use crate::present::template;

pub(super) fn run(args: &Init, session: &Session) -> Result<Exit> {
    let words = &session.words;
    let path = args.file.clone().unwrap_or_else(|| PathBuf::from(words.say("file-case")));
    let known = template::Known::default();
    let library = &session.library;
    let text = template::case(library.factors(), library.checklist(), &known, session.today, words);
    store::create(&path, text.as_bytes(), Kind::Answers)?;
    session.note("case-created", &[("path", path.display().to_string().into())])?;
    Ok(Exit::Done)
}
