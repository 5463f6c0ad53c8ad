//! The visit from the future, as a flipchart that can be read from across a room.

use super::page::{Page, joined};
use super::template::quoted;
use crate::engine::vision::{fulfilment, review_day};
use crate::model::case::Case;
use crate::model::document::{Block, Document, Point, Span, Tone};
use crate::model::vision::{Commitment, Milestone, Outcome, Sentence, Visit};

/// The flipchart.
pub fn page(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let Some(visit) = case.visit.as_ref().filter(|visit| !visit.sentences.is_empty() || !visit.commitments.is_empty())
    else {
        return page.empty("visit-title", "visit-empty", example(page));
    };
    let mut document = page.begin(&words.say("visit-title"));
    for (at, prompt) in visit.prompts.entries.iter().enumerate() {
        let of_it: Vec<&Sentence> = visit.sentences.iter().filter(|sentence| sentence.prompt == at).collect();
        if !of_it.is_empty() {
            document.heading(prompt.text.get(words.lang()));
            for sentence in of_it {
                document.push(Block::Large(sentence.text.clone()));
            }
        }
    }
    if !visit.commitments.is_empty() {
        document.heading(words.say("heading-it-takes"));
        document.push(Block::List(visit.commitments.iter().map(|taken| page.commitment(taken)).collect()));
    }
    page.way(visit, &mut document);
    page.review(visit, &mut document);
    page.end(document)
}

impl Page<'_> {
    fn commitment(&self, commitment: &Commitment) -> Point {
        let state = if commitment.kept {
            Some(Span::new(self.words.say("commitment-kept"), Tone::Good))
        } else {
            commitment.check.map(|check| self.due(check))
        };
        let details = [commitment.owner.as_deref().map(Span::plain), state];
        Point { text: joined(&commitment.it_takes, details), place: Some(self.place(commitment.place)) }
    }

    /// The milestones, first things first.
    fn way(&self, visit: &Visit<'_>, document: &mut Document) {
        let mut milestones: Vec<&Milestone> =
            visit.sentences.iter().flat_map(|sentence| &sentence.milestones).collect();
        milestones.sort_by_key(|milestone| (milestone.by.is_none(), milestone.by));
        if milestones.is_empty() {
            return;
        }
        let point = |milestone: &&Milestone| {
            let state = if milestone.done {
                Some(Span::new(self.words.say("milestone-done"), Tone::Good))
            } else {
                milestone.by.map(|by| self.due(by))
            };
            Point { text: joined(&milestone.what, [state]), place: None }
        };
        document.heading(self.words.say("heading-way")).push(Block::List(milestones.iter().map(point).collect()));
    }

    /// What became of it: after a year, or when it will be looked at.
    fn review(&self, visit: &Visit<'_>, document: &mut Document) {
        let words = self.words;
        let fulfilled = fulfilment(visit);
        if fulfilled.counts.iter().sum::<usize>() == 0 {
            if let Some(day) = review_day(visit) {
                document.text(words.with("visit-review-on", &[("date", words.date(day).into())]));
            }
            return;
        }
        document.heading(words.say("heading-outcomes"));
        let [achieved, partly, not, dropped] = fulfilled.counts;
        let args = [
            ("achieved", achieved.into()),
            ("partly", partly.into()),
            ("not", not.into()),
            ("dropped", dropped.into()),
            ("of", fulfilled.of.into()),
        ];
        document.text(words.with("visit-outcomes", &args));
        if let Some((low, high)) = fulfilled.interval {
            let args = [("low", words.percent(low).into()), ("high", words.percent(high).into())];
            document.text(words.with("visit-rate", &args));
        }
        let outcomes = visit.sentences.iter().filter_map(|sentence| Some((sentence, sentence.outcome?)));
        let points = outcomes.map(|(sentence, outcome)| {
            let tone = match outcome {
                Outcome::Achieved => Tone::Good,
                Outcome::Partly => Tone::Caution,
                Outcome::Not | Outcome::Dropped => Tone::Quiet,
            };
            let state = Span::new(words.say(&format!("outcome-{}", outcome.id())), tone);
            Point { text: joined(&sentence.text, [Some(state)]), place: Some(self.place(sentence.place)) }
        });
        document.push(Block::List(points.collect()));
    }
}

fn example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    let mut lines = page.example("[visit]", &[("on", page.today.to_string(), "comment-visit-on")]);
    lines.extend(page.example(
        "[[vision]]",
        &[("under", quoted("achieved"), "comment-under"), ("text", text("example-vision"), "comment-vision")],
    ));
    lines.extend(page.example(
        "[[vision.milestone]]",
        &[("what", text("example-milestone"), "comment-milestone"), ("by", page.ahead(), "comment-by")],
    ));
    lines.extend(page.example(
        "[[commitment]]",
        &[
            ("it_takes", text("example-it-takes"), "comment-it-takes"),
            ("owner", text("example-role"), "comment-owner"),
            ("check", page.ahead(), "comment-check"),
        ],
    ));
    lines
}
