//! Sorting: normalized key prefixes, sorted in parallel and merged; and the best rows only, where there is a limit.
//!
//! A row's sort keys are encoded, in order, into bytes whose unsigned order is that of the keys, of which the first 16 make one
//! integer. Where all keys fit, comparing integers is all there is; else ties compare the fields themselves. Remaining ties are
//! broken by the place in the source, so that the sort is stable.

use std::cmp::Ordering;
use std::sync::{Arc, Mutex};

use quernel_ir::kernel::{SortField, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use super::chunk::{Account, Chunk};
use super::field;
use super::rows::{RowsLocal, Run, TupleSet};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::{MemoryLimit, Reservation};

/// The order of a sorted state's rows.
#[derive(Clone, Debug)]
pub struct SortOrder {
    keys: Vec<(SortField, FieldLayout)>,
    /// Whether the prefix holds all keys whole.
    exact: bool,
    size: usize,
    /// Rows that agree on so many keys are a partition; 0: all rows.
    partition: usize,
    /// The places within each partition that are kept.
    kept: std::ops::Range<usize>,
}

/// Rows that are sorted in one go, at most.
const PART: usize = 1 << 19;

/// A row to be sorted.
#[derive(Clone, Copy, Debug)]
struct Entry {
    prefix: u128,
    /// Place in the source: the run's first morsel, and the row among the thread's.
    run: u64,
    row: u64,
    tuple: *const u8,
}

// SAFETY: entries point to tuples that are only read while they exist.
unsafe impl Send for Entry {}
// SAFETY: as above.
unsafe impl Sync for Entry {}

impl SortOrder {
    pub fn new(state: &State) -> SortOrder {
        let layout = TupleLayout::of(state);
        let (keys, partition, limit, offset) = match &state.kind {
            StateKind::Sorted { keys, partition, limit, offset } => (keys.as_slice(), *partition, *limit, *offset),
            StateKind::Window { keys, partition, .. } => (keys.as_slice(), *partition, None, 0),
            _ => ([].as_slice(), 0, None, 0),
        };
        let keys: Vec<_> = keys.iter().map(|key| (*key, layout.fields[key.field])).collect();
        let begin = usize::try_from(offset).unwrap_or(usize::MAX);
        let count = limit.map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX));
        let width: usize = keys
            .iter()
            .map(|(_, field)| usize::from(field.valid.is_some()) + key_bytes(field.repr).unwrap_or(17))
            .sum();
        let size = layout.size as usize;
        SortOrder { keys, exact: width <= 16, size, partition, kept: begin..begin.saturating_add(count) }
    }

    /// The keys, each with its place in a tuple.
    pub(super) fn keys(&self) -> &[(SortField, FieldLayout)] {
        &self.keys
    }

    /// The first 16 bytes of the normalized key.
    ///
    /// # Safety
    /// `tuple` is an initialized tuple of the state.
    unsafe fn prefix(&self, tuple: *const u8) -> u128 {
        let mut key = Prefix { bytes: [0; 16], at: 0 };
        for (order, field) in &self.keys {
            if key.at >= 16 {
                break;
            }
            // SAFETY: by the caller's promise.
            let valid = unsafe { field::is_valid(field, tuple) };
            if field.valid.is_some() {
                key.put(&[u8::from(valid == order.nulls_first)]);
            }
            let begin = key.at.min(16);
            // SAFETY: the value is valid where it is read.
            unsafe {
                match field.repr {
                    repr if !valid => key.at += key_bytes(repr).unwrap_or(16),
                    Repr::Str => {
                        key.put(field::bytes(field, tuple));
                        key.at = 16;
                    }
                    Repr::Bool => key.put(&[field::int(field, tuple) as u8]),
                    Repr::I8 => key.put(&[field::int(field, tuple) as u8 ^ 0x80]),
                    Repr::I16 => key.put(&(field::int(field, tuple) as u16 ^ 1 << 15).to_be_bytes()),
                    Repr::I32 => key.put(&(field::int(field, tuple) as u32 ^ 1 << 31).to_be_bytes()),
                    Repr::I64 => key.put(&(field::int(field, tuple) as u64 ^ 1 << 63).to_be_bytes()),
                    Repr::I128 => key.put(&(field::int(field, tuple) as u128 ^ 1 << 127).to_be_bytes()),
                    Repr::F32 => {
                        let bits = (canonical(field::float(field, tuple)) as f32).to_bits();
                        key.put(&(if bits >> 31 == 1 { !bits } else { bits | 1 << 31 }).to_be_bytes());
                    }
                    Repr::F64 => {
                        let bits = canonical(field::float(field, tuple)).to_bits();
                        key.put(&(if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }).to_be_bytes());
                    }
                    Repr::Interval => {
                        key.put(&(field::interval(field, tuple).ordinal() as u128 ^ 1 << 127).to_be_bytes());
                    }
                }
            }
            if order.descending && valid {
                key.bytes[begin..key.at.min(16)].iter_mut().for_each(|byte| *byte = !*byte);
            }
        }
        u128::from_be_bytes(key.bytes)
    }

    /// Order of two tuples by some of the keys.
    ///
    /// # Safety
    /// Both are initialized tuples of the state.
    pub(super) unsafe fn compare_keys(
        &self,
        keys: &[(SortField, FieldLayout)],
        a: *const u8,
        b: *const u8,
    ) -> Ordering {
        for (order, field) in keys {
            // SAFETY: by the caller's promise; values are compared only where both are valid.
            let by = unsafe {
                match (field::is_valid(field, a), field::is_valid(field, b)) {
                    (true, true) => {
                        let by = field::compare(field, a, b);
                        if order.descending { by.reverse() } else { by }
                    }
                    (false, false) => Ordering::Equal,
                    (a_is_valid, _) => {
                        if a_is_valid == order.nulls_first {
                            Ordering::Greater
                        } else {
                            Ordering::Less
                        }
                    }
                }
            };
            if by != Ordering::Equal {
                return by;
            }
        }
        Ordering::Equal
    }

    fn compare(&self, a: &Entry, b: &Entry) -> Ordering {
        let by = a.prefix.cmp(&b.prefix);
        if by != Ordering::Equal {
            return by;
        }
        if !self.exact {
            // SAFETY: entries point to tuples of the state.
            let by = unsafe { self.compare_keys(&self.keys, a.tuple, b.tuple) };
            if by != Ordering::Equal {
                return by;
            }
        }
        (a.run, a.row).cmp(&(b.run, b.row))
    }

    /// Whether two rows are of one partition.
    fn same_partition(&self, a: &Entry, b: &Entry) -> bool {
        let keys = &self.keys[..self.partition];
        // SAFETY: entries point to tuples of the state.
        self.exact && a.prefix == b.prefix || unsafe { self.compare_keys(keys, a.tuple, b.tuple) }.is_eq()
    }

    fn entries(&self, run: &Run, into: &mut Vec<Entry>) {
        into.extend((0..run.count).map(|row| {
            let tuple = run.start.wrapping_add(row * self.size).cast_const();
            // SAFETY: a run's tuples are initialized.
            Entry { prefix: unsafe { self.prefix(tuple) }, run: run.first, row: run.position + row as u64, tuple }
        }));
    }
}

