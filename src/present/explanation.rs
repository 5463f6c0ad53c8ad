//! How the figures of one scale come about: a chain that a reader with a pocket calculator can follow.

use super::words;
use crate::engine::explanation::{Explanation, Move, Pattern, Sides, Since, Target};
use crate::engine::scale::Margin;
use crate::engine::statistics::{Contrast, Sample};
use crate::locales::{Arg, UNKNOWN, Words};
use crate::model::answer::{Answer, Wave};
use crate::model::case::About;
use crate::model::diagnosis::{Certainty, Diagnosis, FactorResult, Measured, Share, Trace};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table};
use crate::model::rubric::{FactorRubric, Scale};

/// From so many different sheets on, people are listed by their mean alone.
const MOST_PATTERNS: usize = 30;

/// What an explanation speaks of.
#[derive(Debug)]
pub struct Subject<'a, 'r> {
    /// The file, as it was named.
    pub path: &'a str,
    /// The head of the case.
    pub about: &'a About,
    /// The model of factors.
    pub rubric: &'r FactorRubric,
    /// The scale.
    pub target: Target<'r>,
    /// The diagnosis, as far as it may be shown.
    pub diagnosis: &'a Diagnosis<'r>,
}

/// The chain of one scale. Without one, the document says why there is none.
pub fn report(subject: &Subject<'_, '_>, explanation: Option<&Explanation<'_>>, words: &Words) -> Document {
    let mut document = Document::default();
    let name = words::capitalised(subject.target.name().get(words.lang()));
    let title = subject.about.title.clone().unwrap_or_else(|| subject.path.to_owned());
    document.push(Block::Title(words.with("chain-title", &[("name", name.into())]), title));
    let chain = Chain { subject, words };
    match explanation {
        Some(explanation) => chain.all(explanation, &mut document),
        None => chain.none(&mut document),
    }
    document
}

struct Chain<'a, 'r> {
    subject: &'a Subject<'a, 'r>,
    words: &'a Words,
}

impl Chain<'_, '_> {
    fn none(&self, document: &mut Document) {
        document.text(self.words.say(if self.result().is_some_and(|result| result.measured.certainty.is_none()) {
            "chain-hidden"
        } else {
            "chain-stated"
        }));
        self.suspicion(document);
    }

    fn all(&self, explanation: &Explanation<'_>, document: &mut Document) {
        let measured = &explanation.measured;
        let Some(score) = measured.score else {
            let reason = measured.reason.map_or_else(String::new, |reason| words::unknown_reason(reason, self.words));
            document.text(self.words.with("chain-unknown", &[("reason", reason.into())]));
            return self.suspicion(document);
        };
        self.answers(explanation, score, document);
        self.judgement(explanation, score, document);
        self.certainty(explanation, score, document);
        self.agreement(explanation, document);
        self.evidence(document);
        self.suspicion(document);
        self.sides(explanation.sides, document);
        self.changes(&explanation.changes, document);
        self.moves(&explanation.moves, measured, document);
    }

    /// Who answered what, with what the mean and the spread are made of.
    fn answers(&self, explanation: &Explanation<'_>, score: f64, document: &mut Document) {
        let words = self.words;
        let ids: Vec<&str> = explanation.items.iter().map(|item| item.question.id.as_str()).collect();
        document.heading(words.say("chain-answers"));
        document.text(words.with("chain-items", &[("items", ids.join(", ").into())]));
        let columns = vec![
            Column::new(words.say("column-people")).right(),
            Column::new(words.say("column-answers")),
            Column::new(words.say("column-mean")).right(),
            Column::new(words.say("column-square")).right(),
        ];
        let patterns = few(&explanation.people);
        let square = |mean: f64| (mean - score) * (mean - score);
        let row = |(pattern, answers): (&Pattern, String)| {
            vec![
                Cell::plain(pattern.count.to_string()),
                Cell::plain(answers),
                Cell::plain(words.exact(pattern.mean)),
                Cell::plain(words.exact(square(pattern.mean))),
            ]
        };
        let mut rows: Vec<Vec<Cell>> =
            patterns.iter().map(|(pattern, answers)| row((pattern, answers.clone()))).collect();
        let strong = |text: String| Cell::Text(Span::strong(text));
        rows.push(vec![
            strong(people(explanation).to_string()),
            strong(words.say("chain-sum")),
            strong(words.exact(sum(explanation, |mean| mean))),
            strong(words.exact(sum(explanation, square))),
        ]);
        document.push(Block::Table(Table { columns, rows }));
    }

