//! Sorting in memory, on all threads: rows are dealt to buckets by the highest bits of their prefixes, again where a bucket is large, and small
//! buckets are sorted by the bits that are left, from the lowest on. All steps are stable (McIlroy, Bostic and McIlroy 1993, "Engineering Radix
//! Sort").

use std::cmp::Ordering;
use std::ops::Range;

use super::order::{Item, Prefix, SortOrder};
use super::{Piece, cut};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::state::chunk::{Account, Chunk, Place};
use crate::sync::{Mutex, PoisonError};

/// Rows that one thread sorts at a time, at most.
const SMALL: usize = 1 << 16;
/// Rows of a bucket, about, when a range of rows is dealt.
const BUCKET: usize = 1 << 13;
/// Bits that rows are dealt by at a time, at most.
const DEALT: usize = 11;
/// Rows that one thread encodes or deals at a time.
const PART: usize = 1 << 17;
/// Bits of a digit by which a small bucket is sorted.
const DIGIT: usize = 8;

/// Items that threads write, each its own.
pub(super) struct Items<P> {
    chunk: Chunk,
    len: usize,
    of: std::marker::PhantomData<Item<P>>,
}

// SAFETY: items may be shared, and who writes which is said where they are lent.
unsafe impl<P: Prefix> Sync for Items<P> {}

impl<P: Prefix> Items<P> {
    /// Room for `len` items, not initialized. `None` where memory has none, but the disk may.
    ///
    /// # Errors
    /// The budget refuses, and nothing is put on disk.
    pub(super) fn new(account: &Account, len: usize) -> Result<Option<Items<P>>, MemoryLimit> {
        if account.budget.spill().is_some() && account.reserve(len * size_of::<Item<P>>()).is_err() {
            return Ok(None);
        }
        let chunk = Chunk::placed(account, len * size_of::<Item<P>>(), false, Place::Hot)?;
        Ok((!chunk.is_on_disk()).then_some(Items { chunk, len, of: std::marker::PhantomData }))
    }

    /// All items.
    ///
    /// # Safety
    /// They are initialized, and nobody writes meanwhile.
    pub(super) unsafe fn all(&self) -> &[Item<P>] {
        // SAFETY: by the caller's promise.
        unsafe { std::slice::from_raw_parts(self.chunk.start().cast(), self.len) }
    }

    /// Some of the items.
    ///
    /// # Safety
    /// Nobody else reads or writes them meanwhile, and what is read of them is initialized.
    #[expect(clippy::mut_from_ref, reason = "by the caller's promise")]
    pub(super) unsafe fn lend(&self, range: Range<usize>) -> &mut [Item<P>] {
        assert!(range.start <= range.end && range.end <= self.len, "items that are not there");
        // SAFETY: by the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.chunk.start().cast::<Item<P>>().add(range.start), range.len()) }
    }
}

/// Rows with equal bits before `bit`, in one of the two arrays.
#[derive(Clone, Debug)]
struct Bucket {
    rows: Range<usize>,
    bit: usize,
    /// Whether they are in the second array.
    moved: bool,
}

/// The items of the pieces' tuples in order. `None` where memory has no room for them, but the disk may.
///
/// # Errors
/// The budget refuses, or the query is stopped.
pub(super) fn sort<P: Prefix>(
    order: &SortOrder,
    account: &Account,
    pieces: &[Piece],
    workers: &Workers,
) -> Result<Option<Items<P>>, ExecError> {
    let total: usize = pieces.iter().map(|(_, count)| count).sum();
    let Some(items) = Items::<P>::new(account, total)? else { return Ok(None) };
    let Some(other) = Items::<P>::new(account, total)? else { return Ok(None) };
    let parts = cut(pieces.iter().copied(), PART, |start, rows| start + rows * order.size);
    workers.for_each(parts.len(), |part| {
        let mut at = part * PART;
        for &(start, count) in &parts[part] {
            // SAFETY: a part's items are this thread's, and what threads appended are initialized tuples of the state.
            unsafe { order.fill(start as *const u8, items.lend(at..at + count)) };
            at += count;
        }
        Ok(())
    })?;
    let sorter = Sorter { order, workers, arrays: [&items, &other], width: order.width::<P>() };
    let mut large = vec![Bucket { rows: 0..total, bit: 0, moved: false }];
    let mut small = Vec::new();
    while let Some(bucket) = large.pop() {
        if bucket.rows.len() <= SMALL {
            small.push(bucket);
        } else if bucket.bit < sorter.width {
            large.extend(sorter.deal(bucket)?);
        } else {
            sorter.equal(&bucket)?;
        }
    }
    // Those that lie one after another in about equal shares.
    small.sort_unstable_by_key(|bucket| bucket.rows.start);
    let mut shares: Vec<&[Bucket]> = Vec::new();
    let mut rest = small.as_slice();
    while !rest.is_empty() {
        let mut rows = 0;
        let count = rest.iter().take_while(|bucket| {
            rows += bucket.rows.len();
            rows <= SMALL
        });
        let (share, behind) = rest.split_at(count.count().max(1));
        shares.push(share);
        rest = behind;
    }
    workers.for_each(shares.len(), |share| {
        // SAFETY: a bucket's items are this thread's in both arrays.
        shares[share].iter().for_each(|bucket| unsafe { sorter.small(bucket) });
        Ok(())
    })?;
    Ok(Some(items))
}

