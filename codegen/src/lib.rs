//! Kernel IR to machine code through Cranelift.

pub mod abi;
mod builtin_call;
mod callouts;
mod compile;
mod error;
mod lower;
mod memory;

pub use compile::{CompiledKernel, Compiler, Location, OptLevel, Options, TrapKind, TrapSite};
pub use error::{Error, Result};
