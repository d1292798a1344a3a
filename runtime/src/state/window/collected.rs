//! Functions of all values of a frame. A partition's values are encoded once; of a frame in one piece they are a slice of that.

use std::ops::Range;
use std::sync::PoisonError;

use quernel_ir::collected::Collected;
use quernel_ir::nested;
use quernel_ir::window::WindowCall;

use super::{INTERRUPT, Partition};
use crate::error::ExecError;
use crate::state::chunk::StringArena;
use crate::state::field;

impl Partition<'_> {
    pub(super) fn collected(&self, call: &WindowCall, function: Collected, field: usize) -> Result<(), ExecError> {
        let types = &function.get().types;
        let flag = call.args.get(types.len());
        let mut bytes = Vec::new();
        let mut starts = Vec::with_capacity(self.rows.len() + 1);
        let mut charged = Vec::new();
        let mut paid = 0;
        for (at, row) in self.rows.iter().enumerate() {
            if at % INTERRUPT == 0 {
                self.windows.workers.interrupt.check()?;
                let needed: usize = bytes.capacity() + starts.capacity() * size_of::<usize>();
                charged.push(self.windows.account.reserve(needed.saturating_sub(paid))?);
                paid = paid.max(needed);
            }
            starts.push(bytes.len());
            // SAFETY: tuples of the state, whose fields were appended.
            unsafe {
                let counts = flag.is_none_or(|flag| {
                    let layout = self.layout(*flag);
                    field::is_valid(layout, row.0) && field::int(layout, row.0) != 0
                });
                for (ty, arg) in types.iter().zip(&call.args).filter(|_| counts) {
                    nested::write_element(&field::scalar(self.layout(*arg), row.0), *ty, &mut bytes);
                }
            }
        }
        starts.push(bytes.len());
        let mut arena = StringArena::new(self.windows.account.clone());
        let mut last: Option<[Range<usize>; 3]> = None;
        for at in 0..self.rows.len() {
            if at % INTERRUPT == 0 {
                self.windows.workers.interrupt.check()?;
            }
            let frame = self.frame(call, at)?;
            if last.as_ref() == Some(&frame) {
                self.copy(Some((field, at - 1)), field, at);
                continue;
            }
            let values = |rows: &Range<usize>| &bytes[starts[rows.start]..starts[rows.end]];
            let mut parts = frame.iter().filter(|rows| !rows.is_empty());
            let result = match (parts.next(), parts.next()) {
                (Some(rows), None) => function.eval(values(rows)),
                _ => function.eval(&frame.iter().map(values).collect::<Vec<_>>().concat()),
            };
            let result = result.map_err(|message| self.trap(&message, call))?;
            // SAFETY: only this thread has the partition's tuples, which have the field, of the function's result; the arena is kept.
            unsafe { field::store(self.layout(field), self.rows[at].0, &result, &mut arena)? };
            last = Some(frame);
        }
        self.windows.strings.lock().unwrap_or_else(PoisonError::into_inner).push(arena);
        Ok(())
    }
}
