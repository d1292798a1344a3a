//! The walk of the passes that replace operations: statements in order, each with its arguments renamed to what has replaced them.

use std::collections::HashMap;

use super::retype::retype;
use crate::kernel::{Block, Kernel, Module, Op, Stmt, Type, Value, ValueData};
use crate::scalar::Scalar;
use crate::types::ValueType;

/// What becomes of an operation.
pub(super) enum Replacement {
    Op(Op),
    /// A constant: required, unless it is NULL.
    Const(Scalar),
    /// Another value, visible here, is the same.
    Value(Value),
}

/// Where an operation stands.
pub(super) struct Place<'k> {
    pub(super) kernel: &'k mut Kernel,
    /// The block so far: what a replacement needs goes here.
    pub(super) out: &'k mut Vec<Stmt>,
    /// The operation being replaced.
    value: Value,
}

impl Place<'_> {
    /// A new operation before the one being replaced.
    pub(super) fn define(&mut self, op: Op, ty: ValueType) -> Value {
        let span = self.kernel.values[self.value].span;
        let value = self.kernel.values.push(ValueData { ty: Type::Value(ty), op, span });
        self.out.push(Stmt::Let(value));
        value
    }
}

/// What a pass replaces.
pub(super) trait Rewriter {
    /// What to put in the place of an operation, whose arguments are up to date. Asked again of what it gives.
    fn operation(&mut self, place: &mut Place<'_>, value: Value) -> Option<Replacement>;

    /// Whether a region's body is known to run, or known not to (of an `if`: which of the two runs).
    fn known(&self, _kernel: &Kernel, _stmt: &Stmt) -> Option<bool> {
        None
    }

    /// A block begins.
    fn enter(&mut self) {}

    /// A block ends, and with it what is visible there.
    fn leave(&mut self) {}
}

/// Rewrites every kernel, each by a rewriter of its own. Whether any changed.
pub(super) fn rewrite<R: Rewriter>(module: &mut Module, rewriter: impl Fn() -> R) -> bool {
    let mut kernels = std::mem::take(&mut module.kernels);
    let mut changed = false;
    for kernel in kernels.values_mut() {
        let mut walk = Walk { rewriter: rewriter(), replaced: HashMap::new(), changed: false };
        let body = kernel.body;
        walk.block(kernel, body);
        if walk.changed {
            retype(module, kernel);
        }
        changed |= walk.changed;
    }
    module.kernels = kernels;
    changed
}

struct Walk<R> {
    rewriter: R,
    replaced: HashMap<Value, Value>,
    changed: bool,
}

impl<R: Rewriter> Walk<R> {
    fn rename(&self, value: &mut Value) {
        if let Some(same) = self.replaced.get(value) {
            *value = *same;
        }
    }

    fn block(&mut self, kernel: &mut Kernel, id: Block) {
        let stmts = std::mem::take(&mut kernel.blocks[id]);
        let mut out = Vec::with_capacity(stmts.len());
        self.rewriter.enter();
        self.statements(kernel, stmts, &mut out);
        self.rewriter.leave();
        kernel.blocks[id] = out;
    }

    fn statements(&mut self, kernel: &mut Kernel, stmts: Vec<Stmt>, out: &mut Vec<Stmt>) {
        for mut stmt in stmts {
            if let Stmt::Let(value) = stmt {
                let replaced = &self.replaced;
                let op = &mut kernel.values[value].op;
                op.for_each_arg_mut(&mut |arg| *arg = replaced.get(arg).copied().unwrap_or(*arg));
                if self.operation(kernel, value, out) {
                    out.push(stmt);
                }
                continue;
            }
            stmt.for_each_arg_mut(&mut |arg| self.rename(arg));
            if let Some(known) = self.rewriter.known(kernel, &stmt) {
                self.changed = true;
                self.decided(kernel, &stmt, known, out);
                continue;
            }
            for nested in stmt.blocks() {
                self.block(kernel, nested);
            }
            // What the blocks yield has been renamed only now.
            stmt.for_each_arg_mut(&mut |arg| self.rename(arg));
            out.push(stmt);
        }
    }

    /// A region of which it is known what runs: that, in its place.
    fn decided(&mut self, kernel: &mut Kernel, stmt: &Stmt, known: bool, out: &mut Vec<Stmt>) {
        let taken = match stmt {
            Stmt::Filter { body, .. } if known => *body,
            Stmt::If { then, .. } if known => *then,
            Stmt::If { otherwise, .. } => *otherwise,
            _ => return,
        };
        let stmts = std::mem::take(&mut kernel.blocks[taken]);
        self.statements(kernel, stmts, out);
        if let Stmt::If { results, .. } = stmt {
            for result in results {
                let mut from = if known { result.then } else { result.otherwise };
                self.rename(&mut from);
                self.replaced.insert(result.value, from);
            }
        }
    }

    /// Rewrites an operation as far as it goes. False: another value replaces it.
    fn operation(&mut self, kernel: &mut Kernel, value: Value, out: &mut Vec<Stmt>) -> bool {
        // Each replacement is simpler than what it replaces, so that this ends; the bound is for a rule that is wrong about it.
        for _ in 0..8 {
            let mut place = Place { kernel, out, value };
            match self.rewriter.operation(&mut place, value) {
                None => return true,
                Some(Replacement::Op(op)) => kernel.values[value].op = op,
                Some(Replacement::Const(scalar)) => {
                    if let Type::Value(ty) = kernel.ty(value) {
                        kernel.values[value].ty = Type::Value(ValueType::new(ty.repr, scalar.is_null()));
                    }
                    kernel.values[value].op = Op::Const(scalar);
                }
                Some(Replacement::Value(same)) => {
                    self.replaced.insert(value, same);
                    self.changed = true;
                    return false;
                }
            }
            self.changed = true;
        }
        true
    }
}
