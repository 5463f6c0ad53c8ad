//! A questionnaire: what is asked, and what people are told before the first question, in both languages.

use jiff::civil::Date;

use super::words::capitalised;
use crate::locales::Words;
use crate::model::answer::Role;
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table};
use crate::model::entry_sheet::{ATTRIBUTE, Entry, EntryRow, EntrySheet};
use crate::model::lang::{Lang, Text};
use crate::model::questionnaire::{Asked, Belonging, Choice, Questionnaire, RubricVersion, Section};
use crate::model::returned::{MAX_GROUP, MAX_REMARKS};
use crate::model::rubric::{CompetenceRubric, FactorRubric, Question, Scale};
use crate::model::survey::{Information, Instrument, Survey};

/// The words of both languages: those who answer choose theirs.
#[derive(Debug)]
pub struct Both {
    de: Words,
    en: Words,
    /// The language a questionnaire opens in.
    first: Lang,
}

impl Both {
    /// The words of both languages; a questionnaire opens in this one.
    pub fn new(first: Lang) -> Self {
        Both { de: Words::new(Lang::De), en: Words::new(Lang::En), first }
    }

    /// The same thing said in both languages.
    fn say(&self, say: impl Fn(&Words) -> String) -> Text {
        Text { de: say(&self.de), en: say(&self.en) }
    }

    /// A message in both languages.
    pub fn text(&self, key: &str) -> Text {
        self.say(|words| words.say(key))
    }
}

/// Why there is no questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// People would not be told what they have a right to know: these keys of the survey file are missing.
    Untold(Vec<&'static str>),
    /// Scales of a survey's own have no wording that could be asked.
    NoWording,
}

/// The questionnaire of a survey. `hash` is that of its rubric.
pub fn questionnaire(survey: &Survey<'_>, hash: &str, words: &Both) -> Result<Questionnaire, Refused> {
    let (head, sections) = match &survey.instrument {
        Instrument::Factors(rubric) => (&rubric.head, factors(rubric, words)),
        Instrument::Competences(rubric) => (&rubric.head, competences(rubric)),
        Instrument::Scales(_) => return Err(Refused::NoWording),
    };
    let told = told(survey, words)?;
    let by_role = grouping(survey).any(|column| column == "role");
    let rubric = RubricVersion { id: head.id.clone(), version: head.version.to_string(), hash: hash.to_owned() };
    let of_some = sections.iter().flat_map(|section| &section.questions).any(|asked| !asked.asked_of.is_empty());
    Ok(Questionnaire {
        lang: words.first,
        survey: survey.id.clone(),
        rubric,
        title: survey.title.as_ref().map_or_else(|| words.text("form-untitled"), |title| same(title)),
        organisation: survey.organisation.clone(),
        wave: survey.waves.iter().find(|state| !state.closed).and_then(|state| state.wave),
        told,
        belongings: belongings(survey, words),
        roles: if by_role || of_some { roles(words) } else { Vec::new() },
        sections,
    })
}

/// Every column by which results are to be published, as often as the plan names it.
fn grouping<'s>(survey: &'s Survey<'_>) -> impl Iterator<Item = &'s str> {
    let filters = survey.plan.filters.iter().map(|filter| filter.column.as_str());
    survey.plan.tables.iter().flatten().map(String::as_str).chain(filters)
}

/// The groups people are asked for: the survey's own columns first, since they are the wider ones, then the department.
fn belongings(survey: &Survey<'_>, words: &Both) -> Vec<Belonging> {
    let is_asked = |name: &str| grouping(survey).any(|column| column == name);
    let own = survey.columns.attributes.iter().filter(|attribute| is_asked(&attribute.name));
    let own = own.map(|attribute| Belonging {
        attribute: Some(attribute.name.clone()),
        question: same(&attribute.heading),
        choices: attribute.values.clone(),
    });
    let group = || Belonging { attribute: None, question: words.text("form-group"), choices: survey.groups.clone() };
    own.chain(is_asked("group").then(group)).collect()
}

