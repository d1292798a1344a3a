//! Files as tables, by their paths.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::csv::{CsvOptions, read_csv};
use super::ipc::read_ipc;
use super::parquet::ParquetTable;
use super::{SourceError, TableSource};

/// A format that tables are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileFormat {
    Parquet,
    Csv,
    Arrow,
}

impl FileFormat {
    /// The format that a path's extension names. `.tsv`, `.tbl` and `.txt` are CSV with another delimiter; `.csv.gz` is CSV, packed.
    pub fn from_path(path: &Path) -> Option<FileFormat> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "gz" => FileFormat::from_path(Path::new(path.file_stem()?)).filter(|format| *format == FileFormat::Csv),
            "parquet" | "parq" | "pq" => Some(FileFormat::Parquet),
            "csv" | "tsv" | "tbl" | "txt" => Some(FileFormat::Csv),
            "arrow" | "ipc" | "feather" | "arrows" => Some(FileFormat::Arrow),
            _ => None,
        }
    }
}

/// How to open files.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {
    /// `None`: by the extension.
    pub format: Option<FileFormat>,
    pub csv: CsvOptions,
}

/// Opens a file, a folder of files of one format, or a glob, as a table of the name given. Parquet is scanned in place, the other
/// formats are loaded.
///
/// # Errors
/// There is no such file (with the nearest name that there is), its format is not known, or it can't be read.
pub fn open(name: &str, path: &str, options: &OpenOptions) -> Result<Arc<dyn TableSource>, SourceError> {
    let paths = expand(path, options.format)?;
    open_paths(name, &paths, options)
}

/// Opens files of one format as one table.
///
/// # Errors
/// As [`open`].
pub fn open_paths(name: &str, paths: &[PathBuf], options: &OpenOptions) -> Result<Arc<dyn TableSource>, SourceError> {
    let first = paths
        .first()
        .ok_or_else(|| SourceError::Invalid { path: name.into(), message: "there are no files".into() })?;
    let format = options.format.or_else(|| format_of(first)).ok_or_else(|| SourceError::Invalid {
        path: first.display().to_string(),
        message: "the extension names no known format (parquet, csv, arrow); use read_parquet, read_csv or read_arrow"
            .into(),
    })?;
    Ok(match format {
        FileFormat::Parquet => Arc::new(ParquetTable::open(name, paths)?),
        FileFormat::Csv => Arc::new(read_csv(name, paths, &options.csv)?),
        FileFormat::Arrow => Arc::new(read_ipc(name, paths)?),
    })
}

/// The format of a file, by its extension or its first bytes.
pub fn format_of(path: &Path) -> Option<FileFormat> {
    FileFormat::from_path(path).or_else(|| sniff(path))
}

/// The format that a file's first bytes name.
fn sniff(path: &Path) -> Option<FileFormat> {
    let mut start = [0; 6];
    std::io::Read::read_exact(&mut std::fs::File::open(path).ok()?, &mut start).ok()?;
    match &start {
        b"ARROW1" => Some(FileFormat::Arrow),
        [b'P', b'A', b'R', b'1', ..] => Some(FileFormat::Parquet),
        _ => None,
    }
}

/// The files that a path means: itself, the files of a folder, or the matches of a glob; sorted.
///
/// # Errors
/// There is none.
pub fn expand(path: &str, format: Option<FileFormat>) -> Result<Vec<PathBuf>, SourceError> {
    let invalid = |message: String| SourceError::Invalid { path: path.into(), message };
    let plain = Path::new(path);
    if plain.is_file() {
        return Ok(vec![plain.to_path_buf()]);
    }
    if plain.is_dir() {
        let files = data_files(plain, format)?;
        return if files.is_empty() {
            Err(invalid("the folder holds no Parquet, CSV or Arrow files".into()))
        } else {
            one_format(path, files, format)
        };
    }
    if path.contains(['*', '?', '[']) {
        let found = glob::glob(path).map_err(|e| invalid(format!("not a valid glob: {e}")))?;
        let mut files: Vec<PathBuf> = found.filter_map(Result::ok).filter(|p| p.is_file()).collect();
        files.sort();
        return if files.is_empty() { Err(invalid("no file matches".into())) } else { one_format(path, files, format) };
    }
    let mut message = "there is no such file".to_string();
    if let Some(near) = nearest(plain) {
        message.push_str(&format!("; did you mean {:?}?", near.display().to_string()));
    }
    Err(invalid(message))
}

