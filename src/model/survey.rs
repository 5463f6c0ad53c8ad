//! A survey as its file describes it: what is asked, what those who answer are told, what may be published, and how
//! the columns of a table of answers are to be read. The answers themselves stand elsewhere.

use jiff::civil::Date;

use super::answer::{Answer, Role, Wave};
use super::case::Remark;
use super::id::Id;
use super::rubric::{CompetenceRubric, FactorRubric, Head};

/// A survey. `'r` is the lifetime of the rubric it asks about.
#[derive(Debug, Clone)]
pub struct Survey<'r> {
    /// A fixed identity: what was published of it is remembered under this id.
    pub id: Id,
    /// What it is called.
    pub title: Option<String>,
    /// Whose survey it is.
    pub organisation: Option<String>,
    /// What is asked.
    pub instrument: Instrument<'r>,
    /// What people are told before they answer, if the file says it. No form is made without it.
    pub information: Option<Information>,
    /// The last day the answers are kept.
    pub keep_until: Option<Date>,
    /// The groups people can say they belong to, in a form; empty leaves it to them how they call theirs.
    pub groups: Vec<String>,
    /// What may be published.
    pub plan: Plan,
    /// Which column holds what.
    pub columns: Columns,
    /// What answers in words mean.
    pub labels: Vec<(String, Answer)>,
    /// What roles in words mean.
    pub roles: Vec<(String, Role)>,
    /// The waves, as far as the file names them.
    pub waves: Vec<WaveState>,
    /// The files with the answers, as seen from the survey file.
    pub rows: Vec<String>,
    /// What the program noted of the ledger beside the file.
    pub ledger: Option<LedgerNote>,
    /// What was noticed while reading that is no error.
    pub remarks: Vec<Remark>,
}

impl<'r> Survey<'r> {
    /// A survey that says nothing but what is asked: for tables of answers without a survey file.
    pub fn of(id: Id, instrument: Instrument<'r>) -> Self {
        Survey {
            id,
            title: None,
            organisation: None,
            instrument,
            information: None,
            keep_until: None,
            groups: Vec::new(),
            plan: Plan::default(),
            columns: Columns::default(),
            labels: Vec::new(),
            roles: Vec::new(),
            waves: Vec::new(),
            rows: Vec::new(),
            ledger: None,
            remarks: Vec::new(),
        }
    }

    /// Whether a wave has been closed, so that no further answers of it are taken.
    pub fn is_closed(&self, wave: Option<Wave>) -> bool {
        self.waves.iter().any(|state| state.closed && state.wave == wave)
    }
}

/// What is asked in a survey.
#[derive(Debug, Clone)]
pub enum Instrument<'r> {
    /// Success factors, their symptoms, frame conditions.
    Factors(&'r FactorRubric),
    /// Competences in areas.
    Competences(&'r CompetenceRubric),
    /// Scales of the survey's own.
    Scales(Vec<PlainScale>),
}

impl<'r> Instrument<'r> {
    /// The rubric, if there is one.
    pub fn head(&self) -> Option<&'r Head> {
        match self {
            Instrument::Factors(rubric) => Some(&rubric.head),
            Instrument::Competences(rubric) => Some(&rubric.head),
            Instrument::Scales(_) => None,
        }
    }

    /// The ids of all items with their slots.
    pub fn items(&self) -> Vec<(&Id, usize)> {
        match self {
            Instrument::Factors(rubric) => rubric.questions().map(|item| (&item.id, item.slot)).collect(),
            Instrument::Competences(rubric) => rubric.competences().map(|item| (&item.id, item.slot)).collect(),
            Instrument::Scales(scales) => {
                scales.iter().flat_map(|scale| &scale.items).map(|item| (&item.id, item.slot)).collect()
            }
        }
    }
}

/// A scale of the survey's own: items that are averaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainScale {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// The lowest answer.
    pub low: u8,
    /// The highest answer.
    pub high: u8,
    /// Its items, at least one.
    pub items: Vec<PlainItem>,
}

/// An item of a scale of the survey's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainItem {
    /// Its id.
    pub id: Id,
    /// Its place among all items of the survey, from 0.
    pub slot: usize,
    /// A high answer speaks against the scale: it counts as low plus high minus the answer.
    pub reversed: bool,
}

/// What people are told before they answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Information {
    /// What the survey is for.
    pub purpose: String,
    /// Who evaluates the answers.
    pub evaluated_by: String,
    /// Who gets to see what.
    pub seen_by: String,
    /// Whom to ask.
    pub contact: Option<String>,
}

