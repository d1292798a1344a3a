//! The least and the greatest value of frames that slide: rows that may still be the best of a later frame wait in a queue, each better than those
//! behind it (Lemire 2006, "Streaming Maximum-Minimum Filter Using No More than Three Comparisons per Element").

use std::collections::VecDeque;

use quernel_ir::kernel::UpdateOp;
use quernel_ir::layout::FieldLayout;
use quernel_ir::window::WindowCall;

use super::{INTERRUPT, Partition};
use crate::error::ExecError;
use crate::state::field;

impl Partition<'_> {
    /// Fills the best value of frames that are one range each, with ends that never go back. False where one does.
    pub(super) fn best(
        &self,
        call: &WindowCall,
        op: UpdateOp,
        arg: &FieldLayout,
        result: &FieldLayout,
    ) -> Result<bool, ExecError> {
        let rows = self.rows.len();
        let _charged = match rows {
            0..INTERRUPT => None,
            rows => Some(self.windows.account.reserve(rows.saturating_mul(size_of::<usize>()))?),
        };
        let mut queue: VecDeque<usize> = VecDeque::new();
        let mut held = 0..0;
        for at in 0..rows {
            self.look(at)?;
            let frame = self.range(call, at)?;
            if frame.start < held.start || frame.end < held.end {
                return Ok(false);
            }
            for row in held.end.max(frame.start)..frame.end {
                let tuple = self.tuple(row);
                // SAFETY: tuples of the state, whose argument was appended.
                if unsafe { !field::is_valid(arg, tuple) } {
                    continue;
                }
                while let Some(&last) = queue.back() {
                    // SAFETY: as above; both are valid.
                    let order = unsafe { field::compare(arg, tuple, self.tuple(last)) };
                    // Of equal values the first stays.
                    if !(if op == UpdateOp::Min { order.is_lt() } else { order.is_gt() }) {
                        break;
                    }
                    queue.pop_back();
                }
                queue.push_back(row);
            }
            while queue.front().is_some_and(|&first| first < frame.start) {
                queue.pop_front();
            }
            held = frame;
            let best = if held.is_empty() { None } else { queue.front() };
            // SAFETY: only this thread has the partition's tuples, which have both fields, of one representation; the result is nullable.
            unsafe {
                match best {
                    Some(&row) => field::transfer(arg, self.tuple(row), result, self.tuple(at)),
                    None => field::put(result, self.tuple(at), &quernel_ir::scalar::Scalar::Null),
                }
            }
        }
        Ok(true)
    }
}
