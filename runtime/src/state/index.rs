//! Building an index: all threads' tuples, sorted by directory slot into one array.
//!
//! The result is the unchained hash table of Birler, Schmidt, Fent and Neumann, "Simple, Efficient, and Robust Hash Tables for Join
//! Processing" (DaMoN 2024), as [`IndexHeader`] says. Large inputs are first dealt by the top bits of the hash into partitions, which
//! are ranges of the directory and of the array, so that threads fill theirs without atomics and within their caches. Those of an index that memory
//! has no room for lie on disk (`external.rs`).
//!
//! Where the key is one integer, its hash is a multiple that is chosen here (`scale.rs`), and rows whose key is NULL, which no probe
//! finds, are behind all slots.

mod external;

use quernel_codegen::abi::{IndexHeader, MEMBER_KEYS, bloom};
use quernel_ir::kernel::{State, StateKind};
use quernel_ir::layout::{TupleLayout, is_scaled};

use super::chunk::{Account, Chunk, LOOK, PREFETCH_DISTANCE, Place, StringArena, prefetch};
use super::dealt::Deal;
use super::members::{self, KeySet};
use super::partitions::Partitions;
use super::rows::{RowsLocal, TupleSet};
use super::scale::Scale;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::{Mutex, PoisonError};

/// Tuples that one partition has at most, about: its part of array and directory fits the L2 cache.
const PARTITION: usize = 1 << 14;

/// A finished index.
#[derive(Debug)]
pub struct Index {
    header: IndexHeader,
    /// All tuples, in the array's order.
    pub tuples: TupleSet,
    /// Entry -1 and the entries.
    _directory: Option<Chunk>,
    /// By key, the first ones.
    members: [KeySet; MEMBER_KEYS],
    /// Of the directory and the members.
    directory_bytes: u64,
    scale: Option<Scale>,
    /// Bytes that are on disk and are reached in no order by probes that come in none, strings included.
    on_disk: u64,
}

// SAFETY: the header points to memory that it owns, which no one writes but for mark bytes.
unsafe impl Send for Index {}
// SAFETY: as above.
unsafe impl Sync for Index {}

/// A pointer that threads share, each writing to a range of its own.
#[derive(Clone, Copy)]
struct Shared(*mut u8);

// SAFETY: users of a `Shared` write disjoint ranges.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

impl Shared {
    fn at(self, bytes: usize) -> *mut u8 {
        self.0.wrapping_add(bytes)
    }
}

