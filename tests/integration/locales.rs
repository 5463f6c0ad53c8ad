//! Both languages say everything, nothing is said twice or by nobody, and neither leaks into the other.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use syn::visit::Visit;

use super::support::{files, lotse, repository};
use lotse::engine::checks;
use lotse::engine::resistance::Standing;
use lotse::locales;
use lotse::model::agenda::Progress;
use lotse::model::answer::Role;
use lotse::model::backing::Rank;
use lotse::model::checklist::State;
use lotse::model::comparison::{GapSize, Trend, View};
use lotse::model::diagnosis::{AskReason, Certainty, Level, Match, Status, UnknownReason, Verdict};
use lotse::model::edition::{Fate, Step, What};
use lotse::model::exit::Exit;
use lotse::model::finding::Severity;
use lotse::model::lang::Lang;
use lotse::model::mandate::Mandate;
use lotse::model::problem::ProblemCode;
use lotse::model::profile::{Occasion, RaterRole};
use lotse::model::row::TableCode;
use lotse::model::rubric::{CourseLevel, Kind, Medium, Mode};
use lotse::model::standing::Johari;
use lotse::model::transfer::NeedState;
use lotse::model::vision::Outcome;
use lotse::present::audience::Audience;

/// A message or attribute, and the arguments it takes.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every word of a language.
fn all_of(lang: Lang) -> String {
    locales::files(lang).iter().map(|file| file.text).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_file_of_words_is_listed_and_begins_with_what_it_is_about() {
    for lang in Lang::ALL {
        let listed: Vec<&str> = locales::files(lang).iter().map(|file| file.name).collect();
        let folder = repository().join("src/locales").join(lang.code());
        let on_disk = files(&folder, "ftl").into_iter().map(|path| path.file_stem().unwrap().to_owned());
        assert_eq!(listed, on_disk.map(|name| name.into_string().unwrap()).collect::<Vec<_>>(), "{lang:?}");
        // A message on the first line would not be found.
        assert!(locales::files(lang).iter().all(|file| file.text.starts_with("##")), "{lang:?}");
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let [de, en] = [Lang::De, Lang::En].map(|lang| messages(&all_of(lang)));
    let names = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&de).difference(&names(&en)).collect::<Vec<_>>(), Vec::<&String>::new(), "only in German");
    assert_eq!(names(&en).difference(&names(&de)).collect::<Vec<_>>(), Vec::<&String>::new(), "only in English");
    for (name, arguments) in &de {
        assert_eq!(arguments, &en[name], "{name} takes other arguments in German than in English");
    }
}

#[test]
fn every_message_is_used_and_every_message_used_exists() {
    let known: BTreeSet<String> = messages(&all_of(Lang::De)).into_keys().collect();
    let (named, literals) = keys_in_sources();
    let mut used: BTreeSet<String> = named;
    used.extend(families());
    let missing: Vec<&String> = used.difference(&known).collect();
    assert!(missing.is_empty(), "used but not there: {missing:#?}");
    let unused: Vec<&String> =
        known.iter().filter(|key| !used.contains(*key) && !literals.contains(*key) && !is_help(key)).collect();
    assert!(unused.is_empty(), "there but not used: {unused:#?}");
}

#[test]
fn every_command_and_option_has_its_help_in_both_languages() {
    for command in commands() {
        for lang in Lang::ALL {
            let help = lotse(&format!("{command} --help --lang {}", lang.code())).run().ends_with(0).stdout;
            // A message that does not exist says its own name in brackets.
            let nameless = ["[cmd-", "[arg-", "[help-", "[exit-"].iter().any(|name| help.contains(name));
            assert!(!nameless, "{command}: {help}");
        }
    }
}

