//! A development plan as a document, and as a calendar: what is in focus, what to learn for it, what is left out and why.
//!
//! A priority decides the order and is never shown: it would look like a mark.

use jiff::civil::Date;

use super::competence::{anchor, answer_label};
use super::words::{capitalised, minutes};
use crate::locales::Words;
use crate::model::answer::Answer;
use crate::model::calendar::{Calendar, Entry};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::plan::{Learnt, LeftOut, Lesson, Open, Plan, Reason, StepPlan};
use crate::model::profile::Profile;
use crate::model::rubric::{Competence, Mode, Module, When};

/// A plan with what it was made for.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The file of the profile.
    pub path: &'a str,
    /// Whose plan it is.
    pub profile: &'a Profile<'a>,
    /// The plan.
    pub plan: &'a Plan<'a>,
    /// The day it was made.
    pub today: Date,
}

/// The plan as a document.
pub fn report(subject: &Subject<'_>, words: &Words) -> Document {
    let report = Report { subject: *subject, plan: subject.plan, words };
    let mut document = Document::default();
    report.head(&mut document);
    if subject.plan.steps.is_empty() {
        report.without_wish(&mut document);
        report.due(&mut document);
        report.applied(&mut document);
    } else {
        report.lead(&mut document);
        report.steps(&mut document);
        report.lessons(&mut document);
        report.due(&mut document);
        report.applied(&mut document);
        report.left_out(&mut document);
        report.why(&mut document);
    }
    document
}

/// The plan as entries for a calendar; those without a day are left out.
pub fn calendar(subject: &Subject<'_>, words: &Words) -> Calendar {
    let report = Report { subject: *subject, plan: subject.plan, words };
    let entries = subject.plan.lessons.iter().filter_map(|lesson| report.entry(lesson));
    Calendar { name: report.title(), made: subject.today, entries: entries.collect() }
}

struct Report<'a> {
    subject: Subject<'a>,
    plan: &'a Plan<'a>,
    words: &'a Words,
}

