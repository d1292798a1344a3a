//! Groups: one thread's hash table of aggregates, and how several threads' tables become one.
//!
//! Threads aggregate what they see into tables of their own (Leis et al. 2014, "Morsel-Driven Parallelism"). With one table there is
//! nothing more to do. Otherwise tuples are dealt by the top bits of their hashes into partitions, which threads then merge
//! independently.
//!
//! A table that outgrows the near caches begins anew instead of growing as long as half of its groups at least have not come before, or if they are
//! more than the far caches hold: looking them up in a table that large would be a cache miss a row, or two. Its tuples are dealt to partitions
//! (`scattered.rs`), and the table is a small one from there on; keys that are there twice become one when the tables are merged, partition by
//! partition, each within the caches. So they do on the way where much more tuples than groups have come together.

use std::collections::HashSet;

use quernel_codegen::abi::{FEW_PLACES, GROUP_BITS, GroupsHeader};

use super::chunk::{Account, Chunk, ChunkWriter, PREFETCH_DISTANCE, Place, StringArena, TupleArena, WRITTEN, prefetch};
use super::field::Merger;
use super::partitions::{Part, Partitions};
use super::rows::TupleSet;
use super::scattered::Scattered;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::{Mutex, PoisonError};

/// Slots of a new table: it fits the L1 cache.
const SLOTS: usize = 1 << 10;
/// Slots that an estimate may ask for at the start.
const MOST_SLOTS: u64 = NEAR_SLOTS as u64;
/// Slots of a table that fits the L2 cache, about.
const NEAR_SLOTS: usize = 1 << 18;
/// Slots of a table whose tuples are dealt to partitions whenever it is full.
const SCATTERING_SLOTS: usize = 1 << 15;
/// Bytes of groups and slots from which on they are not looked up: more than a thread's part of the far caches.
const FAR: usize = 16 << 20;
/// Bytes of an array of groups by the tuples of an index, at most.
const MOST_DIRECT: usize = 8 << 20;
/// Memory limits under which tuples are not dealt to partitions in memory.
const LEAST_LIMIT: u64 = 1 << 30;
/// Fewest and most bits of hashes that tell these partitions apart.
const SCATTERED_BITS: (u32, u32) = (8, 10);
/// Tuples for each group at which partitions are merged on the way, and the fewest.
const REPEATED: usize = 4;
const MANY_TUPLES: usize = 1 << 21;
/// Slots up to which a table grows eightfold, not fourfold: each time all its tuples are entered again.
const FAST_SLOTS: usize = 1 << 16;
/// Tuples of one partition when tables are merged, about.
const PARTITION: usize = 1 << 13;
/// Of hashes, one in so many is remembered, to tell groups that come again from new ones. A power of two.
const SAMPLED: u64 = 256;

/// One thread's groups.
#[derive(Debug)]
#[repr(C)]
pub struct GroupsLocal {
    /// First, so that a kernel's pointer to it is one to the whole.
    header: GroupsHeader,
    account: Account,
    /// Zeroed; `slots` words.
    directory: Chunk,
    slots: usize,
    /// What the header calls direct.
    direct: Option<Chunk>,
    tuples: TupleArena,
    size: usize,
    count: usize,
    /// Tuples that the directory knows.
    entered: usize,
    /// What tells groups that come again.
    sample: Sample,
    /// Top bits of hashes that are alike in the whole table, which therefore don't choose a slot; 0 in a kernel's table.
    rotate: u32,
    /// Where the directory is to lie.
    place: Place,
    /// Whether there was no room for a larger directory.
    cramped: bool,
    /// Whether what is cramped can be merged by way of smaller partitions, though its keys are alike in some bits already.
    splits: bool,
    /// Tuples dealt to partitions, and how many of them may come before these are merged.
    scattered: Option<Box<Scattered>>,
    most_scattered: usize,
    /// Whether tuples are to be dealt as soon as no kernel has an address of one.
    is_due: bool,
    /// Bits of hashes that tell the partitions apart.
    bits: u32,
    /// What was put on disk.
    spilled: Option<Box<Partitions>>,
}

/// Some of the hashes that were inserted.
#[derive(Debug, Default)]
struct Sample {
    hashes: HashSet<u64>,
    /// Since the directory was last emptied: sampled insertions, and those among them of hashes inserted before.
    inserted: usize,
    again: usize,
    /// Whether so many groups came again that the table has kept all since.
    repeats: bool,
}

