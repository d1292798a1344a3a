//! Large blocks of memory, which stay with the process when they are free.
//!
//! The system zeroes every page that it gives, and a virtual machine's host may first have to find one: to touch a new page takes longer than most of
//! what a query does with it. So one range of addresses is reserved, its blocks are handed out in huge pages, and what comes back is kept for the next
//! block up to a limit. Memory is kept only in place of memory: where a block is made of new pages, as many of those kept go back to the system, so
//! that a process never holds more than it once used.

use std::collections::BTreeMap;
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use memmap2::{Advice, MmapOptions, MmapRaw, UncheckedAdvice};

/// A huge page of x86-64 and of aarch64 with 4 KiB pages.
pub(super) const HUGE_PAGE: usize = 2 << 20;
/// Addresses that are reserved, and what is kept of them.
const RESERVED: usize = 256 << 30;
const KEPT: usize = 1 << 30;

/// A block of whole huge pages, at the start of one; goes back when dropped.
#[derive(Debug)]
pub(super) struct Block {
    pool: &'static Pool,
    range: Extent,
}

/// Huge pages: the first and their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Extent {
    at: usize,
    pages: usize,
}

impl Block {
    /// A block of at least `bytes`, whose bytes are zero if asked for and anything otherwise. None where the system has no such range of addresses, or
    /// none that is free.
    pub(super) fn new(bytes: usize, zeroed: bool) -> Option<Block> {
        static POOL: OnceLock<Option<Pool>> = OnceLock::new();
        let pool = POOL.get_or_init(|| Pool::new(RESERVED, KEPT)).as_ref()?;
        let range = pool.take(bytes.div_ceil(HUGE_PAGE), zeroed)?;
        Some(Block { pool, range })
    }

    pub(super) fn start(&self) -> NonNull<u8> {
        self.pool.address(self.range)
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        self.pool.give(self.range);
    }
}

#[derive(Debug)]
struct Pool {
    mapping: MmapRaw,
    /// The first huge page.
    start: NonNull<u8>,
    /// Pages that are kept at most.
    most: usize,
    free: Mutex<Free>,
}

// SAFETY: a mapping belongs to the process, and a range of it to whoever took it.
unsafe impl Send for Pool {}
// SAFETY: as above.
unsafe impl Sync for Pool {}

/// What nobody has: pages that were never used or went back to the system, which are zero, and pages that are kept.
#[derive(Debug, Default)]
struct Free {
    clean: Extents,
    kept: Extents,
}

impl Pool {
    /// None where the system has no huge pages or doesn't let so many addresses be reserved.
    fn new(reserved: usize, kept: usize) -> Option<Pool> {
        if !cfg!(all(target_os = "linux", target_pointer_width = "64")) || cfg!(miri) {
            return None;
        }
        let mapping = MmapOptions::new().len(reserved + HUGE_PAGE).no_reserve_swap().map_anon().ok()?;
        let mapping = MmapRaw::from(mapping);
        // A system without huge pages says so; there is nothing to do about it.
        #[cfg(target_os = "linux")]
        let _ = mapping.advise(Advice::HugePage);
        let start = mapping.as_mut_ptr();
        let start = NonNull::new(start.wrapping_add(start.align_offset(HUGE_PAGE)))?;
        let mut free = Free::default();
        free.clean.add(Extent { at: 0, pages: reserved / HUGE_PAGE });
        Some(Pool { mapping, start, most: kept / HUGE_PAGE, free: Mutex::new(free) })
    }

    fn address(&self, range: Extent) -> NonNull<u8> {
        // SAFETY: ranges are in the mapping.
        unsafe { self.start.add(range.at * HUGE_PAGE) }
    }

