//! A thousand hostile texts in the text fields of projects, letterheads, surveys, tables, profiles and rubrics: on no page does one become a tag, an attribute or a mark
//! that turns the direction of writing (RELIABILITY C1, C2). With `LOTSE_PAGES` the pages are left in that folder, for
//! a browser to look at.

use std::collections::BTreeSet;

use super::support::{PAGES, folder, lotse, repository};

/// What somebody may try.
const ATTEMPTS: [&str; 40] = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//127.0.0.1:9/x.js></sCrIpT>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<object data=data:text/html,x>",
    "<embed src=x>",
    "<link rel=stylesheet href=//127.0.0.1:9/x.css>",
    "<meta http-equiv=refresh content=0;url=//127.0.0.1:9>",
    "<base href=//127.0.0.1:9/>",
    "<form action=//127.0.0.1:9><input name=x autofocus onfocus=alert(1)>",
    "</style><style>@import '//127.0.0.1:9/x'</style>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "<!-- --><script>alert(1)</script>",
    "--><img src=x onerror=alert(1)><!--",
    "]]><script>alert(1)</script>",
    "<math><mtext></mtext><script>alert(1)</script>",
    "<template><script>alert(1)</script></template>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "javascript:alert(1)",
    "=HYPERLINK(\"http://127.0.0.1:9\";\"x\")",
    "=cmd|'/c calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "#eval(\"1\") #import \"x\"",
    "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m",
    "\u{202e}gnp.exe\u{2066}\u{200f}\u{61c}",
    "\u{0}\u{1}\u{8}\u{b}\u{c}\u{7f}\u{feff}",
    "Ａ\u{301}\u{301}\u{301}\u{301}\u{301}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "a\u{2028}b\u{2029}c\r\nd\te",
];

/// Where somebody may put it.
const AROUND: [(&str, &str); 25] = [
    ("", ""),
    ("\"", "\""),
    ("'", "'"),
    ("\">", "<\""),
    ("'>", "<'"),
    ("\" ", " x=\""),
    ("' ", " x='"),
    ("\" onmouseover=\"", "\""),
    ("' onfocus='", "'"),
    ("x onclick=", " y"),
    ("`", "`"),
    ("``", "``"),
    ("<", ">"),
    ("<<", ">>"),
    ("</p>", "<p>"),
    ("</td></tr></table>", "<table><tr><td>"),
    ("</text></svg>", "<svg><text>"),
    ("</desc>", "<desc>"),
    ("</h1></header>", "<h1>"),
    ("</main>", "<main>"),
    ("&quot;", "&quot;"),
    ("&", ";"),
    ("\\", "\\"),
    ("* _", "_ *"),
    ("Vorher ", " nachher"),
];

/// Keys whose text is free.
const FREE: [&str; 23] = [
    "title",
    "organisation",
    "reason",
    "behaviour",
    "reward",
    "communication",
    "mistakes",
    "name",
    "loss",
    "told_by",
    "what_is_this",
    "what_do_we_gain",
    "why_us",
    "more_work",
    "what",
    "owner",
    "goal",
    "evidence",
    "it_takes",
    "text",
    "who",
    "why",
    "aim",
];

/// A thousand of them, and two that are long.
fn texts() -> Vec<String> {
    let texts = AROUND.iter().flat_map(|(before, behind)| ATTEMPTS.map(|text| format!("{before}{text}{behind}")));
    let texts: Vec<String> = texts.chain(["Ä".repeat(10_000), "<b>".repeat(3_000)]).collect();
    assert!(texts.iter().collect::<BTreeSet<_>>().len() >= 1_000);
    texts
}

/// Everything a survey can say to those who answer, and to the staff council.
const ASKING: &str = "schema = \"lotse.survey/1\"\nid = \"s\"\nkeep_until = 2027-06-30\ntitle = @@\norganisation = @@\n\
    groups = [@@, @@]\n[information]\npurpose = @@\nevaluated_by = @@\nseen_by = @@\ncontact = @@\n[attributes]\n\
    site = { heading = @@, values = [@@, @@] }\n[plan]\nmin_group = 4\nmin_group_reason = @@\n\
    tables = [[\"group\"], [\"site\"]]\n[[plan.filter]]\nname = @@\ncolumn = \"group\"\nvalues = [@@]\n\
    [[plan.merge]]\ncolumn = \"group\"\nvalues = [@@, @@]\nname = @@\n";

/// A survey that is told, with three groups and a remark of everybody.
const TOLD: &str = "schema = \"lotse.survey/1\"\nid = \"s\"\ntitle = @@\norganisation = @@\nrows = \"a.csv\"\n[plan]\n\
    tables = [[\"group\"]]\ncomments = [\"group\"]\n[[wave]]\nclosed = true\n";

