//! Text and JSON never disagree: every figure and every judgement a report prints is looked up in the machine format,
//! and nothing with a figure in it is left over.
//!
//! The text is read from outside, by its headings. What is expected of it is made of JSON alone, with rounding of our
//! own; only what JSON does not hold, the number of people, how many were invited and the days, comes from the file.

use std::collections::BTreeSet;
use std::path::Path;

use lotse::engine::checks::{self, Family};
use lotse::load::Library;
use lotse::locales::Words;
use lotse::model::lang::Lang;
use lotse::model::rubric::{Factor, FactorRubric};
use serde_json::Value;

use super::support::{files, folder, lotse, repository};

const FLAGS: &str = "--today 2024-05-15 --fail-on never --min-severity hint";

/// The picture of a scale from 1 to 5, four columns for each step.
const TICKS: &str = "1   2   3   4   5";
const STEP: usize = 4;

#[test]
fn every_figure_in_the_text_of_an_example_is_the_one_in_json() {
    let mut checked = Checked::default();
    for below in ["examples", "tests/integration/data"] {
        for path in files(&repository().join(below), "toml") {
            checked.file(&path);
        }
    }
    assert!(checked.reports >= 16, "{checked:?}");
    assert!(checked.rows >= 200, "{checked:?}");
    assert!(checked.figures >= 350, "{checked:?}");
    let tables = ["distribution", "factors", "groups", "programme", "sides", "signs", "waves"];
    assert_eq!(checked.tables.iter().copied().collect::<Vec<_>>(), tables);
}

/// Groups that are hidden, means that are only bounded, intervals with one decimal, fewer valid answers than people.
#[test]
fn every_figure_in_the_text_of_a_closed_survey_is_the_one_in_json() {
    let folder = folder();
    let mut checked = Checked::default();
    for (name, people, head) in [
        ("eight", 8, ""),
        ("nineteen", 19, "invited = 60"),
        ("many", 26, "invited = 40"),
        ("few", 4, ""),
        ("open", 9, "invited = 30\nopen_workshop = true"),
    ] {
        let path = folder.path().join(format!("{name}.toml"));
        std::fs::write(&path, survey(people, head)).unwrap();
        checked.file(&path);
    }
    assert_eq!(checked.reports, 10);
    assert!(checked.bounded > 0, "no mean was only bounded");
    assert!(checked.rows >= 80, "{checked:?}");
}

/// A survey in which all agree on the goal, differ on the plan, and some do not know about the skills.
fn survey(people: usize, head: &str) -> String {
    let person = |who: usize| {
        let role = if who.is_multiple_of(3) { "lead" } else { "staff" };
        let group = ["Bauamt", "Hauptamt", "Bürgeramt"][if who < 6 { 0 } else { who % 3 }];
        let mut answers = String::new();
        for item in 1..=4 {
            answers.push_str(&format!("goal_{item} = 5\nplan_{item} = {}\n", [1, 5, 4, 2][who % 4]));
            answers.push_str(&format!("incentives_{item} = {}\nresources_{item} = {}\n", 4 - who % 2, 3 + item % 2));
            let skills = if who % 4 == 3 { "\"?\"".to_owned() } else { (1 + (who + item) % 2).to_string() };
            answers.push_str(&format!("skills_{item} = {skills}\n"));
        }
        for (sign, strength) in [("confusion", 1), ("fear", 4), ("frustration", 5)] {
            answers.push_str(&format!("{sign}_1 = {strength}\n{sign}_2 = {}\n", 1 + (strength + who) % 5));
        }
        format!("[[response]]\nrole = \"{role}\"\ngroup = \"{group}\"\n[response.answers]\n{answers}")
    };
    let all: String = (0..people).map(person).collect();
    format!("schema = \"lotse.case/1\"\n[case]\n{head}\n[card]\ncut_over = 2024-01-01\n{all}")
}

/// What was looked at, so that nothing passes on nothing.
#[derive(Debug, Default)]
struct Checked {
    reports: usize,
    rows: usize,
    figures: usize,
    bounded: usize,
    tables: BTreeSet<&'static str>,
}

impl Checked {
    /// Both languages of a file, if it is a case.
    fn file(&mut self, path: &Path) {
        let run = |more: &str| lotse(&format!("diagnose {FLAGS} {more}")).env("COLUMNS", "200").arg(path).run();
        for lang in Lang::ALL {
            let said = run(&format!("--format json --lang {}", lang.code()));
            let all: Value = serde_json::from_str(&said.stdout).unwrap();
            let Some(json) = all["cases"].get(0) else { return };
            let text = run(&format!("--lang {}", lang.code())).stdout;
            let library = Library::default();
            let file = std::fs::read_to_string(path).unwrap().parse().unwrap();
            let report = Report { rubric: library.factors(), words: Words::new(lang), json, file, text: &text };
            report.check(self);
            self.reports += 1;
        }
    }
}

