//! What can go wrong between a kernel and a device.

use std::time::Duration;

use quernel_runtime::memory::MemoryLimit;
use quernel_runtime::source::SourceError;

/// Why something on a device failed.
#[derive(Debug, thiserror::Error)]
pub enum GpuError {
    /// There is no device at all.
    #[error("no GPU adapter found: {hint}")]
    NoAdapter { hint: String },
    /// A device that was asked for by number or name, and that there isn't.
    #[error("there is no GPU {wanted}; there are: {available}")]
    UnknownAdapter { wanted: String, available: String },
    /// The device can't do what a profile asks.
    #[error("{adapter} can't run profile {profile}: it lacks {}", missing.join(", "))]
    Unsupported { adapter: String, profile: String, missing: Vec<String> },
    /// The driver refused to open the device.
    #[error("cannot open {adapter}: {message}")]
    Open { adapter: String, message: String },
    /// Device memory: the budget, or the driver's own refusal.
    #[error(
        "out of device memory on {adapter}: {what} needs {requested} bytes more; {used} bytes are in use of {limit}"
    )]
    OutOfMemory { adapter: String, what: String, requested: u64, used: u64, limit: String },
    /// One object that is larger than the device can address.
    #[error("{what} needs {requested} bytes in one buffer, and {adapter} addresses {limit} at most")]
    TooLarge { adapter: String, what: String, requested: u64, limit: u64 },
    /// The device has gone: removed, reset by its watchdog, or destroyed.
    #[error("{adapter} was lost: {message}")]
    Lost { adapter: String, message: String },
    /// A submission that did not end in time. The device is given up.
    #[error("{adapter} did not finish {what} in {limit:?}")]
    Timeout { adapter: String, what: String, limit: Duration },
    /// The driver, or wgpu's validation, refused generated shader text: a bug here.
    #[error("internal error: shader {label}: {message}")]
    Shader { label: String, message: String },
    /// Misuse of the device that wgpu's validation caught: a bug here.
    #[error("internal error: {what}: {message}")]
    Internal { what: String, message: String },
    /// The rows that were to be brought to the device.
    #[error(transparent)]
    Source(SourceError),
    /// Host memory for the rows on their way.
    #[error(transparent)]
    HostMemory(MemoryLimit),
    #[error("the query was cancelled")]
    Cancelled,
    /// Another device that ran a part of the query failed.
    #[error("another device failed")]
    Abandoned,
    /// The query ran longer than it may.
    #[error("the query ran longer than its time limit of {limit:?}")]
    TimeUp { limit: Duration },
}

impl GpuError {
    /// Whether the same work may succeed elsewhere (on another device or the CPU): the device failed, not the query.
    pub fn is_of_the_device(&self) -> bool {
        !matches!(
            self,
            GpuError::Source(_)
                | GpuError::HostMemory(_)
                | GpuError::Cancelled
                | GpuError::Abandoned
                | GpuError::TimeUp { .. }
        )
    }

    /// Whether the device can't be used any more.
    pub fn is_fatal(&self) -> bool {
        matches!(self, GpuError::Lost { .. } | GpuError::Timeout { .. })
    }
}

impl From<SourceError> for GpuError {
    fn from(error: SourceError) -> GpuError {
        match error {
            SourceError::MemoryLimit(refused) => GpuError::HostMemory(refused),
            SourceError::Cancelled => GpuError::Cancelled,
            other => GpuError::Source(other),
        }
    }
}

/// Results of the device layer.
pub type Result<T, E = GpuError> = std::result::Result<T, E>;