/// A text of the survey file: it has one language.
fn same(text: &str) -> Text {
    Text { de: text.to_owned(), en: text.to_owned() }
}

/// What people are told first, or what of it is missing.
fn told(survey: &Survey<'_>, words: &Both) -> Result<Vec<(Text, Text)>, Refused> {
    let (Some(information), Some(until)) = (&survey.information, survey.keep_until) else {
        let information = survey.information.is_none().then_some(["purpose", "evaluated_by", "seen_by"]);
        let until = survey.keep_until.is_none().then_some("keep_until");
        return Err(Refused::Untold(until.into_iter().chain(information.into_iter().flatten()).collect()));
    };
    let Information { purpose, evaluated_by, seen_by, contact } = information;
    let point = |key: &str, text: Text| (words.text(key), text);
    let mut told = vec![
        point("form-told-purpose", same(purpose)),
        point("form-told-evaluated-by", same(evaluated_by)),
        point("form-told-seen-by", same(seen_by)),
        point("form-told-groups", words.say(|words| groups(survey, words))),
        point(
            "form-told-kept",
            words.say(|words| words.with("form-kept-until", &[("date", words.date(until).into())])),
        ),
        point("form-told-voluntary", words.text("form-voluntary")),
    ];
    told.extend(contact.as_ref().map(|contact| point("form-told-contact", same(contact))));
    Ok(told)
}

/// From which size on groups are shown, and every table there will be.
fn groups(survey: &Survey<'_>, words: &Words) -> String {
    let tables = super::survey::published(survey, words);
    let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
    let args = [("n", survey.plan.min_group.into()), ("tables", tables.join("; ").into())];
    match &survey.plan.min_group_reason {
        None => words.with("form-groups-from", &args),
        Some(reason) => {
            let [n, tables] = args;
            words.with("form-groups-because", &[n, tables, ("reason", reason.as_str().into())])
        }
    }
}

/// Factors, then signs, then frame conditions. What they stand for is not said: it would give answers away.
fn factors(rubric: &FactorRubric, words: &Both) -> Vec<Section> {
    let factors = rubric.factors.iter().map(|factor| (&factor.scale, &factor.questions));
    let symptoms = rubric.symptoms().map(|symptom| (&symptom.scale, &symptom.questions));
    let frames = rubric.frames.iter().map(|frame| (&frame.scale, &frame.questions));
    let groups = factors.chain(symptoms).chain(frames).filter(|(_, questions)| !questions.is_empty());
    let mut sections: Vec<Section> = Vec::new();
    for (scale, questions) in groups {
        let questions = questions.iter().map(|question| asked(question, scale, words));
        match sections.last_mut() {
            // Signs have few questions each: a page of their own would be all headings.
            Some(last) if last.question == scale.question && last.questions.len() + questions.len() <= FEW => {
                last.questions.extend(questions);
            }
            _ => sections.push(section(None, scale, questions.collect())),
        }
    }
    sections
}

/// So many questions fit well below one heading.
const FEW: usize = 6;

fn asked(question: &Question, scale: &Scale, words: &Both) -> Asked {
    let later = |words: &Words| {
        let answer = scale.not_applicable.label.get(words.lang());
        words.with("form-only-after-cut-over", &[("answer", answer.into())])
    };
    let only = |words: &Words| {
        let roles: Vec<String> =
            question.asked_of.iter().map(|role| words.say(&format!("role-{}", role.id()))).collect();
        let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
        words.with("form-only-roles", &[("roles", words.list(&roles).into())])
    };
    Asked {
        id: question.id.clone(),
        text: question.text.clone(),
        detail: question.from_cut_over.then(|| words.say(later)),
        anchors: Vec::new(),
        may_not_know: !question.knowing,
        asked_of: question.asked_of.clone(),
        only: (!question.asked_of.is_empty()).then(|| words.say(only)),
    }
}

