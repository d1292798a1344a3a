//! Sorting on disk: runs that fit memory are sorted and written, with their strings, and then merged range by range.
//!
//! Samples of the runs cut all of them into ranges of about as many rows as a run has. A range is a slice of each run, and so are its strings,
//! which are copied into memory, sorted there and written out: no page of a run is mapped to be read, for a slice is less than the
//! system brings for one.
//!
//! How many cuts there are grows with the square of what is sorted. Where runs are many, some are therefore merged to longer ones first.

use std::cell::Cell;
use std::cmp::Ordering;

use quernel_codegen::abi::StrView;

use super::{Item, Piece, Places, Prefix, SortOrder, cut};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::state::chunk::{Account, Chunk, ChunkWriter, LOOK, Place, StringArena, WRITTEN};
use crate::state::field;
use crate::state::rows::TupleSet;
use crate::sync::{Mutex, PoisonError};

/// Runs that are merged at a time.
const MERGED: usize = 128;
/// Samples of a run: so many, or for each range's rows so many, if these are more.
const SAMPLES: usize = 64;
const SAMPLES_OF_RANGE: usize = 16;
/// Rows of no order that are read between two looks at how much of the disk is in memory.
const COMPARED: usize = 32;
/// Tuples of the input whose strings are measured.
const MEASURED: usize = 1024;

/// Tuples in order, in a block of their own, and their strings in the same order in another.
struct Run {
    tuples: Chunk,
    count: usize,
    strings: Chunk,
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
    // What a row of a run or range takes in memory. A stable sort takes half as many items again.
    let row = size_of::<Item<P>>() * 3 / 2 + order.size + string_bytes(order, &pieces, total);
    let rows = (account.budget.workspace() / row).max(1 << 10);
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
    let mut runs: Vec<Run> = runs.into_iter().filter_map(|run| run.into_inner().ok().flatten()).collect();
    while runs.len() > MERGED {
        runs = merge_some::<P>(order, account, runs, rows, workers)?;
    }
    let cuts = cuts::<P>(order, account, &runs, total.div_ceil(rows).max(workers.threads()));
    let merged: Vec<Mutex<Option<Run>>> = (1..cuts.len()).map(|_| Mutex::new(None)).collect();
    workers.for_each(merged.len(), |i| {
        let range = Range::read(order, account, &runs, &cuts[i], &cuts[i + 1])?;
        let range = write(order, account, &mut range.items::<P>(order), Place::Any)?;
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
        let Run { tuples, count, strings: moved } = range;
        if partitioned {
            let rows = (0..count).map(|row| tuples.start().wrapping_add(row * order.size));
            for tuple in rows.filter(|tuple| order.kept.contains(&places.next(&item(order, *tuple)))) {
                match segments.last_mut() {
                    Some((start, count)) if start.wrapping_add(*count * order.size) == tuple => *count += 1,
                    _ => segments.push((tuple, 1)),
                }
            }
        } else if count > 0 {
            segments.push((tuples.start(), count));
        }
        strings.push(StringArena::of(account.clone(), vec![moved]));
        chunks.push(tuples);
    }
    let set = TupleSet::new(order.size, segments, chunks);
    if partitioned {
        return Ok(set);
    }
    let limit = (order.kept.end != usize::MAX).then(|| (order.kept.end - order.kept.start) as u64);
    Ok(set.slice(order.kept.start as u64, limit))
}

/// Bytes of strings that a tuple of the input has, on average, as some of them tell.
fn string_bytes(order: &SortOrder, pieces: &[Piece], total: usize) -> usize {
    if order.strings.is_empty() || total == 0 {
        return 0;
    }
    let step = total.div_ceil(MEASURED);
    let (mut skip, mut tuples, mut bytes) = (0, 0, 0);
    for &(start, count) in pieces {
        let mut at = skip;
        while at < count {
            let tuple = (start + at * order.size) as *const u8;
            // SAFETY: pieces have initialized tuples of the state.
            bytes += unsafe { field::long_strings(&order.strings, tuple) }.map(|(_, bytes)| bytes.len()).sum::<usize>();
            tuples += 1;
            at += step;
        }
        skip = at - count;
    }
    bytes / tuples.max(1)
}

/// Copies of the tuples of a range, which are slices of runs one after the other, and of their strings.
struct Range {
    /// 8-aligned, as tuples are.
    tuples: Vec<u64>,
    /// What the tuples' strings are in.
    _strings: Vec<Vec<u8>>,
}

impl Range {
    /// Rows `from..to`, by run.
    fn read(
        order: &SortOrder,
        account: &Account,
        runs: &[Run],
        from: &[usize],
        to: &[usize],
    ) -> Result<Range, MemoryLimit> {
        let count: usize = from.iter().zip(to).map(|(from, to)| to - from).sum();
        let words = order.size / size_of::<u64>();
        let mut tuples = vec![0u64; count * words];
        let mut strings = Vec::new();
        let mut rest = tuples.as_mut_slice();
        for (run, (&from, &to)) in runs.iter().zip(from.iter().zip(to)) {
            account.look();
            let (slice, behind) = std::mem::take(&mut rest).split_at_mut((to - from) * words);
            rest = behind;
            // SAFETY: words may be any bytes; and the run has the rows.
            unsafe {
                let bytes = std::slice::from_raw_parts_mut(slice.as_mut_ptr().cast(), size_of_val(slice));
                run.tuples.read(account, from * order.size, bytes)?;
                strings.extend(take_strings(order, account, run, slice, words)?);
            }
        }
        Ok(Range { tuples, _strings: strings })
    }

