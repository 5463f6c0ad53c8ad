//! Answers as a table that spreadsheets open with a double click and `lotse survey` reads: semicolons, every cell in
//! quotation marks, UTF-8 with a mark, lines as Windows ends them.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::model::answer::Answer;
use crate::model::returned::Returned;
use crate::model::survey::Survey;

/// The rows under the headings the survey has for them. Texts have to be harmless already.
pub fn csv(survey: &Survey<'_>, rows: &[Returned]) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let waves = rows.iter().any(|row| row.wave.is_some());
    // A writer into memory has no reason to fail.
    let _ = writer.write_record(headings(survey, waves));
    for row in rows {
        let _ = writer.write_record(cells(survey, row, waves));
    }
    writer.into_inner().unwrap_or_default()
}

fn headings(survey: &Survey<'_>, waves: bool) -> Vec<String> {
    let columns = &survey.columns;
    let own = |named: &Option<String>, name: &str| named.clone().unwrap_or_else(|| name.to_owned());
    let item = |(id, slot): (&crate::model::id::Id, usize)| {
        let named = columns.items.iter().find(|(of, _)| *of == slot).map(|(_, heading)| heading.clone());
        named.unwrap_or_else(|| id.to_string())
    };
    let mut headings = vec![own(&columns.id, "id")];
    headings.extend(waves.then(|| own(&columns.wave, "wave")));
    headings.extend([own(&columns.role, "role"), own(&columns.group, "group")]);
    headings.extend(columns.attributes.iter().map(|attribute| attribute.heading.clone()));
    headings.extend(survey.instrument.items().into_iter().map(item));
    headings.push(columns.comments.first().cloned().unwrap_or_else(|| String::from("comment")));
    headings.extend(columns.comments.iter().skip(1).cloned());
    headings
}

fn cells(survey: &Survey<'_>, row: &Returned, waves: bool) -> Vec<String> {
    let mut cells = vec![row.id.clone().unwrap_or_default()];
    cells.extend(waves.then(|| row.wave.map(|wave| wave.to_string()).unwrap_or_default()));
    cells.push(row.role.map(|role| role.id().to_owned()).unwrap_or_default());
    cells.push(row.group.clone().unwrap_or_default());
    cells.extend(row.attributes.iter().cloned());
    cells.extend(row.answers.iter().map(|answer| cell(*answer, survey)));
    cells.push(row.remarks.clone());
    cells.extend(survey.columns.comments.iter().skip(1).map(|_| String::new()));
    cells
}

/// An answer as the survey reads it: where a number means another one, by the word for it.
fn cell(answer: Answer, survey: &Survey<'_>) -> String {
    let plain = match answer {
        Answer::Value(value) => value.to_string(),
        Answer::DontKnow => String::from("?"),
        Answer::NotApplicable => String::from("-"),
        Answer::Missing => String::new(),
    };
    let is_taken = survey.labels.iter().any(|(word, means)| word.trim() == plain && *means != answer);
    let word = || survey.labels.iter().find(|(_, means)| *means == answer).map(|(word, _)| word.clone());
    if is_taken { word().unwrap_or(plain) } else { plain }
}
