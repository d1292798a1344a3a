//! Rows that probe an index on disk, dealt to partitions by the index's hashes, so that those that look at the same part of it come one
//! after the other.

use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use super::chunk::{Account, LOOK, StringArena};
use super::index::hash_of;
use super::partitions::{Part, Partitions};
use super::rows::{RowsLocal, cut};
use super::scale::Scale;
use super::stream::{Buffers, Reader, Stream};
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use crate::sync::{Mutex, PoisonError};

/// How rows are dealt.
#[derive(Clone, Debug)]
pub struct Deal {
    /// How a key's hash is made of it, where tuples have none.
    pub(super) scale: Option<Scale>,
    /// Bits of the hashes, from the top, that tell partitions apart: those of the partitions that rows are dealt to first, then those of each
    /// partition's, and so on.
    pub(super) levels: Vec<u32>,
}

impl Deal {
    /// # Safety
    /// It is an initialized tuple of the layout that the deal is for.
    unsafe fn hash(&self, tuple: *const u8) -> u64 {
        // SAFETY: by the caller's promise. A key that is NULL has no match, wherever it is looked for.
        unsafe {
            match self.scale {
                Some(scale) if scale.is_null(tuple) => 0,
                scale => hash_of(scale, tuple),
            }
        }
    }
}

/// One thread's partitions.
#[derive(Debug)]
pub struct Dealt {
    deal: Deal,
    partitions: Partitions,
    /// By partition.
    morsels: Vec<Morsels>,
}

/// The morsels that tuples came from, and how many of each, in order. Every partition has some of nearly every morsel, so that they are kept small:
/// the distance from the one before and the number, seven bits a byte.
#[derive(Debug, Default)]
struct Morsels {
    bytes: Vec<u8>,
    count: usize,
    /// The last morsel that is among the bytes, and the one that is open with the number of its tuples.
    before: u64,
    open: Option<(u64, u64)>,
}

impl Morsels {
    /// One more tuple of a morsel, which is not before the last one.
    fn add(&mut self, morsel: u64) {
        match &mut self.open {
            Some((open, tuples)) if *open == morsel => *tuples += 1,
            _ => {
                self.close();
                self.open = Some((morsel, 1));
            }
        }
    }

    fn close(&mut self) {
        let Some((morsel, tuples)) = self.open.take() else { return };
        for mut number in [morsel - self.before, tuples] {
            while number > 0x7f {
                self.bytes.push(number as u8 | 0x80);
                number >>= 7;
            }
            self.bytes.push(number as u8);
        }
        self.before = morsel;
        self.count += 1;
    }

    /// Morsels and numbers of tuples, all of them closed.
    fn iter(&self) -> impl Iterator<Item = (u64, usize)> + '_ {
        let mut bytes = self.bytes.iter();
        let mut number = move || {
            let (mut number, mut shift) = (0, 0);
            loop {
                let byte = *bytes.next()?;
                number |= u64::from(byte & 0x7f) << shift;
                if byte & 0x80 == 0 {
                    return Some(number);
                }
                shift += 7;
            }
        };
        let mut before = 0;
        std::iter::from_fn(move || {
            before += number()?;
            Some((before, number()? as usize))
        })
    }
}

/// The fields of a layout that are strings.
fn strings_of(layout: &TupleLayout) -> Vec<FieldLayout> {
    layout.fields.iter().filter(|field| field.repr == Repr::Str).copied().collect()
}

impl Dealt {
    /// None yet, of tuples of a layout.
    pub fn new(account: &Account, layout: &TupleLayout, deal: Deal) -> Dealt {
        let bits = deal.levels[0];
        let partitions = Partitions::of_bits(account, layout.size as usize, 0, bits, strings_of(layout));
        Dealt { deal, partitions, morsels: (0..1 << bits).map(|_| Morsels::default()).collect() }
    }

    /// Adds a copy of a tuple that came from a morsel.
    ///
    /// # Errors
    /// The disk is full.
    ///
    /// # Safety
    /// It is an initialized tuple of the layout.
    pub unsafe fn push(&mut self, tuple: *const u8, morsel: u64) -> Result<(), MemoryLimit> {
        // SAFETY: by the caller's promise.
        let hash = unsafe { self.deal.hash(tuple) };
        self.morsels[self.partitions.part_of(hash)].add(morsel);
        // SAFETY: by the caller's promise.
        unsafe { self.partitions.push(hash, tuple) }
    }
}

/// Tuples of a stream that follow one another.
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    stream: u32,
    count: u32,
    first: u64,
}

impl Slice {
    /// Number of tuples.
    pub fn rows(&self) -> u64 {
        u64::from(self.count)
    }
}

