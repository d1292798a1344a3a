//! Conversions between representations, as the IR's casts define them.

use quernel_ir::types::Repr;

use super::float::widen;
use super::numbers::{from_pair, outside, to_pair, to_quad};
use super::{float64, int, pair, quad};
use crate::build::{Code, Expr, Fun, Val, write};

/// The value in another representation, and whether it doesn't fit there (the value is then unspecified).
///
/// Integers become floats rounded to nearest, and floats integers half to even.
///
/// # Panics
/// Where the IR has no such cast (strings, intervals).
pub fn cast(f: &mut Fun<'_>, from: Repr, to: Repr, a: Val) -> (Val, Val) {
    write(f, &[a], |c, v| {
        let (value, misfit) = convert(c, from, to, v[0]);
        (value.val(), misfit.unwrap_or_else(|| c.bool(false)).val())
    })
}

fn convert<'c>(c: Code<'c>, from: Repr, to: Repr, a: Expr<'c>) -> (Expr<'c>, Option<Expr<'c>>) {
    if from == to {
        return (a, None);
    }
    match (from, to) {
        (Repr::Bool, Repr::F64) => (c.select(a, float64::constant(c, 1.0), c.pair_of(0)), None),
        (Repr::Bool, Repr::F32) => (c.select(a, 1f32.to_bits(), c.u32(0)), None),
        (Repr::Bool, _) if to.is_int() => {
            let word = c.select(a, 1_u32, c.u32(0));
            (from_pair(to, pair::from_u32(word)), None)
        }
        (_, Repr::Bool) if from.is_int() => (!c.of(c.with(|f| int::is_zero(f, a.val()))), None),
        (_, Repr::Bool) if from.is_float() => (!float64::is_zero(widen(a)), None),
        (Repr::I128, Repr::F64) => (float64::from_i128(a), None),
        (Repr::I64, Repr::F64) => (float64::from_i64(to_pair(a)), None),
        (_, Repr::F64) if from.is_int() => (float64::from_i32(a), None),
        (_, Repr::F32) if from.is_int() => (float64::f32_from_i128(to_quad(a)), None),
        (Repr::F32, Repr::F64) => (widen(a), None),
        (Repr::F64, Repr::F32) => {
            let narrow = float64::to_f32(a);
            let finite = (a.y() & 0x7ff0_0000).ne(0x7ff0_0000);
            (narrow, Some((narrow & 0x7fff_ffff).eq(0x7f80_0000) & finite))
        }
        (Repr::F32 | Repr::F64, Repr::I128) => {
            let (value, misfit) = float64::to_i128(widen(a));
            (value, Some(misfit))
        }
        (Repr::F32 | Repr::F64, _) if to.is_int() => {
            let (value, misfit) = float_to_int(widen(a), to);
            (from_pair(to, value), Some(misfit))
        }
        _ if from.is_int() && to.is_int() => {
            if to.size() > from.size() {
                return (c.of(c.with(|f| int::widen(f, from, to, a.val()))), None);
            }
            let (min, max) = to.int_range().unwrap_or((i128::MIN, i128::MAX));
            (from_pair(to, quad::low(to_quad(a))), Some(outside(from, a, min, max)))
        }
        _ => panic!("a cast from {from} to {to}"),
    }
}

/// A 64-bit float as an integer of up to 64 bits, in two words.
fn float_to_int<'c>(bits: Expr<'c>, to: Repr) -> (Expr<'c>, Expr<'c>) {
    let c = bits.code();
    let (magnitude, large) = float64::to_pair(bits);
    let negative = bits.y().ge(0x8000_0000_u32);
    let max = to.int_range().map_or(u64::MAX, |(_, max)| max as u64);
    let limit = pair::add(c.pair_of(max), pair::from_u32(negative.u()));
    (pair::neg_if(negative, magnitude), large | pair::lt(limit, magnitude))
}