/// Competences by area, each with what its levels look like.
fn competences(rubric: &CompetenceRubric) -> Vec<Section> {
    let areas = rubric.areas.iter().map(|area| {
        let questions = area.competences.iter().map(|competence| Asked {
            id: competence.id.clone(),
            text: competence.name.clone(),
            detail: Some(competence.meaning.clone()),
            anchors: competence.anchors.clone(),
            may_not_know: true,
            asked_of: Vec::new(),
            only: None,
        });
        let name = Text { de: capitalised(&area.name.de), en: capitalised(&area.name.en) };
        section(Some(name), &rubric.scale, questions.collect())
    });
    areas.collect()
}

fn section(name: Option<Text>, scale: &Scale, questions: Vec<Asked>) -> Section {
    let answers = scale.answers.iter().map(|answer| Choice { value: answer.value, label: answer.label.clone() });
    Section {
        name,
        question: scale.question.clone(),
        answers: answers.collect(),
        unknown: scale.unknown.label.clone(),
        not_applicable: scale.not_applicable.label.clone(),
        questions,
    }
}

/// The questionnaire as a document, for paper and for whoever reads it as text: the questions with their numbers, in
/// the order in which a sheet is typed in.
pub fn paper(questionnaire: &Questionnaire, words: &Words) -> Document {
    let lang = words.lang();
    let mut document = Document::default();
    let organisation = questionnaire.organisation.clone().unwrap_or_default();
    document.push(Block::Title(questionnaire.title.get(lang).to_owned(), organisation));
    let told = questionnaire.told.iter().map(|(name, text)| Point {
        text: vec![Span::strong(name.get(lang)), Span::plain(format!(": {}", text.get(lang)))],
        place: None,
    });
    document.push(Block::List(told.collect()));
    document.text(words.say("form-paper-how"));
    let boxes = |names: Vec<&str>| {
        let lines = names.iter().enumerate().map(|(at, name)| format!("[ ] {} {name}", at + 1));
        Block::Lines(lines.collect())
    };
    for belonging in &questionnaire.belongings {
        document.heading(belonging.question.get(lang));
        document.push(match belonging.choices.as_slice() {
            [] => Block::Room(1),
            named => boxes(named.iter().map(String::as_str).collect()),
        });
    }
    if !questionnaire.roles.is_empty() {
        document.heading(words.say("form-role"));
        document.push(boxes(questionnaire.roles.iter().map(|(_, name)| name.get(lang)).collect()));
    }
    let mut number = 0;
    for section in &questionnaire.on_paper() {
        let heading = [section.name.as_ref(), Some(&section.question)].into_iter().flatten();
        document.heading(heading.map(|text| text.get(lang)).collect::<Vec<_>>().join(": "));
        let labels = section.answers.iter().map(|answer| format!("{} {}", answer.value, answer.label.get(lang)));
        let others = [format!("? {}", section.unknown.get(lang)), format!("- {}", section.not_applicable.get(lang))];
        document.text(labels.chain(others).collect::<Vec<_>>().join(" · "));
        document.push(Block::Table(questions(section, &mut number, lang)));
    }
    document.heading(words.say("form-remarks")).text(words.say("form-remarks-warning"));
    document.push(Block::Room(ROOM_FOR_REMARKS));
    document.text(words.say("form-paper-thanks"));
    let anchored = questionnaire.anchored();
    if !anchored.is_empty() {
        document.heading(words.say("form-levels")).text(words.say("form-levels-keep"));
    }
    for (number, section) in &anchored {
        document.push(Block::Table(levels(*number, section, lang)));
    }
    document
}