/// Rows on disk in an order of which each stream's are a part.
#[derive(Debug, Default)]
pub struct DealtRows {
    /// Bytes of a tuple.
    size: usize,
    slices: Vec<Slice>,
    streams: Vec<Stream>,
    /// The most bytes that are copied into memory at a time.
    most: usize,
    /// Number of rows.
    pub rows: u64,
}

/// Copies of rows, and memory of their reader.
#[derive(Debug, Default)]
pub struct Copies {
    /// 8-aligned, as tuples are.
    tuples: Vec<u64>,
    buffers: Buffers,
}

impl DealtRows {
    /// Bytes that they take on disk.
    pub fn bytes(&self) -> u64 {
        self.streams.iter().map(Stream::stored_bytes).sum()
    }

    /// The slices in lists of up to `rows` rows, in order, and of no more than are copied at a time.
    pub fn pieces(&self, rows: usize) -> Vec<Vec<Slice>> {
        let rows = rows.min(self.most / self.size.max(1)).max(1);
        let behind = |slice: Slice, rows: usize| Slice { first: slice.first + rows as u64, ..slice };
        let lists = cut(self.slices.iter().map(|slice| (*slice, slice.count as usize)), rows, behind);
        let slice = |(slice, count)| Slice { count: count as u32, ..slice };
        lists.into_iter().map(|list| list.into_iter().map(slice).collect()).collect()
    }

    /// Copies of slices' rows, one after the other: where they are, and how many.
    ///
    /// # Errors
    /// The disk fails.
    pub fn copy(
        &self,
        account: &Account,
        slices: &[Slice],
        copies: &mut Copies,
    ) -> Result<(*mut u8, usize), MemoryLimit> {
        let count = slices.iter().map(|slice| slice.count as usize).sum::<usize>();
        copies.tuples.resize(count * self.size / size_of::<u64>(), 0);
        let start = copies.tuples.as_mut_ptr().cast::<u8>();
        // Stream by stream, so that each is read in order.
        let mut streams: Vec<u32> = slices.iter().map(|slice| slice.stream).collect();
        streams.sort_unstable();
        streams.dedup();
        for stream in streams {
            let of_stream = slices.iter().filter(|slice| slice.stream == stream);
            let [from, to] = of_stream.fold([u64::MAX, 0], |[from, to], slice| {
                [from.min(slice.first), to.max(slice.first + u64::from(slice.count))]
            });
            let end = self.streams[stream as usize].bytes();
            let (from, to) = (to * self.size as u64, (to + (to - from) * 2) * self.size as u64);
            account.read_ahead(self.streams[stream as usize].parts(from.min(end), to.min(end)));
            let mut reader = Reader::new(&self.streams[stream as usize], account, &mut copies.buffers);
            let mut at = 0;
            for slice in slices {
                let bytes = slice.count as usize * self.size;
                if slice.stream == stream {
                    // SAFETY: there is room for all slices' rows, and words may be any bytes.
                    let into = unsafe { std::slice::from_raw_parts_mut(start.add(at), bytes) };
                    reader.read(slice.first * self.size as u64, into)?;
                }
                at += bytes;
            }
        }
        Ok((start, count))
    }

    /// Adds a stream of `count` tuples; its number.
    fn add(&mut self, stream: Stream) -> u32 {
        self.streams.push(stream);
        self.streams.len() as u32 - 1
    }

    /// Adds others behind these.
    fn extend(&mut self, others: DealtRows) {
        let known = self.streams.len() as u32;
        self.slices.extend(others.slices.into_iter().map(|slice| Slice { stream: slice.stream + known, ..slice }));
        self.streams.extend(others.streams);
        self.rows += others.rows;
    }
}

/// Puts what threads dealt together.
#[derive(Debug)]
pub struct Gather<'a> {
    pub account: &'a Account,
    pub layout: &'a TupleLayout,
    pub deal: &'a Deal,
    pub workers: &'a Workers,
}