/// The template with a text for every `@@`; no text is blank.
fn filled_in(template: &str, texts: &mut impl Iterator<Item = String>) -> String {
    let mut pieces = template.split("@@");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |file, piece| file + &quoted(&format!("x{}", texts.next().unwrap_or_default())) + piece)
}

#[test]
fn a_thousand_hostile_texts_stay_texts_in_surveys_questionnaires_and_remarks() {
    let short = |text: &String| text.chars().count() <= 1_000;
    let all: Vec<String> = texts().into_iter().filter(short).collect();
    for chunk in all.chunks(17) {
        let folder = folder();
        let mut used = chunk.iter().cloned();
        std::fs::write(folder.path().join("s.toml"), filled_in(ASKING, &mut used)).unwrap();
        let page = |args: &str| {
            let ran = lotse(&format!("{args} --lang de --today 2026-11-22")).within(folder.path()).run();
            assert!([0, 5].contains(&ran.code), "{args}: {}", ran.stderr);
            ran.stdout
        };
        for args in [
            "report s.toml --page council --format html",
            "survey s.toml --plan --format html",
            "form s.toml --format print",
        ] {
            assert_harmless(args, &page(args));
        }
        let form = page("form s.toml");
        assert_eq!(form.matches("<script").count(), 2, "{form}");
        let data = form.split_once("type=\"application/json\">").unwrap().1.split_once("</script>").unwrap().0;
        assert!(!data.contains(['<', '>', '&', '\u{2028}']), "{data}");
        let (head, rest) = form.split_once("<style>").unwrap();
        let (style, rest) = rest.split_once("</style>").unwrap();
        let body = rest.split_once("<script").unwrap().0;
        assert_harmless("form", &format!("{head}<style>{style}</style>{body}"));
        let mut used = chunk.iter().cloned();
        std::fs::write(folder.path().join("t.toml"), filled_in(TOLD, &mut used)).unwrap();
        let groups: Vec<&String> = chunk.iter().take(3).collect();
        let cell = |text: &str| format!("\"x{}\"", text.replace('"', "\"\""));
        let row = |at: usize| {
            let remark = &chunk[at % chunk.len()];
            format!("r{at},{},4,2,{}", cell(groups[at % groups.len()]), cell(remark))
        };
        let rows: Vec<String> = (0..36).map(row).collect();
        let table = format!("id,group,goal_1,goal_2,comment\n{}\n", rows.join("\n"));
        std::fs::write(folder.path().join("a.csv"), table).unwrap();
        for args in ["survey t.toml --format html", "survey t.toml --comments --format html"] {
            assert_harmless(args, &page(args));
        }
        let remarks = page("survey t.toml --comments --format markdown");
        assert!(remarks.contains("| 12 |") && !remarks.contains('\u{1b}'), "{remarks}");
    }
}

/// The words of a profile and of a rubric of one's own.
#[test]
fn a_thousand_hostile_texts_stay_texts_in_profiles_and_rubrics() {
    let profile = std::fs::read_to_string(repository().join("examples/klein-stadt/navigatorin-januar.toml")).unwrap();
    let rubric = std::fs::read_to_string(repository().join("rubrics/change-factors.toml")).unwrap();
    let rubric = rubric.replace("id = \"change-factors\"", "id = \"eigene\"");
    let mut evidence = texts().into_iter();
    let mut words = texts().into_iter();
    while evidence.len() > 0 || words.len() > 0 {
        let folder = folder();
        let line = |line: &str| match line.split_once("evidence = \"") {
            Some((before, rest)) => {
                let text = quoted(&format!("x{}", evidence.next().unwrap_or_default()));
                format!("{before}evidence = {text}{}\n", rest.split_once('"').unwrap().1)
            }
            None => format!("{line}\n"),
        };
        std::fs::write(folder.path().join("p.toml"), profile.lines().map(line).collect::<String>()).unwrap();
        let own = |line: &str| match line.split_once(".de = \"") {
            Some((key, rest))
                if rest.len() > 1 && rest.ends_with('"') && !rest.starts_with('"') && !key.contains("name") =>
            {
                format!("{key}.de = {}\n", quoted(&format!("x{}", words.next().unwrap_or_default())))
            }
            _ => format!("{line}\n"),
        };
        std::fs::write(folder.path().join("own.toml"), rubric.lines().map(own).collect::<String>()).unwrap();
        let case = "schema = \"lotse.case/1\"\nrubrics = [{ id = \"eigene\" }]\n[factors]\ngoal = \"missing\"\n";
        std::fs::write(folder.path().join("fall.toml"), case).unwrap();
        for args in
            ["report p.toml --page profile", "report p.toml --page feedback", "diagnose fall.toml --rubric own.toml"]
        {
            let ran = lotse(&format!("{args} --format html --lang de --today 2026-11-22")).within(folder.path()).run();
            assert!([0, 1].contains(&ran.code), "{args}: {}", ran.stderr);
            assert_harmless(args, &ran.stdout);
        }
    }
}

