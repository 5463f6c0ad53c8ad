//! The digital agenda: a table, a timeline, what waits for what, and how well hours were estimated.

use jiff::civil::Date;

use super::page::Page;
use super::template::quoted;
use crate::engine::agenda::{cycles, depths, estimates, habit, uncovered};
use crate::engine::calibration::Calibration;
use crate::locales::UNKNOWN;
use crate::model::agenda::{Agenda, Progress, Step};
use crate::model::case::Case;
use crate::model::chart::{self, Bar, BarGroup, Chart, Drawing, FlowStep, Timeline};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};

/// So many measures are drawn; a longer picture nobody reads.
const DRAWN: usize = 60;

/// The page on the agenda.
pub fn page(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let Some(agenda) = &case.agenda else { return page.empty("agenda-title", "agenda-empty", example(page)) };
    let mut document = page.begin(&words.say("agenda-title"));
    document.push(Block::Paragraph(page.counts_of(agenda)));
    document.push(Block::Table(page.measures(agenda)));
    if let Some(timeline) = page.timeline(agenda) {
        document.push(Block::Chart(timeline));
    }
    if let Some(flow) = page.flow(agenda) {
        document.push(Block::Chart(flow));
    }
    document.heading(words.say("heading-benefits")).push(Block::List(page.benefits(agenda)));
    let (_, finished) = estimates(&[], Some(agenda));
    if let Some(sentence) = page.habit(&finished, agenda) {
        document.heading(words.say("heading-estimates")).text(sentence);
    }
    page.end(document)
}

