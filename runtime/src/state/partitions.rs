//! Tuples dealt by their hashes into partitions on disk, each of which is then read from its start to its end.

use quernel_codegen::abi::StrView;
use quernel_ir::layout::FieldLayout;

use super::chunk::{Account, Chunk, ChunkWriter, PAGE, Place, StringArena, chunk_bytes};
use super::field;
use super::stream::{Stream, StreamWriter, compressor};
use crate::memory::MemoryLimit;
use crate::spill::Compressor;

/// Fewest and most bits of a hash that tell partitions apart.
const BITS: (u32, u32) = (4, 8);
/// The most where the size of what is parted is known.
const MOST_BITS: u32 = 12;
/// Bytes that the first blocks of a partition have, for tuples and for strings.
const FIRST_BLOCKS: usize = 128 << 10;
/// Bytes of tuples that are compressed together: as many as fit a part of the workspace for each partition, from a page to these.
const MOST_PIECE: usize = 64 << 10;

/// Which part behind one that is read is read ahead, and how much of it at most.
const DISTANCE: usize = 2;
const FIRST_READ: u64 = 4 << 20;

/// Partitions by some bits of the hashes.
#[derive(Debug)]
pub struct Partitions {
    account: Account,
    /// Bytes of a tuple.
    size: usize,
    /// Bits of the hashes, from the top, that were used before, and that are used here.
    used: u32,
    bits: u32,
    /// Strings that go to the partition with their tuple.
    strings: Vec<FieldLayout>,
    parts: Vec<Open>,
    /// A tuple that goes to its partition. 8-aligned.
    copy: Vec<u64>,
    compressor: Compressor,
}

/// A partition that is written.
#[derive(Debug)]
struct Open {
    tuples: StreamWriter,
    strings: Blocks,
}

/// Bytes that are written one after the other.
#[derive(Debug, Default)]
struct Blocks {
    full: Vec<Chunk>,
    last: Option<ChunkWriter>,
}

/// One partition's tuples, and strings that these have, which lie where they can be reached.
#[derive(Debug)]
pub struct Part {
    pub tuples: Stream,
    /// Number of tuples.
    pub count: usize,
    pub strings: StringArena,
    /// What of the file is read soon after this part's: by place, number of bytes.
    next: Vec<(u64, u64)>,
}

impl Part {
    /// The part is read now, and others soon.
    pub fn announce_next(&self, account: &Account) {
        account.read_ahead(self.next.iter().copied());
    }

    /// The first bytes that are read of it.
    fn first(&self) -> Vec<(u64, u64)> {
        self.tuples.parts(0, self.tuples.bytes().min(FIRST_READ)).collect()
    }

    /// Visits copies of the tuples of `size` bytes in order, in blocks of about `most` bytes at one place: where it is and how many they are. The
    /// disk is free behind them. The memory of their strings.
    ///
    /// # Errors
    /// The disk fails, or a visit.
    pub fn drain<E: From<MemoryLimit>>(
        self,
        account: &Account,
        size: usize,
        most: usize,
        mut visit: impl FnMut(*mut u8, usize) -> Result<(), E>,
    ) -> Result<StringArena, E> {
        self.announce_next(account);
        let mut tuples = self.tuples.drain();
        // 8-aligned, as tuples are.
        let mut block = vec![0u64; (most / size).max(1).min(self.count) * size / size_of::<u64>()];
        let mut left = self.count;
        while left > 0 {
            let rows = left.min(size_of_val(block.as_slice()) / size);
            let start = block.as_mut_ptr().cast::<u8>();
            // SAFETY: words may be any bytes.
            tuples.read(account, unsafe { std::slice::from_raw_parts_mut(start, rows * size) })?;
            visit(start, rows)?;
            left -= rows;
        }
        Ok(self.strings)
    }
}

impl Blocks {
    /// Adds bytes that are to lie together; the address that they will have.
    fn put(&mut self, account: &Account, bytes: &[u8]) -> Result<*mut u8, MemoryLimit> {
        match &mut self.last {
            Some(last) if last.room() >= bytes.len() => last.put(account, bytes),
            _ => {
                if let Some(last) = self.last.take() {
                    self.full.push(last.finish(account)?);
                }
                let size = chunk_bytes(1, self.full.len()).max(bytes.len());
                let chunk = Chunk::placed(account, size, false, Place::Disk)?;
                self.last.insert(ChunkWriter::new(chunk, PAGE)).put(account, bytes)
            }
        }
    }

