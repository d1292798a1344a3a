//! Which integers an index has as keys ([`Members`](quernel_codegen::abi::Members)): a bit for each between the smallest and the largest.

use std::sync::atomic::{AtomicU64, Ordering};

use super::chunk::{Account, Chunk, Place};
use super::rows::TupleSet;
use super::scale::Scale;
use crate::exec::pool::Workers;

/// Bits for each row that are worth while: so many take the memory of a directory's entry.
const BITS_PER_ROW: u64 = 64;

/// Bits that are always worth while, 32 KiB.
const FEW_BITS: u64 = 1 << 18;

/// Bits above which tests would miss the caches, 4 MiB.
const MOST_BITS: u64 = 1 << 25;

/// The bits of all keys. `None` where the bounds say as much, or where they would be too many.
pub(super) fn bits(input: &TupleSet, scale: Scale, account: &Account, workers: &Workers) -> Option<Chunk> {
    let bits = scale.span.checked_add(1)?;
    if bits > MOST_BITS || bits > (input.rows * BITS_PER_ROW).max(FEW_BITS) {
        return None;
    }
    let count = bits.div_ceil(64) as usize;
    if !account.has_room(count * 8) {
        return None;
    }
    let chunk = Chunk::placed(account, count * 8, true, Place::Hot).ok().filter(|chunk| !chunk.is_on_disk())?;
    // SAFETY: the chunk has room for the words, is zeroed, and nobody else has it.
    let words = unsafe { std::slice::from_raw_parts(chunk.start().cast::<AtomicU64>(), count) };
    let pieces = input.pieces(workers.threads());
    let done = workers.for_each(pieces.len(), |i| {
        for &(start, rows) in &pieces[i] {
            for tuple in (0..rows).map(|row| (start + row * input.size) as *const u8) {
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
        Ok(())
    });
    let present: u64 = words.iter().map(|word| u64::from(word.load(Ordering::Relaxed).count_ones())).sum();
    // Without gaps the bounds are all there is to know.
    (done.is_ok() && present < bits).then_some(chunk)
}
