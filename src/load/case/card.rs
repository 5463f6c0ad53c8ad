//! Reads `[card]`: the change card. Its two dates that belong to the head are handed over to it.

use jiff::civil::Date;

use crate::load::notes::Notes;
use crate::load::reader::Table;
use crate::model::card::Card;

/// The day the new way applies from, and the last day of a trial.
#[derive(Clone, Copy, Default)]
pub(super) struct Dates {
    pub(super) cut_over: Option<Date>,
    pub(super) trial_until: Option<Date>,
}

pub(super) fn card(table: &mut Table<'_>, notes: &mut Notes<'_>) -> (Card, Dates) {
    let Some(mut card) = table.table("card", notes) else { return (Card::default(), Dates::default()) };
    let dates = Dates { cut_over: card.date("cut_over", notes), trial_until: card.date("trial_until", notes) };
    let is_begun = card.has_other_than(&["cut_over", "trial_until"]);
    let read = Card {
        reason: card.said("reason", notes),
        required_by: card.said("required_by", notes),
        horizon: card.date("horizon", notes),
        planned_until: card.date("planned_until", notes),
        behaviour: card.said("behaviour", notes),
        reward: card.said("reward", notes),
        communication: card.said("communication", notes),
        mistakes: card.said("mistakes", notes),
        announced: card.date("announced", notes),
        review: card.date("review", notes),
        is_begun,
        place: Some(notes.place(&card.span())),
    };
    card.finish(notes);
    (read, dates)
}
