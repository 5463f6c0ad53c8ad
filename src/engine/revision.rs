//! What changed from one edition of a rubric to the next, what that means for answers that were given, and which step
//! the version has to take.
//!
//! One rule decides: gone, or another result from the same answers, is a major step; new, or without consequence for
//! answers, a minor one; other words for the same a patch. A project is read with any later version of the same major
//! one, so nothing of it may stop to count within that.

use std::cmp::Reverse;

use semver::Version;

use crate::model::edition::{Change, Edition, Fate, Part, Revision, Step, Value, What};

/// Parts on which it depends what answers lead to, beside what is answered itself.
const DECISIVE: [&str; 4] = ["scale", "factor", "symptom", "frame"];

/// Tables of the rubric itself on which it depends, and its id, under which everything else names it.
const DECISIVE_KEYS: [&str; 4] = ["rules", "scale", "retention", "id"];

/// What of a question decides who answers it and how.
const ASKED: [&str; 3] = ["knowing", "asked_of", "from_cut_over"];

/// Compares two editions of one kind.
pub fn compare<'e>(old: &'e Edition, new: &'e Edition) -> Revision<'e> {
    let pairs = Pairs::of(old, new);
    let mut changes = pairs.changes();
    changes.sort_by_key(|change| Reverse(change.step));
    let step = changes.iter().map(|change| change.step).max();
    let answered = old.parts.iter().filter(|part| part.is_answered());
    let answers = answered.map(|part| (part, pairs.fate(part))).collect();
    Revision { old, new, changes, answers, step, least: least(&old.version, step) }
}

/// The lowest version behind another one by a step.
fn least(old: &Version, step: Option<Step>) -> Version {
    match step {
        None => old.clone(),
        Some(Step::Patch) => Version::new(old.major, old.minor, old.patch.saturating_add(1)),
        Some(Step::Minor) => Version::new(old.major, old.minor.saturating_add(1), 0),
        Some(Step::Major) => Version::new(old.major.saturating_add(1), 0, 0),
    }
}

/// Whether a part of the old edition is one of the new one.
type Alike<'a> = dyn Fn(&Part, &Part) -> bool + 'a;

/// Which part of the old edition is which of the new one.
struct Pairs<'e> {
    old: &'e Edition,
    new: &'e Edition,
    both: Vec<(&'e Part, &'e Part)>,
}

impl<'e> Pairs<'e> {
    /// By section and id, first within the same part: entries of lists have ids of their own list.
    fn of(old: &'e Edition, new: &'e Edition) -> Self {
        let mut both: Vec<(&Part, &Part)> = Vec::new();
        let same_place = |a: &Part, b: &Part| a.section == b.section && a.id == b.id && a.within == b.within;
        let same_id = |a: &Part, b: &Part| a.section == b.section && a.id == b.id;
        let is_root = |a: &Part, b: &Part| a.section.is_empty() && b.section.is_empty();
        let moved = |a: &Part, b: &Part| {
            a.section == b.section && new.renamed.iter().any(|(from, to)| *from == a.id && *to == b.id)
        };
        let alike: [&Alike<'_>; 4] = [&is_root, &same_place, &same_id, &moved];
        for is_alike in alike {
            for part in &old.parts {
                let is_free = |(a, b): (&Part, &Part)| {
                    !both.iter().any(|(old, new)| std::ptr::eq(*old, a) || std::ptr::eq(*new, b))
                };
                let found = new.parts.iter().find(|other| is_alike(part, other) && is_free((part, other)));
                both.extend(found.map(|other| (part, other)));
            }
        }
        Pairs { old, new, both }
    }

    fn now(&self, part: &Part) -> Option<&'e Part> {
        self.both.iter().find(|(old, _)| std::ptr::eq(*old, part)).map(|(_, new)| *new)
    }

