//! What holds of every diagnosis, whoever answered what: METHOD C4, tried on random cases.
//!
//! The cases are random in everything a file can say: roles, groups, ids, waves, missing answers, a quick form beside
//! the answers. A failing case is shown as the sketch it was made of.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use lotse::engine::checks::{self, Family};
use lotse::engine::diagnosis::diagnose;
use lotse::engine::disclosure::Published;
use lotse::engine::explanation::{self, Target};
use lotse::load::Library;
use lotse::locales::Words;
use lotse::model::answer::{Answer, Role, Wave};
use lotse::model::case::{About, Case, Noticed, Response, Stated};
use lotse::model::comparison::{Change, Group, GroupKey};
use lotse::model::diagnosis::{Bound, Diagnosis, Level, Measured, Status, UnknownReason};
use lotse::model::finding::Severity;
use lotse::model::lang::Lang;
use lotse::model::rubric::FactorRubric;
use lotse::model::run::{CaseReport, Run};
use lotse::present;
use lotse::render::stream::Stream;
use lotse::render::{Style, terminal};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;

use super::support::lotse;

/// How many cases are tried for each property.
const CASES: u32 = 10_000;

/// A day between the two cut-overs that occur.
const TODAY: Date = date(2026, 6, 15);

/// METHOD C4: figures closer than this are equal.
const TOLERANCE: f64 = 1e-9;

/// Five factors, five symptoms, one frame condition.
const SCALES: usize = 11;

/// At most so many people.
const CROWD: usize = 14;

/// A case in plain values.
#[derive(Debug, Clone)]
struct Sketch {
    min_group: usize,
    invited: Option<u32>,
    cut_over: Option<Date>,
    stated: Option<Vec<(Status, Noticed)>>,
    waves: Waves,
    /// How each scale is answered: see [`answer`].
    moods: [u8; SCALES],
    people: Vec<Person>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Waves {
    None,
    Numbers,
    Dates,
}

/// One respondent. Four bits of `dice` decide each answer.
#[derive(Debug, Clone)]
struct Person {
    group: Option<u8>,
    role: Option<Role>,
    wave: u8,
    has_id: bool,
    consent: bool,
    dice: [u64; 3],
}

/// An answer of somebody on a scale of this mood: nobody answers, hardly anybody knows, or around a middle.
fn answer(mood: u8, dice: u8) -> Answer {
    let value = |value: i16| Answer::Value(u8::try_from(value.clamp(1, 5)).unwrap());
    match (mood, dice) {
        (0, 0..=5) | (2, 3..=8) | (_, 0) => Answer::DontKnow,
        (0, 6..=10) | (_, 1) => Answer::NotApplicable,
        (0, _) | (1, 2..=9) | (_, 2) => Answer::Missing,
        (1, dice) => value(i16::from(dice) - 9),
        // Two camps.
        (3, dice) => value(if dice % 2 == 0 { 1 } else { 5 }),
        (mood, dice) => value((i16::from(mood) - 3) / 2 + i16::from(dice % 3) - 1),
    }
}

impl Sketch {
    fn case<'r>(&self, rubric: &'r FactorRubric) -> Case<'r> {
        let stated = |stated: &Vec<(Status, Noticed)>| {
            stated.iter().map(|(status, symptom)| Stated { status: *status, symptom: *symptom, place: None }).collect()
        };
        let about =
            About { invited: self.invited, min_group: self.min_group, cut_over: self.cut_over, ..About::default() };
        Case {
            stated: self.stated.as_ref().map(stated),
            responses: self.people.iter().enumerate().map(|(at, _)| self.response(at, rubric)).collect(),
            ..Case::empty(rubric, about)
        }
    }

    fn response(&self, at: usize, rubric: &FactorRubric) -> Response {
        let person = &self.people[at];
        let same_wave = |other: &&Person| self.waves == Waves::None || other.wave == person.wave;
        let place = self.people[..at].iter().filter(same_wave).count();
        let mut answers = vec![Answer::Missing; rubric.questions().count()];
        for (scale, slots) in scales(rubric).into_iter().enumerate() {
            for slot in slots {
                let dice = person.dice[slot / 16] >> (4 * (slot % 16)) & 15;
                answers[slot] = answer(self.moods[scale], u8::try_from(dice).unwrap());
            }
        }
        Response {
            id: person.has_id.then(|| format!("p{place}")),
            group: person.group.map(|group| ["Bürgeramt", "Bauamt", "Hauptamt"][usize::from(group)].to_owned()),
            role: person.role,
            wave: match self.waves {
                Waves::None => None,
                Waves::Numbers => Some(Wave::Number(i64::from(person.wave))),
                Waves::Dates => Some(Wave::Date(date(2026, 3 + i8::try_from(person.wave).unwrap() * 4, 1))),
            },
            consent: person.consent,
            answers,
            place: None,
        }
    }

    /// Those of the latest wave.
    fn current(&self) -> Vec<&Person> {
        let latest = self.people.iter().map(|person| person.wave).max();
        let is_current = |person: &&Person| self.waves == Waves::None || Some(person.wave) == latest;
        self.people.iter().filter(is_current).collect()
    }
}

