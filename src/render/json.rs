//! The machine contract: `lotse.diagnosis/1`.
//!
//! These structs are the contract. They are our own and not the model's, so that the model can change and the contract
//! cannot. Figures have full precision; what is unknown or hidden is `null`, never 0.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::indented::Indented;
use crate::model::answer::{self, Role};
use crate::model::comparison::{self, GroupKey, Trend, View, WaveResult};
use crate::model::diagnosis::{
    self, Basis, Bound, Certainty, Diagnosis, FactorResult, FrameResult, Match, Measured, UnknownReason,
};
use crate::model::finding::Severity;
use crate::model::planning::{self, Chance};
use crate::model::run::{CaseReport, Notice, ProblemNotice, Run};

/// What stands before the cases of a run.
pub(super) fn head(today: Date, version: &str) -> String {
    let head = text(&Head { schema: "lotse.diagnosis/1", lotse: version, today: today.to_string() });
    let open = head.trim_end().strip_suffix('}').unwrap_or_default().trim_end();
    format!("{open},\n  \"cases\": [")
}

/// A case of a run, spelled as it stands there. Findings below `least` are left out.
///
/// # Panics
///
/// Never: these structs are plain and their keys are texts.
pub(super) fn case(report: &CaseReport<'_>, diagnosis: &Diagnosis<'_>, least: Severity) -> String {
    let mut bytes = Vec::with_capacity(USUAL);
    bytes.extend(INDENT.repeat(DEPTH).bytes());
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Indented::at(DEPTH));
    spelled(report, diagnosis, least).serialize(&mut serializer).expect("plain structs with text keys are JSON");
    String::from_utf8(bytes).expect("JSON is text")
}

/// So many bytes a case with answers takes; larger ones ask for more.
const USUAL: usize = 32 * 1024;

/// In how many brackets a case stands.
const DEPTH: usize = 2;

/// What each of them moves it in.
const INDENT: &str = "  ";

/// What stands between two cases, and before the first.
pub(super) fn between(is_first: bool) -> &'static str {
    if is_first { "\n" } else { ",\n" }
}

/// What stands behind the cases of a run, ending in a newline.
pub(super) fn tail(run: &Run<'_>) -> String {
    let tail = text(&Tail {
        rubrics: run
            .rubrics
            .iter()
            .map(|used| RubricRef {
                id: used.head.id.as_str(),
                version: used.head.version.to_string(),
                hash: &used.hash,
            })
            .collect(),
        invalid: run
            .invalid
            .iter()
            .map(|file| Invalid { path: &file.path, problems: file.problems.iter().map(problem).collect() })
            .collect(),
        summary: summary(run),
        baseline: run.baseline.as_ref().map(|baseline| Baseline {
            path: &baseline.path,
            today: baseline.made.to_string(),
            gone: &baseline.gone,
        }),
    });
    let close = if run.cases.is_empty() { "]," } else { "\n  ]," };
    format!("{close}{}", tail.strip_prefix('{').unwrap_or_default())
}

/// What a survey of some size would show, as JSON, ending in a newline: `lotse.survey-plan/1`.
pub fn survey_plan(plan: &planning::SurveyPlan, version: &str) -> String {
    text(&SurveyPlan {
        schema: "lotse.survey-plan/1",
        lotse: version,
        people: plan.people,
        chances: plan.chances.iter().map(|Chance { mean, chance }| Chanced { mean: *mean, chance: *chance }).collect(),
        clear_mean: plan.clear_mean,
        wanted_chance: plan.wanted_chance,
        worth_from: plan.worth_from,
        person_sd: plan.person_sd,
        noise_sd: plan.noise_sd,
    })
}

#[derive(Serialize)]
struct SurveyPlan<'a> {
    schema: &'static str,
    lotse: &'a str,
    people: usize,
    chances: Vec<Chanced>,
    clear_mean: f64,
    wanted_chance: f64,
    worth_from: Option<usize>,
    person_sd: f64,
    noise_sd: f64,
}

#[derive(Serialize)]
struct Chanced {
    mean: f64,
    chance: f64,
}

pub(super) fn text(document: &impl Serialize) -> String {
    let mut json = serde_json::to_string_pretty(document).expect("plain structs with text keys are JSON");
    json.push('\n');
    json
}

/// Values by id, an object whose keys stand in the logical order.
type ById<'a, T> = Vec<(&'a str, T)>;

/// A run from its beginning to its cases.
#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    lotse: &'a str,
    today: String,
}

