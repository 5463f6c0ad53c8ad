//! A questionnaire for survey tools: as an `XLSForm` (Kobo, ODK) and as the JSON of `SurveyJS`.
//!
//! Questions keep their ids and answers their values, `?` and `-` included, so that what such a tool exports can be read
//! as a table of answers.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use serde_json::{Value, json};

use super::super::xml::allowed;
use crate::model::answer::Role;
use crate::model::lang::Text;
use crate::model::questionnaire::{Asked, Belonging, Questionnaire, Section};
use crate::model::returned::{MAX_GROUP, MAX_REMARKS};

/// What else such a form says, in both languages.
#[derive(Debug)]
pub struct ToolWords {
    /// Asks for the role.
    pub role: Text,
    /// Asks for remarks.
    pub remarks: Text,
    /// Warns of names in remarks.
    pub warning: Text,
}

/// The answer "don't know", and "does not apply".
const OTHERS: [&str; 2] = ["?", "-"];

/// The questionnaire as an `XLSForm`; nothing if it is larger than a workbook can be.
pub fn xlsform(questionnaire: &Questionnaire, words: &ToolWords) -> Option<Vec<u8>> {
    written(questionnaire, words).ok()
}

fn written(questionnaire: &Questionnaire, words: &ToolWords) -> Result<Vec<u8>, XlsxError> {
    let mut file = Workbook::new();
    // The file holds no clock: a form is what its survey is, whenever it was made.
    file.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let survey = survey(questionnaire, words);
    let choices = choices(questionnaire);
    let title = questionnaire.title.get(questionnaire.lang);
    let settings = vec![
        ["form_title", "form_id", "version", "default_language"].map(String::from).to_vec(),
        vec![
            plain(title),
            questionnaire.survey.to_string(),
            questionnaire.rubric.version.clone(),
            String::from(GERMAN),
        ],
    ];
    for (name, rows) in [("survey", survey), ("choices", choices), ("settings", settings)] {
        write(file.add_worksheet().set_name(name)?, &rows)?;
    }
    file.save_to_buffer()
}

const GERMAN: &str = "Deutsch (de)";

fn write(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    for (line, row) in (0_u32..).zip(rows) {
        for (at, cell) in (0_u16..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(line, at, allowed(cell))?;
        }
    }
    Ok(())
}

/// A text in which the tool sees no reference to a question.
fn plain(text: &str) -> String {
    text.replace("${", "$ {")
}

fn labels(text: &Text) -> [String; 2] {
    [plain(&text.de), plain(&text.en)]
}

/// One row of the sheet `survey`: type, name, labels, hints, when it is asked, what fits.
fn row(kind: &str, name: &str, label: &Text, hint: Option<&Text>, relevant: String, constraint: String) -> Vec<String> {
    let [de, en] = labels(label);
    let [hint_de, hint_en] = hint.map_or_else(Default::default, labels);
    vec![kind.to_owned(), name.to_owned(), de, en, hint_de, hint_en, relevant, constraint]
}

fn survey(questionnaire: &Questionnaire, words: &ToolWords) -> Vec<Vec<String>> {
    let heads =
        ["type", "name", "label::Deutsch (de)", "label::English (en)", "hint::Deutsch (de)", "hint::English (en)"];
    let mut rows = vec![heads.into_iter().chain(["relevant", "constraint"]).map(String::from).collect::<Vec<_>>()];
    let simple = |kind: &str, name: &str, label: &Text| row(kind, name, label, None, String::new(), String::new());
    for (at, (name, text)) in questionnaire.told.iter().enumerate() {
        let both = Text { de: format!("{}: {}", name.de, text.de), en: format!("{}: {}", name.en, text.en) };
        rows.push(simple("note", &format!("told_{}", at + 1), &both));
    }
    for belonging in &questionnaire.belongings {
        let list = format!("select_one {}", list_of(belonging));
        let kind = if belonging.choices.is_empty() { "text" } else { &list };
        rows.push(simple(kind, belonging.column(), &belonging.question));
    }
    if !questionnaire.roles.is_empty() {
        rows.push(simple("select_one roles", "role", &words.role));
    }
    for (at, section) in questionnaire.sections.iter().enumerate() {
        let name = section.name.as_ref().map(|name| format!("{}: ", name.de)).unwrap_or_default();
        let name_en = section.name.as_ref().map(|name| format!("{}: ", name.en)).unwrap_or_default();
        let both =
            Text { de: format!("{name}{}", section.question.de), en: format!("{name_en}{}", section.question.en) };
        rows.push(simple("begin_group", &format!("section_{}", at + 1), &both));
        for asked in &section.questions {
            let kind = format!("select_one {}", list_name(at, asked));
            let is = |role: &Role| format!("${{role}} = '{}'", role.id());
            let roles = || std::iter::once(String::from("${role} = ''")).chain(asked.asked_of.iter().map(is));
            let relevant =
                if asked.asked_of.is_empty() { String::new() } else { roles().collect::<Vec<_>>().join(" or ") };
            rows.push(row(&kind, asked.id.as_str(), &asked.text, asked.detail.as_ref(), relevant, String::new()));
        }
        rows.push(vec![String::from("end_group")]);
    }
    let limit = format!("string-length(.) <= {MAX_REMARKS}");
    rows.push(row("text", "comment", &words.remarks, Some(&words.warning), String::new(), limit));
    rows
}

/// The list of the groups there are to choose from.
fn list_of(belonging: &Belonging) -> String {
    format!("{}_choices", belonging.column())
}