/// The slots of each scale: factors, symptoms, frame conditions.
fn scales(rubric: &FactorRubric) -> Vec<Vec<usize>> {
    let factors = rubric.factors.iter().map(|factor| &factor.questions);
    let symptoms = rubric.symptoms().map(|symptom| &symptom.questions);
    let frames = rubric.frames.iter().map(|frame| &frame.questions);
    factors.chain(symptoms).chain(frames).map(|of| of.iter().map(|question| question.slot).collect()).collect()
}

fn sketch(min_group: impl Strategy<Value = usize>, crowd: usize) -> impl Strategy<Value = Sketch> {
    let waves = prop_oneof![4 => Just(Waves::None), 1 => Just(Waves::Numbers), 1 => Just(Waves::Dates)];
    let cut_over = prop_oneof![Just(None), Just(Some(date(2026, 5, 1))), Just(Some(date(2026, 9, 1)))];
    let status = proptest::sample::select(&Status::STATED[..]);
    let noticed = prop_oneof![
        proptest::sample::select(&Level::ALL[..]).prop_map(Noticed::Level),
        (4..=20_u8).prop_map(|quarters| Noticed::Score(f64::from(quarters) / 4.0)),
    ];
    let stated = proptest::option::weighted(0.2, proptest::collection::vec((status, noticed), 5));
    let head = (min_group, proptest::option::weighted(0.3, 0..40_u32), cut_over, stated, waves);
    let people = proptest::collection::vec(person(), 0..=crowd);
    (head, proptest::array::uniform11(0..14_u8), people).prop_map(|(head, moods, people)| {
        let (min_group, invited, cut_over, stated, waves) = head;
        Sketch { min_group, invited, cut_over, stated, waves, moods, people }
    })
}

fn person() -> impl Strategy<Value = Person> {
    let role = prop_oneof![
        2 => Just(None),
        2 => Just(Some(Role::Lead)),
        3 => Just(Some(Role::Staff)),
        1 => Just(Some(Role::Navigator)),
    ];
    let who = (proptest::option::of(0..3_u8), role, 0..3_u8, any::<bool>(), any::<bool>());
    (who, any::<[u64; 3]>()).prop_map(|((group, role, wave, has_id, consent), dice)| Person {
        group,
        role,
        wave,
        has_id,
        consent,
        dice,
    })
}

fn any_sketch() -> impl Strategy<Value = Sketch> {
    sketch(prop_oneof![Just(1_usize), Just(5)], CROWD)
}

/// Tries a property on every case there is time for.
#[track_caller]
fn holds<S: Strategy>(of: &S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let mut runner = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() });
    if let Err(error) = runner.run(of, property) {
        panic!("{error}");
    }
}

