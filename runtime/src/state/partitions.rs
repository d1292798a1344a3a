//! Tuples dealt by their hashes into partitions on disk, each of which is then read from its start to its end.

use quernel_ir::layout::FieldLayout;

use super::chunk::{Account, Place, StringArena, TupleArena};
use crate::memory::MemoryLimit;

/// Fewest and most bits of a hash that tell partitions apart.
const BITS: (u32, u32) = (4, 8);
/// Bytes that the first blocks of a partition have, for tuples and for strings.
const FIRST_BLOCKS: usize = 128 << 10;

/// Partitions by some bits of the hashes.
#[derive(Debug)]
pub struct Partitions {
    /// Bits of the hashes, from the top, that were used before, and that are used here.
    used: u32,
    bits: u32,
    /// Strings that go to the partition with their tuple.
    strings: Vec<FieldLayout>,
    parts: Vec<Part>,
}

/// One partition's tuples, and strings that these have.
#[derive(Debug)]
pub struct Part {
    pub tuples: TupleArena,
    pub strings: StringArena,
}

impl Partitions {
    /// None yet, of tuples of `size` bytes whose hashes are all alike in the top `used` bits.
    pub fn new(account: &Account, size: usize, used: u32, strings: Vec<FieldLayout>) -> Partitions {
        Partitions::of_bits(account, size, used, Partitions::bits(account), strings)
    }

    /// As [`Partitions::new`], told apart by `bits` bits (more than 0).
    pub fn of_bits(account: &Account, size: usize, used: u32, bits: u32, strings: Vec<FieldLayout>) -> Partitions {
        let part = || Part {
            tuples: TupleArena::placed(account.clone(), size, Place::Disk),
            strings: StringArena::placed(account.clone(), Place::Disk),
        };
        Partitions { used, bits, strings, parts: (0..1 << bits).map(|_| part()).collect() }
    }

    /// How many bits of a hash tell partitions apart: so many that a partition is small, and not so many that what is written
    /// to at a time is more than memory has.
    pub fn bits(account: &Account) -> u32 {
        (account.budget.workspace() / FIRST_BLOCKS).max(1).ilog2().clamp(BITS.0, BITS.1)
    }

    /// How many bits part `bytes` bytes, which are reached in no order, so that all threads' parts are in memory at one time.
    pub fn bits_for(account: &Account, bytes: u64) -> u32 {
        let part = (account.budget.workspace() as u64 / 4).max(1);
        bytes.div_ceil(part).next_power_of_two().ilog2().clamp(BITS.0, BITS.1)
    }

    /// Whether there is one more level of them below `used` bits of the hashes. The last 16 tell tuples of one slot apart.
    pub fn has_level(account: &Account, used: u32) -> bool {
        used + Partitions::bits(account) <= 40
    }

    /// The partition of a hash.
    pub fn part_of(&self, hash: u64) -> usize {
        (hash << self.used >> (64 - self.bits)) as usize
    }

    /// Adds a copy of a tuple.
    ///
    /// # Errors
    /// The disk is full.
    ///
    /// # Safety
    /// It is an initialized tuple of the size, and its hash is `hash`.
    pub unsafe fn push(&mut self, hash: u64, tuple: *const u8, size: usize) -> Result<(), MemoryLimit> {
        let part = self.part_of(hash);
        let part = &mut self.parts[part];
        let to = part.tuples.push()?;
        // SAFETY: by the caller's promise.
        unsafe {
            std::ptr::copy_nonoverlapping(tuple, to, size);
            part.strings.take_in(to, &self.strings)
        }
    }

    /// The bits of hashes that are alike in a partition.
    pub fn used(&self) -> u32 {
        self.used + self.bits
    }

    /// In the order of the hashes.
    pub fn into_parts(self) -> Vec<Part> {
        self.parts
    }
}
