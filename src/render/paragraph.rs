//! Running text: folded between words, each word in its tone.

use anstyle::{AnsiColor, Style as Paint};
use textwrap::core::{Fragment, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

use super::Style;
use super::visible::visible;
use crate::model::document::{Span, Tone};

/// Lines of running text are never longer, however wide the screen is.
pub(super) const READABLE: usize = 100;

/// Text folded to the width, the first line behind `first`, the others behind `rest`.
pub(super) fn paragraph(spans: &[Span], first: &str, rest: &str, style: &Style) -> String {
    let words = words(spans);
    let width = style.width.min(READABLE);
    let room = |lead: &str| width.saturating_sub(display_width(lead)).max(1) as f64;
    let lines = wrap_first_fit(&words, &[room(first), room(rest)]);
    let mut out = String::new();
    for (at, line) in lines.into_iter().enumerate() {
        out.push_str(if at == 0 { first } else { rest });
        out.push_str(&paint_line(line, style));
        out.push('\n');
    }
    out
}

/// A word with its tone, and whether a blank follows.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    tone: Tone,
    blank: bool,
}

impl Fragment for Word {
    fn width(&self) -> f64 {
        display_width(&self.text) as f64
    }

    fn whitespace_width(&self) -> f64 {
        if self.blank { 1.0 } else { 0.0 }
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// The words of some spans. Two spans without a blank between them stay together as far as the blank allows.
fn words(spans: &[Span]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for span in spans {
        let text = visible(&span.text);
        if text.starts_with(' ')
            && let Some(last) = words.last_mut()
        {
            last.blank = true;
        }
        let count = words.len();
        words.extend(text.split_whitespace().map(|word| Word { text: word.to_owned(), tone: span.tone, blank: true }));
        if words.len() > count
            && !text.ends_with(' ')
            && let Some(last) = words.last_mut()
        {
            last.blank = false;
        }
    }
    words
}

/// A line of words; neighbours of one tone are painted together.
fn paint_line(line: &[Word], style: &Style) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for (at, word) in line.iter().enumerate() {
        run.push_str(&word.text);
        let next = line.get(at + 1);
        let blank = if word.blank && next.is_some() { " " } else { "" };
        if next.is_some_and(|next| next.tone == word.tone) {
            run.push_str(blank);
        } else {
            out.push_str(&paint(&run, word.tone, style));
            out.push_str(blank);
            run.clear();
        }
    }
    out
}

/// A piece of text in its tone.
pub(super) fn paint(text: &str, tone: Tone, style: &Style) -> String {
    let paint = match tone {
        Tone::Plain => return text.to_owned(),
        Tone::Strong => Paint::new().bold(),
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Caution => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default().bold(),
        Tone::Quiet => Paint::new().dimmed(),
    };
    if style.color && !text.is_empty() { format!("{paint}{text}{paint:#}") } else { text.to_owned() }
}
