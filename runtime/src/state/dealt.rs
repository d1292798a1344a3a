//! Rows that probe an index on disk, dealt to partitions by the index's hashes, so that those that look at the same part of it come one
//! after the other.

use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use super::chunk::{Account, Chunk, StringArena};
use super::index::hash_of;
use super::partitions::Partitions;
use super::rows::{RowsLocal, TupleSet};
use super::scale::Scale;
use crate::memory::MemoryLimit;

/// How rows are dealt.
#[derive(Clone, Copy, Debug)]
pub struct Deal {
    /// How a key's hash is made of it, where tuples have none.
    pub(super) scale: Option<Scale>,
    /// Bits of the hashes, from the top, that tell partitions apart.
    pub(super) bits: u32,
}

/// One thread's partitions.
#[derive(Debug)]
pub struct Dealt {
    deal: Deal,
    partitions: Partitions,
    /// By partition: the morsels that its tuples came from, and how many of each, in order.
    morsels: Vec<Vec<(u64, usize)>>,
}

impl Dealt {
    /// None yet, of tuples of a layout.
    pub fn new(account: &Account, layout: &TupleLayout, deal: Deal) -> Dealt {
        let strings: Vec<FieldLayout> = layout.fields.iter().filter(|field| field.repr == Repr::Str).copied().collect();
        let partitions = Partitions::of_bits(account, layout.size as usize, 0, deal.bits, strings);
        Dealt { deal, partitions, morsels: vec![Vec::new(); 1 << deal.bits] }
    }

    /// Adds a copy of a tuple that came from a morsel.
    ///
    /// # Errors
    /// The disk is full.
    ///
    /// # Safety
    /// It is an initialized tuple of the layout.
    pub unsafe fn push(&mut self, tuple: *const u8, morsel: u64) -> Result<(), MemoryLimit> {
        // SAFETY: by the caller's promise. A key that is NULL has no match, wherever it is looked for.
        let hash = unsafe {
            match self.deal.scale {
                Some(scale) if scale.is_null(tuple) => 0,
                scale => hash_of(scale, tuple),
            }
        };
        let morsels = &mut self.morsels[self.partitions.part_of(hash)];
        match morsels.last_mut() {
            Some((last, count)) if *last == morsel => *count += 1,
            _ => morsels.push((morsel, 1)),
        }
        // SAFETY: by the caller's promise.
        unsafe { self.partitions.push(hash, tuple) }
    }
}

/// All threads' tuples, partition by partition, each in the order of the source; and the memory of their strings.
///
/// # Errors
/// The disk is full.
pub fn gather(
    size: usize,
    locals: impl IntoIterator<Item = RowsLocal>,
) -> Result<(TupleSet, Vec<StringArena>), MemoryLimit> {
    let (mut chunks, mut strings): (Vec<Chunk>, Vec<StringArena>) = Default::default();
    // By partition: morsels, and tuples that came from them.
    let mut by_part: Vec<Vec<(u64, *mut u8, usize)>> = Vec::new();
    for dealt in locals.into_iter().filter_map(RowsLocal::into_dealt) {
        let Dealt { partitions, morsels, .. } = *dealt;
        for (i, (part, morsels)) in partitions.into_parts()?.into_iter().zip(morsels).enumerate() {
            if by_part.len() == i {
                by_part.push(Vec::new());
            }
            let mut morsels = morsels.into_iter();
            let mut current = (0, 0);
            for (mut start, mut count) in part.tuples.segments() {
                while count > 0 {
                    if current.1 == 0 {
                        let Some(next) = morsels.next() else { break };
                        current = next;
                    }
                    let taken = count.min(current.1);
                    by_part[i].push((current.0, start, taken));
                    start = start.wrapping_add(taken * size);
                    count -= taken;
                    current.1 -= taken;
                }
            }
            chunks.extend(part.tuples.into_chunks());
            strings.push(part.strings);
        }
    }
    let mut segments: Vec<(*mut u8, usize)> = Vec::new();
    for mut part in by_part {
        part.sort_by_key(|(morsel, ..)| *morsel);
        for (_, start, count) in part {
            match segments.last_mut() {
                Some((last, rows)) if last.wrapping_add(*rows * size) == start => *rows += count,
                _ => segments.push((start, count)),
            }
        }
    }
    Ok((TupleSet::new(size, segments, chunks), strings))
}