/// A case as a run reports it, and as the run's JSON spells it.
fn reported<'r>(path: &str, case: &Case<'r>, words: &Words) -> (CaseReport<'r>, String) {
    let published = diagnose(case, &[], TODAY);
    let findings = checks::run(&Family::ALL, case, &published, TODAY);
    let findings = findings.iter().map(|finding| present::finding::notice(finding, words)).collect();
    let report = CaseReport::new(path.to_owned(), case, published.diagnosis(), findings, None);
    let spelled = Stream::Json.case(&report, published.diagnosis(), Severity::Hint);
    (report, spelled)
}

fn run_of(cases: Vec<(CaseReport<'_>, String)>) -> String {
    let (cases, spelled): (Vec<_>, Vec<_>) = cases.into_iter().unzip();
    let run = Run {
        today: TODAY,
        root: String::new(),
        min_severity: Severity::Hint,
        fail_on: None,
        rubrics: Vec::new(),
        cases,
        invalid: Vec::new(),
        skipped: 0,
        baseline: None,
    };
    let between = |at: usize| Stream::Json.between(at == 0);
    let cases = spelled.iter().enumerate().map(|(at, case)| format!("{}{case}", between(at)));
    [Stream::Json.head(TODAY, "0.0.0"), cases.collect(), Stream::Json.tail(&run)].concat()
}

/// What two texts first say differently.
fn difference(one: &str, other: &str) -> Option<String> {
    let mut lines = one.lines().zip(other.lines());
    let differs = || lines.find(|(one, other)| one != other).map(|(one, other)| format!("{one} or {other}"));
    (one != other).then(differs).map(|differs| differs.unwrap_or_else(|| "one says more".to_owned()))
}

#[test]
fn the_order_of_respondents_never_matters() {
    let (library, words) = (Library::default(), Words::new(Lang::En));
    let swaps = proptest::collection::vec((any::<Index>(), any::<Index>()), CROWD);
    holds(&(any_sketch(), swaps), |(sketch, swaps)| {
        let case = sketch.case(library.factors());
        let mut other = case.clone();
        for (one, another) in swaps.iter().filter(|_| !case.responses.is_empty()) {
            other.responses.swap(one.index(case.responses.len()), another.index(case.responses.len()));
        }
        let [one, other] = [case, other].map(|case| run_of(vec![reported("case.toml", &case, &words)]));
        prop_assert_eq!(difference(&one, &other), None);
        Ok(())
    });
}

#[test]
fn the_order_of_files_never_matters() {
    let (library, words) = (Library::default(), Words::new(Lang::En));
    let files = proptest::collection::vec(sketch(prop_oneof![Just(1_usize), Just(5)], 6), 2);
    holds(&files, |sketches| {
        let cases: Vec<Case<'_>> = sketches.iter().map(|sketch| sketch.case(library.factors())).collect();
        let report = |at: usize| reported(&format!("{at}.toml"), &cases[at], &words);
        let mut order: Vec<usize> = (0..cases.len()).collect();
        let one = run_of(order.iter().map(|at| report(*at)).collect());
        order.reverse();
        let other = run_of(order.iter().map(|at| report(*at)).collect());
        let (one, other) = (parts(&one), parts(&other));
        prop_assert_eq!(difference(one.1, other.1), None);
        for (place, at) in order.into_iter().enumerate() {
            prop_assert_eq!(difference(one.0[at], other.0[place]), None);
        }
        Ok(())
    });
}

/// The cases of a run, and all that stands behind them.
fn parts(run: &str) -> (Vec<&str>, &str) {
    let (_, rest) = run.split_once("\n  \"cases\": [\n").unwrap();
    let (cases, rest) = rest.split_once("\n    }\n  ],\n").unwrap();
    (cases.split("\n    },\n").collect(), rest)
}

#[test]
fn the_order_of_files_on_the_command_line_never_matters() {
    let files = ["examples/e-akte.toml", "examples/ready.toml", "examples/two-camps.toml", "Cargo.toml"];
    let run = |files: &[&str]| {
        let ran = lotse(&format!("diagnose {} --format json --today 2024-05-15", files.join(" "))).run().ends_with(3);
        serde_json::from_str::<Value>(&ran.stdout).unwrap()
    };
    let one = run(&files);
    let other = run(&[files[2], files[3], files[1], files[0]]);
    assert_eq!(one["cases"].as_array().unwrap().len(), 3);
    for (at, place) in [(0, 2), (1, 1), (2, 0)] {
        assert_eq!(one["cases"][at], other["cases"][place]);
    }
    for same in ["summary", "invalid", "rubrics"] {
        assert_eq!(one[same], other[same], "{same}");
    }
}

#[test]
fn everybody_twice_is_the_same_mean() {
    let library = Library::default();
    holds(&sketch(Just(1_usize), CROWD), |sketch| {
        let case = sketch.case(library.factors());
        let mut twice = case.clone();
        twice.responses.extend(
            case.responses
                .iter()
                .cloned()
                .map(|response| Response { id: response.id.map(|id| format!("{id} again")), ..response }),
        );
        let [once, twice] = [case, twice].map(|case| diagnose(&case, &[], TODAY));
        let (once, twice) = (once.diagnosis(), twice.diagnosis());
        let same = |once: &Measured<'_>, twice: &Measured<'_>| {
            let is_close = match (once.score, twice.score) {
                (Some(once), Some(twice)) => (once - twice).abs() < TOLERANCE,
                (once, twice) => once == twice,
            };
            prop_assert!(is_close, "{:?} {:?}", once.score, twice.score);
            prop_assert_eq!(once.status, twice.status);
            Ok(())
        };
        let spots = |of: &Measured<'_>| of.weak_spots.iter().map(|item| item.slot).collect::<Vec<_>>();
        for (once, twice) in once.factors.iter().zip(&twice.factors) {
            same(&once.measured, &twice.measured)?;
            prop_assert_eq!(spots(&once.measured), spots(&twice.measured));
            prop_assert_eq!(once.symptom.level, twice.symptom.level);
            let close = |(once, twice): (f64, f64)| (once - twice).abs() < TOLERANCE;
            prop_assert!(once.symptom.score.zip(twice.symptom.score).is_none_or(close));
        }
        for (once, twice) in once.frames.iter().zip(&twice.frames) {
            same(&once.measured, &twice.measured)?;
        }
        for (once, twice) in once.waves.iter().zip(&twice.waves) {
            for (once, twice) in once.factors.iter().zip(&twice.factors) {
                same(&once.measured, &twice.measured)?;
            }
        }
        // A group of one without consent is hidden, and of two no longer.
        for (once, twice) in once.groups.iter().zip(&twice.groups).filter(|(once, _)| once.people.is_some()) {
            for (once, twice) in once.factors.iter().zip(&twice.factors).filter(|(once, _)| once.score.is_some()) {
                same(once, twice)?;
            }
        }
        Ok(())
    });
}

#[test]
fn one_answer_higher_never_lowers_a_factor() {
    let library = Library::default();
    let rubric = library.factors();
    let which = (0..5_usize, any::<Index>(), any::<Index>(), 1..5_u8);
    holds(&(sketch(Just(1_usize), CROWD), which), |(sketch, (factor, who, which, value))| {
        let mut case = sketch.case(rubric);
        if case.responses.is_empty() {
            return Ok(());
        }
        let at = who.index(case.responses.len());
        let questions = &rubric.factors[factor].questions;
        let slot = questions[which.index(questions.len())].slot;
        case.responses[at].answers[slot] = Answer::Value(value);
        let mut higher = case.clone();
        higher.responses[at].answers[slot] = Answer::Value(value + 1);
        let [before, after] = [case, higher].map(|case| {
            let published = diagnose(&case, &[], TODAY);
            let measured = published.diagnosis().factors[factor].measured.clone();
            (measured.status, measured.score)
        });
        let is_known = |status| [Status::Missing, Status::Weak, Status::Present].contains(&status);
        prop_assert_eq!(is_known(before.0), is_known(after.0), "nobody becomes valid by another number");
        prop_assert!(!is_known(before.0) || after >= before, "{before:?} {after:?}");
        Ok(())
    });
}

#[test]
fn a_factor_without_data_is_never_present() {
    let library = Library::default();
    let rubric = library.factors();
    let nothing = prop_oneof![Just(Answer::Missing), Just(Answer::DontKnow), Just(Answer::NotApplicable)];
    let nothing = proptest::collection::vec(nothing, 4);
    holds(&(any_sketch(), 0..5_usize, nothing), |(sketch, factor, nothing)| {
        let mut case = sketch.case(rubric);
        let latest = case.responses.iter().filter_map(|response| response.wave).max();
        for response in case.responses.iter_mut().filter(|response| response.wave == latest) {
            for (question, answer) in rubric.factors[factor].questions.iter().zip(&nothing) {
                response.answers[question.slot] = *answer;
            }
        }
        let published = diagnose(&case, &[], TODAY);
        let result = &published.diagnosis().factors[factor];
        let measured = &result.measured;
        let stated = case.stated.as_ref().filter(|_| case.responses.is_empty()).map(|stated| stated[factor].status);
        match stated {
            // Without answers the quick form speaks, and says what was said.
            Some(stated) => prop_assert_eq!(measured.status, stated),
            None => prop_assert!([Status::Unknown, Status::Suppressed].contains(&measured.status), "{measured:?}"),
        }
        let figures = [measured.score, measured.sd, measured.agreement, measured.display()];
        prop_assert_eq!(figures, [None; 4]);
        prop_assert!(stated.is_some() || measured.reason.is_some(), "it is said why");
        for group in &published.diagnosis().groups {
            prop_assert!(!group.factors[factor].is_known() && group.factors[factor].score.is_none());
        }
        Ok(())
    });
}

/// Every figure of a diagnosis, by where it stands in JSON.
fn figures(diagnosis: &Diagnosis<'_>) -> Vec<(String, Option<f64>)> {
    let mut all = Figures(Vec::new());
    all.add("/bottleneck", diagnosis.bottleneck);
    for result in &diagnosis.factors {
        let at = format!("/factors/{}", result.factor.id);
        all.scale(&at, &result.measured);
        all.add(format!("{at}/evidence_index"), result.evidence_index);
        all.add(format!("{at}/symptom/score"), result.symptom.score);
        let suspicion = diagnosis.inverse.as_ref().and_then(|inverse| inverse.of(result.factor)?.score);
        all.add(format!("/inverse/scores/{}", result.factor.id), suspicion);
    }
    for frame in &diagnosis.frames {
        all.scale("/backing", &frame.measured);
    }
    for (at, group) in diagnosis.groups.iter().enumerate() {
        all.group(&format!("/groups/{at}"), group, diagnosis);
    }
    for (at, gap) in diagnosis.gaps.iter().enumerate() {
        let at = format!("/gaps_between_groups/{at}");
        all.add(format!("{at}/lead"), Some(gap.lead));
        all.add(format!("{at}/staff"), Some(gap.staff));
        all.add(format!("{at}/difference"), Some(gap.difference.value));
        all.interval(&format!("{at}/ci"), gap.difference.interval);
    }
    for (at, wave) in diagnosis.waves.iter().enumerate() {
        let at = format!("/waves/{at}");
        all.count(format!("{at}/people"), wave.people);
        if let Some(Wave::Number(number)) = wave.wave {
            all.add(format!("{at}/name"), Some(f64::from(i32::try_from(number).unwrap())));
        }
        for (result, factor) in diagnosis.factors.iter().zip(&wave.factors) {
            let at = format!("{at}/factors/{}", result.factor.id);
            all.scale(&at, &factor.measured);
            all.change(&format!("{at}/since_previous"), factor.since_previous.as_ref());
            all.change(&format!("{at}/since_first"), factor.since_first.as_ref());
        }
    }
    all.count("/ask_next/people", diagnosis.next.as_ref().and_then(|ask| ask.people));
    all.0
}

struct Figures(Vec<(String, Option<f64>)>);

impl Figures {
    fn add(&mut self, at: impl Into<String>, figure: Option<f64>) {
        self.0.push((at.into(), figure));
    }

    fn count(&mut self, at: impl Into<String>, count: Option<usize>) {
        self.add(at, count.map(|count| f64::from(u32::try_from(count).unwrap())));
    }

    fn interval(&mut self, at: &str, interval: Option<(f64, f64)>) {
        self.add(format!("{at}/0"), interval.map(|(low, _)| low));
        self.add(format!("{at}/1"), interval.map(|(_, high)| high));
    }

    fn scale(&mut self, at: &str, measured: &Measured<'_>) {
        self.count(format!("{at}/eligible"), measured.eligible);
        self.count(format!("{at}/n"), measured.valid);
        self.add(format!("{at}/dont_know_rate"), measured.dont_know);
        self.add(format!("{at}/score"), measured.score);
        self.add(format!("{at}/display"), measured.display());
        self.add(format!("{at}/sd"), measured.sd);
        self.interval(&format!("{at}/ci"), measured.interval);
        self.add(format!("{at}/agreement"), measured.agreement);
        let share = measured.gap_share;
        self.count(format!("{at}/gap_share/count"), share.map(|share| share.count));
        self.count(format!("{at}/gap_share/n"), share.map(|share| share.of));
        self.interval(&format!("{at}/gap_share/ci"), share.map(|share| share.interval));
        for answer in 0..5 {
            let count = measured.distribution.as_ref().map(|counts| counts[answer]);
            self.count(format!("{at}/distribution/{answer}"), count);
        }
    }

    fn group(&mut self, at: &str, group: &Group<'_>, diagnosis: &Diagnosis<'_>) {
        self.count(format!("{at}/people"), group.people);
        for (result, measured) in diagnosis.factors.iter().zip(&group.factors) {
            self.scale(&format!("{at}/factors/{}", result.factor.id), measured);
        }
        for measured in &group.frames {
            self.scale(&format!("{at}/backing"), measured);
        }
    }

    fn change(&mut self, at: &str, change: Option<&Change>) {
        self.count(format!("{at}/pairs"), change.and_then(|change| change.pairs));
        self.add(format!("{at}/difference"), change.map(|change| change.difference.value));
        self.interval(&format!("{at}/ci"), change.and_then(|change| change.difference.interval));
    }
}

/// What stands at a path like `/waves/0/people`.
fn at_path<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('/').skip(1).try_fold(value, |value, key| match value {
        Value::Array(values) => values.get(key.parse::<usize>().ok()?),
        value => value.get(key),
    })
}

