//! Rows of states on their way between the devices that run a module together.
//!
//! Devices run the module's kernels in its order, each those that are its own. A state that others read is posted when its last writer has
//! run; who reads it waits until all who make a part of it have posted theirs. Whoever fails wakes all others.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use quernel_ir::kernel::StateId;
use quernel_runtime::placement::{Placement, Share, Transfer};

use super::rows::StateRows;
use crate::device::{Waiting, lock};
use crate::error::{GpuError, Result};

/// How long a device waits before it looks whether its time is up.
const PATIENCE: Duration = Duration::from_millis(20);

/// What the devices of one run share.
#[derive(Debug, Default)]
pub(crate) struct Exchange {
    posts: Mutex<Posts>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Posts {
    parts: HashMap<(StateId, usize), Arc<StateRows>>,
    failed: bool,
    bytes: u64,
}

impl Exchange {
    /// Gives the others what a device has of a state.
    pub(crate) fn post(&self, state: StateId, from: usize, rows: StateRows) {
        let mut posts = lock(&self.posts);
        posts.bytes += rows.bytes();
        posts.parts.insert((state, from), Arc::new(rows));
        self.changed.notify_all();
    }

    /// The parts of a state, waited for.
    ///
    /// # Errors
    /// Another device failed; the query was cancelled or its time is up.
    pub(crate) fn receive(&self, transfer: &Transfer, waiting: Waiting<'_>) -> Result<Vec<Arc<StateRows>>> {
        let mut posts = lock(&self.posts);
        loop {
            if posts.failed {
                return Err(GpuError::Abandoned);
            }
            let parts: Option<Vec<_>> =
                transfer.from.iter().map(|from| posts.parts.get(&(transfer.state, *from)).cloned()).collect();
            if let Some(parts) = parts {
                return Ok(parts);
            }
            waiting.check()?;
            let woken = self.changed.wait_timeout(posts, PATIENCE);
            posts = woken.unwrap_or_else(std::sync::PoisonError::into_inner).0;
        }
    }

    /// Tells the others that a device has failed.
    pub(crate) fn fail(&self) {
        lock(&self.posts).failed = true;
        self.changed.notify_all();
    }

    /// Bytes that went through it.
    pub(crate) fn bytes(&self) -> u64 {
        lock(&self.posts).bytes
    }
}

/// The part of a module's run that one device does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) placement: &'a Placement,
    pub(crate) device: usize,
    pub(crate) exchange: &'a Exchange,
}

impl Part<'_> {
    /// What the device has to run of a kernel.
    pub(crate) fn share(&self, kernel: usize) -> Option<Share> {
        self.placement.share(kernel, self.device)
    }

    /// Whether a state's rows come from other devices.
    pub(crate) fn comes(&self, state: StateId) -> bool {
        self.placement.to(state, self.device).is_some_and(|transfer| transfer.from != [self.device])
    }
}
