//! Views on people side by side: METHOD B and B2. Others are never averaged into the own view nor the own view into
//! theirs; peers are shown only as the mean of several; one rater twice is one rater.

use super::agreement::{Icc, Metric, icc, krippendorff, mean_absolute_difference, mean_difference, weighted_kappa};
use super::at_least;
use super::competence::johari;
use super::reliability::reliable_change;
use super::statistics::mean;
use crate::model::answer::Answer;
use crate::model::profile::{Profile, Rater, RaterRole, Rating};
use crate::model::rubric::{Area, Competence, CompetenceRules};
use crate::model::views::{
    AreaChange, AreaCourse, Comparison, Course, Figures, HandedIn, LeftOut, Other, Panel, Person, Row, Turn, WhyLeftOut,
};

/// Lays profiles side by side; what is compared follows from them. All are of the same rubric. `None` of nothing.
pub fn compare<'p>(profiles: &'p [Profile<'p>]) -> Option<Comparison<'p>> {
    let first = profiles.first()?;
    if !profiles.iter().all(Profile::is_finished) {
        return Some(Comparison::Waiting(profiles.iter().map(handed_in).collect()));
    }
    let (kept, mut left_out) = latest_of_each_rater(profiles);
    let foreign = profiles.iter().filter(|profile| !profile.foreign.is_empty());
    left_out.extend(foreign.map(|profile| out(profile, WhyLeftOut::Foreign(&profile.foreign))));
    let mut subjects: Vec<&str> = profiles.iter().filter_map(|profile| profile.subject.as_deref()).collect();
    subjects.sort_unstable();
    subjects.dedup();
    Some(if subjects.len() > 1 {
        Comparison::Panel(panel(&kept, subjects.len(), left_out))
    } else {
        let rules = &first.rubric.rules;
        let turns = turns(&kept, rules, &mut left_out);
        let course = course(profiles, rules);
        Comparison::Person(Person { subject: subjects.first().copied(), turns, course, left_out })
    })
}

/// Who has handed in, and nothing else.
pub fn handed_in<'p>(profile: &'p Profile<'p>) -> HandedIn<'p> {
    HandedIn {
        subject: profile.subject.as_deref(),
        rater: &profile.rater,
        turn: profile.turn,
        finished: profile.is_finished(),
    }
}

fn out<'p>(profile: &'p Profile<'p>, why: WhyLeftOut<'p>) -> LeftOut<'p> {
    LeftOut { rater: &profile.rater, date: profile.date, why }
}

/// The newest profile of each rater at each turn, in the order given; of the same day the last one.
fn latest_of_each_rater<'p>(profiles: &'p [Profile<'p>]) -> (Vec<&'p Profile<'p>>, Vec<LeftOut<'p>>) {
    let is_replaced = |at: usize, profile: &Profile<'_>| {
        profiles.iter().enumerate().any(|(other_at, other)| {
            let same = other.subject == profile.subject && other.rater == profile.rater && other.turn == profile.turn;
            same && (other.date, other_at) > (profile.date, at)
        })
    };
    let (mut kept, mut replaced) = (Vec::new(), Vec::new());
    for (at, profile) in profiles.iter().enumerate() {
        if is_replaced(at, profile) { replaced.push(profile) } else { kept.push(profile) }
    }
    // Earlier own views are what the course over time is made of.
    let others = replaced.into_iter().filter(|profile| profile.rater.role != RaterRole::Own);
    (kept, others.map(|profile| out(profile, WhyLeftOut::Replaced)).collect())
}

/// Own and other views, turn by turn.
fn turns<'p>(kept: &[&'p Profile<'p>], rules: &CompetenceRules, left_out: &mut Vec<LeftOut<'p>>) -> Vec<Turn<'p>> {
    let mut turns: Vec<Turn<'p>> = Vec::new();
    for turn in 1..=2 {
        let at_turn: Vec<&'p Profile<'p>> = kept.iter().copied().filter(|profile| profile.turn == turn).collect();
        let own = at_turn.iter().copied().find(|profile| profile.rater.role == RaterRole::Own);
        // Whoever does not place themself anew after the talk stands by the first time.
        let own = own.or_else(|| turns.last().and_then(|before| before.own));
        let singles = at_turn.iter().filter(|p| !matches!(p.rater.role, RaterRole::Own | RaterRole::Peer));
        let mut others: Vec<Other<'p>> = singles.map(|other| view(own, &[*other], rules)).collect();
        let peers: Vec<&'p Profile<'p>> =
            at_turn.iter().copied().filter(|profile| profile.rater.role == RaterRole::Peer).collect();
        if peers.len() >= rules.agreement.min_peers {
            others.push(view(own, &peers, rules));
        } else {
            left_out.extend(peers.into_iter().map(|peer| out(peer, WhyLeftOut::TooFewPeers)));
        }
        if !others.is_empty() {
            turns.push(Turn { turn, own, others });
        }
    }
    turns
}