#[test]
fn the_help_of_one_language_does_not_leak_into_the_other() {
    for command in commands() {
        let de = lotse(&format!("{command} --help --lang de")).run().stdout;
        let en = lotse(&format!("{command} --help --lang en")).run().stdout;
        assert_only(Lang::De, command, &de);
        assert_only(Lang::En, command, &en);
        let english: BTreeSet<&str> = en.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let shared: Vec<&str> = de.lines().map(str::trim).filter(|line| english.contains(line)).collect();
        // The end of a bracket is a value to be typed.
        let is_id = |word: &str| word.starts_with('-') || word.starts_with("lotse") || word.ends_with(']');
        let only_ids = |line: &&&str| line.split_whitespace().all(is_id);
        assert!(shared.iter().filter(|line| !only_ids(line)).count() == 0, "{command}: {shared:?}");
    }
}

#[test]
fn reports_and_errors_speak_one_language_at_a_time() {
    let runs = [
        "diagnose tests/integration/data/all-missing.toml --today 2026-11-22",
        "diagnose examples/ready.toml --today 2026-11-22",
        "diagnose tests/integration/data/nothing.toml --today 2026-11-22",
        "diagnose examples/contradiction.toml --today 2026-11-22",
        "diagnose examples/rosier-leaders.toml --today 2026-11-22",
        "diagnose examples/three-waves.toml --today 2026-11-22",
        "diagnose examples/two-camps.toml --today 2026-11-22",
        "diagnose examples/symptoms-only.toml --today 2026-11-22",
        "diagnose examples/rosier-leaders.toml --explain goal",
        "diagnose examples/three-waves.toml --explain skills",
        "diagnose examples/symptoms-only.toml --explain fear",
        "diagnose --symptoms confusion=4,scatter=4,fear=4.5,stagnation=4,frustration=4.25",
        "diagnose --symptoms confusion=5 --explain goal",
        "diagnose --symptoms confuse=5",
        "diagnose --symptoms confusion=9",
        "diagnose --plan-survey 5",
        "diagnose examples/ready.toml --since examples/ready.toml",
        "compare tests/integration/data/views/own.toml tests/integration/data/views/lead.toml",
        "compare examples/competence/profile.toml examples/competence/later.toml",
        "compare examples/competence/profile.toml",
        "compare examples/ready.toml",
        "plan examples/competence/profile.toml --today 2024-05-15",
        "plan examples/competence/profile.toml --today 2024-05-15 --minutes 180 --until 2024-06-12",
        "plan examples/competence/profile.toml --today 2024-05-15 --format markdown",
        "plan examples/competence/profile.toml --today 2024-05-15 --until 2024-06-12 --format ics",
        "plan examples/competence/profile.toml --today 2024-05-15 --until 2024-05-15",
        "plan examples/competence/profile.toml log nothing",
        "plan examples/ready.toml",
        "diagnose nowhere.toml",
        "diagnose Cargo.toml",
        "diagnose",
        "checklist tests/integration/data/all-missing.toml --today 2026-11-22",
        "explain",
        "explain goal",
        "explain 5",
        "explain nonsense",
        "rubric list",
        "rubric show change-factors",
        "rubric show change-checklist",
        "rubric show digital-navigator",
        "rubric show navigator-curriculum",
        "rubric show talk-guides",
        "rubric check rubrics/change-factors.toml",
        "rubric check tests/integration/data/short-course.toml",
        "rubric diff rubrics/methods.toml rubrics/methods.toml",
        "rubric test rubrics/methods.toml",
        "rubric diff rubrics/methods.toml rubrics/resistance.toml",
        "explain change_for_leaders",
        "explain break-missing",
        "purge x",
        "purge --due examples",
        "purge --due --dry-run examples --today 2026-11-22",
        "purge --due --dry-run examples --today 2036-11-22",
        "purge --due --yes /dev/null",
        "report tests/integration/data/follow-up.toml --page requests --today 2026-11-22",
        "report tests/integration/data/follow-up.toml --page transfer --today 2026-11-22",
        "report examples/ready.toml --page requests",
        "report examples/ready.toml --page transfer",
        "collect tests/integration/data/form --survey tests/integration/data/form/survey.toml --output /dev/null.csv",
        "form change-factors",
        "survey enter tests/integration/data/form/survey.toml --output /dev/null.csv",
        "form examples/ready.toml",
        "survey examples/ready.toml",
        "survey tests/integration/data/survey.toml --today 2026-11-22",
        "nonsense",
        "diagnose --format nonsense",
        "assess --non-interactive /dev/null/p.toml",
    ];
    for run in runs {
        for lang in Lang::ALL {
            let ran = lotse(&format!("{run} --lang {}", lang.code())).run();
            assert_only(lang, run, &format!("{}\n{}", ran.stdout, ran.stderr));
        }
    }
}

