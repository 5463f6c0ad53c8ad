//! Pages as PDF: with the feature `pdf` as the same bytes each time, without it one sentence. Whether they keep the
//! standards, what stands in them and what they carry along is looked at by `tests/pdf/run`.

use super::support::{folder, lotse};

/// Commands that make a page.
const RUNS: [&str; 6] = [
    "diagnose examples/e-akte.toml",
    "diagnose examples",
    "report examples/klein-stadt/projekt.toml --page flipchart",
    "compare examples/competence/profile.toml examples/competence/lead.toml",
    "plan examples/klein-stadt/navigatorin-dezember.toml",
    "report examples/klein-stadt/umfrage.toml --page council",
];

#[test]
#[cfg(not(feature = "pdf"))]
fn without_the_feature_one_sentence_says_how_to_get_it_and_nothing_is_written() {
    let place = folder();
    let file = place.path().join("seite.pdf");
    std::fs::write(&file, "the page of last week").unwrap();
    for run in RUNS {
        for (lang, said) in [("de", "wurde ohne PDF gebaut"), ("en", "was built without PDF")] {
            let ran = lotse(&format!("{run} --format pdf --lang {lang}")).arg("--output").arg(&file).run().ends_with(2);
            assert!(ran.stderr.contains(said) && ran.stderr.contains("--features pdf"), "{}", ran.stderr);
        }
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "the page of last week");
}

#[cfg(feature = "pdf")]
mod built {
    use super::{RUNS, folder, lotse};

    /// The bytes of the page a command makes.
    fn page(run: &str, today: &str) -> Vec<u8> {
        let place = folder();
        let file = place.path().join("seite.pdf");
        let ran = lotse(&format!("{run} --format pdf --lang de --today {today}")).arg("--output").arg(&file).run();
        assert!([0, 1].contains(&ran.code), "{run}: {}", ran.stderr);
        std::fs::read(&file).unwrap()
    }

    fn says(page: &[u8], text: &str) -> bool {
        page.windows(text.len()).any(|window| window == text.as_bytes())
    }

    #[test]
    fn the_same_input_gives_the_same_bytes_and_another_day_others() {
        for run in RUNS {
            let one = page(run, "2026-11-22");
            assert_eq!(one, page(run, "2026-11-22"), "{run}");
            assert_ne!(one, page(run, "2026-11-23"), "{run}");
        }
    }

    #[test]
    fn a_page_says_which_standards_it_keeps_and_in_which_language_it_is() {
        for run in RUNS {
            let page = page(run, "2026-11-22");
            for said in ["<pdfuaid:part>1<", "<pdfaid:part>3<", "<pdfaid:conformance>A<", "<rdf:li>de</rdf:li>"] {
                assert!(says(&page, said), "{run}: {said}");
            }
        }
    }

    #[test]
    fn the_result_for_programs_is_taken_along_where_there_is_one() {
        assert!(says(&page(RUNS[0], "2026-11-22"), "result.json"));
        assert!(!says(&page(RUNS[2], "2026-11-22"), "result.json"));
    }
}
