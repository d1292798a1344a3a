//! Quernel compiles SQL queries into kernels and runs them.
//!
//! A [`Session`] has tables and settings; [`Session::sql`] runs statements and gives rows as Arrow batches:
//!
//! ```
//! use quernel::Session;
//!
//! let session = Session::new().threads(2);
//! session.sql("CREATE TABLE t AS SELECT * FROM (VALUES (1, 'one'), (2, 'two')) v(n, word)")?;
//! for batch in session.sql("SELECT word FROM t WHERE n > 1")? {
//!     assert_eq!(batch?.num_rows(), 1);
//! }
//! # Ok::<(), quernel::Error>(())
//! ```
//!
//! [`compile`] is the compile path alone: a [`CompiledQuery`] holds every stage that the query passed, from its syntax tree to
//! its machine code, and [`CompiledQuery::stage`] shows each as text.

#[cfg(feature = "gpu")]
pub mod calibration;
pub mod catalog;
mod compile;
mod constraints;
mod error;
mod explain;
pub mod format;
mod gpu;
mod known;
mod memory;
mod parquet_tables;
mod partitions;
mod pipelines;
mod result;
mod session;
mod shaders;
mod stage;
mod statement;
pub mod tpch;
pub mod units;

pub use catalog::SessionCatalog;
pub use compile::{
    CachingCompiler, CompileOptions, CompiledQuery, Timings, compile, compile_module, compile_plan, compile_statement,
};
pub use error::{Error, Result};
pub use known::PlanCache;
pub use quernel_codegen::Options as CodegenOptions;
pub use quernel_compiler::catalog::EmptyCatalog;
pub use quernel_compiler::{Catalog, ParsedStatement};
pub use quernel_ir as ir;
pub use quernel_runtime::spill::Compression;
pub use quernel_shaders_gen::Profile;
pub use result::{Answer, QueryResult};
pub use session::{CancelHandle, Device, Session, Settings};
pub use stage::Stage;

/// Number of threads that a session uses unless told otherwise: the cores that this process may use.
pub fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get())
}
