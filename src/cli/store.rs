//! The one place that writes or deletes a user's file.
//!
//! A file is either the old or the new version, whole, whatever happens: the new one is written beside it, brought to
//! the disk, and renamed over it. Meanwhile a lock keeps other runs of this program away, and a last look makes sure
//! that no editor has saved in between. Answers of people are readable by their owner alone.
//! Source: RELIABILITY.md A1 to A9.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use anyhow::Result;

use super::failure::Failure;
use super::signals;
use crate::load::MAX_LEDGER;
use crate::model::exit::Exit;

/// How long a second run waits for the first.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it looks meanwhile.
const PAUSE: Duration = Duration::from_millis(15);

/// A temporary file of a run that was killed is swept when it is older than this.
const STALE: Duration = Duration::from_mins(1);

/// The end of the name of every temporary file.
const TEMPORARY: &str = ".tmp";

/// The end of the name of every lock.
const LOCK: &str = "lock";

/// How often an edit starts again because somebody else saved meanwhile.
const ATTEMPTS: usize = 5;

/// What a file holds, and so who may read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Answers of people: for the owner's eyes.
    Answers,
    /// A result made to be shown: as the system's defaults say.
    Report,
}

/// A file nobody else's run of this program writes as long as this exists.
#[derive(Debug)]
pub(super) struct Held {
    named: PathBuf,
    target: PathBuf,
    kind: Kind,
    _lock: Lock,
}

impl Held {
    /// Takes hold of a file, which need not exist yet. Links are followed, so a link stays a link.
    pub(super) fn acquire(path: &Path, kind: Kind) -> Result<Held> {
        signals::survive_file_size_limit();
        let failed = |reason| Failure::io("write", path, reason);
        let target = follow_links(path).map_err(failed)?;
        refuse_what_is_no_file(&target).map_err(failed)?;
        if kind == Kind::Answers && is_open_to_all(folder(&target)).map_err(failed)? {
            return Err(Failure::new(Exit::Privacy, "folder-open-to-all").path(folder(&target)).into());
        }
        let lock = Lock::of(&target).map_err(|error| locked(error, path, failed))?;
        sweep(&target, STALE);
        Ok(Held { named: path.to_owned(), target, kind, _lock: lock })
    }

    /// What the file holds now; nothing if it does not exist.
    pub(super) fn read(&self) -> Result<Option<Vec<u8>>> {
        read_if_there(&self.target).map_err(|reason| Failure::io("read", &self.named, reason).into())
    }

    /// Edits the file as it is now. If somebody else saves meanwhile, their version is edited instead.
    pub(super) fn edit(&self, edit: impl Fn(Option<&[u8]>) -> Result<Vec<u8>>) -> Result<()> {
        for _ in 0..ATTEMPTS {
            let before = self.read()?;
            let new = edit(before.as_deref())?;
            if self.write(before.as_deref(), &new).map_err(|reason| self.unwritten(reason))? {
                return Ok(());
            }
        }
        Err(Failure::new(Exit::Busy, "changed").path(&self.named).into())
    }

    /// Replaces or creates the file.
    pub(super) fn replace(&self, new: &[u8]) -> Result<()> {
        self.edit(|_| Ok(new.to_vec()))
    }

    /// Begins a new version that is written while it comes about.
    pub(super) fn begin(&self) -> Result<Draft> {
        self.temporary().map(|file| Draft(io::BufWriter::new(file))).map_err(|reason| self.unwritten(reason))
    }

