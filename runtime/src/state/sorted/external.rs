//! Sorting on disk: runs that fit memory are sorted and written, with their strings, and then merged range by range.
//!
//! Samples of the runs cut all of them into ranges of about as many rows as a run has. A range is a slice of each run, read in order.

use std::cmp::Ordering;
use std::sync::{Mutex, PoisonError};

use super::{Item, Piece, Places, Prefix, SortOrder, cut};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::state::chunk::{Account, Chunk, Place, StringArena};
use crate::state::rows::TupleSet;

/// Samples of a run.
const SAMPLES: usize = 64;

/// Rows between two looks at how much of the disk is in memory.
const LOOK: usize = 256;

/// Tuples in order, in a block of their own with their strings.
struct Run {
    block: Chunk,
    count: usize,
    strings: StringArena,
}

/// A row of a run.
#[derive(Clone, Copy)]
struct Sample<P> {
    item: Item<P>,
    run: usize,
    row: usize,
}

/// As `sort_pieces`, of tuples that lie in `input`.
pub(super) fn sort<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    pieces: Vec<Piece>,
    input: Vec<Chunk>,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<TupleSet, ExecError> {
    let total: usize = pieces.iter().map(|(_, count)| count).sum();
    // Long runs, so that ranges are few long slices. A stable sort takes half as many items again.
    let rows = (account.budget.workspace() * 4 / (3 * size_of::<Item<P>>())).max(1 << 10);
    let parts = cut(pieces, rows, |start, rows| start + rows * order.size);
    let runs: Vec<Mutex<Option<Run>>> = parts.iter().map(|_| Mutex::new(None)).collect();
    workers.for_each(parts.len(), |i| {
        let mut items: Vec<Item<P>> = Vec::with_capacity(rows);
        for &(start, count) in &parts[i] {
            // SAFETY: what threads appended are initialized tuples of the state.
            unsafe { order.items(start as *const u8, count, &mut items) };
        }
        let run = write(order, account, &mut items, Place::Disk)?;
        *runs[i].lock().unwrap_or_else(PoisonError::into_inner) = Some(run);
        Ok(())
    })?;
    drop(input);
    let runs: Vec<Run> = runs.into_iter().filter_map(|run| run.into_inner().ok().flatten()).collect();
    let cuts = cuts::<P>(order, account, &runs, total.div_ceil(rows).max(workers.threads()));
    let merged: Vec<Mutex<Option<Run>>> = (1..cuts.len()).map(|_| Mutex::new(None)).collect();
    workers.for_each(merged.len(), |i| {
        let count = runs.iter().enumerate().map(|(run, _)| cuts[i + 1][run] - cuts[i][run]).sum();
        let mut items: Vec<Item<P>> = Vec::with_capacity(count);
        for (run, Run { block, .. }) in runs.iter().enumerate() {
            look(account);
            let (from, to) = (cuts[i][run], cuts[i + 1][run]);
            // SAFETY: a run's rows are initialized tuples of the state.
            unsafe { order.items(block.start().wrapping_add(from * order.size), to - from, &mut items) };
        }
        let range = write(order, account, &mut items, Place::Any)?;
        *merged[i].lock().unwrap_or_else(PoisonError::into_inner) = Some(range);
        Ok(())
    })?;
    drop(runs);
    let mut segments: Vec<(*mut u8, usize)> = Vec::new();
    let mut chunks = Vec::new();
    let mut places = Places::<P>::of(order);
    let partitioned = order.partition > 0 && order.kept != (0..usize::MAX);
    for range in merged.into_iter().filter_map(|range| range.into_inner().ok().flatten()) {
        workers.interrupt.check()?;
        let Run { block, count, strings: moved } = range;
        if partitioned {
            let rows = (0..count).map(|row| block.start().wrapping_add(row * order.size));
            for tuple in rows.filter(|tuple| order.kept.contains(&places.next(&item(order, *tuple)))) {
                match segments.last_mut() {
                    Some((start, count)) if start.wrapping_add(*count * order.size) == tuple => *count += 1,
                    _ => segments.push((tuple, 1)),
                }
            }
        } else if count > 0 {
            segments.push((block.start(), count));
        }
        strings.push(moved);
        chunks.push(block);
    }
    let set = TupleSet::new(order.size, segments, chunks);
    if partitioned {
        return Ok(set);
    }
    let limit = (order.kept.end != usize::MAX).then(|| (order.kept.end - order.kept.start) as u64);
    Ok(set.slice(order.kept.start as u64, limit))
}

/// Looks at how much of the disk is in memory.
fn look(account: &Account) {
    if let Some(spill) = account.budget.spill() {
        spill.look();
    }
}

/// Sorts items, and copies their tuples in order.
fn write<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    items: &mut [Item<P>],
    place: Place,
) -> Result<Run, MemoryLimit> {
    // Stable, and quick where runs are sorted already.
    order.sort(items);
    let block = Chunk::placed(account, items.len() * order.size, false, place)?;
    let mut strings = StringArena::placed(account.clone(), place);
    for (row, item) in items.iter().enumerate() {
        if row % LOOK == 0 {
            look(account);
        }
        let to = block.start().wrapping_add(row * order.size);
        // SAFETY: the block has room for all tuples, which are initialized.
        unsafe {
            std::ptr::copy_nonoverlapping(item.tuple, to, order.size);
            strings.take_in(to, &order.strings)?;
        }
    }
    Ok(Run { block, count: items.len(), strings })
}

/// Where runs are cut into up to `ranges` ranges of about as many rows: by cut, the row of each run.
fn cuts<P: Prefix>(order: &SortOrder, account: &Account, runs: &[Run], ranges: usize) -> Vec<Vec<usize>> {
    let row = |run: usize, row: usize| item::<P>(order, runs[run].block.start().wrapping_add(row * order.size));
    let mut samples: Vec<Sample<P>> = Vec::new();
    for (run, Run { count, .. }) in runs.iter().enumerate() {
        let rows = (0..*count).step_by((count / SAMPLES).max(1));
        samples.extend(rows.map(|at| Sample { item: row(run, at), run, row: at }));
    }
    // Rows of equal keys are in the order of the runs, so that a range is not larger for them.
    samples.sort_by(|a, b| order.compare(&a.item, &b.item).then((a.run, a.row).cmp(&(b.run, b.row))));
    let mut cuts = vec![vec![0; runs.len()]];
    let ranges = ranges.min(samples.len());
    for cut in (1..ranges).map(|i| &samples[i * samples.len() / ranges]) {
        let before = |run: usize, at: usize| match order.compare(&row(run, at), &cut.item) {
            Ordering::Equal => (run, at) < (cut.run, cut.row),
            by => by == Ordering::Less,
        };
        let first_after = |run: usize| {
            look(account);
            let (mut low, mut high) = (0, runs[run].count);
            while low < high {
                let middle = (low + high) / 2;
                if before(run, middle) { low = middle + 1 } else { high = middle }
            }
            low
        };
        cuts.push((0..runs.len()).map(first_after).collect());
    }
    cuts.push(runs.iter().map(|run| run.count).collect());
    cuts
}

/// A tuple as an item.
fn item<P: Prefix>(order: &SortOrder, tuple: *const u8) -> Item<P> {
    let mut items = Vec::with_capacity(1);
    // SAFETY: callers have an initialized tuple of the state.
    unsafe { order.items(tuple, 1, &mut items) };
    items[0]
}
