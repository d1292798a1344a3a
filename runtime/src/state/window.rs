//! Window functions over sorted tuples: partitions over the threads, each in time O(n log n).
//!
//! Aggregates of a frame that only grows from row to row are kept running, and so are those of a frame that slides, where what leaves it can be taken
//! away again (`sums.rs`, `best.rs`). Others are put together of the nodes of a segment tree (`aggregates.rs`). Values are found by
//! their place in the frame; where NULLs are ignored, by their place among the valid ones. Places in an order other than the window's are
//! counted in a wavelet matrix (`places.rs`).

mod aggregates;
mod best;
mod collected;
mod fill;
mod places;
mod sums;

use std::cmp::Ordering;
use std::ops::Range;

use quernel_codegen::abi::{Neighbour, RowsHeader};
use quernel_ir::kernel::{SortField, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::Scalar;
use quernel_ir::window::{
    Bound, Exclude, FrameUnit, NTILE_POSITIVE, ROWS_NEGATIVE, ROWS_NULL, SUM_OVERFLOW, WindowCall, WindowFunc,
};

use super::chunk::{Account, Array, LOOK, StringArena};
use super::field;
use super::rows::TupleSet;
use super::sorted::{SortOrder, Sorted, Step};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::sync::{Mutex, PoisonError};
use aggregates::{Nodes, Plan};

/// Rows between two looks at whether the query is stopped.
const INTERRUPT: usize = 1 << 12;

/// Rows that a thread works on at a time where rows are worked on one by one.
const PIECE: usize = 1 << 13;

/// A tuple of the state.
#[derive(Clone, Copy, Debug)]
struct Tuple(*mut u8);

// SAFETY: tuples of different partitions are different memory, and one thread works on a partition.
unsafe impl Send for Tuple {}
// SAFETY: as above.
unsafe impl Sync for Tuple {}

/// Tuples in order.
#[derive(Clone, Copy, Debug)]
struct Rows<'a> {
    /// Where the first is, if all lie one after another.
    start: Tuple,
    size: usize,
    /// Where each is, if not.
    scattered: Option<&'a [Tuple]>,
    len: usize,
}

impl<'a> Rows<'a> {
    fn len(&self) -> usize {
        self.len
    }

    #[inline(always)]
    fn get(&self, at: usize) -> *mut u8 {
        debug_assert!(at < self.len, "a row that is not there");
        match self.scattered {
            Some(tuples) => tuples[at].0,
            None => self.start.0.wrapping_add(at * self.size),
        }
    }

    fn slice(self, range: Range<usize>) -> Rows<'a> {
        assert!(range.start <= range.end && range.end <= self.len, "rows that are not there");
        Rows {
            start: Tuple(self.start.0.wrapping_add(range.start * self.size)),
            size: self.size,
            scattered: self.scattered.map(|tuples| &tuples[range.clone()]),
            len: range.len(),
        }
    }
}

/// What the work on every partition shares.
struct Windows<'a> {
    state: &'a State,
    layout: TupleLayout,
    order: SortOrder,
    partition: usize,
    account: &'a Account,
    workers: &'a Workers,
    calls: Vec<Planned<'a>>,
    /// Whether a call asks for all peers of a row.
    peers: bool,
    rows: Rows<'a>,
    steps: &'a [Step],
    /// What threads do not need at the moment.
    scratches: Mutex<Vec<Scratch>>,
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

    /// Whether each row's result is found on its own, from its place.
    fn is_by_row(&self) -> bool {
        let WindowCall { func, ignore_nulls, .. } = self.call;
        let by_row = matches!(
            func,
            WindowFunc::RowNumber
                | WindowFunc::Ntile
                | WindowFunc::Lag
                | WindowFunc::Lead
                | WindowFunc::FirstValue
                | WindowFunc::LastValue
                | WindowFunc::NthValue
        );
        by_row && !ignore_nulls && !self.peers()
    }

    /// Whether the call asks for all peers of a row.
    fn peers(&self) -> bool {
        let frame = &self.call.frame;
        match self.call.func {
            WindowFunc::RowNumber | WindowFunc::Ntile | WindowFunc::Lag | WindowFunc::Lead | WindowFunc::Fill => false,
            WindowFunc::Rank | WindowFunc::DenseRank | WindowFunc::PercentRank => false,
            WindowFunc::CumeDist => true,
            _ => {
                let whole = frame.start == Bound::Unbounded && frame.end == Bound::Unbounded;
                frame.unit != FrameUnit::Rows && !whole || matches!(frame.exclude, Exclude::Group | Exclude::Ties)
            }
        }
    }
}

