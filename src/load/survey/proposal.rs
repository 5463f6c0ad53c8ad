//! Looks at the columns of a table that somebody else's tool wrote, and proposes which of them holds what.
//!
//! It counts values and keeps no row. What it proposes is for a person to look at: a guess says that it is one.

use std::collections::BTreeMap;

use super::Gathering;
use super::mapping::{Mapping, wave};
use super::meaning::{Asked, asked, folded};
use crate::model::answer::{Answer, Role};
use crate::model::row::{Row, TableProblem};
use crate::model::survey::Survey;
use crate::model::survey_map::{Guess, Holds, SurveyMap, Usual, Word};

/// A column with more different values is one of texts.
const MOST_VALUES: usize = 64;

/// A column whose heading is only in part a question's, `Why? …`, holds answers to it only with at most so many values.
const MOST_ANSWERS: usize = 15;

/// A column with more different values makes no groups.
const MOST_GROUPS: usize = 30;

/// A value is told only if it stands there so often: what few wrote may be about them.
const TOLD_FROM: u64 = 5;

/// An answer in words is told only if so many people gave it to the same question: else it is somebody's own.
const SHARED_FROM: u64 = 2;

/// So alike are two wordings of the same question, from 0 to 1.
const ALIKE: f64 = 0.82;

/// Shorter headings are not compared by likeness.
const SHORT: usize = 12;

/// A column as it was looked at.
#[derive(Debug, Default)]
pub struct Looked {
    /// How often each value stands there; none any more where there are too many.
    values: Option<BTreeMap<String, u64>>,
    /// Somebody's address stands in it.
    has_addresses: bool,
    /// Something in it is no wave.
    has_no_wave: bool,
}

impl Looked {
    fn new() -> Self {
        Looked { values: Some(BTreeMap::new()), has_addresses: false, has_no_wave: false }
    }

    fn add(&mut self, text: &str, times: u64) {
        self.has_addresses |= text.contains('@');
        self.has_no_wave |= wave(text).is_none();
        let Some(values) = &mut self.values else { return };
        if let Some(known) = values.get_mut(text) {
            *known += times;
        } else if values.len() < MOST_VALUES {
            values.insert(text.to_owned(), times);
        } else {
            self.values = None;
        }
    }

    fn merge(&mut self, other: Looked) {
        self.has_addresses |= other.has_addresses;
        self.has_no_wave |= other.has_no_wave;
        if let Some(values) = other.values {
            for (text, times) in &values {
                self.add(text, *times);
            }
        } else {
            self.values = None;
        }
    }

    /// Whether it has at most so many values: else people wrote into it what they wanted.
    fn is_short(&self, most: usize) -> bool {
        !self.has_addresses && self.values.as_ref().is_some_and(|values| values.len() <= most)
    }

    /// The values so many people have that they may be told.
    fn told(&self) -> impl Iterator<Item = &str> {
        let values = self.values.iter().flatten();
        values.filter(|(_, times)| **times >= TOLD_FROM).map(|(text, _)| text.as_str())
    }

    /// Whether its values are few and each stands for many people.
    fn makes_groups(&self) -> bool {
        let Some(values) = &self.values else { return false };
        (2..=MOST_GROUPS).contains(&values.len()) && values.values().all(|times| *times >= TOLD_FROM)
    }
}

/// Counts what stands in every column.
#[derive(Debug)]
pub struct Looking;

impl Gathering<Vec<Looked>> for Looking {
    fn mapping(&self, headings: Vec<String>) -> Result<Mapping, Vec<TableProblem>> {
        Mapping::of_texts(headings)
    }

    fn begin(&self) -> Vec<Looked> {
        Vec::new()
    }

    fn take(&self, gathered: &mut Vec<Looked>, row: &Row<'_>) {
        for (at, text) in row.comments {
            while gathered.len() <= *at {
                gathered.push(Looked::new());
            }
            if let Some(column) = gathered.get_mut(*at) {
                column.add(text, 1);
            }
        }
    }
}

/// The columns of one or several tables, by their headings.
#[derive(Debug, Default)]
pub struct Columns {
    headings: Vec<String>,
    looked: Vec<Looked>,
    /// Headings that stand above several columns of one table.
    twice: Vec<String>,
}

impl Columns {
    /// Adds what was seen of a table; a column without anything in it counts, one without a heading does not.
    pub fn add(&mut self, headings: &[String], parts: Vec<Vec<Looked>>) {
        let mut all: Vec<Looked> = headings.iter().map(|_| Looked::new()).collect();
        for part in parts {
            all.iter_mut().zip(part).for_each(|(column, other)| column.merge(other));
        }
        for (at, heading) in headings.iter().enumerate() {
            let before = headings.iter().take(at);
            if before.clone().any(|other| other == heading) && !self.twice.contains(heading) {
                self.twice.push(heading.clone());
            }
        }
        for (heading, column) in headings.iter().zip(all).filter(|(heading, _)| !heading.is_empty()) {
            let known = self.headings.iter().position(|known| known == heading);
            if let Some(known) = known.and_then(|at| self.looked.get_mut(at)) {
                known.merge(column);
            } else {
                self.headings.push(heading.clone());
                self.looked.push(column);
            }
        }
    }
}

