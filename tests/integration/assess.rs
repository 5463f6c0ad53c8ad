//! `lotse assess`: scripted, line by line, and on a terminal; stopped, resumed, finished.

use std::path::Path;

use super::support::{Ran, folder, lotse, repository};
use super::terminal::{DOWN, ENTER, Terminal};

fn answers() -> String {
    repository().join("examples/competence/answers.toml").to_str().unwrap().to_owned()
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// A run line by line in a folder.
fn lines(folder: &Path, args: &str, typed: &str) -> Ran {
    lotse(&format!("assess {args} --accessible --lang en --today 2026-11-22")).within(folder).stdin(typed).run()
}

#[test]
fn a_finished_profile_is_shown_again_and_not_touched() {
    let path = "examples/competence/profile.toml";
    let before = std::fs::read(path).unwrap();
    let ran = lotse(&format!("assess {path} --non-interactive --lang de")).run().ends_with(0);
    let ran = ran.prints("Stärken").prints("Entwicklung").prints("Gesprächsthemen").prints("eigener Vorschlag");
    assert_eq!(ran.stderr, "");
    assert_eq!(std::fs::read(path).unwrap(), before);
}

#[test]
fn answers_from_a_file_become_a_finished_profile_without_a_question() {
    let folder = folder();
    let run = format!("assess new.toml --non-interactive --lang en --today 2026-11-22 --answers {}", answers());
    let ran = lotse(&run).within(folder.path()).run().ends_with(0).says("Saved in new.toml");
    let example = lotse("assess examples/competence/profile.toml --non-interactive --lang en").run();
    assert_eq!(ran.stdout, example.stdout, "the example profile is what the example answers give");
    assert!(read(folder.path(), "new.toml").contains("next = \"finished\""));
}

#[test]
fn what_is_missing_is_listed_and_nothing_is_written() {
    let folder = folder();
    std::fs::write(folder.path().join("a.toml"), "schema = \"lotse.answers/1\"\n[answers]\nsocial_1 = 3\n").unwrap();
    let ran = lotse("assess p.toml --answers a.toml --non-interactive --lang en").within(folder.path()).run();
    ran.ends_with(3).says("23 answers are still missing").says("`professional_1`").says("a.toml:3");
    assert!(!folder.path().join("p.toml").exists());
    let ran = lotse("assess p.toml --lang en").within(folder.path()).run().ends_with(3);
    ran.says("24 answers are still missing");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no lock is left");
}

#[test]
fn one_area_alone_needs_only_its_own_answers() {
    let folder = folder();
    let social: String = (1..=6).map(|at| format!("social_{at} = 3\n")).collect();
    std::fs::write(folder.path().join("a.toml"), format!("schema = \"lotse.answers/1\"\n[answers]\n{social}")).unwrap();
    let run = "assess p.toml --answers a.toml --non-interactive --lang de --area sozial";
    lotse(run).within(folder.path()).run().ends_with(0).prints("18 Kompetenzen sind noch nicht eingeschätzt");
    assert!(read(folder.path(), "p.toml").contains("next = \"professional_1\""), "the rest is next");
    let ran = lotse("assess p.toml --area sozal --lang en").within(folder.path()).run().ends_with(2);
    ran.says("Did you mean \"social\"?");
}

#[test]
fn wrong_answers_are_named_with_their_place() {
    let folder = folder();
    let text =
        "schema = \"lotse.answers/1\"\n[answers]\nsocial_1 = 6\nsozial_2 = 3\nsocial_3 = { level = 2, whish = 4 }\n";
    std::fs::write(folder.path().join("a.toml"), text).unwrap();
    let ran =
        lotse("assess p.toml --answers a.toml --non-interactive --lang en").within(folder.path()).run().ends_with(3);
    ran.says("a.toml:3:12").says("did you mean `social_2`?").says("did you mean `wish`?").says("3 errors");
}

#[test]
fn a_profile_belongs_to_one_person() {
    let folder = folder();
    lines(folder.path(), "p.toml --subject B-2", "1\n").ends_with(130);
    assert!(read(folder.path(), "p.toml").contains("subject = \"B-2\""));
    lines(folder.path(), "p.toml --subject B-3", "").ends_with(2).says("belongs to \"B-2\"");
}

#[test]
fn line_by_line_every_choice_is_a_number_and_enter_is_safe() {
    let folder = folder();
    let ran = lines(folder.path(), "p.toml --area social", "x\n99\n4\nin March\n2\n3\n\n\n\n7\n6\n2\n\n1\n8\n10\n");
    let ran = ran.ends_with(0).says("A number from 1 to 9, please.").says("Chosen: shapes it").says("question 4 of 6");
    assert!(ran.stderr.contains("Saved in p.toml. Go on at the same question: lotse assess p.toml"), "{}", ran.stderr);
    let profile = read(folder.path(), "p.toml");
    assert!(
        profile.contains("social_1 = { level = 4, wish = 5, relevance = 3, evidence = \"in March\" }"),
        "{profile}"
    );
    assert!(profile.contains("social_2 = { level = 1 }"), "Enter takes what is shown as default: {profile}");
    assert!(profile.contains("social_3 = { level = \"-\" }"), "{profile}");
}

#[test]
fn the_end_of_input_loses_nothing() {
    let folder = folder();
    lines(folder.path(), "p.toml", "3\nan example\n").ends_with(130).says("Saved in p.toml");
    let profile = read(folder.path(), "p.toml");
    assert!(profile.contains("professional_1 = { level = 3, evidence = \"an example\" }"), "{profile}");
    assert!(profile.contains("next = \"professional_1\""), "the question was not finished: {profile}");
    lines(folder.path(), "empty.toml", "").ends_with(130).says("no file was created");
    assert!(!folder.path().join("empty.toml").exists());
}

#[test]
fn comments_in_a_profile_stay_when_answers_are_added() {
    let folder = folder();
    let text = "# mine\nschema = \"lotse.profile/1\" # kind\n\n[rating] # levels\nprofessional_1 = 2 # to be checked\n\n# end\n";
    std::fs::write(folder.path().join("p.toml"), text).unwrap();
    lines(folder.path(), "p.toml", "5\n\n10\n").ends_with(0);
    let expected = text
        .replace("# kind\n", "# kind\nnext = \"professional_3\"\n")
        .replace("# to be checked\n", "# to be checked\nprofessional_2 = { level = 5 }\n");
    assert_eq!(read(folder.path(), "p.toml"), expected);
}

#[cfg(unix)]
#[test]
fn answers_are_readable_by_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    lines(folder.path(), "p.toml", "3\n").ends_with(130);
    let mode = std::fs::metadata(folder.path().join("p.toml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn on_a_terminal_an_assessment_is_broken_off_resumed_and_finished() {
    let folder = folder();
    let args = ["assess", "p.toml", "--area", "personal", "--lang", "de", "--today", "2026-11-22"];
    let mut terminal = Terminal::start(folder.path(), &args, (24, 80));
    terminal.shows("persönlich, Bereich 4 von 4 · Frage 1 von 6");
    terminal.shows("befähigt andere");
    terminal.types(&format!("{DOWN}{DOWN}{ENTER}"));
    terminal.shows("Ein Beispiel dafür");
    terminal.types(&format!("Auftrag mit Ämtern geklärt{ENTER}"));
    terminal.shows("Welche Stufe möchten Sie erreichen?");
    terminal.types(ENTER);
    terminal.shows("Frage 2 von 6");
    // Between two questions a key is a signal, and then nothing is said.
    #[cfg(unix)]
    terminal.waits_for_keys();
    terminal.types("\u{3}");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 130, "{screen}");
    assert!(screen.contains("Weiter an derselben Stelle"), "{screen}");
    let profile = read(folder.path(), "p.toml");
    assert!(profile.contains("personal_1 = { level = 3, evidence = \"Auftrag mit Ämtern geklärt\" }"), "{profile}");

    let mut terminal = Terminal::start(folder.path(), &args, (24, 80));
    terminal.shows("Frage 2 von 6");
    // "5" filters the answers down to none, so the arrow keys do it: not relevant in my role.
    for question in 2..=6 {
        terminal.shows(&format!("Frage {question} von 6"));
        terminal.types(&format!("{}{ENTER}", DOWN.repeat(6)));
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    let report = lotse("assess p.toml --area personal --lang de --non-interactive").within(folder.path()).run();
    report.ends_with(0).prints("Rolle und Auftrag klären").prints("Auftrag mit Ämtern geklärt");
}

#[test]
fn on_a_terminal_one_can_go_back_put_off_and_stop() {
    let folder = folder();
    let args = ["assess", "p.toml", "--area", "social", "--lang", "en"];
    let mut terminal = Terminal::start(folder.path(), &args, (40, 100));
    terminal.shows("question 1 of 6");
    terminal.types(&format!("later{ENTER}"));
    terminal.shows("question 2 of 6");
    terminal.types(&format!("judge{ENTER}"));
    terminal.shows("question 3 of 6");
    terminal.types(&format!("back{ENTER}"));
    terminal.shows("Persuading each audience");
    terminal.types(&format!("relevant in my{ENTER}"));
    for question in 3..=6 {
        terminal.shows(&format!("question {question} of 6"));
        terminal.types(&format!("judge{ENTER}"));
    }
    terminal.shows("You put one question off. Answer it now?");
    terminal.types(ENTER);
    terminal.shows("question 1 of 1");
    terminal.types("\u{1b}");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "Esc stops and saves: {screen}");
    let profile = read(folder.path(), "p.toml");
    assert!(profile.contains("social_2 = { level = \"-\" }"), "{profile}");
    assert!(!profile.contains("social_1"), "{profile}");
}

#[cfg(unix)]
#[test]
fn a_signal_leaves_the_terminal_in_order_and_the_answers_saved() {
    for (signal, code) in [("TERM", 143), ("HUP", 143), ("INT", 130)] {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), &["assess", "p.toml", "--lang", "en"], (40, 100));
        terminal.shows("question 1 of 24");
        terminal.types(&format!("relevant in my{ENTER}"));
        terminal.shows("question 2 of 24");
        terminal.waits_for_keys();
        terminal.signal(signal);
        let (ended, screen) = terminal.ends_in_order();
        assert_eq!(ended, code, "{signal}: {screen}");
        assert!(read(folder.path(), "p.toml").contains("professional_1 = { level = \"-\" }"));
    }
}

