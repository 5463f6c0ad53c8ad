//! A proposal of which column of a table holds what, written as the file of a survey: to be looked at and kept.

use super::form::Both;
use super::template::{File, quoted, reference};
use crate::locales::Words;
use crate::model::answer::{Answer, Role};
use crate::model::id::Id;
use crate::model::lang::Text;
use crate::model::rubric::Head;
use crate::model::survey::{Columns, Survey};
use crate::model::survey_map::{Guess, Holds, SurveyMap, Usual, Word};

/// What a new survey file says besides.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// The rubric that is asked about, with the hash of its content.
    pub rubric: (&'a Head, &'a str),
    /// The year in its id.
    pub year: i16,
    /// Where the answers lie.
    pub rows: &'a [String],
}

/// How others name columns and answers, in both languages.
pub fn usual(words: &Both) -> Usual {
    let list = |key: &str| {
        let Text { de, en } = words.text(key);
        let names = [de, en].map(|text| text.split('|').map(|name| name.trim().to_owned()).collect::<Vec<_>>());
        names.into_iter().flatten().filter(|name| !name.is_empty()).collect::<Vec<String>>()
    };
    let values = (1..=5).map(|value| (format!("map-answers-{value}"), Answer::Value(value)));
    let others = [
        ("map-answers-unknown", Answer::DontKnow),
        ("map-answers-not-applicable", Answer::NotApplicable),
        ("map-answers-missing", Answer::Missing),
    ];
    let answers = values.chain(others.map(|(key, answer)| (key.to_owned(), answer)));
    Usual {
        id: list("map-columns-id"),
        group: list("map-columns-group"),
        role: list("map-columns-role"),
        wave: list("map-columns-wave"),
        comment: list("map-columns-comment"),
        needless: list("map-columns-needless"),
        personal: list("map-columns-personal"),
        answers: answers.flat_map(|(key, answer)| list(&key).into_iter().map(move |word| (word, answer))).collect(),
        roles: Role::ALL
            .into_iter()
            .flat_map(|role| list(&format!("map-roles-{}", role.id())).into_iter().map(move |word| (word, role)))
            .collect(),
    }
}

/// A new survey file with the proposal in it.
pub fn file(map: &SurveyMap, new: &New<'_>, words: &Words) -> String {
    let mut file = File { text: String::new(), words };
    file.comment("map-file");
    file.line("schema = \"lotse.survey/1\"");
    let (head, hash) = new.rubric;
    file.line(&format!("rubrics = [{}]", reference(head, hash)));
    let year = [("year", new.year.to_string().into())];
    file.line(&format!("id = {}", quoted(&words.with("template-survey-id", &year))));
    file.line(&format!("title = {}", quoted(&words.say("template-survey-name"))));
    let rows: Vec<String> = new.rows.iter().map(|path| quoted(path)).collect();
    if !rows.is_empty() {
        file.line(&format!("rows = [{}]", rows.join(", ")));
    }
    file.information();
    file.section("template-plan", "[plan]");
    let holds = |wanted: &Holds| map.guesses.iter().any(|guess| guess.holds == *wanted);
    let tables = [(Holds::Group, "[\"group\"]"), (Holds::Role, "[\"role\"]")];
    let tables: Vec<&str> = tables.iter().filter(|(wanted, _)| holds(wanted)).map(|(_, table)| *table).collect();
    file.line(&format!("tables = [{}]", tables.join(", ")));
    file.section("template-waves", "");
    file.line("[[wave]]");
    file.line("closed = false");
    sections(map, &There::default(), &mut file);
    file.finish()
}

/// Only the lines a survey file still needs.
pub fn lines(map: &SurveyMap, survey: &Survey<'_>, words: &Words) -> String {
    let mut file = File { text: String::new(), words };
    file.comment("map-lines");
    let Columns { id, group, role, wave, comments, items, .. } = &survey.columns;
    let is_own = [id, group, role, wave].into_iter().any(Option::is_some);
    let columns = is_own || !comments.is_empty() || !items.is_empty();
    let there = There { columns, labels: !survey.labels.is_empty(), roles: !survey.roles.is_empty() };
    sections(map, &there, &mut file);
    file.finish()
}

/// Which sections a survey file has already: TOML allows no second one.
#[derive(Debug, Default)]
struct There {
    columns: bool,
    labels: bool,
    roles: bool,
}

/// The head of a section, or where its lines belong.
fn head(is_there: bool, header: &str, file: &File<'_>) -> String {
    let section = || file.words.with("map-into", &[("section", header.into())]);
    if is_there { format!("# {}", section()) } else { header.to_owned() }
}