/// Which column holds what, as far as it can be told. Headings that a survey file names already are left alone.
pub fn propose(columns: &Columns, survey: &Survey<'_>, usual: &Usual) -> SurveyMap {
    let Columns { headings, looked: columns, twice } = columns;
    let asked = asked(survey);
    let mut guesses: Vec<Guess> = headings.iter().map(|heading| Guess::unknown(heading)).collect();
    let known = survey.columns.headings();
    for guess in &mut guesses {
        if known.iter().any(|known| folded(known) == folded(&guess.heading)) {
            guess.holds = Holds::Known;
        } else if twice.contains(&guess.heading) {
            guess.holds = Holds::Twice;
        }
    }
    own(&mut guesses, usual);
    items(&mut guesses, columns, &asked, survey);
    rest(&mut guesses, columns, usual);
    doubts(&mut guesses, columns, usual);
    let (labels, roles) = (labels(&guesses, columns, &asked, survey, usual), roles(&guesses, columns, survey, usual));
    let own = ["id", "group", "role", "wave", "comment", "filter"].map(str::to_owned);
    let named = survey.columns.attributes.iter().map(|attribute| attribute.name.clone());
    let taken = asked.into_iter().map(|item| item.id).chain(own).chain(named).collect();
    SurveyMap { guesses, labels, roles, taken }
}

/// The columns every survey can have, and those nobody needs.
fn own(guesses: &mut [Guess], usual: &Usual) {
    for at in 0..guesses.len() {
        let Some(heading) = guesses.get(at).filter(|guess| guess.holds == Holds::Unknown) else { continue };
        let names = spellings(&heading.heading);
        let is_one_of = |list: &[String]| names.iter().any(|name| list.contains(name));
        // What a tool notes is what its whole heading says: a user id is no pseudonym.
        let is_needless = names.first().is_some_and(|whole| usual.needless.contains(whole));
        let lists = [
            (&usual.id, Holds::Id),
            (&usual.group, Holds::Group),
            (&usual.role, Holds::Role),
            (&usual.wave, Holds::Wave),
            (&usual.comment, Holds::Comment),
            (&usual.needless, Holds::Needless),
        ];
        let found = lists.into_iter().find(|(list, _)| is_one_of(list)).map(|(_, holds)| holds);
        let Some(holds) = found.map(|holds| if is_needless { Holds::Needless } else { holds }) else { continue };
        let many = matches!(holds, Holds::Comment | Holds::Needless);
        let is_free = many || !guesses.iter().any(|guess| guess.holds == holds);
        if let Some(guess) = guesses.get_mut(at).filter(|_| is_free) {
            guess.holds = holds;
        }
    }
}

/// The columns of questions: first those that are named by id or wording, then those of which a part is, then those that
/// are much like one. What people wrote of their own is no answer.
fn items(guesses: &mut [Guess], columns: &[Looked], asked: &[Asked], survey: &Survey<'_>) {
    let mut free: Vec<&Asked> = asked.iter().filter(|item| !survey.columns.has_item(item.slot)).collect();
    for (parts, most) in [(1, MOST_VALUES), (usize::MAX, MOST_ANSWERS)] {
        let is_open = |(guess, column): &(&mut Guess, &Looked)| guess.holds == Holds::Unknown && column.is_short(most);
        for (guess, _) in guesses.iter_mut().zip(columns).filter(is_open) {
            let mut names = spellings(&guess.heading);
            // Behind the name of a section, as ODK writes it.
            names.extend(guess.heading.rsplit_once('-').filter(|(code, _)| is_code(code)).map(|(_, last)| bare(last)));
            let is_it = |item: &&Asked| names.iter().take(parts).any(|name| is_named(name, item));
            if let Some(at) = free.iter().position(is_it) {
                guess.holds = Holds::Item(free.remove(at).id.clone());
            }
        }
    }
    let mut alike: Vec<(f64, usize, &Asked)> = Vec::new();
    let is_open = |(guess, column): (&Guess, &Looked)| guess.holds == Holds::Unknown && column.is_short(MOST_ANSWERS);
    let open = guesses.iter().zip(columns).map(is_open);
    let open: Vec<bool> = open.collect();
    for (at, guess) in guesses.iter().enumerate().filter(|(at, _)| open.get(*at).copied().unwrap_or_default()) {
        let names = spellings(&guess.heading);
        let names = || names.iter().filter(|name| (SHORT..=MOST_COMPARED).contains(&name.chars().count()));
        for item in &free {
            let texts = item.texts.iter().map(|text| bare(text));
            let likeness = texts.flat_map(|text| names().map(move |name| strsim::normalized_levenshtein(name, &text)));
            let best = likeness.fold(0.0_f64, f64::max);
            if best >= ALIKE {
                alike.push((best, at, item));
            }
        }
    }
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.id.cmp(&b.2.id)));
    let mut given: Vec<&str> = Vec::new();
    for (_, at, item) in alike {
        if given.contains(&item.id.as_str()) {
            continue;
        }
        if let Some(guess) = guesses.get_mut(at).filter(|guess| guess.holds == Holds::Unknown) {
            given.push(&item.id);
            guess.holds = Holds::Item(item.id.clone());
            guess.is_sure = false;
        }
    }
}