/// Bytes of a normalized value; strings have no fixed number.
fn key_bytes(repr: Repr) -> Option<usize> {
    match repr {
        Repr::Str => None,
        repr => Some(repr.size()),
    }
}

fn canonical(value: f64) -> f64 {
    if value.is_nan() { f64::NAN.abs() } else { value + 0.0 }
}

/// Bytes being filled; what goes beyond them is dropped.
struct Prefix {
    bytes: [u8; 16],
    at: usize,
}

impl Prefix {
    fn put(&mut self, bytes: &[u8]) {
        let begin = self.at.min(16);
        let n = bytes.len().min(16 - begin);
        self.bytes[begin..begin + n].copy_from_slice(&bytes[..n]);
        self.at += bytes.len();
    }
}

/// Counts sorted rows within their partitions.
struct Places<'a> {
    order: &'a SortOrder,
    last: Option<Entry>,
    place: usize,
}

impl Places<'_> {
    fn of(order: &SortOrder) -> Places<'_> {
        Places { order, last: None, place: 0 }
    }

    /// The place of the next row.
    fn next(&mut self, entry: &Entry) -> usize {
        self.place = match &self.last {
            Some(last) if self.order.same_partition(last, entry) => self.place + 1,
            _ => 0,
        };
        self.last = Some(*entry);
        self.place
    }
}

