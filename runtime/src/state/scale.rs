//! The hash of an integer key as a multiple of it: in the order of the keys, or scattered.

use quernel_codegen::abi::{SCATTER, scaled};
use quernel_ir::layout::FieldLayout;

use super::chunk::LOOK;
use super::field;
use super::rows::TupleSet;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::sync::Mutex;

/// How the hash of an integer key is made of it ([`scaled`]).
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    key: FieldLayout,
    pub(super) base: u64,
    pub(super) factor: u64,
    /// The smallest key, and how far the largest is from it; `u64::MAX` where they are not known.
    pub(super) low: u64,
    pub(super) span: u64,
}

impl Scale {
    /// A multiple that keeps no order.
    fn unknown(key: FieldLayout) -> Scale {
        Scale { key, base: 0, factor: SCATTER, low: 0, span: u64::MAX }
    }

    /// The same keys, by a multiple that keeps no order.
    pub(super) fn scattered(self) -> Scale {
        Scale { base: 0, factor: SCATTER, ..self }
    }

    /// By key, the multiple that spreads the keys from the smallest to the largest over all hashes, in their order. Equal hashes are of
    /// equal keys.
    ///
    /// # Errors
    /// The query is stopped.
    pub(super) fn ordered(input: &TupleSet, keys: &[FieldLayout], workers: &Workers) -> Result<Vec<Scale>, ExecError> {
        let scattered: Vec<Scale> = keys.iter().map(|&key| Scale::unknown(key)).collect();
        let none = vec![(i64::MAX, i64::MIN); keys.len()];
        let bounds = Mutex::new(none.clone());
        let pieces = input.pieces(workers.threads() * 4);
        workers.for_each(pieces.len(), |i| {
            let mut found = none.clone();
            for &(start, rows) in &pieces[i] {
                for row in 0..rows {
                    if row % LOOK == 0 {
                        workers.interrupt.check()?;
                    }
                    let tuple = (start + row * input.size) as *const u8;
                    for (scale, (low, high)) in scattered.iter().zip(&mut found) {
                        // SAFETY: the segments hold initialized tuples of the state.
                        if unsafe { !scale.is_null(tuple) } {
                            // SAFETY: as above.
                            let key = unsafe { scale.key_of(tuple) };
                            (*low, *high) = ((*low).min(key), (*high).max(key));
                        }
                    }
                }
            }
            if let Ok(mut bounds) = bounds.lock() {
                for (bounds, found) in bounds.iter_mut().zip(found) {
                    *bounds = (bounds.0.min(found.0), bounds.1.max(found.1));
                }
            }
            Ok(())
        })?;
        let bounds = bounds.into_inner().unwrap_or(none);
        Ok(scattered.into_iter().zip(bounds).map(|(scale, (low, high))| scale.within(low, high)).collect())
    }

    /// The multiple that spreads keys from `low` to `high` evenly. Itself where there are none.
    fn within(self, low: i64, high: i64) -> Scale {
        if low > high {
            return self;
        }
        let base = low as u64;
        let span = (high as u64).wrapping_sub(base);
        let factor = u64::try_from((1u128 << 64) / (u128::from(span) + 1)).unwrap_or(u64::MAX);
        Scale { base, factor, low: base, span, ..self }
    }

    /// The same of a key that lies elsewhere in its tuple.
    pub(super) fn of_key(self, key: FieldLayout) -> Scale {
        Scale { key, ..self }
    }

    pub(super) fn is_ordered(self) -> bool {
        self.factor != SCATTER
    }

    /// # Safety
    /// It is an initialized tuple of the state.
    pub(super) unsafe fn key_of(self, tuple: *const u8) -> i64 {
        // SAFETY: by the caller's promise. Integers of at most 64 bits fit.
        unsafe { field::int(&self.key, tuple) as i64 }
    }

    /// Whether a tuple's key is NULL, which has no hash.
    ///
    /// # Safety
    /// It is an initialized tuple of the state.
    pub(super) unsafe fn is_null(self, tuple: *const u8) -> bool {
        // SAFETY: by the caller's promise.
        unsafe { !field::is_valid(&self.key, tuple) }
    }

    /// # Safety
    /// It is an initialized tuple of the state.
    pub(super) unsafe fn hash(self, tuple: *const u8) -> u64 {
        // SAFETY: by the caller's promise.
        scaled(unsafe { self.key_of(tuple) }, self.base, self.factor)
    }
}
