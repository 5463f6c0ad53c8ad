//! What comes back: every good answer counts once, whatever else lies in the folder, and nobody is quoted.

use std::path::Path;

use lotse::load::Library;
use lotse::load::survey::{Written, returned, survey};
use serde_json::{Value, json};

use super::support::{Ran, folder, lotse};

const SURVEY: &str = "schema = \"lotse.survey/1\"\nid = \"befragung\"\nrows = \"antworten.csv\"\n";

/// Answers as a form saves them.
fn answers(id: &str) -> Value {
    let hash = Library::default().content_hash("change-factors");
    json!({
        "schema": "lotse.answers/1", "survey": "befragung",
        "rubrics": [{ "id": "change-factors", "version": "1.0.0", "hash": hash }],
        "response": id, "finished": true, "group": "Bauamt", "role": "staff",
        "answers": { "goal_1": 4, "goal_2": "-", "plan_1": "?", "backing_3": 1 }, "remarks": "Mehr Zeit: bitte!",
    })
}

/// The same with one value changed or added.
fn with(id: &str, key: &str, value: Value) -> Value {
    let mut changed = answers(id);
    changed[key] = value;
    changed
}

/// A folder with a survey, and an empty one beside it for what comes back.
fn place() -> tempfile::TempDir {
    let place = folder();
    std::fs::create_dir(place.path().join("in")).unwrap();
    std::fs::write(place.path().join("s.toml"), SURVEY).unwrap();
    place
}

fn put(place: &Path, name: &str, content: &Value) {
    std::fs::write(place.join("in").join(name), serde_json::to_string_pretty(content).unwrap()).unwrap();
}

fn collect(place: &Path, lang: &str) -> Ran {
    lotse(&format!("collect in --survey s.toml --lang {lang}")).within(place).run()
}

