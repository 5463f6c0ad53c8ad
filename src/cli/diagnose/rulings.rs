//! What `--allow`, `--warn` and `--deny` say about the codes of checks.

use anyhow::Result;

use crate::cli::args::Diagnose;
use crate::cli::failure::Failure;
use crate::engine::checks;
use crate::locales::Words;
use crate::model::exit::Exit;
use crate::model::run::{Notice, Ruling};

/// What was said about single codes.
#[derive(Debug, Default)]
pub(super) struct Rulings(Vec<(&'static str, Ruling)>);

impl Rulings {
    /// Reads what was typed. A code nothing is ever found under is a mistake, and so is one with two rulings.
    pub(super) fn new(args: &Diagnose) -> Result<Self> {
        let mut rulings = Rulings::default();
        for (codes, ruling) in
            [(&args.allow, Ruling::Allowed), (&args.warn, Ruling::Warned), (&args.deny, Ruling::Denied)]
        {
            for code in codes {
                let code = known(code)?;
                if rulings.of(code).is_some_and(|known| known != ruling) {
                    return Err(Failure::new(Exit::Usage, "check-ruled-twice").with("code", code).into());
                }
                rulings.0.push((code, ruling));
            }
        }
        Ok(rulings)
    }

    fn of(&self, code: &str) -> Option<Ruling> {
        self.0.iter().find(|(known, _)| *known == code).map(|(_, ruling)| *ruling)
    }

    /// The finding with the ruling about it.
    pub(super) fn on(&self, notice: Notice, words: &Words) -> Notice {
        let Some(ruling) = self.of(notice.code) else { return notice };
        let reason = || words.with("allowed-for-this-run", &[("code", notice.code.into())]);
        let ignored = match ruling {
            Ruling::Allowed => notice.ignored.clone().or_else(|| Some(reason())),
            Ruling::Warned | Ruling::Denied => notice.ignored.clone(),
        };
        Notice { ignored, ruling: Some(ruling), ..notice }
    }
}

fn known(typed: &str) -> Result<&'static str> {
    let on_case = || checks::all().filter(|check| !check.family.is_of_rubrics()).map(|check| check.code);
    let found = on_case().find(|code| *code == typed);
    found.ok_or_else(|| Failure::new(Exit::Usage, "unknown-check").with("code", typed).meant(typed, on_case()).into())
}