/// How many numbers stand in a value.
fn numbers(value: &Value) -> usize {
    match value {
        Value::Number(_) => 1,
        Value::Array(values) => values.iter().map(numbers).sum(),
        Value::Object(fields) => fields.values().map(numbers).sum(),
        _ => 0,
    }
}

#[test]
fn json_holds_every_figure_of_the_diagnosis_to_the_last_bit_and_no_other() {
    let (library, words) = (Library::default(), Words::new(Lang::En));
    holds(&any_sketch(), |sketch| {
        let case = sketch.case(library.factors());
        let expected = figures(diagnose(&case, &[], TODAY).diagnosis());
        let text = run_of(vec![reported("case.toml", &case, &words)]);
        prop_assert!(!says_no_number(&text), "{text}");
        let mut run: Value = serde_json::from_str(&text).unwrap();
        let mut case = run["cases"][0].take();
        case["findings"].take();
        for (at, figure) in &expected {
            let got = at_path(&case, at).and_then(Value::as_f64);
            prop_assert_eq!(got.map(f64::to_bits), figure.map(f64::to_bits), "{}: {:?} {:?}", at, got, figure);
        }
        prop_assert_eq!(numbers(&case), expected.iter().filter(|(_, figure)| figure.is_some()).count());
        Ok(())
    });
}

