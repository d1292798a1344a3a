//! Why running a module fails.

use std::time::Duration;

use quernel_ir::types::Span;

use crate::memory::MemoryLimit;
use crate::source::SourceError;
use crate::spill::SpillError;
use crate::state::field::MergeOverflow;

/// Why running a module fails.
#[derive(Debug, thiserror::Error)]
pub enum ExecError {
    /// An operation of a kernel trapped: overflow, a bad cast, a subquery with more than one row.
    #[error("{message}")]
    Trap {
        message: String,
        /// The SQL that the operation came from.
        span: Span,
        /// Name of the kernel.
        kernel: String,
    },
    #[error(transparent)]
    Source(SourceError),
    #[error(transparent)]
    MemoryLimit(#[from] MemoryLimit),
    /// The disk lost what a query put there.
    #[error(transparent)]
    Disk(#[from] SpillError),
    #[error(transparent)]
    MergeOverflow(#[from] MergeOverflow),
    #[error("the query was cancelled")]
    Cancelled,
    /// Another device that ran a part of the query failed.
    #[error("another device failed")]
    Abandoned,
    #[error("the query ran longer than its time limit of {limit:?}")]
    Timeout { limit: Duration },
    #[error("parameter ${} has no value", index + 1)]
    MissingParameter { index: u32 },
    #[error("parameter ${}: {value} is not a {wanted}", index + 1)]
    BadParameter { index: u32, value: String, wanted: String },
    /// A result value that Arrow has no room for.
    #[error("column {column:?} of the result: {message}")]
    Result { column: String, message: String },
    /// The module is not one that can be run.
    #[error("invalid module: {0}")]
    InvalidModule(String),
    /// A worker thread panicked: a bug here.
    #[error("internal error: {0}")]
    Internal(String),
}

impl From<SourceError> for ExecError {
    fn from(error: SourceError) -> ExecError {
        match error {
            SourceError::MemoryLimit(refused) => ExecError::MemoryLimit(refused),
            SourceError::Cancelled => ExecError::Cancelled,
            other => ExecError::Source(other),
        }
    }
}
