//! The built-in rubrics: complete, valid, and as large as they claim to be.

use std::collections::BTreeMap;

use lotse::load::{BUILTIN, Library, Own, rubric};
use lotse::model::rubric::{GuideRubric, Rubric};
use lotse::present::explain;
use toml::{Table, Value};

use super::support::lotse;

#[test]
fn every_file_in_rubrics_is_built_in_and_valid() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/rubrics");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    let mut listed: Vec<&str> = BUILTIN.iter().map(|builtin| builtin.id).collect();
    listed.sort_unstable();
    assert_eq!(files, listed);
    for builtin in &BUILTIN {
        let rubric = rubric(builtin.text).unwrap_or_else(|problems| panic!("{}: {problems:#?}", builtin.id));
        assert_eq!(rubric.head().id.as_str(), builtin.id);
        assert_eq!(rubric.kind(), builtin.kind);
    }
}

#[test]
fn the_catalogue_has_24_competences_with_five_worded_levels_each() {
    let library = Library::default();
    let rubric = library.competences();
    assert_eq!(rubric.areas.len(), 4);
    assert_eq!(rubric.competences().count(), 24);
    for competence in rubric.competences() {
        assert_eq!(competence.anchors.len(), 5, "{}", competence.id);
        assert!(competence.anchors.iter().all(|anchor| !anchor.de.is_empty() && !anchor.en.is_empty()));
    }
    assert!(rubric.head.about.de.contains("eigener Vorschlag"), "the catalogue says that it is our own proposal");
    assert!(rubric.head.about.en.contains("our own proposal"), "the catalogue says that it is our own proposal");
}

#[test]
fn the_factor_model_has_the_programme_s_five_factors_their_symptoms_and_31_measures() {
    let library = Library::default();
    let rubric = library.factors();
    let pairs: Vec<(&str, &str)> = rubric
        .factors
        .iter()
        .map(|factor| (factor.id.as_str(), factor.symptom.as_ref().unwrap().id.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("goal", "confusion"),
            ("plan", "scatter"),
            ("skills", "fear"),
            ("incentives", "stagnation"),
            ("resources", "frustration"),
        ]
    );
    assert!(rubric.factors.iter().all(|factor| factor.questions.len() == 4));
    assert!(rubric.symptoms().all(|symptom| symptom.questions.len() == 2));
    assert_eq!(rubric.frames.iter().map(|frame| frame.questions.len()).collect::<Vec<_>>(), [3]);
    let measures: Vec<usize> = rubric.factors.iter().map(|factor| factor.measures.len()).collect();
    assert_eq!(measures, [5, 5, 6, 6, 5], "METHOD D names 27 measures for the factors");
    assert_eq!(rubric.frames[0].measures.len(), 4);
}

#[test]
fn the_checklist_s_questions_touch_factors_that_exist() {
    let library = Library::default();
    let ids: Vec<&str> = library.checklist().questions.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(ids, ["understanding", "concept", "goal_known", "goal_understood", "obstacles", "leadership"]);
    let factors = library.factors();
    for touched in library.checklist().questions.iter().filter_map(|question| question.touches.as_ref()) {
        let known = factors.factor(touched.as_str()).is_some() || factors.frames.iter().any(|f| f.id == *touched);
        assert!(known, "{touched}");
    }
}

fn talks(library: &Library) -> &GuideRubric {
    library.find("talk-guides").and_then(Rubric::as_guides).unwrap()
}

/// What the sections of a case and the pages about them refer to.
#[test]
fn the_lists_of_the_programme_are_complete() {
    let library = Library::default();
    let entries = |id: &str| library.list(id).unwrap().entries.len();
    let lists = [
        "facts",
        "typical_questions",
        "change_properties",
        "benefits",
        "future_prompts",
        "supporters",
        "formats",
        "feedback_round",
    ];
    assert_eq!(lists.map(entries), [8, 4, 5, 4, 4, 5, 7, 2]);
    for list in lists {
        lotse(&format!("explain {list} --lang de")).run().ends_with(0).prints(&library.list(list).unwrap().name.de);
    }
}

/// The programme's table of resistance, and its hard rule: the same answer helps one kind and harms another.
#[test]
fn three_kinds_of_resistance_have_what_amplifies_and_what_reduces_them() {
    let library = Library::default();
    let resistance = library.resistance();
    let counts = resistance
        .kinds
        .iter()
        .map(|kind| (kind.id.as_str(), kind.amplifiers.len(), kind.reducers.len(), kind.measures.len() >= 3));
    let expected = [("concerns", 3, 6, true), ("fears", 6, 6, true), ("self_interest", 2, 5, true)];
    assert_eq!(counts.collect::<Vec<_>>(), expected);
    let review = resistance.measure("reviewer_and_deadline").unwrap();
    assert_eq!(review.harms.iter().map(lotse::model::id::Id::as_str).collect::<Vec<_>>(), ["fears"]);
    assert!(resistance.kind("self_interest").unwrap().needs_observation);
    lotse("explain fears --lang de").run().ends_with(0).prints("nur sachlich geantwortet").prints("not_monitored");
}

