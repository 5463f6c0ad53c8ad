//! `lotse survey enter`: answers from paper, typed in one line a sheet. Each sheet is saved before the next is asked for.
//!
//! Line by line on every terminal: so it works in a pipe and with a screen reader, and nothing has to be redrawn.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io::BufRead;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Session;
use super::args::Enter;
use super::collect;
use super::failure::Failure;
use super::form;
use super::input::Source;
use super::signals;
use super::store::{Held, Kind};
use crate::load;
use crate::load::survey::{Mistyped, Typed, typed};
use crate::locales::Arg;
use crate::model::document::Document;
use crate::model::exit::Exit;
use crate::model::questionnaire::Questionnaire;
use crate::model::returned::Returned;
use crate::model::survey::Survey;
use crate::present::form::Both;
use crate::render::{rows_csv, terminal};

pub(super) fn run(args: &Enter, session: &Session) -> Result<Exit> {
    let source = Source::read(&args.survey)?;
    let Some(survey) = source.accept(session, |text| load::survey::survey(text, &session.library)) else {
        return Ok(Exit::InvalidInput);
    };
    let words = Both::new(session.words.lang());
    let questionnaire = form::questionnaire(&survey, &source.path, &words, session)?;
    if survey.is_closed(questionnaire.wave) {
        return Err(Failure::new(Exit::InvalidInput, "enter-closed").path(&args.survey).into());
    }
    let table = collect::table(args.output.as_deref(), &args.survey, &survey)?;
    signals::restore_terminal_when_ended();
    let mut desk = Desk { survey: &survey, questionnaire: &questionnaire, table, session, pile: None, again: None };
    desk.begin()?;
    let mut refused = false;
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|reason| Failure::io("read", Path::new("-"), reason))?;
        match typed(&line, &questionnaire, &survey) {
            Ok(Typed::Sheet(sheet)) => desk.save(*sheet)?,
            Ok(Typed::Again(number)) => refused |= !desk.again(number)?,
            Ok(Typed::Nothing) => {}
            Err(why) => {
                refused = true;
                desk.refuse(&why)?;
            }
        }
        desk.ask()?;
    }
    desk.end()?;
    Ok(if refused { Exit::InvalidInput } else { Exit::Done })
}

/// Somebody with a pile of paper in front of them.
struct Desk<'s, 'r> {
    survey: &'s Survey<'r>,
    questionnaire: &'s Questionnaire,
    table: PathBuf,
    session: &'s Session,
    /// What the ids of these sheets begin with, and how many there are.
    pile: Option<(String, usize)>,
    /// The sheet that is being typed again.
    again: Option<usize>,
}

impl Desk<'_, '_> {
    /// Says what a line looks like, and goes on behind the last sheet that was typed into this table.
    fn begin(&mut self) -> Result<()> {
        let held = Held::acquire(&self.table, Kind::Answers)?;
        let rows = collect::there(held.read()?.as_deref(), &self.table, self.survey, self.session)?;
        self.pile = rows.iter().filter_map(|row| sheet_of(row.id.as_deref()?)).max_by_key(|(_, number)| *number);
        let path = self.table.display().to_string();
        let n = self.questionnaire.questions().count();
        self.say("enter-welcome", &[("n", n.into()), ("path", path.into())])?;
        let fields: Vec<String> = self.fields();
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        self.say("enter-line", &[("fields", fields.join(" ; ").into())])?;
        if let Some((_, number)) = &self.pile {
            self.say("enter-resumed", &[("n", (*number).into())])?;
        }
        self.ask()
    }

    /// What stands in a line behind the answers.
    fn fields(&self) -> Vec<String> {
        let words = &self.session.words;
        let lang = words.lang();
        let list = |names: &mut dyn Iterator<Item = &str>| {
            let numbered: Vec<String> = names.enumerate().map(|(at, name)| format!("{} {name}", at + 1)).collect();
            numbered.join(", ")
        };
        let groups = self.questionnaire.belongings.iter().map(|belonging| match belonging.choices.as_slice() {
            [] if belonging.attribute.is_none() => words.say("enter-group"),
            [] => belonging.question.get(lang).to_owned(),
            named => list(&mut named.iter().map(String::as_str)),
        });
        let roles = &self.questionnaire.roles;
        let roles = (!roles.is_empty()).then(|| list(&mut roles.iter().map(|(_, name)| name.get(lang))));
        std::iter::once(words.say("enter-answers"))
            .chain(groups)
            .chain(roles)
            .chain([words.say("enter-remarks")])
            .collect()
    }