    fn items<P: Prefix>(&self, order: &SortOrder) -> Vec<Item<P>> {
        let count = self.tuples.len() * size_of::<u64>() / order.size;
        let mut items = Vec::with_capacity(count);
        // SAFETY: these are copies of initialized tuples of the state.
        unsafe { order.items(self.tuples.as_ptr().cast(), count, &mut items) };
        items
    }
}

/// Copies the strings of a slice of a run's tuples, which are one after another, and has the tuples view the copy.
///
/// # Safety
/// They are copies of tuples of the run, `words` long.
unsafe fn take_strings(
    order: &SortOrder,
    account: &Account,
    run: &Run,
    slice: &mut [u64],
    words: usize,
) -> Result<Option<Vec<u8>>, MemoryLimit> {
    let place = |bytes: &[u8]| bytes.as_ptr() as usize - run.strings.start() as usize;
    let mut span: Option<(usize, usize)> = None;
    for tuple in slice.chunks_exact(words) {
        // SAFETY: by the caller's promise. The bytes are not looked at.
        for (_, bytes) in unsafe { field::long_strings(&order.strings, tuple.as_ptr().cast()) } {
            let first = span.map_or(place(bytes), |(first, _)| first);
            span = Some((first, place(bytes) + bytes.len()));
        }
    }
    let Some((first, end)) = span else { return Ok(None) };
    let mut copy = vec![0; end - first];
    // SAFETY: the run has the strings.
    unsafe { run.strings.read(account, first, &mut copy)? };
    for tuple in slice.chunks_exact_mut(words) {
        let tuple: *mut u8 = tuple.as_mut_ptr().cast();
        // SAFETY: by the caller's promise; a view of the same bytes takes the place of one.
        unsafe {
            for (field, bytes) in field::long_strings(&order.strings, tuple) {
                let moved = &copy[place(bytes) - first..][..bytes.len()];
                tuple.add(field.offset as usize).cast::<StrView>().write(StrView::new(moved));
            }
        }
    }
    Ok(Some(copy))
}

/// Merges neighbours, up to [`MERGED`] to one, in ranges of about `rows` rows.
fn merge_some<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    runs: Vec<Run>,
    rows: usize,
    workers: &Workers,
) -> Result<Vec<Run>, ExecError> {
    let each = runs.len().div_ceil(runs.len().div_ceil(MERGED));
    let mut groups: Vec<Mutex<Vec<Run>>> = Vec::new();
    let mut runs = runs.into_iter().peekable();
    while runs.peek().is_some() {
        groups.push(Mutex::new(runs.by_ref().take(each).collect()));
    }
    let merged: Vec<Mutex<Option<Run>>> = groups.iter().map(|_| Mutex::new(None)).collect();
    workers.for_each(groups.len(), |i| {
        let runs = std::mem::take(&mut *groups[i].lock().unwrap_or_else(PoisonError::into_inner));
        let count: usize = runs.iter().map(|run| run.count).sum();
        let strings = runs.iter().map(|run| run.strings.bytes()).sum();
        let mut writer = RunWriter::new(order, account, count, strings, Place::Disk)?;
        for range in cuts::<P>(order, account, &runs, count.div_ceil(rows)).windows(2) {
            workers.interrupt.check()?;
            let range = Range::read(order, account, &runs, &range[0], &range[1])?;
            writer.add(order, account, &mut range.items::<P>(order))?;
        }
        *merged[i].lock().unwrap_or_else(PoisonError::into_inner) = Some(writer.finish(account)?);
        Ok(())
    })?;
    Ok(merged.into_iter().filter_map(|run| run.into_inner().ok().flatten()).collect())
}

/// Bytes of an item's strings.
fn strings_of<P>(order: &SortOrder, item: &Item<P>) -> usize {
    // SAFETY: items have initialized tuples of the state.
    unsafe { field::long_strings(&order.strings, item.tuple) }.map(|(_, bytes)| bytes.len()).sum()
}

