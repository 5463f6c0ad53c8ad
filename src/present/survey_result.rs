//! What a survey came to: everybody first, then the groups of its plan, as far as they may be shown.

use std::collections::BTreeSet;

use super::survey::{column, title, wave_name};
use super::{diagnosis, words};
use crate::engine::disclosure::{Changes, Published, PublishedGroup, PublishedSurvey, PublishedWave};
use crate::engine::reliability::is_below_zero;
use crate::engine::tally::{Consistency, Item, LINKED, Layout, Part};
use crate::locales::{UNKNOWN, Words};
use crate::model::answer::{Role, Wave};
use crate::model::case::About;
use crate::model::diagnosis::{Measured, Status};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::row::Tally;
use crate::model::survey::{Instrument, Survey};
use crate::model::survey_result::{GroupResult, Reliability, ScaleChange, ScaleName, SurveyResult, WaveResult};
use jiff::civil::Date;

/// How certain it has to be that an item runs against its scale in a group.
const CONFIDENCE: f64 = 0.95;

/// What stands for figures that may not be shown (R4).
pub(super) const HIDDEN: &str = "·";

/// What a result speaks of.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a, 'r> {
    /// The survey file, or the table where there is none.
    pub path: &'a str,
    /// The survey.
    pub survey: &'a Survey<'r>,
    /// The columns that make groups, in the order of the keys.
    pub columns: &'a [String],
    /// What may be shown.
    pub published: &'a PublishedSurvey,
    /// Everybody as a diagnosis, where factors were asked for.
    pub diagnosis: Option<&'a Published<'r>>,
    /// What was read.
    pub tally: &'a Tally,
    /// There is no survey file, so nobody agreed to a plan.
    pub is_bare: bool,
    /// The last day on which somebody went on although the ledger of what was published was lost.
    pub ledger_lost: Option<Date>,
    /// The day of the report.
    pub today: Date,
}

/// The result as a document.
pub fn report(subject: &Subject<'_, '_>, words: &Words) -> Document {
    let report = Report { subject, words };
    let mut document = report.head();
    if let Some(newest) = subject.published.waves().last() {
        if subject.diagnosis.is_none() {
            report.scales(newest, &mut document);
        }
        report.tables(newest, &mut document);
        report.consistency(newest, &mut document);
    }
    report.notes(&mut document);
    document
}

/// The result for machines: the same figures, in the same places hidden.
pub fn result<'r>(subject: &Subject<'_, 'r>, words: &Words) -> SurveyResult<'r> {
    let survey = subject.survey;
    let layouts = subject.published.layouts();
    SurveyResult {
        id: survey.id.to_string(),
        title: survey.title.clone(),
        rubric: survey.instrument.head(),
        today: subject.today,
        min_group: subject.published.min_group(),
        left_out: subject.tally.bad,
        ledger_lost: subject.ledger_lost,
        scales: layouts.iter().map(|layout| name(&survey.instrument, layout, words)).collect(),
        diagnosis: subject.diagnosis.map(|published| published.diagnosis().clone()),
        waves: subject.published.waves().iter().map(|wave| wave_result(wave, layouts, subject.columns)).collect(),
    }
}

fn wave_result(wave: &PublishedWave, layouts: &[Layout], columns: &[String]) -> WaveResult {
    let group = |group: &PublishedGroup| GroupResult {
        by: named(group, columns).map(|(column, value)| (column.to_owned(), value.to_owned())).collect(),
        people: group.people(),
        scales: group.scales().to_vec(),
        reliability: reliability(group, layouts),
        changes: changes(group),
    };
    WaveResult { wave: wave.wave(), groups: wave.groups().iter().map(group).collect() }
}

fn changes(group: &PublishedGroup) -> Vec<ScaleChange> {
    let of = |(scale, found): (usize, &Changes)| {
        let Changes { since_previous, since_first } = *found;
        let is_any = since_previous.is_some() || since_first.is_some();
        is_any.then_some(ScaleChange { scale, since_previous, since_first })
    };
    group.changes().iter().enumerate().filter_map(of).collect()
}