    fn free(&self) -> MutexGuard<'_, Free> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, pages: usize, zeroed: bool) -> Option<Extent> {
        let mut free = self.free();
        if !zeroed && let Some(range) = free.kept.take(pages) {
            return Some(range);
        }
        // What is kept before pages that are clean, with as many of these as are missing.
        let longer = if zeroed { None } else { free.longer(pages) };
        let (range, new) = match longer {
            Some((range, new)) => (range, new),
            None => (free.clean.take(pages)?, pages),
        };
        let instead = free.kept.take_last(new);
        drop(free);
        self.clear(instead);
        Some(range)
    }

    fn give(&self, range: Extent) {
        let mut free = self.free();
        free.kept.add(range);
        let beyond = free.kept.pages.saturating_sub(self.most);
        let beyond = free.kept.take_last(beyond);
        drop(free);
        self.clear(beyond);
    }

    /// Gives pages back to the system.
    fn clear(&self, ranges: Vec<Extent>) {
        let before = self.start.as_ptr() as usize - self.mapping.as_mut_ptr() as usize;
        for range in ranges {
            let (at, bytes) = (before + range.at * HUGE_PAGE, range.pages * HUGE_PAGE);
            // SAFETY: nobody has these pages, so that nobody misses what was in them.
            let cleared = unsafe { self.mapping.unchecked_advise_range(UncheckedAdvice::DontNeed, at, bytes) };
            let mut free = self.free();
            // Pages that the system does not take are as they were.
            if cleared.is_ok() { free.clean.add(range) } else { free.kept.add(range) }
        }
    }
}

impl Free {
    /// `pages` of which the first are kept, as many as possible, and the others clean; and how many are clean.
    fn longer(&mut self, pages: usize) -> Option<(Extent, usize)> {
        let behind = |range: &Extent| self.clean.by_place.get(&(range.at + range.pages)).copied().unwrap_or(0);
        let fits = |range: &Extent| range.pages < pages && range.pages + behind(range) >= pages;
        let found = self.kept.iter().filter(fits).max_by_key(|range| range.pages)?;
        let new = pages - found.pages;
        self.kept.remove(found);
        let clean = Extent { at: found.at + found.pages, pages: behind(&found) };
        self.clean.remove(clean);
        self.clean.add(Extent { at: clean.at + new, pages: clean.pages - new });
        Some((Extent { at: found.at, pages }, new))
    }
}

/// Ranges that don't touch one another.
#[derive(Debug, Default)]
struct Extents {
    /// Numbers of pages by the first.
    by_place: BTreeMap<usize, usize>,
    pages: usize,
}

