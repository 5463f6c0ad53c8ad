//! How the figures of one scale come about: everything that goes into them, so that a reader with a pocket calculator
//! reaches what is printed. Only for groups that look at their own answers: what may be shown of others is less than
//! what is needed here.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::disclosure::Published;
use super::groups::{self, side};
use super::scale::{Margin, Raw, Row, numbers, status};
use super::scales::WaveScales;
use super::statistics::{Contrast, mean, variance, z_quantile};
use super::survey::{Asked, Crowd, SIDES, current_responses, waves};
use super::trend::{Compared, compare};
use crate::model::answer::{Answer, Wave};
use crate::model::case::Case;
use crate::model::diagnosis::{Measured, Status};
use crate::model::id::Id;
use crate::model::lang::Text;
use crate::model::rubric::{Factor, FactorRubric, FactorRules, Frame, Question, Symptom};

/// A scale that can be explained.
#[derive(Debug, Clone, Copy)]
pub enum Target<'r> {
    /// A factor.
    Factor(&'r Factor),
    /// A symptom.
    Symptom(&'r Symptom),
    /// A frame condition.
    Frame(&'r Frame),
}

impl<'r> Target<'r> {
    /// The scale with this id.
    pub fn find(rubric: &'r FactorRubric, id: &str) -> Option<Self> {
        let factor = rubric.factor(id).map(Target::Factor);
        let symptom = || rubric.symptoms().find(|symptom| symptom.id.as_str() == id).map(Target::Symptom);
        let frame = || rubric.frames.iter().find(|frame| frame.id.as_str() == id).map(Target::Frame);
        factor.or_else(symptom).or_else(frame)
    }

    /// Every id that can be explained.
    pub fn ids(rubric: &'r FactorRubric) -> impl Iterator<Item = &'r str> {
        let factors = rubric.factors.iter().map(|factor| &factor.id);
        let symptoms = rubric.symptoms().map(|symptom| &symptom.id);
        factors.chain(symptoms).chain(rubric.frames.iter().map(|frame| &frame.id)).map(Id::as_str)
    }

    /// Its name.
    pub fn name(self) -> &'r Text {
        match self {
            Target::Factor(factor) => &factor.name,
            Target::Symptom(symptom) => &symptom.name,
            Target::Frame(frame) => &frame.name,
        }
    }

    fn asked(self) -> Asked<'r> {
        match self {
            Target::Factor(factor) => Asked::factor(factor),
            Target::Symptom(symptom) => Asked::symptom(symptom),
            Target::Frame(frame) => Asked::frame(frame),
        }
    }
}

/// What the figures of one scale are made of.
#[derive(Debug, Clone)]
pub struct Explanation<'r> {
    /// The figures.
    pub measured: Measured<'r>,
    /// The valid respondents, those with the same answers together, lowest mean first.
    pub people: Vec<Pattern>,
    /// The items over the valid respondents.
    pub items: Vec<ItemAnswers<'r>>,
    /// What the interval is made of; `None` below two people.
    pub margin: Option<Margin>,
    /// The normal quantile in the interval of a share.
    pub z: Option<f64>,
    /// The fewest answers that would have to move by one step for another judgement, up and down.
    pub moves: Vec<Move>,
    /// Leadership against staff; `None` unless both are shown.
    pub sides: Option<Sides>,
    /// The latest wave against each earlier one, oldest first.
    pub changes: Vec<Since>,
}

/// Respondents with the same answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    /// Their answers, in the order of the items.
    pub answers: Vec<Answer>,
    /// How many they are.
    pub count: usize,
    /// The mean of each.
    pub mean: f64,
}

/// The answers to one item.
#[derive(Debug, Clone)]
pub struct ItemAnswers<'r> {
    /// Which item.
    pub question: &'r Question,
    /// The numbers, how often each was given, lowest first.
    pub counts: Vec<(u8, usize)>,
    /// Their variance; `None` below two numbers, and then the item does not count for the agreement.
    pub variance: Option<f64>,
}

/// A change of answers that would change the judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Whether the answers would move up.
    pub up: bool,
    /// So many answers, each by one step.
    pub answers: usize,
    /// The judgement then.
    pub status: Status,
}

/// Leadership against staff on one factor.
#[derive(Debug, Clone, Copy)]
pub struct Sides {
    /// The mean of the leadership.
    pub lead: f64,
    /// The mean of the staff.
    pub staff: f64,
    /// How the interval of the difference comes about; `None` where a side has one person.
    pub compared: Option<groups::Compared>,
}

/// The latest wave against an earlier one.
#[derive(Debug, Clone, Copy)]
pub struct Since {
    /// The earlier wave.
    pub wave: Option<Wave>,
    /// Its place among the waves, from 1.
    pub place: usize,
    /// How many people were compared with themselves; `None` if the waves were compared as two groups.
    pub pairs: Option<usize>,
    /// How the interval comes about.
    pub contrast: Contrast,
}