#[test]
fn german_texts_have_umlauts_and_german_quotation_marks() {
    let words =
        ["fuer", "ueber", "moeglich", "koennen", "muessen", "waehlen", "naechst", "groess", "aendern", "Massnahme"];
    let german = all_of(Lang::De);
    for line in german.lines().filter(|line| !line.starts_with('#')) {
        let folded = line.to_lowercase();
        assert!(!words.iter().any(|word| folded.contains(&word.to_lowercase())), "no umlaut: {line}");
        let outside_code = line.split('`').step_by(2).collect::<String>();
        assert!(!outside_code.contains(['“', '„', '”']), "other quotation marks: {line}");
    }
}

/// A word for the user outside the locale files and rubrics would be in one language only.
#[test]
fn no_words_for_users_stand_in_the_sources() {
    let mut found = Vec::new();
    for path in files(&repository().join("src"), "rs") {
        let name = path.strip_prefix(repository()).unwrap().to_str().unwrap().replace('\\', "/");
        // Beginnings of the parser's messages, to be recognised and replaced.
        if name.ends_with("load/syntax.rs") {
            continue;
        }
        let file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut literals = Literals::default();
        literals.visit_file(&file);
        found.extend(literals.found.iter().filter(|text| is_prose(text)).map(|text| format!("{name}: {text:?}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn prose_is_told_from_code() {
    assert!(is_prose("the file is empty"));
    assert!(is_prose("Nichts gefunden."));
    assert!(is_prose("kein Befund in {}"));
    assert!(!is_prose("schema = \"lotse.case/1\""));
    assert!(!is_prose("{} ({})"));
    assert!(!is_prose("factor-missing"));
    assert!(!is_prose("[[response]]"));
}

/// Two words side by side, outside of code.
fn is_prose(text: &str) -> bool {
    if text.contains(" = ") || text.starts_with(['#', '[']) {
        return false;
    }
    let without_holes: String =
        text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.chars().count() > 2 && word.chars().all(char::is_alphabetic)
    };
    let words: Vec<&str> = without_holes.split(' ').collect();
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

/// Words that only one of the languages has.
#[track_caller]
fn assert_only(lang: Lang, what: &str, text: &str) {
    let foreign: &[&str] = match lang {
        Lang::De => {
            &["the", "and", "with", "from", "this", "Usage", "Options", "default", "possible", "error", "help:", "is"]
        }
        Lang::En => {
            &["der", "die", "und", "mit", "Aufruf", "Optionen", "Vorgabe", "Fehler", "Hilfe", "nicht", "ist", "ein"]
        }
    };
    for line in text.lines() {
        // Keys of files are English everywhere.
        let key = line.trim_start().split_once(" = ").filter(|(key, _)| !key.contains(' '));
        let said = key.map_or(line, |(_, value)| value);
        let words: Vec<&str> = said.split(|c: char| c.is_whitespace() || "()[]<>,.;".contains(c)).collect();
        if let Some(word) = foreign.iter().find(|word| words.contains(word)) {
            panic!("{what}: {word:?} in {lang:?}: {line}\n{text}");
        }
    }
}

/// Every command with its subcommands, as typed.
fn commands() -> [&'static str; 26] {
    [
        "",
        "diagnose",
        "assess",
        "compare",
        "plan",
        "plan x log",
        "checklist",
        "checklist x set",
        "collect",
        "completions",
        "explain",
        "form",
        "init",
        "man",
        "purge",
        "report",
        "survey",
        "survey enter",
        "rubric",
        "rubric list",
        "rubric show",
        "rubric check",
        "rubric diff",
        "rubric new",
        "rubric schema",
        "rubric test",
    ]
}

/// Messages whose names are put together from a list of the model.
fn families() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut add = |family: &str, ids: &[&str], attributes: &[&str]| {
        for id in ids {
            keys.insert(format!("{family}-{id}"));
            keys.extend(attributes.iter().map(|attribute| format!("{family}-{id}.{attribute}")));
        }
    };
    let checks: Vec<&str> = checks::all().map(|check| check.code).collect();
    let exits: Vec<String> = Exit::ALL.iter().map(|exit| exit.code().to_string()).collect();
    let exits: Vec<&str> = exits.iter().map(String::as_str).collect();
    add("status", &Status::ALL.map(Status::id), &["short", "means"]);
    add("verdict", &Verdict::ALL.map(Verdict::id), &["means"]);
    add("certainty", &Certainty::ALL.map(Certainty::id), &["means"]);
    add("match", &Match::ALL.map(Match::id), &["means"]);
    add("level", &Level::ALL.map(Level::id), &[]);
    add("unknown", &UnknownReason::ALL.map(UnknownReason::id), &["short"]);
    add("gap", &GapSize::ALL.map(GapSize::id), &["means"]);
    add("view", &View::ALL.map(View::id), &["means"]);
    add("trend", &Trend::ALL.map(Trend::id), &["short", "means"]);
    add("rater", &RaterRole::ALL.map(RaterRole::id), &[]);
    add("johari", &Johari::ALL.map(Johari::id), &[]);
    add("ask-next", &AskReason::ALL.map(AskReason::id), &[]);
    add("severity", &Severity::ALL.map(Severity::id), &[]);
    add("audience", &Audience::ALL.map(Audience::id), &[]);
    add("state", &State::ALL.map(State::id), &[]);
    add("stated", &Status::STATED.map(Status::id), &[]);
    add("need", &NeedState::ALL.map(NeedState::id), &[]);
    add("progress", &Progress::ALL.map(Progress::id), &[]);
    add("medium", &Medium::ALL.map(Medium::id), &[]);
    add("mandate", &Mandate::ALL.map(Mandate::id), &[]);
    add("outcome", &Outcome::ALL.map(Outcome::id), &[]);
    add("rank", &Rank::ALL.map(Rank::id), &[]);
    add("standing", &Standing::ALL.map(Standing::id), &[]);
    let dates = "announced trial-until cut-over review checklist measure visit vision-review commitment milestone action \
        event concern exception need transfer";
    add("calendar", &dates.split_whitespace().collect::<Vec<_>>(), &[]);
    add("occasion", &Occasion::ALL.map(Occasion::id), &[]);
    add("kind", &Kind::ALL.map(Kind::id), &[]);
    add("holds", &Kind::ALL.map(Kind::id), &[]);
    add("map-answers", &["1", "2", "3", "4", "5"], &[]);
    add("map-roles", &Role::ALL.map(Role::id), &[]);
    add("mode", &Mode::ALL.map(Mode::id), &[]);
    add("course-level", &CourseLevel::ALL.map(CourseLevel::id), &[]);
    add("role", &Role::ALL.map(Role::id), &[]);
    for role in Role::ALL {
        add("role", &[&format!("{}-count", role.id())], &[]);
    }
    add("finding", &checks, &["help"]);
    add("check", &checks, &["means"]);
    add("problem", &ProblemCode::ALL.map(ProblemCode::id), &["title", "label", "help", "means"]);
    add("table", &TableCode::ALL.map(TableCode::id), &["help"]);
    add("exit", &exits, &[]);
    add("diff", &Step::ALL.map(Step::id), &[]);
    add("diff-needs", &Step::ALL.map(Step::id), &[]);
    add("diff-what", &What::ALL.map(What::id), &[]);
    add("diff-fate", &Fate::IDS, &[]);
    keys
}

/// Help texts are named after commands and arguments; that test is another one.
fn is_help(key: &str) -> bool {
    key.starts_with("cmd-") || key.starts_with("arg-") || key == "unknown-stated.short"
}

/// Messages the sources name where a message is wanted, and every literal that could be a name.
fn keys_in_sources() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut keys = Keys::default();
    let mut literals = Literals::default();
    for path in files(&repository().join("src"), "rs") {
        let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
        keys.visit_file(&file);
        literals.visit_file(&file);
    }
    (keys.found, literals.found.into_iter().collect())
}

/// Literals in places where a message is named: `say("…")`, `with("…", …)`, `note("…", …)`, `Fact::Word("…")` and
/// `Failure::…(…, "…")`.
#[derive(Default)]
struct Keys {
    found: BTreeSet<String>,
}

impl<'a> Visit<'a> for Keys {
    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        if ["say", "with", "note"].iter().any(|name| call.method == name)
            && let Some(text) = call.args.first().and_then(literal)
            && text.contains('-')
        {
            self.found.insert(text);
        }
        syn::visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
        if let syn::Expr::Path(path) = &*call.func {
            let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let arguments: Vec<String> = call.args.iter().filter_map(literal).collect();
            match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                ["Fact", "Word"] => self.found.extend(arguments),
                ["Failure", _] => self
                    .found
                    .extend(arguments.iter().flat_map(|key| [format!("error-{key}"), format!("error-{key}.help")])),
                _ => {}
            }
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        visit_unless_test(self, item);
    }
}

fn literal(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// Every text in the code itself: no documentation, no tests, no reasons of `expect`.
#[derive(Default)]
struct Literals {
    found: Vec<String>,
}

impl<'a> Visit<'a> for Literals {
    fn visit_lit_str(&mut self, text: &'a syn::LitStr) {
        self.found.push(text.value());
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        collect(call.tokens.clone(), &mut self.found);
    }

    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        if call.method == "expect" {
            self.visit_expr(&call.receiver);
        } else {
            syn::visit::visit_expr_method_call(self, call);
        }
    }

    fn visit_attribute(&mut self, _: &'a syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        visit_unless_test(self, item);
    }
}

fn visit_unless_test<'a>(visitor: &mut impl Visit<'a>, item: &'a syn::ItemMod) {
    if !item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) {
        syn::visit::visit_item_mod(visitor, item);
    }
}

/// Texts inside a macro, which is not parsed further.
fn collect(tokens: proc_macro2::TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Literal(literal) => {
                found.extend(syn::parse_str::<syn::LitStr>(&literal.to_string()).map(|text| text.value()));
            }
            proc_macro2::TokenTree::Group(group) => collect(group.stream(), found),
            _ => {}
        }
    }
}

/// Every message and attribute of a file, with the arguments it takes.
fn messages(text: &str) -> Messages {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name.to_owned();
        let value = message.value.as_ref().map(arguments).unwrap_or_default();
        assert!(found.insert(name.clone(), value).is_none(), "{name} stands twice");
        for attribute in &message.attributes {
            found.insert(format!("{name}.{}", attribute.id.name), arguments(&attribute.value));
        }
    }
    assert!(found.len() > 300, "the messages were found");
    found
}

fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            arguments_of(expression, &mut found);
        }
    }
    found
}

fn arguments_of(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let mut inline = |expression: &InlineExpression<&str>| match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("messages are kept simple: {other:?}"),
    };
    match expression {
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => {
            inline(selector);
            for variant in variants {
                found.extend(arguments(&variant.value));
            }
        }
    }
}
