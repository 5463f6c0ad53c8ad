//! After a workshop: what became of each topic, and what is still needed, from whom. A profile and a case hold the same.

use jiff::civil::Date;

use super::source::Place;

/// What somebody notes about topics and needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FollowUp {
    /// The topics, in the order of the file.
    pub transfers: Vec<Transfer>,
    /// The needs, in the order of the file.
    pub needs: Vec<Need>,
}

/// The way of one topic into everyday work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// What it is about.
    pub topic: String,
    /// Whether it was heard of; `None` where nothing is said.
    pub heard: Option<Heard>,
    /// What was experienced with it.
    pub experienced: Option<String>,
    /// When it was last applied.
    pub applied: Option<Date>,
    /// Where it is applied next.
    pub next: Option<String>,
    /// By when.
    pub next_by: Option<Date>,
}

/// Whether a topic was heard of, or what of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Yes.
    Yes,
    /// No.
    No,
    /// What of it.
    Of(String),
}

impl Transfer {
    /// Whether the day of the next use has passed and the topic was not applied since; the day itself is in time.
    pub fn overdue(&self, today: Date) -> bool {
        let applied_since = |by| self.applied.is_some_and(|applied| (by..=today).contains(&applied));
        self.next_by.is_some_and(|by| by < today && !applied_since(by))
    }
}

/// Something that is still needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// What.
    pub what: String,
    /// With what aim.
    pub aim: Option<String>,
    /// From whom: a role.
    pub from: Option<String>,
    /// Who has the mandate for it: a role.
    pub mandate: Option<String>,
    /// Which topic it is for.
    pub topic: Option<String>,
    /// By when.
    pub by: Option<Date>,
    /// How far it has come.
    pub state: NeedState,
    /// Where it stands in the file.
    pub place: Place,
}

impl Need {
    /// Whether nothing has been decided on it yet.
    pub fn pending(&self) -> bool {
        matches!(self.state, NeedState::Open | NeedState::Asked)
    }

    /// Whether its day has passed without a decision; the day itself is in time.
    pub fn overdue(&self, today: Date) -> bool {
        self.pending() && self.by.is_some_and(|by| by < today)
    }

    /// Whether it is pending and cannot be asked for: it is not said what for, or of whom.
    pub fn incomplete(&self) -> bool {
        self.pending() && (self.aim.is_none() || self.from.is_none())
    }
}

/// How far a need has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum NeedState {
    /// Nobody has been asked.
    #[default]
    Open,
    /// Somebody has been asked.
    Asked,
    /// It will be there.
    Granted,
    /// It will not.
    Refused,
}

impl NeedState {
    /// Every state.
    pub const ALL: [NeedState; 4] = [NeedState::Open, NeedState::Asked, NeedState::Granted, NeedState::Refused];

    /// The word in files.
    pub fn id(self) -> &'static str {
        match self {
            NeedState::Open => "open",
            NeedState::Asked => "asked",
            NeedState::Granted => "granted",
            NeedState::Refused => "refused",
        }
    }
}
