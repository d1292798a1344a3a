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

use super::rewrite::{Place, Replacement, Rewriter, rewrite};
use crate::kernel::{BinaryOp, Kernel, Module, Op, Value};
use crate::scalar::Scalar;
use crate::types::{Repr, ValueType};

/// Replaces operations by cheaper ones.
pub fn strength_reduction(module: &mut Module) -> bool {
    rewrite(module, || Reduce)
}

type Rule = fn(&mut Place<'_>, Value) -> Option<Replacement>;

const RULES: [Rule; 4] = [like::like, arithmetic::arithmetic, comparison::comparison, dates::dates];

struct Reduce;

impl Rewriter for Reduce {
    fn operation(&mut self, place: &mut Place<'_>, value: Value) -> Option<Replacement> {
        RULES.iter().find_map(|rule| rule(place, value))
    }
}

impl Place<'_> {
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