    /// The mean against the thresholds.
    fn judgement(&self, explanation: &Explanation<'_>, score: f64, document: &mut Document) {
        let words = self.words;
        let rules = &self.subject.rubric.rules;
        let n = people(explanation);
        let mut points =
            vec![self.formula("chain-mean", &format!("{} ÷ {n}", words.exact(sum(explanation, |mean| mean))), score)];
        let head = &self.subject.rubric.head;
        let args = [
            ("missing", words.exact(rules.missing_below).into()),
            ("present", words.exact(rules.present_from).into()),
            ("status", self.judged(&explanation.measured).into()),
            ("rubric", format!("{} {}", head.id, head.version).into()),
        ];
        let key = if matches!(self.subject.target, Target::Symptom(_)) { "chain-levels" } else { "chain-limits" };
        points.push(Point::plain(words.with(key, &args)));
        let share = explanation.measured.gap_share.filter(|_| self.is_factor());
        points.extend(share.zip(explanation.z).map_or_else(Vec::new, |(share, z)| self.share(share, z)));
        document.heading(words.say("chain-judgement")).push(Block::List(points));
    }

    /// How many see a gap, with Wilson's interval.
    fn share(&self, share: Share, z: f64) -> Vec<Point> {
        let words = self.words;
        let rules = &self.subject.rubric.rules;
        let Share { count, of, interval: (low, high) } = share;
        let args = [("present", words.exact(rules.present_from).into())];
        let p = count as f64 / of as f64;
        let mut points = vec![self.formula_with("chain-share", &args, &format!("{count} ÷ {of}"), p)];
        let (p, z) = (words.exact(p), words.exact(z));
        for (key, sign, end) in [("chain-low", "−", low), ("chain-high", "+", high)] {
            let spread = format!("{z} · √({p} · (1 − {p}) ÷ {of} + {z}² ÷ {})", 4 * of * of);
            let wilson = format!("({p} + {z}² ÷ {} {sign} {spread}) ÷ (1 + {z}² ÷ {of})", 2 * of);
            points.push(self.formula(key, &wilson, end));
        }
        points
    }

    /// The interval, and what follows from it.
    fn certainty(&self, explanation: &Explanation<'_>, score: f64, document: &mut Document) {
        let words = self.words;
        let measured = &explanation.measured;
        document.heading(words.say("chain-certainty"));
        let (Some(margin), Some((low, high)), Some(sd)) = (explanation.margin, measured.interval, measured.sd) else {
            document.text(words.say("chain-one-person"));
            return;
        };
        let Margin { t, spread, floor, n } = margin;
        let mean_of = |value: f64| (value - score) * (value - score);
        let squares = words.exact(sum(explanation, mean_of));
        let mut points = vec![self.formula("chain-spread", &format!("√({squares} ÷ {})", n - 1), sd)];
        if floor > sd {
            let items = explanation.items.len();
            points.push(self.formula("chain-floor", &format!("1 ÷ √(12 · {items})"), floor));
        }
        let half = format!("{} · {} ÷ √{n}", words.exact(t), words.exact(spread));
        points.push(self.formula("chain-half", &half, margin.half()));
        let (first, last) = self.scale().range();
        let clamped = |value: f64| value.clamp(f64::from(first), f64::from(last));
        for (key, sign, end, shown) in
            [("chain-low", "−", low, score - margin.half()), ("chain-high", "+", high, score + margin.half())]
        {
            let expression = format!("{} {sign} {}", words.exact(score), words.exact(margin.half()));
            let mut point = self.formula(key, &expression, shown);
            if (clamped(shown) - shown).abs() > 1e-9 {
                let args = [("end", words.exact(end).into())];
                point.text.push(Span::plain(format!(" {}", words.with("chain-clamped", &args))));
            }
            points.push(point);
        }
        points.push(Point::plain(self.why_certain(measured)));
        document.push(Block::List(points));
    }