impl Extents {
    fn iter(&self) -> impl Iterator<Item = Extent> + '_ {
        self.by_place.iter().map(|(&at, &pages)| Extent { at, pages })
    }

    fn remove(&mut self, range: Extent) {
        self.by_place.remove(&range.at);
        self.pages -= range.pages;
    }

    /// Adds pages that are not in it.
    fn add(&mut self, Extent { mut at, mut pages }: Extent) {
        if pages == 0 {
            return;
        }
        self.pages += pages;
        if let Some(behind) = self.by_place.remove(&(at + pages)) {
            pages += behind;
        }
        if let Some((&before, &its)) = self.by_place.range(..at).next_back()
            && before + its == at
        {
            (at, pages) = (before, its + pages);
        }
        self.by_place.insert(at, pages);
    }

    /// The first pages of the smallest range that has so many.
    fn take(&mut self, pages: usize) -> Option<Extent> {
        let found = self.iter().filter(|range| range.pages >= pages).min_by_key(|range| range.pages)?;
        self.remove(found);
        self.add(Extent { at: found.at + pages, pages: found.pages - pages });
        Some(Extent { at: found.at, pages })
    }

    /// So many pages, or all, from the end.
    fn take_last(&mut self, mut pages: usize) -> Vec<Extent> {
        let mut taken = Vec::new();
        while pages > 0
            && let Some((&at, &its)) = self.by_place.iter().next_back()
        {
            self.remove(Extent { at, pages: its });
            let stays = its.saturating_sub(pages);
            self.add(Extent { at, pages: stays });
            taken.push(Extent { at: at + stays, pages: its - stays });
            pages -= its - stays;
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extents(of: &[(usize, usize)]) -> Extents {
        let mut extents = Extents::default();
        of.iter().for_each(|&(at, pages)| extents.add(Extent { at, pages }));
        extents
    }

    fn listed(extents: &Extents) -> Vec<(usize, usize)> {
        extents.iter().map(|range| (range.at, range.pages)).collect()
    }

    #[test]
    fn neighbours_become_one_range() {
        let extents = extents(&[(0, 2), (4, 1), (8, 8), (2, 2), (5, 3)]);
        assert_eq!(listed(&extents), [(0, 16)]);
        assert_eq!(extents.pages, 16);
    }

    #[test]
    fn the_smallest_range_that_fits_is_taken_and_the_last_pages_go_first() {
        let mut extents = extents(&[(0, 9), (10, 4), (20, 6)]);
        assert_eq!(extents.take(3), Some(Extent { at: 10, pages: 3 }));
        assert_eq!(extents.take(10), None);
        assert_eq!(listed(&extents), [(0, 9), (13, 1), (20, 6)]);
        let last = extents.take_last(9);
        assert_eq!(last, [(20, 6), (13, 1), (7, 2)].map(|(at, pages)| Extent { at, pages }));
        assert_eq!(listed(&extents), [(0, 7)]);
        assert_eq!(extents.pages, 7);
        assert_eq!(extents.take_last(100), [Extent { at: 0, pages: 7 }]);
        assert_eq!(extents.pages, 0);
    }

    #[test]
    fn what_is_kept_is_used_again_and_new_pages_take_its_place() {
        let Some(pool) = Pool::new(64 * HUGE_PAGE, 8 * HUGE_PAGE) else { return };
        let kept = || pool.free().kept.pages;
        let first = pool.take(4, false).unwrap();
        // SAFETY: the range is this test's.
        unsafe { pool.address(first).write_bytes(7, first.pages * HUGE_PAGE) };
        pool.give(first);
        assert_eq!(kept(), 4);
        // A part of it, then more than the rest: the rest and pages behind it, of which as many go back as there are.
        let part = pool.take(1, false).unwrap();
        assert_eq!((part, kept()), (Extent { at: 0, pages: 1 }, 3));
        // SAFETY: as above.
        assert_eq!(unsafe { pool.address(part).read() }, 7);
        let more = pool.take(5, false).unwrap();
        assert_eq!((more, kept()), (Extent { at: 1, pages: 5 }, 0));
        // SAFETY: as above.
        assert_eq!(unsafe { (pool.address(more).read(), pool.address(Extent { at: 4, pages: 1 }).read()) }, (7, 0));
        pool.give(part);
        pool.give(more);
        assert_eq!(kept(), 6);
        // Zeroed pages are new ones, and as many of those that are kept go.
        let zeroed = pool.take(2, true).unwrap();
        assert_eq!((zeroed, kept()), (Extent { at: 6, pages: 2 }, 4));
        pool.give(zeroed);
        let all = pool.take(58, false).unwrap();
        assert!(pool.take(10, false).is_none());
        pool.give(all);
        assert_eq!(kept(), 8);
        assert_eq!(pool.free().clean.pages, 56);
        let zeroed = pool.take(50, true).unwrap();
        let bytes = std::ptr::slice_from_raw_parts(pool.address(zeroed).as_ptr(), zeroed.pages * HUGE_PAGE);
        // SAFETY: as above, and pages of the system are initialized.
        assert!(unsafe { &*bytes }.iter().all(|byte| *byte == 0));
    }

    #[test]
    fn threads_that_take_and_give_have_their_own() {
        let Some(pool) = Pool::new(512 * HUGE_PAGE, 16 * HUGE_PAGE) else { return };
        std::thread::scope(|scope| {
            for thread in 0..4_u8 {
                let pool = &pool;
                scope.spawn(move || {
                    for round in 0..200 {
                        let zeroed = (round + usize::from(thread)) % 3 == 0;
                        let range = pool.take(1 + (round * 7 + usize::from(thread)) % 12, zeroed).unwrap();
                        for page in 0..range.pages {
                            let at = pool.address(Extent { at: range.at + page, pages: 1 });
                            // SAFETY: the range is this thread's.
                            unsafe {
                                assert!(!zeroed || at.read() == 0);
                                at.write(thread);
                            }
                        }
                        std::thread::yield_now();
                        for page in 0..range.pages {
                            // SAFETY: as above.
                            let byte = unsafe { pool.address(Extent { at: range.at + page, pages: 1 }).read() };
                            assert_eq!(byte, thread);
                        }
                        pool.give(range);
                    }
                });
            }
        });
        let free = pool.free();
        assert_eq!(free.clean.pages + free.kept.pages, 512);
        assert!(free.kept.pages <= 16);
    }
}
