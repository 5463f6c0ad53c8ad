//! `JUnit` XML as Jenkins and GitLab read it: a suite for each file, a test for its verdict and for each finding.
//!
//! There is no attribute `skipped` on `testsuites`: the schema of Jenkins has none there.

use super::{Entry, Outcome, Point, Suite, suites};
use crate::model::legend::Legend;
use crate::model::run::Run;
use crate::render::xml::Xml;

/// The run as `JUnit` XML.
pub fn tests(run: &Run<'_>, legend: &Legend) -> String {
    let suites: Vec<Suite<'_>> = suites(run).collect();
    let mut xml = Xml::indented();
    let counts = suites.iter().map(Counts::of).fold(Counts::default(), Counts::plus);
    xml.open(
        "testsuites",
        &[
            ("name", "lotse"),
            ("tests", &counts.tests.to_string()),
            ("failures", &counts.failures.to_string()),
            ("errors", &counts.errors.to_string()),
        ],
    );
    for suite in &suites {
        write_suite(&mut xml, suite, legend);
    }
    xml.close("testsuites");
    let mut text = String::from_utf8_lossy(&xml.into_bytes()).into_owned();
    text.push('\n');
    text
}

/// How the tests of a suite ended.
#[derive(Default, Clone, Copy)]
struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

impl Counts {
    fn of(suite: &Suite<'_>) -> Self {
        let of = |wanted: Ending| suite.points.iter().filter(|point| ending(point) == wanted).count();
        Counts {
            tests: suite.points.len(),
            failures: of(Ending::Failure),
            errors: of(Ending::Error),
            skipped: of(Ending::Skipped),
        }
    }

    fn plus(self, other: Self) -> Self {
        Counts {
            tests: self.tests + other.tests,
            failures: self.failures + other.failures,
            errors: self.errors + other.errors,
            skipped: self.skipped + other.skipped,
        }
    }
}

#[derive(PartialEq, Eq)]
enum Ending {
    Passed,
    Failure,
    Error,
    Skipped,
}

fn ending(point: &Point<'_>) -> Ending {
    match &point.outcome {
        Outcome::NotJudged => Ending::Skipped,
        Outcome::Found(entry) if entry.ignored.is_some() => Ending::Skipped,
        Outcome::Found(entry) if entry.severity.is_none() => Ending::Error,
        Outcome::Found(entry) if entry.fails => Ending::Failure,
        Outcome::Found(_) | Outcome::Judged(_) => Ending::Passed,
    }
}

fn write_suite(xml: &mut Xml, suite: &Suite<'_>, legend: &Legend) {
    let counts = Counts::of(suite);
    let numbers = [counts.tests, counts.failures, counts.errors, counts.skipped].map(|count| count.to_string());
    let [tests, failures, errors, skipped] = &numbers;
    let attributes = [
        ("name", suite.name),
        ("tests", tests),
        ("failures", failures),
        ("errors", errors),
        ("skipped", skipped),
        ("file", &suite.path),
    ];
    xml.open("testsuite", &attributes);
    for point in &suite.points {
        xml.open("testcase", &[("name", &point.name), ("classname", &suite.path)]);
        match (&point.outcome, ending(point)) {
            (Outcome::Judged(verdict), _) => xml.element("system-out", &[], verdict),
            (Outcome::NotJudged, _) => xml.element("skipped", &[("message", &legend.no_verdict)], ""),
            (Outcome::Found(entry), ending) => write_found(xml, entry, &ending),
        }
        xml.close("testcase");
    }
    xml.close("testsuite");
}

fn write_found(xml: &mut Xml, entry: &Entry<'_>, ending: &Ending) {
    let place = entry.place.map(|place| format!(":{}:{}", place.line, place.column)).unwrap_or_default();
    let lines =
        [format!("{}{place}: {}", entry.path, entry.severity_id()), entry.message.to_owned(), entry.help.to_owned()];
    let told: Vec<&str> = lines.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
    let told = told.join("\n");
    let about = [("type", entry.code), ("message", entry.message)];
    match ending {
        Ending::Error => xml.element("error", &about, &told),
        Ending::Failure => xml.element("failure", &about, &told),
        Ending::Skipped => xml.element("skipped", &[("message", entry.ignored.unwrap_or_default())], ""),
        Ending::Passed => xml.element("system-out", &[], &told),
    }
}
