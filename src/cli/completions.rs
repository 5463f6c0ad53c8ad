//! `lotse completions`: the script by which a shell completes what is typed, its explanations in the reader's language.

use anyhow::Result;
use clap::CommandFactory;

use super::args::{Args, Completions};
use super::{Session, help};
use crate::model::exit::Exit;

pub(super) fn run(args: &Completions, session: &Session) -> Result<Exit> {
    let sink = session.output.sink(args.output.as_deref())?;
    let mut command = help::localise(Args::command(), &session.words, session.output.style().width);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, env!("CARGO_PKG_NAME"), &mut script);
    session.output.deliver_bytes(&script, &sink)?;
    Ok(Exit::Done)
}