/// The best rows that one thread has seen, of a state with a limit.
#[derive(Debug)]
pub struct Top {
    order: Arc<SortOrder>,
    account: Account,
    /// How many rows are enough, of each partition.
    wanted: usize,
    entries: Vec<Entry>,
    /// Where the entries' tuples are.
    chunks: Vec<Chunk>,
    /// For the entries.
    charged: Option<Reservation>,
}

impl Top {
    /// Keeps the first `wanted` rows of each of the order's partitions.
    pub fn new(order: Arc<SortOrder>, account: Account, wanted: usize) -> Top {
        Top { order, account, wanted, entries: Vec::new(), chunks: Vec::new(), charged: None }
    }

    /// Rows to collect before the next call of [`Top::keep`]: each costs a constant number of comparisons then (or, with
    /// partitions, of sorts).
    pub fn buffer(&self) -> usize {
        if self.order.partition > 0 { self.entries.len().max(512) } else { self.wanted.max(512) }
    }

    /// Takes what is good enough of the runs, whose memory may be used again afterwards.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn keep(&mut self, runs: &[Run]) -> Result<(), MemoryLimit> {
        let order = self.order.clone();
        runs.iter().for_each(|run| order.entries(run, &mut self.entries));
        if self.entries.len() > self.wanted {
            if self.wanted == 0 {
                self.entries.clear();
                return Ok(());
            }
            if order.partition > 0 {
                // The stable sort finds the rows kept before, which are sorted, and merges.
                self.entries.sort_by(|a, b| order.compare(a, b));
                let mut places = Places::of(&order);
                let wanted = self.wanted;
                self.entries.retain(|entry| places.next(entry) < wanted);
                return self.move_in();
            }
            self.entries.select_nth_unstable_by(self.wanted - 1, |a, b| order.compare(a, b));
            self.entries.truncate(self.wanted);
        }
        self.move_in()
    }

    /// Copies the entries' tuples into memory of their own.
    fn move_in(&mut self) -> Result<(), MemoryLimit> {
        let order = self.order.clone();
        self.charged = None;
        self.charged = Some(self.account.reserve(self.entries.len() * 2 * size_of::<Entry>())?);
        let bytes = self.entries.len() * order.size;
        let chunk = Chunk::new(&self.account, bytes, false)?;
        for (i, entry) in self.entries.iter_mut().enumerate() {
            let to = chunk.start().wrapping_add(i * order.size);
            // SAFETY: the chunk has room for all entries' tuples.
            unsafe { std::ptr::copy_nonoverlapping(entry.tuple, to, order.size) };
            entry.tuple = to;
        }
        self.chunks = vec![chunk];
        Ok(())
    }
}

/// An empty thread-local copy of a sorted state: a bounded one if the state has a limit.
pub fn local(state: &State, account: &Account) -> RowsLocal {
    let order = SortOrder::new(state);
    let size = order.size;
    match (&state.kind, order.kept.end) {
        (StateKind::Sorted { limit: Some(_), .. }, wanted) => {
            RowsLocal::with_top(account.clone(), size, Top::new(Arc::new(order), account.clone(), wanted))
        }
        _ => RowsLocal::new(account.clone(), size),
    }
}

