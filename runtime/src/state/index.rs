//! Building an index: all threads' tuples, sorted by directory slot into one array.
//!
//! The result is the unchained hash table of Birler, Schmidt, Fent and Neumann, "Simple, Efficient, and Robust Hash Tables for Join
//! Processing" (DaMoN 2024), as [`IndexHeader`] says. Large inputs are first dealt by the top bits of the hash into partitions, which
//! are ranges of the directory and of the array, so that threads fill theirs without atomics and within their caches.
//!
//! Where the key is one integer, its hash is a multiple that is chosen here (`Scale`).

use std::sync::Mutex;

use quernel_codegen::abi::{IndexHeader, SCATTER, bloom, scaled};
use quernel_ir::kernel::{State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout, is_scaled};

use super::chunk::{Account, Chunk, PREFETCH_DISTANCE, prefetch};
use super::field;
use super::rows::{RowsLocal, TupleSet};
use crate::error::ExecError;
use crate::exec::pool::Workers;

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
    directory_bytes: u64,
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
    /// Builds the index of `state` from the threads' tuples, which are freed.
    ///
    /// # Errors
    /// The budget refuses, or the query is stopped.
    pub fn build(
        state: &State,
        account: &Account,
        locals: Vec<Box<RowsLocal>>,
        workers: &Workers,
    ) -> Result<Index, ExecError> {
        let layout = TupleLayout::of(state);
        let size = layout.size as usize;
        let input = TupleSet::of_locals(size, locals);
        let count = input.rows as usize;
        let array = Chunk::new(account, count * size, false)?;
        let out = Shared(array.start());
        let (keys, null_safe) = match &state.kind {
            StateKind::Index { keys, null_safe, .. } => (*keys, null_safe.as_slice()),
            _ => (0, [].as_slice()),
        };
        let nullable: Vec<u32> = (0..keys)
            .filter(|&i| !null_safe.get(i).copied().unwrap_or(false))
            .filter_map(|i| layout.fields[i].valid)
            .collect();
        let has_null = |tuple: *const u8| {
            // SAFETY: the tuple has a validity byte at each of these offsets.
            nullable.iter().any(|&offset| unsafe { tuple.add(offset as usize).read() } == 0)
        };
        let place = |from: *const u8, to: *mut u8| {
            // SAFETY: both are whole tuples, one in the input and one in the array.
            unsafe {
                std::ptr::copy_nonoverlapping(from, to, size);
                if let Some(mark) = layout.mark {
                    to.add(mark as usize).write(0);
                }
            }
            has_null(from)
        };
        let scale = is_scaled(state).then(|| Scale::of(&input, layout.fields[0], workers)).transpose()?;
        let mut header = IndexHeader {
            directory: std::ptr::null(),
            shift: 63,
            rows: array.start(),
            count: count as u64,
            null_keys: 0,
            base: scale.map_or(0, |scale| scale.base),
            factor: scale.map_or(0, |scale| scale.factor),
        };
        let filter = |hash: u64| bloom(if scale.is_some() { hash >> 32 } else { hash });
        let mut directory = None;
        if keys == 0 {
            let mut at = 0;
            for &(start, rows) in &input.segments {
                workers.interrupt.check()?;
                for row in 0..rows {
                    place(start.wrapping_add(row * size), out.at(at));
                    at += size;
                }
            }
        } else {
            let slots = count.next_power_of_two().max(2);
            let shift = 64 - slots.trailing_zeros();
            let entries = Chunk::new(account, (slots + 1) * 8, true)?;
            // SAFETY: the chunk has room for slots + 1 entries.
            unsafe { entries.start().cast::<u64>().write((array.start() as u64) << 16) };
            let table = Shared(entries.start().wrapping_add(8));
            let bits = (count / PARTITION).next_power_of_two().trailing_zeros().min(12);
            let dealt = deal(&input, scale, bits, account, workers)?;
            let starts: Vec<usize> = dealt
                .iter()
                .scan(0, |at, part| {
                    let start = *at;
                    *at += part.iter().map(Vec::len).sum::<usize>();
                    Some(start)
                })
                .collect();
            let nulls = Mutex::new(0u64);
            let per_part = slots >> bits;
            workers.for_each(dealt.len(), |part| {
                let first = part * per_part;
                let mut ends = vec![0usize; per_part];
                let mut filters = vec![0u16; per_part];
                for &(hash, _) in dealt[part].iter().flatten() {
                    let slot = (hash >> shift) as usize - first;
                    ends[slot] += 1;
                    filters[slot] |= filter(hash);
                }
                let mut at = starts[part];
                for slot in 0..per_part {
                    let begin = at;
                    at += std::mem::replace(&mut ends[slot], begin);
                    let entry = (out.at(at * size) as u64) << 16 | u64::from(filters[slot]);
                    // SAFETY: slots of this partition are this thread's.
                    unsafe { table.at((first + slot) * 8).cast::<u64>().write(entry) };
                }
                let mut found = 0;
                let tuples = || dealt[part].iter().flatten();
                let mut ahead = tuples().skip(PREFETCH_DISTANCE);
                for &(hash, tuple) in tuples() {
                    if let Some(&(_, later)) = ahead.next() {
                        prefetch(later as *const u8);
                    }
                    let slot = (hash >> shift) as usize - first;
                    found += u64::from(place(tuple as *const u8, out.at(ends[slot] * size)));
                    ends[slot] += 1;
                }
                if let Ok(mut nulls) = nulls.lock() {
                    *nulls += found;
                }
                Ok(())
            })?;
            header.directory = table.0.cast();
            header.shift = u64::from(shift);
            header.null_keys = nulls.into_inner().unwrap_or_default();
            directory = Some(entries);
        }
        let segments = if count == 0 { vec![] } else { vec![(array.start(), count)] };
        let directory_bytes = directory.as_ref().map_or(0, |d: &Chunk| d.bytes() as u64);
        Ok(Index { header, tuples: TupleSet::new(size, segments, vec![array]), _directory: directory, directory_bytes })
    }

    /// The header for probing kernels.
    pub fn header(&self) -> &IndexHeader {
        &self.header
    }

    /// Bytes that the index holds.
    pub fn bytes(&self) -> u64 {
        self.tuples.bytes() + self.directory_bytes
    }
}

