//! A document as a PDF everybody can read: tagged for screen readers (PDF/UA-1) and made to last (PDF/A-3a), both checked
//! while it is written. The result for machines can be carried along as an attachment.
//!
//! Texts reach the template as data and are never taken for markup; the template sees no file but its own.

mod fonts;
mod sheet;
mod world;

use std::sync::Arc;

use jiff::civil::Date;
use typst::compile;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp, pdf};

use self::sheet::Sheet;
use self::world::{Desk, moment};
use crate::model::document::Document;
use crate::model::lang::Lang;
use crate::model::letterhead::Letterhead;

/// How a page is set.
const TEMPLATE: &str = include_str!("template.typ");

/// What a page says around its document, in the reader's language.
#[derive(Debug, Clone)]
pub struct Around {
    /// The language.
    pub lang: Lang,
    /// What a page without a title is called.
    pub untitled: String,
    /// What stands above the numbers of a chart.
    pub numbers: String,
    /// Of when the page is and what made it, at its foot.
    pub foot: String,
    /// Which page it is, with `{n}` and `{of}` where the numbers go.
    pub number: String,
    /// What the attachment is.
    pub attachment: String,
    /// The program, for the properties of the file.
    pub creator: String,
    /// The day the page is of.
    pub today: Date,
    /// Whose page it is.
    pub letterhead: Option<Arc<Letterhead>>,
}

/// The document as a PDF, with the result for machines attached. An error says what could not be set.
pub fn document(document: &Document, around: &Around, result: Option<&str>) -> Result<Vec<u8>, String> {
    let sheet = Sheet::new(document, around, result.is_some());
    let data = serde_json::to_vec(&sheet).map_err(|error| error.to_string())?;
    let attached = result.map(|result| (sheet::RESULT, result.as_bytes().to_vec()));
    let logo = around.letterhead.as_ref().and_then(|letterhead| letterhead.logo.as_ref());
    let logo = logo.map(|logo| (sheet::logo_file(logo.kind), logo.bytes.clone()));
    let files = std::iter::once((sheet::DATA, data)).chain(attached).chain(logo).collect();
    let desk = Desk::new(TEMPLATE, files, around.today).ok_or("world")?;
    let set = compile::<PagedDocument>(&desk).output.map_err(|problems| said(&problems))?;
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]);
    let options = PdfOptions {
        creator: Smart::Custom(Some(around.creator.clone())),
        timestamp: moment(around.today).map(Timestamp::new_utc),
        standards: standards.map_err(|error| error.message().to_string())?,
        ..PdfOptions::default()
    };
    pdf(&set, &options).map_err(|problems| said(&problems))
}

fn said(problems: &[SourceDiagnostic]) -> String {
    problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join("; ")
}
