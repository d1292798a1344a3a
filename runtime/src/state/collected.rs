//! What groups collected, made strings.

use quernel_codegen::abi::StrView;
use quernel_codegen::collect::{self, TooLong};
use quernel_ir::kernel::{State, UpdateOp};
use quernel_ir::layout::TupleLayout;

use super::chunk::{Account, StringArena};
use super::rows::TupleSet;
use crate::error::ExecError;
use crate::exec::pool::Workers;

/// Tuples between two looks at whether the query is stopped.
const INTERRUPT: usize = 1 << 12;

/// Puts what the fields of merged tuples collected one after another; the memory of those strings.
///
/// # Errors
/// The budget refuses, a string is too long, or the query is stopped.
pub(super) fn flatten(
    state: &State,
    account: &Account,
    set: &TupleSet,
    workers: &Workers,
) -> Result<Option<StringArena>, ExecError> {
    let layout = TupleLayout::of(state);
    let collects = |op: Option<UpdateOp>| matches!(op, Some(UpdateOp::Collect { .. } | UpdateOp::Sketch));
    let fields = state.fields.iter().zip(&layout.fields).filter(|(field, _)| collects(field.merge));
    let offsets: Vec<usize> = fields.map(|(_, layout)| layout.offset as usize).collect();
    if offsets.is_empty() {
        return Ok(None);
    }
    let mut arena = StringArena::new(account.clone());
    for (i, tuple) in set.tuples().enumerate() {
        if i % INTERRUPT == 0 {
            workers.interrupt.check()?;
        }
        for offset in &offsets {
            let view = tuple.cast_mut().wrapping_add(*offset).cast::<StrView>();
            // SAFETY: the tuples are merged and nobody else's yet; strings of the arena live as long as it, which outlives them.
            unsafe { collect::flatten(view, &mut |size| arena.alloc(size).map_err(ExecError::from))? };
        }
    }
    Ok(Some(arena))
}

impl From<TooLong> for ExecError {
    fn from(error: TooLong) -> ExecError {
        ExecError::Trap { message: error.to_string(), span: Default::default(), kernel: String::new() }
    }
}
