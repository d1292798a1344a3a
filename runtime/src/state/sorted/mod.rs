//! Sorting: normalized key prefixes, sorted by their bits on all threads; and the best rows only, where there is a limit.
//!
//! A row's sort keys are encoded, in order, into bits whose unsigned order is that of the keys (no more of them than tell the values that there
//! are apart; of few distinct strings their places), of which the first 64 or 128 make one integer. Where all keys fit, integers are all that is sorted; else ties compare the
//! fields themselves. Rows are taken in the order of the source, and every step is stable, so that remaining ties keep that order.

mod best;
mod bounds;
mod codes;
mod external;
mod order;
mod radix;
mod thresholds;
mod top;
mod words;

#[cfg(doc)]
use quernel_codegen::abi::RowsHeader;
use quernel_ir::kernel::{State, StateKind};

use super::chunk::{Account, Array, Chunk, PREFETCH_DISTANCE, StringArena, prefetch};
use super::rows::{RowsLocal, TupleSet, cut};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::sync::{Arc, Mutex, PoisonError};
use codes::Values;
pub use order::SortOrder;
use order::{Item, Prefix};
pub use top::Top;

/// Rows from which on it pays to look at what values the keys have.
const LARGE: usize = 1 << 12;
/// Rows that one thread reads or copies at a time.
const PART: usize = 1 << 16;

/// Counts sorted rows within their partitions.
struct Places<'a, P> {
    order: &'a SortOrder,
    last: Option<Item<P>>,
    place: usize,
}

impl<P: Prefix> Places<'_, P> {
    fn of(order: &SortOrder) -> Places<'_, P> {
        Places { order, last: None, place: 0 }
    }

    /// The place of the next row.
    fn next(&mut self, item: &Item<P>) -> usize {
        self.place = match &self.last {
            Some(last) if self.order.same_partition(last, item) => self.place + 1,
            _ => 0,
        };
        self.last = Some(*item);
        self.place
    }
}

/// An empty thread-local copy of a sorted state: a bounded one if the state has a limit.
pub fn local(state: &State, account: &Account) -> RowsLocal {
    let order = SortOrder::new(state);
    let size = order.size;
    match &state.kind {
        StateKind::Sorted { limit: Some(_), .. } => {
            RowsLocal::with_top(account.clone(), size, Top::new(state, Arc::new(order), account.clone()))
        }
        _ => RowsLocal::new(account.clone(), size),
    }
}

/// Tuples in order.
#[derive(Debug)]
pub struct Sorted {
    pub set: TupleSet,
    /// Of all rows of a window state that is sorted in memory: how each differs from the one before it.
    pub steps: Option<Array<Step>>,
    /// Whether kernels have added the rows and their neighbours within each segment ([`RowsHeader::neighbours`]).
    pub with_neighbours: bool,
}

/// How a row in order differs from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By no key: the two are peers.
    Peer,
    /// By keys that are not the partition's.
    Row,
    /// It is the first of its partition.
    Partition,
}

/// Address and number of tuples that lie one after another.
type Piece = (usize, usize);

