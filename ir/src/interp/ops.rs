//! What operations compute on scalars. The interpreter and constant folding share these.

use std::cmp::Ordering;

use crate::builtins::math;
use crate::kernel::{BinaryOp, CastMode, Overflow, UnaryOp};
use crate::scalar::Scalar;
use crate::types::Repr;

/// Why an operation has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The query ends with this message.
    Trap(String),
    /// The module is wrong: something was proved that isn't so, or an argument has another type than its value's.
    Broken(String),
}

type Result<T = Scalar> = std::result::Result<T, Fault>;

/// DuckDB's name of an integer representation, for messages.
pub fn repr_name(repr: Repr) -> &'static str {
    match repr {
        Repr::Bool => "BOOL",
        Repr::I8 => "INT8",
        Repr::I16 => "INT16",
        Repr::I32 => "INT32",
        Repr::I64 => "INT64",
        Repr::I128 => "INT128",
        Repr::F32 => "FLOAT",
        Repr::F64 => "DOUBLE",
        Repr::Str => "VARCHAR",
        Repr::Interval => "INTERVAL",
    }
}

/// Bits of an integer representation.
fn width(repr: Repr) -> u32 {
    repr.int_range().map_or(128, |(_, max)| 129 - max.leading_zeros())
}

fn mistyped<T>(what: &str, arg: &Scalar) -> Result<T> {
    Err(Fault::Broken(format!("{what} of {arg}")))
}

/// `exact` if it fits; what happens otherwise is the mode's.
fn fit(exact: Option<i128>, repr: Repr, mode: Overflow, message: impl FnOnce() -> String) -> Result {
    let (min, max) = repr.int_range().unwrap_or((i128::MIN, i128::MAX));
    match exact {
        Some(value) if (min..=max).contains(&value) => Ok(Scalar::Int(value)),
        _ if mode == Overflow::Proved => Err(Fault::Broken(format!("proved to fit, but: {}", message()))),
        _ => Err(Fault::Trap(message())),
    }
}

/// The value that a required field of a state starts with, and that stands for an unspecified one.
pub fn zero(repr: Repr) -> Scalar {
    match repr {
        Repr::Bool => Scalar::Bool(false),
        Repr::F32 => Scalar::F32(0.0),
        Repr::F64 => Scalar::F64(0.0),
        Repr::Str => Scalar::Str(String::new()),
        Repr::Interval => Scalar::Interval(crate::scalar::Interval::default()),
        _ => Scalar::Int(0),
    }
}

fn float_unary(arg: &Scalar, what: &str, f64_op: fn(f64) -> f64, f32_op: fn(f32) -> f32) -> Result {
    match arg {
        Scalar::F64(v) => Ok(Scalar::F64(f64_op(*v))),
        Scalar::F32(v) => Ok(Scalar::F32(f32_op(*v))),
        _ => mistyped(what, arg),
    }
}

/// A unary operation on an argument of representation `repr`.
///
/// # Errors
/// [`Fault`].
pub fn unary(op: UnaryOp, arg: &Scalar, repr: Repr) -> Result {
    match op {
        UnaryOp::IsNull => return Ok(Scalar::Bool(arg.is_null())),
        UnaryOp::IsValid => return Ok(Scalar::Bool(!arg.is_null())),
        UnaryOp::AssumeValid => return Ok(if arg.is_null() { zero(repr) } else { arg.clone() }),
        _ if arg.is_null() => return Ok(Scalar::Null),
        _ => {}
    }
    match (op, arg) {
        (UnaryOp::Neg(mode), Scalar::Int(v)) => {
            fit(v.checked_neg(), repr, mode, || format!("Overflow in negation of {} (-({v}))!", repr_name(repr)))
        }
        (UnaryOp::Abs(mode), Scalar::Int(v)) => fit(v.checked_abs(), repr, mode, || format!("Overflow on abs({v})")),
        (UnaryOp::PopCount, Scalar::Int(v)) => {
            let above = 128 - width(repr);
            Ok(Scalar::Int((((*v as u128) << above) >> above).count_ones().into()))
        }
        (UnaryOp::PopCount, _) => mistyped("popcount", arg),
        (UnaryOp::Neg(_), _) => float_unary(arg, "neg", |v| -v, |v| -v),
        (UnaryOp::Abs(_), _) => float_unary(arg, "abs", f64::abs, f32::abs),
        (UnaryOp::Not, Scalar::Bool(v)) => Ok(Scalar::Bool(!v)),
        (UnaryOp::Sqrt, _) => float_unary(arg, "sqrt", f64::sqrt, f32::sqrt),
        (UnaryOp::Floor, _) => float_unary(arg, "floor", f64::floor, f32::floor),
        (UnaryOp::Ceil, _) => float_unary(arg, "ceil", f64::ceil, f32::ceil),
        (UnaryOp::Trunc, _) => float_unary(arg, "trunc", f64::trunc, f32::trunc),
        (UnaryOp::Canonical, Scalar::F64(_) | Scalar::F32(_)) => {
            let canonical = |v: f64| if v.is_nan() { f64::NAN } else { v + 0.0 };
            float_unary(arg, "canonical", canonical, |v| if v.is_nan() { f32::NAN } else { v + 0.0 })
        }
        (UnaryOp::Canonical | UnaryOp::Own, _) => Ok(arg.clone()),
        (UnaryOp::Not | UnaryOp::IsNull | UnaryOp::IsValid | UnaryOp::AssumeValid, _) => mistyped("not", arg),
    }
}

