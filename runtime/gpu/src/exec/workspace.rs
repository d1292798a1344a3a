//! The buffers that a query works in. Queries take turns to use them, since large buffers are slow to get: the driver makes them, wgpu clears them, and
//! arenas grow by copying.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use quernel_runtime::source::Identity;
use quernel_shaders_gen::program::{NULL_ROW_WORDS, sync};

use super::batch::{Arenas, PARAMS_BYTES, READBACK_BYTES};
use super::tables::DeviceDictionary;
use crate::arena::{Arena, Range};
use crate::device::{Buffer, Device, lock};
use crate::error::{GpuError, Result};

/// The buffers of one query.
#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) arenas: Arenas,
    /// Parameters of dispatches.
    pub(crate) params: Arc<Buffer>,
    /// What words are fetched through.
    pub(crate) readback: Arc<Buffer>,
    /// Dictionaries by table and column, for as long as the table is what it was.
    pub(crate) dictionaries: Dictionaries,
    /// The null row, at the start of `work`, and the status words, at that of `sync`.
    pub(crate) fixed: [Range; 2],
}

/// Dictionaries in a workspace's arenas.
pub(crate) type Dictionaries = HashMap<(Identity, usize), Arc<DeviceDictionary>>;

/// Bytes of dictionaries that a workspace keeps.
const KEPT_DICTIONARIES: u64 = 64 << 20;

impl Workspace {
    fn new(device: &Device) -> Result<Workspace> {
        let limit = device.max_binding_bytes();
        let arena = |name: &str| Arena::new(device, name, limit);
        let arenas = Arenas { nothing: arena("nothing"), work: arena("work"), sync: arena("sync") };
        let usage = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
        let params = Arc::new(device.buffer("params", PARAMS_BYTES, usage)?);
        let usage = wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ;
        let readback = Arc::new(device.buffer("readback", READBACK_BYTES, usage)?);
        let null_row = arenas.work.allocate("null row", NULL_ROW_WORDS.into())?;
        let status = arenas.sync.allocate("status", sync::FREE.into())?;
        if null_row.word() != 0 || status.word() != 0 {
            return Err(GpuError::Internal { what: "arenas".into(), message: "they are not empty".into() });
        }
        Ok(Workspace { arenas, params, readback, dictionaries: Dictionaries::new(), fixed: [null_row, status] })
    }
}

/// Workspaces that no query uses.
#[derive(Debug, Default)]
pub(crate) struct Spare(Mutex<Vec<Workspace>>);

impl Spare {
    /// A workspace whose arenas hold nothing but dictionaries.
    pub(crate) fn take(&self, device: &Device) -> Result<Workspace> {
        match lock(&self.0).pop() {
            Some(workspace) => Ok(workspace),
            None => Workspace::new(device),
        }
    }

    /// Takes a workspace back. All beyond one are dropped: memory is for columns.
    pub(crate) fn put(&self, mut workspace: Workspace) {
        if workspace.dictionaries.values().map(|dictionary| dictionary.bytes()).sum::<u64>() > KEPT_DICTIONARIES {
            workspace.dictionaries.clear();
        }
        let mut spare = lock(&self.0);
        if spare.is_empty() {
            spare.push(workspace);
        }
    }

    /// Gives the buffers back to the device; whether there were any.
    pub(crate) fn trim(&self) -> bool {
        !std::mem::take(&mut *lock(&self.0)).is_empty()
    }
}
