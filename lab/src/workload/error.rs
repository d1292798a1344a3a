//! What can be wrong with a workload.

use std::path::PathBuf;

/// Why a workload can't be read, or its tables can't be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "there is no workload '{name}': the built-in ones are {known}; any other is the path of a folder with a workload.toml"
    )]
    Unknown { name: String, known: String },
    /// A mistake in a file of a workload.
    #[error("{file}:{line}: {message}")]
    Mistake { file: String, line: usize, message: String },
    #[error("workload {workload} has no table '{table}'; it has {known}")]
    NoSuchTable { workload: String, table: String, known: String },
    #[error("table {table}: {path} {problem}")]
    File { table: String, path: PathBuf, problem: String },
    #[error("a scale is a number above 0 and at most {most}, not {scale}")]
    Scale { scale: f64, most: f64 },
    #[error("cannot {action} {path}: {source}")]
    Io { action: &'static str, path: PathBuf, source: std::io::Error },
    #[error("cannot {action} {path}: {source}")]
    Parquet { action: &'static str, path: PathBuf, source: parquet::errors::ParquetError },
}

pub type Result<T> = std::result::Result<T, Error>;
