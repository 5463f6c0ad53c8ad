//! Until when profiles are kept.

use crate::locales::Words;
use crate::model::retention::{Kept, Why};

/// Until when a profile is kept, in one sentence.
pub fn sentence(kept: Option<&Kept>, words: &Words) -> String {
    let Some(kept) = kept else { return words.say("kept-undated") };
    words.with("kept-until", &[("date", words.date(kept.until).into()), ("why", why(kept, words).into())])
}

fn why(kept: &Kept, words: &Words) -> String {
    match kept.why {
        Why::Stated => words.say("kept-stated"),
        Why::Occasion { occasion, date, days } => {
            let occasion = words.say(&format!("occasion-{}", occasion.id()));
            let args = [("occasion", occasion.into()), ("date", words.date(date).into()), ("days", days.into())];
            words.with("kept-by-occasion", &args)
        }
    }
}
