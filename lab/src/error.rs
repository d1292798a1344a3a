//! What ends a run of the lab. What an engine does wrong ends nothing: it becomes an outcome in the record.

use std::path::{Path, PathBuf};

/// An error of the lab itself.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot {action} {}: {source}", path.display())]
    File { action: &'static str, path: PathBuf, source: std::io::Error },
    /// What was asked for can't be done, and what to do about it.
    #[error("{0}")]
    Invalid(String),
    #[error("no engine is left to run: {0}")]
    NoEngines(String),
}

/// Results of the lab.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub(crate) fn file(action: &'static str, path: impl AsRef<Path>) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.as_ref().to_path_buf();
        move |source| Error::File { action, path, source }
    }
}
