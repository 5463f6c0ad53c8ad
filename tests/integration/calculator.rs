//! `lotse diagnose FILE --explain ID` is a chain that a reader with a pocket calculator can follow: every formula it
//! prints is calculated again here from what is printed, by a calculator that knows nothing of the program.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use lotse::engine::diagnosis::diagnose;
use lotse::engine::explanation::{self, Move, Target};
use lotse::load::{self, Library};
use lotse::locales::Words;
use lotse::model::answer::{Answer, Wave};
use lotse::model::case::{About, Case, Response};
use lotse::model::diagnosis::Status;
use lotse::model::lang::Lang;
use lotse::model::rubric::{FactorRubric, Question};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use super::support::{files, folder, lotse, repository};

const TODAY: &str = "2024-05-15";

/// Half of the last digit printed: four decimals, with zeros at the end left out. Whatever is printed, an input as well
/// as a result, can be off by this much, and a reader cannot know by how much.
const HALF_A_DIGIT: f64 = 0.000_05;

/// No formula may be so sensitive to the last digits that a check of it says little.
const WIDEST: f64 = 0.01;

/// Where a figure can lie. Calculating with both ends gives what all figures between them can give.
#[derive(Debug, Clone, Copy)]
struct Range {
    low: f64,
    high: f64,
}

impl Range {
    fn printed(value: f64) -> Self {
        Range { low: value - HALF_A_DIGIT, high: value + HALF_A_DIGIT }
    }

    /// What an increasing function makes of it.
    fn through(self, f: impl Fn(f64) -> f64) -> Self {
        Range { low: f(self.low), high: f(self.high) }
    }

    fn negative(self) -> Self {
        Range { low: -self.high, high: -self.low }
    }

    fn with(self, other: Range, f: impl Fn(f64, f64) -> f64) -> Self {
        let ends = [f(self.low, other.low), f(self.low, other.high), f(self.high, other.low), f(self.high, other.high)];
        Range {
            low: ends.into_iter().fold(f64::INFINITY, f64::min),
            high: ends.into_iter().fold(f64::NEG_INFINITY, f64::max),
        }
    }

    fn square(self) -> Self {
        let ends = self.with(self, |a, b| a * b);
        if self.low < 0.0 && self.high > 0.0 { Range { low: 0.0, ..ends } } else { ends }
    }

    /// It can be the figure behind a printed one.
    fn fits(self, printed: f64) -> bool {
        self.low - HALF_A_DIGIT <= printed && printed <= self.high + HALF_A_DIGIT
    }
}

/// A formula as a reader types it: + − · ÷ ² √ ln e^ and brackets.
struct Calculator<'t> {
    rest: &'t str,
    point: char,
}

impl<'t> Calculator<'t> {
    fn calculate(formula: &'t str, point: char) -> Range {
        let mut calculator = Calculator { rest: formula.trim(), point };
        let result = calculator.sum();
        assert_eq!(calculator.rest, "", "not understood in {formula}");
        result
    }

    fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest).trim_start();
        rest.is_some()
    }

    fn sum(&mut self) -> Range {
        let mut sum = self.product();
        loop {
            if self.take("+") {
                sum = sum.with(self.product(), |a, b| a + b);
            } else if self.take("−") {
                sum = sum.with(self.product(), |a, b| a - b);
            } else {
                return sum;
            }
        }
    }

    fn product(&mut self) -> Range {
        let mut product = self.signed();
        loop {
            if self.take("·") {
                product = product.with(self.signed(), |a, b| a * b);
            } else if self.take("÷") {
                let by = self.signed();
                assert!(by.low > 0.0, "nothing is divided by what could be 0");
                product = product.with(by, |a, b| a / b);
            } else {
                return product;
            }
        }
    }

    fn signed(&mut self) -> Range {
        if self.take("−") {
            self.signed().negative()
        } else if self.take("√") {
            self.signed().through(|value| value.max(0.0).sqrt())
        } else if self.take("ln") {
            self.signed().through(f64::ln)
        } else if self.take("e^") {
            self.signed().through(f64::exp)
        } else {
            let mut value = self.value();
            while self.take("²") {
                value = value.square();
            }
            value
        }
    }

    fn value(&mut self) -> Range {
        if self.take("(") {
            let inner = self.sum();
            assert!(self.take(")"), "a bracket stays open before {}", self.rest);
            return inner;
        }
        let end = self.rest.find(|letter: char| !letter.is_ascii_digit() && letter != self.point);
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        Range::printed(number_of(number, self.point).unwrap_or_else(|| panic!("no number: {number:?} {rest}")))
    }
}

