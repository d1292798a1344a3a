//! What running a kernel takes, estimated from its body: bytes of its source, operations, rows that it writes.

use std::collections::BTreeMap;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{
    BinaryOp, Block, Kernel, KernelId, Module, Op, ProbeKind, Source, StateId, StateKind, Stmt, Table, TableData,
    Target, Type, UpdateOp, Value,
};
use quernel_ir::layout::TupleLayout;
use quernel_ir::passes::selectivity;
use quernel_ir::types::{Repr, ValueType};

/// Bytes of a string of unknown length.
const TEXT: f64 = 24.0;
/// Rows of a table that does not say how many it has.
const UNKNOWN_ROWS: f64 = 1e6;
/// Share of rows that a probe keeps, at least and where nothing is known.
const MATCHED: (f64, f64) = (1e-3, 0.5);
/// What a lookup costs of one in a table that caches don't hold, by the table's bytes.
const NEAR: [(f64, f64); 3] = [(256e3, 1.0 / 16.0), (16e6, 0.25), (f64::INFINITY, 1.0)];
/// Lookups that a row is worth that is put into an index, a row that is kept, and one that is added to a group.
const INDEXED: f64 = 6.0;
const KEPT: f64 = 0.5;
const GROUPED: f64 = 2.5;
/// What an operation costs that kernels do for many rows at once: the conditions on a table's rows.
const VECTORIZED: f64 = 0.5;

/// What a kernel takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// Rows of its source.
    pub rows: f64,
    /// Bytes of the source that it reads.
    pub bytes: f64,
    /// Simple operations: an addition is one.
    pub operations: f64,
    /// Places in memory that it goes to at random: lookups in hash tables, those in small ones counted in part, and what building them is worth.
    pub lookups: f64,
    /// How often it begins something, whatever the number of rows: passes that make states of what was appended.
    pub starts: f64,
    /// Rows that it gives to states.
    pub written: BTreeMap<StateId, f64>,
}

/// The work of all kernels.
pub fn work(module: &Module) -> Vec<Work> {
    let nothing = vec![0.0; module.states.len()];
    let mut sizes = Sizes { module, rows: nothing.clone(), sources: nothing };
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
            sizes.sources[state.index()] += work.rows;
        }
        all.push(work);
    }
    all
}

/// Lookups that putting rows into a state is worth.
pub fn insertion(module: &Module, state: StateId, rows: f64) -> f64 {
    match &module.states[state].kind {
        StateKind::Index { .. } => rows * INDEXED,
        StateKind::Groups { .. } => rows * GROUPED,
        StateKind::Sorted { .. } | StateKind::Window { .. } => rows * rows.max(2.0).log2() / 8.0,
        _ => rows * KEPT,
    }
}

/// Bytes of a row of a state.
pub fn row_bytes(module: &Module, state: StateId) -> f64 {
    let declared = &module.states[state];
    let text = declared.fields.iter().filter(|field| field.ty.repr == Repr::Str).count();
    f64::from(TupleLayout::of(declared).size) + TEXT * text as f64
}

/// As [`row_bytes`], in the memory of a GPU, in words of 32 bits.
pub fn device_row_bytes(module: &Module, state: StateId) -> f64 {
    let fields = &module.states[state].fields;
    let words = |ty: ValueType| if ty.repr == Repr::Str { 2 } else { ty.repr.size().div_ceil(4).max(1) };
    let valid = fields.iter().filter(|field| field.ty.nullable).count().div_ceil(32);
    let text = fields.iter().filter(|field| field.ty.repr == Repr::Str).count();
    4.0 * (fields.iter().map(|field| words(field.ty)).sum::<usize>() + valid).max(1) as f64 + TEXT * text as f64
}

/// Bytes of a row of a table's columns that kernels load.
pub fn table_row_bytes(table: &Table) -> f64 {
    row_bytes_with(table, TEXT)
}

/// As [`table_row_bytes`], for what bringing them to a device costs: texts are taken apart on the way.
pub fn brought_row_bytes(table: &Table) -> f64 {
    row_bytes_with(table, 5.0 * TEXT)
}

