//! Charts: what is drawn, never how. Each says in words what it shows, so that nobody needs the picture.

use jiff::civil::Date;

use super::document::Tone;

/// A chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it is called.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// Whether a table beside it says the same: then it is left out where pictures are made of letters.
    pub repeats: bool,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    /// Bars side by side, several to a group.
    Bars(Vec<BarGroup>),
    /// What lasts from when to when.
    Timeline(Timeline),
    /// What has to be done before what.
    Flow(Vec<FlowStep>),
    /// Several views of the same, each row on one line.
    Views(Compared),
    /// Several views of the same, around a wheel.
    Wheel(Compared),
    /// The same at several times, oldest first.
    Trend(Compared),
    /// How often each answer was given, to both sides of the middle one.
    Answers(Answers),
}

/// Values of several views, or of several times, on one scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The ends of the scale.
    pub ends: (u8, u8),
    /// The views, or the times.
    pub names: Vec<String>,
    /// The rows, from top to bottom.
    pub rows: Vec<ComparedRow>,
}

/// One thing as several see it, or as it was at several times.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedRow {
    /// What it is.
    pub label: String,
    /// A value for each name, between the ends; `None` where there is none to show.
    pub values: Vec<Option<f64>>,
    /// The same in words.
    pub shown: Vec<String>,
}

/// How often each answer was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// The answers, from the lowest to the highest.
    pub names: Vec<String>,
    /// What was asked, from top to bottom.
    pub rows: Vec<AnswersRow>,
}

/// How often each answer was given to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswersRow {
    /// What was asked.
    pub label: String,
    /// A count for each answer.
    pub counts: Vec<usize>,
}

impl AnswersRow {
    /// So many lie below the middle of so many kinds of answers; of a middle answer a half.
    pub fn left(&self, kinds: usize) -> f64 {
        let weight = |at: usize| match (2 * at + 1).cmp(&kinds) {
            std::cmp::Ordering::Less => 1.0,
            std::cmp::Ordering::Equal => 0.5,
            std::cmp::Ordering::Greater => 0.0,
        };
        self.counts.iter().enumerate().map(|(at, count)| *count as f64 * weight(at)).sum()
    }

    /// So many lie above it.
    pub fn right(&self, kinds: usize) -> f64 {
        self.counts.iter().map(|count| *count as f64).sum::<f64>() - self.left(kinds)
    }
}

/// Bars that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct BarGroup {
    /// What they belong to.
    pub label: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it measures.
    pub label: String,
    /// How long it is, 0 or more; `None` where there is nothing to show.
    pub value: Option<f64>,
    /// The value in words.
    pub shown: String,
}

/// What lasts from when to when.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The first and the last day drawn.
    pub ends: (Date, Date),
    /// The first and the last day in words.
    pub shown: (String, String),
    /// The day it speaks of, if it lies between the ends, with its name.
    pub today: Option<(Date, String)>,
    /// The rows, from top to bottom.
    pub rows: Vec<Span>,
}

/// Something that lasts.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// What it is.
    pub label: String,
    /// Its first day; the same as the last where only one is known.
    pub start: Date,
    /// Its last day.
    pub end: Date,
    /// How it is meant.
    pub tone: Tone,
    /// How far it is and until when, in words.
    pub shown: String,
}

/// Something that has to wait for others.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowStep {
    /// What it is.
    pub label: String,
    /// How many have to be done one after the other before it.
    pub depth: usize,
    /// What it waits for, by place.
    pub after: Vec<usize>,
    /// How it is meant.
    pub tone: Tone,
}