fn reliability(group: &PublishedGroup, layouts: &[Layout]) -> Vec<Reliability> {
    let of = |(scale, (layout, found)): (usize, (&Layout, &Option<Consistency>))| {
        let found = found.as_ref()?;
        let items = layout.items.iter().zip(&found.item_rest);
        Some(Reliability {
            scale,
            complete: found.complete,
            alpha: found.alpha,
            interval: found.interval,
            item_rest: items.map(|(item, r)| (item.id.clone(), *r)).collect(),
        })
    };
    layouts.iter().zip(group.consistency()).enumerate().filter_map(of).collect()
}

/// The columns of a group with their values.
fn named<'a>(group: &'a PublishedGroup, columns: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
    let pair = |(at, value): &'a (usize, String)| Some((columns.get(*at)?.as_str(), value.as_str()));
    group.key().iter().filter_map(pair)
}

/// What a scale is called, and of which kind it is.
fn name(instrument: &Instrument<'_>, layout: &Layout, words: &Words) -> ScaleName {
    let of = |kind, id: &str, name: &str| ScaleName { kind, id: id.to_owned(), name: words::capitalised(name) };
    let lang = words.lang();
    let found = match (instrument, layout.part) {
        (Instrument::Factors(rubric), Part::Factor(at)) => {
            rubric.factors.get(at).map(|factor| of("factor", factor.id.as_str(), factor.name.get(lang)))
        }
        (Instrument::Factors(rubric), Part::Symptom(at)) => {
            let symptom = rubric.factors.get(at).and_then(|factor| factor.symptom.as_ref());
            symptom.map(|symptom| of("symptom", symptom.id.as_str(), symptom.name.get(lang)))
        }
        (Instrument::Factors(rubric), Part::Frame(at)) => {
            rubric.frames.get(at).map(|frame| of("frame", frame.id.as_str(), frame.name.get(lang)))
        }
        (Instrument::Competences(rubric), Part::Area(at)) => {
            rubric.areas.get(at).map(|area| of("area", area.id.as_str(), area.name.get(lang)))
        }
        (Instrument::Scales(scales), Part::Plain(at)) => {
            scales.get(at).map(|scale| of("scale", scale.id.as_str(), &scale.name))
        }
        _ => None,
    };
    found.unwrap_or_else(|| of("scale", "", UNKNOWN))
}

/// The wording of an item, if the instrument has one.
fn wording<'r>(instrument: &Instrument<'r>, item: &str, words: &Words) -> Option<&'r str> {
    let text = match instrument {
        Instrument::Factors(rubric) => &rubric.questions().find(|question| question.id.as_str() == item)?.text,
        Instrument::Competences(rubric) => &rubric.competences().find(|found| found.id.as_str() == item)?.name,
        Instrument::Scales(_) => return None,
    };
    Some(text.get(words.lang()))
}

struct Report<'a, 'r> {
    subject: &'a Subject<'a, 'r>,
    words: &'a Words,
}

impl Report<'_, '_> {
    /// Everybody together: a diagnosis, or the title of what was asked.
    fn head(&self) -> Document {
        let Subject { survey, published, path, today, .. } = self.subject;
        let about = About {
            id: None,
            title: survey.title.clone(),
            organisation: survey.organisation.clone(),
            invited: None,
            min_group: published.min_group(),
            cut_over: None,
            trial_until: None,
        };
        if let (Some(diagnosed), Instrument::Factors(rubric)) = (self.subject.diagnosis, &survey.instrument) {
            let subject = diagnosis::Subject {
                path,
                about: &about,
                rubric,
                published: diagnosed,
                ignored: 0,
                notices: &[],
                today: *today,
            };
            return diagnosis::evidence(&subject, self.words);
        }
        let mut document = Document::default();
        document.push(title(path, survey, *today, self.words));
        document
    }

