//! The lab's own folder: Python's virtual environment, the drivers, and generated data.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The drivers, which travel in the binary so that an installed `quernel` has them.
pub(crate) const DRIVERS: [(&str, &str); 6] = [
    ("protocol.py", include_str!("../../drivers/protocol.py")),
    ("duckdb_driver.py", include_str!("../../drivers/duckdb_driver.py")),
    ("polars_driver.py", include_str!("../../drivers/polars_driver.py")),
    ("datafusion_driver.py", include_str!("../../drivers/datafusion_driver.py")),
    ("chdb_driver.py", include_str!("../../drivers/chdb_driver.py")),
    ("sqlite_driver.py", include_str!("../../drivers/sqlite_driver.py")),
];

/// The folder of an installed lab.
#[derive(Clone, Debug)]
pub struct Home {
    pub root: PathBuf,
}

impl Home {
    /// `$XDG_CACHE_HOME/quernel/lab`, by default `~/.cache/quernel/lab`.
    ///
    /// # Errors
    /// Neither variable is set.
    pub fn standard() -> Result<Home> {
        let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let cache = absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")));
        let cache = cache.ok_or_else(|| Error::Invalid("HOME is not set: name the lab's folder with --home".into()))?;
        Ok(Home { root: cache.join("quernel/lab") })
    }

    /// The environment's Python.
    pub fn python(&self) -> PathBuf {
        self.root.join("venv/bin/python")
    }

    /// Where generated tables are kept from run to run.
    pub fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// Writes the drivers of this build, and gives their folder.
    ///
    /// # Errors
    /// The folder can't be written.
    pub fn unpack_drivers(&self) -> Result<PathBuf> {
        let folder = self.root.join("drivers");
        std::fs::create_dir_all(&folder).map_err(Error::file("make the folder", &folder))?;
        for (name, text) in DRIVERS {
            let path = folder.join(name);
            // Another lab may be reading them: written only where they differ, whole or not at all.
            if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
                continue;
            }
            write_whole(&path, text.as_bytes())?;
        }
        Ok(folder)
    }

    /// Why the setup could not install an engine; `None` where it could, or was not run.
    pub fn missing(&self, engine: &str) -> Option<String> {
        self.setup_notes().remove(engine)
    }

    /// Engines that the setup could not install, with the reasons.
    pub(crate) fn setup_notes(&self) -> BTreeMap<String, String> {
        let text = std::fs::read(self.root.join("setup.json")).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    pub(crate) fn write_setup_notes(&self, missing: &BTreeMap<String, String>) -> Result<()> {
        let text = serde_json::to_vec_pretty(missing).map_err(|e| Error::Invalid(e.to_string()))?;
        write_whole(&self.root.join("setup.json"), &text)
    }
}

/// Writes a file by writing another and renaming it: whoever reads it finds the old or the new one, whole.
///
/// # Errors
/// The folder can't be written.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let partial = path.with_extension(format!("partial-{}", std::process::id()));
    std::fs::write(&partial, bytes).map_err(Error::file("write", path))?;
    std::fs::rename(&partial, path).map_err(Error::file("write", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drivers_are_unpacked_and_repaired() {
        let root = tempfile::tempdir().unwrap();
        let home = Home { root: root.path().join("lab") };
        let folder = home.unpack_drivers().unwrap();
        assert!(std::fs::read_to_string(folder.join("protocol.py")).unwrap().contains("def serve"));
        std::fs::write(folder.join("protocol.py"), "old").unwrap();
        home.unpack_drivers().unwrap();
        assert!(std::fs::read_to_string(folder.join("protocol.py")).unwrap().contains("def serve"));
    }
}
