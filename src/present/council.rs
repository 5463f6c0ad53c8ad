//! The sheet for the staff council: what a survey asks of whom, who sees what of it from which group size, how long it is
//! kept; and a draft of a works agreement that says the same, to be adapted. It is no legal advice.

use super::page::Page;
use super::survey;
use super::words;
use crate::locales::Words;
use crate::model::answer::Role;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::survey::{Information, Instrument, Survey};

/// The paragraphs of the draft, in order. Each has a heading and a text.
const PARAGRAPHS: [(&str, &str); 10] = [
    ("council-subject", "council-subject.text"),
    ("council-purpose", "council-purpose.text"),
    ("council-free", "council-free.text"),
    ("council-asked", "council-asked.text"),
    ("council-evaluated", "council-evaluated.text"),
    ("council-published", "council-published.text"),
    ("council-small", "council-small.text"),
    ("council-kept", "council-kept.text"),
    ("council-no-control", "council-no-control.text"),
    ("council-valid", "council-valid.text"),
];

/// Lines to sign on.
const ROOM_TO_SIGN: usize = 2;

/// The sheet.
pub fn page(page: &Page<'_>, survey: &Survey<'_>) -> Document {
    let words = page.words;
    let mut document = page.begin(&words.say("council-title"));
    let questions = survey.instrument.items().len();
    let k = survey.plan.min_group;
    let lead = words.with("council-lead", &[("n", questions.into()), ("k", k.into())]);
    document.push(Block::Paragraph(vec![Span::strong(lead)]));
    document.text(words.say("council-no-names"));
    document.heading(words.say("council-at-a-glance"));
    document.push(Block::List(survey::head(survey, words)));
    if survey.information.is_none() {
        document.push(Block::Paragraph(vec![Span::new(words.say("survey-no-information"), Tone::Caution)]));
    }
    document.heading(words.say("survey-published"));
    document.push(Block::List(survey::published(survey, words).into_iter().map(Point::plain).collect()));
    document.text(words.say("survey-limits"));
    document.heading(words.say("council-protected"));
    let kept = ["council-rule-k", "council-rule-differences", "council-rule-ledger", "council-rule-offline"];
    let points = kept.map(|key| Point::plain(words.with(key, &[("k", k.into())])));
    document.push(Block::List(points.into()));
    document.heading(words.with("council-questions", &[("n", questions.into())]));
    document.push(Block::Table(asked(&survey.instrument, words)));
    draft(survey, words, &mut document);
    page.end(document)
}

/// Every question as it is asked, and of whom.
fn asked(instrument: &Instrument<'_>, words: &Words) -> Table {
    let lang = words.lang();
    let everybody = || words.say("council-everybody");
    let whom = |roles: &[Role]| match roles {
        [] => everybody(),
        some => words.list(&some.iter().map(|role| words.say(&format!("role-{}", role.id()))).collect::<Vec<_>>()),
    };
    let questions: Vec<(String, String)> = match instrument {
        Instrument::Factors(rubric) => {
            rubric.questions().map(|item| (item.text.get(lang).to_owned(), whom(&item.asked_of))).collect()
        }
        Instrument::Competences(rubric) => {
            let text = |name: &str, meaning: &str| format!("{name}: {meaning}");
            let all = rubric.competences();
            all.map(|item| (text(item.name.get(lang), item.meaning.get(lang)), everybody())).collect()
        }
        Instrument::Scales(scales) => {
            let items = scales.iter().flat_map(|scale| scale.items.iter().map(move |item| (scale, item)));
            items.map(|(scale, item)| (format!("{}: {}", scale.name, item.id), everybody())).collect()
        }
    };
    let row = |(text, whom): (String, String)| vec![Cell::plain(text), Cell::Text(Span::new(whom, Tone::Quiet))];
    let columns = vec![Column::new(words.say("column-question")), Column::new(words.say("council-whom"))];
    Table { columns, rows: questions.into_iter().map(row).collect() }
}

/// The draft of an agreement. What the file does not say is a gap to fill in.
fn draft(survey: &Survey<'_>, words: &Words, document: &mut Document) {
    let gap = || words.say("council-gap");
    let told = |of: fn(&Information) -> &String| survey.information.as_ref().map_or_else(gap, |told| of(told).clone());
    let named = |text: &Option<String>| text.clone().unwrap_or_else(gap);
    let until = survey.keep_until.map_or_else(gap, |day| words.date(day));
    let contact = survey.information.as_ref().and_then(|told| told.contact.clone()).unwrap_or_else(gap);
    let reason = survey.plan.min_group_reason.as_ref();
    let reason =
        reason.map(|reason| format!(" {}", words.with("council-reason", &[("reason", reason.as_str().into())])));
    let args = [
        ("title", named(&survey.title).into()),
        ("organisation", named(&survey.organisation).into()),
        ("purpose", told(|told| &told.purpose).into()),
        ("evaluated_by", told(|told| &told.evaluated_by).into()),
        ("seen_by", told(|told| &told.seen_by).into()),
        ("contact", contact.into()),
        ("asked", survey::asked(&survey.instrument, words).into()),
        ("published", survey::published(survey, words).join("; ").into()),
        ("k", survey.plan.min_group.into()),
        ("reason", reason.unwrap_or_default().into()),
        ("until", until.into()),
    ];
    document.heading(words.say("council-draft"));
    document.push(Block::Paragraph(vec![Span::new(words.say("council-no-advice"), Tone::Caution)]));
    for (number, (name, text)) in (1_usize..).zip(PARAGRAPHS) {
        let heading = words.with("council-paragraph", &[("n", number.into()), ("name", words.say(name).into())]);
        let text = words.with(text, &args);
        document.push(Block::Paragraph(vec![Span::strong(heading), Span::plain(format!(" {text}"))]));
    }
    document.text(words::capitalised(&words.say("council-signed")));
    document.push(Block::Room(ROOM_TO_SIGN));
}
