//! The exit codes: one list for the program, its help, its handbook and its tests.

/// What a run ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done; nothing at or above the chosen level.
    Done,
    /// Findings at or above the chosen level.
    Findings,
    /// The command line could not be understood.
    Usage,
    /// A file is invalid; its places were named.
    InvalidInput,
    /// Reading or writing failed; an old file is intact.
    Io,
    /// Nothing to check, or not one case with enough answers.
    NoVerdict,
    /// Refused to protect somebody's privacy.
    Privacy,
    /// A file changed underneath, or another run holds it.
    Busy,
    /// Interrupted at the keyboard; what was answered is saved.
    Interrupted,
    /// Ended from outside; what was answered is saved.
    Terminated,
}

impl Exit {
    /// Every exit code, ascending.
    pub const ALL: [Exit; 10] = [
        Exit::Done,
        Exit::Findings,
        Exit::Usage,
        Exit::InvalidInput,
        Exit::Io,
        Exit::NoVerdict,
        Exit::Privacy,
        Exit::Busy,
        Exit::Interrupted,
        Exit::Terminated,
    ];

    /// Which code wins where several apply to one run.
    const PRECEDENCE: [Exit; 6] =
        [Exit::Io, Exit::Busy, Exit::InvalidInput, Exit::Privacy, Exit::Findings, Exit::NoVerdict];

    /// The number the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::InvalidInput => 3,
            Exit::Io => 4,
            Exit::NoVerdict => 5,
            Exit::Privacy => 6,
            Exit::Busy => 7,
            Exit::Interrupted => 130,
            Exit::Terminated => 143,
        }
    }

    /// The one exit of a run in which all of these happened.
    pub fn worst(happened: impl IntoIterator<Item = Exit>) -> Exit {
        let happened: Vec<Exit> = happened.into_iter().collect();
        Exit::PRECEDENCE.into_iter().find(|exit| happened.contains(exit)).unwrap_or(Exit::Done)
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn a_failed_write_beats_bad_input_beats_findings_beats_no_verdict() {
        assert_eq!(Exit::worst([Exit::NoVerdict, Exit::Findings]), Exit::Findings);
        assert_eq!(Exit::worst([Exit::Findings, Exit::InvalidInput]), Exit::InvalidInput);
        assert_eq!(Exit::worst([Exit::InvalidInput, Exit::Io, Exit::Busy]), Exit::Io);
        assert_eq!(Exit::worst([]), Exit::Done);
    }

    #[test]
    fn codes_are_unique_and_ascending() {
        assert!(Exit::ALL.windows(2).all(|pair| pair[0].code() < pair[1].code()));
    }
}
