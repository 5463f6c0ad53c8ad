//! How things are said: the words of the program in German and English, and how each writes numbers, days and lists.
//!
//! The subject's own texts stand in `rubrics/`; here are only those of the program. `tests/integration/locales.rs`
//! proves that both files have the same messages with the same arguments, and that none is missing or unused.

mod format;

pub use format::UNKNOWN;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::model::lang::Lang;

/// The files of a language: the words of every command, and those of the help.
#[derive(Debug)]
pub struct Files {
    /// Which language.
    pub lang: Lang,
    /// What every command may need.
    pub words: &'static str,
    /// What only help and errors on the command line need.
    pub help: &'static str,
}

/// The files of each language.
pub const FILES: [Files; 2] = [
    Files { lang: Lang::De, words: include_str!("de.ftl"), help: include_str!("de.help.ftl") },
    Files { lang: Lang::En, words: include_str!("en.ftl"), help: include_str!("en.help.ftl") },
];

/// A named value for a message: text as it is, or a count that chooses singular or plural.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of a language.
    pub fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let mut words = Words { lang, bundle };
        words.add(|files| files.words);
        words
    }

    /// Reads the words of a language with those of the help.
    pub fn with_help(lang: Lang) -> Self {
        let mut words = Words::new(lang);
        words.add(|files| files.help);
        words
    }

    /// A test reads every file without an error; a message that could not be read would be missing alone.
    fn add(&mut self, file: impl Fn(&Files) -> &'static str) {
        let text = FILES.iter().find(|files| files.lang == self.lang).map_or("", file);
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        self.bundle.add_resource_overriding(resource);
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message of this name.
    pub fn has(&self, key: &str) -> bool {
        let (message, attribute) = split(key);
        self.bundle.get_message(message).is_some_and(|message| match attribute {
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
        let message = self.bundle.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else { return format!("[{key}]") };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::from(*name), value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(message, attribute)| (message, Some(attribute)))
}
