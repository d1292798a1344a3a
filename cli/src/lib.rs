//! Quernel compiles SQL queries into kernels and runs them.

pub mod format;
mod stage;
pub mod tpch;
pub mod units;

pub use stage::Stage;

/// Number of threads that a session uses unless told otherwise: the cores that this process may use.
pub fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get())
}
