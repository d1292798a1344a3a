//! Raw memory for tuples and strings: blocks charged to the query's budget, and an arena that hands tuples out of them.

use std::alloc::{self, Layout};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut, Range};
use std::ptr::NonNull;

use memmap2::MmapMut;

use crate::memory::{KEPT_WITHIN, MemoryBudget, MemoryLimit, Reservation};
use crate::spill::{Region, SpillError};
use crate::state::extents::{Block, HUGE_PAGE};
use crate::sync::Arc;
use crate::sync::atomic::{AtomicU64, Ordering};

/// First and largest size of a chunk of tuples, in bytes. Doubles in between, so that small states stay small.
const FIRST: usize = 64 << 10;
const LARGEST: usize = 1 << 20;
/// Of a state that has so many chunks, memory permitting, the next are of this size, which lie in huge pages: the system zeroes these in a fraction
/// of the time.
const MANY: usize = 5;
const HUGE: usize = 8 << 20;
/// What may be beside the tuples of such a chunk.
const BESIDE: usize = 64 << 10;

/// Tuples between two looks at how much of the disk is in memory.
pub const LOOK: usize = 256;

/// Who pays for memory, and what it is for.
#[derive(Clone, Debug)]
pub struct Account {
    pub budget: Arc<MemoryBudget>,
    /// What errors name: `state @groups`.
    pub what: Arc<str>,
    /// Bytes that were put on disk, all together.
    pub spilled: Arc<AtomicU64>,
    /// Bytes more that they would have been without compression.
    pub saved: Arc<AtomicU64>,
}

impl Account {
    pub fn new(budget: &Arc<MemoryBudget>, what: impl AsRef<str>) -> Account {
        Account { budget: budget.clone(), what: what.as_ref().into(), spilled: Arc::default(), saved: Arc::default() }
    }

    /// Whether a block would have room in memory.
    pub fn has_room(&self, bytes: usize) -> bool {
        self.budget.reserve_block(bytes as u64, &self.what).is_ok()
    }

    /// Size of the next chunk for tuples of `size` bytes, when `chunks` exist: whole tuples, at least one.
    pub fn chunk_bytes(&self, size: usize, chunks: usize) -> usize {
        if chunks < MANY || self.budget.limit().is_some_and(|limit| limit < SMALL_LIMIT) {
            return chunk_bytes(size, chunks);
        }
        ((HUGE - BESIDE) / size).max(1) * size
    }

    /// Looks at how much of the disk is in memory: to be called every [`LOOK`] tuples that are reached, or so.
    #[inline]
    pub fn look(&self) {
        if let Some(spill) = self.budget.spill() {
            spill.look();
        }
    }

    /// Parts of the disk are read soon, by place and number of bytes.
    pub fn read_ahead(&self, parts: impl IntoIterator<Item = (u64, u64)>) {
        if let Some(spill) = self.budget.spill() {
            spill.read_ahead(parts);
        }
    }

    /// What lies from an address on is reached soon.
    pub fn read_ahead_at(&self, start: *const u8, bytes: usize) {
        if let Some(spill) = self.budget.spill() {
            spill.read_ahead_at(start, bytes);
        }
    }

    fn failed(&self, error: SpillError) -> MemoryLimit {
        MemoryLimit { disk: Some(Box::new(error)), ..self.refused(0) }
    }

    /// What is read from disk is not what was written there.
    pub(super) fn corrupted(&self, bytes: usize) -> MemoryLimit {
        let disk = self.budget.spill().map(|spill| Box::new(spill.corrupted(bytes)));
        MemoryLimit { disk, ..self.refused(0) }
    }

    pub(super) fn refused(&self, bytes: usize) -> MemoryLimit {
        MemoryLimit {
            what: self.what.to_string(),
            requested: bytes as u64,
            used: self.budget.used(),
            limit: self.budget.limit().unwrap_or(u64::MAX),
            disk: None,
        }
    }

    /// Bytes for a container of Rust's own.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn reserve(&self, bytes: usize) -> Result<Reservation, MemoryLimit> {
        self.budget.reserve(bytes as u64, &self.what)
    }
}