/// Words that are no number: what a figure that is none would be printed as.
fn says_no_number(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| matches!(word, "NaN" | "nan" | "inf" | "infinity" | "Infinity"))
}

#[test]
fn no_figure_is_without_end_and_none_is_no_number() {
    let library = Library::default();
    let all_words = Lang::ALL.map(Words::new);
    holds(&(any_sketch(), any::<Index>()), |(sketch, which)| {
        let rubric = library.factors();
        let case = sketch.case(rubric);
        let words = &all_words[which.index(all_words.len())];
        let published = diagnose(&case, &[], TODAY);
        for (at, figure) in figures(published.diagnosis()) {
            prop_assert!(figure.is_none_or(f64::is_finite), "{at}: {figure:?}");
        }
        let report = text(&case, &published, words);
        prop_assert!(!says_no_number(&report), "{report}");
        let ids: Vec<&str> = Target::ids(rubric).collect();
        let chain = explained(&case, &published, ids[which.index(ids.len())], words);
        prop_assert!(!says_no_number(&chain), "{chain}");
        Ok(())
    });
}

const STYLE: Style = Style { width: 100, color: false, plain: false };

fn text(case: &Case<'_>, published: &Published<'_>, words: &Words) -> String {
    let findings = checks::run(&Family::ALL, case, published, TODAY);
    let notices: Vec<_> = findings.iter().map(|finding| present::finding::notice(finding, words)).collect();
    let subject = present::diagnosis::Subject {
        path: "case.toml",
        about: &case.about,
        rubric: case.rubric,
        published,
        ignored: 0,
        notices: &notices,
        today: TODAY,
    };
    terminal::document(&present::diagnosis::report(&subject, words), &STYLE)
}