/// A printed number; `None` if it is none.
fn number_of(text: &str, point: char) -> Option<f64> {
    let text = text.replace('−', "-");
    let other = if point == ',' { '.' } else { ',' };
    (!text.contains(other)).then(|| text.replace(point, ".").parse().ok()).flatten()
}

#[test]
fn the_calculator_of_this_test_calculates() {
    for (formula, expected) in [
        ("1 + 2 · 3", 7.0),
        ("(1 + 2) · 3 − 4 ÷ 2", 7.0),
        ("1 − (1 + 2) ÷ 4 ÷ 2", 0.625),
        ("√(3 · 3 + 16)", 5.0),
        ("2 · √9 ÷ √4", 3.0),
        ("3² ÷ 2", 4.5),
        ("2 ÷ (1 + 3² ÷ 9)", 1.0),
        ("ln 3 · (2 + −1)", 1.098_612_3),
        ("100 ÷ (1 + e^(−(−1.5)))", 18.242_552),
        ("−2 + 5", 3.0),
    ] {
        let range = Calculator::calculate(formula, '.');
        assert!(range.fits(expected) && range.high - range.low < WIDEST, "{formula}: {range:?}");
        assert!(!range.fits(expected + WIDEST) && !range.fits(expected - WIDEST), "{formula}: {range:?}");
    }
    assert!(Calculator::calculate("0,5 + 1,25", ',').fits(1.75));
}

/// What one call printed, without the folding of long lines.
struct Chain {
    name: String,
    point: char,
    words: Words,
    points: Vec<String>,
    tables: Vec<Vec<Vec<String>>>,
}

impl Chain {
    fn of(path: &str, id: &str, lang: Lang) -> Self {
        let call = format!("diagnose {path} --explain {id} --today {TODAY} --fail-on never --lang {}", lang.code());
        let text = lotse(&call).env("COLUMNS", "500").run().ends_with(0).stdout;
        let mut points: Vec<String> = Vec::new();
        let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
        let mut was_row = false;
        for line in text.lines() {
            let is_row = line.starts_with(' ') && !line.starts_with(" • ") && !line.starts_with("   ")
                || was_row && line.starts_with(' ');
            if let Some(point) = line.strip_prefix(" • ") {
                points.push(point.to_owned());
            } else if is_row {
                if !was_row {
                    tables.push(Vec::new());
                }
                let cells = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(ToOwned::to_owned);
                tables.last_mut().unwrap().push(cells.collect());
            } else if let Some(more) = line.strip_prefix("   ") {
                let last = points.last_mut().unwrap();
                *last = format!("{last} {more}");
            }
            was_row = is_row;
        }
        let point = if lang == Lang::De { ',' } else { '.' };
        Chain { name: format!("{path} {id} {}", lang.code()), point, words: Words::new(lang), points, tables }
    }

    /// "Label: formula = result", and what stands behind the result.
    fn formulas(&self) -> Vec<Formula<'_>> {
        let is_missed = |point: &&String| point.contains(['÷', '√', '²']) && !point.contains(" = ");
        assert_eq!(self.points.iter().find(is_missed), None, "{}: a formula without a result", self.name);
        let points = self.points.iter().filter(|point| point.contains(" = "));
        points
            .map(|point| {
                let (label, equals) = (point.rfind(": ").unwrap(), point.rfind(" = ").unwrap());
                let result = &point[equals + " = ".len()..];
                let (result, behind) = result.split_once(' ').unwrap_or((result, ""));
                Formula {
                    label: &point[..label],
                    expression: &point[label + ": ".len()..equals],
                    result: self.number(result),
                    end: behind.split(' ').find_map(|word| number_of(word.trim_end_matches(')'), self.point)),
                }
            })
            .collect()
    }

    #[track_caller]
    fn number(&self, text: &str) -> f64 {
        number_of(text, self.point).unwrap_or_else(|| panic!("{}: {text:?} is no number", self.name))
    }

    /// The first formula with this label.
    fn formula<'c>(&self, all: &'c [Formula<'c>], key: &str) -> Option<&'c Formula<'c>> {
        let label = self.words.say(key);
        all.iter().find(|formula| formula.label == label)
    }

    /// The lower and the upper end below the formula with this label.
    fn ends<'c>(&self, all: &'c [Formula<'c>], key: &str) -> [&'c Formula<'c>; 2] {
        let label = self.words.say(key);
        let at = all.iter().position(|formula| formula.label.starts_with(&label)).unwrap();
        [&all[at + 1], &all[at + 2]]
    }
}

