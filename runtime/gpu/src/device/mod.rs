//! An open device: buffers that are accounted for, submissions that are checked, waits that end.
//!
//! Everything that can fail on a device fails here, as a [`GpuError`]: wgpu's error scopes are pushed around each operation, so
//! that a refused allocation is an error of that allocation, and a broken shader an error with that shader's label. A lost device
//! says so at the next operation.

mod adapter;
mod faults;
mod memory;
mod open;
mod profile;
mod timing;
mod wait;

use std::fmt;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use quernel_runtime::memory::{MemoryBudget, Reservation};
use quernel_shaders_gen::Profile;

pub use self::adapter::{Adapter, Adapters, Kind};
pub use self::faults::{Fault, Faults};
pub use self::open::DeviceOptions;
pub use self::timing::Stopwatch;
pub use self::wait::{Submission, Waiting};
use crate::error::{GpuError, Result};
use crate::pipelines::Pipelines;
use crate::transfer::Ring;

/// An open device. Cheap to clone; threads may share it.
#[derive(Clone)]
pub struct Device(Arc<Inner>);

struct Inner {
    name: String,
    index: usize,
    profile: Profile,
    raw: wgpu::Device,
    queue: wgpu::Queue,
    limits: wgpu::Limits,
    timestamp_period: Option<f32>,
    memory: Arc<MemoryBudget>,
    loss: Arc<Loss>,
    faults: Faults,
    /// Held by the thread that polls.
    polling: Mutex<()>,
    /// Longest time for one submission.
    patience: Duration,
    software: bool,
    ring: Ring,
    pipelines: Pipelines,
}

/// What the callbacks of a device leave behind.
#[derive(Debug, Default)]
pub(crate) struct Loss {
    lost: AtomicBool,
    message: Mutex<Option<String>>,
    /// The first error that no scope caught.
    stray: Mutex<Option<String>>,
}

impl Loss {
    fn record(&self, message: String) {
        lock(&self.message).get_or_insert(message);
        self.lost.store(true, Ordering::Release);
    }
}

/// A lock, whoever panicked while holding it: what it guards is valid at every step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Device({}: {}, profile {})", self.0.index, self.0.name, self.0.profile.name)
    }
}

/// A buffer in device memory. Its bytes are taken from the device's budget, and given back when it is dropped.
#[derive(Debug)]
pub struct Buffer {
    raw: wgpu::Buffer,
    _bytes: Reservation,
}

impl Deref for Buffer {
    type Target = wgpu::Buffer;

    fn deref(&self) -> &wgpu::Buffer {
        &self.raw
    }
}

impl Device {
    /// Name of the product.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Number of its adapter: `gpu:N`.
    pub fn index(&self) -> usize {
        self.0.index
    }

    /// What shaders for it may use.
    pub fn profile(&self) -> &Profile {
        &self.0.profile
    }

    /// wgpu's device, for encoders and bind groups. Errors of calls outside [`Device::checked`] are reported by the next
    /// [`Device::submit`].
    pub fn raw(&self) -> &wgpu::Device {
        &self.0.raw
    }

    pub fn queue(&self) -> &wgpu::Queue {
        &self.0.queue
    }

    pub fn limits(&self) -> &wgpu::Limits {
        &self.0.limits
    }

    /// Bytes that one binding can hold: a multiple of 256.
    pub fn max_binding_bytes(&self) -> u64 {
        let limits = &self.0.limits;
        limits.max_storage_buffer_binding_size.min(limits.max_buffer_size) & !255
    }

    /// Whether shaders run on the CPU.
    pub fn is_software(&self) -> bool {
        self.0.software
    }

    /// The budget of device memory. [`MemoryBudget::used`] is what all buffers of this device hold.
    pub fn memory(&self) -> &Arc<MemoryBudget> {
        &self.0.memory
    }

    /// The staging buffers of uploads.
    pub fn ring(&self) -> &Ring {
        &self.0.ring
    }

    pub(crate) fn pipelines(&self) -> &Pipelines {
        &self.0.pipelines
    }

    /// Failures on demand, for tests.
    pub fn faults(&self) -> &Faults {
        &self.0.faults
    }

