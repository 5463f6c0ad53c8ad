//! Tables as survey tools write them: `lotse survey --map` finds out which column is which question, and what comes out
//! is what comes out of our own table of the same answers.

use std::fmt::Write as _;
use std::path::Path;

use lotse::load::Library;
use lotse::load::survey::{Columns, Gathering, Looking, propose, survey};
use lotse::locales::Words;
use lotse::model::answer::Answers;
use lotse::model::id::Id;
use lotse::model::lang::Lang;
use lotse::model::row::Row;
use lotse::model::survey::{Instrument, Survey};
use lotse::present::form::Both;
use lotse::present::survey_map::{self as pages, New};
use proptest::prelude::*;
use serde_json::Value;

use super::support::{Ran, folder, lotse};

const GROUPS: [&str; 3] = ["Bauamt", "Bürgerbüro", "Kämmerei"];

/// So many people answer; each has a department, a role, and an answer to every question of the factors, 0 for none.
const PEOPLE: usize = 36;

/// Who answers what: dice of our own, the same everywhere.
fn answers() -> Vec<Vec<u8>> {
    let mut seed = 2800_u64;
    let mut roll = |sides: u64| {
        seed = seed * 16807 % 2_147_483_647;
        seed % sides
    };
    let mut answer = move || u8::try_from(1 + roll(3) + roll(3)).unwrap();
    (0..PEOPLE).map(|_| (0..questions().len()).map(|_| answer()).collect()).collect()
}

fn group(person: usize) -> &'static str {
    GROUPS[person % 3]
}

fn is_lead(person: usize) -> bool {
    person.is_multiple_of(4)
}

/// The questions of the five factors: id and German wording.
fn questions() -> Vec<(String, String)> {
    let library = Library::default();
    let of = library.factors().factors.iter().flat_map(|factor| &factor.questions);
    of.map(|question| (question.id.to_string(), question.text.de.clone())).collect()
}

const LABELS: [&str; 5] =
    ["Trifft gar nicht zu", "Trifft eher nicht zu", "teils, teils", "Trifft eher zu", "Trifft voll zu"];

/// A table of one heading and one cell per person.
struct Table(Vec<(String, Vec<String>)>);

impl Table {
    fn new() -> Self {
        Table(Vec::new())
    }

    fn column(mut self, heading: &str, cell: impl Fn(usize) -> String) -> Self {
        self.0.push((heading.to_owned(), (0..PEOPLE).map(cell).collect()));
        self
    }

    fn questions(mut self, heading: impl Fn(&str, &str) -> String, cell: impl Fn(u8) -> String) -> Self {
        let given = answers();
        for (at, (id, text)) in questions().iter().enumerate() {
            self.0.push((heading(id, text), given.iter().map(|row| cell(row[at])).collect()));
        }
        self
    }

    fn csv(&self, separator: char) -> String {
        let quoted = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
        let line = |cells: Vec<String>| cells.join(&separator.to_string());
        let mut text = line(self.0.iter().map(|(heading, _)| quoted(heading)).collect());
        for person in 0..PEOPLE {
            let _ = write!(text, "\r\n{}", line(self.0.iter().map(|(_, cells)| quoted(&cells[person])).collect()));
        }
        text + "\r\n"
    }

    fn xlsx(&self, path: &Path) {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (at, (heading, cells)) in (0..).zip(&self.0) {
            sheet.write_string(0, at, heading).unwrap();
            for (row, cell) in (1..).zip(cells) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, at, number).unwrap(),
                    Err(_) => sheet.write_string(row, at, cell).unwrap(),
                };
            }
        }
        book.save(path).unwrap();
    }
}

fn label(value: u8) -> String {
    LABELS[usize::from(value) - 1].to_owned()
}

fn role(person: usize) -> String {
    if is_lead(person) { "Führungskraft" } else { "Mitarbeiterin oder Mitarbeiter" }.to_owned()
}

fn run(folder: &Path, args: &str) -> Ran {
    lotse(&format!("survey {args} --lang de --today 2026-11-26")).within(folder).run()
}

/// The figures of the table of a tool, through the file that is proposed, and that file.
fn mapped(folder: &Path, table: &str) -> (Value, String) {
    run(folder, &format!("{table} --map --output s.toml")).ends_with(0).says("s.toml ist geschrieben");
    let text = std::fs::read_to_string(folder.join("s.toml")).unwrap();
    run(folder, "s.toml --check --strict").ends_with(0).prints("20 von");
    std::fs::write(folder.join("s.toml"), text.replace("closed = false", "closed = true")).unwrap();
    let ran = run(folder, "s.toml --strict --format json").ends_with(0);
    (serde_json::from_str(&ran.stdout).unwrap(), text)
}

