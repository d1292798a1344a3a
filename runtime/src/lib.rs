//! Runs kernels: sources, operator state, scheduling.
//!
//! ```text
//! source/   tables: what a scan gives (morsels of encoded column buffers), and the sources that give it
//! state/    what kernels fill: tuples in chunks, groups, indexes, sorted rows, outputs; merging thread-local copies
//! exec/     the executor: kernels in order, morsels over worker threads, results as Arrow batches
//! interpret runs a module on the interpreter instead
//! ```
//!
//! Architecture invariant: nothing here knows SQL; the input is a [`quernel_ir::kernel::Module`].

pub mod available;
pub mod error;
pub mod exec;
pub mod interpret;
pub mod memory;
pub mod placement;
pub mod program;
pub mod source;
pub mod spill;
pub mod state;
pub(crate) mod sync;
