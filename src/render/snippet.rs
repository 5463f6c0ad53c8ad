//! A diagnostic with the line it is about and a caret below the place.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::Style;
use super::visible::visible;
use crate::model::diagnostic::{Diagnostic, Excerpt};

/// A diagnostic as text, ending in a newline.
pub fn diagnostic(diagnostic: &Diagnostic, style: &Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let decor = if style.plain { DecorStyle::Ascii } else { DecorStyle::Unicode };
    let renderer = renderer.decor_style(decor).no_graphics(style.plain).term_width(style.width);
    format!("{}\n", renderer.render(&groups(diagnostic)))
}

fn groups(diagnostic: &Diagnostic) -> Vec<Group<'_>> {
    let level = Level::ERROR.with_name(diagnostic.level.as_str());
    let title = level.primary_title(visible(&diagnostic.title));
    let title = match diagnostic.code {
        Some(code) => title.id(code),
        None => title,
    };
    let mut group = match &diagnostic.excerpt {
        Some(excerpt) => title.element(snippet(excerpt)),
        None => Group::with_title(title),
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.with_name(help.level.as_str()).message(visible(&help.text)));
    }
    vec![group]
}

fn snippet(excerpt: &Excerpt) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let primary = AnnotationKind::Primary.span(excerpt.span.clone()).label(visible(&excerpt.label));
    let snippet = Snippet::source(&*excerpt.text).path(visible(&excerpt.path)).annotation(primary);
    match &excerpt.related {
        Some((span, label)) => snippet.annotation(AnnotationKind::Context.span(span.clone()).label(visible(label))),
        None => snippet,
    }
}
