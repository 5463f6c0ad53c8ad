//! Which groups might be one, so that more can be shown: what is promised comes true, and nothing is given away.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use super::support::{Ran, folder, lotse};

/// A table of so many people in each group, all of whom give the same answer.
fn table(head: &str, groups: &[(usize, &str)], answer: u8) -> String {
    let mut text = format!("{head},goal_1,goal_2,goal_3,goal_4\n");
    for (people, keys) in groups {
        for person in 0..*people {
            let last = 1 + (person % 5);
            let _ = writeln!(text, "{keys},{answer},{answer},{answer},{last}");
        }
    }
    text
}

fn survey(folder: &Path, args: &str) -> Ran {
    lotse(&format!("survey --lang en --today 2026-11-26 {args}")).within(folder).run()
}

fn parsed(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{}\n{}", ran.stdout, ran.stderr))
}

/// The people of each group that is shown, by its values.
fn shown(result: &Value) -> Vec<(String, u64)> {
    let value = |by: &Value| by["value"].as_str().unwrap().to_owned();
    let name = |group: &Value| group["by"].as_array().unwrap().iter().map(value).collect::<Vec<_>>().join("/");
    let groups = result["waves"][0]["groups"].as_array().unwrap();
    groups.iter().filter_map(|group| Some((name(group), group["people"].as_u64()?))).collect()
}

/// V01: 12, 9 and 3. The nine and the three can only be shown together; the lines of the page, written into the file,
/// do that.
#[test]
fn what_is_proposed_comes_true_once_it_is_written_into_the_plan() {
    let folder = folder();
    let groups = [(12, "Bauamt"), (9, "Bürgeramt"), (3, "Küche")];
    std::fs::write(folder.path().join("a.csv"), table("group", &groups, 3)).unwrap();
    let plan = "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[[wave]]\nclosed = true\n\
                [plan]\ntables = [[\"group\"]]\n";
    std::fs::write(folder.path().join("s.toml"), plan).unwrap();
    let told = parsed(&survey(folder.path(), "s.toml --merge --format json").ends_with(0));
    assert_eq!(told["schema"], "lotse.survey-merge/1");
    let merges =
        json!([{"column": "group", "within": [], "values": ["Bürgeramt", "Küche"], "name": "Bürgeramt + Küche"}]);
    assert_eq!(told["merges"], merges);
    let table = &told["tables"][0];
    assert_eq!(table["today"], json!({"shown": 1, "groups": 3, "people": 12}));
    assert_eq!(table["then"], json!({"shown": 2, "groups": 2, "people": 24}));
    assert!(!folder.path().join("s.ledger.toml").exists(), "a proposal is no result");

    let page = survey(folder.path(), "s.toml --merge").ends_with(0).prints("Group: Bürgeramt and Küche").stdout;
    let lines: Vec<&str> =
        page.lines().map(str::trim).filter(|line| line.starts_with("[[plan") || line.contains(" = ")).collect();
    std::fs::write(folder.path().join("s.toml"), format!("{plan}{}\n", lines.join("\n"))).unwrap();
    let result = parsed(&survey(folder.path(), "s.toml --format json").ends_with(0));
    let expected = [("", 24), ("Bauamt", 12), ("Bürgeramt + Küche", 12)].map(|(name, n)| (name.to_owned(), n));
    assert_eq!(shown(&result), expected);
    survey(folder.path(), "s.toml --merge").ends_with(0).prints("All groups can be shown");
    survey(folder.path(), "s.toml --plan").ends_with(0).prints("put together as \"Bürgeramt + Küche\"");
    // It is another plan now.
    std::fs::write(folder.path().join("s.toml"), plan).unwrap();
    survey(folder.path(), "s.toml").ends_with(6).says("another plan");
}

