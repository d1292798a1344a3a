//! What kernels leave out of what is kept of each partition: [`RowsHeader::bounds`].

use quernel_codegen::abi::RowsHeader;

use super::codes;
use super::order::SortOrder;
use crate::memory::{MemoryLimit, Reservation};
use crate::state::chunk::Account;

/// Partitions that there are bounds of, at most: of more, kernels would wait for the slots as long as it takes to store a row.
const MOST_PARTITIONS: usize = 1 << 16;
/// Slots for each partition, and slots at all, up to which there are more while two partitions have the same; the last one has it then, and others no bound.
/// Of many partitions, the slots are twice as many at least and not more than caches hold.
const SPARSE: usize = 8;
const FEW_SLOTS: usize = 1 << 10;
const MANY_SLOTS: usize = 1 << 16;

/// The slots.
#[derive(Debug)]
pub(super) struct Bounds {
    words: Vec<u64>,
    mask: u64,
    _memory: Reservation,
}

impl Bounds {
    /// Of tuples that are each the worst of as many as are wanted of a partition, whose keys are the first `keys`. `None` where there are none, or too
    /// many.
    ///
    /// # Errors
    /// The budget refuses.
    pub(super) fn of(
        order: &SortOrder,
        keys: usize,
        worst: impl Iterator<Item = *const u8>,
        account: &Account,
    ) -> Result<Option<Bounds>, MemoryLimit> {
        let word = |tuple: *const u8| {
            let words = order.keys()[..=keys].iter();
            // SAFETY: the state's tuples, whose keys are as bounds need them.
            words.map(|(order, field)| unsafe { codes::word(*order, field, tuple) }).collect::<Option<Vec<u64>>>()
        };
        let bounds: Vec<Vec<u64>> = worst.take(MOST_PARTITIONS + 1).filter_map(word).collect();
        if bounds.is_empty() || bounds.len() > MOST_PARTITIONS {
            return Ok(None);
        }
        if keys == 0 {
            let _memory = account.reserve(size_of::<u64>())?;
            return Ok(bounds.into_iter().next().map(|words| Bounds { words, mask: 0, _memory }));
        }
        let most = (bounds.len() * SPARSE).next_power_of_two().clamp(FEW_SLOTS, MANY_SLOTS);
        let mut slots = (bounds.len() * 2).next_power_of_two();
        while slots < most && has_collision(&bounds, keys, slots) {
            slots *= 2;
        }
        let size = keys + 1;
        let _memory = account.reserve(slots * size * size_of::<u64>())?;
        // No word is above the bound of a slot without a partition.
        let mut table = Bounds { words: vec![u64::MAX; slots * size], mask: slots as u64 - 1, _memory };
        for words in bounds {
            let at = RowsHeader::slot(&words[..keys], table.mask) as usize * size;
            table.words[at..at + size].copy_from_slice(&words);
        }
        Ok(Some(table))
    }

    /// The bound of a tuple's partition, if that has its slot: it is the worst of as many as are wanted.
    pub(super) fn set(&mut self, order: &SortOrder, keys: usize, worst: *const u8) {
        let words = order.keys()[..=keys].iter();
        // SAFETY: the state's tuples, whose keys are as bounds need them.
        let words = words.map(|(order, field)| unsafe { codes::word(*order, field, worst) });
        let Some(words) = words.collect::<Option<Vec<u64>>>() else { return };
        let at = RowsHeader::slot(&words[..keys], self.mask) as usize * (keys + 1);
        let slot = &mut self.words[at..=at + keys];
        if slot[..keys] == words[..keys] || slot.iter().all(|word| *word == u64::MAX) {
            slot.copy_from_slice(&words);
        }
    }

    /// Where the slots are, and their number less one.
    pub(super) fn slots(&self) -> (*const u64, u64) {
        (self.words.as_ptr(), self.mask)
    }
}

fn has_collision(bounds: &[Vec<u64>], keys: usize, slots: usize) -> bool {
    let mut taken = vec![false; slots];
    let slot = |words: &Vec<u64>| RowsHeader::slot(&words[..keys], slots as u64 - 1) as usize;
    bounds.iter().map(slot).any(|slot| std::mem::replace(&mut taken[slot], true))
}