/// What may be published of a survey: what a staff council agrees to before anybody is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The smallest group that may be shown.
    pub min_group: usize,
    /// Why it is smaller than [`MIN_GROUP`], in writing.
    pub min_group_reason: Option<String>,
    /// The tables besides the total: each names the columns whose values make its groups.
    pub tables: Vec<Vec<String>>,
    /// Groups that are one.
    pub merges: Vec<Merge>,
    /// Parts of everybody of whom all tables are shown, too.
    pub filters: Vec<Filter>,
    /// Whether free remarks may be published, and by which columns; an empty list means for everybody together.
    pub comments: Option<Vec<String>>,
}

impl Plan {
    /// The columns of all tables, filters and remarks, each once. An axis of two steps, `district/municipality`, has two.
    pub fn columns(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let of_tables = self.tables.iter().flatten().flat_map(|axis| axis.split('/'));
        let of_filters = self.filters.iter().map(|filter| filter.column.as_str());
        let of_comments = self.comments.iter().flatten().map(String::as_str);
        for name in of_tables.chain(of_filters).chain(of_comments) {
            if !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
        found
    }
}

/// A part of everybody, of whom a column says one of some values: all but the leadership, for example. It is one more
/// column, in which the name stands or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// What it is called.
    pub name: String,
    /// The column.
    pub column: String,
    /// The values.
    pub values: Vec<String>,
}

impl Filter {
    /// What a filter's column is called.
    pub const COLUMN: &str = "filter";
}

/// Values of a column that are one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The column.
    pub column: String,
    /// Only where these other columns have these values.
    pub within: Vec<(String, String)>,
    /// The values.
    pub values: Vec<String>,
    /// What they are called together.
    pub name: String,
}

/// The smallest group that may be shown where nothing else is agreed in writing.
pub const MIN_GROUP: usize = 5;

impl Default for Plan {
    fn default() -> Self {
        Plan {
            min_group: MIN_GROUP,
            min_group_reason: None,
            tables: Vec::new(),
            merges: Vec::new(),
            filters: Vec::new(),
            comments: None,
        }
    }
}

/// Which column of a table holds what, by its heading. What is not named is looked for under its own id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// The pseudonym that links waves and finds answers sent twice.
    pub id: Option<String>,
    /// The department or any other group.
    pub group: Option<String>,
    /// The role in the project.
    pub role: Option<String>,
    /// When it was answered.
    pub wave: Option<String>,
    /// Free remarks; there may be several columns of them.
    pub comments: Vec<String>,
    /// Items: the slot and its heading.
    pub items: Vec<(usize, String)>,
    /// Further columns that make groups.
    pub attributes: Vec<Attribute>,
}

impl Columns {
    /// Every heading that is named.
    pub fn headings(&self) -> Vec<&str> {
        let own = [&self.id, &self.group, &self.role, &self.wave].into_iter().flatten();
        let items = self.items.iter().map(|(_, heading)| heading);
        let attributes = self.attributes.iter().map(|attribute| &attribute.heading);
        own.chain(&self.comments).chain(items).chain(attributes).map(String::as_str).collect()
    }

    /// The item a heading is named for, by its slot.
    pub fn item(&self, heading: &str) -> Option<usize> {
        self.items.iter().find(|(_, named)| named == heading).map(|(slot, _)| *slot)
    }

    /// Whether a heading is named for the item with this slot.
    pub fn has_item(&self, slot: usize) -> bool {
        self.items.iter().any(|(of, _)| *of == slot)
    }
}

/// A column of a survey's own that makes groups: a district, a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name in this survey.
    pub name: String,
    /// What a table calls it, and a form asks for.
    pub heading: String,
    /// What people can choose from in a form; empty leaves it to them.
    pub values: Vec<String>,
}

/// What a survey file says of the ledger of what was published, so that a lost one is missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerNote {
    /// So many results stand in it at least.
    pub results: usize,
    /// The day of the newest of them.
    pub last: Date,
    /// A hash of these results.
    pub mark: String,
    /// The last day on which somebody went on without an earlier ledger.
    pub lost: Option<Date>,
}

/// A wave of a survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaveState {
    /// Which one; none where the survey has only one.
    pub wave: Option<Wave>,
    /// No further answers are taken, and groups may be shown.
    pub closed: bool,
}