/// How one other, or several peers together, see the person.
fn view<'p>(own: Option<&'p Profile<'p>>, others: &[&'p Profile<'p>], rules: &CompetenceRules) -> Other<'p> {
    let single = match others {
        [only] => Some(*only),
        _ => None,
    };
    let Some(first) = others.first() else { return nobody() };
    let rows: Vec<Row<'p>> =
        first.rubric.competences().map(|competence| row(competence, own, others, single, rules)).collect();
    Other {
        role: first.rater.role,
        code: single.and_then(|other| other.rater.code.as_deref()),
        raters: others.len(),
        figures: own.map(|_| figures(&rows, single.is_some(), rules)),
        talk_about: talk_about(&rows, rules),
        rows,
    }
}

fn nobody<'p>() -> Other<'p> {
    Other { role: RaterRole::Peer, code: None, raters: 0, rows: Vec::new(), figures: None, talk_about: Vec::new() }
}

fn row<'p>(
    competence: &'p Competence,
    own: Option<&'p Profile<'p>>,
    others: &[&'p Profile<'p>],
    single: Option<&'p Profile<'p>>,
    rules: &CompetenceRules,
) -> Row<'p> {
    let own = own.and_then(|own| own.rating(competence));
    let levels: Vec<f64> = others.iter().filter_map(|other| other.rating(competence)?.level.value()).collect();
    // A mean of fewer peers than may be shown would show one of them.
    let other = mean(&levels).filter(|_| single.is_some() || levels.len() >= rules.agreement.min_peers);
    let both = own.and_then(|own| own.level.value()).zip(other);
    Row {
        competence,
        own,
        other,
        evidence: single.and_then(|other| other.rating(competence)?.evidence.as_deref()),
        difference: both.map(|(own, other)| own - other),
        johari: both.map(|(own, other)| johari(own, other, rules)),
    }
}

/// The figures over the competences both rated.
fn figures(rows: &[Row<'_>], of_one: bool, rules: &CompetenceRules) -> Figures {
    let pairs: Vec<(f64, f64)> = rows.iter().filter_map(|row| row.own_level().zip(row.other)).collect();
    let whole: Vec<(u8, u8)> =
        rows.iter().filter_map(|row| Some((row.own?.whole_level()?, whole(row.other?)?))).collect();
    let enough = |least: usize| of_one && pairs.len() >= least;
    let ratings: Vec<Vec<f64>> = pairs.iter().map(|(own, other)| vec![*own, *other]).collect();
    Figures {
        n: pairs.len(),
        mean_difference: mean_difference(&pairs),
        mean_distance: mean_absolute_difference(&pairs),
        kappa: if enough(rules.agreement.min_units) { weighted_kappa(&whole, 1..=9) } else { None },
        icc: if enough(rules.agreement.min_targets) { icc(&ratings, Icc::Agreement) } else { None },
    }
}

/// A level that is a whole number, as those of one rater are.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a small whole number")]
fn whole(level: f64) -> Option<u8> {
    ((0.0..=9.0).contains(&level) && level.fract().abs() < super::EPSILON).then_some(level as u8)
}

/// Those furthest apart, at least a whole step; then in the order of the catalogue.
fn talk_about<'p>(rows: &[Row<'p>], rules: &CompetenceRules) -> Vec<&'p Competence> {
    let mut apart: Vec<(f64, &'p Competence)> = rows
        .iter()
        .filter_map(|row| Some((row.difference?.abs(), row.competence)))
        .filter(|(distance, _)| at_least(*distance, rules.dialogue_gap))
        .collect();
    apart.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    apart.truncate(rules.agreement.talk_about);
    apart.sort_by_key(|(_, competence)| competence.slot);
    apart.into_iter().map(|(_, competence)| competence).collect()
}

