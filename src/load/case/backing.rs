//! Reads `[[sponsor]]` and `[[exception]]`: who stands for the change, and who is let off.

use crate::load::notes::Notes;
use crate::load::reader::Table;
use crate::model::backing::{Backing, Exemption, Rank, Sponsor};

pub(super) fn backing(table: &mut Table<'_>, notes: &mut Notes<'_>) -> Backing {
    Backing {
        sponsors: table.tables("sponsor", notes).into_iter().map(|item| sponsor(item, notes)).collect(),
        exceptions: table.tables("exception", notes).into_iter().map(|item| exemption(item, notes)).collect(),
    }
}

fn sponsor(mut item: Table<'_>, notes: &mut Notes<'_>) -> Sponsor {
    let sponsor = Sponsor {
        role: item.needed_name("role", notes),
        level: item.choice("level", &Rank::ALL.map(|rank| (rank.id(), rank)), notes).unwrap_or_default(),
        uses: item.flag("uses", notes),
        does: item.said("does", notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    sponsor
}

fn exemption(mut item: Table<'_>, notes: &mut Notes<'_>) -> Exemption {
    let exemption = Exemption {
        who: item.needed_name("who", notes),
        what: item.said("what", notes),
        why: item.said("why", notes),
        until: item.date("until", notes),
        signed_by: item.said("signed_by", notes),
        place: notes.place(&item.span()),
    };
    item.finish(notes);
    exemption
}
