//! The best few rows of each partition, each put among them as it comes.

use std::cmp::Ordering;

use super::order::{Item, SortOrder};
use super::thresholds::{is_same, mixed};
use super::top::{Entry, compare};
use crate::memory::{MemoryLimit, Reservation};
use crate::state::chunk::{Account, Chunk};

/// Rows of a partition up to which a row is put in its place by moving those behind it.
pub(super) const MOST_WANTED: usize = 8;

/// Tuples of the first chunk.
const FIRST: usize = 256;

/// Partitions, found by a hash table, with their rows in order.
#[derive(Debug)]
pub(super) struct Best {
    wanted: usize,
    /// The part of a prefix that the partition's keys are in, and whether it tells partitions apart.
    mask: u128,
    is_whole: bool,
    /// Numbers of partitions and one, or 0.
    slots: Vec<u32>,
    /// By partition: how many rows it has, and these, with room for as many as are wanted.
    counts: Vec<u8>,
    full: usize,
    entries: Vec<Entry>,
    chunks: Vec<Chunk>,
    /// Where the next tuple goes, and room for how many there is.
    free: *mut u8,
    room: usize,
    charged: Reservation,
}

// SAFETY: it points into the chunks, which travel along.
unsafe impl Send for Best {}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// It is not among the best.
    Behind,
    /// Its partition has not as many as are wanted.
    Kept,
    /// It has: this is its worst tuple now.
    Worst(*const u8),
}

impl Best {
    /// No rows yet.
    ///
    /// # Errors
    /// The budget refuses.
    pub(super) fn new(order: &SortOrder, wanted: usize, account: &Account) -> Result<Best, MemoryLimit> {
        let mask = u128::MAX << (128 - order.partition_bits().clamp(1, 128));
        Ok(Best {
            wanted,
            mask,
            is_whole: order.partition_fits(),
            slots: vec![0; 64],
            counts: Vec::new(),
            full: 0,
            entries: Vec::new(),
            chunks: Vec::new(),
            free: std::ptr::null_mut(),
            room: 0,
            charged: account.reserve(0)?,
        })
    }

    /// Number of partitions.
    pub(super) fn partitions(&self) -> usize {
        self.counts.len()
    }

    /// Number of those that have as many rows as are wanted.
    pub(super) fn full(&self) -> usize {
        self.full
    }

    /// Of partitions that have as many rows as are wanted: the worst tuple.
    pub(super) fn worst(&self) -> impl Iterator<Item = *const u8> + '_ {
        let full = self.counts.iter().enumerate().filter(|(_, count)| usize::from(**count) == self.wanted);
        full.map(|(partition, _)| self.entries[partition * self.wanted + self.wanted - 1].item.tuple)
    }

    /// Puts a row among its partition's best; its tuple is copied if it is one of them.
    ///
    /// # Errors
    /// The budget refuses; the row is not taken.
    pub(super) fn put(&mut self, order: &SortOrder, account: &Account, row: Entry) -> Result<Put, MemoryLimit> {
        self.make_slots();
        // Before a partition is added, so that none is without a row.
        self.make_room(order, account)?;
        let partition = match self.find(order, &row.item) {
            Ok(partition) => partition,
            Err(slot) => self.add(slot),
        };
        let first = partition * self.wanted;
        let count = usize::from(self.counts[partition]);
        let to = if count == self.wanted {
            let worst = &self.entries[first + count - 1];
            if compare(order, &row, worst) != Ordering::Less {
                return Ok(Put::Behind);
            }
            worst.item.tuple.cast_mut()
        } else {
            self.room -= 1;
            let free = self.free;
            self.free = free.wrapping_add(order.size);
            free
        };
        let last = count.min(self.wanted - 1);
        let before = &self.entries[first..first + last];
        let at = before.iter().rposition(|other| compare(order, &row, other) != Ordering::Less).map_or(0, |at| at + 1);
        self.entries.copy_within(first + at..first + last, first + at + 1);
        // SAFETY: both are tuples of the state, and the room is nobody else's.
        unsafe { std::ptr::copy_nonoverlapping(row.item.tuple, to, order.size) };
        self.entries[first + at] = Entry { item: Item { tuple: to, ..row.item }, ..row };
        self.full += usize::from(count < self.wanted && last + 1 == self.wanted);
        self.counts[partition] = (last + 1) as u8;
        Ok(match last + 1 == self.wanted {
            true => Put::Worst(self.entries[first + last].item.tuple),
            false => Put::Kept,
        })
    }

    /// A row's partition, or the slot where it would be.
    fn find(&self, order: &SortOrder, item: &Item<u128>) -> Result<usize, usize> {
        let last = self.slots.len() - 1;
        let mut slot = mixed(item.prefix & self.mask) as usize & last;
        loop {
            match self.slots[slot] {
                0 => return Err(slot),
                number => {
                    let partition = number as usize - 1;
                    let first = &self.entries[partition * self.wanted].item;
                    if is_same(order, self.mask, self.is_whole, first, item) {
                        return Ok(partition);
                    }
                }
            }
            slot = (slot + 1) & last;
        }
    }

    /// A partition more, at a free slot, without rows: one comes next.
    fn add(&mut self, slot: usize) -> usize {
        let partition = self.counts.len();
        self.counts.push(0);
        let none = Entry { item: Item { prefix: 0, tuple: std::ptr::null() }, run: 0, row: 0 };
        self.entries.resize(self.entries.len() + self.wanted, none);
        self.slots[slot] = partition as u32 + 1;
        partition
    }

    /// Room for one more partition: at most half of the slots are taken.
    fn make_slots(&mut self) {
        if (self.counts.len() + 1) * 2 <= self.slots.len() {
            return;
        }
        let mut slots = vec![0; self.slots.len() * 4];
        let last = slots.len() - 1;
        for partition in 0..self.counts.len() {
            let prefix = self.entries[partition * self.wanted].item.prefix;
            let mut slot = mixed(prefix & self.mask) as usize & last;
            while slots[slot] != 0 {
                slot = (slot + 1) & last;
            }
            slots[slot] = partition as u32 + 1;
        }
        self.slots = slots;
    }

    /// Room for one more tuple.
    fn make_room(&mut self, order: &SortOrder, account: &Account) -> Result<(), MemoryLimit> {
        if self.room == 0 {
            let tuples = FIRST << self.chunks.len().min(8);
            // What partitions and their rows take besides.
            let beside = self.entries.capacity() * size_of::<Entry>() + self.slots.len() * 4;
            self.charged = account.reserve(beside * 2)?;
            let chunk = Chunk::new(account, tuples * order.size, false)?;
            (self.free, self.room) = (chunk.start(), tuples);
            self.chunks.push(chunk);
        }
        Ok(())
    }

    /// All rows, and what their tuples lie in.
    pub(super) fn into_parts(self) -> (Vec<Entry>, Vec<Chunk>) {
        let mut entries = self.entries;
        entries.retain(|entry| !entry.item.tuple.is_null());
        (entries, self.chunks)
    }
}
