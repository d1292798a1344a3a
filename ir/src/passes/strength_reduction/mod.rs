//! Strength reduction: operations become cheaper ones of the same meaning.
//!
//! - [`like`]: LIKE with a simple constant pattern;
//! - [`arithmetic`]: neutral elements;
//! - [`comparison`]: negated comparisons, and comparisons of a widened integer with a constant;
//! - [`dates`]: a comparison of a date's year, or a timestamp's date, becomes one of the date or timestamp.

mod arithmetic;
mod comparison;
mod dates;
mod like;

use std::collections::HashMap;

use super::retype::retype;
use crate::kernel::{BinaryOp, Block, Kernel, Module, Op, Stmt, Type, Value, ValueData};
use crate::scalar::Scalar;
use crate::types::{Repr, ValueType};

/// Replaces operations by cheaper ones.
pub fn strength_reduction(module: &mut Module) -> bool {
    let mut kernels = std::mem::take(&mut module.kernels);
    let mut changed = false;
    for kernel in kernels.values_mut() {
        let mut reduce = Reduce { replaced: HashMap::new(), changed: false };
        let body = kernel.body;
        reduce.block(kernel, body);
        if reduce.changed {
            retype(module, kernel);
        }
        changed |= reduce.changed;
    }
    module.kernels = kernels;
    changed
}

/// What becomes of an operation.
enum Reduced {
    Op(Op),
    /// Another value is the same.
    Value(Value),
}

/// Where a rule puts the operations that its result needs.
struct Rewrite<'k> {
    kernel: &'k mut Kernel,
    out: &'k mut Vec<Stmt>,
    /// The operation being replaced.
    value: Value,
}

impl Rewrite<'_> {
    fn define(&mut self, op: Op, ty: ValueType) -> Value {
        let span = self.kernel.values[self.value].span;
        let value = self.kernel.values.push(ValueData { ty: Type::Value(ty), op, span });
        self.out.push(Stmt::Let(value));
        value
    }

    fn constant(&mut self, scalar: Scalar, repr: Repr) -> Value {
        self.define(Op::Const(scalar), ValueType::required(repr))
    }

    /// A comparison, nullable as what is replaced.
    fn compare(&mut self, op: BinaryOp, left: Value, right: Value) -> Value {
        let nullable = [left, right].iter().any(|v| self.kernel.value_type(*v).is_some_and(|ty| ty.nullable));
        self.define(Op::Binary { op, left, right }, ValueType::new(Repr::Bool, nullable))
    }
}

/// An integer constant.
fn int(kernel: &Kernel, value: Value) -> Option<i128> {
    kernel.constant(value).and_then(Scalar::as_int)
}

/// The comparison with its sides exchanged; `None` for what is no comparison.
fn flipped(op: BinaryOp) -> Option<BinaryOp> {
    Some(match op {
        BinaryOp::Eq | BinaryOp::Ne => op,
        BinaryOp::Lt => BinaryOp::Gt,
        BinaryOp::Le => BinaryOp::Ge,
        BinaryOp::Gt => BinaryOp::Lt,
        BinaryOp::Ge => BinaryOp::Le,
        _ => return None,
    })
}

/// A comparison with an integer constant, the constant on the right.
fn comparison_with_constant(kernel: &Kernel, value: Value) -> Option<(BinaryOp, Value, i128)> {
    let Op::Binary { op, left, right } = kernel.values[value].op else { return None };
    let other_way = flipped(op)?;
    match (int(kernel, left), int(kernel, right)) {
        (_, Some(constant)) => Some((op, left, constant)),
        (Some(constant), None) => Some((other_way, right, constant)),
        _ => None,
    }
}

type Rule = fn(&mut Rewrite<'_>, Value) -> Option<Reduced>;

const RULES: [Rule; 4] = [like::like, arithmetic::arithmetic, comparison::comparison, dates::dates];

struct Reduce {
    replaced: HashMap<Value, Value>,
    changed: bool,
}

impl Reduce {
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
                if self.reduce(kernel, value, &mut out) {
                    out.push(stmt);
                }
                continue;
            }
            for nested in stmt.blocks() {
                self.block(kernel, nested);
            }
            stmt.for_each_arg_mut(&mut |arg| self.rename(arg));
            out.push(stmt);
        }
        kernel.blocks[id] = out;
    }

    /// Reduces an operation as far as it goes. False: another value replaces it.
    fn reduce(&mut self, kernel: &mut Kernel, value: Value, out: &mut Vec<Stmt>) -> bool {
        // Each rule makes an operation simpler, so that this ends; the bound is for a rule that is wrong about it.
        for _ in 0..8 {
            let mut rewrite = Rewrite { kernel, out, value };
            match RULES.iter().find_map(|rule| rule(&mut rewrite, value)) {
                None => return true,
                Some(Reduced::Op(op)) => kernel.values[value].op = op,
                Some(Reduced::Value(same)) => {
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
