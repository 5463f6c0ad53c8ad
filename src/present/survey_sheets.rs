//! What a survey came to as tables for a spreadsheet program: the means of every group on a line, and every figure.
//! What is hidden on pages is hidden here, by the same sign.

use super::survey::{column, wave_name};
use super::survey_result::{HIDDEN, value_of};
use super::words;
use crate::locales::{UNKNOWN, Words};
use crate::model::comparison::Change;
use crate::model::diagnosis::{Bound, Measured, Status};
use crate::model::survey_result::{GroupResult, SurveyResult, WaveResult};
use crate::model::workbook::{Heading, Sheet, Value, Workbook};

/// The result as tables.
pub fn workbook(result: &SurveyResult<'_>, words: &Words) -> Workbook {
    let tables = Tables { result, columns: result.columns(), words };
    Workbook { made: result.today, sheets: vec![tables.means(), tables.details()] }
}

struct Tables<'a, 'r> {
    result: &'a SurveyResult<'r>,
    /// The columns that make groups.
    columns: Vec<&'a str>,
    words: &'a Words,
}

impl<'a> Tables<'a, '_> {
    fn means(&self) -> Sheet {
        let scales = self.result.scales.iter().map(|scale| Heading { text: scale.name.clone(), width: 14 });
        let columns = self.lead().into_iter().chain([self.heading("column-people", 10)]).chain(scales);
        let row = |(wave, group): (&WaveResult, &GroupResult)| {
            let people = group.people.map_or_else(|| Value::Text(HIDDEN.to_owned()), Value::count);
            let means = group.scales.iter().map(|measured| self.mean(measured));
            self.keys(wave, group).into_iter().chain([people]).chain(means).collect()
        };
        Sheet {
            name: self.words.say("sheet-means"),
            columns: columns.collect(),
            rows: self.groups().map(row).collect(),
        }
    }

    fn details(&self) -> Sheet {
        let own = [
            ("column-scale", 24),
            ("column-answers", 10),
            ("column-mean", 10),
            ("column-status", 14),
            ("column-spread", 10),
            ("column-interval-low", 12),
            ("column-interval-high", 12),
            ("column-certainty", 14),
            ("column-agreement", 14),
            ("column-since-previous", 16),
            ("column-since-first", 16),
        ];
        let columns = self.lead().into_iter().chain(own.map(|(key, width)| self.heading(key, width)));
        let rows = self.groups().flat_map(|(wave, group)| {
            let scales = self.result.scales.iter().zip(&group.scales).enumerate();
            scales.map(move |(at, (scale, measured))| {
                let name = Value::Text(scale.name.clone());
                self.keys(wave, group).into_iter().chain([name]).chain(self.figures(group, at, measured)).collect()
            })
        });
        Sheet { name: self.words.say("sheet-details"), rows: rows.collect(), columns: columns.collect() }
    }

    fn figures(&self, group: &GroupResult, at: usize, measured: &Measured<'_>) -> [Value; 10] {
        let number = |value: Option<f64>| value.map_or(Value::Empty, Value::Number);
        let change = group.changes.iter().find(|change| change.scale == at);
        let difference = |change: Option<Change>| number(change.map(|change| change.difference.value));
        let (low, high) = measured.interval.unzip();
        [
            measured.valid.map_or(Value::Empty, Value::count),
            self.mean(measured),
            if measured.status == Status::Suppressed {
                Value::Text(HIDDEN.to_owned())
            } else {
                Value::Text(words::status(measured.status, self.words))
            },
            number(measured.sd),
            number(low),
            number(high),
            Value::text(measured.certainty.map(|certainty| words::certainty(certainty, self.words))),
            number(measured.agreement),
            difference(change.and_then(|change| change.since_previous)),
            difference(change.and_then(|change| change.since_first)),
        ]
    }

    /// A mean as a number to go on with; as a text where it is only bounded, hidden or not there.
    fn mean(&self, measured: &Measured<'_>) -> Value {
        match (measured.status, measured.score, measured.bound) {
            (Status::Suppressed, ..) => Value::Text(HIDDEN.to_owned()),
            (_, Some(score), Bound::Exact) => Value::Number(score),
            _ => Value::Text(words::score(measured, self.words).unwrap_or_else(|| UNKNOWN.to_owned())),
        }
    }

    fn groups(&self) -> impl Iterator<Item = (&'a WaveResult, &'a GroupResult)> {
        self.result.waves.iter().flat_map(|wave| wave.groups.iter().map(move |group| (wave, group)))
    }

    /// The heads of the columns in front: the wave where there are several, and what makes groups.
    fn lead(&self) -> Vec<Heading> {
        let wave = self.has_waves().then(|| self.heading("column-wave", 12));
        let named = |name: &&str| Heading { text: words::capitalised(&column(name, self.words)), width: 20 };
        wave.into_iter().chain(self.columns.iter().map(named)).collect()
    }

    fn keys(&self, wave: &WaveResult, group: &GroupResult) -> Vec<Value> {
        let value = |(at, name): (usize, &&str)| {
            let found = group.by.iter().find(|(column, _)| column == name);
            let everybody = (at == 0 && group.by.is_empty()).then(|| self.words.say("survey-result-everybody"));
            Value::text(found.map(|(column, value)| value_of(column, value, self.words)).or(everybody))
        };
        let wave = self.has_waves().then(|| Value::Text(wave_name(wave.wave, self.words)));
        wave.into_iter().chain(self.columns.iter().enumerate().map(value)).collect()
    }

    fn has_waves(&self) -> bool {
        self.result.waves.len() > 1
    }

    fn heading(&self, key: &str, width: u16) -> Heading {
        Heading { text: self.words.say(key), width }
    }
}
