//! The memory budget of one query.

use std::fmt;

use crate::spill::{Spill, SpillError, SpillOptions};
use crate::sync::Arc;
use crate::sync::atomic::{AtomicU64, Ordering};

/// An operator asked for more memory than the query may have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct MemoryLimit {
    /// What asked: a state's or table's name.
    pub what: String,
    /// Bytes asked for.
    pub requested: u64,
    /// Bytes in use before.
    pub used: u64,
    /// The budget in bytes.
    pub limit: u64,
    /// Why the disk could not help; `None`: it was not asked.
    pub disk: Option<Box<SpillError>>,
}

impl fmt::Display for MemoryLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let MemoryLimit { what, requested, used, limit, disk } = self;
        write!(
            f,
            "out of memory: {what} needs {requested} bytes more, and {used} of {limit} bytes that the limit leaves the query are in use"
        )?;
        match disk {
            Some(error) => write!(f, "; nor is there room on disk: {error}"),
            None => write!(f, "; raise the memory limit or select less"),
        }
    }
}

/// Counts the bytes that a query holds in states and decoded columns, and refuses what goes beyond its limit. Asked for blocks of
/// tens of kilobytes and more, never for rows.
#[derive(Debug)]
pub struct MemoryBudget {
    limit: u64,
    shares: Shares,
    used: AtomicU64,
    peak: AtomicU64,
    /// Where blocks of states go that have no room.
    spill: Option<Arc<Spill>>,
}

/// What parts of a limit are for, in bytes, where states beyond theirs go to disk. What remains is for scans and what is sorted or merged at
/// a time.
#[derive(Clone, Copy, Debug, Default)]
struct Shares {
    /// Blocks of states in memory; with small blocks, whose use of disk would be wasteful.
    states: u64,
    small_blocks: u64,
    /// Pages of the disk in memory.
    pages: u64,
    /// What one thread works on at a time.
    workspace: u64,
}

impl Shares {
    fn of(limit: u64, threads: usize) -> Shares {
        let threads = threads.max(1) as u64;
        let eighth = limit / 8;
        // Of a large limit, what is not for states need not grow with it.
        let workspace = (eighth / threads).min(MOST_WORKSPACE);
        let pages = (eighth * 2).min(MOST_PAGES);
        let rest = (eighth * 3).min(MOST_WORKSPACE * 3 * threads);
        Shares { states: limit - pages - rest, small_blocks: limit - pages - rest / 3 * 2, pages, workspace }
    }
}

/// Bytes from which a block is not small.
const SMALL: u64 = 64 << 10;
/// The most that one thread works on at a time, and pages of the disk that are in memory.
const MOST_WORKSPACE: u64 = 256 << 20;
const MOST_PAGES: u64 = 1 << 30;

impl MemoryBudget {
    /// A budget of `limit` bytes; `None`: counts only.
    pub fn new(limit: Option<u64>) -> Arc<MemoryBudget> {
        let limit = limit.unwrap_or(u64::MAX);
        let shares = Shares::of(limit, 1);
        Arc::new(MemoryBudget { limit, shares, used: AtomicU64::new(0), peak: AtomicU64::new(0), spill: None })
    }

    /// A budget of `limit` bytes for a query of `threads` threads, beyond which states lie on disk.
    pub fn spilling(limit: u64, threads: usize, options: SpillOptions) -> Arc<MemoryBudget> {
        let shares = Shares::of(limit, threads);
        let spill = Some(Spill::new(options, shares.pages));
        Arc::new(MemoryBudget { limit, shares, used: AtomicU64::new(0), peak: AtomicU64::new(0), spill })
    }

    /// What is on disk, if anything may be.
    pub fn spill(&self) -> Option<&Arc<Spill>> {
        self.spill.as_ref()
    }

    /// Takes `bytes` for a block of a state; where disk may be used, only a part of the limit is for these.
    ///
    /// # Errors
    /// That part, or the limit, would be passed.
    pub fn reserve_block(self: &Arc<Self>, bytes: u64, what: &str) -> Result<Reservation, MemoryLimit> {
        let within = match &self.spill {
            Some(_) if bytes < SMALL => self.shares.small_blocks,
            Some(_) => self.shares.states,
            None => self.limit,
        };
        self.take_within(bytes, within, what)?;
        Ok(Reservation { budget: self.clone(), bytes })
    }

