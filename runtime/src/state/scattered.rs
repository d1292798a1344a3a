//! Tuples dealt by their hashes to partitions in memory, each of which is then read from its start to its end.
//!
//! Where groups are more than the caches hold, looking one up is a miss of the caches for its slot and one for itself. To write its tuple behind others of
//! its partition, and to merge partitions one by one, in tables that the near caches hold, reads and writes each tuple in order instead (Müller et
//! al. 2015, "Cache-Efficient Aggregation: Hashing Is Sorting").

use super::chunk::{Account, Chunk};
use crate::memory::MemoryLimit;

/// Bytes of a block, about; and of what the system is asked for at a time, which lies in huge pages.
const BLOCK: usize = 32 << 10;
const CHUNK: usize = 8 << 20;

/// Partitions by the top bits of the hashes.
#[derive(Debug)]
pub(super) struct Scattered {
    account: Account,
    /// Bytes of a tuple, and of a block: whole tuples.
    size: usize,
    block: usize,
    bits: u32,
    chunks: Vec<Chunk>,
    /// Blocks that are no partition's yet.
    free: Vec<*mut u8>,
    parts: Vec<Part>,
    rows: usize,
}

/// A partition: its blocks, and the room that the last has.
#[derive(Debug)]
struct Part {
    blocks: Vec<*mut u8>,
    cursor: *mut u8,
    end: *mut u8,
}

// SAFETY: the pointers are into chunks that it owns.
unsafe impl Send for Scattered {}
// SAFETY: shared partitions are not changed.
unsafe impl Sync for Scattered {}

impl Scattered {
    /// Empty partitions, `2^bits` of them, for tuples of `size` bytes.
    pub(super) fn new(account: Account, size: usize, bits: u32) -> Scattered {
        let part = || Part { blocks: Vec::new(), cursor: std::ptr::null_mut(), end: std::ptr::null_mut() };
        let parts = std::iter::repeat_with(part).take(1 << bits).collect();
        let block = (BLOCK / size).max(1) * size;
        Scattered { account, size, block, bits, chunks: Vec::new(), free: Vec::new(), parts, rows: 0 }
    }

    /// Number of tuples.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// Bits of the hashes that tell partitions apart.
    pub(super) fn bits(&self) -> u32 {
        self.bits
    }

    /// Makes room for so many more tuples, however they are dealt.
    ///
    /// # Errors
    /// The budget refuses.
    pub(super) fn make_room(&mut self, tuples: usize) -> Result<(), MemoryLimit> {
        let needed = (tuples * self.size).div_ceil(self.block) + self.parts.len().min(tuples);
        while self.free.len() < needed {
            let bytes = CHUNK.max(self.block);
            // Blocks on disk would be written everywhere.
            if !self.account.has_room(bytes) {
                return Err(self.account.refused(bytes));
            }
            let chunk = Chunk::new(&self.account, bytes, false)?;
            let blocks = chunk.bytes() / self.block;
            self.free.extend((0..blocks).rev().map(|i| chunk.start().wrapping_add(i * self.block)));
            self.chunks.push(chunk);
        }
        Ok(())
    }

    /// Adds a copy of a tuple. There must be room.
    ///
    /// # Safety
    /// `tuple` is an initialized tuple, with its hash first.
    #[inline]
    pub(super) unsafe fn push(&mut self, tuple: *const u8) {
        // SAFETY: by the caller's promise.
        let hash = unsafe { tuple.cast::<u64>().read() };
        let part = &mut self.parts[(hash >> (64 - self.bits)) as usize];
        if part.cursor == part.end {
            let Some(block) = self.free.pop() else { unreachable!("room was made") };
            part.blocks.push(block);
            (part.cursor, part.end) = (block, block.wrapping_add(self.block));
        }
        // Tuples are whole words. A call of memcpy would take longer for so few.
        for word in 0..self.size / 8 {
            // SAFETY: the block has room for a tuple, and is this partition's.
            unsafe { part.cursor.cast::<u64>().add(word).write(tuple.cast::<u64>().add(word).read()) };
        }
        part.cursor = part.cursor.wrapping_add(self.size);
        self.rows += 1;
    }

    /// The tuples of a partition, in the order in which they came.
    pub(super) fn part(&self, part: usize) -> impl Iterator<Item = *mut u8> + '_ {
        self.blocks(part).flat_map(move |(block, count)| (0..count).map(move |row| block.wrapping_add(row * self.size)))
    }

    /// The blocks of a partition: the start of each, and how many tuples it has.
    pub(super) fn blocks(&self, part: usize) -> impl Iterator<Item = (*mut u8, usize)> + '_ {
        let Part { blocks, end, cursor } = &self.parts[part];
        let unused = (*end as usize - *cursor as usize) / self.size;
        let most = self.block / self.size;
        blocks
            .iter()
            .enumerate()
            .map(move |(i, block)| (*block, if i + 1 == blocks.len() { most - unused } else { most }))
    }

    /// The memory of all tuples.
    pub(super) fn into_chunks(self) -> Vec<Chunk> {
        self.chunks
    }

    /// All tuples, partition by partition.
    pub(super) fn tuples(&self) -> impl Iterator<Item = *mut u8> + '_ {
        (0..self.parts.len()).flat_map(|part| self.part(part))
    }
}
