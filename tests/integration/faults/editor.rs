//! Somebody edits the file by hand in the meantime, and nothing they saved is lost (RELIABILITY.md A6).

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::{Desk, FILE, Stop, case, number, random_below, tell};

/// How an editor saves a file: by another one renamed over it, or in its place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Editor {
    Renaming,
    InPlace,
}

impl Editor {
    pub(super) const ALL: [Editor; 2] = [Editor::Renaming, Editor::InPlace];

    pub(super) fn save(self, file: &Path, text: &str) {
        match self {
            Editor::InPlace => fs::write(file, text).unwrap(),
            Editor::Renaming => {
                let new = file.with_extension("toml~");
                fs::write(&new, text).unwrap();
                fs::rename(&new, file).unwrap();
            }
        }
    }

    /// Opens the file, changes what was written by hand, and saves it.
    pub(super) fn edit(self, file: &Path, from: usize, to: usize) {
        let text = fs::read_to_string(file).unwrap();
        self.save(file, &text.replace(&by_hand(from), &by_hand(to)));
    }
}

/// A line only the editor changes.
pub(super) fn by_hand(count: usize) -> String {
    format!("# Written by hand: {count}\n")
}

#[test]
fn what_is_saved_by_hand_while_a_run_waits_is_edited_in_its_place() {
    for editor in Editor::ALL {
        let desk = Desk::new();
        let lock = fs::File::create(desk.path().join(".case.toml.lotse-lock")).unwrap();
        lock.lock().unwrap();
        let run = desk.set("new");
        let waiting = std::thread::spawn(move || run.run());
        std::thread::sleep(Duration::from_millis(300));
        editor.edit(&desk.file(), 0, 1);
        drop(lock);
        waiting.join().unwrap().ends_with(0);
        assert_eq!(desk.text(), case("new").replace(&by_hand(0), &by_hand(1)), "{editor:?}");
        assert_eq!(desk.names(), [FILE], "{editor:?}");
    }
}

#[test]
fn no_hand_edit_is_lost_in_a_hail_of_runs() {
    let edits = number("LOTSE_HAND_EDITS", 100);
    for editor in Editor::ALL {
        let desk = Desk::new();
        let done = AtomicBool::new(false);
        let lost = std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    // A file that is being saved in its place is broken for a moment; one saved too often is left.
                    let code = desk.set(&random_below(1000).to_string()).run().code;
                    assert!([0, 3, 7].contains(&code), "{code}");
                }
            });
            let _stop = Stop(&done);
            edit_by_hand(editor, &desk.file(), edits)
        });
        tell(&format!("{editor:?}: {lost} of {edits} hand edits lost"));
        assert_eq!(lost, 0, "{editor:?}: of {edits}");
        assert_eq!(desk.names(), [FILE], "{editor:?}");
    }
}

/// Saves that many times, and counts how often the last hand edit was gone before the next one.
fn edit_by_hand(editor: Editor, file: &Path, edits: usize) -> usize {
    let mut lost = 0;
    for count in 0..edits {
        std::thread::sleep(Duration::from_micros(random_below(20_000)));
        let text = fs::read_to_string(file).unwrap();
        let (first, rest) = text.split_once('\n').unwrap();
        lost += usize::from(format!("{first}\n") != by_hand(count));
        editor.save(file, &format!("{}{rest}", by_hand(count + 1)));
    }
    lost
}
