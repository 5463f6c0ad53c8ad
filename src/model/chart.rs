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
