//! `lotse init`: a new file with comments, of a project or of a survey.

use std::path::PathBuf;

use anyhow::Result;

use super::Session;
use super::args::Init;
use super::store::{self, Kind};
use crate::model::exit::Exit;
use crate::present::template;

pub(super) fn run(args: &Init, session: &Session) -> Result<Exit> {
    let (words, library) = (&session.words, &session.library);
    let path = |default: &str| args.file.clone().unwrap_or_else(|| PathBuf::from(words.say(default)));
    let factors = library.factors();
    let (path, text, created) = if args.survey {
        let hash = library.content_hash(factors.head.id.as_str());
        (path("file-survey"), template::survey(factors, &hash, session.today, words), "survey-created")
    } else {
        let known = template::Known::default();
        let text = template::case(factors, library.checklist(), &known, session.today, words);
        (path("file-case"), text, "case-created")
    };
    store::create(&path, text.as_bytes(), Kind::Answers)?;
    session.note(created, &[("path", path.display().to_string().into())])?;
    Ok(Exit::Done)
}