/// What our own table gives.
fn plain() -> Value {
    let folder = folder();
    let table = Table::new()
        .column("id", |person| format!("r{person}"))
        .column("group", |person| group(person).to_owned())
        .column("role", |person| if is_lead(person) { "lead" } else { "staff" }.to_owned())
        .questions(|id, _| id.to_owned(), |value| value.to_string());
    std::fs::write(folder.path().join("a.csv"), table.csv(',')).unwrap();
    let ran = run(folder.path(), "a.csv --by group --by role --format json").ends_with(0);
    serde_json::from_str(&ran.stdout).unwrap()
}

fn is_the_same(table: &Table, name: &str, separator: char) -> String {
    let folder = folder();
    if separator == ' ' {
        table.xlsx(&folder.path().join(name));
    } else {
        std::fs::write(folder.path().join(name), table.csv(separator)).unwrap();
    }
    let (found, text) = mapped(folder.path(), name);
    let wanted = plain();
    assert_eq!(found["waves"], wanted["waves"], "{text}");
    assert_eq!(found["diagnosis"], wanted["diagnosis"]);
    text
}

/// `LimeSurvey`, headings as codes and answers as codes: an array question with our ids as codes of its subquestions.
#[test]
fn limesurvey_with_codes() {
    let table = Table::new()
        .column("id", |person| person.to_string())
        .column("submitdate", |_| "2026-11-02 09:12:44".to_owned())
        .column("lastpage", |_| "3".to_owned())
        .column("startlanguage", |_| "de".to_owned())
        .column("seed", |person| (person * 7919).to_string())
        .column("bereich", |person| group(person).to_owned())
        .column("rolle", role)
        .questions(|id, _| format!("lage[{id}]"), |value| format!("AO0{value}"));
    let text = is_the_same(&table, "results-survey.csv", ',');
    assert!(text.contains("\"AO04\" = 4  # prüfen"), "{text}");
    assert!(text.contains("goal_1 = \"lage[goal_1]\"\n") && text.contains("#   \"submitdate\""), "{text}");
}

/// The same with whole headings and whole answers, as German surveys have them.
#[test]
fn limesurvey_with_texts() {
    let table = Table::new()
        .column("Antwort ID", |person| person.to_string())
        .column("Datum Abgeschickt", |_| "2026-11-02 09:12:44".to_owned())
        .column("Letzte Seite", |_| "3".to_owned())
        .column("Start-Sprache", |_| "de".to_owned())
        .column("Zufallsstartwert", |person| (person * 7919).to_string())
        .column("In welchem Amt arbeiten Sie?", |person| group(person).to_owned())
        .column("Welche Rolle haben Sie?", role)
        .questions(|_, text| format!("Was trifft zu? [<b>{text}</b>]"), label);
    let text = is_the_same(&table, "ergebnisse.csv", ';');
    assert!(!text.contains("[labels]"), "{text}");
    assert!(text.contains("\"Führungskraft\" = \"lead\"\n"), "{text}");
}

/// Nextcloud Forms: question texts as headings; the survey was worded by somebody who changed them a little.
#[test]
fn nextcloud_forms_with_changed_wordings() {
    let table = Table::new()
        .column("Benutzer-ID", |_| String::new())
        .column("Anzeigename der Benutzer", |_| "Anonym".to_owned())
        .column("Zeitstempel", |_| "2026-11-02T09:12:44+01:00".to_owned())
        .column("Bereich", |person| group(person).to_owned())
        .column("Rolle", role)
        .questions(
            |_, text| format!("{} ", text.replace("Ich ", "Ich selbst ")),
            |value| {
                ["Stimme gar nicht zu", "Stimme eher nicht zu", "Teils/teils", "Stimme eher zu", "Stimme voll zu"]
                    [usize::from(value) - 1]
                    .to_owned()
            },
        );
    let text = is_the_same(&table, "Umfrage.csv", ',');
    assert!(text.contains("\"Stimme eher zu\" = 4\n"), "{text}");
    assert!(text.contains("  # prüfen"), "a changed wording is a guess: {text}");
}