/// Bytes from which a chunk is a mapping of its own, in huge pages where the system has them: tuples that are reached in no order
/// would miss the processor's cache of 4 KiB pages as often as its caches of data.
const MAPPED: usize = 4 << 20;
/// The same where a query spills within a limit that is small: what the allocator keeps of freed blocks would be in memory beyond it. (It takes time:
/// TPC-H took twice as long where all queries did so.)
const MAPPED_WITHIN: usize = 128 << 10;
const SMALL_LIMIT: u64 = 1 << 30;

/// Where a block is to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In memory as long as states have not taken their part of it.
    Any,
    /// In memory as long as there is any: what is needed for a short time, and reached in no order.
    Hot,
    /// On disk, if the query has one: what is not needed soon.
    Disk,
}

/// One owned block of memory, 64-aligned, not initialized unless asked for.
#[derive(Debug)]
pub struct Chunk {
    start: NonNull<u8>,
    bytes: usize,
    memory: Memory,
    _reservation: Option<Reservation>,
}

/// What a chunk lies in.
#[derive(Debug)]
enum Memory {
    Heap(Layout),
    /// Unmapped when dropped.
    Mapping(#[expect(dead_code, reason = "owned, reached by the chunk's address")] MmapMut),
    /// Kept for the next when dropped.
    Kept(#[expect(dead_code, reason = "as above")] Block),
    /// On disk.
    Spilled(Region),
}

// SAFETY: a chunk owns plain memory; who reads and writes it when is for its users to arrange.
unsafe impl Send for Chunk {}
// SAFETY: as above; the chunk itself has no interior mutability.
unsafe impl Sync for Chunk {}

impl Chunk {
    /// A block of `bytes` (at least 64), on disk if memory has no room.
    ///
    /// # Errors
    /// The budget refuses, and the disk too.
    pub fn new(account: &Account, bytes: usize, zeroed: bool) -> Result<Chunk, MemoryLimit> {
        Chunk::placed(account, bytes, zeroed, Place::Any)
    }

    /// As [`Chunk::new`]; `place` says where.
    ///
    /// # Errors
    /// As [`Chunk::new`].
    pub fn placed(account: &Account, bytes: usize, zeroed: bool, place: Place) -> Result<Chunk, MemoryLimit> {
        let bytes = bytes.max(64);
        let reserved = match (place, account.budget.spill()) {
            (Place::Disk, Some(_)) => Err(account.refused(bytes)),
            (Place::Hot, _) => account.reserve(bytes),
            _ => account.budget.reserve_block(bytes as u64, &account.what),
        };
        match (reserved, account.budget.spill()) {
            (Ok(reservation), _) => Chunk::in_memory(account, bytes, zeroed, reservation),
            (Err(refused), None) => Err(refused),
            (Err(_), Some(spill)) => match spill.region(bytes, zeroed) {
                Ok(region) => {
                    account.spilled.fetch_add(bytes as u64, Ordering::Relaxed);
                    let start = NonNull::new(region.start()).ok_or_else(|| account.refused(bytes))?;
                    Ok(Chunk { start, bytes, memory: Memory::Spilled(region), _reservation: None })
                }
                // What is kept for other things is better than an error.
                Err(disk) => match account.reserve(bytes) {
                    Ok(reservation) => Chunk::in_memory(account, bytes, zeroed, reservation),
                    Err(refused) => Err(MemoryLimit { disk: Some(Box::new(disk)), ..refused }),
                },
            },
        }
    }

    fn in_memory(
        account: &Account,
        bytes: usize,
        zeroed: bool,
        reservation: Reservation,
    ) -> Result<Chunk, MemoryLimit> {
        let refused = || account.refused(bytes);
        let layout = Layout::from_size_align(bytes, 64).map_err(|_| refused())?;
        let _reservation = Some(reservation);
        if bytes >= MAPPED {
            let is_kept = account.budget.limit().is_none_or(|limit| limit >= KEPT_WITHIN);
            if let Some(block) = is_kept.then(|| Block::new(bytes, zeroed)).flatten() {
                return Ok(Chunk { start: block.start(), bytes, memory: Memory::Kept(block), _reservation });
            }
            // Zeroed by the system, page by page when it is first touched.
            let mut mapping = MmapMut::map_anon(bytes + HUGE_PAGE).map_err(|_| refused())?;
            // A system without huge pages says so; there is nothing to do about it.
            #[cfg(target_os = "linux")]
            let _ = mapping.advise(memmap2::Advice::HugePage);
            let start = mapping.as_mut_ptr();
            let start = NonNull::new(start.wrapping_add(start.align_offset(HUGE_PAGE))).ok_or_else(refused)?;
            return Ok(Chunk { start, bytes, memory: Memory::Mapping(mapping), _reservation });
        }
        let within =
            || account.budget.spill().is_some() && account.budget.limit().is_some_and(|limit| limit < SMALL_LIMIT);
        if bytes >= MAPPED_WITHIN && within() {
            let mut mapping = MmapMut::map_anon(bytes).map_err(|_| refused())?;
            let start = NonNull::new(mapping.as_mut_ptr()).ok_or_else(refused)?;
            return Ok(Chunk { start, bytes, memory: Memory::Mapping(mapping), _reservation });
        }
        // SAFETY: the size is not zero.
        let start = unsafe { if zeroed { alloc::alloc_zeroed(layout) } else { alloc::alloc(layout) } };
        let start = NonNull::new(start).ok_or_else(refused)?;
        Ok(Chunk { start, bytes, memory: Memory::Heap(layout), _reservation })
    }

    /// Whether it lies on disk.
    pub fn is_on_disk(&self) -> bool {
        matches!(self.memory, Memory::Spilled(_))
    }

    pub fn start(&self) -> *mut u8 {
        self.start.as_ptr()
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Copies bytes from `at` on. From disk, they don't come into memory but there.
    ///
    /// # Errors
    /// The disk fails.
    ///
    /// # Safety
    /// They are in the chunk and initialized, and nobody changes them meanwhile.
    pub unsafe fn read(&self, account: &Account, at: usize, into: &mut [u8]) -> Result<(), MemoryLimit> {
        match &self.memory {
            Memory::Spilled(region) => region.read(at, into).map_err(|error| account.failed(error)),
            _ => {
                // SAFETY: by the caller's promise.
                unsafe { std::ptr::copy_nonoverlapping(self.start().add(at), into.as_mut_ptr(), into.len()) };
                Ok(())
            }
        }
    }

    /// Replaces bytes from `at` on. On disk, they don't come into memory.
    ///
    /// # Errors
    /// The disk fails.
    pub fn write(&mut self, account: &Account, at: usize, bytes: &[u8]) -> Result<(), MemoryLimit> {
        // On disk it has whole pages.
        if let Memory::Spilled(region) = &self.memory {
            return region.write(at, bytes).map_err(|error| account.failed(error));
        }
        assert!(at <= self.bytes && bytes.len() <= self.bytes - at, "a chunk is written beyond its end");
        // SAFETY: the chunk has the bytes, and is this one's alone.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.start().add(at), bytes.len()) };
        Ok(())
    }

    /// Nobody changes these bytes before they are read: the disk may have them.
    ///
    /// # Errors
    /// The disk fails.
    pub fn write_behind(&self, account: &Account, bytes: Range<usize>) -> Result<(), MemoryLimit> {
        match &self.memory {
            Memory::Spilled(region) => region.write_behind(bytes).map_err(|error| account.failed(error)),
            _ => Ok(()),
        }
    }

    /// Where byte `at` lies in the file, if it does.
    pub fn place(&self, at: usize) -> Option<u64> {
        match &self.memory {
            Memory::Spilled(region) => Some(region.place(at)),
            _ => None,
        }
    }

    /// Gives back what is behind the first `bytes` bytes, on disk.
    pub fn shrink(&mut self, account: &Account, bytes: usize) {
        if let Memory::Spilled(region) = &mut self.memory {
            let before = region.length();
            region.shrink(bytes as u64);
            account.spilled.fetch_sub((before - region.length()).min(self.bytes as u64), Ordering::Relaxed);
            self.bytes = self.bytes.min(region.length() as usize);
        }
    }
}

/// Fills a chunk from its start. On disk, what is written does not come into memory.
#[derive(Debug)]
pub struct ChunkWriter {
    chunk: Chunk,
    /// Bytes that are in the chunk: on disk, whole pages.
    at: usize,
    /// Those behind them that are not there yet, and how many there may be.
    pending: Vec<u8>,
    most: usize,
}

/// Bytes that are written to disk at a time, where little else is written at that time; and the system's pages, of which more would be
/// filled with zeros first if less were written.
pub const WRITTEN: usize = 128 << 10;
pub const PAGE: usize = 4 << 10;

impl ChunkWriter {
    /// One that writes `most` bytes at a time.
    pub fn new(chunk: Chunk, most: usize) -> ChunkWriter {
        ChunkWriter { chunk, at: 0, pending: Vec::new(), most: most.max(PAGE) }
    }

    /// Bytes that were added.
    pub fn filled(&self) -> usize {
        self.at + self.pending.len()
    }

    /// Bytes that there is room for.
    pub fn room(&self) -> usize {
        self.chunk.bytes() - self.filled()
    }

    /// Adds bytes, for which there must be room; the address that they will have.
    ///
    /// # Errors
    /// The disk fails.
    pub fn put(&mut self, account: &Account, bytes: &[u8]) -> Result<*mut u8, MemoryLimit> {
        assert!(bytes.len() <= self.room(), "a chunk is full");
        let at = self.filled();
        if self.chunk.is_on_disk() {
            self.pending.extend_from_slice(bytes);
            if self.pending.len() >= self.most {
                self.flush(account, self.pending.len() / PAGE * PAGE)?;
            }
        } else {
            // SAFETY: there is room, and nobody else has the chunk.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.chunk.start().add(at), bytes.len()) };
            self.at += bytes.len();
        }
        Ok(self.chunk.start().wrapping_add(at))
    }

    fn flush(&mut self, account: &Account, bytes: usize) -> Result<(), MemoryLimit> {
        if self.chunk.is_on_disk() {
            self.chunk.write(account, self.at, &self.pending[..bytes])?;
            self.at += bytes;
            self.pending.drain(..bytes);
        }
        Ok(())
    }

    /// The chunk.
    ///
    /// # Errors
    /// The disk fails.
    pub fn finish(mut self, account: &Account) -> Result<Chunk, MemoryLimit> {
        if self.chunk.is_on_disk() {
            // A page that the system has put out of memory would have to be read before a part of it is written.
            let filled = self.filled();
            self.pending.resize(self.pending.len().next_multiple_of(PAGE), 0);
            self.flush(account, self.pending.len())?;
            self.at = filled;
        }
        self.chunk.write_behind(account, 0..self.at)?;
        Ok(self.chunk)
    }
}

impl Drop for Chunk {
    fn drop(&mut self) {
        if let Memory::Heap(layout) = &self.memory {
            // SAFETY: allocated with this layout, freed once.
            unsafe { alloc::dealloc(self.start.as_ptr(), *layout) }
        }
    }
}

/// As [`Account::chunk_bytes`], of a chunk that is not to be in memory for long.
pub fn chunk_bytes(size: usize, chunks: usize) -> usize {
    let target = (FIRST << chunks.min(8)).min(LARGEST);
    (target / size).max(1) * size
}

/// Tuples allocated one at a time, at addresses that stay.
#[derive(Debug)]
pub struct TupleArena {
    account: Account,
    place: Place,
    size: usize,
    chunks: Vec<Chunk>,
    cursor: *mut u8,
    end: *mut u8,
}

// SAFETY: the cursor points into chunks that the arena owns.
unsafe impl Send for TupleArena {}
// SAFETY: a shared arena is not changed.
unsafe impl Sync for TupleArena {}

impl TupleArena {
    /// An arena of tuples of `size` bytes, which allocates nothing yet.
    pub fn new(account: Account, size: usize) -> TupleArena {
        TupleArena::placed(account, size, Place::Any)
    }

    /// As [`TupleArena::new`]; `place` says where.
    pub fn placed(account: Account, size: usize, place: Place) -> TupleArena {
        let null = std::ptr::null_mut();
        TupleArena { account, place, size, chunks: Vec::new(), cursor: null, end: null }
    }

    /// Adds a tuple, not initialized.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn push(&mut self) -> Result<*mut u8, MemoryLimit> {
        if self.cursor == self.end {
            let bytes = self.account.chunk_bytes(self.size, self.chunks.len());
            let chunk = Chunk::placed(&self.account, bytes, false, self.place)?;
            self.cursor = chunk.start();
            self.end = self.cursor.wrapping_add(chunk.bytes() / self.size * self.size);
            self.chunks.push(chunk);
        }
        let tuple = self.cursor;
        self.cursor = self.cursor.wrapping_add(self.size);
        Ok(tuple)
    }

    /// The filled parts of the chunks, in order: start and number of tuples.
    pub fn segments(&self) -> impl Iterator<Item = (*mut u8, usize)> + '_ {
        self.chunks.iter().enumerate().map(|(i, chunk)| {
            let whole = chunk.bytes() / self.size * self.size;
            let bytes = if i + 1 == self.chunks.len() { self.cursor as usize - chunk.start() as usize } else { whole };
            (chunk.start(), bytes / self.size)
        })
    }

    /// Its tuples, in order.
    pub fn tuples(&self) -> impl Iterator<Item = *mut u8> + '_ {
        let size = self.size;
        self.segments().flat_map(move |(start, count)| (0..count).map(move |i| start.wrapping_add(i * size)))
    }

