//! The order of rows: normalized keys, and comparison where these do not decide.

use std::cell::Cell;
use std::cmp::Ordering;

use quernel_ir::kernel::{SortField, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use super::Step;
use super::codes::{self, Code, HEAD, Values};
use crate::state::field;

/// The order of a sorted state's rows.
#[derive(Clone, Debug)]
pub struct SortOrder {
    keys: Vec<(SortField, FieldLayout)>,
    /// How prefixes hold the keys, one after the other.
    codes: Vec<Code>,
    pub(super) size: usize,
    /// Rows that agree on so many keys are a partition; 0: all rows.
    pub(super) partition: usize,
    /// The places within each partition that are kept.
    pub(super) kept: std::ops::Range<usize>,
    /// Strings that rows come with.
    pub(super) strings: Vec<FieldLayout>,
}

/// The beginning of a row's normalized keys, as an integer of the same order.
pub(super) trait Prefix: Copy + Ord + Default + Send + Sync {
    /// Bits that it has.
    const WIDTH: usize;

    /// Puts `value`, of `width` bits, at bit `at` from the highest. What goes beyond the end is dropped.
    fn put(&mut self, value: u128, at: usize, width: usize);

    /// The `width` bits at bit `at` from the highest: at most 32, and no more than there are.
    fn take(self, at: usize, width: usize) -> usize;

    /// The highest bits that are equal.
    fn common(self, other: Self) -> usize;
}

impl Prefix for u64 {
    const WIDTH: usize = 64;

    #[inline(always)]
    fn put(&mut self, value: u128, at: usize, width: usize) {
        // Only keys that fit are put into so short a prefix.
        if width > 0 {
            *self |= (value as u64) << (Self::WIDTH - at - width);
        }
    }

    #[inline(always)]
    fn take(self, at: usize, width: usize) -> usize {
        (self << at >> (Self::WIDTH - width)) as usize
    }

    #[inline(always)]
    fn common(self, other: Self) -> usize {
        (self ^ other).leading_zeros() as usize
    }
}

impl Prefix for u128 {
    const WIDTH: usize = 128;

    #[inline(always)]
    fn put(&mut self, value: u128, at: usize, width: usize) {
        let end = at + width;
        *self |= if width == 0 || at >= Self::WIDTH {
            0
        } else if end <= Self::WIDTH {
            value << (Self::WIDTH - end)
        } else {
            value >> (end - Self::WIDTH)
        };
    }

    #[inline(always)]
    fn take(self, at: usize, width: usize) -> usize {
        (self << at >> (Self::WIDTH - width)) as usize
    }

    #[inline(always)]
    fn common(self, other: Self) -> usize {
        (self ^ other).leading_zeros() as usize
    }
}

/// Rows whose keys are encoded one after the other while their tuples are in the processor's cache.
const BLOCK: usize = 1 << 9;

/// Rows with equal prefixes that are compared as they are.
const FEW: usize = 4;

/// Prefixes of a key that are sorted by one after another, at most.
const DEPTH: usize = 64;

/// A place in the normalized keys: a key, and how many bytes of it (a string then) come before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Position {
    key: usize,
    offset: usize,
}

/// A row to be sorted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<P> {
    pub(super) prefix: P,
    pub(super) tuple: *const u8,
}

