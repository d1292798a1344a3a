//! Sorting on disk: runs that fit memory are sorted and written, with their strings, and then merged range by range.
//!
//! Samples of the runs cut all of them into ranges of about as many rows as a run has. A range is a slice of each run, and so are its strings,
//! which are copied into memory, sorted there and written out. Views in a run have places among its strings for addresses.
//!
//! How many cuts there are grows with the square of what is sorted. Where runs are many, some are therefore merged to longer ones first.

use std::cmp::Ordering;

use quernel_codegen::abi::StrView;

use super::{Item, Piece, Places, Prefix, SortOrder, cut};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::spill::Compressor;
use crate::state::chunk::{Account, Chunk, ChunkWriter, LOOK, StringArena, WRITTEN};
use crate::state::field;
use crate::state::rows::TupleSet;
use crate::state::stream::{Buffers, Reader, Stream, StreamWriter, compressor};
use crate::sync::{Mutex, PoisonError};

/// Runs that are merged at a time.
const MERGED: usize = 128;
/// Samples of a run: so many, or for each range's rows so many, if these are more.
const SAMPLES: usize = 64;
const SAMPLES_OF_RANGE: usize = 16;
/// Bytes of a run that are compressed together: not more than the slices of many runs have, as pieces at their ends are read twice.
const PIECE: usize = 16 << 10;
/// Tuples of the input whose strings are measured.
const MEASURED: usize = 1024;

/// Tuples in order, and their strings in the same order.
struct Run {
    tuples: Stream,
    count: usize,
    strings: Stream,
}

