//! Window functions over sorted tuples: partitions over the threads, each in time O(n log n).
//!
//! Aggregates of a frame that only grows from row to row are kept running, and so are those of a frame that slides, where what leaves it can be taken
//! away again (`sums.rs`, `best.rs`). Others are put together of the nodes of a segment tree (`aggregates.rs`). Values are found by
//! their place in the frame; where NULLs are ignored, by their place among the valid ones.

mod aggregates;
mod best;
mod collected;
mod fill;
mod sums;

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use quernel_ir::kernel::{SortField, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::Scalar;
use quernel_ir::window::{
    Bound, Exclude, FrameUnit, NTILE_POSITIVE, ROWS_NEGATIVE, ROWS_NULL, SUM_OVERFLOW, WindowCall, WindowFunc,
};

use super::chunk::{Account, Array, LOOK, StringArena};
use super::field;
use super::rows::TupleSet;
use super::sorted::SortOrder;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use aggregates::{Nodes, Plan};

/// Rows between two looks at whether the query is stopped.
const INTERRUPT: usize = 1 << 12;

/// Rows in which a thread looks for the beginnings of partitions at a time.
const PIECE: usize = 1 << 16;

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
    calls: Vec<Planned<'a>>,
    /// Whether a call asks about peers.
    peers: bool,
    /// What results lie in that are long strings.
    strings: Mutex<Vec<StringArena>>,
}

/// A call, and what of it is the same for all partitions.
struct Planned<'a> {
    call: &'a WindowCall,
    /// The first result.
    field: usize,
    aggregate: Option<Plan>,
}

impl<'a> Planned<'a> {
    fn of(state: &'a State, layout: &TupleLayout) -> Vec<Planned<'a>> {
        let mut field = state.appended();
        let planned = |call: &'a WindowCall| {
            let first = field;
            field += call.func.fields();
            let aggregate = match call.func {
                WindowFunc::Aggregate(op) => Some(Plan::new(state, layout, call, op, first)),
                _ => None,
            };
            Planned { call, field: first, aggregate }
        };
        state.calls().iter().map(planned).collect()
    }

    /// Whether the call asks about peers.
    fn peers(&self) -> bool {
        let frame = &self.call.frame;
        match self.call.func {
            WindowFunc::RowNumber | WindowFunc::Ntile | WindowFunc::Lag | WindowFunc::Lead | WindowFunc::Fill => false,
            WindowFunc::Rank | WindowFunc::DenseRank | WindowFunc::PercentRank | WindowFunc::CumeDist => true,
            _ => {
                let whole = frame.start == Bound::Unbounded && frame.end == Bound::Unbounded;
                frame.unit != FrameUnit::Rows && !whole || matches!(frame.exclude, Exclude::Group | Exclude::Ties)
            }
        }
    }
}

/// What partitions of a batch need one after the other.
struct Scratch {
    /// The first row of each group of peers.
    groups: Array<usize>,
    /// The group of each row.
    group: Array<usize>,
    /// Of calls that aggregate, by their number.
    nodes: Vec<Option<Nodes>>,
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
    let layout = TupleLayout::of(state);
    let calls = Planned::of(state, &layout);
    let windows = Windows {
        state,
        order: SortOrder::new(state),
        layout,
        partition,
        account,
        workers,
        peers: calls.iter().any(Planned::peers),
        calls,
        strings: Mutex::default(),
    };
    let starts = windows.starts(&tuples)?;
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
        let parts = || batches[i].clone().map(|part| &tuples[starts[part]..starts[part + 1]]);
        let mut scratch = windows.scratch(parts().map(<[Tuple]>::len).max().unwrap_or(0))?;
        parts().try_for_each(|rows| windows.partition(rows, &mut scratch))
    })?;
    strings.extend(windows.strings.into_inner().unwrap_or_else(PoisonError::into_inner));
    Ok(set)
}

