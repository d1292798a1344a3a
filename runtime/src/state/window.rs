//! Window functions over sorted tuples: partitions over the threads, each in time O(n log n).
//!
//! Aggregates of a frame that only grows from row to row are kept running. Others are put together of the nodes of a segment tree
//! over the partition (Leis et al. 2015, "Efficient Processing of Window Functions in Analytical SQL Queries"), which is built where
//! a frame first needs it. Values are found by their place in the frame; where NULLs are ignored, by their place among the valid
//! ones.

mod collected;
mod fill;

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use quernel_ir::kernel::{Field, SortField, State, StateKind, UpdateOp};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::Scalar;
use quernel_ir::window::{
    Bound, Exclude, FrameUnit, NTILE_POSITIVE, ROWS_NEGATIVE, ROWS_NULL, SUM_OVERFLOW, WindowCall, WindowFunc,
};

use super::chunk::{Account, Array, Chunk, LOOK, StringArena};
use super::field::{self, Merger};
use super::rows::TupleSet;
use super::sorted::SortOrder;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;

/// Frames up to so many rows are aggregated row by row.
const SHORT: usize = 16;

/// Rows between two looks at whether the query is stopped.
const INTERRUPT: usize = 1 << 12;

/// A tuple of the state.
#[derive(Clone, Copy, Debug)]
struct Tuple(*mut u8);

// SAFETY: tuples of different partitions are different memory, and one thread works on a partition.
unsafe impl Send for Tuple {}
// SAFETY: as above.
unsafe impl Sync for Tuple {}

/// What the work on every partition shares.
struct Windows<'a> {
    state: &'a State,
    layout: TupleLayout,
    order: SortOrder,
    partition: usize,
    account: &'a Account,
    workers: &'a Workers,
    /// What results lie in that are long strings.
    strings: Mutex<Vec<StringArena>>,
}

/// Fills the results of the state's calls in its sorted tuples. `strings` takes the memory of strings among them.
///
/// # Errors
/// The budget refuses, a sum overflows, an argument is not one, or the query is stopped.
pub fn compute(
    state: &State,
    account: &Account,
    set: TupleSet,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<TupleSet, ExecError> {
    let StateKind::Window { partition, .. } = state.kind else { return Ok(set) };
    let rows = usize::try_from(set.rows).unwrap_or(usize::MAX);
    let mut tuples = Array::with_capacity(account, rows)?;
    for (at, tuple) in set.tuples().enumerate() {
        if at % INTERRUPT == 0 {
            workers.interrupt.check()?;
        }
        tuples.push(Tuple(tuple.cast_mut()));
    }
    let windows = Windows {
        state,
        layout: TupleLayout::of(state),
        order: SortOrder::new(state),
        partition,
        account,
        workers,
        strings: Mutex::default(),
    };
    let keys = &windows.order.keys()[..partition];
    // The first row of each partition, and the number of rows.
    let mut starts = Array::with_capacity(account, rows + 1)?;
    for at in 0..tuples.len() {
        if at % INTERRUPT == 0 {
            workers.interrupt.check()?;
        }
        if at == 0 || windows.order_of(keys, tuples[at - 1], tuples[at]).is_ne() {
            starts.push(at);
        }
    }
    starts.push(rows);
    // Small partitions go to a thread several at a time.
    let mut batches: Vec<Range<usize>> = Vec::new();
    let mut filled = 0;
    for i in 0..starts.len() - 1 {
        let rows = starts[i + 1] - starts[i];
        match batches.last_mut() {
            Some(batch) if filled + rows <= INTERRUPT => batch.end = i + 1,
            _ => {
                batches.push(i..i + 1);
                filled = 0;
            }
        }
        filled += rows;
    }
    workers.for_each(batches.len(), |i| {
        batches[i].clone().try_for_each(|part| windows.partition(&tuples[starts[part]..starts[part + 1]]))
    })?;
    strings.extend(windows.strings.into_inner().unwrap_or_else(PoisonError::into_inner));
    Ok(set)
}

impl Windows<'_> {
    fn order_of(&self, keys: &[(SortField, FieldLayout)], a: Tuple, b: Tuple) -> Ordering {
        // SAFETY: both are tuples of the state.
        unsafe { self.order.compare_keys(keys, a.0, b.0) }
    }

    fn partition(&self, rows: &[Tuple]) -> Result<(), ExecError> {
        let keys = &self.order.keys()[self.partition..];
        let mut groups = Array::with_capacity(self.account, rows.len())?;
        let mut group = Array::with_capacity(self.account, rows.len())?;
        for at in 0..rows.len() {
            if at % LOOK == 0 {
                self.account.look();
            }
            if at == 0 || self.order_of(keys, rows[at - 1], rows[at]).is_ne() {
                groups.push(at);
            }
            group.push(groups.len() - 1);
        }
        let partition = Partition { windows: self, rows, keys, groups, group };
        let mut field = self.state.appended();
        for call in self.state.calls() {
            partition.call(call, field)?;
            field += call.func.fields();
        }
        Ok(())
    }
}

