//! What can be typed. No comment here is a help text: those stand in the locale files, by command and id.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::load::FileKind;
use crate::model::finding::Severity;
use crate::model::lang::Lang;
use crate::model::profile::{self, RaterRole};
use crate::model::rubric::Kind;
use crate::present::audience;
use crate::render::stream::Stream;

#[derive(Debug, Parser)]
#[command(name = "lotse", version, disable_help_subcommand = true, arg_required_else_help = true)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Global {
    #[arg(long, global = true, value_enum)]
    pub(super) lang: Option<Language>,
    #[arg(long, global = true)]
    pub(super) today: Option<Date>,
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub(super) color: Color,
    #[arg(long, global = true)]
    pub(super) accessible: bool,
    #[arg(long, global = true)]
    pub(super) non_interactive: bool,
    #[arg(long, global = true)]
    pub(super) letterhead: Option<PathBuf>,
    #[arg(long = "rubric", global = true, value_name = "FILE")]
    pub(super) own_rubrics: Vec<PathBuf>,
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Diagnose(Diagnose),
    Assess(Assess),
    Compare(Compare),
    Plan(Plan),
    Checklist(Checklist),
    Collect(Collect),
    Completions(Completions),
    Explain(Explain),
    Form(Form),
    Init(Init),
    Man(Man),
    Purge(Purge),
    Report(Report),
    Survey(Survey),
    #[command(subcommand)]
    Rubric(Rubric),
}

#[derive(Debug, ClapArgs)]
pub(super) struct Diagnose {
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_delimiter = ',', conflicts_with_all = ["files", "since"])]
    pub(super) symptoms: Vec<String>,
    #[arg(long)]
    pub(super) since: Vec<PathBuf>,
    #[arg(long)]
    pub(super) explain: Option<String>,
    #[arg(long, conflicts_with_all = ["symptoms", "explain"])]
    pub(super) baseline: Option<PathBuf>,
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000), conflicts_with_all = ["files", "symptoms", "since", "explain"])]
    pub(super) plan_survey: Option<u32>,
    #[arg(long, value_enum, default_value_t = RunFormat::Text)]
    pub(super) format: RunFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["explain", "plan_survey"])]
    pub(super) report: Vec<String>,
    #[arg(long, value_enum, default_value_t = Level::Hint)]
    pub(super) min_severity: Level,
    #[arg(long, value_enum, default_value_t = FailOn::High)]
    pub(super) fail_on: FailOn,
    #[arg(long, short = 'A', value_delimiter = ',')]
    pub(super) allow: Vec<String>,
    #[arg(long, short = 'W', value_delimiter = ',')]
    pub(super) warn: Vec<String>,
    #[arg(long, short = 'D', value_delimiter = ',')]
    pub(super) deny: Vec<String>,
    #[arg(long, short, value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) jobs: Option<u16>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Assess {
    pub(super) profile: Option<PathBuf>,
    #[arg(long)]
    pub(super) area: Option<String>,
    #[arg(long)]
    pub(super) answers: Option<PathBuf>,
    #[arg(long)]
    pub(super) subject: Option<String>,
    #[arg(long = "as", value_enum)]
    pub(super) rater: Option<Rater>,
    #[arg(long)]
    pub(super) by: Option<String>,
    #[arg(long, value_enum)]
    pub(super) occasion: Option<Occasion>,
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=2))]
    pub(super) turn: Option<u8>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Rater {
    #[value(name = "self")]
    Own,
    Lead,
    Peer,
    Trainer,
}