/// What each answer looks like, question by question: to be looked up, not to be filled in.
fn levels(first: usize, section: &Section, lang: Lang) -> Table {
    let name = section.name.as_ref().map_or("", |name| name.get(lang));
    let answer = |answer: &Choice| Column::new(format!("{} {}", answer.value, answer.label.get(lang)));
    let columns = std::iter::once(Column::new(name).naming()).chain(section.answers.iter().map(answer)).collect();
    let rows = section.questions.iter().enumerate().map(|(at, asked)| {
        let named = Cell::plain(format!("{} {}", first + at, asked.text.get(lang)));
        std::iter::once(named).chain(asked.anchors.iter().map(|anchor| Cell::plain(anchor.get(lang)))).collect()
    });
    Table { rows: rows.collect(), columns }
}

/// So many lines to write on.
const ROOM_FOR_REMARKS: usize = 4;

fn questions(section: &Section, number: &mut usize, lang: Lang) -> Table {
    let columns = vec![Column::new("").right(), Column::new("").naming(), Column::new("")];
    let rows = section.questions.iter().map(|asked| {
        *number += 1;
        let values = section.answers.iter().map(|answer| answer.value.to_string());
        let others = asked.may_not_know.then(|| String::from("?")).into_iter().chain([String::from("-")]);
        let boxes: Vec<String> = values.chain(others).map(|sign| format!("[{sign}]")).collect();
        let details = asked.details().map(|detail| format!(" ({})", detail.get(lang)));
        let text = format!("{}{}", asked.text.get(lang), details.collect::<String>());
        vec![Cell::plain(number.to_string()), Cell::plain(text), Cell::plain(boxes.join(" "))]
    });
    Table { rows: rows.collect(), columns }
}

/// The questionnaire as a table to fill in, in the language of these words.
pub fn entry_sheet(questionnaire: &Questionnaire, made: Date, words: &Words) -> EntrySheet {
    let lang = words.lang();
    let mut rows = vec![EntryRow { is_heading: true, ..EntryRow::said(questionnaire.title.get(lang)) }];
    rows.extend(questionnaire.organisation.iter().map(EntryRow::said));
    let told = questionnaire.told.iter();
    rows.extend(told.map(|(name, text)| EntryRow::said(format!("{}: {}", name.get(lang), text.get(lang)))));
    rows.push(EntryRow::said(words.say("form-sheet-how")));
    let heading = |text: &str, detail: String| EntryRow {
        answer: Entry::Locked(words.say("form-sheet-answer")),
        detail,
        is_heading: true,
        ..EntryRow::said(text)
    };
    let entry =
        |key: &str, text: String, answer: Entry| EntryRow { key: key.to_owned(), answer, ..EntryRow::said(text) };
    for belonging in &questionnaire.belongings {
        let key =
            belonging.attribute.as_ref().map_or_else(|| String::from("group"), |name| format!("{ATTRIBUTE}{name}"));
        let question = belonging.question.get(lang).to_owned();
        rows.push(entry(&key, question, choice(belonging.choices.clone(), MAX_GROUP)));
    }
    if !questionnaire.roles.is_empty() {
        let names = questionnaire.roles.iter().map(|(_, name)| name.get(lang).to_owned());
        rows.push(entry("role", words.say("form-role"), choice(names.collect(), MAX_GROUP)));
    }
    for section in &questionnaire.sections {
        let labels = section.answers.iter().map(|answer| format!("{} {}", answer.value, answer.label.get(lang)));
        let others = [format!("? {}", section.unknown.get(lang)), format!("- {}", section.not_applicable.get(lang))];
        rows.push(heading(section.question.get(lang), labels.chain(others).collect::<Vec<_>>().join(" · ")));
        for asked in &section.questions {
            let values = section.answers.iter().map(|answer| answer.value.to_string());
            let others = asked.may_not_know.then(|| String::from("?")).into_iter().chain([String::from("-")]);
            let answer = Entry::Choice(values.chain(others).collect());
            let details: Vec<&str> = asked.details().map(|detail| detail.get(lang)).collect();
            let details = std::iter::once(details.join(" ")).filter(|details| !details.is_empty());
            let anchors = section.answers.iter().zip(&asked.anchors);
            let anchors = anchors.map(|(answer, anchor)| format!("{}: {}", answer.value, anchor.get(lang)));
            let row = entry(asked.id.as_str(), asked.text.get(lang).to_owned(), answer);
            rows.push(EntryRow { detail: details.chain(anchors).collect::<Vec<_>>().join("\n"), ..row });
        }
    }
    let remarks = format!("{} {}", words.say("form-remarks"), words.say("form-remarks-warning"));
    rows.push(entry("remarks", remarks, Entry::Text(MAX_REMARKS)));
    let rubric = &questionnaire.rubric;
    let known = [
        ("schema", Some(String::from("lotse.answers/1"))),
        ("survey", Some(questionnaire.survey.to_string())),
        ("rubric", Some(rubric.id.to_string())),
        ("version", Some(rubric.version.clone())),
        ("hash", Some(rubric.hash.clone())),
        ("wave", questionnaire.wave.map(|wave| wave.to_string())),
    ];
    let known = known.into_iter().filter_map(|(key, value)| Some(entry(key, String::new(), Entry::Locked(value?))));
    rows.extend(known);
    EntrySheet { name: words.say("form-sheet-name"), made, rows, refused: words.say("form-sheet-refused") }
}

