//! `lotse explain`: what a word means.

use anyhow::Result;

use super::Session;
use super::args::Explain;
use super::failure::Failure;
use super::pdf;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::present::explain;

pub(super) fn run(args: &Explain, session: &Session) -> Result<Exit> {
    let words = &session.words;
    pdf::check(Some(args.format), args.output.as_deref())?;
    let rubrics = || session.library.ids().into_iter().filter_map(|id| session.library.find(id));
    let document = match &args.topic {
        None => explain::overview(rubrics(), words),
        Some(topic) => explanation(topic, session)?,
    };
    session.output.publish(&document, args.format, words, args.output.as_deref())?;
    Ok(Exit::Done)
}

/// The words of the program need no rubric; a word of a rubric is looked for until one has it.
fn explanation(topic: &str, session: &Session) -> Result<Document> {
    let words = &session.words;
    let rubrics = || session.library.ids().into_iter().filter_map(|id| session.library.find(id));
    let mut document = explain::program_word(topic, words);
    if document.blocks.is_empty() {
        let catalogue = || session.library.competences();
        let found = rubrics().map(|rubric| explain::subject_word(topic, rubric, catalogue, words));
        document = found.into_iter().find(|document| !document.blocks.is_empty()).unwrap_or_default();
    }
    if document.blocks.is_empty() {
        let known = explain::program_words();
        let known = known.iter().map(String::as_str).chain(rubrics().flat_map(explain::subject_ids));
        let failure = Failure::new(Exit::Usage, "unknown-topic").with("topic", topic);
        return Err(failure.meant(topic, known).into());
    }
    Ok(document)
}
