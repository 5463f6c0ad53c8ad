//! The words of reports for machines: what every code means, and the run in a sentence.

use super::diagnosis;
use crate::engine::checks;
use crate::locales::Words;
use crate::model::document::Block;
use crate::model::legend::{Legend, Rule};
use crate::model::problem::ProblemCode;
use crate::model::row::TableCode;
use crate::model::run::Run;

/// The words for a run.
pub fn legend(run: &Run<'_>, words: &Words) -> Legend {
    let on_case = checks::all().filter(|check| !check.family.is_of_rubrics());
    let found = on_case.map(|check| Rule {
        code: check.code,
        title: words.say(&format!("check-{}", check.code)),
        severity: Some(check.certain),
    });
    let of_file = |code: ProblemCode| (code.id(), words.say(&format!("problem-{}.title", code.id())));
    // Which column it is about, only the problem itself can say.
    let any = [("heading", "…".into())];
    let of_table = |code: TableCode| (code.id(), words.with(&format!("table-{}", code.id()), &any));
    // A table can lack what a file can lack, under the same code.
    let is_of_file = |code: &TableCode| ProblemCode::ALL.iter().any(|known| known.id() == code.id());
    let of_tables = TableCode::ALL.into_iter().filter(|code| !is_of_file(code)).map(of_table);
    let invalid = ProblemCode::ALL.into_iter().map(of_file).chain(of_tables);
    let invalid = invalid.map(|(code, title)| Rule { code, title, severity: None });
    Legend {
        lang: words.lang(),
        rules: found.chain(invalid).collect(),
        no_verdict: words.say("portfolio-no-verdict"),
        summary: sentence(run, words),
    }
}

fn sentence(run: &Run<'_>, words: &Words) -> String {
    let document = diagnosis::summary(&run.summary(), words);
    let spans = document.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(spans) => Some(spans),
        _ => None,
    });
    spans.flatten().map(|span| span.text.as_str()).collect()
}
