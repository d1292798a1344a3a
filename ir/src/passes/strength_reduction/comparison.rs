//! Comparisons.

use super::{Place, Replacement, comparison_with_constant};
use crate::kernel::{BinaryOp, Op, UnaryOp, Value};
use crate::scalar::Scalar;

/// The comparison that is true where `op` is false.
fn negated(op: BinaryOp) -> Option<BinaryOp> {
    Some(match op {
        BinaryOp::Eq => BinaryOp::Ne,
        BinaryOp::Ne => BinaryOp::Eq,
        BinaryOp::Lt => BinaryOp::Ge,
        BinaryOp::Le => BinaryOp::Gt,
        BinaryOp::Gt => BinaryOp::Le,
        BinaryOp::Ge => BinaryOp::Lt,
        _ => return None,
    })
}

/// `not (a < b)` is `a >= b`: the order is total, NaN included. A widened integer compares with a constant as it was before.
pub(super) fn comparison(place: &mut Place<'_>, value: Value) -> Option<Replacement> {
    let kernel = &*place.kernel;
    if let Op::Unary { op: UnaryOp::Not, arg } = kernel.values[value].op {
        let Op::Binary { op, left, right } = kernel.values[arg].op else { return None };
        return Some(Replacement::Op(Op::Binary { op: negated(op)?, left, right }));
    }
    let (op, wide, constant) = comparison_with_constant(kernel, value)?;
    let Op::Cast { arg, to, .. } = kernel.values[wide].op else { return None };
    let from = kernel.value_type(arg)?.repr;
    let (min, max) = from.int_range()?;
    if from.size() >= to.size() || !(min..=max).contains(&constant) {
        return None;
    }
    let constant = place.constant(Scalar::Int(constant), from);
    Some(Replacement::Op(Op::Binary { op, left: arg, right: constant }))
}