fn sections(map: &SurveyMap, there: &There, file: &mut File<'_>) {
    let is_item = |guess: &Guess| matches!(guess.holds, Holds::Item(_) | Holds::Known);
    if !map.guesses.iter().any(is_item) {
        file.section("map-none", "");
    }
    columns(map, there.columns, file);
    attributes(map, file);
    let header = head(there.labels, "[labels]", file);
    words_of(&map.labels, "map-labels", &header, file, |answer| match answer {
        Answer::Value(value) => value.to_string(),
        Answer::DontKnow => String::from("\"?\""),
        Answer::NotApplicable => String::from("\"-\""),
        Answer::Missing => String::from("\"\""),
    });
    let header = head(there.roles, "[roles]", file);
    words_of(&map.roles, "map-roles", &header, file, |role| format!("\"{}\"", role.id()));
    for (holds, key) in
        [(Holds::Needless, "map-needless"), (Holds::Twice, "map-twice"), (Holds::Unknown, "map-unknown")]
    {
        let left = headings(map, &holds);
        if !left.is_empty() {
            file.section(key, "");
        }
        for heading in left {
            file.line(&format!("#   {}", quoted(heading)));
        }
    }
}

/// Which column is which question, and which holds remarks.
fn columns(map: &SurveyMap, is_there: bool, file: &mut File<'_>) {
    let doubt = |key: &str| format!("  # {}", file.words.say(key));
    let mark = |guess: &Guess| match (&guess.holds, guess.is_sure) {
        (Holds::Id, _) => doubt("map-check-id"),
        (_, true) => String::new(),
        (_, false) => doubt("map-check"),
    };
    let named: Vec<String> = map.guesses.iter().filter_map(|guess| named(guess, &mark(guess))).collect();
    let comments: Vec<String> = headings(map, &Holds::Comment).into_iter().map(quoted).collect();
    if named.is_empty() && comments.is_empty() {
        return;
    }
    file.section("map-columns", &head(is_there, "[columns]", file));
    for line in &named {
        file.line(line);
    }
    if !comments.is_empty() {
        file.line(&format!("comment = [{}]", comments.join(", ")));
    }
}

/// By what groups could be made, if the plan is to have them.
fn attributes(map: &SurveyMap, file: &mut File<'_>) {
    let attributes = headings(map, &Holds::Attribute);
    if attributes.is_empty() {
        return;
    }
    file.section("map-attributes", "# [attributes]");
    let mut taken = map.taken.clone();
    for (at, heading) in attributes.iter().enumerate() {
        let name = name(heading, at + 1, &taken);
        file.line(&format!("# {name} = {}", quoted(heading)));
        taken.push(name);
    }
}

/// What words mean; a word nobody knows stands there to be filled in.
fn words_of<T: Copy>(words: &[Word<T>], key: &str, header: &str, file: &mut File<'_>, say: impl Fn(T) -> String) {
    if words.is_empty() {
        return;
    }
    file.section(key, if words.iter().any(|word| word.means.is_some()) { header } else { "" });
    let check = file.words.say("map-check");
    for Word { text, means, is_sure } in words {
        let text = quoted(text);
        match means {
            Some(means) if *is_sure => file.line(&format!("{text} = {}", say(*means))),
            Some(means) => file.line(&format!("{text} = {}  # {check}", say(*means))),
            None => file.line(&format!("# {text} = ")),
        }
    }
}

/// The line of a column that holds one thing; none where its heading says it already.
fn named(guess: &Guess, mark: &str) -> Option<String> {
    let key = match &guess.holds {
        Holds::Item(id) => id.as_str(),
        Holds::Id => "id",
        Holds::Group => "group",
        Holds::Role => "role",
        Holds::Wave => "wave",
        _ => return None,
    };
    (guess.heading.trim() != key).then(|| format!("{key} = {}{mark}", quoted(&guess.heading)))
}

fn headings<'m>(map: &'m SurveyMap, holds: &Holds) -> Vec<&'m str> {
    map.guesses.iter().filter(|guess| guess.holds == *holds).map(|guess| guess.heading.as_str()).collect()
}

/// A name for a column of the survey's own, made of its heading; every column has another one.
fn name(heading: &str, at: usize, taken: &[String]) -> String {
    let lower = heading.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    let pieces: Vec<&str> =
        lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty()).collect();
    let name = pieces.join("_");
    let is_free = |name: &String| !taken.contains(name);
    if name.len() <= 40 && Id::parse(&name).is_some() && is_free(&name) {
        return name;
    }
    // One of so many is free.
    (at..=at + taken.len()).map(|number| format!("column_{number}")).find(is_free).unwrap_or(name)
}