/// The table as another program reads it: headings to cells, row by row.
fn table(place: &Path) -> Vec<std::collections::HashMap<String, String>> {
    let text = std::fs::read_to_string(place.join("antworten.csv")).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("spreadsheets see by the mark that it is UTF-8");
    csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_answer_comes_into_the_table_as_it_was_given_and_only_once() {
    let place = place();
    put(place.path(), "b.json", &answers("r2"));
    put(place.path(), "a.json", &answers("r1"));
    // As browsers and editors leave it: with a mark, blank lines, and lines as Windows ends them.
    let edited =
        format!("\u{feff}\r\n {}\r\n\r\n", serde_json::to_string_pretty(&answers("r1")).unwrap().replace('\n', "\r\n"));
    std::fs::write(place.path().join("in/a (1).json"), edited).unwrap();
    std::fs::write(place.path().join("in/brief.pdf"), "x").unwrap();
    let toml = "schema = \"lotse.answers/1\"\nsurvey = \"befragung\"\nresponse = \"r3\"\n\
        rubrics = [{ id = \"change-factors\", version = \"1.0.0\" }]\n[answers]\ngoal_1 = 2\nfear_1 = \"?\"\n";
    std::fs::write(place.path().join("in/c.toml"), toml).unwrap();
    std::fs::write(place.path().join("in/d.csv"), "goal_1;goal_2\n5;?\n5;?\n").unwrap();
    let ran = collect(place.path(), "en").ends_with(0);
    let ran = ran.prints("5 answers in antworten.csv").prints("New: 5").prints("counted once: a.json");
    ran.prints("passed over: brief.pdf");
    let rows = table(place.path());
    let row = |id: &str| rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{id} is not in {rows:?}"));
    for id in ["r1", "r2"] {
        let found = [("goal_1", "4"), ("goal_2", "-"), ("plan_1", "?"), ("backing_3", "1"), ("goal_3", "")];
        assert!(found.iter().all(|(item, value)| row(id)[*item] == *value), "{:?}", row(id));
        assert_eq!((row(id)["group"].as_str(), row(id)["role"].as_str()), ("Bauamt", "staff"));
        assert_eq!(row(id)["comment"], "Mehr Zeit: bitte!");
    }
    assert_eq!((row("r3")["goal_1"].as_str(), row("r3")["fear_1"].as_str()), ("2", "?"));
    // Two people may answer alike where a table has no ids.
    assert_eq!(rows.iter().filter(|row| row["goal_1"] == "5" && row["goal_2"] == "?").count(), 2);
    // And `lotse` reads what it wrote.
    lotse("survey s.toml --check --lang en").within(place.path()).run().ends_with(0);
}

/// RELIABILITY B11: a form for all has no id in it, so the bytes of the file have to do.
#[test]
fn a_table_that_lies_there_twice_counts_once_and_is_named() {
    let place = place();
    std::fs::write(place.path().join("in/a.csv"), "goal_1;goal_2\n5;4\n5;4\n").unwrap();
    std::fs::copy(place.path().join("in/a.csv"), place.path().join("in/a (1).csv")).unwrap();
    // The same answers in a file of its own are those of somebody else.
    std::fs::write(place.path().join("in/b.csv"), "goal_1;goal_2\n5;4\n").unwrap();
    collect(place.path(), "en").ends_with(0).prints("New: 3").prints("Handed in twice and counted once: a.csv");
    collect(place.path(), "en").ends_with(0).prints("There already: 3");
}

#[test]
fn collecting_again_gives_the_same_bytes_and_what_is_new_is_added() {
    let place = place();
    put(place.path(), "a.json", &answers("r1"));
    std::fs::write(place.path().join("in/d.csv"), "goal_1;comment\n5;x\n5;x\n").unwrap();
    collect(place.path(), "en").ends_with(0).prints("New: 3");
    let first = std::fs::read(place.path().join("antworten.csv")).unwrap();
    collect(place.path(), "en").ends_with(0).prints("There already: 3");
    assert_eq!(std::fs::read(place.path().join("antworten.csv")).unwrap(), first);
    put(place.path(), "0.json", &answers("r0"));
    std::fs::remove_file(place.path().join("in/a.json")).unwrap();
    collect(place.path(), "en").ends_with(0).prints("4 answers").prints("New: 1");
    // The table itself, lying in the folder, is not an answer.
    lotse("collect . --survey s.toml --lang en").within(place.path()).run().ends_with(0).prints("4 answers");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(place.path().join("antworten.csv")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_does_not_keep_the_others_out() {
    let place = place();
    put(place.path(), "good.json", &answers("r1"));
    let hash = "0".repeat(64);
    let bad = [
        ("key.json", with("r2", "remark", "x".into()), "`remark`", "Did you mean \"remarks\"?"),
        ("item.json", with("r3", "answers", json!({ "gaol_1": 3 })), "gaol_1", "Did you mean \"goal_1\"?"),
        ("range.json", with("r4", "answers", json!({ "goal_1": 6 })), "6 is outside 1 to 5", "1 to 5"),
        ("type.json", with("r5", "answers", json!({ "goal_1": true })), "not true or false", ""),
        ("long.json", with("r6", "remarks", "ä".repeat(4001).into()), "`remarks` is longer than 4000", ""),
        ("group.json", with("r7", "group", "x".repeat(81).into()), "`group` is longer than 80", ""),
        ("other.json", with("r8", "survey", "andere".into()), "the survey andere, not to befragung", "--survey"),
        ("draft.json", with("r9", "finished", false.into()), "saved to go on later", ""),
        ("role.json", with("r10", "role", "boss".into()), "is not possible here", "`lead`"),
        ("id.json", with("R 11", "wave", 1.into()), "cannot be an id", ""),
        (
            "version.json",
            with("r12", "rubrics", json!([{ "id": "change-factors", "version": "0.9.0" }])),
            "asks for 0.9.0",
            "",
        ),
        (
            "hash.json",
            with("r13", "rubrics", json!([{ "id": "change-factors", "version": "1.0.0", "hash": hash }])),
            "1.0.0#00000000",
            "",
        ),
        ("kind.json", with("r14", "schema", "lotse.case/1".into()), "lotse.case/1", ""),
    ];
    for (name, content, ..) in &bad {
        put(place.path(), name, content);
    }
    for (name, text) in [
        ("a.json", "\u{feff}\n{\"schema\": \"lotse.answers/1\",\n x}"),
        ("b.json", "[]"),
        ("c.json", ""),
        ("d.toml", "= 1"),
    ] {
        std::fs::write(place.path().join("in").join(name), text).unwrap();
    }
    std::fs::write(place.path().join("in/large.json"), " ".repeat((1 << 20) + 1)).unwrap();
    std::fs::write(place.path().join("in/latin.json"), b"{\"schema\": \"\xfc\"}").unwrap();
    let ran = collect(place.path(), "en").ends_with(3);
    for (name, _, said, help) in &bad {
        assert!(ran.stderr.contains(&format!("{name}:")), "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains(said) && ran.stderr.contains(help), "{said} {help}: {}", ran.stderr);
    }
    for said in ["a.json:3:2", "b.json:1:1", "c.json", "d.toml:1:1", "larger than 1 MiB", "latin.json"] {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    let ran = ran.prints("1 answer in antworten.csv").prints("19 files have errors");
    assert!(!ran.stderr.contains("ää"), "nobody is quoted: {}", ran.stderr);
    assert_eq!(table(place.path()).len(), 1);
}

#[test]
fn no_text_of_an_answer_is_ever_repeated_on_the_screen() {
    let canary = "Kanarienvogel 4711";
    let place = place();
    for (at, key) in
        ["schema", "survey", "response", "group", "role", "wave", "remarks", "finished", "answers"].iter().enumerate()
    {
        put(place.path(), &format!("{at}.json"), &with(&format!("r{at}"), key, canary.into()));
        put(place.path(), &format!("n{at}.json"), &with(&format!("n{at}"), key, json!({ "x": canary })));
    }
    put(place.path(), "a.json", &with("r97", "answers", json!({ "goal_1": canary })));
    put(place.path(), "b.json", &with("r98", "rubrics", json!([{ "id": canary, "version": canary, "hash": canary }])));
    put(place.path(), "c.json", &with("r99", canary, 1.into()));
    std::fs::write(place.path().join("in/d.csv"), format!("goal_1;role\n{canary};\n1;{canary}\n")).unwrap();
    for lang in ["de", "en"] {
        let ran = collect(place.path(), lang).ends_with(3);
        assert!(
            !ran.stderr.contains("Kanarienvogel") && !ran.stdout.contains("Kanarienvogel"),
            "{}{}",
            ran.stderr,
            ran.stdout
        );
    }
}

#[test]
fn other_answers_under_the_same_id_do_not_replace_the_first() {
    let place = place();
    put(place.path(), "a.json", &answers("r1"));
    put(place.path(), "b.json", &with("r1", "answers", json!({ "goal_1": 1 })));
    let ran = collect(place.path(), "en").ends_with(3).prints("an id that counts already: b.json");
    ran.prints("1 answer in");
    assert_eq!(table(place.path())[0]["goal_1"], "4");
    std::fs::remove_file(place.path().join("in/a.json")).unwrap();
    collect(place.path(), "de").ends_with(3).prints("b.json");
    assert_eq!(table(place.path())[0]["goal_1"], "4", "what counted once is not changed by a later file");
}

#[test]
fn a_closed_wave_takes_no_further_answers_and_waves_are_not_mixed() {
    let place = place();
    let waves = format!("{SURVEY}[[wave]]\nwave = 1\nclosed = true\n[[wave]]\nwave = 2\n");
    std::fs::write(place.path().join("s.toml"), &waves).unwrap();
    put(place.path(), "late.json", &with("r1", "wave", 1.into()));
    put(place.path(), "now.json", &with("r2", "wave", 2.into()));
    collect(place.path(), "en").ends_with(3).prints("The wave is closed: late.json").prints("1 answer in");
    assert_eq!(table(place.path())[0]["wave"], "2");
    let before = std::fs::read(place.path().join("antworten.csv")).unwrap();
    put(place.path(), "none.json", &answers("r3"));
    collect(place.path(), "en").ends_with(3).says("some answers have a wave and others none");
    assert_eq!(std::fs::read(place.path().join("antworten.csv")).unwrap(), before);
    // JSON has no days: there a day is a text.
    let dated = "schema = \"lotse.survey/1\"\nid = \"befragung\"\nrows = \"tage.csv\"\n[[wave]]\nwave = 2026-03-01\n";
    std::fs::write(place.path().join("s.toml"), dated).unwrap();
    std::fs::remove_dir_all(place.path().join("in")).unwrap();
    std::fs::create_dir(place.path().join("in")).unwrap();
    put(place.path(), "day.json", &with("r4", "wave", "2026-03-01".into()));
    collect(place.path(), "en").ends_with(0);
    assert!(std::fs::read_to_string(place.path().join("tage.csv")).unwrap().contains("\"2026-03-01\""));
}

#[test]
fn a_table_that_was_not_collected_here_is_left_as_it_is() {
    let place = place();
    put(place.path(), "a.json", &answers("r1"));
    for foreign in ["goal_1\n3\n", "id;goal_1\nx;9\n", "something else", "id;goal_1\n;3\n"] {
        std::fs::write(place.path().join("antworten.csv"), foreign).unwrap();
        collect(place.path(), "en").ends_with(3).says("not collected here");
        assert_eq!(std::fs::read_to_string(place.path().join("antworten.csv")).unwrap(), foreign);
    }
    std::fs::write(place.path().join("s.toml"), SURVEY.replace("rows", "# rows")).unwrap();
    collect(place.path(), "en").ends_with(2).says("--output answers.csv");
    lotse("collect in --survey s.toml --output x.xlsx --lang en").within(place.path()).run().ends_with(2).says(".csv");
    lotse("collect nowhere --survey s.toml --output x.csv --lang en").within(place.path()).run().ends_with(4);
    std::fs::create_dir(place.path().join("empty")).unwrap();
    lotse("collect empty --survey s.toml --output x.csv --lang en").within(place.path()).run().ends_with(5);
    assert!(!place.path().join("x.csv").exists());
}

#[test]
fn a_survey_with_headings_and_words_of_its_own_reads_what_was_collected_for_it() {
    let place = place();
    let own = format!(
        "{SURVEY}[columns]\ngoal_1 = \"Frage 1\"\ngroup = \"Amt\"\ncomment = [\"Was noch?\", \"Wozu?\"]\n\
         [attributes]\ndistrict = \"Kreis\"\n[labels]\n\"1\" = 4\n\"gut\" = 1\n"
    );
    std::fs::write(place.path().join("s.toml"), own).unwrap();
    put(place.path(), "a.json", &answers("r1"));
    let csv = "Amt;Kreis;Frage 1;Was noch?;Wozu?\nBau;Nord;gut;x;y\n";
    std::fs::write(place.path().join("in/t.csv"), csv).unwrap();
    collect(place.path(), "en").ends_with(0).prints("2 answers");
    let first = std::fs::read(place.path().join("antworten.csv")).unwrap();
    let rows = table(place.path());
    let of = |amt: &str| rows.iter().find(|row| row["Amt"] == amt).unwrap();
    assert_eq!((of("Bauamt")["Frage 1"].as_str(), of("Bau")["Kreis"].as_str()), ("4", "Nord"));
    collect(place.path(), "en").ends_with(0).prints("There already: 2");
    assert_eq!(std::fs::read(place.path().join("antworten.csv")).unwrap(), first);
}

/// A spreadsheet calculates what begins like a formula; our table gives it nothing to calculate.
#[test]
fn no_text_becomes_a_formula() {
    let place = place();
    for (at, text) in ["=1+1", " +1", "\t-1", "@SUM(A1)", "＝1", "\r\n=HYPERLINK(\"x\")"].iter().enumerate() {
        let mut content = with(&format!("r{at}"), "remarks", (*text).into());
        content["group"] = (*text).into();
        put(place.path(), &format!("{at}.json"), &content);
    }
    collect(place.path(), "en").ends_with(0).prints("6 answers");
    for row in table(place.path()) {
        assert!(row["group"].starts_with('\'') && row["comment"].starts_with('\''), "{row:?}");
    }
    collect(place.path(), "en").ends_with(0).prints("There already: 6");
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_not_opened() {
    let place = place();
    put(place.path(), "a.json", &answers("r1"));
    std::os::unix::fs::symlink("/etc/passwd", place.path().join("in/b.json")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", place.path().join("in/c.toml")).unwrap();
    std::fs::create_dir(place.path().join("in/d.json")).unwrap();
    let odd = std::ffi::OsStr::new("\u{1b}[31m\u{202e}x\ny.json");
    std::fs::write(place.path().join("in").join(odd), "{").unwrap();
    let ran = collect(place.path(), "en").ends_with(3);
    assert!(!ran.stderr.contains('\u{1b}') && !ran.stderr.contains('\u{202e}'), "{:?}", ran.stderr);
    ran.prints("1 answer");
}

/// Every file that was changed anywhere is either refused, or gives the numbers another reader finds in it.
#[test]
fn ten_thousand_changed_files_are_refused_or_give_the_numbers_another_reader_finds() {
    let cases = 10_000;
    let library = Library::default();
    let survey = survey(SURVEY, &library).unwrap();
    let hash = library.content_hash("change-factors");
    let whole = serde_json::to_vec_pretty(&answers("r1")).unwrap();
    let alphabet: Vec<char> = "{}[]\":,=#'\\/-?0123456789eE.+truefalsn \n\u{0}\u{7f}ä😀\u{feff}".chars().collect();
    let mut dice: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut roll = |below: usize| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        usize::try_from(dice % below as u64).unwrap()
    };
    let (mut taken, mut refused) = (0, 0);
    for case in 0..cases {
        let mut bytes = whole.clone();
        for _ in 0..=roll(3) {
            let at = roll(bytes.len());
            let mut buffer = [0; 4];
            let one = alphabet[roll(alphabet.len())].encode_utf8(&mut buffer).bytes();
            match roll(5) {
                0 => drop(bytes.splice(at..=at, one)),
                1 => drop(bytes.splice(at..at, one)),
                2 => drop(bytes.drain(at..(at + 1 + roll(40)).min(bytes.len()))),
                3 => bytes[at] ^= 1 << roll(8),
                _ => {
                    let piece = bytes[at..(at + roll(60)).min(bytes.len())].to_vec();
                    let to = roll(bytes.len());
                    drop(bytes.splice(to..to, piece));
                }
            }
            if bytes.is_empty() {
                bytes.push(b'{');
            }
        }
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        match returned(text, Written::Json, &survey, &hash) {
            Err(problems) => {
                assert!(!problems.is_empty());
                refused += 1;
            }
            Ok(found) => {
                taken += 1;
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                let read: Value =
                    serde_json::from_str(text).unwrap_or_else(|error| panic!("case {case}: {error}\n{text}"));
                assert_eq!(read["survey"], "befragung", "{text}");
                assert_eq!(read["rubrics"][0]["version"], "1.0.0", "{text}");
                assert_eq!(found.id.as_deref(), read["response"].as_str(), "{text}");
                let given = read["answers"].as_object().unwrap();
                let mut count = 0;
                for (id, slot) in survey.instrument.items() {
                    use lotse::model::answer::Answer;
                    let value = match found.answers[slot] {
                        Answer::Value(value) => json!(value),
                        Answer::DontKnow => json!("?"),
                        Answer::NotApplicable => json!("-"),
                        Answer::Missing => Value::Null,
                    };
                    assert_eq!(given.get(id.as_str()).unwrap_or(&Value::Null), &value, "{id}: {text}");
                    count += usize::from(!value.is_null());
                }
                assert_eq!(count, given.len(), "nothing is passed over in silence: {text}");
            }
        }
    }
    assert!(taken > cases / 100 && refused > cases / 2, "{taken} taken, {refused} refused");
}