impl Gather<'_> {
    /// All threads' tuples, partition by partition, each in the order of the source; and the memory of their strings.
    ///
    /// # Errors
    /// The disk is full, or the query is stopped.
    pub fn gather(
        &self,
        locals: impl IntoIterator<Item = RowsLocal>,
    ) -> Result<(DealtRows, Vec<StringArena>), ExecError> {
        let mut by_part: Vec<Vec<(Part, Morsels)>> = (0..1 << self.deal.levels[0]).map(|_| Vec::new()).collect();
        let mut runs = 0;
        for dealt in locals.into_iter().filter_map(RowsLocal::into_dealt) {
            let Dealt { partitions, morsels, .. } = *dealt;
            for (all, (part, mut morsels)) in by_part.iter_mut().zip(partitions.into_parts()?.into_iter().zip(morsels))
            {
                morsels.close();
                runs += morsels.count;
                all.push((part, morsels));
            }
        }
        // Lists of too many runs take more memory than copies of the rows take time.
        let many = runs * size_of::<Slice>() > self.account.budget.workspace() / 4;
        let levels = match &self.deal.levels[1..] {
            [] if many => &[0],
            levels => levels,
        };
        let parts: Vec<Mutex<Vec<(Part, Morsels)>>> = by_part.into_iter().map(Mutex::new).collect();
        let done: Vec<Mutex<(DealtRows, Vec<StringArena>)>> = parts.iter().map(|_| Mutex::default()).collect();
        self.workers.for_each(parts.len(), |i| {
            let part = std::mem::take(&mut *parts[i].lock().unwrap_or_else(PoisonError::into_inner));
            let (rows, strings) = self.in_order(part);
            let gathered = if levels.is_empty() {
                (rows, strings)
            } else {
                let mut smaller = (self.empty(), Vec::new());
                self.again(rows, self.deal.levels[0], levels, &mut smaller)?;
                smaller
            };
            *done[i].lock().unwrap_or_else(PoisonError::into_inner) = gathered;
            Ok(())
        })?;
        let (mut all, mut strings) = (self.empty(), Vec::new());
        for (rows, arenas) in done.into_iter().map(|done| done.into_inner().unwrap_or_else(PoisonError::into_inner)) {
            all.extend(rows);
            strings.extend(arenas);
        }
        Ok((all, strings))
    }

    fn empty(&self) -> DealtRows {
        // Another part of the workspace is for what is made of them.
        let most = self.account.budget.workspace() / 4;
        DealtRows { size: self.layout.size as usize, most, ..DealtRows::default() }
    }

    /// A partition's tuples of all threads in the order of the source, and the memory of their strings.
    fn in_order(&self, parts: Vec<(Part, Morsels)>) -> (DealtRows, Vec<StringArena>) {
        let mut all = self.empty();
        let mut strings = Vec::new();
        let mut runs: Vec<(u64, Slice)> = Vec::new();
        for (part, morsels) in parts {
            let stream = all.add(part.tuples);
            let mut first = 0;
            for (morsel, count) in morsels.iter() {
                runs.push((morsel, Slice { stream, count: count as u32, first }));
                first += count as u64;
            }
            all.rows += first;
            strings.push(part.strings);
        }
        runs.sort_by_key(|(morsel, _)| *morsel);
        for (_, slice) in runs {
            match all.slices.last_mut() {
                Some(last) if last.stream == slice.stream && last.count.checked_add(slice.count).is_some() => {
                    last.count += slice.count;
                }
                _ => all.slices.push(slice),
            }
        }
        (all, strings)
    }

    /// Deals a partition's rows, whose hashes are alike in the top `used` bits, to smaller ones.
    fn again(
        &self,
        rows: DealtRows,
        used: u32,
        levels: &[u32],
        into: &mut (DealtRows, Vec<StringArena>),
    ) -> Result<(), ExecError> {
        let size = self.layout.size as usize;
        let mut parts = Partitions::of_bits(self.account, size, used, levels[0], strings_of(self.layout));
        let mut copies = Copies::default();
        for slices in rows.pieces(usize::MAX) {
            self.workers.interrupt.check()?;
            let (start, count) = rows.copy(self.account, &slices, &mut copies)?;
            for row in 0..count {
                if row % LOOK == 0 {
                    self.account.look();
                }
                let tuple = start.wrapping_add(row * size);
                // SAFETY: it is a copy of an initialized tuple of the layout.
                unsafe { parts.push(self.deal.hash(tuple), tuple)? };
            }
        }
        drop((rows, copies));
        for part in parts.into_parts()? {
            let mut smaller = self.empty();
            let stream = smaller.add(part.tuples);
            let step = u32::MAX as usize;
            smaller.slices.extend((0..part.count).step_by(step).map(|first| Slice {
                stream,
                count: (part.count - first).min(step) as u32,
                first: first as u64,
            }));
            smaller.rows = part.count as u64;
            if levels.len() > 1 {
                self.again(smaller, used + levels[0], &levels[1..], into)?;
            } else {
                into.0.extend(smaller);
                into.1.push(part.strings);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn morsels_and_their_numbers_come_back() {
        let expected: Vec<(u64, usize)> =
            vec![(0, 1), (1, 127), (2, 128), (130, 5), (1 << 40, 20_000), ((1 << 40) + 1, 3)];
        let mut morsels = Morsels::default();
        for &(morsel, count) in &expected {
            (0..count).for_each(|_| morsels.add(morsel));
        }
        morsels.close();
        assert_eq!((morsels.iter().collect::<Vec<_>>(), morsels.count), (expected, 6));
        assert!(morsels.bytes.len() < 30);
    }
}