impl From<Rater> for RaterRole {
    fn from(rater: Rater) -> Self {
        match rater {
            Rater::Own => RaterRole::Own,
            Rater::Lead => RaterRole::Lead,
            Rater::Peer => RaterRole::Peer,
            Rater::Trainer => RaterRole::Trainer,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Occasion {
    Position,
    Selection,
    Training,
    Feedback,
}

impl From<Occasion> for profile::Occasion {
    fn from(occasion: Occasion) -> Self {
        match occasion {
            Occasion::Position => profile::Occasion::Position,
            Occasion::Selection => profile::Occasion::Selection,
            Occasion::Training => profile::Occasion::Training,
            Occasion::Feedback => profile::Occasion::Feedback,
        }
    }
}

#[derive(Debug, ClapArgs)]
pub(super) struct Compare {
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Plan {
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(super) minutes: Option<u32>,
    #[arg(long)]
    pub(super) until: Option<Date>,
    #[arg(long, value_enum, default_value_t = PlanFormat::Text)]
    pub(super) format: PlanFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    #[command(subcommand)]
    pub(super) entry: Option<Entry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PlanFormat {
    Text,
    Markdown,
    Html,
    Pdf,
    Json,
    Ics,
}

impl PlanFormat {
    /// How a document is drawn; none for a machine.
    pub(super) fn of_document(self) -> Option<DocumentFormat> {
        match self {
            PlanFormat::Text => Some(DocumentFormat::Text),
            PlanFormat::Markdown => Some(DocumentFormat::Markdown),
            PlanFormat::Html => Some(DocumentFormat::Html),
            PlanFormat::Pdf => Some(DocumentFormat::Pdf),
            PlanFormat::Json | PlanFormat::Ics => None,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Entry {
    Log(Log),
}

#[derive(Debug, ClapArgs)]
pub(super) struct Log {
    pub(super) module: String,
    #[arg(long)]
    pub(super) done: Option<Date>,
    #[arg(long)]
    pub(super) applied: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Checklist {
    pub(super) file: PathBuf,
    #[arg(long, value_enum, default_value_t = DocumentFormat::Text)]
    pub(super) format: DocumentFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = FailOn::High)]
    pub(super) fail_on: FailOn,
    #[command(subcommand)]
    pub(super) change: Option<Change>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Change {
    Set(Set),
}

#[derive(Debug, ClapArgs)]
pub(super) struct Set {
    pub(super) item: String,
    pub(super) state: String,
    #[arg(long)]
    pub(super) evidence: Option<String>,
    #[arg(long)]
    pub(super) owner: Option<String>,
    #[arg(long)]
    pub(super) due: Option<Date>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Collect {
    pub(super) folder: PathBuf,
    #[arg(long)]
    pub(super) survey: PathBuf,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Completions {
    #[arg(value_enum)]
    pub(super) shell: Shell,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Explain {
    pub(super) topic: Option<String>,
    #[arg(long, value_enum, default_value_t = DocumentFormat::Text)]
    pub(super) format: DocumentFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Form {
    pub(super) survey: PathBuf,
    #[arg(long, value_enum, default_value_t = FormFormat::Html)]
    pub(super) format: FormFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

/// What a questionnaire can be made as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormFormat {
    Html,
    Print,
    Pdf,
    Text,
    Markdown,
    Xlsx,
    Ods,
    #[value(name = "xlsform")]
    XlsForm,
    #[value(name = "surveyjs")]
    SurveyJs,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Init {
    pub(super) file: Option<PathBuf>,
    #[arg(long)]
    pub(super) survey: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Man {
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Purge {
    #[arg(required = true)]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(super) due: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) yes: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Report {
    pub(super) files: Vec<PathBuf>,
    // Its help names and explains every value.
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(super) page: Option<Page>,
    #[arg(long = "for", value_enum)]
    pub(super) audience: Option<Audience>,
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(super) format: ReportFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Audience {
    Mayor,
    Navigator,
    Staff,
}

impl From<Audience> for audience::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Mayor => audience::Audience::Mayor,
            Audience::Navigator => audience::Audience::Navigator,
            Audience::Staff => audience::Audience::Staff,
        }
    }
}

/// A page about a project or a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Page {
    Diagnosis,
    Profile,
    Card,
    Messages,
    Resistance,
    Backing,
    Roles,
    Agenda,
    Calibration,
    Flipchart,
    Workshop,
    Checklist,
    Requests,
    Transfer,
    Selection,
    Feedback,
    Mandate,
    Concern,
    Council,
}

/// What a report can be: a page, or the dates of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    Text,
    Markdown,
    Html,
    Pdf,
    Ics,
}

impl ReportFormat {
    /// How a page is drawn; none for a calendar.
    pub(super) fn of_document(self) -> Option<DocumentFormat> {
        match self {
            ReportFormat::Text => Some(DocumentFormat::Text),
            ReportFormat::Markdown => Some(DocumentFormat::Markdown),
            ReportFormat::Html => Some(DocumentFormat::Html),
            ReportFormat::Pdf => Some(DocumentFormat::Pdf),
            ReportFormat::Ics => None,
        }
    }
}

/// What a document can be drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DocumentFormat {
    Text,
    Markdown,
    Html,
    Pdf,
}

#[derive(Debug, ClapArgs)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct Survey {
    #[command(subcommand)]
    pub(super) work: Option<SurveyWork>,
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = TextEncoding::Utf8)]
    pub(super) encoding: TextEncoding,
    #[arg(long)]
    pub(super) strict: bool,
    #[command(flatten)]
    pub(super) instead: Instead,
    #[arg(long, requires = "comments")]
    pub(super) names: Option<PathBuf>,
    #[arg(long)]
    pub(super) by: Vec<String>,
    #[arg(long, conflicts_with_all = ["check", "merge", "comments", "map"])]
    pub(super) filter: Vec<String>,
    #[arg(long)]
    pub(super) accept_lost_ledger: bool,
    #[arg(long, value_enum, default_value_t = SurveyFormat::Text)]
    pub(super) format: SurveyFormat,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

/// What is shown instead of the result of a survey.
#[derive(Debug, ClapArgs)]
#[group(multiple = false)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag to type, and the group takes one of them")]
pub(super) struct Instead {
    #[arg(long)]
    pub(super) plan: bool,
    #[arg(long)]
    pub(super) check: bool,
    #[arg(long)]
    pub(super) merge: bool,
    #[arg(long)]
    pub(super) comments: bool,
    #[arg(long)]
    pub(super) map: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum SurveyWork {
    Enter(Enter),
}

#[derive(Debug, ClapArgs)]
pub(super) struct Enter {
    pub(super) survey: PathBuf,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

/// How a table is stored, unless it says so itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TextEncoding {
    #[value(name = "utf-8")]
    Utf8,
    #[value(name = "windows-1252")]
    Windows1252,
    #[value(name = "utf-16")]
    Utf16,
}

#[derive(Debug, Subcommand)]
pub(super) enum Rubric {
    List,
    Show(RubricShow),
    Check(RubricCheck),
    Diff(RubricDiff),
    New(RubricNew),
    Schema(RubricSchema),
    Test(RubricTest),
}

#[derive(Debug, ClapArgs)]
pub(super) struct RubricShow {
    pub(super) id: String,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RubricCheck {
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long)]
    pub(super) since: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = FailOn::High)]
    pub(super) fail_on: FailOn,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RubricNew {
    pub(super) name: String,
    #[arg(long, value_parser = rubric_kinds())]
    pub(super) kind: Kind,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RubricDiff {
    pub(super) old: PathBuf,
    pub(super) new: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RubricTest {
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RubricSchema {
    #[arg(long, value_parser = file_kinds(), default_value = "rubric")]
    pub(super) kind: FileKind,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

/// The kinds of files that people write.
fn file_kinds() -> impl TypedValueParser<Value = FileKind> {
    let kind = |typed: String| FileKind::WRITTEN.into_iter().find(|kind| kind.id() == typed).ok_or(std::fmt::Error);
    PossibleValuesParser::new(FileKind::WRITTEN.map(FileKind::id)).try_map(kind)
}

/// The kinds of rubrics, by the words in files.
fn rubric_kinds() -> impl TypedValueParser<Value = Kind> {
    let kind = |typed: String| Kind::ALL.into_iter().find(|kind| kind.id() == typed).ok_or(std::fmt::Error);
    PossibleValuesParser::new(Kind::ALL.map(Kind::id)).try_map(kind)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Markdown,
    Html,
    Pdf,
    Json,
}

impl Format {
    /// How a document is drawn; none for a machine.
    pub(super) fn of_document(self) -> Option<DocumentFormat> {
        match self {
            Format::Text => Some(DocumentFormat::Text),
            Format::Markdown => Some(DocumentFormat::Markdown),
            Format::Html => Some(DocumentFormat::Html),
            Format::Pdf => Some(DocumentFormat::Pdf),
            Format::Json => None,
        }
    }
}

/// What the result of a survey can be told as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SurveyFormat {
    Text,
    Markdown,
    Html,
    Pdf,
    Json,
    Csv,
    Xlsx,
    Ods,
}

impl SurveyFormat {
    /// How a document is drawn; none for a machine.
    pub(super) fn of_document(self) -> Option<DocumentFormat> {
        match self {
            SurveyFormat::Text => Some(DocumentFormat::Text),
            SurveyFormat::Markdown => Some(DocumentFormat::Markdown),
            SurveyFormat::Html => Some(DocumentFormat::Html),
            SurveyFormat::Pdf => Some(DocumentFormat::Pdf),
            SurveyFormat::Json | SurveyFormat::Csv | SurveyFormat::Xlsx | SurveyFormat::Ods => None,
        }
    }

    /// Whether no screen can show it.
    pub(super) fn is_binary(self) -> bool {
        matches!(self, SurveyFormat::Xlsx | SurveyFormat::Ods)
    }
}

/// What a run over projects can be told as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RunFormat {
    Text,
    Markdown,
    Html,
    Pdf,
    Json,
    Junit,
    Sarif,
    Gitlab,
    Github,
    Tap,
    Csv,
    CsvProjects,
    Xlsx,
    Ods,
}

impl RunFormat {
    /// Whether no screen can show it.
    pub(super) fn is_binary(self) -> bool {
        matches!(self, RunFormat::Xlsx | RunFormat::Ods)
    }

    /// How each case is spelled as soon as it is known; none where the whole run is needed.
    pub(super) fn of_stream(self) -> Option<Stream> {
        match self {
            RunFormat::Json => Some(Stream::Json),
            RunFormat::Csv => Some(Stream::Findings),
            RunFormat::CsvProjects => Some(Stream::Projects),
            _ => None,
        }
    }

    /// How a document is drawn; none for a machine.
    pub(super) fn of_document(self) -> Option<DocumentFormat> {
        match self {
            RunFormat::Text => Some(DocumentFormat::Text),
            RunFormat::Markdown => Some(DocumentFormat::Markdown),
            RunFormat::Html => Some(DocumentFormat::Html),
            RunFormat::Pdf => Some(DocumentFormat::Pdf),
            RunFormat::Json
            | RunFormat::Junit
            | RunFormat::Sarif
            | RunFormat::Gitlab
            | RunFormat::Github
            | RunFormat::Tap
            | RunFormat::Csv
            | RunFormat::CsvProjects
            | RunFormat::Xlsx
            | RunFormat::Ods => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Language {
    De,
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::De => Lang::De,
            Language::En => Lang::En,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Level {
    High,
    Medium,
    Low,
    Hint,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::High => Severity::High,
            Level::Medium => Severity::Medium,
            Level::Low => Severity::Low,
            Level::Hint => Severity::Hint,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum FailOn {
    High,
    Medium,
    Low,
    Hint,
    Never,
}

impl FailOn {
    /// The least severity that fails; none if nothing does.
    pub(super) fn severity(self) -> Option<Severity> {
        match self {
            FailOn::High => Some(Severity::High),
            FailOn::Medium => Some(Severity::Medium),
            FailOn::Low => Some(Severity::Low),
            FailOn::Hint => Some(Severity::Hint),
            FailOn::Never => None,
        }
    }
}