    /// Puts a version that was written to its end in the place of the file.
    pub(super) fn commit(&self, draft: Draft) -> Result<()> {
        let before = self.read()?;
        let put = draft
            .0
            .into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|draft| self.put(draft, before.as_deref()));
        match put {
            Err(reason) => Err(self.unwritten(reason)),
            Ok(false) => Err(Failure::new(Exit::Busy, "changed").path(&self.named).into()),
            Ok(true) => Ok(()),
        }
    }

    /// Why a new version could not be written.
    pub(super) fn unwritten(&self, reason: io::Error) -> anyhow::Error {
        Failure::io("write", &self.named, reason).into()
    }

    /// The one way a file is written: beside it, synced, a last look, renamed, the folder synced. False if somebody
    /// else saved meanwhile.
    fn write(&self, before: Option<&[u8]>, new: &[u8]) -> io::Result<bool> {
        let mut temporary = self.temporary()?;
        temporary.write_all(new)?;
        self.put(temporary, before)
    }

    fn temporary(&self) -> io::Result<tempfile::NamedTempFile> {
        let is_new = if_there(fs::metadata(&self.target))?.is_none();
        temporary(&self.target, self.kind == Kind::Report && is_new)
    }

    fn put(&self, temporary: tempfile::NamedTempFile, before: Option<&[u8]>) -> io::Result<bool> {
        if let Some(old) = if_there(fs::metadata(&self.target))? {
            keep_mode_and_owner(temporary.as_file(), &old)?;
        }
        temporary.as_file().sync_all()?;
        if read_if_there(&self.target)?.as_deref() != before {
            return Ok(false);
        }
        let replaced = match before {
            Some(before) => replace_if_same(temporary, &self.target, before)?,
            None => create_if_absent(temporary, &self.target)?,
        };
        sync_folder(folder(&self.target))?;
        Ok(replaced)
    }
}

/// A new version of a file that is not yet in its place. Dropped, it is gone.
#[derive(Debug)]
pub(super) struct Draft(io::BufWriter<tempfile::NamedTempFile>);

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A file of our own beside the target. It may hold answers, so only its owner can read it, unless what it becomes is
/// made to be shown.
fn temporary(target: &Path, is_public: bool) -> io::Result<tempfile::NamedTempFile> {
    let prefix = format!("{}-", marked_name(target));
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(TEMPORARY);
    #[cfg(unix)]
    if is_public {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = is_public;
    builder.tempfile_in(folder(target))
}

/// Creates a file that must not exist.
pub(super) fn create(path: &Path, new: &[u8], kind: Kind) -> Result<()> {
    Held::acquire(path, kind)?.edit(|before| match before {
        Some(_) => Err(Failure::new(Exit::Io, "exists").path(path).into()),
        None => Ok(new.to_vec()),
    })
}

/// Deletes a file that still holds what was seen of it. A link is not followed.
pub(super) fn delete(path: &Path, seen: &[u8]) -> Result<()> {
    let failed = |reason| Failure::io("delete", path, reason);
    let _lock = Lock::of(path).map_err(|error| locked(error, path, failed))?;
    if !delete_if_same(path, seen).map_err(failed)? {
        return Err(Failure::new(Exit::Busy, "not-deleted").path(path).into());
    }
    // Nobody will come back for them, and the lock is ours.
    sweep(path, Duration::ZERO);
    Ok(())
}

/// Deletes a file whatever it holds by now: that it shall go was said elsewhere. A link is not followed.
pub(super) fn remove(path: &Path) -> Result<()> {
    let failed = |reason| Failure::io("delete", path, reason);
    let _lock = Lock::of(path).map_err(|error| locked(error, path, failed))?;
    if !is_file(path).map_err(failed)? {
        return Err(Failure::new(Exit::Busy, "not-deleted").path(path).into());
    }
    fs::remove_file(path).map_err(failed)?;
    sync_folder(folder(path)).map_err(failed)?;
    sweep(path, Duration::ZERO);
    Ok(())
}

/// Deletes a file if it is what was seen; false if somebody has changed it.
///
/// It is moved aside, looked at, and only then removed: what an editor saves in the last moment is put back.
fn delete_if_same(path: &Path, seen: &[u8]) -> io::Result<bool> {
    let is_same = |path: &Path| Ok(is_file(path)? && read_if_there(path)?.as_deref() == Some(seen));
    if !is_same(path)? {
        return Ok(false);
    }
    let aside = temporary(path, false)?.into_temp_path();
    if if_there(fs::rename(path, &aside))?.is_none() {
        return Ok(false);
    }
    let deleted = match is_same(&aside) {
        Ok(true) => fs::remove_file(&aside).map(|()| true),
        other => other,
    };
    match deleted {
        Ok(true) => sync_folder(folder(path)).map(|()| true),
        other => {
            // Whoever has saved yet again holds the newest version; any other hindrance is no reason to lose this one.
            if let Err(hindered) = aside.persist_noclobber(path)
                && hindered.error.kind() != io::ErrorKind::AlreadyExists
            {
                let _ = hindered.path.keep();
            }
            other
        }
    }
}

/// Why a file could not be locked.
fn locked(error: io::Error, path: &Path, failed: impl Fn(io::Error) -> Failure) -> Failure {
    match error.kind() {
        io::ErrorKind::WouldBlock => Failure::new(Exit::Busy, "locked").path(path),
        _ => failed(error),
    }
}

/// The folder a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// `.NAME.lotse`, the beginning of the name of every file of ours beside the target.
fn marked_name(target: &Path) -> String {
    format!(".{}.lotse", target.file_name().unwrap_or_default().to_string_lossy())
}

fn beside(target: &Path, what: &str) -> PathBuf {
    folder(target).join(format!("{}-{what}", marked_name(target)))
}

/// The file a chain of links leads to, even if the last link leads nowhere yet.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    const LONGEST_CHAIN: usize = 40;
    let mut target = path.to_owned();
    for _ in 0..LONGEST_CHAIN {
        let is_link = if_there(fs::symlink_metadata(&target))?.is_some_and(|found| found.is_symlink());
        if !is_link {
            return Ok(target);
        }
        target = folder(&target).join(fs::read_link(&target)?);
    }
    Err(io::Error::from(io::ErrorKind::InvalidInput))
}

