//! A bounded ring of mapped staging buffers.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use crate::device::{Device, Submission, Waiting, lock};
use crate::error::{GpuError, Result};

/// Bytes of one staging buffer: large enough that a copy's fixed cost vanishes, small enough that a few of them stay in the last
/// level of cache between being filled and being read.
pub(super) const SLOT_BYTES: u64 = 4 << 20;

/// Staging buffers of one device. At most `slots` exist; they are made when first needed.
#[derive(Debug)]
pub struct Ring {
    slots: usize,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    returned: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Mapped, ready to be filled.
    free: Vec<wgpu::Buffer>,
    /// What the device is copying, oldest first.
    busy: VecDeque<Submission>,
    made: usize,
    failed: Option<String>,
}

impl Ring {
    /// A ring of up to `slots` buffers.
    pub fn new(slots: usize) -> Ring {
        Ring { slots: slots.max(1), shared: Arc::default() }
    }

    /// Bytes of host memory that the ring holds.
    pub fn bytes(&self) -> u64 {
        lock(&self.shared.state).made as u64 * SLOT_BYTES
    }

    /// A mapped buffer; waits for one where all are in use.
    pub(crate) fn take(&self, device: &Device, waiting: Waiting<'_>) -> Result<wgpu::Buffer> {
        loop {
            device.check()?;
            waiting.check()?;
            let oldest = {
                let mut state = lock(&self.shared.state);
                if let Some(message) = state.failed.take() {
                    return Err(GpuError::Internal { what: "staging".into(), message });
                }
                if let Some(buffer) = state.free.pop() {
                    return Ok(buffer);
                }
                if state.made < self.slots {
                    state.made += 1;
                    None
                } else {
                    match state.busy.pop_front() {
                        Some(oldest) => Some(oldest),
                        // Other threads fill all of them, or wait for the device already.
                        None => {
                            drop(self.shared.returned.wait_timeout(state, Duration::from_millis(1)));
                            let _ = device.poll(wgpu::PollType::Poll)?;
                            continue;
                        }
                    }
                }
            };
            match oldest {
                None => {
                    return self.make(device).inspect_err(|_| lock(&self.shared.state).made -= 1);
                }
                // Its callback puts the buffer among the free ones.
                Some(oldest) => device.wait(&oldest, waiting)?,
            }
        }
    }

    fn make(&self, device: &Device) -> Result<wgpu::Buffer> {
        let descriptor = wgpu::BufferDescriptor {
            label: Some("staging"),
            size: SLOT_BYTES,
            usage: wgpu::BufferUsages::MAP_WRITE | wgpu::BufferUsages::COPY_SRC,
            mapped_at_creation: true,
        };
        device.checked("staging buffer", || device.raw().create_buffer(&descriptor))
    }

    /// Gives back a buffer that `submission` copies from: it is mapped again when that is done.
    pub(crate) fn give_back(&self, device: &Device, buffer: wgpu::Buffer, submission: Submission) -> Result<()> {
        lock(&self.shared.state).busy.push_back(submission);
        let shared = self.shared.clone();
        let mapped = buffer.clone();
        device.checked("staging buffer", || {
            buffer.slice(..).map_async(wgpu::MapMode::Write, move |result| {
                let mut state = lock(&shared.state);
                match result {
                    Ok(()) => state.free.push(mapped),
                    Err(error) => {
                        state.made = state.made.saturating_sub(1);
                        state.failed = Some(error.to_string());
                    }
                }
                shared.returned.notify_all();
            });
        })
    }

    /// Gives back a buffer that was taken and is not going to be copied from.
    pub(crate) fn put(&self, buffer: wgpu::Buffer) {
        lock(&self.shared.state).free.push(buffer);
        self.shared.returned.notify_all();
    }

    /// Frees the buffers that nobody uses.
    pub fn trim(&self) {
        let mut state = lock(&self.shared.state);
        state.made = state.made.saturating_sub(state.free.len());
        state.free.clear();
    }
}
