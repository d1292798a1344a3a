//! Tables as the executor sees them.
//!
//! A [`TableSource`] is a table; [`TableSource::scan`] starts one pass over some of its columns, and the [`Scan`] hands out
//! [`Morsel`]s to worker threads until none is left. Kernels are compiled for the encodings of the table's schema, so that a
//! morsel's buffers lie exactly as [`Encoding`](quernel_ir::table::Encoding) says, dictionary codes included: a column has one
//! dictionary for the whole table, known before the first morsel.

pub mod arrow_types;
pub mod csv;
pub mod files;
mod guard;
mod identity;
pub mod inline;
pub mod ipc;
pub mod memory;
pub mod nested;
mod parallel;
pub mod parquet;
mod prune;
pub mod series;
mod sketch;
pub(crate) mod spelled;
mod stored;

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub use quernel_codegen::abi::ColumnBuffer;
use quernel_ir::kernel::Prune;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;

pub use self::identity::Identity;
pub(crate) use self::sketch::hash_bytes;
use crate::memory::{MemoryBudget, MemoryLimit};
use crate::state::members::KeySet;

/// Why a source can't give its rows.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// A file that can't be opened or read.
    #[error("cannot read {path}: {source}")]
    Io { path: String, source: std::io::Error },
    /// A file or value whose content is not what it should be.
    #[error("{path}: {message}")]
    Invalid { path: String, message: String },
    /// Something that a file holds and that can't be read yet.
    #[error("{path}: {what} is not supported")]
    Unsupported { path: String, what: String },
    #[error("there is no table {name:?}")]
    UnknownTable { name: String },
    #[error(transparent)]
    MemoryLimit(#[from] MemoryLimit),
    /// The query was cancelled or timed out; the executor reports which.
    #[error("cancelled")]
    Cancelled,
}

/// Some rows of a table: one work item.
pub struct Morsel {
    /// Position in the table's order: the morsels of one scan have 0, 1, 2, … without gaps, each once, handed out in any order.
    pub sequence: u64,
    /// Rows `begin..end` of the buffers below. May be empty.
    pub begin: u64,
    pub end: u64,
    /// In the order of the columns asked for. `dictionary` is set as in [`TableSource::dictionary`].
    pub columns: Vec<ColumnBuffer>,
    /// Keeps what the buffers (and the strings they view) point to alive; dropped when the morsel has been run.
    pub owner: Arc<dyn Any + Send + Sync>,
}

// SAFETY: the buffers are read-only memory that `owner`, itself Send and Sync, keeps alive.
unsafe impl Send for Morsel {}
// SAFETY: as above.
unsafe impl Sync for Morsel {}

impl fmt::Debug for Morsel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Morsel({}: rows {}..{}, {} columns)", self.sequence, self.begin, self.end, self.columns.len())
    }
}

/// The entries of a column's dictionary.
#[derive(Clone)]
pub struct Dictionary {
    /// Plain values of the column's representation, by code.
    pub values: *const u8,
    /// Number of entries.
    pub len: u64,
    /// Keeps the values, and the strings they view, alive.
    pub owner: Arc<dyn Any + Send + Sync>,
}

// SAFETY: as `Morsel`.
unsafe impl Send for Dictionary {}
// SAFETY: as `Morsel`.
unsafe impl Sync for Dictionary {}

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dictionary({} entries)", self.len)
    }
}

/// How a scan should go about its work.
#[derive(Clone, Debug)]
pub struct ScanOptions {
    /// Worker threads that will call [`Scan::next`], numbered from 0.
    pub threads: usize,
    /// Rows of a morsel; a source may give fewer, and should not give many more.
    pub morsel_rows: u64,
    /// Asked for what the scan decodes.
    pub memory: Arc<MemoryBudget>,
    /// Whether conditions are tested in the order that turns out to be the best. Results are the same without.
    pub adaptive: bool,
    /// Set when the query is cancelled; a long decode should look at it and give [`SourceError::Cancelled`].
    pub cancelled: Arc<AtomicBool>,
}

/// Rows of a morsel, unless there is a reason for another number: enough that dispatch costs nothing, few enough that two threads
/// end together.
pub const MORSEL_ROWS: u64 = 65_536;

/// One pass over a table: a dispenser that worker threads share.
pub trait Scan: Send + Sync {
    /// The next morsel for a worker thread; `None` when all have been handed out. Reads and decodes in the calling thread.
    fn next(&self, worker: usize) -> Result<Option<Morsel>, SourceError>;

    /// Number of rows that the scan will give at most, if known.
    fn total_rows(&self) -> Option<u64>;
}

/// That every row of interest has one of an index's keys, or of a list's values.
#[derive(Clone, Debug)]
pub struct Among {
    /// Index into the columns of the scan.
    pub column: usize,
    pub keys: KeySet,
    /// All keys, ascending, where they are numbers of rows and few.
    pub rows: Option<Arc<[u64]>>,
    /// All values, of the column's type, where they are few and none is NULL.
    pub values: Option<Arc<[Scalar]>>,
}

/// A table.
pub trait TableSource: Send + Sync + fmt::Debug {
    fn schema(&self) -> SchemaRef;

    /// Starts a pass over `columns` (indices into the schema, without repetition; may be empty: rows are still counted).
    /// `prune` are conditions that every row of interest satisfies, which may be used to skip row groups and to leave out rows that
    /// fail; their `column` is an index into `columns`.
    fn scan(&self, columns: &[usize], prune: &[Prune], options: &ScanOptions) -> Result<Arc<dyn Scan>, SourceError>;

    /// As [`TableSource::scan`], of rows whose values are all `among` the keys of indexes, or the values of lists. A source that can't leave rows out by that gives
    /// them all.
    fn scan_among(
        &self,
        columns: &[usize],
        prune: &[Prune],
        _among: &[Among],
        options: &ScanOptions,
    ) -> Result<Arc<dyn Scan>, SourceError> {
        self.scan(columns, prune, options)
    }

    /// The dictionary of a column (index into the schema) that is encoded with one, `None` for any other. The same at every call.
    fn dictionary(&self, column: usize) -> Result<Option<Dictionary>, SourceError>;

    /// Which rows these are, so that a device may keep columns of them; `None`: nothing may be kept.
    fn identity(&self) -> Option<Identity> {
        None
    }
}

/// Finds the sources that a module names
/// ([`TableData::Stored::source`](quernel_ir::kernel::TableData::Stored)).
pub trait Tables: Send + Sync {
    /// # Errors
    /// [`SourceError::UnknownTable`], or what opening it gives.
    fn table(&self, source: &str) -> Result<Arc<dyn TableSource>, SourceError>;
}