    /// Everybody on every scale, where there is no diagnosis.
    fn scales(&self, wave: &PublishedWave, document: &mut Document) {
        let Some(everybody) = wave.everybody() else { return };
        let words = self.words;
        let people = everybody.people().map_or_else(
            || words.with("survey-result-few", &[("k", self.subject.published.min_group().into())]),
            |n| words.with("survey-result-people", &[("n", n.into())]),
        );
        document.push(Block::Paragraph(vec![Span::strong(people)]));
        let columns = vec![
            Column::new(words.say("column-scale")),
            Column::new(words.say("column-mean")).right(),
            Column::new(words.say("column-spread")).right().expendable(1),
        ];
        let row = |(layout, measured): (&Layout, &Measured<'_>)| {
            let sd = measured.sd.map_or_else(|| UNKNOWN.to_owned(), |sd| words.number(sd, 1));
            let name = name(&self.subject.survey.instrument, layout, words).name;
            vec![Cell::Text(Span::strong(name)), Cell::Text(self.figure(measured)), Cell::plain(sd)]
        };
        let rows = self.subject.published.layouts().iter().zip(everybody.scales()).map(row).collect();
        document.push(Block::Table(Table { columns, rows }));
    }

    /// One table for every set of columns of the plan.
    fn tables(&self, wave: &PublishedWave, document: &mut Document) {
        let sets: BTreeSet<Vec<usize>> = wave.groups().iter().map(columns_of).filter(|set| !set.is_empty()).collect();
        let mut sets: Vec<Vec<usize>> = sets.into_iter().collect();
        sets.sort_by_key(Vec::len);
        for set in sets {
            let names: Vec<String> = set
                .iter()
                .filter_map(|at| self.subject.columns.get(*at))
                .map(|name| column(name, self.words))
                .collect();
            document.heading(self.words.with("survey-result-by", &[("columns", self.words.list(&names).into())]));
            document.push(Block::Table(self.table(wave, &set, &names)));
            self.changes(wave, &set, &names, document);
        }
    }

    /// What changed in the groups of these columns since the wave before, if anything of it may be told.
    fn changes(&self, wave: &PublishedWave, set: &[usize], names: &[String], document: &mut Document) {
        let (words, layouts) = (self.words, self.subject.published.layouts());
        let groups: Vec<&PublishedGroup> = wave.groups().iter().filter(|group| columns_of(group) == set).collect();
        let tells = |at: usize| {
            groups.iter().any(|group| group.changes().get(at).is_some_and(|found| found.since_previous.is_some()))
        };
        let scales: Vec<(usize, &Layout)> = layouts.iter().enumerate().filter(|(at, _)| tells(*at)).collect();
        if scales.is_empty() {
            return;
        }
        let own = names.iter().map(|name| Column::new(words::capitalised(name)));
        let head = scales.iter().map(|(_, layout)| name(&self.subject.survey.instrument, layout, words).name);
        let row = |group: &&PublishedGroup| {
            let values = named(group, self.subject.columns);
            let values = values.map(|(column, value)| Cell::Text(Span::strong(self.value(column, value))));
            let change = |(at, _): &(usize, &Layout)| {
                let found = group.changes().get(*at).and_then(|found| found.since_previous.as_ref());
                Cell::Text(words::change(found, words))
            };
            values.chain(scales.iter().map(change)).collect()
        };
        let previous = self.subject.published.waves().iter().rev().nth(1).and_then(PublishedWave::wave);
        document.text(words.with("survey-result-changes", &[("wave", wave_name(previous, words).into())]));
        let columns = own.chain(head.map(Column::new)).collect();
        document.push(Block::Table(Table { columns, rows: groups.iter().map(row).collect() }));
    }

    /// Whether several waves are told of, and of everybody no change.
    fn tells_no_change(&self) -> bool {
        let waves = self.subject.published.waves();
        let newest = waves.last().filter(|_| waves.len() > 1 && self.subject.diagnosis.is_some());
        newest.and_then(PublishedWave::everybody).is_some_and(|everybody| {
            everybody.changes().iter().all(|found| found.since_previous.is_none() && found.since_first.is_none())
        })
    }