    /// Drops all tuples. Memory that may hold as many again stays.
    pub fn clear(&mut self) {
        // The last one is the largest.
        self.chunks.drain(..self.chunks.len().saturating_sub(1));
        let start = self.chunks.first().map_or(std::ptr::null_mut(), Chunk::start);
        self.cursor = start;
        self.end = self.chunks.first().map_or(start, |chunk| start.wrapping_add(chunk.bytes() / self.size * self.size));
    }

    /// Number of tuples.
    pub fn count(&self) -> usize {
        self.segments().map(|(_, count)| count).sum()
    }

    /// Bytes that it holds.
    pub fn bytes(&self) -> usize {
        self.chunks.iter().map(Chunk::bytes).sum()
    }

    /// Whether its last tuples lie on disk.
    pub fn is_on_disk(&self) -> bool {
        self.chunks.last().is_some_and(Chunk::is_on_disk)
    }

    /// The chunks in order, each with its start and number of tuples.
    pub fn into_filled(self) -> impl Iterator<Item = (Chunk, *mut u8, usize)> {
        let segments: Vec<(*mut u8, usize)> = self.segments().collect();
        self.chunks.into_iter().zip(segments).map(|(chunk, (start, count))| (chunk, start, count))
    }

    /// The chunks, to keep the tuples alive without the arena.
    pub fn into_chunks(self) -> Vec<Chunk> {
        self.chunks
    }
}