/// A folder, a pipe or a device is no file to be replaced.
fn refuse_what_is_no_file(target: &Path) -> io::Result<()> {
    match if_there(fs::metadata(target))? {
        Some(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Some(found) if !found.is_file() => Err(io::ErrorKind::Unsupported.into()),
        _ => Ok(()),
    }
}

/// Whether there is an ordinary file under this very name.
fn is_file(path: &Path) -> io::Result<bool> {
    Ok(if_there(fs::symlink_metadata(path))?.is_some_and(|found| found.is_file()))
}

/// What was found, or nothing if nothing is there. Any other failure is one.
fn if_there<T>(found: io::Result<T>) -> io::Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads no more than the largest file the program writes and reads again.
fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_LEDGER).unwrap_or(u64::MAX).saturating_add(1);
    let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
    Ok(if_there(read)?.map(|_| bytes))
}

/// Puts a new file in its place; false if somebody else was faster.
fn create_if_absent(new: tempfile::NamedTempFile, target: &Path) -> io::Result<bool> {
    match new.persist_noclobber(target) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.error),
    }
}

/// Puts a new file in the place of the old one; false if that is no longer what it was.
///
/// The two are swapped in one step and the old one is looked at afterwards: if somebody saved by hand in the last
/// moment, the two are swapped back. Where the system cannot swap, the look before has to do.
#[cfg(target_os = "linux")]
fn replace_if_same(new: tempfile::NamedTempFile, target: &Path, before: &[u8]) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    let swap = || renameat_with(CWD, new.path(), CWD, target, RenameFlags::EXCHANGE);
    match swap() {
        Ok(()) => {}
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => return rename(new, target),
        // Whoever removed it in the last moment wants it gone.
        Err(Errno::NOENT) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    if read_if_there(new.path())?.as_deref() == Some(before) {
        return Ok(true);
    }
    swap()?;
    Ok(false)
}

#[cfg(not(target_os = "linux"))]
fn replace_if_same(new: tempfile::NamedTempFile, target: &Path, _before: &[u8]) -> io::Result<bool> {
    rename(new, target)
}

fn rename(new: tempfile::NamedTempFile, target: &Path) -> io::Result<bool> {
    new.persist(target).map_err(|error| error.error)?;
    Ok(true)
}

/// Removes what killed runs left behind in a folder, for whichever file. What another run holds stays.
pub(super) fn sweep_folder(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let targets: BTreeSet<PathBuf> = names.filter_map(|name| Some(folder.join(target_of(&name)?))).collect();
    for target in targets {
        if let Ok(Some(_lock)) = Lock::at_once(&target) {
            sweep(&target, STALE);
        }
    }
}

/// The name of the file that a file of ours, temporary or a lock, belongs to.
fn target_of(ours: &str) -> Option<&str> {
    let (target, rest) = ours.strip_prefix('.')?.rsplit_once(".lotse-")?;
    (rest == LOCK || rest.ends_with(TEMPORARY)).then_some(target)
}

