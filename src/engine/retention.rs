//! Until when a profile is kept: what it says itself, else its date and the days its purpose has in the rubric. And the
//! answers to a survey: what its file says, for people were told that before they answered.

use jiff::ToSpan;

use crate::model::profile::Profile;
use crate::model::retention::{Kept, Why};
use crate::model::survey::Survey;

/// Until when a profile is kept; `None` if it has no date to count from. Without an occasion it shows a position.
pub fn kept(profile: &Profile<'_>) -> Option<Kept> {
    if let Some(until) = profile.keep_until {
        return Some(Kept { until, why: Why::Stated });
    }
    let date = profile.date?;
    let occasion = profile.occasion.unwrap_or_default();
    let days = profile.rubric.retention.days(occasion);
    Some(Kept { until: date.saturating_add(i64::from(days).days()), why: Why::Occasion { occasion, date, days } })
}

/// Until when the answers to a survey are kept; `None` if its file names no day.
pub fn answers_kept(survey: &Survey<'_>) -> Option<Kept> {
    survey.keep_until.map(|until| Kept { until, why: Why::Stated })
}