/// A sorted range: as a run, in blocks that can be reached.
struct Sorted {
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
        for &(start, count) in parts.get(i + workers.threads()).into_iter().flatten() {
            account.read_ahead_at(start as *const u8, count * order.size);
        }
        let mut items: Vec<Item<P>> = Vec::with_capacity(rows);
        for &(start, count) in &parts[i] {
            // SAFETY: what threads appended are initialized tuples of the state.
            unsafe { order.items(start as *const u8, count, &mut items) };
        }
        let mut writer = RunWriter::new(order, account);
        writer.add(order, account, &mut items)?;
        let run = writer.finish(account)?;
        *runs[i].lock().unwrap_or_else(PoisonError::into_inner) = Some(run);
        Ok(())
    })?;
    drop(input);
    let mut runs: Vec<Run> = runs.into_iter().filter_map(|run| run.into_inner().ok().flatten()).collect();
    while runs.len() > MERGED {
        runs = merge_some::<P>(order, account, runs, rows, workers)?;
    }
    let cuts = cuts::<P>(order, account, &runs, total.div_ceil(rows).max(workers.threads()), Some(workers))?;
    let merged: Vec<Mutex<Option<Sorted>>> = (1..cuts.len()).map(|_| Mutex::new(None)).collect();
    workers.for_each(merged.len(), |i| {
        let range = Range::read(order, account, &runs, &cuts[i], &cuts[i + 1])?;
        let range = write(order, account, &mut range.items::<P>(order))?;
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
        let Sorted { tuples, count, strings: moved } = range;
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
        let mut buffers = Buffers::default();
        for (run, (&from, &to)) in runs.iter().zip(from.iter().zip(to)) {
            account.look();
            let (slice, behind) = std::mem::take(&mut rest).split_at_mut((to - from) * words);
            rest = behind;
            read_tuples(order, &mut Reader::new(&run.tuples, account, &mut buffers), from, slice)?;
            let mut reader = Reader::new(&run.strings, account, &mut buffers);
            // SAFETY: these are copies of tuples of the run.
            strings.extend(unsafe { take_strings(order, &mut reader, slice)? });
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

/// Copies tuples of a run from row `from` on.
fn read_tuples(order: &SortOrder, tuples: &mut Reader<'_>, from: usize, into: &mut [u64]) -> Result<(), MemoryLimit> {
    // SAFETY: words may be any bytes.
    let bytes = unsafe { std::slice::from_raw_parts_mut(into.as_mut_ptr().cast(), size_of_val(into)) };
    tuples.read((from * order.size) as u64, bytes)
}

/// Copies the strings of a slice of a run's tuples, which are one after another, and has the tuples view the copy.
///
/// # Safety
/// They are copies of tuples of the run whose strings these are.
unsafe fn take_strings(
    order: &SortOrder,
    strings: &mut Reader<'_>,
    slice: &mut [u64],
) -> Result<Option<Vec<u8>>, MemoryLimit> {
    if order.strings.is_empty() {
        return Ok(None);
    }
    let words = order.size / size_of::<u64>();
    let place = |view: StrView| u64::from_ne_bytes(view.tail);
    let mut span: Option<(u64, u64)> = None;
    for tuple in slice.chunks_exact(words) {
        // SAFETY: by the caller's promise.
        for (_, view) in unsafe { field::long_views(&order.strings, tuple.as_ptr().cast()) } {
            let first = span.map_or(place(view), |(first, _)| first);
            span = Some((first, place(view) + u64::from(view.len)));
        }
    }
    let Some((first, end)) = span else { return Ok(None) };
    let mut copy = vec![0; (end - first) as usize];
    strings.read(first, &mut copy)?;
    for tuple in slice.chunks_exact_mut(words) {
        let tuple: *mut u8 = tuple.as_mut_ptr().cast();
        // SAFETY: by the caller's promise; a view of the same bytes takes the place of one.
        unsafe {
            for (field, view) in field::long_views(&order.strings, tuple) {
                let moved = view.moved(copy[(place(view) - first) as usize..].as_ptr());
                tuple.add(field.offset as usize).cast::<StrView>().write(moved);
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
        let mut writer = RunWriter::new(order, account);
        for range in cuts::<P>(order, account, &runs, count.div_ceil(rows), None)?.windows(2) {
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

/// Sorts items, and copies their tuples in order, with their strings.
fn write<P: Prefix>(order: &SortOrder, account: &Account, items: &mut [Item<P>]) -> Result<Sorted, MemoryLimit> {
    let bytes = if order.strings.is_empty() { 0 } else { items.iter().map(|item| strings_of(order, item)).sum() };
    let mut strings = ChunkWriter::new(Chunk::new(account, bytes, false)?, WRITTEN);
    let mut tuples = ChunkWriter::new(Chunk::new(account, items.len() * order.size, false)?, WRITTEN);
    copy_sorted(
        order,
        account,
        items,
        |bytes| Ok(strings.put(account, bytes)?.cast_const()),
        |tuple| tuples.put(account, tuple).map(drop),
    )?;
    Ok(Sorted { tuples: tuples.finish(account)?, count: items.len(), strings: strings.finish(account)? })
}

/// Sorts items, and gives `put_tuple` copies of their tuples in order, after `put_string` each one's strings, whose addresses this says.
fn copy_sorted<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    items: &mut [Item<P>],
    mut put_string: impl FnMut(&[u8]) -> Result<*const u8, MemoryLimit>,
    mut put_tuple: impl FnMut(&[u8]) -> Result<(), MemoryLimit>,
) -> Result<(), MemoryLimit> {
    // Stable, and quick where runs are sorted already.
    order.sort(items);
    // 8-aligned, as tuples are.
    let mut copy = vec![0u64; order.size / size_of::<u64>()];
    let start: *mut u8 = copy.as_mut_ptr().cast();
    for (row, item) in items.iter().enumerate() {
        if row % LOOK == 0 {
            account.look();
        }
        // SAFETY: items have initialized tuples of the state, and the copy has the size of one. The strings that it views at the end will
        // be there when it is read.
        unsafe {
            std::ptr::copy_nonoverlapping(item.tuple, start, order.size);
            for (field, bytes) in field::long_strings(&order.strings, item.tuple) {
                let view = StrView::new(bytes).moved(put_string(bytes)?);
                start.add(field.offset as usize).cast::<StrView>().write(view);
            }
            put_tuple(std::slice::from_raw_parts(start, order.size))?;
        }
    }
    Ok(())
}

/// A run that is written.
struct RunWriter {
    tuples: StreamWriter,
    count: usize,
    strings: StreamWriter,
    /// Of tuples and strings.
    compressors: [Compressor; 2],
}

impl RunWriter {
    fn new(order: &SortOrder, account: &Account) -> RunWriter {
        let [tuples, strings] = [order.size, 1].map(|unit| StreamWriter::new(PIECE, unit, WRITTEN / 2));
        RunWriter { tuples, count: 0, strings, compressors: [(); 2].map(|()| compressor(account)) }
    }

    /// Sorts items, and adds copies of their tuples in order.
    fn add<P: Prefix>(
        &mut self,
        order: &SortOrder,
        account: &Account,
        items: &mut [Item<P>],
    ) -> Result<(), MemoryLimit> {
        let RunWriter { tuples, strings, compressors: [of_tuples, of_strings], .. } = self;
        copy_sorted(
            order,
            account,
            items,
            |bytes| Ok(std::ptr::without_provenance(strings.put(account, of_strings, bytes)? as usize)),
            |tuple| tuples.put(account, of_tuples, tuple).map(drop),
        )?;
        self.count += items.len();
        Ok(())
    }

    fn finish(self, account: &Account) -> Result<Run, MemoryLimit> {
        let RunWriter { tuples, count, strings, compressors: [mut of_tuples, mut of_strings] } = self;
        let tuples = tuples.finish(account, &mut of_tuples)?;
        Ok(Run { tuples, count, strings: strings.finish(account, &mut of_strings)? })
    }
}

/// Copies of single rows of a run, which are quick to make where these lie near each other.
struct Rows<'r> {
    order: &'r SortOrder,
    tuples: Reader<'r>,
    strings: Reader<'r>,
}

impl<'r> Rows<'r> {
    fn new(order: &'r SortOrder, account: &'r Account, run: &'r Run, buffers: &'r mut [Buffers; 2]) -> Rows<'r> {
        let [tuples, strings] = buffers;
        Rows {
            order,
            tuples: Reader::new(&run.tuples, account, tuples),
            strings: Reader::new(&run.strings, account, strings),
        }
    }

    /// A row as an item, of a copy that is put into `tuple`; and what it has its strings in.
    fn read<P: Prefix>(&mut self, row: usize, tuple: &mut Vec<u64>) -> Result<(Item<P>, Option<Vec<u8>>), MemoryLimit> {
        tuple.resize(self.order.size / size_of::<u64>(), 0);
        read_tuples(self.order, &mut self.tuples, row, tuple)?;
        // SAFETY: it is a copy of a tuple of the run.
        let strings = unsafe { take_strings(self.order, &mut self.strings, tuple)? };
        Ok((item(self.order, tuple.as_ptr().cast()), strings))
    }
}

/// Where runs are cut into up to `ranges` ranges of about as many rows: by cut, the row of each run. `workers`: who else may look for that.
fn cuts<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    runs: &[Run],
    ranges: usize,
    workers: Option<&Workers>,
) -> Result<Vec<Vec<usize>>, ExecError> {
    let each = |work: &(dyn Fn(usize) -> Result<(), ExecError> + Sync)| match workers {
        Some(workers) => workers.for_each(runs.len(), work),
        None => (0..runs.len()).try_for_each(work),
    };
    let total: usize = runs.iter().map(|run| run.count).sum();
    // Copies of the samples, and the samples in order, by run.
    let kept: Vec<Mutex<Kept<P>>> = runs.iter().map(|_| Mutex::default()).collect();
    each(&|run| {
        let count = runs[run].count;
        let samples = SAMPLES.max(count * ranges / total.max(1) * SAMPLES_OF_RANGE);
        let mut kept = kept[run].lock().unwrap_or_else(PoisonError::into_inner);
        let mut buffers = <[Buffers; 2]>::default();
        let mut rows = Rows::new(order, account, &runs[run], &mut buffers);
        for row in (0..count).step_by((count / samples).max(1)) {
            let mut tuple = Vec::new();
            let (item, strings) = rows.read(row, &mut tuple)?;
            kept.copies.push((tuple, strings));
            kept.samples.push(Sample { item, run, row });
        }
        Ok(())
    })?;
    let kept: Vec<Kept<P>> =
        kept.into_iter().map(|kept| kept.into_inner().unwrap_or_else(PoisonError::into_inner)).collect();
    // Rows of equal keys are in the order of the runs, so that a range is not larger for them.
    let compare =
        |a: &Sample<P>, b: &Sample<P>| order.compare(&a.item, &b.item).then((a.run, a.row).cmp(&(b.run, b.row)));
    let mut samples: Vec<Sample<P>> = kept.iter().flat_map(|kept| &kept.samples).copied().collect();
    samples.sort_by(compare);
    let ranges = ranges.min(samples.len());
    let at: Vec<Sample<P>> = (1..ranges).map(|i| samples[i * samples.len() / ranges]).collect();
    // By run and cut. A run is looked through in its order.
    let found: Vec<Mutex<Vec<usize>>> = runs.iter().map(|_| Mutex::default()).collect();
    each(&|run| {
        let of_run = &kept[run].samples;
        let mut buffers = <[Buffers; 2]>::default();
        let mut rows = Rows::new(order, account, &runs[run], &mut buffers);
        let mut tuple = Vec::new();
        let mut found = found[run].lock().unwrap_or_else(PoisonError::into_inner);
        for cut in &at {
            // Among the samples first, which are in memory.
            let after = of_run.partition_point(|sample| compare(sample, cut) == Ordering::Less);
            let known = after.checked_sub(1).map_or(0, |last| of_run[last].row + 1);
            let mut low = known.max(found.last().copied().unwrap_or(0));
            let mut high = of_run.get(after).map_or(runs[run].count, |sample| sample.row);
            while low < high {
                let middle = (low + high) / 2;
                let (item, _strings) = rows.read(middle, &mut tuple)?;
                let is_before = compare(&Sample { item, run, row: middle }, cut) == Ordering::Less;
                if is_before { low = middle + 1 } else { high = middle }
            }
            found.push(low);
        }
        Ok(())
    })?;
    let found: Vec<Vec<usize>> =
        found.into_iter().map(|found| found.into_inner().unwrap_or_else(PoisonError::into_inner)).collect();
    let mut cuts = vec![vec![0; runs.len()]];
    cuts.extend((0..at.len()).map(|i| found.iter().map(|found| found[i]).collect()));
    cuts.push(runs.iter().map(|run| run.count).collect());
    Ok(cuts)
}

/// Samples of a run, and the copies that they are of.
struct Kept<P> {
    copies: Vec<(Vec<u64>, Option<Vec<u8>>)>,
    samples: Vec<Sample<P>>,
}

impl<P> Default for Kept<P> {
    fn default() -> Kept<P> {
        Kept { copies: Vec::new(), samples: Vec::new() }
    }
}

/// A tuple as an item.
fn item<P: Prefix>(order: &SortOrder, tuple: *const u8) -> Item<P> {
    let mut items = Vec::with_capacity(1);
    // SAFETY: callers have an initialized tuple of the state.
    unsafe { order.items(tuple, 1, &mut items) };
    items[0]
}
