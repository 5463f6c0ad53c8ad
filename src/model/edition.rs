//! Editions of a rubric: what one says, part by part as its file has it, and what changed from one to the next.
//!
//! It knows no kind of rubric: a part is a table with an id, whatever it is of. So a new key of a rubric is compared
//! without anything here.

use semver::Version;

use super::id::Id;
use super::lang::Lang;
use super::rubric::Kind;
use super::source::Place;

/// What a rubric says, in a form that can be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// Which rubric.
    pub id: Id,
    /// Which version of it.
    pub version: Version,
    /// Where the version stands.
    pub version_place: Place,
    /// Of which kind.
    pub kind: Kind,
    /// Hash of the content.
    pub hash: String,
    /// Its parts, in the order of the file; the first is the rubric itself.
    pub parts: Vec<Part>,
    /// Ids that changed: the earlier and the present one.
    pub renamed: Vec<(String, String)>,
}

/// A table with an id: a factor, a question, a measure. The rubric itself is one, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of its table, as in `[[factor.item]]`; empty for the rubric itself.
    pub section: String,
    /// Its id.
    pub id: String,
    /// The id of the part it stands in; for the rubric's own parts, that of the rubric.
    pub within: String,
    /// Its keys with their values, as the file has them, without the parts it holds.
    pub values: Vec<Value>,
}

/// A key of a part with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The key, with those of tables it stands in: `text.de`, `rules.tie`.
    pub key: String,
    /// The value: texts as they are, everything else as TOML.
    pub text: String,
}

impl Value {
    /// Whether it is said in a language, so that another value may mean the same.
    pub fn is_wording(&self) -> bool {
        let last = self.key.rsplit('.').next().unwrap_or_default();
        Lang::ALL.iter().any(|lang| lang.code() == last)
    }
}

impl Part {
    /// The value of a key.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.values.iter().find(|value| value.key == key).map(|value| value.text.as_str())
    }

    /// Whether people give answers to it: a question, a competence, an item of a checklist.
    pub fn is_answered(&self) -> bool {
        matches!(self.section.rsplit('.').next(), Some("item" | "question"))
    }
}

/// What changed from one edition to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision<'e> {
    /// The earlier edition.
    pub old: &'e Edition,
    /// The later one.
    pub new: &'e Edition,
    /// Every change, the weightiest first.
    pub changes: Vec<Change<'e>>,
    /// What becomes of answers to each question of the earlier edition, in its order.
    pub answers: Vec<(&'e Part, Fate<'e>)>,
    /// The step the version has to take; none if nothing changed.
    pub step: Option<Step>,
    /// The lowest version that is enough.
    pub least: Version,
}

impl Revision<'_> {
    /// Whether the version of the later edition is high enough.
    pub fn is_version_enough(&self) -> bool {
        self.new.version >= self.least
    }
}

/// The step of a semantic version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Other words for the same.
    Patch,
    /// Something new, or something nobody's answers depend on.
    Minor,
    /// Something is gone, or the same answers lead to another result.
    Major,
}

impl Step {
    /// Every step, the weightiest first.
    pub const ALL: [Step; 3] = [Step::Major, Step::Minor, Step::Patch];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        }
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change<'e> {
    /// What happened.
    pub what: What,
    /// The part it happened to, as it is now, or as it was if it is gone.
    pub part: &'e Part,
    /// The key, if it is about one value.
    pub key: Option<&'e str>,
    /// What it was.
    pub before: Option<&'e str>,
    /// What it is.
    pub after: Option<&'e str>,
    /// The step it asks for.
    pub step: Step,
}

/// What can happen to a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// It is gone.
    Gone,
    /// It is new.
    New,
    /// It has another id.
    Renamed,
    /// It stands in another part.
    Moved,
    /// The order of such parts is another one.
    Order,
    /// A value that is no wording is another one, is new or is gone.
    Value,
    /// A wording is another one.
    Reworded,
}

impl What {
    /// Everything that can happen.
    pub const ALL: [What; 7] =
        [What::Gone, What::New, What::Renamed, What::Moved, What::Order, What::Value, What::Reworded];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            What::Gone => "gone",
            What::New => "new",
            What::Renamed => "renamed",
            What::Moved => "moved",
            What::Order => "order",
            What::Value => "value",
            What::Reworded => "reworded",
        }
    }
}

/// What becomes of answers to a question of an earlier edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate<'e> {
    /// Nothing of it changed: they can be compared.
    Same,
    /// Only wordings did: they can be compared if it still means the same.
    Reworded,
    /// It has another id, under which they go on counting.
    Renamed(&'e str),
    /// Its scale is another one, or who is asked: they cannot be compared.
    Different,
    /// It is gone.
    Gone,
}

impl Fate<'_> {
    /// Every word for a fate, in the order told.
    pub const IDS: [&'static str; 5] = ["same", "reworded", "renamed", "different", "gone"];

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Fate::Same => "same",
            Fate::Reworded => "reworded",
            Fate::Renamed(_) => "renamed",
            Fate::Different => "different",
            Fate::Gone => "gone",
        }
    }
}
