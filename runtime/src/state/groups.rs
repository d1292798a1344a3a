//! Groups: one thread's hash table of aggregates, and how several threads' tables become one.
//!
//! Threads aggregate what they see into tables of their own (Leis et al. 2014, "Morsel-Driven Parallelism"). With one table there is
//! nothing more to do. Otherwise tuples are dealt by the top bits of their hashes into partitions, which threads then merge
//! independently.
//!
//! A table that outgrows the near caches begins anew instead of growing as long as half of its groups at least have not come before: looking
//! them up in a table that large would be a cache miss a row for little. Its tuples stay; keys that are there twice become one when the tables
//! are merged, partition by partition, each within the caches.

use std::collections::HashSet;

use quernel_codegen::abi::{GROUP_BITS, GroupsHeader};

use super::chunk::{Account, Chunk, ChunkWriter, PREFETCH_DISTANCE, Place, StringArena, TupleArena, WRITTEN, prefetch};
use super::field::Merger;
use super::partitions::{Part, Partitions};
use super::rows::TupleSet;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::sync::{Mutex, PoisonError};

/// Slots of a new table: it fits the L1 cache.
const SLOTS: usize = 1 << 10;
/// Slots that an estimate may ask for at the start.
const MOST_SLOTS: u64 = NEAR_SLOTS as u64;
/// Slots of a table that fits the L2 cache, about.
const NEAR_SLOTS: usize = 1 << 18;
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
        let tuples = TupleArena::new(account.clone(), size);
        let directory = Chunk::new(&account, slots * 8, true)?;
        let header = GroupsHeader { directory: std::ptr::null_mut(), shift: 0, mask: 0 };
        let mut groups = GroupsLocal {
            header,
            account,
            directory,
            slots,
            tuples,
            size,
            count: 0,
            entered: 0,
            sample: Sample::default(),
            rotate: 0,
            place: Place::Any,
            cramped: false,
            splits: false,
            spilled: None,
        };
        groups.open();
        Ok(groups)
    }

    /// Number of tuples: of groups, where no key is there twice.
    pub fn count(&self) -> usize {
        self.count
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

    /// A kernel's table that is large and of no use forgets its tuples, any other grows.
    fn make_room(&mut self) -> Result<(), MemoryLimit> {
        let slots = self.slots;
        if slots >= NEAR_SLOTS && self.rotate == 0 && self.sample.are_new() {
            self.forget();
            return Ok(());
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

    /// Puts the tuples on disk if they are many, and memory has no room for them. Their addresses are not valid any more then.
    ///
    /// # Errors
    /// The disk is full.
    pub fn settle(&mut self, merger: &Merger) -> Result<(), MemoryLimit> {
        if self.may_spill() { self.spill(merger) } else { Ok(()) }
    }

    /// Puts the tuples on disk.
    fn spill(&mut self, merger: &Merger) -> Result<(), MemoryLimit> {
        let (account, size) = (&self.account, self.size);
        let spilled = self
            .spilled
            .get_or_insert_with(|| Box::new(Partitions::new(account, size, self.rotate, merger.strings.clone())));
        let tuples = std::mem::replace(&mut self.tuples, TupleArena::placed(account.clone(), size, self.place));
        for (_chunk, start, count) in tuples.into_filled() {
            account.look();
            for tuple in (0..count).map(|i| start.wrapping_add(i * size)) {
                // SAFETY: every tuple of the arena has its hash first.
                unsafe { spilled.push(tuple.cast::<u64>().read(), tuple)? };
            }
        }
        self.forget();
        self.count = 0;
        self.cramped = false;
        Ok(())
    }

    /// Whether no key is there twice.
    fn is_whole(&self) -> bool {
        self.entered == self.count && !self.sample.repeats && self.spilled.is_none()
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
    locals.retain(|local| local.count > 0 || local.spilled.is_some());
    let size = merger.layout.size as usize;
    if locals.is_empty() || locals.len() == 1 && locals[0].is_whole() {
        return Ok(locals.pop().map_or_else(|| TupleSet::new(size, vec![], vec![]), |local| local.into_set()));
    }
    let total: usize = locals.iter().map(|local| local.count).sum();
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
    // Tuples are copied out of a block some at a time, so that its pages do not come into memory.
    let most = (WRITTEN / size).max(1);
    let mut copies = Vec::new();
    for piece in part {
        for (chunk, _, count) in piece.tuples.into_filled() {
            for first in (0..count).step_by(most) {
                workers.interrupt.check()?;
                let rows = most.min(count - first);
                copies.resize(rows * size / size_of::<u64>(), 0u64);
                let start = copies.as_mut_ptr().cast::<u8>();
                // SAFETY: the block has the tuples, of the state, and nobody changes them; words may be any bytes.
                unsafe {
                    let bytes = std::slice::from_raw_parts_mut(start, size_of_val(copies.as_slice()));
                    chunk.read(account, first * size, bytes)?;
                    take_in(&mut table, merger, (0..rows).map(|row| start.wrapping_add(row * size)))?;
                }
            }
            if table.splits {
                table.settle(merger)?;
            }
        }
        strings.push(piece.strings);
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
mod tests {
    use std::collections::HashMap;
    use std::sync::Arc;

    use quernel_ir::kernel::{Field, Overflow, State, StateKind, UpdateOp};
    use quernel_ir::types::{Repr, ValueType};

    use super::*;
    use crate::memory::MemoryBudget;
    use crate::spill::SpillOptions;
    use crate::state::field;

    fn state() -> State {
        let field = |name: &str, ty, merge| Field { name: name.into(), ty, merge, terms: None };
        State {
            name: "g".into(),
            kind: StateKind::Groups { keys: 1 },
            fields: vec![
                field("key", ValueType::nullable(Repr::I64), None),
                field("sum", ValueType::nullable(Repr::I64), Some(UpdateOp::Add(Overflow::Checked))),
                field("min", ValueType::nullable(Repr::I32), Some(UpdateOp::Min)),
                field("count", ValueType::required(Repr::I64), Some(UpdateOp::Add(Overflow::Checked))),
            ],
            estimate: None,
        }
    }

    /// What a kernel does for a row (key, value).
    fn upsert(groups: &mut GroupsLocal, merger: &Merger, key: Option<i64>, value: i64) {
        let hash = (key.unwrap_or(-77) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut row = vec![0u64; merger.layout.size as usize / 8];
        let tuple = row.as_mut_ptr().cast::<u8>();
        let at = |i: usize| merger.layout.fields[i];
        unsafe {
            tuple.cast::<u64>().write(hash);
            if let Some(key) = key {
                tuple.add(at(0).offset as usize).cast::<i64>().write(key);
                tuple.add(at(0).valid.unwrap() as usize).write(1);
            }
            tuple.add(at(1).offset as usize).cast::<i64>().write(value);
            tuple.add(at(1).valid.unwrap() as usize).write(1);
            tuple.add(at(2).offset as usize).cast::<i32>().write(value as i32);
            tuple.add(at(2).valid.unwrap() as usize).write(u8::from(value % 5 != 0));
            tuple.add(at(3).offset as usize).cast::<i64>().write(1);
            take_in(groups, merger, std::iter::once(tuple)).unwrap();
        }
    }

    type Model = HashMap<Option<i64>, (i64, Option<i64>, i64)>;

    fn check(threads: usize, keys: u64, rows: u64) {
        check_within(&MemoryBudget::new(None), threads, keys, rows);
    }

    fn check_within(budget: &Arc<MemoryBudget>, threads: usize, keys: u64, rows: u64) {
        let merger = Merger::new(&state());
        let account = Account::new(budget, "state @g");
        let size = merger.layout.size as usize;
        let mut locals: Vec<_> =
            (0..threads).map(|_| Box::new(GroupsLocal::new(account.clone(), size, None).unwrap())).collect();
        let mut model = Model::new();
        let mut random = 0x1234_5678_9abc_def1u64;
        for row in 0..rows {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let key = Some((random % keys) as i64).filter(|key| *key != 3);
            let value = (random >> 40) as i64 % 1000 - 500;
            upsert(&mut locals[row as usize % threads], &merger, key, value);
            if row % 1000 == 0 {
                locals[row as usize % threads].settle(&merger).unwrap();
            }
            let entry = model.entry(key).or_insert((0, None, 0));
            entry.0 += value;
            if value % 5 != 0 {
                entry.1 = Some(entry.1.map_or(value, |min| min.min(value)));
            }
            entry.2 += 1;
        }
        let set = merge(locals, &merger, &Workers::new(threads), &mut Vec::new()).unwrap();
        assert_eq!(set.rows as usize, model.len());
        let mut found = Model::new();
        for tuple in set.tuples() {
            let int = |i: usize| unsafe { field::scalar(&merger.layout.fields[i], tuple) }.as_int().map(|v| v as i64);
            assert!(found.insert(int(0), (int(1).unwrap(), int(2), int(3).unwrap())).is_none());
        }
        assert_eq!(found, model);
    }

    #[test]
    fn tables_of_any_number_of_threads_merge_to_what_a_hash_map_holds() {
        for threads in [1, 2, 4] {
            for (keys, rows) in [(1, 0), (1, 10), (5, 1000), (3000, 20_000), (200_000, 300_000)] {
                check(threads, keys, rows);
            }
        }
    }

    #[test]
    fn tables_that_are_larger_than_memory_merge_by_way_of_the_disk() {
        for (threads, limit, keys, rows) in [
            (1, 1 << 20, 100_000, 150_000),
            (2, 1 << 20, 200_000, 300_000),
            // Partitions that do not fit are split again.
            (2, 1 << 18, 1_000_000, 400_000),
            // Few groups, among which there is nothing to gain.
            (4, 8 << 20, 2000, 100_000),
        ] {
            let options = SpillOptions { folder: std::env::temp_dir(), limit: None };
            let budget = MemoryBudget::spilling(limit, threads, options);
            check_within(&budget, threads, keys, rows);
            let spill = budget.spill().unwrap();
            assert_eq!(spill.peak() > 0, keys > 2000, "{keys} keys");
            assert!(!spill.is_used());
            assert!(budget.peak() <= limit && budget.used() == 0);
        }
    }

    #[test]
    fn a_table_forgets_groups_that_do_not_come_again_and_keeps_those_that_do() {
        let merger = Merger::new(&state());
        let account = Account::new(&MemoryBudget::new(None), "state @g");
        let fill = |rows: i64, keys: i64| {
            let mut local = Box::new(GroupsLocal::new(account.clone(), merger.layout.size as usize, None).unwrap());
            (0..rows).for_each(|row| upsert(&mut local, &merger, Some(row % keys), 1));
            local
        };
        let distinct = fill(500_000, i64::MAX);
        assert_eq!((distinct.slots, distinct.count), (NEAR_SLOTS, 500_000));
        assert!(!distinct.is_whole());
        // Every group twice: the second time some are not found, and are two tuples.
        let twice = fill(600_000, 300_000);
        assert!(twice.slots > NEAR_SLOTS && twice.count > 300_000 && twice.count < 600_000);
        // They come again when so much has been forgotten that the next size would not hold it.
        let late = fill(1_600_000, 1_400_000);
        assert!(late.slots > late.count && late.count > 1_400_000 && late.count < 1_600_000);
        let few = fill(500_000, 100_000);
        assert_eq!((few.slots, few.count, few.is_whole()), (NEAR_SLOTS, 100_000, true));
        let cases = [
            (distinct, 500_000, 500_000),
            (twice, 300_000, 600_000),
            (late, 1_400_000, 1_600_000),
            (few, 100_000, 500_000),
        ];
        for (local, keys, rows) in cases {
            let set = merge(vec![local], &merger, &Workers::new(2), &mut Vec::new()).unwrap();
            let sums = set.tuples().map(|tuple| unsafe { field::scalar(&merger.layout.fields[1], tuple) }.as_int());
            assert_eq!((set.rows, sums.map(Option::unwrap).sum::<i128>()), (keys, rows));
        }
    }

    #[test]
    fn groups_that_come_in_the_order_of_another_tables_partitions_are_spread() {
        let account = Account::new(&MemoryBudget::new(None), "state @g");
        for bits in [4, 6, 10] {
            let mut hashes: Vec<u64> = (1..500_000u64).map(|i| i.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
            hashes.sort_by_key(|hash| hash >> (64 - bits));
            let mut groups = GroupsLocal::new(account.clone(), 16, None).unwrap();
            // A quarter of the partitions, which make the table as full as it gets.
            hashes[..120_000].iter().for_each(|hash| assert!(!groups.insert(*hash).unwrap().is_null()));
            let longest = groups.directory().split(|entry| *entry == 0).map(<[u64]>::len).max().unwrap();
            assert!(groups.slots == NEAR_SLOTS && longest < 500, "{bits} bits: {longest}");
        }
    }

    #[test]
    fn a_sum_that_overflows_only_when_merged_is_an_error() {
        let merger = Merger::new(&state());
        let account = Account::new(&MemoryBudget::new(None), "state @g");
        let locals = (0..2).map(|_| {
            let mut local = Box::new(GroupsLocal::new(account.clone(), merger.layout.size as usize, None).unwrap());
            upsert(&mut local, &merger, Some(1), i64::MAX - 1);
            local
        });
        let error = merge(locals.collect(), &merger, &Workers::new(1), &mut Vec::new()).unwrap_err();
        assert!(error.to_string().contains("@g.sum"), "{error}");
    }

    #[test]
    fn a_table_beyond_the_budget_is_refused() {
        let account = Account::new(&MemoryBudget::new(Some(1 << 20)), "state @g");
        let mut groups = GroupsLocal::new(account, 32, None).unwrap();
        let refused = (0..1u64 << 20).find_map(|i| groups.insert(i << 28).err()).unwrap();
        assert_eq!((refused.what.as_str(), refused.limit), ("state @g", 1 << 20));
    }
}
