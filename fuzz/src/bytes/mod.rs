//! Fuzz targets of one input each: SQL text, IR text, and the bytes of Parquet, CSV and Arrow files. What must not happen is a panic, an
//! abort, a hang or more memory than a limit, whatever the input is.
//!
//! An input is a valid seed ([`seeds`]) that is mutated by what it is made of ([`mutate`]): tokens of a text, or the parts of a file, whose
//! lengths are put right again so that readers come past the first check. A child process takes it ([`target`], served by [`child`]), since an
//! abort takes the process with it; the loop ([`run`]) watches its time and memory, and reduces what it finds.

pub mod child;
pub mod mutate;
pub mod run;
pub mod seeds;
pub mod target;

pub use target::Target;
