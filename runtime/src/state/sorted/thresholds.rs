//! Of partitions of which as many rows are kept as are wanted: the worst of these. A row that comes after it is not wanted.
//!
//! Most rows are so found not to be wanted when they come, by one look into a table, where sorting them with those that are kept would compare each
//! some twenty times.

use std::cmp::Ordering;

use super::order::{Item, SortOrder};
use super::top::{Entry, compare};
use crate::memory::{MemoryLimit, Reservation};
use crate::state::chunk::Account;

/// Slots that are looked at for a partition: of keys whose beginnings are alike, not all have an entry.
const REACH: usize = 8;

/// A hash table by the part of the prefixes that the partition's keys are in.
#[derive(Debug)]
pub(super) struct Thresholds {
    /// Without a tuple where there is none.
    slots: Vec<Entry>,
    /// That part of a prefix.
    mask: u128,
    /// Whether it tells partitions apart.
    is_whole: bool,
    _memory: Reservation,
}

impl Thresholds {
    /// Of entries in order, of which at most `wanted` of each partition are there. `None` where no partition has so many.
    ///
    /// # Errors
    /// The budget refuses.
    pub(super) fn of(
        order: &SortOrder,
        entries: &[Entry],
        wanted: usize,
        account: &Account,
    ) -> Result<Option<Thresholds>, MemoryLimit> {
        let bits = order.partition_bits();
        let mask = u128::MAX << (128 - bits.clamp(1, 128));
        let is_whole = order.partition_fits();
        let same = |a: &Item<u128>, b: &Item<u128>| is_same(order, mask, is_whole, a, b);
        let worst: Vec<Entry> = entries
            .chunk_by(|a, b| same(&a.item, &b.item))
            .filter(|partition| partition.len() >= wanted)
            .filter_map(|partition| partition.last().copied())
            .collect();
        if worst.is_empty() {
            return Ok(None);
        }
        let count = (worst.len() * 2).next_power_of_two();
        let _memory = account.reserve(count * size_of::<Entry>())?;
        let none = Entry { item: Item { prefix: 0, tuple: std::ptr::null() }, run: 0, row: 0 };
        let mut table = Thresholds { slots: vec![none; count], mask, is_whole, _memory };
        for entry in worst {
            if let Some(slot) = table.places(&entry.item).find(|&slot| table.slots[slot].item.tuple.is_null()) {
                table.slots[slot] = entry;
            }
        }
        Ok(Some(table))
    }

    /// Whether a row is behind as many of its partition as are wanted.
    pub(super) fn excludes(&self, order: &SortOrder, row: &Entry) -> bool {
        for slot in self.places(&row.item) {
            let worst = &self.slots[slot];
            if worst.item.tuple.is_null() {
                return false;
            }
            if is_same(order, self.mask, self.is_whole, &worst.item, &row.item) {
                return compare(order, row, worst) == Ordering::Greater;
            }
        }
        false
    }

    /// Slots where a row's partition may be.
    fn places(&self, item: &Item<u128>) -> impl Iterator<Item = usize> + use<> {
        let (first, last) = (mixed(item.prefix & self.mask), self.slots.len() - 1);
        (0..REACH).map(move |step| (first as usize).wrapping_add(step) & last)
    }
}

/// A hash of the part of a prefix that partitions' keys are in.
pub(super) fn mixed(key: u128) -> u64 {
    let mixed = ((key >> 64) as u64 ^ (key as u64).rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

/// Whether two rows are of one partition.
pub(super) fn is_same(order: &SortOrder, mask: u128, is_whole: bool, a: &Item<u128>, b: &Item<u128>) -> bool {
    a.prefix & mask == b.prefix & mask && (is_whole || order.same_partition(a, b))
}