/// Longer headings are not compared by likeness: it takes the square of their length.
const MOST_COMPARED: usize = 400;

fn is_named(name: &str, item: &Asked) -> bool {
    let plain = |text: &str| text.replace(['_', '-'], "");
    name == item.id || plain(name) == plain(&item.id) || item.texts.iter().any(|text| bare(text) == name)
}

/// What is left: columns that tell who somebody is, that could make groups, and others.
fn rest(guesses: &mut [Guess], columns: &[Looked], usual: &Usual) {
    for (guess, column) in guesses.iter_mut().zip(columns).filter(|(guess, _)| guess.holds == Holds::Unknown) {
        let heading = bare(&guess.heading);
        let mut words = heading.split(|c: char| !c.is_alphabetic());
        if column.has_addresses || words.any(|word| usual.personal.iter().any(|personal| personal == word)) {
            guess.holds = Holds::Needless;
        } else if column.makes_groups() {
            guess.holds = Holds::Attribute;
            guess.is_sure = false;
        }
    }
}

/// What is named as something and yet holds something else, so that its rows could not be read.
fn doubts(guesses: &mut [Guess], columns: &[Looked], usual: &Usual) {
    let is_role = |text: &String| {
        let by_id = Role::ALL.iter().any(|role| role.id() == folded(text));
        by_id || usual.roles.iter().any(|(word, _)| *word == bare(text))
    };
    for (guess, column) in guesses.iter_mut().zip(columns) {
        match guess.holds {
            // A tool may number answers and not people.
            Holds::Id => guess.is_sure = false,
            Holds::Wave if column.has_no_wave => guess.is_sure = false,
            Holds::Role if !column.values.as_ref().is_some_and(|values| values.keys().all(is_role)) => {
                guess.is_sure = false;
            }
            Holds::Group if column.has_addresses => guess.holds = Holds::Needless,
            _ => {}
        }
    }
}

/// What words mean that stand in the columns of questions and that nobody has explained yet.
fn labels(
    guesses: &[Guess],
    columns: &[Looked],
    asked: &[Asked],
    survey: &Survey<'_>,
    usual: &Usual,
) -> Vec<Word<Answer>> {
    let mut found: BTreeMap<&str, (u64, u64, Word<Answer>)> = BTreeMap::new();
    for (guess, column) in guesses.iter().zip(columns) {
        let item = match &guess.holds {
            Holds::Item(id) => asked.iter().find(|item| item.id == *id),
            Holds::Known => asked.iter().find(|item| survey.columns.item(&guess.heading) == Some(item.slot)),
            _ => None,
        };
        let Some(item) = item else { continue };
        let words = column.values.iter().flatten().filter(|(text, _)| item.meaning.of_text(text).is_none());
        for (text, times) in words {
            let (means, is_sure) = meant(text, item, usual);
            let word = || (0, 0, Word { text: text.clone(), means, is_sure });
            let (all, most, _) = found.entry(text).or_insert_with(word);
            *all += times;
            *most = (*most).max(*times);
        }
    }
    let told = found.into_values().filter(|(all, most, _)| *all >= TOLD_FROM && *most >= SHARED_FROM);
    told.map(|(_, _, word)| word).collect()
}

/// What a word means on the scale of an item, and whether that is usual. Words go before the number in front of them:
/// somebody may have numbered the scale from its other end.
fn meant(text: &str, item: &Asked, usual: &Usual) -> (Option<Answer>, bool) {
    let in_words = |words: &str| {
        let named = item.meaning.of_text(words).filter(|_| !words.is_empty());
        named.or_else(|| {
            let found = usual.answers.iter().find(|(word, _)| word == words).map(|(_, answer)| *answer);
            found.filter(|answer| !matches!(answer, Answer::Value(_)) || item.meaning.has_five_steps())
        })
    };
    if let Some(answer) = in_words(&bare(text)) {
        return (Some(answer), true);
    }
    let Some((number, words)) = numbered(text).filter(|(number, _)| item.meaning.has_answer(*number)) else {
        return (None, false);
    };
    match in_words(&words) {
        Some(said) if said == number => (Some(said), true),
        Some(_) => (None, false),
        None => (Some(number), false),
    }
}

