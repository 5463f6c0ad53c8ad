//! `explain`: what a word means, why it matters, what to do about it.
//!
//! Words of the program (statuses, codes, exit codes) come from the locale files, words of the subject from the
//! rubrics. One word can mean two things; then both are told.

use super::{curriculum, guide, methods, resistance, rubric, words};
use crate::engine::checks::{self, Check};
use crate::locales::Words;
use crate::model::comparison::{GapSize, Trend, View};
use crate::model::diagnosis::{Certainty, Match, Status, Verdict};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::exit::Exit;
use crate::model::lang::Texts;
use crate::model::problem::ProblemCode;
use crate::model::rubric::{CompetenceRubric, Factor, FactorRubric, Frame, Measure, Question, Rubric, Symptom};

/// What a word of the program means; empty if it is none.
pub fn program_word(topic: &str, words: &Words) -> Document {
    let mut document = Document::default();
    for key in program_keys(topic) {
        let title = words.say(&key);
        document
            .push(Block::Title(words::capitalised(&title), topic.to_owned()))
            .text(words.say(&format!("{key}.means")));
    }
    if let Some(check) = checks::all().find(|check| check.code == topic) {
        self::check(&check, words, &mut document);
    }
    if let Some(code) = ProblemCode::ALL.into_iter().find(|code| code.id() == topic) {
        let key = format!("problem-{}", code.id());
        document.push(Block::Title(words.say(&format!("{key}.title")), topic.to_owned()));
        document.text(words.say(&format!("{key}.means")));
    }
    if let Some(exit) = Exit::ALL.into_iter().find(|exit| exit.code().to_string() == topic) {
        let title = words.with("exit-title", &[("code", topic.into())]);
        document.push(Block::Title(title, String::new())).text(words.say(&format!("exit-{}", exit.code())));
    }
    document
}

/// The messages that explain a status, a verdict, a certainty or a match.
fn program_keys(topic: &str) -> Vec<String> {
    let statuses = Status::ALL.map(|status| ("status", status.id()));
    let verdicts = Verdict::ALL.map(|verdict| ("verdict", verdict.id()));
    let certainties = Certainty::ALL.map(|certainty| ("certainty", certainty.id()));
    let matches = Match::ALL.map(|matched| ("match", matched.id()));
    let gaps = GapSize::ALL.map(|size| ("gap", size.id()));
    let views = View::ALL.map(|view| ("view", view.id()));
    let trends = Trend::ALL.map(|trend| ("trend", trend.id()));
    let compared = gaps.into_iter().chain(views).chain(trends);
    let all = statuses.into_iter().chain(verdicts).chain(certainties).chain(matches).chain(compared);
    all.filter(|(_, id)| *id == topic).map(|(family, id)| format!("{family}-{id}")).collect()
}

fn check(check: &Check, words: &Words, document: &mut Document) {
    let key = format!("check-{}", check.code);
    document.push(Block::Title(words.say(&key), check.code.to_owned())).text(words.say(&format!("{key}.means")));
    let severity = |severity| words::severity(severity, words);
    let how_bad = if check.certain == check.open {
        words.with("check-severity", &[("severity", severity(check.certain).into())])
    } else {
        let args = [("certain", severity(check.certain).into()), ("open", severity(check.open).into())];
        words.with("check-severities", &args)
    };
    document.text(how_bad);
}

/// What a word of a rubric means; empty if the rubric does not have it. `catalogue` gives the competences a curriculum
/// speaks of; it is asked for only when a module is explained.
pub fn subject_word<'r>(
    topic: &str,
    rubric: &Rubric,
    catalogue: impl FnOnce() -> &'r CompetenceRubric,
    words: &Words,
) -> Document {
    let mut document = Document::default();
    match rubric {
        Rubric::Factors(rubric) => factor_word(topic, rubric, words, &mut document),
        Rubric::Competence(rubric) => {
            let found = rubric.competences().find(|competence| competence.id.as_str() == topic);
            if let Some(competence) = found {
                rubric::competence(competence, &rubric.scale, words, &mut document);
            }
        }
        Rubric::Checklist(rubric) => {
            if let Some(question) = rubric.questions.iter().find(|question| question.id.as_str() == topic) {
                rubric::check_question(question, words, &mut document);
            }
        }
        Rubric::Curriculum(rubric) => {
            if let Some(module) = rubric.module(topic) {
                curriculum::module(module, catalogue(), words, &mut document);
            }
        }
        Rubric::Guide(rubric) => {
            if let Some(guide) = rubric.guide(topic) {
                document.push(Block::Title(guide.name.get(words.lang()).to_owned(), String::new()));
                self::guide::guide(guide, words, &mut document);
            }
            if let Some(list) = rubric.list(topic) {
                document.push(Block::Title(list.name.get(words.lang()).to_owned(), String::new()));
                self::guide::list(list, words, &mut document);
            }
        }
        Rubric::Methods(rubric) => {
            if rubric.head.id.as_str() == topic {
                document.push(Block::Title(rubric.head.title.get(words.lang()).to_owned(), String::new()));
                methods::overview(rubric, words, &mut document);
            }
            if let Some(method) = rubric.method(topic) {
                document.push(Block::Title(method.name.get(words.lang()).to_owned(), String::new()));
                methods::method(method, words, &mut document);
            }
        }
        Rubric::Resistance(rubric) => {
            if let Some(kind) = rubric.kind(topic) {
                let name = words::capitalised(kind.name.get(words.lang()));
                document.push(Block::Title(name, kind.id.to_string()));
                resistance::kind(kind, rubric, words, &mut document);
            }
        }
    }
    if !document.blocks.is_empty() {
        let head = rubric.head();
        let args = [("id", head.id.as_str().into()), ("version", head.version.to_string().into())];
        document.push(Block::Paragraph(vec![Span::new(words.with("from-rubric", &args), Tone::Quiet)]));
    }
    document
}