#[test]
fn a_project_can_be_asked_about_and_saved() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["diagnose", "--lang", "de"], (60, 100));
    terminal.shows("Wie möchten Sie Ihr Vorhaben prüfen?");
    terminal.types(ENTER);
    terminal.shows("Frage 1 von 5");
    terminal.types(&format!("nein{ENTER}"));
    for question in 2..=5 {
        terminal.shows(&format!("Frage {question} von 5"));
        terminal.types(&format!("ja{ENTER}"));
    }
    terminal.shows("Eine Lücke: Ziel (fehlt).");
    terminal.shows("Sichern unter");
    terminal.types(&format!("mein.toml{ENTER}"));
    let (code, screen) = terminal.ends();
    assert_eq!(code, 1, "{screen}");
    assert!(screen.contains("mein.toml ist angelegt. Als Nächstes: lotse diagnose mein.toml"), "{screen}");
    let ran = lotse("diagnose mein.toml --lang de").within(folder.path()).run().ends_with(1);
    ran.prints("Eine Lücke: Ziel (fehlt).");
}

#[test]
fn a_project_can_be_asked_about_thoroughly_line_by_line() {
    let folder = folder();
    // Thorough, as staff: resources_3 is not asked, so 19 + 10 + 3 questions follow; nearly always the highest answer.
    let typed = format!("2\n2\n{}mein.toml\n", "5\n".repeat(32));
    let ran = lotse("diagnose --accessible --lang en --today 2026-11-22").within(folder.path()).stdin(&typed).run();
    let ran =
        ran.ends_with(0).says("question 32 of 32").says("mein.toml is created").prints("a strong sign contradicts");
    assert!(!ran.stderr.contains("The money for the next steps"), "only leadership and navigator can know");
    let saved = lotse("diagnose mein.toml --lang en --today 2026-11-22").within(folder.path()).run().ends_with(0);
    saved.prints("a strong sign contradicts").prints("1 answer: 1 staff");
}
