//! What the answers to an item can be: numbers, signs, and the words of the rubric and of the survey for them.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::answer::Answer;
use crate::model::rubric::{NonRating, Scale};
use crate::model::survey::{Instrument, Survey};

/// Instead of the code of an answer: none.
pub(super) const NONE: u8 = Answer::HIGHEST + 1;

/// What the answers to an item can be.
#[derive(Debug)]
pub(super) struct Meaning {
    /// Which numbers are answers.
    values: Vec<bool>,
    /// What words mean, in lower case.
    labels: HashMap<String, Answer>,
    /// The code of what a cell of one byte means, worked out of these two.
    bytes: [u8; 256],
}

impl Meaning {
    fn new(values: Vec<bool>, labels: HashMap<String, Answer>) -> Self {
        let mut meaning = Meaning { values, labels, bytes: [NONE; 256] };
        let alone = |byte: u8| meaning.of_text(char::from(byte).encode_utf8(&mut [0; 4])).map_or(NONE, Answer::code);
        let ascii: Vec<u8> = (0..=0x7f).map(alone).collect();
        meaning.bytes.iter_mut().zip(ascii).for_each(|(place, code)| *place = code);
        meaning
    }

    /// The code of the answer a cell of one byte gives.
    pub(super) fn of_byte(&self, byte: u8) -> u8 {
        self.bytes.get(usize::from(byte)).copied().unwrap_or(NONE)
    }

    /// The answer a cell gives, if it gives one.
    pub(super) fn of_text(&self, cell: &str) -> Option<Answer> {
        match cell.as_bytes() {
            [] => Some(Answer::Missing),
            [digit @ b'0'..=b'9'] if self.has(usize::from(digit - b'0')) => Some(Answer::Value(digit - b'0')),
            _ => self.in_words(cell.trim()),
        }
    }

    /// Whether an answer is one of the scale.
    pub(super) fn has_answer(&self, answer: Answer) -> bool {
        !matches!(answer, Answer::Value(value) if !self.has(usize::from(value)))
    }

    /// Whether the answers are 1 to 5.
    pub(super) fn has_five_steps(&self) -> bool {
        (0..=6).all(|value| self.has(value) == (1..=5).contains(&value))
    }

    fn has(&self, value: usize) -> bool {
        self.values.get(value).copied().unwrap_or_default()
    }

    /// A label goes first: a survey tool may call the answer 4 "1". Then the signs, then a number with or without
    /// decimals, be they behind a comma.
    fn in_words(&self, text: &str) -> Option<Answer> {
        if let Some(answer) = self.labels.get(text).or_else(|| self.labels.get(&folded(text))) {
            return Some(*answer);
        }
        match text {
            "" => return Some(Answer::Missing),
            "?" => return Some(Answer::DontKnow),
            "-" | "–" => return Some(Answer::NotApplicable),
            _ => {}
        }
        let whole = match text.split_once([',', '.']) {
            Some((whole, rest)) if !rest.is_empty() && rest.bytes().all(|byte| byte == b'0') => whole,
            Some(_) => return None,
            None => text,
        };
        let value: u8 = whole.parse().ok()?;
        self.has(usize::from(value)).then_some(Answer::Value(value))
    }

    /// The lowest and the highest number, in words.
    pub(super) fn allowed(&self) -> String {
        let numbers = || self.values.iter().enumerate().filter(|(_, is)| **is).map(|(value, _)| value);
        match (numbers().next(), numbers().next_back()) {
            (Some(low), Some(high)) => format!("{low}–{high}"),
            _ => String::new(),
        }
    }
}

/// What the answers to each item can be, by slot, with the question's wordings.
pub(super) struct Asked {
    pub(super) slot: usize,
    pub(super) id: String,
    pub(super) texts: Vec<String>,
    pub(super) meaning: Arc<Meaning>,
}

pub(super) fn asked(survey: &Survey<'_>) -> Vec<Asked> {
    let mut meanings: Vec<(Vec<u8>, Vec<String>, Arc<Meaning>)> = Vec::new();
    let mut meaning = |values: Vec<u8>, labels: Vec<(String, Answer)>| {
        let names: Vec<String> = labels.iter().map(|(name, _)| name.clone()).collect();
        if let Some((.., known)) = meanings.iter().find(|(old, words, _)| *old == values && *words == names) {
            return Arc::clone(known);
        }
        let mut numbers = vec![false; 256];
        for value in &values {
            if let Some(slot) = numbers.get_mut(usize::from(*value)) {
                *slot = true;
            }
        }
        // What the survey file says goes before what the rubric says.
        let fits = |answer: &Answer| !matches!(answer, Answer::Value(value) if !values.contains(value));
        let own = survey.labels.iter().filter(|(_, answer)| fits(answer));
        let mut words: HashMap<String, Answer> =
            labels.into_iter().map(|(word, answer)| (folded(&word), answer)).collect();
        for (word, answer) in own {
            words.insert(folded(word), *answer);
            // A number that means another one must not be taken for itself.
            if let Ok(number) = word.trim().parse::<usize>()
                && let Some(slot) = numbers.get_mut(number)
            {
                *slot = false;
            }
        }
        let made = Arc::new(Meaning::new(numbers, words));
        meanings.push((values, names, Arc::clone(&made)));
        made
    };
    let mut found = Vec::new();
    match &survey.instrument {
        Instrument::Factors(rubric) => {
            let factors = rubric.factors.iter().map(|factor| (&factor.scale, &factor.questions));
            let symptoms = rubric.symptoms().map(|symptom| (&symptom.scale, &symptom.questions));
            let frames = rubric.frames.iter().map(|frame| (&frame.scale, &frame.questions));
            for (scale, questions) in factors.chain(symptoms).chain(frames) {
                let meaning = meaning(values(scale), labels(scale));
                found.extend(questions.iter().map(|question| Asked {
                    slot: question.slot,
                    id: question.id.to_string(),
                    texts: vec![question.text.de.clone(), question.text.en.clone()],
                    meaning: Arc::clone(&meaning),
                }));
            }
        }
        Instrument::Competences(rubric) => {
            let meaning = meaning(values(&rubric.scale), labels(&rubric.scale));
            found.extend(rubric.competences().map(|competence| Asked {
                slot: competence.slot,
                id: competence.id.to_string(),
                texts: vec![competence.name.de.clone(), competence.name.en.clone()],
                meaning: Arc::clone(&meaning),
            }));
        }
        Instrument::Scales(scales) => {
            for scale in scales {
                let meaning = meaning((scale.low..=scale.high).collect(), Vec::new());
                found.extend(scale.items.iter().map(|item| Asked {
                    slot: item.slot,
                    id: item.id.to_string(),
                    texts: Vec::new(),
                    meaning: Arc::clone(&meaning),
                }));
            }
        }
    }
    found
}

fn values(scale: &Scale) -> Vec<u8> {
    scale.answers.iter().map(|answer| answer.value).collect()
}

fn labels(scale: &Scale) -> Vec<(String, Answer)> {
    let values = scale.answers.iter().flat_map(|answer| {
        [&answer.label.de, &answer.label.en].map(|label| (label.clone(), Answer::Value(answer.value)))
    });
    let others = |other: &NonRating, answer| [&other.label.de, &other.label.en].map(|label| (label.clone(), answer));
    let unknown = others(&scale.unknown, Answer::DontKnow);
    values.chain(unknown).chain(others(&scale.not_applicable, Answer::NotApplicable)).collect()
}

/// Without blanks around it and in lower case.
pub(super) fn folded(text: &str) -> String {
    text.trim().trim_start_matches('\u{feff}').to_lowercase()
}