/// The files that a path names, or that match a glob, of any kind, sorted; there may be none.
///
/// # Errors
/// It is no valid glob.
pub fn matches(pattern: &str) -> Result<Vec<PathBuf>, SourceError> {
    let plain = Path::new(pattern);
    if plain.is_file() {
        return Ok(vec![plain.to_path_buf()]);
    }
    let found = glob::glob(pattern)
        .map_err(|e| SourceError::Invalid { path: pattern.into(), message: format!("not a valid glob: {e}") })?;
    let mut files: Vec<PathBuf> = found.filter_map(Result::ok).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

fn one_format(path: &str, files: Vec<PathBuf>, format: Option<FileFormat>) -> Result<Vec<PathBuf>, SourceError> {
    let of = |p: &PathBuf| FileFormat::from_path(p);
    match files.iter().find(|p| format.is_none() && of(p) != of(&files[0])) {
        None => Ok(files),
        Some(other) => Err(SourceError::Invalid {
            path: path.into(),
            message: format!(
                "files of several formats ({} and {}) are no table; name one by a glob such as *.parquet",
                files[0].display(),
                other.display()
            ),
        }),
    }
}

/// The data files of a folder, sorted. Names that begin with `.` or `_` are other programs' business.
fn data_files(folder: &Path, format: Option<FileFormat>) -> Result<Vec<PathBuf>, SourceError> {
    let hidden = |p: &Path| p.file_name().and_then(|n| n.to_str()).is_none_or(|n| n.starts_with(['.', '_']));
    let wanted = |p: &Path| FileFormat::from_path(p).is_some_and(|f| format.is_none_or(|wanted| wanted == f));
    let mut files: Vec<PathBuf> =
        entries(folder)?.into_iter().filter(|p| p.is_file() && !hidden(p) && wanted(p)).collect();
    files.sort();
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let io = |source| SourceError::Io { path: folder.display().to_string(), source };
    let entries = std::fs::read_dir(folder).map_err(io)?;
    entries.map(|e| e.map(|e| e.path()).map_err(io)).collect()
}

/// The file beside a missing one whose name is most like it.
fn nearest(path: &Path) -> Option<PathBuf> {
    let wanted = path.file_name()?.to_str()?.to_ascii_lowercase();
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let distance = |p: &PathBuf| {
        let name = p.file_name()?.to_str()?.to_ascii_lowercase();
        Some(edit_distance(wanted.as_bytes(), name.as_bytes()))
    };
    let near = entries(folder).ok()?.into_iter().filter_map(|p| Some((distance(&p)?, p))).min()?;
    let limit = (wanted.len() / 3).clamp(1, 4);
    (near.0 <= limit)
        .then(|| if folder == Path::new(".") { PathBuf::from(near.1.file_name().unwrap_or_default()) } else { near.1 })
}

/// Levenshtein's distance.
fn edit_distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (diagonal + usize::from(x != y)).min(above + 1).min(row[j] + 1);
            diagonal = above;
        }
    }
    row[b.len()]
}

/// The tables of a folder: every data file by its stem, and every folder of data files within it by its name. Of several with one
/// name the first counts, Parquet before Arrow before CSV. Sorted by name.
///
/// # Errors
/// The folder can't be read.
pub fn folder_tables(folder: &Path) -> Result<Vec<(String, Vec<PathBuf>)>, SourceError> {
    let mut tables: Vec<(String, Vec<PathBuf>)> = Vec::new();
    for file in data_files(folder, None)? {
        if let Some(stem) = file.file_stem().and_then(|s| s.to_str()) {
            tables.push((stem.to_string(), vec![file.clone()]));
        }
    }
    for sub in entries(folder)?.into_iter().filter(|p| p.is_dir()) {
        let files = data_files(&sub, None)?;
        if let (Some(name), Some(first)) = (sub.file_name().and_then(|n| n.to_str()), files.first()) {
            let format = FileFormat::from_path(first);
            tables.push((
                name.to_string(),
                files.iter().filter(|f| FileFormat::from_path(f) == format).cloned().collect(),
            ));
        }
    }
    let rank = |files: &[PathBuf]| match files.first().and_then(|f| FileFormat::from_path(f)) {
        Some(FileFormat::Parquet) => 0,
        Some(FileFormat::Arrow) => 1,
        _ => 2,
    };
    tables.sort_by(|a, b| (&a.0, rank(&a.1)).cmp(&(&b.0, rank(&b.1))));
    tables.dedup_by(|b, a| a.0.eq_ignore_ascii_case(&b.0));
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_globs_and_missing_files() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::write(at("orders.csv"), "a\n1\n").unwrap();
        std::fs::write(at("orders2.csv"), "a\n2\n").unwrap();
        std::fs::write(at("note.md"), "x").unwrap();
        std::fs::create_dir(at("parts")).unwrap();
        std::fs::write(at("parts/0.csv"), "a\n3\n").unwrap();
        std::fs::write(at("parts/1.csv"), "a\n4\n").unwrap();
        std::fs::write(at("parts/_log.csv"), "zzz").unwrap();
        let tables = folder_tables(dir.path()).unwrap();
        let names: Vec<&str> = tables.iter().map(|(n, _)| n.as_str()).collect();
        assert_eq!(names, ["orders", "orders2", "parts"]);
        let rows = |path: &Path| {
            open("t", path.to_str().unwrap(), &OpenOptions::default())
                .map(|t| t.schema().rows)
                .map_err(|e| e.to_string())
        };
        assert_eq!(rows(&at("orders*.csv")), Ok(Some(2)));
        assert_eq!(rows(&at("parts")), Ok(Some(2)));
        let missing = rows(&at("order.csv")).unwrap_err();
        assert!(missing.contains("no such file") && missing.contains("orders.csv"), "{missing}");
        assert!(rows(&at("*.parquet")).unwrap_err().contains("no file matches"));
        assert!(rows(&at("note.md")).unwrap_err().contains("names no known format"));
    }
}
