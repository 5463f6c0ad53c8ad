//! `lotse report`: one page about a project or a person.

use anyhow::Result;

use super::Session;
use super::args::{Page, PageFormat, Report};
use super::input::Source;
use crate::load;
use crate::model::exit::Exit;
use crate::present::requests;

pub(super) fn run(args: &Report, session: &Session) -> Result<Exit> {
    let source = Source::read(&args.file)?;
    let Some(subject) = source.accept(session, |text| load::subject(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let page = match args.page {
        Page::Requests => requests::requests,
        Page::Transfer => requests::transfer,
    };
    let document = page(&source.path, &subject, session.today, &session.words);
    match args.format {
        PageFormat::Text => session.output.document(&document, args.output.as_deref())?,
    }
    Ok(Exit::Done)
}