/// The most letters all entries of a list can have in a spreadsheet program, with commas between them.
const LONGEST_LIST: usize = 255;

/// A list where one can be made of the names, else room for a text.
fn choice(names: Vec<String>, most: usize) -> Entry {
    let fits = names.join(",").chars().count() <= LONGEST_LIST && names.iter().all(|name| !name.contains([',', '"']));
    if fits && !names.is_empty() { Entry::Choice(names) } else { Entry::Text(most) }
}

/// The roles by their names in both languages, as a table that was filled in has them.
pub fn roles(words: &Both) -> Vec<(Role, Text)> {
    Role::ALL.map(|role| (role, words.text(&format!("role-{}", role.id())))).to_vec()
}

/// What a sheet of paper says around the questions.
pub fn paper_words(words: &Both) -> Vec<(&'static str, Text)> {
    PAPER.into_iter().map(|key| (key, words.text(key))).collect()
}

/// Every message of a sheet of paper.
const PAPER: [&str; 8] = [
    "form-about-you",
    "form-role",
    "form-remarks",
    "form-remarks-warning",
    "form-paper-how",
    "form-paper-thanks",
    "form-levels",
    "form-levels-keep",
];

/// What the page says around the questions. Figures and names are put in by the page itself, between braces.
pub fn page_words(evaluated_by: &str, words: &Both) -> Vec<(&'static str, Text)> {
    let holes =
        [("at", "{at}"), ("of", "{of}"), ("done", "{done}"), ("n", "{n}"), ("text", "{text}"), ("file", "{file}")];
    let say = |key: &'static str| {
        let text = words.say(|words| {
            let mut args: Vec<_> = holes.iter().map(|(name, hole)| (*name, (*hole).into())).collect();
            args.push(("who", evaluated_by.into()));
            args.push(("version", env!("CARGO_PKG_VERSION").into()));
            words.with(key, &args)
        });
        (key, text)
    };
    PAGE.into_iter().map(say).collect()
}

/// Every message of the page.
const PAGE: [&str; 35] = [
    "form-language",
    "form-begin",
    "form-resume",
    "form-nothing-sent",
    "form-about-you",
    "form-group-hint",
    "form-role",
    "form-no-answer",
    "form-step",
    "form-progress",
    "form-clear",
    "form-keys",
    "form-back",
    "form-next",
    "form-save-draft",
    "form-draft-saved",
    "form-remarks",
    "form-remarks-warning",
    "form-remarks-left",
    "form-finish",
    "form-all-answered",
    "form-left-out",
    "form-go-to",
    "form-save",
    "form-saved",
    "form-hand-in",
    "form-change",
    "form-loaded",
    "form-wrong-file",
    "form-other-version",
    "form-skip",
    "form-needs-script",
    "form-file-draft",
    "form-file-answers",
    "form-made-by",
];