    /// The number of the sheet that comes next.
    fn next(&self) -> usize {
        self.again.unwrap_or_else(|| self.pile.as_ref().map_or(1, |(_, number)| number + 1))
    }

    fn ask(&self) -> Result<()> {
        self.session.output.error(&format!("{}> ", self.next()))
    }

    /// Saves a sheet, in place of an earlier one if that is typed again.
    fn save(&mut self, sheet: Returned) -> Result<()> {
        let number = self.next();
        let pile = self.pile.as_ref().map_or_else(|| format!("{:016x}", random()), |(pile, _)| pile.clone());
        let id = id(&pile, number);
        let sheet = Returned { id: Some(id.clone()), ..sheet };
        Held::acquire(&self.table, Kind::Answers)?.edit(|before| {
            let mut rows = collect::there(before, &self.table, self.survey, self.session)?;
            rows.retain(|row| row.id.as_deref() != Some(&id));
            rows.push(sheet.clone());
            rows.sort();
            Ok(rows_csv::csv(self.survey, &rows))
        })?;
        let last = self.pile.as_ref().map_or(0, |(_, last)| *last).max(number);
        self.pile = Some((pile, last));
        self.again = None;
        let given = sheet.answers.iter().filter(|answer| answer.value().is_some()).count();
        self.say("enter-saved", &[("n", number.into()), ("given", given.into()), ("of", sheet.answers.len().into())])
    }

    /// The next line takes the place of a sheet that is there.
    fn again(&mut self, number: Option<usize>) -> Result<bool> {
        let last = self.pile.as_ref().map_or(0, |(_, last)| *last);
        let number = number.unwrap_or(last);
        if (1..=last).contains(&number) {
            self.again = Some(number);
            self.say("enter-again", &[("n", number.into())])?;
            return Ok(true);
        }
        self.say("enter-no-sheet", &[("n", number.into())])?;
        Ok(false)
    }

    fn refuse(&self, why: &Mistyped) -> Result<()> {
        match why {
            Mistyped::Count(found, of) => self.say("enter-count", &[("n", (*found).into()), ("of", (*of).into())]),
            Mistyped::Answer(at, allowed) => {
                self.say("enter-answer", &[("n", (*at).into()), ("allowed", allowed.as_str().into())])
            }
            Mistyped::Group(at, of) => {
                let asked = self.questionnaire.belongings.get(*at);
                let question = asked.map_or("", |asked| asked.question.get(self.session.words.lang()));
                self.say("enter-no-group", &[("n", (*of).into()), ("question", question.into())])
            }
            Mistyped::Role(of) => self.say("enter-no-role", &[("n", (*of).into())]),
            Mistyped::TooLong(limit) => self.say("enter-too-long", &[("n", (*limit).into())]),
            Mistyped::Number => self.say("enter-number", &[]),
        }
    }

    fn end(&self) -> Result<()> {
        let n = self.pile.as_ref().map_or(0, |(_, number)| *number);
        self.session.output.error("\n")?;
        self.say("enter-end", &[("n", n.into()), ("path", self.table.display().to_string().into())])
    }

    fn say(&self, key: &str, args: &[Arg<'_>]) -> Result<()> {
        let output = &self.session.output;
        for line in self.session.words.with(key, args).lines() {
            let mut document = Document::default();
            document.text(line);
            output.error(&terminal::document(&document, &output.error_style()))?;
        }
        Ok(())
    }
}

/// The id of a sheet: the pile it lies in, and its number there.
fn id(pile: &str, number: usize) -> String {
    format!("p{pile}-{number:05}")
}

/// The pile and the number of a sheet, if the id is one of a sheet.
fn sheet_of(id: &str) -> Option<(String, usize)> {
    let (pile, number) = id.strip_prefix('p')?.split_once('-')?;
    let is_pile = pile.len() == 16 && pile.bytes().all(|byte| byte.is_ascii_hexdigit());
    Some((pile.to_owned(), number.parse().ok().filter(|_| is_pile)?))
}

/// Tells piles apart that were typed into different tables; nobody has to be unable to guess it.
pub(super) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
