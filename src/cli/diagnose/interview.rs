//! Asking about a change project: five quick questions, or every question of the rubric.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::Session;
use super::super::ask::{Ask, Choice, Choosable, Reply};
use super::super::error;
use super::super::store::{self, Kind};
use crate::model::answer::{Answer, Role};
use crate::model::case::{About, Case, Noticed, Response, Stated};
use crate::model::diagnosis::{Level, Status};
use crate::model::document::{Block, Document, Span};
use crate::model::exit::Exit;
use crate::model::rubric::{FactorRubric, Question, Scale};
use crate::present::template;

/// A case made of answers; none if the person broke off, for there is nothing to keep yet.
pub(super) fn case<'r>(person: &mut dyn Ask, session: &'r Session) -> Result<Option<Case<'r>>> {
    let words = &session.words;
    let question = words.say("interview-how");
    let options = vec![
        Choosable::new(words.say("interview-quick"), words.say("interview-quick.detail")),
        Choosable::new(words.say("interview-thorough"), words.say("interview-thorough.detail")),
    ];
    let rubric = session.library.factors();
    let Reply::Given(chosen) = person.choose(&Choice { question: &question, options, default: 0 })? else {
        return Ok(None);
    };
    let about = About { min_group: 1, ..About::default() };
    let mut case = Case::empty(rubric, about);
    if chosen == 0 {
        case.stated = quick(rubric, person, session)?;
        return Ok(case.stated.is_some().then_some(case));
    }
    case.responses.extend(thorough(rubric, person, session)?);
    Ok((!case.responses.is_empty()).then_some(case))
}

/// One question per factor.
fn quick(rubric: &FactorRubric, person: &mut dyn Ask, session: &Session) -> Result<Option<Vec<Stated>>> {
    let words = &session.words;
    let mut stated = Vec::new();
    for (at, factor) in rubric.factors.iter().enumerate() {
        person.show(&progress(factor.name.get(words.lang()), at, rubric.factors.len(), session))?;
        let options: Vec<Choosable> =
            Status::STATED.map(|status| Choosable::plain(words.say(&format!("stated-{}", status.id())))).into();
        let unknown = options.len() - 1;
        let choice = Choice { question: factor.quick.get(words.lang()), options, default: unknown };
        let Reply::Given(chosen) = person.choose(&choice)? else { return Ok(None) };
        let status = Status::STATED.get(chosen).copied().unwrap_or(Status::Unknown);
        stated.push(Stated { status, symptom: Noticed::Level(Level::Unknown), place: None });
    }
    Ok(Some(stated))
}

/// Every question that makes sense to ask this person.
fn thorough(rubric: &FactorRubric, person: &mut dyn Ask, session: &Session) -> Result<Option<Response>> {
    let words = &session.words;
    let roles = Role::ALL.map(|role| Choosable::plain(words.say(&format!("role-{}", role.id())))).to_vec();
    let question = words.say("interview-role");
    let choice = Choice { question: &question, default: roles.len() - 1, options: roles };
    let Reply::Given(chosen) = person.choose(&choice)? else { return Ok(None) };
    let role = Role::ALL.get(chosen).copied();
    let asked: Vec<(&str, &Question, &Scale)> = questions(rubric, session)
        .filter(|(_, question, _)| {
            question.asked_of.is_empty() || role.is_some_and(|role| question.asked_of.contains(&role))
        })
        .collect();
    let mut answers = vec![Answer::Missing; rubric.questions().count()];
    for (at, (name, question, scale)) in asked.iter().enumerate() {
        person.show(&progress(name, at, asked.len(), session))?;
        let Some(answer) = answer(question, scale, person, session)? else { return Ok(None) };
        if let Some(slot) = answers.get_mut(question.slot) {
            *slot = answer;
        }
    }
    Ok(Some(Response { id: None, group: None, role, wave: None, consent: true, answers, place: None }))
}

fn questions<'r>(
    rubric: &'r FactorRubric,
    session: &'r Session,
) -> impl Iterator<Item = (&'r str, &'r Question, &'r Scale)> {
    let lang = session.words.lang();
    let factors = rubric.factors.iter().map(move |f| (f.name.get(lang), &f.questions, &f.scale));
    let symptoms = rubric.symptoms().map(move |s| (s.name.get(lang), &s.questions, &s.scale));
    let frames = rubric.frames.iter().map(move |f| (f.name.get(lang), &f.questions, &f.scale));
    let groups = factors.chain(symptoms).chain(frames);
    groups.flat_map(|(name, questions, scale)| questions.iter().map(move |question| (name, question, scale)))
}

/// One answer on a scale; none if the person broke off.
fn answer(question: &Question, scale: &Scale, person: &mut dyn Ask, session: &Session) -> Result<Option<Answer>> {
    let lang = session.words.lang();
    let mut answers: Vec<(Answer, &str)> =
        scale.answers.iter().map(|answer| (Answer::Value(answer.value), answer.label.get(lang))).collect();
    if !question.knowing {
        answers.push((Answer::DontKnow, scale.unknown.label.get(lang)));
    }
    answers.push((Answer::NotApplicable, scale.not_applicable.label.get(lang)));
    let options = answers.iter().map(|(_, label)| Choosable::plain(*label)).collect();
    let choice = Choice { question: question.text.get(lang), options, default: scale.answers.len() / 2 };
    Ok(match person.choose(&choice)? {
        Reply::Given(chosen) => answers.get(chosen).map(|(answer, _)| *answer),
        Reply::Stop | Reply::Interrupted => None,
    })
}

fn progress(name: &str, at: usize, of: usize, session: &Session) -> Document {
    let progress = session.words.with("interview-progress", &[("at", (at + 1).into()), ("of", of.into())]);
    let mut document = Document::default();
    document.push(Block::Paragraph(vec![Span::strong(name), Span::plain(format!(" · {progress}"))]));
    document
}

/// Offers to keep the answers; false if the person broke off.
pub(super) fn offer_to_save(case: &Case<'_>, person: &mut dyn Ask, session: &Session) -> Result<bool> {
    let words = &session.words;
    let question = words.say("interview-save");
    loop {
        let path = match person.text(&question, &words.say("interview-save.hint"))? {
            Reply::Given(Some(path)) => PathBuf::from(path),
            Reply::Given(None) | Reply::Stop => return Ok(true),
            Reply::Interrupted => return Ok(false),
        };
        match save(case, &path, session) {
            Ok(()) => return Ok(true),
            // A name that cannot be written is no reason to lose the answers: ask again.
            Err(failed) if error::exit_of(&failed) == Some(Exit::Io) => {
                error::report(&failed, words, &session.output);
            }
            Err(failed) => return Err(failed),
        }
    }
}

fn save(case: &Case<'_>, path: &Path, session: &Session) -> Result<()> {
    let words = &session.words;
    let title = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let known =
        template::Known { title: title.as_deref(), stated: case.stated.as_deref(), response: case.responses.first() };
    let text = template::case(case.rubric, session.library.checklist(), &known, session.today, words);
    store::create(path, text.as_bytes(), Kind::Answers)?;
    session.note("case-created", &[("path", path.display().to_string().into())])
}
