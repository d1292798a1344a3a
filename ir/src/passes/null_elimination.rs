//! Null elimination: what a condition shows not to be NULL is required where the condition holds.
//!
//! Under `filter %c` the values that must be valid for `%c` to be true are replaced by `assume_valid` of them, and types follow:
//! operations on required values need no validity. So with the keys of inner and semi probes.

use std::collections::{HashMap, HashSet};

use super::retype::retype;
use crate::kernel::{
    BinaryOp, Block, Kernel, Module, Op, Probe, ProbeKind, StateKind, Stmt, Type, UnaryOp, Value, ValueData,
};
use crate::types::ValueType;

/// Makes values required where they are proved to be valid.
pub fn null_elimination(module: &mut Module) -> bool {
    let mut kernels = std::mem::take(&mut module.kernels);
    let mut changed = false;
    for kernel in kernels.values_mut() {
        let mut eliminate = Eliminate { module, known: HashMap::new(), changed: false };
        let body = kernel.body;
        eliminate.block(kernel, body);
        if eliminate.changed {
            retype(module, kernel);
            changed = true;
        }
    }
    module.kernels = kernels;
    changed
}

struct Eliminate<'m> {
    module: &'m Module,
    /// The required form of values, in the blocks around.
    known: HashMap<Value, Value>,
    changed: bool,
}

impl Eliminate<'_> {
    fn block(&mut self, kernel: &mut Kernel, id: Block) {
        let mut stmts = std::mem::take(&mut kernel.blocks[id]);
        for stmt in &mut stmts {
            let known = &self.known;
            let mut rename = |arg: &mut Value| *arg = known.get(arg).copied().unwrap_or(*arg);
            if let Stmt::Let(value) = stmt {
                let op = &mut kernel.values[*value].op;
                // The required form's own definition reads the nullable one.
                if !matches!(op, Op::Unary { op: UnaryOp::AssumeValid, .. }) {
                    op.for_each_arg_mut(&mut rename);
                }
                continue;
            }
            stmt.for_each_arg_mut(&mut rename);
            let mut valid = HashSet::new();
            match stmt {
                Stmt::Filter { cond, body } => {
                    implied(kernel, *cond, &mut valid);
                    self.under(kernel, *body, valid);
                }
                Stmt::If { cond, then, otherwise, results } => {
                    implied(kernel, *cond, &mut valid);
                    let yields: Vec<Value> = results.iter().map(|r| r.then).collect();
                    let renamed = self.under_yielding(kernel, *then, valid, &yields);
                    for (result, then) in results.iter_mut().zip(renamed) {
                        result.then = then;
                    }
                    self.block(kernel, *otherwise);
                }
                Stmt::Probe(probe) => {
                    if let Some((condition, _)) = probe.condition {
                        self.block(kernel, condition);
                    }
                    if matches!(probe.kind, ProbeKind::Inner | ProbeKind::Semi) {
                        self.probe_keys(probe, &mut valid);
                    }
                    self.under(kernel, probe.body, valid);
                }
                other => {
                    for nested in other.blocks() {
                        self.block(kernel, nested);
                    }
                }
            }
        }
        kernel.blocks[id] = stmts;
    }

    /// Keys that are valid where there is a match.
    fn probe_keys(&self, probe: &Probe, valid: &mut HashSet<Value>) {
        let state = &self.module.states[probe.state];
        let StateKind::Index { null_safe, .. } = &state.kind else { return };
        for (i, (key, field)) in probe.keys.iter().zip(&state.fields).enumerate() {
            if !null_safe.get(i).copied().unwrap_or(false) || !field.ty.nullable {
                valid.insert(*key);
            }
        }
    }

    fn under(&mut self, kernel: &mut Kernel, body: Block, valid: HashSet<Value>) {
        self.under_yielding(kernel, body, valid, &[]);
    }

    /// Rewrites a block in which values are valid; gives the required forms of what it yields.
    fn under_yielding(
        &mut self,
        kernel: &mut Kernel,
        body: Block,
        valid: HashSet<Value>,
        yields: &[Value],
    ) -> Vec<Value> {
        let mut read = yields.iter().copied().collect();
        reads(kernel, body, &mut read);
        let mut valid: Vec<Value> = valid
            .into_iter()
            .filter(|v| read.contains(v) && !self.known.contains_key(v))
            .filter(|v| kernel.value_type(*v).is_some_and(|ty| ty.nullable))
            .collect();
        valid.sort();
        let mut assumed = Vec::new();
        for value in &valid {
            let Some(ty) = kernel.value_type(*value) else { continue };
            let required = kernel.values.push(ValueData {
                ty: Type::Value(ValueType::required(ty.repr)),
                op: Op::Unary { op: UnaryOp::AssumeValid, arg: *value },
                span: kernel.values[*value].span,
            });
            assumed.push(Stmt::Let(required));
            self.known.insert(*value, required);
            self.changed = true;
        }
        self.block(kernel, body);
        let yields = yields.iter().map(|v| self.known.get(v).copied().unwrap_or(*v)).collect();
        for value in &valid {
            self.known.remove(value);
        }
        assumed.append(&mut kernel.blocks[body]);
        kernel.blocks[body] = assumed;
        yields
    }
}

/// Values that are valid wherever `cond` is true.
fn implied(kernel: &Kernel, cond: Value, valid: &mut HashSet<Value>) {
    match kernel.values[cond].op {
        Op::Binary { op: BinaryOp::And, left, right } => {
            implied(kernel, left, valid);
            implied(kernel, right, valid);
        }
        Op::Unary { op: UnaryOp::IsValid, arg } => behind(kernel, arg, valid),
        _ => behind(kernel, cond, valid),
    }
}

/// Values that are valid wherever `value` is: itself, and the arguments of strict operations.
fn behind(kernel: &Kernel, value: Value, valid: &mut HashSet<Value>) {
    if !valid.insert(value) {
        return;
    }
    let op = &kernel.values[value].op;
    let strict = match op {
        Op::Unary { op, .. } => !matches!(op, UnaryOp::IsNull | UnaryOp::IsValid | UnaryOp::AssumeValid),
        Op::Binary { op, .. } => !matches!(op, BinaryOp::And | BinaryOp::Or | BinaryOp::Same),
        Op::Cast { .. } | Op::Check { .. } | Op::Call { .. } | Op::Lookup { .. } | Op::Decode { .. } => true,
        _ => false,
    };
    if strict {
        for arg in op.args() {
            behind(kernel, arg, valid);
        }
    }
}

/// Values read anywhere in a block.
fn reads(kernel: &Kernel, block: Block, read: &mut HashSet<Value>) {
    for stmt in &kernel.blocks[block] {
        if let Stmt::Let(value) = stmt {
            read.extend(kernel.values[*value].op.args());
        }
        read.extend(stmt.args());
        for nested in stmt.blocks() {
            reads(kernel, nested, read);
        }
    }
}
