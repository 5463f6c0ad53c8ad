//! Findings in words.

use super::words;
use crate::locales::Words;
use crate::model::finding::Finding;
use crate::model::run::Notice;

/// A finding in words: what was found and what can be done.
pub fn notice(finding: &Finding<'_>, words: &Words) -> Notice {
    let args = words::args(&finding.facts, words);
    Notice {
        code: finding.code,
        severity: finding.severity,
        certainty: finding.certainty,
        subject: finding.subject.clone(),
        place: finding.place,
        ignored: finding.ignored.clone(),
        ruling: None,
        is_new: None,
        message: words.with(&format!("finding-{}", finding.code), &args),
        help: words.with(&format!("finding-{}.help", finding.code), &args),
    }
}
