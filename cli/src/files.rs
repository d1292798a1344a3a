//! Files as tables: what a path stands for, and which reader reads it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use quernel_ir::scalar::Scalar;
use quernel_runtime::source::parquet::ParquetTable;
use quernel_runtime::source::{SourceError, TableSource};

/// A file format that rows are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Parquet,
    Csv,
    Arrow,
}

impl FileKind {
    /// The format that a file's extension says.
    pub(crate) fn of(path: &Path) -> Option<FileKind> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "parquet" | "pq" => Some(FileKind::Parquet),
            "csv" | "tsv" => Some(FileKind::Csv),
            "arrow" | "ipc" | "feather" => Some(FileKind::Arrow),
            _ => None,
        }
    }
}

/// How to read CSV: the options of `read_csv` and `COPY … FROM`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReadOptions {
    pub(crate) options: Vec<(String, String)>,
}

impl ReadOptions {
    pub(crate) fn set(&mut self, key: &str, value: &Scalar) -> Result<(), String> {
        let text = match value {
            Scalar::Str(text) => text.clone(),
            Scalar::Bool(_) | Scalar::Int(_) | Scalar::F64(_) => value.to_string(),
            other => return Err(format!("option {key} can't be {other}")),
        };
        self.options.push((key.to_ascii_lowercase(), text));
        Ok(())
    }
}

fn io(path: &Path, source: std::io::Error) -> SourceError {
    SourceError::Io { path: path.display().to_string(), source }
}

fn invalid(path: &Path, message: impl Into<String>) -> SourceError {
    SourceError::Invalid { path: path.display().to_string(), message: message.into() }
}

/// The files that a path stands for: itself, a folder's, a glob's. In order of their names; at least one.
pub(crate) fn expand(path: &Path) -> Result<Vec<PathBuf>, SourceError> {
    if path.is_dir() {
        let found = files_in(path)?;
        return if found.is_empty() {
            Err(invalid(path, "the folder has no Parquet, CSV or Arrow file"))
        } else {
            Ok(found)
        };
    }
    let text = path.to_string_lossy();
    if !path.exists() && text.contains(['*', '?', '[']) {
        let matches = glob::glob(&text).map_err(|e| invalid(path, e.to_string()))?;
        let mut found = Vec::new();
        for entry in matches {
            let entry = entry.map_err(|e| io(e.path(), std::io::Error::other(e.to_string())))?;
            if entry.is_file() {
                found.push(entry);
            }
        }
        found.sort();
        return if found.is_empty() { Err(invalid(path, "no file matches")) } else { Ok(found) };
    }
    std::fs::metadata(path).map_err(|e| io(path, e))?;
    Ok(vec![path.to_path_buf()])
}

/// The data files directly in a folder, in order.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| io(folder, e))? {
        let path = entry.map_err(|e| io(folder, e))?.path();
        if path.is_file() && FileKind::of(&path).is_some() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The tables of a folder: each data file, and each folder of data files, by its stem.
pub(crate) fn tables_in(folder: &Path) -> Result<Vec<(String, PathBuf)>, SourceError> {
    let mut found: Vec<(String, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| io(folder, e))? {
        let path = entry.map_err(|e| io(folder, e))?.path();
        let is_table = if path.is_dir() { !files_in(&path)?.is_empty() } else { FileKind::of(&path).is_some() };
        if let (true, Some(stem)) = (is_table, path.file_stem()) {
            found.push((stem.to_string_lossy().into_owned(), path));
        }
    }
    found.sort();
    if let Some(pair) = found.windows(2).find(|pair| pair[0].0.eq_ignore_ascii_case(&pair[1].0)) {
        let message = format!("{} and {} would be one table", pair[0].1.display(), pair[1].1.display());
        return Err(invalid(folder, message));
    }
    Ok(found)
}

/// Opens files as one table of the name given. Without `kind` the first file's extension decides.
pub(crate) fn open(
    name: &str,
    paths: &[PathBuf],
    kind: Option<FileKind>,
    options: &ReadOptions,
) -> Result<Arc<dyn TableSource>, SourceError> {
    let Some(first) = paths.first() else { return Err(invalid(Path::new(name), "there are no files")) };
    let kind = match kind.or_else(|| FileKind::of(first)) {
        Some(kind) => kind,
        None => {
            return Err(invalid(
                first,
                "of no known format: .parquet, .csv, .tsv, .arrow; name the reader, as in read_csv('…')",
            ));
        }
    };
    if kind != FileKind::Csv
        && let Some((key, _)) = options.options.first()
    {
        return Err(invalid(first, format!("there is no option {key}")));
    }
    match kind {
        FileKind::Parquet => Ok(Arc::new(ParquetTable::open(name, paths)?)),
        FileKind::Csv => Err(SourceError::Unsupported { path: first.display().to_string(), what: "CSV".into() }),
        FileKind::Arrow => {
            Err(SourceError::Unsupported { path: first.display().to_string(), what: "Arrow IPC".into() })
        }
    }
}
