//! The diagnosis of a case as a document: the answer first, then the evidence, then what to do.

use jiff::civil::Date;

use super::{rubric, words};
use crate::engine::disclosure::Published;
use crate::locales::{UNKNOWN, Words};
use crate::model::case::About;
use crate::model::diagnosis::{
    Basis, Certainty, Diagnosis, FactorResult, FrameResult, Level, Match, Measured, PickReason, Status, Verdict,
};
use crate::model::document::{Block, Cell, Column, Document, Gauge, Point, Span, Table, Tone};
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
    if !report.diagnosis.verdict.is_none() {
        document.push(Block::Table(report.programme_table()));
        document.push(Block::Table(report.factor_table()));
        report.frames(&mut document);
        report.consequences(&mut document);
    }
    report.notable(&mut document);
    report.measures(&mut document);
    report.further(&mut document);
    document
}

/// The last line of a run over several files.
pub fn summary(summary: &Summary, words: &Words) -> Document {
    let count = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into())]));
    let [high, medium, low, hint] = summary.findings;
    let parts = [
        Some(words.with("summary-checked", &[("n", summary.checked.into())])),
        count("summary-ready", summary.ready),
        count("summary-high", high),
        count("summary-medium", medium),
        count("summary-low", low),
        count("summary-hint", hint),
        count("summary-no-verdict", summary.no_verdict),
        count("summary-invalid", summary.invalid),
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
    /// What it is about, whom it rests on, and the answer in one breath.
    fn head(&self, document: &mut Document) {
        let about = self.subject.about;
        let names = [about.title.clone().unwrap_or_else(|| self.subject.path.to_owned())];
        let names: Vec<String> = names.into_iter().chain(about.organisation.clone()).collect();
        let as_of = self.words.with("as-of", &[("date", self.words.date(self.subject.today).into())]);
        document.push(Block::Title(names.join(" · "), as_of));
        let mut spans = vec![Span::strong(self.headline())];
        let more = [self.symptom_sentence(), self.certainty_sentence(), self.next_gaps_sentence()];
        spans.extend(more.into_iter().flatten().map(|sentence| Span::plain(format!(" {sentence}"))));
        if self.diagnosis.verdict != Verdict::Ready {
            document.text(self.basis_sentence());
        } else if let Basis::Answers { respondents: Some(n), .. } = self.diagnosis.basis {
            spans.push(Span::plain(format!(" ({})", self.words.with("answers", &[("n", n.into())]))));
        }
        document.push(Block::Paragraph(spans));
    }

    /// "12 answers: 3 leadership, 9 staff. Cut-over date 1 July 2024."
    fn basis_sentence(&self) -> String {
        let words = self.words;
        let people = match self.diagnosis.basis {
            Basis::Stated => words.say("basis-stated"),
            Basis::Answers { respondents: None, min_group } => words.with("basis-too-few", &[("k", min_group.into())]),
            Basis::Answers { respondents: Some(n), .. } => {
                let roles = self
                    .subject
                    .published
                    .roles()
                    .iter()
                    .map(|(role, n)| words.with(&format!("role-{}-count", role.id()), &[("n", (*n).into())]));
                let roles: Vec<String> = roles.collect();
                let answers = words.with("answers", &[("n", n.into())]);
                if roles.is_empty() { answers } else { format!("{answers}: {}", roles.join(", ")) }
            }
        };
        let date =
            |key: &str, date: Option<Date>| date.map(|date| words.with(key, &[("date", words.date(date).into())]));
        let cut_over = date("cut-over-date", self.subject.about.cut_over);
        let trial = date("trial-until", self.subject.about.trial_until);
        [Some(people), cut_over, trial].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn headline(&self) -> String {
        let words = self.words;
        let named = |key: &str, matched: Match| {
            let factors: Vec<&str> = self.diagnosis.matching(matched).map(|result| self.name(result.factor)).collect();
            words.with(key, &[("factors", words.list(&factors).into())])
        };
        match self.diagnosis.verdict {
            Verdict::Gaps => self.primary_sentence(),
            Verdict::Suspicion => named("verdict-suspicion-sentence", Match::Suspected),
            Verdict::Contradictory => {
                let symptoms = self.diagnosis.matching(Match::Contradiction).filter_map(|r| r.factor.symptom.as_ref());
                let symptoms: Vec<&str> = symptoms.map(|symptom| symptom.name.get(words.lang())).collect();
                words.with("verdict-contradictory-sentence", &[("symptoms", words.list(&symptoms).into())])
            }
            Verdict::Incomplete => {
                let unknown = self.diagnosis.factors.iter().filter(|result| !result.measured.is_known());
                let unknown: Vec<&str> = unknown.map(|result| self.name(result.factor)).collect();
                words.with("verdict-incomplete-sentence", &[("factors", words.list(&unknown).into())])
            }
            Verdict::NearlyReady => words.say("verdict-nearly_ready-sentence"),
            Verdict::Ready => words.say("verdict-ready-sentence"),
            Verdict::NoData => {
                let reason = self.diagnosis.factors.first().and_then(|result| result.measured.reason);
                let reason = reason.map_or_else(|| words.say("unknown-stated"), |r| words::unknown_reason(r, words));
                words.with("verdict-no_data-sentence", &[("reason", reason.into())])
            }
            Verdict::Suppressed => words.say("verdict-suppressed-sentence"),
        }
    }

    /// The primary gap, why it comes first, and its figure.
    fn primary_sentence(&self) -> String {
        let Some(pick) = self.diagnosis.order.first() else { return String::new() };
        let Some(result) = self.diagnosis.of(pick.factor) else { return String::new() };
        let alone = self.diagnosis.order.len() == 1;
        let key = match pick.reason {
            _ if alone => "primary-alone",
            PickReason::Prerequisite => "primary-prerequisite",
            PickReason::Deepest => "primary-deepest",
            PickReason::TieOrder => "primary-tie_order",
        };
        let gap = match words::score(&result.measured, self.words) {
            Some(score) => {
                let (_, highest) = pick.factor.scale.range();
                self.words.with(
                    "gap-with-score",
                    &[
                        ("factor", self.name(pick.factor).into()),
                        ("score", score.into()),
                        ("highest", usize::from(highest).into()),
                    ],
                )
            }
            None => self.words.with(
                "gap-with-status",
                &[
                    ("factor", self.name(pick.factor).into()),
                    ("status", words::status(result.measured.status, self.words).into()),
                ],
            ),
        };
        self.words.with(key, &[("gap", gap.into()), ("factor", self.name(pick.factor).into())])
    }

    /// Whether what is observed fits the primary gap. Association, never cause.
    fn symptom_sentence(&self) -> Option<String> {
        let result = self.diagnosis.of(self.diagnosis.order.first()?.factor)?;
        let symptom = result.factor.symptom.as_ref()?.name.get(self.words.lang());
        let key = match result.matched {
            Match::Confirmed => "symptom-confirmed",
            Match::Probable => "symptom-probable",
            Match::Silent => "symptom-silent",
            _ => "symptom-unsupported",
        };
        Some(self.words.with(key, &[("symptom", symptom.into())]))
    }

    /// How sure the primary gap is, and measured by whom.
    fn certainty_sentence(&self) -> Option<String> {
        let result = self.diagnosis.of(self.diagnosis.order.first()?.factor)?;
        let Basis::Answers { respondents, .. } = self.diagnosis.basis else {
            return Some(self.words.say("certainty-sentence-stated"));
        };
        let n = result.measured.valid.or(respondents)?;
        let sentence = match result.measured.certainty {
            Some(Certainty::CertainGap) => "certainty-sentence-gap",
            Some(_) => "certainty-sentence-open",
            None => "certainty-sentence-hidden",
        };
        let sentence = self.words.with(sentence, &[("n", n.into())]);
        let invited = self.subject.published.invited(self.subject.about.invited);
        Some(match invited {
            Some(invited) => {
                let of = [("n", n.into()), ("invited", invited.into())];
                format!("{sentence} {}", self.words.with("of-invited", &of))
            }
            None => sentence,
        })
    }

    /// What comes after the primary gap.
    fn next_gaps_sentence(&self) -> Option<String> {
        let rest = self.diagnosis.order.get(1..).filter(|rest| !rest.is_empty())?;
        let named = rest.iter().filter_map(|pick| {
            let status = self.diagnosis.of(pick.factor)?.measured.status;
            Some(format!("{} ({})", self.name(pick.factor), words::status(status, self.words)))
        });
        let gaps = self.words.list(&named.collect::<Vec<_>>());
        Some(self.words.with("then-gaps", &[("gaps", gaps.into())]))
    }

    /// The table of the workshop; rows that apply are marked, and the last row is this project's own.
    fn programme_table(&self) -> Table {
        let rubric = self.subject.rubric;
        let mut columns = vec![Column::new("")];
        columns.extend(rubric.factors.iter().map(|factor| Column::new(self.title(factor)).center()));
        columns.push(Column::new(self.words.say("column-result")));
        let mut rows = vec![self.programme_row(None, rubric.success.get(self.words.lang()))];
        for factor in &rubric.factors {
            if let Some(symptom) = &factor.symptom {
                rows.push(self.programme_row(Some(factor), symptom.name.get(self.words.lang())));
            }
        }
        rows.push(self.own_row());
        Table { columns, rows }
    }

    fn programme_row(&self, missing: Option<&Factor>, result: &str) -> Vec<Cell> {
        let is_gap = |factor: &Factor| self.diagnosis.of(factor).is_some_and(|result| result.measured.is_gap());
        let applies = match missing {
            Some(factor) => is_gap(factor),
            None => self.diagnosis.factors.iter().all(|result| result.measured.status == Status::Present),
        };
        let tone = if applies { Tone::Strong } else { Tone::Quiet };
        let cross = |factor: &Factor| if missing.is_some_and(|missing| missing.id == factor.id) { "–" } else { "x" };
        let mut row = vec![Cell::Text(Span::new(if applies { "»" } else { "" }, tone))];
        row.extend(self.subject.rubric.factors.iter().map(|factor| Cell::Text(Span::new(cross(factor), tone))));
        row.push(Cell::Text(Span::new(result, tone)));
        row
    }

    fn own_row(&self) -> Vec<Cell> {
        let mut row = vec![Cell::plain("")];
        row.extend(self.diagnosis.factors.iter().map(|result| {
            let status = result.measured.status;
            let word = self.words.say(&format!("status-{}.short", status.id()));
            Cell::Text(Span::new(word, words::status_tone(status)))
        }));
        let symptoms = self.diagnosis.order.iter().filter_map(|pick| pick.factor.symptom.as_ref());
        let leads_to: Vec<&str> = symptoms.map(|symptom| symptom.name.get(self.words.lang())).collect();
        let own = if leads_to.is_empty() {
            self.words.say("this-project")
        } else {
            self.words.with("this-project-result", &[("result", self.words.list(&leads_to).into())])
        };
        row.push(Cell::Text(Span::strong(own)));
        row
    }

    /// One row per factor: bar, figure, judgement, certainty, sign.
    fn factor_table(&self) -> Table {
        let words = self.words;
        let measured = matches!(self.diagnosis.basis, Basis::Answers { .. });
        let ends = self.subject.rubric.factors.first().map_or((1, 5), |factor| factor.scale.range());
        let mut columns = vec![Column::new(words.say("column-factor"))];
        if measured {
            columns.push(Column::new("").expendable(2));
            columns.push(Column::new("").right());
        }
        columns.push(Column::new(words.say("column-status")));
        columns.push(Column::new(words.say("column-certainty")));
        columns.push(Column::new(words.say("column-leads-to")));
        if measured {
            columns.push(Column::new(words.say("column-agreement")).right().expendable(3));
        }
        let rows = self.diagnosis.factors.iter().map(|result| {
            let mut row = vec![Cell::Text(Span::strong(self.title(result.factor)))];
            if measured {
                row.extend(self.figure_cells(&result.measured, ends));
            }
            row.extend([self.status_cell(&result.measured), self.certainty_cell(&result.measured)]);
            row.push(Cell::plain(self.leads_to(result)));
            if measured {
                let agreement = result.measured.agreement;
                row.push(Cell::plain(agreement.map_or(UNKNOWN.to_owned(), |figure| words.number(figure, 2))));
            }
            row
        });
        Table { rows: rows.collect(), columns }
    }

    fn figure_cells(&self, measured: &Measured<'_>, ends: (u8, u8)) -> [Cell; 2] {
        let score = words::score(measured, self.words).unwrap_or_else(|| UNKNOWN.to_owned());
        [
            Cell::Gauge(Gauge { ends, value: measured.score, interval: measured.interval }),
            Cell::Text(Span::strong(score)),
        ]
    }

    fn status_cell(&self, measured: &Measured<'_>) -> Cell {
        Cell::Text(Span::new(words::status(measured.status, self.words), words::status_tone(measured.status)))
    }

    fn certainty_cell(&self, measured: &Measured<'_>) -> Cell {
        let words = self.words;
        Cell::plain(match (measured.reason, measured.certainty) {
            (Some(reason), _) => words.say(&format!("unknown-{}.short", reason.id())),
            (None, Some(certainty)) => words::certainty(certainty, words),
            (None, None) => words.say("certainty-hidden"),
        })
    }

    /// The symptom of a factor with its level: "fear: strong".
    fn leads_to(&self, result: &FactorResult<'_>) -> String {
        let Some(symptom) = &result.factor.symptom else { return UNKNOWN.to_owned() };
        let name = words::capitalised(symptom.name.get(self.words.lang()));
        match result.symptom.level {
            Level::Unknown => name,
            level => format!("{name}: {}", words::level(level, self.words)),
        }
    }

    /// Frame conditions stand outside the factors, each on its own line.
    fn frames(&self, document: &mut Document) {
        for FrameResult { frame, measured } in &self.diagnosis.frames {
            let name = frame.name.get(self.words.lang());
            let judgement = match (words::score(measured, self.words), measured.reason) {
                (_, Some(reason)) => words::unknown_reason(reason, self.words),
                (Some(score), None) => format!("{} ({score})", words::status(measured.status, self.words)),
                (None, None) => words::status(measured.status, self.words),
            };
            let args = [("frame", name.into()), ("judgement", judgement.into())];
            document.text(self.words.with("frame-line", &args));
        }
    }

    /// What each gap leads to, and why that fits.
    fn consequences(&self, document: &mut Document) {
        let points: Vec<Point> = self
            .diagnosis
            .order
            .iter()
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
        Point { text: vec![Span::plain(notice.message.clone()), help], place }
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
            Verdict::NoData => document.text(self.words.with("next-no_data", &[("path", self.subject.path.into())])),
            Verdict::Suppressed => {
                let min_group = self.subject.about.min_group;
                document.text(self.words.with("next-suppressed", &[("k", min_group.into())]))
            }
            _ => document,
        };
        if let Some(pick) = self.diagnosis.order.first() {
            let measure = pick.factor.measures.first().map_or(pick.factor.id.as_str(), |measure| measure.id.as_str());
            let args = [("factor", pick.factor.id.as_str().into()), ("measure", measure.into())];
            document.text(self.words.with("read-on", &args));
        }
    }

    fn name(&self, factor: &'r Factor) -> &'r str {
        factor.name.get(self.words.lang())
    }

    /// The name at the beginning of a line.
    fn title(&self, factor: &Factor) -> String {
        words::capitalised(factor.name.get(self.words.lang()))
    }
}