    fn why_certain(&self, measured: &Measured<'_>) -> String {
        let words = self.words;
        let rules = &self.subject.rubric.rules;
        let (n, eligible) = (measured.valid.unwrap_or(0), measured.eligible.unwrap_or(0));
        let args = [
            ("present", words.exact(rules.present_from).into()),
            ("n", n.into()),
            ("eligible", eligible.into()),
            ("certain", words.exact(rules.certain_share).into()),
        ];
        let few = (n as f64) < rules.certain_share * eligible as f64;
        words.with(
            match measured.certainty {
                Some(Certainty::CertainGap) => "chain-certain-gap",
                Some(Certainty::CertainPresent) => "chain-certain-present",
                _ if few => "chain-few",
                _ => "chain-open",
            },
            &args,
        )
    }

    /// r*wg from the variances of the items.
    fn agreement(&self, explanation: &Explanation<'_>, document: &mut Document) {
        let words = self.words;
        let Some(agreement) = explanation.measured.agreement else { return };
        let columns = vec![
            Column::new(words.say("column-item")),
            Column::new(words.say("column-answers")),
            Column::new(words.say("column-variance")).right(),
        ];
        let times = |(value, count): &(u8, usize)| format!("{count} × {value}");
        let rows = explanation.items.iter().map(|item| {
            let counts: Vec<String> = item.counts.iter().map(times).collect();
            vec![
                Cell::plain(item.question.id.as_str()),
                Cell::plain(counts.join(", ")),
                Cell::plain(item.variance.map_or_else(|| UNKNOWN.to_owned(), |value| words.exact(value))),
            ]
        });
        let variances: Vec<String> =
            explanation.items.iter().filter_map(|item| item.variance).map(|variance| words.exact(variance)).collect();
        let rules = &self.subject.rubric.rules;
        let expression = format!(
            "1 − ({}) ÷ {} ÷ {}",
            variances.join(" + "),
            variances.len(),
            words.exact(rules.agreement_variance)
        );
        document.heading(words.say("chain-agreement"));
        document.push(Block::Table(Table { columns, rows: rows.collect() }));
        let args = [("limit", words.exact(rules.split_below).into()), ("people", rules.split_from.into())];
        document.push(Block::List(vec![
            self.formula("chain-rwg", &expression, agreement),
            Point::plain(words.with("chain-split", &args)),
        ]));
    }

    /// The evidence index of factor and symptom.
    fn evidence(&self, document: &mut Document) {
        let Some(result) = self.result() else { return };
        let Some(index) = result.evidence_index else { return };
        let words = self.words;
        let rules = &self.subject.rubric.rules.evidence;
        let middle = words.exact(rules.middle);
        let factor = result.measured.score.map(|score| format!("({middle} − {})", words.exact(score)));
        let symptom = result
            .symptom
            .score
            .map(|score| format!("{} · ({} − {middle})", words.exact(rules.symptom_weight), words.exact(score)));
        let terms: Vec<String> = factor.into_iter().chain(symptom).collect();
        let odds = (index / (100.0 - index)).ln();
        document.heading(words.say("chain-evidence"));
        document.push(Block::List(vec![
            self.formula("chain-odds", &format!("ln {} · ({})", words.exact(rules.base), terms.join(" + ")), odds),
            self.formula("chain-index", &format!("100 ÷ (1 + e^(−({})))", words.exact(odds)), index),
            Point::plain(words.say("chain-index-means")),
        ]));
    }

