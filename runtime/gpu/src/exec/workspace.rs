//! The buffers that a query works in. Queries take turns to use them, since large buffers are slow to get: the driver makes them, wgpu clears them, and
//! arenas grow by copying.

use std::sync::{Arc, Mutex};

use super::batch::{Arenas, PARAMS_BYTES};
use crate::arena::Arena;
use crate::device::{Buffer, Device, lock};
use crate::error::Result;

/// The buffers of one query.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    pub(crate) arenas: Arenas,
    /// Parameters of dispatches.
    pub(crate) params: Arc<Buffer>,
}

impl Workspace {
    fn new(device: &Device) -> Result<Workspace> {
        let limit = device.max_binding_bytes();
        let arena = |name: &str| Arena::new(device, name, limit);
        let arenas =
            Arenas { nothing: arena("nothing"), heap: arena("heap"), work: arena("work"), sync: arena("sync") };
        let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_DST;
        Ok(Workspace { arenas, params: Arc::new(device.buffer("params", PARAMS_BYTES, usage)?) })
    }

    fn is_free(&self) -> bool {
        [&self.arenas.heap, &self.arenas.work, &self.arenas.sync].iter().all(|arena| arena.used() == 0)
    }
}

/// Workspaces that no query uses.
#[derive(Debug, Default)]
pub(crate) struct Spare(Mutex<Vec<Workspace>>);

impl Spare {
    /// A workspace whose arenas are empty.
    pub(crate) fn take(&self, device: &Device) -> Result<Workspace> {
        match lock(&self.0).pop() {
            Some(workspace) => Ok(workspace),
            None => Workspace::new(device),
        }
    }

    /// Takes a workspace back. One that still holds something is dropped, as is all beyond one: memory is for columns.
    pub(crate) fn put(&self, workspace: Workspace) {
        let mut spare = lock(&self.0);
        if spare.is_empty() && workspace.is_free() {
            spare.push(workspace);
        }
    }

    /// Gives the buffers back to the device; whether there were any.
    pub(crate) fn trim(&self) -> bool {
        !std::mem::take(&mut *lock(&self.0)).is_empty()
    }
}