/// What partitions need one after the other.
struct Scratch {
    /// The first row of each group of peers.
    groups: Array<usize>,
    /// The group of each row.
    group: Array<usize>,
    /// Of calls that aggregate, by their number.
    nodes: Vec<Option<Nodes>>,
}

/// What one thread does at a time.
enum Task {
    /// Some partitions, one after the other: all calls, but for those by row where these are others' tasks.
    Partitions(Range<usize>),
    /// Some rows of a large partition: calls by row.
    Rows(usize, Range<usize>),
}

/// Fills the results of the state's calls in its sorted tuples. `strings` takes the memory of strings among them.
///
/// # Errors
/// The budget refuses, a sum overflows, an argument is not one, or the query is stopped.
pub fn compute(
    state: &State,
    account: &Account,
    sorted: Sorted,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<TupleSet, ExecError> {
    let Sorted { set, steps, with_neighbours } = sorted;
    let StateKind::Window { partition, .. } = state.kind else { return Ok(set) };
    if set.rows == 0 {
        return Ok(set);
    }
    let layout = TupleLayout::of(state);
    let neighbours = RowsHeader::neighbours(state);
    if with_neighbours && neighbours.len() == state.calls().len() {
        join_segments(&layout, &neighbours, &set);
        return Ok(set);
    }
    let order = SortOrder::new(state);
    let calls = Planned::of(state, &layout);
    let scattered = scattered(account, &set, workers)?;
    let rows = Rows {
        start: Tuple(set.segments.first().map_or(std::ptr::null_mut(), |(start, _)| *start)),
        size: set.size,
        scattered: scattered.as_deref(),
        len: usize::try_from(set.rows).unwrap_or(usize::MAX),
    };
    let steps = match steps {
        Some(steps) => steps,
        None => compared(account, &order, &rows, workers)?,
    };
    let windows = Windows {
        state,
        order,
        layout,
        partition,
        account,
        workers,
        peers: calls.iter().any(Planned::peers),
        calls,
        rows,
        steps: &steps,
        scratches: Mutex::default(),
        strings: Mutex::default(),
    };
    let starts = windows.starts()?;
    let tasks = windows.tasks(&starts);
    workers.for_each(tasks.len(), |task| windows.run(&tasks[task], &starts))?;
    strings.extend(windows.strings.into_inner().unwrap_or_else(PoisonError::into_inner));
    Ok(set)
}

/// Gives rows at the ends of segments what the neighbours are to them that they have there.
fn join_segments(layout: &TupleLayout, neighbours: &[Neighbour], set: &TupleSet) {
    let mut before: Option<*mut u8> = None;
    let segments = set.segments.iter().filter(|(_, count)| *count > 0);
    let ends = segments.map(|(start, count)| (Some(*start), Some(start.wrapping_add((count - 1) * set.size))));
    for (first, last) in ends.chain([(None, None)]) {
        for &Neighbour { from, result, is_lead } in neighbours {
            let (source, target) = if is_lead { (first, before) } else { (before, first) };
            let (from, result) = (&layout.fields[from], &layout.fields[result]);
            // SAFETY: initialized tuples of the state, whose fields are of one representation; nobody else has them.
            unsafe {
                match (source, target) {
                    (Some(source), Some(target)) => field::transfer(from, source, result, target),
                    (None, Some(target)) => field::put(result, target, &Scalar::Null),
                    (_, None) => {}
                }
            }
        }
        before = last;
    }
}

/// Where each tuple is; `None` if they lie one after another.
fn scattered(account: &Account, set: &TupleSet, workers: &Workers) -> Result<Option<Array<Tuple>>, ExecError> {
    let end = |(start, count): (*mut u8, usize)| start.wrapping_add(count * set.size);
    if set.segments.windows(2).all(|pair| end(pair[0]) == pair[1].0) {
        return Ok(None);
    }
    let rows = set.segments.iter().map(|(_, count)| count).sum();
    let tuples = Array::filled(account, rows, Tuple(std::ptr::null_mut()))?;
    let mut behind = 0;
    let mut place = |&(start, count): &(*mut u8, usize)| {
        behind += count;
        (behind - count, Tuple(start), count)
    };
    let segments: Vec<(usize, Tuple, usize)> = set.segments.iter().map(&mut place).collect();
    workers.for_each(segments.len(), |segment| {
        let (at, start, count) = segments[segment];
        // SAFETY: segments are different places.
        let tuples = unsafe { tuples.lend(at..at + count) };
        for (row, tuple) in tuples.iter_mut().enumerate() {
            *tuple = Tuple(start.0.wrapping_add(row * set.size));
        }
        Ok(())
    })?;
    Ok(Some(tuples))
}

/// How each row differs from the one before it, by comparing them.
fn compared(
    account: &Account,
    order: &SortOrder,
    rows: &Rows<'_>,
    workers: &Workers,
) -> Result<Array<Step>, ExecError> {
    let steps = Array::filled(account, rows.len(), Step::Peer)?;
    // SAFETY: this thread alone has them.
    unsafe { steps.lend(0..1)[0] = Step::Partition };
    let pieces = if order.keys().is_empty() { 0 } else { rows.len().div_ceil(PIECE) };
    workers.for_each(pieces, |piece| {
        let places = (piece * PIECE).max(1)..rows.len().min((piece + 1) * PIECE);
        // SAFETY: pieces are different places.
        let steps = unsafe { steps.lend(places.clone()) };
        for (at, step) in places.zip(steps) {
            if at % LOOK == 0 {
                account.look();
            }
            *step = order.step(rows.get(at - 1), rows.get(at));
        }
        Ok(())
    })?;
    Ok(steps)
}

impl Windows<'_> {
    fn order_of(&self, keys: &[(SortField, FieldLayout)], a: Tuple, b: Tuple) -> Ordering {
        // SAFETY: both are tuples of the state.
        unsafe { self.order.compare_keys(keys, a.0, b.0) }
    }

    /// The first row of each partition, and the number of rows.
    fn starts(&self) -> Result<Array<usize>, ExecError> {
        let rows = self.rows.len();
        let found: Vec<Mutex<Vec<u32>>> = (0..rows.div_ceil(PIECE)).map(|_| Mutex::default()).collect();
        self.workers.for_each(found.len(), |piece| {
            let steps = &self.steps[piece * PIECE..rows.min((piece + 1) * PIECE)];
            let starts = steps.iter().enumerate().filter(|(_, step)| **step == Step::Partition);
            let own = starts.map(|(at, _)| at as u32).collect();
            *found[piece].lock().unwrap_or_else(PoisonError::into_inner) = own;
            Ok(())
        })?;
        let found: Vec<Vec<u32>> =
            found.into_iter().map(|piece| piece.into_inner().unwrap_or_else(PoisonError::into_inner)).collect();
        let mut starts = Array::with_capacity(self.account, found.iter().map(Vec::len).sum::<usize>() + 1)?;
        for (i, piece) in found.into_iter().enumerate() {
            piece.into_iter().for_each(|at| starts.push(i * PIECE + at as usize));
        }
        starts.push(rows);
        Ok(starts)
    }

    /// Whether calls by row of a partition of so many rows are tasks of their own.
    fn is_cut(&self, rows: usize) -> bool {
        rows > 2 * PIECE && self.workers.threads() > 1
    }

    fn tasks(&self, starts: &[usize]) -> Vec<Task> {
        let by_row = self.calls.iter().filter(|planned| planned.is_by_row()).count();
        let mut tasks: Vec<Task> = Vec::new();
        let mut filled = 0;
        for (part, place) in starts.windows(2).enumerate() {
            let rows = place[1] - place[0];
            if by_row > 0 && self.is_cut(rows) {
                let pieces = (0..rows).step_by(PIECE);
                tasks.extend(pieces.map(|first| Task::Rows(part, first..rows.min(first + PIECE))));
                if by_row == self.calls.len() {
                    continue;
                }
            }
            match tasks.last_mut() {
                // Small partitions go to a thread several at a time.
                Some(Task::Partitions(batch)) if batch.end == part && filled + rows <= INTERRUPT => {
                    batch.end += 1;
                    filled += rows;
                }
                _ => {
                    tasks.push(Task::Partitions(part..part + 1));
                    filled = rows;
                }
            }
        }
        tasks
    }

    fn run(&self, task: &Task, starts: &[usize]) -> Result<(), ExecError> {
        let partition = |part: usize| {
            let rows = starts[part]..starts[part + 1];
            let keys = &self.order.keys()[self.partition..];
            let steps = &self.steps[rows.clone()];
            Partition { windows: self, rows: self.rows.slice(rows), steps, keys, groups: &[], group: &[] }
        };
        let parts = match task {
            Task::Partitions(parts) => parts.clone(),
            Task::Rows(part, rows) => {
                let partition = partition(*part);
                return self
                    .calls
                    .iter()
                    .filter(|planned| planned.is_by_row())
                    .try_for_each(|planned| partition.by_row(planned, rows.clone(), None));
            }
        };
        let kept = self.scratches.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let rows = parts.clone().map(|part| starts[part + 1] - starts[part]).max().unwrap_or(0);
        let mut scratch = self.scratch(rows, kept)?;
        for part in parts {
            self.partition(partition(part), &mut scratch)?;
        }
        self.scratches.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
        Ok(())
    }

    /// For partitions of at most so many rows, made of another that was used before.
    fn scratch(&self, rows: usize, kept: Option<Scratch>) -> Result<Scratch, ExecError> {
        let rows = if self.peers { rows } else { 0 };
        let node =
            |planned: &Planned<'_>| planned.aggregate.as_ref().map(|plan| plan.scratch(self.account)).transpose();
        let nodes = match kept {
            Some(kept) if kept.group.capacity() >= rows => return Ok(kept),
            Some(kept) => kept.nodes,
            None => self.calls.iter().map(node).collect::<Result<_, _>>()?,
        };
        let places = || Array::with_capacity(self.account, rows);
        Ok(Scratch { groups: places()?, group: places()?, nodes })
    }

    fn partition(&self, partition: Partition<'_>, scratch: &mut Scratch) -> Result<(), ExecError> {
        let Scratch { groups, group, nodes } = scratch;
        groups.clear();
        group.clear();
        if self.peers {
            for (at, step) in partition.steps.iter().enumerate() {
                if at == 0 || *step != Step::Peer {
                    groups.push(at);
                }
                group.push(groups.len() - 1);
            }
        }
        let partition = Partition { groups, group, ..partition };
        let is_cut = self.is_cut(partition.rows.len());
        for (planned, nodes) in self.calls.iter().zip(nodes) {
            if !(is_cut && planned.is_by_row()) {
                partition.call(planned, nodes)?;
            }
        }
        Ok(())
    }
}

