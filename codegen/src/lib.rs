//! Kernel IR to machine code through Cranelift.
//!
//! A kernel becomes one function: the loop over a range of its source's rows, the kernel's body inlined ([`abi`] says what it finds
//! where). Kernels over tables whose filters vectors can evaluate, that only aggregate, or that join, run in blocks of 64 rows: a mask of
//! the rows that pass from 128-bit vectors ([`Options::vectorize`]), less those that probes rule out ([`Options::look_ahead`]), then scalar
//! code for each bit, or the aggregates in lanes.

pub mod abi;
mod builtin_call;
mod cache;
mod callouts;
pub mod collect;
mod compile;
mod disasm;
mod error;
mod fingerprint;
mod lower;
mod matcher;
mod members;
mod memory;
pub mod steps;
mod string_callouts;
mod trap_message;

pub use cache::KernelCache;
pub use compile::{CompiledKernel, Compiler, Location, OptLevel, Options, TrapKind, TrapSite};
pub use disasm::{AsmLine, disassemble};
pub use error::{Error, Result};
