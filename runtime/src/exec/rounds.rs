//! Loops: kernels that run until no new rows come.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Loop, LoopId, StateId, StateKind};
use quernel_ir::loops::Step;

use super::run::{PIECE_BITS, Run};
use crate::error::ExecError;
use crate::state::Finished;
use crate::state::seen::Seen;

impl Run<'_> {
    /// Runs a loop. Between two rounds it can be stopped.
    pub(super) fn rounds(&mut self, id: LoopId, steps: &[Step], output: StateId) -> Result<(), ExecError> {
        let &Loop { work, next, .. } = &self.module.loops[id];
        let outermost = self.place.is_none();
        if outermost {
            self.place = first_kernel(steps).map(|kernel| (kernel.index() as u64) << PIECE_BITS);
        }
        let mut seen = match self.module.states[next].kind {
            StateKind::Groups { .. } => Some(Seen::new(&self.module.states[next], self.accounts[next.index()].clone())),
            _ => None,
        };
        let mut rounds = 0;
        loop {
            self.workers.interrupt.check()?;
            let mut rows = match self.gathered(next.index())? {
                Finished::Tuples(rows) => rows,
                _ => return Err(ExecError::Internal("a loop over what is no rows".into())),
            };
            if let Some(seen) = &mut seen {
                // The rows of the round before are in what it has seen.
                self.finished[work.index()] = None;
                rows = seen.take_new(&rows, self.workers)?;
            }
            if rows.rows == 0 || self.is_full(id) {
                break;
            }
            let metrics = &mut self.metrics.states[work.index()];
            metrics.rows += rows.rows;
            metrics.bytes = metrics.bytes.max(rows.bytes());
            self.finished[work.index()] = Some(Finished::Tuples(rows));
            self.steps(steps, rounds == 0, output)?;
            rounds += 1;
        }
        self.metrics.states[next.index()].rounds += rounds;
        self.finished[work.index()] = None;
        if outermost {
            self.place = None;
        }
        Ok(())
    }

    /// Whether a loop need not go on, for all that it gives to has enough.
    fn is_full(&self, id: LoopId) -> bool {
        self.lifetimes.ended_by[id.index()].is_some_and(|state| {
            let kind = &self.module.states[state].kind;
            match kind {
                StateKind::Output { limit: Some(limit), offset, .. } => {
                    self.output_rows >= limit.saturating_add(*offset)
                }
                _ => kind.first_rows().is_some_and(|rows| self.rows_given(state) >= rows),
            }
        })
    }

    /// Rows that kernels have appended to a state.
    fn rows_given(&self, state: StateId) -> u64 {
        let given = self.metrics.kernels.iter().flat_map(|kernel| &kernel.rows_out);
        given.filter(|(to, _)| *to == state).map(|(_, rows)| rows).sum()
    }
}

fn first_kernel(steps: &[Step]) -> Option<KernelId> {
    match steps.first()? {
        Step::Kernel(id) => Some(*id),
        Step::Loop(_, inner) => first_kernel(inner),
    }
}