impl Index {
    /// Builds the index of `state` from the threads' tuples, which are freed. `strings` takes the memory of strings that were moved.
    ///
    /// # Errors
    /// The budget refuses, or the query is stopped.
    pub fn build(
        state: &State,
        account: &Account,
        locals: Vec<Box<RowsLocal>>,
        workers: &Workers,
        strings: &mut Vec<StringArena>,
    ) -> Result<Index, ExecError> {
        let layout = TupleLayout::of(state);
        let size = layout.size as usize;
        let input = TupleSet::of_locals(size, locals);
        let count = input.rows as usize;
        let (keys, null_safe) = match &state.kind {
            StateKind::Index { keys, null_safe, .. } => (*keys, null_safe.as_slice()),
            _ => (0, [].as_slice()),
        };
        let mut builder = Builder {
            size,
            layout: &layout,
            nullable: (0..keys)
                .filter(|&i| !null_safe.get(i).copied().unwrap_or(false))
                .filter_map(|i| layout.fields[i].valid)
                .collect(),
            array: Shared(std::ptr::null_mut()),
            directory: Shared(std::ptr::null_mut()),
            shift: 63,
            account,
            workers,
            strings: Mutex::default(),
        };
        let (mut scale, mut null_keys, mut members) = (None, 0, [KeySet::UNKNOWN; MEMBER_KEYS]);
        let (array, directory);
        if keys == 0 {
            array = builder.array(count)?;
            directory = None;
            let mut at = 0;
            for &(start, rows) in &input.segments {
                workers.interrupt.check()?;
                for row in 0..rows {
                    builder.place(start.wrapping_add(row * size), at);
                    at += 1;
                }
            }
        } else {
            let slots = count.next_power_of_two().max(2);
            builder.shift = 64 - slots.trailing_zeros();
            if is_scaled(state) {
                scale = Scale::ordered(&input, &layout.fields[..1], workers)?.pop();
            }
            let bits_on_disk = builder.bits_on_disk(input.rows);
            // Fewer slots than partitions are few rows.
            let may_spill = account.budget.spill().is_some() && bits_on_disk <= slots.trailing_zeros();
            let early = (!may_spill || account.has_room(count * size)).then(|| builder.array(count)).transpose()?;
            let listed = account.reserve(count * size_of::<(u64, usize)>());
            if may_spill && (early.is_none() || listed.is_err()) {
                drop(listed);
                scale = scale.map(Scale::scattered);
                let parts = builder.deal_to_disk(&input, scale, bits_on_disk)?;
                // The array may have its place.
                drop(input);
                array = early.map_or_else(|| builder.array(count), Ok)?;
                directory = Some(builder.directory(slots)?);
                null_keys = builder.fill_from_disk(parts, scale)?;
                members[0] = scale.map_or(KeySet::UNKNOWN, KeySet::between);
            } else {
                if let (Err(refused), None) = (&listed, account.budget.spill()) {
                    return Err(refused.clone().into());
                }
                array = early.map_or_else(|| builder.array(count), Ok)?;
                directory = Some(builder.directory(slots)?);
                let mut filled = builder.fill(&input, scale)?;
                if filled.is_none() {
                    scale = scale.map(Scale::scattered);
                    filled = builder.fill(&input, scale)?;
                }
                null_keys = filled.unwrap_or(0);
                members = match scale {
                    Some(scale) if array.is_on_disk() => [KeySet::between(scale), KeySet::UNKNOWN],
                    None if array.is_on_disk() => members,
                    Some(scale) => members::of_keys(&input, &[(0, scale)], account, workers),
                    None => {
                        let (places, fields): (Vec<_>, Vec<_>) =
                            members::integers(&layout, keys, null_safe).into_iter().unzip();
                        let scales = Scale::ordered(&input, &fields, workers)?;
                        let known: Vec<_> = places.into_iter().zip(scales).collect();
                        members::of_keys(&input, &known, account, workers)
                    }
                };
            }
        }
        let header = IndexHeader {
            directory: builder.directory.0.cast(),
            shift: u64::from(builder.shift),
            rows: array.start(),
            count: count as u64,
            null_keys,
            base: scale.map_or(0, |scale| scale.base),
            factor: scale.map_or(0, |scale| scale.factor),
            members: members.each_ref().map(KeySet::members),
        };
        let segments = if count == 0 { vec![] } else { vec![(array.start(), count)] };
        let moved = builder.strings.into_inner().unwrap_or_else(PoisonError::into_inner);
        let chunks = [Some(&array), directory.as_ref()].into_iter().flatten();
        let on_disk = chunks.filter(|chunk| chunk.is_on_disk()).map(|chunk| chunk.bytes() as u64).sum::<u64>()
            + moved.iter().map(|arena| arena.bytes() as u64).sum::<u64>();
        strings.extend(moved);
        let directory_bytes =
            directory.as_ref().map_or(0, |chunk| chunk.bytes() as u64) + members.iter().map(KeySet::bytes).sum::<u64>();
        let tuples = TupleSet::new(size, segments, vec![array]);
        Ok(Index { header, tuples, _directory: directory, members, directory_bytes, scale, on_disk })
    }

    /// What is known of the values of a key.
    pub fn members(&self, key: usize) -> Option<&KeySet> {
        self.members.get(key)
    }

    /// The header for probing kernels.
    pub fn header(&self) -> &IndexHeader {
        &self.header
    }

    /// Whether so much more of it is on disk than may be in memory that rows had better probe it in its order.
    pub fn is_mostly_on_disk(&self, account: &Account) -> bool {
        account.budget.spill().is_some_and(|spill| self.on_disk > spill.share() / 2)
    }

    /// How rows that probe the index are dealt so that they do in its order. `part`: their state, whose keys are the index's.
    pub fn deal(&self, account: &Account, part: &TupleLayout) -> Deal {
        // No hash: one that is made of the key.
        let scale = self.scale.filter(|_| part.hash.is_none()).map(|scale| scale.of_key(part.fields[0]));
        Deal { scale, levels: Partitions::levels(account, self.on_disk) }
    }

    /// Bytes that the index holds.
    pub fn bytes(&self) -> u64 {
        self.tuples.bytes() + self.directory_bytes
    }
}

