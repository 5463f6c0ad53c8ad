//! The machine contract: `lotse.diagnosis/1`.
//!
//! These structs are the contract. They are our own and not the model's, so that the model can change and the contract
//! cannot. Figures have full precision; what is unknown or hidden is `null`, never 0.

use serde::{Serialize, Serializer};

use crate::model::diagnosis::{
    Basis, Bound, Certainty, Diagnosis, FactorResult, FrameResult, Match, Measured, UnknownReason,
};
use crate::model::finding::Severity;
use crate::model::run::{CaseReport, Notice, ProblemNotice, Run};

/// A run as JSON, ending in a newline.
///
/// # Panics
///
/// Never: these structs are plain and their keys are texts.
pub fn diagnosis(run: &Run<'_>, version: &str) -> String {
    let document = Document {
        schema: "lotse.diagnosis/1",
        lotse: version,
        today: run.today.to_string(),
        rubrics: run
            .rubrics
            .iter()
            .map(|used| RubricRef {
                id: used.head.id.as_str(),
                version: used.head.version.to_string(),
                hash: &used.hash,
            })
            .collect(),
        cases: run.cases.iter().map(|case| self::case(run, case)).collect(),
        invalid: run
            .invalid
            .iter()
            .map(|file| Invalid { path: &file.path, problems: file.problems.iter().map(problem).collect() })
            .collect(),
        summary: summary(run),
    };
    let mut json = serde_json::to_string_pretty(&document).expect("plain structs with text keys are JSON");
    json.push('\n');
    json
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    lotse: &'a str,
    today: String,
    rubrics: Vec<RubricRef<'a>>,
    cases: Vec<Case<'a>>,
    invalid: Vec<Invalid<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct RubricRef<'a> {
    id: &'a str,
    version: String,
    hash: &'a str,
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
    factors: Vec<(&'a str, Factor<'a>)>,
    inverse: Option<()>,
    backing: Option<Scale>,
    waves: [(); 0],
    gaps_between_groups: [(); 0],
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
    symptom: Option<Symptom<'a>>,
    finding: &'static str,
    evidence_index: Option<f64>,
}

#[derive(Serialize)]
struct Scale {
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
    gap_share: Option<Share>,
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
    ignored: Option<()>,
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

/// Factors as an object whose keys stand in the logical order.
fn in_order<S: Serializer>(factors: &[(&str, Factor<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(factors.iter().map(|(id, factor)| (id, factor)))
}

fn case<'a>(run: &Run<'_>, case: &'a CaseReport<'_>) -> Case<'a> {
    let diagnosis: &'a Diagnosis<'_> = &case.diagnosis;
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
        inverse: None,
        backing: backing(diagnosis),
        waves: [],
        gaps_between_groups: [],
        findings: run.shown(case).map(|notice| finding(notice, &case.path)).collect(),
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
        symptom: result.factor.symptom.as_ref().map(|symptom| Symptom {
            id: symptom.id.as_str(),
            level: result.symptom.level.id(),
            score: result.symptom.score,
        }),
        finding: result.matched.id(),
        evidence_index: result.evidence_index,
    }
}

fn scale(measured: &Measured<'_>) -> Scale {
    Scale {
        status: measured.status.id(),
        reason: measured.reason.map(UnknownReason::id),
        eligible: measured.eligible,
        n: measured.valid,
        dont_know_rate: measured.dont_know,
        score: measured.score,
        bound: match measured.bound {
            Bound::Exact => None,
            Bound::AtLeast => Some("at_least"),
            Bound::AtMost => Some("at_most"),
        },
        display: measured.display(),
        sd: measured.sd,
        ci: measured.interval,
        certainty: measured.certainty.map(Certainty::id),
        agreement: measured.agreement,
        split: measured.split,
        gap_share: measured.gap_share.map(|share| Share { count: share.count, n: share.of, ci: share.interval }),
    }
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
        ignored: None,
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
        ignored: 0,
        no_verdict: summary.no_verdict,
    }
}
