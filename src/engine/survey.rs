//! From responses to scales: who was asked what, for everybody, for each group and for each wave.
//!
//! It measures and does not judge; what of it may be shown is for `disclosure` to say.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::scale::{Measurement, Raw, Row, judged, status};
use super::scales::{FactorScales, Members, Scales, Views, WaveScales};
use crate::model::answer::{Answer, Role, Wave};
use crate::model::case::{Case, Noticed, Response, Stated};
use crate::model::comparison::GroupKey;
use crate::model::diagnosis::{Basis, Certainty, Measured, Status, UnknownReason};
use crate::model::rubric::{Factor, FactorRubric, FactorRules, Frame, Question, Scale, Symptom};

/// The responses the diagnosis is made of: those of the latest wave (METHOD C4.10).
pub(super) fn current_responses<'a>(case: &'a Case<'_>) -> Vec<&'a Response> {
    let latest: Option<Wave> = case.responses.iter().filter_map(|response| response.wave).max();
    case.responses.iter().filter(|response| response.wave == latest).collect()
}

/// Every scale of a case: those of people's answers, or of the quick form where there are none.
pub(super) fn scales<'r>(case: &Case<'r>, earlier: &[Case<'r>], today: Date) -> Scales<'r, Raw<'r>> {
    match &case.stated {
        Some(stated) if case.responses.is_empty() => stated_scales(case.rubric, stated),
        _ => measured_scales(case, earlier, today),
    }
}

fn measured_scales<'r>(case: &Case<'r>, earlier: &[Case<'r>], today: Date) -> Scales<'r, Raw<'r>> {
    let min_group = case.about.min_group;
    let crowd = Crowd::new(case, current_responses(case), today);
    let people = crowd.responses.len();
    let may_count = people == 0 || people >= min_group;
    let groups = groups(&crowd.responses);
    let views = |asked| crowd.views(asked, &groups, min_group);
    let factor = |factor: &'r Factor| FactorScales {
        factor,
        measured: views(Asked::factor(factor)),
        symptom: factor.symptom.as_ref().map_or_else(
            || Raw::of(judged(Status::Unknown, None)),
            |symptom| crowd.measure(Asked::symptom(symptom), &crowd.everybody(), min_group),
        ),
    };
    Scales {
        basis: Basis::Answers { respondents: may_count.then_some(people), min_group },
        people,
        factors: case.rubric.factors.iter().map(factor).collect(),
        frames: case.rubric.frames.iter().map(|frame| (frame, views(Asked::frame(frame)))).collect(),
        waves: waves(case, earlier, today, min_group),
        groups,
    }
}

/// Some respondents with their answers as they count.
pub(super) struct Crowd<'a, 'r> {
    case: &'a Case<'r>,
    /// The respondents.
    pub(super) responses: Vec<&'a Response>,
    today: Date,
}

impl<'a, 'r> Crowd<'a, 'r> {
    pub(super) fn new(case: &'a Case<'r>, responses: Vec<&'a Response>, today: Date) -> Self {
        Crowd { case, responses, today }
    }

    /// The places of all respondents.
    pub(super) fn everybody(&self) -> Vec<usize> {
        (0..self.responses.len()).collect()
    }

    /// One scale for some of the respondents, who are named by their places.
    fn measure(&self, asked: Asked<'r>, members: &[usize], min_group: usize) -> Raw<'r> {
        self.measure_of(&self.rows(asked.questions, &self.everybody()), asked, members, min_group)
    }

    /// The same from the rows of everybody.
    fn measure_of(&self, everybody: &[Row], asked: Asked<'r>, members: &[usize], min_group: usize) -> Raw<'r> {
        let rows: Vec<&Row> = members.iter().filter_map(|at| everybody.get(*at)).collect();
        let mut raw = asked.measurement(&rows, &self.case.rubric.rules, min_group).measure();
        for at in raw.scores.iter_mut().map(|(at, _)| at).chain(&mut raw.silent) {
            *at = members.get(*at).copied().unwrap_or_default();
        }
        raw
    }

    /// Their answers to some questions as they count, one row per respondent.
    pub(super) fn rows(&self, questions: &[Question], members: &[usize]) -> Vec<Row> {
        let row = |response: &&Response| {
            questions.iter().map(|question| effective(question, response, self.case, self.today)).collect()
        };
        members.iter().filter_map(|at| self.responses.get(*at)).map(row).collect()
    }

    /// One scale for everybody and for each group.
    fn views(&self, asked: Asked<'r>, groups: &[Members], min_group: usize) -> Views<Raw<'r>> {
        let everybody = self.everybody();
        let rows = self.rows(asked.questions, &everybody);
        let group = |group: &Members| {
            let least = if group.single { 1 } else { min_group.max(2) };
            self.measure_of(&rows, asked, &group.places, least)
        };
        Views {
            total: self.measure_of(&rows, asked, &everybody, min_group),
            groups: groups.iter().map(group).collect(),
        }
    }
}

/// The questions of one scale, and what they are answered on.
#[derive(Clone, Copy)]
pub(super) struct Asked<'r> {
    pub(super) questions: &'r [Question],
    pub(super) scale: &'r Scale,
}

impl<'r> Asked<'r> {
    pub(super) fn factor(factor: &'r Factor) -> Self {
        Asked { questions: &factor.questions, scale: &factor.scale }
    }

    pub(super) fn symptom(symptom: &'r Symptom) -> Self {
        Asked { questions: &symptom.questions, scale: &symptom.scale }
    }

    pub(super) fn frame(frame: &'r Frame) -> Self {
        Asked { questions: &frame.questions, scale: &frame.scale }
    }

    /// The measurement of these rows of answers.
    pub(super) fn measurement<'a>(
        self,
        rows: &'a [&'a Row],
        rules: &'a FactorRules,
        min_group: usize,
    ) -> Measurement<'a, 'r> {
        Measurement { questions: self.questions, scale: self.scale, rows, rules, min_group }
    }
}

