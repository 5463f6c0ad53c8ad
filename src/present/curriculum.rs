//! A curriculum in full, and one module of it.

use super::words;
use crate::locales::Words;
use crate::model::document::{Block, Document, Span, Tone};
use crate::model::id::Id;
use crate::model::rubric::{CompetenceRubric, CurriculumRubric, Day, Mode, Module, Part, When};

/// Every day with its parts, then what is learnt on one's own and what comes later.
pub(super) fn curriculum(
    rubric: &CurriculumRubric,
    competences: &CompetenceRubric,
    words: &Words,
    document: &mut Document,
) {
    for day in &rubric.days {
        document.heading(day.name.get(words.lang()));
        document.push(quiet(day_minutes(day, words)));
        for part in &day.parts {
            match part {
                Part::Module(module) => self::module(module, competences, words, document),
                Part::Frame(_) | Part::Break(_) => {
                    let name = part.name().get(words.lang());
                    document.push(quiet(format!("{name} · {}", words::minutes(part.minutes(), words))));
                }
            }
        }
    }
    for (heading, modules) in [("when-self_learning", &rubric.self_learning), ("when-advanced", &rubric.advanced)] {
        if !modules.is_empty() {
            document.heading(words.say(heading));
        }
        for module in modules {
            self::module(module, competences, words, document);
        }
    }
}

fn day_minutes(day: &Day, words: &Words) -> String {
    words.with("day-minutes", &[("modules", day.minutes().into()), ("frame", day.frame_minutes().into())])
}

/// One module with everything the curriculum says of it.
pub(super) fn module(module: &Module, competences: &CompetenceRubric, words: &Words, document: &mut Document) {
    let lang = words.lang();
    let id = Span::new(format!("  {}", module.id), Tone::Quiet);
    document.push(Block::Paragraph(vec![Span::strong(module.name.get(lang)), id]));
    document.text(module.about.get(lang));
    let builds: Vec<String> = module.builds.iter().map(|id| competence(id, competences, words)).collect();
    if !builds.is_empty() {
        document.text(words.with("module-builds", &[("competences", builds.join(", ").into())]));
    }
    document.push(quiet(facts(module, words)));
}

/// "Day 1 · basic · 75 minutes · on site or online · In the programme: …"
fn facts(module: &Module, words: &Words) -> String {
    let when = match module.when {
        When::Day(number) => words.with("when-day", &[("n", (number + 1).into())]),
        When::SelfLearning => words.say("when-self_learning"),
        When::Advanced => words.say("when-advanced"),
    };
    let level = words.say(&format!("course-level-{}", module.when.level().id()));
    let mode = |mode: &Mode| words.say(&format!("mode-{}", mode.id()));
    let modes: Vec<String> = module.modes.iter().map(mode).collect();
    let trace = words.with("trace", &[("trace", module.trace.get(words.lang()).into())]);
    [when, level, words::minutes(module.minutes, words), words.choices(&modes), trace].join(" · ")
}

/// Its name and id; a curriculum of the user's may name one that this catalogue does not have.
fn competence(id: &Id, competences: &CompetenceRubric, words: &Words) -> String {
    let known = competences.competences().find(|competence| competence.id == *id);
    known.map_or_else(|| id.to_string(), |known| format!("{} ({id})", known.name.get(words.lang())))
}

fn quiet(text: String) -> Block {
    Block::Paragraph(vec![Span::new(text, Tone::Quiet)])
}