/// Removes what killed runs left behind for this file. The lock is ours, so nobody is writing them.
fn sweep(target: &Path, older_than: Duration) {
    let prefix = format!("{}-", marked_name(target));
    let Ok(entries) = fs::read_dir(folder(target)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let ours = name.starts_with(&prefix) && name.ends_with(TEMPORARY);
        let modified = || entry.metadata().and_then(|metadata| metadata.modified()).ok();
        let age = || SystemTime::now().duration_since(modified()?).ok();
        if ours && age().is_some_and(|age| age > older_than) {
            // What cannot be removed now will be next time.
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(unix)]
fn is_open_to_all(folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    const SETUID: u32 = 0o4000;
    const STICKY: u32 = 0o1000;
    const WORLD_WRITE: u32 = 0o0002;
    let found = fs::metadata(folder)?;
    if !found.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let mode = found.permissions().mode();
    Ok(mode & SETUID != 0 || (mode & WORLD_WRITE != 0 && mode & STICKY == 0))
}

#[cfg(not(unix))]
fn is_open_to_all(_folder: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(unix)]
fn keep_mode_and_owner(new: &File, old: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let made = new.metadata()?;
    if (made.uid(), made.gid()) != (old.uid(), old.gid()) && fchown(new, Some(old.uid()), Some(old.gid())).is_err() {
        // Only root can give a file away; others can keep it in a group of theirs.
        let _ = fchown(new, None, Some(old.gid()));
    }
    // What one group could read, no other group shall.
    let group = if new.metadata()?.gid() == old.gid() { 0o777 } else { 0o707 };
    new.set_permissions(fs::Permissions::from_mode(old.permissions().mode() & group))
}

#[cfg(not(unix))]
fn keep_mode_and_owner(_new: &File, _old: &fs::Metadata) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// A file beside the target that says by its lock that somebody is at work. It goes when the work is done.
#[derive(Debug)]
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// The lock of a file, waited for.
    fn of(target: &Path) -> io::Result<Lock> {
        let since = Instant::now();
        loop {
            match Lock::at_once(target)? {
                Some(lock) => return Ok(lock),
                None if since.elapsed() < PATIENCE => std::thread::sleep(PAUSE),
                None => return Err(io::ErrorKind::WouldBlock.into()),
            }
        }
    }

    /// The lock of a file; none if somebody else has it.
    fn at_once(target: &Path) -> io::Result<Option<Lock>> {
        let path = beside(target, LOCK);
        let file = Lock::take(&path)?;
        Ok(file.map(|file| Lock { path, _file: file }))
    }

    /// The locked file; none if somebody else has it, or had it until just now.
    #[cfg(unix)]
    fn take(path: &Path) -> io::Result<Option<File>> {
        use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
        let file = fs::OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
        let leave = |error| {
            // Nobody can hold what cannot be locked, so it may go.
            let _ = fs::remove_file(path);
            Err(error)
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Ok(None),
            Err(fs::TryLockError::Error(error)) => return leave(error),
        }
        // The last holder may have removed the file after we opened it: then the lock is on nothing.
        match (if_there(fs::metadata(path)), file.metadata()) {
            (Ok(now), Ok(ours)) => Ok(now.is_some_and(|now| now.ino() == ours.ino()).then_some(file)),
            (Err(error), _) | (_, Err(error)) => leave(error),
        }
    }

    /// The file opened for this process alone; the system removes it with its last handle.
    #[cfg(windows)]
    fn take(path: &Path) -> io::Result<Option<File>> {
        use std::os::windows::fs::OpenOptionsExt;
        const GENERIC_WRITE_AND_DELETE: u32 = 0x4000_0000 | 0x0001_0000;
        const DELETE_ON_CLOSE: u32 = 0x0400_0000;
        const SHARING_VIOLATION: i32 = 32;
        let mut options = fs::OpenOptions::new();
        options
            .create(true)
            .write(true)
            .access_mode(GENERIC_WRITE_AND_DELETE)
            .share_mode(0)
            .custom_flags(DELETE_ON_CLOSE);
        match options.open(path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While the lock is still held, so that nobody else's file is removed. On Windows the system does it.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}