// SAFETY: items point to tuples that are only read while they exist.
unsafe impl<P: Send> Send for Item<P> {}
// SAFETY: as above.
unsafe impl<P: Sync> Sync for Item<P> {}

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
        let codes = keys.iter().map(|(_, field)| Code::any(field)).collect();
        let size = layout.size as usize;
        // What a window state's calls give is not there yet.
        let strings =
            layout.fields.iter().take(state.appended()).filter(|field| field.repr == Repr::Str).copied().collect();
        SortOrder { keys, codes, size, partition, kept: begin..begin.saturating_add(count), strings }
    }

    /// The keys, each with its place in a tuple.
    pub(in crate::state) fn keys(&self) -> &[(SortField, FieldLayout)] {
        &self.keys
    }

    /// The same order, with prefixes for `values` of the keys alone.
    pub(super) fn packed(&self, values: &[Values]) -> SortOrder {
        let codes =
            self.keys.iter().zip(values).map(|((order, field), values)| values.code(*order, field.repr)).collect();
        SortOrder { codes, ..self.clone() }
    }

    /// Adds what values the keys have in some tuples that lie one after another.
    ///
    /// # Safety
    /// They are initialized tuples of the state.
    pub(super) unsafe fn values(&self, start: *const u8, count: usize, values: &mut [Values]) {
        for first in (0..count).step_by(BLOCK) {
            for ((order, field), values) in self.keys.iter().zip(values.iter_mut()) {
                let tuples = (first..count.min(first + BLOCK)).map(|row| start.wrapping_add(row * self.size));
                // SAFETY: by the caller's promise.
                unsafe { values.add(*order, field, tuples) };
            }
        }
    }

    /// Bits of the codes of some keys.
    pub(super) fn bits(&self, keys: std::ops::Range<usize>) -> usize {
        self.codes[keys].iter().map(Code::width).sum()
    }

    /// Bits of a prefix that may differ.
    pub(super) fn width<P: Prefix>(&self) -> usize {
        self.bits(self.prefixed(0)).min(P::WIDTH)
    }

    /// Whether prefixes hold no more of a key than its head: a string that is not one of few.
    fn is_cut(&self, key: usize) -> bool {
        self.keys[key].1.repr == Repr::Str && self.codes[key].ranks.is_none()
    }

    /// The keys from `first` on that prefixes hold: none behind one that is cut.
    fn prefixed(&self, first: usize) -> std::ops::Range<usize> {
        let string = (first..self.keys.len()).position(|key| self.is_cut(key));
        first..string.map_or(self.keys.len(), |string| first + string + 1)
    }

    /// Bits of the longest prefix that may differ between rows of one partition and rows of others, from the highest.
    pub(super) fn partition_bits(&self) -> usize {
        self.bits(0..self.prefixed(0).end.min(self.partition)).min(u128::WIDTH)
    }

    /// Whether the longest prefix tells partitions apart.
    pub(super) fn partition_fits(&self) -> bool {
        let keys = &self.keys[..self.partition];
        self.bits(0..self.partition) <= u128::WIDTH && keys.iter().all(|(_, field)| field.repr != Repr::Str)
    }

    /// Whether a prefix holds all keys whole.
    pub(super) fn fits<P: Prefix>(&self) -> bool {
        self.bits(0..self.keys.len()) <= P::WIDTH && (0..self.keys.len()).all(|key| !self.is_cut(key))
    }

    /// Makes items of some tuples that lie one after another.
    ///
    /// # Safety
    /// They are as many initialized tuples of the state as there are items.
    pub(super) unsafe fn fill<P: Prefix>(&self, start: *const u8, items: &mut [Item<P>]) {
        for (block, items) in items.chunks_mut(BLOCK).enumerate() {
            for (row, item) in items.iter_mut().enumerate() {
                *item = Item { prefix: P::default(), tuple: start.wrapping_add((block * BLOCK + row) * self.size) };
            }
            // SAFETY: by the caller's promise.
            unsafe { self.encode(items, 0) };
        }
    }

    /// Adds the rows of some tuples that lie one after another.
    ///
    /// # Safety
    /// They are initialized tuples of the state.
    pub(super) unsafe fn items<P: Prefix>(&self, start: *const u8, count: usize, into: &mut Vec<Item<P>>) {
        let first = into.len();
        into.resize(first + count, Item { prefix: P::default(), tuple: start });
        // SAFETY: by the caller's promise.
        unsafe { self.fill(start, &mut into[first..]) }
    }

    /// Sorts rows that have their prefixes; those that compare equal keep their order.
    ///
    /// Where prefixes are equal and don't decide, the bytes of the keys behind them are what is sorted by next, and so on: each row's strings
    /// are read once for each prefix, not for each comparison, which would miss the caches (McIlroy, Bostic and McIlroy 1993,
    /// "Engineering Radix Sort", on a large alphabet).
    pub(super) fn sort<P: Prefix>(&self, items: &mut [Item<P>]) {
        items.sort_by_key(|item| item.prefix);
        self.sort_equal(items);
    }

    /// Sorts rows that are sorted by their prefixes.
    pub(super) fn sort_equal<P: Prefix>(&self, items: &mut [Item<P>]) {
        if !self.fits::<P>() {
            self.sort_ties(items, self.covered(Position { key: 0, offset: 0 }, P::WIDTH), DEPTH);
        }
    }

    /// Sorts rows that are sorted by their prefixes, which agree on the keys before `from`, by what comes there. Prefixes stay as they are.
    fn sort_ties<P: Prefix>(&self, items: &mut [Item<P>], from: Position, depth: usize) {
        if from.key == self.keys.len() {
            return;
        }
        for run in items.chunk_by_mut(|a, b| a.prefix == b.prefix).filter(|run| run.len() > 1) {
            if run.len() <= FEW || depth == 0 {
                // SAFETY: items point to tuples of the state.
                run.sort_by(|a, b| unsafe { self.compare_keys(&self.keys[from.key..], a.tuple, b.tuple) });
                continue;
            }
            let prefix = run[0].prefix;
            run.iter_mut().for_each(|item| item.prefix = P::default());
            // SAFETY: items point to initialized tuples of the state.
            let next = unsafe { self.encode_from(run, from) };
            run.sort_by_key(|item| item.prefix);
            self.sort_ties(run, next, depth - 1);
            run.iter_mut().for_each(|item| item.prefix = prefix);
        }
    }

    /// Fills prefixes that are 0 with what comes at a position, on whose keys before it the rows agree; where the next prefix begins.
    ///
    /// # Safety
    /// The items' tuples are initialized tuples of the state.
    unsafe fn encode_from<P: Prefix>(&self, items: &mut [Item<P>], from: Position) -> Position {
        let (order, field) = self.keys[from.key];
        if from.offset == 0 {
            // SAFETY: by the caller's promise.
            unsafe { self.encode(items, from.key) };
            return self.covered(from, P::WIDTH);
        }
        let behind = Position { key: from.key + 1, offset: 0 };
        // Rows that agree so far are NULL all or none.
        // SAFETY: by the caller's promise.
        if !unsafe { field::is_valid(&field, items[0].tuple) } {
            return behind;
        }
        // SAFETY: as above; the key is valid and a string, of which no part but the first has another offset.
        let string = |item: &Item<P>| unsafe { field::bytes(&field, item.tuple) };
        let longest = items.iter().map(|item| string(item).len()).max().unwrap_or(0);
        let bytes = P::WIDTH / 8;
        let width = bytes - 1;
        let flip = codes::flip(order, P::WIDTH);
        if longest <= from.offset {
            // Equal but for zeros at their ends.
            for item in items {
                item.prefix.put(string(item).len() as u128 ^ flip, 0, P::WIDTH);
            }
            return behind;
        }
        // Bytes, and how many these are: none of a string that ends before, one more than there are of one that goes on.
        for item in items {
            let rest = string(item).get(from.offset..).unwrap_or_default();
            let mut chunk = [0; 16];
            let length = rest.len().min(width);
            chunk[..length].copy_from_slice(&rest[..length]);
            chunk[width] = rest.len().min(bytes) as u8;
            item.prefix.put(u128::from_be_bytes(chunk) >> (128 - P::WIDTH) ^ flip, 0, P::WIDTH);
        }
        Position { key: from.key, offset: from.offset + width }
    }

    /// Where rows may differ whose prefixes of `bits` bits from a key on are equal.
    fn covered(&self, from: Position, bits: usize) -> Position {
        let mut at = 0;
        for (key, code) in self.codes.iter().enumerate().skip(from.key) {
            let start = at + code.flag;
            if start > bits || !self.is_cut(key) && start + code.bits > bits {
                return Position { key, offset: 0 };
            }
            if self.is_cut(key) {
                let dropped = code.bits - code.bits.min(bits - start);
                return Position { key, offset: HEAD - dropped.div_ceil(8) };
            }
            at = start + code.bits;
        }
        Position { key: self.keys.len(), offset: 0 }
    }

    /// Fills prefixes that are 0, key by key.
    ///
    /// # Safety
    /// The items' tuples are initialized tuples of the state.
    unsafe fn encode<P: Prefix>(&self, items: &mut [Item<P>], first: usize) {
        let mut at = 0;
        for key in self.prefixed(first) {
            let ((order, field), code) = (self.keys[key], &self.codes[key]);
            if at >= P::WIDTH {
                break;
            }
            if let Some(offset) = field.valid.filter(|_| code.flag > 0) {
                for item in items.iter_mut() {
                    // SAFETY: by the caller's promise.
                    let valid = unsafe { item.tuple.add(offset as usize).read() } != 0;
                    item.prefix.put(u128::from(valid == order.nulls_first), at, code.flag);
                }
            }
            at += code.flag;
            if let Some(ranks) = code.ranks.as_ref().filter(|_| code.bits > 0) {
                for item in items.iter_mut() {
                    // SAFETY: by the caller's promise; the field is a string.
                    let string =
                        unsafe { field::is_valid(&field, item.tuple).then(|| field::bytes(&field, item.tuple)) };
                    if let Some(string) = string {
                        item.prefix.put(ranks.of(string), at, code.bits);
                    }
                }
            } else if code.bits > 0 {
                let cells = Cell::from_mut(items).as_slice_of_cells();
                let tuples = cells.iter().map(|cell| cell.get().tuple);
                // SAFETY: by the caller's promise.
                unsafe {
                    codes::for_each(order, &field, tuples, |row, value| {
                        let mut item = cells[row].get();
                        item.prefix.put(value - code.base, at, code.bits);
                        cells[row].set(item);
                    });
                }
            }
            at += code.bits;
        }
    }

    /// Order of two tuples by some of the keys.
    ///
    /// # Safety
    /// Both are initialized tuples of the state.
    pub(in crate::state) unsafe fn compare_keys(
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

    /// Order of two rows by all keys. Rows that compare equal stay in the order of the source.
    #[inline]
    pub(super) fn compare<P: Prefix>(&self, a: &Item<P>, b: &Item<P>) -> Ordering {
        let by = a.prefix.cmp(&b.prefix);
        if by != Ordering::Equal || self.fits::<P>() {
            return by;
        }
        // SAFETY: items point to tuples of the state.
        unsafe { self.compare_keys(&self.keys, a.tuple, b.tuple) }
    }

    /// How each of some rows in order differs from the one before it.
    pub(super) fn steps<P: Prefix>(&self, items: &[Item<P>], rows: std::ops::Range<usize>, steps: &mut [Step]) {
        let partition = self.bits(0..self.partition);
        for (row, step) in rows.zip(steps) {
            let Some(before) = row.checked_sub(1).map(|before| &items[before]) else {
                *step = Step::Partition;
                continue;
            };
            let item = &items[row];
            *step = if self.fits::<P>() {
                let equal = item.prefix.common(before.prefix);
                if equal < partition {
                    Step::Partition
                } else if equal < P::WIDTH {
                    Step::Row
                } else {
                    Step::Peer
                }
            } else {
                self.step(before.tuple, item.tuple)
            };
        }
    }

    /// How a row differs from the one before it, which are both tuples of the state.
    pub(in crate::state) fn step(&self, before: *const u8, row: *const u8) -> Step {
        let (partition, rest) = self.keys.split_at(self.partition);
        // SAFETY: initialized tuples of the state.
        let differ = |keys| unsafe { self.compare_keys(keys, before, row) }.is_ne();
        if differ(partition) {
            Step::Partition
        } else if differ(rest) {
            Step::Row
        } else {
            Step::Peer
        }
    }

    /// Whether two rows are of one partition.
    pub(super) fn same_partition<P: Prefix>(&self, a: &Item<P>, b: &Item<P>) -> bool {
        let keys = &self.keys[..self.partition];
        // SAFETY: items point to tuples of the state.
        self.fits::<P>() && a.prefix == b.prefix || unsafe { self.compare_keys(keys, a.tuple, b.tuple) }.is_eq()
    }
}
