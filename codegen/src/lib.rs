//! Kernel IR to machine code through Cranelift.

pub mod abi;
mod builtin_call;
mod cache;
mod callouts;
mod compile;
mod disasm;
mod error;
mod fingerprint;
mod lower;
mod matcher;
mod memory;
mod string_callouts;
mod trap_message;

pub use cache::KernelCache;
pub use compile::{CompiledKernel, Compiler, Location, OptLevel, Options, TrapKind, TrapSite};
pub use disasm::{AsmLine, disassemble};
pub use error::{Error, Result};
