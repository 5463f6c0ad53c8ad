//! `lotse survey`: what a survey may publish.

use anyhow::Result;

use super::Session;
use super::args::Survey;
use super::input::Source;
use crate::load;
use crate::model::exit::Exit;
use crate::present::page::Page;
use crate::present::survey;

pub(super) fn run(args: &Survey, session: &Session) -> Result<Exit> {
    let mut exits = Vec::new();
    for path in &args.files {
        let source = Source::read(path)?;
        let Some(found) = source.accept(session, |text| load::survey::survey(text, &session.library)) else {
            exits.push(Exit::InvalidInput);
            continue;
        };
        let page = Page::of_survey(&source.path, &found, session.today, &session.words);
        session.output.document(&survey::plan(&page, &found), None)?;
    }
    Ok(Exit::worst(exits))
}