    /// Whether the device has gone.
    pub fn is_lost(&self) -> bool {
        self.0.loss.lost.load(Ordering::Acquire)
    }

    /// # Errors
    /// The device has gone.
    pub fn check(&self) -> Result<()> {
        if !self.is_lost() {
            return Ok(());
        }
        let message = lock(&self.0.loss.message).clone().unwrap_or_default();
        Err(GpuError::Lost { adapter: self.0.name.clone(), message })
    }

    /// Gives the device up: every further use is an error.
    pub fn give_up(&self, why: &str) {
        self.0.loss.record(why.to_string());
    }

    /// Runs `operation`; what wgpu reports of it meanwhile is the error. `what` is named in it.
    ///
    /// # Errors
    /// The device has gone, refused memory (none was asked of the budget), or the call was not valid.
    pub fn checked<T>(&self, what: &str, operation: impl FnOnce() -> T) -> Result<T> {
        self.check()?;
        let outcome = self.scoped(operation);
        self.check()?;
        outcome.map_err(|error| self.error(what, 0, error))
    }

    /// Runs `operation` in error scopes of every kind.
    fn scoped<T>(&self, operation: impl FnOnce() -> T) -> Result<T, wgpu::Error> {
        let raw = &self.0.raw;
        let memory = raw.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
        let internal = raw.push_error_scope(wgpu::ErrorFilter::Internal);
        let validation = raw.push_error_scope(wgpu::ErrorFilter::Validation);
        let value = operation();
        let (validation, internal, memory) = (validation.pop(), internal.pop(), memory.pop());
        let errors = [pollster::block_on(memory), pollster::block_on(internal), pollster::block_on(validation)];
        match errors.into_iter().flatten().next() {
            None => Ok(value),
            Some(error) => Err(error),
        }
    }

    fn error(&self, what: &str, requested: u64, error: wgpu::Error) -> GpuError {
        match error {
            wgpu::Error::OutOfMemory { .. } => self.out_of_memory(what, requested),
            wgpu::Error::Internal { description, .. } | wgpu::Error::Validation { description, .. } => {
                GpuError::Internal { what: what.into(), message: description }
            }
        }
    }

    fn out_of_memory(&self, what: &str, requested: u64) -> GpuError {
        let memory = &self.0.memory;
        let limit = memory.limit().map_or_else(|| "what the driver gives".into(), |limit| limit.to_string());
        GpuError::OutOfMemory { adapter: self.0.name.clone(), what: what.into(), requested, used: memory.used(), limit }
    }

    /// A buffer of `bytes` (rounded up to whole words, at least one), named `what`.
    ///
    /// # Errors
    /// The budget or the driver has no memory for it; it is larger than any buffer can be.
    pub fn buffer(&self, what: &str, bytes: u64, usage: wgpu::BufferUsages) -> Result<Buffer> {
        self.check()?;
        let size = bytes.max(4).next_multiple_of(4);
        let limit = self.0.limits.max_buffer_size;
        if size > limit {
            return Err(GpuError::TooLarge { adapter: self.0.name.clone(), what: what.into(), requested: size, limit });
        }
        let reservation = self.0.memory.reserve(size, what).map_err(|_| self.out_of_memory(what, size))?;
        if self.0.faults.strikes(Fault::AllocationRefused) {
            return Err(self.out_of_memory(what, size));
        }
        let descriptor = wgpu::BufferDescriptor { label: Some(what), size, usage, mapped_at_creation: false };
        let create = || self.scoped(|| self.0.raw.create_buffer(&descriptor));
        let raw = match create() {
            // Buffers that were dropped while the device used them are freed when it is polled.
            Err(wgpu::Error::OutOfMemory { .. }) => {
                self.settle()?;
                create()
            }
            other => other,
        };
        self.check()?;
        let raw = raw.map_err(|error| self.error(what, size, error))?;
        Ok(Buffer { raw, _bytes: reservation })
    }

    /// An encoder of commands.
    pub fn encoder(&self, what: &str) -> wgpu::CommandEncoder {
        self.0.raw.create_command_encoder(&wgpu::CommandEncoderDescriptor { label: Some(what) })
    }
}
