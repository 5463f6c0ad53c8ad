//! Letterheads: whose pages they are, in a colour that can be read and with a picture that does nothing but show.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::support::{Ran, folder, lotse};

const PAGE: &str = "report examples/klein-stadt/projekt.toml --page card --format html --today 2026-11-22 --lang de";

fn page(letterhead: &Path) -> Ran {
    lotse(PAGE).arg("--letterhead").arg(letterhead).run()
}

/// A letterhead with this in it, and a picture beside it.
fn written(keys: &str, logo: &[u8]) -> (tempfile::TempDir, Ran) {
    let place = folder();
    let file = place.path().join("kopf.toml");
    std::fs::write(&file, format!("schema = \"lotse.letterhead/1\"\n{keys}\n")).unwrap();
    std::fs::write(place.path().join("bild"), logo).unwrap();
    let ran = page(&file);
    (place, ran)
}

#[test]
fn a_page_says_whose_it_is_in_its_colour_and_still_forbids_everything_else() {
    let ran = page(Path::new("examples/klein-stadt/briefkopf.toml")).ends_with(0);
    let html = &ran.stdout;
    let logo = STANDARD.encode(std::fs::read("examples/klein-stadt/wappen.svg").unwrap());
    for said in [
        "<span>Stadt Klein-Stadt</span><span>Hauptamt</span>",
        "Nur für den Dienstgebrauch",
        "--accent: #7a1f2b;",
        "alt=\"Wappen: ein Tor mit zwei Türmen über Wellen\"",
        &format!("data:image/svg+xml;base64,{logo}"),
    ] {
        assert!(html.contains(said), "{said}");
    }
    let style = html.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let hash = STANDARD.encode(Sha256::digest(style));
    assert!(html.contains(&format!("style-src 'sha256-{hash}'; img-src data:")));
    assert!(!lotse(PAGE).run().stdout.contains("Dienstgebrauch"));
}

#[test]
fn everything_wrong_with_a_letterhead_is_named_at_once() {
    let keys = "sender = \"Stadt\"\naccent = \"#99ccff\"\nfoter = \"x\"\n[logo]\nfile = \"fehlt.png\"";
    let (_place, ran) = written(keys, b"");
    let ran = ran.ends_with(3);
    for said in
        ["kopf.toml:2:10", "kopf.toml:3:10", "Kontrast 1,6", "`footer`", "fehlt.png taugt nicht als Logo", "`alt`"]
    {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    assert_eq!(ran.stdout, "");
}

/// Whoever gets a questionnaire sees whose it is, on a screen and on paper, and it still lets nothing else work.
#[test]
fn a_questionnaire_says_whose_it_is() {
    let survey = "tests/integration/data/form/survey.toml";
    for format in ["html", "print"] {
        let form = format!("form {survey} --format {format} --lang de");
        let html = lotse(&format!("{form} --letterhead examples/klein-stadt/briefkopf.toml")).run().ends_with(0).stdout;
        let style = html.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
        let hash = format!("style-src 'sha256-{}'", STANDARD.encode(Sha256::digest(style)));
        assert!(html.replace("&#39;", "'").contains(&hash), "{format}");
        for said in ["<span>Stadt Klein-Stadt</span>", "alt=\"Wappen: ein Tor", "Nur für den Dienstgebrauch"] {
            assert!(html.contains(said), "{format}: {said}");
            assert!(!lotse(&form).run().stdout.contains(said), "{format}: {said}");
        }
    }
}

/// The contrasts of three greys with white, as the calculators of others give them: #767676 has 4.54, #777777 4.48.
#[test]
fn a_colour_that_can_just_be_read_passes_and_the_next_one_does_not() {
    for (color, code) in [("#767676", 0), ("#777777", 3), ("#000000", 0), ("#FFFFFF", 3), ("red", 3), ("#12345", 3)] {
        let (_place, ran) = written(&format!("accent = \"{color}\""), b"");
        assert_eq!(ran.code, code, "{color}: {}", ran.stderr);
    }
}

#[test]
fn a_picture_that_does_more_than_show_is_refused() {
    let svg = |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
    let keys = "[logo]\nfile = \"bild\"\nalt = \"Wappen\"";
    let fine: [Vec<u8>; 4] = [
        b"\x89PNG\r\n\x1a\nrest".to_vec(),
        svg("<path d=\"M0 0h9v9z\" fill=\"url(#a)\"/>").into(),
        svg("<title>Tor &amp; Turm</title><use href=\"#a\"/>").into(),
        format!("<?xml version=\"1.0\"?>\n<!-- mine -->\n{}", svg("")).into(),
    ];
    for bytes in fine {
        let (_place, ran) = written(keys, &bytes);
        ran.ends_with(0);
    }
    let refused: [Vec<u8>; 15] = [
        svg("<script>alert(1)</script>").into(),
        svg("<path onload=\"alert(1)\"/>").into(),
        svg("<image href=\"https://example.org/a.png\"/>").into(),
        svg("<use href=\"other.svg#a\"/>").into(),
        svg("<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://example.org/#a\"/>").into(),
        svg("<a href=\"#a\"/>").into(),
        svg("<foreignObject/>").into(),
        svg("<style>@import 'https://example.org/a.css';</style>").into(),
        svg("<style>path { fill: URL( 'https://example.org/#a') }</style>").into(),
        svg("<style>path { fill: &#117;rl(https://example.org) }</style>").into(),
        svg("<path style=\"fill: &#117;rl(https://example.org/#a)\"/>").into(),
        format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{}", svg("")).into(),
        b"<html></html>".to_vec(),
        b"GIF89a".to_vec(),
        format!("{}{}", svg(""), " ".repeat(200 * 1024)).into(),
    ];
    for bytes in refused {
        let (_place, ran) = written(keys, &bytes);
        let said = String::from_utf8_lossy(&bytes).chars().take(150).collect::<String>();
        assert_eq!(ran.code, 3, "{said}");
        assert!(ran.stderr.contains("taugt nicht als Logo"), "{said}: {}", ran.stderr);
    }
}

#[test]
fn other_formats_have_no_letterhead() {
    let args = "diagnose examples/e-akte.toml --today 2026-11-22 --lang de";
    for format in ["text", "markdown", "json"] {
        let bare = lotse(&format!("{args} --format {format}")).run();
        let head = "--letterhead examples/klein-stadt/briefkopf.toml";
        assert_eq!(lotse(&format!("{args} --format {format} {head}")).run().stdout, bare.stdout);
    }
}