impl Page<'_> {
    fn counts_of(&self, agenda: &Agenda<'_>) -> Vec<Span> {
        let count = |test: &dyn Fn(&Step<'_>) -> bool| agenda.measures.iter().filter(|step| test(step)).count();
        let args = [
            ("n", agenda.measures.len().into()),
            ("done", count(&|step| step.status == Progress::Done).into()),
            ("running", count(&|step| step.status == Progress::Running).into()),
        ];
        self.counts(
            self.words.with("agenda-counts", &args),
            &[("agenda-overdue", count(&|step| step.overdue(self.today)))],
        )
    }

    fn measures(&self, agenda: &Agenda<'_>) -> Table {
        let words = self.words;
        let columns = vec![
            Column::new(words.say("column-measure")),
            Column::new(words.say("column-goal")).expendable(3),
            Column::new(words.say("column-owner")),
            Column::new(words.say("column-sponsor")).expendable(2),
            Column::new(words.say("column-due")),
            Column::new(words.say("column-hours")).right().expendable(1),
            Column::new(words.say("column-state")),
        ];
        let text = |text: &Option<String>| Cell::plain(text.as_deref().unwrap_or(UNKNOWN));
        let rows = agenda.measures.iter().map(|step| {
            vec![
                Cell::Text(Span::strong(step.title.as_str())),
                text(&step.goal),
                text(&step.owner),
                text(&step.sponsor),
                self.step_due(step),
                Cell::plain(self.hours(step)),
                Cell::Text(self.progress(step.status)),
            ]
        });
        Table { rows: rows.collect(), columns }
    }

    fn step_due(&self, step: &Step<'_>) -> Cell {
        match step.due {
            Some(due) if step.overdue(self.today) => Cell::Text(self.due(due)),
            Some(due) => Cell::plain(self.words.date(due)),
            None => Cell::plain(UNKNOWN),
        }
    }

    /// "12 / 20": estimated and needed.
    fn hours(&self, step: &Step<'_>) -> String {
        let figure = |hours: Option<f64>| self.words.figure(hours, 0);
        if step.actual.is_some() {
            format!("{} / {}", figure(step.estimate), figure(step.actual))
        } else {
            figure(step.estimate)
        }
    }

    fn progress(&self, progress: Progress) -> Span {
        Span::new(self.words.say(&format!("progress-{}", progress.id())), tone(progress))
    }

    /// The measures that have a day, in the order in which they end.
    fn timeline(&self, agenda: &Agenda<'_>) -> Option<Chart> {
        let words = self.words;
        let mut rows: Vec<(&Step<'_>, Date, Date)> = agenda
            .measures
            .iter()
            .filter(|step| step.status.counts())
            .filter_map(|step| {
                let end = step.due?;
                Some((step, step.start.unwrap_or(end).min(end), end))
            })
            .collect();
        rows.sort_by_key(|(_, start, end)| (*end, *start));
        rows.truncate(DRAWN);
        let ends = (rows.iter().map(|(_, start, _)| *start).min()?, rows.iter().map(|(_, _, end)| *end).max()?);
        let within = (ends.0..=ends.1).contains(&self.today);
        let spans = rows.iter().map(|(step, start, end)| {
            let args = [
                ("state", words.say(&format!("progress-{}", step.status.id())).into()),
                ("date", words.date(*end).into()),
            ];
            chart::Span {
                label: step.title.clone(),
                start: *start,
                end: *end,
                tone: if step.overdue(self.today) { Tone::Bad } else { tone(step.status) },
                shown: words.with("timeline-until", &args),
            }
        });
        let shown = (words.date(ends.0), words.date(ends.1));
        let args = [("n", rows.len().into()), ("from", shown.0.as_str().into()), ("to", shown.1.as_str().into())];
        Some(Chart {
            title: words.say("timeline-title"),
            description: words.with("timeline-about", &args),
            drawing: Drawing::Timeline(Timeline {
                ends,
                shown,
                today: within.then(|| (self.today, words.say("today"))),
                rows: spans.collect(),
            }),
            repeats: false,
        })
    }

    /// What waits for what, where anything does.
    fn flow(&self, agenda: &Agenda<'_>) -> Option<Chart> {
        let waiting = agenda.measures.iter().filter(|step| !step.depends_on.is_empty()).count();
        if waiting == 0 {
            return None;
        }
        let depths = depths(agenda);
        let in_ring: Vec<usize> = cycles(agenda).concat();
        // Only what waits or is waited for belongs into the picture.
        let waited_for: std::collections::BTreeSet<usize> =
            agenda.measures.iter().flat_map(|step| step.depends_on.iter().copied()).collect();
        let drawn: Vec<usize> = agenda
            .measures
            .iter()
            .enumerate()
            .filter(|(at, step)| !step.depends_on.is_empty() || waited_for.contains(at))
            .map(|(at, _)| at)
            .take(DRAWN)
            .collect();
        let steps = drawn.iter().filter_map(|at| {
            let step = agenda.measures.get(*at)?;
            Some(FlowStep {
                label: step.title.clone(),
                depth: depths.get(*at).copied().unwrap_or_default(),
                after: step.depends_on.iter().filter_map(|before| drawn.iter().position(|at| at == before)).collect(),
                tone: if in_ring.contains(at) { Tone::Bad } else { tone(step.status) },
            })
        });
        Some(Chart {
            title: self.words.say("flow-title"),
            description: self.words.with("flow-about", &[("n", waiting.into())]),
            drawing: Drawing::Flow(steps.collect()),
            repeats: false,
        })
    }

    /// Each kind of benefit with the measures that bring it.
    fn benefits(&self, agenda: &Agenda<'_>) -> Vec<Point> {
        let lacking = uncovered(agenda);
        let entries = agenda.benefits.entries.iter().enumerate();
        entries
            .map(|(at, benefit)| {
                let bringing =
                    agenda.measures.iter().filter(|step| step.status.counts() && step.benefits.contains(&at));
                let names: Vec<&str> = bringing.map(|step| step.title.as_str()).collect();
                let names = if lacking.iter().any(|lacking| lacking.id == benefit.id) {
                    Span::new(self.words.say("benefit-none"), Tone::Caution)
                } else {
                    Span::plain(names.join(", "))
                };
                let name = format!("{}: ", super::words::capitalised(benefit.text.get(self.words.lang())));
                Point { text: vec![Span::strong(name), names], place: None }
            })
            .collect()
    }

    /// "You plan 1.4 times too short", and what that means for what is still open.
    fn habit(&self, finished: &Calibration, agenda: &Agenda<'_>) -> Option<String> {
        let words = self.words;
        let (factor, n) = habit(finished)?;
        let times = if factor > 1.0 { factor } else { 1.0 / factor };
        let args = [("times", words.number(times, 1).into()), ("n", n.into())];
        let key = if factor > 1.0 { "estimates-short" } else { "estimates-long" };
        let open = agenda.measures.iter().filter(|step| step.status.is_open() || step.status == Progress::Parked);
        let hours: Vec<f64> = open.filter_map(|step| step.estimate).collect();
        let mut sentence = words.with(key, &args);
        if !hours.is_empty() {
            let planned: f64 = hours.iter().sum();
            let args =
                [("planned", words.number(planned, 0).into()), ("likely", words.number(planned * factor, 0).into())];
            sentence = format!("{sentence} {}", words.with("estimates-open", &args));
        }
        Some(sentence)
    }
}

fn tone(progress: Progress) -> Tone {
    match progress {
        Progress::Done => Tone::Good,
        Progress::Running => Tone::Strong,
        Progress::Planned => Tone::Plain,
        Progress::Parked | Progress::Dropped => Tone::Quiet,
    }
}

/// The page on estimates and results: the rounds of the game, and the measures that are finished.
pub fn calibration(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let (game, finished) = estimates(&case.rounds, case.agenda.as_ref());
    if case.rounds.is_empty() && finished.errors.is_empty() {
        return page.empty("calibration-title", "calibration-empty", calibration_example(page));
    }
    let mut document = page.begin(&words.say("calibration-title"));
    if !case.rounds.is_empty() {
        let rounds = case.rounds.iter().enumerate().map(|(at, round)| {
            let number = words.with("round-number", &[("n", (at + 1).into())]);
            (round.title.clone().unwrap_or(number), round.estimate, round.result)
        });
        page.compared("heading-rounds", &rounds.collect::<Vec<_>>(), &game, &mut document);
    }
    if let Some(agenda) = case.agenda.as_ref().filter(|_| !finished.errors.is_empty()) {
        let done = agenda.measures.iter().filter(|step| step.status == Progress::Done);
        let rated = done.filter(|step| step.estimate.is_some() || step.actual.is_some());
        let rows: Vec<_> = rated.map(|step| (step.title.clone(), step.estimate, step.actual)).collect();
        page.compared("heading-finished", &rows, &finished, &mut document);
        if let Some(sentence) = page.habit(&finished, agenda) {
            document.text(sentence);
        }
    }
    page.end(document)
}

impl Page<'_> {
    /// Estimates beside results: the picture, the errors, and what they come to.
    fn compared(
        &self,
        heading: &str,
        rounds: &[(String, Option<f64>, Option<f64>)],
        calibration: &Calibration,
        document: &mut Document,
    ) {
        let words = self.words;
        let title = words.say(heading);
        document.heading(title.as_str());
        let bar = |key: &str, value: Option<f64>| Bar { label: words.say(key), value, shown: words.figure(value, 0) };
        let groups = rounds.iter().map(|(label, estimate, result)| BarGroup {
            label: label.clone(),
            bars: vec![bar("estimated", *estimate), bar("result", *result)],
        });
        document.push(Block::Chart(Chart {
            title: words.say("calibration-chart"),
            description: words.with("calibration-about", &[("n", rounds.len().into())]),
            drawing: Drawing::Bars(groups.collect()),
            repeats: false,
        }));
        let percent = |share: Option<f64>| share.map_or_else(|| UNKNOWN.to_owned(), |share| words.percent(share));
        let errors = rounds
            .iter()
            .zip(&calibration.errors)
            .map(|((label, ..), error)| vec![Cell::plain(label.as_str()), Cell::plain(percent(*error))]);
        let columns = vec![Column::new(""), Column::new(words.say("column-error")).right()];
        document.push(Block::Table(Table { rows: errors.collect(), columns }));
        let args = [
            ("mean", percent(calibration.mean_error).into()),
            ("bias", words.figure(calibration.bias, 2).into()),
            ("hits", calibration.hits.into()),
            ("of", calibration.of.into()),
            ("skill", words.figure(calibration.skill, 2).into()),
        ];
        document.push(Block::List(
            ["calibration-mean", "calibration-bias", "calibration-hits", "calibration-skill"]
                .map(|key| Point::plain(words.with(key, &args)))
                .into(),
        ));
    }
}

fn example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    page.example(
        "[[measure]]",
        &[
            ("id", quoted("scan"), "comment-measure-id"),
            ("title", text("example-measure"), "comment-measure-title"),
            ("goal", text("example-goal"), "comment-goal"),
            ("factor", quoted("skills"), "comment-factor"),
            ("owner", text("example-role"), "comment-owner"),
            ("sponsor", text("example-told-by"), "comment-sponsor"),
            ("start", page.today.to_string(), "comment-start"),
            ("due", page.ahead(), "comment-by"),
            ("benefits", "[\"efficient\"]".to_owned(), "comment-benefits"),
            ("depends_on", "[]".to_owned(), "comment-depends-on"),
            ("estimate", "16".to_owned(), "comment-estimate"),
            ("status", quoted("planned"), "comment-progress"),
        ],
    )
}

fn calibration_example(page: &Page<'_>) -> Vec<String> {
    page.example(
        "[[round]]",
        &[
            ("estimate", "8".to_owned(), "comment-round-estimate"),
            ("result", "4".to_owned(), "comment-round-result"),
            ("on", page.today.to_string(), "comment-on"),
        ],
    )
}
