//! Puts answers that came back together with those that are there: each counts once, whoever sends it how often.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::model::answer::Wave;
use crate::model::returned::Returned;

/// Answers that came back, and in which file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// The file, as the reader knows it.
    pub file: String,
    /// The answers.
    pub returned: Returned,
}

/// What there is when all is put together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collected {
    /// The answers of everybody, in the order of their ids: that says nothing about when they came.
    pub rows: Vec<Returned>,
    /// So many are new.
    pub new: usize,
    /// So many were there already, just the same.
    pub known: usize,
    /// Files that came a second time, just the same.
    pub doubled: Vec<String>,
    /// Files with other answers under an id that counts already, by another file or an earlier run.
    pub conflicting: Vec<String>,
    /// Files with answers of a wave that is closed.
    pub late: Vec<String>,
}

/// Puts together what is there and what came. Nothing that is there is changed or lost.
pub fn collect(there: Vec<Returned>, came: &[Came], is_closed: impl Fn(Option<Wave>) -> bool) -> Collected {
    let mut collected = Collected::default();
    let mut ordinals: BTreeMap<&Returned, usize> = BTreeMap::new();
    // What counts, by id and wave, and whether it was there before.
    let mut counted: BTreeMap<(String, Option<Wave>), (Returned, Seen)> = BTreeMap::new();
    for row in there {
        counted.insert((row.id.clone().unwrap_or_default(), row.wave), (row, Seen::Before));
    }
    for Came { file, returned } in came {
        let id = returned.id.clone().unwrap_or_else(|| {
            let ordinal = ordinals.entry(returned).or_default();
            *ordinal += 1;
            content_id(returned, *ordinal)
        });
        let named = Returned { id: Some(id.clone()), ..returned.clone() };
        match counted.get_mut(&(id.clone(), named.wave)) {
            Some((other, _)) if *other != named => collected.conflicting.push(file.clone()),
            Some((_, seen @ Seen::Before)) => {
                *seen = Seen::Again;
                collected.known += 1;
            }
            Some(_) => collected.doubled.push(file.clone()),
            None if is_closed(named.wave) => collected.late.push(file.clone()),
            None => {
                collected.new += 1;
                counted.insert((id, named.wave), (named, Seen::Now));
            }
        }
    }
    collected.rows = counted.into_values().map(|(row, _)| row).collect();
    collected
}

/// Since when answers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// They were there.
    Before,
    /// They were there, and came again.
    Again,
    /// They came now.
    Now,
}

/// An id for a row of a table that has none, made of what stands in it and how often that came before: collecting the
/// same tables again gives the same ids.
fn content_id(returned: &Returned, ordinal: usize) -> String {
    let digest = Sha256::digest(format!("{returned:?} {ordinal}"));
    let digits = digest.iter().take(16).flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = digits.filter_map(|digit| char::from_digit(u32::from(digit), 16));
    std::iter::once('t').chain(digits).collect()
}