fn factor_word(topic: &str, rubric: &FactorRubric, words: &Words, document: &mut Document) {
    for factor in &rubric.factors {
        if factor.id.as_str() == topic {
            self::factor(factor, rubric, words, document);
        }
        if let Some(symptom) = factor.symptom.as_ref().filter(|symptom| symptom.id.as_str() == topic) {
            self::symptom(symptom, factor, words, document);
        }
        measure_or_question(topic, &factor.measures, &factor.questions, words, document);
        let symptom_questions = factor.symptom.as_ref().map_or(&[][..], |symptom| &symptom.questions);
        measure_or_question(topic, &[], symptom_questions, words, document);
    }
    for frame in &rubric.frames {
        if frame.id.as_str() == topic {
            self::frame(frame, words, document);
        }
        measure_or_question(topic, &frame.measures, &frame.questions, words, document);
    }
}

fn factor(factor: &Factor, rubric: &FactorRubric, words: &Words, document: &mut Document) {
    let lang = words.lang();
    document.push(Block::Title(words::capitalised(factor.name.get(lang)), factor.id.to_string()));
    document.text(factor.meaning.get(lang));
    if let Some(symptom) = &factor.symptom {
        document.push(Block::Paragraph(rubric::leads_to(&symptom.name, &symptom.why, words)));
    }
    synonyms(&factor.synonyms, words, document);
    document.heading(words.say("heading-questions")).push(rubric::questions(&factor.questions, words));
    let (low, high) = factor.scale.range();
    let args = [
        ("low", usize::from(low).into()),
        ("high", usize::from(high).into()),
        ("missing", words.number(rubric.rules.missing_below, 1).into()),
        ("present", words.number(rubric.rules.present_from, 1).into()),
    ];
    document.text(words.with("how-judged", &args));
    document.heading(words.say("heading-options")).push(rubric::measures(&factor.measures, words));
}

fn symptom(symptom: &Symptom, of: &Factor, words: &Words, document: &mut Document) {
    let lang = words.lang();
    document.push(Block::Title(words::capitalised(symptom.name.get(lang)), symptom.id.to_string()));
    document.text(symptom.sign.get(lang)).text(symptom.why.get(lang));
    let args = [("factor", of.name.get(lang).into()), ("id", of.id.as_str().into())];
    document.text(words.with("symptom-of", &args));
    synonyms(&symptom.synonyms, words, document);
    document.heading(words.say("heading-questions")).push(rubric::questions(&symptom.questions, words));
}

fn frame(frame: &Frame, words: &Words, document: &mut Document) {
    let lang = words.lang();
    document.push(Block::Title(words::capitalised(frame.name.get(lang)), frame.id.to_string()));
    document.text(frame.meaning.get(lang));
    document.push(Block::Paragraph(rubric::leads_to(&frame.leads_to, &frame.why, words)));
    synonyms(&frame.synonyms, words, document);
    document.heading(words.say("heading-questions")).push(rubric::questions(&frame.questions, words));
    document.heading(words.say("heading-options")).push(rubric::measures(&frame.measures, words));
}

fn synonyms(synonyms: &Texts, words: &Words, document: &mut Document) {
    let synonyms = synonyms.get(words.lang());
    if !synonyms.is_empty() {
        document.text(words.with("also-called", &[("names", words.list(synonyms).into())]));
    }
}

fn measure_or_question(
    topic: &str,
    measures: &[Measure],
    questions: &[Question],
    words: &Words,
    document: &mut Document,
) {
    let lang = words.lang();
    if let Some(measure) = measures.iter().find(|measure| measure.id.as_str() == topic) {
        document.push(Block::Title(measure.name.get(lang).to_owned(), measure.id.to_string()));
        document.text(measure.text.get(lang));
        document.text(words.with("measure-sign", &[("sign", measure.sign.get(lang).into())]));
        let support = words::support(measure, words);
        let source = measure.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
        document.text(format!("{} {support}{source}. {}", words.say("support"), words.say("support-grades")));
    }
    if let Some(question) = questions.iter().find(|question| question.id.as_str() == topic) {
        document.push(Block::Title(question.text.get(lang).to_owned(), question.id.to_string()));
        let rule = match (question.knowing, question.asked_of.is_empty(), question.from_cut_over) {
            (true, _, _) => "question-knowing",
            (_, false, _) => "question-asked-of",
            (_, _, true) => "question-from-cut-over",
            _ => "question-everybody",
        };
        document.text(words.say(rule));
    }
}