    /// Q of the inverse mode.
    fn suspicion(&self, document: &mut Document) {
        let inverse = self.subject.diagnosis.inverse.as_ref();
        let suspicion = self.result().and_then(|result| inverse?.of(result.factor));
        let Some((suspicion, score)) = suspicion.and_then(|found| Some((found, found.score?))) else { return };
        let words = self.words;
        let traces = &suspicion.traces;
        let mut points: Vec<Point> = traces.iter().map(|trace| self.trace(trace)).collect();
        let weighted =
            traces.iter().map(|trace| format!("{} · {}", words.exact(trace.weight), words.exact(trace.strength)));
        let weights = traces.iter().map(|trace| words.exact(trace.weight));
        let [weighted, weights] = [weighted.collect::<Vec<_>>(), weights.collect()].map(|terms| terms.join(" + "));
        points.push(self.formula("chain-q", &format!("({weighted}) ÷ ({weights})"), score));
        let args = [("from", words.exact(self.subject.rubric.rules.inverse.suspect_from).into())];
        points.push(Point::plain(words.with("chain-q-means", &args)));
        document.heading(words.say("chain-inverse")).push(Block::List(points));
    }

    /// How strong one symptom counts.
    fn trace(&self, trace: &Trace<'_>) -> Point {
        let words = self.words;
        let rules = &self.subject.rubric.rules.inverse;
        let symptom = trace.of.symptom.as_ref().map_or("", |symptom| symptom.name.get(words.lang()));
        let level = self.subject.diagnosis.of(trace.of).and_then(|result| result.symptom.score).unwrap_or_default();
        let args = [
            ("symptom", words::capitalised(symptom).into()),
            ("weight", words.exact(trace.weight).into()),
            ("level", words.exact(level).into()),
            ("start", words.exact(rules.start).into()),
        ];
        if trace.strength <= 0.0 {
            return Point::plain(words.with("chain-no-strength", &args));
        }
        let expression =
            format!("({} − {}) ÷ {}", words.exact(level), words.exact(rules.start), words.exact(rules.width));
        self.formula_with("chain-strength", &args, &expression, trace.strength)
    }

    /// Leadership minus staff with Welch's interval.
    fn sides(&self, sides: Option<Sides>, document: &mut Document) {
        let Some(Sides { lead, staff, compared }) = sides else { return };
        let words = self.words;
        let expression = format!("{} − {}", words.exact(lead), words.exact(staff));
        let mut points = vec![self.formula("chain-difference", &expression, lead - staff)];
        match compared {
            None => points.push(Point::plain(words.say("chain-no-contrast"))),
            Some(compared) => {
                let part = |side: Sample| format!("{}² ÷ {}", words.exact(side.sd), side.n);
                let error = format!("√({} + {})", part(compared.lead), part(compared.staff));
                points.push(self.formula("chain-error", &error, compared.contrast.standard_error));
                points.extend(self.contrast(&compared.contrast));
            }
        }
        document.heading(words.say("heading-sides")).push(Block::List(points));
    }

    /// The latest wave against each earlier one.
    fn changes(&self, changes: &[Since], document: &mut Document) {
        if changes.is_empty() {
            return;
        }
        let words = self.words;
        let mut points = Vec::new();
        for since in changes {
            let wave = match since.wave {
                Some(Wave::Date(date)) => words.date(date),
                Some(Wave::Number(number)) => number.to_string(),
                None => since.place.to_string(),
            };
            let args = [
                ("wave", wave.into()),
                ("pairs", since.pairs.unwrap_or(0).into()),
                ("difference", words.signed(since.contrast.difference, 4).into()),
                ("error", words.exact(since.contrast.standard_error).into()),
            ];
            let key = if since.pairs.is_some() { "chain-pairs" } else { "chain-unmatched" };
            points.push(Point::plain(words.with(key, &args)));
            points.extend(self.contrast(&since.contrast));
        }
        document.heading(words.say("chain-waves")).push(Block::List(points));
    }

