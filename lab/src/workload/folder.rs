//! A folder of workload files: on disk, or carried by the binary.

use std::path::{Component, Path, PathBuf};

use super::{Error, Result};

/// Path from the root of the repository, and text.
static BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// Where the folders of the built-in workloads lie.
const WORKLOADS: &str = "lab/workloads";

#[derive(Clone, Debug)]
pub(super) enum Folder {
    Disk(PathBuf),
    BuiltIn(PathBuf),
}

impl Folder {
    /// The folders of the built-in workloads, by name.
    pub(super) fn built_in() -> Vec<Folder> {
        let tomls = BUILT_IN.iter().filter(|(path, _)| path.starts_with(WORKLOADS) && path.ends_with("/workload.toml"));
        tomls.filter_map(|(path, _)| Some(Folder::BuiltIn(Path::new(path).parent()?.into()))).collect()
    }

    pub(super) fn path(&self) -> &Path {
        let (Folder::Disk(path) | Folder::BuiltIn(path)) = self;
        path
    }

    /// Another folder, by its path from this one.
    pub(super) fn join(&self, path: &str) -> Folder {
        match self {
            Folder::Disk(folder) => Folder::Disk(folder.join(path)),
            Folder::BuiltIn(folder) => Folder::BuiltIn(normal(&folder.join(path))),
        }
    }

    /// The names of the files, sorted.
    pub(super) fn files(&self) -> Result<Vec<String>> {
        let mut names: Vec<String> = match self {
            Folder::Disk(folder) => {
                let fail = |source| Error::Io { action: "read the folder", path: folder.clone(), source };
                let entries =
                    std::fs::read_dir(folder).map_err(fail)?.collect::<std::io::Result<Vec<_>>>().map_err(fail)?;
                let files = entries.iter().filter(|e| e.path().is_file());
                files.map(|e| e.file_name().to_string_lossy().into_owned()).collect()
            }
            Folder::BuiltIn(folder) => {
                let files = BUILT_IN.iter().map(|(path, _)| Path::new(path)).filter(|p| p.parent() == Some(folder));
                files.filter_map(|p| Some(p.file_name()?.to_string_lossy().into_owned())).collect()
            }
        };
        names.sort();
        Ok(names)
    }

    pub(super) fn read(&self, name: &str) -> Result<String> {
        let path = self.path().join(name);
        let result = match self {
            Folder::Disk(_) => std::fs::read_to_string(&path),
            Folder::BuiltIn(_) => {
                let found = BUILT_IN.iter().find(|(p, _)| Path::new(p) == path);
                found.map(|(_, text)| text.to_string()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
            }
        };
        result.map_err(|source| Error::Io { action: "read", path, source })
    }
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