fn explained(case: &Case<'_>, published: &Published<'_>, id: &str, words: &Words) -> String {
    let target = Target::find(case.rubric, id).unwrap();
    let subject = present::explanation::Subject {
        path: "case.toml",
        about: &case.about,
        rubric: case.rubric,
        target,
        diagnosis: published.diagnosis(),
    };
    let explanation = explanation::explain(case, &[], published, target, TODAY);
    terminal::document(&present::explanation::report(&subject, explanation.as_ref(), words), &STYLE)
}

/// The fewest people anything is said of here.
const FEW: usize = 5;

#[test]
fn of_fewer_than_five_people_nothing_is_shown_but_a_single_one_who_agreed() {
    let library = Library::default();
    holds(&sketch(Just(FEW), 24), |sketch| {
        let case = sketch.case(library.factors());
        let published = diagnose(&case, &[], TODAY);
        let diagnosis = published.diagnosis();
        let current = sketch.current();
        let everybody = diagnosis.factors.iter().map(|result| &result.measured);
        for measured in everybody.chain(diagnosis.frames.iter().map(|frame| &frame.measured)) {
            may_be_shown(measured, current.len(), false)?;
        }
        for group in &diagnosis.groups {
            let members: Vec<&&Person> = current.iter().filter(|person| is_in(person, &group.key)).collect();
            let agreed = matches!(members.as_slice(), [only] if only.consent);
            prop_assert_eq!(group.single, agreed);
            prop_assert!(group.people.is_none_or(|people| people == members.len() && (people >= FEW || agreed)));
            for measured in group.factors.iter().chain(&group.frames).filter(|_| !agreed) {
                may_be_shown(measured, members.len(), true)?;
            }
        }
        for wave in &diagnosis.waves {
            let is_of_wave = |response: &&Response| response.wave == wave.wave;
            let people = case.responses.iter().filter(is_of_wave).count();
            prop_assert!(wave.people.is_none_or(|shown| shown == people && people >= FEW));
            for factor in &wave.factors {
                may_be_shown(&factor.measured, people, false)?;
            }
        }
        // A quick form says what one person thinks, who wrote it.
        for result in diagnosis.factors.iter().filter(|_| !case.responses.is_empty()) {
            prop_assert!(result.symptom.score.is_none_or(is_one_decimal), "{:?}", result.symptom);
            prop_assert!(current.len() >= FEW || result.symptom.score.is_none(), "{:?}", result.symptom);
        }
        let roles: BTreeSet<Role> = published.roles().map(|(role, _)| role).collect();
        let hidden = |role: &Role| diagnosis.group(&GroupKey::Role(*role)).is_none_or(|group| group.people.is_none());
        prop_assert!(!roles.iter().any(hidden));
        Ok(())
    });
}

