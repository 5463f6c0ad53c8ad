//! Views on people side by side: what is shared, what differs, what has changed. No total and no order of people.

use super::competence::answer_label;
use super::words;
use crate::locales::{UNKNOWN, Words};
use crate::model::chart::{Chart, Compared, ComparedRow, Drawing};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Spark, Table, Tone};
use crate::model::profile::{Profile, Rating};
use crate::model::rubric::{Competence, CompetenceRubric};
use crate::model::standing::Johari;
use crate::model::views::{
    AreaChange, AreaCourse, Comparison, Course, Figures, HandedIn, LeftOut, Other, Panel, Person, Row, Turn, WhyLeftOut,
};

/// What profiles come to when they are laid side by side.
pub fn report(comparison: &Comparison<'_>, rubric: &CompetenceRubric, words: &Words) -> Document {
    let report = Report { rubric, words };
    match comparison {
        Comparison::Waiting(handed_in) => waiting(handed_in, words),
        Comparison::Person(person) => report.person(person),
        Comparison::Panel(panel) => report.panel(panel),
    }
}

/// Who has handed in, and nothing else.
pub fn waiting(handed_in: &[HandedIn<'_>], words: &Words) -> Document {
    let mut document = Document::default();
    let done = handed_in.iter().filter(|entry| entry.finished).count();
    let args = [("done", done.into()), ("of", handed_in.len().into())];
    document.push(Block::Paragraph(vec![Span::strong(words.with("compare-waiting", &args))]));
    document.text(words.say("compare-waiting-why"));
    let columns = vec![
        Column::new(words.say("column-subject")),
        Column::new(words.say("column-rater")),
        Column::new(words.say("column-handed-in")),
    ];
    let row = |entry: &HandedIn<'_>| {
        let mut rater = words::rater(entry.rater, words);
        if entry.turn > 1 {
            rater = words.with("rater-second", &[("rater", rater.into())]);
        }
        let (key, tone) = if entry.finished { ("yes", Tone::Good) } else { ("not-yet", Tone::Caution) };
        vec![
            Cell::plain(entry.subject.unwrap_or(UNKNOWN)),
            Cell::plain(rater),
            Cell::Text(Span::new(words.say(key), tone)),
        ]
    };
    document.push(Block::Table(Table { columns, rows: handed_in.iter().map(row).collect() }));
    document
}

struct Report<'a> {
    rubric: &'a CompetenceRubric,
    words: &'a Words,
}

