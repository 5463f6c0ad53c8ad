//! Reads a letterhead, and makes sure that its colour can be read and its picture does nothing but show.
//!
//! It opens no file: whoever calls it hands in the picture.

use std::ops::Range;

use quick_xml::events::{BytesStart, Event};

use super::FileKind;
use super::notes::{At, Notes};
use super::reader::{Table, read};
use crate::model::finding::Fact;
use crate::model::letterhead::{Letterhead, Logo, LogoKind};
use crate::model::problem::{Problem, ProblemCode};

/// The largest picture, in bytes: it is part of every page.
pub const MAX_LOGO: usize = 200 * 1024;

/// The contrast text needs with its background (WCAG 2.2, 1.4.3).
const CONTRAST: f64 = 4.5;

/// What a PNG begins with.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Elements that run, load or hold something of another kind.
const ACTIVE: [&str; 10] =
    ["script", "foreignObject", "image", "iframe", "object", "embed", "audio", "video", "a", "handler"];

/// Reads a letterhead, or says everything that is wrong with it. `open` gives the bytes of a file beside it, at most one
/// more than [`MAX_LOGO`].
pub fn letterhead(text: &str, open: impl Fn(&str) -> Option<Vec<u8>>) -> Result<Letterhead, Vec<Problem>> {
    read(text, FileKind::Letterhead, |table, notes| content(table, open, notes))
}

/// What a letterhead says.
pub(super) fn content(
    table: &mut Table<'_>,
    open: impl Fn(&str) -> Option<Vec<u8>>,
    notes: &mut Notes<'_>,
) -> Letterhead {
    Letterhead {
        sender: table.said_list("sender", notes),
        footer: table.said("footer", notes),
        accent: table.text("accent", notes).and_then(|accent| color(accent, notes)),
        logo: table.table("logo", notes).and_then(|logo| self::logo(logo, open, notes)),
    }
}

fn logo(mut table: Table<'_>, open: impl Fn(&str) -> Option<Vec<u8>>, notes: &mut Notes<'_>) -> Option<Logo> {
    let file = table.needed_text("file", notes);
    let alt = table.needed_name("alt", notes);
    table.finish(notes);
    if file.span.is_empty() {
        return None;
    }
    let found = open(&file.value).ok_or("logo-missing").and_then(|bytes| Ok((kind(&bytes)?, bytes)));
    match found {
        Ok((kind, bytes)) => Some(Logo { kind, bytes, alt }),
        Err(why) => {
            let facts = vec![("file", Fact::Text(file.value)), ("why", Fact::Word(why))];
            notes.problem(ProblemCode::UnusableLogo, file.span, facts);
            None
        }
    }
}

/// What a picture is, or why it cannot be taken.
fn kind(bytes: &[u8]) -> Result<LogoKind, &'static str> {
    if bytes.len() > MAX_LOGO {
        return Err("logo-too-large");
    }
    if bytes.starts_with(PNG) {
        return Ok(LogoKind::Png);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "logo-unknown-kind")?;
    is_harmless(text).map(|()| LogoKind::Svg)
}

/// Whether an SVG only draws: no scripts, no other files, no links, no definitions of its own.
fn is_harmless(text: &str) -> Result<(), &'static str> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut has_root = false;
    loop {
        match reader.read_event().map_err(|_| "logo-unknown-kind")? {
            Event::Eof => return if has_root { Ok(()) } else { Err("logo-unknown-kind") },
            Event::Start(element) | Event::Empty(element) => {
                if !has_root && element.local_name().as_ref() != "svg" {
                    return Err("logo-unknown-kind");
                }
                has_root = true;
                if is_active(&element) {
                    return Err("logo-does-more");
                }
            }
            Event::Text(text) if !has_root && !text.xml10_content().trim().is_empty() => {
                return Err("logo-unknown-kind");
            }
            Event::Text(text) if loads(&text.xml10_content()) => return Err("logo-does-more"),
            // A letter written as a number could hide in a style what it loads.
            Event::GeneralRef(letter) if letter.is_char_ref() => return Err("logo-does-more"),
            Event::DocType(_) | Event::CData(_) | Event::PI(_) => return Err("logo-does-more"),
            _ => {}
        }
    }
}

fn is_active(element: &BytesStart<'_>) -> bool {
    let name = element.local_name();
    let is_listed = ACTIVE.iter().any(|active| name.as_ref().eq_ignore_ascii_case(active));
    is_listed
        || element.attributes().any(|attribute| {
            let Ok(attribute) = attribute else { return true };
            let name = attribute.key.local_name();
            let Ok(value) = quick_xml::escape::unescape(&attribute.value) else { return true };
            let is_handler = name.as_ref().to_ascii_lowercase().starts_with("on");
            let leads_out = name.as_ref() == "href" && !value.trim().starts_with('#');
            is_handler || leads_out || loads(&value)
        })
}

/// Whether a style would load something that is not in the picture itself.
fn loads(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let leads_out = |rest: &str| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#');
    style.contains("@import") || style.split("url(").skip(1).any(leads_out)
}

/// A colour as `#rrggbb` that can be read on white.
fn color(accent: At<String>, notes: &mut Notes<'_>) -> Option<String> {
    let At { value, span } = accent;
    let Some(parts) = parts(&value) else {
        notes.problem(ProblemCode::InvalidColor, span, vec![("found", Fact::Text(value))]);
        return None;
    };
    let contrast = 1.05 / (luminance(parts) + 0.05);
    if contrast < CONTRAST {
        pale(&value, contrast, span, notes);
        return None;
    }
    Some(value.to_ascii_lowercase())
}

fn pale(value: &str, contrast: f64, span: Range<usize>, notes: &mut Notes<'_>) {
    // Rounded down, so that no colour fails with the figure it needs.
    let contrast = (contrast * 10.0).floor() / 10.0;
    let facts = vec![
        ("found", Fact::Text(value.to_owned())),
        ("contrast", Fact::Number(contrast, 1)),
        ("needed", Fact::Number(CONTRAST, 1)),
    ];
    notes.problem(ProblemCode::PaleColor, span, facts);
}

/// Red, green and blue.
fn parts(color: &str) -> Option<[u8; 3]> {
    let digits = color.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// How bright a colour is, 0 to 1. Source: WCAG 2.2, relative luminance.
fn luminance(parts: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = parts.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
