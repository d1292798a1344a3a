//! Files that are written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// A file being written beside the one whose place it takes when it is complete: who is stopped before leaves the old one whole. What
/// is no regular file (a pipe, a terminal, a device) is written to as it stands.
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
        let file = NamedTempFile::new_in(folder)?;
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