/// Strings that live as long as the query: a bump allocator, one a thread.
#[derive(Debug)]
pub struct StringArena {
    account: Account,
    chunks: Vec<Chunk>,
    cursor: *mut u8,
    left: usize,
}

// SAFETY: as `TupleArena`.
unsafe impl Send for StringArena {}
// SAFETY: a shared arena is not changed.
unsafe impl Sync for StringArena {}

impl StringArena {
    pub fn new(account: Account) -> StringArena {
        StringArena { account, chunks: Vec::new(), cursor: std::ptr::null_mut(), left: 0 }
    }

    /// An arena of chunks that are full.
    pub fn of(account: Account, chunks: Vec<Chunk>) -> StringArena {
        StringArena { chunks, ..StringArena::new(account) }
    }

    /// Bytes that it holds.
    pub fn bytes(&self) -> usize {
        self.chunks.iter().map(Chunk::bytes).sum()
    }

    /// `size` bytes, unaligned, not initialized; never null.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn alloc(&mut self, size: usize) -> Result<*mut u8, MemoryLimit> {
        if size > self.left {
            if size > LARGEST / 4 {
                // A long string gets a chunk of its own, and the current one goes on.
                let chunk = Chunk::new(&self.account, size, false)?;
                let start = chunk.start();
                self.chunks.push(chunk);
                return Ok(start);
            }
            let bytes = self.account.chunk_bytes(1, self.chunks.len()).max(size);
            let chunk = Chunk::new(&self.account, bytes, false)?;
            (self.cursor, self.left) = (chunk.start(), chunk.bytes());
            self.chunks.push(chunk);
        }
        let start = if self.cursor.is_null() { NonNull::dangling().as_ptr() } else { self.cursor };
        self.cursor = self.cursor.wrapping_add(size);
        self.left -= size;
        Ok(start)
    }
}

