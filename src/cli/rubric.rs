//! `lotse rubric`: list, show, check, try and compare rubrics, and begin new ones.

use std::path::PathBuf;

use anyhow::Result;

use super::Session;
use super::args::{Rubric, RubricCheck, RubricDiff, RubricNew, RubricSchema, RubricShow, RubricTest};
use super::failure::Failure;
use super::input::Source;
use super::store::{self, Kind};
use crate::engine::{checks, examples, revision};
use crate::load;
use crate::model::edition::Edition;
use crate::model::exit::Exit;
use crate::model::id::Id;
use crate::model::rubric;
use crate::model::run::Notice;
use crate::present;
use crate::render::{revision_json, schema_json};

pub(super) fn run(args: &Rubric, session: &Session) -> Result<Exit> {
    match args {
        Rubric::List => list(session),
        Rubric::Show(args) => show(args, session),
        Rubric::Check(args) => check(args, session),
        Rubric::Diff(args) => diff(args, session),
        Rubric::New(args) => new(args, session),
        Rubric::Schema(args) => schema(args, session),
        Rubric::Test(args) => test(args, session),
    }
}

fn list(session: &Session) -> Result<Exit> {
    let rubrics = session.library.ids().into_iter().filter_map(|id| session.library.find(id));
    session.output.document(&present::rubric::list(rubrics, &session.words), None)?;
    Ok(Exit::Done)
}

fn show(args: &RubricShow, session: &Session) -> Result<Exit> {
    let Some(rubric) = session.library.find(&args.id) else {
        let failure = Failure::new(Exit::Usage, "unknown-rubric").with("id", args.id.as_str());
        return Err(failure.meant(&args.id, session.library.ids().into_iter()).into());
    };
    let hash = session.library.content_hash(&args.id);
    session
        .output
        .document(&present::rubric::show(rubric, &hash, || session.library.competences(), &session.words), None)?;
    Ok(Exit::Done)
}

/// Checks every file, also behind one that is invalid.
fn check(args: &RubricCheck, session: &Session) -> Result<Exit> {
    let level = args.fail_on.severity();
    let catalogue = || session.library.competences();
    let since = match &args.since {
        Some(_) if args.files.len() > 1 => return Err(Failure::new(Exit::Usage, "since-needs-one-rubric").into()),
        Some(path) => Some(Source::read(path)?),
        None => None,
    };
    let mut exits = Vec::new();
    for path in &args.files {
        let source = Source::read(path)?;
        let Some(rubric) = source.accept(session, |text| load::rubric_beside(text, catalogue)) else {
            exits.push(Exit::InvalidInput);
            continue;
        };
        let findings = rubric.as_curriculum().map(|rubric| checks::course(rubric, catalogue()));
        let mut findings = findings.unwrap_or_default();
        if let Some(since) = &since {
            match editions(since, &source, session)? {
                Some((old, new)) => findings.extend(checks::revision(&revision::compare(&old, &new))),
                None => exits.push(Exit::InvalidInput),
            }
        }
        if findings.iter().any(|finding| level.is_some_and(|level| finding.severity >= level)) {
            exits.push(Exit::Findings);
        }
        let notices: Vec<Notice> =
            findings.iter().map(|finding| present::finding::notice(finding, &session.words)).collect();
        let document = present::rubric::valid(&source.path, &rubric, &notices, &session.words);
        session.output.document(&document, None)?;
    }
    Ok(Exit::worst(exits))
}

/// Two editions of a rubric that can be compared. None if one is invalid, which has been said.
fn editions(old: &Source, new: &Source, session: &Session) -> Result<Option<(Edition, Edition)>> {
    let read = [old, new].map(|source| source.accept(session, load::edition));
    let [Some(old), Some(new)] = read else { return Ok(None) };
    if old.kind == new.kind {
        return Ok(Some((old, new)));
    }
    let kind = |edition: &Edition| session.words.say(&format!("kind-{}", edition.kind.id()));
    let failure = Failure::new(Exit::Usage, "rubric-kinds-differ");
    Err(failure.with("old", kind(&old)).with("new", kind(&new)).into())
}

/// Writes a new rubric to begin with. A file that is there already stays as it is.
fn new(args: &RubricNew, session: &Session) -> Result<Exit> {
    let Some(id) = Id::parse(&args.name) else {
        return Err(Failure::new(Exit::Usage, "rubric-name").with("name", args.name.as_str()).into());
    };
    let path = args.output.clone().unwrap_or_else(|| PathBuf::from(format!("{id}.toml")));
    let text = present::rubric_template::rubric(args.kind, &id, session.words.lang());
    store::create(&path, text.as_bytes(), Kind::Report)?;
    session.note("rubric-created", &[("path", path.display().to_string().into())])?;
    Ok(Exit::Done)
}

/// Compares two editions of a rubric. What is too low for a version is said; `rubric check --since` fails for it.
fn diff(args: &RubricDiff, session: &Session) -> Result<Exit> {
    let (old, new) = (Source::read(&args.old)?, Source::read(&args.new)?);
    let Some((old, new)) = editions(&old, &new, session)? else { return Ok(Exit::InvalidInput) };
    let revision = revision::compare(&old, &new);
    let json = || revision_json::revision(&revision, env!("CARGO_PKG_VERSION"));
    match args.format.of_document() {
        None => session.output.result(&json(), args.output.as_deref())?,
        Some(format) => {
            let document = present::revision::report(&revision, &session.words);
            let output = args.output.as_deref();
            session.output.publish_with(&document, format, &session.words, output, Some(&json))?;
        }
    }
    Ok(Exit::Done)
}

/// Tries the examples of every file, also behind one that is invalid. Without any example there is no verdict.
fn test(args: &RubricTest, session: &Session) -> Result<Exit> {
    let mut exits = Vec::new();
    let mut examples = 0;
    for path in &args.files {
        let source = Source::read(path)?;
        let Some(rubric) = source.accept(session, load::rubric) else {
            exits.push(Exit::InvalidInput);
            continue;
        };
        let tried = rubric.as_factors().map(|rubric| examples::run(rubric, session.today)).unwrap_or_default();
        examples += tried.len();
        if tried.iter().any(|tried| !tried.differences.is_empty()) {
            exits.push(Exit::Findings);
        }
        session.output.document(&present::examples::report(&source.path, &tried, &session.words), None)?;
    }
    if examples == 0 {
        exits.push(Exit::NoVerdict);
    }
    Ok(Exit::worst(exits))
}

/// The schema of a kind of file, for editors.
fn schema(args: &RubricSchema, session: &Session) -> Result<Exit> {
    let name = format!("{}/{}", args.kind.schema(), load::SCHEMA_VERSION);
    let several = || {
        let shapes = rubric::Kind::ALL.map(|kind| (kind.id(), load::rubric_shape(kind)));
        schema_json::schema_of_several(&name, &shapes)
    };
    let schema = load::shape(args.kind).map_or_else(several, |shape| schema_json::schema(&name, &shape));
    session.output.result(&schema, args.output.as_deref())?;
    Ok(Exit::Done)
}
