//! Renumbers values and blocks in the order of the text, and drops those that no statement reaches.
//!
//! Passes take values out of use without moving others; at the end of a pipeline this makes arenas dense again. A compact module
//! is what the parser makes of its own text.

use crate::entity::{Arena, Entity};
use crate::kernel::{Block, Kernel, Module, Op, Source, StateKind, Stmt, Table, Target, Value, ValueData};
use crate::types::Span;

struct Renumber<'a> {
    old: &'a Kernel,
    values: Arena<Value, ValueData>,
    blocks: Arena<Block, Vec<Stmt>>,
    /// New value of each old one.
    map: Vec<Option<Value>>,
    /// Constants and parameters are left out; who reads them then reads from nowhere.
    without_constants: bool,
}

impl Renumber<'_> {
    /// A use. One without a definition before it (the verifier rejects it) keeps a place at the end of nowhere.
    fn at(&self, value: Value) -> Value {
        self.map.get(value.index()).copied().flatten().unwrap_or(Value::from_index(u32::MAX as usize))
    }

    fn define(&mut self, value: Value) -> Value {
        let mut data = self.old.values[value].clone();
        data.op.for_each_arg_mut(&mut |arg| *arg = self.at(*arg));
        if data.op == Op::Bound {
            data.span = Span::default();
        }
        let new = self.values.push(data);
        self.map[value.index()] = Some(new);
        new
    }

    fn list(&self, values: &[Value]) -> Vec<Value> {
        values.iter().map(|v| self.at(*v)).collect()
    }

    fn block(&mut self, block: Block) -> Block {
        let new = self.blocks.push(Vec::new());
        let mut stmts = Vec::with_capacity(self.old.blocks[block].len());
        for stmt in &self.old.blocks[block] {
            if !(self.without_constants && self.is_constant(stmt)) {
                stmts.push(self.stmt(stmt));
            }
        }
        self.blocks[new] = stmts;
        new
    }

    fn is_constant(&self, stmt: &Stmt) -> bool {
        let Stmt::Let(value) = stmt else { return false };
        matches!(self.old.values[*value].op, Op::Const(_) | Op::Param(_))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Stmt {
        let mut stmt = stmt.clone();
        match &mut stmt {
            Stmt::Let(value) => *value = self.define(*value),
            Stmt::Filter { cond, body } => {
                *cond = self.at(*cond);
                *body = self.block(*body);
            }
            Stmt::If { cond, then, otherwise, results } => {
                *cond = self.at(*cond);
                for result in &mut *results {
                    result.value = self.define(result.value);
                }
                *then = self.block(*then);
                *otherwise = self.block(*otherwise);
                for result in results {
                    result.then = self.at(result.then);
                    result.otherwise = self.at(result.otherwise);
                }
            }
            Stmt::Probe(probe) => {
                probe.keys = self.list(&probe.keys);
                probe.row = self.define(probe.row);
                if let Some((block, value)) = &mut probe.condition {
                    *block = self.block(*block);
                    *value = self.at(*value);
                }
                for bound in [&mut probe.matched, &mut probe.mark].into_iter().flatten() {
                    *bound = self.define(*bound);
                }
                probe.body = self.block(probe.body);
            }
            Stmt::Upsert { keys, row, .. } => {
                *keys = self.list(keys);
                *row = self.define(*row);
            }
            Stmt::Update { target, args, .. } => {
                if let Target::Row(row) = target {
                    *row = self.at(*row);
                }
                *args = self.list(args);
            }
            Stmt::Append { values, .. } => *values = self.list(values),
            Stmt::Mark { row } => *row = self.at(*row),
            Stmt::Repeat { count, index, body } => {
                *count = self.at(*count);
                *index = self.define(*index);
                *body = self.block(*body);
            }
            Stmt::Fold { count, init, index, acc, body, next, result } => {
                *count = self.at(*count);
                *init = self.at(*init);
                *result = self.define(*result);
                *index = self.define(*index);
                *acc = self.define(*acc);
                *body = self.block(*body);
                *next = self.at(*next);
            }
            Stmt::Store { value, .. } => *value = self.at(*value),
        }
        stmt
    }
}

impl Kernel {
    /// A kernel without a body that is called the same and runs when this one does.
    fn header(&self) -> Kernel {
        Kernel { in_loop: self.in_loop, once: self.once, ..Kernel::new(self.name.clone(), self.source) }
    }

    /// The same kernel with values and blocks numbered in the order of its text. The kernel must be well-formed.
    pub fn compact(&self) -> Kernel {
        self.renumbered(false)
    }

    /// What kernels have in common that differ in the constants and parameters alone, and in how many of them share one: not
    /// well-formed.
    fn skeleton(&self) -> Kernel {
        self.renumbered(true)
    }

    fn renumbered(&self, without_constants: bool) -> Kernel {
        let map = vec![None; self.values.len()];
        let mut renumber = Renumber { old: self, values: Arena::new(), blocks: Arena::new(), map, without_constants };
        let mut source = self.source;
        match &mut source {
            Source::Dictionary { entry: value, .. } | Source::State { row: value, .. } => {
                *value = renumber.define(*value)
            }
            Source::Unit | Source::Table(_) => {}
        }
        let body = renumber.block(self.body);
        Kernel { source, values: renumber.values, blocks: renumber.blocks, body, ..self.header() }
    }
}

impl Module {
    /// Whether two modules differ at most in their constants and parameters: in which ones there are, and in which one is the other.
    pub fn is_alike(&self, other: &Module) -> bool {
        let alike = |a: &Table, b: &Table| {
            let kinds = (std::mem::discriminant(&a.data), std::mem::discriminant(&b.data));
            a.name == b.name && a.columns == b.columns && kinds.0 == kinds.1
        };
        (&self.states, &self.loops) == (&other.states, &other.loops)
            && self.tables.len() == other.tables.len()
            && self.tables.values().zip(other.tables.values()).all(|(a, b)| alike(a, b))
            && self.kernels.len() == other.kernels.len()
            && self.kernels.values().zip(other.kernels.values()).all(|(a, b)| a.skeleton() == b.skeleton())
    }

    /// Makes every kernel [compact](Kernel::compact).
    pub fn compact(&mut self) {
        for kernel in self.kernels.values_mut() {
            *kernel = kernel.compact();
        }
        for state in self.states.values_mut() {
            if let StateKind::Index { keys, null_safe, .. } = &mut state.kind {
                null_safe.resize(*keys, false);
            }
        }
    }
}
