//! Building an index that memory has no room for: its rows are dealt to partitions on disk by the top bits of their hashes, and partitions that
//! memory has no room for to smaller ones. A partition is a range of the directory and of the array, which is filled from its rows alone.

use quernel_ir::layout::FieldLayout;
use quernel_ir::types::Repr;

use super::{Builder, Listed, hash_of, slot_filter};
use crate::error::ExecError;
use crate::memory::MemoryLimit;
use crate::state::chunk::{LOOK, StringArena, WRITTEN};
use crate::state::partitions::{Part, Partitions};
use crate::state::rows::TupleSet;
use crate::state::scale::Scale;
use crate::sync::{Mutex, PoisonError};

/// Bytes that a string has, about.
const STRING: usize = 32;

/// Rows on disk, in the order of the source within each partition.
pub(super) struct Parts {
    /// By partition and piece of the input.
    by_part: Vec<Vec<Part>>,
    /// By piece: rows whose scaled key is NULL.
    nulls: Vec<Part>,
    /// Bits of the hashes that tell partitions apart.
    bits: u32,
}

/// The partitions of a piece of the input, and its rows that have a NULL for a key.
type DealtPiece = (Vec<Part>, Part);

impl Builder<'_> {
    /// Bits of the hashes by which `rows` rows are dealt first.
    pub(super) fn bits_on_disk(&self, rows: u64) -> u32 {
        Partitions::levels(self.account, self.bytes_of(rows))[0]
    }

    /// Bytes that rows take, about: their tuples, in the partition and in the array, slots and a half, and strings of some length.
    fn bytes_of(&self, rows: u64) -> u64 {
        let row = self.size * 2 + 12 + self.string_fields().count() * STRING;
        rows.saturating_mul(row as u64)
    }

    fn string_fields(&self) -> impl Iterator<Item = FieldLayout> + '_ {
        self.layout.fields.iter().filter(|field| field.repr == Repr::Str).copied()
    }

    fn partitions(&self, used: u32, bits: u32) -> Partitions {
        Partitions::of_bits(self.account, self.size, used, bits, self.string_fields().collect())
    }

    /// Copies all rows, with their strings, to partitions.
    ///
    /// # Errors
    /// The disk is full, or the query is stopped.
    pub(super) fn deal_to_disk(&self, input: &TupleSet, scale: Option<Scale>, bits: u32) -> Result<Parts, ExecError> {
        let pieces = input.pieces(self.workers.threads());
        let done: Vec<Mutex<Option<DealtPiece>>> = pieces.iter().map(|_| Mutex::default()).collect();
        self.workers.for_each(pieces.len(), |i| {
            let mut parts = self.partitions(0, bits);
            let mut nulls = self.partitions(0, 0);
            for &(start, count) in &pieces[i] {
                self.workers.interrupt.check()?;
                for (row, tuple) in (0..count).map(|n| (n, (start + n * self.size) as *const u8)) {
                    if row % LOOK == 0 {
                        self.account.look();
                    }
                    // SAFETY: it is an initialized tuple of the state.
                    unsafe {
                        if scale.is_some() && self.has_null(tuple) {
                            nulls.push(0, tuple)?;
                        } else {
                            parts.push(hash_of(scale, tuple), tuple)?;
                        }
                    }
                }
            }
            let nulls = nulls.into_parts()?.swap_remove(0);
            *done[i].lock().unwrap_or_else(PoisonError::into_inner) = Some((parts.into_parts()?, nulls));
            Ok(())
        })?;
        let mut by_part: Vec<Vec<Part>> = (0..1usize << bits).map(|_| Vec::new()).collect();
        let mut all_nulls = Vec::new();
        for (parts, nulls) in done.into_iter().filter_map(|d| d.into_inner().unwrap_or_else(PoisonError::into_inner)) {
            by_part.iter_mut().zip(parts).for_each(|(all, part)| all.push(part));
            all_nulls.push(nulls);
        }
        Ok(Parts { by_part, nulls: all_nulls, bits })
    }

    /// Fills directory and array; the number of tuples with a NULL key. Partitions are freed as they are read.
    ///
    /// # Errors
    /// The disk is full, or the query is stopped.
    pub(super) fn fill_from_disk(&self, parts: Parts, scale: Option<Scale>) -> Result<u64, ExecError> {
        let Parts { by_part, nulls, bits } = parts;
        let mut behind = 0;
        let mut placed = |parts: &[Part]| {
            let start = behind;
            behind += parts.iter().map(|part| part.count).sum::<usize>();
            start
        };
        let parts: Vec<(usize, Mutex<Vec<Part>>)> =
            by_part.into_iter().map(|parts| (placed(&parts), Mutex::new(parts))).collect();
        let null_keys = Mutex::new(nulls.iter().map(|part| part.count as u64).sum());
        self.workers.for_each(parts.len(), |i| {
            let (start, part) = &parts[i];
            let part = std::mem::take(&mut *part.lock().unwrap_or_else(PoisonError::into_inner));
            let found = self.fill_part(part, scale, bits, i << (64 - self.shift - bits), *start)?;
            *null_keys.lock().unwrap_or_else(PoisonError::into_inner) += found;
            Ok(())
        })?;
        for part in nulls {
            behind += self.copy(part, behind, |_| ())?.0;
        }
        Ok(null_keys.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Fills the slots from `first` on and the array from row `at` on with a partition's rows, whose hashes are alike in the top `used` bits; the
    /// number of those with a NULL key.
    fn fill_part(
        &self,
        parts: Vec<Part>,
        scale: Option<Scale>,
        used: u32,
        first: usize,
        mut at: usize,
    ) -> Result<u64, ExecError> {
        let left = 64 - self.shift - used;
        let count: usize = parts.iter().map(|part| part.count).sum();
        let slots = 1usize << left;
        let scratch = count * size_of::<(u64, usize)>() + slots * (size_of::<usize>() + size_of::<u16>());
        let fits = self.bytes_of(count as u64) + scratch as u64 <= self.account.budget.workspace() as u64;
        if fits {
            // 8-aligned, as tuples are.
            let mut copies = vec![0u64; count * self.size / size_of::<u64>()];
            let start = copies.as_mut_ptr().cast::<u8>();
            let mut filled = 0;
            for part in parts {
                let bytes = part.count * self.size;
                // SAFETY: there is room for all parts' tuples, and words may be any bytes.
                let into = unsafe { std::slice::from_raw_parts_mut(start.add(filled), bytes) };
                part.announce_next(self.account);
                part.tuples.drain().read(self.account, into)?;
                filled += bytes;
                self.keep([part.strings]);
            }
            let tuples = (0..count).map(|row| start.wrapping_add(row * self.size));
            // SAFETY: they are copies of initialized tuples of the state.
            let list: Listed = tuples.map(|tuple| (unsafe { hash_of(scale, tuple) }, tuple as usize)).collect();
            // Keys in no order do not clump.
            return Ok(self.fill_slots(|| list.iter(), scale, first, slots, at).unwrap_or(0));
        }
        let mut null_keys = 0;
        if left == 0 {
            // Rows of one slot, however many: they come as they are.
            let mut filter = 0;
            for part in parts {
                let seen = |tuple: *const u8| {
                    // SAFETY: it is a copy of an initialized tuple of the state.
                    filter |= slot_filter(scale, unsafe { hash_of(scale, tuple) });
                };
                let (rows, found) = self.copy(part, at, seen)?;
                at += rows;
                null_keys += found;
            }
            self.write_entry(first, at, filter);
            return Ok(null_keys);
        }
        let bits = self.bits_on_disk(count as u64).min(left);
        let mut smaller = self.partitions(used, bits);
        for part in parts {
            // The strings are there until all of the part's rows have been copied.
            let strings = self.each(part, |tuple| {
                // SAFETY: it is a copy of an initialized tuple of the state.
                unsafe { smaller.push(hash_of(scale, tuple), tuple) }
            })?;
            drop(strings);
        }
        for (i, part) in smaller.into_parts()?.into_iter().enumerate() {
            let rows = part.count;
            null_keys += self.fill_part(vec![part], scale, used + bits, first + (i << (left - bits)), at)?;
            at += rows;
        }
        Ok(null_keys)
    }

    /// Puts a part's rows into the array as they come, from row `at` on; how many they are, and how many of them have a NULL key.
    fn copy(&self, part: Part, at: usize, mut seen: impl FnMut(*const u8)) -> Result<(usize, u64), ExecError> {
        let (mut rows, mut null_keys) = (0, 0);
        let strings = self.each(part, |tuple| {
            seen(tuple);
            null_keys += u64::from(self.place(tuple, at + rows));
            rows += 1;
            Ok(())
        })?;
        self.keep([strings]);
        Ok((rows, null_keys))
    }

    /// Visits copies of a part's tuples in order; the memory of their strings.
    fn each(
        &self,
        part: Part,
        mut visit: impl FnMut(*const u8) -> Result<(), MemoryLimit>,
    ) -> Result<StringArena, ExecError> {
        part.drain(self.account, self.size, WRITTEN, |start, count| {
            self.workers.interrupt.check()?;
            for row in 0..count {
                if row % LOOK == 0 {
                    self.account.look();
                }
                visit(start.wrapping_add(row * self.size))?;
            }
            Ok(())
        })
    }

    /// Keeps the memory of strings that the array's tuples have.
    fn keep(&self, strings: impl IntoIterator<Item = StringArena>) {
        self.strings.lock().unwrap_or_else(PoisonError::into_inner).extend(strings);
    }
}
