//! A terminal of any size: types keys, and reads what is on the screen after all redrawing.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a text may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const ENTER: &str = "\r";
pub(crate) const DOWN: &str = "\u{1b}[B";

pub(crate) struct Terminal {
    screen: Arc<Mutex<vt100::Parser>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    reader: JoinHandle<()>,
}

impl Terminal {
    /// Starts the program on a terminal of so many rows and columns.
    pub(crate) fn start(folder: &Path, args: &[&str], (rows, cols): (u16, u16)) -> Terminal {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("there are terminals");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
        command.args(args);
        command.cwd(folder);
        command.env("TERM", "xterm-256color");
        for name in ["COLUMNS", "LANG", "LC_ALL", "LOTSE_LANG", "NO_COLOR"] {
            command.env_remove(name);
        }
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(at_least_one(rows), at_least_one(cols), 1000)));
        let mut output = pair.master.try_clone_reader().expect("the terminal can be read");
        let shared = Arc::clone(&screen);
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n @ 1..) = output.read(&mut bytes) {
                shared.lock().unwrap().process(&bytes[..n]);
            }
        });
        let keys = pair.master.take_writer().expect("the terminal can be typed on");
        Terminal { screen, keys, child, master: pair.master, reader }
    }

    pub(crate) fn screen(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Waits until a text is on the screen.
    #[track_caller]
    pub(crate) fn shows(&self, text: &str) {
        let since = Instant::now();
        while !self.screen().contains(text) {
            assert!(since.elapsed() < PATIENCE, "no {text:?} on the screen:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the terminal takes keys");
        self.keys.flush().expect("the terminal takes keys");
    }

    /// What was written last is still on its way to the screen when the program has ended.
    fn reads_to_the_end(&self) {
        let since = Instant::now();
        while !self.reader.is_finished() && since.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for the end: the exit code, and what is on the screen.
    pub(crate) fn ends(mut self) -> (u32, String) {
        let status = self.child.wait().expect("the program ends");
        self.reads_to_the_end();
        (status.exit_code(), self.screen())
    }
}

fn at_least_one(n: u16) -> NonZeroU16 {
    NonZeroU16::new(n).expect("a terminal has rows and columns")
}

#[cfg(unix)]
impl Terminal {
    /// Sends a signal to the program.
    pub(crate) fn signal(&self, name: &str) {
        let pid = self.child.process_id().expect("it runs").to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &pid]).status();
        assert!(sent.expect("there is `kill`").success());
    }

    /// Waits until keys reach the program one by one, as a prompt needs it.
    #[track_caller]
    pub(crate) fn waits_for_keys(&self) {
        let since = Instant::now();
        while !self.settings().split_whitespace().any(|word| word == "-icanon") {
            assert!(since.elapsed() < PATIENCE, "no prompt waits for keys:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for the end and makes sure that the terminal is as it was: lines, echo, a cursor.
    #[track_caller]
    pub(crate) fn ends_in_order(mut self) -> (u32, String) {
        let status = self.child.wait().expect("the program ends");
        self.reads_to_the_end();
        let settings = self.settings();
        let words: Vec<&str> = settings.split_whitespace().collect();
        assert!(words.contains(&"icanon") && words.contains(&"echo"), "{settings}");
        assert!(!self.screen.lock().unwrap().screen().hide_cursor(), "the cursor is back");
        (status.exit_code(), self.screen())
    }

    fn settings(&self) -> String {
        let name = self.master.tty_name().expect("the terminal has a name");
        let output = std::process::Command::new("stty").arg("-a").arg("-F").arg(name).output();
        String::from_utf8(output.expect("there is `stty`").stdout).unwrap()
    }
}
