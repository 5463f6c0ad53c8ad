//! Free remarks of a survey: told only where the plan says so and many are together, in an order that says nothing,
//! and with nothing that would link two of them (RELIABILITY.md section 2, R9).

use std::path::Path;

use super::support::{Ran, folder, lotse};

const SURVEY: &str = "schema = \"lotse.survey/1\"\nid = \"s\"\nrows = \"a.csv\"\n[columns]\n\
    comment = [\"Was hilft?\", \"Was fehlt?\"]\n[[wave]]\nclosed = true\n[plan]\n";

/// People of a group: so many of them, and of those the first so many write to both questions.
type Group = (&'static str, usize, usize);

/// Five groups, of which only the first and the last may show remarks.
const GROUPS: [Group; 6] =
    [("Bauamt", 12, 6), ("Depot", 9, 9), ("Hauptamt", 12, 4), ("", 12, 6), ("Kasse", 10, 5), ("Schule", 20, 0)];

fn row(group: &str, person: usize, remarks: [&str; 2]) -> String {
    format!("{group}{person},{group},4,4,\"{}\",\"{}\"", remarks[0], remarks[1])
}

/// A word no other remark has.
fn word(group: &str, about: &str, person: usize) -> String {
    format!("{}-{about}-{person}.", if group.is_empty() { "Ohne" } else { group })
}

fn rows() -> Vec<String> {
    let of = |(group, people, writing): Group| {
        (0..people).map(move |person| {
            let [first, second] = ["hilft", "fehlt"].map(|about| word(group, about, person));
            let first = format!("  {first}\n mehr");
            if person < writing { row(group, person, [&first, &second]) } else { row(group, person, ["-", ""]) }
        })
    };
    GROUPS.into_iter().flat_map(of).collect()
}

fn place(plan: &str, rows: &[String]) -> tempfile::TempDir {
    let folder = folder();
    std::fs::write(folder.path().join("s.toml"), format!("{SURVEY}{plan}\n")).unwrap();
    write(folder.path(), rows);
    folder
}

fn write(folder: &Path, rows: &[String]) {
    let text = format!("id,group,goal_1,goal_2,Was hilft?,Was fehlt?\n{}\n", rows.join("\n"));
    std::fs::write(folder.join("a.csv"), text).unwrap();
}

fn comments(folder: &Path, args: &str) -> Ran {
    lotse(&format!("survey s.toml --comments --lang en --today 2026-11-26 {args}")).within(folder).run()
}

/// The remarks a page shows, in its order, that begin like this.
fn shown(page: &str, start: &str) -> Vec<String> {
    let words = page.split(|c: char| c.is_whitespace() || c == '|').filter(|word| word.starts_with(start));
    words.map(str::to_owned).collect()
}

#[test]
fn only_groups_of_ten_with_five_remarks_show_them_in_every_format() {
    let folder = place("comments = [\"group\"]", &rows());
    for format in ["text", "markdown", "html"] {
        let page = comments(folder.path(), &format!("--format {format}")).ends_with(0).stdout;
        for (group, people, writing) in GROUPS {
            let is_shown = !group.is_empty() && people >= 10 && writing >= 5;
            for person in 0..writing {
                for about in ["hilft", "fehlt"] {
                    assert_eq!(page.contains(&word(group, about, person)), is_shown, "{format}: {group}");
                }
            }
        }
        assert!(page.contains("Bauamt: Was hilft?") && page.contains("Kasse: Was fehlt?"), "{page}");
        // Those who wrote nothing and those of whom nothing is shown look alike.
        assert!(page.contains("No remarks shown: Group: not given, Depot, Hauptamt and Schule."), "{page}");
        assert!(page.contains("Read these remarks before you pass them on"), "{page}");
    }
    let all = place("comments = []", &rows());
    let page = comments(all.path(), "--format markdown").ends_with(0).stdout;
    assert!(page.contains("All: Was fehlt?") && page.contains("Depot-fehlt-3") && !page.contains("Bauamt0"), "{page}");
}

#[test]
fn the_order_is_that_of_no_table_and_links_no_two_remarks() {
    let folder = place("comments = [\"group\"]", &rows());
    let page = comments(folder.path(), "--format markdown").ends_with(0).stdout;
    let mut turned = rows();
    turned.reverse();
    write(folder.path(), &turned);
    assert_eq!(comments(folder.path(), "--format markdown").ends_with(0).stdout, page);
    let number = |word: &String| word.rsplit('-').next().unwrap().to_owned();
    let order = |start: &str| shown(&page, start).iter().map(number).collect::<Vec<_>>();
    let (helps, lacks) = (order("Bauamt-hilft"), order("Bauamt-fehlt"));
    assert_eq!((helps.len(), lacks.len()), (6, 6));
    assert_ne!(helps, lacks, "the first remark to one question is not by the author of the first to the other");
    assert_ne!(helps, ["0", "1", "2", "3", "4", "5"]);
    // Another survey has another order.
    let survey = std::fs::read_to_string(folder.path().join("s.toml")).unwrap();
    let survey = survey.lines().filter(|line| !line.starts_with("ledger")).collect::<Vec<_>>().join("\n");
    std::fs::remove_file(folder.path().join("s.ledger.toml")).unwrap();
    std::fs::write(folder.path().join("s.toml"), survey.replace("id = \"s\"", "id = \"t\"")).unwrap();
    assert_ne!(comments(folder.path(), "--format markdown").ends_with(0).stdout, page);
}

#[test]
fn they_are_told_only_where_the_plan_says_so_and_the_wave_is_closed() {
    let folder = place("tables = [[\"group\"]]", &rows());
    comments(folder.path(), "").ends_with(6).says("the plan of s.toml has no free remarks").says("comments = [");
    let bare = lotse("survey a.csv --comments --lang en").within(folder.path()).run();
    assert_eq!(bare.ends_with(6).stdout, "");
    let open = place("comments = []", &rows());
    let text = std::fs::read_to_string(open.path().join("s.toml")).unwrap();
    std::fs::write(open.path().join("s.toml"), text.replace("closed = true", "closed = false")).unwrap();
    assert_eq!(comments(open.path(), "").ends_with(6).stdout, "");
    // No remark is an answer about nothing.
    let silent: Vec<String> = (0..12).map(|person| row("Bauamt", person, ["", "…"])).collect();
    let folder = place("comments = []", &silent);
    comments(folder.path(), "").ends_with(5).prints("There are no remarks that may be shown.");
}

#[test]
fn one_remark_that_came_late_or_was_changed_is_not_given_away() {
    let folder = place("comments = []", &rows());
    comments(folder.path(), "").ends_with(0);
    let mut changed = rows();
    *changed.last_mut().unwrap() = row("Schule", 19, ["Endlich sage ich auch etwas", ""]);
    write(folder.path(), &changed);
    let ran = comments(folder.path(), "").ends_with(6).says("fewer than 5 answers came, went or changed");
    assert!(!ran.stdout.contains("Endlich"));
    lotse("survey s.toml --lang en --today 2026-11-26").within(folder.path()).run().ends_with(6);
    // Where remarks are never told, a changed one changes nothing.
    let folder = place("tables = [[\"group\"]]", &rows());
    let result = || lotse("survey s.toml --lang en --today 2026-11-26").within(folder.path()).run();
    result().ends_with(0);
    write(folder.path(), &changed);
    result().ends_with(0);
}

#[test]
fn remarks_with_a_name_of_a_list_are_pointed_at_and_a_file_is_for_its_owner_alone() {
    let mut rows = rows();
    rows[2] = row("Bauamt", 2, ["Frau MUSTERFRAU hilft", "nichts"]);
    let folder = place("comments = [\"group\"]", &rows);
    std::fs::write(folder.path().join("namen.txt"), "Musterfrau\nMustermann, Max\n").unwrap();
    let ran = comments(folder.path(), "--names namen.txt --format markdown --output out.md").ends_with(0);
    assert!(!ran.stderr.to_lowercase().contains("musterfrau"), "{}", ran.stderr);
    let page = std::fs::read_to_string(folder.path().join("out.md")).unwrap();
    let line = page.lines().find(|line| line.contains("MUSTERFRAU")).unwrap();
    let number: String = line.chars().filter(char::is_ascii_digit).collect();
    ran.says(&format!("Bauamt: Was hilft? {number}"));
    std::fs::write(folder.path().join("namen.txt"), "Max\n").unwrap();
    comments(folder.path(), "--names namen.txt").ends_with(0).says("No remark holds a word of namen.txt");
    comments(folder.path(), "--names fehlt.txt").ends_with(4);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join("out.md")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
