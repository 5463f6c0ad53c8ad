//! How things are said: the words of the program in German and English, and how each writes numbers, days and lists.
//!
//! The subject's own texts stand in `rubrics/`; here are only those of the program, one file per area and language.
//! A file is read when the first of its messages is needed. `tests/integration/locales.rs` proves that both languages
//! have the same messages with the same arguments, and that none is missing, unused or there twice.

mod format;

pub use format::UNKNOWN;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use memchr::memmem;

use crate::model::lang::Lang;

/// One file of words.
#[derive(Debug)]
pub struct File {
    /// Its name without the ending; the same in every language.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! files {
    ($lang:literal) => {
        files!(
            $lang: "checklist", "collect", "competence", "council", "diagnosis", "explain", "explanation", "failures", "findings",
            "follow_up", "form", "general", "help", "judgement", "plan", "planning", "problems", "project", "prompts", "revision", "rows",
            "sheets", "survey", "survey_map", "template", "views"
        )
    };
    ($lang:literal: $($name:literal),+) => {
        &[$(File { name: $name, text: include_str!(concat!($lang, "/", $name, ".ftl")) }),+]
    };
}

/// The files of a language.
pub fn files(lang: Lang) -> &'static [File] {
    match lang {
        Lang::De => files!("de"),
        Lang::En => files!("en"),
    }
}

/// A named value for a message: text as it is, or a count that chooses singular or plural.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// The words of one language.
pub struct Words {
    lang: Lang,
    /// One place per file, filled when the first of its messages is needed.
    bundles: Vec<OnceCell<FluentBundle<FluentResource>>>,
}

impl Words {
    /// The words of a language.
    pub fn new(lang: Lang) -> Self {
        Words { lang, bundles: files(lang).iter().map(|_| OnceCell::new()).collect() }
    }

    /// The bundle that has a message: one of those that were read, or else the file it stands in is read.
    fn bundle_of(&self, message: &str) -> Option<&FluentBundle<FluentResource>> {
        let read = self.bundles.iter().filter_map(OnceCell::get).find(|bundle| bundle.has_message(message));
        read.or_else(|| {
            let beginning = format!("\n{message} =");
            let finder = memmem::Finder::new(&beginning);
            let at = files(self.lang).iter().position(|file| finder.find(file.text.as_bytes()).is_some())?;
            let text = files(self.lang).get(at)?.text;
            Some(self.bundles.get(at)?.get_or_init(|| bundle(self.lang, text)))
        })
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message of this name.
    pub fn has(&self, key: &str) -> bool {
        let (name, attribute) = split(key);
        let message = self.bundle_of(name).and_then(|bundle| bundle.get_message(name));
        message.is_some_and(|message| match attribute {
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
        let found = self.bundle_of(name).and_then(|bundle| {
            let message = bundle.get_message(name)?;
            let pattern = match attribute {
                None => message.value(),
                Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            };
            Some((bundle, pattern?))
        });
        let Some((bundle, pattern)) = found else { return format!("[{key}]") };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::from(*name), value.clone())).collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// A file of words. A test reads every file without an error; a message that could not be read would be missing alone.
fn bundle(lang: Lang, text: &'static str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
}

fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(message, attribute)| (message, Some(attribute)))
}
