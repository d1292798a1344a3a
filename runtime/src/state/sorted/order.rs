//! The order of rows: normalized keys, and comparison where these do not decide.

use std::cmp::Ordering;

use quernel_ir::kernel::{SortField, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use crate::state::field;

/// The order of a sorted state's rows.
#[derive(Clone, Debug)]
pub struct SortOrder {
    keys: Vec<(SortField, FieldLayout)>,
    /// Bytes of all normalized keys; strings count as more than any prefix has.
    width: usize,
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
    /// Bytes that it has.
    const BYTES: usize;

    /// Puts the `width` low bytes of `bits` at byte `at`. What goes beyond the end is dropped.
    fn put(&mut self, bits: u128, at: usize, width: usize);
}

impl Prefix for u64 {
    const BYTES: usize = 8;

    #[inline]
    fn put(&mut self, bits: u128, at: usize, width: usize) {
        // Only keys that fit are put into so short a prefix.
        *self |= (bits as u64) << (8 * Self::BYTES.saturating_sub(at + width));
    }
}

impl Prefix for u128 {
    const BYTES: usize = 16;

    #[inline]
    fn put(&mut self, bits: u128, at: usize, width: usize) {
        let end = at + width;
        *self |= if end <= Self::BYTES { bits << (8 * (Self::BYTES - end)) } else { bits >> (8 * (end - Self::BYTES)) };
    }
}

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
        let width = keys
            .iter()
            .map(|(_, field)| usize::from(field.valid.is_some()) + key_bytes(field.repr).unwrap_or(17))
            .sum();
        let size = layout.size as usize;
        // What a window state's calls give is not there yet.
        let strings =
            layout.fields.iter().take(state.appended()).filter(|field| field.repr == Repr::Str).copied().collect();
        SortOrder { keys, width, size, partition, kept: begin..begin.saturating_add(count), strings }
    }

    /// The keys, each with its place in a tuple.
    pub(in crate::state) fn keys(&self) -> &[(SortField, FieldLayout)] {
        &self.keys
    }

    /// Whether a prefix holds all keys whole.
    pub(super) fn fits<P: Prefix>(&self) -> bool {
        self.width <= P::BYTES
    }

    /// Adds the rows of some tuples that lie one after another.
    ///
    /// # Safety
    /// They are initialized tuples of the state.
    pub(super) unsafe fn items<P: Prefix>(&self, start: *const u8, count: usize, into: &mut Vec<Item<P>>) {
        let first = into.len();
        into.extend((0..count).map(|row| Item { prefix: P::default(), tuple: start.wrapping_add(row * self.size) }));
        // SAFETY: by the caller's promise.
        unsafe { self.encode(&mut into[first..], 0) }
    }

    /// Sorts rows that have their prefixes; those that compare equal keep their order.
    ///
    /// Where prefixes are equal and don't decide, the bytes of the keys behind them are what is sorted by next, and so on: each row's strings
    /// are read once for each prefix, not for each comparison, which would miss the caches (McIlroy, Bostic and McIlroy 1993,
    /// "Engineering Radix Sort", on a large alphabet).
    pub(super) fn sort<P: Prefix>(&self, items: &mut [Item<P>]) {
        items.sort_by_key(|item| item.prefix);
        if !self.fits::<P>() {
            self.sort_ties(items, self.covered(Position { key: 0, offset: 0 }, P::BYTES), DEPTH);
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
            return self.covered(from, P::BYTES);
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
        let width = P::BYTES - 1;
        let mut column = Column { items, order, field, at: 0, width: P::BYTES };
        if longest <= from.offset {
            // Equal but for zeros at their ends.
            // SAFETY: as above.
            unsafe { column.put(|tuple| field::bytes(&field, tuple).len() as u128) };
            return behind;
        }
        // Bytes, and how many these are: none of a string that ends before, one more than there are of one that goes on.
        // SAFETY: as above.
        unsafe {
            column.put(|tuple| {
                let rest = field::bytes(&field, tuple).get(from.offset..).unwrap_or_default();
                let mut chunk = [0; 16];
                let length = rest.len().min(width);
                chunk[..length].copy_from_slice(&rest[..length]);
                chunk[width] = rest.len().min(P::BYTES) as u8;
                u128::from_be_bytes(chunk) >> (8 * (16 - P::BYTES))
            });
        }
        Position { key: from.key, offset: from.offset + width }
    }

    /// Where rows may differ whose prefixes of `bytes` bytes from a key on are equal.
    fn covered(&self, from: Position, bytes: usize) -> Position {
        let mut at = 0;
        for (key, (_, field)) in self.keys.iter().enumerate().skip(from.key) {
            let start = at + usize::from(field.valid.is_some());
            match key_bytes(field.repr) {
                Some(width) if start + width <= bytes => at = start + width,
                Some(_) => return Position { key, offset: 0 },
                None => return Position { key, offset: bytes.saturating_sub(start).min(16) },
            }
        }
        Position { key: self.keys.len(), offset: 0 }
    }

    /// Fills prefixes that are 0, key by key.
    ///
    /// # Safety
    /// The items' tuples are initialized tuples of the state.
    unsafe fn encode<P: Prefix>(&self, items: &mut [Item<P>], first: usize) {
        let mut at = 0;
        for &(order, field) in &self.keys[first..] {
            if at >= P::BYTES {
                break;
            }
            if let Some(offset) = field.valid {
                for item in items.iter_mut() {
                    // SAFETY: by the caller's promise.
                    let valid = unsafe { item.tuple.add(offset as usize).read() } != 0;
                    item.prefix.put(u128::from(valid == order.nulls_first), at, 1);
                }
                at += 1;
                if at >= P::BYTES {
                    break;
                }
            }
            let width = key_bytes(field.repr).unwrap_or(16);
            let mut column = Column { items, order, field, at, width };
            // SAFETY: the field's value is of its representation, by the caller's promise.
            unsafe {
                match field.repr {
                    Repr::Str => column.put(|tuple| {
                        let bytes = field::bytes(&field, tuple);
                        let mut head = [0; 16];
                        let length = bytes.len().min(16);
                        head[..length].copy_from_slice(&bytes[..length]);
                        u128::from_be_bytes(head)
                    }),
                    Repr::Bool => column.put(|tuple| field::int(&field, tuple) as u128),
                    Repr::I8 => column.put_int::<i8>(|v| u128::from(v as u8 ^ 1 << 7)),
                    Repr::I16 => column.put_int::<i16>(|v| u128::from(v as u16 ^ 1 << 15)),
                    Repr::I32 => column.put_int::<i32>(|v| u128::from(v as u32 ^ 1 << 31)),
                    Repr::I64 => column.put_int::<i64>(|v| u128::from(v as u64 ^ 1 << 63)),
                    Repr::I128 => column.put_int::<i128>(|v| v as u128 ^ 1 << 127),
                    Repr::F32 => column.put(|tuple| {
                        let bits = (canonical(field::float(&field, tuple)) as f32).to_bits();
                        u128::from(if bits >> 31 == 1 { !bits } else { bits | 1 << 31 })
                    }),
                    Repr::F64 => column.put(|tuple| {
                        let bits = canonical(field::float(&field, tuple)).to_bits();
                        u128::from(if bits >> 63 == 1 { !bits } else { bits | 1 << 63 })
                    }),
                    Repr::Interval => {
                        column.put(|tuple| field::interval(&field, tuple).ordinal() as u128 ^ 1 << 127);
                    }
                }
            }
            at += width;
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

    /// Whether two rows are of one partition.
    pub(super) fn same_partition<P: Prefix>(&self, a: &Item<P>, b: &Item<P>) -> bool {
        let keys = &self.keys[..self.partition];
        // SAFETY: items point to tuples of the state.
        self.fits::<P>() && a.prefix == b.prefix || unsafe { self.compare_keys(keys, a.tuple, b.tuple) }.is_eq()
    }
}

/// One key of some rows, which goes to bytes `at .. at + width` of their prefixes.
struct Column<'a, P> {
    items: &'a mut [Item<P>],
    order: SortField,
    field: FieldLayout,
    at: usize,
    width: usize,
}

impl<P: Prefix> Column<'_, P> {
    /// Puts the normalized `bits` of values that are not NULL.
    ///
    /// # Safety
    /// `bits` may be called for tuples whose value is valid.
    unsafe fn put(&mut self, bits: impl Fn(*const u8) -> u128) {
        let flip = if self.order.descending { u128::MAX >> (128 - 8 * self.width) } else { 0 };
        for item in self.items.iter_mut() {
            // SAFETY: the tuples are initialized.
            if unsafe { field::is_valid(&self.field, item.tuple) } {
                item.prefix.put(bits(item.tuple) ^ flip, self.at, self.width);
            }
        }
    }

    /// As [`Column::put`], for integers.
    ///
    /// # Safety
    /// The field is a `T`.
    unsafe fn put_int<T: Copy>(&mut self, bits: impl Fn(T) -> u128) {
        let offset = self.field.offset as usize;
        // SAFETY: by the caller's promise.
        unsafe { self.put(|tuple| bits(tuple.add(offset).cast::<T>().read_unaligned())) }
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
