//! Rows that probe an index on disk, dealt to partitions by the index's hashes, so that those that look at the same part of it come one
//! after the other.

use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use super::chunk::{Account, Chunk, LOOK, StringArena};
use super::index::hash_of;
use super::partitions::{Part, Partitions};
use super::rows::{RowsLocal, TupleSet};
use super::scale::Scale;
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

/// Tuples in their order, and what they and their strings lie in.
#[derive(Default)]
struct Gathered {
    segments: Vec<(*mut u8, usize)>,
    chunks: Vec<Chunk>,
    strings: Vec<StringArena>,
}

// SAFETY: the segments are of the chunks, which travel along.
unsafe impl Send for Gathered {}

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
    ) -> Result<(TupleSet, Vec<StringArena>), ExecError> {
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
        let many = runs * size_of::<(*mut u8, usize)>() > self.account.budget.workspace() / 4;
        let levels = match &self.deal.levels[1..] {
            [] if many => &[0],
            levels => levels,
        };
        let parts: Vec<Mutex<Vec<(Part, Morsels)>>> = by_part.into_iter().map(Mutex::new).collect();
        let done: Vec<Mutex<Gathered>> = parts.iter().map(|_| Mutex::default()).collect();
        self.workers.for_each(parts.len(), |i| {
            let part = std::mem::take(&mut *parts[i].lock().unwrap_or_else(PoisonError::into_inner));
            let mut gathered = Gathered::default();
            let segments = in_order(&part, self.layout.size as usize);
            if levels.is_empty() {
                gathered.segments = segments;
                for (part, _) in part {
                    gathered.chunks.extend(part.tuples.into_chunks());
                    gathered.strings.push(part.strings);
                }
            } else {
                self.again(segments, self.deal.levels[0], levels, &mut gathered)?;
            }
            *done[i].lock().unwrap_or_else(PoisonError::into_inner) = gathered;
            Ok(())
        })?;
        let (mut segments, mut chunks, mut strings): (Vec<_>, Vec<_>, Vec<_>) = Default::default();
        for gathered in done.into_iter().map(|done| done.into_inner().unwrap_or_else(PoisonError::into_inner)) {
            segments.extend(gathered.segments);
            chunks.extend(gathered.chunks);
            strings.extend(gathered.strings);
        }
        Ok((TupleSet::new(self.layout.size as usize, segments, chunks), strings))
    }

    /// Deals a partition's rows, whose hashes are alike in the top `used` bits, to smaller ones.
    fn again(
        &self,
        rows: impl IntoIterator<Item = (*mut u8, usize)>,
        used: u32,
        levels: &[u32],
        into: &mut Gathered,
    ) -> Result<(), ExecError> {
        let size = self.layout.size as usize;
        let mut parts = Partitions::of_bits(self.account, size, used, levels[0], strings_of(self.layout));
        for (start, count) in rows {
            self.workers.interrupt.check()?;
            for row in 0..count {
                if row % LOOK == 0 {
                    self.account.look();
                }
                let tuple = start.wrapping_add(row * size);
                // SAFETY: it is a copy of an initialized tuple of the layout.
                unsafe { parts.push(self.deal.hash(tuple), tuple)? };
            }
        }
        for part in parts.into_parts()? {
            if levels.len() > 1 {
                self.again(part.tuples.segments(), used + levels[0], &levels[1..], into)?;
            } else {
                into.segments.extend(part.tuples.segments().filter(|(_, count)| *count > 0));
                into.chunks.extend(part.tuples.into_chunks());
                into.strings.push(part.strings);
            }
        }
        Ok(())
    }
}

/// A partition's tuples of all threads in the order of the source.
fn in_order(parts: &[(Part, Morsels)], size: usize) -> Vec<(*mut u8, usize)> {
    let mut runs: Vec<(u64, *mut u8, usize)> = Vec::new();
    for (part, morsels) in parts {
        let mut morsels = morsels.iter();
        let mut current = (0, 0);
        for (mut start, mut count) in part.tuples.segments() {
            while count > 0 {
                if current.1 == 0 {
                    let Some(next) = morsels.next() else { break };
                    current = next;
                }
                let taken = count.min(current.1);
                runs.push((current.0, start, taken));
                start = start.wrapping_add(taken * size);
                count -= taken;
                current.1 -= taken;
            }
        }
    }
    runs.sort_by_key(|(morsel, ..)| *morsel);
    let mut segments: Vec<(*mut u8, usize)> = Vec::new();
    for (_, start, count) in runs {
        match segments.last_mut() {
            Some((last, rows)) if last.wrapping_add(*rows * size) == start => *rows += count,
            _ => segments.push((start, count)),
        }
    }
    segments
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
