//! What a kernel touches: found before its code is generated, so that the entry block can load it all once.

use std::collections::BTreeSet;

use quernel_ir::kernel::{Block, Kernel, Op, ParamId, Source, StateId, Stmt, TableId, Target, Value};

/// Columns, parameters and states of one kernel. Ordered sets: the same kernel gives the same code.
#[derive(Debug, Default)]
pub(super) struct Uses {
    pub(super) columns: BTreeSet<(TableId, usize)>,
    pub(super) params: BTreeSet<ParamId>,
    /// States whose header is needed.
    pub(super) headers: BTreeSet<StateId>,
    pub(super) indexes: BTreeSet<StateId>,
    pub(super) luts: BTreeSet<StateId>,
    /// Fields of accumulators that are updated.
    pub(super) accumulators: BTreeSet<(StateId, usize)>,
    /// Values that a statement defines.
    pub(super) defined: Vec<Value>,
}

impl Uses {
    pub(super) fn of(kernel: &Kernel) -> Uses {
        let mut uses = Uses::default();
        if let Source::Dictionary { table, column, .. } = kernel.source {
            uses.columns.insert((table, column));
        }
        uses.block(kernel, kernel.body);
        uses
    }

    fn block(&mut self, kernel: &Kernel, block: Block) {
        let Some(stmts) = kernel.blocks.get(block) else { return };
        for stmt in stmts {
            match stmt {
                Stmt::Let(value) => self.value(kernel, *value),
                Stmt::Filter { body, .. } | Stmt::Repeat { body, .. } | Stmt::Fold { body, .. } => {
                    self.block(kernel, *body)
                }
                Stmt::If { then, otherwise, .. } => {
                    self.block(kernel, *then);
                    self.block(kernel, *otherwise);
                }
                Stmt::Probe(probe) => {
                    self.indexes.insert(probe.state);
                    if let Some((condition, _)) = probe.condition {
                        self.block(kernel, condition);
                    }
                    self.block(kernel, probe.body);
                }
                Stmt::Upsert { state, .. } | Stmt::Append { state, .. } => {
                    self.headers.insert(*state);
                }
                Stmt::Update { target: Target::State(state), field, op, .. } => {
                    self.accumulators.extend((0..op.fields()).map(|i| (*state, field + i)));
                }
                Stmt::Update { target: Target::Row(_), .. } | Stmt::Mark { .. } => {}
                Stmt::Store { state, .. } => {
                    self.luts.insert(*state);
                }
            }
        }
    }

    fn value(&mut self, kernel: &Kernel, value: Value) {
        self.defined.push(value);
        let Some(data) = kernel.values.get(value) else { return };
        match (&data.op, kernel.source) {
            (Op::Param(param), _) => {
                self.params.insert(*param);
            }
            (Op::Load { column } | Op::Code { column }, Source::Table(table)) => {
                self.columns.insert((table, *column));
            }
            (Op::Decode { table, column, .. }, _) => {
                self.columns.insert((*table, *column));
            }
            (Op::Lookup { state, .. }, _) => {
                self.luts.insert(*state);
            }
            _ => {}
        }
    }
}
