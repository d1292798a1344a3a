//! Buffers that one scan uses again and again.
//!
//! A fresh buffer costs a page fault every 4 KiB, since allocators give memory of this size back to the system as soon as it is free;
//! over a scan of Snappy pages that took as long as decoding them.

use std::collections::BTreeMap;
use std::ptr::NonNull;

use arrow_buffer::Buffer;

use crate::memory::{MemoryBudget, MemoryLimit, Reservation};
use crate::sync::{Arc, Mutex, PoisonError};

/// Bytes past a buffer's end that may be read and written, so that wide loads and stores need no check for it.
pub(super) const SLACK: usize = 64;

/// Free buffers of a scan. What they hold stays counted in the query's budget.
#[derive(Debug)]
pub(in super::super) struct Pool {
    memory: Arc<MemoryBudget>,
    /// Who asks the budget.
    name: String,
    /// What was taken of it for buffers to come.
    ahead: Mutex<Option<Reservation>>,
    /// By capacity in words.
    free: Mutex<BTreeMap<usize, Vec<Block>>>,
}

#[derive(Debug)]
struct Block {
    words: Box<[u128]>,
    _memory: Reservation,
}

/// Numbers that any bytes are.
///
/// # Safety
/// The type has no padding, no invalid values, and an alignment of at most 16.
pub(super) unsafe trait Word: Copy {}

// SAFETY: an integer.
unsafe impl Word for u8 {}
// SAFETY: an integer.
unsafe impl Word for i8 {}
// SAFETY: an integer.
unsafe impl Word for u16 {}
// SAFETY: an integer.
unsafe impl Word for i16 {}
// SAFETY: an integer.
unsafe impl Word for u32 {}
// SAFETY: an integer.
unsafe impl Word for i32 {}
// SAFETY: an integer.
unsafe impl Word for i64 {}
// SAFETY: an integer.
unsafe impl Word for u64 {}
// SAFETY: an integer.
unsafe impl Word for u128 {}

/// A buffer lent from a pool; goes back when dropped.
#[derive(Debug)]
pub(super) struct Lease {
    pool: Arc<Pool>,
    /// `None` only while being dropped.
    block: Option<Block>,
    /// Bytes asked for.
    len: usize,
}

impl Pool {
    pub(in super::super) fn new(memory: Arc<MemoryBudget>, name: &str) -> Arc<Pool> {
        Arc::new(Pool { memory, name: name.into(), ahead: Mutex::default(), free: Mutex::default() })
    }

    /// Takes memory for buffers to come, if it is there, so that states do not fill it first.
    pub(in super::super) fn take_ahead(&self, bytes: u64) {
        *self.ahead.lock().unwrap_or_else(PoisonError::into_inner) = self.memory.reserve(bytes, &self.name).ok();
    }

    /// Memory for a new buffer.
    fn take(&self, bytes: u64) -> Result<Reservation, MemoryLimit> {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        match ahead.as_mut().and_then(|ahead| ahead.split(bytes)) {
            Some(taken) => Ok(taken),
            None => self.memory.reserve(bytes, &self.name),
        }
    }

    /// A buffer of `len` bytes, of any content, with [`SLACK`] past its end.
    pub(super) fn lend(self: &Arc<Pool>, len: usize) -> Result<Lease, MemoryLimit> {
        let words = len.saturating_add(SLACK).div_ceil(16);
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        // Not one that is far larger: another column will want that.
        let found = free.range(words..=words.saturating_mul(2)).next().map(|(&size, _)| size);
        if let Some(size) = found
            && let Some(blocks) = free.get_mut(&size)
        {
            let block = blocks.pop();
            if blocks.is_empty() {
                free.remove(&size);
            }
            return Ok(Lease { pool: self.clone(), block, len });
        }
        // Pages of a column differ in size a little; rounded up, one fits the next.
        let words = words.next_multiple_of((words / 8).next_power_of_two());
        let bytes = words as u64 * 16;
        let memory = self.take(bytes).or_else(|_| {
            free.clear();
            self.take(bytes)
        })?;
        drop(free);
        let block = Block { words: vec![0; words].into_boxed_slice(), _memory: memory };
        Ok(Lease { pool: self.clone(), block: Some(block), len })
    }
}

impl Lease {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    fn words(&self) -> &[u128] {
        self.block.as_ref().map_or(&[], |block| &block.words)
    }

    /// The whole buffer, the slack included.
    pub(super) fn all<T: Word>(&self) -> &[T] {
        // SAFETY: any bytes are a `T`, by its trait's contract.
        unsafe { self.words().align_to::<T>().1 }
    }

    /// As [`Lease::all`].
    pub(super) fn all_mut<T: Word>(&mut self) -> &mut [T] {
        let words: &mut [u128] = self.block.as_mut().map_or(&mut [], |block| &mut block.words);
        // SAFETY: any bytes are a `T` and any `T` is bytes, by its trait's contract.
        unsafe { words.align_to_mut::<T>().1 }
    }

    /// The first `len` bytes as a buffer that holds the lease.
    pub(super) fn into_buffer(lease: Arc<Lease>, len: usize) -> Buffer {
        let start = NonNull::from(lease.words()).cast::<u8>();
        let len = len.min(lease.words().len() * 16);
        // SAFETY: `len` initialized bytes lie at `start`, and stay there while the lease lives.
        unsafe { Buffer::from_custom_allocation(start, len, lease) }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(block) = self.block.take() {
            let mut free = self.pool.free.lock().unwrap_or_else(PoisonError::into_inner);
            free.entry(block.words.len()).or_default().push(block);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_is_lent_again_and_counted_once() {
        let memory = MemoryBudget::new(Some(40_000));
        let pool = Pool::new(memory.clone(), "t");
        let first = pool.lend(10_000).unwrap();
        let (address, used) = (first.words().as_ptr(), memory.used());
        assert!(used >= 10_000 + SLACK as u64 && first.all::<u8>().len() >= 10_000 + SLACK);
        drop(first);
        let again = pool.lend(9_900).unwrap();
        assert_eq!((again.words().as_ptr(), memory.used()), (address, used));
        drop(again);
        // A free buffer gives way to one that does not fit beside it.
        assert!(pool.lend(30_000).is_ok());
        assert!(pool.lend(60_000).unwrap_err().what == "t");
        // What was taken ahead is there when others have taken the rest.
        pool.take_ahead(20_000);
        let rest = memory.reserve(40_000 - memory.used(), "others").unwrap();
        assert!(pool.lend(10_000).is_ok() && pool.lend(30_000).is_err());
        drop((rest, pool));
        assert_eq!(memory.used(), 0);
    }
}