/// How the hash of an integer key is made of it.
#[derive(Clone, Copy, Debug)]
struct Scale {
    key: FieldLayout,
    base: u64,
    factor: u64,
}

/// Rows by which it is judged whether keys lie evenly, at most, and the ranges that they are counted in.
const SAMPLE: usize = 1 << 13;
const RANGES: usize = 1 << 8;
/// How many times as many rows as on average one range may have.
const UNEVEN: usize = 3;

impl Scale {
    /// A multiple that keeps the order of keys that lie evenly, and scatters others.
    fn of(input: &TupleSet, key: FieldLayout, workers: &Workers) -> Result<Scale, ExecError> {
        let scattered = Scale { key, base: 0, factor: SCATTER };
        let bounds = Mutex::new((i64::MAX, i64::MIN));
        let per_piece = input.segments.len().div_ceil(workers.threads() * 4).max(1);
        let pieces: Vec<Vec<(usize, usize)>> = input
            .segments
            .chunks(per_piece)
            .map(|piece| piece.iter().map(|&(start, rows)| (start as usize, rows)).collect())
            .collect();
        workers.for_each(pieces.len(), |i| {
            let (mut low, mut high) = (i64::MAX, i64::MIN);
            for &(start, rows) in &pieces[i] {
                for row in 0..rows {
                    // SAFETY: the segments hold initialized tuples of the state.
                    let key = unsafe { scattered.key_of((start + row * input.size) as *const u8) };
                    (low, high) = (low.min(key), high.max(key));
                }
            }
            if let Ok(mut bounds) = bounds.lock() {
                *bounds = (bounds.0.min(low), bounds.1.max(high));
            }
            Ok(())
        })?;
        let (low, high) = bounds.into_inner().unwrap_or((0, -1));
        if low > high {
            return Ok(scattered);
        }
        let base = low as u64;
        let keys = u128::from((high as u64).wrapping_sub(base)) + 1;
        let ordered = Scale { key, base, factor: u64::try_from((1u128 << 64) / keys).unwrap_or(u64::MAX) };
        let step = (input.rows as usize / SAMPLE).max(1);
        let mut counts = [0usize; RANGES];
        let mut sampled = 0;
        for tuple in input.tuples().step_by(step) {
            // SAFETY: as above.
            counts[(unsafe { ordered.hash(tuple) } >> 56) as usize] += 1;
            sampled += 1;
        }
        let most = counts.into_iter().max().unwrap_or(0);
        // A few rows lie unevenly by chance.
        let even = most <= (sampled / RANGES + 1) * UNEVEN + 8;
        Ok(if even { ordered } else { scattered })
    }

    /// # Safety
    /// It is an initialized tuple of the state.
    unsafe fn key_of(self, tuple: *const u8) -> i64 {
        // SAFETY: by the caller's promise. Integers of at most 64 bits fit.
        unsafe { field::int(&self.key, tuple) as i64 }
    }

    /// # Safety
    /// It is an initialized tuple of the state.
    unsafe fn hash(self, tuple: *const u8) -> u64 {
        // SAFETY: by the caller's promise.
        scaled(unsafe { self.key_of(tuple) }, self.base, self.factor)
    }
}

/// Hashes and addresses, in the order of the source.
type Dealt = Vec<(u64, usize)>;