    fn table(&self, wave: &PublishedWave, set: &[usize], names: &[String]) -> Table {
        let words = self.words;
        let layouts = self.subject.published.layouts();
        let shown: Vec<usize> = (0..layouts.len())
            .filter(|at| {
                layouts.get(*at).is_some_and(|layout| !matches!(layout.part, Part::Symptom(_) | Part::Frame(_)))
            })
            .collect();
        let head = |at: &usize| {
            let layout = layouts.get(*at)?;
            Some(Column::new(name(&self.subject.survey.instrument, layout, words).name).right())
        };
        let own = names.iter().map(|name| Column::new(words::capitalised(name)));
        let people = std::iter::once(Column::new(words.say("column-people")).right());
        let row = |group: &PublishedGroup| {
            let people = group.people().map_or_else(|| HIDDEN.to_owned(), |n| n.to_string());
            let figures = shown.iter().filter_map(|at| group.scales().get(*at));
            named(group, self.subject.columns)
                .map(|(column, value)| Cell::Text(Span::strong(self.value(column, value))))
                .chain([Cell::plain(people)])
                .chain(figures.map(|measured| Cell::Text(self.figure(measured))))
                .collect()
        };
        Table {
            columns: own.chain(people).chain(shown.iter().filter_map(head)).collect(),
            rows: wave.groups().iter().filter(|group| columns_of(group) == set).map(row).collect(),
        }
    }

    fn value(&self, column: &str, value: &str) -> String {
        value_of(column, value, self.words)
    }

    /// A mean, or why there is none: too few people, or nothing to say.
    fn figure(&self, measured: &Measured<'_>) -> Span {
        match (measured.status, words::score(measured, self.words)) {
            (Status::Suppressed, _) => Span::new(HIDDEN, Tone::Quiet),
            (status, Some(score)) => Span::new(score, words::status_tone(status)),
            (_, None) => Span::new(UNKNOWN, Tone::Quiet),
        }
    }

    /// How far the questions of a scale measure the same, everybody first, and which runs against the others.
    fn consistency(&self, wave: &PublishedWave, document: &mut Document) {
        let words = self.words;
        let layouts = self.subject.published.layouts();
        let of_group = |group| layouts.iter().zip(PublishedGroup::consistency(group)).map(move |pair| (group, pair));
        let known = wave.groups().iter().flat_map(of_group);
        let known = known.filter_map(|(group, (layout, found))| Some((group, layout, found.as_ref()?)));
        let known: Vec<(&PublishedGroup, &Layout, &Consistency)> = known.collect();
        if known.is_empty() {
            return;
        }
        document.heading(words.say("survey-result-consistency"));
        document.text(words.say("survey-result-consistency-about"));
        if wave.groups().len() > 1 {
            document.text(words.say("survey-result-consistency-groups"));
        }
        let has_groups = known.iter().any(|(group, ..)| !group.key().is_empty());
        document.push(Block::Table(self.alphas(&known, has_groups)));
        let against = layouts.iter().flat_map(|layout| self.against(layout, &known));
        let against: Vec<Point> = against.map(Point::plain).collect();
        if !against.is_empty() {
            document.push(Block::List(against));
        }
    }

    fn alphas(&self, known: &[(&PublishedGroup, &Layout, &Consistency)], has_groups: bool) -> Table {
        let words = self.words;
        let row = |(group, layout, found): &(&PublishedGroup, &Layout, &Consistency)| {
            let interval = found.interval.map_or_else(
                || UNKNOWN.to_owned(),
                |(low, high)| format!("{} – {}", words.number(low, 2), words.number(high, 2)),
            );
            let scale = name(&self.subject.survey.instrument, layout, words).name;
            has_groups
                .then(|| Cell::Text(Span::strong(self.group(group))))
                .into_iter()
                .chain([
                    Cell::Text(Span::strong(scale)),
                    Cell::plain(words.figure(found.alpha, 2)),
                    Cell::plain(interval),
                    Cell::plain(found.complete.to_string()),
                ])
                .collect()
        };
        let group = has_groups.then(|| Column::new(words::capitalised(&words.say("survey-column-group"))));
        let own = [
            Column::new(words.say("column-scale")),
            Column::new(words.say("column-alpha")).right(),
            Column::new(words.say("column-alpha-interval")).expendable(1),
            Column::new(words.say("column-complete")).right(),
        ];
        Table { columns: group.into_iter().chain(own).collect(), rows: known.iter().map(row).collect() }
    }

