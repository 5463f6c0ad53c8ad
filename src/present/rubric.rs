//! Rubrics as documents: the list of all, and one of them in full.

use super::{curriculum, guide, methods, resistance, words};
use crate::locales::Words;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::lang::Text;
use crate::model::rubric::{
    CheckQuestion, ChecklistRubric, Competence, CompetenceRubric, FactorRubric, GuideRubric, Measure, Question, Rubric,
    Scale,
};
use crate::model::run::Notice;

/// Every rubric of a run.
pub fn list<'a>(rubrics: impl Iterator<Item = &'a Rubric>, words: &Words) -> Document {
    let columns = ["column-id", "column-version", "column-kind", "column-title"];
    let rows = rubrics.map(|rubric| {
        let head = rubric.head();
        vec![
            Cell::Text(Span::strong(head.id.as_str())),
            Cell::plain(head.version.to_string()),
            Cell::plain(words.say(&format!("kind-{}", rubric.kind().id()))),
            Cell::plain(head.title.get(words.lang())),
        ]
    });
    let table = Table { columns: columns.map(|key| Column::new(words.say(key))).into(), rows: rows.collect() };
    let mut document = Document::default();
    document.push(Block::Table(table)).hint(words.say("rubric-read-on"));
    document
}

/// That a rubric is valid, what it holds, and what was found in it all the same.
pub fn valid(path: &str, rubric: &Rubric, notices: &[Notice], words: &Words) -> Document {
    let head = rubric.head();
    let kind = rubric.kind().id();
    let args = [
        ("path", path.into()),
        ("id", head.id.as_str().into()),
        ("version", head.version.to_string().into()),
        ("kind", words.say(&format!("kind-{kind}")).into()),
        ("holds", words.with(&format!("holds-{kind}"), &[("n", items(rubric).into())]).into()),
    ];
    let mut document = Document::default();
    document.text(words.with("rubric-valid", &args));
    if !notices.is_empty() {
        document.push(Block::List(notices.iter().map(|notice| finding(path, notice, words)).collect()));
    }
    document
}

fn finding(path: &str, notice: &Notice, words: &Words) -> Point {
    let severity = Span::strong(format!("{}: ", words::severity(notice.severity, words)));
    let help = Span::new(format!(" {}", notice.help), Tone::Quiet);
    let place = notice.place.map(|place| format!("{path}:{}:{}", place.line, place.column));
    Point { text: vec![severity, Span::plain(notice.message.clone()), help], place }
}

fn items(rubric: &Rubric) -> usize {
    match rubric {
        Rubric::Competence(rubric) => rubric.competences().count(),
        Rubric::Factors(rubric) => rubric.questions().count(),
        Rubric::Checklist(rubric) => rubric.questions.len(),
        Rubric::Curriculum(rubric) => rubric.modules().count(),
        Rubric::Guide(rubric) => rubric.guides.len() + rubric.lists.len(),
        Rubric::Resistance(rubric) => rubric.kinds.len(),
        Rubric::Methods(rubric) => rubric.methods.len(),
    }
}

/// A rubric in full. `catalogue` gives the competences a curriculum speaks of; other kinds never ask for it.
pub fn show<'r>(
    rubric: &Rubric,
    hash: &str,
    catalogue: impl FnOnce() -> &'r CompetenceRubric,
    words: &Words,
) -> Document {
    let head = rubric.head();
    let mut document = Document::default();
    let id = format!("{} {}", head.id, head.version);
    document.push(Block::Title(head.title.get(words.lang()).to_owned(), id));
    document.text(head.about.get(words.lang()).trim());
    match rubric {
        Rubric::Competence(rubric) => competences(rubric, words, &mut document),
        Rubric::Factors(rubric) => factors(rubric, words, &mut document),
        Rubric::Checklist(rubric) => checklist(rubric, words, &mut document),
        Rubric::Curriculum(rubric) => curriculum::curriculum(rubric, catalogue(), words, &mut document),
        Rubric::Guide(rubric) => guides(rubric, words, &mut document),
        Rubric::Methods(rubric) => {
            methods::overview(rubric, words, &mut document);
            for method in &rubric.methods {
                document.heading(method.name.get(words.lang()));
                methods::method(method, words, &mut document);
            }
        }
        Rubric::Resistance(rubric) => {
            for kind in &rubric.kinds {
                document.heading(words::capitalised(kind.name.get(words.lang())));
                resistance::kind(kind, rubric, words, &mut document);
            }
        }
    }
    document.text(words.with("rubric-hash", &[("hash", hash.into())]));
    document
}

