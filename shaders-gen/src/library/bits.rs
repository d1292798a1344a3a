//! Shifts, and the number of ones.

use quernel_ir::types::Repr;

use super::numbers::{constant_int, from_pair, to_pair};
use super::{pair, quad};
use crate::build::{Expr, Fun, Ty, Val, write};

/// Bits of a representation that is computed on in 32.
fn width(repr: Repr) -> u32 {
    match repr {
        Repr::I8 => 8,
        Repr::I16 => 16,
        _ => 32,
    }
}

/// A count as a word: at most `most`, which negative ones are too.
fn count<'c>(low: Expr<'c>, more: Expr<'c>, most: u32) -> Expr<'c> {
    let c = low.code();
    c.select(more, c.u32(most), low.min(most))
}

fn count_64(b: Expr<'_>) -> Expr<'_> {
    count(b.x(), b.y().ne(0), 64)
}

fn count_128(b: Expr<'_>) -> Expr<'_> {
    let low = quad::low(b);
    count(low.x(), low.y().ne(0) | !pair::is_zero(quad::high(b)), 128)
}

/// `a << b`, and whether it is an error: one of the zeros above must stay, the sign.
pub fn shift_left(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> (Val, Val) {
    write(f, &[a, b], |_, v| {
        let (a, b) = (v[0], v[1]);
        let (shifted, over) = match repr {
            Repr::I128 => {
                let n = count_128(b);
                let full = !quad::is_zero(a) & n.ge(quad::clz(a));
                (quad::shl(a, n & 127), full | quad::is_negative(b))
            }
            Repr::I64 => {
                let (a, b) = (to_pair(a), to_pair(b));
                let n = count_64(b);
                let full = !pair::is_zero(a) & n.ge(pair::clz(a));
                (from_pair(repr, pair::shl(a, n & 63)), full | pair::is_negative(b))
            }
            _ => {
                let room = a.bits(Ty::U32).clz().i() - (32 - width(repr) as i32);
                let full = a.ne(0) & b.ge(room);
                (a << (b.bits(Ty::U32) & 31), full | b.lt(0))
            }
        };
        (shifted.val(), over.val())
    })
}

/// `a >> b`, the sign coming in; 0 where `b` is negative or not less than the width.
pub fn shift_right(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> Val {
    write(f, &[a, b], |c, v| {
        let (a, b) = (v[0], v[1]);
        let shifted = match repr {
            Repr::I128 => {
                let n = count_128(b);
                let negative = quad::is_negative(a);
                let not = |v: Expr<'_>| v.code().with(|f| f.invert(v.val()));
                // The ones of a negative number come in as the zeros of its inverse.
                let moved = quad::shr(c.select(negative, c.of(not(a)), a), n & 127);
                let moved = c.select(negative, c.of(not(moved)), moved);
                c.select(n.lt(128), moved, constant_int(c, repr, 0))
            }
            Repr::I64 => {
                let (a, b) = (to_pair(a), to_pair(b));
                let n = count_64(b);
                let negative = pair::is_negative(a);
                let moved = pair::shr(c.select(negative, pair::not(a), a), n & 63);
                let moved = c.select(negative, pair::not(moved), moved);
                from_pair(repr, c.select(n.lt(64), moved, c.pair_of(0)))
            }
            _ => {
                let n = b.bits(Ty::U32);
                c.select(n.lt(width(repr)), a >> (n & 31), c.i32(0))
            }
        };
        shifted.val()
    })
}

fn ones(pair: Expr<'_>) -> Expr<'_> {
    pair.x().popcount() + pair.y().popcount()
}

/// How many bits are 1.
pub fn pop_count(f: &mut Fun<'_>, repr: Repr, a: Val) -> Val {
    write(f, &[a], |_, v| {
        let a = v[0];
        match repr {
            Repr::I128 => quad::from_pair(pair::from_u32(ones(quad::low(a)) + ones(quad::high(a)))).val(),
            Repr::I64 => from_pair(repr, pair::from_u32(ones(to_pair(a)))).val(),
            _ => {
                let bits = a.bits(Ty::U32);
                let bits = if repr == Repr::I32 { bits } else { bits & ((1 << width(repr)) - 1) };
                bits.popcount().i().val()
            }
        }
    })
}
