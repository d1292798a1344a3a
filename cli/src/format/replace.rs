//! Files that are written whole or not at all.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How the names of files begin and end that are being written.
const PREFIX: &str = ".quernel-";
const SUFFIX: &str = ".partial";

/// A file being written beside the one whose place it takes when it is complete: who is stopped before leaves the old one whole. What
/// is no regular file (a pipe, a terminal, a device) is written to as it stands.
///
/// A process that is killed leaves the file beside behind. Who writes one holds a lock on it, which ends with the process: the next
/// to write into the folder removes those that nobody has locked.
#[derive(Debug)]
pub struct Replacement {
    target: PathBuf,
    file: Target,
}

#[derive(Debug)]
enum Target {
    Beside(NamedTempFile),
    Itself(File),
}

impl Replacement {
    /// # Errors
    /// The folder does not exist or can't be written to.
    pub fn begin(path: &Path) -> io::Result<Replacement> {
        // A link stays, and what it points to changes.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        if fs::metadata(&target).is_ok_and(|there| !there.is_file()) {
            let file = OpenOptions::new().write(true).open(&target)?;
            return Ok(Replacement { target, file: Target::Itself(file) });
        }
        let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        remove_abandoned(folder);
        let file = make_locked(folder)?;
        Ok(Replacement { target, file: Target::Beside(file) })
    }

    /// Where to write.
    pub fn file(&self) -> &File {
        match &self.file {
            Target::Beside(file) => file.as_file(),
            Target::Itself(file) => file,
        }
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// The place can't be taken.
    pub fn finish(self) -> io::Result<()> {
        let Target::Beside(file) = self.file else { return Ok(()) };
        // Temporary files are private; this one should be as readable as any that the user makes, or as the one before.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&self.target).map_or(0o644, |there| there.permissions().mode());
            file.as_file().set_permissions(fs::Permissions::from_mode(mode))?;
        }
        file.persist(&self.target).map_err(|e| e.error)?;
        Ok(())
    }
}

/// A new file in a folder, locked. On a file system without locks it has none, and is never taken for abandoned either.
fn make_locked(folder: &Path) -> io::Result<NamedTempFile> {
    /// How often another process may come between the file and its lock.
    const ATTEMPTS: usize = 100;
    for _ in 0..ATTEMPTS {
        let file = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder)?;
        match file.as_file().try_lock() {
            // Before it was locked it may have been taken for abandoned, and removed.
            Ok(()) if !file.path().exists() => {}
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(file),
            Err(TryLockError::WouldBlock) => {}
        }
    }
    Err(io::Error::other("other processes keep removing the file being written"))
}

/// Removes the files in a folder that killed processes were writing. What can't be listed, opened or removed stays.
fn remove_abandoned(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if !ours || !entry.file_type().is_ok_and(|ty| ty.is_file()) {
            continue;
        }
        let path = entry.path();
        let Ok(file) = OpenOptions::new().write(true).open(&path) else { continue };
        // Removed under the lock: whoever has just made the file finds it locked or gone, and makes another.
        if file.try_lock().is_ok() {
            let _ = fs::remove_file(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn the_old_file_stays_until_the_new_one_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.csv");
        fs::write(&path, "old").unwrap();
        let unfinished = Replacement::begin(&path).unwrap();
        unfinished.file().write_all(b"half").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        drop(unfinished);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let finished = Replacement::begin(&path).unwrap();
        finished.file().write_all(b"new").unwrap();
        finished.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn files_of_killed_processes_go_and_those_being_written_stay() {
        let folder = tempfile::tempdir().unwrap();
        let abandoned = folder.path().join(format!("{PREFIX}x1y2z3{SUFFIX}"));
        let other = folder.path().join(".quernel-notes");
        fs::write(&abandoned, "half").unwrap();
        fs::write(&other, "mine").unwrap();
        let first = Replacement::begin(&folder.path().join("a.csv")).unwrap();
        assert!(!abandoned.exists());
        let second = Replacement::begin(&folder.path().join("b.csv")).unwrap();
        first.file().write_all(b"a").unwrap();
        second.file().write_all(b"b").unwrap();
        first.finish().unwrap();
        second.finish().unwrap();
        let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [".quernel-notes", "a.csv", "b.csv"]);
    }

    #[test]
    fn many_writers_of_one_folder_do_not_disturb_each_other() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for writer in 0..8 {
                let path = folder.path().join(format!("{writer}.csv"));
                scope.spawn(move || {
                    for turn in 0..50 {
                        let file = Replacement::begin(&path).unwrap();
                        file.file().write_all(format!("{turn}").as_bytes()).unwrap();
                        file.finish().unwrap();
                        assert_eq!(fs::read_to_string(&path).unwrap(), format!("{turn}"));
                    }
                });
            }
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 8);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_devices_stay_what_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::write(&real, "old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let new = Replacement::begin(&link).unwrap();
        new.file().write_all(b"new").unwrap();
        new.finish().unwrap();
        assert_eq!(fs::read(&real).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let null = Replacement::begin(Path::new("/dev/null")).unwrap();
        null.file().write_all(b"nothing").unwrap();
        null.finish().unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
}
