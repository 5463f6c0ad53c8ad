//! Signals: whoever ends the program from outside finds the terminal in order, and nothing that was answered is lost.

/// Lets a write beyond a file size limit fail like any other write instead of ending the program.
#[cfg(unix)]
pub(super) fn survive_file_size_limit() {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    // Without a handler the program would be killed; that is no worse than before, so a failure here is no matter.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

#[cfg(not(unix))]
pub(super) fn survive_file_size_limit() {}

/// From now on, SIGINT, SIGTERM and SIGHUP put the terminal in order before they end the program. Every answer has
/// been saved when it was given, so there is nothing else to do.
#[cfg(unix)]
pub(super) fn restore_terminal_when_ended() {
    use crate::model::exit::Exit;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            restore_terminal();
            let exit = if signal == SIGINT { Exit::Interrupted } else { Exit::Terminated };
            #[expect(clippy::exit, reason = "a signal ends the whole program, from a thread of its own")]
            std::process::exit(i32::from(exit.code()));
        }
    });
}

#[cfg(not(unix))]
pub(super) fn restore_terminal_when_ended() {}

#[cfg(unix)]
fn restore_terminal() {
    // The terminal may be gone; then there is nothing to put in order.
    let _ = crossterm::terminal::disable_raw_mode();
    let _ = crossterm::execute!(std::io::stderr(), crossterm::cursor::Show);
}
