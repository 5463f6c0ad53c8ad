//! The beginning of the report: what it is about, whom it rests on, and the answer in one breath.

use jiff::civil::Date;

use super::super::words;
use super::Report;
use crate::model::answer::Role;
use crate::model::comparison::GroupKey;
use crate::model::diagnosis::{Basis, Certainty, Level, Match, PickReason, Status, Verdict};
use crate::model::document::{Block, Document, Span};
use crate::model::rubric::Factor;

impl Report<'_, '_> {
    /// What it is about, whom it rests on, and the answer in one breath.
    pub(super) fn head(&self, document: &mut Document) {
        let about = self.subject.about;
        let names = [about.title.clone().unwrap_or_else(|| self.subject.path.to_owned())];
        let names: Vec<String> = names.into_iter().chain(about.organisation.clone()).collect();
        let as_of = self.words.with("as-of", &[("date", self.words.date(self.subject.today).into())]);
        document.push(Block::Title(names.join(" · "), as_of));
        let mut spans = vec![Span::strong(self.headline())];
        let more = [
            self.symptom_sentence(),
            self.certainty_sentence(),
            self.next_gaps_sentence(),
            self.deepest_sentence(),
            self.first_in_order_sentence(),
            self.unheard_sentence(),
        ];
        spans.extend(more.into_iter().flatten().map(|sentence| Span::plain(format!(" {sentence}"))));
        if self.diagnosis.verdict != Verdict::Ready {
            document.text(self.basis_sentence());
        } else if let Basis::Answers { respondents: Some(n), .. } = self.diagnosis.basis {
            spans.push(Span::plain(format!(" ({})", self.words.with("answers", &[("n", n.into())]))));
        }
        if self.diagnosis.verdict == Verdict::Ready {
            spans.extend(self.frame_sentences().into_iter().map(|sentence| Span::plain(format!(" {sentence}"))));
        }
        document.push(Block::Paragraph(spans));
    }

    /// "12 answers: 3 leadership, 9 staff. Cut-over date 1 July 2024."
    fn basis_sentence(&self) -> String {
        let words = self.words;
        let people = match self.diagnosis.basis {
            Basis::Stated if self.is_about_signs() => words.say("basis-signs"),
            Basis::Stated => words.say("basis-stated"),
            Basis::Answers { respondents: None, min_group } => words.with("basis-too-few", &[("k", min_group.into())]),
            Basis::Answers { respondents: Some(n), .. } => {
                let counted = self.subject.published.roles();
                let roles =
                    counted.map(|(role, n)| words.with(&format!("role-{}-count", role.id()), &[("n", n.into())]));
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
        match self.diagnosis.verdict {
            Verdict::Gaps => self.primary_sentence(),
            Verdict::Suspicion => self.suspicion_sentence(),
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

    /// What the signs point to, most likely first; or that they point nowhere in particular.
    fn suspicion_sentence(&self) -> String {
        let inverse = self.diagnosis.inverse.as_ref();
        if inverse.is_some_and(|inverse| inverse.nonspecific) {
            return self.words.say("verdict-nonspecific-sentence");
        }
        let suspected: Vec<&Factor> = self.diagnosis.matching(Match::Suspected).map(|result| result.factor).collect();
        let is_suspected = |factor: &&Factor| suspected.iter().any(|suspected| suspected.id == factor.id);
        let ranked = inverse.map_or_else(Vec::new, |inverse| inverse.suspects.clone());
        let unranked = suspected.iter().copied().filter(|factor| !ranked.iter().any(|ranked| ranked.id == factor.id));
        let ranked = ranked.iter().copied().filter(is_suspected).chain(unranked);
        let names: Vec<&str> = ranked.map(|factor| factor.name.get(self.words.lang())).collect();
        let args = [("factors", self.words.list(&names).into()), ("n", names.len().into())];
        self.words.with("verdict-suspicion-sentence", &args)
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
        // Of those invited all who answered, also those who could say nothing of this gap.
        Some(match respondents.zip(invited) {
            Some((respondents, invited)) => {
                let of = [("n", respondents.into()), ("invited", invited.into())];
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

    /// Why another gap, though deeper, is not the one to begin with.
    fn deepest_sentence(&self) -> Option<String> {
        let (first, deepest) = (self.diagnosis.order.first()?, self.diagnosis.deepest?);
        if first.factor.id == deepest.id {
            return None;
        }
        let result = self.diagnosis.of(deepest)?;
        let score = words::score(&result.measured, self.words)?;
        let key = match first.reason {
            PickReason::Prerequisite => "deepest-after-prerequisite",
            PickReason::Deepest | PickReason::TieOrder => "deepest-after-tie",
        };
        let args = [("deepest", deepest.name.get(self.words.lang()).into()), ("score", score.into())];
        Some(self.words.with(key, &args))
    }

    /// Why the gap that comes first in the logical order is not the one to begin with.
    fn first_in_order_sentence(&self) -> Option<String> {
        let (first, in_order) = (self.diagnosis.order.first()?, self.diagnosis.first_in_order?);
        if first.factor.id == in_order.id {
            return None;
        }
        let is_missing = |factor| self.diagnosis.of(factor).is_some_and(|of| of.measured.status == Status::Missing);
        let by_class = is_missing(first.factor) && !is_missing(in_order);
        let key = if by_class { "first-after-missing" } else { "first-after-deeper" };
        let args =
            [("factor", in_order.name.get(self.words.lang()).into()), ("primary", self.name(first.factor).into())];
        Some(self.words.with(key, &args))
    }

    /// Where no gap is seen: that leadership and staff could not be looked at apart (METHOD C4.7).
    fn unheard_sentence(&self) -> Option<String> {
        if !matches!(self.diagnosis.verdict, Verdict::Ready | Verdict::NearlyReady) {
            return None;
        }
        let sides = self.diagnosis.groups.iter().filter(|group| SIDES.contains(&group.key));
        let hidden = sides.filter(|group| group.factors.iter().any(|found| found.status == Status::Suppressed)).count();
        (hidden > 0).then(|| self.words.say("sides-too-small"))
    }

    /// Only signs are known, and nothing of the factors.
    pub(super) fn is_about_signs(&self) -> bool {
        let signs = self.diagnosis.factors.iter().any(|result| result.symptom.level != Level::Unknown);
        signs && !self.diagnosis.factors.iter().any(|result| result.measured.is_known())
    }
}

/// The groups whose views are compared.
pub(super) const SIDES: [GroupKey; 2] = [GroupKey::Role(Role::Lead), GroupKey::Role(Role::Staff)];