struct Sorter<'a, P> {
    order: &'a SortOrder,
    workers: &'a Workers,
    /// The items, and room for as many.
    arrays: [&'a Items<P>; 2],
    /// Bits of a prefix that may differ.
    width: usize,
}

impl<P: Prefix> Sorter<'_, P> {
    fn arrays_of(&self, bucket: &Bucket) -> (&Items<P>, &Items<P>) {
        let from = usize::from(bucket.moved);
        (self.arrays[from], self.arrays[1 - from])
    }

    /// Deals a bucket's rows by its next bits.
    fn deal(&self, bucket: Bucket) -> Result<Vec<Bucket>, ExecError> {
        let rows = bucket.rows.len();
        let wanted = (rows / BUCKET).max(2).ilog2() as usize + 1;
        let bits = wanted.min(DEALT).min(self.width - bucket.bit);
        let digit = |item: &Item<P>| item.prefix.take(bucket.bit, bits);
        let (from, to) = self.arrays_of(&bucket);
        let parts: Vec<Range<usize>> = (0..rows.div_ceil(PART))
            .map(|part| bucket.rows.start + part * PART..bucket.rows.end.min(bucket.rows.start + (part + 1) * PART))
            .collect();
        let counts: Vec<Mutex<Vec<usize>>> = parts.iter().map(|_| Mutex::default()).collect();
        self.workers.for_each(parts.len(), |part| {
            let mut count = vec![0; 1 << bits];
            // SAFETY: nobody writes the bucket's items.
            unsafe { &from.all()[parts[part].clone()] }.iter().for_each(|item| count[digit(item)] += 1);
            *counts[part].lock().unwrap_or_else(PoisonError::into_inner) = count;
            Ok(())
        })?;
        // Where each part's rows of each bucket begin.
        let mut places: Vec<Vec<usize>> =
            counts.into_iter().map(|count| count.into_inner().unwrap_or_else(PoisonError::into_inner)).collect();
        let mut buckets = Vec::new();
        let mut at = bucket.rows.start;
        for digit in 0..1 << bits {
            let start = at;
            for part in &mut places {
                at += std::mem::replace(&mut part[digit], at);
            }
            if at > start {
                buckets.push(Bucket { rows: start..at, bit: bucket.bit + bits, moved: !bucket.moved });
            }
        }
        if let [only] = buckets.as_mut_slice() {
            only.moved = bucket.moved;
            return Ok(buckets);
        }
        let places: Vec<Mutex<Vec<usize>>> = places.into_iter().map(Mutex::new).collect();
        self.workers.for_each(parts.len(), |part| {
            let mut places = std::mem::take(&mut *places[part].lock().unwrap_or_else(PoisonError::into_inner));
            // SAFETY: places of different parts and buckets are different ones, within the bucket's rows in the array that nobody reads.
            unsafe {
                let to = to.chunk.start().cast::<Item<P>>();
                for item in &from.all()[parts[part].clone()] {
                    let place = &mut places[digit(item)];
                    to.add(*place).write(*item);
                    *place += 1;
                }
            }
            Ok(())
        })?;
        Ok(buckets)
    }

    /// Sorts a bucket, which comes to the first array.
    ///
    /// # Safety
    /// Nobody else has the bucket's rows, in either array.
    unsafe fn small(&self, bucket: &Bucket) {
        let (from, to) = self.arrays_of(bucket);
        // SAFETY: by the caller's promise.
        let (from, to) = unsafe { (from.lend(bucket.rows.clone()), to.lend(bucket.rows.clone())) };
        let moved = digits(from, to, bucket.bit, self.width);
        let (last, first) = if moved { (to, from) } else { (from, to) };
        // In the second array: in the bucket's own if that is the first and they were moved, or if it is not and they were not.
        let items = if moved == bucket.moved {
            last
        } else {
            first.copy_from_slice(last);
            first
        };
        self.order.sort_equal(items);
    }

    /// Sorts a large bucket of equal prefixes, which comes to the first array.
    fn equal(&self, bucket: &Bucket) -> Result<(), ExecError> {
        // SAFETY: this thread alone has the bucket's rows.
        unsafe {
            if bucket.moved {
                let [first, second] = self.arrays;
                first.lend(bucket.rows.clone()).copy_from_slice(second.lend(bucket.rows.clone()));
            }
        }
        if self.order.fits::<P>() {
            return Ok(());
        }
        merge(self.order, self.arrays[0], self.arrays[1], &bucket.rows, self.workers)
    }
}

