//! New files, with comments that say what belongs where: a case, a survey, a profile.
//!
//! Keys and structure stand here, comments in the locale files, questions in the rubrics.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::locales::Words;
use crate::model::answer::{Answer, Role};
use crate::model::case::{Response, Stated};
use crate::model::diagnosis::Status;
use crate::model::profile::Profile;
use crate::model::rubric::{ChecklistRubric, FactorRubric, Head};

/// What is already known of a new case.
#[derive(Debug, Default)]
pub struct Known<'a> {
    /// What the project is called.
    pub title: Option<&'a str>,
    /// The quick form, as answered.
    pub stated: Option<&'a [Stated]>,
    /// The answers to the questions, as given.
    pub response: Option<&'a Response>,
}

/// A new case file.
pub fn case(
    factors: &FactorRubric,
    checklist: &ChecklistRubric,
    known: &Known<'_>,
    today: Date,
    words: &Words,
) -> String {
    let mut file = File { text: String::new(), words };
    file.comment("template-case");
    file.line("schema = \"lotse.case/1\"");
    file.section("template-head", "[case]");
    let title = known.title.map_or_else(|| words.say("template-title"), str::to_owned);
    file.line(&format!("title = {}", quoted(&title)));
    file.line(&format!("organisation = {}", quoted(&words.say("template-organisation"))));
    file.option("invited = 40", "template-invited");
    file.option("min_group = 5", "template-min-group");
    file.section("template-card", "[card]");
    file.option(&format!("cut_over = {today}"), "template-cut-over");
    file.option(&format!("trial_until = {today}"), "template-trial");
    if known.response.is_none() {
        quick_form(&mut file, factors, known.stated.unwrap_or_default());
    }
    answers(&mut file, factors, known.response);
    file.section("template-checklist", "");
    for question in &checklist.questions {
        file.line(&format!("[checklist.{}]", question.id));
        file.line(&format!("state = \"open\"  # {}", question.text.get(words.lang())));
        file.line("");
    }
    file.finish()
}

fn quick_form(file: &mut File<'_>, factors: &FactorRubric, stated: &[Stated]) {
    file.section("template-factors", "[factors]");
    for (at, factor) in factors.factors.iter().enumerate() {
        let status = stated.get(at).map_or(Status::Unknown, |stated| stated.status);
        let line = format!("{} = \"{}\"", factor.id, status.id());
        let question = factor.quick.get(file.words.lang());
        file.line(&format!("{line:24}# {question}"));
    }
}

/// One respondent: the answers as given, or an example to copy.
fn answers(file: &mut File<'_>, factors: &FactorRubric, response: Option<&Response>) {
    file.section("template-response", "");
    let lead = if response.is_some() { "" } else { "# " };
    file.line(&format!("{lead}[[response]]"));
    let role = response.map_or(Some(Role::Staff), |response| response.role);
    if let Some(role) = role {
        file.line(&format!("{lead}role = \"{}\"", role.id()));
    }
    file.line(&format!("{lead}[response.answers]"));
    for question in factors.questions() {
        let answer = response.map_or(Answer::Missing, |response| response.answer(question));
        let (lead, value) = match answer {
            Answer::Value(value) => ("", value.to_string()),
            Answer::DontKnow => ("", "\"?\"".to_owned()),
            Answer::NotApplicable => ("", "\"-\"".to_owned()),
            Answer::Missing => ("# ", "3".to_owned()),
        };
        let line = format!("{lead}{} = {value}", question.id);
        file.line(&format!("{line:24}# {}", question.text.get(file.words.lang())));
    }
}