    /// The interval of a difference.
    fn contrast(&self, contrast: &Contrast) -> Vec<Point> {
        let words = self.words;
        let half = contrast.t * contrast.standard_error;
        let args = [("degrees", words.exact(contrast.degrees).into())];
        let expression = format!("{} · {}", words.exact(contrast.t), words.exact(contrast.standard_error));
        let mut points = vec![self.formula_with("chain-half-difference", &args, &expression, half)];
        let (low, high) = contrast.interval();
        for (key, sign, end) in [("chain-low", "−", low), ("chain-high", "+", high)] {
            let expression = format!("{} {sign} {}", words.exact(contrast.difference), words.exact(half));
            points.push(self.formula(key, &expression, end));
        }
        points
    }

    /// The smallest change that would alter the judgement.
    fn moves(&self, moves: &[Move], measured: &Measured<'_>, document: &mut Document) {
        let words = self.words;
        document.heading(words.say("chain-moves"));
        if moves.is_empty() {
            document.text(words.with("chain-no-move", &[("status", self.judged(measured).into())]));
        }
        for found in moves {
            let status = self.judged(&Measured { status: found.status, ..measured.clone() });
            let args = [("n", found.answers.into()), ("status", status.into())];
            document.text(words.with(if found.up { "chain-move-up" } else { "chain-move-down" }, &args));
        }
    }

    /// "Label: expression = result"
    fn formula(&self, key: &str, expression: &str, result: f64) -> Point {
        self.formula_with(key, &[], expression, result)
    }

    fn formula_with(&self, key: &str, args: &[Arg<'_>], expression: &str, result: f64) -> Point {
        let label = Span::plain(format!("{}: ", self.words.with(key, args)));
        let formula = Span::plain(format!("{expression} = "));
        Point { text: vec![label, formula, Span::strong(self.words.exact(result))], place: None }
    }

    /// The judgement in the words of the scale: a status, or the level of a symptom.
    fn judged(&self, measured: &Measured<'_>) -> String {
        if matches!(self.subject.target, Target::Symptom(_)) {
            words::level(measured.status.into(), self.words)
        } else {
            words::status(measured.status, self.words)
        }
    }

    fn is_factor(&self) -> bool {
        matches!(self.subject.target, Target::Factor(_))
    }

    /// The diagnosis of the factor, if it is one.
    fn result(&self) -> Option<&FactorResult<'_>> {
        let Target::Factor(factor) = self.subject.target else { return None };
        self.subject.diagnosis.of(factor)
    }

    fn scale(&self) -> &Scale {
        match self.subject.target {
            Target::Factor(factor) => &factor.scale,
            Target::Symptom(symptom) => &symptom.scale,
            Target::Frame(frame) => &frame.scale,
        }
    }
}

fn people(explanation: &Explanation<'_>) -> usize {
    explanation.people.iter().map(|pattern| pattern.count).sum()
}

/// The sum of something over all people.
fn sum(explanation: &Explanation<'_>, of: impl Fn(f64) -> f64) -> f64 {
    explanation.people.iter().map(|pattern| pattern.count as f64 * of(pattern.mean)).sum()
}

/// The patterns with their answers as they stand in files; where there are many, those with the same mean together.
fn few(patterns: &[Pattern]) -> Vec<(Pattern, String)> {
    if patterns.len() <= MOST_PATTERNS {
        return patterns.iter().map(|pattern| (pattern.clone(), signs(&pattern.answers))).collect();
    }
    let mut merged: Vec<(Pattern, String)> = Vec::new();
    for pattern in patterns {
        match merged.last_mut().filter(|(last, _)| (last.mean - pattern.mean).abs() < 1e-9) {
            Some((last, _)) => last.count += pattern.count,
            None => merged.push((pattern.clone(), "…".to_owned())),
        }
    }
    merged
}

fn signs(answers: &[Answer]) -> String {
    let sign = |answer: &Answer| match answer {
        Answer::Value(value) => value.to_string(),
        Answer::DontKnow => "?".to_owned(),
        Answer::NotApplicable => "-".to_owned(),
        Answer::Missing => "·".to_owned(),
    };
    answers.iter().map(sign).collect::<Vec<_>>().join(" ")
}
