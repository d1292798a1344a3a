//! How much memory a query may take where nobody says.

/// The tenths of memory that a query's states and decoded columns may take.
const TENTHS: u64 = 8;

/// The limit where none is given: 80% of what the process may have, as DuckDB has it. `None` where the system does not say how much that is.
pub(crate) fn usual_limit() -> Option<u64> {
    quernel_runtime::available::memory().map(|bytes| bytes / 10 * TENTHS)
}