fn row_bytes_with(table: &Table, text: f64) -> f64 {
    let column = |column: &quernel_ir::kernel::TableColumn| {
        let validity = if column.nullable { 0.125 } else { 0.0 };
        let values = match (column.encoding, column.ty.repr()) {
            (quernel_ir::table::Encoding::Plain, Repr::Str) => text,
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
    /// Rows of the sources of those who wrote it.
    sources: Vec<f64>,
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
        work.starts = work
            .written
            .keys()
            .map(|state| match self.module.states[*state].kind {
                StateKind::Groups { .. } => 3.5,
                StateKind::Accumulators => 2.0,
                StateKind::Index { .. } | StateKind::Window { .. } => 2.2,
                StateKind::Rows => 0.7,
                StateKind::Sorted { .. } | StateKind::Output { .. } | StateKind::Lut { .. } => 0.2,
            })
            .fold(0.3, f64::max);
        work
    }

    /// What a lookup in a state costs.
    fn nearness(&self, state: StateId, rows: f64) -> f64 {
        let bytes = rows * row_bytes(self.module, state);
        NEAR.iter().find(|(most, _)| bytes <= *most).map_or(1.0, |(_, cost)| *cost)
    }

    /// Share of rows that find a match in an index: as many as were kept of the rows that it was made of, as of foreign keys.
    fn matched(&self, state: StateId) -> f64 {
        let (kept, of) = (self.rows[state.index()], self.sources[state.index()]);
        if of > 0.0 { (kept / of).clamp(MATCHED.0, 1.0) } else { MATCHED.1 }
    }

    /// Rows of those that come to a state which it is expected to keep.
    fn kept(&self, state: StateId, rows: f64) -> f64 {
        self.module.states[state].estimate.map_or(rows, |most| rows.min(most as f64))
    }

    fn block(&self, kernel: &Kernel, block: Block, rows: f64, work: &mut Work) {
        for stmt in &kernel.blocks[block] {
            match stmt {
                Stmt::Let(value) => {
                    let vectorized = matches!(kernel.source, Source::Table(_)) && block == kernel.body;
                    work.operations += rows * operations(kernel, *value) * if vectorized { VECTORIZED } else { 1.0 };
                }
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
                    let matched = self.matched(probe.state);
                    let kept = match (probe.kind, probe.keys.len()) {
                        // Every row of the index.
                        (ProbeKind::Inner, 0) => self.rows[probe.state.index()].max(1.0),
                        (ProbeKind::Inner | ProbeKind::Semi, _) => matched,
                        (ProbeKind::Anti, _) => (1.0 - matched).max(MATCHED.0),
                        _ => 1.0,
                    };
                    let near = self.nearness(probe.state, self.rows[probe.state.index()]);
                    // The directory, and the rows that are found.
                    work.lookups += rows * near * if probe.keys.is_empty() { 1.0 } else { 1.0 + matched };
                    work.operations += rows * 6.0 * probe.keys.len() as f64;
                    if let Some((condition, _)) = probe.condition {
                        self.block(kernel, condition, rows, work);
                    }
                    self.block(kernel, probe.body, rows * kept, work);
                }
                Stmt::Upsert { state, keys, .. } => {
                    work.operations += rows * 6.0 * keys.len().max(1) as f64;
                    let groups = self.kept(*state, rows);
                    work.lookups += rows * GROUPED * self.nearness(*state, groups);
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
                    work.lookups += insertion(self.module, *state, self.kept(*state, rows));
                    *work.written.entry(*state).or_default() += rows;
                }
                Stmt::Store { state, .. } => {
                    work.operations += rows;
                    *work.written.entry(*state).or_default() += rows;
                }
                Stmt::Mark { .. } => work.lookups += rows,
                Stmt::Repeat { body, .. } | Stmt::Fold { body, .. } => self.block(kernel, *body, rows * 4.0, work),
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
        // All of a text.
        Op::Call { args, .. } if args.iter().any(|arg| is(arg, Repr::Str)) => 200.0,
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