    /// The chunks.
    fn finish(mut self, account: &Account) -> Result<Vec<Chunk>, MemoryLimit> {
        if let Some(last) = self.last {
            let filled = last.filled();
            let mut last = last.finish(account)?;
            last.shrink(account, filled);
            self.full.push(last);
        }
        Ok(self.full)
    }
}

impl Partitions {
    /// None yet, of tuples of `size` bytes whose hashes are all alike in the top `used` bits.
    pub fn new(account: &Account, size: usize, used: u32, strings: Vec<FieldLayout>) -> Partitions {
        Partitions::of_bits(account, size, used, Partitions::bits(account), strings)
    }

    /// As [`Partitions::new`], told apart by `bits` bits; by 0, there is one.
    pub fn of_bits(account: &Account, size: usize, used: u32, bits: u32, strings: Vec<FieldLayout>) -> Partitions {
        let piece = (account.budget.workspace() >> (bits + 2)).clamp(PAGE, MOST_PIECE);
        let open = || Open { tuples: StreamWriter::new(piece, size, 0), strings: Blocks::default() };
        let parts = (0..1 << bits).map(|_| open()).collect();
        let copy = vec![0; size / size_of::<u64>()];
        Partitions { account: account.clone(), size, used, bits, strings, parts, copy, compressor: compressor(account) }
    }

    /// How many bits of a hash tell partitions apart: so many that a partition is small, and not so many that what is written
    /// to at a time is more than memory has.
    pub fn bits(account: &Account) -> u32 {
        (account.budget.workspace() / FIRST_BLOCKS).max(1).ilog2().clamp(BITS.0, BITS.1)
    }

    /// How many bits part `bytes` bytes, which are reached in no order, so that all threads' parts are in memory at one time: level by level
    /// (at least one), each of which has what is about to be written to its parts in memory too.
    pub fn levels(account: &Account, bytes: u64) -> Vec<u32> {
        let workspace = account.budget.workspace();
        let most = (workspace / (2 * PAGE)).max(1).ilog2().clamp(BITS.0, MOST_BITS);
        let part = (workspace as u64 / 4).max(1);
        let bits = bytes.div_ceil(part).next_power_of_two().ilog2().max(BITS.0);
        let levels = bits.div_ceil(most);
        (0..levels).map(|level| bits / levels + u32::from(level < bits % levels)).collect()
    }

    /// Whether there is one more level of them below `used` bits of the hashes. The last 16 tell tuples of one slot apart.
    pub fn has_level(account: &Account, used: u32) -> bool {
        used + Partitions::bits(account) <= 40
    }

    /// The partition of a hash.
    pub fn part_of(&self, hash: u64) -> usize {
        (hash << self.used).checked_shr(64 - self.bits).unwrap_or(0) as usize
    }

    /// Adds a copy of a tuple.
    ///
    /// # Errors
    /// The disk is full.
    ///
    /// # Safety
    /// It is an initialized tuple of the size, and its hash is `hash`.
    pub unsafe fn push(&mut self, hash: u64, tuple: *const u8) -> Result<(), MemoryLimit> {
        let part = self.part_of(hash);
        let part = &mut self.parts[part];
        let start: *mut u8 = self.copy.as_mut_ptr().cast();
        // SAFETY: by the caller's promise, and the copy has the size. What its strings view will be there when it is read.
        let copy = unsafe {
            std::ptr::copy_nonoverlapping(tuple, start, self.size);
            for (field, bytes) in field::long_strings(&self.strings, tuple) {
                let at = part.strings.put(&self.account, bytes)?;
                start.add(field.offset as usize).cast::<StrView>().write(StrView::new(bytes).moved(at));
            }
            std::slice::from_raw_parts(start, self.size)
        };
        part.tuples.put(&self.account, &mut self.compressor, copy)?;
        Ok(())
    }

    /// The bits of hashes that are alike in a partition.
    pub fn used(&self) -> u32 {
        self.used + self.bits
    }

    /// In the order of the hashes.
    ///
    /// # Errors
    /// The disk is full.
    pub fn into_parts(self) -> Result<Vec<Part>, MemoryLimit> {
        let Partitions { account, size, parts, mut compressor, .. } = self;
        let finish = |Open { tuples, strings }| {
            let tuples = tuples.finish(&account, &mut compressor)?;
            let strings = StringArena::of(account.clone(), strings.finish(&account)?);
            Ok(Part { count: tuples.bytes() as usize / size, tuples, strings, next: Vec::new() })
        };
        let mut parts = parts.into_iter().map(finish).collect::<Result<Vec<Part>, MemoryLimit>>()?;
        for i in DISTANCE..parts.len() {
            parts[i - DISTANCE].next = parts[i].first();
        }
        Ok(parts)
    }
}