fn same_kind(a: &Scalar, b: &Scalar) -> bool {
    let bytes = a.as_bytes().is_some() && b.as_bytes().is_some();
    bytes || std::mem::discriminant(a) == std::mem::discriminant(b)
}

fn logic(op: BinaryOp, left: &Scalar, right: &Scalar) -> Result {
    let truth = |v: &Scalar| match v {
        Scalar::Null => Ok(None),
        Scalar::Bool(v) => Ok(Some(*v)),
        other => mistyped("logic", other),
    };
    // The value that decides alone.
    let decides = op == BinaryOp::Or;
    Ok(match (truth(left)?, truth(right)?) {
        (Some(v), _) | (_, Some(v)) if v == decides => Scalar::Bool(decides),
        (Some(_), Some(v)) => Scalar::Bool(v),
        _ => Scalar::Null,
    })
}

/// A binary operation on arguments of representation `repr`.
///
/// # Errors
/// [`Fault`].
pub fn binary(op: BinaryOp, left: &Scalar, right: &Scalar, repr: Repr) -> Result {
    match op {
        BinaryOp::And | BinaryOp::Or => return logic(op, left, right),
        BinaryOp::Same => return Ok(Scalar::Bool(left == right)),
        _ if left.is_null() || right.is_null() => return Ok(Scalar::Null),
        _ => {}
    }
    if !same_kind(left, right) {
        return Err(Fault::Broken(format!("{op:?} of {left} and {right}")));
    }
    let ordering = left.cmp(right);
    let comparison = match op {
        BinaryOp::Eq => Some(ordering == Ordering::Equal),
        BinaryOp::Ne => Some(ordering != Ordering::Equal),
        BinaryOp::Lt => Some(ordering == Ordering::Less),
        BinaryOp::Le => Some(ordering != Ordering::Greater),
        BinaryOp::Gt => Some(ordering == Ordering::Greater),
        BinaryOp::Ge => Some(ordering != Ordering::Less),
        _ => None,
    };
    if let Some(result) = comparison {
        return Ok(Scalar::Bool(result));
    }
    match (left, right) {
        (Scalar::Int(a), Scalar::Int(b)) => int_binary(op, *a, *b, repr),
        (_, Scalar::F64(0.0)) | (_, Scalar::F32(0.0)) if op == BinaryOp::Div(Overflow::Checked) => {
            Err(Fault::Trap("Division by zero!".into()))
        }
        (Scalar::F64(a), Scalar::F64(b)) => Ok(Scalar::F64(match op {
            BinaryOp::Add(_) => a + b,
            BinaryOp::Sub(_) => a - b,
            BinaryOp::Mul(_) => a * b,
            BinaryOp::Div(_) => a / b,
            BinaryOp::Rem => a % b,
            _ => return mistyped("arithmetic", left),
        })),
        (Scalar::F32(a), Scalar::F32(b)) => Ok(Scalar::F32(match op {
            BinaryOp::Add(_) => a + b,
            BinaryOp::Sub(_) => a - b,
            BinaryOp::Mul(_) => a * b,
            BinaryOp::Div(_) => a / b,
            BinaryOp::Rem => a % b,
            _ => return mistyped("arithmetic", left),
        })),
        _ => mistyped("arithmetic", left),
    }
}