struct Report<'a> {
    rubric: &'a FactorRubric,
    words: Words,
    json: &'a Value,
    /// The file itself, for what JSON does not hold.
    file: toml::Table,
    text: &'a str,
}

impl Report<'_> {
    fn check(&self, checked: &mut Checked) {
        let mut sentences = self.sentences();
        let mut after_heading = String::new();
        for (at, block) in self.text.trim_end().split("\n\n").enumerate() {
            let mut lines: Vec<&str> = block.lines().collect();
            if at == 0 {
                self.title(lines.remove(0));
            }
            let heading = match lines.as_slice() {
                [first, second, ..] if !first.starts_with(' ') && second.starts_with(' ') => lines.remove(0),
                _ => "",
            };
            if let [first, ..] = lines.as_slice()
                && first.starts_with(" • ")
            {
                self.list(heading, &unfolded(&lines));
            } else if lines.first().is_some_and(|first| first.starts_with(' ')) {
                self.table(heading, &lines, checked);
            } else {
                self.paragraph(&lines.join(" "), &mut sentences);
            }
            heading.clone_into(&mut after_heading);
        }
        let missing: Vec<&String> = sentences.iter().filter(|(_, said)| !said).map(|(sentence, _)| sentence).collect();
        assert!(missing.is_empty(), "JSON says, and the text does not: {missing:#?}\n{}", self.text);
    }

    fn title(&self, line: &str) {
        let as_of = self.say("as-of", &[("date", self.date(day("2024-05-15")))]);
        assert!(line.ends_with(&as_of), "{line}");
        if let Some(title) = self.json["title"].as_str() {
            assert!(line.starts_with(title), "{line}");
        }
    }

    /// A paragraph is made of sentences that follow from JSON, and of nothing else.
    fn paragraph(&self, text: &str, sentences: &mut [(String, bool)]) {
        let mut rest = text.to_owned();
        for (sentence, said) in sentences.iter_mut() {
            if rest.contains(sentence.as_str()) {
                rest = rest.replacen(sentence.as_str(), "", 1);
                *said = true;
            }
        }
        // That both sides are too few to be looked at is no figure, and needs to be said only where it helps.
        let rest = rest.replace(&self.words.say("sides-too-small"), "");
        let ignored = list(&self.json["findings"]).iter().filter(|finding| !finding["ignored"].is_null()).count();
        let rest = rest.replace(&self.words.with("ignored-count", &[("n", ignored.into())]), "");
        assert_eq!(rest.trim(), "", "said, but not in JSON, in\n{text}\nof\n{}", self.text);
    }

    /// Every sentence of the report that speaks of this case, and whether it was found.
    fn sentences(&self) -> Vec<(String, bool)> {
        let mut all = Vec::new();
        let is_ready = self.json["verdict"] == "ready" && list(&self.json["findings"]).is_empty();
        let verdict = string(&self.json["verdict"]);
        all.push(self.verdict());
        if verdict == "gaps" {
            all.extend(self.about_the_primary_gap());
        }
        if verdict != "ready" {
            all.push(self.basis());
        } else if self.is_measured() {
            all.push(format!("({})", self.answers()));
        }
        let has_table = !["no_data", "suppressed"].contains(&verdict.as_str());
        if has_table {
            all.extend(self.limits());
            all.push(self.frame());
        }
        if is_ready {
            return all.into_iter().map(|sentence| (sentence, false)).collect();
        }
        let gaps = list(&self.json["gaps_between_groups"]);
        if !gaps.is_empty() && gaps.iter().all(|gap| gap["size"] == "none") {
            all.push(self.words.say("sides-agree"));
        }
        let pairs = list(&self.json["waves"]).last().and_then(|wave| {
            let factors = wave["factors"].as_object().unwrap().values();
            factors.filter_map(|factor| factor["since_previous"]["pairs"].as_u64()).max()
        });
        all.extend(pairs.map(|pairs| self.count("waves-matched", &[("pairs", pairs)], &[])));
        all.extend(self.ask_next());
        let path = string(&self.json["path"]);
        match verdict.as_str() {
            "no_data" => all.push(self.say("next-no_data", &[("path", path.clone())])),
            "suppressed" => all.push(self.count("next-suppressed", &[("k", 5)], &[])),
            _ => (),
        }
        if let Some(first) = self.order().first() {
            let measure = first.measures[0].id.to_string();
            all.push(self.say("read-on", &[("path", path), ("factor", first.id.to_string()), ("measure", measure)]));
        }
        // Long ones first, so that none is taken apart by one that is a part of it.
        all.sort_by_key(|sentence| std::cmp::Reverse(sentence.len()));
        all.into_iter().map(|sentence| (sentence, false)).collect()
    }

    fn verdict(&self) -> String {
        let names = |of: Vec<&Factor>| {
            let names: Vec<&str> = of.iter().map(|factor| factor.name.get(self.words.lang())).collect();
            self.words.list(&names)
        };
        let with_status = |wanted: &[&str]| -> Vec<&Factor> {
            let is = |factor: &&Factor| wanted.contains(&string(&self.of(factor)["status"]).as_str());
            self.rubric.factors.iter().filter(is).collect()
        };
        match string(&self.json["verdict"]).as_str() {
            "gaps" => self.primary(),
            "suspicion" if self.json["inverse"]["nonspecific"] == true => {
                self.words.say("verdict-nonspecific-sentence")
            }
            "suspicion" => {
                let suspected = list(&self.json["suspected"]);
                let ranked = list(&self.json["inverse"]["suspects"]).iter().filter(|id| suspected.contains(id));
                let unranked = suspected.iter().filter(|id| !list(&self.json["inverse"]["suspects"]).contains(id));
                let factors: Vec<&Factor> = ranked.chain(unranked).map(|id| self.factor(id)).collect();
                let n = factors.len() as u64;
                self.count("verdict-suspicion-sentence", &[("n", n)], &[("factors", names(factors))])
            }
            "contradictory" => {
                let symptom = |id| self.factor(id).symptom.as_ref().unwrap().name.get(self.words.lang());
                let symptoms: Vec<&str> = list(&self.json["contradictions"]).iter().map(symptom).collect();
                self.say("verdict-contradictory-sentence", &[("symptoms", self.words.list(&symptoms))])
            }
            "incomplete" => {
                let unknown = names(with_status(&["unknown", "suppressed"]));
                self.say("verdict-incomplete-sentence", &[("factors", unknown)])
            }
            "no_data" => {
                let reason = self.of(&self.rubric.factors[0])["reason"].as_str().unwrap_or("stated");
                self.say("verdict-no_data-sentence", &[("reason", self.words.say(&format!("unknown-{reason}")))])
            }
            other => self.words.say(&format!("verdict-{other}-sentence")),
        }
    }

    /// "Largest gap: skills (2.2 of 5)."
    fn primary(&self) -> String {
        let order = self.order();
        let result = self.of(order[0]);
        let gap = match self.score(result).as_str() {
            "–" => self.say("gap-with-status", &[("factor", self.name(order[0])), ("status", self.status(result))]),
            score => self.count(
                "gap-with-score",
                &[("highest", 5)],
                &[("factor", self.name(order[0])), ("score", score.to_owned())],
            ),
        };
        let reason = string(&self.json["primary"]["reason"]);
        let key = if order.len() == 1 { "primary-alone".to_owned() } else { format!("primary-{reason}") };
        self.say(&key, &[("gap", gap), ("factor", self.name(order[0]))])
    }

    fn about_the_primary_gap(&self) -> Vec<String> {
        let order = self.order();
        let (primary, result) = (order[0], self.of(order[0]));
        let symptom = primary.symptom.as_ref().unwrap().name.get(self.words.lang()).to_owned();
        let mut all = vec![self.say(&format!("symptom-{}", string(&result["finding"])), &[("symptom", symptom)])];
        match (result["certainty"].as_str(), result["n"].as_u64()) {
            (Some("stated"), _) => all.push(self.words.say("certainty-sentence-stated")),
            (certainty, Some(n)) => {
                let key = match certainty {
                    Some("certain_gap") => "gap",
                    Some(_) => "open",
                    None => "hidden",
                };
                all.push(self.count(&format!("certainty-sentence-{key}"), &[("n", n)], &[]));
                all.extend(self.of_invited());
            }
            (certainty, None) => panic!("{certainty:?} without people"),
        }
        if order.len() > 1 {
            let gap = |factor: &&&Factor| format!("{} ({})", self.name(factor), self.status(self.of(factor)));
            let gaps: Vec<String> = order[1..].iter().map(|factor| gap(&factor)).collect();
            all.push(self.say("then-gaps", &[("gaps", self.words.list(&gaps))]));
        }
        let deepest = Some(&self.json["deepest"]).filter(|id| id.is_string()).map(|id| self.factor(id));
        if let Some(deepest) = deepest.filter(|deepest| deepest.id != primary.id) {
            let is_prerequisite = self.json["primary"]["reason"] == "prerequisite";
            let key = if is_prerequisite { "deepest-after-prerequisite" } else { "deepest-after-tie" };
            all.push(self.say(key, &[("deepest", self.name(deepest)), ("score", self.score(self.of(deepest)))]));
        }
        let first = self.factor(&self.json["first_in_order"]);
        if first.id != primary.id {
            let by_class = result["status"] == "missing" && self.of(first)["status"] != "missing";
            let key = if by_class { "first-after-missing" } else { "first-after-deeper" };
            all.push(self.say(key, &[("factor", self.name(first)), ("primary", self.name(primary))]));
        }
        all
    }

    /// "12 of 31 answered": as many as the report says at its beginning, whoever of them could say something of the
    /// gap. Where only few are silent, it is not said.
    fn of_invited(&self) -> Option<String> {
        let invited = u64::try_from(self.file.get("case")?.get("invited")?.as_integer()?).unwrap();
        let silent = invited - self.people();
        let least = if self.is_open() { 1 } else { 5 };
        (silent == 0 || silent >= least)
            .then(|| self.count("of-invited", &[("n", self.people()), ("invited", invited)], &[]))
    }

    /// "12 answers: 3 leadership, 8 staff, 1 navigator · cut-over …"
    fn basis(&self) -> String {
        let knows_signs = self.rubric.factors.iter().any(|factor| self.of(factor)["symptom"]["level"] != "unknown");
        let people = if !self.is_measured() {
            let key = if knows_signs && !self.knows_factors() { "basis-signs" } else { "basis-stated" };
            self.words.say(key)
        } else if !self.is_open() && 0 < self.people() && self.people() < 5 {
            self.count("basis-too-few", &[("k", 5)], &[])
        } else {
            let of_role = |group: &Value| {
                let (role, people) = (group["role"].as_str()?, group["people"].as_u64()?);
                Some(self.count(&format!("role-{role}-count"), &[("n", people)], &[]))
            };
            let roles: Vec<String> = list(&self.json["groups"]).iter().filter_map(of_role).collect();
            if roles.is_empty() { self.answers() } else { format!("{}: {}", self.answers(), roles.join(", ")) }
        };
        let card = |key: &str| self.file.get("card")?.get(key).map(|found| self.date(day(&found.to_string())));
        let said = |key: &str, message: &str| card(key).map(|date| self.say(message, &[("date", date)]));
        let days = [said("cut_over", "cut-over-date"), said("trial_until", "trial-until")];
        std::iter::once(people).chain(days.into_iter().flatten()).collect::<Vec<_>>().join(" · ")
    }

    /// METHOD C4.2: below 2.5 a factor is missing, from 3.5 on it is present.
    fn limits(&self) -> Option<String> {
        let has_score = |factor: &Factor| !self.of(factor)["score"].is_null();
        let args = [("missing", self.rounded(2.5, 1)), ("present", self.rounded(3.5, 1))];
        let is_shown = self.is_measured() && self.rubric.factors.iter().any(has_score);
        is_shown.then(|| self.say("factor-limits", &args))
    }

    fn frame(&self) -> String {
        let frame = self.rubric.frames[0].name.get(self.words.lang()).to_owned();
        let backing = &self.json["backing"];
        // The quick form does not ask for it.
        let reason = backing["reason"].as_str().or(backing.is_null().then_some("not_asked"));
        let judgement = match (reason, self.score(backing).as_str()) {
            (Some(reason), _) => self.words.say(&format!("unknown-{reason}")),
            (None, "–") => self.status(backing),
            (None, score) => format!("{} ({score})", self.status(backing)),
        };
        self.say("frame-line", &[("frame", frame), ("judgement", judgement)])
    }

    fn ask_next(&self) -> Option<String> {
        let ask = Some(&self.json["ask_next"]).filter(|ask| ask.is_object())?;
        let factor = self.factor(&ask["factor"]);
        let counts =
            [("questions", factor.questions.len() as u64), ("people", ask["people"].as_u64().unwrap_or_default())];
        let texts = [("factor", self.name(factor)), ("role", ask["role"].as_str().unwrap_or("none").to_owned())];
        let why = self.count(&format!("ask-next-{}", string(&ask["reason"])), &counts, &texts);
        Some(format!("{} {why}", self.count("ask-next", &counts, &texts)))
    }

    /// Points are findings, or why a gap leads where it leads.
    fn list(&self, heading: &str, points: &[String]) {
        let expected: Vec<String> = if heading == self.words.say("heading-why") {
            let said = self.order().into_iter().filter(|factor| self.of(factor)["finding"] != "silent");
            said.map(|factor| {
                let why = factor.symptom.as_ref().unwrap().why.get(self.words.lang());
                format!("{}: {why}", capitalised(&self.name(factor)))
            })
            .collect()
        } else {
            assert_eq!(heading, self.words.say("heading-notable"), "{}", self.text);
            let findings = list(&self.json["findings"]).iter();
            let told = |finding: &&Value| {
                let in_table = ["factor-missing", "factor-weak"].iter().any(|code| finding["code"] == *code);
                !in_table && finding["ignored"].is_null()
            };
            findings.filter(told).map(|finding| self.finding(finding)).collect()
        };
        assert_eq!(points, expected, "{}", self.text);
    }

    /// What the text says of a finding. Its figures are those of the diagnosis, unless it is about a section of the file.
    fn finding(&self, finding: &Value) -> String {
        let message = string(&finding["message"]);
        let is_of = |family| checks::all().any(|check| finding["code"] == check.code && check.family == family);
        let figures = figures_of(self.json);
        let of_section = is_of(Family::Project);
        for number in numbers(&message).filter(|number| number.matches([',', '.']).count() == 1) {
            let is_it = |figure: &f64| self.rounded(figure.abs(), 1) == number;
            assert!(of_section || figures.iter().any(is_it), "{number} of {message:?} is not in JSON");
        }
        if let Some((share, _)) = message.split_once('%') {
            let share = numbers(share).last().unwrap();
            let is_it = |figure: &f64| self.rounded(figure * 100.0, 0) == share;
            assert!(of_section || figures.iter().any(is_it), "{share} % of {message:?} is not in JSON");
        }
        let place = &finding["where"];
        let place = match place["line"].as_u64() {
            Some(line) => format!(" {}:{line}", string(&place["path"])),
            None => String::new(),
        };
        folded(&format!("{message} {}{place}", string(&finding["help"])))
    }

    /// A table says, row by row and cell by cell, what JSON says.
    fn table(&self, heading: &str, lines: &[&str], checked: &mut Checked) {
        let waves = list(&self.json["waves"]);
        let names: Vec<String> = waves.iter().enumerate().map(|(at, wave)| self.wave_name(at, wave)).collect();
        let of_waves = self.count("heading-waves", &[("n", waves.len() as u64)], &[("waves", names.join(", "))]);
        let (name, expected) = if heading == self.words.say("heading-distribution") {
            ("distribution", self.distributions())
        } else if heading == self.words.say("heading-sides") {
            ("sides", self.sides())
        } else if heading == self.words.say("heading-groups") {
            ("groups", self.groups())
        } else if heading == of_waves {
            ("waves", self.waves())
        } else if !heading.is_empty() {
            return self.measures(heading, lines);
        } else if lines[0].contains(&self.words.say("column-result")) {
            ("programme", self.programme())
        } else if lines[0].contains(&self.words.say("column-suspicion")) {
            ("signs", self.signs())
        } else {
            ("factors", self.factors())
        };
        let picture = lines[0].find(TICKS).map(|at| lines[0][..at].chars().count());
        let rows: Vec<Vec<String>> = lines[1..].iter().map(|line| cells(line, picture)).collect();
        assert_eq!(rows, expected, "{name} of\n{}", self.text);
        // The cells of a row are compared as a whole, so no figure of the table is left that was not looked up.
        let left: Vec<&&str> = lines[..1].iter().filter(|line| numbers(&line.replace(TICKS, "")).count() > 0).collect();
        assert!(left.is_empty(), "{left:?}");
        checked.rows += rows.len();
        checked.figures += rows.iter().flatten().map(|cell| numbers(cell).count()).sum::<usize>();
        checked.bounded += rows.iter().flatten().filter(|cell| cell.contains(['≥', '≤'])).count();
        checked.tables.insert(name);
    }

    /// What is offered belongs to a gap; it has no figures.
    fn measures(&self, heading: &str, lines: &[&str]) {
        let headings = ["heading-measures", "heading-measures-next"];
        let is_it =
            |factor: &&&Factor| headings.iter().any(|key| heading == self.say(key, &[("factor", self.name(factor))]));
        let order = self.order();
        let factor = order.iter().find(is_it).unwrap_or_else(|| panic!("{heading} in\n{}", self.text));
        for (line, measure) in lines.iter().zip(&factor.measures) {
            assert!(line.trim_start().starts_with(measure.id.as_str()), "{line}");
        }
    }

    fn programme(&self) -> Vec<Vec<String>> {
        let of = |factor: &Factor| string(&self.of(factor)["status"]);
        let crosses = |missing: Option<&Factor>, mark: &str, result: &str| {
            let cross = |factor: &Factor| if missing.is_some_and(|of| of.id == factor.id) { "–" } else { "x" };
            let crosses = self.rubric.factors.iter().map(cross);
            let row = std::iter::once(mark).chain(crosses).chain([result]);
            row.filter(|cell| !cell.is_empty()).map(ToOwned::to_owned).collect::<Vec<_>>()
        };
        let all_present = self.rubric.factors.iter().all(|factor| of(factor) == "present");
        let mut rows =
            vec![crosses(None, if all_present { "»" } else { "" }, self.rubric.success.get(self.words.lang()))];
        for factor in &self.rubric.factors {
            let suspects = list(&self.json["inverse"]["suspects"]);
            let mark = match of(factor).as_str() {
                "missing" | "weak" => "»",
                "unknown" | "suppressed" if suspects.contains(&Value::from(factor.id.as_str())) => "?",
                _ => "",
            };
            rows.push(crosses(Some(factor), mark, factor.symptom.as_ref().unwrap().name.get(self.words.lang())));
        }
        let words = self.rubric.factors.iter().map(|factor| self.words.say(&format!("status-{}.short", of(factor))));
        let symptom = |id: &Value| {
            let mut symptoms = self.rubric.symptoms();
            symptoms.find(|symptom| *id == symptom.id.as_str()).unwrap().name.get(self.words.lang())
        };
        let leads_to: Vec<&str> = list(&self.json["expected_symptoms"]).iter().map(symptom).collect();
        let own = match leads_to.as_slice() {
            [] => self.words.say("this-project"),
            some => self.say("this-project-result", &[("result", self.words.list(some))]),
        };
        rows.push(words.chain([own]).collect());
        rows
    }

    fn factors(&self) -> Vec<Vec<String>> {
        let row = |factor: &Factor| {
            let result = self.of(factor);
            let certainty = match (result["reason"].as_str(), result["certainty"].as_str()) {
                (Some(reason), _) => self.words.say(&format!("unknown-{reason}.short")),
                (None, Some(certainty)) => self.words.say(&format!("certainty-{certainty}")),
                (None, None) => self.words.say("certainty-hidden"),
            };
            let sign = capitalised(factor.symptom.as_ref().unwrap().name.get(self.words.lang()));
            let level = string(&result["symptom"]["level"]);
            let sign = match level.as_str() {
                "unknown" => sign,
                level => format!("{sign}: {}", self.words.say(&format!("level-{level}"))),
            };
            let judged = [self.status(result), certainty, sign];
            let name = capitalised(&self.name(factor));
            if self.is_measured() {
                let figures = [picture(&result["score"], &result["ci"], &[2.5, 3.5]), self.score(result)];
                let agreement = self.figure(&result["agreement"], 2);
                [name].into_iter().chain(figures).chain(judged).chain([agreement]).collect()
            } else {
                [name].into_iter().chain(judged).collect::<Vec<_>>()
            }
        };
        self.rubric.factors.iter().map(row).collect()
    }

    fn signs(&self) -> Vec<Vec<String>> {
        let row = |factor: &Factor| {
            let symptom = &self.of(factor)["symptom"];
            vec![
                capitalised(factor.symptom.as_ref().unwrap().name.get(self.words.lang())),
                picture(&symptom["score"], &Value::Null, &[]),
                self.figure(&symptom["score"], 1),
                self.words.say(&format!("level-{}", string(&symptom["level"]))),
                capitalised(&self.name(factor)),
                self.figure(&self.json["inverse"]["scores"][factor.id.as_str()], 2),
            ]
        };
        self.rubric.factors.iter().map(row).collect()
    }

    fn distributions(&self) -> Vec<Vec<String>> {
        let split = self.rubric.factors.iter().filter(|factor| self.of(factor)["split"] == true);
        let counts = |factor| self.of(factor)["distribution"].as_array();
        split
            .filter_map(|factor| {
                let counts: Vec<u64> = counts(factor)?.iter().map(|count| count.as_u64().unwrap()).collect();
                let said: Vec<String> = counts.iter().map(ToString::to_string).collect();
                Some(vec![
                    capitalised(&self.name(factor)),
                    bars(&counts),
                    self.say("distribution-counts", &[("counts", said.join(" · "))]),
                ])
            })
            .collect()
    }

    fn sides(&self) -> Vec<Vec<String>> {
        let row = |gap: &Value| {
            let size = string(&gap["size"]);
            let mut meaning = self.words.say(&format!("gap-{size}"));
            if size != "none" {
                let certainty = self.words.say(if gap["certain"] == true { "gap-certain" } else { "gap-open" });
                meaning = format!("{meaning}, {certainty}");
            }
            if let Some(view) = gap["finding"].as_str() {
                meaning = format!("{meaning}; {}", self.words.say(&format!("view-{view}")));
            }
            let interval = match gap["ci"].as_array() {
                Some(ends) => self.say("from-to", &[("low", self.signed(&ends[0])), ("high", self.signed(&ends[1]))]),
                None => "–".to_owned(),
            };
            vec![
                capitalised(&self.name(self.factor(&gap["factor"]))),
                self.figure(&gap["lead"], 1),
                self.figure(&gap["staff"], 1),
                self.signed(&gap["difference"]),
                interval,
                meaning,
            ]
        };
        list(&self.json["gaps_between_groups"]).iter().map(row).collect()
    }

    fn groups(&self) -> Vec<Vec<String>> {
        let row = |group: &Value| {
            let name = match group["role"].as_str() {
                Some(role) => capitalised(&self.words.say(&format!("role-{role}"))),
                None => string(&group["name"]),
            };
            let is_single = group["single_view"] == true;
            let name = if is_single { self.say("single-view", &[("group", name)]) } else { name };
            let hidden = || self.words.say("figure-hidden");
            let people = group["people"].as_u64().map_or_else(hidden, |people| people.to_string());
            let cell = |factor: &Factor| {
                let measured = &group["factors"][factor.id.as_str()];
                if measured["status"] == "suppressed" { hidden() } else { self.score(measured) }
            };
            [name, people].into_iter().chain(self.rubric.factors.iter().map(cell)).collect()
        };
        list(&self.json["groups"]).iter().map(row).collect()
    }

    fn waves(&self) -> Vec<Vec<String>> {
        let waves = list(&self.json["waves"]);
        let row = |factor: &Factor| {
            let of = |wave: &Value| wave["factors"][factor.id.as_str()].clone();
            let course: Vec<String> = waves.iter().map(|wave| self.score(&of(wave))).collect();
            let latest = of(waves.last().unwrap());
            let change = |key: &str| {
                let change = &latest[key];
                match (change.is_object(), change["trend"].as_str()) {
                    (false, _) => "–".to_owned(),
                    (true, None) => self.signed(&change["difference"]),
                    (true, Some(trend)) => {
                        let word = self.words.say(&format!("trend-{trend}.short"));
                        format!("{} {word}", self.signed(&change["difference"]))
                    }
                }
            };
            let spark: Vec<Option<f64>> = waves.iter().map(|wave| of(wave)["score"].as_f64()).collect();
            let name = capitalised(&self.name(factor));
            let mut row = vec![name, sparks(&spark), course.join(" → "), change("since_previous")];
            row.extend((waves.len() > 2).then(|| change("since_first")));
            row
        };
        self.rubric.factors.iter().map(row).collect()
    }

    fn wave_name(&self, at: usize, wave: &Value) -> String {
        match &wave["name"] {
            Value::String(name) => self.date(day(name)),
            Value::Number(number) => number.to_string(),
            _ => (at + 1).to_string(),
        }
    }

    fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        self.count(key, &[], args)
    }

    fn count(&self, key: &str, counts: &[(&str, u64)], texts: &[(&str, String)]) -> String {
        assert!(self.words.has(key), "{key}");
        let counts = counts.iter().map(|(name, count)| (*name, usize::try_from(*count).unwrap().into()));
        let texts = texts.iter().map(|(name, text)| (*name, text.clone().into()));
        self.words.with(key, &counts.chain(texts).collect::<Vec<_>>())
    }

    /// A figure rounded half away from zero, where 1e-9 is no difference: METHOD C4.
    fn rounded(&self, value: f64, decimals: usize) -> String {
        let digits = format!("{:.decimals$}", value.abs() + 1e-9);
        let is_zero = digits.chars().all(|digit| matches!(digit, '0' | '.'));
        let sign = if value < 0.0 && !is_zero { "−" } else { "" };
        let point = if self.words.lang() == Lang::De { "," } else { "." };
        format!("{sign}{}", digits.replace('.', point))
    }

    fn figure(&self, value: &Value, decimals: usize) -> String {
        value.as_f64().map_or_else(|| "–".to_owned(), |value| self.rounded(value, decimals))
    }

    fn signed(&self, value: &Value) -> String {
        let said = self.figure(value, 1);
        let is_zero = said.chars().all(|digit| matches!(digit, '0' | '.' | ','));
        if value.as_f64().is_some_and(|value| value > 0.0) && !is_zero { format!("+{said}") } else { said }
    }

    /// A mean with one decimal, or what of it is known.
    fn score(&self, measured: &Value) -> String {
        let figure = self.figure(&measured["score"], 1);
        match measured["bound"].as_str() {
            Some("at_least") => format!("≥ {figure}"),
            Some("at_most") => format!("≤ {figure}"),
            _ => figure,
        }
    }

    fn status(&self, measured: &Value) -> String {
        self.words.say(&format!("status-{}", string(&measured["status"])))
    }

    fn order(&self) -> Vec<&Factor> {
        list(&self.json["order"]).iter().map(|pick| self.factor(&pick["factor"])).collect()
    }

    fn factor(&self, id: &Value) -> &Factor {
        self.rubric.factor(id.as_str().unwrap()).unwrap()
    }

    fn of(&self, factor: &Factor) -> &Value {
        &self.json["factors"][factor.id.as_str()]
    }

    fn name(&self, factor: &Factor) -> String {
        factor.name.get(self.words.lang()).to_owned()
    }

    /// The quick form has no answers and therefore no figures of a frame condition.
    fn is_measured(&self) -> bool {
        !self.json["backing"].is_null()
    }

    fn knows_factors(&self) -> bool {
        let known = ["missing", "weak", "present"];
        self.rubric.factors.iter().any(|factor| known.contains(&self.of(factor)["status"].as_str().unwrap()))
    }

    fn is_open(&self) -> bool {
        self.file.get("case").is_some_and(|case| case.get("open_workshop").is_some())
    }

    /// How many answered in the latest wave.
    fn people(&self) -> u64 {
        let responses = self.file.get("response").and_then(toml::Value::as_array).map_or(&[][..], Vec::as_slice);
        let wave = |response: &toml::Value| response.get("wave").map(ToString::to_string);
        let latest = responses.iter().filter_map(wave).max();
        responses.iter().filter(|response| wave(response) == latest).count() as u64
    }

    fn answers(&self) -> String {
        self.count("answers", &[("n", self.people())], &[])
    }

    fn date(&self, day: jiff::civil::Date) -> String {
        self.words.date(day)
    }
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