/// Microsoft Forms: a workbook with times, addresses and names that nobody needs.
#[test]
fn microsoft_forms_as_a_workbook() {
    let table = Table::new()
        .column("ID", |person| (person + 1).to_string())
        .column("Startzeit", |_| "46000.38".to_owned())
        .column("Fertigstellungszeit", |_| "46000.39".to_owned())
        .column("E-Mail", |_| "anonymous".to_owned())
        .column("Name", |_| String::new())
        .column("Abteilung", |person| group(person).to_owned())
        .column("Funktion", role)
        .questions(|_, text| text.replace(' ', "\u{a0}"), label);
    let text = is_the_same(&table, "Umfrage.xlsx", ' ');
    let needless = text.split_once("#   \"Startzeit\"").unwrap().1;
    assert!(needless.contains("#   \"E-Mail\"") && needless.contains("#   \"Name\""), "{text}");
}

/// Kobo: our own questionnaire as it comes back, with the paths of its groups in the headings.
#[test]
fn kobo_with_paths() {
    let table = Table::new()
        .column("start", |_| "2026-11-02T09:12:44.000+01:00".to_owned())
        .column("end", |_| "2026-11-02T09:19:01.000+01:00".to_owned())
        .column("group", |person| group(person).to_owned())
        .column("role", |person| if is_lead(person) { "lead" } else { "staff" }.to_owned())
        .questions(|id, _| format!("section_1/{id}"), |value| value.to_string())
        .column("comment", |_| String::new())
        .column("_id", |person| (4_000_000 + person).to_string())
        .column("_uuid", |person| format!("{person:032x}"))
        .column("_submission_time", |_| "2026-11-02T08:19:03".to_owned())
        .column("__version__", |_| "v7".to_owned())
        .column("_index", |person| (person + 1).to_string());
    let text = is_the_same(&table, "kobo.csv", ';');
    assert!(text.contains("id = \"_id\"  # prüfen"), "{text}");
}

#[test]
fn what_few_wrote_is_not_told_and_what_could_make_groups_is_proposed_only() {
    let folder = folder();
    let table = Table::new()
        .column("Wo?", |person| if person % 2 == 0 { "Rathaus" } else { "Bauhof" }.to_owned())
        .column("Hobby", |person| if person == 7 { "Segelfliegen" } else { "" }.to_owned())
        .questions(
            |id, _| id.to_owned(),
            |value| if value == 5 { "Daumen hoch" } else { LABELS[usize::from(value) - 1] }.to_string(),
        );
    let mut text = table.csv(';');
    text = text.replacen("\"Trifft eher zu\"", "\"Fragen Sie Zimmer zwölf\"", 1);
    std::fs::write(folder.path().join("a.csv"), text).unwrap();
    let told = run(folder.path(), "a.csv --map").ends_with(0).stdout;
    assert!(told.contains("# wo = \"Wo?\"") && told.contains("#   \"Hobby\""), "{told}");
    assert!(told.contains("# \"Daumen hoch\" =\n"), "{told}");
    for private in ["Zimmer zwölf", "Segelfliegen"] {
        assert!(!told.contains(private), "{told}");
    }
    // A file that knows the columns already is told what it lacks.
    std::fs::write(folder.path().join("s.toml"), "schema = \"lotse.survey/1\"\nid = \"s\"\nrows = \"a.csv\"\n")
        .unwrap();
    let told = run(folder.path(), "s.toml --map").ends_with(0).stdout;
    assert!(!told.contains("schema") && told.contains("# \"Daumen hoch\" =\n"), "{told}");
    // Nothing is overwritten, and nothing but a file comes of it.
    run(folder.path(), "a.csv --map --output s.toml").ends_with(4).says("s.toml gibt es schon");
    run(folder.path(), "a.csv --map --format html").ends_with(2).says("TOML");
}

