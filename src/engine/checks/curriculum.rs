//! Checks on a curriculum (METHOD C7): whether it keeps to the times it sets itself, and what it builds.

use super::Severity::{High, Medium};
use super::{Check, Family, Found, worst_first};
use crate::model::finding::{Fact, Facts, Finding, Sureness};
use crate::model::id::Id;
use crate::model::rubric::{CompetenceRubric, CurriculumRubric, Day, Part};
use crate::model::source::Place;

/// Finds in a curriculum.
type OnCourse = for<'r> fn(&Course<'r>) -> Vec<Found<'r>>;

/// Every check on a curriculum. One that breaks its own rules contradicts itself; one that leaves something out has a
/// gap.
pub(super) const CHECKS: [Check<OnCourse>; 6] = [
    check("day-length", High, day_length),
    check("frame-length", High, frame_length),
    check("course-length", High, course_length),
    check("break-missing", High, break_missing),
    check("module-without-competence", Medium, module_without_competence),
    check("competence-without-module", Medium, competence_without_module),
];

/// What is counted is certain.
const fn check(code: &'static str, severity: super::Severity, run: OnCourse) -> Check<OnCourse> {
    Check { code, family: Family::Curriculum, certain: severity, open: severity, run }
}

/// What a check may look at: the curriculum, and the catalogue whose competences it is to build.
pub(super) struct Course<'r> {
    curriculum: &'r CurriculumRubric,
    competences: &'r CompetenceRubric,
}

/// The findings about a curriculum, worst first.
pub fn course<'r>(curriculum: &'r CurriculumRubric, competences: &'r CompetenceRubric) -> Vec<Finding<'r>> {
    let course = Course { curriculum, competences };
    worst_first(CHECKS.iter().flat_map(|check| (check.run)(&course).into_iter().map(|found| check.judge(found))))
}

/// A day whose modules take more or less time than there is.
fn day_length<'r>(course: &Course<'r>) -> Vec<Found<'r>> {
    days(course, course.curriculum.rules.day, Day::minutes)
}

/// A day whose arriving and breaks take more or less time than there is.
fn frame_length<'r>(course: &Course<'r>) -> Vec<Found<'r>> {
    days(course, course.curriculum.rules.frame, Day::frame_minutes)
}

/// All days together take more or less time than there is.
fn course_length<'r>(course: &Course<'r>) -> Vec<Found<'r>> {
    let rules = &course.curriculum.rules;
    let found = course.curriculum.minutes();
    if found == rules.course { Vec::new() } else { vec![at(rules.place, None, lengths(found, rules.course))] }
}

/// People sit too long without a break. The place is that of the part in which it becomes too long.
fn break_missing<'r>(course: &Course<'r>) -> Vec<Found<'r>> {
    let most = course.curriculum.rules.without_break;
    let too_long = |(number, day): (usize, &'r Day)| {
        let stretches = day.parts.split(|part| matches!(part, Part::Break(_)));
        stretches.filter_map(move |stretch| {
            let minutes = stretch.iter().map(Part::minutes).sum();
            let part = exceeding(stretch, most)?;
            let mut facts = lengths(minutes, most);
            facts.extend([("day", Fact::Count(number + 1)), ("part", Fact::Name(part.name()))]);
            Some(at(part.place(), part.as_module().map(|module| &module.id), facts))
        })
    };
    course.curriculum.days.iter().enumerate().flat_map(too_long).collect()
}

/// The part with which a row of parts becomes longer than allowed.
fn exceeding(parts: &[Part], most: u32) -> Option<&Part> {
    let mut minutes = 0;
    parts.iter().find(|part| {
        minutes += part.minutes();
        minutes > most
    })
}

/// A module of which is not said what it is good for.
fn module_without_competence<'r>(course: &Course<'r>) -> Vec<Found<'r>> {
    let idle = course.curriculum.modules().filter(|module| module.builds.is_empty());
    idle.map(|module| at(module.place, Some(&module.id), vec![("module", Fact::Name(&module.name))])).collect()
}

/// A competence that nobody can learn here. There is no line for what is missing; the place is where modules begin.
fn competence_without_module<'r>(course: &Course<'r>) -> Vec<Found<'r>> {
    let place = course.curriculum.modules().next().map(|module| module.place);
    let missing = |id: &Id| course.curriculum.building(id).next().is_none();
    let competences = course.competences.competences().filter(|competence| missing(&competence.id));
    competences
        .map(|competence| Found {
            certainty: Sureness::Certain,
            subject: Some(competence.id.to_string()),
            place,
            facts: vec![("competence", Fact::Name(&competence.name)), ("id", Fact::Text(competence.id.to_string()))],
        })
        .collect()
}

/// The days on which some minutes are not what they should be.
fn days<'r>(course: &Course<'r>, needed: u32, minutes: impl Fn(&Day) -> u32) -> Vec<Found<'r>> {
    let days = course.curriculum.days.iter().enumerate().filter(|(_, day)| minutes(day) != needed);
    days.map(|(number, day)| {
        let mut facts = lengths(minutes(day), needed);
        facts.push(("day", Fact::Count(number + 1)));
        at(day.place, None, facts)
    })
    .collect()
}

fn lengths<'r>(found: u32, needed: u32) -> Facts<'r> {
    vec![("found", Fact::Number(found.into(), 0)), ("needed", Fact::Number(needed.into(), 0))]
}

fn at<'r>(place: Place, subject: Option<&'r Id>, facts: Facts<'r>) -> Found<'r> {
    Found { certainty: Sureness::Certain, subject: subject.map(Id::to_string), place: Some(place), facts }
}
