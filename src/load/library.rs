//! All rubrics a run knows: the built-in ones, read when first needed, and those of the user.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use super::rubric::rubric;
use crate::model::rubric::{
    ChecklistRubric, CompetenceRubric, CurriculumRubric, FactorRubric, Guide, GuideRubric, Kind, List, MethodRubric,
    ResistanceRubric, Rubric,
};

/// A rubric that is part of the program.
#[derive(Debug)]
pub struct Builtin {
    /// Its id, also the name of its file.
    pub id: &'static str,
    /// Its kind.
    pub kind: Kind,
    /// The file.
    pub text: &'static str,
}

/// The built-in rubrics. `tests/rubrics.rs` checks that every file of `rubrics/` is listed and valid.
pub const BUILTIN: [Builtin; 10] = [
    Builtin { id: "change-factors", kind: Kind::Factors, text: include_str!("../../rubrics/change-factors.toml") },
    Builtin {
        id: "change-checklist",
        kind: Kind::Checklist,
        text: include_str!("../../rubrics/change-checklist.toml"),
    },
    Builtin {
        id: "digital-navigator",
        kind: Kind::Competence,
        text: include_str!("../../rubrics/digital-navigator.toml"),
    },
    Builtin {
        id: "navigator-curriculum",
        kind: Kind::Curriculum,
        text: include_str!("../../rubrics/navigator-curriculum.toml"),
    },
    Builtin { id: "talk-guides", kind: Kind::Guide, text: include_str!("../../rubrics/talk-guides.toml") },
    Builtin { id: "change-lists", kind: Kind::Guide, text: include_str!("../../rubrics/change-lists.toml") },
    Builtin { id: "resistance", kind: Kind::Resistance, text: include_str!("../../rubrics/resistance.toml") },
    Builtin { id: "frame-check", kind: Kind::Checklist, text: include_str!("../../rubrics/frame-check.toml") },
    Builtin { id: "it-requirements", kind: Kind::Checklist, text: include_str!("../../rubrics/it-requirements.toml") },
    Builtin { id: "methods", kind: Kind::Methods, text: include_str!("../../rubrics/methods.toml") },
];

/// A rubric of the user's with the text it was read from.
#[derive(Debug)]
pub struct Own {
    /// The rubric.
    pub rubric: Rubric,
    /// Its text.
    pub text: String,
}

/// The rubrics of a run. Reading a built-in one costs time, so it is read when it is first asked for.
#[derive(Debug, Default)]
pub struct Library {
    own: Vec<Own>,
    builtin: [OnceLock<Rubric>; BUILTIN.len()],
}

impl Library {
    /// A library with the user's rubrics. One with the id of a built-in rubric takes its place.
    pub fn new(own: Vec<Own>) -> Self {
        Library { own, ..Library::default() }
    }

    /// Every id, the user's first.
    pub fn ids(&self) -> Vec<&str> {
        let own = self.own.iter().map(|own| own.rubric.head().id.as_str());
        let builtin = BUILTIN.iter().map(|builtin| builtin.id);
        let mut ids: Vec<&str> = own.collect();
        for id in builtin {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The rubric with this id.
    pub fn find(&self, id: &str) -> Option<&Rubric> {
        let own = self.own.iter().map(|own| &own.rubric).find(|rubric| rubric.head().id.as_str() == id);
        own.or_else(|| BUILTIN.iter().position(|builtin| builtin.id == id).and_then(|at| self.builtin(at)))
    }

    /// The hash of a rubric's content: results record it, so that they stay readable when rubrics change.
    pub fn content_hash(&self, id: &str) -> String {
        let own = self.own.iter().find(|own| own.rubric.head().id.as_str() == id).map(|own| own.text.as_str());
        let builtin = || BUILTIN.iter().find(|builtin| builtin.id == id).map(|builtin| builtin.text);
        content_hash(own.or_else(builtin).unwrap_or_default())
    }

    /// The factors a case is diagnosed with unless it names others: the user's, else the built-in ones.
    pub fn factors(&self) -> &FactorRubric {
        self.of_kind(Kind::Factors, Rubric::as_factors)
    }

    /// The checklist of a case unless it names another.
    pub fn checklist(&self) -> &ChecklistRubric {
        self.of_kind(Kind::Checklist, Rubric::as_checklist)
    }

    /// Every checklist, the user's first.
    pub fn checklists(&self) -> impl Iterator<Item = &ChecklistRubric> {
        self.ids().into_iter().filter_map(|id| self.checklist_with(id))
    }

    /// The checklist with this id. Only built-in rubrics of that kind are read for it.
    pub fn checklist_with(&self, id: &str) -> Option<&ChecklistRubric> {
        let other_kind = |builtin: &Builtin| builtin.id == id && builtin.kind != Kind::Checklist;
        let is_own = self.own.iter().any(|own| own.rubric.head().id.as_str() == id);
        if !is_own && BUILTIN.iter().any(other_kind) {
            return None;
        }
        self.find(id)?.as_checklist()
    }

    /// The catalogue of a profile unless it names another.
    pub fn competences(&self) -> &CompetenceRubric {
        self.of_kind(Kind::Competence, Rubric::as_competence)
    }

    /// The curriculum: the user's, else the built-in one.
    pub fn curriculum(&self) -> &CurriculumRubric {
        self.of_kind(Kind::Curriculum, Rubric::as_curriculum)
    }

    /// The method cards: the user's, else the built-in ones.
    pub fn methods(&self) -> &MethodRubric {
        self.of_kind(Kind::Methods, Rubric::as_methods)
    }

    /// The kinds of resistance: the user's, else the built-in ones.
    pub fn resistance(&self) -> &ResistanceRubric {
        self.of_kind(Kind::Resistance, Rubric::as_resistance)
    }

    /// The guide for a talk with this id, of the user's rubrics or else of the built-in ones.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides().find_map(|rubric| rubric.guide(id))
    }

    /// The named list with this id, of the user's rubrics or else of the built-in ones.
    pub fn list(&self, id: &str) -> Option<&List> {
        self.guides().find_map(|rubric| rubric.list(id))
    }

    fn guides(&self) -> impl Iterator<Item = &GuideRubric> {
        let builtin = BUILTIN.iter().enumerate().filter(|(_, builtin)| builtin.kind == Kind::Guide);
        let builtin = builtin.filter_map(|(at, _)| self.builtin(at));
        self.own.iter().map(|own| &own.rubric).chain(builtin).filter_map(Rubric::as_guides)
    }

    fn of_kind<T>(&self, kind: Kind, pick: impl Fn(&Rubric) -> Option<&T>) -> &T {
        let builtin = || BUILTIN.iter().position(|builtin| builtin.kind == kind).and_then(|at| self.builtin(at));
        let found = self.own.iter().map(|own| &own.rubric).find_map(&pick).or_else(|| builtin().and_then(&pick));
        found.expect("there is a built-in rubric of every kind")
    }

    fn builtin(&self, at: usize) -> Option<&Rubric> {
        let builtin = BUILTIN.get(at)?;
        let read = || rubric(builtin.text).expect("tests/rubrics.rs reads every built-in rubric");
        Some(self.builtin.get(at)?.get_or_init(read))
    }
}

/// SHA-256 in hexadecimal over the text with line feeds as line ends, so that a checkout on Windows has the same hash.
pub fn content_hash(text: &str) -> String {
    let digest = if text.contains('\r') {
        Sha256::digest(text.replace("\r\n", "\n").as_bytes())
    } else {
        Sha256::digest(text.as_bytes())
    };
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
