//! Products and quotients of integers.

use quernel_ir::types::Repr;

use super::numbers::{constant_int, from_pair, outside, to_pair};
use super::{int, pair, quad};
use crate::build::{Expr, Fun, Ty, Val, write};

/// The 64-bit product, wrapping.
fn mul_64<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    if a.ty() == Ty::I64 { a * b } else { a.code().helper("i64_mul", &[a, b], Ty::PAIR, |_, v| pair::mul(v[0], v[1])) }
}

/// Whether a product of signed 64-bit numbers (two words each) overflows.
pub(super) fn overflows_64<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("i64_mul_overflows", &[a, b], Ty::BOOL, |c, v| {
        let negative = pair::is_negative(v[0]).ne(pair::is_negative(v[1]));
        let a = pair::neg_if(pair::is_negative(v[0]), v[0]);
        let b = pair::neg_if(pair::is_negative(v[1]), v[1]);
        // Numbers of 63 bits together have a product of at most 63.
        c.ret_if((pair::clz(a) + pair::clz(b)).ge(65), c.bool(false));
        let product = pair::mul_wide(a, b);
        let low = quad::low(product);
        let lowest = pair::eq(low, c.pair_of(1 << 63)) & negative;
        !pair::is_zero(quad::high(product)) | (pair::is_negative(low) & !lowest)
    })
}

fn mul<'c>(repr: Repr, a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    match repr {
        Repr::I128 => quad::signed_mul(a, b),
        Repr::I64 => (mul_64(a, b), overflows_64(to_pair(a), to_pair(b))),
        Repr::I32 => {
            let over = c.helper("i32_mul_overflows", &[a, b], Ty::BOOL, |_, v| {
                let negative = v[0].lt(0).ne(v[1].lt(0));
                let magnitude = |a: Expr<'_>| a.code().select(a.lt(0), -a, a).bits(Ty::U32).val();
                let (a, b) = (v[0].code().of(magnitude(v[0])), v[1].code().of(magnitude(v[1])));
                let product = pair::mul_words(a, b);
                product.y().ne(0) | product.x().gt(negative.u() + 0x7fff_ffff)
            });
            (a * b, over)
        }
        _ => {
            let product = a * b;
            let (min, max) = repr.int_range().unwrap_or((i128::MIN, i128::MAX));
            (product, outside(Repr::I32, product, min, max))
        }
    }
}

/// The product, wrapping, and whether it overflows.
pub fn int_mul(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> (Val, Val) {
    write(f, &[a, b], |_, v| {
        let (product, over) = mul(repr, v[0], v[1]);
        (product.val(), over.val())
    })
}

/// The product of two words each, of which the high ones are zero.
pub fn mul_low_words(f: &mut Fun<'_>, a: Val, b: Val) -> Val {
    write(f, &[a, b], |_, v| pair::mul_words(v[0].x(), v[1].x()).val())
}

/// (quotient, remainder), truncating. A divisor of 0 gives something; MIN / -1 gives MIN and 0.
fn div_rem<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    match a.ty() {
        Ty::QUAD => {
            let divided = c.structure("Divided", &[Ty::QUAD, Ty::QUAD]);
            let both = c.helper("i128_div_rem", &[a, b], divided, |c, v| {
                let (na, nb) = (quad::is_negative(v[0]), quad::is_negative(v[1]));
                let divisor = quad::neg_if(nb, v[1]);
                let divisor = c.select(quad::is_zero(divisor), c.quad_of(1), divisor);
                let (q, r) = quad::div_rem(quad::neg_if(na, v[0]), divisor);
                c.compose(divided, &[quad::neg_if(na.ne(nb), q), quad::neg_if(na, r)])
            });
            (both.at(0), both.at(1))
        }
        Ty::PAIR => {
            let both = c.helper("i64_div_rem", &[a, b], Ty::QUAD, |c, v| {
                let (na, nb) = (pair::is_negative(v[0]), pair::is_negative(v[1]));
                let divisor = pair::neg_if(nb, v[1]);
                let divisor = c.select(pair::is_zero(divisor), c.pair_of(1), divisor);
                let (q, r) = pair::div_rem(pair::neg_if(na, v[0]), divisor);
                quad::make(pair::neg_if(na.ne(nb), q), pair::neg_if(na, r))
            });
            (quad::low(both), quad::high(both))
        }
        Ty::I64 => {
            let (q, r) = div_rem(to_pair(a), to_pair(b));
            (from_pair(Repr::I64, q), from_pair(Repr::I64, r))
        }
        _ => {
            // Shading languages leave both cases open, or test for them once more.
            let safe = c.select(b.eq(0) | b.eq(-1), 1_u32, b);
            let quotient = a / safe;
            let negated = a * b;
            let minus = b.eq(-1);
            (c.select(minus, negated, quotient), c.select(minus, 0_u32, a - quotient * safe))
        }
    }
}

/// Whether it is MIN / -1.
fn div_overflows<'c>(repr: Repr, a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    let min = repr.int_range().map_or(i128::MIN, |(min, _)| min);
    let same = |a: Expr<'_>, b: Expr<'_>| a.code().with(|f| int::same(f, a.val(), b.val()));
    let (lowest, minus) = (constant_int(c, repr, min), constant_int(c, repr, -1));
    c.of(same(a, lowest)) & c.of(same(b, minus))
}

/// The truncated quotient, and whether it overflows (MIN / -1). With a divisor of 0 the quotient is unspecified.
pub fn int_div(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> (Val, Val) {
    write(f, &[a, b], |_, v| {
        let (quotient, _) = div_rem(v[0], v[1]);
        (quotient.val(), div_overflows(repr, v[0], v[1]).val())
    })
}

/// The remainder, of the dividend's sign. It never overflows. With a divisor of 0 it is unspecified.
pub fn int_rem(f: &mut Fun<'_>, a: Val, b: Val) -> Val {
    write(f, &[a, b], |_, v| div_rem(v[0], v[1]).1.val())
}

/// The quotient by a positive divisor, rounded half away from zero.
pub fn int_div_round(f: &mut Fun<'_>, repr: Repr, a: Val, b: Val) -> Val {
    write(f, &[a, b], |c, v| {
        let (a, b) = (v[0], v[1]);
        if repr == Repr::I128 {
            return c
                .helper("i128_div_round", &[a, b], Ty::QUAD, |_, v| {
                    let (q, r) = div_rem(v[0], v[1]);
                    let rest = quad::neg_if(quad::is_negative(r), r);
                    let up = !quad::lt(rest, quad::sub(v[1], rest));
                    let step = quad::extend(step(up, quad::is_negative(v[0])));
                    quad::add(q, step)
                })
                .val();
        }
        let (a, b) = (to_pair(a), to_pair(b));
        let rounded = c.helper("i64_div_round", &[a, b], Ty::PAIR, |_, v| {
            let negative = pair::is_negative(v[0]);
            let (q, r) = pair::div_rem(pair::neg_if(negative, v[0]), v[1]);
            let up = !pair::lt(r, pair::sub(v[1], r));
            pair::neg_if(negative, pair::add(q, pair::from_u32(up.u())))
        });
        from_pair(repr, rounded).val()
    })
}

/// 1 or -1 where the condition holds, else 0.
fn step<'c>(condition: Expr<'c>, negative: Expr<'c>) -> Expr<'c> {
    let c = condition.code();
    let one = c.select(negative, c.pair_of(u64::MAX), c.pair_of(1));
    c.select(condition, one, c.pair_of(0))
}