/// An array that never grows, on disk if memory has no room.
#[derive(Debug)]
pub struct Array<T> {
    chunk: Chunk,
    len: usize,
    _of: PhantomData<T>,
}

impl<T: Copy> Array<T> {
    /// An empty array with room for `capacity` elements.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn with_capacity(account: &Account, capacity: usize) -> Result<Array<T>, MemoryLimit> {
        let chunk = Chunk::new(account, capacity.saturating_mul(size_of::<T>()), false)?;
        Ok(Array { chunk, len: 0, _of: PhantomData })
    }

    /// An array of `len` equal elements.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn filled(account: &Account, len: usize, value: T) -> Result<Array<T>, MemoryLimit> {
        let mut array = Array::with_capacity(account, len)?;
        let start = array.chunk.start().cast::<T>();
        // SAFETY: there is room, and a chunk is aligned for every type.
        (0..len).for_each(|at| unsafe { start.add(at).write(value) });
        array.len = len;
        Ok(array)
    }

    /// Some of the elements.
    ///
    /// # Safety
    /// Nobody else reads or writes them meanwhile.
    #[expect(clippy::mut_from_ref, reason = "by the caller's promise")]
    pub unsafe fn lend(&self, range: Range<usize>) -> &mut [T] {
        assert!(range.start <= range.end && range.end <= self.len, "elements that are not there");
        // SAFETY: by the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.chunk.start().cast::<T>().add(range.start), range.len()) }
    }

    /// Elements that there is room for.
    pub fn capacity(&self) -> usize {
        self.chunk.bytes() / size_of::<T>()
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.len = 0;
    }

    /// Adds an element. There must be room.
    pub fn push(&mut self, value: T) {
        assert!((self.len + 1) * size_of::<T>() <= self.chunk.bytes(), "an array is full");
        // SAFETY: there is room, and a chunk is aligned for every type.
        unsafe { self.chunk.start().cast::<T>().add(self.len).write(value) };
        self.len += 1;
    }
}