/// Sorts the tuples of all threads; rows `offset .. offset + limit` of each partition remain. `strings` takes the memory of strings that were
/// moved.
///
/// # Errors
/// The budget refuses, or the query is stopped.
pub fn sort(
    state: &State,
    account: &Account,
    locals: Vec<Box<RowsLocal>>,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<Sorted, ExecError> {
    let order = SortOrder::new(state);
    // Tuples that lie one after another, each with its place in the source.
    let (mut pieces, mut chunks) = (Vec::new(), Vec::new());
    let with_neighbours = locals.iter().all(|local| local.knows_neighbours());
    for local in locals {
        let (runs, c, top) = local.into_parts();
        pieces.extend(runs.iter().map(|run| (run.first, run.position, run.start as usize, run.count)));
        chunks.extend(c);
        if let Some(top) = top {
            let (entries, c) = top.into_kept();
            pieces.extend(entries.iter().map(|entry| (entry.run, entry.row, entry.item.tuple as usize, 1)));
            chunks.extend(c);
        }
    }
    pieces.sort_unstable_by_key(|&(run, row, ..)| (run, row));
    let pieces: Vec<Piece> = pieces.into_iter().map(|(_, _, start, count)| (start, count)).collect();
    if order.keys().is_empty() && order.kept == (0..usize::MAX) {
        let segments = pieces.iter().map(|&(start, count)| (start as *mut u8, count)).collect();
        return Ok(Sorted { set: TupleSet::new(order.size, segments, chunks), steps: None, with_neighbours });
    }
    let total: usize = pieces.iter().map(|(_, count)| count).sum();
    if total < LARGE {
        return sort_pieces::<u128>(state, &order, account, pieces, chunks, workers, strings);
    }
    let order = order.packed(&values(&order, &pieces, workers)?);
    if order.fits::<u64>() {
        sort_pieces::<u64>(state, &order, account, pieces, chunks, workers, strings)
    } else {
        sort_pieces::<u128>(state, &order, account, pieces, chunks, workers, strings)
    }
}

/// What values the keys have.
fn values(order: &SortOrder, pieces: &[Piece], workers: &Workers) -> Result<Vec<Values>, ExecError> {
    let parts = cut(pieces.iter().copied(), PART, |start, rows| start + rows * order.size);
    let none: Vec<Values> = order.keys().iter().map(|(_, field)| Values::none(field)).collect();
    let all = Mutex::new(none.clone());
    workers.for_each(parts.len(), |part| {
        let mut own = none.clone();
        for &(start, count) in &parts[part] {
            // SAFETY: what threads appended are initialized tuples of the state.
            unsafe { order.values(start as *const u8, count, &mut own) };
        }
        let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
        for ((all, own), (key, field)) in all.iter_mut().zip(own).zip(order.keys()) {
            *all = std::mem::replace(all, Values::none(field)).with(own, *key);
        }
        Ok(())
    })?;
    Ok(all.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn sort_pieces<P: Prefix>(
    state: &State,
    order: &SortOrder,
    account: &Account,
    pieces: Vec<Piece>,
    chunks: Vec<Chunk>,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<Sorted, ExecError> {
    let total: usize = pieces.iter().map(|(_, count)| count).sum();
    let on_disk = account.budget.spill().is_some() && chunks.iter().any(Chunk::is_on_disk);
    let items = if on_disk { None } else { radix::sort::<P>(order, account, &pieces, workers)? };
    let Some(items) = items else {
        let set = external::sort::<P>(order, account, pieces, chunks, workers, strings)?;
        return Ok(Sorted { set, steps: None, with_neighbours: false });
    };
    let mut wanted = order.kept.start.min(total)..order.kept.end.min(total);
    if order.partition > 0 && order.kept != (0..usize::MAX) {
        // SAFETY: this thread alone has the items.
        let items = unsafe { items.lend(0..total) };
        let mut places = Places::<P>::of(order);
        let mut kept = 0;
        for at in 0..total {
            if at % PART == 0 {
                workers.interrupt.check()?;
            }
            if order.kept.contains(&places.next(&items[at])) {
                items[kept] = items[at];
                kept += 1;
            }
        }
        wanted = 0..kept;
    }
    // SAFETY: nobody writes the items any more.
    let items = unsafe { &items.all()[wanted] };
    copy_out(state, order, account, items, workers)
}

/// The tuples of the items, in order, in memory of their own.
fn copy_out<P: Prefix>(
    state: &State,
    order: &SortOrder,
    account: &Account,
    items: &[Item<P>],
    workers: &Workers,
) -> Result<Sorted, ExecError> {
    let chunk = Chunk::new(account, items.len() * order.size, false)?;
    let is_window = matches!(state.kind, StateKind::Window { .. });
    let steps = if is_window { Some(Array::filled(account, items.len(), Step::Row)?) } else { None };
    let parts = items.len().div_ceil(PART);
    let part_of = |part: usize| part * PART..items.len().min((part + 1) * PART);
    workers.for_each(parts, |part| {
        let rows = part_of(part);
        for row in rows.clone() {
            if let Some(later) = items.get(row + PREFETCH_DISTANCE) {
                prefetch(later.tuple);
            }
            // SAFETY: the chunk has room for all tuples, and these are this thread's.
            unsafe {
                let to = chunk.start().wrapping_add(row * order.size);
                std::ptr::copy_nonoverlapping(items[row].tuple, to, order.size);
            }
        }
        if let Some(steps) = &steps {
            // SAFETY: these are this thread's.
            let steps = unsafe { steps.lend(rows.clone()) };
            order.steps(items, rows, steps);
        }
        Ok(())
    })?;
    let start = chunk.start();
    let segments = (0..parts).map(part_of).map(|rows| (start.wrapping_add(rows.start * order.size), rows.len()));
    let set = TupleSet::new(order.size, segments.collect(), vec![chunk]);
    Ok(Sorted { set, steps, with_neighbours: false })
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;
    use std::collections::HashMap;

    use quernel_ir::kernel::{Field, SortField};
    use quernel_ir::layout::{FieldLayout, TupleLayout};
    use quernel_ir::scalar::Scalar;
    use quernel_ir::types::{Repr, ValueType};

    use quernel_codegen::abi::StrView;

    use super::*;
    use crate::memory::MemoryBudget;
    use crate::spill::{Compression, SpillOptions};
    use crate::state::field;

    const REPRS: [Repr; 10] = [
        Repr::Bool,
        Repr::I8,
        Repr::I16,
        Repr::I32,
        Repr::I64,
        Repr::I128,
        Repr::F32,
        Repr::F64,
        Repr::Str,
        Repr::Interval,
    ];

    struct Random(u64);

    impl Random {
        fn next(&mut self, below: u64) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) % below
        }
    }

    /// A few values of each representation, extremes among them, so that ties are frequent.
    fn value(random: &mut Random, ty: ValueType, strings: &[String]) -> Scalar {
        if ty.nullable && random.next(5) == 0 {
            return Scalar::Null;
        }
        let pick = random.next(6) as usize;
        let ints = |bits: u32| [i128::MIN >> (128 - bits), -3, -1, 0, 7, i128::MAX >> (128 - bits)][pick];
        let floats = [f64::NEG_INFINITY, -1.5, -0.0, 0.0, f64::INFINITY, f64::NAN];
        match ty.repr {
            Repr::Bool => Scalar::Bool(pick > 2),
            Repr::F32 => Scalar::F32(floats[pick] as f32),
            Repr::F64 => Scalar::F64(floats[pick]),
            Repr::Str => Scalar::Str(strings[random.next(strings.len() as u64) as usize].clone()),
            Repr::Interval => Scalar::Interval(quernel_ir::scalar::Interval {
                months: pick as i32 - 2,
                days: random.next(61) as i32,
                micros: -1,
            }),
            repr => Scalar::Int(ints(repr.size() as u32 * 8)),
        }
    }

    fn store(layout: &FieldLayout, tuple: &mut [u8], value: &Scalar, strings: &[String]) {
        let mut put = |bytes: &[u8]| tuple[layout.offset as usize..][..bytes.len()].copy_from_slice(bytes);
        match value {
            Scalar::Null => return,
            Scalar::Bool(v) => put(&[u8::from(*v)]),
            Scalar::F32(v) => put(&v.to_ne_bytes()),
            Scalar::F64(v) => put(&v.to_ne_bytes()),
            Scalar::Int(v) => put(&v.to_ne_bytes()[..layout.repr.size()]),
            Scalar::Interval(v) => {
                put(&[&v.months.to_ne_bytes()[..], &v.days.to_ne_bytes(), &v.micros.to_ne_bytes()].concat());
            }
            Scalar::Str(v) => {
                let view = StrView::new(strings.iter().find(|s| *s == v).unwrap().as_bytes());
                put(&[&view.len.to_ne_bytes()[..], &view.prefix, &view.tail].concat());
            }
            Scalar::Blob(_) => unreachable!(),
        }
        if let Some(valid) = layout.valid {
            tuple[valid as usize] = 1;
        }
    }

    fn model(a: &[Scalar], b: &[Scalar], keys: &[SortField]) -> Ordering {
        keys.iter()
            .map(|key| match (&a[key.field], &b[key.field]) {
                (Scalar::Null, Scalar::Null) => Ordering::Equal,
                (Scalar::Null, _) if key.nulls_first => Ordering::Less,
                (Scalar::Null, _) => Ordering::Greater,
                (_, Scalar::Null) if key.nulls_first => Ordering::Greater,
                (_, Scalar::Null) => Ordering::Less,
                (a, b) if key.descending => b.cmp(a),
                (a, b) => a.cmp(b),
            })
            .find(|by| *by != Ordering::Equal)
            .unwrap_or(Ordering::Equal)
    }

    fn check(seed: u64, rows: usize, threads: usize) {
        check_within(&MemoryBudget::new(None), seed, rows, threads);
    }

    fn check_within(budget: &Arc<MemoryBudget>, seed: u64, rows: usize, threads: usize) {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut strings: Vec<String> =
            ["", "a", "a\0", "ab", "sixteen bytes ab", "sixteen bytes abc", "sixteen bytes abd", "\u{fffd}é"]
                .map(String::from)
                .to_vec();
        // Which differ behind one prefix, behind two, at their ends only, and far behind.
        for end in
            ["", "\0", "\0\0", "a", "abcdefghijklmno", "abcdefghijklmno\0", "abcdefghijklmnop", "abcdefghijklmnoq"]
        {
            strings.push(format!("sixteen bytes ab, fifteen more: {end}"));
        }
        strings.extend(["a", "b"].map(|end| "long".repeat(500) + end));
        if random.next(3) == 0 {
            // Which all have one head.
            strings.retain(|string| string.starts_with("sixteen bytes ab"));
        }
        let mut fields: Vec<Field> = (0..1 + random.next(3))
            .map(|i| Field {
                name: format!("f{i}"),
                ty: ValueType::new(REPRS[random.next(10) as usize], random.next(2) == 0),
                merge: None,
                terms: None,
            })
            .collect();
        let keys: Vec<SortField> = (0..fields.len())
            .map(|field| SortField { field, descending: random.next(2) == 0, nulls_first: random.next(2) == 0 })
            .collect();
        fields.push(Field { name: "row".into(), ty: ValueType::required(Repr::I64), merge: None, terms: None });
        let most = if random.next(2) == 0 { 5 } else { rows as u64 * 2 };
        let limit = (random.next(2) == 0).then(|| random.next(most + 1));
        let offset = if random.next(2) == 0 { random.next(most / 2 + 2) } else { 0 };
        let partition = if random.next(2) == 0 { random.next(keys.len() as u64 + 1) as usize } else { 0 };
        let kind = StateKind::Sorted { keys: keys.clone(), partition, limit, offset };
        let state = State { name: "s".into(), kind, fields, estimate: None };
        let layout = TupleLayout::of(&state);
        let account = Account::new(budget, "state @s");
        let size = layout.size as usize;
        let mut locals: Vec<_> = (0..threads).map(|_| Box::new(local(&state, &account))).collect();
        let mut expected = Vec::new();
        for row in 0..rows {
            if row % 50 == 0 {
                locals.iter_mut().for_each(|local| _ = local.finish());
            }
            let local = &mut locals[row / 50 * 7 % threads];
            if row % 50 == 0 {
                local.begin(row as u64 / 50);
            }
            let mut values: Vec<Scalar> =
                state.fields[..keys.len()].iter().map(|field| value(&mut random, field.ty, &strings)).collect();
            values.push(Scalar::Int(row as i128));
            let mut tuple = vec![0u64; size / 8];
            // SAFETY: the same memory as bytes.
            let bytes = unsafe { std::slice::from_raw_parts_mut(tuple.as_mut_ptr().cast::<u8>(), size) };
            for (field, value) in layout.fields.iter().zip(&values) {
                store(field, bytes, value, &strings);
            }
            unsafe { local.push(bytes.as_ptr()).unwrap() };
            expected.push(values);
        }
        locals.iter_mut().for_each(|local| _ = local.finish());
        expected.sort_by(|a, b| model(a, b, &keys));
        let end = limit.map_or(u64::MAX, |n| offset + n);
        let mut places = HashMap::new();
        let mut place = |row: &[Scalar]| {
            let keys = keys[..partition].iter().map(|k| row[k.field].clone()).collect::<Vec<_>>();
            *places.entry(keys).and_modify(|place| *place += 1).or_insert(0)
        };
        expected.retain(|row| (offset..end).contains(&place(row)));
        let mut moved = Vec::new();
        let set = sort(&state, &account, locals, &Workers::new(threads), &mut moved).unwrap().set;
        let found: Vec<Vec<Scalar>> = set
            .tuples()
            .map(|t| layout.fields.iter().map(|field| unsafe { field::scalar(field, t) }).collect())
            .collect();
        assert_eq!(found, expected, "seed {seed}, {:?}", state.kind);
    }

    #[test]
    fn any_keys_sort_stably_as_a_model_does() {
        for seed in 0..300 {
            check(seed, (seed as usize * 37) % 700, [1, 2, 4][seed as usize % 3]);
        }
    }

    #[test]
    fn large_inputs_sort_in_parallel() {
        for seed in 0..6 {
            check(1000 + seed, 40_000, [1, 2, 4][seed as usize % 3]);
        }
    }

    #[test]
    fn large_buckets_are_dealt_again_or_merged() {
        for seed in 0..8 {
            check(3000 + seed, 200_000, [1, 2, 4][seed as usize % 3]);
        }
    }

    #[test]
    fn inputs_larger_than_memory_sort_on_disk() {
        let mut spilled = 0;
        for seed in 0..24 {
            let threads = [1, 2, 4][seed as usize % 3];
            let options = SpillOptions { folder: std::env::temp_dir(), limit: None, compression: Compression::Auto };
            let budget = MemoryBudget::spilling(1 << 18, threads, options);
            check_within(&budget, 2000 + seed, 10_000, threads);
            let spill = budget.spill().unwrap();
            assert!(!spill.is_used() && budget.used() == 0);
            spilled += usize::from(spill.peak() > 0);
        }
        // States with a small limit keep the best rows, in memory.
        assert!(spilled >= 16, "{spilled}");
    }

    #[test]
    fn a_small_limit_over_many_rows_takes_little_memory() {
        let kind = StateKind::Sorted {
            keys: vec![SortField { field: 0, descending: true, nulls_first: false }],
            partition: 0,
            limit: Some(10),
            offset: 5,
        };
        let fields = vec![Field { name: "k".into(), ty: ValueType::required(Repr::I64), merge: None, terms: None }];
        let state = State { name: "s".into(), kind, fields, estimate: None };
        let budget = MemoryBudget::new(Some(1 << 20));
        let account = Account::new(&budget, "state @s");
        let mut rows = Box::new(local(&state, &account));
        rows.begin(0);
        for i in 0..1_000_000i64 {
            let key = [(i * 7919) % 1_000_003];
            unsafe { rows.push(key.as_ptr().cast()).unwrap() };
        }
        assert_eq!(rows.finish(), 1_000_000);
        let set = sort(&state, &account, vec![rows], &Workers::new(1), &mut Vec::new()).unwrap().set;
        let mut all: Vec<i64> = (0..1_000_000).map(|i| (i * 7919) % 1_000_003).collect();
        all.sort_unstable_by(|a, b| b.cmp(a));
        let found: Vec<i64> = set.tuples().map(|t| unsafe { t.cast::<i64>().read() }).collect();
        assert_eq!(found, all[5..15]);
    }

    /// Rows 1 to `limit` of each of some partitions, within a budget.
    fn check_best(partitions: i64, limit: u64, budget: &Arc<MemoryBudget>) {
        let key = |field| SortField { field, descending: false, nulls_first: false };
        let kind = StateKind::Sorted { keys: vec![key(0), key(1)], partition: 1, limit: Some(limit), offset: 1 };
        let field =
            |name: &str| Field { name: name.into(), ty: ValueType::required(Repr::I64), merge: None, terms: None };
        let state = State { name: "s".into(), kind, fields: vec![field("k"), field("v")], estimate: None };
        let account = Account::new(budget, "state @s");
        let mut rows = Box::new(local(&state, &account));
        rows.begin(0);
        let tuple = |i: i64| [i * 31 % partitions, i * 7919 % 100_003];
        for i in 0..200_000i64 {
            unsafe { rows.push(tuple(i).as_ptr().cast()).unwrap() };
        }
        assert_eq!(rows.finish(), 200_000);
        let set = sort(&state, &account, vec![rows], &Workers::new(1), &mut Vec::new()).unwrap().set;
        let mut all: Vec<[i64; 2]> = (0..200_000).map(tuple).collect();
        all.sort_unstable();
        let of_one = all.chunk_by(|a, b| a[0] == b[0]);
        let expected: Vec<[i64; 2]> =
            of_one.flat_map(|rows| rows.iter().skip(1).take(limit as usize)).copied().collect();
        let found: Vec<[i64; 2]> = set.tuples().map(|t| unsafe { t.cast::<[i64; 2]>().read() }).collect();
        assert_eq!(found, expected, "{partitions} partitions, {limit} rows of each");
    }

    #[test]
    fn a_small_limit_of_few_partitions_takes_little_memory() {
        check_best(100, 3, &MemoryBudget::new(Some(1 << 20)));
    }

    #[test]
    fn a_small_limit_of_any_number_of_partitions() {
        // Few rows are put in their places at once, until partitions are too many; more are chosen now and then.
        for (partitions, limit) in
            [(1, 1), (100, 3), (100, 7), (100, 30), (400, 1), (3000, 2), (50_000, 1), (150_000, 3)]
        {
            check_best(partitions, limit, &MemoryBudget::new(None));
        }
    }

    #[test]
    fn a_small_limit_of_partitions_that_memory_has_no_room_for_sorts_on_disk() {
        for (partitions, limit) in [(400, 1), (3000, 2), (20_000, 1), (150_000, 3)] {
            let options = SpillOptions { folder: std::env::temp_dir(), limit: None, compression: Compression::Auto };
            let budget = MemoryBudget::spilling(4 << 30, 2, options);
            let account = Account::new(&budget, "others");
            // Others leave next to nothing for states.
            let mut held = Vec::new();
            let mut bytes = 1 << 30;
            while bytes >= 16 << 10 {
                match budget.reserve(bytes, &account.what) {
                    Ok(taken) => held.push(taken),
                    Err(_) => bytes /= 2,
                }
            }
            check_best(partitions, limit, &budget);
            assert!(partitions < 3000 || budget.spill().unwrap().peak() > 0, "{partitions}");
        }
    }
}
