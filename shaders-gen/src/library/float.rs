//! Floats: operations on values of either width, in software on their bits ([`float64`]), whatever the profile has. Shading languages let
//! devices flush subnormal numbers to zero, fuse a product with a sum, divide inexactly and take NaN for anything; results must be the
//! CPU's.
//!
//! 32-bit floats compute in 64 bits and round once more. That gives what one rounding gives, since 53 bits are more than twice 24
//! and two (Figueroa, "When is double rounding innocuous?", 1995).

use quernel_ir::kernel::{BinaryOp, UnaryOp};
use quernel_ir::types::Repr;

use super::float64::{self, Integral};
use crate::build::{Expr, Fun, Ty, Val, write};

/// The bits as those of a 64-bit float.
pub fn widen(bits: Expr<'_>) -> Expr<'_> {
    if bits.ty() == Ty::U32 { float64::from_f32(bits) } else { bits }
}

/// A 64-bit float's bits, as those of a representation.
fn narrow(repr: Repr, bits: Expr<'_>) -> Expr<'_> {
    if repr == Repr::F32 { float64::to_f32(bits) } else { bits }
}

/// A sum, difference, product, quotient or remainder (C's `fmod`).
pub fn float_binary(f: &mut Fun<'_>, repr: Repr, op: BinaryOp, a: Val, b: Val) -> Val {
    write(f, &[a, b], |_, v| {
        let (a, b) = (widen(v[0]), widen(v[1]));
        let result = match op {
            BinaryOp::Add(_) => float64::add(a, b),
            BinaryOp::Sub(_) => float64::sub(a, b),
            BinaryOp::Mul(_) => float64::mul(a, b),
            BinaryOp::Div(_) => float64::div(a, b),
            BinaryOp::Rem => float64::rem(a, b),
            _ => panic!("{op:?} of floats"),
        };
        narrow(repr, result).val()
    })
}

/// Negation, magnitude, square root, rounding to integral numbers, and the canonical form.
pub fn float_unary(f: &mut Fun<'_>, repr: Repr, op: UnaryOp, a: Val) -> Val {
    write(f, &[a], |_, v| {
        let bits = v[0];
        if repr == Repr::F32 {
            // What needs no arithmetic.
            let sign = 0x8000_0000_u32;
            match op {
                UnaryOp::Neg(_) => return (bits ^ sign).val(),
                UnaryOp::Abs(_) => return (bits & !sign).val(),
                UnaryOp::Canonical => return canonical_f32(bits).val(),
                _ => {}
            }
        }
        let wide = widen(bits);
        let result = match op {
            UnaryOp::Neg(_) => float64::neg(wide),
            UnaryOp::Abs(_) => float64::abs(wide),
            UnaryOp::Sqrt => float64::sqrt(wide),
            UnaryOp::Floor => float64::integral(wide, Integral::Floor),
            UnaryOp::Ceil => float64::integral(wide, Integral::Ceil),
            UnaryOp::Trunc => float64::integral(wide, Integral::Trunc),
            UnaryOp::Canonical => float64::canonical(wide),
            _ => panic!("{op:?} of a float"),
        };
        narrow(repr, result).val()
    })
}

fn canonical_f32(bits: Expr<'_>) -> Expr<'_> {
    let c = bits.code();
    let magnitude = bits & 0x7fff_ffff;
    let value = c.select(magnitude.eq(0), 0_u32, bits);
    c.select(magnitude.gt(0x7f80_0000_u32), 0x7fc0_0000_u32, value)
}

/// The bits of the canonical form: equal values have equal bits.
pub fn canonical_bits(bits: Expr<'_>) -> Expr<'_> {
    if bits.ty() == Ty::U32 { canonical_f32(bits) } else { float64::canonical(bits) }
}

/// An unsigned number, of as many words, in the order of SQL: NaN is above all others and equal to itself, -0 equals 0.
pub fn order_key(bits: Expr<'_>) -> Expr<'_> {
    if bits.ty() != Ty::U32 {
        return float64::order_key(bits);
    }
    let c = bits.code();
    let bits = canonical_f32(bits);
    let mask = c.select(bits.ge(0x8000_0000_u32), 0xffff_ffff_u32, c.u32(0x8000_0000));
    bits ^ mask
}
