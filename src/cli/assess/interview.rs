//! The questions of a self-assessment: level, then an example, a wish and how relevant it is. Every answer is saved
//! when it is given.

use anyhow::Result;

use super::super::Session;
use super::super::ask::{Ask, Choice, Choosable, Reply};
use super::draft::Draft;
use crate::model::answer::Answer;
use crate::model::document::{Block, Document, Span};
use crate::model::profile::{RaterRole, Rating};
use crate::model::rubric::Competence;

/// How an interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Everything was asked.
    Finished,
    /// The person stopped.
    Stopped,
    /// The person broke off.
    Interrupted,
}

/// Where to go from a question.
enum Step {
    Next,
    Back,
    Leave(Outcome),
}

/// An answer, or a step to take instead.
type Answered<T> = std::result::Result<T, Step>;

pub(super) struct Interview<'i, 's> {
    draft: &'i mut Draft<'s>,
    person: &'i mut dyn Ask,
    session: &'s Session,
}

impl<'i, 's> Interview<'i, 's> {
    pub(super) fn new(draft: &'i mut Draft<'s>, person: &'i mut dyn Ask, session: &'s Session) -> Self {
        Interview { draft, person, session }
    }

    /// Asks about every competence in scope, and at the end once more about those put off.
    pub(super) fn run(mut self, scope: &[&'s Competence]) -> Result<Outcome> {
        self.welcome()?;
        let first = self.first(scope);
        let outcome = self.ask_from(first, scope)?;
        let put_off = self.draft.missing(scope);
        if outcome != Outcome::Finished || put_off.is_empty() || !self.wants_to_answer(put_off.len())? {
            return Ok(outcome);
        }
        self.ask_from(0, &put_off)
    }

    fn welcome(&mut self) -> Result<()> {
        let key = match (self.draft.is_saved(), self.draft.profile().rater.role) {
            (true, _) => "assess-welcome-back",
            (false, RaterRole::Own) => "assess-welcome",
            (false, _) => "assess-welcome-other",
        };
        let mut document = Document::default();
        document.text(self.session.words.with(key, &[("path", self.draft.path().display().to_string().into())]));
        self.person.show(&document)
    }

    /// The question that was open last, else the first one without an answer, else the first one.
    fn first(&self, scope: &[&'s Competence]) -> usize {
        let resumed = self.draft.profile().resume_at.as_ref();
        let missing = self.draft.missing(scope);
        let position = |wanted: &Competence| scope.iter().position(|competence| competence.slot == wanted.slot);
        let resumed = scope.iter().position(|competence| Some(&competence.id) == resumed);
        resumed.or_else(|| missing.first().and_then(|open| position(open))).unwrap_or(0)
    }

    fn ask_from(&mut self, first: usize, scope: &[&'s Competence]) -> Result<Outcome> {
        let mut at = first;
        while let Some(competence) = scope.get(at).copied() {
            let next = scope.get(at + 1).copied().unwrap_or(competence);
            self.person.show(&self.heading(competence, at, scope.len()))?;
            match self.ask(competence, at > 0)? {
                Step::Next => {
                    at += 1;
                    self.draft.go_on_at(next)?;
                }
                Step::Back => at = at.saturating_sub(1),
                Step::Leave(outcome) => return Ok(outcome),
            }
        }
        Ok(Outcome::Finished)
    }

    fn wants_to_answer(&mut self, put_off: usize) -> Result<bool> {
        let words = &self.session.words;
        let question = words.with("assess-skipped", &[("n", put_off.into())]);
        let options = vec![Choosable::plain(words.say("yes")), Choosable::plain(words.say("no"))];
        Ok(self.person.choose(&Choice { question: &question, options, default: 0 })? == Reply::Given(0))
    }

    /// One competence. What has been answered of it is saved even if the rest is not answered.
    fn ask(&mut self, competence: &'s Competence, can_go_back: bool) -> Result<Step> {
        let level = match self.ask_level(competence, can_go_back)? {
            Ok(level) => level,
            Err(step) => return Ok(step),
        };
        let mut rating = Rating { level, ..Rating::default() };
        if self.draft.rating(competence).level == level {
            rating = self.draft.rating(competence);
        }
        self.draft.rate(competence, rating.clone(), competence)?;
        let Answer::Value(level) = level else { return Ok(Step::Next) };
        match self.ask_example()? {
            Ok(example) => rating.evidence = example.or(rating.evidence),
            Err(step) => return Ok(step),
        }
        self.draft.rate(competence, rating.clone(), competence)?;
        // A wish is the person's own.
        if self.draft.profile().rater.role != RaterRole::Own {
            return Ok(Step::Next);
        }
        match self.ask_wish(competence, level, &mut rating)? {
            Ok(()) => self.draft.rate(competence, rating, competence)?,
            Err(step) => return Ok(step),
        }
        Ok(Step::Next)
    }

    /// Area, progress, the competence and what it means.
    fn heading(&self, competence: &Competence, at: usize, of: usize) -> Document {
        let words = &self.session.words;
        let areas = &self.draft.profile().rubric.areas;
        let holds = |area: &crate::model::rubric::Area| area.competences.iter().any(|c| c.slot == competence.slot);
        let area_at = areas.iter().position(holds).unwrap_or(0);
        let args = [
            ("area", areas.get(area_at).map_or("", |area| area.name.get(words.lang())).into()),
            ("area_at", (area_at + 1).into()),
            ("areas", areas.len().into()),
            ("at", (at + 1).into()),
            ("of", of.into()),
        ];
        let mut document = Document::default();
        document.push(Block::Title(words.say("profile-title"), words.with("assess-progress", &args)));
        document.push(Block::Paragraph(vec![Span::strong(competence.name.get(words.lang()))]));
        let (meaning, good_for) = (competence.meaning.get(words.lang()), competence.good_for.get(words.lang()));
        document.text(format!("{meaning} {good_for}"));
        document
    }

    /// The level, "cannot judge" or "not relevant", or a step to take.
    fn ask_level(&mut self, competence: &Competence, can_go_back: bool) -> Result<Answered<Answer>> {
        let words = &self.session.words;
        let lang = words.lang();
        let scale = &self.draft.profile().rubric.scale;
        let mut answers: Vec<Answer> = scale.answers.iter().map(|answer| Answer::Value(answer.value)).collect();
        let levels = scale.answers.iter().zip(&competence.anchors);
        let mut options: Vec<Choosable> =
            levels.map(|(answer, anchor)| Choosable::new(answer.label.get(lang), anchor.get(lang))).collect();
        for (answer, non_rating) in [(Answer::DontKnow, &scale.unknown), (Answer::NotApplicable, &scale.not_applicable)]
        {
            let effect = non_rating.text.as_ref().map(|text| format!(" ({})", text.get(lang))).unwrap_or_default();
            answers.push(answer);
            options.push(Choosable::plain(format!("{}{effect}", non_rating.label.get(lang))));
        }
        let given = self.draft.rating(competence).level;
        let default = answers.iter().position(|answer| *answer == given).unwrap_or(0);
        let mut steps = vec![("assess-later", Step::Next), ("assess-stop", Step::Leave(Outcome::Stopped))];
        if can_go_back {
            steps.insert(0, ("assess-back", Step::Back));
        }
        options.extend(steps.iter().map(|(key, _)| Choosable::plain(words.say(key))));
        let chosen = match self.choose(&Choice { question: scale.question.get(lang), options, default })? {
            Ok(chosen) => chosen,
            Err(step) => return Ok(Err(step)),
        };
        Ok(match answers.get(chosen) {
            Some(answer) => Ok(*answer),
            None => Err(steps.swap_remove(chosen - answers.len()).1),
        })
    }

    fn ask_example(&mut self) -> Result<Answered<Option<String>>> {
        let words = &self.session.words;
        let own = self.draft.profile().rater.role == RaterRole::Own;
        let question = words.say(if own { "assess-example" } else { "assess-observed" });
        let reply = self.person.text(&question, &words.say("assess-example.hint"))?;
        Ok(answered(reply))
    }

    /// A higher level to reach, if there is one and it is wished for; then how relevant the competence is.
    fn ask_wish(&mut self, competence: &Competence, level: u8, rating: &mut Rating) -> Result<Answered<()>> {
        let words = &self.session.words;
        let scale = &self.draft.profile().rubric.scale;
        let higher: Vec<_> =
            scale.answers.iter().zip(&competence.anchors).filter(|(answer, _)| answer.value > level).collect();
        if higher.is_empty() {
            return Ok(Ok(()));
        }
        let described = |(answer, anchor): &(&crate::model::rubric::ScaleAnswer, &crate::model::lang::Text)| {
            Choosable::new(answer.label.get(words.lang()), anchor.get(words.lang()))
        };
        let none = Choosable::plain(words.say("assess-no-wish"));
        let options: Vec<Choosable> = std::iter::once(none).chain(higher.iter().map(described)).collect();
        let default = higher.iter().position(|(answer, _)| Some(answer.value) == rating.wish).map_or(0, |at| at + 1);
        let wishes: Vec<Option<u8>> =
            std::iter::once(None).chain(higher.iter().map(|(answer, _)| Some(answer.value))).collect();
        let question = words.say("assess-wish");
        match self.choose(&Choice { question: &question, options, default })? {
            Ok(chosen) => rating.wish = wishes.get(chosen).copied().flatten(),
            Err(step) => return Ok(Err(step)),
        }
        if rating.wish.is_none() {
            return Ok(Ok(()));
        }
        self.ask_relevance(competence, rating)
    }

    fn ask_relevance(&mut self, competence: &Competence, rating: &mut Rating) -> Result<Answered<()>> {
        let words = &self.session.words;
        let question = words.say("assess-relevance");
        let options = ["relevance-1", "relevance-2", "relevance-3"].map(|key| Choosable::plain(words.say(key)));
        let default = usize::from(rating.relevance.unwrap_or(competence.relevance)).saturating_sub(1);
        Ok(self.choose(&Choice { question: &question, options: options.into(), default })?.map(|chosen| {
            rating.relevance = u8::try_from(chosen + 1).ok();
        }))
    }

    fn choose(&mut self, choice: &Choice<'_>) -> Result<Answered<usize>> {
        Ok(answered(self.person.choose(choice)?))
    }
}

fn answered<T>(reply: Reply<T>) -> Answered<T> {
    match reply {
        Reply::Given(given) => Ok(given),
        Reply::Stop => Err(Step::Leave(Outcome::Stopped)),
        Reply::Interrupted => Err(Step::Leave(Outcome::Interrupted)),
    }
}