/// A run from its cases to its end.
#[derive(Serialize)]
struct Tail<'a> {
    rubrics: Vec<RubricRef<'a>>,
    invalid: Vec<Invalid<'a>>,
    summary: Summary,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline<'a>>,
}

#[derive(Serialize)]
pub(super) struct RubricRef<'a> {
    pub(super) id: &'a str,
    pub(super) version: String,
    pub(super) hash: &'a str,
}

#[derive(Serialize)]
struct Case<'a> {
    path: &'a str,
    id: Option<&'a str>,
    title: Option<&'a str>,
    verdict: &'static str,
    primary: Option<Picked<'a>>,
    order: Vec<Picked<'a>>,
    deepest: Option<&'a str>,
    first_in_order: Option<&'a str>,
    bottleneck: Option<f64>,
    suspected: Vec<&'a str>,
    contradictions: Vec<&'a str>,
    expected_symptoms: Vec<&'a str>,
    #[serde(serialize_with = "in_order")]
    factors: ById<'a, Factor<'a>>,
    inverse: Option<Inverse<'a>>,
    backing: Option<Scale>,
    groups: Vec<Group<'a>>,
    gaps_between_groups: Vec<Gap<'a>>,
    waves: Vec<Wave<'a>>,
    ask_next: Option<Ask<'a>>,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize, Clone)]
struct Picked<'a> {
    factor: &'a str,
    reason: &'static str,
}

#[derive(Serialize)]
struct Factor<'a> {
    #[serde(flatten)]
    scale: Scale,
    weak_spots: Vec<&'a str>,
    outvoted: Vec<&'static str>,
    symptom: Option<Symptom<'a>>,
    finding: &'static str,
    evidence_index: Option<f64>,
}

#[derive(Serialize)]
pub(super) struct Scale {
    status: &'static str,
    reason: Option<&'static str>,
    eligible: Option<usize>,
    n: Option<usize>,
    dont_know_rate: Option<f64>,
    score: Option<f64>,
    bound: Option<&'static str>,
    display: Option<f64>,
    sd: Option<f64>,
    ci: Option<(f64, f64)>,
    certainty: Option<&'static str>,
    agreement: Option<f64>,
    split: Option<bool>,
    camps: Option<bool>,
    gap_share: Option<Share>,
    distribution: Option<Vec<usize>>,
}

#[derive(Serialize)]
struct Share {
    count: usize,
    n: usize,
    ci: (f64, f64),
}

#[derive(Serialize)]
struct Symptom<'a> {
    id: &'a str,
    level: &'static str,
    score: Option<f64>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    certainty: &'static str,
    subject: Option<&'a str>,
    #[serde(rename = "where")]
    place: Where<'a>,
    message: &'a str,
    help: &'a str,
    ignored: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<bool>,
}

#[derive(Serialize)]
struct Where<'a> {
    path: &'a str,
    line: Option<u32>,
    column: Option<u32>,
}

#[derive(Serialize)]
struct Invalid<'a> {
    path: &'a str,
    problems: Vec<Problem<'a>>,
}

#[derive(Serialize)]
struct Problem<'a> {
    code: &'static str,
    line: u32,
    column: u32,
    message: &'a str,
}

#[derive(Serialize)]
struct Baseline<'a> {
    path: &'a str,
    today: String,
    gone: &'a [String],
}

#[derive(Serialize)]
struct Summary {
    checked: usize,
    invalid: usize,
    high: usize,
    medium: usize,
    low: usize,
    hint: usize,
    ignored: usize,
    no_verdict: usize,
}

#[derive(Serialize)]
struct Inverse<'a> {
    #[serde(serialize_with = "in_order")]
    scores: ById<'a, Option<f64>>,
    suspects: Vec<&'a str>,
    nonspecific: bool,
}

#[derive(Serialize)]
struct Group<'a> {
    role: Option<&'static str>,
    name: Option<&'a str>,
    people: Option<usize>,
    single_view: bool,
    #[serde(serialize_with = "in_order")]
    factors: ById<'a, Scale>,
    backing: Option<Scale>,
}

#[derive(Serialize)]
struct Gap<'a> {
    factor: &'a str,
    lead: f64,
    staff: f64,
    difference: f64,
    ci: Option<(f64, f64)>,
    size: &'static str,
    finding: Option<&'static str>,
    certain: bool,
}

