//! Constant folding: operations on constants are computed now, by the interpreter's own functions; logic with one constant is
//! simplified, and regions whose condition is known are taken or dropped.
//!
//! What would trap is left for the query to trap on, if it gets there.

use super::rewrite::{Place, Replacement, Rewriter, rewrite};
use crate::builtins;
use crate::interp::ops;
use crate::kernel::{BinaryOp, Kernel, Module, Op, Stmt, Type, UnaryOp, Value};
use crate::scalar::Scalar;

/// Folds constants in every kernel.
pub fn constant_folding(module: &mut Module) -> bool {
    rewrite(module, || Fold)
}

struct Fold;

impl Rewriter for Fold {
    fn operation(&mut self, place: &mut Place<'_>, value: Value) -> Option<Replacement> {
        fold(place.kernel, value)
    }

    fn known(&self, kernel: &Kernel, stmt: &Stmt) -> Option<bool> {
        match stmt {
            Stmt::Filter { cond, .. } | Stmt::If { cond, .. } => kernel.constant(*cond).map(is_true),
            Stmt::Repeat { count, .. } => {
                kernel.constant(*count).filter(|c| c.as_int().is_none_or(|n| n < 1)).map(|_| false)
            }
            _ => None,
        }
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

fn fold(kernel: &Kernel, value: Value) -> Option<Replacement> {
    let data = &kernel.values[value];
    let op = &data.op;
    if matches!(op, Op::Const(_)) {
        return None;
    }
    let args = op.args();
    let required = |v: Value| kernel.value_type(v).is_some_and(|ty| !ty.nullable);
    if strict(op) && args.iter().any(|a| matches!(kernel.constant(*a), Some(Scalar::Null))) {
        return Some(Replacement::Const(Scalar::Null));
    }
    if !args.is_empty()
        && let Some(scalars) = args.iter().map(|a| kernel.constant(*a)).collect::<Option<Vec<_>>>()
        && let Some(result) = evaluate(kernel, op, &scalars)
    {
        return Some(Replacement::Const(result));
    }
    match *op {
        Op::Unary { op, arg } => match op {
            UnaryOp::IsNull if required(arg) => Some(Replacement::Const(Scalar::Bool(false))),
            UnaryOp::IsValid if required(arg) => Some(Replacement::Const(Scalar::Bool(true))),
            UnaryOp::AssumeValid if required(arg) => Some(Replacement::Value(arg)),
            UnaryOp::Canonical if kernel.value_type(arg).is_some_and(|ty| !ty.repr.is_float()) => {
                Some(Replacement::Value(arg))
            }
            UnaryOp::Not => match kernel.values[arg].op {
                Op::Unary { op: UnaryOp::Not, arg } => Some(Replacement::Value(arg)),
                _ => None,
            },
            _ => None,
        },
        Op::Binary { op: op @ (BinaryOp::And | BinaryOp::Or), left, right } => {
            for (one, other) in [(left, right), (right, left)] {
                match kernel.constant(one) {
                    // False decides a conjunction, true a disjunction; the other one changes nothing.
                    Some(c @ Scalar::Bool(value)) if *value == (op == BinaryOp::Or) => {
                        return Some(Replacement::Const(c.clone()));
                    }
                    Some(Scalar::Bool(_)) => return Some(Replacement::Value(other)),
                    _ => {}
                }
            }
            (left == right).then_some(Replacement::Value(left))
        }
        Op::Binary { op: BinaryOp::Same, left, right } => {
            for (one, other) in [(left, right), (right, left)] {
                if matches!(kernel.constant(one), Some(Scalar::Null)) {
                    return Some(Replacement::Op(Op::Unary { op: UnaryOp::IsNull, arg: other }));
                }
            }
            let both = required(left) && required(right);
            both.then_some(Replacement::Op(Op::Binary { op: BinaryOp::Eq, left, right }))
        }
        Op::Binary { op: BinaryOp::Eq | BinaryOp::Le | BinaryOp::Ge, left, right }
            if left == right && required(left) =>
        {
            Some(Replacement::Const(Scalar::Bool(true)))
        }
        Op::Binary { op: BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Gt, left, right }
            if left == right && required(left) =>
        {
            Some(Replacement::Const(Scalar::Bool(false)))
        }
        Op::Select { cond, then, otherwise } => match kernel.constant(cond) {
            Some(c) => Some(Replacement::Value(if is_true(c) { then } else { otherwise })),
            None => (then == otherwise).then_some(Replacement::Value(then)),
        },
        Op::Cast { arg, to, .. } if kernel.value_type(arg).is_some_and(|ty| ty.repr == to) => {
            Some(Replacement::Value(arg))
        }
        Op::Present { row } => match kernel.ty(row) {
            Type::Row { nullable: false, .. } => Some(Replacement::Const(Scalar::Bool(true))),
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
        (Op::Call { builtin, .. }, args) if !builtin.is_volatile() => {
            let args: Vec<Scalar> = args.iter().map(|a| (*a).clone()).collect();
            builtins::eval(*builtin, &args).ok()
        }
        _ => None,
    }
}
