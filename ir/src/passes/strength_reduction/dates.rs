//! Comparisons of parts of dates.

use super::{Place, Replacement, comparison_with_constant};
use crate::builtin::{Builtin, Part};
use crate::builtins::dates::{DAY, days_from_civil};
use crate::kernel::{BinaryOp, Op, Value};
use crate::scalar::Scalar;
use crate::types::Repr;

/// `date_part.year(d)` or `timestamp_date(t)` against a constant: `d` or `t` against the bounds of that year or day.
pub(super) fn dates(place: &mut Place<'_>, value: Value) -> Option<Replacement> {
    let kernel = &*place.kernel;
    let (op, part, constant) = comparison_with_constant(kernel, value)?;
    let Op::Call { builtin, args } = &kernel.values[part].op else { return None };
    let arg = *args.first()?;
    // What the constant covers: from the first value up to, not including, the second.
    let (first, after, repr) = match builtin {
        Builtin::DatePart(Part::Year) if constant.unsigned_abs() < 1_000_000 => {
            let year = constant as i64;
            (days_from_civil(year, 1, 1).into(), days_from_civil(year + 1, 1, 1).into(), Repr::I32)
        }
        Builtin::TimestampDate => (constant * i128::from(DAY), (constant + 1) * i128::from(DAY), Repr::I64),
        _ => return None,
    };
    let (min, max) = repr.int_range()?;
    if first < min || after > max {
        return None;
    }
    let mut bound = |value: i128| place.constant(Scalar::Int(value), repr);
    let (op, right) = match op {
        BinaryOp::Lt => (BinaryOp::Lt, bound(first)),
        BinaryOp::Le => (BinaryOp::Lt, bound(after)),
        BinaryOp::Gt => (BinaryOp::Ge, bound(after)),
        BinaryOp::Ge => (BinaryOp::Ge, bound(first)),
        BinaryOp::Eq | BinaryOp::Ne => {
            let (first, after) = (bound(first), bound(after));
            let (low, high, both) = match op {
                BinaryOp::Eq => (BinaryOp::Ge, BinaryOp::Lt, BinaryOp::And),
                _ => (BinaryOp::Lt, BinaryOp::Ge, BinaryOp::Or),
            };
            let left = place.compare(low, arg, first);
            let right = place.compare(high, arg, after);
            return Some(Replacement::Op(Op::Binary { op: both, left, right }));
        }
        _ => return None,
    };
    Some(Replacement::Op(Op::Binary { op, left: arg, right }))
}
