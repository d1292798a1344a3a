//! The output's rows, back in host memory as the tuples that batches are made of.

use std::sync::Arc;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{StateId, StateKind};
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::QueryResult;
use quernel_runtime::memory::MemoryBudget;

use super::GpuExecError;
use super::rows::StateRows;
use super::run::Run;

/// The rows of the output state.
pub(crate) fn collect(
    run: &mut Run<'_>,
    output: StateId,
    budget: &Arc<MemoryBudget>,
) -> Result<QueryResult, GpuExecError> {
    let state = &run.module.states[output];
    let StateKind::Output { limit, offset, .. } = state.kind else {
        return Err(ExecError::InvalidModule("the output state is none".into()).into());
    };
    let device = &run.states[output.index()];
    let layout = device.layout.clone();
    let first = offset.min(device.count);
    let count = (device.count - first).min(limit.unwrap_or(u64::MAX));
    let word = device.first_word() + (first * u64::from(layout.words)) as u32;
    let mut rows = StateRows::fetch(run, &layout, word, count)?;
    let text = Arc::new(std::mem::take(&mut rows.text));
    let tuples = rows.tuples(state, &text, budget, "the result").map_err(ExecError::from)?;
    // SAFETY: the tuples are of the state; their strings are views of `text`, or inline.
    let result = unsafe { QueryResult::of_tuples(state, tuples, run.metrics.clone(), text) };
    result.ok_or_else(|| ExecError::InvalidModule("the output state is none".into()).into())
}
