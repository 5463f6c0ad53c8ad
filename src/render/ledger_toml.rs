//! The ledger of a survey as its file. Only the program writes it, and only the program reads it. The survey file holds a
//! hash of it: the same ledger written in another way would look like another one.

use std::fmt::Write as _;

use toml::Value;

use crate::model::answer::Wave;
use crate::model::ledger::{Ledger, Prints, Release, Sum};

/// The text of the file, with a word to whoever opens it.
pub fn ledger(ledger: &Ledger, comment: &str) -> String {
    let mut text = format!("# {comment}\nschema = \"lotse.ledger/1\"\nsalt = {}\n", quoted(&ledger.salt));
    for release in &ledger.releases {
        add(&mut text, release);
    }
    text
}

fn add(text: &mut String, release: &Release) {
    let _ = writeln!(text, "\n[[release]]\nmade = {}\nplan = {}", release.made, quoted(&release.plan));
    match release.wave {
        Some(Wave::Number(number)) => drop(writeln!(text, "wave = {number}")),
        Some(Wave::Date(day)) => drop(writeln!(text, "wave = {day}")),
        None => {}
    }
    for (keys, Prints { all, valid, each }) in &release.cells {
        let keys: Vec<String> = keys.iter().map(|key| quoted(key)).collect();
        let valid: Vec<String> = valid.iter().copied().map(sum).collect();
        let each: Vec<String> =
            each.iter().map(|print| format!("\"{:016x}/{:x}\"", print.number, print.scales)).collect();
        let _ = writeln!(
            text,
            "\n[[release.cell]]\nkeys = [{}]\nall = {}\nvalid = [{}]\neach = [{}]",
            keys.join(", "),
            sum(*all),
            valid.join(", "),
            each.join(", ")
        );
    }
}

fn sum(Sum { people, prints }: Sum) -> String {
    format!("\"{people}/{prints:016x}\"")
}

/// As a text of TOML.
fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}
