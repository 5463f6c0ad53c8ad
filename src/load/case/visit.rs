//! Reads `[visit]`, `[[vision]]` and `[[commitment]]`: the visit from the future.

use super::{list, reference_at};
use crate::load::library::Library;
use crate::load::notes::Notes;
use crate::load::reader::Table;
use crate::model::rubric::List;
use crate::model::vision::{Commitment, Milestone, Outcome, Sentence, Visit};

pub(super) fn visit<'r>(table: &mut Table<'_>, library: &'r Library, notes: &mut Notes<'_>) -> Option<Visit<'r>> {
    let head = table.table("visit", notes);
    let sentences = table.tables("vision", notes);
    let commitments = table.tables("commitment", notes);
    if head.is_none() && sentences.is_empty() && commitments.is_empty() {
        return None;
    }
    let prompts = list(library, "future_prompts");
    let on = head.and_then(|mut head| {
        let on = head.date("on", notes);
        head.finish(notes);
        on
    });
    Some(Visit {
        prompts,
        on,
        sentences: sentences.into_iter().filter_map(|item| sentence(item, prompts, notes)).collect(),
        commitments: commitments.into_iter().map(|item| commitment(item, notes)).collect(),
    })
}

/// None without a known question, which has been noted then.
fn sentence(mut item: Table<'_>, prompts: &List, notes: &mut Notes<'_>) -> Option<Sentence> {
    item.need("under", notes);
    let prompt = reference_at(&mut item, "under", &prompts.entries, |entry| entry.id.as_str(), notes);
    let text = item.needed_name("text", notes);
    let milestones = item.tables("milestone", notes).into_iter().map(|item| milestone(item, notes)).collect();
    let outcome = item.choice("outcome", &Outcome::ALL.map(|outcome| (outcome.id(), outcome)), notes);
    let place = notes.place(&item.span());
    item.finish(notes);
    Some(Sentence { prompt: prompt?, text, milestones, outcome, place })
}

fn milestone(mut item: Table<'_>, notes: &mut Notes<'_>) -> Milestone {
    let milestone =
        Milestone { what: item.needed_name("what", notes), by: item.date("by", notes), done: item.flag("done", notes) };
    item.finish(notes);
    milestone
}

fn commitment(mut item: Table<'_>, notes: &mut Notes<'_>) -> Commitment {
    let commitment = Commitment {
        it_takes: item.needed_name("it_takes", notes),
        owner: item.said("owner", notes),
        check: item.date("check", notes),
        kept: item.flag("kept", notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    commitment
}