    fn before(&self, part: &Part) -> Option<&'e Part> {
        self.both.iter().find(|(_, new)| std::ptr::eq(*new, part)).map(|(old, _)| *old)
    }

    fn changes(&self) -> Vec<Change<'e>> {
        let whole = |what, part, step| Change { what, part, key: None, before: None, after: None, step };
        let gone = self.old.parts.iter().filter(|part| self.now(part).is_none());
        let mut changes: Vec<Change<'e>> = gone.map(|part| whole(What::Gone, part, Step::Major)).collect();
        for part in &self.new.parts {
            match self.before(part) {
                None => changes.push(whole(What::New, part, Step::Minor)),
                Some(before) => self.of_part(before, part, &mut changes),
            }
        }
        changes.extend(self.orders());
        changes
    }

    fn of_part(&self, old: &'e Part, new: &'e Part, changes: &mut Vec<Change<'e>>) {
        let mut push = |what, key, before, after, step| {
            changes.push(Change { what, part: new, key, before, after, step });
        };
        if old.id != new.id && !new.section.is_empty() {
            push(What::Renamed, None, Some(old.id.as_str()), Some(new.id.as_str()), Step::Minor);
        }
        // What stands in the rubric itself, or in a part with a new id, has not moved.
        let parent = self.both.iter().find(|(_, part)| part.id == new.within);
        if old.within != new.within && parent.is_none_or(|(before, _)| before.id != old.within) {
            let step = if new.is_answered() { Step::Major } else { Step::Minor };
            push(What::Moved, None, Some(old.within.as_str()), Some(new.within.as_str()), step);
        }
        for value in &new.values {
            let before = old.value(&value.key);
            if before != Some(value.text.as_str()) {
                let what = if value.is_wording() { What::Reworded } else { What::Value };
                push(what, Some(value.key.as_str()), before, Some(value.text.as_str()), step(what, new, &value.key));
            }
        }
        for value in old.values.iter().filter(|value| new.value(&value.key).is_none()) {
            let what = if value.is_wording() { What::Reworded } else { What::Value };
            push(what, Some(value.key.as_str()), Some(value.text.as_str()), None, step(what, new, &value.key));
        }
    }

    /// Sections whose parts stand in another order, told of the first part that stands before another now.
    fn orders(&self) -> Vec<Change<'e>> {
        let place = |part: &Part| self.new.parts.iter().position(|other| std::ptr::eq(other, part));
        let mut seen: Vec<&str> = Vec::new();
        let mut changes = Vec::new();
        for (old, _) in &self.both {
            if seen.contains(&old.section.as_str()) {
                continue;
            }
            seen.push(&old.section);
            let stayed = |part: &&Part| part.section == old.section;
            let stayed = self.old.parts.iter().filter(stayed).filter_map(|part| {
                let now = self.now(part)?;
                (part.within == now.within).then_some(now)
            });
            let places: Vec<(Option<usize>, &Part)> = stayed.map(|part| (place(part), part)).collect();
            let earlier = places.iter().zip(places.iter().skip(1)).find(|(a, b)| a.1.within == b.1.within && a.0 > b.0);
            if let Some((_, (_, part))) = earlier {
                // Between gaps of equal size the order of the factors decides.
                let step = if part.section == "factor" { Step::Major } else { Step::Patch };
                changes.push(Change { what: What::Order, part, key: None, before: None, after: None, step });
            }
        }
        changes
    }

    /// What becomes of answers to a question of the old edition.
    fn fate(&self, old: &'e Part) -> Fate<'e> {
        let Some(new) = self.now(old) else { return Fate::Gone };
        let (scale_old, scale_new) = (scale(self.old, old), scale(self.new, new));
        let asked = |part: &Part| ASKED.map(|key| part.value(key).map(str::to_owned));
        if asked(old) != asked(new) || only(&scale_old, false) != only(&scale_new, false) {
            Fate::Different
        } else if old.id != new.id {
            Fate::Renamed(&new.id)
        } else if wordings(old) != wordings(new) || only(&scale_old, true) != only(&scale_new, true) {
            Fate::Reworded
        } else {
            Fate::Same
        }
    }
}

/// The step a changed value asks for.
fn step(what: What, part: &Part, key: &str) -> Step {
    let first = key.split('.').next().unwrap_or_default();
    let is_decisive = if part.section.is_empty() {
        DECISIVE_KEYS.contains(&first)
    } else {
        part.is_answered() || DECISIVE.contains(&part.section.as_str())
    };
    match what {
        What::Reworded => Step::Patch,
        _ if is_decisive => Step::Major,
        _ => Step::Minor,
    }
}

/// The scale on which a question is answered: the one its part names, or the one of the rubric.
fn scale<'e>(edition: &'e Edition, question: &Part) -> Vec<&'e Value> {
    let holder = edition.parts.iter().find(|part| part.id == question.within && part.value("scale").is_some());
    let named = holder.and_then(|part| part.value("scale"));
    let named = named.and_then(|id| edition.parts.iter().find(|part| part.section == "scale" && part.id == id));
    let of_rubric = || edition.parts.first().into_iter().flat_map(|root| &root.values);
    match named {
        Some(scale) => scale.values.iter().collect(),
        None => of_rubric().filter(|value| value.key.starts_with("scale.")).collect(),
    }
}

/// Only wordings, or only what is none.
fn only<'e>(values: &[&'e Value], wording: bool) -> Vec<&'e Value> {
    values.iter().copied().filter(|value| value.is_wording() == wording).collect()
}

fn wordings(part: &Part) -> Vec<&Value> {
    only(&part.values.iter().collect::<Vec<_>>(), true)
}