/// An index in the making.
struct Builder<'a> {
    /// Bytes of a tuple.
    size: usize,
    layout: &'a TupleLayout,
    /// Validity bytes of the keys that are not null-safe.
    nullable: Vec<u32>,
    array: Shared,
    /// Entry 0.
    directory: Shared,
    shift: u32,
    account: &'a Account,
    workers: &'a Workers,
    /// Strings that were moved to those of their part.
    strings: Mutex<Vec<StringArena>>,
}

/// Tuples of one slot that are many, if their keys are not equal.
const LONG: usize = 16;

impl Builder<'_> {
    /// Memory for the array of `count` tuples.
    fn array(&mut self, count: usize) -> Result<Chunk, MemoryLimit> {
        let array = Chunk::new(self.account, count * self.size, false)?;
        self.array = Shared(array.start());
        Ok(array)
    }

    /// Memory for the directory, behind the array.
    fn directory(&mut self, slots: usize) -> Result<Chunk, MemoryLimit> {
        let entries = Chunk::placed(self.account, (slots + 1) * 8, false, Place::Hot)?;
        // SAFETY: the chunk has room for slots + 1 entries, of which all others are written when slots are filled.
        unsafe { entries.start().cast::<u64>().write((self.array.0 as u64) << 16) };
        self.directory = Shared(entries.start().wrapping_add(8));
        Ok(entries)
    }

    /// Copies a tuple to place `at` of the array; whether a key is NULL.
    fn place(&self, from: *const u8, at: usize) -> bool {
        let to = self.array.at(at * self.size);
        // SAFETY: both are whole tuples, one in the input and one in the array.
        unsafe {
            std::ptr::copy_nonoverlapping(from, to, self.size);
            if let Some(mark) = self.layout.mark {
                to.add(mark as usize).write(0);
            }
        }
        self.has_null(from)
    }

    fn has_null(&self, tuple: *const u8) -> bool {
        // SAFETY: the tuple has a validity byte at each of these offsets.
        self.nullable.iter().any(|&offset| unsafe { tuple.add(offset as usize).read() } == 0)
    }

    /// Writes a slot's entry: its tuples end before row `end` of the array.
    fn write_entry(&self, slot: usize, end: usize, filter: u16) {
        let end = self.array.at(end * self.size) as u64;
        // SAFETY: the slot is one of the directory's, and the calling thread's alone.
        unsafe { self.directory.at(slot * 8).cast::<u64>().write(end << 16 | u64::from(filter)) };
    }

    /// Fills directory and array; the number of tuples with a NULL key. `None`, where a scale keeps the order of keys: too many of
    /// these lie too close to each other.
    fn fill(&self, input: &TupleSet, scale: Option<Scale>) -> Result<Option<u64>, ExecError> {
        let bits = (input.rows as usize / PARTITION).next_power_of_two().trailing_zeros().min(12);
        let (parts, nulls) = self.deal(input, scale, bits)?;
        let mut behind = 0;
        let starts: Vec<usize> = parts
            .iter()
            .map(|part| {
                let start = behind;
                behind += part.iter().map(Vec::len).sum::<usize>();
                start
            })
            .collect();
        let found = Mutex::new(nulls.len() as u64);
        let clumped = AtomicBool::new(false);
        let slots = 1usize << (64 - self.shift - bits);
        self.workers.for_each(parts.len(), |part| {
            if clumped.load(Ordering::Relaxed) {
                return Ok(());
            }
            let first = part * slots;
            let tuples = || parts[part].iter().flatten();
            match self.fill_slots(tuples, scale, first, slots, starts[part]) {
                Some(null_keys) => *found.lock().unwrap_or_else(PoisonError::into_inner) += null_keys,
                None => clumped.store(true, Ordering::Relaxed),
            }
            Ok(())
        })?;
        if clumped.into_inner() {
            return Ok(None);
        }
        for (i, &tuple) in nulls.iter().enumerate() {
            self.place(tuple as *const u8, behind + i);
        }
        Ok(Some(found.into_inner().unwrap_or_else(PoisonError::into_inner)))
    }

    /// Fills `slots` slots from `first` on, and the array from row `at` on, with the tuples of these slots; the number of those with a NULL key.
    /// `None`: as [`Builder::fill`].
    fn fill_slots<'t, I: Iterator<Item = &'t (u64, usize)>>(
        &self,
        tuples: impl Fn() -> I,
        scale: Option<Scale>,
        first: usize,
        slots: usize,
        mut at: usize,
    ) -> Option<u64> {
        let slot_of = |hash: u64| (hash >> self.shift) as usize - first;
        let mut ends = vec![0usize; slots];
        let mut filters = vec![0u16; slots];
        for &(hash, _) in tuples() {
            let slot = slot_of(hash);
            ends[slot] += 1;
            filters[slot] |= slot_filter(scale, hash);
        }
        if scale.is_some_and(Scale::is_ordered) && clumps(&ends, || tuples().map(|(hash, _)| *hash), slot_of) {
            return None;
        }
        for slot in 0..slots {
            let begin = at;
            at += std::mem::replace(&mut ends[slot], begin);
            self.write_entry(first + slot, at, filters[slot]);
        }
        let mut null_keys = 0;
        let mut ahead = tuples().skip(PREFETCH_DISTANCE);
        for (row, &(hash, tuple)) in tuples().enumerate() {
            if row % LOOK == 0 {
                self.account.look();
            }
            if let Some(&(_, later)) = ahead.next() {
                prefetch(later as *const u8);
            }
            let slot = slot_of(hash);
            null_keys += u64::from(self.place(tuple as *const u8, ends[slot]));
            ends[slot] += 1;
        }
        Some(null_keys)
    }

    /// Hashes and addresses by partition (the top `bits` of the hash) and piece of the input, and, of scaled keys, those that are NULL.
    fn deal(
        &self,
        input: &TupleSet,
        scale: Option<Scale>,
        bits: u32,
    ) -> Result<(Vec<Vec<Listed>>, Vec<usize>), ExecError> {
        let threads = self.workers.threads();
        let pieces = input.pieces(if threads == 1 || bits == 0 { 1 } else { threads * 4 });
        let done: Vec<Mutex<(Vec<Listed>, Vec<usize>)>> = pieces.iter().map(|_| Mutex::default()).collect();
        self.workers.for_each(pieces.len(), |i| {
            let expected = (pieces[i].iter().map(|(_, n)| n).sum::<usize>() >> bits) * 9 / 8;
            let mut parts: Vec<Listed> = (0..1usize << bits).map(|_| Vec::with_capacity(expected)).collect();
            let mut nulls = Vec::new();
            for &(start, count) in &pieces[i] {
                self.workers.interrupt.check()?;
                for tuple in (0..count).map(|n| start + n * input.size) {
                    if scale.is_some() && self.has_null(tuple as *const u8) {
                        nulls.push(tuple);
                        continue;
                    }
                    // SAFETY: it is an initialized tuple of the state.
                    let hash = unsafe { hash_of(scale, tuple as *const u8) };
                    parts[if bits == 0 { 0 } else { (hash >> (64 - bits)) as usize }].push((hash, tuple));
                }
            }
            if let Ok(mut slot) = done[i].lock() {
                *slot = (parts, nulls);
            }
            Ok(())
        })?;
        let mut by_part: Vec<Vec<Listed>> = (0..1usize << bits).map(|_| Vec::new()).collect();
        let mut all_nulls = Vec::new();
        for piece in done {
            let (parts, nulls) = piece.into_inner().unwrap_or_default();
            by_part.iter_mut().zip(parts).for_each(|(part, listed)| part.push(listed));
            all_nulls.extend(nulls);
        }
        Ok((by_part, all_nulls))
    }
}