/// A new survey file.
pub fn survey(factors: &FactorRubric, hash: &str, today: Date, words: &Words) -> String {
    let mut file = File { text: String::new(), words };
    file.comment("template-survey");
    file.line("schema = \"lotse.survey/1\"");
    file.line(&format!("rubrics = [{}]", reference(&factors.head, hash)));
    file.line(&format!(
        "id = {}",
        quoted(&words.with("template-survey-id", &[("year", today.year().to_string().into())]))
    ));
    file.line(&format!("title = {}", quoted(&words.say("template-survey-name"))));
    file.line(&format!("organisation = {}", quoted(&words.say("template-organisation"))));
    let until = today.saturating_add(jiff::Span::new().years(1));
    file.line(&format!("keep_until = {until}  # {}", words.say("template-keep-until")));
    file.option(&format!("groups = [{}]", quoted(&words.say("template-group"))), "template-groups");
    file.option(&format!("rows = {}", quoted(&words.say("file-rows"))), "template-rows");
    file.information();
    file.section("template-plan", "[plan]");
    file.line("tables = [[\"group\"], [\"role\"]]");
    file.option("min_group = 5", "template-min-group");
    file.option("comments = []", "template-comments");
    file.section("template-waves", "");
    file.line("[[wave]]");
    file.line("closed = false");
    file.option("wave = 1", "template-wave");
    file.section("template-columns", "# [columns]");
    if let Some(question) = factors.questions().next() {
        file.line(&format!("# {} = {}", question.id, quoted(&words.say("template-heading"))));
    }
    file.line(&format!("# group = {}", quoted(&words.say("template-heading-group"))));
    file.line("# [attributes]");
    let (name, heading) = (words.say("template-attribute"), quoted(&words.say("template-attribute-heading")));
    let values = ["template-attribute-one", "template-attribute-other"].map(|key| quoted(&words.say(key))).join(", ");
    file.line(&format!("# {name} = {{ heading = {heading}, values = [{values}] }}"));
    file.line("# [labels]");
    file.line(&format!("# {} = 4", quoted(&words.say("template-label"))));
    file.line(&format!("# {} = \"?\"", quoted(&words.say("template-label-unknown"))));
    file.finish()
}

/// A new profile file: whose it is and of which day, without its ratings.
pub fn profile(profile: &Profile<'_>, hash: &str, today: Date, words: &Words) -> String {
    let mut file = File { text: String::new(), words };
    file.comment("template-profile");
    file.line("schema = \"lotse.profile/1\"");
    file.line(&format!("rubrics = [{}]", reference(&profile.rubric.head, hash)));
    file.line(&format!("rater = \"{}\"", profile.rater.role.id()));
    if let Some(code) = &profile.rater.code {
        file.line(&format!("rater_code = {}", quoted(code)));
    }
    if let Some(occasion) = profile.occasion {
        file.line(&format!("occasion = \"{}\"", occasion.id()));
    }
    if profile.turn > 1 {
        file.line(&format!("turn = {}", profile.turn));
    }
    if let Some(subject) = &profile.subject {
        file.line(&format!("subject = {}", quoted(subject)));
    }
    file.line(&format!("date = {}", profile.date.unwrap_or(today)));
    file.section("template-ratings", "[rating]");
    file.finish()
}

/// Which rubric, which version, which content: results must stay readable when rubrics change.
pub(super) fn reference(head: &Head, hash: &str) -> String {
    format!("{{ id = \"{}\", version = \"{}\", hash = \"{hash}\" }}", head.id, head.version)
}

/// A text as TOML on one line, with nothing in it that cannot be seen: what JSON writes is TOML, too.
pub(super) fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let escape = |c: char| if hidden(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(escape).collect()
}

/// A file being written.
pub(super) struct File<'w> {
    pub(super) text: String,
    pub(super) words: &'w Words,
}

impl File<'_> {
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// A message as comment lines.
    pub(super) fn comment(&mut self, key: &str) {
        for line in self.words.say(key).lines() {
            let _ = writeln!(self.text, "# {line}");
        }
    }

    /// What people are told, still to be written: a form with the words of a template would tell nobody anything.
    pub(super) fn information(&mut self) {
        self.section("template-information", "# [information]");
        let keys = [
            ("purpose", "template-purpose"),
            ("evaluated_by", "template-evaluated-by"),
            ("seen_by", "template-seen-by"),
        ];
        for (key, text) in keys {
            let text = quoted(&self.words.say(text));
            self.line(&format!("# {key} = {text}"));
        }
    }

    /// A blank line, a comment, a header.
    pub(super) fn section(&mut self, key: &str, header: &str) {
        self.line("");
        self.comment(key);
        if !header.is_empty() {
            self.line(header);
        }
    }

    /// A line that is not in force, with what it would mean.
    pub(super) fn option(&mut self, line: &str, key: &str) {
        let line = format!("# {line}");
        self.line(&format!("{line:30}# {}", self.words.say(key)));
    }

    pub(super) fn finish(self) -> String {
        format!("{}\n", self.text.trim_end())
    }
}