#[test]
fn whatever_the_headings_are_the_proposal_is_a_survey_file_and_no_question_has_two_columns() {
    let long = "x".repeat(10_000);
    let hostile = [
        "a\"b",
        "a\nb",
        "=1+1",
        "\u{202e}x",
        "[goal_2]",
        "goal_1",
        "GOAL_1",
        "x/goal_1",
        "]]>",
        "''' \"\"\"",
        "#",
        "\\",
        "Ich",
        &long,
        "<b",
        "ä = \"ö\"",
        "goal_1.",
        "q[goal_1]. [goal_1]",
        "In meinem Bereich haben wir alle dasselbe Verständnis vom Ziel",
        "In meinem Bereich haben wir dasselbe Verständnis von dem Ziel",
    ];
    let folder = folder();
    let mut table = Table::new();
    for (at, heading) in hostile.iter().enumerate() {
        table = table.column(heading, |person| format!("{} \"\n\u{1}'''", person % (at % 9 + 1)));
    }
    std::fs::write(folder.path().join("a.csv"), table.csv(',')).unwrap();
    run(folder.path(), "a.csv --map --output s.toml").ends_with(0);
    let text = std::fs::read_to_string(folder.path().join("s.toml")).unwrap();
    let read: toml::Table = text.parse().unwrap_or_else(|why| panic!("{why}\n{text}"));
    assert_eq!(read["schema"].as_str(), Some("lotse.survey/1"));
    assert_eq!(text.lines().filter(|line| line.starts_with("goal_1 = ")).count(), 0, "goal_1 says it itself: {text}");
    assert_eq!(text.lines().filter(|line| line.starts_with("goal_3 = ")).count(), 1, "{text}");
    run(folder.path(), "s.toml --plan").ends_with(0);
    assert!(!text.contains('\u{202e}') && !text.contains('\u{1}'), "{text:?}");
}

/// A proposal for a table with some columns besides our questions.
fn proposed(table: &Table) -> String {
    let folder = folder();
    std::fs::write(folder.path().join("a.csv"), table.csv(';')).unwrap();
    run(folder.path(), "a.csv --map").ends_with(0).stdout
}

/// `LimeSurvey`, codes and texts in one heading, with times of answering, `Sonstiges`, and a reason to one question
/// that stands before the question itself.
#[test]
fn limesurvey_with_codes_and_texts() {
    let table = Table::new()
        .column("id. Antwort ID", |person| person.to_string())
        .column("submitdate. Datum Abgeschickt", |_| "1980-01-01 00:00:00".to_owned())
        .column("token. Zugangscode", |person| format!("t{person}"))
        .column("grund. Warum? [Ich weiß, wo ich den Zeitplan finde.]", |person| format!("Weil {person}"))
        .column("amt. In welchem Amt arbeiten Sie?", |person| group(person).to_owned())
        .column("amt[other]. In welchem Amt arbeiten Sie? [Sonstiges]", |_| String::new())
        .column("rolle. Welche Rolle haben Sie?", role)
        .questions(|id, text| format!("G01Q01[SQ{}]. Wie sehr trifft das zu? [{text}]", &id[id.len() - 1..]), label)
        .column("interviewtime. Gesamtzeit", |person| format!("{person}.5"));
    let text = is_the_same(&table, "results.csv", ',');
    assert!(text.contains("id = \"id. Antwort ID\"  # prüfen: Steht hier je Mensch dasselbe"), "{text}");
    assert!(text.contains("#   \"token. Zugangscode\"") && text.contains("#   \"grund. Warum?"), "{text}");
}

/// Nextcloud Forms, a grid: its question stands before every line, with scale labels that carry their numbers.
#[test]
fn nextcloud_forms_with_a_grid() {
    let table = Table::new()
        .column("Benutzer-ID", |person| format!("konto{person}"))
        .column("Anzeigename", |_| "Anonym".to_owned())
        .column("Zeitstempel", |_| "2026-11-02T09:12:44+01:00".to_owned())
        .column("Arbeitsbereich", |person| group(person).to_owned())
        .column("Rolle", role)
        .questions(|_, text| format!("Wie sehr trifft das zu?: {text}"), |value| format!("{value} ({})", label(value)));
    let text = is_the_same(&table, "Umfrage.csv", ',');
    assert!(!text.contains("id = \"Benutzer-ID\"") && !text.contains("konto"), "an account is no pseudonym: {text}");
    assert!(text.contains("\"4 (Trifft eher zu)\" = 4\n"), "{text}");
}

/// Microsoft Forms in English, in a table with a mark at its beginning, with points and feedback to every question.
#[test]
fn microsoft_forms_in_english_with_points() {
    let first = questions()[0].1.clone();
    let table = Table::new()
        .column("\u{feff}ID", |person| (person + 1).to_string())
        .column("Start time", |_| "11/2/26 9:12:44".to_owned())
        .column("Completion time", |_| "11/2/26 9:19:01".to_owned())
        .column("Email", |_| "anonymous".to_owned())
        .column("Name", |_| String::new())
        .column("Department", |person| group(person).to_owned())
        .column("Role", role)
        .column(&format!("Points - {first}"), |_| "0".to_owned())
        .column(&format!("Feedback - {first}"), |_| String::new())
        .questions(|_, text| format!("{text}\u{200b}"), label);
    let text = is_the_same(&table, "Survey.csv", ',');
    assert!(!text.contains("goal_1 = \"Points") && text.contains("#   \"Email\""), "{text}");
}