/// What a tuple adds to the filter of its slot.
fn slot_filter(scale: Option<Scale>, hash: u64) -> u16 {
    bloom(if scale.is_some() { hash >> 32 } else { hash })
}

/// The hash that chooses a tuple's slot.
///
/// # Safety
/// It is an initialized tuple of the state, with a key that is not NULL if that is scaled.
pub(super) unsafe fn hash_of(scale: Option<Scale>, tuple: *const u8) -> u64 {
    match scale {
        // SAFETY: by the caller's promise.
        Some(scale) => unsafe { scale.hash(tuple) },
        // SAFETY: where the key is not scaled its hash comes first.
        None => unsafe { tuple.cast::<u64>().read() },
    }
}

/// Hashes and addresses of tuples.
type Listed = Vec<(u64, usize)>;

/// Whether more than an eighth of a partition's tuples share a long slot with tuples of other keys. `lengths`: of its slots.
fn clumps<I: Iterator<Item = u64>>(lengths: &[usize], hashes: impl Fn() -> I, slot_of: impl Fn(u64) -> usize) -> bool {
    let total: usize = lengths.iter().sum();
    let long: usize = lengths.iter().filter(|&&length| length > LONG).sum();
    if long * 8 <= total {
        return false;
    }
    // Of equal keys there may be any number: they share a slot under every scale.
    let mut firsts: Vec<Option<u64>> = vec![None; lengths.len()];
    let others = hashes()
        .filter(|&hash| {
            let slot = slot_of(hash);
            lengths[slot] > LONG && *firsts[slot].get_or_insert(hash) != hash
        })
        .count();
    others * 8 > total
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use quernel_codegen::abi::{SCATTER, scaled};
    use quernel_ir::kernel::Field;
    use quernel_ir::types::{Repr, ValueType};

    use super::*;
    use crate::memory::MemoryBudget;
    use crate::spill::{Compression, SpillOptions};

    fn state(keys: usize, null_safe: bool) -> State {
        State {
            name: "i".into(),
            kind: StateKind::Index { keys, null_safe: vec![null_safe; keys], marked: true },
            fields: vec![
                Field { name: "key".into(), ty: ValueType::nullable(Repr::I64), merge: None, terms: None },
                Field { name: "row".into(), ty: ValueType::required(Repr::I64), merge: None, terms: None },
            ],
            estimate: None,
        }
    }

    fn hash(key: i64) -> u64 {
        (key as u64).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    #[expect(clippy::vec_box, reason = "what is tested takes boxes")]
    fn locals(threads: usize, rows: usize, layout: &TupleLayout, keys: u64) -> Vec<Box<RowsLocal>> {
        let account = Account::new(&MemoryBudget::new(None), "state @i");
        let size = layout.size as usize;
        let mut locals: Vec<_> = (0..threads).map(|_| Box::new(RowsLocal::new(account.clone(), size))).collect();
        for row in 0..rows {
            let local = &mut locals[row / 100 % threads];
            local.begin(row as u64);
            let key = (hash(row as i64) >> 20) % keys;
            let mut tuple = vec![0u64; size / 8];
            let start = tuple.as_mut_ptr().cast::<u8>();
            unsafe {
                if let Some(at) = layout.hash {
                    start.add(at as usize).cast::<u64>().write(hash(key as i64));
                }
                start.add(layout.fields[0].offset as usize).cast::<i64>().write(key as i64);
                start.add(layout.fields[0].valid.unwrap() as usize).write(u8::from(key != 5));
                start.add(layout.fields[1].offset as usize).cast::<i64>().write(row as i64);
                start.add(layout.mark.unwrap() as usize).write(1);
                local.push(start).unwrap();
            }
            local.finish();
        }
        locals
    }

    /// What a probing kernel does: the rows of a key, by the directory.
    fn probe(index: &Index, layout: &TupleLayout, key: i64) -> Vec<i64> {
        let header = index.header();
        let hash = scaled(key, header.base, header.factor);
        let slot = (hash >> header.shift) as usize;
        let entry = unsafe { header.directory.add(slot).read() };
        if entry as u16 & bloom(hash >> 32) != bloom(hash >> 32) {
            return vec![];
        }
        let mut at =
            (unsafe { header.directory.sub(usize::from(slot == 0)).sub(usize::from(slot > 0)).add(slot).read() } >> 16)
                as usize;
        let end = (entry >> 16) as usize;
        let mut found = vec![];
        while at < end {
            let tuple = at as *const u8;
            unsafe {
                if tuple.add(layout.fields[0].offset as usize).cast::<i64>().read() == key {
                    found.push(tuple.add(layout.fields[1].offset as usize).cast::<i64>().read());
                }
                assert_eq!(tuple.add(layout.mark.unwrap() as usize).read(), 0, "marks start unset");
            }
            at += layout.size as usize;
        }
        found
    }

    #[test]
    fn probing_finds_all_rows_of_a_key_in_the_order_of_the_source() {
        for threads in [1, 2, 4] {
            for (rows, keys) in
                [(0, 1), (1, 1), (3, 2), (1000, 10), (1000, 5000), (150_000, 40_000), (160_000, 1 << 40)]
            {
                let state = state(1, false);
                let layout = TupleLayout::of(&state);
                // The last two on disk, one with keys in order and one with keys that are scattered.
                let budget = match rows {
                    150_000.. => {
                        let options =
                            SpillOptions { folder: std::env::temp_dir(), limit: None, compression: Compression::Auto };
                        MemoryBudget::spilling(1 << 20, threads, options)
                    }
                    _ => MemoryBudget::new(None),
                };
                let account = Account::new(&budget, "state @i");
                let mut strings = Vec::new();
                let index = Index::build(
                    &state,
                    &account,
                    locals(threads, rows, &layout, keys),
                    &Workers::new(threads),
                    &mut strings,
                )
                .unwrap();
                let mut model: HashMap<i64, Vec<i64>> = HashMap::new();
                for row in 0..rows {
                    model.entry(((hash(row as i64) >> 20) % keys) as i64).or_default().push(row as i64);
                }
                // No probe finds them.
                let null_keys = model.remove(&5).map_or(0, |rows| rows.len() as u64);
                for key in (0..keys.min(50_000) as i64 + 100).chain(model.keys().copied()) {
                    assert_eq!(probe(&index, &layout, key), model.get(&key).cloned().unwrap_or_default());
                }
                assert_eq!(budget.spill().is_some_and(|spill| spill.is_used()), rows >= 150_000);
                assert_eq!(index.header().count, rows as u64);
                assert_eq!(index.header().null_keys, null_keys);
            }
        }
    }

    #[test]
    fn keys_that_lie_evenly_keep_their_order_and_others_are_scattered() {
        let state = state(1, false);
        let layout = TupleLayout::of(&state);
        let size = layout.size as usize;
        let many = |key: fn(i64) -> i64| (0..20_000).map(key).collect::<Vec<_>>();
        let cases: [(Vec<i64>, bool); 11] = [
            (many(|i| i), true),
            (many(|i| -3 * i), true),
            // As TPC-H's order keys: 8 of each 32.
            (many(|i| i / 8 * 32 + i % 8), true),
            (many(|i| i * (i64::MAX / 20_000)), true),
            // Many rows of few keys, and of one.
            (many(|i| i % 7), true),
            (many(|_| -1), true),
            (vec![5], true),
            (vec![i64::MIN, i64::MAX, 0, -1], true),
            (many(|i| if i == 0 { 1 << 40 } else { i }), false),
            // As identifiers of a shard and a number within it, in their order and out of it.
            (many(|i| i / 100 * (1 << 40) + i % 100), false),
            (many(|i| i * 7919 % 20_000 / 100 * (1 << 40) + i * 7919 % 100), false),
        ];
        for (keys, even) in cases {
            let account = Account::new(&MemoryBudget::new(None), "state @i");
            let mut local = Box::new(RowsLocal::new(account.clone(), size));
            local.begin(0);
            for (row, &key) in keys.iter().enumerate() {
                let mut tuple = vec![0u64; size / 8];
                let start = tuple.as_mut_ptr().cast::<u8>();
                unsafe {
                    start.add(layout.fields[0].offset as usize).cast::<i64>().write(key);
                    start.add(layout.fields[0].valid.unwrap() as usize).write(1);
                    start.add(layout.fields[1].offset as usize).cast::<i64>().write(row as i64);
                    start.add(layout.mark.unwrap() as usize).write(1);
                    local.push(start).unwrap();
                }
            }
            local.finish();
            let index = Index::build(&state, &account, vec![local], &Workers::new(2), &mut Vec::new()).unwrap();
            assert_eq!(index.header().factor != SCATTER, even, "{:?}", &keys[..keys.len().min(12)]);
            let mut model: HashMap<i64, Vec<i64>> = HashMap::new();
            keys.iter().enumerate().for_each(|(row, &key)| model.entry(key).or_default().push(row as i64));
            for key in keys.into_iter().flat_map(|key| [key, key.wrapping_add(1), key.wrapping_sub(1)]) {
                assert_eq!(probe(&index, &layout, key), model.get(&key).cloned().unwrap_or_default(), "{key}");
            }
        }
    }

    #[test]
    fn it_is_known_which_values_the_keys_have() {
        let nullable = |repr| Field { name: "f".into(), ty: ValueType::nullable(repr), merge: None, terms: None };
        for threads in [1, 3] {
            for (reprs, null_safe) in [
                (vec![Repr::I64], vec![]),
                (vec![Repr::I64, Repr::I32], vec![]),
                (vec![Repr::F64, Repr::I32], vec![]),
                (vec![Repr::I64, Repr::I32], vec![false, true]),
                (vec![Repr::I64, Repr::I32, Repr::I64], vec![]),
            ] {
                let kind = StateKind::Index { keys: reprs.len(), null_safe: null_safe.clone(), marked: false };
                let fields = reprs.iter().map(|repr| nullable(*repr)).collect();
                let state = State { name: "i".into(), kind, fields, estimate: None };
                let layout = TupleLayout::of(&state);
                let account = Account::new(&MemoryBudget::new(None), "state @i");
                let mut locals: Vec<_> =
                    (0..threads).map(|_| Box::new(RowsLocal::new(account.clone(), layout.size as usize))).collect();
                let keys = |row: i64| [row * 3 - 50, 1_000 - row % 7, row];
                for row in 0..1_000 {
                    let mut tuple = vec![0u64; layout.size as usize / 8];
                    let start = tuple.as_mut_ptr().cast::<u8>();
                    for (field, key) in layout.fields.iter().zip(keys(row)) {
                        unsafe {
                            let at = start.add(field.offset as usize);
                            match field.repr {
                                Repr::I32 => at.cast::<i32>().write(key as i32),
                                Repr::F64 => at.cast::<f64>().write(key as f64),
                                _ => at.cast::<i64>().write(key),
                            }
                            start.add(field.valid.unwrap() as usize).write(u8::from(row % 10 != 0));
                        }
                    }
                    let local = &mut locals[row as usize % threads];
                    local.begin(row as u64);
                    unsafe { local.push(start).unwrap() };
                    local.finish();
                }
                let index = Index::build(&state, &account, locals, &Workers::new(threads), &mut Vec::new()).unwrap();
                for (key, repr) in reprs.iter().enumerate() {
                    let Some(set) = index.members(key) else {
                        assert!(key >= MEMBER_KEYS);
                        continue;
                    };
                    let values: Vec<i64> = (0..1_000).filter(|row| row % 10 != 0).map(|row| keys(row)[key]).collect();
                    let bounds = values.iter().min().copied().zip(values.iter().max().copied());
                    let is_known = *repr != Repr::F64 && !null_safe.get(key).copied().unwrap_or(false);
                    assert_eq!(set.bounds(), bounds.filter(|_| is_known), "{reprs:?} {null_safe:?} {key}");
                    // Seven neighbours have no gaps.
                    assert_eq!(set.has_gaps(), is_known && key == 0);
                    let asked: Vec<i64> = (-100..3_100).chain([i64::MIN, i64::MAX]).collect();
                    let mut passing = vec![1; asked.len()];
                    set.clear_others(&asked, &mut passing);
                    for (value, passes) in asked.into_iter().zip(passing) {
                        assert_eq!(passes == 1, !is_known || values.contains(&value), "{value}");
                    }
                    let members = index.header().members[key];
                    assert_eq!(members.bits.is_null(), !set.has_gaps());
                }
            }
        }
    }

    #[test]
    fn an_index_without_keys_holds_its_rows_in_the_order_of_the_source() {
        let state = state(0, false);
        let layout = TupleLayout::of(&state);
        let account = Account::new(&MemoryBudget::new(None), "state @i");
        let index =
            Index::build(&state, &account, locals(3, 5000, &layout, 100), &Workers::new(2), &mut Vec::new()).unwrap();
        let rows: Vec<i64> = index
            .tuples
            .tuples()
            .map(|t| unsafe { t.add(layout.fields[1].offset as usize).cast::<i64>().read() })
            .collect();
        assert_eq!(rows, (0..5000).collect::<Vec<_>>());
    }

    #[test]
    fn null_safe_keys_are_not_counted_as_null() {
        let state = state(1, true);
        let layout = TupleLayout::of(&state);
        let account = Account::new(&MemoryBudget::new(None), "state @i");
        let index =
            Index::build(&state, &account, locals(1, 1000, &layout, 10), &Workers::new(1), &mut Vec::new()).unwrap();
        assert_eq!(index.header().null_keys, 0);
    }
}
