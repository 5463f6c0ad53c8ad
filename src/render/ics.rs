//! A calendar as an iCalendar file (RFC 5545): entries for whole days, the same bytes for the same calendar.

use icalendar::{Calendar as File, Component, Event, Property};
use jiff::civil::Date;

use super::visible::visible;
use crate::model::calendar::{Calendar, Entry};

/// Who wrote the file.
const PRODUCT: &str = "-//lotse//lotse//EN";

/// The calendar as a file.
pub fn calendar(calendar: &Calendar) -> String {
    let mut file = File::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        file.append_property((key, value));
    }
    file.name(&visible(&calendar.name));
    for entry in &calendar.entries {
        file.push(event(entry, calendar.made));
    }
    file.to_string()
}

/// An entry takes the whole day and blocks nobody's time.
fn event(entry: &Entry, made: Date) -> Event {
    // A time zone would only matter for a time.
    let day_after = entry.day.tomorrow().unwrap_or(entry.day);
    let about: Vec<String> = entry.about.lines().map(|line| visible(line).into_owned()).collect();
    let mut event = Event::new();
    event.uid(&format!("{}@lotse", entry.id));
    event.add_property("DTSTAMP", format!("{}T000000Z", digits(made)));
    event.append_property(whole_day("DTSTART", entry.day));
    event.append_property(whole_day("DTEND", day_after));
    event.add_property("TRANSP", "TRANSPARENT");
    event.summary(&visible(&entry.title));
    event.description(&about.join("\n"));
    event.done()
}

fn whole_day(key: &str, day: Date) -> Property {
    let mut property = Property::new(key, digits(day));
    property.add_parameter("VALUE", "DATE");
    property
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
