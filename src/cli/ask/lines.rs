//! Asking line by line: numbered answers, one line in, one line out, nothing redrawn. For screen readers, plain
//! terminals and pipes.

use std::io::BufRead;

use anyhow::Result;

use super::super::Session;
use super::super::failure::Failure;
use super::{Ask, Choice, Reply};
use crate::model::document::Document;
use crate::render::terminal;

pub(super) struct Lines<'s> {
    pub(super) session: &'s Session,
}

impl Lines<'_> {
    fn say(&self, text: &str) -> Result<()> {
        self.session.output.error(text)
    }

    /// A line without its end; none at the end of input.
    fn line(&self) -> Result<Option<String>> {
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line);
        let read = read.map_err(|reason| Failure::io("read", std::path::Path::new("-"), reason))?;
        if read == 0 {
            self.say("\n")?;
            return Ok(None);
        }
        Ok(Some(line.trim().to_owned()))
    }
}

impl Ask for Lines<'_> {
    fn show(&mut self, document: &Document) -> Result<()> {
        self.say(&format!("\n{}", terminal::document(document, &self.session.output.error_style())))
    }

    fn choose(&mut self, choice: &Choice<'_>) -> Result<Reply<usize>> {
        let words = &self.session.words;
        self.say(&format!("{}\n", choice.question))?;
        for (at, option) in choice.options.iter().enumerate() {
            let detail = if option.detail.is_empty() { String::new() } else { format!(": {}", option.detail) };
            self.say(&format!("{:>3}  {}{detail}\n", at + 1, option.label))?;
        }
        let args = [("n", choice.options.len().into()), ("default", (choice.default + 1).into())];
        loop {
            self.say(&format!("{} ", words.with("ask-number", &args)))?;
            let Some(line) = self.line()? else { return Ok(Reply::Interrupted) };
            let chosen = match line.as_str() {
                "" => Some(choice.default),
                number => number.parse::<usize>().ok().and_then(|number| number.checked_sub(1)),
            };
            if let Some(option) = chosen.and_then(|at| choice.options.get(at)) {
                self.say(&format!("{}\n", words.with("ask-chosen", &[("label", option.label.as_str().into())])))?;
                return Ok(Reply::Given(chosen.unwrap_or(choice.default)));
            }
            self.say(&format!("{}\n", words.with("ask-not-a-number", &args)))?;
        }
    }

    fn text(&mut self, question: &str, hint: &str) -> Result<Reply<Option<String>>> {
        self.say(&format!("{question} ({hint}) "))?;
        Ok(match self.line()? {
            None => Reply::Interrupted,
            Some(line) => Reply::Given(Some(line).filter(|line| !line.is_empty())),
        })
    }
}
