//! From rows to what a ledger remembers: of each respondent one number, by wave and by the groups they belong to.
//!
//! The salt comes from outside; the same rows with the same salt give the same numbers.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::model::answer::{Role, Wave};
use crate::model::ledger::{Cells, Print, Prints};
use crate::model::row::Row;
use crate::model::survey::{Instrument, PlainScale, Survey};

/// The prints of everybody in some rows, by wave.
#[derive(Debug, Default)]
pub struct Seen {
    waves: BTreeMap<Option<Wave>, Cells>,
}

impl Seen {
    /// Adds one person, who has a mean on these scales, one bit each. Remarks count as said only where they are told.
    pub fn add(&mut self, salt: &str, row: &Row<'_>, scales: u128) {
        let keys = row.keys.iter().map(|key| (*key).to_owned()).collect();
        let print = Print { number: number(salt, row), scales };
        self.waves.entry(row.wave).or_default().entry(keys).or_default().add(print);
    }

    /// The cells of every wave: the same in whatever order people came.
    pub fn done(mut self) -> BTreeMap<Option<Wave>, Cells> {
        self.waves.values_mut().flat_map(BTreeMap::values_mut).for_each(Prints::sort);
        self.waves
    }

    /// Adds other people.
    pub fn merge(&mut self, other: Seen) {
        for (wave, cells) in other.waves {
            let mine = self.waves.entry(wave).or_default();
            for (keys, prints) in cells {
                mine.entry(keys).or_default().merge(&prints);
            }
        }
    }
}

/// One number made of everything somebody said; whoever corrects an answer has another one.
fn number(salt: &str, row: &Row<'_>) -> u64 {
    let mut digest = Sha256::new();
    for text in [Some(salt), row.id, row.group, row.role.map(Role::id)].map(Option::unwrap_or_default) {
        // With its length in front, no text can look like two.
        digest.update(text.len().to_string());
        digest.update(text);
    }
    for (column, text) in row.comments {
        digest.update(format!("#{column}:{}:{text}", text.len()));
    }
    digest.update(row.answers.0);
    digest.finalize().iter().take(8).fold(0, |print, byte| print << 8 | u64::from(*byte))
}

/// What decides which groups there are and whose answers make a mean of them, in words a hash can be made of. `rubric`
/// is the hash of the rubric's content, if there is one.
pub fn plan(survey: &Survey<'_>, rubric: Option<&str>) -> String {
    let asked = match &survey.instrument {
        Instrument::Scales(scales) => scales.iter().map(scale).collect::<Vec<_>>().concat(),
        Instrument::Factors(_) | Instrument::Competences(_) => rubric.unwrap_or_default().to_owned(),
    };
    let merges = if survey.plan.merges.is_empty() { String::new() } else { format!("{:?}", survey.plan.merges) };
    let filters = if survey.plan.filters.is_empty() { String::new() } else { format!("{:?}", survey.plan.filters) };
    let comments = survey.plan.comments.as_ref().map(|by| format!("{by:?}")).unwrap_or_default();
    format!("{:?}|{}|{asked}{merges}{filters}{comments}", survey.plan.tables, survey.plan.min_group)
}

/// What a scale of a survey's own is made of; what it is called is all the same.
fn scale(scale: &PlainScale) -> String {
    let items: Vec<String> = scale.items.iter().map(|item| format!("{}{}", item.id, u8::from(item.reversed))).collect();
    format!("{}:{}-{}:{};", scale.id, scale.low, scale.high, items.join(","))
}