impl Report<'_> {
    fn title(&self) -> String {
        let title = self.words.say("learn-title");
        self.subject.profile.subject.as_ref().map_or(title.clone(), |subject| format!("{title} · {subject}"))
    }

    fn head(&self, document: &mut Document) {
        let words = self.words;
        let as_of = words.with("as-of", &[("date", words.date(self.subject.today).into())]);
        document.push(Block::Title(self.title(), as_of));
    }

    /// What a wish is and how to add one: nobody else's idea of a person's development stands in for it.
    fn without_wish(&self, document: &mut Document) {
        let (words, profile) = (self.words, self.subject.profile);
        let path = || ("path", self.subject.path.into());
        let is_rated = profile.ratings.iter().any(|rating| matches!(rating.level, Answer::Value(_)));
        if !is_rated {
            document.text(words.with("learn-nothing-rated", &[path()]));
            return;
        }
        let wished = profile.ratings.iter().any(|rating| rating.wish.is_some());
        let key = if wished { "learn-wishes-reached" } else { "learn-no-wish" };
        document.push(Block::Paragraph(vec![Span::strong(words.say(key))]));
        document.text(words.say("learn-what-is-a-wish"));
        document.heading(words.say("heading-learn-add-wish"));
        let area = profile.rubric.areas.first().map_or("", |area| area.id.as_str());
        document.push(Block::List(vec![
            Point::plain(words.with("learn-wish-asked", &[path(), ("area", area.into())])),
            Point::plain(words.with("learn-wish-written", &[path()])),
        ]));
        document.text(self.example());
    }

    /// A line of the profile as it could read with a wish.
    fn example(&self) -> String {
        let highest = self.subject.profile.rubric.scale.range().1;
        let rows = self.subject.profile.rows().filter_map(|(competence, rating)| match rating.level {
            Answer::Value(level) if level < highest => Some((competence, level)),
            _ => None,
        });
        let line = |(competence, level): (&Competence, u8)| {
            format!("{} = {{ level = {level}, wish = {} }}", competence.id, level + 1)
        };
        rows.map(line).next().unwrap_or_else(|| "wish = 5".to_owned())
    }

    /// The answer in two sentences: how much there is to learn, and how far it gets.
    fn lead(&self, document: &mut Document) {
        let (words, plan) = (self.words, self.plan);
        let no_time = plan.steps.iter().any(|step| matches!(step.open, Some(Open::NoTime(..))));
        let budget = || ("time", minutes(plan.budget.minutes, words).into());
        if plan.lessons.is_empty() {
            let learnt = plan.steps.iter().any(|step| !step.learnt.is_empty());
            let key = match (no_time, learnt) {
                (true, _) => "learn-none-fits",
                (false, true) => "learn-all-learnt",
                (false, false) => "learn-none-there",
            };
            document.push(Block::Paragraph(vec![Span::strong(words.with(key, &[budget()]))]));
            return;
        }
        let modules = [("n", plan.lessons.len().into()), ("time", self.time(plan.minutes()).into())];
        let open = plan.steps.iter().filter(|step| step.open.is_some()).count();
        let covered = plan.steps.len() - open;
        let steps = [("n", plan.steps.len().into()), ("covered", covered.into()), ("open", open.into())];
        let mut sentences = vec![words.with("learn-modules", &modules), words.with("learn-covered", &steps)];
        if no_time && plan.proven {
            sentences.push(words.with("learn-no-more", &[budget()]));
        }
        document.push(Block::Paragraph(vec![Span::strong(sentences.join(" "))]));
    }

    /// "6 hours 45 minutes".
    fn time(&self, time: u32) -> String {
        let (hours, rest) = (time / 60, time % 60);
        let hours = (hours > 0).then(|| self.words.with("learn-hours", &[("n", hours.into())]));
        let rest = (rest > 0 || hours.is_none()).then(|| minutes(rest, self.words));
        hours.into_iter().chain(rest).collect::<Vec<_>>().join(" ")
    }

    fn steps(&self, document: &mut Document) {
        let (words, plan) = (self.words, self.plan);
        let in_focus = plan.steps.iter().filter(|step| step.in_focus);
        let focus: Vec<Point> = in_focus.map(|step| self.step(step)).collect();
        document.heading(words.with("heading-learn-focus", &[("n", focus.len().into())]));
        document.push(Block::List(focus));
        let later: Vec<Point> = plan.steps.iter().filter(|step| !step.in_focus).map(|step| self.step(step)).collect();
        if !later.is_empty() {
            document.heading(words.say("heading-learn-later"));
            document.push(Block::List(later));
        }
    }

    /// From where to where, what that looks like, and what brings it forward.
    fn step(&self, planned: &StepPlan<'_>) -> Point {
        let (words, step) = (self.words, &planned.step);
        let scale = &self.subject.profile.rubric.scale;
        let label = |level: u8| answer_label(scale, Answer::Value(level), words);
        let args = [("from", label(step.from).into()), ("to", label(step.to).into())];
        let mut sentences = vec![words.with("development-step", &args)];
        if let Some(anchor) = anchor(step.competence, scale, step.to).filter(|_| planned.in_focus) {
            sentences.push(words.with("development-anchor", &[("anchor", anchor.get(words.lang()).into())]));
        }
        for (key, modules) in [("learn-step-learnt", &planned.learnt), ("learn-step-planned", &planned.planned)] {
            if !modules.is_empty() {
                sentences.push(words.with(key, &[("modules", self.names(modules).into())]));
            }
        }
        sentences.extend(planned.open.map(|open| self.open(open)));
        let name = capitalised(step.competence.name.get(words.lang()));
        Point { text: vec![Span::strong(name), Span::plain(format!(" – {}", sentences.join(" ")))], place: None }
    }

    fn open(&self, open: Open<'_>) -> String {
        let words = self.words;
        match open {
            Open::NoModule => words.say("learn-open-no-module"),
            Open::AllDone => words.say("learn-open-all-done"),
            Open::NoTime(module, missing) => {
                let args = [("module", self.name(module).into()), ("n", missing.into())];
                words.with("learn-open-no-time", &args)
            }
        }
    }

    fn lessons(&self, document: &mut Document) {
        let (words, plan) = (self.words, self.plan);
        if plan.lessons.is_empty() {
            return;
        }
        document.heading(words.say("heading-learn-order"));
        let mut columns = vec![
            Column::new(words.say("column-module")),
            Column::new(words.say("column-minutes")).right(),
            Column::new(words.say("column-when")),
            Column::new(words.say("column-where")).expendable(2),
            Column::new(words.say("column-builds")).expendable(1),
            Column::new(words.say("column-id")),
        ];
        if plan.until.is_some() {
            columns.insert(0, Column::new(words.say("column-due")));
        }
        let rows = plan.lessons.iter().map(|lesson| self.lesson(lesson)).collect();
        document.push(Block::Table(Table { columns, rows }));
        if let Some(until) = plan.until {
            document.text(words.with("learn-proposal", &[("until", words.date(until).into())]));
        }
        if let Some((day, minutes)) = plan.crowded {
            let args = [("date", words.date(day).into()), ("time", super::words::minutes(minutes, words).into())];
            document.push(Block::Paragraph(vec![Span::new(words.with("learn-crowded", &args), Tone::Caution)]));
        }
    }

    fn lesson(&self, lesson: &Lesson<'_>) -> Vec<Cell> {
        let words = self.words;
        let steps: Vec<String> =
            lesson.steps.iter().map(|step| step.competence.name.get(words.lang()).to_owned()).collect();
        let due = lesson.due.map(|due| Cell::plain(words.date(due)));
        let module = lesson.module;
        let cells = [
            Cell::Text(Span::strong(self.name(module))),
            Cell::plain(module.minutes.to_string()),
            Cell::plain(self.when(module)),
            Cell::plain(self.modes(module)),
            Cell::plain(steps.join("; ")),
            Cell::Text(Span::new(module.id.as_str(), Tone::Quiet)),
        ];
        due.into_iter().chain(cells).collect()
    }

    fn when(&self, module: &Module) -> String {
        match module.when {
            When::Day(day) => self.words.with("when-day", &[("n", (day + 1).into())]),
            When::SelfLearning => self.words.say("when-self_learning"),
            When::Advanced => self.words.say("when-advanced"),
        }
    }

    fn modes(&self, module: &Module) -> String {
        let mode = |mode: &Mode| self.words.say(&format!("mode-{}", mode.id()));
        self.words.choices(&module.modes.iter().map(mode).collect::<Vec<_>>())
    }

    /// What waits: to be applied, and to be learnt next.
    fn due(&self, document: &mut Document) {
        let words = self.words;
        let apply = self.plan.to_apply().map(|learnt| {
            let args = [("module", self.learnt_name(learnt).into()), ("date", words.date(learnt.entry.done).into())];
            let place = Some(learnt.entry.module.to_string());
            Point { text: vec![Span::plain(words.with("learn-due-apply", &args))], place }
        });
        let learn = self.plan.lessons.first().map(|lesson| {
            let module = ("module", self.name(lesson.module).into());
            let text = match lesson.due {
                Some(due) => words.with("learn-due-next-by", &[module, ("date", words.date(due).into())]),
                None => words.with("learn-due-next", &[module]),
            };
            Point { text: vec![Span::plain(text)], place: Some(lesson.module.id.to_string()) }
        });
        let points: Vec<Point> = apply.chain(learn).collect();
        if let Some(first) = points.first().and_then(|point| point.place.clone()) {
            document.heading(words.say("heading-learn-due"));
            document.push(Block::List(points));
            document.hint(words.with("learn-log-it", &[("path", self.subject.path.into()), ("module", first.into())]));
        }
    }

    /// What was learnt and applied, in the person's own words.
    fn applied(&self, document: &mut Document) {
        let words = self.words;
        let points = self.plan.learnt.iter().filter_map(|learnt| {
            let args = [("date", words.date(learnt.entry.done).into()), ("applied", learnt.applied?.into())];
            let name = Span::strong(self.learnt_name(learnt));
            Some(Point {
                text: vec![name, Span::plain(format!(" – {}", words.with("learn-applied", &args)))],
                place: None,
            })
        });
        let points: Vec<Point> = points.collect();
        if !points.is_empty() {
            document.heading(words.say("heading-learn-applied"));
            document.push(Block::List(points));
        }
    }

    /// What lacks time or is done has a point of its own; the others are together with those of the same reason.
    fn left_out(&self, document: &mut Document) {
        let words = self.words;
        let mut points: Vec<Point> = Vec::new();
        for kind in ["no_time", "done_before", "covered", "nothing_wished"] {
            let mut rest: Vec<&LeftOut<'_>> =
                self.plan.left_out.iter().filter(|left_out| left_out.reason.id() == kind).collect();
            while let Some(first) = rest.first().copied() {
                let is_same = |other: &&LeftOut<'_>| other.reason == first.reason;
                let (same, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(is_same);
                points.push(self.reason(&first.reason, &same));
                rest = others;
            }
        }
        if !points.is_empty() {
            document.heading(words.say("heading-learn-out"));
            document.push(Block::List(points));
        }
    }

    fn reason(&self, reason: &Reason<'_>, left_out: &[&LeftOut<'_>]) -> Point {
        let words = self.words;
        let names: Vec<&str> = left_out.iter().map(|left_out| self.name(left_out.module)).collect();
        let modules = ("modules", names.join("; ").into());
        Point::plain(match reason {
            Reason::NothingWished => words.with("learn-out-nothing-wished", &[modules]),
            Reason::Covered(by) => words.with("learn-out-covered", &[("covering", self.names(by).into()), modules]),
            Reason::NoTime(missing) => words.with("learn-out-no-time", &[("n", (*missing).into()), modules]),
            Reason::DoneBefore(done) => words.with("learn-out-done", &[("date", words.date(*done).into()), modules]),
        })
    }

    /// How the plan came about, what it rests on, and what can be typed next.
    fn why(&self, document: &mut Document) {
        let (words, plan) = (self.words, self.plan);
        let head = &plan.curriculum.head;
        document.heading(words.say("heading-learn-why"));
        let budget = if plan.budget.named { "learn-budget-named" } else { "learn-budget-curriculum" };
        let mut sentences = vec![words.with(budget, &[("time", minutes(plan.budget.minutes, words).into())])];
        if plan.budget.spent > 0 {
            sentences.push(words.with("learn-spent", &[("time", minutes(plan.budget.spent, words).into())]));
        }
        sentences.push(words.say(if plan.proven { "learn-proven" } else { "learn-not-proven" }));
        document.text(sentences.join(" "));
        let rubric = [
            ("title", head.title.get(words.lang()).into()),
            ("id", head.id.as_str().into()),
            ("version", head.version.to_string().into()),
        ];
        document.text(words.with("learn-source", &rubric));
        let path = [("path", self.subject.path.into())];
        let read_on = match (plan.until, plan.budget.named) {
            (Some(_), _) => "learn-read-on-calendar",
            (None, true) => "learn-read-on-days",
            (None, false) => "learn-read-on",
        };
        document.text(words.with(read_on, &path));
    }

    fn entry(&self, lesson: &Lesson<'_>) -> Option<Entry> {
        let (words, module) = (self.words, lesson.module);
        let steps: Vec<&str> = lesson.steps.iter().map(|step| step.competence.name.get(words.lang())).collect();
        let args = [("module", self.name(module).into()), ("time", minutes(module.minutes, words).into())];
        let about = [
            module.about.get(words.lang()).to_owned(),
            words.with("module-builds", &[("competences", steps.join("; ").into())]),
            capitalised(&self.modes(module)),
            words.say("learn-calendar-proposal"),
        ];
        Some(Entry {
            id: self.entry_id(module),
            day: lesson.due?,
            title: words.with("learn-calendar-entry", &args),
            about: about.join("\n"),
        })
    }

    /// Curriculum, module, person and day of the self-assessment: a plan made again moves its entries.
    fn entry_id(&self, module: &Module) -> String {
        let profile = self.subject.profile;
        let subject = profile.subject.as_deref().unwrap_or("self").to_lowercase();
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let subject: String = subject.chars().map(plain).collect();
        let date = profile.date.map_or_else(|| "undated".to_owned(), |date| date.to_string());
        format!("{}-{}-{subject}-{date}", self.plan.curriculum.head.id, module.id)
    }

    fn name<'m>(&self, module: &'m Module) -> &'m str {
        module.name.get(self.words.lang())
    }

    fn names(&self, modules: &[&Module]) -> String {
        let names: Vec<String> = modules.iter().map(|module| self.quoted(module)).collect();
        self.words.list(&names)
    }

    /// Names of modules hold "and" and commas, so in running text they need marks around them.
    fn quoted(&self, module: &Module) -> String {
        self.words.with("learn-module", &[("module", self.name(module).into())])
    }

    fn learnt_name(&self, learnt: &Learnt<'_>) -> String {
        let foreign = || self.words.with("learn-foreign", &[("module", learnt.entry.module.as_str().into())]);
        learnt.module.map_or_else(foreign, |module| self.name(module).to_owned())
    }
}
