//! Which values the keys of an index have ([`Members`]): a bit for each integer between the smallest and the largest.

use std::sync::atomic::{AtomicU64, Ordering};

use quernel_codegen::abi::{MEMBER_KEYS, Members};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::Repr;

use super::chunk::{Account, Chunk, LOOK, Place};
use super::rows::TupleSet;
use super::scale::Scale;
use crate::exec::pool::Workers;
use crate::sync::Arc;

/// Bits for each row that are worth while: a table with a row in so many more is rare among those that probe.
const BITS_PER_ROW: u64 = 512;

/// Bits that are always worth while, 32 KiB.
const FEW_BITS: u64 = 1 << 18;

/// Bits above which tests would miss the caches, 4 MiB.
const MOST_BITS: u64 = 1 << 25;

/// Integers that hold all values of an index's key.
#[derive(Clone, Debug)]
pub struct KeySet {
    low: u64,
    span: u64,
    /// A bit for each integer from `low` to `low + span`.
    bits: Option<Arc<Chunk>>,
}

impl KeySet {
    /// All.
    pub(crate) const UNKNOWN: KeySet = KeySet { low: Members::UNKNOWN.low, span: Members::UNKNOWN.span, bits: None };

    /// Those between the smallest and the largest key.
    pub(super) fn between(scale: Scale) -> KeySet {
        KeySet { low: scale.low, span: scale.span, bits: None }
    }

    /// For kernels, as long as the set lives.
    pub(super) fn members(&self) -> Members {
        let bits = self.bits.as_ref().map_or(std::ptr::null(), |bits| bits.start().cast_const().cast());
        Members { bits, low: self.low, span: self.span }
    }

    /// The smallest and the largest key, where they are known.
    pub fn bounds(&self) -> Option<(i64, i64)> {
        (self.span != Members::UNKNOWN.span).then(|| (self.low as i64, self.low.wrapping_add(self.span) as i64))
    }

    /// Whether it leaves integers out between the smallest and the largest.
    pub fn has_gaps(&self) -> bool {
        self.bits.is_some()
    }

    /// Bytes that it holds.
    pub(super) fn bytes(&self) -> u64 {
        self.bits.as_ref().map_or(0, |bits| bits.bytes() as u64)
    }

    /// Clears the bytes of `passing` whose value is not in the set.
    pub fn clear_others<T: Copy + Into<i64>>(&self, values: &[T], passing: &mut [u8]) {
        let place = |value: T| (value.into() as u64).wrapping_sub(self.low);
        match &self.bits {
            Some(bits) => {
                let words = words(self.span, bits);
                for (passes, &value) in passing.iter_mut().zip(values) {
                    let place = place(value);
                    // No branch: which rows pass is not to be guessed.
                    let near = place.min(self.span);
                    let word = words[(near / 64) as usize].load(Ordering::Relaxed);
                    *passes &= (word >> (near % 64)) as u8 & u8::from(place <= self.span);
                }
            }
            None => {
                for (passes, &value) in passing.iter_mut().zip(values) {
                    *passes &= u8::from(place(value) <= self.span);
                }
            }
        }
    }
}

#[cfg(test)]
impl KeySet {
    /// Of some keys, at least one.
    pub(crate) fn of(keys: &[i64], account: &Account) -> KeySet {
        let (low, high) = keys.iter().fold((i64::MAX, i64::MIN), |(low, high), &key| (low.min(key), high.max(key)));
        let span = high.wrapping_sub(low) as u64;
        let chunk = Chunk::new(account, (span / 64 + 1) as usize * 8, true).unwrap();
        for place in keys.iter().map(|key| key.wrapping_sub(low) as u64) {
            words(span, &chunk)[(place / 64) as usize].fetch_or(1 << (place % 64), Ordering::Relaxed);
        }
        KeySet { low: low as u64, span, bits: Some(Arc::new(chunk)) }
    }
}

/// The keys of an index of several that are integers of at most 64 bits and must not be NULL, with their places among the keys.
pub(super) fn integers(layout: &TupleLayout, keys: usize, null_safe: &[bool]) -> Vec<(usize, FieldLayout)> {
    let told = |i: &usize| {
        let integer = matches!(layout.fields[*i].repr, Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64);
        integer && !null_safe.get(*i).copied().unwrap_or(false)
    };
    (0..keys.min(MEMBER_KEYS)).filter(told).map(|i| (i, layout.fields[i])).collect()
}

/// The values of keys, each with its place among the keys.
pub(super) fn of_keys(
    input: &TupleSet,
    keys: &[(usize, Scale)],
    account: &Account,
    workers: &Workers,
) -> [KeySet; MEMBER_KEYS] {
    let mut all = [KeySet::UNKNOWN; MEMBER_KEYS];
    let mut listed: Vec<(usize, Scale, Chunk)> = Vec::new();
    for &(i, scale) in keys {
        all[i] = KeySet::between(scale);
        listed.extend(room(input, scale, account).map(|chunk| (i, scale, chunk)));
    }
    if listed.is_empty() {
        return all;
    }
    let bits: Vec<(Scale, &[AtomicU64])> =
        listed.iter().map(|(_, scale, chunk)| (*scale, words(scale.span, chunk))).collect();
    let pieces = input.pieces(workers.threads());
    let done = workers.for_each(pieces.len(), |i| {
        for &(start, rows) in &pieces[i] {
            for row in 0..rows {
                if row % LOOK == 0 {
                    workers.interrupt.check()?;
                }
                let tuple = (start + row * input.size) as *const u8;
                for (scale, words) in &bits {
                    // SAFETY: the segments hold initialized tuples of the state.
                    if unsafe { !scale.is_null(tuple) } {
                        // SAFETY: as above.
                        let place = (unsafe { scale.key_of(tuple) } as u64).wrapping_sub(scale.low);
                        let (word, bit) = (&words[(place / 64) as usize], 1 << (place % 64));
                        // Most keys of some joins come many times.
                        if word.load(Ordering::Relaxed) & bit == 0 {
                            word.fetch_or(bit, Ordering::Relaxed);
                        }
                    }
                }
            }
        }
        Ok(())
    });
    if done.is_err() {
        return all;
    }
    for (i, scale, chunk) in listed {
        let present: u64 =
            words(scale.span, &chunk).iter().map(|word| u64::from(word.load(Ordering::Relaxed).count_ones())).sum();
        // Without gaps the bounds are all there is to know.
        if present <= scale.span {
            all[i].bits = Some(Arc::new(chunk));
        }
    }
    all
}

/// Zeroed memory for the bits of a key. `None` where they would be too many.
fn room(input: &TupleSet, scale: Scale, account: &Account) -> Option<Chunk> {
    let bits = scale.span.checked_add(1)?;
    if bits > MOST_BITS || bits > (input.rows * BITS_PER_ROW).max(FEW_BITS) {
        return None;
    }
    let bytes = bits.div_ceil(64) as usize * 8;
    if !account.has_room(bytes) {
        return None;
    }
    Chunk::placed(account, bytes, true, Place::Hot).ok().filter(|chunk| !chunk.is_on_disk())
}

/// The words of the memory that [`room`] has made for bits up to `span`.
fn words(span: u64, chunk: &Chunk) -> &[AtomicU64] {
    // SAFETY: the chunk has room for a bit of each place, is zeroed, and is reached as atomic words alone while it is borrowed.
    unsafe { std::slice::from_raw_parts(chunk.start().cast::<AtomicU64>(), (span / 64 + 1) as usize) }
}
