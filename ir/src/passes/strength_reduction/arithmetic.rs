//! Arithmetic with a neutral element.

use super::{Place, Replacement, int};
use crate::kernel::{BinaryOp, Op, Value};
use crate::scalar::Scalar;

/// `x + 0`, `x - 0`, `x * 1` and `x / 1` are x; of floats all but `x + 0.0`, which is not x where x is -0.
pub(super) fn arithmetic(place: &mut Place<'_>, value: Value) -> Option<Replacement> {
    let kernel = &*place.kernel;
    let Op::Binary { op, left, right } = kernel.values[value].op else { return None };
    // Bits, so that -0.0 is no 0.
    let float = |v: Value| match kernel.constant(v) {
        Some(Scalar::F64(c)) => Some(c.to_bits()),
        Some(Scalar::F32(c)) => Some(f64::from(*c).to_bits()),
        _ => None,
    };
    let is_int = |v: Value, c: i128| int(kernel, v) == Some(c);
    let is_float = |v: Value, c: f64| float(v) == Some(c.to_bits());
    let one = |v: Value| is_int(v, 1) || is_float(v, 1.0);
    let same = match op {
        BinaryOp::Add(_) if is_int(right, 0) => left,
        BinaryOp::Add(_) if is_int(left, 0) => right,
        BinaryOp::Sub(_) if is_int(right, 0) || is_float(right, 0.0) => left,
        BinaryOp::Mul(_) | BinaryOp::Div(_) | BinaryOp::DivRound if one(right) => left,
        BinaryOp::Mul(_) if one(left) => right,
        _ => return None,
    };
    Some(Replacement::Value(same))
}
