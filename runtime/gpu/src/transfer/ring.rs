//! A bounded ring of staging buffers.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use super::slot::{Slot, Staging};
use crate::device::{Device, Submission, Waiting, lock};
use crate::error::{GpuError, Result};

/// Bytes of one staging buffer: large enough that a copy's fixed cost vanishes, small enough that a few of them stay in the last
/// level of cache between being filled and being read.
pub(super) const SLOT_BYTES: u64 = 4 << 20;

/// Staging buffers of one device. At most `slots` exist; they are made when first needed.
#[derive(Debug)]
pub struct Ring {
    slots: usize,
    staging: Staging,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    returned: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Ready to be filled.
    free: Vec<Slot>,
    /// What the device is copying, oldest first: pinned buffers with their submissions. Mapped ones come back by wgpu's callback.
    busy: VecDeque<(Submission, Option<Slot>)>,
    made: usize,
    /// Whether what was made last is pinned.
    pinned: bool,
    failed: Option<String>,
}

impl Ring {
    /// A ring of up to `slots` buffers.
    pub fn new(slots: usize, staging: Staging) -> Ring {
        Ring { slots: slots.max(1), staging, shared: Arc::default() }
    }

    /// Bytes of host memory that the ring holds.
    pub fn bytes(&self) -> u64 {
        lock(&self.shared.state).made as u64 * SLOT_BYTES
    }

    /// Whether the buffers are pinned host memory.
    pub fn is_pinned(&self) -> bool {
        lock(&self.shared.state).pinned
    }

    /// A buffer to write; waits for one where all are in use.
    pub(super) fn take(&self, device: &Device, waiting: Waiting<'_>) -> Result<Slot> {
        loop {
            device.check()?;
            waiting.check()?;
            let mut state = lock(&self.shared.state);
            if let Some(message) = state.failed.take() {
                return Err(GpuError::Internal { what: "staging".into(), message });
            }
            if let Some(slot) = state.free.pop() {
                return Ok(slot);
            }
            if state.made < self.slots {
                state.made += 1;
                drop(state);
                let made = Slot::make(device, self.staging);
                let mut state = lock(&self.shared.state);
                match &made {
                    Ok(slot) => state.pinned = slot.is_pinned(),
                    Err(_) => state.made -= 1,
                }
                return made;
            }
            let Some((submission, slot)) = state.busy.pop_front() else {
                // Other threads fill all of them, or wait for the device already.
                drop(self.shared.returned.wait_timeout(state, Duration::from_millis(1)));
                let _ = device.poll(wgpu::PollType::Poll)?;
                continue;
            };
            drop(state);
            match (device.wait(&submission, waiting), slot) {
                (Ok(()), Some(slot)) => return Ok(slot),
                // wgpu's callback has put it among the free ones, or is about to.
                (Ok(()), None) => {}
                (Err(error), slot) => {
                    lock(&self.shared.state).busy.push_front((submission, slot));
                    return Err(error);
                }
            }
        }
    }

    /// Gives back a buffer that `submission` copies from: it can be taken again when that is done.
    pub(super) fn give_back(&self, device: &Device, slot: Slot, submission: Submission) -> Result<()> {
        if slot.is_pinned() {
            lock(&self.shared.state).busy.push_back((submission, Some(slot)));
            self.shared.returned.notify_all();
            return Ok(());
        }
        lock(&self.shared.state).busy.push_back((submission, None));
        let shared = self.shared.clone();
        let buffer = slot.buffer.clone();
        device.checked("staging buffer", || {
            slot.buffer.slice(..).map_async(wgpu::MapMode::Write, move |result| {
                let mut state = lock(&shared.state);
                match result {
                    Ok(()) => state.free.push(Slot::mapped(buffer)),
                    Err(error) => {
                        state.made = state.made.saturating_sub(1);
                        state.failed = Some(error.to_string());
                    }
                }
                shared.returned.notify_all();
            });
        })
    }

    /// Forgets a buffer that was taken and whose copy was not submitted.
    pub(super) fn forget(&self, slot: Slot) {
        drop(slot);
        let mut state = lock(&self.shared.state);
        state.made = state.made.saturating_sub(1);
        self.shared.returned.notify_all();
    }

    /// Frees the buffers that nobody uses.
    pub fn trim(&self, device: &Device) {
        let shared = &self.shared;
        loop {
            // Not looked at under the lock: polling calls back, and the callbacks take it.
            let oldest = {
                let mut state = lock(&shared.state);
                state.made = state.made.saturating_sub(state.free.len());
                state.free.clear();
                state.busy.pop_front()
            };
            let Some((submission, slot)) = oldest else { return };
            if !device.poll_for(&submission, Duration::ZERO).unwrap_or(device.is_lost()) {
                lock(&shared.state).busy.push_front((submission, slot));
                return;
            }
            lock(&shared.state).free.extend(slot);
        }
    }
}
