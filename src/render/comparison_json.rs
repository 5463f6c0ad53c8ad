//! The machine contract of comparisons of people: `lotse.comparison/1`. What is unknown or withheld is `null`.

use serde::Serialize;

use super::json::text;
use crate::model::profile::{Profile, Rater};
use crate::model::standing::Johari;
use crate::model::views::{
    AreaChange, AreaCourse, Comparison, Course, HandedIn, LeftOut, Other, Panel, Person, Row, WhyLeftOut,
};

/// A comparison as JSON, ending in a newline.
pub fn comparison(comparison: &Comparison<'_>, version: &str) -> String {
    let empty = Document { schema: "lotse.comparison/1", lotse: version, waiting: None, person: None, panel: None };
    text(&match comparison {
        Comparison::Waiting(entries) => Document { waiting: Some(entries.iter().map(waiting).collect()), ..empty },
        Comparison::Person(person) => Document { person: Some(self::person(person)), ..empty },
        Comparison::Panel(panel) => Document { panel: Some(self::panel(panel)), ..empty },
    })
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    lotse: &'a str,
    waiting: Option<Vec<Awaited<'a>>>,
    person: Option<OnePerson<'a>>,
    panel: Option<ManyPersons<'a>>,
}

#[derive(Serialize)]
struct Awaited<'a> {
    subject: Option<&'a str>,
    #[serde(flatten)]
    rater: RaterRef<'a>,
    turn: u8,
    handed_in: bool,
}

#[derive(Serialize)]
struct RaterRef<'a> {
    rater: &'static str,
    rater_code: Option<&'a str>,
}

#[derive(Serialize)]
struct OnePerson<'a> {
    subject: Option<&'a str>,
    views: Vec<View<'a>>,
    course: Option<OverTime<'a>>,
    left_out: Vec<Left<'a>>,
}

#[derive(Serialize)]
struct View<'a> {
    turn: u8,
    rater: &'static str,
    rater_code: Option<&'a str>,
    raters: usize,
    n: Option<usize>,
    mean_difference: Option<f64>,
    mean_distance: Option<f64>,
    kappa: Option<f64>,
    icc: Option<f64>,
    talk_about: Vec<&'a str>,
    competences: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    own: Option<f64>,
    other: Option<f64>,
    difference: Option<f64>,
    johari: Option<&'static str>,
}

#[derive(Serialize)]
struct OverTime<'a> {
    dates: Vec<Option<String>>,
    areas: Vec<AreaLine<'a>>,
    competences: Vec<Levels<'a>>,
}

#[derive(Serialize)]
struct AreaLine<'a> {
    id: &'a str,
    since_previous: Option<Change>,
    since_first: Option<Change>,
    since_then: Option<Change>,
}

#[derive(Serialize)]
struct Change {
    n: usize,
    before: f64,
    after: f64,
    index: f64,
    reliable: bool,
}

#[derive(Serialize)]
struct Levels<'a> {
    id: &'a str,
    levels: Vec<Option<u8>>,
}

#[derive(Serialize)]
struct ManyPersons<'a> {
    subjects: usize,
    raters: usize,
    alpha: Option<f64>,
    kappa: Option<f64>,
    columns: Vec<PanelColumn<'a>>,
    competences: Vec<Levels<'a>>,
    left_out: Vec<Left<'a>>,
}

#[derive(Serialize)]
struct PanelColumn<'a> {
    subject: Option<&'a str>,
    #[serde(flatten)]
    rater: RaterRef<'a>,
    turn: u8,
}

#[derive(Serialize)]
struct Left<'a> {
    #[serde(flatten)]
    rater: RaterRef<'a>,
    date: Option<String>,
    reason: &'static str,
    competences: Vec<&'a str>,
}

fn rater(rater: &Rater) -> RaterRef<'_> {
    RaterRef { rater: rater.role.id(), rater_code: rater.code.as_deref() }
}

