//! The interpreter: what a module means.
//!
//! It is plain, slow and single-threaded, and every backend is tested against it. States are vectors and hash maps of
//! [`Scalar`]s; tables come decoded, through [`Inputs`]. What a pass or the front end has proved ([`Overflow::Proved`],
//! [`CastMode::Proved`]) is checked all the same: a wrong proof is an error of its own ([`InterpError::Broken`]).
//!
//! [`Overflow::Proved`]: crate::kernel::Overflow::Proved
//! [`CastMode::Proved`]: crate::kernel::CastMode::Proved

mod exec;
pub mod ops;
mod state;
pub mod trapped;
mod window;

use std::sync::atomic::AtomicBool;

use crate::kernel::{Module, ParamId, StateKind, Table, TableId};
use crate::scalar::Scalar;
use crate::types::Span;
use crate::verify::VerifyError;

/// A column of a batch.
#[derive(Clone, Debug, PartialEq)]
pub enum BatchColumn {
    /// The values, decoded.
    Values(Vec<Scalar>),
    /// Codes into the column's dictionary; `None` is NULL.
    Codes(Vec<Option<u32>>),
}

/// Some rows of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    pub rows: usize,
    /// In the order of [`Table::columns`]; a column with a dictionary as codes, any other as values.
    pub columns: Vec<BatchColumn>,
}

/// Batches of one pass over a table, or what went wrong.
pub type Batches<'a> = Box<dyn Iterator<Item = Result<Batch, String>> + 'a>;

/// Where stored tables come from. Inline ones the interpreter reads itself.
pub trait Inputs {
    /// Starts a pass over a stored table.
    ///
    /// # Errors
    /// Why the table can't be read.
    fn open(&mut self, id: TableId, table: &Table) -> Result<Batches<'_>, String>;

    /// The entries of a column's dictionary, by code.
    ///
    /// # Errors
    /// Why they can't be read.
    fn dictionary(&mut self, id: TableId, table: &Table, column: usize) -> Result<Vec<Scalar>, String>;
}

/// No stored table at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoInputs;

impl Inputs for NoInputs {
    fn open(&mut self, _: TableId, table: &Table) -> Result<Batches<'_>, String> {
        Err(format!("there is no data for table @{}", table.name))
    }

    fn dictionary(&mut self, _: TableId, table: &Table, _: usize) -> Result<Vec<Scalar>, String> {
        Err(format!("there is no data for table @{}", table.name))
    }
}

/// When to give up.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits<'a> {
    /// Looked at every few hundred rows and matches; true ends the run with [`InterpError::Cancelled`].
    pub cancelled: Option<&'a AtomicBool>,
    /// Most rows that all states together may hold.
    pub state_rows: Option<u64>,
}

/// Why a run has no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InterpError {
    /// What the query's data brought about: an overflow, a bad cast, a subquery of too many rows.
    #[error("{message}")]
    Trap { message: String, span: Span, kernel: String },
    /// A table can't be read.
    #[error("{0}")]
    Input(String),
    #[error("parameter {0} has no value")]
    Unbound(ParamId),
    #[error("parameter {param} is a {want}, {value} is not")]
    ParamType { param: ParamId, want: String, value: String },
    #[error("cancelled")]
    Cancelled,
    #[error("the query keeps more than {0} rows at once")]
    TooLarge(u64),
    /// The module is not valid.
    #[error(transparent)]
    Invalid(#[from] VerifyError),
    /// The module says that something is proved which is not so: a bug of the compiler.
    #[error("internal error: kernel @{kernel}: {message}")]
    Broken { message: String, kernel: String },
}

/// Runs a module and gives its output's rows, limit and offset applied. `params` are the prepared statement's (`$1` first); lifted
/// literals the module holds itself. A module without an output gives no rows.
///
/// # Errors
/// [`InterpError`].
pub fn run(
    module: &Module,
    inputs: &mut dyn Inputs,
    params: &[Scalar],
    limits: Limits<'_>,
) -> Result<Vec<Vec<Scalar>>, InterpError> {
    crate::verify::verify(module)?;
    let mut values = Vec::with_capacity(module.params.len());
    for (id, param) in module.params.iter() {
        let bound = param.prepared.and_then(|n| params.get(n as usize));
        let value = param.value.as_ref().or(bound).ok_or(InterpError::Unbound(id))?;
        if !crate::typing::scalar_fits(value, param.ty.repr) || (value.is_null() && !param.ty.nullable) {
            let (want, value) = (param.ty.to_string(), value.to_string());
            return Err(InterpError::ParamType { param: id, want, value });
        }
        values.push(value.clone());
    }
    let states = exec::run(module, inputs, &values, limits)?;
    let output = states.into_iter().find(|s| matches!(s.decl.kind, StateKind::Output { .. }));
    let Some(output) = output else { return Ok(vec![]) };
    let StateKind::Output { limit, offset, .. } = output.decl.kind else { return Ok(vec![]) };
    let skip = usize::try_from(offset).unwrap_or(usize::MAX);
    let take = limit.map_or(usize::MAX, |l| usize::try_from(l).unwrap_or(usize::MAX));
    Ok(output.rows.into_iter().skip(skip).take(take).collect())
}