/// ODK Central: sections before a hyphen, and what it notes of who sent what.
#[test]
fn odk_central_with_sections() {
    let table = Table::new()
        .column("SubmissionDate", |_| "2026-11-02T08:19:03.000Z".to_owned())
        .column("meta-instanceID", |person| format!("uuid:{person}"))
        .column("group", |person| group(person).to_owned())
        .column("role", role)
        .questions(|id, _| format!("section_1-{id}"), |value| value.to_string())
        .column("KEY", |person| format!("uuid:{person}"))
        .column("SubmitterName", |_| "App".to_owned())
        .column("ReviewState", |_| String::new());
    let text = is_the_same(&table, "odk.csv", ',');
    assert_eq!(text.lines().filter(|line| line.contains(" = \"section_1-")).count(), 20, "{text}");
    assert!(text.contains("#   \"SubmitterName\"") && text.contains("#   \"KEY\""), "{text}");
}

/// Who somebody is makes no groups, however many have the same; and an address is one under any heading.
#[test]
fn names_and_addresses_are_never_proposed() {
    let table = Table::new()
        .column("Ihre E-Mail-Adresse (freiwillig)", |person| ["eins", "zwei"][person % 2].to_owned())
        .column("Vor- und Nachname", |person| ["eins", "zwei"][person % 2].to_owned())
        .column("Abteilung", |person| format!("stelle{}@example.org", person % 2))
        .column("Wohin damit?", |person| format!("stelle{}@example.org", person % 2))
        .column("Werkzeuge", |person| ["Brief;Telefon", "Brief"][person % 2].to_owned())
        .questions(|id, _| id.to_owned(), |value| value.to_string());
    let text = proposed(&table);
    for heading in ["Ihre E-Mail-Adresse (freiwillig)", "Vor- und Nachname", "Abteilung", "Wohin damit?"] {
        assert!(text.contains(&format!("#   \"{heading}\"\n")), "{heading}: {text}");
        assert!(!text.contains(&format!("= \"{heading}\"")), "{heading}: {text}");
    }
    assert!(text.contains("# werkzeuge = \"Werkzeuge\"") && !text.contains("example.org"), "{text}");
}

/// Somebody numbered the scale from its other end: the words say so, and nothing is taken for sure.
#[test]
fn a_number_that_contradicts_its_words_is_left_open() {
    let table = Table::new().questions(|id, _| id.to_owned(), |value| format!("{} - {}", 6 - value, label(value)));
    let text = proposed(&table);
    assert!(text.contains("# \"5 - Trifft gar nicht zu\" =\n") && !text.contains("zu\" = "), "{text}");
}

#[test]
fn what_would_lose_rows_is_marked_and_what_cannot_be_named_is_said() {
    let table = Table::new()
        .column("Rolle", |person| ["Führungskraft", "Azubi"][person % 2].to_owned())
        .column("Welle", |person| ["Frühjahr", "Herbst"][person % 2].to_owned())
        .column("Wo?", |person| ["Rathaus", "Bauhof"][person % 2].to_owned())
        .column("Wo!", |person| ["Rathaus", "Bauhof"][person % 3 % 2].to_owned())
        .column("Was noch?", |_| String::new())
        .column("Was noch?", |_| String::new())
        .questions(|id, _| id.to_owned(), |value| value.to_string());
    let text = proposed(&table);
    assert!(text.contains("role = \"Rolle\"  # prüfen\n") && text.contains("wave = \"Welle\"  # prüfen\n"), "{text}");
    let twice = text.split_once("die Überschrift über mehreren Spalten steht").unwrap().1;
    assert!(twice.contains("#   \"Was noch?\""), "{text}");
    assert!(text.contains("# wo = \"Wo?\"") && text.contains("# column_2 = \"Wo!\""), "one name, one column: {text}");
    let folder = folder();
    std::fs::write(folder.path().join("a.csv"), "Umfrage 2026,\r\ngoal_1,goal_2\r\n4,5\r\n").unwrap();
    run(folder.path(), "a.csv --map").ends_with(0).prints("Keine Spalte sieht wie eine Frage aus");
}

