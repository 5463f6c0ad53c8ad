//! The program: hands over to `lotse::cli` and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    lotse::cli::main()
}