impl<T: Copy> Deref for Array<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: so many elements were written.
        unsafe { std::slice::from_raw_parts(self.chunk.start().cast(), self.len) }
    }
}

impl<T: Copy> DerefMut for Array<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as above, and the array is this one's alone.
        unsafe { std::slice::from_raw_parts_mut(self.chunk.start().cast(), self.len) }
    }
}

/// How many tuples ahead of their use a loop over scattered ones fetches them.
pub(super) const PREFETCH_DISTANCE: usize = 16;

/// Asks for the cache line at an address, which need not be one of ours.
#[inline(always)]
pub(super) fn prefetch(address: *const u8) {
    // SAFETY: a prefetch does not access memory as far as the program can tell; SSE is part of x86-64.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tuples_fill_whole_chunks_and_the_segments_list_them() {
        let budget = MemoryBudget::new(None);
        let mut arena = TupleArena::new(Account::new(&budget, "test"), 24);
        let tuples: Vec<*mut u8> = (0..10_000).map(|_| arena.push().unwrap()).collect();
        let listed: Vec<*mut u8> =
            arena.segments().flat_map(|(start, n)| (0..n).map(move |i| start.wrapping_add(i * 24))).collect();
        assert_eq!(tuples, listed);
        assert!(budget.used() >= 240_000);
        drop(arena);
        assert_eq!(budget.used(), 0);
    }

    #[test]
    fn strings_do_not_overlap_and_the_budget_ends_them() {
        let budget = MemoryBudget::new(Some(2 << 20));
        let mut arena = StringArena::new(Account::new(&budget, "strings"));
        arena.alloc(0).unwrap();
        let mut spans = Vec::new();
        let refused = loop {
            let size = (spans.len() * 37) % 5000;
            match arena.alloc(size) {
                Ok(start) => spans.push((start as usize, size)),
                Err(refused) => break refused,
            }
        };
        assert_eq!(refused.what, "strings");
        spans.retain(|(_, size)| *size > 0);
        spans.sort_unstable();
        assert!(spans.windows(2).all(|w| w[0].0 + w[0].1 <= w[1].0));
    }
}