impl Sample {
    fn insert(&mut self, hash: u64) {
        // Bits between those that choose slots and those that are tags.
        if (hash >> 16).is_multiple_of(SAMPLED) {
            self.inserted += 1;
            self.again += usize::from(!self.hashes.insert(hash));
        }
    }

    /// Whether the groups inserted last were new, by half at least. To enter and merge a group that is there twice costs less than the misses of the
    /// caches that looking it up is.
    fn are_new(&mut self) -> bool {
        self.repeats |= self.again * 2 > self.inserted;
        (self.inserted, self.again) = (0, 0);
        !self.repeats
    }
}

// SAFETY: the pointers are into memory that it owns.
unsafe impl Send for GroupsLocal {}
// SAFETY: a shared table is not changed.
unsafe impl Sync for GroupsLocal {}

impl GroupsLocal {
    /// An empty table for tuples of `size` bytes, of which about `estimate` are expected.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn new(account: Account, size: usize, estimate: Option<u64>) -> Result<GroupsLocal, MemoryLimit> {
        let mut slots = estimate.map_or(0, |n| (n.min(MOST_SLOTS / 2) * 2) as usize).max(SLOTS).next_power_of_two();
        // A directory on disk would be touched everywhere; and tuples need room beside it.
        while slots > SLOTS && account.budget.spill().is_some() && !account.has_room(slots * 8 * 2) {
            slots /= 2;
        }
        let mut groups = GroupsLocal::of_slots(account, size, slots)?;
        let parts = (estimate.unwrap_or(0) / PARTITION as u64).checked_next_power_of_two().unwrap_or(u64::MAX);
        groups.bits = parts.trailing_zeros().clamp(SCATTERED_BITS.0, SCATTERED_BITS.1);
        Ok(groups)
    }

    /// An empty table of so many slots, a power of two.
    fn of_slots(account: Account, size: usize, slots: usize) -> Result<GroupsLocal, MemoryLimit> {
        let slots = slots.max(SLOTS);
        let tuples = TupleArena::new(account.clone(), size);
        let directory = Chunk::new(&account, slots * 8, true)?;
        let none = std::ptr::null_mut();
        let header = GroupsHeader { directory: none, shift: 0, mask: 0, direct: none, direct_places: 0 };
        let mut groups = GroupsLocal {
            header,
            account,
            directory,
            slots,
            direct: None,
            tuples,
            size,
            count: 0,
            entered: 0,
            sample: Sample::default(),
            rotate: 0,
            place: Place::Any,
            cramped: false,
            splits: false,
            scattered: None,
            most_scattered: 0,
            is_due: false,
            bits: SCATTERED_BITS.0,
            spilled: None,
        };
        groups.open();
        Ok(groups)
    }

    /// Number of tuples: of groups, where no key is there twice.
    pub fn count(&self) -> usize {
        self.count + self.scattered.as_ref().map_or(0, |scattered| scattered.rows())
    }

    /// The header for a kernel; valid as long as `self` is not touched otherwise.
    pub fn header(&mut self) -> *mut GroupsHeader {
        std::ptr::from_mut(self).cast()
    }

    /// A zeroed tuple with its hash stored, entered in the directory.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn insert(&mut self, hash: u64) -> Result<*mut u8, MemoryLimit> {
        // Half full at most: linear probing then looks at 1.5 slots on average for a hit, 2.5 for a miss (Knuth, volume 3, 6.4).
        if (self.entered + 1) * 2 > self.slots {
            self.make_room()?;
        }
        let tuple = self.tuples.push()?;
        // SAFETY: the arena gave room for one tuple; the hash is its first field.
        unsafe {
            // Tuples are whole words. A call of memset would take longer for so few.
            for word in 1..self.size / 8 {
                tuple.cast::<u64>().add(word).write(0);
            }
            tuple.cast::<u64>().write(hash);
        }
        self.enter(hash, tuple);
        self.count += 1;
        self.entered += 1;
        self.sample.insert(hash);
        Ok(tuple)
    }

    /// Makes the array of groups by their places in a domain, of so many slots, or of one where so many are too many.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn make_direct(&mut self, slots: usize) -> Result<*mut u8, MemoryLimit> {
        let bytes = slots * size_of::<u64>();
        let is_few = slots as u64 <= FEW_PLACES + 1;
        // Where tuples are dealt, the array would be new after each few of them.
        let is_kept = bytes <= MOST_DIRECT && self.scattered.is_none() && self.has_room(bytes);
        let slots = if is_few || is_kept { slots } else { 1 };
        let array = Chunk::new(&self.account, slots * size_of::<u64>(), true)?;
        (self.header.direct, self.header.direct_places) = (array.start().cast(), slots as u64 - 1);
        Ok(self.direct.insert(array).start())
    }

    /// Drops that array, as no group is any more where it says. The next call of a kernel makes another.
    fn drop_direct(&mut self) {
        self.direct = None;
        (self.header.direct, self.header.direct_places) = (std::ptr::null_mut(), 0);
    }

    /// A kernel's table that is large and of no use forgets its tuples, any other grows.
    fn make_room(&mut self) -> Result<(), MemoryLimit> {
        let slots = self.slots;
        let most = if self.scattered.is_some() { SCATTERING_SLOTS } else { NEAR_SLOTS };
        if slots >= most && self.rotate == 0 && self.header.direct_places <= FEW_PLACES {
            let scatters = self.may_scatter();
            if self.sample.are_new() || scatters && self.is_far() {
                self.forget();
                self.is_due = scatters;
                return Ok(());
            }
        }
        // What was forgotten is entered again.
        let needed = (self.count + 1).next_power_of_two() * 2;
        let wanted = needed.max(slots * if slots < FAST_SLOTS { 8 } else { 4 });
        if self.account.budget.spill().is_none() || self.has_room(wanted * 8) {
            return self.resize(wanted);
        }
        if self.rotate != 0 && self.has_room(needed * 8) {
            return self.resize(needed);
        }
        // A directory on disk would be touched everywhere. Groups that are there twice are merged later.
        if self.rotate == 0 || self.splits {
            self.forget();
            self.cramped = true;
            return Ok(());
        }
        self.resize(wanted)
    }

    /// Whether the query may have as much memory as partitions need.
    fn may_scatter(&self) -> bool {
        self.account.budget.limit().is_none_or(|limit| limit >= LEAST_LIMIT)
    }

    /// Whether the groups that came so far, and their slots, are more than the far caches hold.
    fn is_far(&self) -> bool {
        self.groups().max(self.count) * (self.size + 4 * size_of::<u64>()) > FAR
    }

    /// About how many groups came so far, if they are many.
    fn groups(&self) -> usize {
        self.sample.hashes.len() * SAMPLED as usize
    }

    /// Whether memory has room for a directory.
    fn has_room(&self, bytes: usize) -> bool {
        match self.place {
            Place::Hot => self.account.reserve(bytes).is_ok(),
            _ => self.account.has_room(bytes),
        }
    }

    /// Finds no group any more.
    fn forget(&mut self) {
        self.directory_mut().fill(0);
        self.entered = 0;
    }

    /// Whether the tuples are many, and memory has no room for them.
    pub fn may_spill(&self) -> bool {
        let bytes = || self.tuples.bytes() + self.slots * 8;
        (self.cramped || self.tuples.is_on_disk()) && bytes() * 2 > self.account.budget.workspace()
    }

    /// Whether there is anything to [`settle`](GroupsLocal::settle).
    pub fn is_unsettled(&self) -> bool {
        self.is_due || self.may_spill()
    }

    /// Deals the tuples to partitions if that is due, and puts them on disk if they are many and memory has no room for them. Their addresses are not
    /// valid any more then.
    ///
    /// # Errors
    /// The disk is full, the budget refuses, or a checked sum overflows.
    pub fn settle(&mut self, merger: &Merger) -> Result<(), ExecError> {
        if self.may_spill() {
            self.spill(merger)?;
        } else if self.is_due {
            self.is_due = false;
            if !self.scatter(self.bits)? {
                self.spill(merger)?;
            }
            if self.scattered.as_ref().is_some_and(|scattered| scattered.rows() > self.most_scattered) {
                self.merge_scattered(merger)?;
            }
        }
        Ok(())
    }

    /// Deals all tuples to partitions. False if only the disk has room for them.
    fn scatter(&mut self, bits: u32) -> Result<bool, MemoryLimit> {
        let most = MANY_TUPLES.max(self.groups() * REPEATED);
        let scattered =
            self.scattered.get_or_insert_with(|| Box::new(Scattered::new(self.account.clone(), self.size, bits)));
        self.most_scattered = self.most_scattered.max(most);
        if let Err(refused) = scattered.make_room(self.count) {
            return if self.account.budget.spill().is_some() { Ok(false) } else { Err(refused) };
        }
        for (start, count) in self.tuples.segments() {
            for tuple in (0..count).map(|i| start.wrapping_add(i * self.size)) {
                // SAFETY: every tuple of the arena is initialized and has its hash first; there is room.
                unsafe { scattered.push(tuple) };
            }
        }
        self.tuples.clear();
        self.count = 0;
        self.drop_direct();
        if self.slots != SCATTERING_SLOTS {
            self.slots = SCATTERING_SLOTS;
            self.directory = Chunk::placed(&self.account, self.slots * 8, true, self.place)?;
            self.open();
            self.entered = 0;
        } else {
            self.forget();
        }
        Ok(true)
    }

    /// Makes one tuple of those that are of one group, in the partitions.
    fn merge_scattered(&mut self, merger: &Merger) -> Result<(), ExecError> {
        let Some(old) = self.scattered.take() else { return Ok(()) };
        let mut new = Scattered::new(self.account.clone(), self.size, old.bits());
        for part in 0..1 << old.bits() {
            let groups = (self.groups() >> old.bits()) as u64;
            let table = merged(&self.account, merger, old.bits(), groups, std::iter::once(old.part(part)))?;
            if let Err(refused) = new.make_room(table.count) {
                // What was merged goes to disk with what was not.
                if self.account.budget.spill().is_none() {
                    return Err(refused.into());
                }
                self.put_on_disk(merger, table.tuples.tuples())?;
                for part in part + 1..1 << old.bits() {
                    self.put_on_disk(merger, old.part(part))?;
                }
                self.put_on_disk(merger, new.tuples())?;
                return Ok(self.spill(merger)?);
            }
            // SAFETY: every tuple of the table is initialized and has its hash first; there is room.
            table.tuples.tuples().for_each(|tuple| unsafe { new.push(tuple) });
        }
        self.most_scattered = MANY_TUPLES.max(new.rows() * REPEATED);
        self.scattered = Some(Box::new(new));
        Ok(())
    }

    /// Puts tuples on disk.
    fn put_on_disk(&mut self, merger: &Merger, tuples: impl Iterator<Item = *mut u8>) -> Result<(), MemoryLimit> {
        let (account, size) = (&self.account, self.size);
        let spilled = self
            .spilled
            .get_or_insert_with(|| Box::new(Partitions::new(account, size, self.rotate, merger.strings.clone())));
        for tuple in tuples {
            // SAFETY: every tuple has its hash first.
            unsafe { spilled.push(tuple.cast::<u64>().read(), tuple)? };
        }
        Ok(())
    }

    /// Puts the tuples on disk.
    fn spill(&mut self, merger: &Merger) -> Result<(), MemoryLimit> {
        if let Some(scattered) = self.scattered.take() {
            self.put_on_disk(merger, scattered.tuples())?;
        }
        let tuples =
            std::mem::replace(&mut self.tuples, TupleArena::placed(self.account.clone(), self.size, self.place));
        let size = self.size;
        for (_chunk, start, count) in tuples.into_filled() {
            self.account.look();
            self.put_on_disk(merger, (0..count).map(|i| start.wrapping_add(i * size)))?;
        }
        // An empty table knows that there is something, too.
        self.put_on_disk(merger, std::iter::empty())?;
        self.forget();
        self.drop_direct();
        self.count = 0;
        self.cramped = false;
        self.is_due = false;
        Ok(())
    }

    /// Whether no key is there twice.
    fn is_whole(&self) -> bool {
        self.entered == self.count && !self.sample.repeats && self.spilled.is_none() && self.scattered.is_none()
    }

    fn enter(&mut self, hash: u64, tuple: *mut u8) {
        let mask = self.slots - 1;
        let mut slot = self.home(hash);
        let directory = self.directory_mut();
        while directory[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        directory[slot] = (hash & 0xffff) << 48 | tuple as usize as u64;
    }

    /// The slot where probing for a hash begins. Bits that are alike in the whole table don't choose it.
    fn home(&self, hash: u64) -> usize {
        let alike = self.rotate.saturating_sub(64 - GROUP_BITS as u32);
        ((hash << alike) >> self.header.shift) as usize & (self.slots - 1)
    }

    /// Makes the header say what the directory is.
    fn open(&mut self) {
        self.header.directory = self.directory.start().cast();
        self.header.shift = GROUP_BITS - u64::from(self.slots.trailing_zeros());
        self.header.mask = self.slots as u64 - 1;
    }

    fn directory(&self) -> &[u64] {
        // SAFETY: the chunk has `slots` words, zeroed when it was made.
        unsafe { std::slice::from_raw_parts(self.directory.start().cast(), self.slots) }
    }

    fn directory_mut(&mut self) -> &mut [u64] {
        // SAFETY: as above, and nothing else refers to it: kernels that do are not running.
        unsafe { std::slice::from_raw_parts_mut(self.directory.start().cast(), self.slots) }
    }

    fn resize(&mut self, slots: usize) -> Result<(), MemoryLimit> {
        self.directory = Chunk::placed(&self.account, slots * 8, true, self.place)?;
        self.slots = slots;
        self.open();
        let segments: Vec<(*mut u8, usize)> = self.tuples.segments().collect();
        for (start, count) in segments {
            for i in 0..count {
                let tuple = start.wrapping_add(i * self.size);
                // SAFETY: every tuple of the arena has its hash first.
                let hash = unsafe { tuple.cast::<u64>().read() };
                self.enter(hash, tuple);
            }
        }
        self.entered = self.count;
        Ok(())
    }

    /// The tuple of `hash` that `is` accepts.
    fn find(&self, hash: u64, is: impl Fn(*mut u8) -> bool) -> Option<*mut u8> {
        let mask = self.slots - 1;
        let mut slot = self.home(hash);
        let directory = self.directory();
        loop {
            let entry = directory[slot];
            if entry == 0 {
                return None;
            }
            if entry >> 48 == hash & 0xffff {
                let tuple = (entry & 0xffff_ffff_ffff) as usize as *mut u8;
                if is(tuple) {
                    return Some(tuple);
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    /// A table that never forgets, of keys that are all alike in the top `rotate` bits of their hashes.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn remembering(account: Account, size: usize, rotate: u32) -> Result<GroupsLocal, MemoryLimit> {
        let mut groups = GroupsLocal::new(account, size, None)?;
        groups.rotate = rotate;
        groups.sample.repeats = true;
        Ok(groups)
    }

    /// Adds the tuples whose keys are not there yet; gives these as segments of the table's own memory, which stay where they are.
    ///
    /// # Errors
    /// The budget refuses.
    ///
    /// # Safety
    /// The tuples are of the merger's state and outside the table.
    pub unsafe fn add_new(
        &mut self,
        merger: &Merger,
        tuples: impl Iterator<Item = *mut u8>,
    ) -> Result<Vec<(*mut u8, usize)>, MemoryLimit> {
        let mut segments: Vec<(*mut u8, usize)> = Vec::new();
        for from in tuples {
            // SAFETY: every tuple has its hash first; `find` gives tuples of the table.
            unsafe {
                let hash = from.cast::<u64>().read();
                if self.find(hash, |to| to.cast::<u64>().read() == hash && merger.same_key(from, to)).is_some() {
                    continue;
                }
                let to = self.insert(hash)?;
                std::ptr::copy_nonoverlapping(from, to, self.size);
                match segments.last_mut() {
                    Some((start, count)) if start.wrapping_add(*count * self.size) == to => *count += 1,
                    _ => segments.push((to, 1)),
                }
            }
        }
        Ok(segments)
    }

    /// The tuples in a block of their own, so that the table's memory is free for the next.
    fn into_block(self, account: &Account) -> Result<Option<TupleSet>, MemoryLimit> {
        if self.count == 0 {
            return Ok(None);
        }
        let mut block = ChunkWriter::new(Chunk::new(account, self.count * self.size, false)?, WRITTEN);
        let most = (WRITTEN / self.size).max(1);
        for (start, count) in self.tuples.segments() {
            for first in (0..count).step_by(most) {
                let bytes = most.min(count - first) * self.size;
                // SAFETY: the segment has the tuples, which are initialized.
                block.put(account, unsafe {
                    std::slice::from_raw_parts(start.wrapping_add(first * self.size), bytes)
                })?;
            }
        }
        let block = block.finish(account)?;
        Ok(Some(TupleSet::new(self.size, vec![(block.start(), self.count)], vec![block])))
    }

    fn into_set(self) -> TupleSet {
        let segments = self.tuples.segments().filter(|(_, count)| *count > 0).collect();
        TupleSet::new(self.size, segments, self.tuples.into_chunks())
    }
}

/// All threads' groups as one set of tuples, in which every key is once. `strings` takes the memory of strings that were moved.
///
/// # Errors
/// A checked sum overflows, the budget refuses, or the query is stopped.
pub fn merge(
    mut locals: Vec<Box<GroupsLocal>>,
    merger: &Merger,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<TupleSet, ExecError> {
    locals.retain(|local| local.count() > 0 || local.spilled.is_some());
    let size = merger.layout.size as usize;
    if locals.is_empty() || locals.len() == 1 && locals[0].is_whole() {
        return Ok(locals.pop().map_or_else(|| TupleSet::new(size, vec![], vec![]), |local| local.into_set()));
    }
    let total: usize = locals.iter().map(|local| local.count()).sum();
    // The largest table takes the others in, when these are small beside the cost of partitioning.
    if total <= 1 << 14 && locals.iter().all(|local| local.is_whole()) {
        locals.sort_by_key(|local| std::cmp::Reverse(local.count));
        let mut rest = locals.split_off(1);
        let mut whole = locals.swap_remove(0);
        for local in rest.drain(..) {
            for (start, count) in local.tuples.segments() {
                // SAFETY: tuples of the state, in two tables.
                unsafe { take_in(&mut whole, merger, (0..count).map(|i| start.wrapping_add(i * size)))? };
            }
        }
        return Ok(whole.into_set());
    }
    let bits = (total / PARTITION).next_power_of_two().trailing_zeros().clamp(4, 10);
    let account = locals[0].account.clone();
    if locals.iter().any(|local| local.scattered.is_some()) {
        return merge_scattered(locals, merger, workers, strings);
    }
    let charged = account.reserve(total * 8);
    if account.budget.spill().is_some() && (charged.is_err() || locals.iter().any(|local| local.spilled.is_some())) {
        return merge_spilled(locals, merger, workers, strings);
    }
    let _charged = charged?;
    // Addresses of each local table's tuples by partition.
    let dealt: Vec<Mutex<Vec<Vec<usize>>>> = locals.iter().map(|_| Mutex::new(Vec::new())).collect();
    workers.for_each(locals.len(), |i| {
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); 1 << bits];
        for (start, count) in locals[i].tuples.segments() {
            workers.interrupt.check()?;
            for tuple in (0..count).map(|i| start.wrapping_add(i * size)) {
                // SAFETY: every tuple has its hash first.
                let hash = unsafe { tuple.cast::<u64>().read() };
                parts[(hash >> (64 - bits)) as usize].push(tuple as usize);
            }
        }
        if let Ok(mut slot) = dealt[i].lock() {
            *slot = parts;
        }
        Ok(())
    })?;
    let dealt: Vec<Vec<Vec<usize>>> = dealt.into_iter().filter_map(|parts| parts.into_inner().ok()).collect();
    let merged: Mutex<Vec<(usize, TupleSet)>> = Mutex::new(Vec::new());
    workers.for_each(1 << bits, |part| {
        let count: usize = dealt.iter().map(|parts| parts[part].len()).sum();
        let mut table = GroupsLocal::new(account.clone(), size, Some(count as u64 / 2))?;
        table.rotate = bits;
        for parts in &dealt {
            // SAFETY: tuples of the state in tables that stay alive; the partition is this thread's alone.
            unsafe { take_in(&mut table, merger, ahead(&parts[part]))? };
        }
        if let Ok(mut merged) = merged.lock() {
            merged.push((part, table.into_set()));
        }
        Ok(())
    })?;
    let mut merged = merged.into_inner().unwrap_or_default();
    merged.sort_by_key(|(part, _)| *part);
    Ok(TupleSet::concat(size, merged.into_iter().map(|(_, set)| set)))
}

/// As [`merge`], where some tuples are dealt to partitions already.
#[expect(clippy::vec_box, reason = "as it is given to `merge`")]
fn merge_scattered(
    locals: Vec<Box<GroupsLocal>>,
    merger: &Merger,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<TupleSet, ExecError> {
    let size = merger.layout.size as usize;
    let account = locals[0].account.clone();
    let dealt = locals.iter().filter_map(|local| local.scattered.as_ref());
    let bits = dealt.map(|scattered| scattered.bits()).max().unwrap_or(SCATTERED_BITS.0);
    let groups = locals.iter().map(|local| local.groups()).max().unwrap_or(0) as u64 >> bits;
    let locals: Vec<Mutex<Box<GroupsLocal>>> = locals.into_iter().map(Mutex::new).collect();
    let fits = AtomicBool::new(true);
    workers.for_each(locals.len(), |i| {
        let mut local = locals[i].lock().unwrap_or_else(PoisonError::into_inner);
        let scattered = local.spilled.is_none() && local.scatter(bits)?;
        fits.fetch_and(scattered, Ordering::Relaxed);
        Ok(())
    })?;
    let locals: Vec<Box<GroupsLocal>> =
        locals.into_iter().map(|local| local.into_inner().unwrap_or_else(PoisonError::into_inner)).collect();
    if !fits.into_inner() {
        return merge_spilled(locals, merger, workers, strings);
    }
    let dealt: Vec<&Scattered> = locals.iter().filter_map(|local| local.scattered.as_deref()).collect();
    let rows: usize = dealt.iter().map(|scattered| scattered.rows()).sum();
    let sampled: HashSet<u64> = locals.iter().flat_map(|local| local.sample.hashes.iter().copied()).collect();
    // Where few tuples have the key of another, they stay where they are.
    if rows * 2 <= sampled.len() * SAMPLED as usize * 3 {
        let parts: Mutex<Vec<(usize, Segments)>> = Mutex::default();
        workers.for_each(1 << bits, |part| {
            let blocks = dealt.iter().flat_map(|scattered| scattered.blocks(part)).collect();
            let kept = merge_in_place(&account, merger, bits, blocks)?;
            parts.lock().unwrap_or_else(PoisonError::into_inner).push((part, kept));
            Ok(())
        })?;
        let mut parts = parts.into_inner().unwrap_or_else(PoisonError::into_inner);
        parts.sort_by_key(|(part, _)| *part);
        let segments = parts.into_iter().flat_map(|(_, segments)| segments.0).collect();
        let chunks = locals.into_iter().filter_map(|local| local.scattered).flat_map(|dealt| dealt.into_chunks());
        return Ok(TupleSet::new(size, segments, chunks.collect()));
    }
    let sets: Mutex<Vec<(usize, TupleSet)>> = Mutex::new(Vec::new());
    workers.for_each(1 << bits, |part| {
        let table = merged(&account, merger, bits, groups, dealt.iter().map(|scattered| scattered.part(part)))?;
        sets.lock().unwrap_or_else(PoisonError::into_inner).push((part, table.into_set()));
        Ok(())
    })?;
    let mut sets = sets.into_inner().unwrap_or_else(PoisonError::into_inner);
    sets.sort_by_key(|(part, _)| *part);
    Ok(TupleSet::concat(size, sets.into_iter().map(|(_, set)| set)))
}

/// The groups of tuples whose hashes are alike in their top `bits`, of which about `groups` are expected.
fn merged(
    account: &Account,
    merger: &Merger,
    bits: u32,
    groups: u64,
    tuples: impl Iterator<Item = impl Iterator<Item = *mut u8>>,
) -> Result<GroupsLocal, ExecError> {
    let mut table = GroupsLocal::new(account.clone(), merger.layout.size as usize, Some(groups))?;
    table.rotate = bits;
    for tuples in tuples {
        // SAFETY: tuples of the state outside of the table, which stay alive; this thread alone has them.
        unsafe { take_in(&mut table, merger, tuples)? };
    }
    Ok(table)
}

/// Starts and numbers of tuples, in order.
struct Segments(Vec<(*mut u8, usize)>);

// SAFETY: the pointers are to memory that others own, and which one thread at a time changes.
unsafe impl Send for Segments {}

/// The groups of tuples whose hashes are alike in their top `bits`, moved together at the start of the segments that the tuples are in, which nobody else has.
fn merge_in_place(
    account: &Account,
    merger: &Merger,
    bits: u32,
    segments: Vec<(*mut u8, usize)>,
) -> Result<Segments, ExecError> {
    let size = merger.layout.size as usize;
    let tuples: usize = segments.iter().map(|(_, count)| count).sum();
    let mut table = GroupsLocal::of_slots(account.clone(), size, (tuples * 2).next_power_of_two())?;
    table.rotate = bits;
    let mut kept: Vec<(*mut u8, usize)> = Vec::with_capacity(segments.len());
    let mut rooms = segments.iter().copied();
    let mut room = 0;
    for &(start, count) in &segments {
        for from in (0..count).map(|row| start.wrapping_add(row * size)) {
            // SAFETY: every tuple is of the state and has its hash first; `find` gives tuples that are kept; where one is put, none is any more that is still to be read.
            unsafe {
                let hash = from.cast::<u64>().read();
                if let Some(to) = table.find(hash, |to| to.cast::<u64>().read() == hash && merger.same_key(from, to)) {
                    merger.merge(from, to)?;
                    continue;
                }
                while room == 0 {
                    let Some((start, count)) = rooms.next() else {
                        unreachable!("there are no more tuples than there were")
                    };
                    room = count;
                    kept.push((start, 0));
                }
                let Some((start, count)) = kept.last_mut() else { unreachable!("a segment was begun") };
                let to = start.wrapping_add(*count * size);
                *count += 1;
                room -= 1;
                std::ptr::copy(from, to, size);
                table.enter(hash, to);
            }
        }
    }
    kept.retain(|(_, count)| *count > 0);
    Ok(Segments(kept))
}

/// As [`merge`], where tuples are on disk: partition by partition, each in memory if it fits.
#[expect(clippy::vec_box, reason = "as it is given to `merge`")]
fn merge_spilled(
    locals: Vec<Box<GroupsLocal>>,
    merger: &Merger,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<TupleSet, ExecError> {
    let mut account = None;
    let mut by_part: Vec<Vec<Part>> = Vec::new();
    let mut used = 0;
    for mut local in locals {
        local.spill(merger)?;
        workers.interrupt.check()?;
        account = Some(local.account.clone());
        let Some(spilled) = local.spilled.take() else { continue };
        used = spilled.used();
        for (i, part) in spilled.into_parts()?.into_iter().enumerate() {
            if by_part.len() == i {
                by_part.push(Vec::new());
            }
            by_part[i].push(part);
        }
    }
    let size = merger.layout.size as usize;
    let Some(account) = account else { return Ok(TupleSet::new(size, vec![], vec![])) };
    let parts: Vec<Mutex<Vec<Part>>> = by_part.into_iter().map(Mutex::new).collect();
    let kept: Mutex<Vec<StringArena>> = Mutex::default();
    let merged: Mutex<Vec<(usize, Vec<TupleSet>)>> = Mutex::default();
    workers.for_each(parts.len(), |i| {
        let part = std::mem::take(&mut *parts[i].lock().unwrap_or_else(PoisonError::into_inner));
        let mut sets = Vec::new();
        let mut arenas = Vec::new();
        merge_part(&account, part, used, merger, workers, &mut sets, &mut arenas)?;
        kept.lock().unwrap_or_else(PoisonError::into_inner).extend(arenas);
        merged.lock().unwrap_or_else(PoisonError::into_inner).push((i, sets));
        Ok(())
    })?;
    strings.extend(kept.into_inner().unwrap_or_else(PoisonError::into_inner));
    let mut merged = merged.into_inner().unwrap_or_else(PoisonError::into_inner);
    merged.sort_by_key(|(part, _)| *part);
    Ok(TupleSet::concat(size, merged.into_iter().flat_map(|(_, sets)| sets)))
}

/// Merges one partition, whose hashes are alike in their top `used` bits, by way of smaller ones if it does not fit.
fn merge_part(
    account: &Account,
    part: Vec<Part>,
    used: u32,
    merger: &Merger,
    workers: &Workers,
    sets: &mut Vec<TupleSet>,
    strings: &mut Vec<StringArena>,
) -> Result<(), ExecError> {
    let size = merger.layout.size as usize;
    let mut table = GroupsLocal::remembering(account.clone(), size, used)?;
    table.place = Place::Hot;
    table.tuples = TupleArena::placed(account.clone(), size, Place::Hot);
    table.splits = Partitions::has_level(account, used);
    for piece in part {
        strings.push(piece.drain(account, size, WRITTEN, |start, rows| {
            workers.interrupt.check()?;
            // SAFETY: they are copies of initialized tuples of the state.
            unsafe { take_in(&mut table, merger, (0..rows).map(|row| start.wrapping_add(row * size)))? };
            if table.splits { table.settle(merger) } else { Ok(()) }
        })?);
    }
    if table.spilled.is_none() && !table.cramped {
        sets.extend(table.into_block(account)?);
        return Ok(());
    }
    table.spill(merger)?;
    let Some(spilled) = table.spilled.take() else { return Ok(()) };
    drop(table);
    let used = spilled.used();
    spilled
        .into_parts()?
        .into_iter()
        .try_for_each(|part| merge_part(account, vec![part], used, merger, workers, sets, strings))
}

/// Tuples by their addresses, fetched into the caches some way ahead.
fn ahead(tuples: &[usize]) -> impl Iterator<Item = *mut u8> {
    tuples.iter().enumerate().map(|(i, &tuple)| {
        if let Some(&later) = tuples.get(i + PREFETCH_DISTANCE) {
            prefetch(later as *const u8);
        }
        tuple as *mut u8
    })
}

/// Merges tuples into a table.
///
/// # Safety
/// The tuples are of the merger's state and outside the table.
unsafe fn take_in(
    table: &mut GroupsLocal,
    merger: &Merger,
    tuples: impl Iterator<Item = *mut u8>,
) -> Result<(), ExecError> {
    for from in tuples {
        // SAFETY: every tuple has its hash first; `find` gives tuples of the table.
        unsafe {
            let hash = from.cast::<u64>().read();
            match table.find(hash, |to| to.cast::<u64>().read() == hash && merger.same_key(from, to)) {
                Some(to) => merger.merge(from, to)?,
                None => {
                    let to = table.insert(hash)?;
                    std::ptr::copy_nonoverlapping(from, to, table.size);
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
