//! Workloads as data: a folder with a `workload.toml` and one `.sql` file a query.
//!
//! ```toml
//! name = "tpch"
//! title = "TPC-H"
//! description = "22 analytic queries over eight tables of a trader's orders."
//! # What makes the tables: a generator that the lab knows, or `files` for the user's own.
//! generator = "tpch"
//! # The scale where none is asked for, and what a scale of 1 means.
//! default-scale = 1.0
//! scale-unit = "scale factor: 1 is about 1 GB of text"
//! # The folder with the query files, where it is another one.
//! queries = "../sql"
//!
//! # With `generator = "files"`, the tables: a Parquet file, a list of them, or a folder.
//! [tables]
//! events = "data/events.parquet"
//! ```
//!
//! A query file is named for its query (`q01.sql`) and begins with a TOML header in comments, all of it optional:
//!
//! ```sql
//! --- title = "Pricing summary report"
//! --- # Bytes that any engine must read at the least, at a scale of 1; they grow in proportion.
//! --- bytes = 8_000_000
//! --- # And those that do not grow, such as the build side of a join.
//! --- fixed-bytes = 12_000
//! --- # Where LIMIT cuts between ties: the result columns, from 1, that ORDER BY sorts by. See [`Query::limit_keys`].
//! --- limit-keys = [2]
//! --- # Where large terms cancel out: how far apart two doubles may be, however small. See [`Query::absolute_error`].
//! --- absolute-error = 1e-12
//! --- [sweep]
//! --- name = "filter-selectivity"
//! --- axis = "selectivity"
//! --- value = 0.01
//! SELECT …
//! ```
//!
//! A variant for one engine lies beside it as `q01.ENGINE.sql`, and its header must say why: `--- reason = "…"`.

mod data;
mod error;
mod folder;
mod header;
mod read;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use data::TableFiles;
pub use error::{Error, Result};

use crate::generate::Generator;
use crate::record;

/// What the engines are compared on: tables, and queries over them.
#[derive(Clone, Debug)]
pub struct Workload {
    /// `tpch`: names the workload in the record and on the command line.
    pub name: String,
    pub title: String,
    pub description: String,
    pub generator: Generator,
    pub default_scale: f64,
    /// What a scale of 1 means.
    pub scale_unit: String,
    /// In the order of their names, numbers within them by value.
    pub queries: Vec<Query>,
    /// The user's own files: all tables of a workload of files, and those given in place of generated ones.
    files: BTreeMap<String, Vec<PathBuf>>,
}

/// One query of a workload.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// `q01`.
    pub name: String,
    pub title: String,
    /// One statement, without its header and without a semicolon.
    pub sql: String,
    pub sweep: Option<record::Sweep>,
    /// Bytes that any engine must read at the least, at a scale of 1.
    pub bytes: Option<u64>,
    /// Bytes beside them that do not grow with the scale.
    pub fixed_bytes: u64,
    /// The SQL leaves open which of several tied rows its LIMIT keeps; these are the result columns, from 1, that ORDER BY sorts by.
    /// Engines then agree if these columns agree in every row, and the rows of each tie agree as a set, but for the last tie, which
    /// LIMIT may have cut, and with an OFFSET the first. Empty: only the number of rows is decided.
    pub limit_keys: Option<Vec<usize>>,
    /// Absolute difference up to which two doubles of the result are equal, whatever their size: for results in which large terms cancel out, so
    /// that rounding leaves an error that is small beside the terms and not beside the result.
    pub absolute_error: Option<f64>,
    /// By engine.
    pub variants: BTreeMap<String, record::Variant>,
}

/// The built-in workloads, by name.
///
/// # Panics
/// If a file of a built-in workload is wrong, which the tests rule out.
pub fn all() -> Vec<Workload> {
    read::built_in().unwrap_or_else(|e| panic!("built-in workload: {e}"))
}

/// A built-in workload by its name, or one by the path of its folder or of its `workload.toml`.
pub fn find(name_or_path: &str) -> Result<Workload> {
    let mut all = all();
    if let Some(at) = all.iter().position(|w| w.name == name_or_path) {
        return Ok(all.swap_remove(at));
    }
    let path = Path::new(name_or_path);
    if path.is_file() {
        return read::from_disk(path.parent().unwrap_or(Path::new(".")), path.file_name().unwrap_or_default());
    }
    if path.is_dir() {
        return read::from_disk(path, "workload.toml".as_ref());
    }
    Err(Error::Unknown {
        name: name_or_path.into(),
        known: all.iter().map(|w| w.name.as_str()).collect::<Vec<_>>().join(", "),
    })
}

impl Workload {
    /// The names of its tables.
    pub fn tables(&self) -> Vec<String> {
        match self.generator.tables() {
            [] => self.files.keys().cloned().collect(),
            generated => generated.iter().map(|t| t.to_string()).collect(),
        }
    }

    /// Takes a Parquet file, or a folder of them, in place of the table that would be made.
    pub fn use_files(&mut self, table: &str, path: &Path) -> Result<()> {
        let tables = self.tables();
        if !tables.iter().any(|t| t == table) {
            let (workload, table) = (self.name.clone(), table.into());
            return Err(Error::NoSuchTable { workload, table, known: tables.join(", ") });
        }
        self.files.insert(table.into(), vec![path.into()]);
        Ok(())
    }

    /// Makes sure that the tables lie under `dir` as Snappy Parquet files, and says where. What is there already for the same version of
    /// the generator, scale and seed is taken as it is. `progress` hears rows done and rows in total, from any thread.
    ///
    /// Files are the same byte for byte for the same scale and seed, whatever the number of threads.
    pub fn generate(
        &self,
        scale: f64,
        seed: u64,
        dir: &Path,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<BTreeMap<String, TableFiles>> {
        let threads = std::thread::available_parallelism().map_or(1, |n| n.get());
        data::tables(self.generator, &self.files, scale, seed, dir, threads, progress)
    }

    /// The workload as the record of a run has it.
    pub fn record(&self, scale: f64, tables: &BTreeMap<String, TableFiles>) -> record::Workload {
        let table = |f: &TableFiles| record::Table { rows: f.rows, bytes: f.bytes };
        record::Workload {
            name: self.name.clone(),
            title: self.title.clone(),
            scale,
            description: self.description.clone(),
            tables: tables.iter().map(|(name, files)| (name.clone(), table(files))).collect(),
            queries: self.queries.iter().map(|q| q.record(scale)).collect(),
        }
    }
}

impl Query {
    /// What this engine runs: its variant, or else the query itself. Quernel's entries have one dialect.
    pub fn sql_for(&self, engine: &str) -> &str {
        let dialect = if engine.starts_with("quernel-") { "quernel" } else { engine };
        self.variants.get(engine).or_else(|| self.variants.get(dialect)).map_or(&self.sql, |v| &v.sql)
    }

    /// Bytes that any engine must read at the least, at a scale.
    pub fn bytes_at(&self, scale: f64) -> Option<u64> {
        self.bytes.map(|bytes| (bytes as f64 * scale) as u64 + self.fixed_bytes)
    }

    fn record(&self, scale: f64) -> record::Query {
        record::Query {
            name: self.name.clone(),
            title: self.title.clone(),
            sql: self.sql.clone(),
            sweep: self.sweep.clone(),
            bytes: self.bytes_at(scale),
            variants: self.variants.clone(),
            plan: None,
            dumps: None,
        }
    }
}
