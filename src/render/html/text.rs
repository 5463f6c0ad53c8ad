//! Texts on a page: escaped, with what cannot be seen made visible, and set as German and English set type.

use maud::{Markup, html};

use super::super::page::{is_long, is_whole, plain, with_code};
use crate::model::document::{Span, Tone};

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
    html! {
        @for (piece, is_code) in with_code(&plain(text)) {
            @if is_code { code { (words(piece)) } } @else { (words(piece)) }
        }
    }
}

/// Words one after the other; long ones may be broken, and short ones with a single letter in front may not: E-Akte.
fn words(text: &str) -> Markup {
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
