//! The diagnosis of a case as a document: the answer first, then the evidence, then what to do.

mod comparison;
mod head;
mod tables;

use jiff::civil::Date;

use super::{rubric, words};
use crate::engine::disclosure::Published;
use crate::locales::Words;
use crate::model::answer::Role;
use crate::model::case::About;
use crate::model::diagnosis::{Ask, Diagnosis, FrameResult, Match, Verdict};
use crate::model::document::{Block, Document, Point, Span, Tone};
use crate::model::rubric::{Factor, FactorRubric};
use crate::model::run::{Notice, Summary};

/// So many measures are offered for every gap but the first, which offers all it has.
const MEASURES_PER_GAP: usize = 3;

/// What a report speaks of.
#[derive(Debug)]
pub struct Subject<'a, 'r> {
    /// The file, as it was named.
    pub path: &'a str,
    /// The head of the case.
    pub about: &'a About,
    /// The model of factors.
    pub rubric: &'r FactorRubric,
    /// The diagnosis, as far as it may be shown.
    pub published: &'a Published<'r>,
    /// How many findings somebody has decided to live with.
    pub ignored: usize,
    /// The findings to be shown.
    pub notices: &'a [Notice],
    /// The day of the report.
    pub today: Date,
}

/// The report on a case.
pub fn report(subject: &Subject<'_, '_>, words: &Words) -> Document {
    let report = Report { subject, diagnosis: subject.published.diagnosis(), words };
    let mut document = Document::default();
    report.head(&mut document);
    if report.diagnosis.verdict == Verdict::Ready && subject.notices.is_empty() {
        return document;
    }
    report.figures(&mut document);
    report.notable(&mut document);
    if subject.ignored > 0 {
        document.text(words.with("ignored-count", &[("n", subject.ignored.into())]));
    }
    report.measures(&mut document);
    report.further(&mut document);
    document
}

/// The answer and its evidence, without what else was found and what can be done.
pub(super) fn evidence(subject: &Subject<'_, '_>, words: &Words) -> Document {
    let report = Report { subject, diagnosis: subject.published.diagnosis(), words };
    let mut document = Document::default();
    report.head(&mut document);
    report.figures(&mut document);
    document
}

/// The last line of a run over several files.
pub fn summary(summary: &Summary, words: &Words) -> Document {
    let count = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into())]));
    let parts = [
        Some(words.with("summary-checked", &[("n", summary.checked.into())])),
        count("summary-ready", summary.ready),
        count("summary-with-findings", summary.with_findings),
        count("summary-no-verdict", summary.no_verdict),
        count("summary-invalid", summary.invalid),
        count("summary-ignored", summary.ignored),
        count("summary-skipped", summary.skipped),
    ];
    let mut document = Document::default();
    document.text(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    document
}

struct Report<'a, 'r> {
    subject: &'a Subject<'a, 'r>,
    diagnosis: &'a Diagnosis<'r>,
    words: &'a Words,
}

