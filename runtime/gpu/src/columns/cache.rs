//! Which columns lie in device memory, and what goes when there is no room.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use hashbrown::HashMap;
use quernel_runtime::source::Identity;

use super::layout::{Parts, Shape};
use crate::arena::{ALIGNMENT, Arena, Range};
use crate::device::{Buffer, Device, lock};
use crate::error::{GpuError, Result};

/// How much a cache may hold.
#[derive(Clone, Copy, Debug)]
pub struct CacheOptions {
    /// The most bytes of device memory. `None`: all of the device's budget but four bindings, three quarters of it at least, or 256 MiB where it has
    /// none: the rest is for what kernels write.
    pub bytes: Option<u64>,
    /// The most bytes of one buffer; no more than a binding can hold. Smaller ones are for tests.
    pub block: u64,
}

impl Default for CacheOptions {
    fn default() -> CacheOptions {
        CacheOptions { bytes: None, block: u64::MAX }
    }
}

/// As much as a query works in, at most, with what grows copied: `work` and `sync` are a binding each.
const BINDINGS_OF_A_QUERY: u64 = 4;

/// What a cache has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CacheStatistics {
    /// Columns of segments that were asked for and there.
    pub hits: u64,
    /// Columns that were brought.
    pub misses: u64,
    /// Bytes brought from the host.
    pub uploaded: u64,
    /// Bytes copied within the device, so that columns share a buffer.
    pub moved: u64,
    /// Columns dropped for others.
    pub evicted: u64,
}

/// Columns in the memory of one device. Queries share it.
#[derive(Debug)]
pub struct ColumnCache {
    device: Device,
    limit: u64,
    block: u64,
    /// Held while columns are brought: the link is busy then anyway, and no column is brought twice.
    pub(super) loading: Mutex<()>,
    pub(super) state: Mutex<State>,
    clock: AtomicU64,
}

/// A column of a segment, or its dictionary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) table: Identity,
    pub(super) column: usize,
    /// Number of the segment; `None`: the dictionary.
    pub(super) segment: Option<u64>,
}

/// One in device memory. Pinned while someone beside the cache holds it.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) range: Range,
    pub(super) shape: Shape,
    pub(super) rows: u32,
    /// The block that it lies in.
    pub(super) block: usize,
    /// When it was asked for last; 0: before all others that go.
    pub(super) used: AtomicU64,
}

impl Entry {
    pub(super) fn parts(&self) -> Parts {
        self.shape.place(self.range.word())
    }
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) tables: HashMap<Identity, Table>,
    entries: HashMap<Key, Vec<Arc<Entry>>>,
    blocks: Vec<Arena>,
    pub(super) statistics: CacheStatistics,
}

/// What is known of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    pub(super) segment_rows: u64,
    /// Rows, once they have been counted.
    pub(super) rows: Option<u64>,
}

/// What is to lie in one block.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) key: Key,
    pub(super) shape: Shape,
    pub(super) rows: u32,
    /// Where it lies already.
    pub(super) present: Vec<Arc<Entry>>,
}

/// Where a wanted column is to be.
#[derive(Debug)]
pub(super) enum Placed {
    /// There already.
    Present(Arc<Entry>),
    /// In another block: to be copied on the device.
    Move(Arc<Entry>, Range),
    /// To be brought from the host.
    Bring(Range),
}

impl ColumnCache {
    pub fn new(device: &Device, options: CacheOptions) -> Arc<ColumnCache> {
        let budget = device.memory().limit();
        let rest = BINDINGS_OF_A_QUERY * device.max_binding_bytes();
        let usual = |budget: u64| (budget / 4 * 3).max(budget.saturating_sub(rest));
        let limit = options.bytes.or_else(|| budget.map(usual)).unwrap_or(256 << 20);
        Arc::new(ColumnCache {
            device: device.clone(),
            limit,
            block: options.block.min(device.max_binding_bytes()),
            loading: Mutex::new(()),
            state: Mutex::default(),
            clock: AtomicU64::new(1),
        })
    }

    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The most bytes of one buffer.
    pub fn block_bytes(&self) -> u64 {
        self.block
    }

    /// The most bytes of all buffers.
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// Bytes that columns take in device memory.
    pub fn used(&self) -> u64 {
        lock(&self.state).blocks.iter().map(|b| b.used() * 4).sum()
    }

    pub fn statistics(&self) -> CacheStatistics {
        lock(&self.state).statistics
    }

    /// Bytes of those of the columns that lie in device memory, of all segments: what a query need not bring.
    pub fn resident_bytes(&self, table: &Identity, columns: &[usize]) -> u64 {
        let state = lock(&self.state);
        let here = state.entries.iter().filter(|(key, _)| key.table == *table && columns.contains(&key.column));
        here.filter_map(|(_, entries)| entries.first()).map(|entry| entry.shape.words() * 4).sum()
    }

    /// Drops unpinned columns, the least recently used first, and the buffers that this empties, until `bytes` have become free or
    /// nothing is left to drop. The bytes that became free in the device's budget.
    pub fn release(&self, bytes: u64) -> u64 {
        let mut state = lock(&self.state);
        let before: u64 = state.blocks.iter().map(Arena::capacity).sum();
        let mut freed = 0;
        while freed < bytes {
            for block in &state.blocks {
                block.trim();
            }
            freed = (before - state.blocks.iter().map(Arena::capacity).sum::<u64>()) * 4;
            if freed < bytes && !state.evict() {
                break;
            }
        }
        freed
    }

    /// Drops all columns that nobody uses, and keeps the buffers.
    pub fn clear(&self) {
        let mut state = lock(&self.state);
        while state.evict() {}
    }