#[derive(Debug)]
struct Formula<'c> {
    label: &'c str,
    expression: &'c str,
    result: f64,
    /// Where the scale ends, if the result lies beyond it.
    end: Option<f64>,
}

impl Formula<'_> {
    fn reached(&self) -> f64 {
        self.end.unwrap_or(self.result)
    }
}

fn examples() -> Vec<String> {
    let all = files(&repository().join("examples"), "toml").into_iter();
    let cases = all.filter(|path| std::fs::read_to_string(path).unwrap().contains("schema = \"lotse.case/"));
    let relative = |path: PathBuf| path.strip_prefix(repository()).unwrap().to_str().unwrap().to_owned();
    cases.map(relative).collect()
}

/// What a respondent answers to a question, both by their places.
type Answers = fn(usize, usize) -> usize;

/// Workshops of a kind no example is: one person alone, all of one mind at the ends of the scale, so many that their
/// answers are not listed.
fn workshops(below: &Path) -> Vec<String> {
    let alone: Answers = |_who: usize, item: usize| 1 + item % 5;
    let agreed: Answers = |_who: usize, item: usize| [5, 1, 3, 4][item / 4 % 4];
    let crowd: Answers = |who: usize, item: usize| 1 + [who, who / 5, who / 25, who + who / 5][item % 4] % 5;
    let all: [(&str, usize, Answers); 3] = [("alone", 1, alone), ("agreed", 4, agreed), ("crowd", 90, crowd)];
    let library = Library::default();
    let workshop = |(name, people, answer): (&str, usize, Answers)| {
        let person = |who: usize| {
            let questions = library.factors().questions();
            let answers = questions.map(|question| format!("{} = {}\n", question.id, answer(who, question.slot)));
            let role = if who.is_multiple_of(2) { "lead" } else { "staff" };
            format!("[[response]]\nrole = \"{role}\"\n[response.answers]\n{}", answers.collect::<String>())
        };
        let people: String = (0..people).map(person).collect();
        let path = below.join(format!("{name}.toml"));
        std::fs::write(&path, format!("schema = \"lotse.case/1\"\n[case]\nopen_workshop = true\n{people}")).unwrap();
        path.to_str().unwrap().to_owned()
    };
    all.map(workshop).to_vec()
}

fn json(path: &str) -> Value {
    let ran = lotse(&format!("diagnose {path} --format json --today {TODAY} --fail-on never")).run().ends_with(0);
    serde_json::from_str::<Value>(&ran.stdout).unwrap()["cases"][0].take()
}

#[track_caller]
fn assert_printed(name: &str, what: &str, printed: f64, exact: &Value) {
    let exact = exact.as_f64().unwrap_or_else(|| panic!("{name}: no {what} in JSON"));
    assert!((printed - exact).abs() <= HALF_A_DIGIT + 1e-9, "{name}: {what}: {printed} is printed, it is {exact}");
}