#[test]
fn a_thousand_hostile_texts_stay_texts_on_every_page() {
    let mut rest = texts();
    rest.reverse();
    let town = std::fs::read_to_string(repository().join("examples/klein-stadt/projekt.toml")).unwrap();
    let kept = std::env::var_os("LOTSE_PAGES");
    for round in 0.. {
        if rest.is_empty() {
            break;
        }
        let before = rest.clone();
        let folder = folder();
        std::fs::write(folder.path().join("fall.toml"), filled(&town, &mut rest)).unwrap();
        let used = &before[rest.len()..];
        assert!(!used.is_empty(), "there are free texts");
        std::fs::write(folder.path().join("kopf.toml"), letterhead(used)).unwrap();
        std::fs::copy(repository().join("examples/klein-stadt/wappen.svg"), folder.path().join("wappen.svg")).unwrap();
        let pages = PAGES.iter().chain(&["requests", "transfer"]);
        let pages = pages.map(|page| (*page, format!("report fall.toml --page {page}")));
        for (name, args) in pages.chain([("diagnose", "diagnose fall.toml".to_owned())]) {
            let head = "--letterhead kopf.toml --format html --lang de --today 2026-11-22";
            let ran = lotse(&format!("{args} {head}")).within(folder.path()).run();
            assert!([0, 1, 5].contains(&ran.code), "{name}: {}", ran.stderr);
            assert_harmless(name, &ran.stdout);
            if let Some(folder) = kept.as_ref().filter(|_| round == 0 || rest.is_empty()) {
                let file = std::path::Path::new(folder).join(format!("hostile-{round}-{name}.html"));
                std::fs::write(file, &ran.stdout).unwrap();
            }
        }
    }
}

/// A letterhead with these texts wherever it has any.
fn letterhead(texts: &[String]) -> String {
    let lines: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!(
        "schema = \"lotse.letterhead/1\"\nsender = [{}]\nfooter = {first}\n[logo]\nfile = \"wappen.svg\"\nalt = {first}\n",
        lines.join(", "),
        first = lines[0],
    )
}

/// The project with hostile texts in place of its own.
fn filled(case: &str, texts: &mut Vec<String>) -> String {
    let line = |line: &str| {
        let free = line.split_once(" = \"").filter(|(key, _)| FREE.contains(key));
        match free.and_then(|(key, _)| Some((key, texts.pop()?))) {
            Some((key, text)) => format!("{key} = {}\n", quoted(&text)),
            None => format!("{line}\n"),
        }
    };
    case.lines().map(line).collect()
}

fn quoted(text: &str) -> String {
    let letter = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() || c == '\u{feff}' => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(letter).collect::<String>())
}

/// Every tag of the page is one the program writes, with attributes it writes, and nothing invisible is left.
fn assert_harmless(name: &str, page: &str) {
    let (head, rest) = page.split_once("<style>").expect("a style sheet");
    let (_, body) = rest.split_once("</style>").expect("it ends");
    let own = "html head meta title body a header h1 h2 h3 p main section div table caption thead tbody tr th td ul li \
        span strong code pre footer figure figcaption svg desc g text line rect circle path details summary img \
        dl dt dd small noscript";
    let attributes = "lang http-equiv content charset name class href id tabindex role aria-label aria-labelledby \
        aria-describedby aria-hidden scope data-label viewBox x y x1 x2 y1 y2 cx cy r rx d width height text-anchor alt src";
    let (own, attributes): (Vec<&str>, Vec<&str>) =
        (own.split_whitespace().collect(), attributes.split_whitespace().collect());
    for tag in
        head.trim_start_matches("<!DOCTYPE html>").split('<').chain(body.split('<')).filter(|tag| !tag.is_empty())
    {
        let (tag, _) = tag.split_once('>').unwrap_or_else(|| panic!("{name}: a tag without an end: {tag}"));
        let (element, mut rest) =
            tag.trim_start_matches('/').split_once(' ').unwrap_or((tag.trim_start_matches('/'), ""));
        assert!(own.contains(&element) || tag == "/style", "{name}: <{tag}>");
        while !rest.is_empty() {
            let (attribute, value) = rest.split_once("=\"").unwrap_or_else(|| panic!("{name}: <{tag}>"));
            assert!(attributes.contains(&attribute), "{name}: {attribute} in <{tag}>");
            let (value, behind) = value.split_once('"').unwrap_or_else(|| panic!("{name}: <{tag}>"));
            assert!(attribute != "href" || value == "#content", "{name}: {value}");
            assert!(attribute != "src" || value.starts_with("data:image/svg+xml;base64,"), "{name}: {value}");
            rest = behind.trim_start();
        }
    }
    let hidden =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!page.chars().any(hidden), "{name}");
    assert!(page.len() < 300_000, "{name}: {} bytes", page.len());
}
