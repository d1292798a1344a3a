//! Kernels on GPUs, through wgpu: devices, their memory, and the way of bytes to them and back.
//!
//! ```text
//! device/    adapters and what they can do; an open device; submissions, waits, errors; faults on demand
//! transfer/  bytes between host and device through pinned staging memory, by several threads
//! arena/     device memory: one growable buffer a role, with sub-allocation
//! columns/   tables' columns in device memory: their layout, the cache, passes over tables by segments
//! measure/   bandwidths of a device
//! pipelines/ compiled shaders, in memory and on disk
//! exec/      the executor: a module's kernels as dispatches, their logs made states, its output
//! ```
//!
//! What fails on a device is a [`GpuError`], never a panic and never a wrong answer: [`GpuError::is_of_the_device`] says whether
//! the same work may be tried elsewhere.
//!
//! Architecture invariant: nothing here knows SQL or Cranelift's code; what runs is WGSL.

pub mod arena;
pub mod columns;
pub mod device;
pub mod error;
pub mod exec;
pub mod measure;
pub mod pipelines;
pub mod transfer;

pub use arena::{Arena, Range};
pub use columns::{CacheOptions, ColumnCache, PassOptions, Segment};
pub use device::{Adapter, Adapters, Buffer, Device, DeviceOptions, Fault, Faults, Stopwatch, Submission, Waiting};
pub use error::{GpuError, Result};
pub use exec::{Engine, EngineOptions, GpuExecError, Member, PlacedError, run_placed};
pub use pipelines::{Binding, Pipeline, PipelineRequest};
pub use quernel_shaders_gen::Profile;
pub use transfer::Staging;

/// Threads that fill staging memory: all cores, up to the number beyond which a link is full.
pub fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from).min(8)
}
