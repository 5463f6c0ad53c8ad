//! Resistance: what a rubric says of its kinds, and the page on what was voiced in a project.

use super::page::{Page, joined};
use super::template::quoted;
use super::words;
use crate::engine::resistance::{Balance, Standing, agreement, balances, harms};
use crate::locales::{UNKNOWN, Words};
use crate::model::case::Case;
use crate::model::concern::{Concern, Concerns};
use crate::model::document::{Block, Cell, Column, Document, Point, Span, Table, Tone};
use crate::model::rubric::{ResistanceKind, ResistanceMeasure, ResistanceRubric, Sign};

/// One kind with everything the rubric says of it.
pub(super) fn kind(kind: &ResistanceKind, rubric: &ResistanceRubric, words: &Words, document: &mut Document) {
    let lang = words.lang();
    let id = Span::new(format!("  {}", kind.id), Tone::Quiet);
    document.push(Block::Paragraph(vec![Span::plain(kind.meaning.get(lang)), id]));
    document.text(words.say("resistance-signs"));
    document.push(Block::List(kind.signs.get(lang).iter().map(Point::plain).collect()));
    for (key, signs) in [("resistance-amplifiers", &kind.amplifiers), ("resistance-reducers", &kind.reducers)] {
        document.text(words.say(key));
        document.push(Block::List(signs.iter().map(|sign| self::sign(sign, words)).collect()));
    }
    document.text(words.say("resistance-measures"));
    let measures = offered(kind).map(|measure| {
        let mut text = vec![Span::strong(format!("{}: ", measure.name.get(lang))), Span::plain(measure.text.get(lang))];
        if let Some(why) = &measure.why {
            let harmed = measure.harms.iter().filter_map(|id| rubric.kind(id.as_str()));
            let harmed: Vec<&str> = harmed.map(|kind| kind.name.get(lang)).collect();
            let args = [("kinds", words.list(&harmed).into()), ("why", why.get(lang).into())];
            text.push(Span::new(format!(" {}", words.with("resistance-harms", &args)), Tone::Caution));
        }
        Point { text, place: Some(measure.id.to_string()) }
    });
    document.push(Block::List(measures.collect()));
}

fn sign(sign: &Sign, words: &Words) -> Point {
    Point { text: vec![Span::plain(sign.text.get(words.lang()))], place: Some(sign.id.to_string()) }
}

/// The page on what was voiced: where each kind stands, what was said, what is planned and what it would harm.
pub fn page(page: &Page<'_>, case: &Case<'_>) -> Document {
    let words = page.words;
    let Some(concerns) = &case.concerns else {
        return page.empty("resistance-title", "resistance-empty", example(page));
    };
    let mut document = page.begin(&words.say("resistance-title"));
    document.text(words.say("resistance-rule"));
    document.push(Block::Table(standings(&balances(concerns), words)));
    if let Some((alpha, n)) = agreement(concerns) {
        let args = [("alpha", words.figure(alpha, 2).into()), ("n", n.into())];
        document.text(words.with("resistance-agreement", &args));
    }
    for kind in &concerns.rubric.kinds {
        let of_it = || concerns.entries.iter().filter(|concern| concern.kind.id == kind.id);
        if of_it().next().is_some() {
            document.heading(words::capitalised(kind.name.get(words.lang())));
            document.push(Block::List(of_it().map(|concern| page.concern(concern)).collect()));
            document.push(Block::Paragraph(vec![Span::new(options(kind, words), Tone::Quiet)]));
        }
    }
    harmful(page, concerns, &mut document);
    page.end(document)
}

fn offered(kind: &ResistanceKind) -> impl Iterator<Item = &ResistanceMeasure> {
    kind.measures.iter().filter(|measure| !measure.never_offered)
}

/// "What can be done: …"
fn options(kind: &ResistanceKind, words: &Words) -> String {
    let names: Vec<String> =
        offered(kind).map(|measure| format!("{} ({})", measure.name.get(words.lang()), measure.id)).collect();
    words.with("resistance-options", &[("names", words.list(&names).into())])
}

