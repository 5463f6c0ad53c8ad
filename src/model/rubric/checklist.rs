//! Rubrics of kind `checklist`: questions, what the navigator does for each, what counts as evidence.

use super::Head;
use crate::model::id::Id;
use crate::model::lang::{Text, Texts};

/// A checklist. Its questions are answered with a state (`model::checklist`), and the weakest decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

/// One question of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: Id,
    /// A short label for tables.
    pub name: Text,
    /// The question.
    pub text: Text,
    /// What the navigator does for it.
    pub duty: Text,
    /// The questions behind it.
    pub asks: Texts,
    /// What counts as evidence.
    pub evidence: Texts,
    /// The factor or frame condition it touches, by its id in the factor rubric.
    pub touches: Option<Id>,
    /// So many days after it was last looked at, its evidence counts as old.
    pub shelf_life: Option<u32>,
    /// A "yes" needs somebody who has retold it in their own words.
    pub retold: bool,
}
