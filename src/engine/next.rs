//! What to ask next: the question whose answers would settle the most. A decision of ours, in this order: a factor a
//! symptom points to, one of which nothing is known, the first gap while it is open, what is present but open, and a
//! side that has not been heard.

use super::groups::side;
use super::planning::survey_size;
use super::scale::Margin;
use super::survey::SIDES;
use crate::model::answer::Role;
use crate::model::comparison::Group;
use crate::model::diagnosis::{Ask, AskReason, Certainty, FactorResult, Inverse, Match, Measured, Pick};
use crate::model::rubric::{Factor, FactorRules};

/// More answers than this are no advice: then opinions differ, and more of them settle nothing.
const MOST_PEOPLE: usize = 30;

/// What is known when the question is chosen.
pub(super) struct Known<'a, 'r> {
    pub(super) factors: &'a [FactorResult<'r>],
    pub(super) order: &'a [Pick<'r>],
    pub(super) inverse: Option<&'a Inverse<'r>>,
    pub(super) groups: &'a [Group<'r>],
    pub(super) rules: &'a FactorRules,
}

impl<'r> Known<'_, 'r> {
    /// The question to ask next; `None` if nothing is left open.
    pub(super) fn next(&self) -> Option<Ask<'r>> {
        self.suspected()
            .or_else(|| self.unknown())
            .or_else(|| self.open_gap())
            .or_else(|| self.open_present())
            .or_else(|| self.unheard())
    }

    fn suspected(&self) -> Option<Ask<'r>> {
        let is_suspected = |factor: &&'r Factor| {
            self.factors.iter().any(|result| result.factor.id == factor.id && result.matched == Match::Suspected)
        };
        let by_inverse = self.inverse.and_then(|inverse| inverse.suspects.iter().copied().find(is_suspected));
        let first = || self.factors.iter().map(|result| result.factor).find(is_suspected);
        Some(self.new_survey(by_inverse.or_else(first)?, AskReason::Suspected))
    }

    fn unknown(&self) -> Option<Ask<'r>> {
        let unknown = self.factors.iter().find(|result| !result.measured.is_known())?;
        Some(self.new_survey(unknown.factor, AskReason::Unknown))
    }

    /// As many people as usually show a clear gap.
    fn new_survey(&self, factor: &'r Factor, why: AskReason) -> Ask<'r> {
        Ask { factor, whom: None, people: survey_size(factor, self.rules), why }
    }

    fn open_gap(&self) -> Option<Ask<'r>> {
        let first = self.order.first()?;
        let result = self.factors.iter().find(|result| result.factor.id == first.factor.id)?;
        match result.measured.certainty? {
            Certainty::Stated => Some(self.new_survey(first.factor, AskReason::OpenGap)),
            Certainty::Open => self.more(result, AskReason::OpenGap),
            Certainty::CertainGap | Certainty::CertainPresent => None,
        }
    }

    /// Where no gap is seen, the lowest factor that could still be one.
    fn open_present(&self) -> Option<Ask<'r>> {
        let is_open = |result: &&FactorResult<'r>| result.measured.certainty == Some(Certainty::Open);
        let open = self.factors.iter().filter(|_| self.order.is_empty()).filter(is_open);
        let lowest = open.min_by(|a, b| {
            let score = |result: &FactorResult<'_>| result.measured.score.unwrap_or(f64::INFINITY);
            score(a).total_cmp(&score(b))
        })?;
        self.more(lowest, AskReason::OpenPresent)
    }

    fn more(&self, result: &FactorResult<'r>, why: AskReason) -> Option<Ask<'r>> {
        let people = Some(more_people(&result.measured, result.factor, self.rules)?);
        Some(Ask { factor: result.factor, whom: None, people, why })
    }

    /// A side nobody has heard, on the factor that is closest to a gap.
    fn unheard(&self) -> Option<Ask<'r>> {
        if self.groups.is_empty() {
            return None;
        }
        let lowest = self.factors.iter().filter(|result| result.measured.score.is_some()).min_by(|a, b| {
            let score = |result: &FactorResult<'_>| result.measured.score.unwrap_or(f64::INFINITY);
            score(a).total_cmp(&score(b))
        })?;
        let at = self.factors.iter().position(|result| result.factor.id == lowest.factor.id)?;
        let is_heard = |role: &Role| {
            side(self.groups, *role).and_then(|group| group.factors.get(at)).is_some_and(Measured::is_known)
        };
        let whom = SIDES.into_iter().find(|role| !is_heard(role))?;
        Some(Ask { factor: lowest.factor, whom: Some(whom), people: None, why: AskReason::Unheard })
    }
}

/// So many more people with answers like those so far would make the judgement certain.
fn more_people(measured: &Measured<'_>, factor: &Factor, rules: &FactorRules) -> Option<usize> {
    let (score, sd, n) = (measured.score?, measured.sd?, measured.valid?);
    let distance = (rules.present_from - score).abs();
    let settles = |people: &usize| {
        let margin = Margin::of(sd, n + people, factor.questions.len(), rules.confidence);
        margin.is_some_and(|margin| margin.half() < distance)
    };
    (1..=MOST_PEOPLE).find(settles)
}