impl Report<'_> {
    fn person(&self, person: &Person<'_>) -> Document {
        let words = self.words;
        let mut document = Document::default();
        let title = words.with("compare-title", &[("subject", person.subject.unwrap_or(UNKNOWN).into())]);
        document.push(Block::Title(title, String::new()));
        document.text(self.what_is_compared(person));
        for turn in &person.turns {
            self.turn(turn, &mut document);
        }
        if person.turns.iter().any(|turn| turn.own.is_some()) {
            document.heading(words.say("heading-good-to-know"));
            document.push(Block::List(
                ["known-leniency", "known-validity", "known-use"].map(|key| Point::plain(words.say(key))).into(),
            ));
        }
        if let Some(course) = &person.course {
            self.course(course, &mut document);
        }
        self.left_out(&person.left_out, &mut document);
        document
    }

    /// What was decided from the files.
    fn what_is_compared(&self, person: &Person<'_>) -> String {
        let words = self.words;
        let others: Vec<String> =
            person.turns.iter().flat_map(|turn| &turn.others).map(|other| self.other_name(other)).collect();
        let own = person.turns.iter().any(|turn| turn.own.is_some());
        let times = person.course.as_ref().map(|course| course.profiles.len());
        let views = (!others.is_empty()).then(|| {
            let key = if own { "compared-own-and-others" } else { "compared-others" };
            words.with(key, &[("others", words.list(&others).into())])
        });
        let course = times.map(|times| words.with("compared-course", &[("n", times.into())]));
        let said: Vec<String> = views.into_iter().chain(course).collect();
        if said.is_empty() { words.say("compared-nothing") } else { said.join(" ") }
    }

    fn turn(&self, turn: &Turn<'_>, document: &mut Document) {
        let words = self.words;
        for other in &turn.others {
            let args = [("other", self.other_name(other).into())];
            let key = match (turn.turn > 1, turn.own.is_some()) {
                (false, true) => "heading-own-and-other",
                (true, true) => "heading-own-and-other-second",
                (_, false) => "heading-other",
            };
            document.heading(words.with(key, &args));
            if let Some(figures) = &other.figures {
                document.text(self.reading(figures, &other.talk_about));
            }
            document.push(Block::Table(self.rows(other, turn.own.is_some())));
            if turn.own.is_some() {
                document.push(Block::Chart(self.wheel(other)));
            }
            self.evidence(other, document);
            if let Some(figures) = &other.figures {
                document.push(Block::Paragraph(vec![Span::new(self.figures(figures), Tone::Quiet)]));
            }
        }
    }

    /// What the figures mean, in one or two plain sentences.
    fn reading(&self, figures: &Figures, talk_about: &[&Competence]) -> String {
        let words = self.words;
        let (Some(difference), Some(distance)) = (figures.mean_difference, figures.mean_distance) else {
            return words.say("reading-nothing");
        };
        let direction = match difference {
            value if value >= 0.25 => "reading-higher",
            value if value <= -0.25 => "reading-lower",
            _ => "reading-alike",
        };
        let args = [
            ("difference", words.number(difference.abs(), 1).into()),
            ("distance", words.number(distance, 1).into()),
            ("n", figures.n.into()),
        ];
        let names: Vec<&str> = talk_about.iter().map(|competence| competence.name.get(words.lang())).collect();
        let talk = if names.is_empty() {
            words.say("reading-no-talk")
        } else {
            words.with("reading-talk", &[("names", words.list(&names).into()), ("n", names.len().into())])
        };
        format!("{} {talk}", words.with(direction, &args))
    }

    fn rows(&self, other: &Other<'_>, with_own: bool) -> Table {
        let words = self.words;
        let mut columns = vec![Column::new("")];
        if with_own {
            columns.push(Column::new(words.say("column-own")));
        }
        columns.push(Column::new(words::capitalised(&self.other_name(other))));
        if with_own {
            columns.push(Column::new(words.say("column-fit")));
        }
        let row = |row: &Row<'_>| {
            let mut cells = vec![Cell::plain(row.competence.name.get(words.lang()))];
            if with_own {
                cells.push(Cell::plain(row.own.map_or_else(|| UNKNOWN.to_owned(), |own| self.level(own))));
            }
            cells.push(Cell::plain(self.other_level(row.other, other.raters)));
            if with_own {
                cells.push(Cell::Text(row.johari.map_or_else(|| Span::plain(""), |label| self.johari(label))));
            }
            cells
        };
        Table { columns, rows: other.rows.iter().map(row).collect() }
    }

    /// Both views around a wheel.
    fn wheel(&self, other: &Other<'_>) -> Chart {
        let words = self.words;
        let row = |row: &Row<'_>| ComparedRow {
            label: row.competence.name.get(words.lang()).to_owned(),
            values: vec![row.own_level(), row.other],
            shown: vec![words.figure(row.own_level(), 0), words.figure(row.other, 1)],
        };
        let names = vec![words.say("column-own"), self.other_name(other)];
        let rows = other.rows.iter().map(row).collect();
        Chart {
            title: words.say("chart-wheel"),
            description: words.say("chart-wheel-about"),
            drawing: Drawing::Wheel(Compared { ends: self.rubric.scale.range(), names, rows }),
            repeats: false,
        }
    }

    /// The label of a whole level, or the mean of several raters.
    fn other_level(&self, level: Option<f64>, raters: usize) -> String {
        let Some(level) = level else { return UNKNOWN.to_owned() };
        let label = |answer: &&crate::model::rubric::ScaleAnswer| (f64::from(answer.value) - level).abs() < 1e-9;
        match self.rubric.scale.answers.iter().find(label).filter(|_| raters == 1) {
            Some(answer) => format!("{} {}", answer.value, answer.label.get(self.words.lang())),
            None => self.words.number(level, 1),
        }
    }

    fn level(&self, rating: &Rating) -> String {
        let label = answer_label(&self.rubric.scale, rating.level, self.words);
        rating.whole_level().map_or(label.clone(), |level| format!("{level} {label}"))
    }

    fn johari(&self, label: Johari) -> Span {
        let tone = match label {
            Johari::SharedStrength => Tone::Good,
            Johari::BlindSpot | Johari::HiddenStrength => Tone::Strong,
            Johari::SharedField | Johari::Agreed => Tone::Quiet,
        };
        Span::new(self.words.say(&format!("johari-{}", label.id())), tone)
    }

    /// What the other noted.
    fn evidence(&self, other: &Other<'_>, document: &mut Document) {
        let noted = other.rows.iter().filter_map(|row| Some((row.competence, row.evidence?)));
        let points: Vec<Point> = noted.map(|(competence, evidence)| self.noted(competence, None, evidence)).collect();
        if !points.is_empty() {
            document.heading(self.words.say("heading-noted")).push(Block::List(points));
        }
    }

    fn noted(&self, competence: &Competence, who: Option<&str>, evidence: &str) -> Point {
        let name = competence.name.get(self.words.lang());
        let name = who.map_or(name.to_owned(), |who| format!("{name} ({who})"));
        Point { text: vec![Span::strong(format!("{name}: ")), Span::plain(evidence)], place: None }
    }

    /// The coefficients, for those who know them.
    fn figures(&self, figures: &Figures) -> String {
        let words = self.words;
        let args = [
            ("n", figures.n.into()),
            ("difference", figures.mean_difference.map_or(UNKNOWN.to_owned(), |value| words.signed(value, 2)).into()),
            ("distance", words.figure(figures.mean_distance, 2).into()),
            ("kappa", words.figure(figures.kappa, 2).into()),
            ("icc", words.figure(figures.icc, 2).into()),
        ];
        words.with("compare-figures", &args)
    }

    fn course(&self, course: &Course<'_>, document: &mut Document) {
        let words = self.words;
        let dates: Vec<String> = course
            .profiles
            .iter()
            .map(|profile| profile.date.map_or_else(|| UNKNOWN.to_owned(), |date| words.date(date)))
            .collect();
        document.heading(words.with("heading-course", &[("dates", dates.join(", ").into())]));
        document.push(Block::Table(self.area_table(course)));
        let change = &self.rubric.rules.change;
        let args = [
            ("sd", words.number(change.sd, 2).into()),
            ("reliability", words.number(change.reliability, 2).into()),
            (
                "levels",
                words.number(change.threshold * change.sd * (2.0 * (1.0 - change.reliability)).sqrt(), 1).into(),
            ),
        ];
        document.push(Block::Paragraph(vec![Span::new(words.with("course-assumption", &args), Tone::Quiet)]));
        document.push(Block::Table(self.course_table(&course.profiles)));
    }

    fn area_table(&self, course: &Course<'_>) -> Table {
        let words = self.words;
        let with_first = course.profiles.len() > 2;
        let with_then = course.areas.iter().any(|area| area.since_then.is_some());
        let mut columns = vec![Column::new(words.say("column-area")), Column::new(words.say("column-since-previous"))];
        if with_first {
            columns.push(Column::new(words.say("column-since-first")));
        }
        if with_then {
            columns.push(Column::new(words.say("column-since-then")));
        }
        let row = |area: &AreaCourse<'_>| {
            let mut row = vec![Cell::Text(Span::strong(area.area.name.get(words.lang())))];
            row.push(self.change(area.since_previous));
            if with_first {
                row.push(self.change(area.since_first));
            }
            if with_then {
                row.push(self.change(area.since_then));
            }
            row
        };
        Table { columns, rows: course.areas.iter().map(row).collect() }
    }

    fn change(&self, change: Option<AreaChange>) -> Cell {
        let Some(change) = change else { return Cell::plain(self.words.say("area-too-few")) };
        let words = self.words;
        let key = match (change.reliable, change.index > 0.0) {
            (true, true) => "change-up",
            (true, false) => "change-down",
            (false, _) => "change-none",
        };
        let args = [
            ("before", words.number(change.before, 1).into()),
            ("after", words.number(change.after, 1).into()),
            ("index", words.signed(change.index, 1).into()),
        ];
        Cell::Text(Span::new(words.with(key, &args), if change.reliable { Tone::Strong } else { Tone::Plain }))
    }

    /// One line per competence over time.
    fn course_table(&self, profiles: &[&Profile<'_>]) -> Table {
        let words = self.words;
        let ends = self.rubric.scale.range();
        let columns = vec![Column::new(""), Column::new(""), Column::new(words.say("column-levels"))];
        let row = |competence: &Competence| {
            let ratings: Vec<Option<&Rating>> = profiles.iter().map(|profile| profile.rating(competence)).collect();
            let values = ratings.iter().map(|rating| rating.and_then(|rating| rating.level.value())).collect();
            let sign = |rating: Option<&Rating>| rating.map_or(UNKNOWN.to_owned(), words::level_sign);
            let signs: Vec<String> = ratings.iter().copied().map(sign).collect();
            vec![
                Cell::plain(competence.name.get(words.lang())),
                Cell::Spark(Spark { ends, values }),
                Cell::plain(signs.join(" → ")),
            ]
        };
        Table { columns, rows: self.rubric.competences().map(row).collect() }
    }

    fn panel(&self, panel: &Panel<'_>) -> Document {
        let words = self.words;
        let mut document = Document::default();
        document.push(Block::Title(words.with("panel-title", &[("n", panel.subjects.into())]), String::new()));
        document.text(words.say("panel-rules"));
        let names: Vec<String> = panel.columns.iter().map(|profile| self.column_name(profile)).collect();
        let mut columns = vec![Column::new("")];
        columns.extend(names.iter().map(|name| Column::new(name).center()));
        let rows = panel.rows.iter().map(|(competence, ratings)| {
            let mut row = vec![Cell::plain(competence.name.get(words.lang()))];
            row.extend(ratings.iter().map(|rating| Cell::plain(words::level_sign(rating))));
            row
        });
        let rows = rows.collect();
        document.push(Block::Table(Table { columns, rows }));
        let noted: Vec<Point> = panel
            .rows
            .iter()
            .flat_map(|(competence, ratings)| {
                ratings.iter().zip(&names).map(move |(rating, name)| (competence, rating, name))
            })
            .filter_map(|(competence, rating, name)| {
                Some(self.noted(competence, Some(name), rating.evidence.as_deref()?))
            })
            .collect();
        if !noted.is_empty() {
            document.heading(words.say("heading-noted")).push(Block::List(noted));
        }
        document.heading(words.say("heading-raters-agree")).text(self.agreement(panel));
        document.text(words.say("co-determination"));
        self.left_out(&panel.left_out, &mut document);
        document
    }

    fn agreement(&self, panel: &Panel<'_>) -> String {
        let words = self.words;
        let args = [
            ("raters", panel.raters.into()),
            ("alpha", words.figure(panel.alpha, 2).into()),
            ("kappa", words.figure(panel.kappa, 2).into()),
        ];
        let key = match (panel.raters, panel.alpha) {
            (0 | 1, _) => "panel-one-rater",
            (_, None) => "panel-no-alpha",
            (_, Some(alpha)) if alpha >= 0.8 => "panel-alpha-high",
            (_, Some(alpha)) if alpha >= 0.667 => "panel-alpha-some",
            _ => "panel-alpha-low",
        };
        let agreement = words.with(key, &args);
        if panel.kappa.is_some() { format!("{agreement} {}", words.with("panel-kappa", &args)) } else { agreement }
    }

    /// "A-17 · leadership"
    fn column_name(&self, profile: &Profile<'_>) -> String {
        let subject = profile.subject.as_deref().unwrap_or(UNKNOWN);
        let rater = words::rater(&profile.rater, self.words);
        let turn = if profile.turn > 1 { self.words.with("rater-second", &[("rater", rater.into())]) } else { rater };
        format!("{subject} · {turn}")
    }

    fn other_name(&self, other: &Other<'_>) -> String {
        let role = self.words.with(&format!("rater-{}", other.role.id()), &[("n", other.raters.into())]);
        match other.code {
            Some(code) => format!("{role} {code}"),
            None => role,
        }
    }

    fn left_out(&self, left_out: &[LeftOut<'_>], document: &mut Document) {
        let words = self.words;
        let point = |left: &LeftOut<'_>| {
            let date = left.date.map_or_else(|| UNKNOWN.to_owned(), |date| words.date(date));
            let rater = words::rater(left.rater, words);
            let least = self.rubric.rules.agreement.min_peers;
            let mut args = vec![("rater", rater.into()), ("date", date.into()), ("least", least.into())];
            let key = match left.why {
                WhyLeftOut::Replaced => "left-out-replaced",
                WhyLeftOut::TooFewPeers => "left-out-peers",
                WhyLeftOut::Foreign(ids) => {
                    args.push(("ids", ids.join(", ").into()));
                    "left-out-foreign"
                }
            };
            Point::plain(words.with(key, &args))
        };
        if !left_out.is_empty() {
            document.heading(words.say("heading-left-out"));
            document.push(Block::List(left_out.iter().map(point).collect()));
        }
    }
}