fn guides(rubric: &GuideRubric, words: &Words, document: &mut Document) {
    for guide in &rubric.guides {
        document.heading(guide.name.get(words.lang()));
        self::guide::guide(guide, words, document);
    }
    for list in &rubric.lists {
        document.heading(list.name.get(words.lang()));
        self::guide::list(list, words, document);
    }
}

fn competences(rubric: &CompetenceRubric, words: &Words, document: &mut Document) {
    for area in &rubric.areas {
        let name = words::capitalised(area.name.get(words.lang()));
        document.heading(name).text(area.about.get(words.lang()));
        for competence in &area.competences {
            self::competence(competence, &rubric.scale, words, document);
        }
    }
}

/// One competence with everything the catalogue says of it.
pub(super) fn competence(competence: &Competence, scale: &Scale, words: &Words, document: &mut Document) {
    let lang = words.lang();
    let id = Span::new(format!("  {}", competence.id), Tone::Quiet);
    document.push(Block::Paragraph(vec![Span::strong(competence.name.get(lang)), id]));
    document.text(format!("{} {}", competence.meaning.get(lang), competence.good_for.get(lang)));
    let rows = scale.answers.iter().zip(&competence.anchors).map(|(answer, anchor)| {
        vec![
            Cell::plain(answer.value.to_string()),
            Cell::Text(Span::strong(answer.label.get(lang))),
            Cell::plain(anchor.get(lang)),
        ]
    });
    document.push(Block::Table(Table { columns: vec![Column::new(""); 3], rows: rows.collect() }));
    let trace = words.with("trace", &[("trace", competence.trace.get(lang).into())]);
    document.push(Block::Paragraph(vec![Span::new(trace, Tone::Quiet)]));
}

fn factors(rubric: &FactorRubric, words: &Words, document: &mut Document) {
    let lang = words.lang();
    for factor in &rubric.factors {
        document.heading(words::capitalised(factor.name.get(lang))).text(factor.meaning.get(lang));
        document.push(questions(&factor.questions, words));
        if let Some(symptom) = &factor.symptom {
            document.push(Block::Paragraph(leads_to(&symptom.name, &symptom.sign, words)));
            document.push(questions(&symptom.questions, words));
        }
        document.push(measures(&factor.measures, words));
    }
    for frame in &rubric.frames {
        document.heading(words::capitalised(frame.name.get(lang))).text(frame.meaning.get(lang));
        document.push(questions(&frame.questions, words));
        document.push(Block::Paragraph(leads_to(&frame.leads_to, &frame.why, words)));
        document.push(measures(&frame.measures, words));
    }
}

/// "Leads to fear: …"
pub(super) fn leads_to(name: &Text, text: &Text, words: &Words) -> Vec<Span> {
    let lead = words.with("leads-to", &[("symptom", name.get(words.lang()).into())]);
    vec![Span::strong(lead), Span::plain(format!(" {}", text.get(words.lang())))]
}

/// The questions of a scale.
pub(super) fn questions(questions: &[Question], words: &Words) -> Block {
    let point = |question: &Question| Point {
        text: vec![Span::plain(question.text.get(words.lang()))],
        place: Some(question.id.to_string()),
    };
    Block::List(questions.iter().map(point).collect())
}

/// Measures with what supports them.
pub(super) fn measures(measures: &[Measure], words: &Words) -> Block {
    let rows = measures.iter().map(|measure| {
        vec![
            Cell::Text(Span::new(measure.id.as_str(), Tone::Quiet)),
            Cell::plain(measure.name.get(words.lang())),
            Cell::Text(Span::new(words::support(measure, words), Tone::Quiet)),
        ]
    });
    Block::Table(Table { columns: vec![Column::new(""); 3], rows: rows.collect() })
}

fn checklist(rubric: &ChecklistRubric, words: &Words, document: &mut Document) {
    for question in &rubric.questions {
        document.heading(question.name.get(words.lang()));
        check_question(question, words, document);
    }
}

/// One question of a checklist with everything it says.
pub(super) fn check_question(question: &CheckQuestion, words: &Words, document: &mut Document) {
    let lang = words.lang();
    document.push(Block::Paragraph(vec![
        Span::strong(question.text.get(lang)),
        Span::new(format!("  {}", question.id), Tone::Quiet),
    ]));
    document.text(question.duty.get(lang));
    document.push(Block::List(question.asks.get(lang).iter().map(Point::plain).collect()));
    let evidence = question.evidence.get(lang).join("; ");
    document.text(words.with("evidence-would-be", &[("evidence", evidence.into())]));
}