fn standings(balances: &[Balance<'_>], words: &Words) -> Table {
    let columns = vec![
        Column::new(words.say("column-resistance")),
        Column::new(words.say("column-statements")).right(),
        Column::new(words.say("column-intensity")).right().expendable(2),
        Column::new(words.say("column-pressure")).right(),
        Column::new(words.say("column-cover")).right(),
        Column::new(words.say("column-net")).right().expendable(1),
        Column::new(words.say("column-standing")),
    ];
    let percent =
        |share: Option<f64>| Cell::plain(share.map_or_else(|| UNKNOWN.to_owned(), |share| words.percent(share)));
    let rows = balances.iter().map(|balance| {
        let net = balance.net().map_or_else(|| UNKNOWN.to_owned(), |net| words.signed(net, 2));
        vec![
            Cell::Text(Span::strong(words::capitalised(balance.kind.name.get(words.lang())))),
            Cell::plain(balance.share.count.to_string()),
            Cell::plain(words.figure(balance.intensity, 1)),
            percent(balance.pressure),
            percent(balance.cover),
            Cell::plain(net),
            Cell::Text(standing(balance.status, words)),
        ]
    });
    Table { rows: rows.collect(), columns }
}

fn standing(standing: Standing, words: &Words) -> Span {
    let tone = match standing {
        Standing::Escalating => Tone::Bad,
        Standing::Contested => Tone::Caution,
        Standing::Held => Tone::Good,
        Standing::Untouched | Standing::Unknown => Tone::Quiet,
    };
    Span::new(words.say(&format!("standing-{}", standing.id())), tone)
}

/// What is planned and would make something worse.
fn harmful(page: &Page<'_>, concerns: &Concerns<'_>, document: &mut Document) {
    let lang = page.words.lang();
    let harms: Vec<Point> = harms(concerns)
        .iter()
        .map(|harm| {
            let why = harm.measure.why.as_ref().map_or("", |why| why.get(lang));
            let args = [
                ("measure", harm.measure.name.get(lang).into()),
                ("harmed", harm.harmed.what.as_str().into()),
                ("why", why.into()),
            ];
            let text = vec![Span::new(page.words.with("resistance-harmful", &args), Tone::Caution)];
            Point { text, place: Some(page.place(harm.planned_for.place)) }
        })
        .collect();
    if !harms.is_empty() {
        document.heading(page.words.say("heading-harmful")).push(Block::List(harms));
    }
}

impl Page<'_> {
    /// What was said, by which group, what is planned and by when.
    fn concern(&self, concern: &Concern<'_>) -> Point {
        let words = self.words;
        let said = |key: &str, text: &Option<String>| {
            text.as_deref().map(|text| Span::plain(words.with(key, &[("text", text.into())])))
        };
        let measure = concern.measure.map(|measure| Span::plain(measure.name.get(words.lang())));
        let due = concern.due.filter(|_| concern.is_open()).map(|due| self.due(due));
        let settled = concern
            .settled
            .map(|day| Span::new(words.with("concern-settled", &[("date", words.date(day).into())]), Tone::Good));
        let details = [
            concern.group.as_deref().map(Span::plain),
            said("concern-observed", &concern.observed),
            said("concern-other", &concern.other_explanation),
            measure,
            concern.owner.as_deref().map(Span::plain),
            due,
            settled,
        ];
        Point { text: joined(&concern.what, details), place: Some(self.place(concern.place)) }
    }
}

fn example(page: &Page<'_>) -> Vec<String> {
    let text = |key: &str| quoted(&page.words.say(key));
    page.example(
        "[[concern]]",
        &[
            ("what", text("example-concern"), "comment-concern"),
            ("kind", quoted("fears"), "comment-concern-kind"),
            ("group", text("example-group"), "comment-group"),
            ("intensity", "2".to_owned(), "comment-intensity"),
            ("amplifiers", "{ silence = true, purely_factual = false }".to_owned(), "comment-amplifiers"),
            ("reducers", "{ training = false }".to_owned(), "comment-reducers"),
            ("measure", quoted("listen_first"), "comment-concern-measure"),
            ("due", page.ahead(), "comment-by"),
        ],
    )
}
