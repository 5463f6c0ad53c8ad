//! What changed from wave to wave: as calculated elsewhere, and only where nobody who came or went is told apart.
#![allow(clippy::single_range_in_vec_init, reason = "people are lists of ranges, also of one")]

use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use serde_json::{Value, json};

use super::support::{Ran, folder, lotse};

/// Whether a person is in group A.
fn is_in_a(person: usize) -> bool {
    matches!(person, 0..30 | 100..130 | 200..230)
}

/// What a person answers to the four questions on the goal. In the second wave, those of A tend to answer more and
/// those of B less.
fn answers(wave: usize, person: usize) -> Vec<usize> {
    let first = |item: usize| 1 + (person * 7 + item * person + person / 3) % 4;
    let second = |item: usize| {
        if is_in_a(person) {
            (first(item) + usize::from(!(person + item).is_multiple_of(3))).min(5)
        } else {
            (first(item) - usize::from((person + 2 * item).is_multiple_of(4))).max(1)
        }
    };
    (0..4).map(|item| if wave == 1 { first(item) } else { second(item) }).collect()
}

/// A closed survey of waves, each of which these people answered.
fn waves(folder: &Path, waves: &[&[Range<usize>]]) {
    let mut text =
        "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[plan]\ntables = [[\"group\"]]\n".to_owned();
    let mut table = "wave,id,group,goal_1,goal_2,goal_3,goal_4\n".to_owned();
    for (wave, people) in (1..).zip(waves) {
        let _ = writeln!(text, "[[wave]]\nwave = {wave}\nclosed = true");
        for person in people.iter().flat_map(Clone::clone) {
            let answers: Vec<String> = answers(wave, person).iter().map(ToString::to_string).collect();
            let group = if is_in_a(person) { "A" } else { "B" };
            let _ = writeln!(table, "{wave},p{person},{group},{}", answers.join(","));
        }
    }
    std::fs::write(folder.join("s.toml"), text).unwrap();
    std::fs::write(folder.join("a.csv"), table).unwrap();
}

fn survey(folder: &Path, args: &str) -> Ran {
    lotse(&format!("survey --lang en --today 2026-11-26 {args}")).within(folder).run()
}

/// The change of the goal since the wave before: of everybody, of A and of B.
fn changes(folder: &Path) -> Vec<Value> {
    let ran = survey(folder, "s.toml --format json").ends_with(0);
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    let groups = result["waves"].as_array().unwrap().last().unwrap()["groups"].as_array().unwrap();
    let change = |group: &Value| {
        let found = group["changes"].as_array().unwrap().iter().find(|found| found["scale"] == "goal");
        found.map_or(Value::Null, |found| found["since_previous"].clone())
    };
    groups.iter().map(change).collect()
}

fn change(pairs: Option<usize>, difference: f64, ci: [f64; 2], trend: &str) -> Value {
    json!({"matched": pairs.is_some(), "pairs": pairs, "difference": difference, "ci": ci, "trend": trend})
}

/// Python: the means rounded, and their difference; the interval of the mean difference of pairs with Student's t (its
/// quantile by bisection of the incomplete beta function), the spread at least 1/√24.
#[test]
fn people_who_stayed_are_compared_with_themselves() {
    let folder = folder();
    waves(folder.path(), &[&[0..60], &[6..60, 100..106]]);
    let expected = [
        change(Some(54), 0.3, [0.1, 0.3], "no_clear_change"),
        change(Some(24), 0.7, [0.6, 0.8], "better"),
        change(Some(30), -0.2, [-0.3, -0.1], "no_clear_change"),
    ];
    assert_eq!(changes(folder.path()), expected);
    let page = survey(folder.path(), "s.toml").ends_with(0).stdout;
    let said = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Change since wave 1: Group Goal A +0.7 better B −0.2 not clear"), "{page}");
    assert!(said.contains("2.3 → 2.6 +0.3 not clear"), "{page}");
    assert!(said.contains("is told by the 54 people who answered both times"), "{page}");
    assert!(!said.contains("everybody gave an id"), "{page}");
}

/// Python: Welch's interval, the spreads of both waves at least 1/√48.
#[test]
fn two_waves_of_other_people_are_compared_as_groups() {
    let folder = folder();
    waves(folder.path(), &[&[0..60], &[200..260]]);
    let expected = [
        change(None, 0.3, [0.0, 0.5], "no_clear_change"),
        change(None, 0.7, [0.4, 1.0], "better"),
        change(None, -0.2, [-0.5, 0.0], "no_clear_change"),
    ];
    assert_eq!(changes(folder.path()), expected);
}

/// R10 (d): five came to A and three to B. Of eight who came to both, less five, three would be left over.
#[test]
fn a_change_is_told_only_where_nobody_or_many_came_and_went() {
    let folder = folder();
    let told = |first: &[Range<usize>], second: &[Range<usize>]| {
        waves(folder.path(), &[first, second]);
        let _ = std::fs::remove_file(folder.path().join("s.ledger.toml"));
        changes(folder.path()).iter().map(|change| !change.is_null()).collect::<Vec<bool>>()
    };
    assert_eq!(told(&[0..60], &[0..60, 100..105, 230..233]), [true, false, false]);
    assert_eq!(told(&[0..60], &[0..60, 100..105, 230..235]), [true, true, true]);
    assert_eq!(told(&[0..60], &[0..60, 100..105]), [true, true, true]);
    // One who went is one too few, for the group and for everybody.
    assert_eq!(told(&[0..60], &[1..60, 100..105]), [false, false, true]);
    assert_eq!(told(&[0..60], &[5..60]), [true, true, true]);
    // Both are shown beside each other all the same.
    waves(folder.path(), &[&[0..60], &[1..60]]);
    std::fs::remove_file(folder.path().join("s.ledger.toml")).unwrap();
    let page = survey(folder.path(), "s.toml").ends_with(0).stdout;
    let said = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("2.3 → 2.6 –") && said.contains("at least 5 came and went"), "{page}");
}

