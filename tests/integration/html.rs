//! Pages for people: one file, no script, nothing it would load, and every text stands for itself. What a browser makes
//! of them is looked at by `tests/browser/run`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::support::{folder, lotse};

/// Every command that makes a page.
const RUNS: [&str; 15] = [
    "report examples/klein-stadt/projekt.toml --page card",
    "report examples/klein-stadt/projekt.toml --page agenda",
    "report examples/klein-stadt/projekt.toml --page flipchart",
    "report --page mandate",
    "diagnose examples/e-akte.toml",
    "diagnose examples/e-akte.toml examples/ready.toml",
    "diagnose examples",
    "diagnose examples/e-akte.toml --explain skills",
    "diagnose --plan-survey 12",
    "compare examples/competence/profile.toml examples/competence/lead.toml",
    "plan examples/klein-stadt/navigatorin-dezember.toml",
    "checklist examples/e-akte.toml",
    "explain skills",
    "survey tests/integration/data/form/survey.toml --plan",
    "report tests/integration/data/form/survey.toml --page council",
];

/// The page a command makes.
fn page(args: &str) -> String {
    let ran = lotse(&format!("{args} --format html --today 2026-11-22")).run();
    assert!([0, 1].contains(&ran.code), "{args}: {}", ran.stderr);
    ran.stdout
}

/// What stands between two marks.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, behind) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    behind.split_once(to).unwrap_or_else(|| panic!("no {to} behind {from}")).0
}

/// Tags of a page as they stand, without texts and the style sheet.
fn tags(page: &str) -> Vec<&str> {
    let (before, style) = page.split_once("<style>").expect("a page has a style sheet");
    let (_, after) = style.split_once("</style>").expect("it ends");
    before.split('<').chain(after.split('<')).skip(1).filter_map(|piece| piece.split('>').next()).collect()
}

#[test]
fn every_page_is_one_file_that_forbids_everything_but_its_own_style_sheet() {
    for run in RUNS {
        for lang in ["de", "en"] {
            let page = page(&format!("{run} --lang {lang}"));
            let policy = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"";
            assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{lang}\">{policy}")), "{run}: {page}");
            let policy = between(&page, policy, "\"");
            let hash = STANDARD.encode(Sha256::digest(between(&page, "<style>", "</style>")));
            let expected = format!(
                "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"
            );
            assert_eq!(policy.replace("&#39;", "'"), expected, "{run}");
            for tag in tags(&page) {
                let loads = ["script", "link", "img", "iframe", "object", "embed", "form", "base", "image", "use"];
                assert!(!loads.contains(&tag.split(' ').next().unwrap()), "{run}: <{tag}>");
                for attribute in [" style=", " src=", " on"] {
                    assert!(!tag.contains(attribute), "{run}: <{tag}>");
                }
                let link = tag.split_once("href=\"").map(|(_, target)| target);
                assert!(link.is_none_or(|target| target.starts_with('#')), "{run}: <{tag}>");
            }
            assert_eq!(page.matches("<h1>").count(), 1, "{run}");
            assert_eq!(page.matches("<table").count(), page.matches("<caption>").count(), "{run}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_and_a_file_the_same_as_the_screen() {
    let args = "diagnose examples/e-akte.toml --lang de";
    let shown = page(args);
    assert_eq!(page(args), shown);
    let folder = folder();
    let file = folder.path().join("seite.html");
    lotse(&format!("{args} --format html --today 2026-11-22 --output")).arg(&file).run().ends_with(1);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), shown);
}

#[test]
fn the_answer_comes_first_and_figures_stand_in_tables_with_headings() {
    let page = page("diagnose examples/e-akte.toml --lang de");
    assert!(page.contains("<p class=\"answer\"><strong>Größte Lücke: Fähigkeit (2,2 von 5).</strong>"), "{page}");
    assert!(page.contains("<th class=\"left\" scope=\"row\"><strong>Fähigkeit</strong></th>"), "{page}");
    assert!(page.contains("<strong class=\"bad\">FEHLT</strong>"), "{page}");
    // What is drawn is said too.
    assert!(page.contains("role=\"img\" aria-label=\"2,2 ("), "{page}");
}

