//! What running a kernel takes, estimated from its body: bytes of its source, operations, rows that it writes.

use std::collections::BTreeMap;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{
    BinaryOp, Block, Kernel, KernelId, Module, Op, ProbeKind, Source, StateId, StateKind, Stmt, Table, TableData,
    Target, Type, UpdateOp, Value,
};
use quernel_ir::layout::TupleLayout;
use quernel_ir::passes::selectivity;
use quernel_ir::types::Repr;

/// Bytes of a string of unknown length.
const TEXT: f64 = 24.0;
/// Rows of a table that does not say how many it has.
const UNKNOWN_ROWS: f64 = 1e6;
/// Share of rows that a probe, or an index of fewer rows than its source, keeps.
const MATCHED: f64 = 0.5;

/// What a kernel takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// Rows of its source.
    pub rows: f64,
    /// Bytes of the source that it reads.
    pub bytes: f64,
    /// Simple operations: an addition is one.
    pub operations: f64,
    /// Places in memory that it goes to at random: lookups in hash tables.
    pub lookups: f64,
    /// Rows that it gives to states.
    pub written: BTreeMap<StateId, f64>,
}

/// The work of all kernels.
pub fn work(module: &Module) -> Vec<Work> {
    let mut sizes = Sizes { module, rows: vec![0.0; module.states.len()] };
    let mut all = Vec::new();
    for kernel in module.kernels.values() {
        let work = sizes.kernel(kernel);
        for (state, rows) in &work.written {
            let declared = &module.states[*state];
            let estimate = declared.estimate.map_or(f64::INFINITY, |rows| rows as f64);
            let now = &mut sizes.rows[state.index()];
            *now = match declared.kind {
                StateKind::Accumulators => 1.0,
                StateKind::Groups { .. } => (*now + rows).min(estimate),
                StateKind::Sorted { limit: Some(limit), partition: 0, .. }
                | StateKind::Output { limit: Some(limit), .. } => (*now + rows).min(limit as f64),
                _ => (*now + rows).min(estimate),
            };
        }
        all.push(work);
    }
    all
}

/// Bytes of a row of a state.
pub fn row_bytes(module: &Module, state: StateId) -> f64 {
    let declared = &module.states[state];
    let text = declared.fields.iter().filter(|field| field.ty.repr == Repr::Str).count();
    f64::from(TupleLayout::of(declared).size) + TEXT * text as f64
}

/// Bytes of a row of a table's columns that kernels load.
pub fn table_row_bytes(table: &Table) -> f64 {
    let column = |column: &quernel_ir::kernel::TableColumn| {
        let validity = if column.nullable { 0.125 } else { 0.0 };
        let values = match (column.encoding, column.ty.repr()) {
            (quernel_ir::table::Encoding::Plain, Repr::Str) => TEXT,
            (encoding, repr) => encoding.bytes_per_row(repr) as f64,
        };
        validity + values
    };
    table.columns.iter().map(column).sum()
}

/// Rows of a table.
pub fn table_rows(table: &Table) -> f64 {
    match &table.data {
        TableData::Stored { rows, .. } => rows.map_or(UNKNOWN_ROWS, |rows| rows as f64),
        TableData::Inline { rows } => rows.len() as f64,
    }
}

struct Sizes<'a> {
    module: &'a Module,
    /// By state, so far.
    rows: Vec<f64>,
}

