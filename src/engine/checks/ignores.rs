//! Checks on findings that somebody has decided to live with: what was found is marked, an entry that has run out or
//! is about nothing is found itself.

use jiff::civil::Date;

use super::Severity::{Hint, Low};
use super::facts::text;
use super::{Check, Family, Found, on_case};
use crate::model::finding::{Fact, Finding, Sureness};
use crate::model::ignore::Ignore;

/// What is checked, after everything else.
pub(super) const CHECKS: [Check; 2] = [
    Check { code: "ignore-expired", family: Family::File, certain: Low, open: Low, run: () },
    Check { code: "ignore-unused", family: Family::File, certain: Hint, open: Hint, run: () },
];

/// The finding, marked as ignored if an entry that still holds is about it.
pub(super) fn apply<'r>(finding: Finding<'r>, ignores: &[Ignore], today: Date) -> Finding<'r> {
    let mut holding = ignores.iter().filter(|ignore| ignore.holds(today));
    let reason = holding.find(|ignore| is_about(ignore, &finding)).map(|ignore| ignore.reason.clone());
    Finding { ignored: reason, ..finding }
}

fn is_about(ignore: &Ignore, finding: &Finding<'_>) -> bool {
    ignore.is_about(finding.code, finding.subject.as_deref())
}

/// The entries that have run out although what they are about is still found, and those that are about nothing.
pub(super) fn findings<'r>(ignores: &[Ignore], found: &[Finding<'r>], today: Date) -> Vec<Finding<'r>> {
    let [expired, unused]: &'static [Check; 2] = &CHECKS;
    let judge = |ignore: &Ignore| -> Option<&'static Check> {
        let used = found.iter().any(|finding| is_about(ignore, finding));
        match (used, ignore.holds(today)) {
            (true, true) => None,
            (true, false) => Some(expired),
            (false, _) => Some(unused),
        }
    };
    ignores
        .iter()
        .filter_map(|ignore| Some((judge(ignore)?, ignore)))
        .map(|(check, ignore)| {
            let known = on_case().any(|check| check.code == ignore.code);
            check.judge(Found {
                certainty: Sureness::Certain,
                subject: Some(ignore.code.clone()),
                place: Some(ignore.place),
                facts: vec![
                    ("code", text(&ignore.code)),
                    ("until", Fact::Date(ignore.until)),
                    ("known", text(if known { "yes" } else { "no" })),
                ],
            })
        })
        .collect()
}
