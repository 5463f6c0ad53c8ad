//! Rubrics of kind `methods`: cards that say how to work together in a workshop.

use super::Head;
use crate::model::id::Id;
use crate::model::lang::{Text, Texts};

/// Method cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodRubric {
    /// Identity, title, provenance.
    pub head: Head,
    /// The cards, in order.
    pub methods: Vec<Method>,
}

impl MethodRubric {
    /// The card with this id.
    pub fn method(&self, id: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.id.as_str() == id)
    }
}

/// One method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What it is good for.
    pub purpose: Text,
    /// How many minutes it takes.
    pub minutes: u32,
    /// For how many people it works.
    pub people: (u32, u32),
    /// With what.
    pub medium: Medium,
    /// What is needed.
    pub material: Text,
    /// What is done, one after the other.
    pub steps: Texts,
}

/// With what a method works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// On paper only.
    Paper,
    /// With a digital board only.
    Digital,
    /// Either way.
    Both,
}

impl Medium {
    /// Every medium.
    pub const ALL: [Medium; 3] = [Medium::Paper, Medium::Digital, Medium::Both];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            Medium::Paper => "paper",
            Medium::Digital => "digital",
            Medium::Both => "both",
        }
    }
}
