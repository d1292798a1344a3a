//! What groups collected, made strings.

use quernel_codegen::abi::StrView;
use quernel_codegen::collect::{self, Held, Pieces, TooLong};
use quernel_ir::kernel::{State, UpdateOp};
use quernel_ir::layout::TupleLayout;

use super::chunk::{Account, StringArena};
use super::rows::TupleSet;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::sync::{Mutex, PoisonError};

/// Tuples that a thread takes at a time.
const BATCH: usize = 1 << 12;

/// Puts what the fields of merged tuples collected one after another; the memory of those strings.
///
/// # Errors
/// The budget refuses, a string is too long, or the query is stopped.
pub(super) fn flatten(
    state: &State,
    account: &Account,
    set: &TupleSet,
    workers: &Workers,
) -> Result<Vec<StringArena>, ExecError> {
    let layout = TupleLayout::of(state);
    let held = |op: Option<UpdateOp>| match op {
        Some(UpdateOp::Collect { .. }) => Some(Held::Elements),
        Some(UpdateOp::Sketch) => Some(Held::Hashes),
        _ => None,
    };
    let fields = state.fields.iter().zip(&layout.fields);
    let fields: Vec<(usize, Held)> =
        fields.filter_map(|(field, layout)| Some((layout.offset as usize, held(field.merge)?))).collect();
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    // As addresses, which threads may share.
    let mut batches: Vec<(usize, usize)> = Vec::new();
    for (start, count) in &set.segments {
        let firsts = (0..*count).step_by(BATCH);
        batches.extend(firsts.map(|first| (start.wrapping_add(first * set.size) as usize, BATCH.min(count - first))));
    }
    let arenas: Mutex<Vec<StringArena>> = Mutex::default();
    workers.for_each(batches.len(), |i| {
        workers.interrupt.check()?;
        let (start, count) = batches[i];
        let mut arena = StringArena::new(account.clone());
        let mut pieces = Pieces::new();
        for tuple in (0..count).map(|i| start + i * set.size) {
            for (offset, held) in &fields {
                let view = (tuple + offset) as *mut StrView;
                // SAFETY: the tuples are merged, and this batch is this thread's; strings of the arena live as long as it, which outlives them.
                unsafe {
                    let allocate = &mut |size| arena.alloc(size).map_err(ExecError::from);
                    collect::flatten(view, *held, &mut pieces, allocate)?;
                }
            }
        }
        arenas.lock().unwrap_or_else(PoisonError::into_inner).push(arena);
        Ok(())
    })?;
    Ok(arenas.into_inner().unwrap_or_else(PoisonError::into_inner))
}

impl From<TooLong> for ExecError {
    fn from(error: TooLong) -> ExecError {
        ExecError::Trap { message: error.to_string(), span: Default::default(), kernel: String::new() }
    }
}
