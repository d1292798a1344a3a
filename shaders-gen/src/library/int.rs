//! Integers: overflow is told, results wrap.
//!
//! [`Repr::I8`] and [`Repr::I16`] are computed on in 32 bits; whoever calls sees to it that values are in range, and overflow is
//! leaving the representation's range.

use quernel_ir::kernel::BinaryOp;
use quernel_ir::types::Repr;

use super::type_of;
use super::words::constant_int;
use crate::build::{Fun, Ty, Val};

/// Whether two booleans differ.
fn differ(f: &mut Fun<'_>, a: Val, b: Val) -> Val {
    f.ne(a, b)
}

/// Whether the value is negative.
pub fn is_negative(f: &mut Fun<'_>, value: Val) -> Val {
    match value.ty {
        Ty::Vector(_, n) => {
            let top = f.part(value, u32::from(n) - 1);
            let bits = f.bitcast(top, Ty::I32);
            let zero = f.i32(0);
            f.lt(bits, zero)
        }
        ty => {
            let zero = f.zero(ty);
            f.lt(value, zero)
        }
    }
}

/// Whether the value is zero.
pub fn is_zero(f: &mut Fun<'_>, value: Val) -> Val {
    let zero = f.zero(value.ty);
    let equal = f.eq(value, zero);
    if matches!(value.ty, Ty::Vector(..)) { f.all(equal) } else { equal }
}

/// The sum of vectors of words, wrapping.
pub fn wide_add(f: &mut Fun<'_>, a: Val, b: Val) -> Val {
    let name = if a.ty == Ty::PAIR { "add_64" } else { "add_128" };
    f.helper(name, &[a, b], a.ty, |f, args| {
        let (a, b) = (f.parts(args[0]), f.parts(args[1]));
        let mut words = Vec::new();
        let mut carry: Option<Val> = None;
        for (&x, &y) in a.iter().zip(&b) {
            let sum = f.add(x, y);
            let over = f.lt(sum, x);
            let (sum, over) = match carry {
                None => (sum, over),
                Some(carry) => {
                    let carry = f.word(carry);
                    let more = f.add(sum, carry);
                    let again = f.lt(more, sum);
                    (more, f.either(over, again))
                }
            };
            words.push(sum);
            carry = Some(over);
        }
        let result = f.compose(args[0].ty, &words);
        f.ret(result);
    })
}

/// The negative of a vector of words, wrapping.
pub fn wide_neg(f: &mut Fun<'_>, a: Val) -> Val {
    let inverted = f.invert(a);
    let one = if a.ty == Ty::PAIR { constant_words(f, Ty::PAIR, 1) } else { constant_words(f, Ty::QUAD, 1) };
    wide_add(f, inverted, one)
}

fn constant_words(f: &mut Fun<'_>, ty: Ty, value: i128) -> Val {
    let Ty::Vector(_, n) = ty else { panic!("a vector of words") };
    let words: Vec<Val> = (0..n).map(|i| f.u32((value >> (32 * i)) as u32)).collect();
    f.compose(ty, &words)
}

/// Whether the value is outside the range of a representation narrower than its type.
fn outside(f: &mut Fun<'_>, repr: Repr, value: Val) -> Val {
    let Some((min, max)) = repr.int_range() else { panic!("{repr} is no integer") };
    let (min, max) = (f.i32(min as i32), f.i32(max as i32));
    let (below, above) = (f.lt(value, min), f.gt(value, max));
    f.either(below, above)
}