fn day(day: &str) -> jiff::civil::Date {
    day.parse().unwrap_or_else(|error| panic!("{day}: {error}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// One blank between two words.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Points whose lines belong together.
fn unfolded(lines: &[&str]) -> Vec<String> {
    let mut points: Vec<String> = Vec::new();
    for line in lines {
        match line.strip_prefix(" • ") {
            Some(point) => points.push(point.to_owned()),
            None => points.last_mut().unwrap().push_str(line),
        }
    }
    points.iter().map(|point| folded(point)).collect()
}

/// The cells of a row; a picture that begins at some column is one of them.
fn cells(line: &str, picture: Option<usize>) -> Vec<String> {
    let split = |text: &str| {
        let cells = text.split("  ").map(str::trim).filter(|cell| !cell.is_empty());
        cells.map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let Some(at) = picture else { return split(line) };
    let letters: Vec<char> = line.chars().collect();
    let part = |from: usize, to: usize| letters[from.min(letters.len())..to.min(letters.len())].iter().collect();
    let [before, drawn, behind]: [String; 3] =
        [part(0, at), part(at, at + TICKS.len()), part(at + TICKS.len(), letters.len())];
    split(&before).into_iter().chain([drawn.trim_end().to_owned()]).chain(split(&behind)).collect()
}

/// The numbers in a text, as they are written.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
    let parts = text.split(move |letter: char| !is_part(letter)).map(|part| part.trim_matches(['.', ',']).to_owned());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().into_iter()
}

/// Every figure of a case but those of its findings.
fn figures_of(value: &Value) -> Vec<f64> {
    match value {
        Value::Number(number) => number.as_f64().into_iter().collect(),
        Value::Array(values) => values.iter().flat_map(figures_of).collect(),
        Value::Object(fields) => {
            fields.iter().filter(|(key, _)| *key != "findings").flat_map(|(_, value)| figures_of(value)).collect()
        }
        _ => Vec::new(),
    }
}

/// A mean as a dot on the scale, its interval as a line, limits as marks.
fn picture(score: &Value, interval: &Value, limits: &[f64]) -> String {
    let mut drawn: Vec<char> = (0..TICKS.len()).map(|at| if at % STEP == 0 { '·' } else { ' ' }).collect();
    let place = |value: &Value| value.as_f64().map(|value| at((value - 1.0) * STEP as f64));
    for limit in limits {
        drawn[at((limit - 1.0) * STEP as f64)] = '┊';
    }
    if let (Some(low), Some(high)) = (place(&interval[0]), place(&interval[1])) {
        drawn[low..=high].fill('─');
        drawn[low] = '├';
        drawn[high] = '┤';
    }
    if let Some(place) = place(score) {
        drawn[place] = '●';
    }
    drawn.iter().collect::<String>().trim_end().to_owned()
}

/// The whole number nearest to a figure.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 16")]
fn at(value: f64) -> usize {
    value.round() as usize
}

/// Eight heights of a bar; the least there is can still be seen.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 8")]
fn bar(share: f64) -> char {
    let height = (share * 8.0).ceil().max(1.0) as usize;
    ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'][height - 1]
}

fn bars(counts: &[u64]) -> String {
    let most = counts.iter().copied().max().unwrap();
    let bar = |count: &u64| if *count == 0 { '·' } else { bar(*count as f64 / most as f64) };
    counts.iter().map(|count| bar(count).to_string()).collect::<Vec<_>>().join("   ")
}

fn sparks(course: &[Option<f64>]) -> String {
    course.iter().map(|value| value.map_or('·', |value| bar((value - 1.0) / 4.0))).collect()
}