/// One partition's rows.
struct Partition<'a> {
    windows: &'a Windows<'a>,
    rows: &'a [Tuple],
    /// The order keys.
    keys: &'a [(SortField, FieldLayout)],
    /// The first row of each group of peers.
    groups: Array<usize>,
    /// The group of each row.
    group: Array<usize>,
}

impl Partition<'_> {
    fn group_rows(&self, group: usize) -> Range<usize> {
        self.groups[group]..self.groups.get(group + 1).copied().unwrap_or(self.rows.len())
    }

    fn peers(&self, at: usize) -> Range<usize> {
        self.group_rows(self.group[at])
    }

    fn layout(&self, field: usize) -> &FieldLayout {
        &self.windows.layout.fields[field]
    }

    /// An i64 field of a row; `None` is NULL.
    fn int(&self, field: usize, at: usize) -> Option<i64> {
        let (layout, tuple) = (self.layout(field), self.rows[at].0);
        // SAFETY: a tuple of the state, whose field was appended.
        unsafe { field::is_valid(layout, tuple).then(|| field::int(layout, tuple) as i64) }
    }

    fn trap(&self, message: &str, call: &WindowCall) -> ExecError {
        ExecError::Trap { message: message.into(), span: call.span, kernel: self.windows.state.name.clone() }
    }

    fn put(&self, field: usize, at: usize, value: &Scalar) {
        // SAFETY: only this thread has the partition's tuples, which have the field.
        unsafe { field::put(self.layout(field), self.rows[at].0, value) }
    }

    /// Copies a field of a row (NULL for none) to a result.
    fn copy(&self, from: Option<(usize, usize)>, field: usize, at: usize) {
        let Some((source, row)) = from else { return self.put(field, at, &Scalar::Null) };
        // SAFETY: as in `put`; source and result are different fields of one representation.
        unsafe { field::transfer(self.layout(source), self.rows[row].0, self.layout(field), self.rows[at].0) }
    }

    fn call(&self, call: &WindowCall, field: usize) -> Result<(), ExecError> {
        if let WindowFunc::Aggregate(op) = call.func {
            let sum = Aggregation::new(self, call, op, field)?.run();
            return sum.map_err(|error| match error {
                ExecError::MergeOverflow(_) => self.trap(SUM_OVERFLOW, call),
                other => other,
            });
        }
        if let WindowFunc::Collected(collected) = call.func {
            return self.collected(call, collected, field);
        }
        if call.func == WindowFunc::Fill {
            return self.fill(call, field);
        }
        let valid = if call.ignore_nulls { Some(self.valid_rows(call.args[0])?) } else { None };
        let valid = valid.as_deref();
        let rows = self.rows.len();
        for at in 0..rows {
            if at % INTERRUPT == 0 {
                self.windows.workers.interrupt.check()?;
            }
            let int = |n: usize| self.put(field, at, &Scalar::Int(n as i128));
            match call.func {
                WindowFunc::RowNumber => int(at + 1),
                WindowFunc::Rank => int(self.peers(at).start + 1),
                WindowFunc::DenseRank => int(self.group[at] + 1),
                WindowFunc::PercentRank => {
                    let rank = self.peers(at).start as f64 / (rows - 1).max(1) as f64;
                    self.put(field, at, &Scalar::F64(rank));
                }
                WindowFunc::CumeDist => {
                    self.put(field, at, &Scalar::F64(self.peers(at).end as f64 / rows as f64));
                }
                WindowFunc::Ntile => match self.int(call.args[0], at) {
                    None => self.put(field, at, &Scalar::Null),
                    Some(n) if n < 1 => return Err(self.trap(NTILE_POSITIVE, call)),
                    Some(n) => int(ntile(at, rows, n as u64) + 1),
                },
                WindowFunc::Lag | WindowFunc::Lead => {
                    let distance = match call.args.get(1) {
                        None => Some(1),
                        Some(arg) => self.int(*arg, at),
                    };
                    let from = match distance {
                        None => None,
                        Some(n) => {
                            let n = if call.func == WindowFunc::Lag { -i128::from(n) } else { i128::from(n) };
                            let found = self.away(at, n, valid).map(|row| (call.args[0], row));
                            found.or(call.args.get(2).map(|default| (*default, at)))
                        }
                    };
                    self.copy(from, field, at);
                }
                _ => {
                    let nth = match call.args.get(1) {
                        Some(arg) => self.int(*arg, at).and_then(|n| usize::try_from(n).ok()?.checked_sub(1)),
                        None => Some(0),
                    };
                    let frame = self.frame(call, at)?;
                    let row = nth.and_then(|nth| nth_row(&frame, valid, nth, call.func == WindowFunc::LastValue));
                    self.copy(row.map(|row| (call.args[0], row)), field, at);
                }
            }
        }
        Ok(())
    }

    /// The rows where a field is not NULL.
    fn valid_rows(&self, field: usize) -> Result<Array<usize>, ExecError> {
        let mut valid = Array::with_capacity(self.windows.account, self.rows.len())?;
        let layout = self.layout(field);
        for at in 0..self.rows.len() {
            // SAFETY: tuples of the state, whose field was appended.
            if unsafe { field::is_valid(layout, self.rows[at].0) } {
                valid.push(at);
            }
        }
        Ok(valid)
    }

    /// The row at a distance; of `valid` rows, if only those count.
    fn away(&self, at: usize, distance: i128, valid: Option<&[usize]>) -> Option<usize> {
        let Some(valid) = valid.filter(|_| distance != 0) else {
            let place = usize::try_from(at as i128 + distance).ok()?;
            return (place < self.rows.len()).then_some(place);
        };
        // The first valid row that counts forwards is number 1, the last one backwards -1.
        let place = if distance > 0 {
            valid.partition_point(|row| *row <= at) as i128 + distance - 1
        } else {
            valid.partition_point(|row| *row < at) as i128 + distance
        };
        valid.get(usize::try_from(place).ok()?).copied()
    }

    /// The rows of a frame, in order: up to three ranges, which may be empty.
    fn frame(&self, call: &WindowCall, at: usize) -> Result<[Range<usize>; 3], ExecError> {
        let start = self.bound(call, call.frame.start, at, false)?;
        let end = self.bound(call, call.frame.end, at, true)?.max(start);
        let without = |hole: Range<usize>| {
            let (from, to) = (hole.start.clamp(start, end), hole.end.clamp(start, end));
            (start..from, to..end)
        };
        let peers = || self.peers(at);
        Ok(match call.frame.exclude {
            Exclude::Nothing => [start..end, end..end, end..end],
            Exclude::Current => {
                let (before, after) = without(at..at + 1);
                [before, after, end..end]
            }
            Exclude::Group => {
                let (before, after) = without(peers());
                [before, after, end..end]
            }
            Exclude::Ties => {
                let (before, after) = without(peers());
                let own = if (start..end).contains(&at) { at..at + 1 } else { end..end };
                [before, own, after]
            }
        })
    }

    /// The first row of a frame; with `end`, the row behind its last.
    fn bound(&self, call: &WindowCall, bound: Bound, at: usize, end: bool) -> Result<usize, ExecError> {
        let unit = call.frame.unit;
        let side = |range: Range<usize>| if end { range.end } else { range.start };
        let (field, before) = match bound {
            Bound::Unbounded => return Ok(side(0..self.rows.len())),
            Bound::Current if unit == FrameUnit::Rows => return Ok(side(at..at + 1)),
            Bound::Current => return Ok(side(self.peers(at))),
            Bound::Preceding(field) => (field, true),
            Bound::Following(field) => (field, false),
        };
        if unit == FrameUnit::Range {
            return Ok(self.range_bound(field, at, end).unwrap_or_else(|| side(self.peers(at))));
        }
        let count = match self.int(field, at) {
            None => return Err(self.trap(ROWS_NULL, call)),
            Some(n) if n < 0 => return Err(self.trap(ROWS_NEGATIVE, call)),
            Some(n) => i128::from(if before { -n } else { n }),
        };
        let (place, places) = match unit {
            FrameUnit::Groups => (self.group[at], self.groups.len()),
            _ => (at, self.rows.len()),
        };
        Ok(match usize::try_from(place as i128 + count) {
            Err(_) => 0,
            Ok(place) if place >= places => self.rows.len(),
            Ok(place) if unit == FrameUnit::Groups => side(self.group_rows(place)),
            Ok(place) => side(place..place + 1),
        })
    }

    /// Where the key that a field holds would end a range; `None` if it is NULL.
    fn range_bound(&self, field: usize, at: usize, end: bool) -> Option<usize> {
        let (_, key) = self.keys.first()?;
        let size = self.windows.layout.size as usize;
        // A row with that key.
        let mut limit = vec![0u64; size / 8];
        let limit = Tuple(limit.as_mut_ptr().cast());
        // SAFETY: the copy has room for a tuple, and only its key is read, which is initialized.
        unsafe {
            if !field::is_valid(self.layout(field), self.rows[at].0) {
                return None;
            }
            field::transfer(self.layout(field), self.rows[at].0, key, limit.0);
        }
        let inside = |row: &Tuple| match self.windows.order_of(self.keys, *row, limit) {
            Ordering::Less => true,
            Ordering::Equal => end,
            Ordering::Greater => false,
        };
        Some(self.rows.partition_point(inside))
    }
}

