//! Reading and writing `report.json`.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::record::{FORMAT, Report};

/// Why a record can't be read or written.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    #[error("cannot read {path}: {source}")]
    Read { path: PathBuf, source: std::io::Error },
    #[error("cannot write {path}: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    #[error("{path} is no report of the lab: {source}")]
    Malformed { path: PathBuf, source: serde_json::Error },
    #[error(
        "{path} has format {found}, this quernel reads up to {FORMAT}: read it with the version that wrote it, or newer"
    )]
    TooNew { path: PathBuf, found: u64 },
    #[error("{path} cannot be written as JSON: {source}")]
    Unwritable { path: PathBuf, source: serde_json::Error },
}

impl Report {
    /// Reads a record.
    ///
    /// # Errors
    /// Where the file can't be read, is no record, or has a newer format than [`FORMAT`].
    pub fn read(path: &Path) -> Result<Self, RecordError> {
        /// The version first: a newer form may lack what this one needs.
        #[derive(Deserialize)]
        struct Version {
            format: u64,
        }
        let text = std::fs::read_to_string(path).map_err(|source| RecordError::Read { path: path.into(), source })?;
        let malformed = |source| RecordError::Malformed { path: path.into(), source };
        let version: Version = serde_json::from_str(&text).map_err(malformed)?;
        if version.format > u64::from(FORMAT) {
            return Err(RecordError::TooNew { path: path.into(), found: version.format });
        }
        serde_json::from_str(&text).map_err(malformed)
    }

    /// Writes the record beside `path` and renames it, so that nobody ever reads half of one.
    ///
    /// # Errors
    /// Where the folder can't be written to.
    pub fn write(&self, path: &Path) -> Result<(), RecordError> {
        let json =
            serde_json::to_vec_pretty(self).map_err(|source| RecordError::Unwritable { path: path.into(), source })?;
        // JSON has no NaN and no infinity: what can't be read again is not written.
        serde_json::from_slice::<Self>(&json)
            .map_err(|source| RecordError::Unwritable { path: path.into(), source })?;
        replace(path, &json).map_err(|source| RecordError::Write { path: path.into(), source })
    }
}

/// Makes `bytes` the content of `path`, whole or not at all.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    // A temporary file is its owner's alone; a report is as readable as any file that the user makes.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).map_or(0o644, |m| m.permissions().mode());
        file.as_file().set_permissions(std::fs::Permissions::from_mode(mode))?;
    }
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
}
