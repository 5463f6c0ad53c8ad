//! Texts on a page: escaped, with what cannot be seen made visible, and set as German and English set type.

use maud::{Markup, html};

use super::super::visible::visible;
use crate::model::document::{Span, Tone};

/// Words longer than this may be broken anywhere, so that none is wider than the page.
const LONG: usize = 28;

/// Blanks at which no line ends: before a percent sign or a dash, inside an abbreviation.
const TOGETHER: [(&str, &str); 6] = [
    (" %", "\u{a0}%"),
    (" –", "\u{a0}–"),
    (" ·", "\u{a0}·"),
    ("z. B.", "z.\u{a0}B."),
    ("d. h.", "d.\u{a0}h."),
    ("u. a.", "u.\u{a0}a."),
];

/// Pieces of text, each in its tone.
pub(super) fn spans(spans: &[Span]) -> Markup {
    html! { @for span in spans { (self::span(span)) } }
}

/// A piece of text in its tone.
pub(super) fn span(span: &Span) -> Markup {
    let text = text(&span.text);
    match span.tone {
        Tone::Plain => text,
        Tone::Strong => html! { strong { (text) } },
        Tone::Good => html! { span.good { (text) } },
        Tone::Caution => html! { span.caution { (text) } },
        Tone::Bad => html! { strong.bad { (text) } },
        Tone::Quiet => html! { span.quiet { (text) } },
    }
}

/// A text; what stands between two backticks is code.
pub(super) fn text(text: &str) -> Markup {
    let text = plain(text);
    if text.matches('`').count() % 2 == 1 {
        return words(&text);
    }
    html! {
        @for (at, piece) in text.split('`').enumerate() {
            @if at % 2 == 0 { (words(piece)) } @else { code { (words(piece)) } }
        }
    }
}

/// A text for an attribute, or to be escaped as it stands.
pub(super) fn plain(text: &str) -> String {
    TOGETHER.iter().fold(visible(text).into_owned(), |text, (apart, together)| text.replace(apart, together))
}

/// Words one after the other; long ones may be broken, and short ones with a single letter in front may not: E-Akte.
fn words(text: &str) -> Markup {
    let is_long = |word: &str| word.chars().count() > LONG;
    let is_whole = |word: &str| word.chars().nth(1) == Some('-') && !is_long(word);
    if !text.split(' ').any(|word| is_long(word) || is_whole(word)) {
        return html! { (text) };
    }
    html! {
        @for (at, word) in text.split(' ').enumerate() {
            @if at > 0 { " " }
            @if is_long(word) { span.long { (word) } }
            @else if is_whole(word) { span.whole { (word) } }
            @else { (word) }
        }
    }
}
