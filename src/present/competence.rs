//! A self-assessment as a document: strengths, development, topics to talk about. No sum, no share, no traffic light.

use super::{retention, words};
use crate::locales::{UNKNOWN, Words};
use crate::model::answer::Answer;
use crate::model::chart::{Chart, Compared, ComparedRow, Drawing};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::lang::Text;
use crate::model::profile::{Profile, RaterRole, Rating};
use crate::model::retention::Kept;
use crate::model::rubric::{Competence, Scale};
use crate::model::standing::{AreaStanding, Basis, Standing, Step, Strength, Topic, TopicReason};

/// The report on a self-assessment.
pub fn report(profile: &Profile<'_>, standing: &Standing<'_>, kept: Option<&Kept>, words: &Words) -> Document {
    let report = Report { profile, standing, words };
    let mut document = Document::default();
    report.head(&mut document);
    report.strengths(&mut document);
    report.development(&mut document);
    report.dialogue(&mut document);
    report.ratings(&mut document);
    document.text(words.say("profile-frame"));
    document.text(retention::sentence(kept, words));
    document
}

/// The report as a page, with the levels around a wheel; kept for as long as the profile.
pub fn page(profile: &Profile<'_>, standing: &Standing<'_>, kept: Option<&Kept>, words: &Words) -> Document {
    let own = profile.rater.role == RaterRole::Own;
    let mut document = if own { report(profile, standing, kept, words) } else { view(profile, standing, kept, words) };
    let value = |level: Option<u8>| level.map(f64::from);
    let rows = profile.rows().map(|(competence, rating)| {
        let level = |level: Option<u8>| level.map_or_else(|| UNKNOWN.to_owned(), |level| level.to_string());
        ComparedRow {
            label: competence.name.get(words.lang()).to_owned(),
            values: vec![rating.level.value(), value(rating.wish)],
            shown: vec![level(rating.whole_level()), level(rating.wish)],
        }
    });
    let view = if own { words.say("column-own") } else { words::capitalised(&words::rater(&profile.rater, words)) };
    let names = vec![view, words.say("column-wish")];
    document.push(Block::Chart(Chart {
        title: words.say("chart-wheel"),
        description: words.say("chart-wheel-about"),
        drawing: Drawing::Wheel(Compared { ends: profile.rubric.scale.range(), names, rows: rows.collect() }),
        repeats: false,
    }));
    document
}

/// How somebody else places a person: what was said, and nothing made of it.
pub fn view(profile: &Profile<'_>, standing: &Standing<'_>, kept: Option<&Kept>, words: &Words) -> Document {
    let report = Report { profile, standing, words };
    let mut document = Document::default();
    let rater = words.with(&format!("rater-{}", profile.rater.role.id()), &[("n", 1.into())]);
    let args = [("subject", profile.subject.as_deref().unwrap_or(UNKNOWN).into()), ("rater", rater.into())];
    let date = profile.date.map(|date| words.with("as-of", &[("date", words.date(date).into())]));
    document.push(Block::Title(words.with("view-title", &args), date.unwrap_or_default()));
    report.ratings(&mut document);
    document.text(retention::sentence(kept, words));
    document
}

struct Report<'a> {
    profile: &'a Profile<'a>,
    standing: &'a Standing<'a>,
    words: &'a Words,
}

