//! Sheets for talks: the same empty, for paper, and filled from views.

use super::competence::answer_label;
use super::words;
use crate::locales::Words;
use crate::model::document::{Block, Document, Point, Span};
use crate::model::profile::Profile;
use crate::model::rubric::{Competence, CompetenceRubric, Guide};
use crate::model::standing::Johari;
use crate::model::views::{Other, Person, Row};

/// Lines to note what somebody tells about one competence.
const ROOM_FOR_EVIDENCE: usize = 2;

/// A guide as a sheet to write on.
pub fn guide(guide: &Guide, words: &Words) -> Document {
    let mut document = head(guide, words);
    steps(guide, words, &mut document);
    document
}

/// The sheet of a selection interview: the guide, then every competence with what can be observed at each level.
/// With profiles, what they say of each competence stands beside it, in the order given.
pub fn selection(guide: &Guide, catalogue: &CompetenceRubric, profiles: &[Profile<'_>], words: &Words) -> Document {
    let mut document = head(guide, words);
    document.text(words.say("co-determination"));
    steps(guide, words, &mut document);
    for area in &catalogue.areas {
        document.heading(words.with("area-heading", &[("area", area.name.get(words.lang()).into())]));
        for competence in &area.competences {
            anchored(competence, catalogue, profiles, words, &mut document);
        }
    }
    document
}

/// The sheet of a feedback talk: what the views show, if there are any, then the guide.
pub fn feedback(guide: &Guide, person: Option<&Person<'_>>, words: &Words) -> Document {
    let mut document = head(guide, words);
    if let Some(person) = person {
        shown_by_views(person, words, &mut document);
    }
    steps(guide, words, &mut document);
    document
}

fn head(guide: &Guide, words: &Words) -> Document {
    let mut document = Document::default();
    let minutes = usize::try_from(guide.minutes).unwrap_or_default();
    let duration = words.with("sheet-minutes", &[("minutes", minutes.into())]);
    document.push(Block::Title(guide.name.get(words.lang()).to_owned(), duration));
    document.text(guide.purpose.get(words.lang()));
    document.text(words.say("sheet-who"));
    document.heading(words.say("sheet-rules"));
    document.push(Block::List(guide.rules.get(words.lang()).iter().map(Point::plain).collect()));
    document
}

fn steps(guide: &Guide, words: &Words, document: &mut Document) {
    for (at, step) in guide.steps.iter().enumerate() {
        document.heading(format!("{}. {}", at + 1, step.name.get(words.lang())));
        document.text(step.text.get(words.lang()));
        document.push(Block::Room(usize::try_from(step.lines).unwrap_or_default()));
    }
}

/// One competence with its levels, and either what was said of it or room to write.
fn anchored(
    competence: &Competence,
    catalogue: &CompetenceRubric,
    profiles: &[Profile<'_>],
    words: &Words,
    document: &mut Document,
) {
    let lang = words.lang();
    document.push(Block::Paragraph(vec![
        Span::strong(competence.name.get(lang)),
        Span::plain(format!(". {} {}", competence.meaning.get(lang), words.say("sheet-ask"))),
    ]));
    let levels = catalogue.scale.answers.iter().zip(&competence.anchors);
    let level = |(answer, anchor): (&crate::model::rubric::ScaleAnswer, &crate::model::lang::Text)| {
        Point::plain(format!("□ {} {}: {}", answer.value, answer.label.get(lang), anchor.get(lang)))
    };
    document.push(Block::List(levels.map(level).collect()));
    let said: Vec<Point> = profiles.iter().filter_map(|profile| said(competence, profile, words)).collect();
    if said.is_empty() {
        document.push(Block::Room(ROOM_FOR_EVIDENCE));
    } else {
        document.push(Block::List(said));
    }
}

/// "A-17, own view: 3 does it. Mapped the dog tax."
fn said(competence: &Competence, profile: &Profile<'_>, words: &Words) -> Option<Point> {
    let rating = profile.rating(competence)?;
    let level = answer_label(&profile.rubric.scale, rating.level, words);
    let level = rating.whole_level().map_or(level.clone(), |number| format!("{number} {level}"));
    let subject = profile.subject.as_deref().map_or(String::new(), |subject| format!("{subject}, "));
    let who = format!("{subject}{}: ", words::rater(&profile.rater, words));
    let evidence = rating.evidence.as_ref().map_or(String::new(), |evidence| format!(". {evidence}"));
    Some(Point { text: vec![Span::strong(who), Span::plain(format!("{level}{evidence}"))], place: None })
}

/// Shared strengths, blind spots, hidden strengths and what to talk about, of the latest turn.
fn shown_by_views(person: &Person<'_>, words: &Words, document: &mut Document) {
    document.heading(words.say("sheet-views"));
    let others = person.turns.iter().rev().map(|turn| &turn.others).find(|others| !others.is_empty());
    let mut points: Vec<Point> = others.into_iter().flatten().flat_map(|other| fits(other, words)).collect();
    points.extend(wishes(person, words));
    if points.is_empty() {
        document.text(words.say("sheet-no-views"));
    } else {
        document.push(Block::List(points));
    }
}

fn fits(other: &Other<'_>, words: &Words) -> Vec<Point> {
    let role = words.with(&format!("rater-{}", other.role.id()), &[("n", other.raters.into())]);
    let names = |rows: Vec<&Row<'_>>| {
        rows.into_iter().map(|row| row.competence.name.get(words.lang()).to_owned()).collect::<Vec<_>>()
    };
    let labelled = |label: Johari| names(other.rows.iter().filter(|row| row.johari == Some(label)).collect());
    let unclear = other.rows.iter().filter(|row| row.own.is_some() && row.own_level().is_none() && row.other.is_some());
    let parts = [
        (words.say("johari-shared_strength"), labelled(Johari::SharedStrength)),
        (words.say("johari-blind_spot"), labelled(Johari::BlindSpot)),
        (words.say("johari-hidden_strength"), labelled(Johari::HiddenStrength)),
        (words.say("johari-shared_field"), labelled(Johari::SharedField)),
        (words.say("sheet-unclear"), names(unclear.collect())),
    ];
    let point = |(what, names): (String, Vec<String>)| {
        let what = Span::strong(format!("{} ({role}): ", words::capitalised(&what)));
        (!names.is_empty()).then(|| Point { text: vec![what, Span::plain(names.join(", "))], place: None })
    };
    parts.into_iter().filter_map(point).collect()
}

/// What the person would like to get better at.
fn wishes(person: &Person<'_>, words: &Words) -> Option<Point> {
    let own = person.turns.iter().rev().find_map(|turn| turn.own)?;
    let wished = own.rows().filter(|(_, rating)| rating.wish.is_some());
    let names: Vec<&str> = wished.map(|(competence, _)| competence.name.get(words.lang())).collect();
    let what = Span::strong(format!("{}: ", words::capitalised(&words.say("sheet-wishes"))));
    (!names.is_empty()).then(|| Point { text: vec![what, Span::plain(names.join(", "))], place: None })
}