fn waiting<'a>(entry: &HandedIn<'a>) -> Awaited<'a> {
    Awaited { subject: entry.subject, rater: rater(entry.rater), turn: entry.turn, handed_in: entry.finished }
}

fn person<'a>(person: &'a Person<'_>) -> OnePerson<'a> {
    let views = person.turns.iter().flat_map(|turn| turn.others.iter().map(|other| view(turn.turn, other)));
    OnePerson {
        subject: person.subject,
        views: views.collect(),
        course: person.course.as_ref().map(course),
        left_out: person.left_out.iter().map(left).collect(),
    }
}

fn view<'a>(turn: u8, other: &'a Other<'_>) -> View<'a> {
    let figures = other.figures.as_ref();
    View {
        turn,
        rater: other.role.id(),
        rater_code: other.code,
        raters: other.raters,
        n: figures.map(|figures| figures.n),
        mean_difference: figures.and_then(|figures| figures.mean_difference),
        mean_distance: figures.and_then(|figures| figures.mean_distance),
        kappa: figures.and_then(|figures| figures.kappa),
        icc: figures.and_then(|figures| figures.icc),
        talk_about: other.talk_about.iter().map(|competence| competence.id.as_str()).collect(),
        competences: other.rows.iter().map(line).collect(),
    }
}

fn line<'a>(row: &Row<'a>) -> Line<'a> {
    Line {
        id: row.competence.id.as_str(),
        own: row.own_level(),
        other: row.other,
        difference: row.difference,
        johari: row.johari.map(Johari::id),
    }
}

fn course<'a>(course: &'a Course<'_>) -> OverTime<'a> {
    let competences = course.profiles.first().map_or_else(Vec::new, |first| {
        let levels = |profile: &&Profile<'_>, slot: usize| profile.ratings.get(slot)?.whole_level();
        let line = |competence: &'a crate::model::rubric::Competence| Levels {
            id: competence.id.as_str(),
            levels: course.profiles.iter().map(|profile| levels(profile, competence.slot)).collect(),
        };
        first.rubric.competences().map(line).collect()
    });
    OverTime {
        dates: course.profiles.iter().map(|profile| profile.date.map(|date| date.to_string())).collect(),
        areas: course.areas.iter().map(area).collect(),
        competences,
    }
}

fn area<'a>(area: &AreaCourse<'a>) -> AreaLine<'a> {
    AreaLine {
        id: area.area.id.as_str(),
        since_previous: area.since_previous.map(change),
        since_first: area.since_first.map(change),
        since_then: area.since_then.map(change),
    }
}

fn change(change: AreaChange) -> Change {
    let AreaChange { n, before, after, index, reliable } = change;
    Change { n, before, after, index, reliable }
}

fn panel<'a>(panel: &'a Panel<'_>) -> ManyPersons<'a> {
    let columns = panel.columns.iter().map(|profile| PanelColumn {
        subject: profile.subject.as_deref(),
        rater: rater(&profile.rater),
        turn: profile.turn,
    });
    let rows = panel.rows.iter().map(|(competence, ratings)| Levels {
        id: competence.id.as_str(),
        levels: ratings.iter().map(|rating| rating.whole_level()).collect(),
    });
    ManyPersons {
        subjects: panel.subjects,
        raters: panel.raters,
        alpha: panel.alpha,
        kappa: panel.kappa,
        columns: columns.collect(),
        competences: rows.collect(),
        left_out: panel.left_out.iter().map(left).collect(),
    }
}

fn left<'a>(left: &LeftOut<'a>) -> Left<'a> {
    let (reason, competences) = match left.why {
        WhyLeftOut::Replaced => ("replaced", Vec::new()),
        WhyLeftOut::TooFewPeers => ("too_few_peers", Vec::new()),
        WhyLeftOut::Foreign(ids) => ("other_version", ids.iter().map(String::as_str).collect()),
    };
    Left { rater: rater(left.rater), date: left.date.map(|date| date.to_string()), reason, competences }
}