/// Sorts the tuples of all threads; rows `offset .. offset + limit` of each partition remain.
///
/// # Errors
/// The budget refuses, or the query is stopped.
pub fn sort(
    state: &State,
    account: &Account,
    locals: Vec<Box<RowsLocal>>,
    workers: &Workers,
) -> Result<TupleSet, ExecError> {
    let order = SortOrder::new(state);
    let (mut runs, mut chunks, mut entries) = (Vec::new(), Vec::new(), Vec::new());
    for local in locals {
        let (r, c, top) = local.into_parts();
        runs.extend(r);
        chunks.extend(c);
        if let Some(top) = top {
            entries.extend(top.entries);
            chunks.extend(top.chunks);
        }
    }
    let total = entries.len() + runs.iter().map(|run| run.count).sum::<usize>();
    let _charged: Reservation = account.reserve(total * 2 * size_of::<Entry>())?;
    for run in &runs {
        workers.interrupt.check()?;
        order.entries(run, &mut entries);
    }
    let kept = |len: usize| order.kept.start.min(len)..order.kept.end.min(len);
    let partitioned = order.partition > 0 && order.kept != (0..usize::MAX);
    let mut places = Places::of(&order);
    let compare = |a: &Entry, b: &Entry| order.compare(a, b);
    let threads = workers.threads();
    if total < 1 << 14 || threads == 1 && total <= PART {
        entries.sort_unstable_by(compare);
        if partitioned {
            entries.retain(|entry| order.kept.contains(&places.next(entry)));
            return copy_out(&order, account, vec![entries], workers);
        }
        let range = kept(entries.len());
        return copy_out(&order, account, vec![entries[range].to_vec()], workers);
    }
    // Threads sort parts; samples of the sorted parts cut all of them into ranges, which threads then merge. Parts and ranges are
    // bounded, so that a query that is stopped does not sort to its end.
    let part = total.div_ceil(threads).min(PART);
    let parts: Vec<Mutex<Vec<Entry>>> = entries.chunks(part).map(|part| Mutex::new(part.to_vec())).collect();
    drop(entries);
    workers.for_each(parts.len(), |i| {
        if let Ok(mut part) = parts[i].lock() {
            part.sort_unstable_by(compare);
        }
        Ok(())
    })?;
    let parts: Vec<Vec<Entry>> = parts.into_iter().filter_map(|part| part.into_inner().ok()).collect();
    let mut samples: Vec<Entry> =
        parts.iter().flat_map(|part| part.iter().step_by((part.len() / 64).max(1)).copied()).collect();
    samples.sort_unstable_by(compare);
    let ranges = (threads * 2).max(total / PART);
    let splitters: Vec<Entry> = (1..ranges).map(|i| samples[i * samples.len() / ranges]).collect();
    let cuts: Vec<Vec<usize>> = parts
        .iter()
        .map(|part| {
            let inner = splitters.iter().map(|s| part.partition_point(|e| compare(e, s) == Ordering::Less));
            std::iter::once(0).chain(inner).chain(std::iter::once(part.len())).collect()
        })
        .collect();
    let merged: Vec<Mutex<Vec<Entry>>> = (0..ranges).map(|_| Mutex::new(Vec::new())).collect();
    workers.for_each(ranges, |i| {
        let mut range: Vec<Entry> =
            parts.iter().zip(&cuts).flat_map(|(part, cut)| part[cut[i]..cut[i + 1]].iter().copied()).collect();
        // The standard library's stable sort finds the sorted runs and merges them.
        range.sort_by(compare);
        if let Ok(mut slot) = merged[i].lock() {
            *slot = range;
        }
        Ok(())
    })?;
    drop(parts);
    let mut wanted = kept(total);
    let mut pieces = Vec::new();
    for range in merged {
        let mut range = range.into_inner().unwrap_or_default();
        if partitioned {
            workers.interrupt.check()?;
            range.retain(|entry| order.kept.contains(&places.next(entry)));
            pieces.push(range);
            continue;
        }
        let (begin, end) = (wanted.start.min(range.len()), wanted.end.min(range.len()));
        wanted = wanted.start - begin..wanted.end - end;
        pieces.push(range[begin..end].to_vec());
    }
    copy_out(&order, account, pieces, workers)
}

