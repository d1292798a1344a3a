//! Missing values, put on the line through those around them.

use quernel_ir::scalar::Scalar;
use quernel_ir::window::{self, WindowCall, is_known};

use super::{INTERRUPT, Partition};
use crate::error::ExecError;
use crate::state::field;

impl Partition<'_> {
    fn scalar(&self, field: usize, at: usize) -> Scalar {
        // SAFETY: tuples of the state, whose field was appended.
        unsafe { field::scalar(self.layout(field), self.tuple(at)) }
    }

    pub(super) fn fill(&self, call: &WindowCall, field: usize) -> Result<(), ExecError> {
        let [value, known, place] = call.args[..] else { return Ok(()) };
        let repr = self.windows.state.fields[value].ty.repr;
        let _charged = self.windows.account.reserve(self.rows.len().saturating_mul(size_of::<usize>()))?;
        let is_point = |at: &usize| is_known(&self.scalar(known, *at)) && is_known(&self.scalar(place, *at));
        let points: Vec<usize> = (0..self.rows.len()).filter(is_point).collect();
        let place = |at: usize| match self.scalar(place, at) {
            Scalar::F64(place) if place.is_finite() => Some(place),
            _ => None,
        };
        for at in 0..self.rows.len() {
            if at % INTERRUPT == 0 {
                self.windows.workers.interrupt.check()?;
            }
            let here = place(at).filter(|_| self.scalar(value, at).is_null());
            let Some(here) = here else {
                self.copy(Some((value, at)), field, at);
                continue;
            };
            match window::fill_between(&points, at) {
                [from, to] => {
                    let (a, b) = (self.scalar(known, *from), self.scalar(known, *to));
                    let of = |row: usize| place(row).unwrap_or_default();
                    self.put(field, at, &window::fill(here, (of(*from), &a), (of(*to), &b), repr));
                }
                [only] => self.copy(Some((known, *only)), field, at),
                _ => self.put(field, at, &Scalar::Null),
            }
        }
        Ok(())
    }
}