#[derive(Serialize)]
struct Wave<'a> {
    name: Option<WaveName>,
    people: Option<usize>,
    #[serde(serialize_with = "in_order")]
    factors: ById<'a, WaveFactor>,
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum WaveName {
    Number(i64),
    Date(String),
}

#[derive(Serialize)]
struct WaveFactor {
    #[serde(flatten)]
    scale: Scale,
    since_previous: Option<Change>,
    since_first: Option<Change>,
}

#[derive(Serialize)]
pub(super) struct Change {
    matched: bool,
    pairs: Option<usize>,
    difference: f64,
    ci: Option<(f64, f64)>,
    trend: Option<&'static str>,
}

#[derive(Serialize)]
struct Ask<'a> {
    factor: &'a str,
    role: Option<&'static str>,
    people: Option<usize>,
    reason: &'static str,
}

fn in_order<S: Serializer, T: Serialize>(values: &ById<'_, T>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(values.iter().map(|(id, value)| (id, value)))
}

fn spelled<'a>(case: &'a CaseReport<'_>, diagnosis: &'a Diagnosis<'_>, least: Severity) -> Case<'a> {
    let order: Vec<Picked<'a>> = diagnosis
        .order
        .iter()
        .map(|pick| Picked { factor: pick.factor.id.as_str(), reason: pick.reason.id() })
        .collect();
    let matching = |matched| diagnosis.matching(matched).map(|result| result.factor.id.as_str()).collect();
    let expected = diagnosis.order.iter().filter_map(|pick| pick.factor.symptom.as_ref());
    Case {
        path: &case.path,
        id: case.about.id.as_deref(),
        title: case.about.title.as_deref(),
        verdict: diagnosis.verdict.id(),
        primary: order.first().cloned(),
        order,
        deepest: diagnosis.deepest.map(|factor| factor.id.as_str()),
        first_in_order: diagnosis.first_in_order.map(|factor| factor.id.as_str()),
        bottleneck: diagnosis.bottleneck,
        suspected: matching(Match::Suspected),
        contradictions: matching(Match::Contradiction),
        expected_symptoms: expected.map(|symptom| symptom.id.as_str()).collect(),
        factors: diagnosis.factors.iter().map(|result| (result.factor.id.as_str(), factor(result))).collect(),
        inverse: diagnosis.inverse.as_ref().map(inverse),
        backing: backing(diagnosis),
        groups: diagnosis.groups.iter().map(|group| self::group(group, diagnosis)).collect(),
        gaps_between_groups: diagnosis.gaps.iter().map(gap).collect(),
        waves: diagnosis.waves.iter().map(|wave| self::wave(wave, diagnosis)).collect(),
        ask_next: diagnosis.next.as_ref().map(ask),
        findings: case
            .findings
            .iter()
            .filter(|notice| notice.is_wanted(least))
            .map(|notice| finding(notice, &case.path))
            .collect(),
    }
}

/// The frame condition, unless the case rests on the quick form, which does not ask for it.
fn backing(diagnosis: &Diagnosis<'_>) -> Option<Scale> {
    let FrameResult { measured, .. } = diagnosis.frames.first()?;
    (diagnosis.basis != Basis::Stated).then(|| scale(measured))
}

fn factor<'a>(result: &FactorResult<'a>) -> Factor<'a> {
    Factor {
        scale: scale(&result.measured),
        weak_spots: result.measured.weak_spots.iter().map(|question| question.id.as_str()).collect(),
        outvoted: result.outvoted.iter().map(|role| role.id()).collect(),
        symptom: result.factor.symptom.as_ref().map(|symptom| Symptom {
            id: symptom.id.as_str(),
            level: result.symptom.level.id(),
            score: result.symptom.score,
        }),
        finding: result.matched.id(),
        evidence_index: result.evidence_index,
    }
}

pub(super) fn scale(measured: &Measured<'_>) -> Scale {
    Scale {
        status: measured.status.id(),
        reason: measured.reason.map(UnknownReason::id),
        eligible: measured.eligible,
        n: measured.valid,
        dont_know_rate: measured.dont_know,
        score: measured.score,
        bound: bound(measured.bound),
        display: measured.display(),
        sd: measured.sd,
        ci: measured.interval,
        certainty: measured.certainty.map(Certainty::id),
        agreement: measured.agreement,
        split: measured.split,
        camps: measured.split.map(|_| measured.camps),
        distribution: measured.distribution.clone(),
        gap_share: measured.gap_share.map(|share| Share { count: share.count, n: share.of, ci: share.interval }),
    }
}

