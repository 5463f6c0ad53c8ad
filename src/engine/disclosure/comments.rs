//! Which free remarks may be shown to others, and in which order.
//!
//! Source: RELIABILITY.md section 2, R9. Remarks are told for one grouping only, never for everybody and for groups at
//! once: so no remark of a hidden group is what others leave over (R3), and nothing has to be hidden besides. Between
//! waves and questions nothing links the remarks of one person.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::model::answer::Wave;
use crate::model::id::Id;

/// Only of groups of so many people on.
pub const FROM_PEOPLE: usize = 10;

/// Only so many remarks to a question together.
pub const FROM_REMARKS: usize = 5;

/// Every remark somebody made, still by wave and group. Only [`PublishedRemarks`] leaves the engine.
#[derive(Debug, Default)]
pub struct Remarks {
    groups: BTreeMap<(Option<Wave>, Vec<String>), Group>,
}

#[derive(Debug, Default)]
struct Group {
    people: usize,
    /// The remarks to each question.
    questions: BTreeMap<usize, Vec<String>>,
}

impl Remarks {
    /// Adds what one person of a group said: which question, and the text.
    pub fn add(&mut self, wave: Option<Wave>, keys: Vec<String>, comments: &[(usize, &str)]) {
        let group = self.groups.entry((wave, keys)).or_default();
        group.people += 1;
        for (question, text) in comments {
            let text = tidy(text);
            if text.chars().any(char::is_alphanumeric) {
                group.questions.entry(*question).or_default().push(text);
            }
        }
    }

    /// Adds what others said.
    pub fn merge(&mut self, other: Remarks) {
        for (key, theirs) in other.groups {
            let mine = self.groups.entry(key).or_default();
            mine.people += theirs.people;
            for (question, texts) in theirs.questions {
                mine.questions.entry(question).or_default().extend(texts);
            }
        }
    }

    /// The waves in which somebody answered.
    pub fn waves(&self) -> impl Iterator<Item = Option<Wave>> {
        self.groups.keys().map(|(wave, _)| *wave)
    }
}

/// Every text the same way: no line breaks, no double blanks. How somebody writes shows less like that.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The remarks that may be shown: only this module makes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedRemarks {
    groups: Vec<GroupRemarks>,
}

/// What may be shown of the remarks of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRemarks {
    /// The wave.
    pub wave: Option<Wave>,
    /// The values of the columns that make the group; none for everybody.
    pub keys: Vec<String>,
    /// The remarks to each question, in an order that says nothing; a question without an entry shows nothing.
    pub questions: BTreeMap<usize, Vec<String>>,
}

impl PublishedRemarks {
    /// Limits the remarks to a survey to groups of at least `min_group` people, and never fewer than R9 says.
    pub fn new(remarks: Remarks, survey: &Id, min_group: usize) -> Self {
        let group = |((wave, keys), group): ((Option<Wave>, Vec<String>), Group)| {
            let is_shown = |texts: &Vec<String>| {
                group.people >= FROM_PEOPLE.max(min_group) && texts.len() >= FROM_REMARKS.max(min_group)
            };
            // Who says nothing about where they work is no group.
            let is_named = keys.iter().all(|key| !key.is_empty());
            let shown = group.questions.into_iter().filter(|(_, texts)| is_named && is_shown(texts));
            let questions = shown.map(|(question, texts)| (question, sorted(texts, survey))).collect();
            GroupRemarks { wave, keys, questions }
        };
        PublishedRemarks { groups: remarks.groups.into_iter().map(group).collect() }
    }

    /// Every group, by wave and name. A group of which nothing may be shown looks like one that said nothing.
    pub fn groups(&self) -> &[GroupRemarks] {
        &self.groups
    }
}

/// By a hash of survey and text: the same in whatever order they came.
fn sorted(texts: Vec<String>, survey: &Id) -> Vec<String> {
    let mut hashed: Vec<(Vec<u8>, String)> = texts
        .into_iter()
        .map(|text| {
            (
                Sha256::new().chain_update(survey.as_str()).chain_update([0]).chain_update(&text).finalize().to_vec(),
                text,
            )
        })
        .collect();
    hashed.sort();
    hashed.into_iter().map(|(_, text)| text).collect()
}
