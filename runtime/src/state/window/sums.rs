//! Sums and counts of frames, kept running: what enters a frame is added, and what leaves it is taken away, where that is exact. Rows that a
//! frame excludes are one range, or one but for the row itself, whose sum is kept as well and taken from the frame's.

use std::ops::Range;

use quernel_ir::kernel::Overflow;
use quernel_ir::layout::FieldLayout;
use quernel_ir::types::Repr;
use quernel_ir::window::{Bound, Exclude, SUM_OVERFLOW, WindowCall};

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

/// The sum of a range of rows.
struct Running<T> {
    rows: Range<usize>,
    sum: T,
    /// Rows that are not NULL.
    count: usize,
    /// Rows that were added or taken away so far.
    moved: usize,
}

impl<T: Number> Running<T> {
    fn new() -> Running<T> {
        Running { rows: 0..0, sum: T::ZERO, count: 0, moved: 0 }
    }

    /// Goes on to another range; `None` if a sum does not fit.
    #[inline(always)]
    fn go(&mut self, rows: Range<usize>, value: &impl Fn(usize) -> Option<T>) -> Option<()> {
        let held = &self.rows;
        if rows.is_empty() || rows.start >= held.end || rows.start < held.start || rows.end < held.end {
            // Nothing of what is held is needed, or the range goes back.
            (self.sum, self.count) = (T::ZERO, 0);
            self.rows = rows.start..rows.start;
        }
        self.moved += rows.start - self.rows.start + (rows.end - self.rows.end);
        for row in self.rows.start..rows.start {
            if let Some(value) = value(row) {
                (self.sum, self.count) = (self.sum.minus(value), self.count - 1);
            }
        }
        for row in self.rows.end..rows.end {
            if let Some(value) = value(row) {
                self.sum = self.sum.plus(value)?;
                self.count += 1;
            }
        }
        self.rows = rows;
        Some(())
    }
}

impl Partition<'_> {
    /// Fills sums of frames. False where that is better done in another way.
    pub(super) fn sums(
        &self,
        call: &WindowCall,
        mode: Overflow,
        arg: &FieldLayout,
        result: &FieldLayout,
    ) -> Result<bool, ExecError> {
        // A sum that was checked may have been out of its range before rows left it, and rows of floats leave something behind.
        let exact = mode == Overflow::Proved && result.repr.is_int();
        if !exact && (call.frame.start != Bound::Unbounded || call.frame.exclude != Exclude::Nothing) {
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
        let (mut whole, mut excluded) = (Running::new(), Running::new());
        // SAFETY: tuples of the state, whose argument was appended; it has the result's representation.
        let value = |row: usize| unsafe {
            let tuple = self.tuple(row);
            field::is_valid(arg, tuple).then(|| field::plain::<T>(arg, tuple))
        };
        for at in 0..self.rows.len() {
            self.look(at)?;
            let frame = self.range(call, at)?;
            if frame.len() + whole.moved + excluded.moved > MOVES * (self.rows.len() + at) {
                return Ok(false);
            }
            whole.go(frame.clone(), &value).ok_or_else(|| self.trap(SUM_OVERFLOW, call))?;
            let (mut sum, mut count) = (whole.sum, whole.count);
            if call.frame.exclude != Exclude::Nothing {
                let hole = if call.frame.exclude == Exclude::Current { at..at + 1 } else { self.peers(at) };
                let hole = hole.start.clamp(frame.start, frame.end)..hole.end.clamp(frame.start, frame.end);
                excluded.go(hole, &value).ok_or_else(|| self.trap(SUM_OVERFLOW, call))?;
                (sum, count) = (sum.minus(excluded.sum), count - excluded.count);
                if call.frame.exclude == Exclude::Ties
                    && frame.contains(&at)
                    && let Some(own) = value(at)
                {
                    (sum, count) = (sum.plus(own).ok_or_else(|| self.trap(SUM_OVERFLOW, call))?, count + 1);
                }
            }
            // SAFETY: only this thread has the partition's tuples, which have the field.
            unsafe { field::put_plain(result, self.tuple(at), sum, count > 0) };
        }
        Ok(true)
    }
}
