//! Whether a result may be told after those that were told before (RELIABILITY.md section 2, R10).
//!
//! Of two results of one wave, everybody can take the difference. So of every set of people who belong to the same
//! groups, either nobody may have come, gone or changed an answer, or as many as may be shown. Any group is made of such
//! sets, and so is any difference of groups.

use std::collections::BTreeSet;

use crate::model::ledger::{Ledger, Prints, Release};

/// Why a result may not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// Fewer people than may be shown came, went or changed an answer since this result.
    FewChanged(&'a Release),
    /// Other tables, another rubric or another smallest group than in this result.
    OtherPlan(&'a Release),
}

/// Whether `now` may be told, or why not. A result exactly like an earlier one may.
pub fn refusal<'a>(ledger: &'a Ledger, now: &Release, min_group: usize) -> Option<Refusal<'a>> {
    let earlier = ledger.releases.iter().rev().filter(|release| release.wave == now.wave);
    let refused = |release: &'a Release| match release {
        _ if release.plan != now.plan => Some(Refusal::OtherPlan(release)),
        _ => few_changed(release, now, min_group).then_some(Refusal::FewChanged(release)),
    };
    earlier.into_iter().find_map(refused)
}

/// Whether some cell changed by fewer people than may be shown.
fn few_changed(earlier: &Release, now: &Release, min_group: usize) -> bool {
    let nobody = Prints::default();
    let keys: BTreeSet<&Vec<String>> = earlier.cells.keys().chain(now.cells.keys()).collect();
    keys.into_iter().any(|key| {
        let [old, new] = [earlier, now].map(|release| release.cells.get(key).unwrap_or(&nobody));
        let changed = changed(old, new);
        0 < changed && changed < min_group
    })
}

/// At least how many people came, went or changed an answer; 0 only if nobody did. Whoever changed an answer went with
/// one print and came with another, and is still one person: so the larger of both counts, never their sum.
fn changed(old: &Prints, new: &Prints) -> usize {
    if old == new {
        return 0;
    }
    let is_listed = |prints: &Prints| prints.each.len() == prints.people;
    if is_listed(old) && is_listed(new) {
        return difference(&old.each, &new.each);
    }
    old.people.abs_diff(new.people).max(1)
}

/// How many stand in only one of two lists, each as often as it stands there: of that list of which there are more.
fn difference(old: &[u64], new: &[u64]) -> usize {
    let mut rest = new.to_vec();
    let mut gone = 0;
    for print in old {
        match rest.iter().position(|other| other == print) {
            Some(place) => drop(rest.swap_remove(place)),
            None => gone += 1,
        }
    }
    gone.max(rest.len())
}
