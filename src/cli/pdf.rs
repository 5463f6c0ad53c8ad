//! Pages as PDF, where the program was built with them (feature `pdf`). Where it was not, one sentence says so before
//! anything is read or written.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use super::args::DocumentFormat;
use super::failure::Failure;
use super::output::ForMachines;
use crate::locales::Words;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::letterhead::Letterhead;
#[cfg(feature = "pdf")]
use crate::render::pdf;

/// Refuses early what cannot be drawn, or cannot go where it is wanted.
pub(super) fn check(format: Option<DocumentFormat>, file: Option<&Path>) -> Result<()> {
    if format != Some(DocumentFormat::Pdf) {
        return Ok(());
    }
    if !cfg!(feature = "pdf") {
        return Err(not_built().into());
    }
    if file.is_none() && io::stdout().is_terminal() {
        return Err(Failure::new(Exit::Usage, "pdf-needs-file").into());
    }
    Ok(())
}

fn not_built() -> Failure {
    Failure::new(Exit::Usage, "pdf-not-built")
}

/// A document as a PDF of the day, with the result for machines inside.
#[cfg(feature = "pdf")]
pub(super) fn drawn(
    document: &Document,
    words: &Words,
    (today, letterhead): (Date, Option<&Arc<Letterhead>>),
    result: ForMachines<'_>,
) -> Result<Vec<u8>> {
    let version = env!("CARGO_PKG_VERSION");
    let around = pdf::Around {
        lang: words.lang(),
        untitled: words.say("page-untitled"),
        numbers: words.say("page-numbers"),
        foot: words.with("paper-foot", &[("date", words.date(today).into()), ("version", version.into())]),
        number: words.with("paper-number", &[("n", "{n}".into()), ("of", "{of}".into())]),
        attachment: words.say("paper-attachment"),
        creator: format!("{} {version}", env!("CARGO_PKG_NAME")),
        today,
        letterhead: letterhead.map(Arc::clone),
    };
    pdf::document(document, &around, result.map(|make| make()).as_deref())
        .map_err(|why| Failure::new(Exit::Io, "pdf-failed").with("why", why).into())
}

#[cfg(not(feature = "pdf"))]
pub(super) fn drawn(
    _: &Document,
    _: &Words,
    _: (Date, Option<&Arc<Letterhead>>),
    _: ForMachines<'_>,
) -> Result<Vec<u8>> {
    Err(not_built().into())
}