/// `a + b`, and whether it overflows.
pub fn int_add(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> (Val, Val) {
    let sum = if matches!(a.ty, Ty::Vector(..)) { wide_add(f, a, b) } else { f.add(a, b) };
    if matches!(repr, Repr::I8 | Repr::I16) {
        return (sum, outside(f, repr, sum));
    }
    let (a, b, s) = (is_negative(f, a), is_negative(f, b), is_negative(f, sum));
    let (alike, turned) = (f.eq(a, b), differ(f, a, s));
    (sum, f.both(alike, turned))
}

/// `a - b`, and whether it overflows.
pub fn int_sub(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> (Val, Val) {
    let difference = if matches!(a.ty, Ty::Vector(..)) {
        let negative = wide_neg(f, b);
        wide_add(f, a, negative)
    } else {
        f.sub(a, b)
    };
    if matches!(repr, Repr::I8 | Repr::I16) {
        return (difference, outside(f, repr, difference));
    }
    let (a, b, d) = (is_negative(f, a), is_negative(f, b), is_negative(f, difference));
    let (unlike, turned) = (differ(f, a, b), differ(f, a, d));
    (difference, f.both(unlike, turned))
}

/// `-a`, and whether it overflows.
pub fn int_neg(f: &mut Fun<'_>, repr: Repr, a: Val) -> (Val, Val) {
    let zero = constant_int(f, repr, 0);
    int_sub(f, repr, zero, a)
}

/// The magnitude of `a`, and whether it overflows.
pub fn int_abs(f: &mut Fun<'_>, repr: Repr, a: Val) -> (Val, Val) {
    let (negative, over) = int_neg(f, repr, a);
    let below = is_negative(f, a);
    let value = f.select(below, negative, a);
    (value, f.both(below, over))
}

/// Whether `a < b`, as signed integers.
pub fn less(f: &mut Fun<'_>, a: Val, b: Val) -> Val {
    let Ty::Vector(_, n) = a.ty else { return f.lt(a, b) };
    let name = if n == 2 { "less_64" } else { "less_128" };
    f.helper(name, &[a, b], Ty::BOOL, |f, args| {
        let (a, b) = (f.parts(args[0]), f.parts(args[1]));
        let top = a.len() - 1;
        // From the lowest word up: a higher word that differs decides.
        let mut result = f.lt(a[0], b[0]);
        for i in 1..=top {
            let (x, y) = if i == top { (f.bitcast(a[i], Ty::I32), f.bitcast(b[i], Ty::I32)) } else { (a[i], b[i]) };
            let (below, same) = (f.lt(x, y), f.eq(x, y));
            let lower = f.both(same, result);
            result = f.either(below, lower);
        }
        f.ret(result);
    })
}

/// Whether two values have the same words.
pub fn same(f: &mut Fun<'_>, a: Val, b: Val) -> Val {
    let equal = f.eq(a, b);
    if matches!(a.ty, Ty::Vector(..)) { f.all(equal) } else { equal }
}

/// A comparison of integers.
pub fn int_compare(f: &mut Fun<'_>, op: BinaryOp, a: Val, b: Val) -> Val {
    match op {
        BinaryOp::Eq => same(f, a, b),
        BinaryOp::Ne => {
            let equal = same(f, a, b);
            f.not(equal)
        }
        BinaryOp::Lt => less(f, a, b),
        BinaryOp::Gt => less(f, b, a),
        BinaryOp::Ge => {
            let below = less(f, a, b);
            f.not(below)
        }
        _ => {
            let above = less(f, b, a);
            f.not(above)
        }
    }
}

/// Whether an integer is within `min..=max`.
pub fn in_range(f: &mut Fun<'_>, repr: Repr, a: Val, min: i128, max: i128) -> Val {
    let (lowest, highest) = repr.int_range().unwrap_or((i128::MIN, i128::MAX));
    if min > highest || max < lowest {
        return f.bool(false);
    }
    let mut within = f.bool(true);
    if min > lowest {
        let min = constant_int(f, repr, min);
        let below = less(f, a, min);
        within = f.not(below);
    }
    if max < highest {
        let max = constant_int(f, repr, max);
        let above = less(f, max, a);
        let fits = f.not(above);
        within = f.both(within, fits);
    }
    within
}

/// A signed integer in a wider representation.
pub fn widen(f: &mut Fun<'_>, from: Repr, to: Repr, a: Val) -> Val {
    let (have, want) = (type_of(&f.builder.profile, from), type_of(&f.builder.profile, to));
    if have == want {
        return a;
    }
    if let (Ty::I32, Ty::I64) = (have, want) {
        return f.convert(a, Ty::I64);
    }
    let mut words = super::words::words_of(f, a);
    let negative = is_negative(f, a);
    let (ones, zero) = (f.u32(u32::MAX), f.u32(0));
    let sign = f.select(negative, ones, zero);
    words.resize(if want == Ty::QUAD { 4 } else { 2 }, sign);
    f.compose(want, &words)
}

/// The lower words of a signed integer in a narrower representation.
pub fn narrow(f: &mut Fun<'_>, to: Repr, a: Val) -> Val {
    let want = type_of(&f.builder.profile, to);
    if a.ty == want {
        return a;
    }
    let words = super::words::words_of(f, a);
    super::words::from_words(f, to, &words)
}