impl Report<'_> {
    fn head(&self, document: &mut Document) {
        let words = self.words;
        let subject = self.profile.subject.as_ref();
        let title = match subject {
            Some(subject) => format!("{} · {subject}", words.say("profile-title")),
            None => words.say("profile-title"),
        };
        let date = self.profile.date.map(|date| words.with("as-of", &[("date", words.date(date).into())]));
        document.push(Block::Title(title, date.unwrap_or_default()));
        let open = self.profile.ratings.iter().filter(|rating| rating.level == Answer::Missing).count();
        if open > 0 {
            document.text(words.with("profile-unfinished", &[("n", open.into())]));
        }
    }

    fn strengths(&self, document: &mut Document) {
        document.heading(self.words.say("heading-strengths"));
        let points: Vec<Point> = self.standing.strengths.iter().map(|strength| self.strength(strength)).collect();
        self.list(document, points, "no-strengths");
    }

    fn strength(&self, strength: &Strength<'_>) -> Point {
        let words = self.words;
        let mut text = vec![Span::strong(self.name(strength.competence))];
        text.push(Span::plain(format!(" – {}", self.level(strength.rating.level))));
        let remark = match (strength.basis, &strength.rating.evidence) {
            (_, Some(evidence)) => words.with("strength-evidenced", &[("evidence", evidence.as_str().into())]),
            (Basis::MostLikely, None) => words.say("strength-most-likely"),
            (_, None) => words.say("strength-named"),
        };
        text.push(Span::plain(format!(". {remark}")));
        Point { text, place: None }
    }

    fn development(&self, document: &mut Document) {
        let words = self.words;
        document.heading(words.say("heading-development"));
        let (focus, later) =
            self.standing.development.split_at(self.standing.focus.min(self.standing.development.len()));
        let points: Vec<Point> = focus.iter().map(|step| self.step(step)).collect();
        self.list(document, points, "no-development");
        if !later.is_empty() {
            let names: Vec<&str> = later.iter().map(|step| self.name(step.competence)).collect();
            document.text(words.with("development-later", &[("names", names.join("; ").into())]));
        }
    }

    /// Where the person is, where they want to be, and what that looks like.
    fn step(&self, step: &Step<'_>) -> Point {
        let words = self.words;
        let scale = &self.profile.rubric.scale;
        let label = |level: u8| scale.answer(level).map_or(UNKNOWN, |answer| answer.label.get(words.lang()));
        let args = [("from", label(step.from).into()), ("to", label(step.to).into())];
        let mut text = vec![Span::strong(self.name(step.competence))];
        text.push(Span::plain(format!(" – {}", words.with("development-step", &args))));
        if let Some(anchor) = anchor(step.competence, scale, step.to) {
            let anchor = words.with("development-anchor", &[("anchor", anchor.get(words.lang()).into())]);
            text.push(Span::plain(format!(" {anchor}")));
        }
        Point { text, place: None }
    }

    fn dialogue(&self, document: &mut Document) {
        document.heading(self.words.say("heading-dialogue"));
        let points: Vec<Point> = self.standing.dialogue.iter().map(|topic| self.topic(topic)).collect();
        self.list(document, points, "no-dialogue");
    }

    fn topic(&self, topic: &Topic<'_>) -> Point {
        let reason = match topic.reason {
            TopicReason::CannotJudge => "topic-cannot-judge",
            TopicReason::RelevantAndLow => "topic-relevant-and-low",
            TopicReason::StrengthWithoutExample => "topic-without-example",
        };
        let name = Span::strong(self.name(topic.competence));
        Point { text: vec![name, Span::plain(format!(" – {}", self.words.say(reason)))], place: None }
    }

    /// Everything that was answered, in the order of the catalogue.
    fn ratings(&self, document: &mut Document) {
        document.heading(self.words.say("heading-ratings"));
        for area in &self.standing.areas {
            document.push(Block::Table(self.area(area)));
        }
    }

    fn area(&self, standing: &AreaStanding<'_>) -> Table {
        let words = self.words;
        let area = standing.area.name.get(words.lang());
        let mean = match standing.mean {
            Some(mean) => {
                words.with("area-mean", &[("mean", words.number(mean, 1).into()), ("n", standing.rated.into())])
            }
            None => words.say("area-too-few"),
        };
        let columns = vec![
            Column::new(words.with("area-heading", &[("area", area.into())])),
            Column::new(mean),
            Column::new(words.say("column-wish")),
        ];
        let rows = standing.area.competences.iter().filter_map(|competence| {
            let rating = self.profile.rating(competence)?;
            Some(vec![
                Cell::plain(self.name(competence)),
                Cell::Text(Span::new(self.level(rating.level), level_tone(rating))),
                Cell::plain(rating.wish.map_or(String::new(), |wish| self.level(Answer::Value(wish)))),
            ])
        });
        Table { rows: rows.collect(), columns }
    }

    fn list(&self, document: &mut Document, points: Vec<Point>, nothing: &str) {
        if points.is_empty() {
            document.text(self.words.say(nothing));
        } else {
            document.push(Block::List(points));
        }
    }

    fn level(&self, level: Answer) -> String {
        answer_label(&self.profile.rubric.scale, level, self.words)
    }

    fn name<'c>(&self, competence: &'c Competence) -> &'c str {
        competence.name.get(self.words.lang())
    }
}

/// The label of an answer on a scale.
pub(super) fn answer_label(scale: &Scale, answer: Answer, words: &Words) -> String {
    let label = match answer {
        Answer::Value(value) => scale.answer(value).map(|answer| &answer.label),
        Answer::DontKnow => Some(&scale.unknown.label),
        Answer::NotApplicable => Some(&scale.not_applicable.label),
        Answer::Missing => None,
    };
    label.map_or_else(|| UNKNOWN.to_owned(), |label| label.get(words.lang()).to_owned())
}

/// What can be observed at a level of a competence.
pub(super) fn anchor<'c>(competence: &'c Competence, scale: &Scale, level: u8) -> Option<&'c Text> {
    let at = scale.answers.iter().position(|answer| answer.value == level)?;
    competence.anchors.get(at)
}

fn level_tone(rating: &Rating) -> Tone {
    match rating.level {
        Answer::Value(_) => Tone::Plain,
        _ => Tone::Quiet,
    }
}
