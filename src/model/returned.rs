//! What one person gave back, by whatever way: a file of answers, a workbook, a row of a table, a typed sheet of paper.

use super::answer::{Answer, Role, Wave};

/// The answers of one person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Returned {
    /// A pseudonym by which answers that come twice are found; none in tables without one.
    pub id: Option<String>,
    /// When it was answered.
    pub wave: Option<Wave>,
    /// The role in the project.
    pub role: Option<Role>,
    /// The department or any other group.
    pub group: Option<String>,
    /// Further columns that make groups, in the order of the survey file.
    pub attributes: Vec<String>,
    /// One answer per item, by its slot.
    pub answers: Vec<Answer>,
    /// Free remarks; empty if there are none.
    pub remarks: String,
}

/// No remark is longer, in characters.
pub const MAX_REMARKS: usize = 4000;

/// No name of a group is longer, in characters.
pub const MAX_GROUP: usize = 80;

/// No file of answers is larger, in bytes.
pub const MAX_FILE: usize = 1 << 20;

impl Returned {
    /// The same with texts in which no spreadsheet sees a formula, and nothing that cannot be seen.
    #[must_use]
    pub fn harmless(self) -> Self {
        Returned {
            id: self.id.map(|id| harmless(&id)),
            group: self.group.map(|group| harmless(&group)),
            attributes: self.attributes.iter().map(|text| harmless(text)).collect(),
            remarks: harmless(&self.remarks),
            ..self
        }
    }
}

/// Characters a formula begins with, and their twins of full width (RELIABILITY C4).
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text for a cell: with an apostrophe in front if a spreadsheet could calculate it, without control characters.
/// Doing it twice changes nothing.
fn harmless(text: &str) -> String {
    let seen: String = text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
    let seen = seen.trim();
    if seen.starts_with(FORMULA) { format!("'{seen}") } else { seen.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_begins_with_a_formula_whatever_stands_before_it() {
        for sign in ["=", "+", "-", "@", "＝", "＋", "－", "＠"] {
            for before in ["", " ", "\t", "\r", "\0", "\r\n", "\u{a0}", "\u{2003}"] {
                let safe = harmless(&format!("{before}{sign}1+1"));
                assert_eq!(safe, format!("'{sign}1+1"));
                assert_eq!(harmless(&safe), safe);
            }
        }
        assert_eq!(harmless(" Mehr Zeit\nfür uns: 1 = 1 "), "Mehr Zeit\nfür uns: 1 = 1");
    }
}