/// Nobody joins or leaves the survey, but three change from A to B: they left the one and came to the other.
#[test]
fn whoever_moves_from_one_group_to_another_came_and_went() {
    let folder = folder();
    waves(folder.path(), &[&[0..60], &[0..60]]);
    let table = std::fs::read_to_string(folder.path().join("a.csv")).unwrap();
    let moved = |n: usize| {
        let _ = std::fs::remove_file(folder.path().join("s.ledger.toml"));
        waves(folder.path(), &[&[0..60], &[0..60]]);
        let mut text = table.clone();
        for person in 0..n {
            text = text.replace(&format!("2,p{person},A"), &format!("2,p{person},B"));
        }
        std::fs::write(folder.path().join("a.csv"), text).unwrap();
        changes(folder.path()).iter().map(|change| !change.is_null()).collect::<Vec<bool>>()
    };
    assert_eq!(moved(0), [true, true, true]);
    assert_eq!(moved(3), [true, false, false]);
    assert_eq!(moved(5), [true, true, true]);
}

#[test]
fn without_ids_of_all_or_with_one_twice_no_change_is_told() {
    let folder = folder();
    waves(folder.path(), &[&[0..60], &[0..60]]);
    let table = std::fs::read_to_string(folder.path().join("a.csv")).unwrap();
    for (from, to) in [("2,p7,", "2,,"), ("2,p7,", "2,p8,"), ("wave,id,", "wave,code,")] {
        let _ = std::fs::remove_file(folder.path().join("s.ledger.toml"));
        waves(folder.path(), &[&[0..60], &[0..60]]);
        std::fs::write(folder.path().join("a.csv"), table.replace(from, to)).unwrap();
        assert_eq!(changes(folder.path()), [Value::Null, Value::Null, Value::Null], "{to}");
    }
}

/// How sure a change is, is a detail of twenty and more; of the rest only the two means and their difference are told.
#[test]
fn groups_under_twenty_show_a_difference_and_no_interval() {
    let folder = folder();
    waves(folder.path(), &[&[0..30, 30..42], &[0..30, 30..42]]);
    let found = changes(folder.path());
    assert_eq!(
        found[2],
        json!({"matched": false, "pairs": null, "difference": found[2]["difference"], "ci": null, "trend": null})
    );
    // Twelve would be left over of everybody.
    assert!(found[1]["ci"].is_null() && found[0]["ci"].is_array(), "{found:?}");
}

/// Of everybody forty-five stayed and of A thirty: who takes the one from the other is left with the fifteen of B. So it
/// is where the twelve new ones of A have no details of their own.
#[test]
fn how_sure_a_change_is_leaves_no_twenty_over() {
    let folder = folder();
    let sure = |second: &[Range<usize>], first: &[Range<usize>]| {
        waves(folder.path(), &[first, second]);
        let _ = std::fs::remove_file(folder.path().join("s.ledger.toml"));
        let found = changes(folder.path());
        assert!(found.iter().all(|change| change["difference"].is_number()), "{found:?}");
        found.iter().map(|change| change["ci"].is_array()).collect::<Vec<bool>>()
    };
    assert_eq!(sure(&[0..30, 35..50, 230..235], &[0..50]), [true, false, false]);
    assert_eq!(sure(&[0..30, 30..50, 230..235], &[0..50]), [true, true, true]);
    assert_eq!(sure(&[200..212, 230..260], &[0..60]), [true, false, false]);
    assert_eq!(sure(&[200..220, 230..260], &[0..60]), [true, true, true]);
}

/// Of very many answers nobody is remembered; both means stand beside each other all the same.
#[test]
fn of_too_many_answers_no_change_is_told_and_it_is_said() {
    let folder = folder();
    waves(folder.path(), &[&[0..25_000], &[0..25_001]]);
    assert_eq!(changes(folder.path()), [Value::Null, Value::Null, Value::Null]);
    let page = survey(folder.path(), "s.toml").ends_with(0).stdout;
    let said = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("at most 50000 answers"), "{page}");
    waves(folder.path(), &[&[0..25_000], &[0..25_000]]);
    std::fs::remove_file(folder.path().join("s.ledger.toml")).unwrap();
    assert!(changes(folder.path()).iter().all(|change| change["difference"].is_number()));
}

/// Three waves: since the one before and since the first.
#[test]
fn of_three_waves_the_last_is_compared_with_both() {
    let folder = folder();
    waves(folder.path(), &[&[0..60], &[0..60], &[0..60]]);
    let ran = survey(folder.path(), "s.toml --format json").ends_with(0);
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    let all = &result["waves"][2]["groups"][0]["changes"][0];
    assert_eq!(all["since_previous"]["difference"], 0.0);
    assert_eq!(all["since_first"]["difference"], 0.3);
    assert_eq!(result["waves"][0]["groups"][0]["changes"], json!([]));
}
