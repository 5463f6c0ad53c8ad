//! The world a page is set in: our template, the data of one document and its fonts, all in memory.
//!
//! Nothing else is there: the template can read no file of the machine and ask no network, whatever the data say.

use jiff::civil::Date;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::fonts::fonts;

/// What the template sees.
pub(super) struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
    today: Option<Datetime>,
}

impl Desk {
    /// A desk with a template and the files it may read, by name.
    pub(super) fn new(template: &str, files: Vec<(&str, Vec<u8>)>, today: Date) -> Option<Desk> {
        let fonts = fonts();
        let files = files.into_iter().map(|(name, bytes)| Some((id(name)?, Bytes::new(bytes))));
        // Cells that say what their rows are about are headers, too.
        let features = [Feature::A11yExtras].into_iter().collect();
        Some(Desk {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id("main.typ")?, template.to_owned()),
            files: files.collect::<Option<_>>()?,
            today: moment(today),
        })
    }
}

/// A day as typst knows it.
pub(super) fn moment(day: Date) -> Option<Datetime> {
    let part = |n: i8| u8::try_from(n).ok();
    Datetime::from_ymd_hms(i32::from(day.year()), part(day.month())?, part(day.day())?, 0, 0, 0)
}

fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, file: FileId) -> FileResult<Source> {
        if file == self.main.id() { Ok(self.main.clone()) } else { Err(absent(file)) }
    }

    fn file(&self, file: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(id, _)| *id == file);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| absent(file))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

fn absent(file: FileId) -> FileError {
    FileError::NotFound(file.vpath().get_with_slash().into())
}
