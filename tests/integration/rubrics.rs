//! The built-in rubrics: complete, valid, and as large as they claim to be.

use lotse::load::{BUILTIN, Library, Own, rubric};
use lotse::model::rubric::Rubric;

#[test]
fn every_file_in_rubrics_is_built_in_and_valid() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/rubrics");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
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

#[test]
fn own_rubrics_take_the_place_of_built_in_ones() {
    let text = BUILTIN[0].text.replace("version = \"1.0.0\"", "version = \"1.1.0\"");
    let library = Library::new(vec![Own { rubric: rubric(&text).unwrap(), text }]);
    assert_eq!(library.factors().head.version.to_string(), "1.1.0");
    assert!(matches!(library.find("digital-navigator"), Some(Rubric::Competence(_))));
    assert_ne!(library.content_hash("change-factors"), Library::default().content_hash("change-factors"));
    assert_eq!(library.ids().iter().filter(|id| **id == "change-factors").count(), 1);
}
