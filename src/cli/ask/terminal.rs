//! Asking on a terminal, with arrow keys.

use anyhow::Result;
use inquire::ui::{Color, RenderConfig, StyleSheet, Styled};
use inquire::{InquireError, Select, Text};
use textwrap::core::display_width;

use super::super::Session;
use super::super::failure::Failure;
use super::{Ask, Choice, Choosable, Reply};
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::render::terminal;

/// The pointer before an answer takes this much.
const POINTER: usize = 2;

/// The question and the hint around the answers take this many lines.
const FRAME: usize = 3;

pub(super) struct Terminal<'s> {
    pub(super) session: &'s Session,
}

impl Ask for Terminal<'_> {
    fn show(&mut self, document: &Document) -> Result<()> {
        self.session.output.error(&format!("\n{}", terminal::document(document, &self.session.output.error_style())))
    }

    fn choose(&mut self, choice: &Choice<'_>) -> Result<Reply<usize>> {
        let width = self.session.output.error_style().width;
        let drawn = options(&choice.options, width);
        let hint = self.session.words.say("ask-hint");
        let label = |chosen: inquire::list_option::ListOption<&String>| {
            choice.options.get(chosen.index).map_or_else(String::new, |option| option.label.clone())
        };
        let page = page(&drawn);
        let select = Select::new(choice.question, drawn)
            .with_starting_cursor(choice.default)
            .with_page_size(page)
            .with_help_message(&hint)
            .with_formatter(&label)
            .with_render_config(self.look());
        reply(select.raw_prompt().map(|chosen| chosen.index))
    }

    fn text(&mut self, question: &str, hint: &str) -> Result<Reply<Option<String>>> {
        let text = Text::new(question).with_help_message(hint).with_render_config(self.look());
        let written = |line: String| Some(line.trim().to_owned()).filter(|line| !line.is_empty());
        reply(text.prompt().map(written))
    }
}

impl Terminal<'_> {
    /// The look of prompts; every word of it is ours.
    fn look(&self) -> RenderConfig<'_> {
        let style = self.session.output.error_style();
        let look = if style.color { RenderConfig::default_colored() } else { RenderConfig::empty() };
        look.with_canceled_prompt_indicator(Styled::new("–").with_style_sheet(StyleSheet::new().with_fg(Color::Grey)))
    }
}

/// The answers with their details beside the labels, folded to the width.
fn options(options: &[Choosable], width: usize) -> Vec<String> {
    let explained = options.iter().filter(|option| !option.detail.is_empty());
    let labels = explained.map(|option| display_width(&option.label)).max().unwrap_or(0);
    let indent = POINTER + labels + 2;
    let room = width.saturating_sub(indent + 1).max(20);
    let drawn = options.iter().map(|option| {
        if option.detail.is_empty() {
            return option.label.clone();
        }
        let gap = " ".repeat(labels - display_width(&option.label) + 2);
        let folded = textwrap::wrap(&option.detail, room);
        format!("{}{gap}{}", option.label, folded.join(&format!("\n{}", " ".repeat(indent))))
    });
    drawn.collect()
}

/// How many answers are shown at once: all, if the screen is high enough.
fn page(drawn: &[String]) -> usize {
    let height = |option: &String| option.lines().count();
    let rows = terminal_size::terminal_size_of(std::io::stderr()).map_or(24, |(_, rows)| usize::from(rows.0));
    let room = rows.saturating_sub(FRAME);
    if drawn.iter().map(height).sum::<usize>() <= room {
        return drawn.len();
    }
    let highest = drawn.iter().map(height).max().unwrap_or(1);
    (room / highest).clamp(1, drawn.len())
}

fn reply<T>(prompted: Result<T, InquireError>) -> Result<Reply<T>> {
    match prompted {
        Ok(given) => Ok(Reply::Given(given)),
        Err(InquireError::OperationCanceled) => Ok(Reply::Stop),
        Err(InquireError::OperationInterrupted) => Ok(Reply::Interrupted),
        Err(InquireError::NotTTY) => Err(Failure::new(Exit::Usage, "no-terminal").into()),
        Err(InquireError::IO(reason)) => Err(Failure::io("ask", std::path::Path::new("-"), reason).into()),
        Err(other) => Err(other.into()),
    }
}