fn int_binary(op: BinaryOp, a: i128, b: i128, repr: Repr) -> Result {
    let name = repr_name(repr);
    match op {
        BinaryOp::Add(mode) => {
            fit(a.checked_add(b), repr, mode, || format!("Overflow in addition of {name} ({a} + {b})!"))
        }
        BinaryOp::Sub(mode) => {
            fit(a.checked_sub(b), repr, mode, || format!("Overflow in subtraction of {name} ({a} - {b})!"))
        }
        BinaryOp::Mul(mode) => {
            fit(a.checked_mul(b), repr, mode, || format!("Overflow in multiplication of {name} ({a} * {b})!"))
        }
        BinaryOp::Div(_) | BinaryOp::Rem if b == 0 => Err(Fault::Trap("Division by zero!".into())),
        BinaryOp::Div(mode) => fit(a.checked_div(b), repr, mode, || format!("Overflow in division of {a} / {b}")),
        BinaryOp::Rem => Ok(Scalar::Int(a.wrapping_rem(b))),
        BinaryOp::BitAnd => Ok(Scalar::Int(a & b)),
        BinaryOp::BitOr => Ok(Scalar::Int(a | b)),
        BinaryOp::BitXor => Ok(Scalar::Int(a ^ b)),
        BinaryOp::Shl if a < 0 => Err(Fault::Trap(format!("Cannot left-shift negative number {a}"))),
        BinaryOp::Shl if b < 0 => Err(Fault::Trap(format!("Cannot left-shift by negative number {b}"))),
        BinaryOp::Shl if a == 0 => Ok(Scalar::Int(0)),
        BinaryOp::Shl if b >= width(repr).into() => Err(Fault::Trap(format!("Left-shift value {b} is out of range"))),
        // One of the zeros above must stay: it is the sign.
        BinaryOp::Shl => {
            let fits = b < i128::from(a.leading_zeros());
            let shifted = fits.then(|| a << b);
            fit(shifted, repr, Overflow::Checked, || format!("Overflow in left shift ({a} << {b})"))
        }
        BinaryOp::Shr => Ok(Scalar::Int(if (0..width(repr).into()).contains(&b) { a >> b } else { 0 })),
        BinaryOp::DivRound if b > 0 => Ok(Scalar::Int(math::div_round(a, b))),
        _ => Err(Fault::Broken(format!("{op:?} of {a} and {b}"))),
    }
}

/// What a probe says that must match one row and matches more.
pub const MANY_ROWS: &str =
    "More than one row returned by a subquery used as an expression - scalar subqueries can only return a single row.";

/// A conversion from `from` to `to`.
///
/// # Errors
/// [`Fault`].
pub fn cast(arg: &Scalar, from: Repr, to: Repr, mode: CastMode) -> Result {
    let exact = match (arg, to) {
        (Scalar::Null, _) => return Ok(Scalar::Null),
        (Scalar::Int(v), Repr::F64) => Some(Scalar::F64(*v as f64)),
        (Scalar::Int(v), Repr::F32) => Some(Scalar::F32(*v as f32)),
        (Scalar::Int(v), Repr::Bool) => Some(Scalar::Bool(*v != 0)),
        (Scalar::F64(v), Repr::Bool) => Some(Scalar::Bool(*v != 0.0)),
        (Scalar::F32(v), Repr::Bool) => Some(Scalar::Bool(*v != 0.0)),
        (Scalar::F64(_), Repr::F64) | (Scalar::F32(_), Repr::F32) | (Scalar::Bool(_), Repr::Bool) => Some(arg.clone()),
        // A finite double that a float can't hold doesn't fit.
        (Scalar::F64(v), Repr::F32) => {
            let narrow = *v as f32;
            (narrow.is_finite() || !v.is_finite()).then_some(Scalar::F32(narrow))
        }
        (Scalar::F32(v), Repr::F64) => Some(Scalar::F64((*v).into())),
        (Scalar::Bool(v), Repr::F64) => Some(Scalar::F64(f64::from(*v))),
        (Scalar::Bool(v), Repr::F32) => Some(Scalar::F32(f32::from(*v))),
        (_, to) => {
            let value = match arg {
                Scalar::Int(v) => Some(*v),
                Scalar::Bool(v) => Some((*v).into()),
                Scalar::F64(v) => math::float_to_int(*v),
                Scalar::F32(v) => math::float_to_int((*v).into()),
                _ => return mistyped("cast", arg),
            };
            let Some((min, max)) = to.int_range() else { return mistyped("cast", arg) };
            value.filter(|v| (min..=max).contains(v)).map(Scalar::Int)
        }
    };
    misfit(exact, mode, || {
        let value = match arg {
            Scalar::F64(v) => crate::builtins::print::print_f64(*v),
            Scalar::F32(v) => crate::builtins::print::print_f32(*v),
            other => other.to_string(),
        };
        let (from, to) = (repr_name(from), repr_name(to));
        format!(
            "Type {from} with value {value} can't be cast because the value is out of range for the destination type {to}"
        )
    })
}