/// Sorts items, and copies their tuples in order.
fn write<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    items: &mut [Item<P>],
    place: Place,
) -> Result<Run, MemoryLimit> {
    let strings = if order.strings.is_empty() { 0 } else { items.iter().map(|item| strings_of(order, item)).sum() };
    let mut writer = RunWriter::new(order, account, items.len(), strings, place)?;
    writer.add(order, account, items)?;
    writer.finish(account)
}

/// A run that is written.
struct RunWriter {
    tuples: ChunkWriter,
    count: usize,
    strings: ChunkWriter,
    /// A tuple on its way. 8-aligned, as tuples are.
    copy: Vec<u64>,
}

impl RunWriter {
    /// One for up to `count` tuples and `strings` bytes of strings.
    fn new(
        order: &SortOrder,
        account: &Account,
        count: usize,
        strings: usize,
        place: Place,
    ) -> Result<RunWriter, MemoryLimit> {
        let strings = ChunkWriter::new(Chunk::placed(account, strings, false, place)?, WRITTEN);
        let tuples = ChunkWriter::new(Chunk::placed(account, count * order.size, false, place)?, WRITTEN);
        Ok(RunWriter { tuples, count: 0, strings, copy: vec![0; order.size / size_of::<u64>()] })
    }

    /// Sorts items, and adds copies of their tuples in order.
    fn add<P: Prefix>(
        &mut self,
        order: &SortOrder,
        account: &Account,
        items: &mut [Item<P>],
    ) -> Result<(), MemoryLimit> {
        // Stable, and quick where runs are sorted already.
        order.sort(items);
        for (row, item) in items.iter().enumerate() {
            if row % LOOK == 0 {
                account.look();
            }
            let start: *mut u8 = self.copy.as_mut_ptr().cast();
            // SAFETY: items have initialized tuples of the state, and the copy has the size of one. The strings that it views at the end will
            // be there when it is read.
            unsafe {
                std::ptr::copy_nonoverlapping(item.tuple, start, order.size);
                for (field, bytes) in field::long_strings(&order.strings, item.tuple) {
                    let view = StrView::new(bytes).moved(self.strings.put(account, bytes)?);
                    start.add(field.offset as usize).cast::<StrView>().write(view);
                }
                self.tuples.put(account, std::slice::from_raw_parts(start, order.size))?;
            }
        }
        self.count += items.len();
        Ok(())
    }

    fn finish(self, account: &Account) -> Result<Run, MemoryLimit> {
        Ok(Run { tuples: self.tuples.finish(account)?, count: self.count, strings: self.strings.finish(account)? })
    }
}

/// Where runs are cut into up to `ranges` ranges of about as many rows: by cut, the row of each run.
fn cuts<P: Prefix>(order: &SortOrder, account: &Account, runs: &[Run], ranges: usize) -> Vec<Vec<usize>> {
    let total: usize = runs.iter().map(|run| run.count).sum();
    let row = |run: usize, row: usize| item::<P>(order, runs[run].tuples.start().wrapping_add(row * order.size));
    let sample = |run: usize| {
        let count = runs[run].count;
        let samples = SAMPLES.max(count * ranges / total.max(1) * SAMPLES_OF_RANGE);
        let rows = (0..count).step_by((count / samples).max(1));
        let look = |(i, at): (usize, usize)| {
            if i % COMPARED == 0 {
                account.look();
            }
            at
        };
        rows.enumerate().map(look).map(|at| Sample { item: row(run, at), run, row: at }).collect()
    };
    let by_run: Vec<Vec<Sample<P>>> = (0..runs.len()).map(sample).collect();
    // Rows of equal keys are in the order of the runs, so that a range is not larger for them. Those of equal prefixes are compared on disk.
    let compared = Cell::new(0usize);
    let compare = |a: &Sample<P>, b: &Sample<P>| {
        compared.set(compared.get() + 1);
        if compared.get().is_multiple_of(COMPARED) {
            account.look();
        }
        order.compare(&a.item, &b.item).then((a.run, a.row).cmp(&(b.run, b.row)))
    };
    let mut samples = by_run.concat();
    samples.sort_by(compare);
    let mut cuts = vec![vec![0; runs.len()]];
    let ranges = ranges.min(samples.len());
    for cut in (1..ranges).map(|i| &samples[i * samples.len() / ranges]) {
        let first_after = |run: usize| {
            account.look();
            // Among the samples first, which are in memory but for long strings.
            let of_run = &by_run[run];
            let after = of_run.partition_point(|sample| compare(sample, cut) == Ordering::Less);
            let mut low = after.checked_sub(1).map_or(0, |last| of_run[last].row);
            let mut high = of_run.get(after).map_or(runs[run].count, |sample| sample.row);
            while low < high {
                let middle = (low + high) / 2;
                let is_before = compare(&Sample { item: row(run, middle), run, row: middle }, cut) == Ordering::Less;
                if is_before { low = middle + 1 } else { high = middle }
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