#[test]
fn a_reader_with_a_pocket_calculator_reaches_every_figure() {
    let library = Library::default();
    let rubric = library.factors();
    let (mut formulas, mut tables, mut compared) = (0, 0, 0);
    let (mut floors, mut clamped, mut merged) = (0, 0, 0);
    let folder = folder();
    for path in examples().into_iter().chain(workshops(folder.path())) {
        let case = json(&path);
        for id in Target::ids(rubric) {
            for lang in Lang::ALL {
                let chain = Chain::of(&path, id, lang);
                let all = chain.formulas();
                for formula in &all {
                    let range = Calculator::calculate(formula.expression, chain.point);
                    assert!(range.fits(formula.result), "{}: {formula:?} {range:?}", chain.name);
                    assert!(range.high - range.low < WIDEST, "{}: {formula:?} {range:?}", chain.name);
                }
                formulas += all.len();
                floors += usize::from(chain.formula(&all, "chain-floor").is_some());
                clamped += all.iter().filter(|formula| formula.end.is_some()).count();
                merged += chain.tables.iter().flatten().filter(|row| row.iter().any(|cell| cell == "…")).count();
                tables += usize::from(answers_add_up(&chain, &all));
                variances_are_those_of_the_answers(&chain, &all);
                links_hold(&chain, &all);
                let exact = if rubric.factor(id).is_some() {
                    Some(&case["factors"][id])
                } else {
                    rubric.frames.iter().any(|frame| frame.id.as_str() == id).then_some(&case["backing"])
                };
                compared += exact.map_or(0, |exact| agrees_with_json(&chain, &all, exact));
                agrees_with_comparisons(&chain, &all, id, &case);
            }
        }
    }
    // Five examples with answers on factors, one with signs alone, and three workshops; eleven scales; two languages.
    assert!(floors > 0 && clamped > 0 && merged > 0, "{floors} {clamped} {merged}");
    assert!(formulas >= 1_200, "only {formulas} formulas were checked");
    assert!(tables >= 110, "only {tables} tables were added up");
    assert!(compared >= 150, "only {compared} figures were compared");
}

