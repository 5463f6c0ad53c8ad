//! Every date of a project as a calendar.

use jiff::civil::Date;

use super::page::Page;
use crate::engine::vision::review_day;
use crate::model::calendar::{Calendar, Entry};
use crate::model::case::Case;

/// Every date the project names that is still to be kept, the earliest first.
pub fn calendar(page: &Page<'_>, case: &Case<'_>) -> Calendar {
    let words = page.words;
    let name = page.title.unwrap_or(page.path);
    let mut dates = Dates { page, entries: Vec::new() };
    dates.of_head(case);
    dates.of_sections(case);
    dates.of_people(case);
    let mut entries = dates.entries;
    entries.sort_by(|a, b| (a.day, &a.id).cmp(&(b.day, &b.id)));
    Calendar { name: words.with("calendar-of", &[("title", name.into())]), made: page.today, entries }
}

struct Dates<'p, 'a> {
    page: &'p Page<'a>,
    entries: Vec<Entry>,
}

impl Dates<'_, '_> {
    /// An entry, if there is a day. Its id is made of the project, the section and what it is about, so that it moves
    /// with its day.
    fn add(&mut self, section: &str, about: &str, day: Option<Date>, owner: Option<&str>) {
        let Some(day) = day else { return };
        let words = self.page.words;
        let what = words.say(&format!("calendar-{section}"));
        let title = if about.is_empty() { what } else { format!("{what}: {about}") };
        let project = self.page.title.unwrap_or(self.page.path);
        let details = owner.map(|owner| format!("\n{owner}")).unwrap_or_default();
        self.entries.push(Entry {
            id: format!("{}-{section}-{}", slug(project), slug(about)),
            day,
            title,
            about: format!("{project}{details}"),
        });
    }

    fn of_head(&mut self, case: &Case<'_>) {
        self.add("announced", "", case.card.announced, None);
        self.add("trial-until", "", case.about.trial_until, None);
        self.add("cut-over", "", case.about.cut_over, None);
        self.add("review", "", case.card.review, None);
        for checklist in &case.checklists {
            for (question, entry) in checklist.rows() {
                let due = entry.due.filter(|_| entry.state != crate::model::checklist::State::Yes);
                self.add("checklist", question.name.get(self.page.words.lang()), due, entry.owner.as_deref());
            }
        }
    }

    fn of_sections(&mut self, case: &Case<'_>) {
        for step in case.agenda.iter().flat_map(|agenda| &agenda.measures).filter(|step| step.status.is_open()) {
            self.add("measure", &step.title, step.due, step.owner.as_deref());
        }
        if let Some(visit) = &case.visit {
            self.add("visit", "", visit.on, None);
            self.add("vision-review", "", review_day(visit), None);
            for commitment in visit.commitments.iter().filter(|commitment| !commitment.kept) {
                self.add("commitment", &commitment.it_takes, commitment.check, commitment.owner.as_deref());
            }
            for milestone in visit.sentences.iter().flat_map(|sentence| &sentence.milestones) {
                self.add("milestone", &milestone.what, milestone.by.filter(|_| !milestone.done), None);
            }
        }
        for day in &case.workshop.days {
            for action in day.actions.iter().filter(|action| !action.done) {
                self.add("action", &action.what, action.due, action.owner.as_deref());
            }
        }
        for event in &case.workshop.events {
            let format = event.format.text.get(self.page.words.lang());
            let about = event.title.as_ref().map_or_else(|| format.to_owned(), |title| format!("{format}, {title}"));
            self.add("event", &about, Some(event.on), None);
        }
    }

    fn of_people(&mut self, case: &Case<'_>) {
        for concern in case.concerns.iter().flat_map(|concerns| &concerns.entries).filter(|found| found.is_open()) {
            self.add("concern", &concern.what, concern.due, concern.owner.as_deref());
        }
        for exception in &case.backing.exceptions {
            self.add("exception", &exception.who, exception.until, exception.signed_by.as_deref());
        }
        for need in case.follow_up.needs.iter().filter(|need| need.pending()) {
            self.add("need", &need.what, need.by, need.from.as_deref());
        }
        for transfer in &case.follow_up.transfers {
            self.add("transfer", &transfer.topic, transfer.next_by, None);
        }
    }
}

/// A text as part of an id.
fn slug(text: &str) -> String {
    let letters = text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    letters.collect::<String>().to_lowercase()
}