/// By partition (the top `bits` of the hash) and piece of the input.
fn deal(
    input: &TupleSet,
    scale: Option<Scale>,
    bits: u32,
    account: &Account,
    workers: &Workers,
) -> Result<Vec<Vec<Dealt>>, ExecError> {
    let _charged = account.reserve(input.rows as usize * 16)?;
    let pieces: Vec<&[(*mut u8, usize)]> = if workers.threads() == 1 || bits == 0 {
        vec![&input.segments]
    } else {
        input.segments.chunks(input.segments.len().div_ceil(workers.threads() * 4).max(1)).collect()
    };
    let pieces: Vec<Vec<(usize, usize)>> =
        pieces.into_iter().map(|piece| piece.iter().map(|&(start, n)| (start as usize, n)).collect()).collect();
    let done: Vec<Mutex<Vec<Dealt>>> = pieces.iter().map(|_| Mutex::new(Vec::new())).collect();
    let size = input.size;
    workers.for_each(pieces.len(), |i| {
        let expected = (pieces[i].iter().map(|(_, n)| n).sum::<usize>() >> bits) * 9 / 8;
        let mut parts: Vec<Dealt> = (0..1usize << bits).map(|_| Vec::with_capacity(expected)).collect();
        for &(start, count) in &pieces[i] {
            workers.interrupt.check()?;
            for tuple in (0..count).map(|n| start + n * size) {
                // SAFETY: it is an initialized tuple of the state; where the key is not scaled its hash comes first.
                let hash = match scale {
                    Some(scale) => unsafe { scale.hash(tuple as *const u8) },
                    None => unsafe { (tuple as *const u64).read() },
                };
                parts[if bits == 0 { 0 } else { (hash >> (64 - bits)) as usize }].push((hash, tuple));
            }
        }
        if let Ok(mut slot) = done[i].lock() {
            *slot = parts;
        }
        Ok(())
    })?;
    let mut by_part: Vec<Vec<Dealt>> = (0..1usize << bits).map(|_| Vec::new()).collect();
    for piece in done {
        for (part, dealt) in piece.into_inner().unwrap_or_default().into_iter().enumerate() {
            by_part[part].push(dealt);
        }
    }
    Ok(by_part)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use quernel_ir::kernel::Field;
    use quernel_ir::types::{Repr, ValueType};

    use super::*;
    use crate::memory::MemoryBudget;

    fn state(keys: usize, null_safe: bool) -> State {
        State {
            name: "i".into(),
            kind: StateKind::Index { keys, null_safe: vec![null_safe; keys], marked: true },
            fields: vec![
                Field { name: "key".into(), ty: ValueType::nullable(Repr::I64), merge: None },
                Field { name: "row".into(), ty: ValueType::required(Repr::I64), merge: None },
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
            for (rows, keys) in [(0, 1), (1, 1), (3, 2), (1000, 10), (1000, 5000), (150_000, 40_000)] {
                let state = state(1, false);
                let layout = TupleLayout::of(&state);
                let account = Account::new(&MemoryBudget::new(None), "state @i");
                let index =
                    Index::build(&state, &account, locals(threads, rows, &layout, keys), &Workers::new(threads))
                        .unwrap();
                let mut model: HashMap<i64, Vec<i64>> = HashMap::new();
                for row in 0..rows {
                    model.entry(((hash(row as i64) >> 20) % keys) as i64).or_default().push(row as i64);
                }
                for key in 0..keys as i64 + 100 {
                    assert_eq!(probe(&index, &layout, key), model.get(&key).cloned().unwrap_or_default());
                }
                assert_eq!(index.header().count, rows as u64);
                assert_eq!(index.header().null_keys, model.get(&5).map_or(0, |rows| rows.len() as u64));
            }
        }
    }

    #[test]
    fn keys_that_lie_evenly_keep_their_order_and_others_are_scattered() {
        let state = state(1, false);
        let layout = TupleLayout::of(&state);
        let size = layout.size as usize;
        let many = |key: fn(i64) -> i64| (0..20_000).map(key).collect::<Vec<_>>();
        let cases: [(Vec<i64>, bool); 9] = [
            (many(|i| i), true),
            (many(|i| -3 * i), true),
            // As TPC-H's order keys: 8 of each 32.
            (many(|i| i / 8 * 32 + i % 8), true),
            (many(|i| i * (i64::MAX / 20_000)), true),
            (many(|i| i % 7), false),
            (vec![5], true),
            (vec![i64::MIN, i64::MAX, 0, -1], true),
            (many(|i| if i % 100 == 0 { i << 40 } else { i }), false),
            (many(|i| i * i * i), false),
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
            let index = Index::build(&state, &account, vec![local], &Workers::new(2)).unwrap();
            assert_eq!(index.header().factor != SCATTER, even, "{:?}", &keys[..keys.len().min(12)]);
            let mut model: HashMap<i64, Vec<i64>> = HashMap::new();
            keys.iter().enumerate().for_each(|(row, &key)| model.entry(key).or_default().push(row as i64));
            for key in keys.into_iter().flat_map(|key| [key, key.wrapping_add(1), key.wrapping_sub(1)]) {
                assert_eq!(probe(&index, &layout, key), model.get(&key).cloned().unwrap_or_default(), "{key}");
            }
        }
    }

    #[test]
    fn an_index_without_keys_holds_its_rows_in_the_order_of_the_source() {
        let state = state(0, false);
        let layout = TupleLayout::of(&state);
        let account = Account::new(&MemoryBudget::new(None), "state @i");
        let index = Index::build(&state, &account, locals(3, 5000, &layout, 100), &Workers::new(2)).unwrap();
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
        let index = Index::build(&state, &account, locals(1, 1000, &layout, 10), &Workers::new(1)).unwrap();
        assert_eq!(index.header().null_keys, 0);
    }
}