/// The own views of different days, oldest first; `None` of fewer than two.
fn course<'p>(profiles: &'p [Profile<'p>], rules: &CompetenceRules) -> Option<Course<'p>> {
    let mut own: Vec<&Profile<'p>> =
        profiles.iter().filter(|profile| profile.rater.role == RaterRole::Own && profile.turn == 1).collect();
    own.sort_by_key(|profile| profile.date);
    let latest = own.last().copied()?;
    let previous = own.len().checked_sub(2).and_then(|at| own.get(at)).copied()?;
    let first = own.first().copied().filter(|_| own.len() > 2);
    let area = |area: &'p Area| AreaCourse {
        area,
        since_previous: change(area, &levels(previous), &levels(latest), rules),
        since_first: first.and_then(|first| change(area, &levels(first), &levels(latest), rules)),
        since_then: change(area, &latest.then, &levels(latest), rules),
    };
    let areas = latest.rubric.areas.iter().map(area).collect();
    Some(Course { profiles: own, areas })
}

fn levels(profile: &Profile<'_>) -> Vec<Answer> {
    profile.ratings.iter().map(|rating| rating.level).collect()
}

/// The reliable change of an area over the competences rated both times.
fn change(area: &Area, before: &[Answer], after: &[Answer], rules: &CompetenceRules) -> Option<AreaChange> {
    let level = |answers: &[Answer], competence: &Competence| answers.get(competence.slot)?.value();
    let pairs: Vec<(f64, f64)> = area
        .competences
        .iter()
        .filter_map(|competence| Some((level(before, competence)?, level(after, competence)?)))
        .collect();
    if pairs.len() < rules.min_ratings {
        return None;
    }
    let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
    let (n, before, after) = (before.len(), mean(&before)?, mean(&after)?);
    let found = reliable_change(before, after, rules.change.sd, rules.change.reliability)?;
    Some(AreaChange { n, before, after, index: found.index, reliable: found.index.abs() > rules.change.threshold })
}

/// Several persons side by side, in the order given. A single peer is not shown, but counts for the agreement.
fn panel<'p>(kept: &[&'p Profile<'p>], subjects: usize, mut left_out: Vec<LeftOut<'p>>) -> Panel<'p> {
    let (peers, columns): (Vec<&'p Profile<'p>>, Vec<&'p Profile<'p>>) =
        kept.iter().partition(|profile| profile.rater.role == RaterRole::Peer);
    left_out.extend(peers.into_iter().map(|peer| out(peer, WhyLeftOut::TooFewPeers)));
    let rows = columns.first().map_or_else(Vec::new, |first| {
        let row = |competence: &'p Competence| {
            (competence, columns.iter().filter_map(|profile| profile.rating(competence)).collect::<Vec<&'p Rating>>())
        };
        first.rubric.competences().map(row).collect()
    });
    let others: Vec<&Profile<'_>> =
        kept.iter().copied().filter(|profile| profile.rater.role != RaterRole::Own).collect();
    let mut raters: Vec<&Rater> = others.iter().map(|profile| &profile.rater).collect();
    raters.sort();
    raters.dedup();
    let units = units(&others, &raters);
    let enough = kept.first().is_some_and(|first| units.len() >= first.rubric.rules.agreement.min_units);
    let pairs: Option<Vec<(u8, u8)>> = units
        .iter()
        .map(|unit| match unit.as_slice() {
            [Some(a), Some(b)] => Some((*a, *b)),
            _ => None,
        })
        .collect();
    Panel {
        alpha: if enough { krippendorff(&units, Metric::Ordinal) } else { None },
        kappa: pairs.filter(|_| enough).and_then(|pairs| weighted_kappa(&pairs, 1..=9)),
        subjects,
        raters: raters.len(),
        columns,
        rows,
        left_out,
    }
}

/// One unit per person and competence that at least two raters rated; one cell per rater.
fn units(others: &[&Profile<'_>], raters: &[&Rater]) -> Vec<Vec<Option<u8>>> {
    let mut subjects: Vec<Option<&str>> = others.iter().map(|profile| profile.subject.as_deref()).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let competences = others.first().map_or(0, |first| first.ratings.len());
    let cell = |subject: Option<&str>, rater: &Rater, slot: usize| {
        let profile = others.iter().find(|p| p.subject.as_deref() == subject && p.rater == *rater)?;
        profile.ratings.get(slot)?.whole_level()
    };
    let unit = |subject, slot| raters.iter().map(|rater| cell(subject, rater, slot)).collect::<Vec<_>>();
    let all = subjects.into_iter().flat_map(|subject| (0..competences).map(move |slot| unit(subject, slot)));
    all.filter(|unit| unit.iter().flatten().count() >= 2).collect()
}
