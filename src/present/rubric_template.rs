//! A new rubric to begin with: a template of its kind with comments in the reader's language.
//!
//! What stands in a template is data, in `rubrics/templates/`; each is a valid rubric. A comment there is written for
//! one language, `#de …` or `#en …`, so that both stand side by side.

use crate::model::id::Id;
use crate::model::lang::Lang;
use crate::model::rubric::Kind;

/// The id each template has until it gets its own.
const PLACEHOLDER: &str = "id = \"template\"";

/// A valid rubric of a kind with an id and comments in a language.
pub fn rubric(kind: Kind, id: &Id, lang: Lang) -> String {
    let lines = template(kind).lines().filter_map(|line| in_language(line, lang));
    let lines: Vec<String> =
        lines.map(|line| if line == PLACEHOLDER { format!("id = \"{id}\"") } else { line }).collect();
    format!("{}\n", lines.join("\n"))
}

/// A line as it is read in a language; none if it is for another one.
fn in_language(line: &str, lang: Lang) -> Option<String> {
    let said = |lang: Lang| line.strip_prefix('#')?.strip_prefix(lang.code())?.strip_prefix(' ');
    match said(lang) {
        Some(comment) => Some(format!("# {comment}")),
        None if Lang::ALL.into_iter().any(|other| said(other).is_some()) => None,
        None => Some(line.to_owned()),
    }
}

fn template(kind: Kind) -> &'static str {
    match kind {
        Kind::Competence => include_str!("../../rubrics/templates/competence.toml"),
        Kind::Factors => include_str!("../../rubrics/templates/factors.toml"),
        Kind::Checklist => include_str!("../../rubrics/templates/checklist.toml"),
        Kind::Curriculum => include_str!("../../rubrics/templates/curriculum.toml"),
        Kind::Guide => include_str!("../../rubrics/templates/guide.toml"),
        Kind::Methods => include_str!("../../rubrics/templates/methods.toml"),
        Kind::Resistance => include_str!("../../rubrics/templates/resistance.toml"),
    }
}