/// What a mean that is only bounded is called.
pub(super) fn bound(bound: Bound) -> Option<&'static str> {
    match bound {
        Bound::Exact => None,
        Bound::AtLeast => Some("at_least"),
        Bound::AtMost => Some("at_most"),
    }
}

fn inverse<'a>(inverse: &'a diagnosis::Inverse<'_>) -> Inverse<'a> {
    Inverse {
        scores: inverse.suspicions.iter().map(|found| (found.factor.id.as_str(), found.score)).collect(),
        suspects: inverse.suspects.iter().map(|factor| factor.id.as_str()).collect(),
        nonspecific: inverse.nonspecific,
    }
}

fn group<'a>(group: &'a comparison::Group<'_>, diagnosis: &'a Diagnosis<'_>) -> Group<'a> {
    let (role, name) = match &group.key {
        GroupKey::Role(role) => (Some(role.id()), None),
        GroupKey::Named(name) => (None, Some(name.as_str())),
    };
    Group {
        role,
        name,
        people: group.people,
        single_view: group.single,
        factors: ids(diagnosis).zip(group.factors.iter().map(scale)).collect(),
        backing: group.frames.first().map(scale),
    }
}

fn gap<'a>(gap: &comparison::Gap<'a>) -> Gap<'a> {
    Gap {
        factor: gap.factor.id.as_str(),
        lead: gap.lead,
        staff: gap.staff,
        difference: gap.difference.value,
        ci: gap.difference.interval,
        size: gap.size.id(),
        finding: gap.view.map(View::id),
        certain: gap.difference.is_certain(),
    }
}

fn wave<'a>(wave: &WaveResult<'_>, diagnosis: &'a Diagnosis<'_>) -> Wave<'a> {
    let factor = |factor: &comparison::WaveFactor<'_>| WaveFactor {
        scale: scale(&factor.measured),
        since_previous: factor.since_previous.as_ref().map(change),
        since_first: factor.since_first.as_ref().map(change),
    };
    Wave {
        name: wave.wave.map(wave_name),
        people: wave.people,
        factors: ids(diagnosis).zip(wave.factors.iter().map(factor)).collect(),
    }
}

pub(super) fn wave_name(wave: answer::Wave) -> WaveName {
    match wave {
        answer::Wave::Number(number) => WaveName::Number(number),
        answer::Wave::Date(date) => WaveName::Date(date.to_string()),
    }
}

pub(super) fn change(change: &comparison::Change) -> Change {
    Change {
        matched: change.pairs.is_some(),
        pairs: change.pairs,
        difference: change.difference.value,
        ci: change.difference.interval,
        trend: change.trend.map(Trend::id),
    }
}

fn ask<'a>(ask: &diagnosis::Ask<'a>) -> Ask<'a> {
    Ask { factor: ask.factor.id.as_str(), role: ask.whom.map(Role::id), people: ask.people, reason: ask.why.id() }
}

/// The ids of the factors in the logical order.
fn ids<'a>(diagnosis: &'a Diagnosis<'_>) -> impl Iterator<Item = &'a str> {
    diagnosis.factors.iter().map(|result| result.factor.id.as_str())
}

fn finding<'a>(notice: &'a Notice, path: &'a str) -> Finding<'a> {
    Finding {
        code: notice.code,
        severity: notice.severity.id(),
        certainty: notice.certainty.id(),
        subject: notice.subject.as_deref(),
        place: Where {
            path,
            line: notice.place.map(|place| place.line),
            column: notice.place.map(|place| place.column),
        },
        message: &notice.message,
        help: &notice.help,
        ignored: notice.ignored.as_deref(),
        new: notice.is_new,
    }
}

fn problem(notice: &ProblemNotice) -> Problem<'_> {
    Problem { code: notice.code, line: notice.place.line, column: notice.place.column, message: &notice.message }
}

fn summary(run: &Run<'_>) -> Summary {
    let summary = run.summary();
    let of = |wanted: Severity| {
        let counts = Severity::ALL.into_iter().zip(summary.findings);
        counts.filter(|(severity, _)| *severity == wanted).map(|(_, count)| count).sum()
    };
    Summary {
        checked: summary.checked,
        invalid: summary.invalid,
        high: of(Severity::High),
        medium: of(Severity::Medium),
        low: of(Severity::Low),
        hint: of(Severity::Hint),
        ignored: summary.ignored,
        no_verdict: summary.no_verdict,
    }
}