fn misfit(exact: Option<Scalar>, mode: CastMode, message: impl FnOnce() -> String) -> Result {
    match (exact, mode) {
        (Some(value), _) => Ok(value),
        (None, CastMode::Try) => Ok(Scalar::Null),
        (None, CastMode::Checked) => Err(Fault::Trap(message())),
        (None, CastMode::Proved) => Err(Fault::Broken(format!("proved to fit, but: {}", message()))),
    }
}

/// The integer itself if it is within `min..=max`.
///
/// # Errors
/// [`Fault`].
pub fn check(arg: &Scalar, min: i128, max: i128, mode: CastMode) -> Result {
    match arg {
        Scalar::Null => Ok(Scalar::Null),
        Scalar::Int(v) => {
            misfit((min..=max).contains(v).then_some(Scalar::Int(*v)), mode, || out_of_range(*v, min, max))
        }
        _ => mistyped("check", arg),
    }
}

/// The message of a value outside a checked range.
pub fn out_of_range(value: i128, min: i128, max: i128) -> String {
    let digits = (1..=38).find(|digits| 10i128.pow(*digits) - 1 == max);
    match digits {
        Some(digits) if min == -max => format!("Value {value} does not fit a DECIMAL of {digits} digits"),
        _ => format!("Value {value} is out of range ({min} to {max})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(v: i128) -> Scalar {
        Scalar::Int(v)
    }

    #[test]
    fn integer_overflow_traps_where_checked_and_is_a_broken_proof_otherwise() {
        let add = |mode| binary(BinaryOp::Add(mode), &int(127), &int(1), Repr::I8);
        assert_eq!(add(Overflow::Checked), Err(Fault::Trap("Overflow in addition of INT8 (127 + 1)!".into())));
        assert!(matches!(add(Overflow::Proved), Err(Fault::Broken(_))));
        assert_eq!(
            unary(UnaryOp::Abs(Overflow::Checked), &int(-128), Repr::I8),
            Err(Fault::Trap("Overflow on abs(-128)".into()))
        );
        assert!(binary(BinaryOp::Mul(Overflow::Checked), &int(i128::MAX), &int(2), Repr::I128).is_err());
        assert!(binary(BinaryOp::Div(Overflow::Checked), &int(i64::MIN.into()), &int(-1), Repr::I64).is_err());
        assert_eq!(binary(BinaryOp::Rem, &int(i128::MIN), &int(-1), Repr::I128), Ok(int(0)));
        assert!(binary(BinaryOp::Rem, &int(5), &int(0), Repr::I128).is_err());
    }

    #[test]
    fn logic_has_three_values() {
        let (t, f, n) = (Scalar::Bool(true), Scalar::Bool(false), Scalar::Null);
        let and = |a, b| binary(BinaryOp::And, a, b, Repr::Bool).unwrap();
        let or = |a, b| binary(BinaryOp::Or, a, b, Repr::Bool).unwrap();
        assert_eq!([and(&f, &n), and(&n, &f), and(&t, &n), and(&t, &t)], [f.clone(), f.clone(), n.clone(), t.clone()]);
        assert_eq!([or(&t, &n), or(&n, &t), or(&f, &n), or(&f, &f)], [t.clone(), t, n, f]);
    }

    #[test]
    fn floats_compare_with_nan_on_top() {
        let (nan, inf) = (Scalar::F64(f64::NAN), Scalar::F64(f64::INFINITY));
        assert_eq!(binary(BinaryOp::Gt, &nan, &inf, Repr::F64), Ok(Scalar::Bool(true)));
        assert_eq!(binary(BinaryOp::Eq, &nan, &nan, Repr::F64), Ok(Scalar::Bool(true)));
        assert_eq!(binary(BinaryOp::Same, &Scalar::Null, &Scalar::Null, Repr::F64), Ok(Scalar::Bool(true)));
    }

    #[test]
    fn casts_round_half_to_even_and_check_the_range() {
        let to = |v: f64, repr, mode| cast(&Scalar::F64(v), Repr::F64, repr, mode);
        assert_eq!(to(2.5, Repr::I32, CastMode::Checked), Ok(int(2)));
        assert_eq!(to(f64::NAN, Repr::I32, CastMode::Try), Ok(Scalar::Null));
        assert_eq!(
            to(1e20, Repr::I64, CastMode::Checked),
            Err(Fault::Trap(
                "Type DOUBLE with value 1e+20 can't be cast because the value is out of range for the destination type INT64"
                    .into()
            ))
        );
        assert_eq!(
            check(&int(1000), -999, 999, CastMode::Checked),
            Err(Fault::Trap("Value 1000 does not fit a DECIMAL of 3 digits".into()))
        );
    }
}
