//! Constant folding: operations on constants are computed now, by the interpreter's own functions; logic with one constant is
//! simplified, and regions whose condition is known are taken or dropped.
//!
//! What would trap is left for the query to trap on, if it gets there.

use std::collections::HashMap;

use super::retype::retype;
use crate::builtins;
use crate::interp::ops;
use crate::kernel::{BinaryOp, Block, Kernel, Module, Op, Stmt, Type, UnaryOp, Value};
use crate::scalar::Scalar;
use crate::types::ValueType;

/// Folds constants in every kernel.
pub fn constant_folding(module: &mut Module) -> bool {
    let mut kernels = std::mem::take(&mut module.kernels);
    let mut changed = false;
    for kernel in kernels.values_mut() {
        let mut fold = Fold { replaced: HashMap::new(), changed: false };
        let body = kernel.body;
        fold.block(kernel, body);
        if fold.changed {
            retype(module, kernel);
        }
        changed |= fold.changed;
    }
    module.kernels = kernels;
    changed
}

/// What becomes of an operation.
enum Folded {
    Const(Scalar),
    /// Another value is the same.
    Value(Value),
    Op(Op),
}

struct Fold {
    replaced: HashMap<Value, Value>,
    changed: bool,
}

impl Fold {
    fn rename(&self, value: &mut Value) {
        if let Some(same) = self.replaced.get(value) {
            *value = *same;
        }
    }

    fn block(&mut self, kernel: &mut Kernel, id: Block) {
        let stmts = std::mem::take(&mut kernel.blocks[id]);
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            if let Stmt::Let(value) = stmt {
                let mut op = kernel.values[value].op.clone();
                op.for_each_arg_mut(&mut |arg| self.rename(arg));
                kernel.values[value].op = op;
                match fold(kernel, value) {
                    None => {}
                    Some(Folded::Value(same)) => {
                        self.replaced.insert(value, same);
                        self.changed = true;
                        continue;
                    }
                    Some(Folded::Op(op)) => {
                        kernel.values[value].op = op;
                        self.changed = true;
                    }
                    Some(Folded::Const(scalar)) => {
                        if let Type::Value(ty) = kernel.ty(value) {
                            kernel.values[value].ty = Type::Value(ValueType::new(ty.repr, scalar.is_null()));
                        }
                        kernel.values[value].op = Op::Const(scalar);
                        self.changed = true;
                    }
                }
                out.push(stmt);
                continue;
            }
            stmt.for_each_arg_mut(&mut |arg| self.rename(arg));
            // What is known of a region's condition.
            let known = match &stmt {
                Stmt::Filter { cond, .. } | Stmt::If { cond, .. } => {
                    kernel.constant(*cond).map(|c| *c == Scalar::Bool(true))
                }
                Stmt::Repeat { count, .. } => {
                    kernel.constant(*count).filter(|c| c.as_int().is_none_or(|n| n < 1)).map(|_| false)
                }
                _ => None,
            };
            let taken = match (&stmt, known) {
                (Stmt::Filter { body, .. }, Some(true)) => Some(*body),
                (Stmt::Filter { .. } | Stmt::Repeat { .. }, Some(_)) => {
                    self.changed = true;
                    continue;
                }
                (Stmt::If { then, .. }, Some(true)) => Some(*then),
                (Stmt::If { otherwise, .. }, Some(false)) => Some(*otherwise),
                _ => None,
            };
            if let Some(taken) = taken {
                self.changed = true;
                self.block(kernel, taken);
                out.append(&mut kernel.blocks[taken]);
                if let Stmt::If { results, .. } = &stmt {
                    for result in results {
                        let mut from = if known == Some(true) { result.then } else { result.otherwise };
                        self.rename(&mut from);
                        self.replaced.insert(result.value, from);
                    }
                }
                continue;
            }
            for nested in stmt.blocks() {
                self.block(kernel, nested);
            }
            // What the blocks yield has been renamed only now.
            stmt.for_each_arg_mut(&mut |arg| self.rename(arg));
            out.push(stmt);
        }
        kernel.blocks[id] = out;
    }
}

fn is_true(scalar: &Scalar) -> bool {
    matches!(scalar, Scalar::Bool(true))
}

/// Whether a NULL argument makes the result NULL, without a trap.
fn strict(op: &Op) -> bool {
    match op {
        Op::Unary { op, .. } => !matches!(op, UnaryOp::IsNull | UnaryOp::IsValid | UnaryOp::AssumeValid),
        Op::Binary { op, .. } => !matches!(op, BinaryOp::And | BinaryOp::Or | BinaryOp::Same),
        Op::Cast { .. } | Op::Check { .. } | Op::Call { .. } => true,
        _ => false,
    }
}