impl Sizes<'_> {
    fn kernel(&self, kernel: &Kernel) -> Work {
        let (rows, bytes) = match kernel.source {
            Source::Unit => (1.0, 0.0),
            Source::Table(table) => {
                let table = &self.module.tables[table];
                (table_rows(table), table_rows(table) * table_row_bytes(table))
            }
            Source::Dictionary { table, column, .. } => {
                let entries = self.module.tables[table].columns[column].dictionary.unwrap_or(1 << 10) as f64;
                (entries, entries * TEXT)
            }
            Source::State { state, .. } => {
                let rows = self.rows[state.index()];
                (rows, rows * row_bytes(self.module, state))
            }
        };
        let mut work = Work { rows, bytes, ..Work::default() };
        self.block(kernel, kernel.body, rows, &mut work);
        work
    }

    fn block(&self, kernel: &Kernel, block: Block, rows: f64, work: &mut Work) {
        for stmt in &kernel.blocks[block] {
            match stmt {
                Stmt::Let(value) => work.operations += rows * operations(kernel, *value),
                Stmt::Filter { cond, body } => {
                    let kept = selectivity(self.module, kernel, *cond).clamp(0.0, 1.0);
                    work.operations += rows;
                    self.block(kernel, *body, rows * kept, work);
                }
                Stmt::If { then, otherwise, .. } => {
                    self.block(kernel, *then, rows / 2.0, work);
                    self.block(kernel, *otherwise, rows / 2.0, work);
                }
                Stmt::Probe(probe) => {
                    let kept = match (probe.kind, probe.keys.len()) {
                        // Every row of the index.
                        (ProbeKind::Inner, 0) => self.rows[probe.state.index()].max(1.0),
                        (ProbeKind::Inner | ProbeKind::Semi | ProbeKind::Anti, _) => MATCHED,
                        _ => 1.0,
                    };
                    work.lookups += rows * if probe.keys.is_empty() { 1.0 } else { 2.0 };
                    work.operations += rows * 6.0 * probe.keys.len() as f64;
                    if let Some((condition, _)) = probe.condition {
                        self.block(kernel, condition, rows, work);
                    }
                    self.block(kernel, probe.body, rows * kept, work);
                }
                Stmt::Upsert { state, keys, .. } => {
                    work.operations += rows * 6.0 * keys.len().max(1) as f64;
                    work.lookups += rows;
                    *work.written.entry(*state).or_default() += rows;
                }
                Stmt::Update { target, op, .. } => {
                    work.operations += rows * if matches!(op, UpdateOp::Moments) { 12.0 } else { 2.0 };
                    if let Target::State(state) = target {
                        work.written.insert(*state, 1.0);
                    }
                }
                Stmt::Append { state, values, .. } => {
                    work.operations += rows * values.len() as f64;
                    *work.written.entry(*state).or_default() += rows;
                }
                Stmt::Store { state, .. } => {
                    work.operations += rows;
                    *work.written.entry(*state).or_default() += rows;
                }
                Stmt::Mark { .. } => work.lookups += rows,
                Stmt::Repeat { body, .. } => self.block(kernel, *body, rows * 4.0, work),
            }
        }
    }
}

/// Simple operations that an operation is worth.
fn operations(kernel: &Kernel, value: Value) -> f64 {
    let op = &kernel.values[value].op;
    let is = |value: &Value, repr: Repr| matches!(kernel.ty(*value), Type::Value(ty) if ty.repr == repr);
    match op {
        Op::Bound | Op::Const(_) | Op::Param(_) => 0.0,
        Op::Decode { .. } | Op::Lookup { .. } => 2.0,
        Op::Call { .. } => 40.0,
        Op::Binary { left, .. } if is(left, Repr::Str) => 8.0,
        // By a constant: a multiplication.
        Op::Binary { op: BinaryOp::Div(_) | BinaryOp::Rem | BinaryOp::DivRound, right, .. } => {
            if kernel.constant(*right).is_some() { 4.0 } else { 16.0 }
        }
        op if op.args().iter().any(|arg| is(arg, Repr::I128)) => 4.0,
        _ => 1.0,
    }
}

/// The states that each kernel reads, writes and marks, in order.
pub(super) fn uses(module: &Module, kernel: usize) -> (Vec<StateId>, Vec<StateId>, Vec<StateId>) {
    let used = module.kernels[KernelId::from_index(kernel)].state_use();
    let sorted = |states: std::collections::HashSet<StateId>| {
        let mut states: Vec<StateId> = states.into_iter().collect();
        states.sort();
        states
    };
    (sorted(used.reads), sorted(used.writes), sorted(used.marks))
}
