//! Where other devices run some of a module's kernels: what the CPU's run asks of whoever brings them together.

use std::any::Any;
use std::sync::Arc;

use quernel_ir::kernel::StateId;

use crate::error::ExecError;
use crate::state::rows::TupleSet;

/// The rest of a module's run.
pub trait Partner: Sync {
    /// Whether the CPU runs a kernel.
    fn runs(&self, kernel: usize) -> bool;

    /// Whether a state's rows come from elsewhere.
    fn comes(&self, state: StateId) -> bool;

    /// The rows of such a state, waited for.
    ///
    /// # Errors
    /// Another device failed ([`ExecError::Abandoned`]), the budget refuses, or the query is stopped.
    fn receive(&self, state: StateId) -> Result<TupleSet, ExecError>;

    /// Takes the rows of a state that the CPU has finished, where others read it.
    ///
    /// # Errors
    /// Its strings are too long.
    ///
    /// # Safety
    /// The tuples are the state's, initialized, and their strings alive.
    unsafe fn post(&self, state: StateId, rows: &TupleSet) -> Result<(), ExecError>;

    /// What the strings of received rows lie in.
    fn keep(&self) -> Arc<dyn Any + Send + Sync>;
}