/// The code of an answer, as survey tools write it, and the words behind it: `A4`, `AO04`, `4 - trifft eher zu`,
/// `4 (trifft eher zu)`.
fn numbered(text: &str) -> Option<(Answer, String)> {
    let code = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let digits: String = code.chars().take_while(char::is_ascii_digit).collect();
    let behind = code.get(digits.len()..).unwrap_or_default();
    let ends = behind.is_empty() || behind.starts_with([' ', '.', ':', ')', '=', '-', '–']);
    let words = behind.trim_start_matches([' ', '.', ':', ')', '=', '-', '–']);
    let words = words.strip_prefix('(').and_then(|words| words.strip_suffix(')')).unwrap_or(words);
    digits.parse().ok().filter(|_| ends).map(|value| (Answer::Value(value), bare(words)))
}

/// What the roles in words mean.
fn roles(guesses: &[Guess], columns: &[Looked], survey: &Survey<'_>, usual: &Usual) -> Vec<Word<Role>> {
    let is_role = |guess: &Guess| {
        let named = survey.columns.role.as_ref().is_some_and(|heading| folded(heading) == folded(&guess.heading));
        guess.holds == Holds::Role || guess.holds == Holds::Known && named
    };
    let column = guesses.iter().zip(columns).find(|(guess, _)| is_role(guess));
    let Some((_, column)) = column else { return Vec::new() };
    let is_known = |text: &&str| {
        let by_id = Role::ALL.iter().any(|role| role.id() == folded(text));
        by_id || survey.roles.iter().any(|(word, _)| folded(word) == folded(text))
    };
    let word = |text: &str| {
        let means = usual.roles.iter().find(|(word, _)| *word == bare(text)).map(|(_, role)| *role);
        Word { text: text.to_owned(), means, is_sure: means.is_some() }
    };
    column.told().filter(|text| !is_known(text)).map(word).collect()
}

/// A heading as it may have been meant: whole, behind its code, its code, what stands in brackets at its end, behind the
/// path of its group.
fn spellings(heading: &str) -> Vec<String> {
    let heading = without_tags(heading);
    let whole = bare(&heading);
    let mut found = vec![whole.clone()];
    if let Some((before, inside)) = heading.trim_end().strip_suffix(']').and_then(|text| text.rsplit_once('[')) {
        found.extend([bare(inside), bare(before)]);
    }
    if let Some((code, text)) = heading.split_once(['.', ':', ')']).filter(|(code, _)| is_code(code)) {
        found.extend([bare(text), bare(code)]);
        found.extend(
            code.trim_end().strip_suffix(']').and_then(|code| code.rsplit_once('[')).map(|(_, code)| bare(code)),
        );
        let inside = text.trim_end().strip_suffix(']').and_then(|text| text.rsplit_once('['));
        found.extend(inside.map(|(_, inside)| bare(inside)));
    }
    found.extend(heading.rsplit_once('/').map(|(_, last)| bare(last)));
    // Behind the question above a grid, and behind `Frage 1`.
    found.extend([": ", " - ", " – "].iter().filter_map(|sign| heading.rsplit_once(sign)).map(|(_, last)| bare(last)));
    found.retain(|name| !name.is_empty());
    found
}

/// A name a tool gave a question, without blanks.
fn is_code(text: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '[' | ']');
    !text.is_empty() && text.chars().count() <= 40 && text.chars().all(fits)
}

/// Without what stands between angle brackets.
fn without_tags(text: &str) -> String {
    let mut pieces = text.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |found, piece| match piece.split_once('>') {
        Some((_, behind)) => found + behind,
        None => found + "<" + piece,
    })
}

/// In lower case, with single blanks, without quotation marks, what cannot be seen, and signs at the end.
fn bare(text: &str) -> String {
    let spaced = text.replace("&nbsp;", " ").replace("&amp;", "&");
    let hidden = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let quotes = |c: char| matches!(c, '„' | '“' | '”' | '»' | '«' | '›' | '‹' | '‚' | '‘' | '"');
    let plain: String = spaced.chars().filter(|c| !hidden(*c) && !quotes(*c)).collect();
    let plain = plain.replace('’', "'");
    let words: Vec<&str> = plain.split_whitespace().collect();
    folded(words.join(" ").trim_end_matches(['.', '?', '!', ':', '*', ' ']))
}