/// The part, from 0, of `parts` that row `at` of `rows` is in.
fn ntile(at: usize, rows: usize, parts: u64) -> usize {
    let parts = usize::try_from(parts).unwrap_or(usize::MAX);
    let (size, larger) = (rows / parts, rows % parts);
    let of_larger = larger * (size + 1);
    if at < of_larger { at / (size + 1) } else { larger + (at - of_larger) / size }
}

/// The nth row of a frame from one end; of `valid` rows, if only those count.
fn nth_row(frame: &[Range<usize>; 3], valid: Option<&[usize]>, nth: usize, from_end: bool) -> Option<usize> {
    let mut left = nth;
    let mut look = |range: &Range<usize>| {
        // As places among the rows that count.
        let places = match valid {
            Some(valid) => {
                valid.partition_point(|row| *row < range.start)..valid.partition_point(|row| *row < range.end)
            }
            None => range.clone(),
        };
        if left >= places.len() {
            left -= places.len();
            return None;
        }
        let place = if from_end { places.end - 1 - left } else { places.start + left };
        Some(valid.map_or(place, |valid| valid[place]))
    };
    if from_end { frame.iter().rev().find_map(&mut look) } else { frame.iter().find_map(&mut look) }
}

/// Tuples of an aggregate's fields alone, one after another.
struct Nodes {
    /// Bytes of a tuple.
    size: usize,
    count: usize,
    block: Chunk,
}