/// What can be explained.
pub fn overview<'r>(rubrics: impl Iterator<Item = &'r Rubric>, words: &Words) -> Document {
    let mut document = Document::default();
    document.text(words.say("explain-overview"));
    let mut rows: Vec<(String, Vec<&str>)> =
        rubrics.map(|rubric| (rubric.head().title.get(words.lang()).to_owned(), subject_ids(rubric))).collect();
    rows.push((words.say("explain-statuses"), Status::ALL.iter().map(|status| status.id()).collect()));
    rows.push((words.say("explain-certainties"), Certainty::ALL.iter().map(|certainty| certainty.id()).collect()));
    rows.push((words.say("explain-verdicts"), Verdict::ALL.iter().map(|verdict| verdict.id()).collect()));
    rows.push((words.say("explain-matches"), Match::ALL.iter().map(|matched| matched.id()).collect()));
    rows.push((words.say("explain-comparisons"), comparisons()));
    rows.push((words.say("explain-checks"), checks::all().map(|check| check.code).collect()));
    rows.push((words.say("explain-problems"), ProblemCode::ALL.iter().map(|code| code.id()).collect()));
    let points = rows.iter().map(|(title, ids)| Point {
        text: vec![Span::strong(format!("{title}: ")), Span::plain(ids.join(", "))],
        place: None,
    });
    document.push(Block::List(points.collect()));
    document.heading(words.say("explain-exits"));
    document.push(Block::Table(exit_codes(words)));
    document
}

/// The words of comparisons between groups and waves.
fn comparisons() -> Vec<&'static str> {
    let (gaps, views) = (GapSize::ALL.iter().map(|size| size.id()), View::ALL.iter().map(|view| view.id()));
    gaps.chain(views).chain(Trend::ALL.iter().map(|trend| trend.id())).collect()
}

/// The exit codes with their meaning.
pub fn exit_codes(words: &Words) -> Table {
    let row = |exit: Exit| {
        let code = exit.code().to_string();
        vec![Cell::Text(Span::strong(code.as_str())), Cell::plain(words.say(&format!("exit-{code}")))]
    };
    Table { columns: vec![Column::new("").right(), Column::new("")], rows: Exit::ALL.map(row).into() }
}

/// The ids of a rubric that name a whole: factors, symptoms, competences, questions of a checklist, modules, guides.
pub fn subject_ids(rubric: &Rubric) -> Vec<&str> {
    match rubric {
        Rubric::Factors(rubric) => {
            let factors = rubric.factors.iter().map(|factor| factor.id.as_str());
            let symptoms = rubric.symptoms().map(|symptom| symptom.id.as_str());
            factors.chain(symptoms).chain(rubric.frames.iter().map(|frame| frame.id.as_str())).collect()
        }
        Rubric::Competence(rubric) => rubric.competences().map(|competence| competence.id.as_str()).collect(),
        Rubric::Checklist(rubric) => rubric.questions.iter().map(|question| question.id.as_str()).collect(),
        Rubric::Curriculum(rubric) => rubric.modules().map(|module| module.id.as_str()).collect(),
        Rubric::Guide(rubric) => {
            let guides = rubric.guides.iter().map(|guide| guide.id.as_str());
            guides.chain(rubric.lists.iter().map(|list| list.id.as_str())).collect()
        }
        Rubric::Methods(rubric) => {
            let all = std::iter::once(rubric.head.id.as_str());
            all.chain(rubric.methods.iter().map(|method| method.id.as_str())).collect()
        }
        Rubric::Resistance(rubric) => rubric.kinds.iter().map(|kind| kind.id.as_str()).collect(),
    }
}

/// The words of the program that can be explained.
pub fn program_words() -> Vec<String> {
    let fixed = Status::ALL.iter().map(|status| status.id()).chain(Verdict::ALL.iter().map(|verdict| verdict.id()));
    let fixed = fixed.chain(Certainty::ALL.iter().map(|certainty| certainty.id()));
    let fixed = fixed.chain(Match::ALL.iter().map(|matched| matched.id()));
    let fixed = fixed.chain(comparisons());
    let codes = checks::all().map(|check| check.code).chain(ProblemCode::ALL.iter().map(|code| code.id()));
    let exits = Exit::ALL.iter().map(|exit| exit.code().to_string());
    fixed.chain(codes).map(str::to_owned).chain(exits).collect()
}
