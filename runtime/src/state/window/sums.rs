//! Sums and counts of frames, kept running: what enters a frame is added, and what leaves it is taken away, where that is exact.

use quernel_ir::kernel::Overflow;
use quernel_ir::layout::FieldLayout;
use quernel_ir::types::Repr;
use quernel_ir::window::{Bound, SUM_OVERFLOW, WindowCall};

use super::Partition;
use crate::error::ExecError;
use crate::state::field;

/// Rows that may enter and leave frames for each row of the partition, before other ways are better.
const MOVES: usize = 8;

/// What is added.
trait Number: Copy {
    const ZERO: Self;
    /// `None` where it does not fit.
    fn plus(self, other: Self) -> Option<Self>;
    fn minus(self, other: Self) -> Self;
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl Number for $ty {
            const ZERO: Self = 0;
            #[inline(always)]
            fn plus(self, other: Self) -> Option<Self> {
                self.checked_add(other)
            }
            #[inline(always)]
            fn minus(self, other: Self) -> Self {
                self.wrapping_sub(other)
            }
        }
    )*};
}
integers!(i64, i128);

impl Number for f64 {
    const ZERO: f64 = 0.0;
    #[inline(always)]
    fn plus(self, other: f64) -> Option<f64> {
        Some(self + other)
    }
    #[inline(always)]
    fn minus(self, other: f64) -> f64 {
        self - other
    }
}

impl Partition<'_> {
    /// Fills sums of frames that are one range each. False where that is better done in another way.
    pub(super) fn sums(
        &self,
        call: &WindowCall,
        mode: Overflow,
        arg: &FieldLayout,
        result: &FieldLayout,
    ) -> Result<bool, ExecError> {
        // A sum that was checked may have been out of its range before rows left it, and rows of floats leave something behind.
        let exact = mode == Overflow::Proved && result.repr.is_int();
        if !exact && call.frame.start != Bound::Unbounded {
            return Ok(false);
        }
        match result.repr {
            Repr::I64 => self.sums_of::<i64>(call, arg, result),
            Repr::I128 => self.sums_of::<i128>(call, arg, result),
            Repr::F64 => self.sums_of::<f64>(call, arg, result),
            _ => Ok(false),
        }
    }

    fn sums_of<T: Number>(
        &self,
        call: &WindowCall,
        arg: &FieldLayout,
        result: &FieldLayout,
    ) -> Result<bool, ExecError> {
        let mut held = 0..0;
        let (mut sum, mut count) = (T::ZERO, 0usize);
        let mut moved = 0;
        // SAFETY: tuples of the state, whose argument was appended; it has the result's representation.
        let value = |row: usize| unsafe {
            let tuple = self.tuple(row);
            field::is_valid(arg, tuple).then(|| field::plain::<T>(arg, tuple))
        };
        for at in 0..self.rows.len() {
            self.look(at)?;
            let frame = self.range(call, at)?;
            if frame.is_empty() || frame.start >= held.end || frame.start < held.start || frame.end < held.end {
                // Nothing of what is held is needed, or a frame goes back.
                (sum, count) = (T::ZERO, 0);
                held = frame.start..frame.start;
            }
            moved += frame.start - held.start + (frame.end - held.end);
            if moved > MOVES * (self.rows.len() + at) {
                return Ok(false);
            }
            for row in held.start..frame.start {
                if let Some(value) = value(row) {
                    (sum, count) = (sum.minus(value), count - 1);
                }
            }
            for row in held.end..frame.end {
                if let Some(value) = value(row) {
                    sum = sum.plus(value).ok_or_else(|| self.trap(SUM_OVERFLOW, call))?;
                    count += 1;
                }
            }
            held = frame;
            // SAFETY: only this thread has the partition's tuples, which have the field.
            unsafe { field::put_plain(result, self.tuple(at), sum, count > 0) };
        }
        Ok(true)
    }
}