    pub(super) fn tick(&self) -> u64 {
        self.clock.fetch_add(1, Ordering::Relaxed)
    }

    /// Room for all of `wanted` in one block. Columns that lie elsewhere are to be moved there. `segments`: how many like this one are to come, it
    /// included, for which a block that has to grow grows at once.
    ///
    /// # Errors
    /// Together they are larger than a block; what is pinned leaves no room.
    pub(super) fn place(&self, wanted: &[Wanted], segments: u64) -> Result<(usize, Vec<Placed>)> {
        let mut state = lock(&self.state);
        loop {
            for block in state.candidates(wanted) {
                if let Some(placed) = self.try_place(&mut state, block, wanted, segments)? {
                    return Ok((block, placed));
                }
            }
            // What is wanted and present is pinned by `wanted`.
            if !state.evict() {
                let requested: u64 = wanted.iter().map(|w| w.shape.words() * 4).sum();
                let adapter = self.device.name().to_string();
                let what = "the columns of one segment".to_string();
                return Err(if requested > self.block {
                    GpuError::TooLarge { adapter, what, requested, limit: self.block }
                } else {
                    let used = state.blocks.iter().map(|b| b.used() * 4).sum();
                    GpuError::OutOfMemory { adapter, what, requested, used, limit: self.limit.to_string() }
                });
            }
        }
    }

    /// Room in one block; `None`: it has none without dropping something.
    fn try_place(
        &self,
        state: &mut State,
        block: usize,
        wanted: &[Wanted],
        segments: u64,
    ) -> Result<Option<Vec<Placed>>> {
        while state.blocks.len() <= block {
            let name = format!("columns {}", state.blocks.len());
            state.blocks.push(Arena::new(&self.device, &name, self.block));
        }
        let others: u64 =
            state.blocks.iter().enumerate().filter(|(i, _)| *i != block).map(|(_, b)| b.capacity() * 4).sum();
        let arena = &state.blocks[block];
        arena.set_limit(self.limit.saturating_sub(others).min(self.block));
        let missing = wanted.iter().filter(|want| want.present.iter().all(|entry| entry.block != block));
        let words: u64 = missing.map(|want| want.shape.words().next_multiple_of(ALIGNMENT.into())).sum();
        if arena.has_room(words) && !arena.fits(words) {
            let all = segments > 1 && arena.reserve(words * segments)?;
            if !all && !arena.reserve(words)? {
                return Ok(None);
            }
        }
        let mut placed = Vec::with_capacity(wanted.len());
        for want in wanted {
            if let Some(entry) = want.present.iter().find(|e| e.block == block) {
                placed.push(Placed::Present(entry.clone()));
                continue;
            }
            let range = match arena.allocate("a column", want.shape.words()) {
                Ok(range) => range,
                Err(GpuError::TooLarge { .. } | GpuError::OutOfMemory { .. }) => return Ok(None),
                Err(error) => return Err(error),
            };
            placed.push(match want.present.first() {
                Some(elsewhere) => Placed::Move(elsewhere.clone(), range),
                None => Placed::Bring(range),
            });
        }
        Ok(Some(placed))
    }
}

impl State {
    /// Where a column lies.
    pub(super) fn find(&self, key: &Key) -> Vec<Arc<Entry>> {
        self.entries.get(key).cloned().unwrap_or_default()
    }

    pub(super) fn insert(&mut self, key: Key, entry: Arc<Entry>) {
        self.entries.entry(key).or_default().push(entry);
    }

    /// Forgets a copy of a column: it goes when nobody uses it any more.
    pub(super) fn forget(&mut self, key: &Key, entry: &Arc<Entry>) {
        if let Some(entries) = self.entries.get_mut(key) {
            entries.retain(|e| !Arc::ptr_eq(e, entry));
            if entries.is_empty() {
                self.entries.remove(key);
            }
        }
    }

    /// A block's buffer.
    pub(super) fn buffer(&self, block: usize) -> Result<Arc<Buffer>> {
        match self.blocks.get(block) {
            Some(block) => block.buffer(),
            None => Err(GpuError::Internal { what: "columns".into(), message: format!("there is no block {block}") }),
        }
    }

    /// Blocks to try: first that with most of what is wanted, then the emptier ones, last a new one.
    fn candidates(&self, wanted: &[Wanted]) -> Vec<usize> {
        let present = |block: usize| -> u64 {
            let here = wanted.iter().filter(|w| w.present.iter().any(|e| e.block == block));
            here.map(|w| w.shape.words()).sum()
        };
        let made = |block: &usize| self.blocks[*block].capacity() > 0;
        let (mut blocks, unmade): (Vec<usize>, Vec<usize>) = (0..self.blocks.len()).partition(made);
        blocks.sort_by_key(|&b| (std::cmp::Reverse(present(b)), self.blocks[b].used()));
        blocks.push(unmade.first().copied().unwrap_or(self.blocks.len()));
        blocks
    }

    /// Drops the least recently used column that nobody uses; false: there is none.
    fn evict(&mut self) -> bool {
        let unpinned = self
            .entries
            .iter()
            .flat_map(|(key, entries)| entries.iter().filter(|e| Arc::strong_count(e) == 1).map(move |e| (key, e)));
        let Some((key, entry)) = unpinned.min_by_key(|(_, e)| e.used.load(Ordering::Relaxed)) else {
            return false;
        };
        let (key, entry) = (key.clone(), entry.clone());
        self.forget(&key, &entry);
        self.statistics.evicted += 1;
        true
    }
}
