//! The tables of a workload on disk.
//!
//! Generated tables lie in a folder named for generator, version, scale and seed, one file each, beside a manifest. A file is written
//! under another name, renamed when it is whole, and only then entered in the manifest; what the manifest does not name, or names with
//! another size, is made again. A lock keeps two runs from making the same tables at once.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Error, Result};
use crate::generate::{Generator, Table, clickbench, parquet};

/// Rows of a Parquet row group: what DuckDB writes, and a fair share for every thread.
const ROW_GROUP: u64 = 122_880;

const MANIFEST: &str = "manifest.json";

/// Where a table lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFiles {
    /// Parquet files that together are the table.
    pub paths: Vec<PathBuf>,
    pub rows: u64,
    /// Size of the files.
    pub bytes: u64,
}

/// What a folder of generated tables holds whole.
#[derive(Default, Serialize, Deserialize)]
struct Manifest {
    /// By table.
    tables: BTreeMap<String, Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    file: String,
    rows: u64,
    bytes: u64,
}

pub(super) fn tables(
    generator: Generator,
    files: &BTreeMap<String, Vec<PathBuf>>,
    scale: f64,
    seed: u64,
    dir: &Path,
    threads: usize,
    progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<BTreeMap<String, TableFiles>> {
    if !(scale > 0.0 && scale <= generator.max_scale()) {
        return Err(Error::Scale { scale, most: generator.max_scale() });
    }
    let mut found = BTreeMap::new();
    for (table, paths) in files {
        let files = own_files(table, paths)?;
        let files = if generator == Generator::Clickbench { typed(files, dir, threads, progress)? } else { files };
        found.insert(table.clone(), files);
    }
    let wanted: Vec<Table> =
        generator.make(scale, seed, ROW_GROUP).into_iter().filter(|t| !files.contains_key(t.name)).collect();
    if !wanted.is_empty() {
        let seed = if generator.is_seeded() { format!("-seed{seed}") } else { String::new() };
        let folder = dir.join(format!("{}-v{}-scale{scale}{seed}", generator.name(), generator.version()));
        found.extend(generated(&folder, wanted, threads, progress)?);
    }
    Ok(found)
}

fn generated(
    folder: &Path,
    tables: Vec<Table>,
    threads: usize,
    progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<Vec<(String, TableFiles)>> {
    let io = |action| move |source| Error::Io { action, path: folder.into(), source };
    fs::create_dir_all(folder).map_err(io("make the folder"))?;
    let lock = File::create(folder.join("lock")).map_err(io("lock the folder"))?;
    lock.lock().map_err(io("lock the folder"))?;
    // A manifest that can't be read is no manifest: everything is made again.
    let read = fs::read(folder.join(MANIFEST)).ok().and_then(|text| serde_json::from_slice(&text).ok());
    let mut manifest: Manifest = read.unwrap_or_default();
    manifest.tables.retain(|_, e| fs::metadata(folder.join(&e.file)).is_ok_and(|m| m.len() == e.bytes));

    let total: u64 = tables.iter().filter(|t| !manifest.tables.contains_key(t.name)).map(|t| t.rows).sum();
    let done = std::sync::atomic::AtomicU64::new(0);
    let more = |rows: u64| {
        let done = done.fetch_add(rows, std::sync::atomic::Ordering::Relaxed) + rows;
        progress(done.min(total), total);
    };
    let mut found = Vec::new();
    for table in &tables {
        if !manifest.tables.contains_key(table.name) {
            let file = format!("{}.parquet", table.name);
            let path = folder.join(&file);
            let partial = folder.join(format!("{file}.partial"));
            let fail = |source| Error::Parquet { action: "write", path: path.clone(), source };
            let rows = parquet::write(table, &partial, threads, &more).map_err(fail)?;
            fs::rename(&partial, &path).map_err(io("write to"))?;
            let bytes = fs::metadata(&path).map_err(io("write to"))?.len();
            manifest.tables.insert(table.name.into(), Entry { file, rows, bytes });
            write_manifest(folder, &manifest).map_err(io("write to"))?;
        }
        if let Some(entry) = manifest.tables.get(table.name) {
            let files = TableFiles { paths: vec![folder.join(&entry.file)], rows: entry.rows, bytes: entry.bytes };
            found.push((table.name.to_string(), files));
        }
    }
    Ok(found)
}

/// ClickBench's published files by their types: one file, made of them under `dir` once for their paths, sizes and times of change.
fn typed(files: TableFiles, dir: &Path, threads: usize, progress: &(dyn Fn(u64, u64) + Sync)) -> Result<TableFiles> {
    let fail = |path: &Path, problem: String| Error::File { table: "hits".into(), path: path.into(), problem };
    let table = clickbench::import::table(&files.paths).map_err(|(path, e)| fail(&path, e.to_string()))?;
    let Some(table) = table else { return Ok(files) };
    let mut hasher = std::hash::DefaultHasher::new();
    for path in &files.paths {
        let metadata = fs::metadata(path).map_err(|e| fail(path, format!("can't be read: {e}")))?;
        (path, metadata.len(), metadata.modified().ok()).hash(&mut hasher);
    }
    let folder = dir.join(format!("hits-import-{:016x}", hasher.finish()));
    let mut typed = TableFiles { paths: Vec::new(), rows: files.rows, bytes: 0 };
    for (_, made) in generated(&folder, vec![table], threads, progress)? {
        typed.bytes += made.bytes;
        typed.paths.extend(made.paths);
    }
    Ok(typed)
}

fn write_manifest(folder: &Path, manifest: &Manifest) -> std::io::Result<()> {
    let partial = folder.join(format!("{MANIFEST}.partial"));
    fs::write(&partial, serde_json::to_vec(manifest)?)?;
    fs::rename(partial, folder.join(MANIFEST))
}

/// The user's files: folders opened, rows counted from the footers.
fn own_files(table: &str, paths: &[PathBuf]) -> Result<TableFiles> {
    let mut all = Vec::new();
    for path in paths {
        let fail = |problem: String| Error::File { table: table.into(), path: path.clone(), problem };
        if path.is_dir() {
            let entries = fs::read_dir(path).map_err(|e| fail(format!("can't be read: {e}")))?;
            let files = entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "parquet"));
            let mut files: Vec<PathBuf> = files.collect();
            if files.is_empty() {
                return Err(fail("is a folder without a .parquet file".into()));
            }
            files.sort();
            all.extend(files);
        } else if path.is_file() {
            all.push(path.clone());
        } else {
            return Err(fail("is not there".into()));
        }
    }
    let (mut rows, mut bytes) = (0, 0);
    for path in &mut all {
        let fail = |problem: String| Error::File { table: table.into(), path: path.clone(), problem };
        rows += parquet::rows(path).map_err(|e| fail(format!("is no Parquet file that can be read: {e}")))?;
        bytes += fs::metadata(&*path).map_err(|e| fail(format!("can't be read: {e}")))?.len();
        // Engines run in folders of their own.
        *path = fs::canonicalize(&*path).map_err(|e| fail(format!("can't be read: {e}")))?;
    }
    Ok(TableFiles { paths: all, rows, bytes })
}
