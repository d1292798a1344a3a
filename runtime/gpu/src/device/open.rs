//! Opening a device for a profile.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use quernel_runtime::memory::MemoryBudget;
use quernel_shaders_gen::Profile;

use super::adapter::Kind;
use super::profile::{adapted, extras, features, limits};
use super::{Adapter, Device, Faults, Inner, Loss, lock};
use crate::error::{GpuError, Result};
use crate::pipelines::Pipelines;
use crate::transfer::{Ring, Staging};

/// How a device is used.
#[derive(Clone, Debug)]
pub struct DeviceOptions {
    /// The most device memory that buffers may take together; `None`: 9/10 of what the device has (half of it, where that is
    /// the host's memory), or no limit where the driver doesn't say.
    pub memory: Option<u64>,
    /// Longest time for one submission; then the device is given up. Long work is split far below it.
    pub patience: Duration,
    /// Staging buffers of 4 MiB that uploads may use.
    pub staging_buffers: usize,
    /// What memory they are; `None`: pinned for discrete devices, mapped for those that share the host's memory.
    pub staging: Option<Staging>,
    /// Where compiled shaders are kept; `None`: nowhere.
    pub pipeline_folder: Option<PathBuf>,
    /// Failures on demand, for tests.
    pub faults: Faults,
}

impl Default for DeviceOptions {
    fn default() -> DeviceOptions {
        DeviceOptions {
            memory: None,
            patience: Duration::from_secs(120),
            staging_buffers: 2 * crate::default_threads(),
            staging: None,
            pipeline_folder: crate::pipelines::default_folder(),
            faults: Faults::default(),
        }
    }
}

impl Device {
    /// Opens a device with exactly the features of a profile, so that a shader that uses more is refused here as it would be
    /// elsewhere. The same adapter may be opened several times; the devices share nothing.
    ///
    /// # Errors
    /// The adapter lacks something of the profile, or the driver refuses.
    pub fn open(adapter: &Adapter, profile: &Profile, options: &DeviceOptions) -> Result<Device> {
        let missing = adapter.missing(profile);
        let name = adapter.name().to_string();
        if !missing.is_empty() {
            return Err(GpuError::Unsupported { adapter: name, profile: profile.name.to_string(), missing });
        }
        let required = features(profile) | extras(adapter.features());
        let limits = limits(profile, adapter.limits());
        let descriptor = wgpu::DeviceDescriptor {
            label: Some("quernel"),
            required_features: required,
            required_limits: limits.clone(),
            memory_hints: wgpu::MemoryHints::Performance,
            ..wgpu::DeviceDescriptor::default()
        };
        let (raw, queue) = pollster::block_on(adapter.raw.request_device(&descriptor))
            .map_err(|e| GpuError::Open { adapter: name.clone(), message: e.to_string() })?;
        let loss = Arc::new(Loss::default());
        let told = loss.clone();
        raw.set_device_lost_callback(move |reason, message| {
            let text = if message.is_empty() { format!("{reason:?}").to_ascii_lowercase() } else { message };
            told.record(text);
        });
        let told = loss.clone();
        raw.on_uncaptured_error(Arc::new(move |error: wgpu::Error| {
            lock(&told.stray).get_or_insert(error.to_string());
        }));
        let staging = if adapter.kind() == Kind::Discrete { Staging::Pinned } else { Staging::Mapped };
        let timestamps = required.contains(wgpu::Features::TIMESTAMP_QUERY);
        Ok(Device(Arc::new(Inner {
            name,
            index: adapter.index(),
            profile: adapted(profile, &limits),
            timestamp_period: timestamps.then(|| queue.get_timestamp_period()),
            raw,
            queue,
            limits,
            memory: MemoryBudget::new(options.memory.or_else(|| default_budget(adapter))),
            loss,
            faults: options.faults.clone(),
            polling: Default::default(),
            patience: options.patience,
            software: adapter.kind() == Kind::Software,
            ring: Ring::new(options.staging_buffers, options.staging.unwrap_or(staging)),
            pipelines: Pipelines::new(adapter, options.pipeline_folder.clone()),
        })))
    }
}

/// What buffers may take of a device's memory: the driver and other programs need some.
fn default_budget(adapter: &Adapter) -> Option<u64> {
    let memory = adapter.memory()?;
    Some(if adapter.kind() == Kind::Discrete { memory / 10 * 9 } else { memory / 2 })
}
