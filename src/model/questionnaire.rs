//! A questionnaire as people get to see it, whatever it is made as: a page, a sheet of paper, a workbook. Every text is
//! there in both languages; what the survey file says is the same in both.

use super::answer::{Role, Wave};
use super::id::Id;
use super::lang::{Lang, Text};

/// A questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// The language it opens in.
    pub lang: Lang,
    /// Which survey the answers belong to.
    pub survey: Id,
    /// Which rubric is asked about.
    pub rubric: RubricVersion,
    /// What it is called.
    pub title: Text,
    /// Whose survey it is.
    pub organisation: Option<String>,
    /// Which wave the answers belong to.
    pub wave: Option<Wave>,
    /// What people are told before the first question: a heading and what stands under it. Never empty.
    pub told: Vec<(Text, Text)>,
    /// Which groups people are asked to say they belong to, in this order.
    pub belongings: Vec<Belonging>,
    /// Whether the role is asked for: each with its name.
    pub roles: Vec<(Role, Text)>,
    /// What is asked, in this order.
    pub sections: Vec<Section>,
}

/// A kind of group people say they belong to: the department, or a column of the survey's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging {
    /// Which column of the survey it fills: none is the group itself.
    pub attribute: Option<String>,
    /// What is asked.
    pub question: Text,
    /// What there is to choose from; empty leaves the name to the person.
    pub choices: Vec<String>,
}

impl Belonging {
    /// The name of the column it fills.
    pub fn column(&self) -> &str {
        self.attribute.as_deref().unwrap_or("group")
    }
}

/// A rubric as results and answers name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RubricVersion {
    /// Its id.
    pub id: Id,
    /// Its version.
    pub version: String,
    /// The hash of its content.
    pub hash: String,
}

/// Questions that are answered on the same scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What they are about, if saying so gives no answer away.
    pub name: Option<Text>,
    /// The question above the answers.
    pub question: Text,
    /// The answers with a value.
    pub answers: Vec<Choice>,
    /// What "don't know" is called.
    pub unknown: Text,
    /// What "does not apply" is called.
    pub not_applicable: Text,
    /// The questions.
    pub questions: Vec<Asked>,
}

/// An answer with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its value.
    pub value: u8,
    /// Its label.
    pub label: Text,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its id.
    pub id: Id,
    /// Its wording.
    pub text: Text,
    /// What helps to understand it.
    pub detail: Option<Text>,
    /// What each answer means for this question, in the order of the answers; empty where the labels say it.
    pub anchors: Vec<Text>,
    /// "Don't know" can be chosen.
    pub may_not_know: bool,
    /// Only these are asked; empty means everybody.
    pub asked_of: Vec<Role>,
    /// The same in words, for where nobody can be passed over.
    pub only: Option<Text>,
}

impl Asked {
    /// What is said beside the question where it stands for everybody.
    pub fn details(&self) -> impl Iterator<Item = &Text> {
        self.detail.iter().chain(&self.only)
    }
}

impl Questionnaire {
    /// Every question with its section.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Asked)> {
        self.sections.iter().flat_map(|section| section.questions.iter().map(move |question| (section, question)))
    }

    /// The sections whose answers mean something else for each question: the number of the first one, and the section.
    pub fn anchored(&self) -> Vec<(usize, Section)> {
        let mut first = 1;
        let numbered = self.on_paper().into_iter().map(|section| {
            let number = first;
            first += section.questions.len();
            (number, section)
        });
        numbered.filter(|(_, section)| section.questions.iter().any(|asked| !asked.anchors.is_empty())).collect()
    }

    /// The sections for paper: what is asked in the same words stands in one table.
    pub fn on_paper(&self) -> Vec<Section> {
        let mut joined: Vec<Section> = Vec::new();
        for section in &self.sections {
            match joined.last_mut() {
                Some(last) if last.name == section.name && last.question == section.question => {
                    last.questions.extend(section.questions.iter().cloned());
                }
                _ => joined.push(section.clone()),
            }
        }
        joined
    }
}