fn is_in(person: &Person, key: &GroupKey) -> bool {
    match key {
        GroupKey::Role(role) => person.role == Some(*role),
        GroupKey::Named(name) => {
            let names = ["Bürgeramt", "Bauamt", "Hauptamt"];
            person.group.is_some_and(|group| names[usize::from(group)] == name.as_str())
        }
    }
}

fn is_one_decimal(value: f64) -> bool {
    let text = format!("{value}");
    text.split_once('.').is_none_or(|(_, decimals)| decimals.len() == 1)
}

/// What is shown of a scale that so many people answered, of everybody or of a named group.
fn may_be_shown(measured: &Measured<'_>, people: usize, is_named: bool) -> Result<(), TestCaseError> {
    let figures = [measured.score, measured.dont_know, measured.sd, measured.agreement];
    let counts = [measured.eligible, measured.valid];
    if measured.certainty == Some(lotse::model::diagnosis::Certainty::Stated) {
        prop_assert_eq!(figures, [None; 4]);
        return Ok(());
    }
    let is_hidden = measured.status == Status::Suppressed;
    prop_assert_eq!(is_hidden, measured.reason == Some(UnknownReason::GroupTooSmall));
    if 0 < people && people < FEW {
        prop_assert!(is_hidden, "{measured:?}");
    }
    if is_hidden {
        prop_assert_eq!((figures, counts), ([None; 4], [None; 2]));
        prop_assert!(measured.interval.is_none() && measured.certainty.is_none() && measured.split.is_none());
        prop_assert!(measured.gap_share.is_none() && measured.distribution.is_none());
        prop_assert!(measured.weak_spots.is_empty() && !measured.camps);
        return Ok(());
    }
    let is_few = |n: usize| 0 < n && n < FEW;
    let Some(valid) = measured.valid else {
        // The quick form does not ask for frame conditions. Of a named group it is not told how few have no mean, nor
        // what adds up to the number of those who have one.
        let is_unasked = (figures, measured.reason) == ([None; 4], Some(UnknownReason::NotAsked));
        prop_assert!(is_unasked || is_named, "{measured:?}");
        prop_assert!(measured.gap_share.is_none() && measured.distribution.is_none());
        let end = if people < 20 { 1.5 } else { 1.1 };
        let is_blunt = |score: f64| is_one_decimal(score) && (end..=6.0 - end).contains(&score);
        prop_assert!(measured.score.is_none_or(is_blunt), "{measured:?}");
        return Ok(());
    };
    prop_assert!(valid <= people && !is_few(valid), "{measured:?}");
    prop_assert!(measured.eligible.is_none_or(|eligible| !is_few(eligible) && !is_few(eligible - valid)));
    prop_assert!(measured.gap_share.is_none_or(|share| !is_few(share.count) && !is_few(share.of - share.count)));
    prop_assert!(measured.distribution.iter().flatten().all(|count| !is_few(*count)));
    let (low, high) = if valid < 20 { (1.5, 4.5) } else { (1.1, 4.9) };
    if let Some(score) = measured.score {
        prop_assert!(is_one_decimal(score) && (low..=high).contains(&score), "{score} of {valid}");
        // At an end only "at most" and "at least" are said.
        let at_end = score <= low || score >= high;
        prop_assert_eq!(at_end, measured.bound != Bound::Exact);
    }
    if valid < 20 {
        prop_assert_eq!(figures[1..].to_vec(), vec![None; 3]);
        prop_assert!(measured.interval.is_none() && measured.certainty.is_none() && measured.split.is_none());
        prop_assert!(measured.gap_share.is_none() && measured.distribution.is_none() && !measured.camps);
    }
    Ok(())
}