/// Explains one scale; `None` where the case rests on no answers, or on those of others (k above 1).
pub fn explain<'r>(
    case: &Case<'r>,
    earlier: &[Case<'r>],
    published: &Published<'r>,
    target: Target<'r>,
    today: Date,
) -> Option<Explanation<'r>> {
    if case.responses.is_empty() || published.min_group() > 1 {
        return None;
    }
    let rules = &case.rubric.rules;
    let asked = target.asked();
    let crowd = Crowd::new(case, current_responses(case), today);
    let rows = crowd.rows(asked.questions, &crowd.everybody());
    let rows: Vec<&Row> = rows.iter().collect();
    let measurement = asked.measurement(&rows, rules, 1);
    let measured = measurement.measure().measured;
    let valid: Vec<&Row> = measurement.valid().map(|(_, row)| row).filter(|_| measured.score.is_some()).collect();
    let margin = measured.sd.and_then(|sd| Margin::of(sd, valid.len(), asked.questions.len(), rules.confidence));
    let factor = if let Target::Factor(factor) = target { Some(factor) } else { None };
    Some(Explanation {
        people: patterns(&valid),
        items: items(asked.questions, &valid),
        margin,
        z: z_quantile(rules.confidence),
        moves: moves(&valid, &measured, asked.scale.range(), rules),
        sides: factor.and_then(|factor| sides(factor, published, rules)),
        changes: factor.map_or_else(Vec::new, |factor| changes(case, earlier, factor, today)),
        measured,
    })
}

fn patterns(valid: &[&Row]) -> Vec<Pattern> {
    let mut counts: BTreeMap<&Row, usize> = BTreeMap::new();
    for row in valid {
        *counts.entry(row).or_default() += 1;
    }
    let pattern =
        |(row, count): (&Row, usize)| Some(Pattern { answers: row.clone(), count, mean: mean(&numbers(row))? });
    let mut patterns: Vec<Pattern> = counts.into_iter().filter_map(pattern).collect();
    patterns.sort_by(|a, b| a.mean.total_cmp(&b.mean));
    patterns
}

fn items<'r>(questions: &'r [Question], valid: &[&Row]) -> Vec<ItemAnswers<'r>> {
    let item = |(at, question): (usize, &'r Question)| {
        let answers: Vec<Answer> = valid.iter().filter_map(|row| row.get(at)).copied().collect();
        let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
        for answer in &answers {
            if let Answer::Value(value) = answer {
                *counts.entry(*value).or_default() += 1;
            }
        }
        let counts: Vec<(u8, usize)> = counts.into_iter().collect();
        ItemAnswers { question, counts, variance: variance(&numbers(&answers)) }
    };
    questions.iter().enumerate().map(item).collect()
}

/// The smallest move up and the smallest move down, as far as there is one.
fn moves(valid: &[&Row], measured: &Measured<'_>, (low, high): (u8, u8), rules: &FactorRules) -> Vec<Move> {
    let Some(score) = measured.score else { return Vec::new() };
    let smallest = |up: bool| {
        let end = if up { high } else { low };
        // One step of one answer moves the whole mean by this much; the weightiest answers move first.
        let mut steps: Vec<f64> = valid
            .iter()
            .flat_map(|row| {
                let of = numbers(row).len() * valid.len();
                let movable = row.iter().filter(move |answer| matches!(answer, Answer::Value(value) if *value != end));
                movable.map(move |_| 1.0 / of as f64)
            })
            .collect();
        steps.sort_by(|a, b| b.total_cmp(a));
        let mut moved = score;
        steps.iter().enumerate().find_map(|(at, step)| {
            moved += if up { *step } else { -*step };
            let status = status(moved, rules);
            (status != measured.status).then_some(Move { up, answers: at + 1, status })
        })
    };
    [true, false].into_iter().filter_map(smallest).collect()
}

fn sides(factor: &Factor, published: &Published<'_>, rules: &FactorRules) -> Option<Sides> {
    let diagnosis = published.diagnosis();
    let at = diagnosis.factors.iter().position(|result| result.factor.id == factor.id)?;
    let [lead, staff] = SIDES.map(|role| side(&diagnosis.groups, role)?.factors.get(at));
    let (lead, staff) = (lead?, staff?);
    let compared = groups::compare(factor, lead, staff, rules.confidence);
    Some(Sides { lead: lead.score?, staff: staff.score?, compared })
}

fn changes<'r>(case: &Case<'r>, earlier: &[Case<'r>], factor: &Factor, today: Date) -> Vec<Since> {
    let waves: Vec<WaveScales<'r, Raw<'r>>> = waves(case, earlier, today, 1);
    let Some((latest, before)) = waves.split_last() else { return Vec::new() };
    let Some(at) = latest.factors.iter().position(|(of, _)| of.id == factor.id) else { return Vec::new() };
    let since = |(place, wave): (usize, &WaveScales<'r, Raw<'r>>)| {
        let Compared { pairs, contrast, .. } = compare(wave, latest, at, &case.rubric.rules)?;
        Some(Since { wave: wave.wave, place: place + 1, pairs, contrast: contrast? })
    };
    before.iter().enumerate().filter_map(since).collect()
}