/// Each person's answers make the mean beside them, and all together the sums. Returns whether there is such a table.
fn answers_add_up(chain: &Chain, all: &[Formula<'_>]) -> bool {
    let heads = [chain.words.say("column-people"), chain.words.say("column-answers")];
    let Some(table) = chain.tables.iter().find(|table| table[0][..2] == heads) else { return false };
    let mean = chain.formula(all, "chain-mean").unwrap();
    let (sums, people) = table[1..].split_last().unwrap();
    let [mut count, mut sum, mut squares] = [0.0; 3];
    for row in people {
        let [n, own, square] = [&row[0], &row[2], &row[3]].map(|cell| chain.number(cell));
        let answers: Vec<f64> = row[1].split(' ').filter_map(|answer| answer.parse().ok()).collect();
        let of_answers = answers.iter().sum::<f64>() / answers.len() as f64;
        assert!(row[1] == "…" || (of_answers - own).abs() <= HALF_A_DIGIT, "{}: {row:?}", chain.name);
        let distance = Range::printed(own).with(Range::printed(mean.result), |a, b| a - b).square();
        assert!(distance.fits(square), "{}: {row:?} {distance:?}", chain.name);
        count += n;
        sum += n * own;
        squares += n * square;
    }
    let off = (count + 1.0) * HALF_A_DIGIT + 1e-9;
    let [n, of_means, of_squares] = [&sums[0], &sums[2], &sums[3]].map(|cell| chain.number(cell));
    assert!((n - count).abs() < 1e-9, "{}: {sums:?}", chain.name);
    assert!((of_means - sum).abs() < off && (of_squares - squares).abs() < off, "{}: {sums:?} {sum}", chain.name);
    assert_eq!(mean.expression, format!("{} ÷ {}", sums[2], sums[0]), "{}", chain.name);
    if let Some(spread) = chain.formula(all, "chain-spread") {
        assert_eq!(spread.expression, format!("√({} ÷ {})", sums[3], n - 1.0), "{}", chain.name);
    }
    true
}

/// The variance of each question follows from the counts beside it, and the agreement is made of them.
fn variances_are_those_of_the_answers(chain: &Chain, all: &[Formula<'_>]) {
    let head = chain.words.say("column-item");
    let Some(table) = chain.tables.iter().find(|table| table[0][0] == head) else { return };
    let mut terms = Vec::new();
    // A question nobody was asked has no answers, and one with a single answer no variance.
    for row in table[1..].iter().filter(|row| row.last().unwrap() != "–") {
        let counts = row[1].split(", ").map(|part| part.split_once(" × ").unwrap());
        let counts: Vec<(f64, f64)> =
            counts.map(|(times, value)| (times.parse().unwrap(), value.parse().unwrap())).collect();
        let n: f64 = counts.iter().map(|(times, _)| times).sum();
        let mean = counts.iter().map(|(times, value)| times * value).sum::<f64>() / n;
        let squares: f64 = counts.iter().map(|(times, value)| times * (value - mean).powi(2)).sum();
        assert!((squares / (n - 1.0) - chain.number(&row[2])).abs() <= HALF_A_DIGIT, "{}: {row:?}", chain.name);
        terms.push(row[2].as_str());
    }
    let agreement = chain.formula(all, "chain-rwg").unwrap();
    assert!(agreement.expression.contains(&format!("({}) ÷ {}", terms.join(" + "), terms.len())), "{agreement:?}");
}

/// What one formula results in goes into the next.
fn links_hold(chain: &Chain, all: &[Formula<'_>]) {
    let numbers = |formula: &Formula<'_>| -> Vec<f64> {
        let is_part = |letter: char| letter.is_ascii_digit() || letter == chain.point;
        let parts = formula.expression.split(|letter: char| !is_part(letter));
        parts.filter_map(|part| number_of(part, chain.point)).collect()
    };
    let goes_into = |from: f64, into: &Formula<'_>| {
        assert!(numbers(into).contains(&from.abs()), "{}: {from} does not go into {into:?}", chain.name);
    };
    let of = |key: &str| chain.formula(all, key);
    if let (Some(mean), Some(spread), Some(half)) = (of("chain-mean"), of("chain-spread"), of("chain-half")) {
        goes_into(of("chain-floor").unwrap_or(spread).result, half);
        for end in chain.ends(all, "chain-half") {
            goes_into(mean.result, end);
            goes_into(half.result, end);
        }
    }
    if let (Some(odds), Some(index)) = (of("chain-odds"), of("chain-index")) {
        if let Some(mean) = of("chain-mean") {
            goes_into(mean.result, odds);
        }
        goes_into(odds.result, index);
    }
    if let (Some(difference), Some(error)) = (of("chain-difference"), of("chain-error")) {
        let half = all.iter().skip_while(|formula| formula.label != error.label).nth(1).unwrap();
        goes_into(error.result, half);
        let ends = all.iter().skip_while(|formula| formula.label != error.label).skip(2);
        for end in ends.take(2) {
            goes_into(difference.result, end);
            goes_into(half.result, end);
        }
    }
    let share = all.iter().position(|formula| formula.label.starts_with(&share_label(chain)));
    if let Some(at) = share {
        all[at + 1..=at + 2].iter().for_each(|end| goes_into(all[at].result, end));
    }
}

/// The beginning of the label, up to its first figure.
fn share_label(chain: &Chain) -> String {
    let label = chain.words.with("chain-share", &[("present", "|".into())]);
    label.split('|').next().unwrap().to_owned()
}

/// Whoever calculates reaches what the machine contract holds. Returns how many figures were compared.
fn agrees_with_json(chain: &Chain, all: &[Formula<'_>], exact: &Value) -> usize {
    let name = &chain.name;
    let Some(mean) = chain.formula(all, "chain-mean") else {
        assert_eq!(exact["score"], Value::Null, "{name}: a mean nobody explains");
        return 0;
    };
    assert_printed(name, "score", mean.result, &exact["score"]);
    let one_decimal = |value: f64| chain.words.number(value, 1);
    assert_eq!(one_decimal(mean.result), one_decimal(exact["score"].as_f64().unwrap()), "{name}");
    let mut compared = 1;
    if let Some(spread) = chain.formula(all, "chain-spread") {
        assert_printed(name, "sd", spread.result, &exact["sd"]);
        for (at, end) in chain.ends(all, "chain-half").into_iter().enumerate() {
            assert_printed(name, "ci", end.reached(), &exact["ci"][at]);
        }
        compared += 1;
    } else {
        assert_eq!(exact["ci"], Value::Null, "{name}: an interval nobody explains");
    }
    match chain.formula(all, "chain-rwg") {
        Some(agreement) => assert_printed(name, "agreement", agreement.result, &exact["agreement"]),
        None => assert_eq!(exact["agreement"], Value::Null, "{name}"),
    }
    if let Some(index) = chain.formula(all, "chain-index") {
        assert_printed(name, "evidence index", index.result, &exact["evidence_index"]);
    }
    if let Some(at) = all.iter().position(|formula| formula.label.starts_with(&share_label(chain))) {
        let (count, of) = (exact["gap_share"]["count"].as_u64().unwrap(), exact["gap_share"]["n"].as_u64().unwrap());
        assert_eq!(all[at].expression, format!("{count} ÷ {of}"), "{name}");
        for (place, end) in all[at + 1..=at + 2].iter().enumerate() {
            assert_printed(name, "share", end.result, &exact["gap_share"]["ci"][place]);
        }
    }
    compared + 1
}

/// Leadership against staff, the latest wave against earlier ones, and what the signs say.
fn agrees_with_comparisons(chain: &Chain, all: &[Formula<'_>], id: &str, case: &Value) {
    let name = &chain.name;
    let gap = case["gaps_between_groups"].as_array().unwrap().iter().find(|gap| gap["factor"] == id);
    match (chain.formula(all, "chain-difference"), gap) {
        (Some(difference), Some(gap)) => {
            assert_printed(name, "difference", difference.result, &gap["difference"]);
            if chain.formula(all, "chain-error").is_some() {
                let error = chain.words.say("chain-error");
                let ends = all.iter().skip_while(|formula| formula.label != error).skip(2).take(2);
                ends.enumerate().for_each(|(at, end)| assert_printed(name, "ends", end.result, &gap["ci"][at]));
            }
        }
        (shown, gap) => assert_eq!((shown.is_some(), gap.is_some()), (false, false), "{name}"),
    }
    if let Some(suspicion) = chain.formula(all, "chain-q") {
        assert_printed(name, "suspicion", suspicion.result, &case["inverse"]["scores"][id]);
    }
    let waves = case["waves"].as_array().unwrap();
    let Some(latest) = waves.last().filter(|latest| latest["factors"][id].is_object()) else { return };
    // The chain says each earlier wave once; the last two formulas compare with the wave before, the first with the
    // first.
    let changes = all.len() - 3 * (waves.len() - 1);
    let since = |from: usize, key: &str| {
        let change = &latest["factors"][id][key];
        for at in 0..2 {
            assert_printed(name, key, all[from + 1 + at].result, &change["ci"][at]);
        }
    };
    since(changes, "since_first");
    since(all.len() - 3, "since_previous");
}

#[test]
fn the_smallest_change_named_is_enough_and_one_answer_fewer_is_not() {
    let library = Library::default();
    let rubric = library.factors();
    let mut tried = 0;
    for path in examples() {
        let text = std::fs::read_to_string(repository().join(&path)).unwrap();
        let case = load::case(&text, &library).unwrap_or_else(|_| panic!("{path} is valid"));
        for id in Target::ids(rubric) {
            let (before, moves) = judged(&case, id);
            for named in moves {
                let weighty = weightiest(&case, id, named.up);
                let change = |answers: usize| judged(&moved(&case, &weighty[..answers], named.up), id).0;
                assert_eq!(change(named.answers), Some(named.status), "{path} {id}: {named:?}");
                assert_eq!(change(named.answers - 1), before, "{path} {id}: fewer than {named:?}");
                tried += 1;
            }
        }
    }
    assert!(tried >= 60, "only {tried} were tried");
}

/// The judgement on a scale, if there is one, and the smallest changes that would alter it.
fn judged(case: &Case<'_>, id: &str) -> (Option<Status>, Vec<Move>) {
    let today = TODAY.parse().unwrap();
    let published = diagnose(case, &[], today);
    let target = Target::find(case.rubric, id).unwrap();
    match explanation::explain(case, &[], &published, target, today) {
        Some(explanation) => (Some(explanation.measured.status), explanation.moves),
        None => (None, Vec::new()),
    }
}

/// An answer of somebody: the place of the respondent and the slot of the question.
type Place = (usize, usize);

/// The answers that count and can move, those that move the mean most first: METHOD C4.1 in its own words.
fn weightiest(case: &Case<'_>, id: &str, up: bool) -> Vec<Place> {
    let questions = questions(case.rubric, id);
    let latest = case.responses.iter().filter_map(|response| response.wave).max();
    let mut found: Vec<(usize, Place)> = Vec::new();
    for (who, response) in case.responses.iter().enumerate().filter(|(_, response)| response.wave == latest) {
        let given = questions.iter().filter(|question| response.answer(question).value().is_some()).count();
        let applicable = questions.iter().filter(|question| applies(case, response, question)).count();
        let half = questions.len().div_ceil(2);
        if applicable < half || given < half.max(applicable.div_ceil(2)) {
            continue;
        }
        let end = if up { 5 } else { 1 };
        for question in questions {
            if matches!(response.answer(question), Answer::Value(value) if value != end) {
                found.push((given, (who, question.slot)));
            }
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

fn questions<'r>(rubric: &'r FactorRubric, id: &str) -> &'r [Question] {
    match Target::find(rubric, id).unwrap() {
        Target::Factor(factor) => &factor.questions,
        Target::Symptom(symptom) => &symptom.questions,
        Target::Frame(frame) => &frame.questions,
    }
}

/// METHOD C3: whoever is not asked a question counts as one it does not apply to.
fn applies(case: &Case<'_>, response: &Response, question: &Question) -> bool {
    let day = if let Some(Wave::Date(day)) = response.wave { day } else { TODAY.parse().unwrap() };
    let asked_later = question.from_cut_over && case.about.cut_over.is_some_and(|cut_over| day < cut_over);
    let asked_others =
        !question.asked_of.is_empty() && response.role.is_some_and(|role| !question.asked_of.contains(&role));
    match response.answer(question) {
        Answer::NotApplicable => false,
        Answer::Missing => !asked_later && !asked_others,
        Answer::Value(_) | Answer::DontKnow => true,
    }
}

/// The case with these answers one step higher or lower.
fn moved<'r>(case: &Case<'r>, places: &[Place], up: bool) -> Case<'r> {
    let mut case = case.clone();
    for (who, slot) in places {
        if let Answer::Value(value) = &mut case.responses[*who].answers[*slot] {
            *value = if up { *value + 1 } else { *value - 1 };
        }
    }
    case
}

/// Up to three people on a factor or a symptom; every set of answers is tried.
#[test]
fn no_smaller_change_of_any_answers_alters_the_judgement() {
    let library = Library::default();
    let rubric = library.factors();
    let answer = prop_oneof![
        6 => (1..=5_u8).prop_map(Answer::Value),
        1 => Just(Answer::DontKnow),
        1 => Just(Answer::NotApplicable),
        1 => Just(Answer::Missing),
    ];
    let people = proptest::collection::vec(proptest::collection::vec(answer, 4), 1..=3);
    let id = prop_oneof![Just("skills"), Just("fear")];
    let mut runner = TestRunner::new(Config { cases: 400, failure_persistence: None, ..Config::default() });
    let tried = std::cell::Cell::new(0);
    let result = runner.run(&(people, id, any::<bool>()), |(people, id, up)| {
        let case = small(rubric, id, &people);
        let (before, moves) = judged(&case, id);
        let named = moves.into_iter().find(|named| named.up == up);
        let places = weightiest(&case, id, up);
        // Without a change that would do, all of them together do not.
        let fewest = named.map_or(places.len() + 1, |named| named.answers);
        if !before.is_some_and(|status| [Status::Missing, Status::Weak, Status::Present].contains(&status)) {
            prop_assert_eq!(named, None);
            return Ok(());
        }
        let sets = 0..1_u32 << places.len();
        let is_tried = |set: &u32| (set.count_ones() as usize) < fewest;
        for set in sets.filter(is_tried) {
            let chosen = places.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, place)| *place);
            let chosen: Vec<Place> = chosen.collect();
            prop_assert_eq!(status(&moved(&case, &chosen, up), id), before, "{:?} {:?}", named, chosen);
            tried.set(tried.get() + 1);
        }
        if let Some(named) = named {
            prop_assert_eq!(status(&moved(&case, &places[..fewest], up), id), Some(named.status));
        }
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    assert!(tried.get() > 4_000, "only {} sets were tried", tried.get());
}

/// The judgement in the diagnosis itself.
fn status(case: &Case<'_>, id: &str) -> Option<Status> {
    judged(case, id).0
}

fn small<'r>(rubric: &'r FactorRubric, id: &str, people: &[Vec<Answer>]) -> Case<'r> {
    let response = |given: &Vec<Answer>| {
        let mut answers = vec![Answer::Missing; rubric.questions().count()];
        for (question, answer) in questions(rubric, id).iter().zip(given) {
            answers[question.slot] = *answer;
        }
        Response { id: None, group: None, role: None, wave: None, consent: false, answers, place: None }
    };
    let about = About { min_group: 1, cut_over: Some(date(2024, 1, 1)), ..About::default() };
    Case { responses: people.iter().map(response).collect(), ..Case::empty(rubric, about) }
}
