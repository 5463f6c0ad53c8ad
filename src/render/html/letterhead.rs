//! A letterhead on a page or a questionnaire: who it comes from and its foot, in the colour of the town.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};

use super::super::page::plain;
use super::text::text;
use crate::model::letterhead::Letterhead;

/// How sender and logo stand.
const STYLE: &str = include_str!("letterhead.css");

/// The colour.
const ACCENT: &str = include_str!("accent.css");

/// Who the page comes from, with the logo; nothing without a letterhead.
pub(in crate::render) fn sender(letterhead: Option<&Letterhead>) -> Markup {
    html! {
        @if let Some(letterhead) = letterhead {
            div.sender {
                p { @for line in &letterhead.sender { span { (text(line)) } } }
                @if let Some(logo) = &letterhead.logo {
                    img alt=(plain(&logo.alt)) src={ "data:" (logo.kind.media_type()) ";base64," (STANDARD.encode(&logo.bytes)) };
                }
            }
        }
    }
}

/// What stands at the foot of the page; nothing without a letterhead.
pub(in crate::render) fn foot(letterhead: Option<&Letterhead>) -> Markup {
    html! { @if let Some(foot) = letterhead.and_then(|letterhead| letterhead.footer.as_deref()) { p { (text(foot)) } } }
}

/// A style sheet, and how the letterhead looks there.
pub(in crate::render) fn style(sheet: &str, letterhead: Option<&Letterhead>) -> String {
    let Some(letterhead) = letterhead else { return sheet.to_owned() };
    let accent = letterhead.accent.as_deref().map(|color| ACCENT.replace("own", color));
    format!("{sheet}{STYLE}{}", accent.unwrap_or_default())
}