/// The tuples of the entries, in order, in memory of their own.
fn copy_out(
    order: &SortOrder,
    account: &Account,
    pieces: Vec<Vec<Entry>>,
    workers: &Workers,
) -> Result<TupleSet, ExecError> {
    let done: Vec<Mutex<Option<Chunk>>> = pieces.iter().map(|_| Mutex::new(None)).collect();
    workers.for_each(pieces.len(), |i| {
        let chunk = Chunk::new(account, pieces[i].len() * order.size, false)?;
        for (row, entry) in pieces[i].iter().enumerate() {
            // SAFETY: the chunk has room for the piece's tuples.
            unsafe {
                std::ptr::copy_nonoverlapping(entry.tuple, chunk.start().wrapping_add(row * order.size), order.size);
            }
        }
        if let Ok(mut slot) = done[i].lock() {
            *slot = Some(chunk);
        }
        Ok(())
    })?;
    let (mut segments, mut chunks) = (Vec::new(), Vec::new());
    for (piece, chunk) in pieces.iter().zip(done) {
        if let Ok(Some(chunk)) = chunk.into_inner()
            && !piece.is_empty()
        {
            segments.push((chunk.start(), piece.len()));
            chunks.push(chunk);
        }
    }
    Ok(TupleSet::new(order.size, segments, chunks))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use quernel_ir::kernel::Field;
    use quernel_ir::scalar::Scalar;
    use quernel_ir::types::ValueType;

    use quernel_codegen::abi::StrView;

    use super::*;
    use crate::memory::MemoryBudget;

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
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let strings: Vec<String> =
            ["", "a", "a\0", "ab", "sixteen bytes ab", "sixteen bytes abc", "sixteen bytes abd", "\u{fffd}é"]
                .map(String::from)
                .to_vec();
        let mut fields: Vec<Field> = (0..1 + random.next(3))
            .map(|i| Field {
                name: format!("f{i}"),
                ty: ValueType::new(REPRS[random.next(10) as usize], random.next(2) == 0),
                merge: None,
            })
            .collect();
        let keys: Vec<SortField> = (0..fields.len())
            .map(|field| SortField { field, descending: random.next(2) == 0, nulls_first: random.next(2) == 0 })
            .collect();
        fields.push(Field { name: "row".into(), ty: ValueType::required(Repr::I64), merge: None });
        let limit = (random.next(2) == 0).then(|| random.next(rows as u64 * 2 + 1));
        let offset = if random.next(2) == 0 { random.next(rows as u64 + 2) } else { 0 };
        let partition = if random.next(2) == 0 { random.next(keys.len() as u64 + 1) as usize } else { 0 };
        let kind = StateKind::Sorted { keys: keys.clone(), partition, limit, offset };
        let state = State { name: "s".into(), kind, fields, estimate: None };
        let layout = TupleLayout::of(&state);
        let account = Account::new(&MemoryBudget::new(None), "state @s");
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
        let set = sort(&state, &account, locals, &Workers::new(threads)).unwrap();
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
    fn a_small_limit_over_many_rows_takes_little_memory() {
        let kind = StateKind::Sorted {
            keys: vec![SortField { field: 0, descending: true, nulls_first: false }],
            partition: 0,
            limit: Some(10),
            offset: 5,
        };
        let fields = vec![Field { name: "k".into(), ty: ValueType::required(Repr::I64), merge: None }];
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
        let set = sort(&state, &account, vec![rows], &Workers::new(1)).unwrap();
        let mut all: Vec<i64> = (0..1_000_000).map(|i| (i * 7919) % 1_000_003).collect();
        all.sort_unstable_by(|a, b| b.cmp(a));
        let found: Vec<i64> = set.tuples().map(|t| unsafe { t.cast::<i64>().read() }).collect();
        assert_eq!(found, all[5..15]);
    }

    #[test]
    fn a_small_limit_of_few_partitions_takes_little_memory() {
        let key = |field| SortField { field, descending: false, nulls_first: false };
        let kind = StateKind::Sorted { keys: vec![key(0), key(1)], partition: 1, limit: Some(3), offset: 1 };
        let field = |name: &str| Field { name: name.into(), ty: ValueType::required(Repr::I64), merge: None };
        let state = State { name: "s".into(), kind, fields: vec![field("k"), field("v")], estimate: None };
        let budget = MemoryBudget::new(Some(1 << 20));
        let account = Account::new(&budget, "state @s");
        let mut rows = Box::new(local(&state, &account));
        rows.begin(0);
        for i in 0..200_000i64 {
            let tuple = [i % 100, i * 7919 % 1_000_003];
            unsafe { rows.push(tuple.as_ptr().cast()).unwrap() };
        }
        assert_eq!(rows.finish(), 200_000);
        let set = sort(&state, &account, vec![rows], &Workers::new(1)).unwrap();
        let mut expected = Vec::new();
        for k in 0..100 {
            let mut all: Vec<i64> = (0..2000).map(|i| (i * 100 + k) * 7919 % 1_000_003).collect();
            all.sort_unstable();
            expected.extend(all[1..4].iter().map(|v| [k, *v]));
        }
        let found: Vec<[i64; 2]> = set.tuples().map(|t| unsafe { t.cast::<[i64; 2]>().read() }).collect();
        assert_eq!(found, expected);
    }
}
