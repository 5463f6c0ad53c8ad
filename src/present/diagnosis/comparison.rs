//! Views beside each other: distributions, leadership and staff, groups, waves.

use super::super::words;
use super::Report;
use crate::locales::UNKNOWN;
use crate::model::answer::Wave;
use crate::model::chart::{Answers, AnswersRow, Chart, Compared, ComparedRow, Drawing};
use crate::model::comparison::{Gap, GapSize, Group, GroupKey, WaveResult};
use crate::model::diagnosis::{FactorResult, Measured, Status};
use crate::model::document::{Block, Cell, Column, Document, Histogram, Span, Spark, Table, Tone};

impl Report<'_, '_> {
    /// Every comparison there is something to say about.
    pub(super) fn comparisons(&self, document: &mut Document) {
        if let Some(table) = self.distributions() {
            document.heading(self.words.say("heading-distribution"));
            document.blocks.extend(self.answers_chart().map(Block::Chart));
            document.push(Block::Table(table));
        }
        self.sides(document);
        if let Some(table) = self.groups() {
            document.heading(self.words.say("heading-groups")).push(Block::Table(table));
        }
        self.waves(document);
    }

    /// A split factor is always shown with its distribution.
    fn distributions(&self) -> Option<Table> {
        let split = self.diagnosis.factors.iter().filter(|result| result.measured.split == Some(true));
        let row = |result: &FactorResult<'_>| {
            let counts = result.measured.distribution.clone()?;
            let given: Vec<String> = counts.iter().map(ToString::to_string).collect();
            let ends = result.factor.scale.range();
            Some(vec![
                Cell::Text(Span::strong(self.title(result.factor))),
                Cell::Histogram(Histogram { ends, counts }),
                Cell::plain(self.words.with("distribution-counts", &[("counts", given.join(" · ").into())])),
            ])
        };
        let columns = vec![Column::new(""), Column::new(""), Column::new("")];
        let rows: Vec<Vec<Cell>> = split.filter_map(row).collect();
        (!rows.is_empty()).then_some(Table { columns, rows })
    }

    /// How the people of a split factor are distributed, as bars to both sides of the middle.
    fn answers_chart(&self) -> Option<Chart> {
        let split = self.diagnosis.factors.iter().filter(|result| result.measured.split == Some(true));
        let rows: Vec<AnswersRow> = split
            .filter_map(|result| {
                let counts = result.measured.distribution.clone()?;
                Some(AnswersRow { label: self.title(result.factor), counts })
            })
            .collect();
        let scale = &self.diagnosis.factors.first()?.factor.scale;
        let names = scale.answers.iter().map(|answer| answer.label.get(self.words.lang()).to_owned()).collect();
        Some(Chart {
            title: self.words.say("chart-answers"),
            description: self.words.with("chart-answers-about", &[("n", rows.len().into())]),
            drawing: Drawing::Answers(Answers { names, rows }),
            repeats: true,
        })
    }

    /// Leadership and staff on the same scale.
    fn sides_chart(&self) -> Chart {
        let words = self.words;
        let gaps = &self.diagnosis.gaps;
        let row = |gap: &Gap<'_>| ComparedRow {
            label: self.title(gap.factor),
            values: vec![Some(gap.lead), Some(gap.staff)],
            shown: vec![words.number(gap.lead, 1), words.number(gap.staff, 1)],
        };
        let names = ["role-lead", "role-staff"].map(|key| words::capitalised(&words.say(key))).into();
        Chart {
            title: words.say("chart-sides"),
            description: words.say("chart-sides-about"),
            drawing: Drawing::Views(Compared { ends: self.ends(), names, rows: gaps.iter().map(row).collect() }),
            repeats: true,
        }
    }

    /// Every factor from the first wave to the last.
    fn trend_chart(&self, names: &[String]) -> Chart {
        let (words, waves) = (self.words, &self.diagnosis.waves);
        let row = |(at, result): (usize, &FactorResult<'_>)| {
            let course: Vec<Option<&Measured<'_>>> =
                waves.iter().map(|wave| wave.factors.get(at).map(|factor| &factor.measured)).collect();
            let shown = |measured: Option<&Measured<'_>>| {
                measured.and_then(|measured| words::score(measured, words)).unwrap_or_else(|| UNKNOWN.to_owned())
            };
            ComparedRow {
                label: self.title(result.factor),
                values: course.iter().map(|measured| measured.and_then(|measured| measured.score)).collect(),
                shown: course.iter().copied().map(shown).collect(),
            }
        };
        let rows = self.diagnosis.factors.iter().enumerate().map(row).collect();
        Chart {
            title: words.say("chart-trend"),
            description: words.with("chart-trend-about", &[("n", waves.len().into())]),
            drawing: Drawing::Trend(Compared { ends: self.ends(), names: names.to_vec(), rows }),
            repeats: true,
        }
    }

    /// The ends of the scale of the factors.
    pub(super) fn ends(&self) -> (u8, u8) {
        self.subject.rubric.factors.first().map_or((1, 5), |factor| factor.scale.range())
    }

    /// Leadership against staff, factor by factor; one sentence where they see it alike.
    fn sides(&self, document: &mut Document) {
        let gaps = &self.diagnosis.gaps;
        if gaps.iter().any(|gap| gap.size != GapSize::None) {
            document.heading(self.words.say("heading-sides"));
            document.push(Block::Chart(self.sides_chart())).push(Block::Table(self.side_table()));
        } else if !gaps.is_empty() {
            document.text(self.words.say("sides-agree"));
        }
    }

    fn side_table(&self) -> Table {
        let words = self.words;
        let columns = vec![
            Column::new(words.say("column-factor")),
            Column::new(words::capitalised(&words.say("role-lead"))).right(),
            Column::new(words::capitalised(&words.say("role-staff"))).right(),
            Column::new(words.say("column-difference")).right(),
            Column::new(words.say("column-interval")).right().expendable(1),
            Column::new(words.say("column-meaning")),
        ];
        let row = |gap: &Gap<'_>| {
            let interval = gap.difference.interval.map_or(UNKNOWN.to_owned(), |interval| self.interval(interval));
            vec![
                Cell::Text(Span::strong(self.title(gap.factor))),
                Cell::plain(words.number(gap.lead, 1)),
                Cell::plain(words.number(gap.staff, 1)),
                Cell::plain(words.signed(gap.difference.value, 1)),
                Cell::plain(interval),
                Cell::Text(self.meaning(gap)),
            ]
        };
        Table { columns, rows: self.diagnosis.gaps.iter().map(row).collect() }
    }

    /// "large, certain; the leadership sees it more favourably"
    fn meaning(&self, gap: &Gap<'_>) -> Span {
        let words = self.words;
        let mut said = words.say(&format!("gap-{}", gap.size.id()));
        if gap.size != GapSize::None {
            said =
                format!("{said}, {}", words.say(if gap.difference.is_certain() { "gap-certain" } else { "gap-open" }));
        }
        let tone = if gap.size == GapSize::Large { Tone::Caution } else { Tone::Plain };
        match gap.view {
            Some(view) => Span::new(format!("{said}; {}", words.say(&format!("view-{}", view.id()))), tone),
            None => Span::new(said, tone),
        }
    }

    /// Groups side by side, without a test. Roles alone stand in the table above.
    fn groups(&self) -> Option<Table> {
        let groups = &self.diagnosis.groups;
        let has_more = groups.iter().any(|group| !super::head::SIDES.contains(&group.key));
        if !has_more {
            return None;
        }
        let words = self.words;
        let mut columns = vec![Column::new(""), Column::new(words.say("column-people")).right()];
        columns.extend(self.diagnosis.factors.iter().map(|result| Column::new(self.title(result.factor)).right()));
        let row = |group: &Group<'_>| {
            let mut row = vec![Cell::Text(Span::strong(self.group_name(group)))];
            row.push(Cell::plain(group.people.map_or(words.say("figure-hidden"), |people| people.to_string())));
            row.extend(group.factors.iter().map(|measured| self.group_cell(measured)));
            row
        };
        Some(Table { columns, rows: groups.iter().map(row).collect() })
    }

    fn group_name(&self, group: &Group<'_>) -> String {
        let name = match &group.key {
            GroupKey::Role(role) => words::capitalised(&self.words.say(&format!("role-{}", role.id()))),
            GroupKey::Named(name) => name.clone(),
        };
        if group.single { self.words.with("single-view", &[("group", name.into())]) } else { name }
    }

    fn group_cell(&self, measured: &Measured<'_>) -> Cell {
        let text = match measured.status {
            Status::Suppressed => self.words.say("figure-hidden"),
            _ => words::score(measured, self.words).unwrap_or_else(|| UNKNOWN.to_owned()),
        };
        Cell::Text(Span::new(text, words::status_tone(measured.status)))
    }

    /// All waves: a picture, the figures, what changed last and since the beginning.
    fn waves(&self, document: &mut Document) {
        let (words, waves) = (self.words, &self.diagnosis.waves);
        let Some(latest) = waves.last() else { return };
        let names: Vec<String> = waves.iter().enumerate().map(|(at, wave)| self.wave_name(at, wave)).collect();
        let heading = [("n", waves.len().into()), ("waves", names.join(", ").into())];
        document.heading(words.with("heading-waves", &heading));
        document.push(Block::Chart(self.trend_chart(&names))).push(Block::Table(self.wave_table(latest)));
        let pairs = latest.factors.iter().filter_map(|factor| factor.since_previous?.pairs).max();
        if let Some(pairs) = pairs {
            // Of others only the means that are shown are subtracted; the pairs say how sure that is.
            let is_rounded = self.subject.published.min_group() > 1;
            let key = if is_rounded { "waves-matched-of-groups" } else { "waves-matched" };
            document.text(words.with(key, &[("pairs", pairs.into())]));
        }
    }

    fn wave_table(&self, latest: &WaveResult<'_>) -> Table {
        let (words, waves) = (self.words, &self.diagnosis.waves);
        let more_than_two = waves.len() > 2;
        let mut columns = vec![
            Column::new(words.say("column-factor")),
            Column::new(""),
            Column::new(words.say("column-means")),
            Column::new(words.say("column-since-previous")),
        ];
        if more_than_two {
            columns.push(Column::new(words.say("column-since-first")));
        }
        let row = |(at, result): (usize, &FactorResult<'_>)| {
            let course: Vec<&Measured<'_>> =
                waves.iter().filter_map(|wave| Some(&wave.factors.get(at)?.measured)).collect();
            let values = course.iter().map(|measured| measured.score).collect();
            let score = |measured: &&Measured<'_>| words::score(measured, words).unwrap_or_else(|| UNKNOWN.to_owned());
            let scores: Vec<String> = course.iter().map(score).collect();
            let change = latest.factors.get(at);
            let mut row = vec![
                Cell::Text(Span::strong(self.title(result.factor))),
                Cell::Spark(Spark { ends: result.factor.scale.range(), values }),
                Cell::plain(scores.join(" → ")),
                Cell::Text(words::change(change.and_then(|factor| factor.since_previous.as_ref()), words)),
            ];
            if more_than_two {
                row.push(Cell::Text(words::change(change.and_then(|factor| factor.since_first.as_ref()), words)));
            }
            row
        };
        Table { columns, rows: self.diagnosis.factors.iter().enumerate().map(row).collect() }
    }

    /// The day of a wave, or its number.
    fn wave_name(&self, at: usize, wave: &WaveResult<'_>) -> String {
        match wave.wave {
            Some(Wave::Date(date)) => self.words.date(date),
            Some(Wave::Number(number)) => number.to_string(),
            None => (at + 1).to_string(),
        }
    }

    /// "0.4 to 1.2", of a difference.
    fn interval(&self, (low, high): (f64, f64)) -> String {
        let args = [("low", self.words.signed(low, 1).into()), ("high", self.words.signed(high, 1).into())];
        self.words.with("from-to", &args)
    }
}