impl Nodes {
    fn blank(account: &Account, count: usize, size: usize) -> Result<Nodes, MemoryLimit> {
        Ok(Nodes { size, count, block: Chunk::new(account, count.saturating_mul(size), true)? })
    }

    fn clear(&mut self) {
        // SAFETY: the block has all nodes.
        unsafe { self.block.start().write_bytes(0, self.count * self.size) };
    }

    fn get(&mut self, at: usize) -> *mut u8 {
        assert!(at < self.count, "a node that is not there");
        self.block.start().wrapping_add(at * self.size)
    }
}

/// An aggregate over one partition.
struct Aggregation<'a> {
    partition: &'a Partition<'a>,
    call: &'a WindowCall,
    op: UpdateOp,
    /// The first result.
    field: usize,
    merger: Merger,
    /// One tuple for what is being put together, one for a row's own value.
    scratch: Nodes,
    /// The segment tree: node 1 is the root, row i is node `rows + i`.
    tree: Option<Nodes>,
}

impl<'a> Aggregation<'a> {
    fn new(
        partition: &'a Partition<'a>,
        call: &'a WindowCall,
        op: UpdateOp,
        field: usize,
    ) -> Result<Aggregation<'a>, ExecError> {
        let state = partition.windows.state;
        let fields: Vec<Field> = state.fields[field..field + op.fields()]
            .iter()
            .enumerate()
            .map(|(i, f)| Field { merge: (i == 0).then_some(op), ..f.clone() })
            .collect();
        let own = State { name: state.name.clone(), kind: StateKind::Accumulators, fields, estimate: None };
        let merger = Merger::new(&own);
        let scratch = Nodes::blank(partition.windows.account, 2, merger.layout.size as usize)?;
        Ok(Aggregation { partition, call, op, field, merger, scratch, tree: None })
    }

    fn run(mut self) -> Result<(), ExecError> {
        // The frame that the scratch tuple holds.
        let mut held = 0..0;
        for at in 0..self.partition.rows.len() {
            if at % INTERRUPT == 0 {
                self.partition.windows.workers.interrupt.check()?;
            }
            let frame = self.partition.frame(self.call, at)?;
            let mut parts = frame.iter().filter(|range| !range.is_empty());
            let whole = match (parts.next(), parts.next()) {
                (None, _) => Some(0..0),
                (Some(range), None) => Some(range.clone()),
                _ => None,
            };
            match whole {
                Some(range) if range.start == held.start && range.end >= held.end => {
                    self.add(held.end..range.end)?;
                    held = range;
                }
                _ => {
                    self.scratch.clear();
                    for range in frame {
                        self.add(range)?;
                    }
                    // Of a frame in parts nothing can be kept.
                    held = whole.unwrap_or(usize::MAX..usize::MAX);
                }
            }
            self.store(at);
        }
        Ok(())
    }

    /// Merges the rows of a range into the scratch tuple.
    fn add(&mut self, range: Range<usize>) -> Result<(), ExecError> {
        // A frame that grows to the end is worth no tree.
        if range.len() <= SHORT
            || range.len() >= self.partition.rows.len() / 2 && self.tree.is_none() && range.start == 0
        {
            for row in range {
                let own = self.scratch.get(1);
                self.leaf(row, own);
                let to = self.scratch.get(0);
                // SAFETY: two tuples of the merger's layout.
                unsafe { self.merger.merge(own, to)? };
            }
            return Ok(());
        }
        let mut tree = match self.tree.take() {
            Some(tree) => tree,
            None => self.build()?,
        };
        let rows = self.partition.rows.len();
        let (mut from, mut to) = (range.start + rows, range.end + rows);
        let whole = self.scratch.get(0);
        while from < to {
            if from % 2 == 1 {
                // SAFETY: two tuples of the merger's layout.
                unsafe { self.merger.merge(tree.get(from), whole)? };
                from += 1;
            }
            if to % 2 == 1 {
                to -= 1;
                // SAFETY: as above.
                unsafe { self.merger.merge(tree.get(to), whole)? };
            }
            (from, to) = (from / 2, to / 2);
        }
        self.tree = Some(tree);
        Ok(())
    }

    fn build(&mut self) -> Result<Nodes, ExecError> {
        let rows = self.partition.rows.len();
        let size = self.merger.layout.size as usize;
        let mut nodes = Nodes::blank(self.partition.windows.account, 2 * rows, size)?;
        for row in 0..rows {
            let leaf = nodes.get(rows + row);
            self.leaf(row, leaf);
        }
        for node in (1..rows).rev() {
            if node % INTERRUPT == 0 {
                self.partition.windows.workers.interrupt.check()?;
            }
            let to = nodes.get(node);
            for child in [2 * node, 2 * node + 1] {
                // SAFETY: two tuples of the merger's layout.
                unsafe { self.merger.merge(nodes.get(child), to)? };
            }
        }
        Ok(nodes)
    }

    /// Makes a tuple the aggregate of one row.
    fn leaf(&self, row: usize, to: *mut u8) {
        let layout = &self.merger.layout.fields;
        let from = self.partition.rows[row].0;
        // SAFETY: `to` is a tuple of the merger's layout that nobody else has; `from` one of the state, with the arguments.
        unsafe {
            std::ptr::write_bytes(to, 0, self.merger.layout.size as usize);
            let args: Vec<&FieldLayout> = self.call.args.iter().map(|arg| self.partition.layout(*arg)).collect();
            if !args.iter().enumerate().all(|(i, arg)| !self.op.skips_null(i) || field::is_valid(arg, from)) {
                return;
            }
            let place = Scalar::Int(row as i128);
            match self.op {
                UpdateOp::First | UpdateOp::Last => {
                    field::put(&layout[0], to, &place);
                    field::transfer(args[0], from, &layout[1], to);
                }
                UpdateOp::ArgMin | UpdateOp::ArgMax => {
                    field::transfer(args[0], from, &layout[0], to);
                    field::put(&layout[1], to, &place);
                    field::transfer(args[1], from, &layout[2], to);
                }
                UpdateOp::CoMoments => {
                    field::put(&layout[0], to, &Scalar::Int(1));
                    field::transfer(args[0], from, &layout[1], to);
                    field::transfer(args[1], from, &layout[2], to);
                }
                UpdateOp::Moments => {
                    field::put(&layout[0], to, &Scalar::Int(1));
                    field::transfer(args[0], from, &layout[1], to);
                }
                _ => {
                    for (arg, field) in args.iter().zip(layout) {
                        field::transfer(arg, from, field, to);
                    }
                }
            }
        }
    }

    /// Writes the scratch tuple's fields to a row.
    fn store(&mut self, at: usize) {
        let whole = self.scratch.get(0);
        for (i, from) in self.merger.layout.fields.iter().enumerate() {
            // SAFETY: both tuples have the field.
            unsafe {
                field::transfer(from, whole, self.partition.layout(self.field + i), self.partition.rows[at].0);
            }
        }
    }
}