    /// The items of a scale that run against its others, each with everybody and the groups in which it does. In groups,
    /// which are smaller, only where that is no play of chance.
    fn against(&self, layout: &Layout, known: &[(&PublishedGroup, &Layout, &Consistency)]) -> Vec<String> {
        let words = self.words;
        let point = |(at, item): (usize, &Item)| {
            let runs = |(group, of, found): &(&PublishedGroup, &Layout, &Consistency)| {
                let r = found.item_rest.get(at).copied().flatten().filter(|r| of.part == layout.part && *r < 0.0)?;
                let is_told = group.key().is_empty() || is_below_zero(r, found.complete, CONFIDENCE);
                is_told.then(|| format!("{} {}", self.group(group), words.number(r, 2)))
            };
            let places: Vec<String> = known.iter().filter_map(runs).collect();
            let text = wording(&self.subject.survey.instrument, &item.id, words).unwrap_or(&item.id);
            let args = [("text", text.into()), ("item", item.id.as_str().into()), ("where", places.join("; ").into())];
            (!places.is_empty()).then(|| words.with("survey-result-against", &args))
        };
        layout.items.iter().enumerate().filter_map(point).collect()
    }

    /// What a group is called: the values of its columns.
    fn group(&self, group: &PublishedGroup) -> String {
        let values = named(group, self.subject.columns).map(|(column, value)| self.value(column, value));
        let values: Vec<String> = values.collect();
        if values.is_empty() { self.words.say("survey-result-everybody") } else { values.join(" · ") }
    }

    /// What is hidden and why, what does not count, and what is still to be agreed on.
    fn notes(&self, document: &mut Document) {
        let words = self.words;
        let Subject { published, tally, survey, is_bare, path, ledger_lost, .. } = self.subject;
        let k = published.min_group();
        let mut notes = vec![words.with("survey-result-hidden", &[("k", k.into()), ("sign", HIDDEN.into())])];
        notes.extend(survey.plan.min_group_reason.as_ref().map(|reason| {
            words.with("survey-min-group-because", &[("n", k.into()), ("reason", reason.as_str().into())])
        }));
        if tally.bad > 0 {
            let bad = usize::try_from(tally.bad).unwrap_or(usize::MAX);
            notes.push(words.with("survey-result-left-out", &[("n", bad.into())]));
        }
        notes.extend(
            ledger_lost.map(|day| words.with("survey-result-ledger-lost", &[("date", words.date(day).into())])),
        );
        if self.tells_no_change() {
            let args = [("k", k.into()), ("most", words.number(LINKED as f64, 0).into())];
            notes.push(words.with("survey-result-no-change", &args));
        }
        if *is_bare {
            notes.push(words.with("survey-result-bare", &[("k", k.into())]));
        }
        if *is_bare && survey.plan.tables.is_empty() {
            notes.push(words.with("survey-result-bare-by", &[("path", (*path).into())]));
        }
        document.heading(words.say("survey-result-notes"));
        document.push(Block::List(notes.into_iter().map(Point::plain).collect()));
    }
}

/// A value of a column as it is read: roles in words, everything else as it stands.
pub(super) fn value_of(column: &str, value: &str, words: &Words) -> String {
    let is_role = column == "role" && Role::ALL.into_iter().any(|role| role.id() == value);
    if is_role { words::capitalised(&words.say(&format!("role-{value}"))) } else { value.to_owned() }
}

/// The places of the columns that make a group.
fn columns_of(group: &PublishedGroup) -> Vec<usize> {
    group.key().iter().map(|(at, _)| *at).collect()
}

/// The waves that are still open, by name.
pub fn open_waves(survey: &Survey<'_>, waves: impl Iterator<Item = Option<Wave>>, words: &Words) -> Vec<String> {
    waves.filter(|wave| !survey.is_closed(*wave)).map(|wave| wave_name(wave, words)).collect()
}
