//! Rubrics of kind `guide`: texts that lead through a talk, and named lists of short texts that other files refer to.

use super::Head;
use crate::model::id::Id;
use crate::model::lang::{Text, Texts};

/// Guides for talks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// The guides, in order.
    pub guides: Vec<Guide>,
    /// The named lists, in order.
    pub lists: Vec<List>,
}

impl GuideRubric {
    /// The guide with this id.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id.as_str() == id)
    }

    /// The list with this id.
    pub fn list(&self, id: &str) -> Option<&List> {
        self.lists.iter().find(|list| list.id.as_str() == id)
    }
}

/// A named list of short texts: typical questions, kinds of benefit, facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub about: Text,
    /// Its entries, in order.
    pub entries: Vec<ListEntry>,
}

impl List {
    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&ListEntry> {
        self.entries.iter().find(|entry| entry.id.as_str() == id)
    }
}

/// One text of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEntry {
    /// Its id, which other files refer to.
    pub id: Id,
    /// The text.
    pub text: Text,
    /// What follows from it, or what it means.
    pub note: Option<Text>,
}

/// A guide through one kind of talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Its id.
    pub id: Id,
    /// What the talk is called.
    pub name: Text,
    /// What the talk is for.
    pub purpose: Text,
    /// How long it takes.
    pub minutes: u32,
    /// What holds throughout.
    pub rules: Texts,
    /// What follows upon what.
    pub steps: Vec<Step>,
}

/// One step of a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub name: Text,
    /// What to ask or to do.
    pub text: Text,
    /// Lines to write on; 0 where nothing is noted.
    pub lines: u32,
}
