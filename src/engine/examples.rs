//! What the examples of a rubric come to, and where that is not what they expect.

use jiff::civil::Date;

use super::checks::{self, Family};
use super::diagnosis::diagnose;
use crate::model::case::{About, Case};
use crate::model::rubric::{Example, FactorRubric};

/// An example and how its result differs from the one expected; nothing if it does not.
#[derive(Debug, Clone)]
pub struct Tried<'r> {
    /// Which example.
    pub example: &'r Example,
    /// Every difference.
    pub differences: Vec<Difference>,
}

/// One difference, in the words of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The key under which it was expected: `verdict`, `factors.goal`.
    pub key: String,
    /// What was expected.
    pub expected: String,
    /// What it is; none where there is nothing.
    pub found: Option<String>,
}

/// Tries every example of a rubric, in its order.
pub fn run(rubric: &FactorRubric, today: Date) -> Vec<Tried<'_>> {
    rubric.examples.iter().map(|example| tried(rubric, example, today)).collect()
}

fn tried<'r>(rubric: &'r FactorRubric, example: &'r Example, today: Date) -> Tried<'r> {
    let about = About { min_group: 1, ..About::default() };
    let stated = example.stated.clone();
    let case = Case { stated, responses: example.responses.clone(), ..Case::empty(rubric, about) };
    let published = diagnose(&case, &[], today);
    let diagnosis = published.diagnosis();
    let expected = &example.expected;
    let mut differences = Vec::new();
    let mut compare = |key: String, expected: &str, found: Option<&str>| {
        if found != Some(expected) {
            differences.push(Difference { key, expected: expected.to_owned(), found: found.map(str::to_owned) });
        }
    };
    compare("verdict".to_owned(), expected.verdict.id(), Some(diagnosis.verdict.id()));
    if let Some(primary) = &expected.primary {
        let found = diagnosis.order.first().map(|pick| pick.factor.id.as_str());
        compare("primary".to_owned(), primary.as_str(), found);
    }
    for (id, status) in &expected.factors {
        let found = diagnosis.factors.iter().find(|result| result.factor.id == *id);
        compare(format!("factors.{id}"), status.id(), found.map(|result| result.measured.status.id()));
    }
    if let Some(codes) = &expected.findings {
        let found = checks::run(&[Family::Factors], &case, &published, today);
        let mut found: Vec<&str> = found.iter().map(|finding| finding.code).collect();
        let mut codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        for list in [&mut found, &mut codes] {
            list.sort_unstable();
            list.dedup();
        }
        compare("findings".to_owned(), &listed(&codes), Some(&listed(&found)));
    }
    Tried { example, differences }
}

/// As a file lists them.
fn listed(codes: &[&str]) -> String {
    format!("[{}]", codes.join(", "))
}