#[test]
fn a_page_about_many_projects_says_so_and_each_is_a_part_of_it() {
    let many = page("diagnose examples --lang de");
    assert!(many.contains("Vorhaben nebeneinander</h1><p>Stand 22.11.2026</p>"), "{many}");
    let two = page("diagnose examples/e-akte.toml examples/ready.toml --lang en");
    assert!(two.contains("<h1>2 projects side by side</h1>"), "{two}");
    assert_eq!(two.matches("<section class=\"part\">").count(), 2, "{two}");
    let checklists = page("report examples/klein-stadt/projekt.toml --page checklist --lang de");
    assert!(checklists.contains("<h1>Checkliste für Veränderungen"), "{checklists}");
}

#[test]
fn a_text_from_a_file_never_becomes_a_tag() {
    let folder = folder();
    let case = "schema = \"lotse.case/1\"\n[case]\ntitle = \"<script>alert(1)</script>\\\" onload=\\\"x()\"\n\
        organisation = \"</style><img src=x onerror=x()>\"\n[factors]\ngoal = \"missing\"\n";
    std::fs::write(folder.path().join("a.toml"), case).unwrap();
    let ran = lotse("diagnose a.toml --format html --lang de").within(folder.path()).run().ends_with(1);
    assert!(ran.stdout.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x()"), "{}", ran.stdout);
    assert!(ran.stdout.contains("&lt;/style&gt;&lt;img src=x onerror=x()&gt;"), "{}", ran.stdout);
    let all = tags(&ran.stdout);
    assert!(all.iter().all(|tag| !tag.starts_with("script") && !tag.starts_with("img")), "{all:?}");
}

/// Each kind of picture stands on a page with its title, what it shows in a sentence, and a table of the same figures.
#[test]
fn every_picture_says_what_it_shows_and_its_figures_stand_beside_it() {
    let course = page("diagnose examples/three-waves.toml --lang de");
    assert_eq!(pictures(&course), ["Verlauf"]);
    // Means of the three waves as METHOD's example has them, at their dots and in the table.
    for figure in [">3,4</text>", ">2,4</text>", ">3,3</text>", "2,4 → 2,8 → 3,3"] {
        assert!(course.contains(figure), "{figure}: {course}");
    }
    assert_eq!(pictures(&page("diagnose examples/two-camps.toml --lang de")), ["Verteilung"]);
    let sides = page("diagnose examples/e-akte.toml --lang en");
    assert_eq!(pictures(&sides), ["Two views"]);
    let views = "compare examples/competence/profile.toml examples/competence/lead.toml";
    let wheel = page(&format!("{views} --lang de"));
    assert_eq!(pictures(&wheel), ["Kompetenzrad"]);
    assert!(wheel.contains("<details><summary>Zahlen</summary>"), "{wheel}");
    let agenda = page("report examples/klein-stadt/projekt.toml --page agenda --lang de");
    assert_eq!(pictures(&agenda), ["Zeitachse", "Was worauf wartet"]);
    let calibration = page("report examples/klein-stadt/projekt.toml --page calibration --lang de");
    assert_eq!(pictures(&calibration), ["Geschätzt und erreicht", "Geschätzt und erreicht"]);
    // In letters, a wheel is a list of marks; in Markdown, a table.
    let listed = lotse(&format!("{views} --lang de")).run().ends_with(0);
    listed.prints("● eigene Sicht   ○ Leitung").prints("Schätzen und aus Ergebnissen lernen");
    let plain = lotse(&format!("{views} --lang de --accessible")).run().ends_with(0);
    plain.prints("o eigene Sicht   x Leitung");
    lotse(&format!("{views} --lang de --format markdown")).run().ends_with(0).prints("eigene Sicht | Leitung |");
}

/// The titles of the charts of a page, each a picture that points to its title and its description.
fn pictures(page: &str) -> Vec<String> {
    let charts = page.split("<svg class=\"chart\"").skip(1).zip(1..);
    let title = |(chart, number): (&str, usize)| {
        let head =
            format!("role=\"img\" aria-labelledby=\"chart-{number}\" aria-describedby=\"chart-{number}-about\">");
        let inside = between(chart, &head, "</svg>");
        assert!(!between(inside, &format!("<desc id=\"chart-{number}-about\">"), "</desc>").is_empty());
        between(inside, &format!("<title id=\"chart-{number}\">"), "</title>").to_owned()
    };
    charts.map(title).collect()
}
