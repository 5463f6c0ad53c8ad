//! What a report can be about: a project or a person.

use super::case::{Case, Remark};
use super::profile::Profile;
use super::transfer::FollowUp;

/// A case or a profile.
#[derive(Debug, Clone)]
pub enum Subject<'r> {
    /// One change project.
    Case(Box<Case<'r>>),
    /// How somebody sees a person's competences.
    Profile(Box<Profile<'r>>),
}

impl Subject<'_> {
    /// The title of the project, or the person's code.
    pub fn title(&self) -> Option<&str> {
        match self {
            Subject::Case(case) => case.about.title.as_deref(),
            Subject::Profile(profile) => profile.subject.as_deref(),
        }
    }

    /// Topics and needs.
    pub fn follow_up(&self) -> &FollowUp {
        match self {
            Subject::Case(case) => &case.follow_up,
            Subject::Profile(profile) => &profile.follow_up,
        }
    }

    /// What was noticed while reading its file that is no error.
    pub fn remarks(&self) -> &[Remark] {
        match self {
            Subject::Case(case) => &case.remarks,
            Subject::Profile(profile) => &profile.remarks,
        }
    }
}
