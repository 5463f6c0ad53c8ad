//! Rubrics of kind `resistance`: how resistance shows, what amplifies it, what reduces it, and what can be done.

use super::Head;
use crate::model::id::Id;
use crate::model::lang::{Text, Texts};

/// Kinds of resistance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResistanceRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// The kinds, in order.
    pub kinds: Vec<ResistanceKind>,
}

impl ResistanceRubric {
    /// The kind with this id.
    pub fn kind(&self, id: &str) -> Option<&ResistanceKind> {
        self.kinds.iter().find(|kind| kind.id.as_str() == id)
    }

    /// The measure with this id, whichever kind it is meant for.
    pub fn measure(&self, id: &str) -> Option<&ResistanceMeasure> {
        self.measures().find(|measure| measure.id.as_str() == id)
    }

    /// Every measure, in order.
    pub fn measures(&self) -> impl Iterator<Item = &ResistanceMeasure> {
        self.kinds.iter().flat_map(|kind| &kind.measures)
    }
}

/// One kind of resistance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResistanceKind {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What it is.
    pub meaning: Text,
    /// How it shows.
    pub signs: Texts,
    /// It can only be supposed: it takes an observation and a second possible explanation.
    pub needs_observation: bool,
    /// What makes it stronger.
    pub amplifiers: Vec<Sign>,
    /// What makes it weaker.
    pub reducers: Vec<Sign>,
    /// What can be done about it.
    pub measures: Vec<ResistanceMeasure>,
}

/// Something that amplifies or reduces resistance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Its id.
    pub id: Id,
    /// What can be observed.
    pub text: Text,
}

/// Something that can be done about one kind of resistance, and may harm another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResistanceMeasure {
    /// Its id.
    pub id: Id,
    /// In a few words.
    pub name: Text,
    /// What to do.
    pub text: Text,
    /// Often done, never advised: it is recognised where it is planned, and not offered.
    pub never_offered: bool,
    /// The kinds it makes worse.
    pub harms: Vec<Id>,
    /// Why it makes them worse.
    pub why: Option<Text>,
}