fn fold(kernel: &Kernel, value: Value) -> Option<Folded> {
    let data = &kernel.values[value];
    let op = &data.op;
    if matches!(op, Op::Const(_)) {
        return None;
    }
    let args = op.args();
    let required = |v: Value| kernel.value_type(v).is_some_and(|ty| !ty.nullable);
    if strict(op) && args.iter().any(|a| matches!(kernel.constant(*a), Some(Scalar::Null))) {
        return Some(Folded::Const(Scalar::Null));
    }
    if !args.is_empty()
        && let Some(scalars) = args.iter().map(|a| kernel.constant(*a)).collect::<Option<Vec<_>>>()
        && let Some(result) = evaluate(kernel, op, &scalars)
    {
        return Some(Folded::Const(result));
    }
    match *op {
        Op::Unary { op, arg } => match op {
            UnaryOp::IsNull if required(arg) => Some(Folded::Const(Scalar::Bool(false))),
            UnaryOp::IsValid if required(arg) => Some(Folded::Const(Scalar::Bool(true))),
            UnaryOp::AssumeValid if required(arg) => Some(Folded::Value(arg)),
            UnaryOp::Canonical if kernel.value_type(arg).is_some_and(|ty| !ty.repr.is_float()) => {
                Some(Folded::Value(arg))
            }
            UnaryOp::Not => match kernel.values[arg].op {
                Op::Unary { op: UnaryOp::Not, arg } => Some(Folded::Value(arg)),
                _ => None,
            },
            _ => None,
        },
        Op::Binary { op: op @ (BinaryOp::And | BinaryOp::Or), left, right } => {
            for (one, other) in [(left, right), (right, left)] {
                match kernel.constant(one) {
                    // False decides a conjunction, true a disjunction; the other one changes nothing.
                    Some(c @ Scalar::Bool(value)) if *value == (op == BinaryOp::Or) => {
                        return Some(Folded::Const(c.clone()));
                    }
                    Some(Scalar::Bool(_)) => return Some(Folded::Value(other)),
                    _ => {}
                }
            }
            (left == right).then_some(Folded::Value(left))
        }
        Op::Binary { op: BinaryOp::Same, left, right } => {
            for (one, other) in [(left, right), (right, left)] {
                if matches!(kernel.constant(one), Some(Scalar::Null)) {
                    return Some(Folded::Op(Op::Unary { op: UnaryOp::IsNull, arg: other }));
                }
            }
            let both = required(left) && required(right);
            both.then_some(Folded::Op(Op::Binary { op: BinaryOp::Eq, left, right }))
        }
        Op::Binary { op: BinaryOp::Eq | BinaryOp::Le | BinaryOp::Ge, left, right }
            if left == right && required(left) =>
        {
            Some(Folded::Const(Scalar::Bool(true)))
        }
        Op::Binary { op: BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Gt, left, right }
            if left == right && required(left) =>
        {
            Some(Folded::Const(Scalar::Bool(false)))
        }
        Op::Select { cond, then, otherwise } => match kernel.constant(cond) {
            Some(c) => Some(Folded::Value(if is_true(c) { then } else { otherwise })),
            None => (then == otherwise).then_some(Folded::Value(then)),
        },
        Op::Cast { arg, to, .. } if kernel.value_type(arg).is_some_and(|ty| ty.repr == to) => Some(Folded::Value(arg)),
        Op::Present { row } => match kernel.ty(row) {
            Type::Row { nullable: false, .. } => Some(Folded::Const(Scalar::Bool(true))),
            _ => None,
        },
        _ => None,
    }
}

/// The result of an operation on constants; `None` where it traps or isn't one of constants.
fn evaluate(kernel: &Kernel, op: &Op, args: &[&Scalar]) -> Option<Scalar> {
    let repr = |v: Value| kernel.value_type(v).map(|ty| ty.repr);
    match (op, args) {
        (Op::Unary { op, arg }, [a]) => ops::unary(*op, a, repr(*arg)?).ok(),
        (Op::Binary { op, left, .. }, [a, b]) => ops::binary(*op, a, b, repr(*left)?).ok(),
        (Op::Select { .. }, [cond, then, otherwise]) => Some((if is_true(cond) { *then } else { *otherwise }).clone()),
        (Op::Cast { arg, to, mode }, [a]) => ops::cast(a, repr(*arg)?, *to, *mode).ok(),
        (Op::Check { min, max, mode, .. }, [a]) => ops::check(a, *min, *max, *mode).ok(),
        (Op::Call { builtin, .. }, args) => {
            let args: Vec<Scalar> = args.iter().map(|a| (*a).clone()).collect();
            builtins::eval(*builtin, &args).ok()
        }
        _ => None,
    }
}