/// Eight conditions of the mayors, and cards for a workshop, each with its own page of words.
#[test]
fn further_checklists_and_method_cards_are_there() {
    let library = Library::default();
    let questions = |id: &str| library.checklist_with(id).unwrap().questions.len();
    assert_eq!(["change-checklist", "frame-check", "it-requirements"].map(questions), [6, 8, 11]);
    assert!(library.checklist_with("methods").is_none());
    let edition = &library.checklist_with("it-requirements").unwrap().head.about.de;
    assert!(edition.contains("2020") && edition.contains("2025"), "the edition it follows is named");
    assert!(library.methods().methods.len() >= 10);
    lotse("explain methods --lang de").run().ends_with(0).prints("World-Café");
    lotse("explain ball_point --lang en").run().ends_with(0).prints("20 balls");
}

#[test]
fn the_talk_guides_lead_through_four_talks() {
    let library = Library::default();
    let steps = |id: &str| {
        let guide = library.guide(id).unwrap();
        guide.steps.iter().map(|step| step.name.en.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(talks(&library).guides.len(), 4);
    assert_eq!(steps("mandate_talk"), ["Role", "Tasks", "Time", "Authority", "Backing", "Next date"]);
    assert_eq!(
        steps("concern_talk"),
        ["Listen first", "Sum up", "Which kind", "Answer accordingly", "What happens next"]
    );
    let selection = steps("selection_interview");
    assert_eq!((selection.first(), selection.last()), (Some(&"Opening"), Some(&"Closing")));
    let areas = library.competences().areas.iter();
    for area in areas.map(|area| area.name.en.as_str()) {
        assert!(selection.iter().any(|step| step.to_lowercase() == area), "{area}");
    }
    assert_eq!(
        steps("feedback_talk"),
        ["Own view first", "Strengths", "Blind spots", "Hidden strengths", "Agreed step", "Next date"]
    );
    for guide in &talks(&library).guides {
        assert!(guide.steps.iter().all(|step| step.lines > 0), "{}: room to write", guide.id);
        assert_eq!(guide.rules.de.len(), guide.rules.en.len(), "{}", guide.id);
        assert!(guide.rules.de.len() >= 3, "{}", guide.id);
    }
}

/// A competence is a conversation, not a score.
#[test]
fn talks_about_people_rank_nobody_and_both_sides_see_the_same_sheet() {
    let library = Library::default();
    let rules = |id: &str| library.guide(id).unwrap().rules.en.join(" ");
    assert!(rules("selection_interview").contains("nobody is weighed against others"));
    assert!(rules("selection_interview").contains("an example"));
    for talk in ["selection_interview", "feedback_talk"] {
        assert!(rules(talk).contains("Both sides see the same sheet"), "{talk}");
    }
    assert!(rules("feedback_talk").contains("speaks first"));
    assert!(talks(&library).head.about.de.contains("Personalrat"));
}

/// `lotse explain ID` tells one thing only.
#[test]
fn no_two_rubrics_give_the_same_id_to_different_things() {
    let library = Library::default();
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for id in library.ids() {
        for subject in explain::subject_ids(library.find(id).unwrap()) {
            let other = first.insert(subject, id);
            assert_eq!(other, None, "{subject} is in {id}, too");
        }
    }
    assert!(first.len() > 60);
}

/// Every text of a language in a rubric: under its key, alone or in a list.
fn texts(value: &Value, lang: &str) -> Vec<String> {
    let strings = |value: &Value| match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(texts) => texts.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    match value {
        Value::Table(table) => {
            let inside =
                |(key, value): (&String, &Value)| if key == lang { strings(value) } else { texts(value, lang) };
            table.iter().flat_map(inside).collect()
        }
        Value::Array(values) => values.iter().flat_map(|value| texts(value, lang)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn texts_of_rubrics_have_umlauts_and_the_quotation_marks_of_their_language() {
    let folded =
        ["fuer", "ueber", "moeglich", "koennen", "muessen", "waehlen", "naechst", "groess", "aendern", "massnahm"];
    for builtin in &BUILTIN {
        let file = Value::Table(builtin.text.parse::<Table>().unwrap());
        let (german, english) = (texts(&file, "de"), texts(&file, "en"));
        assert!(german.len() > 20 && english.len() > 20, "{}", builtin.id);
        for text in german {
            let lower = text.to_lowercase();
            assert!(!folded.iter().any(|word| lower.contains(word)), "no umlaut: {text}");
            assert!(!text.contains(['"', '„', '“', '”', '‚', '‘']), "other quotation marks: {text}");
        }
        for text in english {
            assert!(!text.contains(['»', '«', '„', 'ß']), "German in: {text}");
        }
    }
}

#[test]
fn own_rubrics_take_the_place_of_built_in_ones() {
    let text = BUILTIN[0].text.replace("version = \"1.0.0\"", "version = \"1.1.0\"");
    let library = Library::new(vec![Own { rubric: rubric(&text).unwrap(), text }]);
    assert_eq!(library.factors().head.version.to_string(), "1.1.0");
    assert!(matches!(library.find("digital-navigator"), Some(Rubric::Competence(_))));
    assert_ne!(library.content_hash("change-factors"), Library::default().content_hash("change-factors"));
    assert_eq!(library.ids().iter().filter(|id| **id == "change-factors").count(), 1);
}
