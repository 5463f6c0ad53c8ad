//! Reads one line somebody typed from a sheet of paper: the answers in the order of the sheet, then department and other
//! groups, role and remarks, as far as the sheet asks for them, each behind a semicolon.

use super::meaning::folded;
use crate::model::answer::{Answer, Role};
use crate::model::questionnaire::{Questionnaire, Section};
use crate::model::returned::{MAX_GROUP, MAX_REMARKS, Returned};
use crate::model::survey::Survey;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A sheet, still without an id.
    Sheet(Box<Returned>),
    /// A sheet is to be typed again: the one with this number, or else the last one.
    Again(Option<usize>),
    /// Nothing.
    Nothing,
}

/// Why a line is not taken. No text of it is repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistyped {
    /// So many answers instead of so many.
    Count(usize, usize),
    /// The answer at this place is none: allowed are these.
    Answer(usize, String),
    /// Of the kind of group asked for at this place there are only so many.
    Group(usize, usize),
    /// There are only so many roles.
    Role(usize),
    /// The text of this field is longer than this.
    TooLong(usize),
    /// Behind `<` belongs a number.
    Number,
}

/// Takes a line apart.
pub fn typed(line: &str, questionnaire: &Questionnaire, survey: &Survey<'_>) -> Result<Typed, Mistyped> {
    let line = line.trim().trim_start_matches('\u{feff}');
    if line.is_empty() {
        return Ok(Typed::Nothing);
    }
    if let Some(number) = line.strip_prefix('<') {
        return match number.trim() {
            "" => Ok(Typed::Again(None)),
            number => number.parse().map(|number| Typed::Again(Some(number))).map_err(|_| Mistyped::Number),
        };
    }
    let (typed, mut rest) = next(line);
    let answers = answers(typed, questionnaire, survey)?;
    let mut field = |is_asked: bool| {
        let (field, behind) = if is_asked { next(rest) } else { ("", rest) };
        rest = behind;
        field
    };
    let mut belongings = Vec::new();
    for (at, asked) in questionnaire.belongings.iter().enumerate() {
        belongings.push((asked.attribute.as_deref(), belonging(field(true), at, &asked.choices)?));
    }
    let mut said = |column| belongings.iter_mut().find_map(|(of, said)| (*of == column).then(|| said.take())).flatten();
    let role = role(field(!questionnaire.roles.is_empty()), questionnaire)?;
    let answers = for_role(answers, role, questionnaire, survey);
    if rest.chars().count() > MAX_REMARKS {
        return Err(Mistyped::TooLong(MAX_REMARKS));
    }
    let attributes = survey.columns.attributes.iter();
    let sheet = Returned {
        id: None,
        wave: questionnaire.wave,
        role,
        group: said(None),
        attributes: attributes.map(|attribute| said(Some(&attribute.name)).unwrap_or_default()).collect(),
        answers,
        remarks: rest.trim().to_owned(),
    };
    Ok(Typed::Sheet(Box::new(sheet.harmless())))
}

/// What stands before the next semicolon, and what behind it.
fn next(text: &str) -> (&str, &str) {
    let (field, rest) = text.split_once(';').unwrap_or((text, ""));
    (field.trim(), rest)
}

/// One answer for each question, separated by blanks or not at all.
fn answers(typed: &str, questionnaire: &Questionnaire, survey: &Survey<'_>) -> Result<Vec<Answer>, Mistyped> {
    let questions: Vec<_> = questionnaire.questions().collect();
    let words: Vec<String> = typed.split_whitespace().map(str::to_owned).collect();
    let signs = || typed.chars().filter(|c| !c.is_whitespace()).map(String::from).collect::<Vec<_>>();
    let given = if words.len() == questions.len() { words } else { signs() };
    if given.len() != questions.len() {
        return Err(Mistyped::Count(given.len(), questions.len()));
    }
    let items = survey.instrument.items();
    let mut answers = vec![Answer::Missing; items.len()];
    for (at, (word, (section, asked))) in given.iter().zip(questions).enumerate() {
        let answer = answer(word, section).ok_or_else(|| Mistyped::Answer(at + 1, allowed(section)))?;
        let slot = items.iter().find(|(id, _)| **id == asked.id).map(|(_, slot)| *slot);
        if let Some(place) = slot.and_then(|slot| answers.get_mut(slot)) {
            *place = answer;
        }
    }
    Ok(answers)
}

/// What somebody was not asked in their role does not apply, if nothing was ticked.
fn for_role(
    mut answers: Vec<Answer>,
    role: Option<Role>,
    questionnaire: &Questionnaire,
    survey: &Survey<'_>,
) -> Vec<Answer> {
    let items = survey.instrument.items();
    let is_other = |of: &[Role]| !of.is_empty() && role.is_some_and(|role| !of.contains(&role));
    for (_, asked) in questionnaire.questions().filter(|(_, asked)| is_other(&asked.asked_of)) {
        let slot = items.iter().find(|(id, _)| **id == asked.id).map(|(_, slot)| *slot);
        if let Some(answer @ Answer::Missing) = slot.and_then(|slot| answers.get_mut(slot)) {
            *answer = Answer::NotApplicable;
        }
    }
    answers
}

fn answer(word: &str, section: &Section) -> Option<Answer> {
    match word {
        "?" => Some(Answer::DontKnow),
        "-" | "–" => Some(Answer::NotApplicable),
        "." => Some(Answer::Missing),
        number => {
            let number: u8 = number.parse().ok()?;
            section.answers.iter().any(|answer| answer.value == number).then_some(Answer::Value(number))
        }
    }
}

fn allowed(section: &Section) -> String {
    let value = |answer: Option<&crate::model::questionnaire::Choice>| answer.map_or(0, |answer| answer.value);
    format!("{}–{}", value(section.answers.first()), value(section.answers.last()))
}

/// A group by its number or its name; where none are given, whatever was written.
fn belonging(typed: &str, at: usize, groups: &[String]) -> Result<Option<String>, Mistyped> {
    if typed.is_empty() {
        return Ok(None);
    }
    if groups.is_empty() {
        let fits = typed.chars().count() <= MAX_GROUP;
        return if fits { Ok(Some(typed.to_owned())) } else { Err(Mistyped::TooLong(MAX_GROUP)) };
    }
    let by_number = typed.parse::<usize>().ok().and_then(|number| groups.get(number.checked_sub(1)?));
    let found = by_number.or_else(|| groups.iter().find(|group| folded(group) == folded(typed)));
    found.cloned().map(Some).ok_or(Mistyped::Group(at, groups.len()))
}

/// A role by its number, its id or its name.
fn role(typed: &str, questionnaire: &Questionnaire) -> Result<Option<Role>, Mistyped> {
    if typed.is_empty() {
        return Ok(None);
    }
    let roles = &questionnaire.roles;
    let by_number = typed.parse::<usize>().ok().and_then(|number| roles.get(number.checked_sub(1)?));
    let is_named = |name: &str| folded(name) == folded(typed);
    let named = || roles.iter().find(|(role, name)| is_named(role.id()) || is_named(&name.de) || is_named(&name.en));
    by_number.or_else(named).map(|(role, _)| Some(*role)).ok_or(Mistyped::Role(roles.len()))
}