    /// Bytes that one thread may use for what it works on at a time.
    pub fn workspace(&self) -> usize {
        usize::try_from(self.shares.workspace).unwrap_or(usize::MAX)
    }

    /// Takes `bytes` for `what`; they are given back by [`MemoryBudget::release`].
    ///
    /// # Errors
    /// The limit would be passed; nothing is taken then.
    pub fn take(&self, bytes: u64, what: &str) -> Result<(), MemoryLimit> {
        let pages = if self.spill.as_ref().is_some_and(|spill| spill.is_used()) { self.shares.pages } else { 0 };
        self.take_within(bytes, self.limit - pages, what)
    }

    fn take_within(&self, bytes: u64, within: u64, what: &str) -> Result<(), MemoryLimit> {
        let taken = self.used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            used.checked_add(bytes).filter(|total| *total <= within)
        });
        match taken {
            Ok(before) => {
                self.peak.fetch_max(before + bytes, Ordering::Relaxed);
                Ok(())
            }
            Err(used) => Err(MemoryLimit { what: what.into(), requested: bytes, used, limit: self.limit, disk: None }),
        }
    }

    /// Gives `bytes` back.
    pub fn release(&self, bytes: u64) {
        self.used.fetch_sub(bytes, Ordering::Relaxed);
    }

    /// Takes `bytes` until the result is dropped.
    ///
    /// # Errors
    /// As [`MemoryBudget::take`].
    pub fn reserve(self: &Arc<Self>, bytes: u64, what: &str) -> Result<Reservation, MemoryLimit> {
        self.take(bytes, what)?;
        Ok(Reservation { budget: self.clone(), bytes })
    }

    /// Bytes in use.
    pub fn used(&self) -> u64 {
        self.used.load(Ordering::Relaxed)
    }

    /// The most bytes that were in use at one time.
    pub fn peak(&self) -> u64 {
        self.peak.load(Ordering::Relaxed)
    }

    /// The limit in bytes; `None`: there is none.
    pub fn limit(&self) -> Option<u64> {
        (self.limit != u64::MAX).then_some(self.limit)
    }
}

impl Drop for MemoryBudget {
    fn drop(&mut self) {
        let used = *self.used.get_mut();
        debug_assert!(used == 0 || std::thread::panicking(), "{used} bytes of a budget are not given back");
    }
}

/// Bytes taken from a budget, given back when dropped.
#[derive(Debug)]
pub struct Reservation {
    budget: Arc<MemoryBudget>,
    bytes: u64,
}

impl Reservation {
    /// Bytes held.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Takes more.
    ///
    /// # Errors
    /// As [`MemoryBudget::take`].
    pub fn grow(&mut self, bytes: u64, what: &str) -> Result<(), MemoryLimit> {
        self.budget.take(bytes, what)?;
        self.bytes += bytes;
        Ok(())
    }

    /// Parts with some of the bytes, if they are as many.
    pub fn split(&mut self, bytes: u64) -> Option<Reservation> {
        self.bytes = self.bytes.checked_sub(bytes)?;
        Some(Reservation { budget: self.budget.clone(), bytes })
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.budget.release(self.bytes);
    }
}

/// Limits from which on a process keeps memory that a query gave back for the next one.
pub const KEPT_WITHIN: u64 = 4 << 30;

/// Has the process's allocator keep memory that is freed, in place of giving it back to the system, up to 512 MiB of it, as results need as much again
/// and the system would zero it first: where there is no limit, or one of at least [`KEPT_WITHIN`]. Only glibc's allocator can be asked.
pub fn keep_freed(limit: Option<u64>) {
    if limit.is_some_and(|limit| limit < KEPT_WITHIN) {
        return;
    }
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: numbers that the allocator goes by; it locks itself.
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, 32 << 20);
        libc::mallopt(libc::M_TRIM_THRESHOLD, 512 << 20);
        libc::mallopt(libc::M_TOP_PAD, 1 << 20);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_request_takes_nothing_and_names_who_asked() {
        let budget = MemoryBudget::new(Some(100));
        let held = budget.reserve(60, "state @a").unwrap();
        let refused = budget.reserve(41, "state @b").unwrap_err();
        assert_eq!(refused, MemoryLimit { what: "state @b".into(), requested: 41, used: 60, limit: 100, disk: None });
        assert!(refused.to_string().contains("state @b"));
        assert_eq!(budget.used(), 60);
        drop(held);
        assert_eq!((budget.used(), budget.peak()), (0, 60));
    }
}