/// Every role and every named group, roles first, names in order. A group of one is shown only with that person's
/// consent, and then as a single view (METHOD B, perception gap).
fn groups(responses: &[&Response]) -> Vec<Members> {
    let mut places: BTreeMap<GroupKey, Vec<usize>> = BTreeMap::new();
    for (place, response) in responses.iter().enumerate() {
        let keys = response.role.map(GroupKey::Role).into_iter().chain(response.group.clone().map(GroupKey::Named));
        for key in keys {
            places.entry(key).or_default().push(place);
        }
    }
    let consents = |place: &usize| responses.get(*place).is_some_and(|response| response.consent);
    let group = |(key, places): (GroupKey, Vec<usize>)| {
        let single = places.len() == 1 && places.iter().all(consents);
        Members { key, places, single }
    };
    places.into_iter().map(group).collect()
}

/// Every wave, those of earlier files first; nothing if there is only one.
pub(super) fn waves<'r>(
    case: &Case<'r>,
    earlier: &[Case<'r>],
    today: Date,
    min_group: usize,
) -> Vec<WaveScales<'r, Raw<'r>>> {
    let mut found: Vec<(&Case<'r>, Option<Wave>, Vec<&Response>)> = Vec::new();
    for case in earlier.iter().chain([case]) {
        let mut by_wave: BTreeMap<Option<Wave>, Vec<&Response>> = BTreeMap::new();
        for response in &case.responses {
            by_wave.entry(response.wave).or_default().push(response);
        }
        found.extend(by_wave.into_iter().map(|(wave, responses)| (case, wave, responses)));
    }
    if found.len() < 2 {
        return Vec::new();
    }
    let measured = |(case, wave, responses): (&Case<'r>, Option<Wave>, Vec<&Response>)| {
        let crowd = Crowd::new(case, responses, today);
        let least = min_group.max(case.about.min_group);
        let measure = |factor| crowd.measure(Asked::factor(factor), &crowd.everybody(), least);
        let factors = case.rubric.factors.iter().map(|factor| (factor, measure(factor))).collect();
        let ids = crowd.responses.iter().map(|response| response.id.clone()).collect();
        WaveScales { wave, ids, factors }
    };
    found.into_iter().map(measured).collect()
}

/// The answer as it counts: whoever is not asked a question counts as "not applicable" (METHOD C3).
fn effective(question: &Question, response: &Response, case: &Case<'_>, today: Date) -> Answer {
    let day = match response.wave {
        Some(Wave::Date(day)) => day,
        _ => today,
    };
    let too_early = question.from_cut_over && case.about.cut_over.is_some_and(|cut_over| day < cut_over);
    let not_asked =
        !question.asked_of.is_empty() && response.role.is_some_and(|role| !question.asked_of.contains(&role));
    match response.answer(question) {
        Answer::Missing if too_early || not_asked => Answer::NotApplicable,
        answer => answer,
    }
}

fn stated_scales<'r>(rubric: &'r FactorRubric, stated: &[Stated]) -> Scales<'r, Raw<'r>> {
    let factor = |(factor, stated): (&'r Factor, &Stated)| FactorScales {
        factor,
        measured: Views { total: Raw::of(judged(stated.status, Some(Certainty::Stated))), groups: Vec::new() },
        symptom: Raw::of(noticed(stated.symptom, &rubric.rules)),
    };
    Scales {
        basis: Basis::Stated,
        people: 0,
        groups: Vec::new(),
        factors: rubric.factors.iter().zip(stated).map(factor).collect(),
        frames: rubric.frames.iter().map(|frame| (frame, unasked())).collect(),
        waves: Vec::new(),
    }
}

/// A scale the quick form does not ask for.
fn unasked<'r>() -> Views<Raw<'r>> {
    let measured = Measured { reason: Some(UnknownReason::NotAsked), ..judged(Status::Unknown, None) };
    Views { total: Raw::of(measured), groups: Vec::new() }
}

fn noticed<'r>(noticed: Noticed, rules: &FactorRules) -> Measured<'r> {
    match noticed {
        Noticed::Level(level) => judged(level.into(), None),
        Noticed::Score(score) => {
            Measured { score: Some(score), ..judged(status(score, rules), Some(Certainty::Stated)) }
        }
    }
}

/// Leadership and staff, whose views are compared.
pub(super) const SIDES: [Role; 2] = [Role::Lead, Role::Staff];