/// The list of answers of a question: that of its section, with or without "don't know".
fn list_name(section: usize, asked: &Asked) -> String {
    format!("answers_{}{}", section + 1, if asked.may_not_know { "" } else { "_known" })
}

fn choices(questionnaire: &Questionnaire) -> Vec<Vec<String>> {
    let heads = ["list_name", "name", "label::Deutsch (de)", "label::English (en)"];
    let mut rows = vec![heads.map(String::from).to_vec()];
    let mut add = |list: &str, name: String, label: &Text| {
        let [de, en] = labels(label);
        rows.push(vec![list.to_owned(), name, de, en]);
    };
    for belonging in &questionnaire.belongings {
        for choice in &belonging.choices {
            let name = choice.split_whitespace().collect::<Vec<_>>().join("_");
            add(&list_of(belonging), name, &Text { de: choice.clone(), en: choice.clone() });
        }
    }
    for (role, name) in &questionnaire.roles {
        add("roles", role.id().to_owned(), name);
    }
    for (at, section) in questionnaire.sections.iter().enumerate() {
        let mut lists: Vec<(String, bool)> = Vec::new();
        for asked in &section.questions {
            let list = (list_name(at, asked), asked.may_not_know);
            if !lists.contains(&list) {
                lists.push(list);
            }
        }
        for (list, may_not_know) in lists {
            for (value, label) in answers(section, may_not_know) {
                add(&list, value, label);
            }
        }
    }
    rows
}

/// The answers a question can have, with their labels.
fn answers(section: &Section, may_not_know: bool) -> Vec<(String, &Text)> {
    let [unknown, not_applicable] = OTHERS.map(String::from);
    let values = section.answers.iter().map(|answer| (answer.value.to_string(), &answer.label));
    let unknown = may_not_know.then_some((unknown, &section.unknown));
    values.chain(unknown).chain([(not_applicable, &section.not_applicable)]).collect()
}

/// The questionnaire as the JSON of `SurveyJS`.
pub fn surveyjs(questionnaire: &Questionnaire, words: &ToolWords) -> String {
    let mut first: Vec<Value> = questionnaire.told.iter().enumerate().map(|(at, told)| note(at, told)).collect();
    for belonging in &questionnaire.belongings {
        let (name, title) = (belonging.column(), text(&belonging.question));
        first.push(match belonging.choices.as_slice() {
            [] => json!({ "type": "text", "name": name, "title": title, "maxLength": MAX_GROUP }),
            named => json!({ "type": "dropdown", "name": name, "title": title, "choices": named }),
        });
    }
    if !questionnaire.roles.is_empty() {
        let roles = questionnaire.roles.iter().map(|(role, name)| json!({ "value": role.id(), "text": text(name) }));
        let choices = roles.collect::<Vec<_>>();
        first.push(json!({ "type": "dropdown", "name": "role", "title": text(&words.role), "choices": choices }));
    }
    let mut pages = vec![json!({ "name": "start", "elements": first })];
    for (at, section) in questionnaire.sections.iter().enumerate() {
        let elements: Vec<Value> = section.questions.iter().map(|asked| question(section, asked)).collect();
        pages.push(object([
            ("name", Some(Value::from(format!("section_{}", at + 1)))),
            ("title", Some(text(&section.question))),
            ("description", section.name.as_ref().map(text)),
            ("elements", Some(Value::from(elements))),
        ]));
    }
    let remarks = json!({
        "type": "comment", "name": "comment", "title": text(&words.remarks), "description": text(&words.warning),
        "maxLength": MAX_REMARKS,
    });
    pages.push(json!({ "name": "remarks", "elements": [remarks] }));
    let survey = json!({
        "title": text(&questionnaire.title), "locale": questionnaire.lang.code(), "showProgressBar": true, "pages": pages,
    });
    let mut json = serde_json::to_string_pretty(&survey).unwrap_or_default();
    json.push('\n');
    json
}

/// A text in both languages. What `SurveyJS` calls the default is English.
fn text(text: &Text) -> Value {
    json!({ "default": text.en, "de": text.de })
}

/// What people are told first. `SurveyJS` shows it as HTML, so nothing in it may be a tag.
fn note(at: usize, (name, said): &(Text, Text)) -> Value {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let html = |name: &str, said: &str| format!("<p><strong>{}</strong><br>{}</p>", escaped(name), escaped(said));
    let both = Text { de: html(&name.de, &said.de), en: html(&name.en, &said.en) };
    json!({ "type": "html", "name": format!("told_{}", at + 1), "html": text(&both) })
}

fn question(section: &Section, asked: &Asked) -> Value {
    let choice = |(value, label): (String, &Text)| {
        let value = value.parse::<u8>().map_or_else(|_| Value::from(value), Value::from);
        json!({ "value": value, "text": text(label) })
    };
    let choices: Vec<Value> = answers(section, asked.may_not_know).into_iter().map(choice).collect();
    let roles: Vec<String> = asked.asked_of.iter().map(|role| format!("'{}'", role.id())).collect();
    let visible = format!("{{role}} empty or {{role}} anyof [{}]", roles.join(", "));
    object([
        ("type", Some(Value::from("radiogroup"))),
        ("name", Some(Value::from(asked.id.as_str()))),
        ("title", Some(text(&asked.text))),
        ("description", asked.detail.as_ref().map(text)),
        ("visibleIf", (!roles.is_empty()).then(|| Value::from(visible))),
        ("choices", Some(Value::from(choices))),
    ])
}

/// An object of what there is.
fn object<const N: usize>(entries: [(&str, Option<Value>); N]) -> Value {
    Value::Object(entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
}