#[test]
fn towns_are_put_together_within_their_district_only() {
    let folder = folder();
    let groups = [
        (20, "Nord,Adorf"),
        (3, "Nord,Neudorf"),
        (4, "Nord,Mühlau"),
        (30, "Süd,Neudorf"),
        (2, "Süd,Öd"),
        (3, "Süd,Au"),
        (4, "Süd,Zell"),
        (2, "Süd,Ried"),
    ];
    std::fs::write(folder.path().join("a.csv"), table("kreis,ort", &groups, 3)).unwrap();
    let told = parsed(&survey(folder.path(), "a.csv --by kreis/ort --merge --format json").ends_with(0));
    let merge = |district: &str, values: [&str; 2]| {
        let within = json!([{"column": "kreis", "value": district}]);
        json!({"column": "ort", "within": within, "values": values, "name": values.join(" + ")})
    };
    assert!(told["merges"].as_array().unwrap().iter().all(|merge| merge["column"] == "ort"), "{told}");
    let pairs = ["Nord", "Süd"].map(|district| {
        let merges = told["merges"].as_array().unwrap().iter();
        merges.filter(|merge| merge["within"][0]["value"] == district).cloned().collect::<Vec<_>>()
    });
    assert_eq!(pairs[0], [merge("Nord", ["Mühlau", "Neudorf"])]);
    // The two of Ried with the four of Zell, the two of Öd with the three of Au: two groups and not one.
    assert_eq!(pairs[1], [merge("Süd", ["Ried", "Zell"]), merge("Süd", ["Au", "Öd"])]);
    assert_eq!(told["tables"][0]["then"], json!({"shown": 5, "groups": 5, "people": 68}));
    let page = survey(folder.path(), "a.csv --by kreis/ort --merge").ends_with(0).stdout;
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.contains("Ort in Nord: Mühlau and Neudorf") && page.contains("lotse init --survey"), "{page}");
    assert!(page.contains("Kreis/ort 2 of 8 5 of 5 50 68"), "{page}");
}

/// Two offices alone would still have four people in the town, and three would leave over the two of the fourth.
#[test]
fn rows_of_a_table_are_put_together_until_all_their_cells_are_shown() {
    let folder = folder();
    let mut groups = vec![(20, "E,Stadt"), (20, "E,Dorf")];
    groups.extend([(2, "A,Stadt"), (2, "B,Stadt"), (2, "C,Stadt"), (2, "D,Stadt")]);
    groups.extend([(6, "A,Dorf"), (6, "B,Dorf"), (6, "C,Dorf"), (6, "D,Dorf")]);
    std::fs::write(folder.path().join("a.csv"), table("amt,ort", &groups, 3)).unwrap();
    let told = parsed(&survey(folder.path(), "a.csv --by amt,ort --merge --format json").ends_with(0));
    let merges = json!([{"column": "amt", "within": [], "values": ["A", "B", "C", "D"], "name": "A + … + D"}]);
    assert_eq!(told["merges"], merges);
    assert_eq!(told["tables"][0]["then"], json!({"shown": 4, "groups": 4, "people": 72}));
}

/// Other sizes of hidden groups and other answers, and the same page to the last byte.
#[test]
fn a_proposal_tells_neither_how_large_a_hidden_group_is_nor_what_anybody_said() {
    let folder = folder();
    let page = |groups: &[(usize, &str)], answer: u8, format: &str| {
        std::fs::write(folder.path().join("a.csv"), table("group", groups, answer)).unwrap();
        survey(folder.path(), &format!("a.csv --by group --merge --format {format}")).ends_with(0).stdout
    };
    for format in ["text", "json", "html"] {
        let first = page(&[(12, "A"), (2, "B"), (3, "C")], 3, format);
        assert_eq!(page(&[(12, "A"), (1, "B"), (4, "C")], 3, format), first);
        assert_eq!(page(&[(12, "A"), (4, "B"), (1, "C")], 5, format), first);
        assert!(first.contains("17") && first.contains("12"), "{first}");
    }
}

#[test]
fn there_is_no_proposal_where_there_may_be_no_result() {
    let folder = folder();
    let plan = |closed: bool| {
        let text = format!(
            "schema = \"lotse.survey/1\"\nid = \"x\"\nrows = \"a.csv\"\n[plan]\ntables = [[\"group\"]]\n\
             [[wave]]\nclosed = {closed}\n"
        );
        std::fs::write(folder.path().join("s.toml"), text).unwrap();
    };
    let answers = |kitchen: usize| {
        let text = table("group", &[(12, "Bauamt"), (9, "Bürgeramt"), (kitchen, "Küche")], 3);
        std::fs::write(folder.path().join("a.csv"), text).unwrap();
    };
    answers(3);
    plan(false);
    survey(folder.path(), "s.toml --merge").ends_with(6).says("still running");
    plan(true);
    survey(folder.path(), "s.toml").ends_with(0);
    survey(folder.path(), "s.toml --merge").ends_with(0);
    answers(4);
    survey(folder.path(), "s.toml --merge").ends_with(6).says("fewer than 5 answers came");
    survey(folder.path(), "s.toml --merge --check").ends_with(2);
}

#[test]
fn merges_that_name_no_column_are_wrong() {
    let folder = folder();
    let text = "schema = \"lotse.survey/1\"\nid = \"x\"\n[plan]\ntables = [[\"group\"]]\n\
                [[plan.merge]]\ncolumn = \"grup\"\nvalues = [\"A\", \"B\"]\n";
    std::fs::write(folder.path().join("s.toml"), text).unwrap();
    survey(folder.path(), "s.toml").ends_with(3).says("s.toml:6:10").says("`group`").says("`name`");
}
