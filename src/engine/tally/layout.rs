//! What a survey measures, as the accumulator needs it: the scales of any instrument and their items.
//!
//! It knows neither answers nor people.

use crate::model::answer::Role;
use crate::model::rubric::{FactorRules, Question, Scale};
use crate::model::survey::{Instrument, PlainScale};

/// What a scale is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A success factor, by its place in the rubric.
    Factor(usize),
    /// The symptom of the factor at this place.
    Symptom(usize),
    /// A frame condition, by its place.
    Frame(usize),
    /// An area of competences, by its place.
    Area(usize),
    /// A scale of the survey's own, by its place.
    Plain(usize),
}

/// A scale: items that are averaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// What it is of.
    pub part: Part,
    /// The lowest answer.
    pub low: u8,
    /// The highest answer.
    pub high: u8,
    /// Its items, in the order asked.
    pub items: Vec<Item>,
}

/// An item of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Its place among all items.
    pub slot: usize,
    /// It counts as low plus high minus the answer.
    pub reversed: bool,
    /// Who is asked; empty means everybody.
    pub asked_of: Vec<Role>,
}

/// Every scale of an instrument, in the order of its results.
pub fn layouts(instrument: &Instrument<'_>) -> Vec<Layout> {
    match instrument {
        Instrument::Factors(rubric) => {
            let mut found = Vec::new();
            for (at, factor) in rubric.factors.iter().enumerate() {
                found.push(asked(Part::Factor(at), &factor.questions, &factor.scale));
                let symptom = factor.symptom.as_ref();
                found.extend(symptom.map(|symptom| asked(Part::Symptom(at), &symptom.questions, &symptom.scale)));
            }
            let frames = rubric.frames.iter().enumerate();
            found.extend(frames.map(|(at, frame)| asked(Part::Frame(at), &frame.questions, &frame.scale)));
            found
        }
        Instrument::Competences(rubric) => {
            let (low, high) = rubric.scale.range();
            let area = |(at, area): (usize, &crate::model::rubric::Area)| Layout {
                part: Part::Area(at),
                low,
                high,
                items: area.competences.iter().map(|item| Item::of(item.id.as_str(), item.slot)).collect(),
            };
            rubric.areas.iter().enumerate().map(area).collect()
        }
        Instrument::Scales(scales) => scales.iter().enumerate().map(plain).collect(),
    }
}

/// The figures that judge a scale, where the instrument has them.
pub fn rules<'r>(instrument: &Instrument<'r>) -> Option<&'r FactorRules> {
    match instrument {
        Instrument::Factors(rubric) => Some(&rubric.rules),
        Instrument::Competences(_) | Instrument::Scales(_) => None,
    }
}

impl Item {
    fn of(id: &str, slot: usize) -> Self {
        Item { id: id.to_owned(), slot, reversed: false, asked_of: Vec::new() }
    }
}

fn asked(part: Part, questions: &[Question], scale: &Scale) -> Layout {
    let (low, high) = scale.range();
    let item = |question: &Question| Item {
        asked_of: question.asked_of.clone(),
        ..Item::of(question.id.as_str(), question.slot)
    };
    Layout { part, low, high, items: questions.iter().map(item).collect() }
}

fn plain((at, scale): (usize, &PlainScale)) -> Layout {
    let items = scale.items.iter();
    let items = items.map(|item| Item { reversed: item.reversed, ..Item::of(item.id.as_str(), item.slot) });
    Layout { part: Part::Plain(at), low: scale.low, high: scale.high, items: items.collect() }
}