impl Windows<'_> {
    fn order_of(&self, keys: &[(SortField, FieldLayout)], a: Tuple, b: Tuple) -> Ordering {
        // SAFETY: both are tuples of the state.
        unsafe { self.order.compare_keys(keys, a.0, b.0) }
    }

    /// The first row of each partition, and the number of rows.
    fn starts(&self, tuples: &[Tuple]) -> Result<Array<usize>, ExecError> {
        let keys = &self.order.keys()[..self.partition];
        let pieces = if keys.is_empty() { 0 } else { tuples.len().div_ceil(PIECE) };
        let mut starts = Array::with_capacity(self.account, tuples.len() + 1)?;
        let found: Vec<Mutex<Vec<u32>>> = (0..pieces).map(|_| Mutex::default()).collect();
        self.workers.for_each(pieces, |i| {
            let first = i * PIECE;
            let rows = tuples.len().min(first + PIECE) - first;
            let starts_at =
                |at: &usize| first + at == 0 || self.order_of(keys, tuples[first + at - 1], tuples[first + at]).is_ne();
            let own = (0..rows).filter(starts_at).map(|at| at as u32).collect();
            *found[i].lock().unwrap_or_else(PoisonError::into_inner) = own;
            Ok(())
        })?;
        for (i, piece) in found.into_iter().enumerate() {
            let piece = piece.into_inner().unwrap_or_else(PoisonError::into_inner);
            piece.into_iter().for_each(|at| starts.push(i * PIECE + at as usize));
        }
        if keys.is_empty() && !tuples.is_empty() {
            starts.push(0);
        }
        starts.push(tuples.len());
        Ok(starts)
    }

    /// For partitions of at most so many rows.
    fn scratch(&self, rows: usize) -> Result<Scratch, ExecError> {
        let rows = if self.peers { rows } else { 0 };
        let node =
            |planned: &Planned<'_>| planned.aggregate.as_ref().map(|plan| plan.scratch(self.account)).transpose();
        Ok(Scratch {
            groups: Array::with_capacity(self.account, rows)?,
            group: Array::with_capacity(self.account, rows)?,
            nodes: self.calls.iter().map(node).collect::<Result<_, _>>()?,
        })
    }

    fn partition(&self, rows: &[Tuple], scratch: &mut Scratch) -> Result<(), ExecError> {
        let keys = &self.order.keys()[self.partition..];
        let Scratch { groups, group, nodes } = scratch;
        groups.clear();
        group.clear();
        for at in 0..if self.peers { rows.len() } else { 0 } {
            if at % LOOK == 0 {
                self.account.look();
            }
            if at == 0 || self.order_of(keys, rows[at - 1], rows[at]).is_ne() {
                groups.push(at);
            }
            group.push(groups.len() - 1);
        }
        let partition = Partition { windows: self, rows, keys, groups, group };
        for (planned, nodes) in self.calls.iter().zip(nodes) {
            partition.call(planned, nodes)?;
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
    /// As in [`Scratch`]; empty where no call asks about peers.
    groups: &'a [usize],
    group: &'a [usize],
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

    /// As [`Partition::put`], of an i64 field.
    fn put_int(&self, field: usize, at: usize, value: i64) {
        // SAFETY: as in `put`.
        unsafe { field::put_int(self.layout(field), self.rows[at].0, value) }
    }

    /// Copies a field of a row (NULL for none) to a result.
    fn copy(&self, from: Option<(usize, usize)>, field: usize, at: usize) {
        let Some((source, row)) = from else { return self.put(field, at, &Scalar::Null) };
        // SAFETY: as in `put`; source and result are different fields of one representation.
        unsafe { field::transfer(self.layout(source), self.rows[row].0, self.layout(field), self.rows[at].0) }
    }

    /// Whether the query is stopped, now and then.
    fn look(&self, at: usize) -> Result<(), ExecError> {
        if at.is_multiple_of(INTERRUPT) { self.windows.workers.interrupt.check() } else { Ok(()) }
    }

    fn call(&self, planned: &Planned<'_>, nodes: &mut Option<Nodes>) -> Result<(), ExecError> {
        let &Planned { call, field, .. } = planned;
        if let (Some(plan), Some(nodes)) = (&planned.aggregate, nodes) {
            return self.aggregate(plan, call, nodes).map_err(|error| match error {
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
            self.look(at)?;
            let int = |n: usize| self.put_int(field, at, n as i64);
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
