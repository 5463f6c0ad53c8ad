//! The tables of the report: the programme's own with this project's row, the factors, the signs.

use super::super::words;
use super::Report;
use crate::locales::UNKNOWN;
use crate::model::diagnosis::{Basis, FactorResult, Inverse, Level, Measured, Status};
use crate::model::document::{Cell, Column, Gauge, Span, Table, Tone};
use crate::model::rubric::Factor;

impl Report<'_, '_> {
    /// The table of the workshop; rows that apply are marked, and the last row is this project's own.
    pub(super) fn programme_table(&self) -> Table {
        let rubric = self.subject.rubric;
        let mut columns = vec![Column::new("")];
        columns.extend(rubric.factors.iter().map(|factor| Column::new(self.title(factor)).center()));
        columns.push(Column::new(self.words.say("column-result")).naming());
        let mut rows = vec![self.programme_row(None, rubric.success.get(self.words.lang()))];
        for factor in &rubric.factors {
            if let Some(symptom) = &factor.symptom {
                rows.push(self.programme_row(Some(factor), symptom.name.get(self.words.lang())));
            }
        }
        rows.push(self.own_row());
        Table { columns, rows }
    }

    fn programme_row(&self, missing: Option<&Factor>, result: &str) -> Vec<Cell> {
        let is_gap = |factor: &Factor| self.diagnosis.of(factor).is_some_and(|result| result.measured.is_gap());
        let applies = match missing {
            Some(factor) => is_gap(factor),
            None => self.diagnosis.factors.iter().all(|result| result.measured.status == Status::Present),
        };
        let suspected = missing.is_some_and(|factor| self.is_suspected(factor));
        let tone = if applies || suspected { Tone::Strong } else { Tone::Quiet };
        let mark = match (applies, suspected) {
            (true, _) => "»",
            (false, true) => "?",
            (false, false) => "",
        };
        let cross = |factor: &Factor| if missing.is_some_and(|missing| missing.id == factor.id) { "–" } else { "x" };
        let mut row = vec![Cell::Text(Span::new(mark, tone))];
        row.extend(self.subject.rubric.factors.iter().map(|factor| Cell::Text(Span::new(cross(factor), tone))));
        row.push(Cell::Text(Span::new(result, tone)));
        row
    }

    /// The signs point to it, and nothing is known of the factor itself.
    fn is_suspected(&self, factor: &Factor) -> bool {
        let points = |inverse: &Inverse<'_>| inverse.suspects.iter().any(|suspect| suspect.id == factor.id);
        !self.diagnosis.of(factor).is_some_and(|result| result.measured.is_known())
            && self.diagnosis.inverse.as_ref().is_some_and(points)
    }

    fn own_row(&self) -> Vec<Cell> {
        let mut row = vec![Cell::plain("")];
        row.extend(self.diagnosis.factors.iter().map(|result| {
            let status = result.measured.status;
            let word = self.words.say(&format!("status-{}.short", status.id()));
            Cell::Text(Span::new(word, words::status_tone(status)))
        }));
        let symptoms = self.diagnosis.order.iter().filter_map(|pick| pick.factor.symptom.as_ref());
        let leads_to: Vec<&str> = symptoms.map(|symptom| symptom.name.get(self.words.lang())).collect();
        let own = if leads_to.is_empty() {
            self.words.say("this-project")
        } else {
            self.words.with("this-project-result", &[("result", self.words.list(&leads_to).into())])
        };
        row.push(Cell::Text(Span::strong(own)));
        row
    }

    /// One row per factor: bar, figure, judgement, certainty, sign.
    pub(super) fn factor_table(&self) -> Table {
        let words = self.words;
        let measured = matches!(self.diagnosis.basis, Basis::Answers { .. });
        let ends = self.ends();
        let mut columns = vec![Column::new(words.say("column-factor"))];
        if measured {
            columns.push(Column::new("").expendable(2));
            columns.push(Column::new("").right());
        }
        columns.push(Column::new(words.say("column-status")));
        columns.push(Column::new(words.say("column-certainty")));
        columns.push(Column::new(words.say("column-leads-to")));
        if measured {
            columns.push(Column::new(words.say("column-agreement")).right().expendable(3));
        }
        let rows = self.diagnosis.factors.iter().map(|result| {
            let mut row = vec![Cell::Text(Span::strong(self.title(result.factor)))];
            if measured {
                row.extend(self.figure_cells(&result.measured, ends));
            }
            row.extend([self.status_cell(&result.measured), self.certainty_cell(&result.measured)]);
            row.push(Cell::plain(self.leads_to(result)));
            if measured {
                let agreement = result.measured.agreement;
                row.push(Cell::plain(words.figure(agreement, 2)));
            }
            row
        });
        Table { rows: rows.collect(), columns }
    }

    fn figure_cells(&self, measured: &Measured<'_>, ends: (u8, u8)) -> [Cell; 2] {
        let score = words::score(measured, self.words).unwrap_or_else(|| UNKNOWN.to_owned());
        let rules = &self.subject.rubric.rules;
        let limits = Some((rules.missing_below, rules.present_from));
        [
            Cell::Gauge(Gauge { ends, value: measured.score, interval: measured.interval, limits }),
            Cell::Text(Span::strong(score)),
        ]
    }

    fn status_cell(&self, measured: &Measured<'_>) -> Cell {
        Cell::Text(Span::new(words::status(measured.status, self.words), words::status_tone(measured.status)))
    }

    fn certainty_cell(&self, measured: &Measured<'_>) -> Cell {
        let words = self.words;
        Cell::plain(match (measured.reason, measured.certainty) {
            (Some(reason), _) => words.say(&format!("unknown-{}.short", reason.id())),
            (None, Some(certainty)) => words::certainty(certainty, words),
            (None, None) => words.say("certainty-hidden"),
        })
    }

    /// The symptom of a factor with its level: "fear: strong".
    fn leads_to(&self, result: &FactorResult<'_>) -> String {
        let Some(symptom) = &result.factor.symptom else { return UNKNOWN.to_owned() };
        let name = words::capitalised(symptom.name.get(self.words.lang()));
        match result.symptom.level {
            Level::Unknown => name,
            level => format!("{name}: {}", words::level(level, self.words)),
        }
    }

    /// Where only signs are known: each with its figure, and the factor it points to with what speaks for it.
    pub(super) fn sign_table(&self) -> Table {
        let words = self.words;
        let columns = vec![
            Column::new(words.say("column-leads-to")),
            Column::new("").expendable(2),
            Column::new("").right(),
            Column::new(words.say("column-level")),
            Column::new(words.say("column-points-to")),
            Column::new(words.say("column-suspicion")).right(),
        ];
        let row = |result: &FactorResult<'_>| {
            let symptom = result.factor.symptom.as_ref()?;
            let score = result.symptom.score;
            let suspicion = self.diagnosis.inverse.as_ref().and_then(|inverse| inverse.of(result.factor)?.score);
            let tone = if self.is_suspected(result.factor) { Tone::Strong } else { Tone::Plain };
            Some(vec![
                Cell::Text(Span::strong(words::capitalised(symptom.name.get(words.lang())))),
                Cell::Gauge(Gauge { ends: symptom.scale.range(), value: score, interval: None, limits: None }),
                Cell::plain(words.figure(score, 1)),
                Cell::plain(words::level(result.symptom.level, words)),
                Cell::Text(Span::new(self.title(result.factor), tone)),
                Cell::Text(Span::new(words.figure(suspicion, 2), tone)),
            ])
        };
        Table { columns, rows: self.diagnosis.factors.iter().filter_map(row).collect() }
    }
}