impl<'r> Report<'_, 'r> {
    /// The figures behind the answer, if there are any.
    fn figures(&self, document: &mut Document) {
        if self.diagnosis.verdict.is_none() {
            return;
        }
        document.push(Block::Table(self.programme_table()));
        let signs = self.is_about_signs();
        document.push(Block::Table(if signs { self.sign_table() } else { self.factor_table() }));
        if !signs {
            self.limits(document);
        }
        self.frames(document);
        self.comparisons(document);
        self.consequences(document);
    }

    /// From where on a factor counts as there, and below what it is missing: the marks in the picture of each.
    fn limits(&self, document: &mut Document) {
        let rules = &self.subject.rubric.rules;
        let limit = |value| self.words.figure(Some(value), 1).into();
        let args = [("missing", limit(rules.missing_below)), ("present", limit(rules.present_from))];
        if self.diagnosis.factors.iter().any(|result| result.measured.score.is_some()) {
            document.push(Block::Paragraph(vec![Span::new(self.words.with("factor-limits", &args), Tone::Quiet)]));
        }
    }

    /// Frame conditions stand outside the factors, each on its own line.
    fn frames(&self, document: &mut Document) {
        for sentence in self.frame_sentences() {
            document.text(sentence);
        }
    }

    fn frame_sentences(&self) -> Vec<String> {
        let sentence = |FrameResult { frame, measured }: &FrameResult<'_>| {
            let name = frame.name.get(self.words.lang());
            let judgement = match (words::score(measured, self.words), measured.reason) {
                (_, Some(reason)) => words::unknown_reason(reason, self.words),
                (Some(score), None) => format!("{} ({score})", words::status(measured.status, self.words)),
                (None, None) => words::status(measured.status, self.words),
            };
            self.words.with("frame-line", &[("frame", name.into()), ("judgement", judgement.into())])
        };
        self.diagnosis.frames.iter().map(sentence).collect()
    }

    /// What each gap leads to, and why that fits; not where the sign was looked for and is not there.
    fn consequences(&self, document: &mut Document) {
        let points: Vec<Point> = self
            .diagnosis
            .order
            .iter()
            .filter(|pick| self.diagnosis.of(pick.factor).is_some_and(|result| result.matched != Match::Silent))
            .filter_map(|pick| {
                let symptom = pick.factor.symptom.as_ref()?;
                let name = Span::strong(format!("{}: ", self.title(pick.factor)));
                let why = Span::plain(symptom.why.get(self.words.lang()));
                Some(Point { text: vec![name, why], place: None })
            })
            .collect();
        if !points.is_empty() {
            document.heading(self.words.say("heading-why"));
            document.push(Block::List(points));
        }
    }

    /// What else was found. Gaps have been told above.
    fn notable(&self, document: &mut Document) {
        let told = |notice: &&Notice| !matches!(notice.code, "factor-missing" | "factor-weak");
        let points: Vec<Point> = self.subject.notices.iter().filter(told).map(|notice| self.point(notice)).collect();
        if !points.is_empty() {
            document.heading(self.words.say("heading-notable"));
            document.push(Block::List(points));
        }
    }

    fn point(&self, notice: &Notice) -> Point {
        let place = notice.place.map(|place| format!("{}:{}", self.subject.path, place.line));
        let help = Span::new(format!(" {}", notice.help), Tone::Quiet);
        let new = (notice.is_new == Some(true))
            .then(|| Span::new(format!("{} ", self.words.say("finding-new")), Tone::Caution));
        Point { text: new.into_iter().chain([Span::plain(notice.message.clone()), help]).collect(), place }
    }

    /// What can be done: everything known for the first gap, a few for each other.
    fn measures(&self, document: &mut Document) {
        for (at, pick) in self.diagnosis.order.iter().enumerate() {
            let offered = if at == 0 { pick.factor.measures.len() } else { MEASURES_PER_GAP };
            let heading = if at == 0 { "heading-measures" } else { "heading-measures-next" };
            document.heading(self.words.with(heading, &[("factor", self.name(pick.factor).into())]));
            let measures = pick.factor.measures.get(..offered).unwrap_or(&pick.factor.measures);
            document.push(rubric::measures(measures, self.words));
        }
    }

    /// Where to read on, or how to get a verdict.
    fn further(&self, document: &mut Document) {
        match self.diagnosis.verdict {
            Verdict::NoData => document.hint(self.words.with("next-no_data", &[("path", self.subject.path.into())])),
            Verdict::Suppressed => {
                let min_group = self.subject.about.min_group;
                document.text(self.words.with("next-suppressed", &[("k", min_group.into())]))
            }
            _ => document,
        };
        document.blocks.extend(self.ask_next());
        if let Some(pick) = self.diagnosis.order.first() {
            let measure = pick.factor.measures.first().map_or(pick.factor.id.as_str(), |measure| measure.id.as_str());
            let (path, factor) = (self.subject.path, pick.factor.id.as_str());
            let args = [("path", path.into()), ("factor", factor.into()), ("measure", measure.into())];
            document.hint(self.words.with("read-on", &args));
        }
    }

    /// The question whose answers would settle the most.
    fn ask_next(&self) -> Option<Block> {
        let words = self.words;
        let Ask { factor, whom, people, why } = self.diagnosis.next.as_ref()?;
        let args = [
            ("factor", factor.name.get(words.lang()).into()),
            ("questions", factor.questions.len().into()),
            ("people", people.unwrap_or(0).into()),
            ("role", whom.map_or("none", Role::id).into()),
        ];
        let what = Span::strong(words.with("ask-next", &args));
        let why = Span::plain(format!(" {}", words.with(&format!("ask-next-{}", why.id()), &args)));
        Some(Block::Paragraph(vec![what, why]))
    }

    fn name(&self, factor: &'r Factor) -> &'r str {
        factor.name.get(self.words.lang())
    }

    /// The name at the beginning of a line.
    fn title(&self, factor: &Factor) -> String {
        words::capitalised(factor.name.get(self.words.lang()))
    }
}
