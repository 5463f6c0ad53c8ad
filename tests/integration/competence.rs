//! Strengths, development and topics: the vectors C1 to C6 of METHOD B2, and what a report about a person never says.

use lotse::engine::competence::{assess, johari};
use lotse::load::Library;
use lotse::model::answer::Answer;
use lotse::model::profile::{Profile, Rating};
use lotse::model::standing::{Basis, Johari, Standing, TopicReason};

use super::support::lotse;

/// A profile in which some competences are rated: id, level, wish, relevance.
fn profile<'r>(library: &'r Library, rated: &[(&str, Answer, Option<u8>, Option<u8>)]) -> Profile<'r> {
    let mut profile = Profile::empty(library.competences());
    for (id, level, wish, relevance) in rated {
        let competence = library.competences().competences().find(|competence| competence.id.as_str() == *id).unwrap();
        profile.ratings[competence.slot] = Rating { level: *level, wish: *wish, relevance: *relevance, evidence: None };
    }
    profile
}

fn steps<'a>(standing: &'a Standing<'_>) -> Vec<(&'a str, u32)> {
    standing.development.iter().map(|step| (step.competence.id.as_str(), step.priority)).collect()
}

/// C1: M3 L2 W4 R3, S3 L2 W3 R3, F4 L3 W4 R2, P4 L4 W4 R2: order M3 (6), S3 (3), F4 (2), P4 none.
#[test]
fn development_is_what_was_wished_for_by_relevance_times_distance() {
    let library = Library::default();
    let profile = profile(
        &library,
        &[
            ("methodical_3", Answer::Value(2), Some(4), Some(3)),
            ("social_3", Answer::Value(2), Some(3), Some(3)),
            ("professional_4", Answer::Value(3), Some(4), Some(2)),
            ("personal_4", Answer::Value(4), Some(4), Some(2)),
        ],
    );
    assert_eq!(steps(&assess(&profile)), [("methodical_3", 6), ("social_3", 3), ("professional_4", 2)]);
}

/// Ties: the lower level first, then the order of the catalogue.
#[test]
fn equal_priorities_put_the_lower_level_first() {
    let library = Library::default();
    let profile = profile(
        &library,
        &[
            ("professional_1", Answer::Value(3), Some(5), None),
            ("professional_2", Answer::Value(2), Some(4), None),
            ("professional_3", Answer::Value(2), Some(4), None),
        ],
    );
    assert_eq!(steps(&assess(&profile)), [("professional_2", 4), ("professional_3", 4), ("professional_1", 4)]);
}

/// C2: all 24 rated 2, relevance 2, no wish: the first two "most likely", no development, no dialogue.
#[test]
fn nobody_is_left_without_a_strength() {
    let library = Library::default();
    let mut profile = Profile::empty(library.competences());
    for rating in &mut profile.ratings {
        *rating = Rating { level: Answer::Value(2), relevance: Some(2), ..Rating::default() };
    }
    let standing = assess(&profile);
    let strengths: Vec<_> =
        standing.strengths.iter().map(|strength| (strength.competence.id.as_str(), strength.basis)).collect();
    assert_eq!(strengths, [("professional_1", Basis::MostLikely), ("professional_2", Basis::MostLikely)]);
    assert!(standing.development.is_empty() && standing.dialogue.is_empty());
}

/// C3: 2 numbers, 4 "-": no mean. C4: 2 numbers, 4 "?": no mean, four topics. C5: 2, 3, 4 and three "?": 3.00.
#[test]
fn an_area_has_a_mean_only_if_enough_was_rated() {
    let library = Library::default();
    let area = |levels: [Answer; 6]| {
        let ids: Vec<String> = (1..=6).map(|at| format!("professional_{at}")).collect();
        let rated: Vec<_> = ids.iter().zip(levels).map(|(id, level)| (id.as_str(), level, None, None)).collect();
        let profile = profile(&library, &rated);
        let standing = assess(&profile);
        (standing.areas[0].mean, standing.dialogue.len())
    };
    let (two, not, unknown) = (Answer::Value(2), Answer::NotApplicable, Answer::DontKnow);
    assert_eq!(area([two, two, not, not, not, not]), (None, 0));
    assert_eq!(area([two, two, unknown, unknown, unknown, unknown]), (None, 4));
    let half = [two, Answer::Value(3), Answer::Value(4), unknown, unknown, unknown];
    assert_eq!(area(half), (Some(3.0), 3));
}

/// C6: (5,4) (5,3) (2,4) (2,2) (3,3) (4,3.0) (4,3.5). Without another's view there is nothing to compare.
#[test]
fn own_view_and_another_s_are_set_side_by_side() {
    let library = Library::default();
    let rules = &library.competences().rules;
    let pairs = [(5.0, 4.0), (5.0, 3.0), (2.0, 4.0), (2.0, 2.0), (3.0, 3.0), (4.0, 3.0), (4.0, 3.5)];
    let expected = [
        Johari::SharedStrength,
        Johari::BlindSpot,
        Johari::HiddenStrength,
        Johari::SharedField,
        Johari::Agreed,
        Johari::BlindSpot,
        Johari::Agreed,
    ];
    assert_eq!(pairs.map(|(own, other)| johari(own, other, rules)), expected);
}

#[test]
fn a_middle_level_is_a_strength_if_it_stands_out_from_ones_own_mean() {
    let library = Library::default();
    let low = ["professional_2", "professional_3", "professional_4"].map(|id| (id, Answer::Value(1), None, None));
    let mut rated = vec![("professional_1", Answer::Value(3), None, None)];
    rated.extend(low);
    let profile = profile(&library, &rated);
    let standing = assess(&profile);
    assert_eq!(standing.strengths.len(), 1);
    assert_eq!(standing.strengths[0].basis, Basis::Named);
}

#[test]
fn what_is_very_relevant_becomes_a_topic() {
    let library = Library::default();
    let rated = [
        ("professional_1", Answer::Value(2), None, Some(3)),
        ("professional_2", Answer::Value(5), None, Some(3)),
        ("professional_3", Answer::Value(2), Some(3), Some(3)),
    ];
    let profile = profile(&library, &rated);
    let topics: Vec<_> =
        assess(&profile).dialogue.iter().map(|topic| (topic.competence.id.to_string(), topic.reason)).collect();
    let expected = [
        ("professional_1".to_owned(), TopicReason::RelevantAndLow),
        ("professional_2".to_owned(), TopicReason::StrengthWithoutExample),
    ];
    assert_eq!(topics, expected, "a wish or an example answers the question");
}

#[test]
fn no_report_about_a_person_totals_ranks_or_grades() {
    let words = [
        "score",
        "total",
        "rank",
        "passed",
        "grade",
        "per cent",
        "%",
        "punkte",
        "summe",
        "rang",
        "bestanden",
        "note ",
        "prozent",
    ];
    for lang in ["de", "en"] {
        let report = lotse(&format!("assess examples/competence/profile.toml --non-interactive --lang {lang}"))
            .run()
            .ends_with(0)
            .stdout
            .to_lowercase();
        for word in words {
            assert!(!report.contains(word), "{word:?} in\n{report}");
        }
    }
}
