//! Rows of states on their way between the devices that run a module together.
//!
//! Devices run the module's kernels in its order, each those that are its own. A state that others read is posted when its last writer has
//! run; who reads it waits until all who make a part of it have posted theirs. Whoever fails wakes all others.

use std::collections::{HashMap, VecDeque};
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
    /// By state and by who made it.
    whole: HashMap<(StateId, usize), Arc<StateRows>>,
    /// By state, by who made it, and by who gets it; of one round after the other.
    dealt: HashMap<(StateId, usize, usize), VecDeque<Arc<StateRows>>>,
    failed: bool,
    bytes: u64,
}

/// Rows of a state from one device.
#[derive(Clone, Debug)]
pub(crate) struct Posted {
    pub(crate) rows: Arc<StateRows>,
    /// Whether they are all that it has, not what is one device's alone.
    pub(crate) whole: bool,
}

impl Posts {
    fn of(&self, state: StateId, from: usize, to: usize) -> Option<Posted> {
        let dealt = self.dealt.get(&(state, from, to)).and_then(VecDeque::front);
        let own = dealt.map(|rows| Posted { rows: rows.clone(), whole: false });
        own.or_else(|| Some(Posted { rows: self.whole.get(&(state, from))?.clone(), whole: true }))
    }
}

impl Exchange {
    /// Gives the others, or one of them, what a device has of a state.
    pub(crate) fn post(&self, state: StateId, from: usize, to: Option<usize>, rows: StateRows) {
        let mut posts = lock(&self.posts);
        posts.bytes += rows.bytes();
        let rows = Arc::new(rows);
        match to {
            Some(to) => posts.dealt.entry((state, from, to)).or_default().push_back(rows),
            None => drop(posts.whole.insert((state, from), rows)),
        }
        self.changed.notify_all();
    }

    /// The parts of a state that a device gets, waited for.
    ///
    /// # Errors
    /// Another device failed; the query was cancelled or its time is up.
    pub(crate) fn receive(&self, transfer: &Transfer, to: usize, waiting: Waiting<'_>) -> Result<Vec<Posted>> {
        let mut posts = lock(&self.posts);
        loop {
            if posts.failed {
                return Err(GpuError::Abandoned);
            }
            let there = |from: &usize| posts.of(transfer.state, *from, to);
            if let Some(parts) = transfer.from.iter().map(there).collect::<Option<Vec<_>>>() {
                for from in &transfer.from {
                    posts.dealt.entry((transfer.state, *from, to)).and_modify(|rounds| drop(rounds.pop_front()));
                }
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
        let comes = |transfer: &Transfer| transfer.dealt.is_some() || transfer.from != [self.device];
        self.placement.to(state, self.device).is_some_and(comes)
    }
}