/// One partition's rows.
struct Partition<'a> {
    windows: &'a Windows<'a>,
    rows: Rows<'a>,
    /// How each row differs from the one before it.
    steps: &'a [Step],
    /// The order keys.
    keys: &'a [(SortField, FieldLayout)],
    /// As in [`Scratch`]; empty where no call asks about peers.
    groups: &'a [usize],
    group: &'a [usize],
}

impl Partition<'_> {
    #[inline(always)]
    fn tuple(&self, at: usize) -> *mut u8 {
        self.rows.get(at)
    }

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
        let (layout, tuple) = (self.layout(field), self.tuple(at));
        // SAFETY: a tuple of the state, whose field was appended.
        unsafe { field::is_valid(layout, tuple).then(|| field::int(layout, tuple) as i64) }
    }

    fn trap(&self, message: &str, call: &WindowCall) -> ExecError {
        ExecError::Trap { message: message.into(), span: call.span, kernel: self.windows.state.name.clone() }
    }

    fn put(&self, field: usize, at: usize, value: &Scalar) {
        // SAFETY: only this thread has the partition's tuples, which have the field.
        unsafe { field::put(self.layout(field), self.tuple(at), value) }
    }

    /// As [`Partition::put`], of an i64 field.
    fn put_int(&self, field: usize, at: usize, value: i64) {
        // SAFETY: as in `put`.
        unsafe { field::put_int(self.layout(field), self.tuple(at), value) }
    }

    /// Copies a field of a row (NULL for none) to a result.
    fn copy(&self, from: Option<(usize, usize)>, field: usize, at: usize) {
        let Some((source, row)) = from else { return self.put(field, at, &Scalar::Null) };
        // SAFETY: as in `put`; source and result are different fields of one representation.
        unsafe { field::transfer(self.layout(source), self.tuple(row), self.layout(field), self.tuple(at)) }
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
        if call.func.has_places() {
            return self.placed(call, field);
        }
        if matches!(call.func, WindowFunc::Rank | WindowFunc::DenseRank | WindowFunc::PercentRank) {
            return self.ranks(call, field);
        }
        let valid = if call.ignore_nulls { Some(self.valid_rows(call.args[0])?) } else { None };
        self.by_row(planned, 0..self.rows.len(), valid.as_deref())
    }

    fn ranks(&self, call: &WindowCall, field: usize) -> Result<(), ExecError> {
        let last = (self.rows.len() - 1).max(1) as f64;
        // The first peer, and the number of the group.
        let (mut first, mut group) = (0, 0);
        for (at, step) in self.steps.iter().enumerate() {
            self.look(at)?;
            if at > 0 && *step != Step::Peer {
                (first, group) = (at, group + 1);
            }
            match call.func {
                WindowFunc::Rank => self.put_int(field, at, first as i64 + 1),
                WindowFunc::DenseRank => self.put_int(field, at, group + 1),
                _ => self.put(field, at, &Scalar::F64(first as f64 / last)),
            }
        }
        Ok(())
    }

    /// A call for some of the rows. `valid`: those that count, if not all do.
    fn by_row(&self, planned: &Planned<'_>, places: Range<usize>, valid: Option<&[usize]>) -> Result<(), ExecError> {
        let &Planned { call, field, .. } = planned;
        let rows = self.rows.len();
        if let (WindowFunc::Lag | WindowFunc::Lead, [arg], None) = (call.func, call.args.as_slice(), valid) {
            return self.neighbours(*arg, field, call.func == WindowFunc::Lead, places);
        }
        for at in places {
            self.look(at)?;
            let int = |n: usize| self.put_int(field, at, n as i64);
            match call.func {
                WindowFunc::RowNumber => int(at + 1),
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

    /// Copies a field of the rows before, or behind, to a result.
    fn neighbours(&self, from: usize, field: usize, behind: bool, places: Range<usize>) -> Result<(), ExecError> {
        let (source, result) = (self.layout(from), self.layout(field));
        let last = self.rows.len() - 1;
        for at in places {
            self.look(at)?;
            if at == if behind { last } else { 0 } {
                self.put(field, at, &Scalar::Null);
                continue;
            }
            let row = if behind { at + 1 } else { at - 1 };
            // SAFETY: as in `copy`.
            unsafe { field::transfer(source, self.tuple(row), result, self.tuple(at)) }
        }
        Ok(())
    }

    /// The rows where a field is not NULL.
    fn valid_rows(&self, field: usize) -> Result<Array<usize>, ExecError> {
        let mut valid = Array::with_capacity(self.windows.account, self.rows.len())?;
        let layout = self.layout(field);
        for at in 0..self.rows.len() {
            // SAFETY: tuples of the state, whose field was appended.
            if unsafe { field::is_valid(layout, self.tuple(at)) } {
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
            if !field::is_valid(self.layout(field), self.tuple(at)) {
                return None;
            }
            field::transfer(self.layout(field), self.tuple(at), key, limit.0);
        }
        let inside = |row: usize| match self.windows.order_of(self.keys, Tuple(self.tuple(row)), limit) {
            Ordering::Less => true,
            Ordering::Equal => end,
            Ordering::Greater => false,
        };
        // The number of rows before the first that is not inside.
        let (mut low, mut high) = (0, self.rows.len());
        while low < high {
            let middle = low.midpoint(high);
            if inside(middle) { low = middle + 1 } else { high = middle }
        }
        Some(low)
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
