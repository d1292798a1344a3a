//! Which rows a table has, as a key under which something made of them may be kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// Two tables of equal identity have the same rows in the same order, and columns of the same encodings. A table that changes gets
/// another one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity(Kind);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    /// One table of this process, which never changes.
    Unique(u64),
    /// Files in the state that they were in.
    Files(Arc<[Stamp]>),
}

/// A file and its state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Stamp {
    path: PathBuf,
    modified: SystemTime,
    bytes: u64,
}

impl Identity {
    /// An identity that nothing else has.
    pub fn unique() -> Identity {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Identity(Kind::Unique(NEXT.fetch_add(1, Ordering::Relaxed)))
    }

    /// Of the rows of files as they are now; `None`: one can't be looked at. Opening them again gives the same identity unless one
    /// has changed.
    pub fn of_files<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Option<Identity> {
        let stamp = |path: &Path| {
            let metadata = std::fs::metadata(path).ok()?;
            let path = path.canonicalize().ok()?;
            Some(Stamp { path, modified: metadata.modified().ok()?, bytes: metadata.len() })
        };
        Some(Identity(Kind::Files(paths.into_iter().map(stamp).collect::<Option<_>>()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changes_gets_another_identity() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.parquet");
        std::fs::write(&path, b"one").unwrap();
        let before = Identity::of_files([path.as_path()]);
        assert!(before.is_some());
        assert_eq!(before, Identity::of_files([path.as_path()]));
        std::fs::write(&path, b"three").unwrap();
        assert_ne!(before, Identity::of_files([path.as_path()]));
        assert_eq!(Identity::of_files([folder.path().join("none").as_path()]), None);
        assert_ne!(Identity::unique(), Identity::unique());
    }
}