/// Sorts rows that agree on the bits before `bit` by those from there on to `width`; whether they are in `to` then.
fn digits<P: Prefix>(from: &mut [Item<P>], to: &mut [Item<P>], bit: usize, width: usize) -> bool {
    let count = (width - bit).div_ceil(DIGIT);
    let rows = from.len();
    // Moving a row costs about what two comparisons do.
    if rows < 64 || 2 * count > rows.ilog2() as usize + 2 {
        from.sort_by_key(|item| item.prefix);
        return false;
    }
    let place = |digit: usize| {
        let end = width - digit * DIGIT;
        let start = end.saturating_sub(DIGIT).max(bit);
        (start, end - start)
    };
    let mut counts = vec![[0u32; 1 << DIGIT]; count];
    for item in from.iter() {
        for (digit, counts) in counts.iter_mut().enumerate() {
            let (at, bits) = place(digit);
            counts[item.prefix.take(at, bits)] += 1;
        }
    }
    let (mut from, mut to) = (from, to);
    let mut moved = false;
    for (digit, counts) in counts.iter_mut().enumerate() {
        if counts.iter().any(|count| *count as usize == rows) {
            continue;
        }
        let mut at = 0;
        for count in counts.iter_mut() {
            at += std::mem::replace(count, at);
        }
        let (start, bits) = place(digit);
        for item in from.iter() {
            let place = &mut counts[item.prefix.take(start, bits)];
            to[*place as usize] = *item;
            *place += 1;
        }
        std::mem::swap(&mut from, &mut to);
        moved = !moved;
    }
    moved
}

/// Sorts rows of equal prefixes by comparing: threads sort parts; samples of the sorted parts cut all of them into ranges, which threads then merge.
/// Parts and ranges are bounded, so that a query that is stopped does not sort to its end.
fn merge<P: Prefix>(
    order: &SortOrder,
    items: &Items<P>,
    other: &Items<P>,
    rows: &Range<usize>,
    workers: &Workers,
) -> Result<(), ExecError> {
    let compare = |a: &Item<P>, b: &Item<P>| order.compare(a, b);
    let total = rows.len();
    let part_rows = total.div_ceil(workers.threads()).min(4 * PART);
    let parts: Vec<Range<usize>> =
        (rows.start..rows.end).step_by(part_rows).map(|start| start..rows.end.min(start + part_rows)).collect();
    // SAFETY: parts are different rows.
    workers.for_each(parts.len(), |part| {
        order.sort(unsafe { items.lend(parts[part].clone()) });
        Ok(())
    })?;
    // SAFETY: nobody writes the rows from here on, until all ranges are made.
    let sorted: Vec<&[Item<P>]> = parts.iter().map(|part| unsafe { &items.all()[part.clone()] }).collect();
    let mut samples: Vec<Item<P>> =
        sorted.iter().flat_map(|part| part.iter().step_by((part.len() / 64).max(1)).copied()).collect();
    samples.sort_by(compare);
    let ranges = (workers.threads() * 2).max(total / (4 * PART));
    let splitters: Vec<Item<P>> = (1..ranges).map(|i| samples[i * samples.len() / ranges]).collect();
    let cuts: Vec<Vec<usize>> = sorted
        .iter()
        .map(|part| {
            let inner = splitters.iter().map(|s| part.partition_point(|e| compare(e, s) == Ordering::Less));
            std::iter::once(0).chain(inner).chain(std::iter::once(part.len())).collect()
        })
        .collect();
    let starts: Vec<usize> = (0..=ranges).map(|i| rows.start + cuts.iter().map(|cut| cut[i]).sum::<usize>()).collect();
    workers.for_each(ranges, |i| {
        // SAFETY: ranges are different rows.
        let range = unsafe { other.lend(starts[i]..starts[i + 1]) };
        let mut at = 0;
        for (part, cut) in sorted.iter().zip(&cuts) {
            let slice = &part[cut[i]..cut[i + 1]];
            range[at..at + slice.len()].copy_from_slice(slice);
            at += slice.len();
        }
        // The standard library's stable sort finds the sorted runs and merges them.
        range.sort_by(compare);
        Ok(())
    })?;
    workers.for_each(ranges, |i| {
        let range = starts[i]..starts[i + 1];
        // SAFETY: as above, and nobody reads the first array any more.
        unsafe { items.lend(range.clone()).copy_from_slice(other.lend(range)) };
        Ok(())
    })
}
