//! Rubrics of kind `guide`: named lists of texts that lead through a talk.

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
}

impl GuideRubric {
    /// The guide with this id.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id.as_str() == id)
    }
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
