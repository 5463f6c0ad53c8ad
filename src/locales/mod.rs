//! How things are said: the words of the program in German and English, and how each writes numbers, days and lists.
//!
//! The subject's own texts stand in `rubrics/`; here are only those of the program. `tests/integration/locales.rs`
//! proves that both files have the same messages with the same arguments, and that none is missing or unused.

mod format;

pub use format::UNKNOWN;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::model::lang::Lang;

/// The files of a language: the words of every command, and those of the help.
#[derive(Debug)]
pub struct Files {
    /// Which language.
    pub lang: Lang,
    /// What every command may need.
    pub words: &'static str,
    /// What only some commands need.
    pub some: &'static str,
    /// What only help and errors on the command line need.
    pub help: &'static str,
}

/// The files of each language.
pub const FILES: [Files; 2] = [
    Files {
        lang: Lang::De,
        words: include_str!("de.ftl"),
        some: include_str!("de.some.ftl"),
        help: include_str!("de.help.ftl"),
    },
    Files {
        lang: Lang::En,
        words: include_str!("en.ftl"),
        some: include_str!("en.some.ftl"),
        help: include_str!("en.help.ftl"),
    },
];

/// A named value for a message: text as it is, or a count that chooses singular or plural.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// What only some commands need, read when the first of it is needed.
    some: OnceCell<FluentBundle<FluentResource>>,
}

impl Words {
    /// Reads the words of a language.
    pub fn new(lang: Lang) -> Self {
        Words { lang, bundle: bundle(lang, &[|files| files.words]), some: OnceCell::new() }
    }

    /// Reads the words of a language with those of the help.
    pub fn with_help(lang: Lang) -> Self {
        Words { lang, bundle: bundle(lang, &[|files| files.words, |files| files.help]), some: OnceCell::new() }
    }

    /// The bundle that has a message.
    fn bundle_of(&self, message: &str) -> &FluentBundle<FluentResource> {
        if self.bundle.has_message(message) {
            return &self.bundle;
        }
        self.some.get_or_init(|| bundle(self.lang, &[|files| files.some]))
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message of this name.
    pub fn has(&self, key: &str) -> bool {
        let (message, attribute) = split(key);
        self.bundle_of(message).get_message(message).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(attribute) => message.get_attribute(attribute).is_some(),
        })
    }

    /// A message without arguments; `message.attribute` names an attribute.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with arguments. A message that does not exist says its own name.
    pub fn with(&self, key: &str, args: &[Arg<'_>]) -> String {
        let (name, attribute) = split(key);
        let bundle = self.bundle_of(name);
        let message = bundle.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else { return format!("[{key}]") };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::from(*name), value.clone())).collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// Some files of a language. A test reads every file without an error; a message that could not be read would be
/// missing alone.
fn bundle(lang: Lang, files: &[fn(&Files) -> &'static str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for file in files {
        let text = FILES.iter().find(|files| files.lang == lang).map_or("", file);
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(message, attribute)| (message, Some(attribute)))
}