/// TOML allows no second section of one name.
#[test]
fn a_file_with_columns_is_told_where_the_missing_lines_belong() {
    let folder = folder();
    let table = Table::new()
        .column("Amt", |person| group(person).to_owned())
        .questions(|id, _| format!("Q[{id}]"), |value| format!("AO0{value}"));
    std::fs::write(folder.path().join("a.csv"), table.csv(',')).unwrap();
    let file = "schema = \"lotse.survey/1\"\nid = \"s\"\nrows = \"a.csv\"\n[columns]\ngoal_1 = \"Q[goal_1]\"\n";
    std::fs::write(folder.path().join("s.toml"), file).unwrap();
    let told = run(folder.path(), "s.toml --map").ends_with(0).stdout;
    assert!(told.contains("# In den Abschnitt [columns], den es schon gibt:\n") && !told.contains("goal_1"), "{told}");
    let all = format!("{file}{told}");
    std::fs::write(folder.path().join("s.toml"), all).unwrap();
    run(folder.path(), "s.toml --check --strict").ends_with(0).prints("20 von");
}

/// A heading: any text, or one that nearly is a question's, in any of the ways tools write it.
fn heading() -> impl Strategy<Value = String> {
    let around = prop::sample::select(vec![
        "{}",
        "q[{}]",
        "a/{}",
        "Q1. {}",
        "<b>{}</b>",
        "G1[S1]. [{}]",
        "\u{feff}{}",
        "»{}«",
        "Warum: {}",
        "a-{}",
        "{}\"",
        "'''{}",
        "[{}",
        "{}]",
        "# {}",
        "{}\u{202e}",
    ]);
    let questions = questions().into_iter().flat_map(|(id, text)| [id, text]);
    let known: Vec<String> = questions.chain(["id", "Rolle", "Amt", "_uuid"].map(str::to_owned)).collect();
    prop_oneof![
        3 => (around, prop::sample::select(known)).prop_map(|(around, known)| around.replace("{}", &known)),
        1 => any::<String>(),
        1 => "[a-z\"'#=\\[\\]\n\\\\ ]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands above the columns and in them, what is proposed is a survey file, also with its further groups in
    /// force; every heading in it is one of the table's and names one thing.
    #[test]
    fn every_proposal_is_a_survey_file_that_names_each_heading_once(
        headings in prop::collection::vec(heading(), 1..40),
        cells in prop::collection::vec(prop_oneof!["[1-5]", "A[1-5]", any::<String>(), "Trifft eher zu|#|'''"], 1..12),
    ) {
        let headings: Vec<String> = headings.iter().map(|heading| heading.trim().to_owned()).collect();
        let mut looked = Looking.begin();
        for row in 0..20 {
            let given: Vec<(usize, &str)> =
                (0..headings.len()).map(|at| (at, cells[(row % 2 + at) % cells.len()].as_str())).collect();
            let row = Row { id: None, wave: None, role: None, group: None, keys: &[], answers: Answers(&[]), comments: &given };
            Looking.take(&mut looked, &row);
        }
        let mut columns = Columns::default();
        columns.add(&headings, vec![looked]);
        let library = Library::default();
        let factors = library.factors();
        let bare = Survey::of(Id::parse("s").unwrap(), Instrument::Factors(factors));
        let map = propose(&columns, &bare, &pages::usual(&Both::new(Lang::De)));
        let hash = library.content_hash(factors.head.id.as_str());
        let new = New { rubric: (&factors.head, &hash), year: 2026, rows: &["a\"\n.csv".to_owned()] };
        for lang in Lang::ALL {
            let text = pages::file(&map, &new, &Words::new(lang));
            let (before, attributes) = text.split_once("# [attributes]\n").unwrap_or((&text, ""));
            let end = attributes.find("\n\n").unwrap_or(attributes.len());
            let in_force = attributes[..end].replace("\n# ", "\n").trim_start_matches("# ").to_owned();
            let all = format!("{before}[attributes]\n{in_force}{}", &attributes[end..]);
            for text in [&text, &all] {
                let read = survey(text, &library);
                prop_assert!(read.is_ok(), "{:?}\n{}", read.err(), text);
                let survey = read.unwrap();
                let named = survey.columns.headings();
                for (at, heading) in named.iter().enumerate() {
                    let above = headings.iter().filter(|other| other == heading).count();
                    prop_assert_eq!(above, 1, "{:?}\n{}", heading, text);
                    prop_assert!(!named[..at].contains(heading), "{:?}\n{}", heading, text);
                }
            }
        }
    }
}
